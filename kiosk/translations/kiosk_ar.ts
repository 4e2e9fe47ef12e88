<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>developer</name>
    <message>
        <source>Simulated phones</source>
        <translation>هواتف افتراضية</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>هاتف جديد</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 s slow</source>
        <translation>أبطأ بـ %1 ث</translation>
    </message>
    <message>
        <source>Screen of the phone %1</source>
        <translation>شاشة الهاتف %1</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>لا يوجد هاتف بعد</translation>
    </message>
    <message>
        <source>Make one, then enroll it with a key.</source>
        <translation>أنشئ هاتفًا ثم سجّله بمفتاح.</translation>
    </message>
    <message>
        <source>This phone is new</source>
        <translation>هذا الهاتف جديد</translation>
    </message>
    <message>
        <source>Enroll it, or recover somebody on it.</source>
        <translation>سجّله، أو استعد حساب شخص عليه.</translation>
    </message>
    <message>
        <source>This phone is lost</source>
        <translation>هذا الهاتف مفقود</translation>
    </message>
    <message>
        <source>Its keys are gone for good. Recover on a new one with a recovery key and a palm.</source>
        <translation>ضاعت مفاتيحه نهائيًا. استعد على هاتف جديد بمفتاح استعادة وراحة يد.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Scan a page, paste its code, or let it be pushed.</source>
        <translation>امسح صفحة، أو الصق رمزها، أو دعه يصل بإشعار.</translation>
    </message>
    <message>
        <source>No pushes reach it now.</source>
        <translation>لا تصله الإشعارات الآن.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>The camera is looking</source>
        <translation>الكاميرا تنظر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A page asks for you</source>
        <translation>صفحة تطلبك</translation>
    </message>
    <message>
        <source>Look at it to see who asks for what.</source>
        <translation>انظر من يطلب ماذا.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 يسأل</translation>
    </message>
    <message>
        <source>It wants: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>%1 more waiting</source>
        <translation>%1 أخرى في الانتظار</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Use your fingerprint or face?</source>
        <translation>هل تستخدم بصمتك أو وجهك؟</translation>
    </message>
    <message>
        <source>Use your passcode?</source>
        <translation>هل تستخدم رمز المرور؟</translation>
    </message>
    <message>
        <source>%1 signs this one time only.</source>
        <translation>%1 يوقّع هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A token came</source>
        <translation>وصل رمز مميّز</translation>
    </message>
    <message>
        <source>Proved: %1
Claims: %2</source>
        <translation>ما أُثبت: %1
البيانات: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>ما العمل به</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Authenticate</source>
        <translation>مصادقة</translation>
    </message>
    <message>
        <source>Paste a code</source>
        <translation>لصق رمز</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>مسح رمز</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>نسخ الرمز المميّز</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>إبطاء</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>فقدانه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Name: small letters, digits, - and _</source>
        <translation>الاسم: أحرف لاتينية صغيرة وأرقام و- و_</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
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
        <translation>الشركة المصنّعة، أو فارغ للمعتاد</translation>
    </message>
    <message>
        <source>Model, empty for the usual</source>
        <translation>الطراز، أو فارغ للمعتاد</translation>
    </message>
    <message>
        <source>Version, empty for the usual</source>
        <translation>الإصدار، أو فارغ للمعتاد</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>ما لديه</translation>
    </message>
    <message>
        <source>Fingerprint or face</source>
        <translation>بصمة أو وجه</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>رمز المرور</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Enroll %1</source>
        <translation>تسجيل %1</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>مفتاح التسجيل</translation>
    </message>
    <message>
        <source>Recover on %1</source>
        <translation>استعادة على %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>With a fresh key</source>
        <translation>بمفتاح جديد</translation>
    </message>
    <message>
        <source>Palms</source>
        <translation>راحتا اليدين</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>Authenticate with %1</source>
        <translation>المصادقة باستخدام %1</translation>
    </message>
    <message>
        <source>Which palm?</source>
        <translation>أي راحة يد؟</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>ما الذي يُثبت</translation>
    </message>
    <message>
        <source>Palm to show where either will do</source>
        <translation>راحة اليد التي تُعرض حين تكفي أيٌّ منهما</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>What the code of the page says</source>
        <translation>ما يقوله رمز الصفحة</translation>
    </message>
    <message>
        <source>Camera of the phones</source>
        <translation>كاميرا الهواتف</translation>
    </message>
    <message>
        <source>virtual:7, replay:PATH or device:ID</source>
        <translation>virtual:7 أو replay:PATH أو device:ID</translation>
    </message>
    <message>
        <source>How slow is %1?</source>
        <translation>ما مدى بطء %1؟</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Seconds before each request, 0 to 600</source>
        <translation>ثوانٍ قبل كل طلب، من 0 إلى 600</translation>
    </message>
    <message>
        <source>Lose %1?</source>
        <translation>هل تفقد %1؟</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its inbox is emptied. The server learns of it when its backend deletes the device.</source>
        <translation>تُمحى مفاتيحه ويُفرَّغ صندوق وارده. يعلم الخادم بذلك عندما يحذف نظامه الخلفي الجهاز.</translation>
    </message>
    <message>
        <source>That cannot be. Look at it once more.</source>
        <translation>لا يمكن ذلك. انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 lies on the bench</source>
        <translation>%1 جاهز على الطاولة</translation>
    </message>
    <message>
        <source>It is enrolled</source>
        <translation>تم تسجيله</translation>
    </message>
    <message>
        <source>Recovered, and a token came</source>
        <translation>تمت الاستعادة ووصل رمز مميّز</translation>
    </message>
    <message>
        <source>Authenticated, and a token came</source>
        <translation>تمت المصادقة ووصل رمز مميّز</translation>
    </message>
    <message>
        <source>Approved: the page has its token</source>
        <translation>تمت الموافقة: الصفحة لديها رمزها المميّز</translation>
    </message>
    <message>
        <source>Denied: the page was told</source>
        <translation>تم الرفض: الصفحة أُبلغت</translation>
    </message>
    <message>
        <source>A push came</source>
        <translation>وصل إشعار</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>إنه مفقود</translation>
    </message>
    <message>
        <source>It is off the network</source>
        <translation>إنه خارج الشبكة</translation>
    </message>
    <message>
        <source>It is back on the network</source>
        <translation>عاد إلى الشبكة</translation>
    </message>
    <message>
        <source>Each request takes %1 s longer</source>
        <translation>كل طلب يستغرق %1 ث أكثر</translation>
    </message>
    <message>
        <source>It is as quick as the network</source>
        <translation>سرعته كسرعة الشبكة</translation>
    </message>
    <message>
        <source>The token is in the clipboard</source>
        <translation>الرمز المميّز في الحافظة</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>There is a phone of this name already</source>
        <translation>يوجد هاتف بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>No mobile App was named for new phones</source>
        <translation>لم يُحدَّد تطبيق جوال للهواتف الجديدة</translation>
    </message>
    <message>
        <source>A lost phone can do nothing</source>
        <translation>لا يستطيع هاتف مفقود فعل شيء</translation>
    </message>
    <message>
        <source>The files of this phone are damaged</source>
        <translation>ملفات هذا الهاتف تالفة</translation>
    </message>
    <message>
        <source>It belongs to nobody yet</source>
        <translation>لا يخص أحدًا بعد</translation>
    </message>
    <message>
        <source>It belongs to somebody already</source>
        <translation>إنه يخص شخصًا بالفعل</translation>
    </message>
    <message>
        <source>That request is not there</source>
        <translation>هذا الطلب غير موجود</translation>
    </message>
    <message>
        <source>That request was answered before</source>
        <translation>أُجيب عن هذا الطلب من قبل</translation>
    </message>
    <message>
        <source>Its owner did not agree; the request still waits</source>
        <translation>لم يوافق صاحبه، وما زال الطلب في الانتظار</translation>
    </message>
    <message>
        <source>This phone lacks what is asked for</source>
        <translation>ينقص هذا الهاتف ما هو مطلوب</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>لا يوجد مفتاح</translation>
    </message>
    <message>
        <source>The camera saw nothing that could be used</source>
        <translation>لم ترَ الكاميرا شيئًا يمكن استخدامه</translation>
    </message>
    <message>
        <source>That camera cannot be used</source>
        <translation>لا يمكن استخدام تلك الكاميرا</translation>
    </message>
    <message>
        <source>That is too long to be the code of a page</source>
        <translation>هذا أطول من أن يكون رمز صفحة</translation>
    </message>
    <message>
        <source>That is not the code of a page</source>
        <translation>ليس هذا رمز صفحة</translation>
    </message>
    <message>
        <source>That is not a page of this phone’s server</source>
        <translation>ليست هذه صفحة من خادم هذا الهاتف</translation>
    </message>
    <message>
        <source>The one-time part of the code is missing</source>
        <translation>ينقص الرمز جزؤه المخصص لمرة واحدة</translation>
    </message>
    <message>
        <source>A phone cannot be called or described like this</source>
        <translation>لا يمكن تسمية هاتف أو وصفه هكذا</translation>
    </message>
    <message>
        <source>Something is wrong in here; the log says what</source>
        <translation>ثمة خلل هنا، والسجل يبيّنه</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>يتعذر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>لا يجيب الخادم</translation>
    </message>
    <message>
        <source>That is somebody else’s palm</source>
        <translation>هذه راحة يد شخص آخر</translation>
    </message>
    <message>
        <source>Somebody else has enrolled this palm</source>
        <translation>سجّل شخص آخر راحة اليد هذه</translation>
    </message>
    <message>
        <source>What is asked for was never enrolled</source>
        <translation>المطلوب لم يُسجَّل قط</translation>
    </message>
    <message>
        <source>The server does not know this key</source>
        <translation>لا يعرف الخادم هذا المفتاح</translation>
    </message>
    <message>
        <source>This key was used before</source>
        <translation>استُخدم هذا المفتاح من قبل</translation>
    </message>
    <message>
        <source>This key is too old</source>
        <translation>هذا المفتاح قديم جدًا</translation>
    </message>
    <message>
        <source>The server does not know this phone any more</source>
        <translation>لم يعد الخادم يعرف هذا الهاتف</translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>That was answered, or ended, before</source>
        <translation>أُجيب عن ذلك أو انتهى من قبل</translation>
    </message>
    <message>
        <source>Another phone has taken this page on</source>
        <translation>تولّى هاتف آخر هذه الصفحة</translation>
    </message>
    <message>
        <source>The server does not know this code</source>
        <translation>لا يعرف الخادم هذا الرمز</translation>
    </message>
    <message>
        <source>Too many wrong palms; it takes a while</source>
        <translation>كثرت راحات اليد الخاطئة، ويلزم بعض الوقت</translation>
    </message>
    <message>
        <source>In live mode the server takes no simulated palms</source>
        <translation>في الوضع الفعلي لا يقبل الخادم راحات يد افتراضية</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The camera is taking a break</source>
        <translation>الكاميرا في استراحة قصيرة</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <translation>الكاميرا لا تبدأ العمل</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>الكاميرا لا ترسل صورًا</translation>
    </message>
    <message>
        <source>The camera picture stands still</source>
        <translation>صورة الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>The camera sends pictures we cannot use</source>
        <translation>الكاميرا ترسل صورًا لا نستطيع استخدامها</translation>
    </message>
    <message>
        <source>This camera is not allowed here</source>
        <translation>هذه الكاميرا غير مسموح بها هنا</translation>
    </message>
    <message>
        <source>Something in this kiosk does not work</source>
        <translation>جزء من هذا الجهاز لا يعمل</translation>
    </message>
    <message>
        <source>A part of this kiosk is missing</source>
        <translation>جزء من هذا الجهاز مفقود</translation>
    </message>
    <message>
        <source>A part of this kiosk is damaged</source>
        <translation>جزء من هذا الجهاز تالف</translation>
    </message>
    <message>
        <source>The simulated camera cannot show this</source>
        <translation>لا تستطيع الكاميرا الافتراضية عرض هذا</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its notes</source>
        <translation>لا يستطيع هذا الجهاز حفظ ملاحظاته</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done here</source>
        <translation>لا يستطيع هذا الجهاز تدوين ما يجري هنا</translation>
    </message>
    <message>
        <source>This kiosk is not set up correctly</source>
        <translation>هذا الجهاز غير مضبوط كما يجب</translation>
    </message>
    <message>
        <source>This kiosk cannot keep its key safe</source>
        <translation>لا يستطيع هذا الجهاز حفظ مفتاحه بأمان</translation>
    </message>
    <message>
        <source>This kiosk cannot read its key</source>
        <translation>لا يستطيع هذا الجهاز قراءة مفتاحه</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>حدث خطأ من جانبنا</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on</source>
        <translation>هذا أنت، لكن تعذّر علينا إبلاغ ذلك</translation>
    </message>
    <message>
        <source>We cannot talk to our server</source>
        <translation>لا نستطيع التحدث مع خادمنا</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>يتعذر الوصول إلى خادمنا</translation>
    </message>
    <message>
        <source>Our server does not answer</source>
        <translation>خادمنا لا يجيب</translation>
    </message>
    <message>
        <source>We cannot be sure that this is our server</source>
        <translation>لسنا متأكدين من أن هذا خادمنا</translation>
    </message>
    <message>
        <source>Our server has a problem</source>
        <translation>لدى خادمنا مشكلة</translation>
    </message>
    <message>
        <source>Our server gave an answer we do not understand</source>
        <translation>أعطى خادمنا إجابة لا نفهمها</translation>
    </message>
    <message>
        <source>This kiosk is not connected yet</source>
        <translation>هذا الجهاز غير متصل بعد</translation>
    </message>
    <message>
        <source>This kiosk is not connected any more</source>
        <translation>لم يعد هذا الجهاز متصلًا</translation>
    </message>
    <message>
        <source>Our server does not accept this kiosk</source>
        <translation>خادمنا لا يقبل هذا الجهاز</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong</source>
        <translation>ساعة هذا الجهاز غير مضبوطة</translation>
    </message>
    <message>
        <source>Our server does not understand this kiosk</source>
        <translation>خادمنا لا يفهم هذا الجهاز</translation>
    </message>
    <message>
        <source>This kiosk belongs to something else</source>
        <translation>هذا الجهاز تابع لجهة أخرى</translation>
    </message>
    <message>
        <source>Too many palms are enrolled to find yours without your id</source>
        <translation>عدد راحات اليد المسجّلة أكبر من أن نجد راحتك دون معرّفك</translation>
    </message>
    <message>
        <source>Our server has lost this visit</source>
        <translation>فقد خادمنا هذه الزيارة</translation>
    </message>
    <message>
        <source>This kiosk is connected already</source>
        <translation>هذا الجهاز متصل بالفعل</translation>
    </message>
    <message>
        <source>There were too many wrong keys here; we pause for a while</source>
        <translation>كثرت المفاتيح الخاطئة هنا، وسنتوقف قليلًا</translation>
    </message>
    <message>
        <source>We do not know this pairing code</source>
        <translation>لا نعرف رمز الاقتران هذا</translation>
    </message>
    <message>
        <source>This pairing code is too old</source>
        <translation>رمز الاقتران هذا قديم جدًا</translation>
    </message>
    <message>
        <source>This pairing code has been used already</source>
        <translation>استُخدم رمز الاقتران هذا من قبل</translation>
    </message>
