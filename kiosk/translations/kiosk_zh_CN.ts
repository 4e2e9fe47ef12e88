<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>developer</name>
    <message>
        <source>Simulated phones</source>
        <translation>模拟手机</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>新手机</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个待处理</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 s slow</source>
        <translation>慢 %1 秒</translation>
    </message>
    <message>
        <source>Screen of the phone %1</source>
        <translation>手机 %1 的屏幕</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>还没有手机</translation>
    </message>
    <message>
        <source>Make one, then enroll it with a key.</source>
        <translation>请新建一部，再用密钥登记。</translation>
    </message>
    <message>
        <source>This phone is new</source>
        <translation>这部手机是新的</translation>
    </message>
    <message>
        <source>Enroll it, or recover somebody on it.</source>
        <translation>请登记它，或在其上恢复某人的账户。</translation>
    </message>
    <message>
        <source>This phone is lost</source>
        <translation>这部手机已丢失</translation>
    </message>
    <message>
        <source>Its keys are gone for good. Recover on a new one with a recovery key and a palm.</source>
        <translation>它的密钥已永久消失。请用恢复密钥和手掌在新手机上恢复。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待处理的请求</translation>
    </message>
    <message>
        <source>Scan a page, paste its code, or let it be pushed.</source>
        <translation>请扫描页面、粘贴其代码，或等待推送。</translation>
    </message>
    <message>
        <source>No pushes reach it now.</source>
        <translation>目前收不到推送。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The camera is looking</source>
        <translation>摄像头正在查看</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A page asks for you</source>
        <translation>有页面请求您确认</translation>
    </message>
    <message>
        <source>Look at it to see who asks for what.</source>
        <translation>查看是谁在请求什么。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 发来请求</translation>
    </message>
    <message>
        <source>It wants: %1</source>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation>还有 %1 个待处理</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 秒</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Use your fingerprint or face?</source>
        <translation>使用指纹或面容？</translation>
    </message>
    <message>
        <source>Use your passcode?</source>
        <translation>使用锁屏密码？</translation>
    </message>
    <message>
        <source>%1 signs this one time only.</source>
        <translation>%1 仅签名这一次。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A token came</source>
        <translation>收到令牌</translation>
    </message>
    <message>
        <source>Proved: %1
Claims: %2</source>
        <translation>已证明：%1
声明：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Paste a code</source>
        <translation>粘贴代码</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>断开网络</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>连接网络</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Name: small letters, digits, - and _</source>
        <translation>名称：小写字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Make, empty for the usual</source>
        <translation>品牌，留空则用默认</translation>
    </message>
    <message>
        <source>Model, empty for the usual</source>
        <translation>型号，留空则用默认</translation>
    </message>
    <message>
        <source>Version, empty for the usual</source>
        <translation>版本，留空则用默认</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>具备的功能</translation>
    </message>
    <message>
        <source>Fingerprint or face</source>
        <translation>指纹或面容</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>锁屏密码</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Enroll %1</source>
        <translation>登记 %1</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>登记密钥</translation>
    </message>
    <message>
        <source>Recover on %1</source>
        <translation>在 %1 上恢复</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>With a fresh key</source>
        <translation>用新密钥</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>手掌</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双手</translation>
    </message>
    <message>
        <source>Authenticate with %1</source>
        <translation>用 %1 验证</translation>
    </message>
    <message>
        <source>Which palm?</source>
        <translation>使用哪只手掌？</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>要证明的内容</translation>
    </message>
    <message>
        <source>Palm to show where either will do</source>
        <translation>左右均可时出示的手掌</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>What the code of the page says</source>
        <translation>页面代码的内容</translation>
    </message>
    <message>
        <source>Camera of the phones</source>
        <translation>手机的摄像头</translation>
    </message>
    <message>
        <source>virtual:7, replay:PATH or device:ID</source>
        <translation>virtual:7、replay:路径 或 device:ID</translation>
    </message>
    <message>
        <source>How slow is %1?</source>
        <translation>%1 要慢多少？</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Seconds before each request, 0 to 600</source>
        <translation>每次请求前的秒数，0 到 600</translation>
    </message>
    <message>
        <source>Lose %1?</source>
        <translation>丢失 %1？</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its inbox is emptied. The server learns of it when its backend deletes the device.</source>
        <translation>其密钥会被覆盖，收件箱会被清空。后端删除该设备后，服务器才会知道。</translation>
    </message>
    <message>
        <source>That cannot be. Look at it once more.</source>
        <translation>这样不行。请再检查一次。</translation>
    </message>
    <message>
        <source>%1 lies on the bench</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>It is enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Recovered, and a token came</source>
        <translation>已恢复，并收到令牌</translation>
    </message>
    <message>
        <source>Authenticated, and a token came</source>
        <translation>已验证，并收到令牌</translation>
    </message>
    <message>
        <source>Approved: the page has its token</source>
        <translation>已同意：页面已获得令牌</translation>
    </message>
    <message>
        <source>Denied: the page was told</source>
        <translation>已拒绝：页面已得知</translation>
    </message>
    <message>
        <source>A push came</source>
        <translation>收到推送</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>It is off the network</source>
        <translation>已断网</translation>
    </message>
    <message>
        <source>It is back on the network</source>
        <translation>已重新联网</translation>
    </message>
    <message>
        <source>Each request takes %1 s longer</source>
        <translation>每次请求延长 %1 秒</translation>
    </message>
    <message>
        <source>It is as quick as the network</source>
        <translation>与网络一样快</translation>
    </message>
    <message>
        <source>The token is in the clipboard</source>
        <translation>令牌已复制到剪贴板</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>There is a phone of this name already</source>
        <translation>已有同名的手机</translation>
    </message>
    <message>
        <source>No mobile App was named for new phones</source>
        <translation>没有为新手机指定移动应用</translation>
    </message>
    <message>
        <source>A lost phone can do nothing</source>
        <translation>丢失的手机无法执行任何操作</translation>
    </message>
    <message>
        <source>The files of this phone are damaged</source>
        <translation>这部手机的文件已损坏</translation>
    </message>
    <message>
        <source>It belongs to nobody yet</source>
        <translation>它还不属于任何人</translation>
    </message>
    <message>
        <source>It belongs to somebody already</source>
        <translation>它已经属于某人</translation>
    </message>
    <message>
        <source>That request is not there</source>
        <translation>没有这个请求</translation>
    </message>
    <message>
        <source>That request was answered before</source>
        <translation>该请求此前已答复</translation>
    </message>
    <message>
        <source>Its owner did not agree; the request still waits</source>
        <translation>机主没有同意，请求仍在等待</translation>
    </message>
    <message>
        <source>This phone lacks what is asked for</source>
        <translation>这部手机缺少所需的功能</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>The camera saw nothing that could be used</source>
        <translation>摄像头没有看到可用的内容</translation>
    </message>
    <message>
        <source>That camera cannot be used</source>
        <translation>该摄像头无法使用</translation>
    </message>
    <message>
        <source>That is too long to be the code of a page</source>
        <translation>太长，不可能是页面代码</translation>
    </message>
    <message>
        <source>That is not the code of a page</source>
        <translation>这不是页面代码</translation>
    </message>
    <message>
        <source>That is not a page of this phone’s server</source>
        <translation>这不是该手机服务器的页面</translation>
    </message>
    <message>
        <source>The one-time part of the code is missing</source>
        <translation>代码缺少一次性的部分</translation>
    </message>
    <message>
        <source>A phone cannot be called or described like this</source>
        <translation>手机不能这样命名或描述</translation>
    </message>
    <message>
        <source>Something is wrong in here; the log says what</source>
        <translation>内部出了问题，详见日志</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>That is somebody else’s palm</source>
        <translation>这是别人的手掌</translation>
    </message>
    <message>
        <source>Somebody else has enrolled this palm</source>
        <translation>此手掌已由他人登记</translation>
    </message>
    <message>
        <source>What is asked for was never enrolled</source>
        <translation>所需内容从未登记</translation>
    </message>
    <message>
        <source>The server does not know this key</source>
        <translation>服务器没有这个密钥</translation>
    </message>
    <message>
        <source>This key was used before</source>
        <translation>此密钥已使用过</translation>
    </message>
    <message>
        <source>This key is too old</source>
        <translation>此密钥已过期</translation>
    </message>
    <message>
        <source>The server does not know this phone any more</source>
        <translation>服务器已不认识这部手机</translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>That was answered, or ended, before</source>
        <translation>此前已答复或结束</translation>
    </message>
    <message>
        <source>Another phone has taken this page on</source>
        <translation>另一部手机已接手此页面</translation>
    </message>
    <message>
        <source>The server does not know this code</source>
        <translation>服务器没有这个代码</translation>
    </message>
    <message>
        <source>Too many wrong palms; it takes a while</source>
        <translation>错误手掌过多，需要等一会儿</translation>
    </message>
    <message>
        <source>In live mode the server takes no simulated palms</source>
        <translation>正式模式下，服务器不接受模拟手掌</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The camera is taking a break</source>
        <translation>摄像头暂时中断</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <translation>摄像头无法启动</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>摄像头没有传来画面</translation>
    </message>
    <message>
        <source>The camera picture stands still</source>
        <translation>摄像头画面静止不动</translation>
    </message>
    <message>
        <source>The camera sends pictures we cannot use</source>
        <translation>摄像头传来的画面无法使用</translation>
    </message>
    <message>
        <source>This camera is not allowed here</source>
        <translation>此处不允许使用这个摄像头</translation>
    </message>
    <message>
        <source>Something in this kiosk does not work</source>
        <translation>本机有部件无法工作</translation>
    </message>
    <message>
        <source>A part of this kiosk is missing</source>
        <translation>本机缺少一个部件</translation>
    </message>
    <message>
        <source>A part of this kiosk is damaged</source>
        <translation>本机有部件已损坏</translation>
    </message>
    <message>
        <source>The simulated camera cannot show this</source>
        <translation>模拟摄像头无法显示此内容</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its notes</source>
        <translation>本机无法保存运行记录</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done here</source>
        <translation>本机无法记录这里的操作</translation>
    </message>
    <message>
        <source>This kiosk is not set up correctly</source>
        <translation>本机设置不正确</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its key safe</source>
        <translation>本机无法安全保存密钥</translation>
    </message>
    <message>
        <source>This kiosk cannot read its key</source>
        <translation>本机无法读取密钥</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>我们这边出了问题</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on</source>
        <translation>确认是您本人，但结果未能送达</translation>
    </message>
    <message>
        <source>We cannot talk to our server</source>
        <translation>无法与服务器通信</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>Our server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>We cannot be sure that this is our server</source>
        <translation>无法确定这是我们的服务器</translation>
    </message>
    <message>
        <source>Our server has a problem</source>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>Our server gave an answer we do not understand</source>
        <translation>无法理解服务器的应答</translation>
    </message>
    <message>
        <source>This kiosk is not connected yet</source>
        <translation>本机尚未连接</translation>
    </message>
    <message>
        <source>This kiosk is not connected any more</source>
        <translation>本机的连接已失效</translation>
    </message>
    <message>
        <source>Our server does not accept this kiosk</source>
        <translation>服务器不接受本机</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong</source>
        <translation>本机的时钟不准</translation>
    </message>
    <message>
        <source>Our server does not understand this kiosk</source>
        <translation>服务器无法识别本机的数据</translation>
    </message>
    <message>
        <source>This kiosk belongs to something else</source>
        <translation>本机属于其他服务</translation>
    </message>
    <message>
        <source>Too many palms are enrolled to find yours without your id</source>
        <translation>已登记的手掌太多，没有编号无法找到您的手掌</translation>
    </message>
    <message>
        <source>Our server has lost this visit</source>
        <translation>服务器已找不到本次操作</translation>
    </message>
    <message>
        <source>This kiosk is connected already</source>
        <translation>本机已经连接</translation>
    </message>
    <message>
        <source>There were too many wrong keys here; we pause for a while</source>
        <translation>错误密钥过多，暂停片刻</translation>
    </message>
    <message>
        <source>We do not know this pairing code</source>
        <translation>没有这个配对码</translation>
    </message>
    <message>
        <source>This pairing code is too old</source>
        <translation>此配对码已过期</translation>
    </message>
    <message>
        <source>This pairing code has been used already</source>
        <translation>此配对码已被使用</translation>
    </message>
