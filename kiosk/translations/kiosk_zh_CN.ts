<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <source>%1 · step %2 of %3</source>
        <translation>%1 · 第 %2 步，共 %3 步</translation>
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
        <source>Type it instead</source>
        <translation>改为键入</translation>
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
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>%1 秒后返回首页</translation>
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

How long. Until you or the organisation delete your account or your palms. With them your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>保存什么。本机根据您手掌的多幅画面计算出一个模板：一组描述皮肤纹路方向的数字图样。这是生物识别数据。只有在摄像头拍摄您的手时，画面才会暂存在内存中；任何画面都不会被保存或发送。

用途。该模板会与您以后出示的手掌进行比对，以确认您就是登记者本人。它不作任何其他用途，不用于查明陌生人的身份，也不会被出售或出借。

证明是活人的手。为防止使用图片和模型，本机可能会请您做一个小动作，并记录是否完成。

保存在哪里，由谁使用。模板通过签名连接发送到运营本机的机构的服务器，并用您专属的密钥加密保存在那里。只有该机构的软件可以读取。

期限。直到您或该机构删除您的账户或手掌。届时您的密钥会一并销毁，任何副本都无法再读取。

您的选择。您可以拒绝：不用手掌也能获得同样的服务。您可以随时向该机构提出撤回同意，也可以询问保存了哪些关于您的内容。</translation>
    </message>
</context>
</TS>