</context>
<context>
    <name>front_desk</name>
    <message>
        <source>Name or reference</source>
        <translation>الاسم أو الرقم المرجعي</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Type the beginning of a name or reference, or let a code reader type it.</source>
        <translation>اكتب بداية اسم أو رقم مرجعي، أو استخدم قارئ رموز.</translation>
    </message>
    <message>
        <source>Nobody was found. Try fewer letters, or make a new person.</source>
        <translation>لم يُعثر على أحد. جرّب أحرفًا أقل، أو أنشئ شخصًا جديدًا.</translation>
    </message>
    <message>
        <source>There are more. Type a few more letters.</source>
        <translation>يوجد المزيد. اكتب بضعة أحرف أخرى.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Reference, such as a badge number</source>
        <translation>رقم مرجعي، مثل رقم البطاقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Name, if you keep one</source>
        <translation>الاسم، إن كنتم تحفظونه</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>العودة إلى الأشخاص</translation>
    </message>
    <message>
        <source>Enrollment key</source>
        <translation>مفتاح التسجيل</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>السماح بالدخول رغم ذلك</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>The server knows this person no more. What is left here can be deleted.</source>
        <translation>لم يعد الخادم يعرف هذا الشخص. يمكن حذف ما بقي هنا.</translation>
    </message>
    <message>
        <source>This person is suspended.</source>
        <translation>هذا الشخص موقوف.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>Left palm</source>
        <translation>راحة اليد اليسرى</translation>
    </message>
    <message>
        <source>Right palm</source>
        <translation>راحة اليد اليمنى</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Last attempts</source>
        <translation>آخر المحاولات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>باستخدام</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>تم التعرّف</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>لم يُتعرَّف</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>راحة اليد اليسرى</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>راحة اليد اليمنى</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>phone’s fingerprint or face</source>
        <translation>بصمة الهاتف أو الوجه</translation>
    </message>
    <message>
        <source>phone’s passcode</source>
        <translation>رمز مرور الهاتف</translation>
    </message>
    <message>
        <source>Enrollment key for %1</source>
        <translation>مفتاح التسجيل لـ %1</translation>
    </message>
    <message>
        <source>Recovery key for %1</source>
        <translation>مفتاح الاستعادة لـ %1</translation>
    </message>
    <message>
        <source>Let the person photograph it or write it down. It is good once, and shown this once.</source>
        <translation>دع الشخص يصوّره أو يدوّنه. يصلح مرة واحدة ويُعرض هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Good for %1:%2 more</source>
        <translation>صالح لمدة %1:%2</translation>
    </message>
    <message>
        <source>The key as a code to scan</source>
        <translation>المفتاح كرمز للمسح</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>What should be deleted?</source>
        <translation>ما الذي يُحذف؟</translation>
    </message>
    <message>
        <source>Nothing is enrolled.</source>
        <translation>لا شيء مسجّل.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>الهاتف: %1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>كل ما يخص %1</translation>
    </message>
    <message>
        <source>%1 of %2 will be deleted. It cannot be brought back. It can be enrolled again with a new key.</source>
        <translation>ستُحذف %1 لـ %2. لا يمكن استرجاعها. يمكن تسجيلها من جديد بمفتاح جديد.</translation>
    </message>
    <message>
        <source>The phone “%1” of %2 will be deleted. It cannot sign in any more, until it is enrolled again.</source>
        <translation>سيُحذف الهاتف «%1» الخاص بـ %2. لن يستطيع تسجيل الدخول حتى يُسجَّل من جديد.</translation>
    </message>
    <message>
        <source>Palms, phones, name and reference of %1 will be deleted. Nothing of it can be brought back. The record of what was done at this desk stays, without the name.</source>
        <translation>ستُحذف راحتا اليدين والهواتف والاسم والرقم المرجعي لـ %1. لا يمكن استرجاع شيء منها. يبقى سجل ما جرى في هذا المكتب دون الاسم.</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>اضغط مطولًا للحذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Why is %1 let in without a palm?</source>
        <translation>لماذا يدخل %1 دون راحة يد؟</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The palm is deleted.</source>
        <translation>حُذفت راحة اليد.</translation>
    </message>
    <message>
        <source>The phone is deleted.</source>
        <translation>حُذف الهاتف.</translation>
    </message>
    <message>
        <source>The person is deleted.</source>
        <translation>حُذف الشخص.</translation>
    </message>
    <message>
        <source>Written down as %1. The door is yours to open.</source>
        <translation>دُوّن برقم %1. يمكنك فتح الباب.</translation>
    </message>
    <message>
        <source>The key’s time is over. Make another one if it was not used.</source>
        <translation>انتهى وقت المفتاح. أنشئ غيره إن لم يُستخدم.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>لم ينجح ذلك. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>اكتب حرفين أو رقمين على الأقل.</translation>
    </message>
    <message>
        <source>That is a key. It is entered where the person enrolls.</source>
        <translation>هذا مفتاح. يُدخل حيث يسجّل الشخص.</translation>
    </message>
    <message>
        <source>Say why in 10 to 300 letters.</source>
        <translation>اذكر السبب في 10 إلى 300 حرف.</translation>
    </message>
    <message>
        <source>An operator may do that. Please ask one to sign in here.</source>
        <translation>يستطيع المشغّل فعل ذلك. اطلب من أحدهم الدخول هنا.</translation>
    </message>
    <message>
        <source>This kiosk cannot write down what is done, so nothing was done. Its disk may be full.</source>
        <translation>لا يستطيع هذا الجهاز تدوين ما يجري، لذلك لم يُفعل شيء. قد يكون القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk. It was written down.</source>
        <translation>حدث خلل في هذا الجهاز، وقد دُوّن.</translation>
    </message>
    <message>
        <source>This kiosk has no token for the front desk yet.</source>
        <translation>ليس لهذا الجهاز رمز مميّز للاستقبال بعد.</translation>
    </message>
    <message>
        <source>The front desk does not know this kiosk. An operator can give it a new token.</source>
        <translation>لا يعرف الاستقبال هذا الجهاز. يستطيع المشغّل إعطاءه رمزًا مميّزًا جديدًا.</translation>
    </message>
    <message>
        <source>The front desk cannot write down what is done, so nothing was done.</source>
        <translation>لا يستطيع الاستقبال تدوين ما يجري، لذلك لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>The front desk has no valid key for the server.</source>
        <translation>ليس لدى الاستقبال مفتاح صالح للخادم.</translation>
    </message>
    <message>
        <source>The front desk cannot reach the server now.</source>
        <translation>يتعذر على الاستقبال الوصول إلى الخادم الآن.</translation>
    </message>
    <message>
        <source>The server cannot answer now. Nothing was changed.</source>
        <translation>لا يستطيع الخادم الإجابة الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>الخادم مشغول. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>That was too fast. Try again in a moment.</source>
        <translation>كان ذلك سريعًا جدًا. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The front desk cannot be reached.</source>
        <translation>يتعذر الوصول إلى الاستقبال.</translation>
    </message>
    <message>
        <source>The front desk did not answer in time. Look at the person again before you repeat it.</source>
        <translation>لم يجب الاستقبال في الوقت المناسب. انظر إلى بيانات الشخص مرة أخرى قبل أن تكرر ذلك.</translation>
    </message>
    <message>
        <source>The front desk’s certificate is not trusted here.</source>
        <translation>شهادة الاستقبال غير موثوقة هنا.</translation>
    </message>
    <message>
        <source>The front desk has a fault of its own.</source>
        <translation>في الاستقبال نفسه خلل.</translation>
    </message>
    <message>
        <source>What answers is no front desk. Check its address.</source>
        <translation>ما يجيب ليس استقبالًا. تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>This person was deleted meanwhile.</source>
        <translation>حُذف هذا الشخص في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The server knows this person no more.</source>
        <translation>لم يعد الخادم يعرف هذا الشخص.</translation>
    </message>
    <message>
        <source>This person was not finished. Make them again.</source>
        <translation>لم يكتمل إنشاء هذا الشخص. أنشئه من جديد.</translation>
    </message>
    <message>
        <source>This phone was deleted meanwhile.</source>
        <translation>حُذف هذا الهاتف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>No such palm is enrolled.</source>
        <translation>راحة اليد هذه غير مسجّلة.</translation>
    </message>
    <message>
        <source>This reference is another person’s.</source>
        <translation>هذا الرقم المرجعي لشخص آخر.</translation>
    </message>
    <message>
        <source>The front desk does not take that text.</source>
        <translation>لا يقبل الاستقبال هذا النص.</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Show your left palm to the camera</source>
        <translation>أظهر راحة يدك اليسرى للكاميرا</translation>
    </message>
    <message>
        <source>Show your right palm to the camera</source>
        <translation>أظهر راحة يدك اليمنى للكاميرا</translation>
    </message>
    <message>
        <source>Show one of your palms to the camera</source>
        <translation>أظهر إحدى راحتي يديك للكاميرا</translation>
    </message>
    <message>
        <source>One hand only, please</source>
        <translation>يد واحدة فقط من فضلك</translation>
    </message>
    <message>
        <source>Now the other hand: your left</source>
        <translation>الآن اليد الأخرى: اليسرى</translation>
    </message>
    <message>
        <source>Now the other hand: your right</source>
        <translation>الآن اليد الأخرى: اليمنى</translation>
    </message>
    <message>
        <source>Turn your hand: palm to the camera</source>
        <translation>أدر يدك: راحة اليد نحو الكاميرا</translation>
    </message>
    <message>
        <source>Open your hand</source>
        <translation>افتح يدك</translation>
    </message>
    <message>
        <source>Spread your fingers a little</source>
        <translation>باعد بين أصابعك قليلًا</translation>
    </message>
    <message>
        <source>Relax your fingers</source>
        <translation>أرخِ أصابعك</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>أقرب قليلًا</translation>
    </message>
    <message>
        <source>A little farther away</source>
        <translation>أبعد قليلًا</translation>
    </message>
    <message>
        <source>Move into the ring</source>
        <translation>ضع يدك داخل الحلقة</translation>
    </message>
    <message>
        <source>Hold your hand flat, like a stop sign</source>
        <translation>أبقِ يدك مسطّحة، كإشارة التوقف</translation>
    </message>
    <message>
        <source>Hold still…</source>
        <translation>لا تتحرك…</translation>
    </message>
    <message>
        <source>It is too dark here</source>
        <translation>المكان هنا مظلم جدًا</translation>
    </message>
    <message>
        <source>Too much light on your hand</source>
        <translation>الضوء على يدك قوي جدًا</translation>
    </message>
    <message>
        <source>Take off gloves or cover, please</source>
        <translation>انزع القفاز أو ما يغطي يدك من فضلك</translation>
    </message>
    <message>
        <source>Perfect, stay like that</source>
        <translation>ممتاز، ابقَ هكذا</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>ضع الرمز أمام الكاميرا</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>The camera is taking a break; we are reconnecting</source>
        <translation>الكاميرا في استراحة قصيرة، ونحن نعيد توصيلها</translation>
    </message>
    <message>
        <source>Spread your fingers wide</source>
        <translation>باعد بين أصابعك كثيرًا</translation>
    </message>
    <message>
        <source>Bring your fingers together</source>
        <translation>ضمّ أصابعك معًا</translation>
    </message>
    <message>
        <source>Tilt your hand to the side and back</source>
        <translation>أمِل يدك إلى الجانب ثم أعدها</translation>
    </message>
    <message>
        <source>Come closer, then go back</source>
        <translation>اقترب ثم عُد إلى مكانك</translation>
    </message>
    <message>
        <source>Close your hand and open it</source>
        <translation>أغلق يدك ثم افتحها</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>The last visit was not finished.</source>
        <translation>لم تكتمل الزيارة الأخيرة.</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. Nothing was stored: start again with the same key.</source>
        <translation>انقطع التسجيل الأخير. لم يُحفظ شيء: ابدأ من جديد بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>The last visit was interrupted. Please start again.</source>
        <translation>انقطعت الزيارة الأخيرة. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. Nothing was changed: start again with the same key.</source>
        <translation>انقطعت الاستعادة الأخيرة. لم يتغير شيء: ابدأ من جديد بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the enrollment was finished: the palms are enrolled.</source>
        <translation>انتهت الزيارة الأخيرة مبكرًا، لكن التسجيل اكتمل: راحتا اليد مسجّلتان.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the recovery was finished: the account is open again.</source>
        <translation>انتهت الزيارة الأخيرة مبكرًا، لكن الاستعادة اكتملت: الحساب مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The last visit ended early, but the person was recognised. Nothing needs to be done.</source>
        <translation>انتهت الزيارة الأخيرة مبكرًا، لكننا تعرّفنا على الشخص. لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>The last enrollment was interrupted. We are asking our server whether it was finished.</source>
        <translation>انقطع التسجيل الأخير. نسأل خادمنا هل اكتمل.</translation>
    </message>
    <message>
        <source>The last recovery was interrupted. We are asking our server whether it was finished.</source>
        <translation>انقطعت الاستعادة الأخيرة. نسأل خادمنا هل اكتملت.</translation>
    </message>
    <message>
        <source>The last visit was interrupted. We are asking our server whether it was finished.</source>
        <translation>انقطعت الزيارة الأخيرة. نسأل خادمنا هل اكتملت.</translation>
    </message>