</context>
<context>
    <name>front_desk</name>
    <message>
        <source>Name or reference</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Type the beginning of a name or reference, or let a code reader type it.</source>
        <translation>请键入姓名或编号的开头，或用扫码器输入。</translation>
    </message>
    <message>
        <source>Nobody was found. Try fewer letters, or make a new person.</source>
        <translation>没有找到。请减少字数，或新建人员。</translation>
    </message>
    <message>
        <source>There are more. Type a few more letters.</source>
        <translation>还有更多。请再键入几个字。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人员</translation>
    </message>
    <message>
        <source>Reference, such as a badge number</source>
        <translation>编号，例如工牌号</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Name, if you keep one</source>
        <translation>姓名（如需保存）</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>返回人员列表</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>登记密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>仍然放行</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>The server knows this person no more. What is left here can be deleted.</source>
        <translation>服务器已没有此人。这里剩余的内容可以删除。</translation>
    </message>
    <message>
        <source>This person is suspended.</source>
        <translation>此人已被暂停。</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Left palm</source>
        <translation>左手掌</translation>
    </message>
    <message>
        <source>Right palm</source>
        <translation>右手掌</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登记于</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Last attempts</source>
        <translation>最近的尝试</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>With</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>左手掌</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>右手掌</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>phone’s fingerprint or face</source>
        <translation>手机指纹或面容</translation>
    </message>
    <message>
        <source>phone’s passcode</source>
        <translation>手机锁屏密码</translation>
    </message>
    <message>
        <source>Enrollment key for %1</source>
        <translation>%1 的登记密钥</translation>
    </message>
    <message>
        <source>Recovery key for %1</source>
        <translation>%1 的恢复密钥</translation>
    </message>
    <message>
        <source>Let the person photograph it or write it down. It is good once, and shown this once.</source>
        <translation>请让本人拍照或抄下。仅可使用一次，也只显示这一次。</translation>
    </message>
    <message>
        <source>Good for %1:%2 more</source>
        <translation>剩余有效时间 %1:%2</translation>
    </message>
    <message>
        <source>The key as a code to scan</source>
        <translation>密钥二维码</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>What should be deleted?</source>
        <translation>要删除什么？</translation>
    </message>
    <message>
        <source>Nothing is enrolled.</source>
        <translation>没有已登记的内容。</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>手机：%1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>%1 的全部信息</translation>
    </message>
    <message>
        <source>%1 of %2 will be deleted. It cannot be brought back. It can be enrolled again with a new key.</source>
        <translation>将删除 %2 的%1，无法恢复。可以用新密钥重新登记。</translation>
    </message>
    <message>
        <source>The phone “%1” of %2 will be deleted. It cannot sign in any more, until it is enrolled again.</source>
        <translation>将删除 %2 的手机“%1”。重新登记之前，它无法再登录。</translation>
    </message>
    <message>
        <source>Palms, phones, name and reference of %1 will be deleted. Nothing of it can be brought back. The record of what was done at this desk stays, without the name.</source>
        <translation>将删除 %1 的手掌、手机、姓名和编号，全部无法恢复。本台的操作记录会保留，但不含姓名。</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>按住以删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Why is %1 let in without a palm?</source>
        <translation>为什么不用手掌就放行 %1？</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The palm is deleted.</source>
        <translation>手掌已删除。</translation>
    </message>
    <message>
        <source>The phone is deleted.</source>
        <translation>手机已删除。</translation>
    </message>
    <message>
        <source>The person is deleted.</source>
        <translation>人员已删除。</translation>
    </message>
    <message>
        <source>Written down as %1. The door is yours to open.</source>
        <translation>已记录为 %1。您可以开门了。</translation>
    </message>
    <message>
        <source>The key’s time is over. Make another one if it was not used.</source>
        <translation>密钥已过期。如果没有用过，请重新生成。</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>没有成功。请再试一次。</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>请至少键入两个字母或数字。</translation>
    </message>
    <message>
        <source>That is a key. It is entered where the person enrolls.</source>
        <translation>这是密钥，请在本人登记的页面输入。</translation>
    </message>
    <message>
        <source>Say why in 10 to 300 letters.</source>
        <translation>请用 10 到 300 个字说明原因。</translation>
    </message>
    <message>
        <source>An operator may do that. Please ask one to sign in here.</source>
        <translation>此操作需要管理员。请管理员在这里登录。</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done, so nothing was done. Its disk may be full.</source>
        <translation>本机无法记录操作，因此没有执行任何操作。磁盘可能已满。</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk. It was written down.</source>
        <translation>本机出了问题，已经记录。</translation>
    </message>
    <message>
        <source>This kiosk has no token for the front desk yet.</source>
        <translation>本机还没有前台令牌。</translation>
    </message>
    <message>
        <source>The front desk does not know this kiosk. An operator can give it a new token.</source>
        <translation>前台不认识本机。管理员可以为它签发新令牌。</translation>
    </message>
    <message>
        <source>The front desk cannot write down what is done, so nothing was done.</source>
        <translation>前台无法记录操作，因此没有执行任何操作。</translation>
    </message>
    <message>
        <source>The front desk has no valid key for the server.</source>
        <translation>前台没有有效的服务器密钥。</translation>
    </message>
    <message>
        <source>The front desk cannot reach the server now.</source>
        <translation>前台现在无法连接到服务器。</translation>
    </message>
    <message>
        <source>The server cannot answer now. Nothing was changed.</source>
        <translation>服务器现在无法响应。没有任何更改。</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>服务器繁忙。请稍后再试。</translation>
    </message>
    <message>
        <source>That was too fast. Try again in a moment.</source>
        <translation>操作太快。请稍后再试。</translation>
    </message>
    <message>
        <source>The front desk cannot be reached.</source>
        <translation>无法连接到前台。</translation>
    </message>
    <message>
        <source>The front desk did not answer in time. Look at the person again before you repeat it.</source>
        <translation>前台未及时响应。重复操作前，请再次查看此人。</translation>
    </message>
    <message>
        <source>The front desk’s certificate is not trusted here.</source>
        <translation>本机不信任前台的证书。</translation>
    </message>
    <message>
        <source>The front desk has a fault of its own.</source>
        <translation>前台自身出现故障。</translation>
    </message>
    <message>
        <source>What answers is no front desk. Check its address.</source>
        <translation>响应的不是前台。请检查地址。</translation>
    </message>
    <message>
        <source>This person was deleted meanwhile.</source>
        <translation>此人已被删除。</translation>
    </message>
    <message>
        <source>The server knows this person no more.</source>
        <translation>服务器已没有此人。</translation>
    </message>
    <message>
        <source>This person was not finished. Make them again.</source>
        <translation>此人尚未建好。请重新新建。</translation>
    </message>
    <message>
        <source>This phone was deleted meanwhile.</source>
        <translation>这部手机已被删除。</translation>
    </message>
    <message>
        <source>No such palm is enrolled.</source>
        <translation>没有登记这只手掌。</translation>
    </message>
    <message>
        <source>This reference is another person’s.</source>
        <translation>此编号属于另一个人。</translation>
    </message>
    <message>
        <source>The front desk does not take that text.</source>
        <translation>前台不接受这段文字。</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Show your left palm to the camera</source>
        <translation>请将左手手掌对准摄像头</translation>
    </message>
    <message>
        <source>Show your right palm to the camera</source>
        <translation>请将右手手掌对准摄像头</translation>
    </message>
    <message>
        <source>Show one of your palms to the camera</source>
        <translation>请将任意一只手掌对准摄像头</translation>
    </message>
    <message>
        <source>One hand only, please</source>
        <translation>请只伸出一只手</translation>
    </message>
    <message>
        <source>Now the other hand: your left</source>
        <translation>请换另一只手：左手</translation>
    </message>
    <message>
        <source>Now the other hand: your right</source>
        <translation>请换另一只手：右手</translation>
    </message>
    <message>
        <source>Turn your hand: palm to the camera</source>
        <translation>请翻转手：掌心朝向摄像头</translation>
    </message>
    <message>
        <source>Open your hand</source>
        <translation>请张开手</translation>
    </message>
    <message>
        <source>Spread your fingers a little</source>
        <translation>请稍微分开手指</translation>
    </message>
    <message>
        <source>Relax your fingers</source>
        <translation>请放松手指</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>请靠近一点</translation>
    </message>
    <message>
        <source>A little farther away</source>
        <translation>请离远一点</translation>
    </message>
    <message>
        <source>Move into the ring</source>
        <translation>请将手移到圆环内</translation>
    </message>
    <message>
        <source>Hold your hand flat, like a stop sign</source>
        <translation>请将手放平，像停车手势</translation>
    </message>
    <message>
        <source>Hold still…</source>
        <translation>请保持不动…</translation>
    </message>
    <message>
        <source>It is too dark here</source>
        <translation>这里太暗了</translation>
    </message>
    <message>
        <source>Too much light on your hand</source>
        <translation>手上的光太强</translation>
    </message>
    <message>
        <source>Take off gloves or cover, please</source>
        <translation>请取下手套或遮盖物</translation>
    </message>
    <message>
        <source>Perfect, stay like that</source>
        <translation>很好，请保持</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>请将二维码对准摄像头</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The camera is taking a break; we are reconnecting</source>
        <translation>摄像头暂时中断，正在重新连接</translation>
    </message>
    <message>
        <source>Spread your fingers wide</source>
        <translation>请张大手指</translation>
    </message>
    <message>
        <source>Bring your fingers together</source>
        <translation>请并拢手指</translation>
    </message>
    <message>
        <source>Tilt your hand to the side and back</source>
        <translation>请将手侧向倾斜，再转回来</translation>
    </message>
    <message>
        <source>Come closer, then go back</source>
        <translation>请靠近，然后退回</translation>
    </message>
    <message>
        <source>Close your hand and open it</source>
        <translation>请握拳，然后张开</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>The last visit was not finished.</source>
        <translation>上一次操作没有完成。</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. Nothing was stored: start again with the same key.</source>
        <translation>上一次登记被中断。没有保存任何内容：请用同一密钥重新开始。</translation>
    </message>
    <message>
        <source>The last visit was interrupted. Please start again.</source>
        <translation>上一次操作被中断。请重新开始。</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. Nothing was changed: start again with the same key.</source>
        <translation>上一次恢复被中断。没有任何更改：请用同一密钥重新开始。</translation>
    </message>
    <message>
        <source>The last visit ended early, but the enrollment was finished: the palms are enrolled.</source>
        <translation>上一次操作提前结束，但登记已完成：手掌已登记。</translation>
    </message>
    <message>
        <source>The last visit ended early, but the recovery was finished: the account is open again.</source>
        <translation>上一次操作提前结束，但恢复已完成：账户已重新开放。</translation>
    </message>
    <message>
        <source>The last visit ended early, but the person was recognised. Nothing needs to be done.</source>
        <translation>上一次操作提前结束，但已认出本人。无需任何操作。</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. We are asking our server whether it was finished.</source>
        <translation>上一次登记被中断。正在向服务器查询是否已完成。</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. We are asking our server whether it was finished.</source>
        <translation>上一次恢复被中断。正在向服务器查询是否已完成。</translation>
    </message>
    <message>
        <source>The last visit was interrupted. We are asking our server whether it was finished.</source>
        <translation>上一次操作被中断。正在向服务器查询是否已完成。</translation>
    </message>
