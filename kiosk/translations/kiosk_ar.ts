<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
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
        <source>%1 · step %2 of %3</source>
        <translation>%1 · الخطوة %2 من %3</translation>
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
        <source>Type it instead</source>
        <translation>الكتابة بدلًا منه</translation>
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
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Back to the start in %1 s</source>
        <translation>العودة إلى البداية بعد %1 ث</translation>
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

How long. Until you or the organisation delete your account or your palms. With them your key is destroyed, so that no copy can be read any more.

Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking the organisation, and you may ask what is stored about you.</source>
        <translation>ما الذي يُحفظ. يحسب هذا الجهاز من عدة صور لراحة يدك قالبًا: نمطًا من الأرقام يصف اتجاه الخطوط في الجلد. هذه بيانات حيوية. تبقى الصور في الذاكرة فقط ما دامت الكاميرا تنظر إلى يدك، ولا تُحفظ أي صورة ولا تُرسل.

لماذا. يُقارن القالب براحة اليد التي تُظهرها لاحقًا، للتأكد من أنك الشخص الذي سجّل. لا يُستخدم لأي شيء آخر، ولا لمعرفة هوية شخص غريب، ولا يُباع ولا يُعار.

إثبات أن اليد حيّة. لاستبعاد الصور والمجسّمات قد يطلب الجهاز حركة صغيرة، ويسجّل هل تمت.

أين ومَن. يُرسل القالب عبر اتصال موقّع إلى خادم المؤسسة التي تُشغّل هذا الجهاز، ويُحفظ هناك مشفّرًا بمفتاح خاص بك. لا يقرؤه إلا برنامجها.

إلى متى. حتى تحذف أنت أو المؤسسة حسابك أو راحتي يديك. ومعها يُتلف مفتاحك، فلا يمكن بعد ذلك قراءة أي نسخة.

الخيار لك. يمكنك أن تقول لا: الخدمة نفسها متاحة دون راحة اليد. يمكنك سحب موافقتك في أي وقت بطلب من المؤسسة، ويمكنك أن تسأل عما هو محفوظ عنك.</translation>
    </message>
</context>
</TS>