</context>
<context>
    <name>operator</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>أدخل رقمك السري.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>لم يكن ذلك صحيحًا.</translation>
    </message>
    <message>
        <source>Try again in %1 s. With %2 digits or more: now.</source>
        <translation>حاول مرة أخرى بعد %1 ث. مع %2 خانات أو أكثر: الآن.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>No PIN is set, so nobody can come in. On this machine: python -m kiosk pin set operator</source>
        <translation>لم يُضبط أي رقم سري، لذلك لا يستطيع أحد الدخول. على هذا الحاسوب: python -m kiosk pin set operator</translation>
    </message>
    <message>
        <source>The PINs cannot be read, so nobody can come in. The log of the kiosk says why.</source>
        <translation>تتعذر قراءة الأرقام السرية، لذلك لا يستطيع أحد الدخول. يبيّن سجل الجهاز السبب.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>There is nothing here for you yet.</source>
        <translation>لا يوجد هنا شيء لك بعد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>%1, no trouble known</source>
        <translation>%1، لا خلل معروف</translation>
    </message>
    <message>
        <source>%1, trouble when last used: %2</source>
        <translation>%1، خلل عند آخر استخدام: %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1, asking…</source>
        <translation>%1، نسأله…</translation>
    </message>
    <message>
        <source>%1, answers</source>
        <translation>%1، يجيب</translation>
    </message>
    <message>
        <source>%1, does not answer</source>
        <translation>%1، لا يجيب</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>يعمل منذ</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 ي %2 س %3 د</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>مفتوح دائمًا</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>آخر خلل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: stopped without warning (power, or killed)</source>
        <translation>%1: توقف دون إنذار (الكهرباء أو إيقاف قسري)</translation>
    </message>
    <message>
        <source>%1: crashed: %2</source>
        <translation>%1: انهيار: %2</translation>
    </message>
    <message>
        <source>%1: error %2 at %3</source>
        <translation>%1: خطأ %2 عند %3</translation>
    </message>
    <message>
        <source>%1: update %2 was undone (%3)</source>
        <translation>%1: تم التراجع عن التحديث %2 (%3)</translation>
    </message>
    <message>
        <source>%1: stopped badly again and again with the fleet&apos;s settings %2, which are not used any more</source>
        <translation>%1: توقف بشكل سيئ مرة بعد مرة مع إعدادات المجموعة %2، ولم تعد مستخدمة</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (و%2 أخرى)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>اطّلعت</translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation>للزوار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>استراحة قصيرة</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>تعذرت كتابة ذلك على القرص.</translation>
    </message>
    <message>
        <source>Quit kiosk</source>
        <translation>إنهاء الجهاز</translation>
    </message>
    <message>
        <source>Touch again to quit</source>
        <translation>المس مرة أخرى للإنهاء</translation>
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
        <translation>كاميرا افتراضية</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>وضع الاختبار</translation>
    </message>
    <message>
        <source>Simulated phones · test mode</source>
        <translation>هواتف افتراضية · وضع الاختبار</translation>
    </message>
    <message>
        <source>Liveness off</source>
        <translation>إثبات الحيوية متوقف</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Ask the staff</source>
        <translation>اسأل الموظفين</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>اجعله أسهل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Enroll</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your hand is your key</source>
        <translation>يدك هي مفتاحك</translation>
    </message>
    <message>
        <source>Show your palm instead of a card, a code or a password.</source>
        <translation>أظهر راحة يدك بدلًا من بطاقة أو رمز أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>المس للبدء</translation>
    </message>
    <message>
        <source>The camera is off. It opens only when you say so.</source>
        <translation>الكاميرا مطفأة. لا تعمل إلا عندما تقول ذلك.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا بك</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Each takes about a minute.</source>
        <translation>يستغرق كل منها دقيقة تقريبًا.</translation>
    </message>
    <message>
        <source>Add your palms with the key you were given</source>
        <translation>أضف راحتي يديك بالمفتاح الذي حصلت عليه</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>أثبت أن هذا أنت</translation>
    </message>
    <message>
        <source>Get back in with your recovery key</source>
        <translation>عُد إلى حسابك بمفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Enter your enrollment key</source>
        <translation>أدخل مفتاح التسجيل</translation>
    </message>
    <message>
        <source>Enter your id</source>
        <translation>أدخل معرّفك</translation>
    </message>
    <message>
        <source>Enter your recovery key</source>
        <translation>أدخل مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Type it, or hold its QR code to the camera.</source>
        <translation>اكتبه، أو ضع رمز QR الخاص به أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera</source>
        <translation>ضع الرمز أمام الكاميرا</translation>
    </message>
    <message>
        <source>On paper or on your phone, about a hand’s length away.</source>
        <translation>على ورقة أو على هاتفك، على بُعد طول اليد تقريبًا.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>مسح رمز</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>اكتبه</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>الكتابة بدلًا منه</translation>
    </message>
    <message>
        <source>Just show your palm</source>
        <translation>أظهر راحة يدك فقط</translation>
    </message>
    <message>
        <source>My palm</source>
        <translation>راحة يدي</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Before we start</source>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>May we use your palm?</source>
        <translation>هل تسمح لنا باستخدام راحة يدك؟</translation>
    </message>
    <message>
        <source>The camera stays off until you agree.</source>
        <translation>تبقى الكاميرا مطفأة حتى توافق.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Read the full text</source>
        <translation>قراءة النص الكامل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>A pattern made from the lines of your palm. Never a picture.</source>
        <translation>نمط من خطوط راحة يدك. وليس صورة أبدًا.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>So that your hand can show that it is you. For nothing else.</source>
        <translation>لكي تُثبت يدك أن هذا أنت. وليس لأي شيء آخر.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>إلى متى</translation>
    </message>
    <message>
        <source>Until you ask us to delete it. Then it is really gone.</source>
        <translation>حتى تطلب منا الحذف. عندها يزول فعلًا.</translation>
    </message>
    <message>
        <source>For %1 after its last use, or until you ask us to delete it.</source>
        <translation>لمدة %1 بعد آخر استخدام، أو حتى تطلب منا الحذف.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>This organisation only, encrypted on its own server.</source>
        <translation>هذه المؤسسة وحدها، مشفّرًا على خادمها الخاص.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Which hand?</source>
        <translation>أي يد؟</translation>
    </message>
    <message>
        <source>With both, you can always use the hand that is free.</source>
        <translation>مع كلتيهما تستطيع دائمًا استخدام اليد غير المشغولة.</translation>
    </message>
    <message>
        <source>Choose the hand you enrolled.</source>
        <translation>اختر اليد التي سجّلتها.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>اليد اليسرى</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>اليد اليمنى</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>كلتا اليدين</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · try %3 of %4</source>
        <translation>%1 · %2 · المحاولة %3 من %4</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>اليد اليسرى</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>اليد اليمنى</translation>
    </message>
    <message>
        <source>either hand</source>
        <translation>أي من اليدين</translation>
    </message>
    <message>
        <source>Choose the hand</source>
        <translation>اختيار اليد</translation>
    </message>
    <message>
        <source>Fit your hand to the outline, fingers up.</source>
        <translation>ضع يدك على الشكل المرسوم، والأصابع إلى أعلى.</translation>
    </message>
    <message>
        <source>Bring the ring on your palm onto the thin one.</source>
        <translation>طابق الحلقة على راحة يدك مع الحلقة الرفيعة.</translation>
    </message>
    <message>
        <source>Keep your hand there while the ring fills.</source>
        <translation>أبقِ يدك هناك حتى تمتلئ الحلقة.</translation>
    </message>
    <message>
        <source>Let the other one rest for a moment.</source>
        <translation>أرِح اليد الأخرى للحظة.</translation>
    </message>
    <message>
        <source>Left and right are easy to mix up in a mirror.</source>
        <translation>من السهل الخلط بين اليمين واليسار في المرآة.</translation>
    </message>
    <message>
        <source>We look at the lines inside your hand.</source>
        <translation>ننظر إلى الخطوط في باطن يدك.</translation>
    </message>
    <message>
        <source>All five fingers, pointing up.</source>
        <translation>الأصابع الخمسة كلها إلى أعلى.</translation>
    </message>
    <message>
        <source>Fingers up, palm straight to the camera.</source>
        <translation>الأصابع إلى أعلى، وراحة اليد مستقيمة نحو الكاميرا.</translation>
    </message>
    <message>
        <source>Turn a little toward the light.</source>
        <translation>استدر قليلًا نحو الضوء.</translation>
    </message>
    <message>
        <source>Turn a little away from the light.</source>
        <translation>استدر قليلًا بعيدًا عن الضوء.</translation>
    </message>
    <message>
        <source>Sleeves, plasters and ink hide the lines, too.</source>
        <translation>الأكمام واللاصقات والحبر تخفي الخطوط أيضًا.</translation>
    </message>
    <message>
        <source>Watch the outline, then do the same.</source>
        <translation>شاهد الشكل المرسوم، ثم افعل مثله.</translation>
    </message>
    <message>
        <source>Tip: %1.</source>
        <translation>نصيحة: %1.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>الكاميرا تبدأ العمل…</translation>
    </message>
    <message>
        <source>Live picture, as in a mirror</source>
        <translation>صورة مباشرة، كما في المرآة</translation>
    </message>
    <message>
        <source>Left hand done</source>
        <translation>اليد اليسرى جاهزة</translation>
    </message>
    <message>
        <source>Right hand done</source>
        <translation>اليد اليمنى جاهزة</translation>
    </message>
    <message>
        <source>Left hand to do</source>
        <translation>بقيت اليد اليسرى</translation>
    </message>
    <message>
        <source>Right hand to do</source>
        <translation>بقيت اليد اليمنى</translation>
    </message>
    <message>
        <source>Got it. One moment…</source>
        <translation>وصلتنا. لحظة من فضلك…</translation>
    </message>
    <message>
        <source>You can lower your hand.</source>
        <translation>يمكنك خفض يدك.</translation>
    </message>
    <message>
        <source>We cannot reach our server</source>
        <translation>يتعذر الوصول إلى خادمنا</translation>
    </message>
    <message>
        <source>Nothing is lost. We try again in %1 s.</source>
        <translation>لم يضِع شيء. نحاول من جديد بعد %1 ث.</translation>
    </message>
    <message>
        <source>Nothing is lost. We are trying again.</source>
        <translation>لم يضِع شيء. نحاول من جديد الآن.</translation>
    </message>
    <message>
        <source>With your phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <translation>رمز لهاتفك</translation>
    </message>
    <message>
        <source>We are fetching a code for your phone.</source>
        <translation>نجلب رمزًا لهاتفك.</translation>
    </message>
    <message>
        <source>Scan this code with your phone</source>
        <translation>امسح هذا الرمز بهاتفك</translation>
    </message>
    <message>
        <source>Use the app you enrolled with. The code renews itself.</source>
        <translation>استخدم التطبيق الذي سجّلت به. يتجدد الرمز وحده.</translation>
    </message>
    <message>
        <source>Now say yes on your phone</source>
        <translation>وافق الآن على هاتفك</translation>
    </message>
    <message>
        <source>Your phone asks for your fingerprint, face or passcode.</source>
        <translation>يطلب هاتفك بصمتك أو وجهك أو رمز المرور.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Try again with a new code, or ask the staff.</source>
        <translation>حاول برمز جديد، أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>You said no on your phone</source>
        <translation>رفضت على هاتفك</translation>
    </message>
    <message>
        <source>That is fine. Take a new code if it was a slip.</source>
        <translation>لا بأس بذلك. خذ رمزًا جديدًا إن كان ذلك سهوًا.</translation>
    </message>
    <message>
        <source>Your phone took its time</source>
        <translation>استغرق هاتفك وقتًا طويلًا</translation>
    </message>
    <message>
        <source>The code is too old by now. Take a new one.</source>
        <translation>صار الرمز قديمًا. خذ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>We cannot reach our server. Nothing is lost; we try again.</source>
        <translation>يتعذر الوصول إلى خادمنا. لم يضِع شيء، ونحاول من جديد.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>بهاتفي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>جرّبه الآن</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>Enroll a palm</source>
        <translation>سجّل راحة يد</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>العودة إلى البداية بعد %1 ث</translation>
    </message>
    <message>
        <source>Take a photo if you like. It does not name you.</source>
        <translation>التقط صورة إن شئت. اسمك ليس عليه.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>It says who you are. It opens nothing without your palm.</source>
        <translation>يقول من أنت. ولا يفتح شيئًا دون راحة يدك.</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>أظهر رمزي</translation>
    </message>
    <message>
        <source>Show my receipt</source>
        <translation>أظهر إيصالي</translation>
    </message>
    <message>
        <source>We are on it and try again in %1 s.</source>
        <translation>نعمل على ذلك، ونحاول من جديد بعد %1 ث.</translation>
    </message>
    <message>
        <source>We are trying again now.</source>
        <translation>نحاول من جديد الآن.</translation>
    </message>
    <message>
        <source>You can go on where you were. Nothing is lost.</source>
        <translation>يمكنك المتابعة من حيث توقفت. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Please tell the staff. Nothing you did caused this.</source>
        <translation>يُرجى إبلاغ الموظفين. لم يحدث هذا بسببك.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>للموظفين: %1</translation>
    </message>