</context>
<context>
    <name>operator</name>
    <message>
        <source>For staff</source>
        <translation>供工作人员使用</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>请输入您的 PIN。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>输入不正确。</translation>
    </message>
    <message>
        <source>Try again in %1 s. With %2 digits or more: now.</source>
        <translation>%1 秒后再试。%2 位或更长：现在即可。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>No PIN is set, so nobody can come in. On this machine: python -m kiosk pin set operator</source>
        <translation>没有设置 PIN，因此无人可以进入。请在本机运行：python -m kiosk pin set operator</translation>
    </message>
    <message>
        <source>The PINs cannot be read, so nobody can come in. The log of the kiosk says why.</source>
        <translation>无法读取 PIN，因此无人可以进入。原因见本机日志。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>There is nothing here for you yet.</source>
        <translation>这里暂时没有您可用的内容。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>%1, no trouble known</source>
        <translation>%1，未发现问题</translation>
    </message>
    <message>
        <source>%1, trouble when last used: %2</source>
        <translation>%1，上次使用时的问题：%2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1, asking…</source>
        <translation>%1，正在询问…</translation>
    </message>
    <message>
        <source>%1, answers</source>
        <translation>%1，有响应</translation>
    </message>
    <message>
        <source>%1, does not answer</source>
        <translation>%1，无响应</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 天 %2 小时 %3 分</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>始终开放</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>最近的问题</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: stopped without warning (power, or killed)</source>
        <translation>%1：意外停止（断电或被强制结束）</translation>
    </message>
    <message>
        <source>%1: crashed: %2</source>
        <translation>%1：崩溃：%2</translation>
    </message>
    <message>
        <source>%1: error %2 at %3</source>
        <translation>%1：错误 %2，位置 %3</translation>
    </message>
    <message>
        <source>%1: update %2 was undone (%3)</source>
        <translation>%1：更新 %2 已撤销（%3）</translation>
    </message>
    <message>
        <source>%1: stopped badly again and again with the fleet&apos;s settings %2, which are not used any more</source>
        <translation>%1：使用机群设置 %2 时一再异常停止，已不再使用这些设置</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 个）</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation>对访客</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>短暂休息</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>暂停使用</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>无法写入磁盘。</translation>
    </message>
    <message>
        <source>Quit kiosk</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Touch again to quit</source>
        <translation>再次轻触即可退出</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Palm Kiosk</source>
        <translation>Palm Kiosk</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>模拟摄像头</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>测试模式</translation>
    </message>
    <message>
        <source>Simulated phones · test mode</source>
        <translation>模拟手机 · 测试模式</translation>
    </message>
    <message>
        <source>Liveness off</source>
        <translation>活体检测已关闭</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Ask the staff</source>
        <translation>咨询工作人员</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>更易使用</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Your hand is your key</source>
        <translation>您的手就是钥匙</translation>
    </message>
    <message>
        <source>Show your palm instead of a card, a code or a password.</source>
        <translation>出示手掌，代替卡片、代码或密码。</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>轻触开始</translation>
    </message>
    <message>
        <source>The camera is off. It opens only when you say so.</source>
        <translation>摄像头已关闭。经您同意才会打开。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>请问您要做什么？</translation>
    </message>
    <message>
        <source>Each takes about a minute.</source>
        <translation>每项大约需要一分钟。</translation>
    </message>
    <message>
        <source>Add your palms with the key you were given</source>
        <translation>用您收到的密钥登记手掌</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>证明是您本人</translation>
    </message>
    <message>
        <source>Get back in with your recovery key</source>
        <translation>用恢复密钥重新进入账户</translation>
    </message>
    <message>
        <source>Enter your enrollment key</source>
        <translation>请输入登记密钥</translation>
    </message>
    <message>
        <source>Enter your id</source>
        <translation>请输入您的编号</translation>
    </message>
    <message>
        <source>Enter your recovery key</source>
        <translation>请输入恢复密钥</translation>
    </message>
    <message>
        <source>Type it, or hold its QR code to the camera.</source>
        <translation>请键入，或将二维码对准摄像头。</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>请将二维码对准摄像头</translation>
    </message>
    <message>
        <source>On paper or on your phone, about a hand’s length away.</source>
        <translation>纸上或手机上均可，距离约一掌长。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>改为键入</translation>
    </message>
    <message>
        <source>Just show your palm</source>
        <translation>只需出示手掌</translation>
    </message>
    <message>
        <source>My palm</source>
        <translation>我的手掌</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Before we start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>May we use your palm?</source>
        <translation>可以使用您的手掌吗？</translation>
    </message>
    <message>
        <source>The camera stays off until you agree.</source>
        <translation>在您同意之前，摄像头保持关闭。</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>我同意</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用，谢谢</translation>
    </message>
    <message>
        <source>Read the full text</source>
        <translation>阅读全文</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>A pattern made from the lines of your palm. Never a picture.</source>
        <translation>由掌纹生成的图样，绝不是照片。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>So that your hand can show that it is you. For nothing else.</source>
        <translation>让您的手证明是您本人，别无他用。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Until you ask us to delete it. Then it is really gone.</source>
        <translation>直到您要求删除，届时会真正清除。</translation>
    </message>
    <message>
        <source>For %1 after its last use, or until you ask us to delete it.</source>
        <translation>最后一次使用后 %1，或直到您要求删除。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>This organisation only, encrypted on its own server.</source>
        <translation>仅限本机构，加密保存在其自有服务器上。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Which hand?</source>
        <translation>使用哪只手？</translation>
    </message>
    <message>
        <source>With both, you can always use the hand that is free.</source>
        <translation>登记双手后，哪只手空着就用哪只。</translation>
    </message>
    <message>
        <source>Choose the hand you enrolled.</source>
        <translation>请选择您登记过的手。</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>双手</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · try %3 of %4</source>
        <translation>%1 · %2 · 第 %3 次，共 %4 次</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>either hand</source>
        <translation>任意一只手</translation>
    </message>
    <message>
        <source>Choose the hand</source>
        <translation>选择手</translation>
    </message>
    <message>
        <source>Fit your hand to the outline, fingers up.</source>
        <translation>请将手对准轮廓，手指向上。</translation>
    </message>
    <message>
        <source>Bring the ring on your palm onto the thin one.</source>
        <translation>请让手掌上的圆环与细环重合。</translation>
    </message>
    <message>
        <source>Keep your hand there while the ring fills.</source>
        <translation>圆环填满之前，请保持不动。</translation>
    </message>
    <message>
        <source>Let the other one rest for a moment.</source>
        <translation>请让另一只手休息片刻。</translation>
    </message>
    <message>
        <source>Left and right are easy to mix up in a mirror.</source>
        <translation>镜像中容易分不清左右。</translation>
    </message>
    <message>
        <source>We look at the lines inside your hand.</source>
        <translation>我们看的是手心的掌纹。</translation>
    </message>
    <message>
        <source>All five fingers, pointing up.</source>
        <translation>五指伸开，指尖向上。</translation>
    </message>
    <message>
        <source>Fingers up, palm straight to the camera.</source>
        <translation>手指向上，手掌正对摄像头。</translation>
    </message>
    <message>
        <source>Turn a little toward the light.</source>
        <translation>请稍微转向光线。</translation>
    </message>
    <message>
        <source>Turn a little away from the light.</source>
        <translation>请稍微避开光线。</translation>
    </message>
    <message>
        <source>Sleeves, plasters and ink hide the lines, too.</source>
        <translation>衣袖、创可贴和墨迹也会遮住掌纹。</translation>
    </message>
    <message>
        <source>Watch the outline, then do the same.</source>
        <translation>请看轮廓的动作，然后照做。</translation>
    </message>
    <message>
        <source>Tip: %1.</source>
        <translation>提示：%1。</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>摄像头正在启动…</translation>
    </message>
    <message>
        <source>Live picture, as in a mirror</source>
        <translation>实时画面，如镜中所见</translation>
    </message>
    <message>
        <source>Left hand done</source>
        <translation>左手已完成</translation>
    </message>
    <message>
        <source>Right hand done</source>
        <translation>右手已完成</translation>
    </message>
    <message>
        <source>Left hand to do</source>
        <translation>左手待完成</translation>
    </message>
    <message>
        <source>Right hand to do</source>
        <translation>右手待完成</translation>
    </message>
    <message>
        <source>Got it. One moment…</source>
        <translation>已收到，请稍候…</translation>
    </message>
    <message>
        <source>You can lower your hand.</source>
        <translation>您可以放下手了。</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>Nothing is lost. We try again in %1 s.</source>
        <translation>没有丢失任何内容。%1 秒后重试。</translation>
    </message>
    <message>
        <source>Nothing is lost. We are trying again.</source>
        <translation>没有丢失任何内容。正在重试。</translation>
    </message>
    <message>
        <source>With your phone</source>
        <translation>使用手机</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <translation>供手机扫描的二维码</translation>
    </message>
    <message>
        <source>We are fetching a code for your phone.</source>
        <translation>正在为您的手机获取二维码。</translation>
    </message>
    <message>
        <source>Scan this code with your phone</source>
        <translation>请用手机扫描此二维码</translation>
    </message>
    <message>
        <source>Use the app you enrolled with. The code renews itself.</source>
        <translation>请使用您登记时用的应用。二维码会自动更新。</translation>
    </message>
    <message>
        <source>Now say yes on your phone</source>
        <translation>请在手机上确认</translation>
    </message>
    <message>
        <source>Your phone asks for your fingerprint, face or passcode.</source>
        <translation>手机会要求指纹、面容或锁屏密码。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Try again with a new code, or ask the staff.</source>
        <translation>请用新的二维码再试，或咨询工作人员。</translation>
    </message>
    <message>
        <source>You said no on your phone</source>
        <translation>您在手机上选择了拒绝</translation>
    </message>
    <message>
        <source>That is fine. Take a new code if it was a slip.</source>
        <translation>没有关系。如果是误触，请获取新的二维码。</translation>
    </message>
    <message>
        <source>Your phone took its time</source>
        <translation>手机用时过长</translation>
    </message>
    <message>
        <source>The code is too old by now. Take a new one.</source>
        <translation>二维码已过期。请获取新的。</translation>
    </message>
    <message>
        <source>We cannot reach our server. Nothing is lost; we try again.</source>
        <translation>无法连接到服务器。没有丢失任何内容，正在重试。</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新二维码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>用手机</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>现在试试</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>您的凭条</translation>
    </message>
    <message>
        <source>Enroll a palm</source>
        <translation>登记手掌</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>%1 秒后返回首页</translation>
    </message>
    <message>
        <source>Take a photo if you like. It does not name you.</source>
        <translation>您可以拍照留存。上面没有您的姓名。</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的二维码</translation>
    </message>
    <message>
        <source>It says who you are. It opens nothing without your palm.</source>
        <translation>它表明您是谁。没有您的手掌，它打不开任何东西。</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>显示我的二维码</translation>
    </message>
    <message>
        <source>Show my receipt</source>
        <translation>显示我的凭条</translation>
    </message>
    <message>
        <source>We are on it and try again in %1 s.</source>
        <translation>正在处理，%1 秒后重试。</translation>
    </message>
    <message>
        <source>We are trying again now.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>You can go on where you were. Nothing is lost.</source>
        <translation>之后可从原处继续，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Please tell the staff. Nothing you did caused this.</source>
        <translation>请告知工作人员。这与您的操作无关。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回首页</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>供工作人员参考：%1</translation>
    </message>