</context>
<context>
    <name>period_few</name>
    <message>
        <source>%1 days</source>
        <translation>%1 أيام</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 أشهر</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنوات</translation>
    </message>
</context>
<context>
    <name>period_many</name>
    <message>
        <source>%1 days</source>
        <translation>%1 يومًا</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 شهرًا</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
</context>
<context>
    <name>period_one</name>
    <message>
        <source>one day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>سنة واحدة</translation>
    </message>
</context>
<context>
    <name>period_other</name>
    <message>
        <source>%1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 شهر</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
</context>
<context>
    <name>period_two</name>
    <message>
        <source>two days</source>
        <translation>يومين</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>شهرين</translation>
    </message>
    <message>
        <source>two years</source>
        <translation>سنتين</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>That did not work. Check it and try again.</source>
        <translation>لم ينجح ذلك. تحقق منه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter it first.</source>
        <translation>أدخله أولًا.</translation>
    </message>
    <message>
        <source>This is far too long to be right.</source>
        <translation>هذا أطول بكثير من أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>There is a character in it that does not belong.</source>
        <translation>فيه حرف ليس في مكانه.</translation>
    </message>
    <message>
        <source>Some characters are missing.</source>
        <translation>تنقصه بعض الأحرف.</translation>
    </message>
    <message>
        <source>This does not look right. Check each group of four.</source>
        <translation>لا يبدو هذا صحيحًا. تحقق من كل أربعة أحرف.</translation>
    </message>
    <message>
        <source>This code is not meant for a kiosk. Keep it safe.</source>
        <translation>هذا الرمز ليس لجهاز كهذا. احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>This is a key. Here we need your id.</source>
        <translation>هذا مفتاح. نحتاج هنا إلى معرّفك.</translation>
    </message>
    <message>
        <source>This is an id. Here we need your key.</source>
        <translation>هذا معرّف. نحتاج هنا إلى مفتاحك.</translation>
    </message>
    <message>
        <source>We do not know this key. Check each group of four.</source>
        <translation>لا نعرف هذا المفتاح. تحقق من كل أربعة أحرف.</translation>
    </message>
    <message>
        <source>This key is too old. Ask for a new one.</source>
        <translation>هذا المفتاح قديم جدًا. اطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>This key has been used already. Ask for a new one.</source>
        <translation>استُخدم هذا المفتاح من قبل. اطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>This key is blocked after too many tries. Ask for a new one.</source>
        <translation>أُوقف هذا المفتاح بعد محاولات كثيرة. اطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>This key is for something else. Go back and choose again.</source>
        <translation>هذا المفتاح لشيء آخر. عُد واختر من جديد.</translation>
    </message>
    <message>
        <source>This key belongs to another organisation.</source>
        <translation>هذا المفتاح تابع لمؤسسة أخرى.</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>هذا الحساب موقوف مؤقتًا. يستطيع الموظفون مساعدتك.</translation>
    </message>
    <message>
        <source>We do not know this id. Check each group of four.</source>
        <translation>لا نعرف هذا المعرّف. تحقق من كل أربعة أحرف.</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>كثرت المفاتيح الخاطئة هنا. انتظر قليلًا أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a while or ask the staff.</source>
        <translation>كثرت المحاولات. انتظر قليلًا أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>No palm is enrolled for this id yet.</source>
        <translation>لا توجد راحة يد مسجّلة لهذا المعرّف بعد.</translation>
    </message>
    <message>
        <source>This is a receipt. Here we need your own code.</source>
        <translation>هذا إيصال. نحتاج هنا إلى رمزك الخاص.</translation>
    </message>
    <message>
        <source>We did not find you by your palm. Your code helps us.</source>
        <translation>لم نجدك من راحة يدك. رمزك يساعدنا.</translation>
    </message>
    <message>
        <source>There are too many of us to find you by palm. Your code helps us.</source>
        <translation>عددنا أكبر من أن نجدك من راحة يدك. رمزك يساعدنا.</translation>
    </message>
    <message>
        <source>Your palm alone does not do right now. Your code helps us.</source>
        <translation>راحة يدك وحدها لا تكفي الآن. رمزك يساعدنا.</translation>
    </message>
    <message>
        <source>Your palm alone does not do here. Your code helps us.</source>
        <translation>راحة يدك وحدها لا تكفي هنا. رمزك يساعدنا.</translation>
    </message>