</context>
<context>
    <name>period_few</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>period_many</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>period_one</name>
    <message>
        <source>one day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>1 年</translation>
    </message>
</context>
<context>
    <name>period_other</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>period_two</name>
    <message>
        <source>two days</source>
        <translation>2 天</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>2 个月</translation>
    </message>
    <message>
        <source>two years</source>
        <translation>2 年</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>That did not work. Check it and try again.</source>
        <translation>没有成功。请检查后再试一次。</translation>
    </message>
    <message>
        <source>Enter it first.</source>
        <translation>请先输入。</translation>
    </message>
    <message>
        <source>This is far too long to be right.</source>
        <translation>输入的内容太长，不可能正确。</translation>
    </message>
    <message>
        <source>There is a character in it that does not belong.</source>
        <translation>其中有不应出现的字符。</translation>
    </message>
    <message>
        <source>Some characters are missing.</source>
        <translation>还缺少一些字符。</translation>
    </message>
    <message>
        <source>This does not look right. Check each group of four.</source>
        <translation>看起来不正确。请逐组检查，每组四个字符。</translation>
    </message>
    <message>
        <source>This code is not meant for a kiosk. Keep it safe.</source>
        <translation>此代码不用于本机。请妥善保管。</translation>
    </message>
    <message>
        <source>This is a key. Here we need your id.</source>
        <translation>这是密钥。此处需要您的编号。</translation>
    </message>
    <message>
        <source>This is an id. Here we need your key.</source>
        <translation>这是编号。此处需要您的密钥。</translation>
    </message>
    <message>
        <source>We do not know this key. Check each group of four.</source>
        <translation>没有这个密钥。请逐组检查，每组四个字符。</translation>
    </message>
    <message>
        <source>This key is too old. Ask for a new one.</source>
        <translation>此密钥已过期。请索取新密钥。</translation>
    </message>
    <message>
        <source>This key has been used already. Ask for a new one.</source>
        <translation>此密钥已被使用。请索取新密钥。</translation>
    </message>
    <message>
        <source>This key is blocked after too many tries. Ask for a new one.</source>
        <translation>尝试次数过多，此密钥已停用。请索取新密钥。</translation>
    </message>
    <message>
        <source>This key is for something else. Go back and choose again.</source>
        <translation>此密钥用于其他操作。请返回重新选择。</translation>
    </message>
    <message>
        <source>This key belongs to another organisation.</source>
        <translation>此密钥属于其他机构。</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>此账户已暂停。工作人员可以帮助您。</translation>
    </message>
    <message>
        <source>We do not know this id. Check each group of four.</source>
        <translation>没有这个编号。请逐组检查，每组四个字符。</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>错误密钥过多。请稍后再试，或咨询工作人员。</translation>
    </message>
    <message>
        <source>Too many tries. Wait a while or ask the staff.</source>
        <translation>尝试次数过多。请稍后再试，或咨询工作人员。</translation>
    </message>
    <message>
        <source>No palm is enrolled for this id yet.</source>
        <translation>此编号尚未登记手掌。</translation>
    </message>
    <message>
        <source>This is a receipt. Here we need your own code.</source>
        <translation>这是凭条。此处需要您自己的二维码。</translation>
    </message>
    <message>
        <source>We did not find you by your palm. Your code helps us.</source>
        <translation>没有通过手掌找到您。请使用您的二维码。</translation>
    </message>
    <message>
        <source>There are too many of us to find you by palm. Your code helps us.</source>
        <translation>登记的人太多，无法仅凭手掌找到您。请使用您的二维码。</translation>
    </message>
    <message>
        <source>Your palm alone does not do right now. Your code helps us.</source>
        <translation>现在仅凭手掌还不够。请使用您的二维码。</translation>
    </message>
    <message>
        <source>Your palm alone does not do here. Your code helps us.</source>
        <translation>在这里仅凭手掌还不够。请使用您的二维码。</translation>
    </message>