</context>
<context>
    <name>public</name>
    <message>
        <source>Please go to the other screen.</source>
        <translation>يرجى التوجه إلى الشاشة الأخرى.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>This page closes in %1 s, and nothing of you is kept.</source>
        <translation>تُغلق هذه الصفحة بعد %1 ث، ولا يُحفظ شيء عنك.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>More time on every page</source>
        <translation>وقت أطول في كل صفحة</translation>
    </message>
    <message>
        <source>We are closed right now</source>
        <translation>نحن مغلقون الآن</translation>
    </message>
    <message>
        <source>We will be right back</source>
        <translation>سنعود حالًا</translation>
    </message>
    <message>
        <source>This kiosk is taking a short break.</source>
        <translation>هذا الجهاز في استراحة قصيرة.</translation>
    </message>
    <message>
        <source>This kiosk is out of order</source>
        <translation>هذا الجهاز خارج الخدمة</translation>
    </message>
    <message>
        <source>We are working on it. The staff help you without it.</source>
        <translation>نعمل على ذلك. يساعدك الموظفون دون الجهاز.</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>هذا الجهاز مغلق</translation>
    </message>
    <message>
        <source>The staff at the desk are glad to help you.</source>
        <translation>يسعد موظفي الاستقبال أن يساعدوك.</translation>
    </message>
    <message>
        <source>We open again today at %1.</source>
        <translation>نفتح مجددًا اليوم عند %1.</translation>
    </message>
    <message>
        <source>We open again tomorrow at %1.</source>
        <translation>نفتح مجددًا غدًا عند %1.</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>نفتح مجددًا يوم %1 عند %2.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>يُرجى العودة لاحقًا.</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>استدعاء الموظفين</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>نستدعي شخصًا.</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>تم استدعاء الموظفين</translation>
    </message>
    <message>
        <source>Somebody comes to help you. You can stay here.</source>
        <translation>سيأتي من يساعدك. يمكنك البقاء هنا.</translation>
    </message>
    <message>
        <source>Please raise your hand or go to the desk</source>
        <translation>ارفع يدك أو توجّه إلى الاستقبال من فضلك</translation>
    </message>
    <message>
        <source>The staff are glad to help you.</source>
        <translation>يسعد الموظفين أن يساعدوك.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Receipt · %1</source>
        <translation>إيصال · %1</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>سُجّل: %1</translation>
    </message>
    <message>
        <source>Recovered with: %1</source>
        <translation>استُعيد باستخدام: %1</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>راحة اليد اليسرى</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>راحة اليد اليمنى</translation>
    </message>
    <message>
        <source>both palms</source>
        <translation>راحتا اليدين</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>Consent text: version %1</source>
        <translation>نص الموافقة: الإصدار %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>الرقم: %1</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The setting &apos;%1&apos; must be greater than or equal to %2.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون أكبر من أو يساوي %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be less than or equal to %2.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون أصغر من أو يساوي %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid integer.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a valid number.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون رقمًا صالحًا.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be true or false.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون true أو false.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be %2.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون أحد ما يلي: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be one of these: %2.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون أحد ما يلي: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a text.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at least %2 characters.</source>
        <translation>الإعداد ‏«%1» يجب ألا يقل عدد أحرفه عن %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have at most %2 characters.</source>
        <translation>الإعداد ‏«%1» يجب ألا يزيد عدد أحرفه على %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must have another form, and no control characters.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون بصيغة أخرى وبدون أحرف تحكم.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a list.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون قائمة.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at least %2.</source>
        <translation>الإعداد ‏«%1» يجب أن يذكر %2 على الأقل.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name at most %2.</source>
        <translation>الإعداد ‏«%1» يجب أن يذكر %2 على الأكثر.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a language twice.</source>
        <translation>الإعداد ‏«%1» يجب ألا يذكر لغة مرتين.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not name a factor twice.</source>
        <translation>الإعداد ‏«%1» يجب ألا يذكر عاملًا مرتين.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// (or http:// for a server on this machine).</source>
        <translation>الإعداد ‏«%1» يجب أن يبدأ بـ https:// (أو http:// لخادم على هذا الجهاز).</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must begin with https:// because the server is on another machine.</source>
        <translation>الإعداد ‏«%1» يجب أن يبدأ بـ https:// لأن الخادم على جهاز آخر.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name a host.</source>
        <translation>الإعداد ‏«%1» يجب أن يذكر اسم مضيف.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a name or password.</source>
        <translation>الإعداد ‏«%1» يجب ألا يحتوي على اسم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not hold a query or a fragment.</source>
        <translation>الإعداد ‏«%1» يجب ألا يحتوي على استعلام أو جزء.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a plain web address.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون عنوان ويب عاديًا.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be a web address with a valid host and port.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون عنوان ويب بمضيف ومنفذ صالحين.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be http:// or https:// and a host, with a port if it is not the usual one.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون http:// أو https:// ومضيفًا، مع منفذ إن لم يكن المعتاد.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be set together with settings_url, or neither of them.</source>
        <translation>الإعداد ‏«%1» يجب ضبطه مع settings_url أو عدم ضبط أي منهما.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be the base64 of an Ed25519 public key, as new-key prints it.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون base64 لمفتاح Ed25519 عام كما يطبعه new-key.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must never be a secret key (sk_…): those belong to the app backend alone.</source>
        <translation>الإعداد ‏«%1» يجب ألا يكون أبدًا مفتاحًا سريًا (sk_…): فهذه تخص خادم التطبيق وحده.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be pk_ and letters and digits.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون pk_ متبوعًا بأحرف وأرقام.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must be like &apos;mo-fr 08:00-18:00, sa 09:00-12:00&apos;.</source>
        <translation>الإعداد ‏«%1» يجب أن يكون مثل ‏«⁦mo-fr 08:00-18:00, sa 09:00-12:00⁩».</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must not begin when it ends; a whole day is 00:00-24:00.</source>
        <translation>الإعداد ‏«%1» يجب ألا يبدأ عند نهايته؛ اليوم الكامل هو 00:00-24:00.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must name days as %2.</source>
        <translation>الإعداد ‏«%1» يجب أن يذكر الأيام هكذا: %2.</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; must hold times from 00:00 to 24:00.</source>
        <translation>الإعداد ‏«%1» يجب أن يحتوي على أوقات من 00:00 إلى 24:00.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>لا يوجد إعداد باسم ‏«%1».</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>لا يوجد إعداد باسم ‏«%1»؛ هل تقصد ‏«%2»؟</translation>
    </message>
    <message>
        <source>The setting &apos;%1&apos; cannot be kept in the settings file.</source>
        <translation>الإعداد ‏«%1» لا يمكن حفظه في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>The settings file %2 cannot be read: %3.</source>
        <translation>لا يمكن قراءة ملف الإعدادات %2: %3.</translation>
    </message>
    <message>
        <source>The settings file %2 is larger than %3 bytes.</source>
        <translation>ملف الإعدادات %2 أكبر من %3 بايت.</translation>
    </message>
    <message>
        <source>The settings file %2 is not UTF-8 text.</source>
        <translation>ملف الإعدادات %2 ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The settings file %2 is not TOML: %3.</source>
        <translation>ملف الإعدادات %2 ليس بصيغة TOML: %3.</translation>
    </message>
    <message>
        <source>The settings file %2 is nested too deep.</source>
        <translation>ملف الإعدادات %2 متداخل أكثر من اللازم.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Both palms are enrolled.</source>
        <translation>سُجّلت راحتا يديك.</translation>
    </message>
    <message>
        <source>Your left palm is enrolled.</source>
        <translation>سُجّلت راحة يدك اليسرى.</translation>
    </message>
    <message>
        <source>Your right palm is enrolled.</source>
        <translation>سُجّلت راحة يدك اليمنى.</translation>
    </message>
    <message>
        <source>From now on your hand is your key.</source>
        <translation>من الآن فصاعدًا يدك هي مفتاحك.</translation>
    </message>
    <message>
        <source>It is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>You are signed in. Have a good day.</source>
        <translation>تم تسجيل دخولك. نتمنى لك يومًا طيبًا.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>مرحبًا بعودتك.</translation>
    </message>
    <message>
        <source>It is you, and your account is yours again.</source>
        <translation>هذا أنت، وعاد حسابك إليك.</translation>
    </message>
    <message>
        <source>Let’s try once more</source>
        <translation>لنحاول مرة أخرى</translation>
    </message>
    <message>
        <source>Hold your hand flat and open, with the light from the front.</source>
        <translation>أبقِ يدك مسطّحة ومفتوحة، والضوء من الأمام.</translation>
    </message>
    <message>
        <source>We could not match your palm today</source>
        <translation>لم نتمكن اليوم من مطابقة راحة يدك</translation>
    </message>
    <message>
        <source>It happens. The staff can let you in another way.</source>
        <translation>يحدث هذا أحيانًا. يستطيع الموظفون إدخالك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Let’s take a break</source>
        <translation>لنأخذ استراحة</translation>
    </message>
    <message>
        <source>There were too many tries. Come back later, or ask the staff now.</source>
        <translation>كثرت المحاولات. عُد لاحقًا، أو اسأل الموظفين الآن.</translation>
    </message>
    <message>
        <source>There were too many tries. Come back in %1 min, or ask the staff now.</source>
        <translation>كثرت المحاولات. عُد بعد %1 د، أو اسأل الموظفين الآن.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation>لا بأس بذلك.</translation>
    </message>
    <message>
        <source>Nothing was stored. The staff will help you without your palm.</source>
        <translation>لم يُحفظ شيء. سيساعدك الموظفون دون راحة يدك.</translation>
    </message>
    <message>
        <source>We could not finish this</source>
        <translation>لم نتمكن من إتمام ذلك</translation>
    </message>
    <message>
        <source>Nothing was changed. The staff can help you another way.</source>
        <translation>لم يتغير شيء. يستطيع الموظفون مساعدتك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Take your time: hold your hand flat and open.</source>
        <translation>خذ وقتك: أبقِ يدك مسطّحة ومفتوحة.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>إنه يعمل.</translation>
    </message>
    <message>
        <source>This is how it will be each time you come.</source>
        <translation>هكذا سيكون الأمر كلما أتيت.</translation>
    </message>
    <message>
        <source>Your palm was not recognised yet</source>
        <translation>لم يُتعرَّف على راحة يدك بعد</translation>
    </message>
    <message>
        <source>It is enrolled, but it may not work well. Ask for another key and enroll it once more.</source>
        <translation>إنها مسجّلة، لكنها قد لا تعمل جيدًا. اطلب مفتاحًا آخر وسجّلها من جديد.</translation>
    </message>
    <message>
        <source>We could not try it now</source>
        <translation>لم نتمكن من تجربته الآن</translation>
    </message>
    <message>
        <source>Your palm is enrolled all the same.</source>
        <translation>راحة يدك مسجّلة على أي حال.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This palm is not enrolled. The staff can help you.</source>
        <translation>راحة اليد هذه غير مسجّلة. يستطيع الموظفون مساعدتك.</translation>
    </message>
    <message>
        <source>This palm is already enrolled. Please ask the staff.</source>
        <translation>راحة اليد هذه مسجّلة بالفعل. يُرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>This account is paused. The staff can help you.</source>
        <translation>هذا الحساب موقوف مؤقتًا. يستطيع الموظفون مساعدتك.</translation>
    </message>
    <message>
        <source>It is you, but we could not pass it on. Please tell the staff.</source>
        <translation>هذا أنت، لكن تعذّر علينا إبلاغ ذلك. يُرجى إخبار الموظفين.</translation>
    </message>
    <message>
        <source>It took too long. Please start again.</source>
        <translation>استغرق الأمر وقتًا طويلًا. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>Too many wrong keys here. Wait a while or ask the staff.</source>
        <translation>كثرت المفاتيح الخاطئة هنا. انتظر قليلًا أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>We cannot reach our server. Try again in a moment, or ask the staff.</source>
        <translation>يتعذر الوصول إلى خادمنا. حاول مرة أخرى بعد لحظة، أو اسأل الموظفين.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>This place</source>
        <translation>هذا المكان</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>الشاشة والصوت</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Who else is told</source>
        <translation>من يُبلَّغ أيضًا</translation>
    </message>
    <message>
        <source>on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>مضبوط، لا يُعرض</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>واحد من: %1</translation>
    </message>
    <message>
        <source>in this order, some of: %1</source>
        <translation>بهذا الترتيب، بعض من: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>حتى %1 حرف</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Hold to keep</source>
        <translation>اضغط مطولًا للحفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدم الافتراضي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Take care: a mistake here can shut everybody out, or let in who must not be.</source>
        <translation>انتبه: خطأ هنا قد يمنع الجميع، أو يُدخل من لا يجوز دخوله.</translation>
    </message>
    <message>
        <source>%1 in the environment wins over what is kept here.</source>
        <translation>المتغير %1 في البيئة يتقدم على ما يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Kept. It takes effect when the kiosk starts again.</source>
        <translation>تم الحفظ. يسري عند تشغيل الكشك من جديد.</translation>
    </message>
    <message>
        <source>Changes take effect when the kiosk starts again.</source>
        <translation>تسري التغييرات عند تشغيل الكشك من جديد.</translation>
    </message>
    <message>
        <source>Keep mine here</source>
        <translation>الاحتفاظ بقيمتي هنا</translation>
    </message>
    <message>
        <source>The fleet says: %1. What is kept here wins over it.</source>
        <translation>تقول المجموعة: %1. ما يُحفظ هنا له الأولوية.</translation>
    </message>
    <message>
        <source>The fleet says nothing of it so far. What is kept here wins over it.</source>
        <translation>لا تقول المجموعة شيئًا عنه حتى الآن. ما يُحفظ هنا له الأولوية.</translation>
    </message>
    <message>
        <source>from the fleet</source>
        <translation>من المجموعة</translation>
    </message>
    <message>
        <source>The kiosk ended badly again and again with the fleet&apos;s settings %1. They are not used any more.</source>
        <translation>توقف الكشك بشكل سيئ مرة بعد مرة مع إعدادات المجموعة %1. لم تعد مستخدمة.</translation>
    </message>
    <message>
        <source>Whose signed settings this kiosk follows</source>
        <translation>إعدادات مَن الموقّعة يتبعها هذا الكشك</translation>
    </message>
    <message>
        <source>Address and key belong together: both are tried, then both are kept.</source>
        <translation>العنوان والمفتاح متلازمان: يُجرَّب كلاهما ثم يُحفظ كلاهما.</translation>
    </message>
    <message>
        <source>Address of the signed file, https://…</source>
        <translation>عنوان الملف الموقّع، ‎https://…‎</translation>
    </message>
    <message>
        <source>Public key of the fleet, as new-key prints it</source>
        <translation>المفتاح العام للمجموعة كما يطبعه new-key</translation>
    </message>
    <message>
        <source>Follow nobody</source>
        <translation>عدم اتباع أحد</translation>
    </message>
    <message>
        <source>One moment, we look whether the file is there and signed by this key…</source>
        <translation>لحظة، نتحقق من وجود الملف وتوقيعه بهذا المفتاح…</translation>
    </message>
    <message>
        <source>Hold once more to keep both all the same.</source>
        <translation>اضغط مطولًا مرة أخرى لحفظ كليهما رغم ذلك.</translation>
    </message>
    <message>
        <source>Nobody answers at this address now, so it could not be tried.</source>
        <translation>لا أحد يجيب على هذا العنوان الآن، لذا تعذّرت التجربة.</translation>
    </message>
    <message>
        <source>There is no file at this address: the answer is %1.</source>
        <translation>لا يوجد ملف على هذا العنوان: الإجابة هي %1.</translation>
    </message>
    <message>
        <source>The file there is not signed by this key.</source>
        <translation>الملف هناك غير موقّع بهذا المفتاح.</translation>
    </message>
    <message>
        <source>What lies there is no signed settings file.</source>
        <translation>ما يوجد هناك ليس ملف إعدادات موقّعًا.</translation>
    </message>
    <message>
        <source>The file there is too large for signed settings.</source>
        <translation>الملف هناك أكبر من أن يكون إعدادات موقّعة.</translation>
    </message>
    <message>
        <source>The key is right, but the time of the file there is over.</source>
        <translation>المفتاح صحيح، لكن مدة الملف هناك انتهت.</translation>
    </message>
    <message>
        <source>The key is right, but the file there is for other kiosks.</source>
        <translation>المفتاح صحيح، لكن الملف هناك لأكشاك أخرى.</translation>
    </message>
    <message>
        <source>The key is right, but this kiosk has had a newer file.</source>
        <translation>المفتاح صحيح، لكن هذا الكشك تلقى ملفًا أحدث.</translation>
    </message>
    <message>
        <source>The key is right, but the kiosk ended badly with the file there.</source>
        <translation>المفتاح صحيح، لكن الكشك توقف بشكل سيئ مع الملف هناك.</translation>
    </message>
    <message>
        <source>The key is right, but a value in the file there is wrong.</source>
        <translation>المفتاح صحيح، لكن إحدى القيم في الملف هناك خاطئة.</translation>
    </message>
    <message>
        <source>The key is right, but the file there sets what is only set at the kiosk itself.</source>
        <translation>المفتاح صحيح، لكن الملف هناك يضبط ما لا يُضبط إلا عند الكشك نفسه.</translation>
    </message>
    <message>
        <source>That could not be written to the disk.</source>
        <translation>تعذرت الكتابة على القرص.</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>أعد تشغيل الكشك</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>المس مرة أخرى لإعادة التشغيل</translation>
    </message>
    <message>
        <source>Where the server is, https unless on this machine.</source>
        <translation>عنوان الخادم، عبر https إلا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>What the server calls itself, when reached by another address.</source>
        <translation>الاسم الذي يسمي به الخادم نفسه عند الوصول إليه بعنوان آخر.</translation>
    </message>
    <message>
        <source>The App&apos;s publishable key, pk_…; not secret.</source>
        <translation>المفتاح القابل للنشر للتطبيق، pk_…؛ ليس سرًا.</translation>
    </message>
    <message>
        <source>Serve real people; a kiosk paired in live mode needs it.</source>
        <translation>خدمة أشخاص حقيقيين؛ يلزم لكشك مقترن في الوضع الفعلي.</translation>
    </message>
    <message>
        <source>A PEM file of the authorities to trust instead of the usual.</source>
        <translation>ملف PEM بالجهات الموثوقة بدل المعتادة.</translation>
    </message>
    <message>
        <source>An HTTP proxy for talking to the server.</source>
        <translation>وكيل HTTP للتحدث مع الخادم.</translation>
    </message>
    <message>
        <source>How long to try to connect.</source>
        <translation>مدة محاولة الاتصال.</translation>
    </message>
    <message>
        <source>How long an answer of the server may take as a whole.</source>
        <translation>المدة الكاملة المسموح بها لجواب الخادم.</translation>
    </message>
    <message>
        <source>This terminal&apos;s name.</source>
        <translation>اسم هذه المحطة.</translation>
    </message>
    <message>
        <source>Where ID tokens are posted; nowhere unless set.</source>
        <translation>إلى أين تُرسل رموز الهوية؛ لا تُرسل ما لم يُضبط.</translation>
    </message>
    <message>
        <source>Where the front desk&apos;s backend is; no desk pages unless set.</source>
        <translation>عنوان خدمة الاستقبال؛ لا صفحات استقبال ما لم يُضبط.</translation>
    </message>
    <message>
        <source>Where a fleet&apos;s signed settings are; nowhere unless set.</source>
        <translation>مكان الإعدادات الموقعة لمجموعة الأكشاك؛ لا مكان ما لم يُضبط.</translation>
    </message>
    <message>
        <source>Whose signature they have: an Ed25519 public key in base64.</source>
        <translation>صاحب التوقيع: مفتاح Ed25519 عام بترميز base64.</translation>
    </message>
    <message>
        <source>They are looked for at the start and this often.</source>
        <translation>يُبحث عنها عند البدء وبهذا التكرار.</translation>
    </message>
    <message>
        <source>Where the terminal&apos;s key is kept.</source>
        <translation>مكان حفظ مفتاح المحطة.</translation>
    </message>
    <message>
        <source>auto, device:ID, virtual, virtual:SEED or replay:PATH.</source>
        <translation>auto أو device:ID أو virtual أو virtual:SEED أو replay:PATH.</translation>
    </message>
    <message>
        <source>Accept cameras that are fed by software.</source>
        <translation>قبول كاميرات يغذيها برنامج.</translation>
    </message>
    <message>
        <source>Another hand model (.task) than the assembled one.</source>
        <translation>نموذج يد آخر (.task) غير المرفق.</translation>
    </message>
    <message>
        <source>none only for tests with still pictures.</source>
        <translation>‏none للاختبارات بصور ثابتة فقط.</translation>
    </message>
    <message>
        <source>The factors a verification asks for.</source>
        <translation>العوامل التي يطلبها التحقق.</translation>
    </message>
    <message>
        <source>Factors asked of a person&apos;s own phone; empty: staff alone help.</source>
        <translation>العوامل المطلوبة من هاتف الشخص؛ فارغ: يساعد الموظفون وحدهم.</translation>
    </message>
    <message>
        <source>Which palms are enrolled.</source>
        <translation>أي راحتين تُسجَّلان.</translation>
    </message>
    <message>
        <source>Tries of one visit before another way is shown.</source>
        <translation>عدد المحاولات في الزيارة قبل عرض طريقة أخرى.</translation>
    </message>
    <message>
        <source>Version of the consent text.</source>
        <translation>إصدار نص الموافقة.</translation>
    </message>
    <message>
        <source>A palm alone may say who it is, where the server allows it too.</source>
        <translation>يمكن للراحة وحدها أن تحدد صاحبها إذا سمح الخادم أيضًا.</translation>
    </message>
    <message>
        <source>Offer to try what was enrolled.</source>
        <translation>عرض تجربة ما سُجِّل.</translation>
    </message>
    <message>
        <source>Offer a receipt, and the person&apos;s code, after an enrollment or recovery.</source>
        <translation>عرض إيصال ورمز الشخص بعد التسجيل أو الاستعادة.</translation>
    </message>
    <message>
        <source>An abandoned page goes home after this.</source>
        <translation>تعود الصفحة المتروكة إلى البداية بعد هذه المدة.</translation>
    </message>
    <message>
        <source>This last part of it is shown, with more time to ask for.</source>
        <translation>يُعرض هذا الجزء الأخير منها مع إمكان طلب وقت إضافي.</translation>
    </message>
    <message>
        <source>The same at the camera, where a hand in view counts.</source>
        <translation>الأمر نفسه عند الكاميرا، حيث تُحتسب اليد الظاهرة.</translation>
    </message>
    <message>
        <source>A result is shown this long; 30 s where it offers something.</source>
        <translation>مدة عرض النتيجة؛ 30 ثانية إذا عرضت شيئًا.</translation>
    </message>
    <message>
        <source>When people may begin, such as mo-fr 08:00-18:00, sa 09:00-12:00; always when empty.</source>
        <translation>متى يمكن البدء، مثل ⁦mo-fr 08:00-18:00, sa 09:00-12:00⁩؛ فارغ: دائمًا.</translation>
    </message>
    <message>
        <source>Where a call for staff is posted; nowhere unless set.</source>
        <translation>إلى أين يُرسل نداء الموظفين؛ لا يُرسل ما لم يُضبط.</translation>
    </message>
    <message>
        <source>Where staff are found, in words for visitors.</source>
        <translation>أين يوجد الموظفون، بكلمات للزوار.</translation>
    </message>
    <message>
        <source>Where it is posted how this kiosk is; nowhere unless set.</source>
        <translation>إلى أين تُرسل حالة هذا الكشك؛ لا تُرسل ما لم يُضبط.</translation>
    </message>
    <message>
        <source>How often the kiosk looks how it is, and posts it.</source>
        <translation>كل كم ينظر الكشك في حالته ويرسلها.</translation>
    </message>
    <message>
        <source>Languages to choose from, in the order they are offered.</source>
        <translation>اللغات المتاحة للاختيار بترتيب عرضها.</translation>
    </message>
    <message>
        <source>Spoken while nobody chose; the first of them unless set.</source>
        <translation>لغة العرض ما لم يختر أحد؛ الأولى منها ما لم تُضبط.</translation>
    </message>
    <message>
        <source>Size of the texts in percent.</source>
        <translation>حجم النصوص بالمئة.</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>الألوان: light أو dark أو contrast.</translation>
    </message>
    <message>
        <source>Pages fade and nothing moves.</source>
        <translation>تتلاشى الصفحات ولا شيء يتحرك.</translation>
    </message>
    <message>
        <source>Four short sounds, each with a visible twin.</source>
        <translation>أربعة أصوات قصيرة، لكل منها مقابل مرئي.</translation>
    </message>
    <message>
        <source>Texts are spoken: never, always, or when asked to.</source>
        <translation>تُنطق النصوص: أبدًا أو دائمًا أو عند الطلب.</translation>
    </message>
    <message>
        <source>Of sounds and voice, in percent.</source>
        <translation>للأصوات والكلام، بالمئة.</translation>
    </message>
    <message>
        <source>The focus goes on by itself after this; 0: never.</source>
        <translation>ينتقل التركيز تلقائيًا بعد هذه المدة؛ 0: أبدًا.</translation>
    </message>
    <message>
        <source>Presses what it has come to: space, enter or f1 to f12.</source>
        <translation>يضغط ما وصل إليه: space أو enter أو f1 إلى f12.</translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation>ملء الشاشة.</translation>
    </message>
    <message>
        <source>The screen to fill: primary, its number from 1, or its name.</source>
        <translation>الشاشة التي تُملأ: primary أو رقمها بدءًا من 1 أو اسمها.</translation>
    </message>
    <message>
        <source>Other screens are covered, or left alone.</source>
        <translation>تُغطى الشاشات الأخرى أو تُترك كما هي.</translation>
    </message>
    <message>
        <source>Pixels, when not full screen.</source>
        <translation>بالبكسل عند عدم ملء الشاشة.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Stop and start over</source>
        <translation>التوقف والبدء من جديد</translation>
    </message>
    <message>
        <source>Here you enroll your palms, show that it is you, or get back into your account. Touch “Touch to begin”.