</context>
<context>
    <name>public</name>
    <message>
        <source>Please go to the other screen.</source>
        <translation>请到另一块屏幕前。</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>This page closes in %1 s, and nothing of you is kept.</source>
        <translation>此页面将在 %1 秒后关闭，不会保留您的任何信息。</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>需要更多时间</translation>
    </message>
    <message>
        <source>More time on every page</source>
        <translation>每一页都延长时间</translation>
    </message>
    <message>
        <source>We are closed right now</source>
        <translation>现在已关闭</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>我们马上回来</translation>
    </message>
    <message>
        <source>This kiosk is taking a short break.</source>
        <translation>本机正在短暂休息。</translation>
    </message>
    <message>
        <source>This kiosk is out of order</source>
        <translation>本机暂停使用</translation>
    </message>
    <message>
        <source>We are working on it. The staff help you without it.</source>
        <translation>我们正在处理。工作人员可以不用本机帮助您。</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>本机已关闭</translation>
    </message>
    <message>
        <source>The staff at the desk are glad to help you.</source>
        <translation>前台工作人员很乐意帮助您。</translation>
    </message>
    <message>
        <source>We open again today at %1.</source>
        <translation>今天 %1 重新开放。</translation>
    </message>
    <message>
        <source>We open again tomorrow at %1.</source>
        <translation>明天 %1 重新开放。</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>%1 %2 重新开放。</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>请稍后再来。</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>正在呼叫。</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>已呼叫工作人员</translation>
    </message>
    <message>
        <source>Somebody comes to help you. You can stay here.</source>
        <translation>有人会来帮助您。请在此等候。</translation>
    </message>
    <message>
        <source>Please raise your hand or go to the desk</source>
        <translation>请举手示意，或前往前台</translation>
    </message>
    <message>
        <source>The staff are glad to help you.</source>
        <translation>工作人员很乐意帮助您。</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Receipt · %1</source>
        <translation>凭条 · %1</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Recovered with: %1</source>
        <translation>恢复时使用：%1</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>左手掌</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>右手掌</translation>
    </message>
    <message>
        <source>both palms</source>
        <translation>双手手掌</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Consent text: version %1</source>
        <translation>同意书：版本 %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The setting &apos;%1&apos; must be greater than or equal to %2.</source>
        <translation>设置“%1”必须大于或等于 %2。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be less than or equal to %2.</source>
        <translation>设置“%1”必须小于或等于 %2。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid integer.</source>
        <translation>设置“%1”必须是有效的整数。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid number.</source>
        <translation>设置“%1”必须是有效的数字。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be true or false.</source>
        <translation>设置“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be %2.</source>
        <translation>设置“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be one of these: %2.</source>
        <translation>设置“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a text.</source>
        <translation>设置“%1”必须是文本。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at least %2 characters.</source>
        <translation>设置“%1”至少需要 %2 个字符。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at most %2 characters.</source>
        <translation>设置“%1”最多 %2 个字符。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have another form, and no control characters.</source>
        <translation>设置“%1”格式不对，且不能含有控制字符。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a list.</source>
        <translation>设置“%1”必须是列表。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at least %2.</source>
        <translation>设置“%1”至少要列出 %2 个。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at most %2.</source>
        <translation>设置“%1”最多列出 %2 个。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a language twice.</source>
        <translation>设置“%1”不能重复列出同一种语言。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a factor twice.</source>
        <translation>设置“%1”不能重复列出同一个因素。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// (or http:// for a server on this machine).</source>
        <translation>设置“%1”必须以 https:// 开头（本机上的服务器可用 http://）。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// because the server is on another machine.</source>
        <translation>设置“%1”必须以 https:// 开头，因为服务器在另一台机器上。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name a host.</source>
        <translation>设置“%1”必须包含主机名。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a name or password.</source>
        <translation>设置“%1”不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a query or a fragment.</source>
        <translation>设置“%1”不能包含查询或片段。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a plain web address.</source>
        <translation>设置“%1”必须是普通的网址。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a web address with a valid host and port.</source>
        <translation>设置“%1”必须是主机和端口都有效的网址。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be http:// or https:// and a host, with a port if it is not the usual one.</source>
        <translation>设置“%1”必须是 http:// 或 https:// 加主机；端口非默认时须写明。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be set together with settings_url, or neither of them.</source>
        <translation>设置“%1”必须与 settings_url 一起设置，或两者都不设置。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be the base64 of an Ed25519 public key, as new-key prints it.</source>
        <translation>设置“%1”必须是 Ed25519 公钥的 base64，即 new-key 输出的内容。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must never be a secret key (sk_…): those belong to the app backend alone.</source>
        <translation>设置“%1”绝不能是密钥 (sk_…)：它只属于应用后端。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be pk_ and letters and digits.</source>
        <translation>设置“%1”必须是 pk_ 加字母和数字。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be like &apos;mo-fr 08:00-18:00, sa 09:00-12:00&apos;.</source>
        <translation>设置“%1”格式必须如“mo-fr 08:00-18:00, sa 09:00-12:00”。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not begin when it ends; a whole day is 00:00-24:00.</source>
        <translation>设置“%1”开始和结束不能相同；全天写作 00:00-24:00。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name days as %2.</source>
        <translation>设置“%1”必须这样写星期：%2。</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must hold times from 00:00 to 24:00.</source>
        <translation>设置“%1”时间必须在 00:00 到 24:00 之间。</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有名为“%1”的设置；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; cannot be kept in the settings file.</source>
        <translation>设置“%1”无法保存到设置文件中。</translation>
    </message>
    <message>
        <source>The settings file %2 cannot be read: %3.</source>
        <translation>无法读取设置文件 %2：%3。</translation>
    </message>
    <message>
        <source>The settings file %2 is larger than %3 bytes.</source>
        <translation>设置文件 %2 大于 %3 字节。</translation>
    </message>
    <message>
        <source>The settings file %2 is not UTF-8 text.</source>
        <translation>设置文件 %2 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The settings file %2 is not TOML: %3.</source>
        <translation>设置文件 %2 不是 TOML：%3。</translation>
    </message>
    <message>
        <source>The settings file %2 is nested too deep.</source>
        <translation>设置文件 %2 嵌套过深。</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Both palms are enrolled.</source>
        <translation>双手手掌已登记。</translation>
    </message>
    <message>
        <source>Your left palm is enrolled.</source>
        <translation>您的左手手掌已登记。</translation>
    </message>
    <message>
        <source>Your right palm is enrolled.</source>
        <translation>您的右手手掌已登记。</translation>
    </message>
    <message>
        <source>From now on your hand is your key.</source>
        <translation>从现在起，您的手就是钥匙。</translation>
    </message>
    <message>
        <source>It is you.</source>
        <translation>确认是您本人。</translation>
    </message>
    <message>
        <source>You are signed in. Have a good day.</source>
        <translation>您已登录。祝您愉快。</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>欢迎回来。</translation>
    </message>
    <message>
        <source>It is you, and your account is yours again.</source>
        <translation>确认是您本人，账户已恢复。</translation>
    </message>
    <message>
        <source>Let’s try once more</source>
        <translation>我们再试一次</translation>
    </message>
    <message>
        <source>Hold your hand flat and open, with the light from the front.</source>
        <translation>请将手放平并张开，让光线从正面照来。</translation>
    </message>
    <message>
        <source>We could not match your palm today</source>
        <translation>今天未能匹配您的手掌</translation>
    </message>
    <message>
        <source>It happens. The staff can let you in another way.</source>
        <translation>偶尔会这样。工作人员可以用其他方式让您进入。</translation>
    </message>
    <message>
        <source>Let’s take a break</source>
        <translation>先休息一下</translation>
    </message>
    <message>
        <source>There were too many tries. Come back later, or ask the staff now.</source>
        <translation>尝试次数过多。请稍后再来，或现在咨询工作人员。</translation>
    </message>
    <message>
        <source>There were too many tries. Come back in %1 min, or ask the staff now.</source>
        <translation>尝试次数过多。请在 %1 分钟后再来，或现在咨询工作人员。</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>没有关系。</translation>
    </message>
    <message>
        <source>Nothing was stored. The staff will help you without your palm.</source>
        <translation>没有保存任何内容。不用手掌，工作人员也会帮助您。</translation>
    </message>
    <message>
        <source>We could not finish this</source>
        <translation>未能完成本次操作</translation>
    </message>
    <message>
        <source>Nothing was changed. The staff can help you another way.</source>
        <translation>没有任何更改。工作人员可以用其他方式帮助您。</translation>
    </message>
    <message>
        <source>Take your time: hold your hand flat and open.</source>
        <translation>请不用着急：将手放平并张开。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>可以使用了。</translation>
    </message>
    <message>
        <source>This is how it will be each time you come.</source>
        <translation>以后每次来都是这样。</translation>
    </message>
    <message>
        <source>Your palm was not recognised yet</source>
        <translation>还没有识别出您的手掌</translation>
    </message>
    <message>
        <source>It is enrolled, but it may not work well. Ask for another key and enroll it once more.</source>
        <translation>手掌已登记，但可能不太好用。请索取新的密钥，再登记一次。</translation>
    </message>
    <message>
        <source>We could not try it now</source>
        <translation>现在未能试用</translation>
    </message>
    <message>
        <source>Your palm is enrolled all the same.</source>
        <translation>您的手掌已经登记好了。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>This palm is not enrolled. The staff can help you.</source>
        <translation>此手掌尚未登记。工作人员可以帮助您。</translation>
    </message>
    <message>
        <source>This palm is already enrolled. Please ask the staff.</source>
        <translation>此手掌已经登记。请咨询工作人员。</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>此账户已暂停。工作人员可以帮助您。</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on. Please tell the staff.</source>
        <translation>确认是您本人，但结果未能送达。请告知工作人员。</translation>
    </message>
    <message>
        <source>It took too long. Please start again.</source>
        <translation>用时过长。请重新开始。</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>错误密钥过多。请稍后再试，或咨询工作人员。</translation>
    </message>
    <message>
        <source>We cannot reach our server. Try again in a moment, or ask the staff.</source>
        <translation>无法连接到服务器。请稍后再试，或咨询工作人员。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>This place</source>
        <translation>本处</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>屏幕与声音</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Who else is told</source>
        <translation>还会通知谁</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>已设置，不显示</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>其中之一：%1</translation>
    </message>
    <message>
        <source>in this order, some of: %1</source>
        <translation>按此顺序，其中若干：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文字</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Hold to keep</source>
        <translation>按住以保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Take care: a mistake here can shut everybody out, or let in who must not be.</source>
        <translation>请小心：此处出错可能把所有人挡在门外，或放进不该进入的人。</translation>
    </message>
    <message>
        <source>%1 in the environment wins over what is kept here.</source>
        <translation>环境变量 %1 优先于此处保存的值。</translation>
    </message>
    <message>
        <source>Kept. It takes effect when the kiosk starts again.</source>
        <translation>已保存。自助机重新启动后生效。</translation>
    </message>
    <message>
        <source>Changes take effect when the kiosk starts again.</source>
        <translation>更改在自助机重新启动后生效。</translation>
    </message>
    <message>
        <source>Keep mine here</source>
        <translation>在此保留我的值</translation>
    </message>
    <message>
        <source>The fleet says: %1. What is kept here wins over it.</source>
        <translation>机群的值：%1。此处保留的值优先。</translation>
    </message>
    <message>
        <source>The fleet says nothing of it so far. What is kept here wins over it.</source>
        <translation>机群目前未指定此项。此处保留的值优先。</translation>
    </message>
    <message>
        <source>from the fleet</source>
        <translation>来自机群</translation>
    </message>
    <message>
        <source>The kiosk ended badly again and again with the fleet&apos;s settings %1. They are not used any more.</source>
        <translation>自助机使用机群设置 %1 时一再异常停止，已不再使用这些设置。</translation>
    </message>
    <message>
        <source>Whose signed settings this kiosk follows</source>
        <translation>此自助机遵循谁的签名设置</translation>
    </message>
    <message>
        <source>Address and key belong together: both are tried, then both are kept.</source>
        <translation>地址和密钥成对使用：先一起试用，再一起保留。</translation>
    </message>
    <message>
        <source>Address of the signed file, https://…</source>
        <translation>签名文件的地址，https://…</translation>
    </message>
    <message>
        <source>Public key of the fleet, as new-key prints it</source>
        <translation>机群公钥，即 new-key 输出的内容</translation>
    </message>
    <message>
        <source>Follow nobody</source>
        <translation>不遵循任何人</translation>
    </message>
    <message>
        <source>One moment, we look whether the file is there and signed by this key…</source>
        <translation>请稍候，正在查看文件是否存在并由此密钥签名…</translation>
    </message>
    <message>
        <source>Hold once more to keep both all the same.</source>
        <translation>再次长按，仍然保留两者。</translation>
    </message>
    <message>
        <source>Nobody answers at this address now, so it could not be tried.</source>
        <translation>此地址目前无人应答，因此无法试用。</translation>
    </message>
    <message>
        <source>There is no file at this address: the answer is %1.</source>
        <translation>此地址没有文件：应答为 %1。</translation>
    </message>
    <message>
        <source>The file there is not signed by this key.</source>
        <translation>那里的文件不是由此密钥签名的。</translation>
    </message>
    <message>
        <source>What lies there is no signed settings file.</source>
        <translation>那里的内容不是签名的设置文件。</translation>
    </message>
    <message>
        <source>The file there is too large for signed settings.</source>
        <translation>那里的文件过大，不是签名的设置。</translation>
    </message>
    <message>
        <source>The key is right, but the time of the file there is over.</source>
        <translation>密钥正确，但那里的文件已过期。</translation>
    </message>
    <message>
        <source>The key is right, but the file there is for other kiosks.</source>
        <translation>密钥正确，但那里的文件是给其他自助机的。</translation>
    </message>
    <message>
        <source>The key is right, but this kiosk has had a newer file.</source>
        <translation>密钥正确，但此自助机已有过更新的文件。</translation>
    </message>
    <message>
        <source>The key is right, but the kiosk ended badly with the file there.</source>
        <translation>密钥正确，但自助机使用那里的文件时曾异常停止。</translation>
    </message>
    <message>
        <source>The key is right, but a value in the file there is wrong.</source>
        <translation>密钥正确，但那里的文件中有一个值有误。</translation>
    </message>
    <message>
        <source>The key is right, but the file there sets what is only set at the kiosk itself.</source>
        <translation>密钥正确，但那里的文件设置了只能在自助机上设置的项。</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>无法写入磁盘。</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>重新启动自助机</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>再次触摸以重新启动</translation>
    </message>
    <message>
        <source>Where the server is, https unless on this machine.</source>
        <translation>服务器地址，除本机外须用 https。</translation>
    </message>
    <message>
        <source>What the server calls itself, when reached by another address.</source>
        <translation>经由其他地址访问时服务器的自称。</translation>
    </message>
    <message>
        <source>The App&apos;s publishable key, pk_…; not secret.</source>
        <translation>应用的可公开密钥 pk_…；不是机密。</translation>
    </message>
    <message>
        <source>Serve real people; a kiosk paired in live mode needs it.</source>
        <translation>为真实的人服务；以正式模式配对的自助机需要此项。</translation>
    </message>
    <message>
        <source>A PEM file of the authorities to trust instead of the usual.</source>
        <translation>代替常用机构的受信任机构 PEM 文件。</translation>
    </message>
    <message>
        <source>An HTTP proxy for talking to the server.</source>
        <translation>与服务器通信的 HTTP 代理。</translation>
    </message>
    <message>
        <source>How long to try to connect.</source>
        <translation>尝试连接的时长。</translation>
    </message>
    <message>
        <source>How long an answer of the server may take as a whole.</source>
        <translation>服务器一次应答总共可用的时长。</translation>
    </message>
    <message>
        <source>This terminal&apos;s name.</source>
        <translation>本终端的名称。</translation>
    </message>
    <message>
        <source>Where ID tokens are posted; nowhere unless set.</source>
        <translation>身份令牌发送到何处；未设置则不发送。</translation>
    </message>
    <message>
        <source>Where the front desk&apos;s backend is; no desk pages unless set.</source>
        <translation>前台服务的地址；未设置则没有前台页面。</translation>
    </message>
    <message>
        <source>Where a fleet&apos;s signed settings are; nowhere unless set.</source>
        <translation>一组自助机的已签名设置的地址；未设置则没有。</translation>
    </message>
    <message>
        <source>Whose signature they have: an Ed25519 public key in base64.</source>
        <translation>签名者：base64 编码的 Ed25519 公钥。</translation>
    </message>
    <message>
        <source>They are looked for at the start and this often.</source>
        <translation>启动时及按此间隔查找。</translation>
    </message>
    <message>
        <source>Where the terminal&apos;s key is kept.</source>
        <translation>终端密钥的保存位置。</translation>
    </message>
    <message>
        <source>auto, device:ID, virtual, virtual:SEED or replay:PATH.</source>
        <translation>auto、device:ID、virtual、virtual:SEED 或 replay:PATH。</translation>
    </message>
    <message>
        <source>Accept cameras that are fed by software.</source>
        <translation>接受由软件供给画面的摄像头。</translation>
    </message>
    <message>
        <source>Another hand model (.task) than the assembled one.</source>
        <translation>使用其他手部模型（.task）。</translation>
    </message>
    <message>
        <source>none only for tests with still pictures.</source>
        <translation>none 仅用于静态图片测试。</translation>
    </message>
    <message>
        <source>The factors a verification asks for.</source>
        <translation>验证所要求的因素。</translation>
    </message>
    <message>
        <source>Factors asked of a person&apos;s own phone; empty: staff alone help.</source>
        <translation>向本人手机要求的因素；留空则仅由工作人员协助。</translation>
    </message>
    <message>
        <source>Which palms are enrolled.</source>
        <translation>登记哪只手掌。</translation>
    </message>
    <message>
        <source>Tries of one visit before another way is shown.</source>
        <translation>一次访问中显示其他方式之前的尝试次数。</translation>
    </message>
    <message>
        <source>Version of the consent text.</source>
        <translation>同意书文本的版本。</translation>
    </message>
    <message>
        <source>A palm alone may say who it is, where the server allows it too.</source>
        <translation>服务器也允许时，仅凭手掌即可识别身份。</translation>
    </message>
    <message>
        <source>Offer to try what was enrolled.</source>
        <translation>提供试用刚登记的手掌。</translation>
    </message>
    <message>
        <source>Offer a receipt, and the person&apos;s code, after an enrollment or recovery.</source>
        <translation>登记或恢复后提供回执和本人代码。</translation>
    </message>
    <message>
        <source>An abandoned page goes home after this.</source>
        <translation>无人操作的页面在此时间后返回首页。</translation>
    </message>
    <message>
        <source>This last part of it is shown, with more time to ask for.</source>
        <translation>显示其中最后一段，并可请求更多时间。</translation>
    </message>
    <message>
        <source>The same at the camera, where a hand in view counts.</source>
        <translation>摄像头页面同上，画面中有手也算操作。</translation>
    </message>
    <message>
        <source>A result is shown this long; 30 s where it offers something.</source>
        <translation>结果的显示时长；提供选项时为 30 秒。</translation>
    </message>
    <message>
        <source>When people may begin, such as mo-fr 08:00-18:00, sa 09:00-12:00; always when empty.</source>
        <translation>可以开始的时间，如 mo-fr 08:00-18:00, sa 09:00-12:00；留空则始终可以。</translation>
    </message>
    <message>
        <source>Where a call for staff is posted; nowhere unless set.</source>
        <translation>呼叫工作人员时发送到何处；未设置则不发送。</translation>
    </message>
    <message>
        <source>Where staff are found, in words for visitors.</source>
        <translation>给访客看的文字：在哪里找到工作人员。</translation>
    </message>
    <message>
        <source>Where it is posted how this kiosk is; nowhere unless set.</source>
        <translation>本机状态发送到何处；未设置则不发送。</translation>
    </message>
    <message>
        <source>How often the kiosk looks how it is, and posts it.</source>
        <translation>自助机检查并发送自身状态的间隔。</translation>
    </message>
    <message>
        <source>Languages to choose from, in the order they are offered.</source>
        <translation>可选语言，按提供的顺序。</translation>
    </message>
    <message>
        <source>Spoken while nobody chose; the first of them unless set.</source>
        <translation>无人选择时使用的语言；未设置则为第一种。</translation>
    </message>
    <message>
        <source>Size of the texts in percent.</source>
        <translation>文字大小，百分比。</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>配色：light、dark 或 contrast。</translation>
    </message>
    <message>
        <source>Pages fade and nothing moves.</source>
        <translation>页面淡入淡出，没有移动。</translation>
    </message>
    <message>
        <source>Four short sounds, each with a visible twin.</source>
        <translation>四种短促提示音，各有对应画面。</translation>
    </message>
    <message>
        <source>Texts are spoken: never, always, or when asked to.</source>
        <translation>朗读文字：从不、始终或按要求。</translation>
    </message>
    <message>
        <source>Of sounds and voice, in percent.</source>
        <translation>提示音和语音的音量，百分比。</translation>
    </message>
    <message>
        <source>The focus goes on by itself after this; 0: never.</source>
        <translation>焦点在此时间后自动前移；0 表示从不。</translation>
    </message>
    <message>
        <source>Presses what it has come to: space, enter or f1 to f12.</source>
        <translation>按下焦点所在处：space、enter 或 f1 至 f12。</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>占满屏幕。</translation>
    </message>
    <message>
        <source>The screen to fill: primary, its number from 1, or its name.</source>
        <translation>要占满的屏幕：primary、从 1 开始的编号，或其名称。</translation>
    </message>
    <message>
        <source>Other screens are covered, or left alone.</source>
        <translation>其他屏幕：遮盖，或不作处理。</translation>
    </message>
    <message>
        <source>Pixels, when not full screen.</source>
        <translation>像素，非全屏时。</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Stop and start over</source>
        <translation>停止并重新开始</translation>
    </message>
    <message>
        <source>Here you enroll your palms, show that it is you, or get back into your account. Touch “Touch to begin”.