Nothing is looked at and nothing is stored before you say so, and the staff help you without a palm just as well.</source>
        <translation>هنا تسجّل راحتي يديك، أو تُثبت أن هذا أنت، أو تعود إلى حسابك. المس «المس للبدء».

لا يُنظر إلى شيء ولا يُحفظ شيء قبل أن تقول ذلك، ويساعدك الموظفون دون راحة يدك بالجودة نفسها.</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>اجعله أسهل</translation>
    </message>
    <message>
        <source>Switch on what helps you. It is for this visit only; the next person finds everything as usual.</source>
        <translation>شغّل ما يساعدك. هذا لهذه الزيارة فقط، ومن يأتي بعدك يجد كل شيء كالمعتاد.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Speak to me</source>
        <translation>تحدّث إليّ</translation>
    </message>
    <message>
        <source>Enroll adds your palms. You need the enrollment key that you were given.

Verify shows that it is you, once your palms are enrolled.

Recover lets you back in with your recovery key.

You can stop at any time, and the staff are glad to help.</source>
        <translation>التسجيل يضيف راحتي يديك. تحتاج إلى مفتاح التسجيل الذي حصلت عليه.

التحقق يُثبت أن هذا أنت، بعد تسجيل راحتي يديك.

الاستعادة تعيدك إلى حسابك بمفتاح الاستعادة.