Nothing is looked at and nothing is stored before you say so, and the staff help you without a palm just as well.</source>
        <translation>您可以在这里登记手掌、证明是您本人，或恢复账户。请触摸“轻触开始”。

在您同意之前，不会查看也不会保存任何内容；不用手掌，工作人员也同样会帮助您。</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>更易使用</translation>
    </message>
    <message>
        <source>Switch on what helps you. It is for this visit only; the next person finds everything as usual.</source>
        <translation>请打开对您有帮助的选项。仅本次有效，下一位使用者看到的一切照常。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>更大的文字</translation>
    </message>
    <message>
        <source>Speak to me</source>
        <translation>语音朗读</translation>
    </message>
    <message>
        <source>Enroll adds your palms. You need the enrollment key that you were given.

Verify shows that it is you, once your palms are enrolled.

Recover lets you back in with your recovery key.

You can stop at any time, and the staff are glad to help.</source>
        <translation>“登记”用于添加您的手掌。您需要收到的登记密钥。

“验证”用于在登记手掌之后证明是您本人。

“恢复”用于凭恢复密钥重新进入账户。

您可以随时停止，工作人员也乐意帮助您。</translation>
    </message>
    <message>
        <source>Your key is a line of letters and digits that you were given, often as a square code. It begins with eks or rks; an id begins with usr.