يمكنك التوقف في أي وقت، ويسعد الموظفين أن يساعدوك.</translation>
    </message>
    <message>
        <source>Your key is a line of letters and digits that you were given, often as a square code. It begins with eks or rks; an id begins with usr.

Capital and small letters are different: the arrow key switches between them.

The square code is quicker: touch “Scan a code” and hold it in front of the camera.

No key? Ask the organisation that sent you here, or the staff.</source>
        <translation>مفتاحك سطر من الأحرف والأرقام حصلت عليه، وغالبًا ما يكون رمزًا مربعًا. يبدأ بـ eks أو rks، أما المعرّف فيبدأ بـ usr.

الأحرف الكبيرة والصغيرة مختلفة: زر السهم يبدّل بينها.

الرمز المربع أسرع: المس «مسح رمز» وضعه أمام الكاميرا.

ليس لديك مفتاح؟ اسأل المؤسسة التي أرسلتك إلى هنا، أو الموظفين.</translation>
    </message>
    <message>
        <source>You decide. If you agree, the camera opens and we measure the lines of your palm.

If you would rather not, choose “No, thanks”: nothing is stored and the staff help you another way.

You can change your mind later and have everything deleted.</source>
        <translation>القرار لك. إذا وافقت، تعمل الكاميرا ونقيس خطوط راحة يدك.

إذا كنت تفضّل عدم ذلك، فاختر «لا، شكرًا»: لا يُحفظ شيء، ويساعدك الموظفون بطريقة أخرى.

يمكنك تغيير رأيك لاحقًا وطلب حذف كل شيء.</translation>
    </message>
    <message>
        <source>Your left and your right palm are different, so the kiosk has to know which one comes.

Take the hand that is easier for you to hold still.</source>
        <translation>راحة يدك اليسرى وراحة يدك اليمنى مختلفتان، لذلك يجب أن يعرف الجهاز أيهما قادمة.

استخدم اليد التي يسهل عليك إبقاؤها ثابتة.</translation>
    </message>
    <message>
        <source>Hold your open hand up, palm to the camera and fingers to the ceiling, as far away as a book you read.

Move until both rings have the same size, then hold still while the ring fills up.

Sometimes the outline shows a movement: do the same once.

Gloves, sleeves over the palm and strong light from behind make it hard to see.</source>
        <translation>ارفع يدك مفتوحة، وراحتها نحو الكاميرا وأصابعها نحو السقف، على بُعد كتاب تقرؤه.

حرّكها حتى يتساوى حجم الحلقتين، ثم لا تتحرك حتى تمتلئ الحلقة.

أحيانًا يعرض الشكل المرسوم حركة: افعلها مرة واحدة.

القفازات والأكمام فوق راحة اليد والضوء القوي من الخلف تجعل الرؤية صعبة.</translation>
    </message>
    <message>
        <source>Your palm is being compared. This takes a moment; you can lower your hand.</source>
        <translation>نقارن راحة يدك الآن. يستغرق هذا لحظة، ويمكنك خفض يدك.</translation>
    </message>
    <message>
        <source>Open the app on your phone that you enrolled with, choose to scan a code, and point it at this screen.

Your phone then asks for your fingerprint, face or passcode. Nothing is typed here.

No app on your phone? The staff are glad to help.</source>
        <translation>افتح على هاتفك التطبيق الذي سجّلت به، واختر مسح رمز، ثم وجّهه نحو هذه الشاشة.

بعدها يطلب هاتفك بصمتك أو وجهك أو رمز المرور. لا يُكتب شيء هنا.

ليس لديك تطبيق؟ يسعد الموظفين أن يساعدوك.</translation>
    </message>
    <message>
        <source>The receipt says what was done here and when, and nothing about you. With its number the organisation can find this visit if you ever ask about it.

Your code is the name under which your palms are kept. Next time, hold it in front of the camera instead of typing. It is no secret: without your palm it opens nothing.

Nothing of this stays on the screen when you leave.</source>
        <translation>يقول الإيصال ما الذي جرى هنا ومتى، ولا شيء عنك. برقمه تستطيع الجهة إيجاد هذه الزيارة إذا سألت عنها يومًا.

رمزك هو الاسم الذي تُحفظ تحته راحتا يديك. في المرة القادمة ضعه أمام الكاميرا بدلًا من الكتابة. ليس سرًا: فهو لا يفتح شيئًا دون راحة يدك.

لا يبقى شيء من هذا على الشاشة عندما تغادر.</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The kiosk keeps trying by itself.

If you are in a hurry, the staff can help you without the kiosk.</source>
        <translation>هذا خطأ منا وليس منك. يواصل الجهاز المحاولة وحده.

إذا كنت مستعجلًا، يستطيع الموظفون مساعدتك دون الجهاز.</translation>
    </message>
    <message>
        <source>Without your palm</source>
        <translation>دون راحة يدك</translation>
    </message>
    <message>
        <source>You do not have to use your palm. The staff can help you another way, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>لست ملزمًا باستخدام راحة يدك. يستطيع الموظفون مساعدتك بطريقة أخرى، وهي تفي بالغرض تمامًا.

إذا توقفت هنا، فلن يُحفظ شيء من هذه الزيارة.</translation>
    </message>
    <message>
        <source>You do not have to use your palm. If you enrolled with an app, your phone will do. The staff can help you as well.

If you go another way, nothing of this visit is kept.</source>
        <translation>لست ملزمًا باستخدام راحة يدك. إذا سجّلت بتطبيق، فهاتفك يكفي. ويستطيع الموظفون مساعدتك أيضًا.

إذا اخترت طريقة أخرى، فلن يُحفظ شيء من هذه الزيارة.</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>بهاتفي</translation>
    </message>
    <message>
        <source>Without your palm or phone</source>
        <translation>دون راحة يدك أو هاتفك</translation>
    </message>
    <message>
        <source>The staff can help you, and it works just as well.

If you stop here, nothing of this visit is kept.</source>
        <translation>يستطيع الموظفون مساعدتك، وهي طريقة تفي بالغرض تمامًا.

إذا توقفت هنا، فلن يُحفظ شيء من هذه الزيارة.</translation>
    </message>
    <message>
        <source>Stop and ask the staff</source>
        <translation>التوقف وسؤال الموظفين</translation>
    </message>
    <message>
        <source>The full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>What is stored. From several pictures of your palm this kiosk computes a template: a pattern of numbers that describes the direction of the lines in the skin. This is biometric data. The pictures are held in memory only while the camera looks at your hand; no picture is stored or sent.

Why. The template is compared with the palm you show later, to confirm that you are the person who enrolled. It is used for nothing else, not to find out who a stranger is, and not sold or lent.

Proof of a living hand. To keep out pictures and models the kiosk may ask for a small movement and notes whether it was made.

Where and who. The template is sent over a signed connection to the server of the organisation that runs this kiosk, and kept there encrypted with a key of your own. Only its software reads it.

How long. %1 With your palms your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>ما الذي يُحفظ. يحسب هذا الجهاز من عدة صور لراحة يدك قالبًا: نمطًا من الأرقام يصف اتجاه الخطوط في الجلد. هذه بيانات حيوية. تبقى الصور في الذاكرة فقط ما دامت الكاميرا تنظر إلى يدك، ولا تُحفظ أي صورة ولا تُرسل.

لماذا. يُقارن القالب براحة اليد التي تُظهرها لاحقًا، للتأكد من أنك الشخص الذي سجّل. لا يُستخدم لأي شيء آخر، ولا لمعرفة هوية شخص غريب، ولا يُباع ولا يُعار.

إثبات أن اليد حيّة. لاستبعاد الصور والمجسّمات قد يطلب الجهاز حركة صغيرة، ويسجّل هل تمت.

أين ومَن. يُرسل القالب عبر اتصال موقّع إلى خادم المؤسسة التي تُشغّل هذا الجهاز، ويُحفظ هناك مشفّرًا بمفتاح خاص بك. لا يقرؤه إلا برنامجها.

إلى متى. %1 ومعها يُتلف مفتاحك، فلا يمكن بعد ذلك قراءة أي نسخة.

الخيار لك. يمكنك أن تقول لا: الخدمة نفسها متاحة دون راحة اليد. يمكنك سحب موافقتك في أي وقت بطلب من المؤسسة، ويمكنك أن تسأل عما هو محفوظ عنك.</translation>
    </message>
    <message>
        <source>Until you or the organisation delete your account or your palms.</source>
        <translation>حتى تحذف أنت أو المؤسسة حسابك أو راحتي يديك.</translation>
    </message>
    <message>
        <source>For %1 after your palms were enrolled or last used, or until you or the organisation delete your account or your palms before that.</source>
        <translation>لمدة %1 بعد تسجيل راحتي يديك أو آخر استخدام لهما، أو حتى تحذف أنت أو المؤسسة حسابك أو راحتي يديك قبل ذلك.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