Capital and small letters are different: the arrow key switches between them.

The square code is quicker: touch “Scan a code” and hold it in front of the camera.

No key? Ask the organisation that sent you here, or the staff.</source>
        <translation>您的密钥是一行字母和数字，通常以二维码形式提供。密钥以 eks 或 rks 开头；编号以 usr 开头。

区分大小写字母：箭头键用于切换。

二维码更快：请轻触“扫码”，然后将二维码对准摄像头。

没有密钥？请询问请您前来的机构，或咨询工作人员。</translation>
    </message>
    <message>
        <source>You decide. If you agree, the camera opens and we measure the lines of your palm.

If you would rather not, choose “No, thanks”: nothing is stored and the staff help you another way.

You can change your mind later and have everything deleted.</source>
        <translation>由您决定。如果您同意，摄像头会打开，我们会测量您的掌纹。

如果您不愿意，请选择“不用，谢谢”：不会保存任何内容，工作人员会用其他方式帮助您。

您以后可以改变主意，要求删除全部内容。</translation>
    </message>
    <message>
        <source>Your left and your right palm are different, so the kiosk has to know which one comes.

Take the hand that is easier for you to hold still.</source>
        <translation>您的左手掌和右手掌不同，因此本机需要知道是哪只手。

请使用更容易保持不动的那只手。</translation>
    </message>
    <message>
        <source>Hold your open hand up, palm to the camera and fingers to the ceiling, as far away as a book you read.

Move until both rings have the same size, then hold still while the ring fills up.

Sometimes the outline shows a movement: do the same once.

Gloves, sleeves over the palm and strong light from behind make it hard to see.</source>
        <translation>请举起张开的手，掌心朝向摄像头，手指朝上，距离与看书时相同。

请移动手，直到两个圆环一样大，然后保持不动，直到圆环填满。

有时轮廓会演示一个动作：请照做一次。

手套、遮住手掌的袖子以及背后的强光会影响识别。</translation>
    </message>
    <message>
        <source>Your palm is being compared. This takes a moment; you can lower your hand.</source>
        <translation>正在比对您的手掌。这需要片刻；您可以放下手了。</translation>
    </message>
    <message>
        <source>Open the app on your phone that you enrolled with, choose to scan a code, and point it at this screen.

Your phone then asks for your fingerprint, face or passcode. Nothing is typed here.

No app on your phone? The staff are glad to help.</source>
        <translation>请打开手机上您登记时用的应用，选择扫码，对准此屏幕。

随后手机会要求指纹、面容或锁屏密码。这里无需键入任何内容。

手机上没有应用？工作人员很乐意帮助您。</translation>
    </message>
    <message>
        <source>The receipt says what was done here and when, and nothing about you. With its number the organisation can find this visit if you ever ask about it.

Your code is the name under which your palms are kept. Next time, hold it in front of the camera instead of typing. It is no secret: without your palm it opens nothing.

Nothing of this stays on the screen when you leave.</source>
        <translation>凭条说明这里做了什么、在什么时候，不包含您的任何信息。如果您日后询问，机构可以凭编号找到本次操作。

您的二维码是保存您手掌所用的名称。下次请将它对准摄像头，不必键入。它不是秘密：没有您的手掌，它打不开任何东西。

您离开后，屏幕上不会留下任何内容。</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The kiosk keeps trying by itself.

If you are in a hurry, the staff can help you without the kiosk.</source>
        <translation>这是我们的问题，与您无关。本机会自动继续尝试。

如果您赶时间，工作人员可以不用本机帮助您。</translation>
    </message>
    <message>
        <source>Without your palm</source>
        <translation>不使用手掌</translation>
    </message>
    <message>
        <source>You do not have to use your palm. The staff can help you another way, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>您不必使用手掌。工作人员可以用其他方式帮助您，效果完全一样。

如果您在此停止，本次操作的任何内容都不会保留。</translation>
    </message>
    <message>
        <source>You do not have to use your palm. If you enrolled with an app, your phone will do. The staff can help you as well.

If you go another way, nothing of this visit is kept.</source>
        <translation>您不必使用手掌。如果您用应用登记过，用手机即可。工作人员也可以帮助您。

如果您改用其他方式，本次操作的任何内容都不会保留。</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>用手机</translation>
    </message>
    <message>
        <source>Without your palm or phone</source>
        <translation>不使用手掌和手机</translation>
    </message>
    <message>
        <source>The staff can help you, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>工作人员可以帮助您，效果完全一样。

如果您在此停止，本次操作的任何内容都不会保留。</translation>
    </message>
    <message>
        <source>Stop and ask the staff</source>
        <translation>停止并咨询工作人员</translation>
    </message>
    <message>
        <source>The full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>What is stored. From several pictures of your palm this kiosk computes a template: a pattern of numbers that describes the direction of the lines in the skin. This is biometric data. The pictures are held in memory only while the camera looks at your hand; no picture is stored or sent.

Why. The template is compared with the palm you show later, to confirm that you are the person who enrolled. It is used for nothing else, not to find out who a stranger is, and not sold or lent.

Proof of a living hand. To keep out pictures and models the kiosk may ask for a small movement and notes whether it was made.

Where and who. The template is sent over a signed connection to the server of the organisation that runs this kiosk, and kept there encrypted with a key of your own. Only its software reads it.

How long. %1 With your palms your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>保存什么。本机根据您手掌的多幅画面计算出一个模板：一组描述皮肤纹路方向的数字图样。这是生物识别数据。只有在摄像头拍摄您的手时，画面才会暂存在内存中；任何画面都不会被保存或发送。

用途。该模板会与您以后出示的手掌进行比对，以确认您就是登记者本人。它不作任何其他用途，不用于查明陌生人的身份，也不会被出售或出借。

证明是活人的手。为防止使用图片和模型，本机可能会请您做一个小动作，并记录是否完成。

保存在哪里，由谁使用。模板通过签名连接发送到运营本机的机构的服务器，并用您专属的密钥加密保存在那里。只有该机构的软件可以读取。

期限。%1届时您的密钥会一并销毁，任何副本都无法再读取。

您的选择。您可以拒绝：不用手掌也能获得同样的服务。您可以随时向该机构提出撤回同意，也可以询问保存了哪些关于您的内容。</translation>
    </message>
    <message>
        <source>Until you or the organisation delete your account or your palms.</source>
        <translation>直到您或该机构删除您的账户或手掌。</translation>
    </message>
    <message>
        <source>For %1 after your palms were enrolled or last used, or until you or the organisation delete your account or your palms before that.</source>
        <translation>自您的手掌登记或最后一次使用起 %1，或直到您或该机构在此之前删除您的账户或手掌。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
</TS>
