<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Compare</name>
    <message>
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>رقم النسخة</translation>
    </message>
    <message>
      <source>Bundle identifier</source>
      <translation>معرّف الحزمة</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>الشهادة</translation>
    </message>
    <message>
      <source>Copy what changed</source>
      <translation>نسخ ما تغيّر</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>Fetching a build to compare: {done} of {total}. Esc stops it.</source>
      <translation>جارٍ جلب نسخة للمقارنة: {done} من {total}. اضغط على Esc للإيقاف.</translation>
    </message>
    <message>
      <source>Framework</source>
      <translation>إطار عمل</translation>
    </message>
    <message>
      <source>From {before} to {after}.</source>
      <translation>من ⁨{before}⁩ إلى ⁨{after}⁩.</translation>
    </message>
    <message>
      <source>Installs until</source>
      <translation>قابلة للتثبيت حتى</translation>
    </message>
    <message>
      <source>Looking at both builds…</source>
      <translation>جارٍ فحص النسختين…</translation>
    </message>
    <message>
      <source>Minimum iOS</source>
      <translation>الحد الأدنى لـ iOS</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>ملف التزويد</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>الموقِّع</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Size of everything else</source>
      <translation>حجم كل ما تبقّى</translation>
    </message>
    <message>
      <source>Size of the executable</source>
      <translation>حجم الملف التنفيذي</translation>
    </message>
    <message>
      <source>Size of the extensions</source>
      <translation>حجم الملحقات</translation>
    </message>
    <message>
      <source>Size of the frameworks</source>
      <translation>حجم أطر العمل</translation>
    </message>
    <message>
      <source>Size of the pictures and sounds</source>
      <translation>حجم الصور والأصوات</translation>
    </message>
    <message>
      <source>Size of the symbols</source>
      <translation>حجم رموز تصحيح الأخطاء</translation>
    </message>
    <message>
      <source>Size of the translations</source>
      <translation>حجم الترجمات</translation>
    </message>
    <message>
      <source>Size of the watch app</source>
      <translation>حجم تطبيق الساعة</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>الفريق</translation>
    </message>
    <message>
      <source>These builds are of different apps.</source>
      <translation>هاتان النسختان من تطبيقين مختلفين.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>رقم الإصدار</translation>
    </message>
    <message>
      <source>What</source>
      <translation>البند</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>ما الذي تغيّر</translation>
    </message>
    <message>
      <source>{before} and {after} differ in nothing that decides where they install.</source>
      <translation>لا فرق بين ⁨{before}⁩ و⁨{after}⁩ في أي شيء يحدد أين تُثبَّتان.</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <source>{what}: {before} → {after}</source>
      <translation>{what}: {before} ← {after}</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTrial</name>
    <message>
      <source>Agree on encryption</source>
      <translation>الاتفاق على التشفير</translation>
    </message>
    <message>
      <source>Check the files’ types</source>
      <translation>التحقق من أنواع الملفات</translation>
    </message>
    <message>
      <source>Check the host key</source>
      <translation>التحقق من مفتاح المضيف</translation>
    </message>
    <message>
      <source>Check the public address and the server’s certificate.</source>
      <translation>تحقق من العنوان العام ومن شهادة الخادم.</translation>
    </message>
    <message>
      <source>Check the web server’s certificate</source>
      <translation>التحقق من شهادة خادم الويب</translation>
    </message>
    <message>
      <source>Fetch it over the public address</source>
      <translation>جلبه عبر العنوان العام</translation>
    </message>
    <message>
      <source>Give the public address as https://…</source>
      <translation>أدخل العنوان العام بالصيغة ⁦https://…⁩</translation>
    </message>
    <message>
      <source>If that is an authority of your own, name its file in the server’s settings, under {more}: {field}. Phones have to trust it too.</source>
      <translation>إذا كانت هذه سلطة تصديق خاصة بك، فحدّد ملفها في إعدادات الخادم، ضمن {more}: {field}. ويجب أن تثق بها الهواتف أيضًا.</translation>
    </message>
    <message>
      <source>Look up the server’s name</source>
      <translation>العثور على اسم الخادم</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Reach the server</source>
      <translation>الوصول إلى الخادم</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Something answers in the file’s place: another folder, a login page, or a cache.</source>
      <translation>يأتي الرد من شيء آخر بدل الملف: مجلد مختلف أو صفحة تسجيل دخول أو ذاكرة تخزين مؤقت.</translation>
    </message>
    <message>
      <source>The certificate is for {names}, not for {host}.</source>
      <translation>الشهادة خاصة بـ {names} وليست لـ {host}.</translation>
    </message>
    <message>
      <source>The certificate of {host} comes from “{issuer}”, an authority that this computer doesn’t know.</source>
      <translation>شهادة {host} صادرة عن «{issuer}»، وهي سلطة تصديق لا يعرفها هذا الكمبيوتر.</translation>
    </message>
    <message>
      <source>The certificate of {host} expired on {date}.</source>
      <translation>انتهت صلاحية شهادة {host} في {date}.</translation>
    </message>
    <message>
      <source>The certificate of {host} is not valid before {date}.</source>
      <translation>شهادة {host} ليست صالحة قبل {date}.</translation>
    </message>
    <message>
      <source>The first publish makes it. If builds are on this server already, correct the folder.</source>
      <translation>يُنشأ عند أول نشر. وإذا كانت على هذا الخادم نسخ بالفعل، فصحِّح المجلد.</translation>
    </message>
    <message>
      <source>The public address answers {status}.</source>
      <translation>يجيب العنوان العام بـ {status}.</translation>
    </message>
    <message>
      <source>The public address doesn’t answer with the file that was written.</source>
      <translation>لا يجيب العنوان العام بالملف الذي كُتب.</translation>
    </message>
    <message>
      <source>The remote folder and the public address are probably not the same place.</source>
      <translation>الأرجح أن المجلد على الخادم والعنوان العام ليسا مكانًا واحدًا.</translation>
    </message>
    <message>
      <source>Write and rename a file</source>
      <translation>كتابة ملف وإعادة تسميته</translation>
    </message>
    <message>
      <source>iPhones mostly don’t mind, but a proxy or an old one may.
{remedy}</source>
      <translation>لا يؤثر ذلك غالبًا على أجهزة iPhone، لكنه قد يؤثر على بروكسي أو جهاز قديم.
{remedy}</translation>
    </message>
    <message>
      <source>{advice}
{remedy}</source>
      <translation>{advice}
{remedy}</translation>
    </message>
    <message>
      <source>{step} ({host})</source>
      <translation>{step} (⁨{host}⁩)</translation>
    </message>
  </context>
  <context>
    <name>Copy</name>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
  </context>
  <context>
    <name>Crash</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>It has happened {times} times by now.</source>
      <translation>حدث هذا {times} مرة حتى الآن.</translation>
    </message>
    <message>
      <source>No mail program answered. The report is on the clipboard, to paste where you want it.</source>
      <translation>لم يستجب أي برنامج بريد. التقرير في الحافظة لتلصقه حيث تشاء.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>حفظ التقرير</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
    <message>
      <source>Secrets, device numbers, names and addresses are left out, and nothing is sent by itself. You can read and change the report before you hand it on.</source>
      <translation>تُستبعد الأسرار وأرقام الأجهزة والأسماء والعناوين، ولا يُرسل شيء من تلقاء نفسه. يمكنك قراءة التقرير وتغييره قبل تسليمه.</translation>
    </message>
    <message>
      <source>Send by mail…</source>
      <translation>إرسال بالبريد…</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>حدث خطأ داخل otadesk.</translation>
    </message>
    <message>
      <source>Testers see nothing half done, and your settings are as they were. You can go on; if otadesk behaves oddly from here, close it and open it again.</source>
      <translation>لا يرى المختبِرون أي شيء غير مكتمل، وإعداداتك كما كانت. يمكنك المتابعة؛ وإذا تصرّف otadesk بغرابة فأغلقه وافتحه من جديد.</translation>
    </message>
    <message>
      <source>Testers see nothing half done. A publish that was under way is not lost: publish the build again, and it goes on where it was.</source>
      <translation>لا يرى المختبِرون أي شيء غير مكتمل. لم يُفقد النشر الذي كان جاريًا: انشر الإصدار مرة أخرى ليستأنف من حيث توقف.</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it here.</source>
      <translation>التقرير في الحافظة: ألصقه هنا.</translation>
    </message>
    <message>
      <source>otadesk quit unexpectedly last time.</source>
      <translation>توقّف otadesk فجأة في المرة الماضية.</translation>
    </message>
  </context>
  <context>
    <name>Device</name>
    <message>
      <source>Enter the device’s UDID.</source>
      <translation>أدخل UDID الجهاز.</translation>
    </message>
    <message>
      <source>Finder and Apple Devices show the UDID: connect the device, then click the line under its name until it says UDID.</source>
      <translation>يظهر UDID في Finder أو في «أجهزة Apple»: صِل الجهاز ثم انقر على السطر أسفل اسمه حتى يظهر UDID.</translation>
    </message>
    <message>
      <source>Macs have other identifiers, and samples have something else in their place.</source>
      <translation>لأجهزة Mac معرّفات أخرى، وفي ملفات الأمثلة شيء آخر مكانها.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing rules it out, but {count} checks of the build are still open</source>
      <extracomment>Counts {count}. For one: Nothing rules it out, but one check of the build is still open</extracomment>
      <translation>
        <numerusform>لا شيء يمنع ذلك، ولا فحوص للنسخة لم تُستكمل</numerusform>
        <numerusform>لا شيء يمنع ذلك، لكن فحصًا واحدًا للنسخة لم يُستكمل بعد</numerusform>
        <numerusform>لا شيء يمنع ذلك، لكن فحصين للنسخة لم يُستكملا بعد</numerusform>
        <numerusform>لا شيء يمنع ذلك، لكن {count} فحوص للنسخة لم تُستكمل بعد</numerusform>
        <numerusform>لا شيء يمنع ذلك، لكن {count} فحصًا للنسخة لم يُستكمل بعد</numerusform>
        <numerusform>لا شيء يمنع ذلك، لكن {count} فحص للنسخة لم يُستكمل بعد</numerusform>
      </translation>
    </message>
    <message>
      <source>Only profiles for development and ad hoc distribution list devices.</source>
      <translation>ملفات التزويد المخصصة للتطوير ولتوزيع Ad hoc هي وحدها التي تتضمن قائمة أجهزة.</translation>
    </message>
    <message>
      <source>Paste UDIDs, a table with a column of UDIDs, or the email that holds them.</source>
      <translation>ألصق أرقام UDID أو جدولًا فيه عمود UDID أو رسالة البريد التي تتضمنها.</translation>
    </message>
    <message>
      <source>Save the table as CSV, and import that file.</source>
      <translation>احفظ الجدول بصيغة CSV، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
      <source>The profile or its certificate has expired since it was read</source>
      <translation>انتهت صلاحية ملف التزويد أو شهادته بعد قراءته</translation>
    </message>
    <message>
      <source>There is no UDID in this text.</source>
      <translation>لا يوجد UDID في هذا النص.</translation>
    </message>
    <message>
      <source>There is no device in “{name}”.</source>
      <translation>لا يوجد أي جهاز في «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>This provisioning profile lists devices, but none by an iPhone’s or iPad’s UDID.</source>
      <translation>يتضمن ملف التزويد هذا أجهزة، لكن لا يوجد بينها UDID لأي iPhone أو iPad.</translation>
    </message>
    <message>
      <source>This provisioning profile lists no devices.</source>
      <translation>لا يتضمن ملف التزويد هذا أي أجهزة.</translation>
    </message>
    <message>
      <source>Too little is known about the device</source>
      <translation>المعلومات عن الجهاز غير كافية</translation>
    </message>
    <message numerus="yes">
      <source>{count} files name no device</source>
      <extracomment>Counts {count}. For one: One file names no device</extracomment>
      <translation>
        <numerusform>لا ملفات بلا أجهزة</numerusform>
        <numerusform>ملف واحد لا يحتوي على أي جهاز</numerusform>
        <numerusform>ملفان لا يحتويان على أي جهاز</numerusform>
        <numerusform>{count} ملفات لا تحتوي على أي جهاز</numerusform>
        <numerusform>{count} ملفًا لا تحتوي على أي جهاز</numerusform>
        <numerusform>{count} ملف لا تحتوي على أي جهاز</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” can’t be read as a list of devices.</source>
      <translation>تتعذر قراءة «⁨{name}⁩» كقائمة أجهزة.</translation>
    </message>
    <message numerus="yes">
      <source>“{text}” has {count} characters; a UDID has 40, or 25 with its hyphen.</source>
      <extracomment>Counts {count}. For one: “{text}” has one character; a UDID has 40, or 25 with its hyphen.</extracomment>
      <translation>
        <numerusform>لا أحرف في «{text}»؛ أما UDID فيتكون من 40 حرفًا، أو 25 مع الشرطة.</numerusform>
        <numerusform>في «{text}» حرف واحد؛ أما UDID فيتكون من 40 حرفًا، أو 25 مع الشرطة.</numerusform>
        <numerusform>في «{text}» حرفان؛ أما UDID فيتكون من 40 حرفًا، أو 25 مع الشرطة.</numerusform>
        <numerusform>في «{text}» {count} أحرف؛ أما UDID فيتكون من 40 حرفًا، أو 25 مع الشرطة.</numerusform>
        <numerusform>في «{text}» {count} حرفًا؛ أما UDID فيتكون من 40 حرفًا، أو 25 مع الشرطة.</numerusform>
        <numerusform>في «{text}» {count} حرف؛ أما UDID فيتكون من 40 حرفًا، أو 25 مع الشرطة.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}” is a serial number, not a UDID.</source>
      <translation>القيمة «⁨{text}⁩» رقم تسلسلي وليست UDID.</translation>
    </message>
    <message>
      <source>“{text}” is a vendor or advertising identifier, not a UDID.</source>
      <translation>القيمة «⁨{text}⁩» معرّف مورِّد أو معرّف إعلانات وليست UDID.</translation>
    </message>
    <message>
      <source>“{text}” is an ECID, the number of the chip, not a UDID.</source>
      <translation>القيمة «⁨{text}⁩» هي ECID، أي رقم الشريحة، وليست UDID.</translation>
    </message>
    <message>
      <source>“{text}” is an IMEI, the phone’s number on the mobile network, not a UDID.</source>
      <translation>القيمة «⁨{text}⁩» هي IMEI، أي رقم الهاتف في شبكة الجوال، وليست UDID.</translation>
    </message>
    <message>
      <source>“{text}” is not a UDID.</source>
      <translation>القيمة «⁨{text}⁩» ليست UDID.</translation>
    </message>
  </context>
  <context>
    <name>Devices</name>
    <message>
      <source>A version of iOS is a number such as 18.1.</source>
      <translation>إصدار iOS رقم مثل 18.1.</translation>
    </message>
    <message>
      <source>Ada’s iPhone</source>
      <translation>هاتف سارة</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add devices</source>
      <translation>إضافة أجهزة</translation>
    </message>
    <message numerus="yes">
      <source>Add {count} devices</source>
      <extracomment>Counts {count}. For one: Add one device</extracomment>
      <translation>
        <numerusform>لا أجهزة للإضافة</numerusform>
        <numerusform>إضافة جهاز واحد</numerusform>
        <numerusform>إضافة جهازين</numerusform>
        <numerusform>إضافة {count} أجهزة</numerusform>
        <numerusform>إضافة {count} جهازًا</numerusform>
        <numerusform>إضافة {count} جهاز</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple’s form (*.txt)</source>
      <translation>نموذج Apple ‎(*.txt)</translation>
    </message>
    <message>
      <source>Builds that you dropped are compared anyway. A published one is brought here once to look into.</source>
      <translation>النسخ التي أفلتَّها تُقارَن في كل الأحوال. أما المنشورة فتُجلَب إلى هنا مرة واحدة لفحصها.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Can’t be read</source>
      <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
      <source>Checks still open</source>
      <translation>فحوص لم تُستكمل</translation>
    </message>
    <message>
      <source>Choose a list of devices, a profile or a build</source>
      <translation>اختيار قائمة أجهزة أو ملف تزويد أو نسخة</translation>
    </message>
    <message>
      <source>Choose builds to compare with the devices</source>
      <translation>اختيار النسخ لمقارنتها بالأجهزة</translation>
    </message>
    <message>
      <source>Choose builds…</source>
      <translation>اختيار النسخ…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <source>Compare with published builds</source>
      <translation>المقارنة بالنسخ المنشورة</translation>
    </message>
    <message>
      <source>Copy UDID</source>
      <translation>نسخ UDID</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>الأجهزة</translation>
    </message>
    <message>
      <source>Drop builds on Publish, or open Releases once, to have something to compare with.</source>
      <translation>أفلِت نسخًا في «نشر» أو افتح «الإصدارات» مرة واحدة ليتوفر ما يُقارَن به.</translation>
    </message>
    <message>
      <source>Edit the device to fill it in</source>
      <translation>حرِّر الجهاز لإضافة ذلك</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>تحرير…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>منتهية الصلاحية</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>تصدير كجدول…</translation>
    </message>
    <message>
      <source>Export for Apple’s site…</source>
      <translation>تصدير لموقع Apple…</translation>
    </message>
    <message>
      <source>Export the devices</source>
      <translation>تصدير الأجهزة</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>تصفية</translation>
    </message>
    <message>
      <source>Filter by name, UDID, model or iOS</source>
      <translation>التصفية حسب الاسم أو UDID أو الطراز أو iOS</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>استيراد ملف…</translation>
    </message>
    <message>
      <source>In Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.</source>
      <translation>في Finder أو «أجهزة Apple»: صِل الجهاز ثم انقر على السطر أسفل اسمه حتى يظهر UDID.</translation>
    </message>
    <message>
      <source>In the profile</source>
      <translation>مدرج في الملف</translation>
    </message>
    <message>
      <source>Installs</source>
      <translation>تُثبَّت</translation>
    </message>
    <message>
      <source>Know your testers’ devices</source>
      <translation>تعرَّف على أجهزة المختبِرين</translation>
    </message>
    <message>
      <source>Let go to read its devices</source>
      <translation>أفلِت لقراءة الأجهزة</translation>
    </message>
    <message>
      <source>Line {number}: {problem}</source>
      <translation>السطر {number}: {problem}</translation>
    </message>
    <message>
      <source>Lines that are not devices</source>
      <translation>أسطر ليست أجهزة</translation>
    </message>
    <message>
      <source>Lists, profiles and builds</source>
      <translation>القوائم وملفات التزويد والنسخ</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>الطراز</translation>
    </message>
    <message>
      <source>Model not known</source>
      <translation>الطراز غير معروف</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>المزيد لهذه القائمة</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name of {udid}</source>
      <translation>اسم {udid}</translation>
    </message>
    <message>
      <source>No device matches all these words.</source>
      <translation>لا يوجد جهاز يتضمن كل هذه الكلمات.</translation>
    </message>
    <message>
      <source>No longer here</source>
      <translation>لم تعد هنا</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>Not devices</source>
      <translation>أسطر ليست أجهزة</translation>
    </message>
    <message>
      <source>Not for this model</source>
      <translation>ليس لهذا الطراز</translation>
    </message>
    <message>
      <source>Not in the profile</source>
      <translation>غير مدرج في الملف</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>Nothing keeps it from installing.</source>
      <translation>لا شيء يمنع تثبيتها.</translation>
    </message>
    <message>
      <source>Paste one UDID or many, a table, or the whole email.</source>
      <translation>ألصق UDID واحدًا أو أكثر، أو جدولًا، أو رسالة البريد كاملة.</translation>
    </message>
    <message>
      <source>Problem in the build</source>
      <translation>مشكلة في النسخة</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message numerus="yes">
      <source>Removed {count} devices</source>
      <extracomment>Counts {count}. For one: Removed one device</extracomment>
      <translation>
        <numerusform>لم يُزَل أي جهاز</numerusform>
        <numerusform>أُزيل جهاز واحد</numerusform>
        <numerusform>أُزيل جهازان</numerusform>
        <numerusform>أُزيلت {count} أجهزة</numerusform>
        <numerusform>أُزيل {count} جهازًا</numerusform>
        <numerusform>أُزيل {count} جهاز</numerusform>
      </translation>
    </message>
    <message>
      <source>Removed {name}</source>
      <translation>تمت إزالة ⁨{name}⁩</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>إظهار الكل</translation>
    </message>
    <message>
      <source>Show all lines that are not devices</source>
      <translation>إظهار جميع الأسطر التي ليست أجهزة</translation>
    </message>
    <message>
      <source>Signing problem</source>
      <translation>مشكلة في التوقيع</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
      <source>The copy of this build on this computer can’t be read any more.</source>
      <translation>لم يعد من الممكن قراءة ملف هذه النسخة على هذا الكمبيوتر.</translation>
    </message>
    <message>
      <source>There is no UDID in it.</source>
      <translation>لا يوجد UDID فيه.</translation>
    </message>
    <message>
      <source>This build is no longer on this computer.</source>
      <translation>لم تعد هذه النسخة على هذا الكمبيوتر.</translation>
    </message>
    <message>
      <source>UDIDs</source>
      <translation>أرقام UDID</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>لا تُثبَّت</translation>
    </message>
    <message>
      <source>You have this device already.</source>
      <translation>هذا الجهاز لديك بالفعل.</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more builds</source>
      <extracomment>Counts {count}. For one: and one more build</extracomment>
      <translation>
        <numerusform>ولا نسخ أخرى</numerusform>
        <numerusform>ونسخة واحدة أخرى</numerusform>
        <numerusform>ونسختان أخريان</numerusform>
        <numerusform>و{count} نسخ أخرى</numerusform>
        <numerusform>و{count} نسخة أخرى</numerusform>
        <numerusform>و{count} نسخة أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more lines</source>
      <extracomment>Counts {count}. For one: and one more line</extracomment>
      <translation>
        <numerusform>ولا أسطر أخرى</numerusform>
        <numerusform>وسطر واحد آخر</numerusform>
        <numerusform>وسطران آخران</numerusform>
        <numerusform>و{count} أسطر أخرى</numerusform>
        <numerusform>و{count} سطرًا آخر</numerusform>
        <numerusform>و{count} سطر آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>fetching, {percent} %</source>
      <translation>جارٍ الجلب، {percent}%</translation>
    </message>
    <message>
      <source>iOS</source>
      <translation>iOS</translation>
    </message>
    <message>
      <source>iOS not known</source>
      <translation>إصدار iOS غير معروف</translation>
    </message>
    <message>
      <source>iOS too old</source>
      <translation>إصدار iOS قديم</translation>
    </message>
    <message>
      <source>iOS {version}</source>
      <translation>iOS {version}</translation>
    </message>
    <message>
      <source>otadesk then tells you beforehand on whose devices a build will install. Paste UDIDs or the email that holds them, or drop Apple’s list, a table, a provisioning profile or a build here.</source>
      <translation>بذلك يخبرك otadesk مسبقًا على أجهزة مَن ستُثبَّت النسخة. ألصق أرقام UDID أو رسالة البريد التي تتضمنها، أو أفلِت هنا قائمة Apple أو جدولًا أو ملف تزويد أو نسخة.</translation>
    </message>
    <message>
      <source>{action}: {name}</source>
      <translation>{action}: ⁨{name}⁩</translation>
    </message>
    <message>
      <source>{build}: {word}</source>
      <translation>⁨{build}⁩: {word}</translation>
    </message>
    <message>
      <source>{build}: {word}. {reason}</source>
      <translation>⁨{build}⁩: {word}. {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} already known</source>
      <extracomment>Counts {count}. For one: {count} already known</extracomment>
      <translation>
        <numerusform>لا شيء معروف مسبقًا</numerusform>
        <numerusform>واحد معروف مسبقًا</numerusform>
        <numerusform>اثنان معروفان مسبقًا</numerusform>
        <numerusform>{count} معروفة مسبقًا</numerusform>
        <numerusform>{count} معروفًا مسبقًا</numerusform>
        <numerusform>{count} معروف مسبقًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds</source>
      <extracomment>Counts {count}. For one: One build</extracomment>
      <translation>
        <numerusform>ولا نسخة</numerusform>
        <numerusform>نسخة واحدة</numerusform>
        <numerusform>نسختان</numerusform>
        <numerusform>{count} نسخ</numerusform>
        <numerusform>{count} نسخة</numerusform>
        <numerusform>{count} نسخة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices</source>
      <extracomment>Counts {count}. For one: One device</extracomment>
      <translation>
        <numerusform>لا أجهزة</numerusform>
        <numerusform>جهاز واحد</numerusform>
        <numerusform>جهازان</numerusform>
        <numerusform>{count} أجهزة</numerusform>
        <numerusform>{count} جهازًا</numerusform>
        <numerusform>{count} جهاز</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices added</source>
      <extracomment>Counts {count}. For one: One device added</extracomment>
      <translation>
        <numerusform>لم يُضَف أي جهاز</numerusform>
        <numerusform>أُضيف جهاز واحد</numerusform>
        <numerusform>أُضيف جهازان</numerusform>
        <numerusform>أُضيفت {count} أجهزة</numerusform>
        <numerusform>أُضيف {count} جهازًا</numerusform>
        <numerusform>أُضيف {count} جهاز</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices chosen</source>
      <extracomment>Counts {count}. For one: One device chosen</extracomment>
      <translation>
        <numerusform>لم يُحدَّد أي جهاز</numerusform>
        <numerusform>حُدِّد جهاز واحد</numerusform>
        <numerusform>حُدِّد جهازان</numerusform>
        <numerusform>حُدِّدت {count} أجهزة</numerusform>
        <numerusform>حُدِّد {count} جهازًا</numerusform>
        <numerusform>حُدِّد {count} جهاز</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found.</source>
      <extracomment>Counts {count}. For one: One device found.</extracomment>
      <translation>
        <numerusform>لم يُعثر على أي جهاز.</numerusform>
        <numerusform>عُثر على جهاز واحد.</numerusform>
        <numerusform>عُثر على جهازين.</numerusform>
        <numerusform>عُثر على {count} أجهزة.</numerusform>
        <numerusform>عُثر على {count} جهازًا.</numerusform>
        <numerusform>عُثر على {count} جهاز.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found; you have {old} of them already.</source>
      <extracomment>Counts {count}. For one: One device found; you have {old} of them already.</extracomment>
      <translation>
        <numerusform>لم يُعثر على أي جهاز؛ لديك منها {old} بالفعل.</numerusform>
        <numerusform>عُثر على جهاز واحد؛ لديك منه {old} بالفعل.</numerusform>
        <numerusform>عُثر على جهازين؛ لديك منهما {old} بالفعل.</numerusform>
        <numerusform>عُثر على {count} أجهزة؛ لديك منها {old} بالفعل.</numerusform>
        <numerusform>عُثر على {count} جهازًا؛ لديك منها {old} بالفعل.</numerusform>
        <numerusform>عُثر على {count} جهاز؛ لديك منها {old} بالفعل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices keep their names; the list has others.</source>
      <extracomment>Counts {count}. For one: One device keeps its name; the list has another.</extracomment>
      <translation>
        <numerusform>لم يُحتفظ بأي اسم.</numerusform>
        <numerusform>احتفظ جهاز واحد باسمه؛ واسمه في القائمة مختلف.</numerusform>
        <numerusform>احتفظ جهازان باسميهما؛ واسماهما في القائمة مختلفان.</numerusform>
        <numerusform>احتفظت {count} أجهزة بأسمائها؛ وأسماؤها في القائمة مختلفة.</numerusform>
        <numerusform>احتفظ {count} جهازًا بأسمائها؛ وأسماؤها في القائمة مختلفة.</numerusform>
        <numerusform>احتفظ {count} جهاز بأسمائها؛ وأسماؤها في القائمة مختلفة.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>في القائمة: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} lines are not devices</source>
      <extracomment>Counts {count}. For one: one line is not a device</extracomment>
      <translation>
        <numerusform>لا أسطر بلا أجهزة</numerusform>
        <numerusform>سطر واحد ليس جهازًا</numerusform>
        <numerusform>سطران ليسا جهازين</numerusform>
        <numerusform>{count} أسطر ليست أجهزة</numerusform>
        <numerusform>{count} سطرًا ليست أجهزة</numerusform>
        <numerusform>{count} سطر ليست أجهزة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} updated</source>
      <extracomment>Counts {count}. For one: {count} updated</extracomment>
      <translation>
        <numerusform>لا شيء مُحدَّث</numerusform>
        <numerusform>تحديث واحد</numerusform>
        <numerusform>تحديثان</numerusform>
        <numerusform>{count} تحديثات</numerusform>
        <numerusform>{count} تحديثًا</numerusform>
        <numerusform>{count} تحديث</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}, line {number}: {problem}</source>
      <translation>{file}، السطر {number}: {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} devices</source>
      <extracomment>Counts {count}. For one: {found} of one device</extracomment>
      <translation>
        <numerusform>{found} من أصل {count} جهاز</numerusform>
        <numerusform>{found} من أصل جهاز واحد</numerusform>
        <numerusform>{found} من أصل جهازين</numerusform>
        <numerusform>{found} من أصل {count} أجهزة</numerusform>
        <numerusform>{found} من أصل {count} جهازًا</numerusform>
        <numerusform>{found} من أصل {count} جهاز</numerusform>
      </translation>
    </message>
    <message>
      <source>{total} · installs on {good}</source>
      <translation>{total} · قابلة للتثبيت على: {good}</translation>
    </message>
    <message>
      <source>{total} · installs on {good}, not known for {unsure}</source>
      <translation>{total} · قابلة للتثبيت على: {good}، وغير معروف: {unsure}</translation>
    </message>
    <message>
      <source>“Choose builds…” brings it here once more, or takes it out of the list.</source>
      <translation>يعيد «اختيار النسخ…» جلبها إلى هنا مرة أخرى أو يزيلها من القائمة.</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>--answer is about a device: say which one with --device.</source>
      <translation>الخيار ⁦--answer⁩ يخص جهازًا: حدِّد الجهاز باستخدام ⁦--device⁩.</translation>
    </message>
    <message>
      <source>A ProxyCommand can’t be used on Windows.</source>
      <translation>لا يمكن استخدام ProxyCommand على Windows.</translation>
    </message>
    <message>
      <source>A QR code is written as .svg or .png.</source>
      <translation>يُكتب رمز QR بصيغة ‎.svg أو ‎.png.</translation>
    </message>
    <message>
      <source>A file on the server is not what otadesk wrote there.</source>
      <translation>أحد الملفات على الخادم ليس الملف الذي كتبه otadesk هناك.</translation>
    </message>
    <message>
      <source>A key that belongs to the connection to {host} can’t be used.</source>
      <translation>لا يمكن استخدام أحد المفاتيح الخاصة بالاتصال بـ ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>A known_hosts file marks it @revoked. Ask the server’s administrator for the new key.</source>
      <translation>أحد ملفات known_hosts يضع عليه العلامة ⁦@revoked⁩. اطلب المفتاح الجديد من مسؤول الخادم.</translation>
    </message>
    <message>
      <source>A release on the server has facts that can’t be read.</source>
      <translation>يتضمن أحد الإصدارات على الخادم بيانات لا يمكن قراءتها.</translation>
    </message>
    <message>
      <source>A report ends in .txt, .json or .html.</source>
      <translation>ينتهي اسم ملف التقرير بـ ‎.txt أو ‎.json أو ‎.html.</translation>
    </message>
    <message>
      <source>A value in the settings can’t be used.</source>
      <translation>لا يمكن استخدام إحدى القيم في الإعدادات.</translation>
    </message>
    <message>
      <source>A web server’s settings can’t hold “{text}”.</source>
      <translation>لا يمكن لإعدادات خادم الويب أن تتضمن «⁨{text}⁩».</translation>
    </message>
    <message>
      <source>Add --yes to delete it, or use “otadesk withdraw”, which can be undone.</source>
      <translation>أضف ⁦--yes⁩ للحذف، أو استخدم «otadesk withdraw» الذي يمكن التراجع عنه.</translation>
    </message>
    <message>
      <source>Add --yes to remove a server profile.</source>
      <translation>استخدم ⁦--yes⁩ لإزالة ملف تعريف خادم.</translation>
    </message>
    <message>
      <source>Add it with ssh-add, or choose another key in the server’s settings.</source>
      <translation>أضفه باستخدام ssh-add، أو اختر مفتاحًا آخر في إعدادات الخادم.</translation>
    </message>
    <message>
      <source>Add one first: in the window under Servers, or with “otadesk servers add”.</source>
      <translation>أضف خادمًا أولًا: من «الخوادم» في النافذة أو باستخدام «otadesk servers add».</translation>
    </message>
    <message>
      <source>Add the public key to the account’s authorized_keys there, or choose another key.</source>
      <translation>أضف المفتاح العام إلى authorized_keys الخاص بالحساب هناك، أو اختر مفتاحًا آخر.</translation>
    </message>
    <message>
      <source>Add these lines to it yourself:
{lines}</source>
      <translation>أضف إليه هذه الأسطر بنفسك:
⁦{lines}⁩</translation>
    </message>
    <message>
      <source>Another otadesk is busy with the settings.</source>
      <translation>عملية أخرى لـ otadesk تستخدم الإعدادات الآن.</translation>
    </message>
    <message>
      <source>Another otadesk is making its certificate right now.</source>
      <translation>عملية أخرى لـ otadesk تنشئ شهادتها الآن.</translation>
    </message>
    <message>
      <source>Another window or command has removed it. Add it again to keep it.</source>
      <translation>أزالته نافذة أخرى أو أمر آخر. أضفه من جديد للاحتفاظ به.</translation>
    </message>
    <message>
      <source>Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print text, which breaks SFTP.</source>
      <translation>اطلب تشغيل النظام الفرعي SFTP. وإذا كان مشغّلًا، فربما تطبع ملفات بدء التشغيل الخاصة بالحساب نصًا لا يحتمله SFTP.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server how to sign in there with a program.</source>
      <translation>اسأل من يدير الخادم عن طريقة تسجيل الدخول إليه ببرنامج.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server what its log says.</source>
      <translation>اسأل من يدير الخادم عما ورد في سجله.</translation>
    </message>
    <message>
      <source>At least one release has to stay.</source>
      <translation>يجب أن يبقى إصدار واحد على الأقل.</translation>
    </message>
    <message>
      <source>Build and export the app again; an iPhone can’t read it either.</source>
      <translation>ابنِ التطبيق وصدِّره من جديد؛ فجهاز iPhone لا يستطيع قراءته أيضًا.</translation>
    </message>
    <message>
      <source>Build and export the app again; iOS can’t install it either.</source>
      <translation>ابنِ التطبيق وصدِّره من جديد؛ فنظام iOS لا يستطيع تثبيته أيضًا.</translation>
    </message>
    <message>
      <source>Check that it still exists and that its disk is connected.</source>
      <translation>تحقق من أنه لا يزال موجودًا وأن القرص الذي عليه متصل.</translation>
    </message>
    <message>
      <source>Check that the folder belongs to you and that the disk has room.</source>
      <translation>تحقق من أن المجلد لك ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
      <source>Check that the port is that of the SSH server.</source>
      <translation>تحقق من أن المنفذ هو منفذ خادم SSH.</translation>
    </message>
    <message>
      <source>Check the host and the port as the jump host knows them.</source>
      <translation>تحقق من المضيف والمنفذ كما يعرفهما المضيف الوسيط.</translation>
    </message>
    <message>
      <source>Check the host and the port, and whether this computer is online.</source>
      <translation>تحقق من المضيف والمنفذ ومن اتصال هذا الكمبيوتر بالإنترنت.</translation>
    </message>
    <message>
      <source>Check the name; the file may have been moved or deleted.</source>
      <translation>تحقق من الاسم؛ ربما نُقل الملف أو حُذف.</translation>
    </message>
    <message>
      <source>Check the port; a firewall may also have cut the connection.</source>
      <translation>تحقق من المنفذ؛ وربما قطع جدار حماية الاتصال.</translation>
    </message>
    <message>
      <source>Check the user name and the way of signing in.</source>
      <translation>تحقق من اسم المستخدم ومن طريقة تسجيل الدخول.</translation>
    </message>
    <message>
      <source>Choose Password in the server’s settings.</source>
      <translation>اختر «كلمة السر» في إعدادات الخادم.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from otadesk’s list of servers.</source>
      <translation>اختر ملفًا سبق تصديره من قائمة خوادم otadesk.</translation>
    </message>
    <message>
      <source>Choose another folder, or give yourself the right to write there.</source>
      <translation>اختر مجلدًا آخر، أو امنح نفسك إذن الكتابة هناك.</translation>
    </message>
    <message>
      <source>Choose another key file in the server’s settings, or sign in with the SSH agent.</source>
      <translation>اختر ملف مفتاح آخر في إعدادات الخادم، أو سجِّل الدخول باستخدام وكيل SSH.</translation>
    </message>
    <message>
      <source>Choose another port, or let otadesk choose one.</source>
      <translation>اختر منفذًا آخر، أو دع otadesk يختار واحدًا.</translation>
    </message>
    <message>
      <source>Choose the .ipa of the same build; Android apps don’t install on iPhones.</source>
      <translation>اختر ملف IPA للنسخة نفسها؛ فتطبيقات Android لا تُثبَّت على iPhone.</translation>
    </message>
    <message>
      <source>Choose the .ipa that Xcode’s export or your build server wrote.</source>
      <translation>اختر ملف IPA الذي كتبه تصدير Xcode أو خادم البناء لديك.</translation>
    </message>
    <message>
      <source>Choose the .ipa; otadesk writes the manifest itself.</source>
      <translation>اختر ملف IPA؛ أما ملف البيان فيكتبه otadesk بنفسه.</translation>
    </message>
    <message>
      <source>Choose the file of the same name without “.pub”.</source>
      <translation>اختر الملف الذي يحمل الاسم نفسه من دون «‎.pub».</translation>
    </message>
    <message>
      <source>Choose the one key that belongs to this server in its settings.</source>
      <translation>اختر في إعدادات الخادم المفتاح الخاص به وحده.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the one that the server’s administrator gives you.</source>
      <translation>قارن البصمة بالبصمة التي يعطيك إياها مسؤول الخادم.</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the server’s own, then run: otadesk servers edit {name} --host-key {fingerprint}</source>
      <translation>قارن البصمة ببصمة الخادم نفسه، ثم نفِّذ: ⁦otadesk servers edit {name} --host-key {fingerprint}⁩</translation>
    </message>
    <message>
      <source>Connect it again, then publish again.</source>
      <translation>صِله من جديد، ثم أعد النشر.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>نسخ التفاصيل</translation>
    </message>
    <message>
      <source>Copy or export it again; an iPhone couldn’t unpack this one either.</source>
      <translation>انسخه أو صدِّره من جديد؛ فجهاز iPhone لن يستطيع فك ضغط هذا الملف أيضًا.</translation>
    </message>
    <message>
      <source>Copy the file to this computer’s own disk and try again.</source>
      <translation>انسخ الملف إلى قرص هذا الكمبيوتر نفسه وحاول من جديد.</translation>
    </message>
    <message>
      <source>Correct the file; “ssh -G host” shows how ssh reads it.</source>
      <translation>صحِّح الملف؛ يُظهر الأمر «ssh -G host» كيف يقرؤه ssh.</translation>
    </message>
    <message>
      <source>Correct the value in the file, or remove it. The file is left as it is until then.</source>
      <translation>صحِّح القيمة في الملف أو أزلها. وحتى ذلك الحين يبقى الملف كما هو.</translation>
    </message>
    <message>
      <source>Delete old releases or files there, then publish again.</source>
      <translation>احذف إصدارات أو ملفات قديمة هناك، ثم أعد النشر.</translation>
    </message>
    <message>
      <source>Deleting a release can’t be undone.</source>
      <translation>لا يمكن التراجع عن حذف إصدار.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Don’t use this file. Build and export the app again.</source>
      <translation>لا تستخدم هذا الملف. ابنِ التطبيق وصدِّره من جديد.</translation>
    </message>
    <message>
      <source>Don’t use this file: no export writes such names. Build and export the app again.</source>
      <translation>لا تستخدم هذا الملف: لا يكتب أي تصدير أسماء كهذه. ابنِ التطبيق وصدِّره من جديد.</translation>
    </message>
    <message>
      <source>Download or copy it again; the first attempt stopped early.</source>
      <translation>نزِّله أو انسخه من جديد؛ فقد توقفت المحاولة الأولى قبل اكتمالها.</translation>
    </message>
    <message>
      <source>Download the IPA again; you may have to log in where it comes from.</source>
      <translation>نزِّل ملف IPA من جديد؛ وربما عليك تسجيل الدخول في مصدره.</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal and export the app with it.</source>
      <translation>نزِّل ملف التزويد من جديد من بوابة مطوري Apple وصدِّر التطبيق به.</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it. Don’t go on before its administrator has told you the new fingerprint.</source>
      <translation>إما أن الخادم أُعيد إعداده، أو أن أحدًا يقف بينك وبينه. لا تتابع قبل أن يخبرك مسؤول الخادم بالبصمة الجديدة.</translation>
    </message>
    <message>
      <source>Export it again with Xcode, or pack it with deflate.</source>
      <translation>صدِّره من جديد باستخدام Xcode، أو اضغطه بطريقة deflate.</translation>
    </message>
    <message>
      <source>Export it again without a password; an iPhone can’t unpack it.</source>
      <translation>صدِّره من جديد من دون كلمة سر؛ فجهاز iPhone لا يستطيع فك ضغطه.</translation>
    </message>
    <message>
      <source>Export it again. Where it was downloaded, the server may have put something in front.</source>
      <translation>صدِّره من جديد. وإذا كان قد نُزِّل، فربما أضاف الخادم شيئًا قبله.</translation>
    </message>
    <message>
      <source>Export the IPA again with Xcode; this one was made to do harm or is damaged.</source>
      <translation>صدِّر ملف IPA من جديد باستخدام Xcode؛ فهذا الملف صُنع بقصد الإضرار أو أنه تالف.</translation>
    </message>
    <message>
      <source>Export the IPA again; this one was made to do harm or is damaged.</source>
      <translation>صدِّر ملف IPA من جديد؛ فهذا الملف صُنع بقصد الإضرار أو أنه تالف.</translation>
    </message>
    <message>
      <source>Export the app again; the build may have failed before it was copied.</source>
      <translation>صدِّر التطبيق من جديد؛ فربما فشل البناء قبل نسخه.</translation>
    </message>
    <message>
      <source>Free space on this computer’s disk, then try again.</source>
      <translation>وفِّر مساحة على قرص هذا الكمبيوتر، ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>Give a UDID, or the name of a device from “otadesk devices list”.</source>
      <translation>أدخل UDID أو اسم جهاز من «otadesk devices list».</translation>
    </message>
    <message>
      <source>Give the UDID instead.</source>
      <translation>أدخل UDID بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Give the account the right to read there, or choose another folder.</source>
      <translation>امنح الحساب إذن القراءة هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Give the account the right to write there, or choose another folder.</source>
      <translation>امنح الحساب إذن الكتابة هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Give the https address of an install page or a manifest, or a whole itms-services link.</source>
      <translation>أدخل عنوان https لصفحة تثبيت أو لملف بيان، أو رابط itms-services كاملًا.</translation>
    </message>
    <message>
      <source>Give yourself permission to read the file, or copy it.</source>
      <translation>امنح نفسك إذن قراءة الملف، أو انسخه.</translation>
    </message>
    <message>
      <source>In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:
{lines}</source>
      <translation>في إعداداته الخاصة: ⁦AllowOverride FileInfo⁩. أو هناك، بدلًا من ملف ‎.htaccess:
⁦{lines}⁩</translation>
    </message>
    <message>
      <source>It looks like SHA256:… and is what “ssh-keygen -lf” prints on the server.</source>
      <translation>تبدو بالشكل ⁦SHA256:…⁩ وهي ما يطبعه «ssh-keygen -lf» على الخادم.</translation>
    </message>
    <message>
      <source>It looks like “[host]:22 SHA256:…”.</source>
      <translation>يبدو بالشكل «⁦[host]:22 SHA256:…⁩».</translation>
    </message>
    <message>
      <source>Keys on a security token work through the SSH agent: add it with ssh-add.</source>
      <translation>المفاتيح الموجودة على رمز أمان مادي تعمل عبر وكيل SSH: أضف المفتاح باستخدام ssh-add.</translation>
    </message>
    <message>
      <source>Known servers: {names}.</source>
      <translation>الخوادم المعروفة: ⁨{names}⁩.</translation>
    </message>
    <message>
      <source>List the releases again, then decide.</source>
      <translation>أعد سرد الإصدارات، ثم قرر.</translation>
    </message>
    <message>
      <source>List the releases to see their names.</source>
      <translation>اسرد الإصدارات لرؤية أسمائها.</translation>
    </message>
    <message>
      <source>Look at the folder’s owner and free space, or point OTADESK_HOME at another one.</source>
      <translation>تحقق من مالك المجلد ومن المساحة المتاحة، أو اجعل OTADESK_HOME يشير إلى مجلد آخر.</translation>
    </message>
    <message>
      <source>More than one device is called “{name}”.</source>
      <translation>يوجد أكثر من جهاز باسم «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>Move that file or link away, then publish again.</source>
      <translation>انقل ذلك الملف أو الرابط إلى مكان آخر، ثم أعد النشر.</translation>
    </message>
    <message>
      <source>Move that folder away, then publish again.</source>
      <translation>انقل ذلك المجلد إلى مكان آخر، ثم أعد النشر.</translation>
    </message>
    <message>
      <source>Name a file with the authority’s certificate in PEM form.</source>
      <translation>حدِّد ملفًا يتضمن شهادة الجهة بصيغة PEM.</translation>
    </message>
    <message>
      <source>Name the .ipa file that you mean.</source>
      <translation>حدِّد ملف IPA المقصود.</translation>
    </message>
    <message>
      <source>No port was given to serve at.</source>
      <translation>لم يُحدَّد منفذ للخدمة.</translation>
    </message>
    <message>
      <source>Nobody has confirmed the key of {host} yet.</source>
      <translation>لم يؤكد أحد مفتاح ⁨{host}⁩ بعد.</translation>
    </message>
    <message>
      <source>None of the known symptoms is called that.</source>
      <translation>لا يوجد بين الأعراض المعروفة عرَض بهذا الاسم.</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers.</source>
      <translation>لا يرى المختبِرون أي شيء غير مكتمل.</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers. Try again when the network is back.</source>
      <translation>لا يرى المختبِرون أي شيء غير مكتمل. حاول من جديد عند عودة الشبكة.</translation>
    </message>
    <message>
      <source>Nothing was changed. Repair the file, or replace it with the version before it.</source>
      <translation>لم يتغير شيء. أصلح الملف، أو استبدل به صيغته السابقة.</translation>
    </message>
    <message>
      <source>Nothing was published. Check the server’s disk, then publish again.</source>
      <translation>لم يُنشَر شيء. تحقق من قرص الخادم، ثم أعد النشر.</translation>
    </message>
    <message>
      <source>Nothing was published. Look at it once more, then publish it.</source>
      <translation>لم يُنشَر شيء. افحصه مرة أخرى ثم انشره.</translation>
    </message>
    <message>
      <source>Nothing was published. Wait until the export is finished, then publish again.</source>
      <translation>لم يُنشَر شيء. انتظر حتى ينتهي التصدير، ثم أعد النشر.</translation>
    </message>
    <message>
      <source>Nothing was published: the build will not install.</source>
      <translation>لم يُنشَر شيء: النسخة لن تُثبَّت.</translation>
    </message>
    <message>
      <source>Often the account’s quota is used up, or a limit on file sizes is reached.</source>
      <translation>كثيرًا ما تكون حصة الحساب قد نفدت، أو بلغ حجم الملف الحد المسموح به.</translation>
    </message>
    <message>
      <source>Open it in PuTTYgen, choose Conversions, Export OpenSSH key, and use the new file.</source>
      <translation>افتحه في PuTTYgen، واختر Conversions ثم Export OpenSSH key، واستخدم الملف الجديد.</translation>
    </message>
    <message>
      <source>Open it in Xcode’s Organizer, choose Distribute App, and drop the .ipa that it exports.</source>
      <translation>افتحه في Organizer ضمن Xcode، واختر Distribute App، وأفلِت ملف IPA الناتج هنا.</translation>
    </message>
    <message>
      <source>Pack each app into an IPA of its own; iOS installs exactly one.</source>
      <translation>ضع كل تطبيق في ملف IPA مستقل؛ فنظام iOS يثبِّت تطبيقًا واحدًا فقط.</translation>
    </message>
    <message>
      <source>Please report it, with the command and these words.</source>
      <translation>يُرجى الإبلاغ عنه مع ذكر الأمر وهذه العبارة.</translation>
    </message>
    <message>
      <source>Port {port} is taken by another program.</source>
      <translation>المنفذ {port} مستخدَم من برنامج آخر.</translation>
    </message>
    <message>
      <source>Publish it again. If that keeps happening, ask who else tidies up there.</source>
      <translation>انشرها من جديد. وإذا تكرر ذلك، فاسأل مَن غيرك ينظّف ذلك المكان.</translation>
    </message>
    <message>
      <source>Put the app into a folder named Payload, zip that folder, and name the zip .ipa.</source>
      <translation>ضع التطبيق في مجلد باسم Payload، واضغط هذا المجلد بصيغة zip، واجعل امتداد الملف ‎.ipa.</translation>
    </message>
    <message>
      <source>Put them into a folder Payload/Name.app, zip the folder Payload, and name the zip .ipa.</source>
      <translation>ضعها في مجلد Payload/Name.app، واضغط المجلد Payload بصيغة zip، واجعل امتداد الملف ‎.ipa.</translation>
    </message>
    <message>
      <source>Rename the folder, zip it again, and name the zip .ipa.</source>
      <translation>أعد تسمية المجلد، واضغطه من جديد بصيغة zip، واجعل امتداد الملف ‎.ipa.</translation>
    </message>
    <message>
      <source>Run “git lfs pull” where the file comes from, and drop the file that it fetches.</source>
      <translation>نفِّذ «git lfs pull» في مصدر الملف، وأفلِت هنا الملف الذي يجلبه.</translation>
    </message>
    <message>
      <source>Say it in the words that the tester saw, such as “cannot connect”.</source>
      <translation>اكتبه بالكلمات التي رآها المختبِر، مثل «cannot connect».</translation>
    </message>
    <message>
      <source>Say what testers should look at, and link to the rest.</source>
      <translation>اذكر ما ينبغي أن يطّلع عليه المختبِرون، وضع رابطًا إلى الباقي.</translation>
    </message>
    <message>
      <source>See ProxyJump in your SSH settings.</source>
      <translation>راجع ProxyJump في إعدادات SSH لديك.</translation>
    </message>
    <message>
      <source>See what “ssh-add -l” says, or sign in with a key file.</source>
      <translation>انظر ما يقوله «ssh-add -l»، أو سجِّل الدخول باستخدام ملف مفتاح.</translation>
    </message>
    <message>
      <source>Set {variable} in the environment to the right one, or use a terminal.</source>
      <translation>اضبط ⁨{variable}⁩ في متغيرات البيئة على القيمة الصحيحة، أو استخدم وحدة طرفية.</translation>
    </message>
    <message>
      <source>Shorten the release notes, or the app’s name.</source>
      <translation>اختصر ملاحظات الإصدار أو اسم التطبيق.</translation>
    </message>
    <message>
      <source>Somebody may have changed the file there. Publish the build again.</source>
      <translation>ربما غيَّر أحد الملف هناك. انشر النسخة من جديد.</translation>
    </message>
    <message>
      <source>Somebody removed the build from the server while it was on its way.</source>
      <translation>حذف أحدهم النسخة من الخادم أثناء إرسالها.</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>حدث خطأ داخل otadesk.</translation>
    </message>
    <message>
      <source>Something went wrong that otadesk did not foresee.</source>
      <translation>حدث خطأ لم يتوقعه otadesk.</translation>
    </message>
    <message>
      <source>Start the SSH agent and add your key with ssh-add, or choose a key file.</source>
      <translation>شغِّل وكيل SSH وأضف مفتاحك باستخدام ssh-add، أو اختر ملف مفتاح.</translation>
    </message>
    <message>
      <source>Take the one that you mean out of the zip, and name its .ipa file.</source>
      <translation>استخرِج النسخة المقصودة من أرشيف zip، ثم حدِّد ملف IPA الخاص بها.</translation>
    </message>
    <message>
      <source>Test the connection first, which says why.</source>
      <translation>اختبر الاتصال أولًا، فالاختبار يبيّن السبب.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>لم ينجح ذلك</translation>
    </message>
    <message>
      <source>That is not a host key’s fingerprint.</source>
      <translation>هذه ليست بصمة مفتاح مضيف.</translation>
    </message>
    <message>
      <source>That is not an address that a phone could open.</source>
      <translation>هذا ليس عنوانًا يستطيع iPhone فتحه.</translation>
    </message>
    <message>
      <source>That is not an answer to this question.</source>
      <translation>هذه ليست إجابة عن هذا السؤال.</translation>
    </message>
    <message>
      <source>That is not an install link.</source>
      <translation>هذا ليس رابط تثبيت.</translation>
    </message>
    <message>
      <source>That is not the passphrase of the key “{path}”.</source>
      <translation>هذه ليست عبارة سر المفتاح «⁨{path}⁩».</translation>
    </message>
    <message>
      <source>That is too long for a QR code.</source>
      <translation>هذا أطول من أن يتسع له رمز QR.</translation>
    </message>
    <message>
      <source>The CA file “{file}” can’t be used.</source>
      <translation>لا يمكن استخدام ملف جهة إصدار الشهادات «⁨{file}⁩».</translation>
    </message>
    <message>
      <source>The IPA contains a name that leads out of it: “{name}”.</source>
      <translation>يتضمن ملف IPA اسمًا يؤدي إلى خارجه: «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>The IPA is packed with a method that iOS can’t unpack.</source>
      <translation>ملف IPA مضغوط بطريقة لا يستطيع iOS فكها.</translation>
    </message>
    <message>
      <source>The IPA is protected by a zip password.</source>
      <translation>ملف IPA محمي بكلمة سر zip.</translation>
    </message>
    <message>
      <source>The ProxyCommand for {host} failed.</source>
      <translation>فشل ProxyCommand الخاص بـ ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>The SSH agent can’t be used.</source>
      <translation>لا يمكن استخدام وكيل SSH.</translation>
    </message>
    <message>
      <source>The SSH agent doesn’t hold the key “{key}”.</source>
      <translation>لا يحتفظ وكيل SSH بالمفتاح «⁨{key}⁩».</translation>
    </message>
    <message>
      <source>The SSH settings for {host} can’t be used.</source>
      <translation>لا يمكن استخدام إعدادات SSH الخاصة بـ ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>The SSH settings in “{file}” can’t be read.</source>
      <translation>تتعذر قراءة إعدادات SSH في «⁨{file}⁩».</translation>
    </message>
    <message>
      <source>The app in the IPA has no Info.plist.</source>
      <translation>لا يتضمن التطبيق في ملف IPA ملف Info.plist.</translation>
    </message>
    <message>
      <source>The app’s folder could not be made, because other publishers kept getting in between.</source>
      <translation>تعذر إنشاء مجلد التطبيق بسبب تدخل ناشرين آخرين باستمرار.</translation>
    </message>
    <message>
      <source>The app’s provisioning profile can’t be read.</source>
      <translation>تتعذر قراءة ملف التزويد الخاص بالتطبيق.</translation>
    </message>
    <message>
      <source>The build can’t be kept on this computer.</source>
      <translation>لا يمكن الاحتفاظ بالنسخة على هذا الكمبيوتر.</translation>
    </message>
    <message>
      <source>The build itself is in place. Publish or refresh once more when they are done.</source>
      <translation>النسخة نفسها في مكانها. أعد النشر أو التحديث مرة أخرى عندما ينتهون.</translation>
    </message>
    <message>
      <source>The build on the server is not the one that was published.</source>
      <translation>النسخة على الخادم ليست التي نُشرت.</translation>
    </message>
    <message>
      <source>The catalogue could not be settled, because other publishers kept changing the releases.</source>
      <translation>تعذر إتمام فهرس التطبيقات لأن ناشرين آخرين كانوا يغيّرون الإصدارات باستمرار.</translation>
    </message>
    <message>
      <source>The certificates of this computer can’t be read or written.</source>
      <translation>تتعذر قراءة شهادات هذا الكمبيوتر أو كتابتها.</translation>
    </message>
    <message>
      <source>The command line is not complete or not right.</source>
      <translation>سطر الأوامر غير مكتمل أو غير صحيح.</translation>
    </message>
    <message>
      <source>The commands work without it: see “otadesk --help”.</source>
      <translation>تعمل الأوامر من دونه: راجع «otadesk --help».</translation>
    </message>
    <message>
      <source>The commands work without one: see “otadesk --help”.</source>
      <translation>تعمل الأوامر من دون شاشة: راجع «otadesk --help».</translation>
    </message>
    <message>
      <source>The connection to {host} broke.</source>
      <translation>انقطع الاتصال بـ ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original, and can’t be removed.</source>
      <translation>يختلف الملف المنسوخ على الخادم عن الأصل، ولا يمكن إزالته.</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original.</source>
      <translation>يختلف الملف المنسوخ على الخادم عن الأصل.</translation>
    </message>
    <message>
      <source>The disk or the account’s quota may be full. Try again.</source>
      <translation>ربما امتلأ القرص أو نفدت حصة الحساب. حاول من جديد.</translation>
    </message>
    <message>
      <source>The file can’t be read any more.</source>
      <translation>لم تعد قراءة الملف ممكنة.</translation>
    </message>
    <message>
      <source>The file can’t be read.</source>
      <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
      <source>The file can’t be written there.</source>
      <translation>لا يمكن كتابة الملف هناك.</translation>
    </message>
    <message>
      <source>The file changed after it was looked at.</source>
      <translation>تغيَّر الملف بعد فحصه.</translation>
    </message>
    <message>
      <source>The file changed while it was being published.</source>
      <translation>تغيَّر الملف أثناء نشره.</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>تغيَّر الملف أثناء قراءته.</translation>
    </message>
    <message>
      <source>The file is a zip bomb: it would fill a phone many times over.</source>
      <translation>الملف قنبلة zip: محتواه يملأ جهاز iPhone مرات عديدة.</translation>
    </message>
    <message>
      <source>The file is damaged and can’t be read as an IPA.</source>
      <translation>الملف تالف ولا يمكن قراءته كملف IPA.</translation>
    </message>
    <message>
      <source>The file is incomplete: it begins like an IPA, but its end is missing.</source>
      <translation>الملف غير مكتمل: يبدأ كملف IPA، لكن نهايته مفقودة.</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
      <source>The file lists more entries than any app has.</source>
      <translation>يسرد الملف عناصر أكثر مما في أي تطبيق.</translation>
    </message>
    <message>
      <source>The file that was being copied can’t be read any more.</source>
      <translation>لم تعد قراءة الملف الذي كان يُنسَخ ممكنة.</translation>
    </message>
    <message>
      <source>The file that was being sent can’t be read any more.</source>
      <translation>لم تعد قراءة الملف الذي كان يُرسَل ممكنة.</translation>
    </message>
    <message>
      <source>The folder in “{name}” must be called Payload, with a capital P.</source>
      <translation>يجب أن يكون اسم المجلد داخل «⁨{name}⁩» هو Payload بحرف P كبير.</translation>
    </message>
    <message>
      <source>The icon can’t be written there.</source>
      <translation>لا يمكن كتابة الأيقونة هناك.</translation>
    </message>
    <message>
      <source>The jump host can’t reach {host}.</source>
      <translation>لا يستطيع المضيف الوسيط الوصول إلى ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>The jump hosts of {host} lead in a circle.</source>
      <translation>المضيفات الوسيطة الخاصة بـ ⁨{host}⁩ تدور في حلقة.</translation>
    </message>
    <message>
      <source>The key file “{path}” can’t be read.</source>
      <translation>تتعذر قراءة ملف المفتاح «⁨{path}⁩».</translation>
    </message>
    <message>
      <source>The key in “{path}” is of a kind that can’t be used from a file.</source>
      <translation>المفتاح في «⁨{path}⁩» من نوع لا يمكن استخدامه من ملف.</translation>
    </message>
    <message>
      <source>The key of {host} has been revoked.</source>
      <translation>أُلغي مفتاح ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>The key of {host} is not the one that was confirmed.</source>
      <translation>مفتاح ⁨{host}⁩ ليس المفتاح الذي جرى تأكيده.</translation>
    </message>
    <message>
      <source>The key “{path}” is locked with a passphrase.</source>
      <translation>المفتاح «⁨{path}⁩» مقفل بعبارة سر.</translation>
    </message>
    <message>
      <source>The keychain did not let go of what is saved for this server.</source>
      <translation>لم تسمح سلسلة المفاتيح بحذف ما حُفظ لهذا الخادم.</translation>
    </message>
    <message>
      <source>The list can’t be written there.</source>
      <translation>لا يمكن كتابة القائمة هناك.</translation>
    </message>
    <message>
      <source>The list of devices can’t be read.</source>
      <translation>تتعذر قراءة قائمة الأجهزة.</translation>
    </message>
    <message>
      <source>The list of devices is too large.</source>
      <translation>قائمة الأجهزة كبيرة جدًا.</translation>
    </message>
    <message>
      <source>The network drive with “{place}” is away.</source>
      <translation>محرك أقراص الشبكة الذي يحتوي على «⁨{place}⁩» غير متصل.</translation>
    </message>
    <message>
      <source>The output can’t be written.</source>
      <translation>لا يمكن كتابة المُخرجات.</translation>
    </message>
    <message>
      <source>The page could not be settled, because other publishers kept changing the releases.</source>
      <translation>تعذر إتمام الصفحة لأن ناشرين آخرين كانوا يغيّرون الإصدارات باستمرار.</translation>
    </message>
    <message>
      <source>The password on standard input is not in this terminal’s encoding.</source>
      <translation>كلمة السر في الإدخال القياسي ليست بترميز هذه الوحدة الطرفية.</translation>
    </message>
    <message>
      <source>The release changed at the same moment from another computer.</source>
      <translation>تغيَّر الإصدار في اللحظة نفسها من كمبيوتر آخر.</translation>
    </message>
    <message>
      <source>The release notes are not UTF-8 text.</source>
      <translation>ملاحظات الإصدار ليست نصًا بترميز UTF-8.</translation>
    </message>
    <message>
      <source>The release notes are too long.</source>
      <translation>ملاحظات الإصدار طويلة جدًا.</translation>
    </message>
    <message>
      <source>The release notes can’t be read.</source>
      <translation>تتعذر قراءة ملاحظات الإصدار.</translation>
    </message>
    <message>
      <source>The sample can’t be written.</source>
      <translation>تتعذر كتابة النموذج.</translation>
    </message>
    <message>
      <source>The server refused to change or read “{place}” and doesn’t say why.</source>
      <translation>رفض الخادم تغيير «⁨{place}⁩» أو قراءته ولم يذكر السبب.</translation>
    </message>
    <message>
      <source>The server takes: {methods}</source>
      <translation>يقبل الخادم: {methods}</translation>
    </message>
    <message>
      <source>The server took no more, and doesn’t say why.</source>
      <translation>لم يقبل الخادم مزيدًا من البيانات ولم يذكر السبب.</translation>
    </message>
    <message>
      <source>The server “{name}” can’t be saved.</source>
      <translation>لا يمكن حفظ الخادم «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>The server’s SSH software is probably very old or very restricted: ask for AES and ECDH or Ed25519.</source>
      <translation>الأرجح أن برنامج SSH على الخادم قديم جدًا أو مقيَّد جدًا: اطلب دعم AES مع ECDH أو Ed25519.</translation>
    </message>
    <message>
      <source>The settings are as they were before. Look at the folder’s owner and free space.</source>
      <translation>الإعدادات كما كانت من قبل. تحقق من مالك المجلد ومن المساحة المتاحة.</translation>
    </message>
    <message>
      <source>The settings are sound; there is nothing to recover.</source>
      <translation>الإعدادات سليمة، ولا يوجد ما يلزم استرداده.</translation>
    </message>
    <message>
      <source>The settings can’t be read.</source>
      <translation>تتعذر قراءة الإعدادات.</translation>
    </message>
    <message>
      <source>The settings can’t be saved.</source>
      <translation>لا يمكن حفظ الإعدادات.</translation>
    </message>
    <message>
      <source>The settings file is damaged.</source>
      <translation>ملف الإعدادات تالف.</translation>
    </message>
    <message>
      <source>The settings were written by a newer otadesk.</source>
      <translation>هذه الإعدادات كتبها إصدار أحدث من otadesk.</translation>
    </message>
    <message>
      <source>The test file can’t be fetched over the public address.</source>
      <translation>لا يمكن جلب ملف الاختبار عبر العنوان العام.</translation>
    </message>
    <message>
      <source>The texts of this release are too long.</source>
      <translation>نصوص هذا الإصدار طويلة جدًا.</translation>
    </message>
    <message>
      <source>The web server does not read .htaccess files here.</source>
      <translation>لا يقرأ خادم الويب ملفات ‎.htaccess هنا.</translation>
    </message>
    <message>
      <source>The web server reads .htaccess files but forbids these settings in them.</source>
      <translation>يقرأ خادم الويب ملفات ‎.htaccess لكنه يمنع هذه الإعدادات فيها.</translation>
    </message>
    <message>
      <source>The window needs Qt, which is not installed here.</source>
      <translation>تحتاج النافذة إلى Qt، وهو غير مثبَّت هنا.</translation>
    </message>
    <message>
      <source>The zip is damaged: a build in it can’t be taken out whole.</source>
      <translation>ملف zip تالف: لا يمكن استخراج نسخة بداخله كاملة.</translation>
    </message>
    <message>
      <source>There is a .htaccess already that otadesk did not write, or that was changed.</source>
      <translation>يوجد بالفعل ملف ‎.htaccess لم يكتبه otadesk أو جرى تغييره.</translation>
    </message>
    <message>
      <source>There is more than one app in the IPA.</source>
      <translation>يوجد أكثر من تطبيق في ملف IPA.</translation>
    </message>
    <message>
      <source>There is no command and no file called “{word}”.</source>
      <translation>لا يوجد أمر ولا ملف باسم «⁨{word}⁩».</translation>
    </message>
    <message>
      <source>There is no device called “{name}”.</source>
      <translation>لا يوجد جهاز باسم «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>There is no device with the UDID “{udid}”.</source>
      <translation>لا يوجد جهاز له UDID «⁨{udid}⁩».</translation>
    </message>
    <message>
      <source>There is no display here to show the window on.</source>
      <translation>لا توجد هنا شاشة لعرض النافذة عليها.</translation>
    </message>
    <message>
      <source>There is no file “{name}”.</source>
      <translation>لا يوجد ملف باسم «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>There is no key file “{path}”.</source>
      <translation>لا يوجد ملف مفتاح في «⁨{path}⁩».</translation>
    </message>
    <message>
      <source>There is no key to show to {host}.</source>
      <translation>لا يوجد مفتاح لتقديمه إلى ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>There is no option “{option}”.</source>
      <translation>لا يوجد خيار «⁨{option}⁩».</translation>
    </message>
    <message>
      <source>There is no release “{release}” on {place}.</source>
      <translation>لا يوجد إصدار «⁨{release}⁩» على ⁨{place}⁩.</translation>
    </message>
    <message>
      <source>There is no room left on the disk.</source>
      <translation>لا توجد مساحة كافية على القرص.</translation>
    </message>
    <message>
      <source>There is no room left on the server.</source>
      <translation>لا توجد مساحة كافية على الخادم.</translation>
    </message>
    <message>
      <source>There is no server called “{name}”.</source>
      <translation>لا يوجد خادم باسم «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>There is no server named {host}.</source>
      <translation>لا يوجد خادم عنوانه ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>There is no such question about a device.</source>
      <translation>لا يوجد سؤال كهذا عن الأجهزة.</translation>
    </message>
    <message>
      <source>There is no “{place}” on the server.</source>
      <translation>لا يوجد «⁨{place}⁩» على الخادم.</translation>
    </message>
    <message>
      <source>There is no “{place}”.</source>
      <translation>لا يوجد «⁨{place}⁩».</translation>
    </message>
    <message>
      <source>There was no password on standard input.</source>
      <translation>لم تكن هناك كلمة سر في الإدخال القياسي.</translation>
    </message>
    <message>
      <source>This computer can’t be reached at port {port}.</source>
      <translation>لا يمكن الوصول إلى هذا الكمبيوتر عبر المنفذ {port}.</translation>
    </message>
    <message>
      <source>This computer can’t serve testers.</source>
      <translation>لا يستطيع هذا الكمبيوتر خدمة المختبِرين.</translation>
    </message>
    <message>
      <source>This device is already in the list, as “{name}”.</source>
      <translation>هذا الجهاز موجود في القائمة بالفعل باسم «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>This file holds no servers.</source>
      <translation>لا يتضمن هذا الملف أي خوادم.</translation>
    </message>
    <message>
      <source>This file is not a list of devices.</source>
      <translation>هذا الملف ليس قائمة أجهزة.</translation>
    </message>
    <message>
      <source>This release is no longer on the server.</source>
      <translation>لم يعد هذا الإصدار موجودًا على الخادم.</translation>
    </message>
    <message>
      <source>This server is no longer in the settings.</source>
      <translation>لم يعد هذا الخادم موجودًا في الإعدادات.</translation>
    </message>
    <message>
      <source>To add the devices that it lists, drop it under Devices. To publish, choose the .ipa.</source>
      <translation>لإضافة الأجهزة المدرجة فيه، أفلِته في «الأجهزة». وللنشر، اختر ملف IPA.</translation>
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation>حاول من جديد بعد دقيقة.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>حاول من جديد بعد لحظات.</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was changed.</source>
      <translation>حاول من جديد بعد لحظات؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Try again when the server answers; what is complete there stays.</source>
      <translation>حاول من جديد عندما يستجيب الخادم؛ وما اكتمل هناك يبقى.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the server is overloaded or not running properly.</source>
      <translation>حاول من جديد؛ وإذا تكرر ذلك فالخادم مثقل أو متعطل جزئيًا.</translation>
    </message>
    <message>
      <source>Try the command of your SSH settings in a terminal.</source>
      <translation>جرِّب الأمر الوارد في إعدادات SSH لديك في وحدة طرفية.</translation>
    </message>
    <message>
      <source>Type it once more. Some servers let an account in again only after a while.</source>
      <translation>اكتبها مرة أخرى. بعض الخوادم لا تسمح للحساب بالدخول من جديد إلا بعد فترة.</translation>
    </message>
    <message>
      <source>Type the passphrase, or add the key to your SSH agent.</source>
      <translation>اكتب عبارة السر، أو أضف المفتاح إلى وكيل SSH لديك.</translation>
    </message>
    <message>
      <source>Unlock the keychain, then try again.</source>
      <translation>افتح قفل سلسلة المفاتيح ثم حاول مجددًا.</translation>
    </message>
    <message>
      <source>Unpack it, and drop the .ipa that is in it.</source>
      <translation>فك ضغطه، وأفلِت هنا ملف IPA الموجود فيه.</translation>
    </message>
    <message>
      <source>Unzip it, and drop the .ipa that is in it.</source>
      <translation>فك ضغطه، وأفلِت هنا ملف IPA الموجود فيه.</translation>
    </message>
    <message>
      <source>Unzip it, open it in Xcode’s Organizer, and choose Distribute App.</source>
      <translation>فك ضغطه، وافتحه في Organizer ضمن Xcode، واختر Distribute App.</translation>
    </message>
    <message>
      <source>Update otadesk, or point OTADESK_HOME at another folder.</source>
      <translation>حدِّث otadesk، أو اجعل OTADESK_HOME يشير إلى مجلد آخر.</translation>
    </message>
    <message>
      <source>Use Apple’s form for several devices, or a table with the columns UDID and Name.</source>
      <translation>استخدم نموذج Apple لعدة أجهزة، أو جدولًا فيه العمودان UDID وName.</translation>
    </message>
    <message>
      <source>Use ProxyJump in your SSH settings, or name the jump host in the server’s settings.</source>
      <translation>استخدم ProxyJump في إعدادات SSH لديك، أو حدِّد المضيف الوسيط في إعدادات الخادم.</translation>
    </message>
    <message>
      <source>Use a folder and an address without quotation marks, brackets or control characters.</source>
      <translation>استخدم مجلدًا وعنوانًا خاليين من علامات الاقتباس والأقواس ورموز التحكم.</translation>
    </message>
    <message>
      <source>Wait until the export is finished, then try again.</source>
      <translation>انتظر حتى ينتهي التصدير، ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>Write it as “user@host:port”; several are separated by commas.</source>
      <translation>اكتبه بالشكل «user@host:port»؛ وإذا تعددت القيم فافصل بينها بفاصلة لاتينية.</translation>
    </message>
    <message>
      <source>You may not change or read “{place}”.</source>
      <translation>غير مسموح لك بتغيير «⁨{place}⁩» أو قراءته.</translation>
    </message>
    <message>
      <source>Zip the folder Payload again with another program, such as 7-Zip or tar.</source>
      <translation>اضغط المجلد Payload من جديد ببرنامج آخر مثل ⁦7-Zip⁩ أو tar.</translation>
    </message>
    <message>
      <source>Zip the folder Payload itself, and name the zip .ipa.</source>
      <translation>اضغط المجلد Payload نفسه بصيغة zip، واجعل امتداد الملف ‎.ipa.</translation>
    </message>
    <message>
      <source>Zip the folder Payload that is in it, and name the zip .ipa.</source>
      <translation>اضغط المجلد Payload الموجود فيه بصيغة zip، واجعل امتداد الملف ‎.ipa.</translation>
    </message>
    <message>
      <source>iOS can’t install from this address.</source>
      <translation>لا يستطيع iOS التثبيت من هذا العنوان.</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>لا استجابة خلال {seconds} ث</translation>
    </message>
    <message>
      <source>otadesk can’t write to its own folder.</source>
      <translation>لا يستطيع otadesk الكتابة في مجلده.</translation>
    </message>
    <message>
      <source>{advice} The server also takes a password: choose Password under Sign in with.</source>
      <translation>{advice} ويقبل الخادم كلمة السر أيضًا: اختر «كلمة السر» تحت «طريقة الدخول».</translation>
    </message>
    <message>
      <source>{hint} What was sent is kept: the next try sends only the rest.</source>
      <translation>{hint} يبقى ما أُرسل محفوظًا: لا تُرسل المحاولة التالية إلا الباقي.</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys for {user}.</source>
      <translation>لا يقبل ⁨{host}⁩ أيًا من مفاتيح ⁨{user}⁩.</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys that were tried for {user}.</source>
      <translation>لا يقبل ⁨{host}⁩ أيًا من المفاتيح التي جُرِّبت لـ ⁨{user}⁩.</translation>
    </message>
    <message>
      <source>{host} and otadesk have no encryption method in common.</source>
      <translation>لا توجد طريقة مشتركة بين ⁨{host}⁩ وotadesk لتأمين الاتصال.</translation>
    </message>
    <message>
      <source>{host} asks for a password.</source>
      <translation>يطلب ⁨{host}⁩ كلمة سر.</translation>
    </message>
    <message>
      <source>{host} asks for the password of {user}.</source>
      <translation>يطلب ⁨{host}⁩ كلمة سر ⁨{user}⁩.</translation>
    </message>
    <message>
      <source>{host} asks something before it lets us in.</source>
      <translation>يسأل ⁨{host}⁩ سؤالًا قبل السماح بالدخول.</translation>
    </message>
    <message>
      <source>{host} can’t be reached.</source>
      <translation>لا يمكن الوصول إلى ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>{host} closed the connection.</source>
      <translation>أغلق ⁨{host}⁩ الاتصال.</translation>
    </message>
    <message>
      <source>{host} didn’t accept the answers of {user}.</source>
      <translation>لم يقبل ⁨{host}⁩ إجابات ⁨{user}⁩.</translation>
    </message>
    <message>
      <source>{host} didn’t accept the password of {user}.</source>
      <translation>لم يقبل ⁨{host}⁩ كلمة سر ⁨{user}⁩.</translation>
    </message>
    <message>
      <source>{host} didn’t let us in.</source>
      <translation>لم يسمح ⁨{host}⁩ بالدخول.</translation>
    </message>
    <message>
      <source>{host} doesn’t answer as an SSH server.</source>
      <translation>لا يستجيب ⁨{host}⁩ كخادم SSH.</translation>
    </message>
    <message>
      <source>{host} doesn’t answer.</source>
      <translation>لا يستجيب ⁨{host}⁩.</translation>
    </message>
    <message>
      <source>{host} doesn’t talk SSH as otadesk knows it.</source>
      <translation>لا يتحدث ⁨{host}⁩ بروتوكول SSH بالصيغة التي يعرفها otadesk.</translation>
    </message>
    <message>
      <source>{host} let us in but doesn’t serve files by SFTP.</source>
      <translation>سمح ⁨{host}⁩ بالدخول لكنه لا يوفر الملفات عبر SFTP.</translation>
    </message>
    <message>
      <source>{host} let us in but then refused what we asked for.</source>
      <translation>سمح ⁨{host}⁩ بالدخول لكنه رفض ما طُلب بعد ذلك.</translation>
    </message>
    <message>
      <source>{host} refuses connections at this port.</source>
      <translation>يرفض ⁨{host}⁩ الاتصالات على هذا المنفذ.</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>توقف ⁨{host}⁩ عن الاستجابة.</translation>
    </message>
    <message>
      <source>{host} takes no keys from {user}.</source>
      <translation>لا يقبل ⁨{host}⁩ مفاتيح من ⁨{user}⁩.</translation>
    </message>
    <message>
      <source>{host} wants more to let {user} in: {methods}.</source>
      <translation>يطلب ⁨{host}⁩ المزيد للسماح بدخول ⁨{user}⁩: ⁨{methods}⁩.</translation>
    </message>
    <message>
      <source>{name} is not a property list that can be read.</source>
      <translation>الملف ⁨{name}⁩ ليس قائمة خصائص قابلة للقراءة.</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on this computer.</source>
      <translation>يحتاج {name} إلى {needed}، والمساحة المتبقية على هذا الكمبيوتر هي {free}.</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on {place}.</source>
      <translation>يحتاج {name} إلى {needed}، والمساحة المتبقية على {place} هي {free}.</translation>
    </message>
    <message>
      <source>{user} may not read “{place}” on the server.</source>
      <translation>غير مسموح لـ ⁨{user}⁩ بقراءة «⁨{place}⁩» على الخادم.</translation>
    </message>
    <message>
      <source>{user} may not write to the folder “{folder}” on the server.</source>
      <translation>غير مسموح لـ ⁨{user}⁩ بالكتابة في المجلد «⁨{folder}⁩» على الخادم.</translation>
    </message>
    <message>
      <source>“otadesk --help” lists the commands.</source>
      <translation>يعرض «otadesk --help» قائمة الأوامر.</translation>
    </message>
    <message>
      <source>“otadesk check FILE” tells why. --force publishes it all the same.</source>
      <translation>يبيّن «otadesk check FILE» السبب. ومع ⁦--force⁩ تُنشَر رغم ذلك.</translation>
    </message>
    <message>
      <source>“ssh -G {host}” shows how ssh reads them.</source>
      <translation>يُظهر «ssh -G ⁨{host}⁩» كيف يقرؤها ssh.</translation>
    </message>
    <message>
      <source>“{jump}” is not a jump host.</source>
      <translation>القيمة «⁨{jump}⁩» ليست مضيفًا وسيطًا.</translation>
    </message>
    <message>
      <source>“{name}” can’t be read.</source>
      <translation>تتعذر قراءة «⁨{name}⁩».</translation>
    </message>
    <message>
      <source>“{name}” can’t be read: you may not open it.</source>
      <translation>تتعذر قراءة «⁨{name}⁩»: غير مسموح لك بفتحه.</translation>
    </message>
    <message>
      <source>“{name}” has a folder Payload, but no app in it.</source>
      <translation>يتضمن «⁨{name}⁩» مجلد Payload، لكن لا تطبيق فيه.</translation>
    </message>
    <message>
      <source>“{name}” holds a part of an app, not an app.</source>
      <translation>يحتوي «⁨{name}⁩» على جزء من تطبيق وليس على تطبيق.</translation>
    </message>
    <message>
      <source>“{name}” holds debug symbols, not an app.</source>
      <translation>يحتوي «⁨{name}⁩» على رموز تصحيح أخطاء وليس على تطبيق.</translation>
    </message>
    <message>
      <source>“{name}” holds the files of an app without the folders around them.</source>
      <translation>يحتوي «⁨{name}⁩» على ملفات تطبيق دون المجلدات التي تحيط بها.</translation>
    </message>
    <message>
      <source>“{name}” in the IPA is far larger than it can be.</source>
      <translation>حجم «⁨{name}⁩» في ملف IPA أكبر بكثير من الممكن.</translation>
    </message>
    <message>
      <source>“{name}” is a Java archive.</source>
      <translation>الملف «⁨{name}⁩» أرشيف Java.</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document.</source>
      <translation>الملف «⁨{name}⁩» مستند PDF.</translation>
    </message>
    <message>
      <source>“{name}” is a certificate or a key, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» شهادة أو مفتاح وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a configuration profile, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» ملف تعريف إعدادات وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a folder with several builds in it.</source>
      <translation>المجلد «⁨{name}⁩» بداخله عدة نسخ.</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not an IPA.</source>
      <translation>العنصر «⁨{name}⁩» مجلد وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a picture.</source>
      <translation>الملف «⁨{name}⁩» صورة.</translation>
    </message>
    <message>
      <source>“{name}” is a program for another system.</source>
      <translation>الملف «⁨{name}⁩» برنامج لنظام آخر.</translation>
    </message>
    <message>
      <source>“{name}” is a program, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» برنامج وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a property list, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» قائمة خصائص وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a provisioning profile, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» ملف تزويد وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a text file, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» ملف نصي وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» صفحة ويب وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with an IPA in it.</source>
      <translation>الملف «⁨{name}⁩» أرشيف zip بداخله ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with several builds in it.</source>
      <translation>الملف «⁨{name}⁩» أرشيف zip بداخله عدة نسخ.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with something else in front, which a phone can’t unpack.</source>
      <translation>الملف «⁨{name}⁩» بصيغة zip لكن قبله شيء آخر، ولا يستطيع iPhone فك ضغطه.</translation>
    </message>
    <message>
      <source>“{name}” is a zip, but there is no app in it.</source>
      <translation>الملف «⁨{name}⁩» أرشيف zip، لكن لا تطبيق فيه.</translation>
    </message>
    <message>
      <source>“{name}” is a zipped Xcode archive, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» أرشيف Xcode مضغوط وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zipped app without the folder Payload around it.</source>
      <translation>الملف «⁨{name}⁩» تطبيق مضغوط من دون مجلد Payload حوله.</translation>
    </message>
    <message>
      <source>“{name}” is an Office document.</source>
      <translation>الملف «⁨{name}⁩» مستند Office.</translation>
    </message>
    <message>
      <source>“{name}” is an Xcode archive, not an IPA.</source>
      <translation>العنصر «⁨{name}⁩» أرشيف Xcode وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an app for Android, not for iOS.</source>
      <translation>الملف «⁨{name}⁩» تطبيق لنظام Android وليس لـ iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for HarmonyOS, not for iOS.</source>
      <translation>الملف «⁨{name}⁩» تطبيق لنظام HarmonyOS وليس لـ iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for Windows, not for iOS.</source>
      <translation>الملف «⁨{name}⁩» تطبيق لنظام Windows وليس لـ iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for the Mac, not for iOS.</source>
      <translation>الملف «⁨{name}⁩» تطبيق لجهاز Mac وليس لـ iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app’s folder, not an IPA.</source>
      <translation>العنصر «⁨{name}⁩» مجلد تطبيق وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an install manifest, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» ملف بيان للتثبيت وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an installer for the Mac, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» برنامج تثبيت لجهاز Mac وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an unpacked IPA.</source>
      <translation>العنصر «⁨{name}⁩» محتوى ملف IPA بعد فك ضغطه.</translation>
    </message>
    <message>
      <source>“{name}” is another kind of archive, not an IPA.</source>
      <translation>الملف «⁨{name}⁩» أرشيف من نوع آخر وليس ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>الملف «⁨{name}⁩» فارغ.</translation>
    </message>
    <message>
      <source>“{name}” is not a file.</source>
      <translation>العنصر «⁨{name}⁩» ليس ملفًا.</translation>
    </message>
    <message>
      <source>“{name}” is not an IPA: it is not even a zip.</source>
      <translation>الملف «⁨{name}⁩» ليس ملف IPA: فهو ليس أرشيف zip أصلًا.</translation>
    </message>
    <message>
      <source>“{name}” is only a Git LFS pointer to the IPA.</source>
      <translation>الملف «⁨{name}⁩» مجرد مؤشر Git LFS إلى ملف IPA.</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a file.</source>
      <translation>الاسم «⁨{name}⁩» مستخدَم على الخادم، وهو ليس ملفًا.</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a folder.</source>
      <translation>الاسم «⁨{name}⁩» مستخدَم على الخادم، وهو ليس مجلدًا.</translation>
    </message>
    <message>
      <source>“{name}” was zipped one folder too high: Payload must be at the top.</source>
      <translation>ضُغط «⁨{name}⁩» من مجلد أعلى مما ينبغي: يجب أن يكون Payload في المستوى الأعلى.</translation>
    </message>
    <message>
      <source>“{name}” was zipped with backslashes between its folders, which only Windows understands.</source>
      <translation>ضُغط «⁨{name}⁩» بشرطات مائلة عكسية بين مجلداته، ولا يفهمها سوى Windows.</translation>
    </message>
    <message>
      <source>“{path}” is a key in PuTTY’s format.</source>
      <translation>الملف «⁨{path}⁩» مفتاح بصيغة PuTTY.</translation>
    </message>
    <message>
      <source>“{path}” is not a name that Windows can have.</source>
      <translation>لا يسمح Windows بالاسم «⁨{path}⁩».</translation>
    </message>
    <message>
      <source>“{path}” is not a path inside the published folder.</source>
      <translation>المسار «⁨{path}⁩» ليس داخل المجلد المنشور.</translation>
    </message>
    <message>
      <source>“{path}” is not a private key.</source>
      <translation>الملف «⁨{path}⁩» ليس مفتاحًا خاصًا.</translation>
    </message>
    <message>
      <source>“{path}” is the public half of a key.</source>
      <translation>الملف «⁨{path}⁩» هو النصف العام من مفتاح.</translation>
    </message>
    <message>
      <source>“{pin}” is not a confirmed host key.</source>
      <translation>القيمة «⁨{pin}⁩» ليست مفتاح مضيف مؤكَّدًا.</translation>
    </message>
    <message>
      <source>“{place}” can’t be changed or read.</source>
      <translation>لا يمكن تغيير «⁨{place}⁩» أو قراءته.</translation>
    </message>
    <message>
      <source>“{place}” exists already.</source>
      <translation>يوجد «⁨{place}⁩» بالفعل.</translation>
    </message>
    <message>
      <source>“{place}” exists on the server already.</source>
      <translation>يوجد «⁨{place}⁩» على الخادم بالفعل.</translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes on the server, but {sent} were sent.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte on the server, but {sent} were sent.</extracomment>
      <translation>
        <numerusform>حجم «{place}» على الخادم {found} بايت، بينما أُرسل {sent} بايت.</numerusform>
        <numerusform>حجم «{place}» على الخادم {found} بايت، بينما أُرسل {sent} بايت.</numerusform>
        <numerusform>حجم «{place}» على الخادم {found} بايت، بينما أُرسل {sent} بايت.</numerusform>
        <numerusform>حجم «{place}» على الخادم {found} بايت، بينما أُرسل {sent} بايت.</numerusform>
        <numerusform>حجم «{place}» على الخادم {found} بايت، بينما أُرسل {sent} بايت.</numerusform>
        <numerusform>حجم «{place}» على الخادم {found} بايت، بينما أُرسل {sent} بايت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes, but {size} were written.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte, but {size} were written.</extracomment>
      <translation>
        <numerusform>حجم «{place}» هو {found} بايت، بينما كُتب {size} بايت.</numerusform>
        <numerusform>حجم «{place}» هو {found} بايت، بينما كُتب {size} بايت.</numerusform>
        <numerusform>حجم «{place}» هو {found} بايت، بينما كُتب {size} بايت.</numerusform>
        <numerusform>حجم «{place}» هو {found} بايت، بينما كُتب {size} بايت.</numerusform>
        <numerusform>حجم «{place}» هو {found} بايت، بينما كُتب {size} بايت.</numerusform>
        <numerusform>حجم «{place}» هو {found} بايت، بينما كُتب {size} بايت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” is larger than the {limit} bytes it may have.</source>
      <extracomment>Counts {limit}. For one: “{place}” is larger than the one byte it may have.</extracomment>
      <translation>
        <numerusform>حجم «{place}» أكبر من الحد المسموح به، وهو {limit} بايت.</numerusform>
        <numerusform>حجم «{place}» أكبر من الحد المسموح به، وهو {limit} بايت.</numerusform>
        <numerusform>حجم «{place}» أكبر من الحد المسموح به، وهو {limit} بايت.</numerusform>
        <numerusform>حجم «{place}» أكبر من الحد المسموح به، وهو {limit} بايت.</numerusform>
        <numerusform>حجم «{place}» أكبر من الحد المسموح به، وهو {limit} بايت.</numerusform>
        <numerusform>حجم «{place}» أكبر من الحد المسموح به، وهو {limit} بايت.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{place}” is not a name that a server can have.</source>
      <translation>لا يمكن أن يحمل أي ملف على الخادم الاسم «⁨{place}⁩».</translation>
    </message>
    <message>
      <source>“{place}” is not a name that this computer can have.</source>
      <translation>لا يمكن أن يحمل أي ملف على هذا الكمبيوتر الاسم «⁨{place}⁩».</translation>
    </message>
    <message>
      <source>“{place}” lies too deep to be deleted.</source>
      <translation>يقع «⁨{place}⁩» على عمق لا يسمح بحذفه.</translation>
    </message>
  </context>
  <context>
    <name>Fact</name>
    <message>
      <source>This one would be {name}.</source>
      <translation>هذا سيكون {name}.</translation>
    </message>
    <message>
      <source>a number in it can’t be used</source>
      <translation>فيه رقم لا يمكن استخدامه</translation>
    </message>
    <message>
      <source>expected {known}; the server offers {offered}</source>
      <translation>المتوقع {known}؛ ويعرض الخادم {offered}</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>أغلق الاتصال</translation>
    </message>
    <message>
      <source>it doesn’t list its keys</source>
      <translation>لا يسرد مفاتيحه</translation>
    </message>
    <message>
      <source>it is larger than {most} MB</source>
      <translation>حجمه أكبر من {most} م.ب</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>مستويات التداخل فيه أعمق مما ينبغي</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>ليس كائن JSON</translation>
    </message>
    <message>
      <source>it refused to sign</source>
      <translation>رفض التوقيع</translation>
    </message>
    <message numerus="yes">
      <source>its answer has {size} bytes</source>
      <extracomment>Counts {size}. For one: its answer has {size} byte</extracomment>
      <translation>
        <numerusform>حجم رده {size} بايت</numerusform>
        <numerusform>حجم رده {size} بايت</numerusform>
        <numerusform>حجم رده {size} بايت</numerusform>
        <numerusform>حجم رده {size} بايت</numerusform>
        <numerusform>حجم رده {size} بايت</numerusform>
        <numerusform>حجم رده {size} بايت</numerusform>
      </translation>
    </message>
    <message>
      <source>its list of keys is cut short</source>
      <translation>قائمة مفاتيحه مبتورة</translation>
    </message>
    <message>
      <source>its {key} is missing or can’t be used</source>
      <translation>القيمة {key} ناقصة فيه أو لا يمكن استخدامها</translation>
    </message>
    <message>
      <source>line {line} can’t be read</source>
      <translation>تعذرت قراءة السطر {line}</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>لا رد في الوقت المناسب</translation>
    </message>
    <message>
      <source>the version before it is {file}</source>
      <translation>النسخة السابقة هي {file}</translation>
    </message>
    <message>
      <source>what an older otadesk wrote can’t be brought up to date</source>
      <translation>تعذر تحديث ما كتبه إصدار أقدم من otadesk</translation>
    </message>
    <message>
      <source>{agent}: {reason}</source>
      <translation>{agent}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters</source>
      <extracomment>Counts {count}. For one: {count} character</extracomment>
      <translation>
        <numerusform>عدد الأحرف: {count}</numerusform>
        <numerusform>عدد الأحرف: {count}</numerusform>
        <numerusform>عدد الأحرف: {count}</numerusform>
        <numerusform>عدد الأحرف: {count}</numerusform>
        <numerusform>عدد الأحرف: {count}</numerusform>
        <numerusform>عدد الأحرف: {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}: version {version}; this otadesk knows up to {known}</source>
      <translation>{file}: الإصدار {version}؛ ويعرف otadesk هذا حتى {known}</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>{folder}: {missing} more are needed</source>
      <translation>⁨{folder}⁩: ينقص {missing}</translation>
    </message>
    <message>
      <source>{path}: more than {most} MB</source>
      <translation>{path}: أكثر من {most} م.ب</translation>
    </message>
    <message>
      <source>{size} bytes; {most} are allowed</source>
      <translation>{size} بايت؛ والمسموح {most}</translation>
    </message>
    <message>
      <source>{size} of {most} bytes</source>
      <translation>{size} من {most} بايت</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} يرد بـ {status}</translation>
    </message>
    <message>
      <source>{url} is sent without a type</source>
      <translation>يُرسل {url} دون نوع</translation>
    </message>
    <message>
      <source>{url} is sent {type}</source>
      <translation>يُرسل {url} بنوع {type}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>A catalogue would give private links away. Use open links with it, or leave it out.</source>
      <translation>يكشف فهرس التطبيقات الروابط الخاصة. استخدم معه روابط مفتوحة، أو استغنِ عنه.</translation>
    </message>
    <message>
      <source>A port is a number from 1 to 65535; 22 is usual.</source>
      <translation>المنفذ رقم من 1 إلى 65535؛ والمعتاد 22.</translation>
    </message>
    <message>
      <source>Another server has this name.</source>
      <translation>هناك خادم آخر بهذا الاسم.</translation>
    </message>
    <message>
      <source>Choose how to sign in.</source>
      <translation>اختر طريقة تسجيل الدخول.</translation>
    </message>
    <message>
      <source>Choose the private key to sign in with.</source>
      <translation>اختر المفتاح الخاص لتسجيل الدخول.</translation>
    </message>
    <message>
      <source>Enter how many kilobytes a second an upload may take, or 0 for no limit.</source>
      <translation>أدخل أقصى عدد من الكيلوبايت في الثانية للرفع، أو 0 لعدم التقييد.</translation>
    </message>
    <message>
      <source>Enter how many releases to keep, or 0 to keep them all.</source>
      <translation>أدخل عدد الإصدارات التي يُحتفظ بها، أو 0 للاحتفاظ بها كلها.</translation>
    </message>
    <message>
      <source>Enter the folder on the server that the web server serves.</source>
      <translation>أدخل مجلد الخادم الذي يعرضه خادم الويب.</translation>
    </message>
    <message>
      <source>Enter the https address under which testers find this folder.</source>
      <translation>أدخل عنوان https الذي يجد المختبِرون فيه هذا المجلد.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone, without “sftp://” or a path.</source>
      <translation>أدخل اسم الخادم وحده من دون «⁦sftp://⁩» ومن دون مسار.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the port has a field of its own.</source>
      <translation>أدخل اسم الخادم وحده؛ فللمنفذ حقل خاص به.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the user has a field of its own.</source>
      <translation>أدخل اسم الخادم وحده؛ فللمستخدم حقل خاص به.</translation>
    </message>
    <message>
      <source>Enter the server’s name or address, or an alias from ~/.ssh/config.</source>
      <translation>أدخل اسم الخادم أو عنوانه أو اسمًا مستعارًا من ⁦~/.ssh/config⁩.</translation>
    </message>
    <message>
      <source>Give the server a name, such as “Staging”.</source>
      <translation>أعطِ الخادم اسمًا، مثل «خادم تجريبي».</translation>
    </message>
    <message>
      <source>Leave out everything from “?” or “#” on: the address of a folder has neither.</source>
      <translation>احذف كل شيء بدءًا من «?» أو «#»: فعنوان المجلد لا يتضمن أيًا منهما.</translation>
    </message>
    <message>
      <source>Leave out line breaks and other unprintable characters.</source>
      <translation>احذف فواصل الأسطر والأحرف الأخرى غير القابلة للطباعة.</translation>
    </message>
    <message>
      <source>Leave out the user and the password: everybody with the link would see them.</source>
      <translation>احذف المستخدم وكلمة السر: فكل من لديه الرابط سيراهما.</translation>
    </message>
    <message>
      <source>The address must start with https://; iOS installs from nothing else.</source>
      <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩؛ فنظام iOS لا يثبِّت من غيره.</translation>
    </message>
    <message>
      <source>There is no file “{name}” that can be read.</source>
      <translation>لا يوجد ملف باسم «⁨{name}⁩» يمكن قراءته.</translation>
    </message>
    <message>
      <source>This is the public half of a key; choose the file of the same name without “.pub”.</source>
      <translation>هذا هو النصف العام من مفتاح؛ اختر الملف الذي يحمل الاسم نفسه من دون «‎.pub».</translation>
    </message>
    <message numerus="yes">
      <source>Use at most {most} characters.</source>
      <extracomment>Counts {most}. For one: Use at most one character.</extracomment>
      <translation>
        <numerusform>لا يُسمح بأي حرف.</numerusform>
        <numerusform>استخدم حرفًا واحدًا على الأكثر.</numerusform>
        <numerusform>استخدم حرفين على الأكثر.</numerusform>
        <numerusform>استخدم {most} أحرف على الأكثر.</numerusform>
        <numerusform>استخدم {most} حرفًا على الأكثر.</numerusform>
        <numerusform>استخدم {most} حرف على الأكثر.</numerusform>
      </translation>
    </message>
    <message>
      <source>Write special characters of the path percent-encoded, a space as %20.</source>
      <translation>اكتب رموز المسار الخاصة بترميز النسبة المئوية، والمسافة بالشكل ⁦%20⁩.</translation>
    </message>
    <message>
      <source>Write the path with forward slashes, on Windows servers too: /C:/inetpub/apps.</source>
      <translation>اكتب المسار بشرطات مائلة، على خوادم Windows أيضًا: ⁦/C:/inetpub/apps⁩.</translation>
    </message>
    <message>
      <source>Write the path without “..”.</source>
      <translation>اكتب المسار من دون «..».</translation>
    </message>
    <message>
      <source>Write the path without “.” and “..”.</source>
      <translation>اكتب المسار من دون «.» و«..».</translation>
    </message>
    <message>
      <source>Write the server’s name in its ASCII form, as “xn--mnchen-3ya.example”.</source>
      <translation>اكتب اسم الخادم بصيغة ASCII، مثل «xn--mnchen-3ya.example».</translation>
    </message>
    <message>
      <source>Write the whole address: https://, the server’s name and the path.</source>
      <translation>اكتب العنوان كاملًا: ⁦https://⁩ واسم الخادم والمسار.</translation>
    </message>
    <message>
      <source>Write the whole path instead of another user’s “~”.</source>
      <translation>اكتب المسار كاملًا بدلًا من «~» الخاص بمستخدم آخر.</translation>
    </message>
    <message>
      <source>“{entry}” is not a host key in the form [host]:port SHA256:….</source>
      <translation>القيمة «⁨{entry}⁩» ليست مفتاح مضيف بالصيغة ⁦[host]:port SHA256:…⁩.</translation>
    </message>
    <message>
      <source>“{hop}” is not a jump host; write user@host:port, more than one with commas.</source>
      <translation>القيمة «⁨{hop}⁩» ليست مضيفًا وسيطًا؛ اكتبها بالشكل user@host:port، وافصل بين القيم المتعددة بفاصلة لاتينية.</translation>
    </message>
    <message>
      <source>“{host}” is not the name or address of a server.</source>
      <translation>القيمة «⁨{host}⁩» ليست اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
      <source>“{url}” is not a web address.</source>
      <translation>القيمة «⁨{url}⁩» ليست عنوان ويب.</translation>
    </message>
    <message>
      <source>“{user}” is not a user’s name.</source>
      <translation>القيمة «⁨{user}⁩» ليست اسم مستخدم.</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A bundle inside the app has the wrong identifier</source>
      <translation>لإحدى الحزم داخل التطبيق معرّف خاطئ</translation>
    </message>
    <message>
      <source>A cache answers with an older file</source>
      <translation>تجيب ذاكرة تخزين مؤقت بملف أقدم</translation>
    </message>
    <message>
      <source>A file is sent with an unexpected type</source>
      <translation>يُرسَل أحد الملفات بنوع غير متوقع</translation>
    </message>
    <message>
      <source>A key of Info.plist holds the wrong kind of value</source>
      <translation>أحد مفاتيح Info.plist يحمل نوعًا خاطئًا من القيم</translation>
    </message>
    <message>
      <source>A library that the app needs is not in it, or needs a later iOS</source>
      <translation>مكتبة يحتاجها التطبيق غير موجودة فيه أو تتطلب إصدارًا أحدث من iOS</translation>
    </message>
    <message>
      <source>A password prompt, or “Cannot connect to” the server.</source>
      <translation>طلب كلمة سر، أو «يتعذر الاتصال بـ …».</translation>
    </message>
    <message>
      <source>A phone can’t unpack the archive while it downloads it</source>
      <translation>لا يستطيع iPhone فك ضغط الأرشيف أثناء تنزيله</translation>
    </message>
    <message>
      <source>A symbolic link leads out of the app</source>
      <translation>رابط رمزي يؤدي إلى خارج التطبيق</translation>
    </message>
    <message>
      <source>Add the app for every device to the manifest’s assets: export without app thinning.</source>
      <translation>أضف التطبيق لجميع الأجهزة إلى assets في ملف البيان: صدِّر من دون App Thinning.</translation>
    </message>
    <message>
      <source>After a lost connection the download begins anew.</source>
      <translation>بعد انقطاع الاتصال يبدأ التنزيل من أوله.</translation>
    </message>
    <message>
      <source>An Info.plist is missing or can’t be read</source>
      <translation>أحد ملفات Info.plist مفقود أو تتعذر قراءته</translation>
    </message>
    <message>
      <source>An address is not a complete https address</source>
      <translation>أحد العناوين ليس عنوان https كاملًا</translation>
    </message>
    <message>
      <source>An extension doesn’t say properly what it extends</source>
      <translation>أحد الملحقات لا يحدد بشكل صحيح ما الذي يوسِّعه</translation>
    </message>
    <message>
      <source>An extension needs more than the app itself</source>
      <translation>يتطلب أحد الملحقات أكثر مما يتطلبه التطبيق نفسه</translation>
    </message>
    <message>
      <source>An icon that the manifest names can’t be shown</source>
      <translation>لا يمكن عرض أيقونة مذكورة في ملف البيان</translation>
    </message>
    <message>
      <source>Answer HEAD like GET, with the file’s Content-Length.</source>
      <translation>أجب عن HEAD كما تجيب عن GET، مع Content-Length للملف.</translation>
    </message>
    <message>
      <source>Apple has banned neither the app nor the team</source>
      <translation>لم تُدرِج Apple التطبيق ولا الفريق في قائمة محظورات</translation>
    </message>
    <message>
      <source>Apple has not revoked the signing certificate</source>
      <translation>لم تُلغِ Apple شهادة التوقيع</translation>
    </message>
    <message>
      <source>Archive with the destination “Any iOS Device”, then export.</source>
      <translation>أرشِف بالوجهة «Any iOS Device»، ثم صدِّر.</translation>
    </message>
    <message>
      <source>Ask whoever manages the device, or allow installing apps in Screen Time.</source>
      <translation>اسأل من يدير الجهاز، أو اسمح بتثبيت التطبيقات في «مدة استخدام الجهاز».</translation>
    </message>
    <message>
      <source>Build again, and check what scripts write into Info.plist.</source>
      <translation>ابنِ من جديد، وتحقق مما تكتبه النصوص البرمجية في Info.plist.</translation>
    </message>
    <message>
      <source>Build again; CFBundleExecutable in Info.plist must name the program in the bundle.</source>
      <translation>ابنِ من جديد؛ يجب أن يحدد CFBundleExecutable في Info.plist اسم البرنامج الموجود في الحزمة.</translation>
    </message>
    <message>
      <source>Build with the standard architectures, which include arm64.</source>
      <translation>ابنِ بالبنى القياسية، ومنها arm64.</translation>
    </message>
    <message>
      <source>Change the bundle identifier before signing, not after it.</source>
      <translation>غيِّر معرّف الحزمة قبل التوقيع لا بعده.</translation>
    </message>
    <message>
      <source>Check the address letter by letter, upper and lower case too, and let the web server read the file.</source>
      <translation>تحقق من العنوان حرفًا حرفًا، مع مراعاة الأحرف الكبيرة والصغيرة، واسمح لخادم الويب بقراءة الملف.</translation>
    </message>
    <message>
      <source>Check the host name and the port, that the web server runs, and that no firewall is in the way.</source>
      <translation>تحقق من اسم المضيف والمنفذ، ومن أن خادم الويب يعمل وأن لا جدار حماية أمامه.</translation>
    </message>
    <message>
      <source>Code among the app’s files can’t be loaded</source>
      <translation>توجد بين ملفات التطبيق شيفرة لا يمكن تحميلها</translation>
    </message>
    <message>
      <source>Copy or download the file again; where that doesn’t help, build and export it again.</source>
      <translation>انسخ الملف أو نزِّله من جديد؛ فإن لم ينفع ذلك، فابنِ التطبيق وصدِّره من جديد.</translation>
    </message>
    <message>
      <source>Correct NSExtension in the extension’s Info.plist; NSExtensionPointIdentifier names what it extends.</source>
      <translation>صحِّح NSExtension في Info.plist الخاص بالملحق؛ يحدد NSExtensionPointIdentifier ما الذي يوسِّعه.</translation>
    </message>
    <message>
      <source>Correct the group’s prefix, or add the group to the App ID and make the profile anew.</source>
      <translation>صحِّح بادئة المجموعة، أو أضف المجموعة إلى App ID وأنشئ ملف التزويد من جديد.</translation>
    </message>
    <message>
      <source>Correct the key in Info.plist; Xcode’s editor shows which kind of value it takes.</source>
      <translation>صحِّح المفتاح في Info.plist؛ يُظهر محرر Xcode نوع القيمة التي يقبلها.</translation>
    </message>
    <message>
      <source>Delete that file from the archive; an export writes it anew.</source>
      <translation>احذف ذلك الملف من الأرشيف؛ فالتصدير يكتبه من جديد.</translation>
    </message>
    <message>
      <source>Delete the App Store’s version from the device, then install.</source>
      <translation>احذف نسخة App Store من الجهاز، ثم ثبِّت.</translation>
    </message>
    <message>
      <source>Delete the earlier app from the device, its data with it, then install.</source>
      <translation>احذف التطبيق السابق من الجهاز مع بياناته، ثم ثبِّت.</translation>
    </message>
    <message>
      <source>Depending on the web server:
{lines}</source>
      <translation>حسب خادم الويب:
⁦{lines}⁩</translation>
    </message>
    <message>
      <source>Developer Mode is off</source>
      <translation>نمط المطور متوقف</translation>
    </message>
    <message>
      <source>Developer Mode is on</source>
      <translation>نمط المطور مشغَّل</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal, then export again with it.</source>
      <translation>نزِّل ملف التزويد من جديد من بوابة مطوري Apple، ثم صدِّر به من جديد.</translation>
    </message>
    <message>
      <source>Each tester installs the authority’s profile, then turns it on in Settings › General › About › Certificate Trust Settings. A certificate from a public authority needs neither.</source>
      <translation>يثبِّت كل مختبِر ملف تعريف الجهة، ثم يشغِّله في الإعدادات › عام › حول › إعدادات الثقة بالشهادات. أما الشهادة من جهة عامة فلا تحتاج إلى أي من ذلك.</translation>
    </message>
    <message>
      <source>Enable TLS 1.2 and 1.3 with forward secrecy on this port.</source>
      <translation>شغِّل ⁦TLS 1.2⁩ و⁦1.3⁩ مع forward secrecy على هذا المنفذ.</translation>
    </message>
    <message>
      <source>Enable range requests (Accept-Ranges: bytes).</source>
      <translation>شغِّل طلبات النطاقات (⁦Accept-Ranges: bytes⁩).</translation>
    </message>
    <message>
      <source>Export again for ad hoc, development or enterprise distribution.</source>
      <translation>صدِّر من جديد لتوزيع Ad hoc أو التطوير أو Enterprise.</translation>
    </message>
    <message>
      <source>Export again with app thinning set to “None”, which fits every device.</source>
      <translation>صدِّر من جديد مع ضبط App Thinning على «None»، فهو يناسب جميع الأجهزة.</translation>
    </message>
    <message>
      <source>Export for ad hoc, development or enterprise distribution; that puts embedded.mobileprovision into the app.</source>
      <translation>صدِّر لتوزيع Ad hoc أو التطوير أو Enterprise؛ فذلك يضع embedded.mobileprovision في التطبيق.</translation>
    </message>
    <message>
      <source>Export for distribution, which sets aps-environment to production.</source>
      <translation>صدِّر للتوزيع، فذلك يضبط aps-environment على production.</translation>
    </message>
    <message>
      <source>Export the archive again, for ad hoc, development or enterprise distribution.</source>
      <translation>صدِّر الأرشيف من جديد لتوزيع Ad hoc أو التطوير أو Enterprise.</translation>
    </message>
    <message>
      <source>Files in the app were changed, added or removed after signing</source>
      <translation>تغيَّرت ملفات في التطبيق أو أُضيفت أو أُزيلت بعد التوقيع</translation>
    </message>
    <message>
      <source>Fill in kind “software”, a title and the bundle identifier, each of more than one character.</source>
      <translation>املأ kind بالقيمة «software» والعنوان ومعرّف الحزمة، كلًا منها بأكثر من حرف واحد.</translation>
    </message>
    <message>
      <source>For testers, export for ad hoc distribution.</source>
      <translation>للمختبِرين، صدِّر لتوزيع Ad hoc.</translation>
    </message>
    <message>
      <source>For {server}:
{lines}</source>
      <translation>لخادم ⁨{server}⁩:
⁦{lines}⁩</translation>
    </message>
    <message>
      <source>Free space on the device: the download and the unpacked app need it at the same time.</source>
      <translation>وفِّر مساحة على الجهاز: يحتاجها التنزيل والتطبيق بعد فك ضغطه في الوقت نفسه.</translation>
    </message>
    <message>
      <source>From that day on it can’t be installed, and no longer opens where it is.</source>
      <translation>بدءًا من ذلك اليوم لا يمكن تثبيتها، ولا تُفتح حيث هي مثبَّتة.</translation>
    </message>
    <message>
      <source>Give square PNG files of 57 and 512 pixels, not in Apple’s own form that Xcode writes into apps.</source>
      <translation>استخدم ملفات PNG مربعة بقياس 57 و512 بكسل، وليس بصيغة Apple الخاصة التي يكتبها Xcode في التطبيقات.</translation>
    </message>
    <message>
      <source>Give the extension the app’s deployment target, and no capabilities that the app doesn’t require.</source>
      <translation>اجعل Deployment Target للملحق كما في التطبيق، ولا تطلب فيه قدرات لا يتطلبها التطبيق.</translation>
    </message>
    <message>
      <source>Give the link target="_top".</source>
      <translation>أضف إلى الرابط ⁦target="_top"⁩.</translation>
    </message>
    <message>
      <source>Info.plist or another part under the signature was changed after signing</source>
      <translation>تغيَّر Info.plist أو جزء آخر مشمول بالتوقيع بعد التوقيع</translation>
    </message>
    <message>
      <source>It installs, but won’t open</source>
      <translation>يُثبَّت التطبيق لكنه لا يُفتح</translation>
    </message>
    <message>
      <source>It works on one network but not, or only slowly, on another, often on mobile data.</source>
      <translation>يعمل في شبكة ولا يعمل في أخرى، أو يعمل ببطء، وغالبًا مع بيانات الهاتف.</translation>
    </message>
    <message>
      <source>Let the filter or firewall pass the user agents of iOS (com.apple.appstored, itunesstored, CFNetwork).</source>
      <translation>دع المُرشِّح أو جدار الحماية يسمح بقيم user agent الخاصة بـ iOS ⁦(com.apple.appstored, itunesstored, CFNetwork)⁩.</translation>
    </message>
    <message>
      <source>Let the web server listen on IPv4 and IPv6 alike, or take the dead address out of the name’s DNS.</source>
      <translation>اجعل خادم الويب يستمع على IPv4 وIPv6 معًا، أو أزل العنوان المعطَّل من DNS الخاص بالاسم.</translation>
    </message>
    <message>
      <source>Let their owner open them (chmod -R u+rwX Payload), and pack the app again.</source>
      <translation>اسمح لمالكها بفتحها ⁦(chmod -R u+rwX Payload)⁩، واحزم التطبيق من جديد.</translation>
    </message>
    <message>
      <source>META-INF/com.apple.ZipMetadata.plist counts other files than there are</source>
      <translation>يحصي ⁦META-INF/com.apple.ZipMetadata.plist⁩ ملفات غير الموجودة فعلًا</translation>
    </message>
    <message>
      <source>Make a new certificate, make the profile anew with it, and sign again.</source>
      <translation>أنشئ شهادة جديدة، وأنشئ بها ملف التزويد من جديد، ثم وقِّع من جديد.</translation>
    </message>
    <message>
      <source>Make a profile for the app’s platform and export again with it.</source>
      <translation>أنشئ ملف تزويد لمنصة التطبيق وصدِّر به من جديد.</translation>
    </message>
    <message>
      <source>Make the app smaller, or load large files after the first start.</source>
      <translation>صغِّر التطبيق، أو حمِّل الملفات الكبيرة بعد التشغيل الأول.</translation>
    </message>
    <message>
      <source>Make the code anew from the page’s https address, with four modules of white around it.</source>
      <translation>أنشئ الرمز من جديد من عنوان https للصفحة، مع هامش أبيض حوله بعرض أربع وحدات.</translation>
    </message>
    <message>
      <source>Make the profile anew in Apple’s developer portal, then export again with it.</source>
      <translation>أنشئ ملف التزويد من جديد في بوابة مطوري Apple، ثم صدِّر به من جديد.</translation>
    </message>
    <message>
      <source>Management or Screen Time forbids installing apps</source>
      <translation>تمنع إدارة الجهاز أو «مدة استخدام الجهاز» تثبيت التطبيقات</translation>
    </message>
    <message>
      <source>Name each extension as the app plus one more part: com.example.app.share. No two may be alike.</source>
      <translation>سمِّ كل ملحق باسم التطبيق مع جزء إضافي واحد: com.example.app.share. ولا يجوز أن يتطابق اسمان.</translation>
    </message>
    <message>
      <source>Nobody has forbidden installing apps on the device</source>
      <translation>لم يمنع أحد تثبيت التطبيقات على الجهاز</translation>
    </message>
    <message>
      <source>Nothing but a wrong progress while the app downloads.</source>
      <translation>لا شيء سوى تقدُّم غير صحيح أثناء تنزيل التطبيق.</translation>
    </message>
    <message>
      <source>Nothing is installed; iOS skips the app without a word.</source>
      <translation>لا يُثبَّت شيء؛ يتجاوز iOS التطبيق من دون أي رسالة.</translation>
    </message>
    <message>
      <source>Nothing over the air, since iOS mends it; Xcode and Apple Configurator call the app not executable.</source>
      <translation>لا شيء عبر الشبكة لأن iOS يصلحه؛ أما Xcode وApple Configurator فيعدّان التطبيق غير قابل للتنفيذ.</translation>
    </message>
    <message>
      <source>One of the host’s addresses does not answer</source>
      <translation>أحد عناوين المضيف لا يستجيب</translation>
    </message>
    <message>
      <source>Open the app once while the device is online; ppq.apple.com must be reachable.</source>
      <translation>افتح التطبيق مرة واحدة والجهاز متصل بالإنترنت؛ يجب أن يكون الوصول إلى ppq.apple.com ممكنًا.</translation>
    </message>
    <message>
      <source>Open the folder to everybody who knows the address; use a private link to keep others out.</source>
      <translation>افتح المجلد لكل من يعرف العنوان؛ واستخدم رابطًا خاصًا لإبعاد الآخرين.</translation>
    </message>
    <message>
      <source>Pack it again on macOS or Linux, so that programs stay executable and folders open.</source>
      <translation>احزمه من جديد على macOS أو Linux حتى تبقى البرامج قابلة للتنفيذ والمجلدات قابلة للفتح.</translation>
    </message>
    <message>
      <source>Pack it again with zip or ditto: deflated, without a password, without data descriptors.</source>
      <translation>احزمه من جديد باستخدام zip أو ditto: بطريقة deflate، ومن دون كلمة سر، ومن دون data descriptors.</translation>
    </message>
    <message>
      <source>Pack it again without __MACOSX, .DS_Store and files that are there twice.</source>
      <translation>احزمه من جديد من دون ⁦__MACOSX⁩ و⁦.DS_Store⁩ والملفات المكررة.</translation>
    </message>
    <message>
      <source>Package the app again: one .app in a folder called Payload at the root of the zip.</source>
      <translation>احزم التطبيق من جديد: ملف ‎.app واحد في مجلد باسم Payload في جذر أرشيف zip.</translation>
    </message>
    <message>
      <source>Percent-encode the manifest’s address whole, exactly once, in the link’s url= value.</source>
      <translation>رمِّز عنوان ملف البيان كاملًا بترميز النسبة المئوية مرة واحدة فقط في قيمة ⁦url=⁩ في الرابط.</translation>
    </message>
    <message>
      <source>Publish again, and purge whatever cache or filter stands in front of the server.</source>
      <translation>أعد النشر، وأفرِغ أي ذاكرة تخزين مؤقت أو مُرشِّح أمام الخادم.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest is written anew.</source>
      <translation>أعد النشر حتى يُكتب ملف البيان من جديد.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the identifier from the app itself.</source>
      <translation>أعد النشر حتى يأخذ ملف البيان المعرّف من التطبيق نفسه.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the version from the app itself.</source>
      <translation>أعد النشر حتى يأخذ ملف البيان رقم الإصدار من التطبيق نفسه.</translation>
    </message>
    <message>
      <source>Publish again: the app and its manifest must come from the same build.</source>
      <translation>أعد النشر: يجب أن يأتي التطبيق وملف البيان من النسخة نفسها.</translation>
    </message>
    <message>
      <source>Purge the cache, and let it keep only what lies in release folders, whose files never change.</source>
      <translation>أفرِغ ذاكرة التخزين المؤقت، ودعها تحتفظ فقط بما في مجلدات الإصدارات، فملفاتها لا تتغير أبدًا.</translation>
    </message>
    <message>
      <source>Push messages are set up for development</source>
      <translation>إشعارات Push معدَّة للتطوير</translation>
    </message>
    <message>
      <source>Put a copy of the file into the app instead of the link, and sign again.</source>
      <translation>ضع نسخة من الملف في التطبيق بدل الرابط، ثم وقِّع من جديد.</translation>
    </message>
    <message>
      <source>Put the final https address into the link and the manifest, and send the file from there directly.</source>
      <translation>ضع عنوان https النهائي في الرابط وملف البيان، وأرسل الملف من هناك مباشرة.</translation>
    </message>
    <message>
      <source>Put the link into the page as an &lt;a href&gt;, with each &amp; written as &amp;amp; exactly once.</source>
      <translation>ضع الرابط في الصفحة على هيئة ⁦&lt;a href&gt;⁩، مع كتابة كل ⁦&amp;⁩ بالشكل ⁦&amp;amp;⁩ مرة واحدة فقط.</translation>
    </message>
    <message>
      <source>Recent iOS versions may refuse such an old signature.</source>
      <translation>قد ترفض إصدارات iOS الحديثة توقيعًا قديمًا كهذا.</translation>
    </message>
    <message>
      <source>Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again.</source>
      <translation>سجِّل UDID الجهاز في بوابة مطوري Apple، وأنشئ ملف التزويد من جديد، ثم صدِّر من جديد.</translation>
    </message>
    <message>
      <source>Reissue it: RSA of 2048 bits or more or an elliptic curve, SHA-2, the name as subject alternative name, for server authentication, valid for 825 days at most.</source>
      <translation>اطلب إصدارها من جديد: RSA بطول 2048 بت أو أكثر أو منحنى إهليلجي، وSHA-2، والاسم بصفة subject alternative name، ولمصادقة الخادم، وبصلاحية لا تتجاوز 825 يومًا.</translation>
    </message>
    <message>
      <source>Renew the certificate or the profile, whichever expires first, and publish a new build before.</source>
      <translation>جدِّد الشهادة أو ملف التزويد، أيهما ينتهي أولًا، وانشر نسخة جديدة قبل ذلك.</translation>
    </message>
    <message>
      <source>Renew the certificate, make the profile anew with it, and sign again.</source>
      <translation>جدِّد الشهادة، وأنشئ بها ملف التزويد من جديد، ثم وقِّع من جديد.</translation>
    </message>
    <message>
      <source>Say on the page that it must be opened in Safari.</source>
      <translation>اذكر في الصفحة أنه يجب فتحها في Safari.</translation>
    </message>
    <message>
      <source>Send .ipa as application/octet-stream and .plist as text/xml.</source>
      <translation>أرسل ‎.ipa بالنوع application/octet-stream و‎.plist بالنوع text/xml.</translation>
    </message>
    <message>
      <source>Serve a valid certificate for this name, with every intermediate certificate in the file.</source>
      <translation>استخدم شهادة صالحة لهذا الاسم، مع كل الشهادات الوسيطة في الملف.</translation>
    </message>
    <message>
      <source>Set CFBundleIdentifier to letters, digits, hyphens and periods, such as com.example.app.</source>
      <translation>اجعل CFBundleIdentifier من أحرف وأرقام وشرطات ونقاط، مثل com.example.app.</translation>
    </message>
    <message>
      <source>Set CFBundleVersion, and CFBundleShortVersionString if it is there, to a text such as 1.2.</source>
      <translation>اضبط CFBundleVersion، وكذلك CFBundleShortVersionString إن وُجد، على نص مثل 1.2.</translation>
    </message>
    <message>
      <source>Set WKCompanionAppBundleIdentifier to the iPhone app’s identifier, and WKApplication to YES.</source>
      <translation>اضبط WKCompanionAppBundleIdentifier على معرّف تطبيق iPhone، وWKApplication على YES.</translation>
    </message>
    <message>
      <source>Set platform-identifier to com.apple.platform.iphoneos, or leave it out.</source>
      <translation>اضبط platform-identifier على com.apple.platform.iphoneos، أو احذفه.</translation>
    </message>
    <message>
      <source>Set the framework to “Embed &amp; Sign”, and give it the app’s deployment target.</source>
      <translation>اضبط إطار العمل على «Embed &amp; Sign»، واجعل Deployment Target له كما في التطبيق.</translation>
    </message>
    <message>
      <source>Settings › General › Date &amp; Time: set automatically. Keep the device unlocked while it installs.</source>
      <translation>الإعدادات › عام › التاريخ والوقت: التعيين تلقائيًا. أبقِ الجهاز غير مقفل أثناء التثبيت.</translation>
    </message>
    <message>
      <source>Settings › General › VPN &amp; Device Management › the team › Trust; iOS 18 restarts for it.</source>
      <translation>الإعدادات › عام › VPN وإدارة الجهاز › الفريق › «ثقة»؛ وبدءًا من iOS 18 يعيد الجهاز التشغيل لذلك.</translation>
    </message>
    <message>
      <source>Settings › Privacy &amp; Security › Developer Mode: switch it on, then restart.</source>
      <translation>الإعدادات › الخصوصية والأمن › نمط المطور: شغِّله ثم أعد التشغيل.</translation>
    </message>
    <message>
      <source>Sign again on macOS 11 or later; other signing tools need DER entitlements switched on.</source>
      <translation>وقِّع من جديد على macOS 11 أو أحدث؛ وفي أدوات التوقيع الأخرى يلزم تشغيل استحقاقات DER.</translation>
    </message>
    <message>
      <source>Sign again with a current Xcode.</source>
      <translation>وقِّع من جديد باستخدام إصدار حديث من Xcode.</translation>
    </message>
    <message>
      <source>Sign for distribution, which leaves get-task-allow out.</source>
      <translation>وقِّع للتوزيع، فذلك يستبعد get-task-allow.</translation>
    </message>
    <message>
      <source>Sign it together with the app, or leave it out where the app doesn’t need it.</source>
      <translation>وقِّعها مع التطبيق، أو احذفها إن لم يكن التطبيق بحاجة إليها.</translation>
    </message>
    <message>
      <source>Sign it with an ad hoc, development or enterprise profile; export from the archive does that.</source>
      <translation>وقِّعه بملف تزويد Ad hoc أو للتطوير أو Enterprise؛ والتصدير من الأرشيف يفعل ذلك.</translation>
    </message>
    <message>
      <source>Sign the app again, as the last step before packaging.</source>
      <translation>وقِّع التطبيق من جديد كخطوة أخيرة قبل حزمه.</translation>
    </message>
    <message>
      <source>Sign with a certificate of your team; not to be confused with an ad hoc profile.</source>
      <translation>وقِّع بشهادة فريقك؛ ولا تخلط بين ذلك وملف تزويد Ad hoc.</translation>
    </message>
    <message>
      <source>Sign with a certificate that Apple has issued to your team.</source>
      <translation>وقِّع بشهادة أصدرتها Apple لفريقك.</translation>
    </message>
    <message>
      <source>Sign with a certificate that the profile contains, or make the profile anew with it.</source>
      <translation>وقِّع بشهادة يتضمنها ملف التزويد، أو أنشئ ملف التزويد من جديد بهذه الشهادة.</translation>
    </message>
    <message>
      <source>Sign with the certificate and the profile of one team.</source>
      <translation>وقِّع بشهادة وملف تزويد من فريق واحد.</translation>
    </message>
    <message>
      <source>Switch the capability on for the App ID, make the profile anew, and export again.</source>
      <translation>شغِّل القدرة في App ID، وأنشئ ملف التزويد من جديد، ثم صدِّر من جديد.</translation>
    </message>
    <message>
      <source>Take the folder out of sign-in, captcha and single-page rules, so that its files are sent as they are.</source>
      <translation>استثنِ المجلد من قواعد تسجيل الدخول وcaptcha والصفحة الواحدة حتى تُرسَل ملفاته كما هي.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing inside a chat or mail app.</source>
      <translation>لا يحدث شيء عند الضغط على «تثبيت» داخل تطبيق محادثة أو بريد.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS refuses the app.</source>
      <translation>لا يحدث شيء عند الضغط على «تثبيت»، أو يرفض iOS التطبيق.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS speaks of an invalid address.</source>
      <translation>لا يحدث شيء عند الضغط على «تثبيت»، أو يذكر iOS أن العنوان غير صالح.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing.</source>
      <translation>لا يحدث شيء عند الضغط على «تثبيت».</translation>
    </message>
    <message>
      <source>Tapping the link does nothing</source>
      <translation>لا يحدث شيء عند الضغط على الرابط</translation>
    </message>
    <message>
      <source>Testers get an old build, or “Unable to Download App”.</source>
      <translation>يحصل المختبِرون على نسخة قديمة، أو «يتعذر تنزيل التطبيق».</translation>
    </message>
    <message>
      <source>Testers have to trust the enterprise developer once</source>
      <translation>على المختبِرين الوثوق بمطور المؤسسة مرة واحدة</translation>
    </message>
    <message>
      <source>Testers must be on the same network or VPN. For everybody else, use a public host name.</source>
      <translation>يجب أن يكون المختبِرون في الشبكة نفسها أو في VPN نفسه. ولغيرهم استخدم اسم مضيف عامًا.</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is not installed</source>
      <translation>نسخة App Store من التطبيق غير مثبَّتة</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is on the device</source>
      <translation>نسخة App Store من التطبيق موجودة على الجهاز</translation>
    </message>
    <message>
      <source>The Install link is in a frame and doesn’t leave it</source>
      <translation>رابط التثبيت داخل إطار ولا يخرج منه</translation>
    </message>
    <message>
      <source>The QR code doesn’t lead to the page</source>
      <translation>لا يؤدي رمز QR إلى الصفحة</translation>
    </message>
    <message>
      <source>The app claims a keychain or app group that its profile doesn’t permit</source>
      <translation>يطلب التطبيق مجموعة سلسلة مفاتيح أو مجموعة تطبيقات لا يسمح بها ملف التزويد</translation>
    </message>
    <message>
      <source>The app claims an entitlement that its profile doesn’t permit</source>
      <translation>يطلب التطبيق استحقاقًا (entitlement) لا يسمح به ملف التزويد</translation>
    </message>
    <message>
      <source>The app contains no provisioning profile</source>
      <translation>لا يتضمن التطبيق ملف تزويد (provisioning profile)</translation>
    </message>
    <message>
      <source>The app doesn’t install, or closes as soon as it is opened.</source>
      <translation>لا يُثبَّت التطبيق، أو يُغلَق فور فتحه.</translation>
    </message>
    <message>
      <source>The app downloads to the end, then its icon disappears.</source>
      <translation>يكتمل تنزيل التطبيق، ثم تختفي أيقونته.</translation>
    </message>
    <message>
      <source>The app has no executable</source>
      <translation>لا يتضمن التطبيق ملفًا تنفيذيًا</translation>
    </message>
    <message>
      <source>The app installs and opens, but fails where it loads this code while it runs.</source>
      <translation>يُثبَّت التطبيق ويُفتح، لكنه يفشل عندما يحمّل هذه الشيفرة أثناء التشغيل.</translation>
    </message>
    <message>
      <source>The app installs, but closes as soon as it is opened.</source>
      <translation>يُثبَّت التطبيق، لكنه يُغلَق فور فتحه.</translation>
    </message>
    <message>
      <source>The app installs, but iOS 15 and later ask for an update by its developer when it is opened.</source>
      <translation>يُثبَّت التطبيق، لكن iOS 15 وما بعده يطلب عند فتحه أن يحدِّثه مطوره.</translation>
    </message>
    <message>
      <source>The app installs, but iOS 16 and later ask for Developer Mode when it is opened.</source>
      <translation>يُثبَّت التطبيق، لكن iOS 16 وما بعده يطلب عند فتحه نمط المطور.</translation>
    </message>
    <message>
      <source>The app installs, but iOS may deny it what only one of them claims.</source>
      <translation>يُثبَّت التطبيق، لكن iOS قد يحرمه مما يرد في إحداهما فقط.</translation>
    </message>
    <message>
      <source>The app installs, but on some devices without the extension.</source>
      <translation>يُثبَّت التطبيق، لكن من دون الملحق على بعض الأجهزة.</translation>
    </message>
    <message>
      <source>The app installs; whoever compares versions is confused.</source>
      <translation>يُثبَّت التطبيق؛ لكن من يقارن أرقام الإصدارات قد يلتبس عليه الأمر.</translation>
    </message>
    <message>
      <source>The app is not built for a device</source>
      <translation>لم يُبنَ التطبيق لجهاز حقيقي</translation>
    </message>
    <message>
      <source>The app is not installed with another team’s signature</source>
      <translation>التطبيق غير مثبَّت بتوقيع فريق آخر</translation>
    </message>
    <message>
      <source>The app is not made for this kind of device</source>
      <translation>التطبيق غير مصمَّم لهذا النوع من الأجهزة</translation>
    </message>
    <message>
      <source>The app is not signed</source>
      <translation>التطبيق غير موقَّع</translation>
    </message>
    <message>
      <source>The app is signed by nobody (“ad hoc” in the sense of codesign)</source>
      <translation>التطبيق لم يوقِّعه أحد («ad hoc» بالمعنى المستخدم في codesign)</translation>
    </message>
    <message>
      <source>The app is signed by the App Store or TestFlight</source>
      <translation>التطبيق موقَّع من App Store أو TestFlight</translation>
    </message>
    <message>
      <source>The app may be debugged (get-task-allow), but its profile doesn’t permit that</source>
      <translation>يسمح التطبيق بتصحيح الأخطاء (get-task-allow)، لكن ملف التزويد لا يسمح بذلك</translation>
    </message>
    <message>
      <source>The app on the server differs from the manifest’s digests</source>
      <translation>يختلف التطبيق على الخادم عن قيم التحقق في ملف البيان</translation>
    </message>
    <message>
      <source>The app opens only with Developer Mode on (iOS 16 and later).</source>
      <translation>لا يُفتح التطبيق إلا ونمط المطور مشغَّل (iOS 16 وما بعده).</translation>
    </message>
    <message>
      <source>The app requires something that this device doesn’t have</source>
      <translation>يتطلب التطبيق شيئًا لا يملكه هذا الجهاز</translation>
    </message>
    <message>
      <source>The app runs, but gets no push messages from the production service.</source>
      <translation>يعمل التطبيق، لكن لا تصله إشعارات Push من خدمة الإنتاج.</translation>
    </message>
    <message>
      <source>The app was signed under another bundle identifier</source>
      <translation>وُقِّع التطبيق بمعرّف حزمة آخر</translation>
    </message>
    <message>
      <source>The app’s identifier is not the one that it was signed for</source>
      <translation>معرّف التطبيق ليس المعرّف الذي وُقِّع له</translation>
    </message>
    <message>
      <source>The app’s version is missing or is not text</source>
      <translation>رقم إصدار التطبيق مفقود أو ليس نصًا</translation>
    </message>
    <message>
      <source>The archive carries App Store metadata from another app or a purchase</source>
      <translation>يتضمن الأرشيف بيانات App Store الوصفية لتطبيق آخر أو لعملية شراء</translation>
    </message>
    <message>
      <source>The archive has names that don’t belong in it</source>
      <translation>يتضمن الأرشيف أسماء لا مكان لها فيه</translation>
    </message>
    <message>
      <source>The archive holds folders or files that nobody may open</source>
      <translation>يتضمن الأرشيف مجلدات أو ملفات لا يُسمح لأحد بفتحها</translation>
    </message>
    <message>
      <source>The archive is damaged or contradicts itself</source>
      <translation>الأرشيف تالف أو متناقض</translation>
    </message>
    <message>
      <source>The archive is larger than 4 GB</source>
      <translation>حجم الأرشيف أكبر من 4 غيغابايت</translation>
    </message>
    <message>
      <source>The archive lost the files’ permissions</source>
      <translation>فقد الأرشيف أذونات الملفات</translation>
    </message>
    <message>
      <source>The build stops working soon</source>
      <translation>تتوقف النسخة عن العمل قريبًا</translation>
    </message>
    <message>
      <source>The build was thinned for other devices</source>
      <translation>صُغِّرت النسخة (App Thinning) لأجهزة أخرى</translation>
    </message>
    <message>
      <source>The bundle identifier is missing or has characters that it can’t have</source>
      <translation>معرّف الحزمة مفقود أو يتضمن أحرفًا غير مسموح بها</translation>
    </message>
    <message>
      <source>The camera finds nothing, or opens something else.</source>
      <translation>لا تعثر الكاميرا على شيء، أو تفتح شيئًا آخر.</translation>
    </message>
    <message>
      <source>The certificate breaks Apple’s rules</source>
      <translation>تخالف الشهادة قواعد Apple</translation>
    </message>
    <message>
      <source>The certificate comes from a private authority</source>
      <translation>الشهادة صادرة من جهة خاصة</translation>
    </message>
    <message>
      <source>The code was changed after signing</source>
      <translation>تغيَّرت التعليمات البرمجية بعد التوقيع</translation>
    </message>
    <message>
      <source>The device doesn’t trust the enterprise developer</source>
      <translation>لا يثق الجهاز بمطور المؤسسة</translation>
    </message>
    <message>
      <source>The device has enough free space</source>
      <translation>المساحة المتاحة على الجهاز كافية</translation>
    </message>
    <message>
      <source>The device has too little free space</source>
      <translation>المساحة المتاحة على الجهاز قليلة جدًا</translation>
    </message>
    <message>
      <source>The device is not in the profile</source>
      <translation>الجهاز غير مدرج في ملف التزويد</translation>
    </message>
    <message>
      <source>The device’s clock is right, and the device is unlocked</source>
      <translation>ساعة الجهاز صحيحة، والجهاز غير مقفل</translation>
    </message>
    <message>
      <source>The device’s clock is wrong</source>
      <translation>ساعة الجهاز خاطئة</translation>
    </message>
    <message>
      <source>The device’s iOS is older than the app needs</source>
      <translation>إصدار iOS على الجهاز أقدم مما يحتاجه التطبيق</translation>
    </message>
    <message>
      <source>The device’s network keeps it from Apple’s servers</source>
      <translation>تمنع شبكة الجهاز وصوله إلى خوادم Apple</translation>
    </message>
    <message>
      <source>The device’s network lets it reach Apple’s servers</source>
      <translation>تسمح شبكة الجهاز بوصوله إلى خوادم Apple</translation>
    </message>
    <message>
      <source>The download may stop with “Unable to Download App”.</source>
      <translation>قد يتوقف التنزيل مع «يتعذر تنزيل التطبيق».</translation>
    </message>
    <message>
      <source>The download stops near its end with “Unable to Download App”, though a cable install works.</source>
      <translation>يتوقف التنزيل قرب نهايته مع «يتعذر تنزيل التطبيق»، مع أن التثبيت بالكابل ينجح.</translation>
    </message>
    <message>
      <source>The executable has no 64-bit ARM code</source>
      <translation>لا يتضمن الملف التنفيذي تعليمات ARM بنظام 64 بت</translation>
    </message>
    <message>
      <source>The executable is encrypted by the App Store</source>
      <translation>الملف التنفيذي مشفَّر من App Store</translation>
    </message>
    <message>
      <source>The first launch may need the Internet</source>
      <translation>قد يحتاج التشغيل الأول إلى الإنترنت</translation>
    </message>
    <message numerus="yes">
      <source>The iOS of {count} devices is older than the app needs</source>
      <extracomment>Counts {count}. For one: The iOS of {count} device is older than the app needs</extracomment>
      <translation>
        <numerusform>إصدار iOS ليس أقدم مما يحتاجه التطبيق على أي جهاز ({count})</numerusform>
        <numerusform>إصدار iOS على جهاز واحد أقدم مما يحتاجه التطبيق</numerusform>
        <numerusform>إصدار iOS على جهازين أقدم مما يحتاجه التطبيق</numerusform>
        <numerusform>إصدار iOS على {count} أجهزة أقدم مما يحتاجه التطبيق</numerusform>
        <numerusform>إصدار iOS على {count} جهازًا أقدم مما يحتاجه التطبيق</numerusform>
        <numerusform>إصدار iOS على {count} جهاز أقدم مما يحتاجه التطبيق</numerusform>
      </translation>
    </message>
    <message>
      <source>The icon appears but shows no progress, or waits for long.</source>
      <translation>تظهر الأيقونة لكن بلا تقدم، أو تنتظر طويلًا.</translation>
    </message>
    <message>
      <source>The icon appears, then the installation hangs</source>
      <translation>تظهر الأيقونة، ثم يتوقف التثبيت</translation>
    </message>
    <message>
      <source>The icon stays blank while the app downloads.</source>
      <translation>تبقى الأيقونة فارغة أثناء تنزيل التطبيق.</translation>
    </message>
    <message>
      <source>The install link does not lead to the manifest</source>
      <translation>لا يؤدي رابط التثبيت إلى ملف البيان</translation>
    </message>
    <message>
      <source>The manifest has no app for this model</source>
      <translation>لا يتضمن ملف البيان تطبيقًا لهذا الطراز</translation>
    </message>
    <message>
      <source>The manifest is for another platform</source>
      <translation>ملف البيان لمنصة أخرى</translation>
    </message>
    <message>
      <source>The manifest is not a usable property list</source>
      <translation>ملف البيان ليس قائمة خصائص صالحة للاستخدام</translation>
    </message>
    <message>
      <source>The manifest lacks something that iOS requires</source>
      <translation>ينقص ملف البيان شيء يتطلبه iOS</translation>
    </message>
    <message>
      <source>The manifest names another bundle identifier than the app</source>
      <translation>يذكر ملف البيان معرّف حزمة غير معرّف التطبيق</translation>
    </message>
    <message>
      <source>The manifest names another version than the app</source>
      <translation>يذكر ملف البيان رقم إصدار غير رقم إصدار التطبيق</translation>
    </message>
    <message>
      <source>The page doesn’t tell testers to open it in Safari</source>
      <translation>لا تخبر الصفحة المختبِرين بفتحها في Safari</translation>
    </message>
    <message>
      <source>The page has no working Install link</source>
      <translation>لا يوجد في الصفحة رابط تثبيت يعمل</translation>
    </message>
    <message>
      <source>The page opens; then “Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>تُفتح الصفحة؛ ثم «يتعذر الاتصال بـ …» أو «يتعذر تنزيل التطبيق».</translation>
    </message>
    <message>
      <source>The profile doesn’t contain the signing certificate</source>
      <translation>لا يتضمن ملف التزويد شهادة التوقيع</translation>
    </message>
    <message>
      <source>The profile has expired</source>
      <translation>انتهت صلاحية ملف التزويد</translation>
    </message>
    <message>
      <source>The profile is damaged or not signed by Apple</source>
      <translation>ملف التزويد تالف أو غير موقَّع من Apple</translation>
    </message>
    <message>
      <source>The profile is for another platform</source>
      <translation>ملف التزويد لمنصة أخرى</translation>
    </message>
    <message>
      <source>The profile is for development</source>
      <translation>ملف التزويد مخصص للتطوير</translation>
    </message>
    <message>
      <source>The profile is for the App Store</source>
      <translation>ملف التزويد مخصص لـ App Store</translation>
    </message>
    <message>
      <source>The same app, signed by another team, is on the device</source>
      <translation>التطبيق نفسه موجود على الجهاز بتوقيع فريق آخر</translation>
    </message>
    <message>
      <source>The server answers with a web page instead of the file</source>
      <translation>يجيب الخادم بصفحة ويب بدل الملف</translation>
    </message>
    <message>
      <source>The server asks for a sign-in</source>
      <translation>يطلب الخادم تسجيل الدخول</translation>
    </message>
    <message>
      <source>The server can’t continue a broken download</source>
      <translation>لا يستطيع الخادم استئناف تنزيل منقطع</translation>
    </message>
    <message>
      <source>The server compresses the app on its way</source>
      <translation>يضغط الخادم التطبيق أثناء إرساله</translation>
    </message>
    <message>
      <source>The server does not answer</source>
      <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
      <source>The server does not deliver the app as published</source>
      <translation>لا يسلِّم الخادم التطبيق كما نُشر</translation>
    </message>
    <message>
      <source>The server does not deliver the manifest as published</source>
      <translation>لا يسلِّم الخادم ملف البيان كما نُشر</translation>
    </message>
    <message>
      <source>The server does not find a file, or refuses it</source>
      <translation>لا يعثر الخادم على أحد الملفات أو يرفض تقديمه</translation>
    </message>
    <message>
      <source>The server does not say how large the app is</source>
      <translation>لا يذكر الخادم حجم التطبيق</translation>
    </message>
    <message>
      <source>The server does not speak TLS 1.2 or later</source>
      <translation>لا يدعم الخادم ⁦TLS 1.2⁩ أو أحدث</translation>
    </message>
    <message>
      <source>The server is only reachable from its own network</source>
      <translation>لا يمكن الوصول إلى الخادم إلا من شبكته</translation>
    </message>
    <message>
      <source>The server redirects instead of answering</source>
      <translation>يعيد الخادم التوجيه بدل أن يجيب</translation>
    </message>
    <message>
      <source>The server refuses iOS’ own downloader but not a browser</source>
      <translation>يرفض الخادم برنامج التنزيل في iOS لكنه يقبل المتصفح</translation>
    </message>
    <message>
      <source>The server’s certificate is not accepted</source>
      <translation>شهادة الخادم غير مقبولة</translation>
    </message>
    <message>
      <source>The signature and the profile belong to different teams</source>
      <translation>التوقيع وملف التزويد لفريقين مختلفين</translation>
    </message>
    <message>
      <source>The signature has no SHA-256 digests</source>
      <translation>لا يتضمن التوقيع قيم تحقق SHA-256</translation>
    </message>
    <message>
      <source>The signature is damaged</source>
      <translation>التوقيع تالف</translation>
    </message>
    <message>
      <source>The signature itself is not sound</source>
      <translation>التوقيع نفسه غير سليم</translation>
    </message>
    <message>
      <source>The signature’s format is too old for iOS 15 and later</source>
      <translation>صيغة التوقيع أقدم من أن يقبلها iOS 15 وما بعده</translation>
    </message>
    <message>
      <source>The signing certificate doesn’t lead to Apple</source>
      <translation>لا تؤدي شهادة التوقيع إلى Apple</translation>
    </message>
    <message>
      <source>The signing certificate is not valid now</source>
      <translation>شهادة التوقيع غير صالحة الآن</translation>
    </message>
    <message>
      <source>The signing certificate was revoked</source>
      <translation>أُلغيت شهادة التوقيع</translation>
    </message>
    <message>
      <source>The tester trusts the developer in Settings</source>
      <translation>يثق المختبِر بالمطور في «الإعدادات»</translation>
    </message>
    <message>
      <source>The two forms of the entitlements in the signature differ</source>
      <translation>تختلف صيغتا الاستحقاقات (entitlements) في التوقيع</translation>
    </message>
    <message>
      <source>The two forms of the profile in one file differ</source>
      <translation>تختلف صيغتا ملف التزويد في الملف نفسه</translation>
    </message>
    <message>
      <source>The watch app and its iPhone app don’t name each other properly</source>
      <translation>لا يشير تطبيق الساعة وتطبيق iPhone التابع له أحدهما إلى الآخر بشكل صحيح</translation>
    </message>
    <message>
      <source>There is not exactly one app in the folder Payload</source>
      <translation>لا يوجد في المجلد Payload تطبيق واحد بالضبط</translation>
    </message>
    <message>
      <source>Turn compression off for .ipa files; they are compressed already.</source>
      <translation>أوقف الضغط لملفات ‎.ipa؛ فهي مضغوطة أصلًا.</translation>
    </message>
    <message>
      <source>Update iOS on the device, or lower the app’s deployment target.</source>
      <translation>حدِّث iOS على الجهاز، أو اخفض Deployment Target للتطبيق.</translation>
    </message>
    <message>
      <source>Upload the manifest to the address in the link, and let the server answer 200 with it.</source>
      <translation>ارفع ملف البيان إلى العنوان الوارد في الرابط، ودع الخادم يجيب به مع الرمز 200.</translation>
    </message>
    <message>
      <source>Use a profile whose App ID fits the bundle identifier, and sign again.</source>
      <translation>استخدم ملف تزويد يناسب App ID فيه معرّف الحزمة، ثم وقِّع من جديد.</translation>
    </message>
    <message>
      <source>Use absolute addresses that begin with https:// for the page, the manifest and the app.</source>
      <translation>استخدم عناوين مطلقة تبدأ بـ ⁦https://⁩ للصفحة وملف البيان والتطبيق.</translation>
    </message>
    <message>
      <source>Use another device, or add its kind to the app’s supported destinations.</source>
      <translation>استخدم جهازًا آخر، أو أضف نوعه إلى Supported Destinations للتطبيق.</translation>
    </message>
    <message>
      <source>Use another device, or take the capability out of UIRequiredDeviceCapabilities.</source>
      <translation>استخدم جهازًا آخر، أو أزل القدرة من UIRequiredDeviceCapabilities.</translation>
    </message>
    <message>
      <source>Use another network once; ppq.apple.com and ocsp.apple.com must be reachable.</source>
      <translation>استخدم شبكة أخرى مرة واحدة؛ يجب أن يكون الوصول إلى ppq.apple.com وocsp.apple.com ممكنًا.</translation>
    </message>
    <message>
      <source>Use your own build; one that was taken from the App Store runs only where it was bought.</source>
      <translation>استخدم نسختك أنت؛ فالمأخوذة من App Store لا تعمل إلا حيث جرى شراؤها.</translation>
    </message>
    <message>
      <source>Use your own build; remove SC_Info and iTunesMetadata.plist before signing.</source>
      <translation>استخدم نسختك أنت؛ وأزل SC_Info وiTunesMetadata.plist قبل التوقيع.</translation>
    </message>
    <message>
      <source>Usually nothing; a proxy or an old iOS may mishandle the file.</source>
      <translation>لا شيء عادةً؛ وقد يسيء بروكسي أو iOS قديم التعامل مع الملف.</translation>
    </message>
    <message>
      <source>Usually nothing; a recent iOS may read the other form than older ones.</source>
      <translation>لا شيء عادةً؛ لكن إصدار iOS الحديث قد يقرأ صيغة غير التي تقرؤها الإصدارات الأقدم.</translation>
    </message>
    <message>
      <source>Usually nothing; names that are there twice or differ in case alone can break the install.</source>
      <translation>لا شيء عادةً؛ لكن الأسماء المكررة أو التي لا تختلف إلا في حالة الأحرف قد تُفشِل التثبيت.</translation>
    </message>
    <message>
      <source>Without it: “Unable to Verify App”, when the app is first opened.</source>
      <translation>من دونه: «يتعذر التحقق من التطبيق» عند فتح التطبيق أول مرة.</translation>
    </message>
    <message>
      <source>iOS asks to remove the app first, or “Unable to Install”.</source>
      <translation>يطلب iOS إزالة التطبيق أولًا، أو «يتعذر التثبيت».</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices are not in the profile</source>
      <extracomment>Counts {count}. For one: {count} device is not in the profile</extracomment>
      <translation>
        <numerusform>لا يوجد جهاز ({count}) غير مدرج في ملف التزويد</numerusform>
        <numerusform>جهاز واحد غير مدرج في ملف التزويد</numerusform>
        <numerusform>جهازان غير مدرجين في ملف التزويد</numerusform>
        <numerusform>{count} أجهزة غير مدرجة في ملف التزويد</numerusform>
        <numerusform>{count} جهازًا غير مدرج في ملف التزويد</numerusform>
        <numerusform>{count} جهاز غير مدرج في ملف التزويد</numerusform>
      </translation>
    </message>
    <message>
      <source>“Cannot connect to” the server</source>
      <translation>«يتعذر الاتصال بـ …»</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or no question appears at all.</source>
      <translation>«يتعذر الاتصال بـ …»، أو لا يظهر أي سؤال أصلًا.</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>«يتعذر الاتصال بـ …» أو «يتعذر تنزيل التطبيق».</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, right after the tap on Install.</source>
      <translation>«يتعذر الاتصال بـ …» بعد الضغط على «تثبيت» مباشرة.</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, since its certificate seems not to be valid.</source>
      <translation>«يتعذر الاتصال بـ …» لأن شهادة الخادم تبدو غير صالحة.</translation>
    </message>
    <message>
      <source>“Invalid manifest”</source>
      <translation>«ملف البيان غير صالح»</translation>
    </message>
    <message>
      <source>“This app requires a newer version of iOS”, or the icon vanishes.</source>
      <translation>«يتطلب هذا التطبيق إصدارًا أحدث من iOS»، أو تختفي الأيقونة.</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or the new icon vanishes again.</source>
      <translation>«يتعذر تنزيل التطبيق»، أو تختفي الأيقونة الجديدة مرة أخرى.</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or “Unable to Install”</source>
      <translation>«يتعذر تنزيل التطبيق» أو «يتعذر التثبيت»</translation>
    </message>
    <message>
      <source>“Unable to Install” on iOS 11 and later, which run nothing else.</source>
      <translation>«يتعذر التثبيت» على iOS 11 وما بعده، فهو لا يشغِّل غير ذلك.</translation>
    </message>
    <message>
      <source>“Unable to Install”, often with the words “integrity could not be verified”.</source>
      <translation>«يتعذر التثبيت»، وغالبًا مع عبارة «تعذر التحقق من سلامته».</translation>
    </message>
    <message>
      <source>“Unable to Install”, or iOS says that there is not enough storage.</source>
      <translation>«يتعذر التثبيت»، أو يذكر iOS أن مساحة التخزين غير كافية.</translation>
    </message>
    <message>
      <source>“Unable to Install”, or the app “is no longer available” where it is installed.</source>
      <translation>«يتعذر التثبيت»، أو أن التطبيق «لم يعد متوفرًا» حيث هو مثبَّت.</translation>
    </message>
    <message>
      <source>“Unable to Install”, while the earlier app stays as it is.</source>
      <translation>«يتعذر التثبيت»، مع بقاء التطبيق السابق كما هو.</translation>
    </message>
    <message>
      <source>“Unable to Install”: iOS finds no valid provisioning profile.</source>
      <translation>«يتعذر التثبيت»: لا يجد iOS ملف تزويد صالحًا.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the app doesn’t support this kind of device.</source>
      <translation>«يتعذر التثبيت»: لا يدعم التطبيق هذا النوع من الأجهزة.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the build is not meant for this model.</source>
      <translation>«يتعذر التثبيت»: النسخة غير مخصصة لهذا الطراز.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the device lacks a required capability.</source>
      <translation>«يتعذر التثبيت»: تنقص الجهاز قدرة مطلوبة.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the download ends, then iOS gives up.</source>
      <translation>«يتعذر التثبيت»: ينتهي التنزيل ثم يتوقف iOS عن المتابعة.</translation>
    </message>
    <message>
      <source>“Unable to Install”; where the app is already installed, it no longer opens.</source>
      <translation>«يتعذر التثبيت»؛ وحيث التطبيق مثبَّت بالفعل لم يعد يُفتح.</translation>
    </message>
    <message>
      <source>“Unable to Verify App”, when the app is first opened.</source>
      <translation>«يتعذر التحقق من التطبيق» عند فتح التطبيق أول مرة.</translation>
    </message>
    <message>
      <source>“Untrusted Enterprise Developer”, when the app is first opened.</source>
      <translation>«مطور مؤسسة غير موثوق به» عند فتح التطبيق أول مرة.</translation>
    </message>
  </context>
  <context>
    <name>Host key</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation>نسخ البصمة</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it and would receive your password and your builds. Ask whoever runs the server before anything else.</source>
      <translation>إما أن الخادم أُعيد إعداده، أو أن أحدًا يقف بينك وبينه وستصل إليه كلمة السر والنسخ التي تنشرها. اسأل من يدير الخادم قبل أي شيء آخر.</translation>
    </message>
    <message>
      <source>Fingerprint {value}</source>
      <translation>البصمة ⁨{value}⁩</translation>
    </message>
    <message>
      <source>If the change is right, forget the old key in the server’s settings.</source>
      <translation>إذا كان التغيير صحيحًا، فأزل المفتاح القديم من إعدادات الخادم.</translation>
    </message>
    <message>
      <source>If the change is right, take the old key out of known_hosts:</source>
      <translation>إذا كان التغيير صحيحًا، فأزل المفتاح القديم من known_hosts:</translation>
    </message>
    <message>
      <source>Is this the right server?</source>
      <translation>هل هذا هو الخادم الصحيح؟</translation>
    </message>
    <message>
      <source>On the server: {command}</source>
      <translation>على الخادم: {command}</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>مرة واحدة</translation>
    </message>
    <message>
      <source>Once: trust this key until otadesk ends</source>
      <translation>مرة واحدة: الوثوق بهذا المفتاح حتى إغلاق otadesk</translation>
    </message>
    <message>
      <source>Paste to compare</source>
      <translation>ألصق للمقارنة</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>إعدادات الخادم…</translation>
    </message>
    <message>
      <source>Shown now</source>
      <translation>المعروضة الآن</translation>
    </message>
    <message>
      <source>The jump host {server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>يقدِّم المضيف الوسيط ⁨{server}⁩ مفتاحًا غير الذي وثقت به. لم يُرسَل شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
      <source>The jump host {server} shows this key for the first time. Compare it with what its owner says.</source>
      <translation>يقدِّم المضيف الوسيط ⁨{server}⁩ هذا المفتاح لأول مرة. قارنه بما يذكره مالكه.</translation>
    </message>
    <message>
      <source>The same so far.</source>
      <translation>متطابق حتى الآن.</translation>
    </message>
    <message>
      <source>The two are the same.</source>
      <translation>القيمتان متطابقتان.</translation>
    </message>
    <message>
      <source>These differ. Don’t go on before you know why.</source>
      <translation>القيمتان مختلفتان. لا تتابع قبل معرفة السبب.</translation>
    </message>
    <message>
      <source>This may be another computer</source>
      <translation>قد يكون هذا كمبيوتر آخر</translation>
    </message>
    <message>
      <source>Trust</source>
      <translation>ثقة</translation>
    </message>
    <message>
      <source>Trust counts for {names} too.</source>
      <translation>تسري الثقة على {names} أيضًا.</translation>
    </message>
    <message>
      <source>Trusted until now</source>
      <translation>الموثوقة حتى الآن</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one that you trust for {name}. Compare it with what the server’s owner says.</source>
      <translation>يقدِّم ⁨{server}⁩ مفتاحًا مختلفًا عن الذي تثق به لـ ⁨{name}⁩. قارنه بما يذكره مالك الخادم.</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>يقدِّم ⁨{server}⁩ مفتاحًا غير الذي وثقت به. لم يُرسَل شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
      <source>{server} shows this key for the first time. Compare it with what the server’s owner says.</source>
      <translation>يقدِّم ⁨{server}⁩ هذا المفتاح لأول مرة. قارنه بما يذكره مالك الخادم.</translation>
    </message>
  </context>
  <context>
    <name>Nearby</name>
    <message>
      <source>Port {port} is taken, so links made earlier don’t work until it is free again.</source>
      <translation>المنفذ {port} مستخدَم، لذا لا تعمل الروابط التي أُنشئت سابقًا حتى يصبح متاحًا من جديد.</translation>
    </message>
    <message>
      <source>The address {address} is new to this computer’s certificate authority; links use the name {name}.</source>
      <translation>العنوان ⁨{address}⁩ جديد على جهة إصدار الشهادات في هذا الكمبيوتر؛ تستخدم الروابط الاسم ⁨{name}⁩.</translation>
    </message>
    <message>
      <source>There is no network: only this computer itself can open the page.</source>
      <translation>لا توجد شبكة: لا يستطيع فتح الصفحة إلا هذا الكمبيوتر نفسه.</translation>
    </message>
    <message>
      <source>This computer’s certificate authority was damaged or expired: testers must trust the new one.</source>
      <translation>كانت جهة إصدار الشهادات في هذا الكمبيوتر تالفة أو منتهية الصلاحية: على المختبِرين الوثوق بالجهة الجديدة.</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>A poster leads to one build: choose just one.</source>
      <translation>يقود الملصق إلى نسخة واحدة: اختر واحدة فقط.</translation>
    </message>
    <message>
      <source>Point the camera of the iPhone or iPad at the code.</source>
      <translation>وجّه كاميرا iPhone أو iPad نحو الرمز.</translation>
    </message>
    <message>
      <source>Print poster…</source>
      <translation>طباعة ملصق…</translation>
    </message>
    <message>
      <source>Tap the link that appears, then Install.</source>
      <translation>اضغط على الرابط الذي يظهر، ثم على «تثبيت».</translation>
    </message>
    <message>
      <source>The printer did not take the poster.</source>
      <translation>لم تقبل الطابعة الملصق.</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>لا يوجد شيء للطباعة بعد.</translation>
    </message>
    <message>
      <source>iOS asks once more. Then the app is on the Home Screen.</source>
      <translation>يسأل iOS مرة أخرى. بعد ذلك يظهر التطبيق في الشاشة الرئيسية.</translation>
    </message>
  </context>
  <context>
    <name>Publish</name>
    <message>
      <source>1  Trust this computer</source>
      <translation>١  الثقة بهذا الكمبيوتر</translation>
    </message>
    <message>
      <source>2  Install the app</source>
      <translation>٢  تثبيت التطبيق</translation>
    </message>
    <message>
      <source>2  Open its page</source>
      <translation>2  فتح صفحتها</translation>
    </message>
    <message>
      <source>A QR code is presented</source>
      <translation>يجري تقديم رمز QR</translation>
    </message>
    <message>
      <source>A build is published</source>
      <translation>يجري نشر إصدار</translation>
    </message>
    <message>
      <source>A file on the server was not what it should be, so nothing of it was used: everything was sent. Have a look at the server’s disk, or at who else writes there.</source>
      <translation>لم يكن أحد الملفات على الخادم كما ينبغي، لذا لم يُستخدَم منه شيء وأُرسل كل شيء. تحقق من قرص الخادم، أو ممن يكتب هناك أيضًا.</translation>
    </message>
    <message>
      <source>A phone gets it: page, manifest and app checked</source>
      <translation>يمكن لـ iPhone جلبها: فُحصت الصفحة وملف البيان والتطبيق</translation>
    </message>
    <message>
      <source>A sample to try everything with</source>
      <translation>نموذج لتجربة كل شيء</translation>
    </message>
    <message>
      <source>A tester sees…</source>
      <translation>يرى المختبِر…</translation>
    </message>
    <message>
      <source>Add a server</source>
      <translation>إضافة خادم</translation>
    </message>
    <message>
      <source>An .ipa exported for ad hoc, enterprise or development</source>
      <translation>ملف ‎.ipa مصدَّر لتوزيع Ad hoc أو Enterprise أو للتطوير</translation>
    </message>
    <message>
      <source>Ask the tester</source>
      <translation>اسأل المختبِر</translation>
    </message>
    <message>
      <source>Back to the build</source>
      <translation>العودة إلى النسخة</translation>
    </message>
    <message>
      <source>Browse for an IPA</source>
      <translation>استعراض ملف IPA</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>استعراض…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>أُلغي النشر</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
      <source>Causes on the server are looked for when the build is published.</source>
      <translation>يجري البحث عن الأسباب على الخادم عند نشر النسخة.</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>إعادة الفحص</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Confirm the copy</source>
      <translation>التحقق من الملف المنسوخ</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>الاتصال</translation>
    </message>
    <message>
      <source>Connecting again</source>
      <translation>تجري إعادة الاتصال</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy its notes</source>
      <translation>نسخ ملاحظاتها</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>Copy link: {title}</source>
      <translation>نسخ الرابط: {title}</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>نسخ الصورة</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>نسخ التقرير</translation>
    </message>
    <message>
      <source>Copy this finding: {title}</source>
      <translation>نسخ هذه النتيجة: {title}</translation>
    </message>
    <message>
      <source>Could not be checked: “{title}”</source>
      <translation>تعذر التحقق من: «{title}»</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>حُذفت</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Drag the code to a folder or another program: as PNG, or with {key} held as SVG.</source>
      <translation>اسحب الرمز إلى مجلد أو برنامج آخر: بتنسيق PNG، أو بتنسيق SVG مع الضغط على {key}.</translation>
    </message>
    <message>
      <source>Drop an app here</source>
      <translation>أفلِت تطبيقًا هنا</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation>للبرامج ‎(*.json)</translation>
    </message>
    <message>
      <source>Free space on the device</source>
      <translation>المساحة المتوفرة على الجهاز</translation>
    </message>
    <message>
      <source>It is only the sample: a phone shows its page, and stops at Install.</source>
      <translation>هذا مجرد نموذج: يعرض الهاتف صفحته ويتوقف عند التثبيت.</translation>
    </message>
    <message>
      <source>It takes the place of {version}, which they get now.</source>
      <translation>وتحل محل {version} التي يحصلون عليها الآن.</translation>
    </message>
    <message>
      <source>It waited in the queue when otadesk was closed.</source>
      <translation>كانت في قائمة الانتظار عند إغلاق otadesk.</translation>
    </message>
    <message>
      <source>It was published all the same: phones get its page, and stop at Install.</source>
      <translation>نُشرت رغم ذلك: تصل الهواتف إلى صفحتها ثم تتوقف عند «تثبيت».</translation>
    </message>
    <message>
      <source>It was to be published to {place}.</source>
      <translation>كان من المقرر نشرها على ⁨{place}⁩.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Leave the presentation</source>
      <translation>إنهاء التقديم</translation>
    </message>
    <message>
      <source>Let go to add it</source>
      <translation>أفلِت للإضافة</translation>
    </message>
    <message>
      <source>Let go to open it under Publish</source>
      <translation>أفلِت للفتح في «نشر»</translation>
    </message>
    <message>
      <source>Look at it as a phone would</source>
      <translation>فحصها كما يراها iPhone</translation>
    </message>
    <message>
      <source>Looked for and not found</source>
      <translation>جرى البحث عنه ولم يُعثر عليه</translation>
    </message>
    <message>
      <source>Looking at every file and signature…</source>
      <translation>جارٍ فحص كل ملف وتوقيع…</translation>
    </message>
    <message>
      <source>Looking at it as a phone would…</source>
      <translation>جارٍ فحصها كما يراها iPhone…</translation>
    </message>
    <message>
      <source>Looking at what is in it…</source>
      <translation>جارٍ فحص المحتوى…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ الفحص…</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Next codes</source>
      <translation>الرموز التالية</translation>
    </message>
    <message>
      <source>No answer for {span}</source>
      <translation>لا رد منذ {span}</translation>
    </message>
    <message>
      <source>Not connected yet, after {span}</source>
      <translation>لم يتم الاتصال بعد، وقد مضى {span}</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it.</source>
      <translation>لا يوجد في هذه النسخة سبب معروف لذلك.</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. This could not be decided:</source>
      <translation>لا يوجد في هذه النسخة سبب معروف لذلك. وتعذر البت في ما يلي:</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. What is open, the tester can tell:</source>
      <translation>لا يوجد في هذه النسخة سبب معروف لذلك. وما بقي يمكن للمختبِر أن يجيب عنه:</translation>
    </message>
    <message>
      <source>Nothing sent yet, after {span}</source>
      <translation>لم يُرسل شيء بعد، وقد مضى {span}</translation>
    </message>
    <message>
      <source>Once for each phone: scan, and follow the three steps there.</source>
      <translation>مرة واحدة لكل iPhone: امسح الرمز، واتبع الخطوات الثلاث هناك.</translation>
    </message>
    <message>
      <source>Only the phone can tell</source>
      <translation>لا يُعرف إلا من iPhone نفسه</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open the page in the browser</source>
      <translation>فتح الصفحة في المتصفح</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>صورة PNG ‎(*.png)</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>صفحة ‎(*.html)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
      <source>Paused on the way to {place}</source>
      <translation>متوقف مؤقتًا في الطريق إلى ⁨{place}⁩</translation>
    </message>
    <message>
      <source>Phones see its page. It isn’t signed, so none can install it.</source>
      <translation>ترى الهواتف صفحته. وهو غير موقّع، فلا يثبّته أي منها.</translation>
    </message>
    <message>
      <source>Point the iPhone’s camera at the code, then tap Install.</source>
      <translation>وجِّه كاميرا iPhone نحو الرمز، ثم اضغط على «تثبيت».</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>تقديم</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>Previous codes</source>
      <translation>الرموز السابقة</translation>
    </message>
    <message>
      <source>Progress of the upload</source>
      <translation>تقدُّم الرفع</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>نشر</translation>
    </message>
    <message>
      <source>Publish a build, or choose some under Releases.</source>
      <translation>انشر نسخة، أو اختر من الإصدارات.</translation>
    </message>
    <message numerus="yes">
      <source>Publish all {count}</source>
      <extracomment>Counts {count}. For one: Publish one</extracomment>
      <translation>
        <numerusform>لا نسخ للنشر</numerusform>
        <numerusform>نشر نسخة واحدة</numerusform>
        <numerusform>نشر النسختين</numerusform>
        <numerusform>نشر الكل ({count})</numerusform>
        <numerusform>نشر الكل ({count})</numerusform>
        <numerusform>نشر الكل ({count})</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish another</source>
      <translation>نشر نسخة أخرى</translation>
    </message>
    <message>
      <source>Publish anyway</source>
      <translation>نشر على أي حال</translation>
    </message>
    <message>
      <source>Publish here anyway…</source>
      <translation>النشر هنا على أي حال…</translation>
    </message>
    <message>
      <source>Publish to</source>
      <translation>النشر على</translation>
    </message>
    <message>
      <source>Publish to this computer</source>
      <translation>النشر على هذا الكمبيوتر</translation>
    </message>
    <message>
      <source>Publish to {place}</source>
      <translation>نشر على ⁨{place}⁩</translation>
    </message>
    <message>
      <source>Publish to {place} anyway…</source>
      <translation>النشر على ⁨{place}⁩ على أي حال…</translation>
    </message>
    <message numerus="yes">
      <source>Publish {count} good ones</source>
      <extracomment>Counts {count}. For one: Publish the good one</extracomment>
      <translation>
        <numerusform>لا نسخ بلا أخطاء للنشر</numerusform>
        <numerusform>نشر النسخة التي بلا أخطاء</numerusform>
        <numerusform>نشر النسختين اللتين بلا أخطاء</numerusform>
        <numerusform>نشر {count} نسخ بلا أخطاء</numerusform>
        <numerusform>نشر {count} نسخة بلا أخطاء</numerusform>
        <numerusform>نشر {count} نسخة بلا أخطاء</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish {name}, which will not install?</source>
      <translation>هل تريد نشر {name} مع أنه لن يُثبَّت؟</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>نُشرت</translation>
    </message>
    <message>
      <source>Published to {place}, and being checked</source>
      <translation>نُشرت على ⁨{place}⁩ ويجري فحصها</translation>
    </message>
    <message>
      <source>Published, but a phone can’t install it: {reason}</source>
      <translation>نُشرت، لكن لا يمكن لـ iPhone تثبيتها: {reason}</translation>
    </message>
    <message>
      <source>Published, but no phone gets it there</source>
      <translation>نُشر، لكن لا يحصل عليه أي هاتف من هناك</translation>
    </message>
    <message>
      <source>Published, but not checked yet</source>
      <translation>نُشرت؛ ولم تُفحص بعد</translation>
    </message>
    <message>
      <source>Published; not everything could be checked</source>
      <translation>نُشرت؛ وتعذر إكمال بعض الفحوص</translation>
    </message>
    <message>
      <source>Publishing to {place}</source>
      <translation>جارٍ النشر على ⁨{place}⁩</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>رمز QR</translation>
    </message>
    <message>
      <source>QR code for {url}</source>
      <translation>رمز QR للعنوان ⁨{url}⁩</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>قائمة الانتظار</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>جارٍ القراءة</translation>
    </message>
    <message>
      <source>Ready now: phones on your network scan a code. Nothing to set up.</source>
      <translation>جاهز الآن: تمسح الهواتف في شبكتك رمزًا. لا شيء للإعداد.</translation>
    </message>
    <message>
      <source>Ready to scan</source>
      <translation>جاهزة للمسح</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>الأخيرة</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>استُبدلت</translation>
    </message>
    <message>
      <source>Replaced in {folder}: {files}</source>
      <translation>يُستبدل في ⁨{folder}⁩: ⁨{files}⁩</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>رسم SVG ‎(*.svg)</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>حفظ التقرير…</translation>
    </message>
    <message>
      <source>Save the QR code</source>
      <translation>حفظ رمز QR</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>حفظ التقرير</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
    <message>
      <source>Sent {sent} of {total} in {span}, the rest was already there</source>
      <translation>أُرسل {sent} من {total} خلال {span}، وكان الباقي هناك من قبل</translation>
    </message>
    <message>
      <source>Sent {total} in {span}</source>
      <translation>أُرسل {total} خلال {span}</translation>
    </message>
    <message>
      <source>Sent {total} in {span}, page and icons included</source>
      <translation>أُرسل {total} خلال {span}، بما في ذلك الصفحة والأيقونات</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>إظهار الكل</translation>
    </message>
    <message>
      <source>Show all releases</source>
      <translation>إظهار جميع الإصدارات</translation>
    </message>
    <message>
      <source>Show its releases</source>
      <translation>عرض إصداراته</translation>
    </message>
    <message>
      <source>Show the QR code of {name}</source>
      <translation>إظهار رمز QR لـ ⁨{name}⁩</translation>
    </message>
    <message>
      <source>Skip the check</source>
      <translation>تخطي الفحص</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>الخطوات</translation>
    </message>
    <message>
      <source>Stopped on the way</source>
      <translation>توقف في الطريق</translation>
    </message>
    <message>
      <source>Stopped on the way to {place} last time. What was sent is kept: only the rest will be sent.</source>
      <translation>توقف في المرة السابقة في الطريق إلى ⁨{place}⁩. ما أُرسل محفوظ: لن يُرسَل إلا الباقي.</translation>
    </message>
    <message>
      <source>Switch testers over</source>
      <translation>تحويل المختبِرين</translation>
    </message>
    <message>
      <source>Take out of the queue</source>
      <translation>إزالة من قائمة الانتظار</translation>
    </message>
    <message>
      <source>Taken for granted</source>
      <translation>مفترَض مسبقًا</translation>
    </message>
    <message>
      <source>Testers get a newer build by now. This one was looked at on its own page.</source>
      <translation>يحصل المختبِرون الآن على نسخة أحدث. فُحصت هذه النسخة على صفحتها الخاصة.</translation>
    </message>
    <message>
      <source>Testers get {newer} now; with this one they get {version}.</source>
      <translation>يحصل المختبِرون الآن على {newer}؛ وبهذه النسخة سيحصلون على {version}.</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
      <source>That is not so</source>
      <translation>هذا غير صحيح</translation>
    </message>
    <message>
      <source>That is so</source>
      <translation>هذا صحيح</translation>
    </message>
    <message>
      <source>The catalogue was left out: “{name}” on the server is not otadesk’s. Move it away, or give builds a folder of their own.</source>
      <translation>لم يُنشأ فهرس التطبيقات: «⁨{name}⁩» على الخادم ليس من otadesk. انقله إلى مكان آخر، أو خصص للنسخ مجلدًا مستقلًا.</translation>
    </message>
    <message>
      <source>The code leads to its page.</source>
      <translation>يقود الرمز إلى صفحتها.</translation>
    </message>
    <message>
      <source>The connection broke. Next try in {span}.</source>
      <translation>انقطع الاتصال. المحاولة التالية بعد {span}.</translation>
    </message>
    <message>
      <source>The connection broke. Trying again…</source>
      <translation>انقطع الاتصال. جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
      <source>Then scan this code and tap Install. It works in this network while otadesk is open.</source>
      <translation>ثم امسح هذا الرمز واضغط على «تثبيت». يعمل ذلك في هذه الشبكة ما دام otadesk مفتوحًا.</translation>
    </message>
    <message>
      <source>Then scan this code. It works in this network while otadesk is open.</source>
      <translation>ثم امسح هذا الرمز. يعمل ذلك في هذه الشبكة ما دام otadesk مفتوحًا.</translation>
    </message>
    <message>
      <source>There is nothing to present yet.</source>
      <translation>لا يوجد شيء لتقديمه بعد.</translation>
    </message>
    <message>
      <source>This</source>
      <translation>هذا</translation>
    </message>
    <message>
      <source>This build is in the queue twice for the same place. Publishing all sends it once.</source>
      <translation>هذه النسخة في قائمة الانتظار مرتين للمكان نفسه. نشر الكل يرسلها مرة واحدة.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
      <source>This is what causes it:</source>
      <translation>هذا هو السبب:</translation>
    </message>
    <message>
      <source>This server can’t replace a file in one step. For a moment during the switch the page could be missing.</source>
      <translation>لا يستطيع هذا الخادم استبدال ملف في خطوة واحدة. قد تغيب الصفحة للحظة أثناء التحويل.</translation>
    </message>
    <message>
      <source>This takes a while for a large build. You can publish meanwhile.</source>
      <translation>يستغرق ذلك بعض الوقت مع النسخ الكبيرة. ويمكنك النشر في هذه الأثناء.</translation>
    </message>
    <message>
      <source>To be published</source>
      <translation>بانتظار النشر</translation>
    </message>
    <message>
      <source>Trust this computer</source>
      <translation>الوثوق بهذا الكمبيوتر</translation>
    </message>
    <message>
      <source>Try a sample app</source>
      <translation>تجربة تطبيق نموذجي</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول من جديد</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>حاول الآن</translation>
    </message>
    <message>
      <source>Twice in the queue</source>
      <translation>مكررة في القائمة</translation>
    </message>
    <message>
      <source>Upload</source>
      <translation>الرفع</translation>
    </message>
    <message>
      <source>Waiting for {name}</source>
      <translation>بانتظار ⁨{name}⁩</translation>
    </message>
    <message>
      <source>Waiting its turn</source>
      <translation>بانتظار دورها</translation>
    </message>
    <message>
      <source>Waiting to be published to {place}</source>
      <translation>بانتظار النشر على ⁨{place}⁩</translation>
    </message>
    <message>
      <source>What should testers look at?</source>
      <translation>ما الذي ينبغي أن يفحصه المختبِرون؟</translation>
    </message>
    <message>
      <source>What testers would see</source>
      <translation>ما الذي سيراه المختبِرون</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>ما العمل</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>ما لوحظ</translation>
    </message>
    <message>
      <source>What was sent stays on the server, out of sight: the next try sends only the rest.</source>
      <translation>يبقى ما أُرسل على الخادم بعيدًا عن الأنظار: لا تُرسل المحاولة التالية إلا الباقي.</translation>
    </message>
    <message>
      <source>What will be written</source>
      <translation>ما الذي سيُكتب</translation>
    </message>
    <message>
      <source>What’s new</source>
      <translation>ما الجديد</translation>
    </message>
    <message>
      <source>What’s new in this build</source>
      <translation>ما الجديد في هذه النسخة</translation>
    </message>
    <message>
      <source>When the phone asks: the fingerprint of this computer’s certificate is {value}</source>
      <translation>عندما يسأل iPhone: بصمة شهادة هذا الكمبيوتر هي ⁨{value}⁩</translation>
    </message>
    <message>
      <source>Why it could not be checked</source>
      <translation>سبب تعذر التحقق</translation>
    </message>
    <message>
      <source>Will not install</source>
      <translation>غير قابلة للتثبيت</translation>
    </message>
    <message>
      <source>With UDIDs and people’s names</source>
      <translation>مع أرقام UDID وأسماء الأشخاص</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>سُحبت</translation>
    </message>
    <message>
      <source>Your own, for testers anywhere. SFTP and HTTPS are all it takes.</source>
      <translation>خادمك الخاص، للمختبِرين في أي مكان. يكفي SFTP وHTTPS.</translation>
    </message>
    <message>
      <source>compared by its digest on the server</source>
      <translation>قورن بقيمة التحقق على الخادم</translation>
    </message>
    <message>
      <source>iPhone and iPad</source>
      <translation>⁦iPhone⁩ و⁦iPad⁩</translation>
    </message>
    <message>
      <source>read back and compared</source>
      <translation>أُعيدت قراءته وقورن</translation>
    </message>
    <message>
      <source>testers nearby</source>
      <translation>للمختبِرين القريبين</translation>
    </message>
    <message>
      <source>the server has not answered for {span}</source>
      <translation>لم يستجب الخادم منذ {span}</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are in the queue already.</source>
      <extracomment>Counts {count}. For one: {count} build is in the queue already.</extracomment>
      <translation>
        <numerusform>لا توجد نسخ في قائمة الانتظار ({count}).</numerusform>
        <numerusform>نسخة واحدة في قائمة الانتظار بالفعل.</numerusform>
        <numerusform>نسختان في قائمة الانتظار بالفعل.</numerusform>
        <numerusform>{count} نسخ في قائمة الانتظار بالفعل.</numerusform>
        <numerusform>{count} نسخة في قائمة الانتظار بالفعل.</numerusform>
        <numerusform>{count} نسخة في قائمة الانتظار بالفعل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds put away</source>
      <extracomment>Counts {count}. For one: One build put away</extracomment>
      <translation>
        <numerusform>لم تُبعد أي نسخة ({count})</numerusform>
        <numerusform>أُبعدت نسخة واحدة</numerusform>
        <numerusform>أُبعدت نسختان</numerusform>
        <numerusform>أُبعدت {count} نسخ</numerusform>
        <numerusform>أُبعدت {count} نسخةً</numerusform>
        <numerusform>أُبعدت {count} نسخة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks could not be answered</source>
      <extracomment>Counts {count}. For one: One check could not be answered</extracomment>
      <translation>
        <numerusform>لا فحوص بلا إجابة</numerusform>
        <numerusform>فحص واحد بلا إجابة</numerusform>
        <numerusform>فحصان بلا إجابة</numerusform>
        <numerusform>{count} فحوص بلا إجابة</numerusform>
        <numerusform>{count} فحصًا بلا إجابة</numerusform>
        <numerusform>{count} فحص بلا إجابة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks passed</source>
      <extracomment>Counts {count}. For one: {count} check passed</extracomment>
      <translation>
        <numerusform>لم ينجح أي فحص</numerusform>
        <numerusform>نجح فحص واحد</numerusform>
        <numerusform>نجح فحصان</numerusform>
        <numerusform>نجحت {count} فحوص</numerusform>
        <numerusform>نجح {count} فحصًا</numerusform>
        <numerusform>نجح {count} فحص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} depend on the phone</source>
      <extracomment>Counts {count}. For one: {count} depends on the phone</extracomment>
      <translation>
        <numerusform>لا شيء يتوقف على iPhone</numerusform>
        <numerusform>فحص واحد يتوقف على iPhone</numerusform>
        <numerusform>فحصان يتوقفان على iPhone</numerusform>
        <numerusform>{count} فحوص تتوقف على iPhone</numerusform>
        <numerusform>{count} فحصًا يتوقف على iPhone</numerusform>
        <numerusform>{count} فحص يتوقف على iPhone</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} من {total}</translation>
    </message>
    <message>
      <source>{first} of {count}</source>
      <translation>{first} من {count}</translation>
    </message>
    <message>
      <source>{first} to {last} of {count}</source>
      <translation>{first} إلى {last} من {count}</translation>
    </message>
    <message>
      <source>{name} is in the queue already.</source>
      <translation>{name} في قائمة الانتظار بالفعل.</translation>
    </message>
    <message>
      <source>{name} is no longer in the queue.</source>
      <translation>لم يعد {name} في قائمة الانتظار.</translation>
    </message>
    <message>
      <source>{name} is no longer there.</source>
      <translation>لم يعد {name} موجودًا.</translation>
    </message>
    <message>
      <source>{name} report</source>
      <translation>تقرير {name}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{rate}, limited to {limit}</source>
      <translation>{rate}، والحد {limit}</translation>
    </message>
    <message>
      <source>{size} was there already</source>
      <translation>موجود هناك مسبقًا: {size}</translation>
    </message>
    <message>
      <source>{span} left</source>
      <translation>بقي {span}</translation>
    </message>
    <message>
      <source>{system} or later</source>
      <translation>نظام {system} أو أحدث</translation>
    </message>
    <message>
      <source>{verdict}. It goes to {place}, and testers who scan the code will see an error.</source>
      <translation>{verdict}. سيُنشر على {place}، وسيرى المختبِرون الذين يمسحون الرمز رسالة خطأ.</translation>
    </message>
    <message>
      <source>{version} ({build}) was there already, published on {day}. Testers can’t tell the two apart: give the next one another build number.</source>
      <translation>كانت {version} ({build}) هناك بالفعل، ونُشرت في {day}. لا يستطيع المختبِرون التمييز بين الاثنتين: أعطِ النسخة التالية رقم بناء آخر.</translation>
    </message>
    <message>
      <source>{version} is on this computer already, published {when}.</source>
      <translation>{version} موجودة على هذا الكمبيوتر بالفعل، ونُشرت: {when}.</translation>
    </message>
    <message>
      <source>{version} is on {place} already, published {when}.</source>
      <translation>{version} موجودة على {place} بالفعل، ونُشرت: {when}.</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>«{title}»</translation>
    </message>
    <message>
      <source>→ {place}</source>
      <translation>← {place}</translation>
    </message>
  </context>
  <context>
    <name>Releases</name>
    <message>
      <source>AMP page</source>
      <translation>صفحة AMP</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>العملية</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>سجل العمليات</translation>
    </message>
    <message>
      <source>Activity…</source>
      <translation>سجل العمليات…</translation>
    </message>
    <message>
      <source>All notes…</source>
      <translation>كل الملاحظات…</translation>
    </message>
    <message>
      <source>Among these is what testers get now; then they get {builds}.</source>
      <translation>من بينها ما يحصل عليه المختبِرون الآن؛ وبعدها يحصلون على {builds}.</translation>
    </message>
    <message>
      <source>An earlier build. Testers get {version} from the app’s page.</source>
      <translation>نسخة سابقة. يحصل المختبِرون على {version} من صفحة التطبيق.</translation>
    </message>
    <message>
      <source>App</source>
      <translation>التطبيق</translation>
    </message>
    <message>
      <source>As of {when}</source>
      <translation>آخر تحديث: {when}</translation>
    </message>
    <message>
      <source>Being published</source>
      <translation>جارٍ النشر</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>النسخة</translation>
    </message>
    <message>
      <source>By</source>
      <translation>بواسطة</translation>
    </message>
    <message>
      <source>By app</source>
      <translation>حسب التطبيق</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>Copy the activity</source>
      <translation>نسخ سجل العمليات</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>نسخ النص</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>حذف نهائي</translation>
    </message>
    <message>
      <source>Delete what is there of a new build of {name}?</source>
      <translation>هل تريد حذف الموجود من نسخة جديدة من {name}؟</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} releases?</source>
      <extracomment>Counts {count}. For one: Delete one release?</extracomment>
      <translation>
        <numerusform>هل تريد حذف {count} إصدار؟</numerusform>
        <numerusform>هل تريد حذف إصدار واحد؟</numerusform>
        <numerusform>هل تريد حذف إصدارين؟</numerusform>
        <numerusform>هل تريد حذف {count} إصدارات؟</numerusform>
        <numerusform>هل تريد حذف {count} إصدارًا؟</numerusform>
        <numerusform>هل تريد حذف {count} إصدار؟</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {name} {version}?</source>
      <translation>هل تريد حذف ⁦{name} {version}⁩؟</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>حُذف</translation>
    </message>
    <message>
      <source>Deleted as surplus</source>
      <translation>حُذف لأنه زائد</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>حذف…</translation>
    </message>
    <message>
      <source>Drop a build anywhere on this window to publish it. Everybody’s builds appear here.</source>
      <translation>أفلِت نسخة في أي مكان من هذه النافذة لنشرها. وهنا تظهر نسخ الجميع.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>البريد</translation>
    </message>
    <message>
      <source>Earlier build</source>
      <translation>نسخة سابقة</translation>
    </message>
    <message>
      <source>Embed…</source>
      <translation>تضمين…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>منتهية الصلاحية</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>تصدير القائمة</translation>
    </message>
    <message>
      <source>Export the list…</source>
      <translation>تصدير القائمة…</translation>
    </message>
    <message>
      <source>Fetching the list…</source>
      <translation>جارٍ جلب القائمة…</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>تصفية</translation>
    </message>
    <message>
      <source>Filter by app, version, person or note</source>
      <translation>التصفية حسب التطبيق أو الإصدار أو الشخص أو الملاحظة</translation>
    </message>
    <message>
      <source>Inside a frame</source>
      <translation>داخل إطار</translation>
    </message>
    <message>
      <source>Install {name}</source>
      <translation>تثبيت {name}</translation>
    </message>
    <message>
      <source>It is the only build that testers can get. {lost}</source>
      <translation>هي النسخة الوحيدة المتاحة للمختبِرين. {lost}</translation>
    </message>
    <message>
      <source>It is what testers get now; then they get {after}. {lost}</source>
      <translation>هي ما يحصل عليه المختبِرون الآن؛ وبعدها يحصلون على ⁨{after}⁩. {lost}</translation>
    </message>
    <message>
      <source>It isn’t published. Publishing the same build again goes on from what is there.</source>
      <translation>لم تُنشر. نشر النسخة نفسها من جديد يتابع مما هو موجود.</translation>
    </message>
    <message>
      <source>It leads to the app’s page, which always has the build that testers get.</source>
      <translation>يؤدي إلى صفحة التطبيق، وفيها دائمًا النسخة التي يحصل عليها المختبِرون.</translation>
    </message>
    <message>
      <source>It leads to this build for as long as it is there, also once there are later ones.</source>
      <translation>يؤدي إلى هذه النسخة ما دامت موجودة، حتى بعد نشر نسخ أحدث.</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>ملف JSON ‎(*.json)</translation>
    </message>
    <message>
      <source>Kept on {place} beside the builds, so that everybody who publishes there sees it.</source>
      <translation>يُحفظ على ⁨{place}⁩ بجانب النسخ، ليراه كل من ينشر هناك.</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>الأكبر أولًا</translation>
    </message>
    <message>
      <source>Link to {name}</source>
      <translation>رابط إلى ⁨{name}⁩</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>الحالية</translation>
    </message>
    <message>
      <source>Live · expired</source>
      <translation>الحالية · منتهية الصلاحية</translation>
    </message>
    <message>
      <source>Live · no phone gets it</source>
      <translation>الحالية · لا يصل إليها iPhone</translation>
    </message>
    <message>
      <source>Live · sample</source>
      <translation>الحالية · نموذج</translation>
    </message>
    <message>
      <source>Live · won’t install</source>
      <translation>الحالية · لا تُثبَّت</translation>
    </message>
    <message>
      <source>Live, hours left</source>
      <translation>الحالية، بقيت ساعات</translation>
    </message>
    <message numerus="yes">
      <source>Live, {count} days left</source>
      <extracomment>Counts {count}. For one: Live, one day left</extracomment>
      <translation>
        <numerusform>الحالية، تنتهي اليوم ({count})</numerusform>
        <numerusform>الحالية، بقي يوم واحد</numerusform>
        <numerusform>الحالية، بقي يومان</numerusform>
        <numerusform>الحالية، بقيت {count} أيام</numerusform>
        <numerusform>الحالية، بقي {count} يومًا</numerusform>
        <numerusform>الحالية، بقي {count} يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>المزيد لهذه القائمة</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>الأحدث أولًا</translation>
    </message>
    <message>
      <source>No release matches all these words.</source>
      <translation>لا يوجد إصدار يتضمن كل هذه الكلمات.</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
      <source>Nothing has been published on this computer yet.</source>
      <translation>لم يُنشر شيء على هذا الكمبيوتر بعد.</translation>
    </message>
    <message>
      <source>Nothing has been published on {place} yet.</source>
      <translation>لم يُنشَر شيء على ⁨{place}⁩ بعد.</translation>
    </message>
    <message>
      <source>Nothing is published here yet.</source>
      <translation>لم يُنشَر شيء هنا بعد.</translation>
    </message>
    <message>
      <source>Only this build: {version}</source>
      <translation>هذه النسخة فقط: {version}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Present shows no more than {most} codes at once.</source>
      <translation>لا يعرض «تقديم» أكثر من {most} من الرموز في وقت واحد.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>نُشر</translation>
    </message>
    <message>
      <source>Publishing it again then sends all of it.</source>
      <translation>عند نشرها من جديد تُرسل كاملة.</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>تحديث</translation>
    </message>
    <message>
      <source>Refreshing…</source>
      <translation>جارٍ التحديث…</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>ملاحظات الإصدار</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>الإصدارات</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>استُعيد</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>نموذج</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>إعدادات الخادم…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Show the app’s code</source>
      <translation>إظهار رمز التطبيق</translation>
    </message>
    <message>
      <source>Show the builds that expire soonest</source>
      <translation>إظهار النسخ الأقرب إلى الانتهاء</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Soonest to expire</source>
      <translation>الأقرب إلى الانتهاء</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
      <source>Testers can no longer get any build of {names}.</source>
      <translation>لن يتمكن المختبِرون من الحصول على أي نسخة من {names}.</translation>
    </message>
    <message>
      <source>Testers now get {builds}.</source>
      <translation>يحصل المختبِرون الآن على {builds}.</translation>
    </message>
    <message>
      <source>The text to paste</source>
      <translation>النص المراد لصقه</translation>
    </message>
    <message>
      <source>There is no other build of {names} to install; the page says so.</source>
      <translation>لا توجد نسخة أخرى من {names} للتثبيت؛ والصفحة تذكر ذلك.</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with its page and its links. It can’t be undone.</source>
      <translation>سيُحذف من الخادم {size} مع الصفحة والروابط. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with their pages and their links. It can’t be undone.</source>
      <translation>ستُحذف {size} من الخادم مع صفحاتها وروابطها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <source>What was done with the builds on this computer.</source>
      <translation>ما جرى على النسخ في هذا الكمبيوتر.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>مكان استخدامه</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>سحب</translation>
    </message>
    <message numerus="yes">
      <source>Withdraw {count} releases?</source>
      <extracomment>Counts {count}. For one: Withdraw one release?</extracomment>
      <translation>
        <numerusform>هل تريد سحب {count} إصدار؟</numerusform>
        <numerusform>هل تريد سحب إصدار واحد؟</numerusform>
        <numerusform>هل تريد سحب إصدارين؟</numerusform>
        <numerusform>هل تريد سحب {count} إصدارات؟</numerusform>
        <numerusform>هل تريد سحب {count} إصدارًا؟</numerusform>
        <numerusform>هل تريد سحب {count} إصدار؟</numerusform>
      </translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>سُحب</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>لا تُثبَّت</translation>
    </message>
    <message>
      <source>a new build</source>
      <translation>نسخة جديدة</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and one more</extracomment>
      <translation>
        <numerusform>ولا غيرها</numerusform>
        <numerusform>وواحد آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} آخر</numerusform>
        <numerusform>و{count} آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>حتى {day}</translation>
    </message>
    <message>
      <source>{action}: {name} {version}</source>
      <translation>{action}: ⁦{name} {version}⁩</translation>
    </message>
    <message numerus="yes">
      <source>{count} apps</source>
      <extracomment>Counts {count}. For one: one app</extracomment>
      <translation>
        <numerusform>لا تطبيقات</numerusform>
        <numerusform>تطبيق واحد</numerusform>
        <numerusform>تطبيقان</numerusform>
        <numerusform>{count} تطبيقات</numerusform>
        <numerusform>{count} تطبيقًا</numerusform>
        <numerusform>{count} تطبيق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds expire within {days} days</source>
      <extracomment>Counts {count}. For one: One build expires within {days} days</extracomment>
      <translation>
        <numerusform>لا نسخ تنتهي خلال {days} يومًا</numerusform>
        <numerusform>نسخة واحدة تنتهي خلال {days} يومًا</numerusform>
        <numerusform>نسختان تنتهيان خلال {days} يومًا</numerusform>
        <numerusform>{count} نسخ تنتهي خلال {days} يومًا</numerusform>
        <numerusform>{count} نسخة تنتهي خلال {days} يومًا</numerusform>
        <numerusform>{count} نسخة تنتهي خلال {days} يومًا</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>في القائمة: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} releases</source>
      <extracomment>Counts {count}. For one: One release</extracomment>
      <translation>
        <numerusform>لا إصدارات</numerusform>
        <numerusform>إصدار واحد</numerusform>
        <numerusform>إصداران</numerusform>
        <numerusform>{count} إصدارات</numerusform>
        <numerusform>{count} إصدارًا</numerusform>
        <numerusform>{count} إصدار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases chosen</source>
      <extracomment>Counts {count}. For one: One release chosen</extracomment>
      <translation>
        <numerusform>لم يُحدَّد أي إصدار</numerusform>
        <numerusform>حُدِّد إصدار واحد</numerusform>
        <numerusform>حُدِّد إصداران</numerusform>
        <numerusform>حُدِّدت {count} إصدارات</numerusform>
        <numerusform>حُدِّد {count} إصدارًا</numerusform>
        <numerusform>حُدِّد {count} إصدار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases withdrawn</source>
      <extracomment>Counts {count}. For one: One release withdrawn</extracomment>
      <translation>
        <numerusform>لم يُسحب أي إصدار</numerusform>
        <numerusform>سُحب إصدار واحد</numerusform>
        <numerusform>سُحب إصداران</numerusform>
        <numerusform>سُحبت {count} إصدارات</numerusform>
        <numerusform>سُحب {count} إصدارًا</numerusform>
        <numerusform>سُحب {count} إصدار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} releases</source>
      <extracomment>Counts {count}. For one: {found} of one release</extracomment>
      <translation>
        <numerusform>{found} من أصل {count} إصدار</numerusform>
        <numerusform>{found} من أصل إصدار واحد</numerusform>
        <numerusform>{found} من أصل إصدارين</numerusform>
        <numerusform>{found} من أصل {count} إصدارات</numerusform>
        <numerusform>{found} من أصل {count} إصدارًا</numerusform>
        <numerusform>{found} من أصل {count} إصدار</numerusform>
      </translation>
    </message>
    <message>
      <source>{releases} · as of {when}</source>
      <translation>{releases} · آخر تحديث: {when}</translation>
    </message>
    <message>
      <source>{releases}, {apps} · as of {when}</source>
      <translation>{releases}، {apps} · آخر تحديث: {when}</translation>
    </message>
    <message>
      <source>{without} The page says so until one is restored or published.</source>
      <translation>{without} وتذكر الصفحة ذلك إلى أن تُستعاد نسخة أو تُنشر.</translation>
    </message>
  </context>
  <context>
    <name>Secret</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>It is too long for the keychain; it is kept until otadesk ends.</source>
      <translation>القيمة أطول من أن تتسع لها سلسلة المفاتيح؛ وتُحفظ حتى إنهاء otadesk فقط.</translation>
    </message>
    <message>
      <source>Keep it in the system’s keychain</source>
      <translation>حفظها في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>عبارة السر مطلوبة</translation>
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation>عبارة سر المفتاح</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة السر</translation>
    </message>
    <message>
      <source>Password needed</source>
      <translation>كلمة السر مطلوبة</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>The keychain is locked or refused; it is kept until otadesk ends.</source>
      <translation>سلسلة المفاتيح مقفلة أو رفضت الحفظ؛ وتُحفظ القيمة حتى إنهاء otadesk فقط.</translation>
    </message>
    <message>
      <source>The last one doesn’t unlock the key.</source>
      <translation>القيمة الأخيرة لا تفتح قفل المفتاح.</translation>
    </message>
    <message>
      <source>The server asks</source>
      <translation>يسأل الخادم</translation>
    </message>
    <message>
      <source>The server did not accept the last one.</source>
      <translation>لم يقبل الخادم القيمة الأخيرة.</translation>
    </message>
    <message>
      <source>This computer has no keychain: otadesk asks again the next time it starts.</source>
      <translation>لا يوفر هذا الكمبيوتر سلسلة مفاتيح: سيسأل otadesk من جديد عند تشغيله التالي.</translation>
    </message>
    <message>
      <source>This computer has no keychain; it is kept until otadesk ends.</source>
      <translation>لا يوفر هذا الكمبيوتر سلسلة مفاتيح؛ وتُحفظ القيمة حتى إنهاء otadesk فقط.</translation>
    </message>
  </context>
  <context>
    <name>Seen</name>
    <message>
      <source>A code on paper or a screen is not part of what is fetched.</source>
      <translation>الرمز على الورق أو الشاشة ليس جزءًا مما يُجلب.</translation>
    </message>
    <message>
      <source>A piece of it can’t be compared.</source>
      <translation>لا يمكن مقارنة جزء منه.</translation>
    </message>
    <message>
      <source>A piece of the app can be fetched (206).</source>
      <translation>يمكن جلب جزء من التطبيق (206).</translation>
    </message>
    <message>
      <source>App Store metadata of this app</source>
      <translation>بيانات App Store الوصفية لهذا التطبيق</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server answers {status} instead of 206.</source>
      <translation>عند طلب جزء من التطبيق، يجيب الخادم بالرمز {status} بدل 206.</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server sends another piece.</source>
      <translation>عند طلب جزء من التطبيق، يرسل الخادم جزءًا آخر.</translation>
    </message>
    <message>
      <source>Both say {found}.</source>
      <translation>كلاهما {found}.</translation>
    </message>
    <message>
      <source>CA compromise</source>
      <translation>اختراق سلطة التصديق</translation>
    </message>
    <message>
      <source>Every digest agrees ({names}).</source>
      <translation>جميع قيم التحقق مطابقة ({names}).</translation>
    </message>
    <message>
      <source>HEAD brings no Content-Length.</source>
      <translation>لا يعطي HEAD قيمة Content-Length.</translation>
    </message>
    <message>
      <source>HEAD gets no answer.</source>
      <translation>لا جواب عن HEAD.</translation>
    </message>
    <message>
      <source>HEAD is answered with {status}.</source>
      <translation>الجواب عن HEAD هو {status}.</translation>
    </message>
    <message numerus="yes">
      <source>HEAD says {announced} bytes, but {arrived} arrive.</source>
      <extracomment>Counts {announced}. For one: HEAD says {announced} byte, but {arrived} arrive.</extracomment>
      <translation>
        <numerusform>يعلن HEAD عن {announced} بايت، لكن ما يصل هو {arrived}.</numerusform>
        <numerusform>يعلن HEAD عن {announced} بايت، لكن ما يصل هو {arrived}.</numerusform>
        <numerusform>يعلن HEAD عن {announced} بايت، لكن ما يصل هو {arrived}.</numerusform>
        <numerusform>يعلن HEAD عن {announced} بايت، لكن ما يصل هو {arrived}.</numerusform>
        <numerusform>يعلن HEAD عن {announced} بايت، لكن ما يصل هو {arrived}.</numerusform>
        <numerusform>يعلن HEAD عن {announced} بايت، لكن ما يصل هو {arrived}.</numerusform>
      </translation>
    </message>
    <message>
      <source>IIS answers like this for every file whose type it doesn’t know, such as {suffix}</source>
      <translation>هكذا يجيب IIS عن كل ملف لا يعرف نوعه، مثل {suffix}</translation>
    </message>
    <message>
      <source>In metadata: {faults}.</source>
      <translation>في metadata: {faults}.</translation>
    </message>
    <message>
      <source>Info.plist names no kind of device</source>
      <translation>لا يذكر Info.plist أي نوع من الأجهزة</translation>
    </message>
    <message>
      <source>It arrived whole and agrees with the manifest: {facts}.</source>
      <translation>وصل التطبيق كاملًا ويطابق ملف البيان: {facts}.</translation>
    </message>
    <message>
      <source>It arrived whole; no published file is known to compare with: {facts}.</source>
      <translation>وصل التطبيق كاملًا؛ ولا يُعرف ملف منشور للمقارنة به: {facts}.</translation>
    </message>
    <message>
      <source>It can’t be read: {why}.</source>
      <translation>تتعذر القراءة: {why}.</translation>
    </message>
    <message>
      <source>It can’t be read: {why}. There is an &amp; in it, which has to be written as &amp;amp;.</source>
      <translation>تتعذر القراءة: {why}. وفيه علامة &amp; يجب أن تُكتب هكذا: &amp;amp;.</translation>
    </message>
    <message>
      <source>It comes as it is.</source>
      <translation>يصل التطبيق كما هو.</translation>
    </message>
    <message>
      <source>It comes with Content-Encoding: {encoding}.</source>
      <translation>يصل التطبيق مع Content-Encoding: {encoding}.</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {sha256}.</source>
      <translation>يختلف عن الملف المنشور: {facts} بدل {sha256}.</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {size} bytes.</source>
      <translation>يختلف عن الملف المنشور: {facts} بدل {size} بايت.</translation>
    </message>
    <message>
      <source>It does not end as a ZIP archive does: it was cut short, or is not whole yet.</source>
      <translation>لا ينتهي كأرشيف ZIP: فقد قُطع، أو لم يكتمل بعد.</translation>
    </message>
    <message>
      <source>It has no items.</source>
      <translation>لا توجد items.</translation>
    </message>
    <message numerus="yes">
      <source>It has {size} bytes; the published file has {published}.</source>
      <extracomment>Counts {size}. For one: It has {size} byte; the published file has {published}.</extracomment>
      <translation>
        <numerusform>الحجم {size} بايت؛ وحجم الملف المنشور {published}.</numerusform>
        <numerusform>الحجم {size} بايت؛ وحجم الملف المنشور {published}.</numerusform>
        <numerusform>الحجم {size} بايت؛ وحجم الملف المنشور {published}.</numerusform>
        <numerusform>الحجم {size} بايت؛ وحجم الملف المنشور {published}.</numerusform>
        <numerusform>الحجم {size} بايت؛ وحجم الملف المنشور {published}.</numerusform>
        <numerusform>الحجم {size} بايت؛ وحجم الملف المنشور {published}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a property list with an item and a package.</source>
      <translation>قائمة خصائص فيها عنصر وحزمة.</translation>
    </message>
    <message>
      <source>It is empty ({facts}).</source>
      <translation>الملف فارغ ({facts}).</translation>
    </message>
    <message>
      <source>It is the published file: {facts}.</source>
      <translation>هو الملف المنشور: {facts}.</translation>
    </message>
    <message>
      <source>Its first and last {sample} of {size} bytes are an archive’s; the rest was not fetched (--quick).</source>
      <translation>أول {sample} بايت وآخرها من {size} بايت هي لأرشيف؛ ولم يُجلب الباقي (⁦--quick⁩).</translation>
    </message>
    <message>
      <source>Its item has no assets.</source>
      <translation>لا يتضمن العنصر assets.</translation>
    </message>
    <message>
      <source>Its last bytes did not arrive: {flaw}.</source>
      <translation>لم تصل البايتات الأخيرة: {flaw}.</translation>
    </message>
    <message numerus="yes">
      <source>Its last bytes did not arrive: {size} bytes came.</source>
      <extracomment>Counts {size}. For one: Its last bytes did not arrive: {size} byte came.</extracomment>
      <translation>
        <numerusform>لم تصل البايتات الأخيرة: وصل {size} بايت.</numerusform>
        <numerusform>لم تصل البايتات الأخيرة: وصل {size} بايت.</numerusform>
        <numerusform>لم تصل البايتات الأخيرة: وصل {size} بايت.</numerusform>
        <numerusform>لم تصل البايتات الأخيرة: وصل {size} بايت.</numerusform>
        <numerusform>لم تصل البايتات الأخيرة: وصل {size} بايت.</numerusform>
        <numerusform>لم تصل البايتات الأخيرة: وصل {size} بايت.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its software-package has no url.</source>
      <translation>لا يتضمن software-package القيمة url.</translation>
    </message>
    <message>
      <source>MinimumOSVersion is “{value}”</source>
      <translation>قيمة MinimumOSVersion هي «{value}»</translation>
    </message>
    <message>
      <source>No platform is named, which iOS takes for its own.</source>
      <translation>لم تُذكر منصة، فيعدّها iOS منصته.</translation>
    </message>
    <message>
      <source>None of its assets is of kind software-package.</source>
      <translation>لا شيء في assets من النوع software-package.</translation>
    </message>
    <message>
      <source>Not examined: {why}.</source>
      <translation>لم يُفحص: {why}.</translation>
    </message>
    <message>
      <source>Only samples of the app were fetched (--quick).</source>
      <translation>جُلبت عينات من التطبيق فقط (⁦--quick⁩).</translation>
    </message>
    <message>
      <source>SHA-256 agrees, yet {faults}: an old iOS reads only that.</source>
      <translation>قيمة SHA-256 مطابقة، لكن {faults}. ونظام iOS القديم لا يقرأ غير ذلك.</translation>
    </message>
    <message>
      <source>TestFlight signed it: it installs through TestFlight alone</source>
      <translation>التوقيع من TestFlight: لا يمكن التثبيت إلا عبر TestFlight</translation>
    </message>
    <message>
      <source>The address leads to the app itself; testers need the page with the link.</source>
      <translation>يؤدي العنوان إلى التطبيق نفسه؛ ويحتاج المختبِرون إلى الصفحة التي فيها الرابط.</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length but in chunks.</source>
      <translation>يصل التطبيق من دون Content-Length، على دفعات (chunked).</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length.</source>
      <translation>يصل التطبيق من دون Content-Length.</translation>
    </message>
    <message>
      <source>The app did not arrive whole: {flaw}.</source>
      <translation>لم يصل التطبيق كاملًا: {flaw}.</translation>
    </message>
    <message>
      <source>The app is not a web page.</source>
      <translation>التطبيق ليس صفحة ويب.</translation>
    </message>
    <message>
      <source>The app is not an older one.</source>
      <translation>التطبيق ليس نسخة أقدم.</translation>
    </message>
    <message>
      <source>The app is sent as {type} instead of as {wanted}.</source>
      <translation>يُرسَل التطبيق بالنوع {type} بدل {wanted}.</translation>
    </message>
    <message>
      <source>The app is sent as {type}.</source>
      <translation>يُرسَل التطبيق بالنوع {type}.</translation>
    </message>
    <message>
      <source>The app is sent without a type instead of as {wanted}.</source>
      <translation>يُرسَل التطبيق بلا نوع بدل {wanted}.</translation>
    </message>
    <message>
      <source>The app that differs came from a cache ({signs}).</source>
      <translation>جاء التطبيق المختلف من ذاكرة تخزين مؤقت ({signs}).</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it ({signs}): {names} differ.</source>
      <translation>التطبيق: لدى الخادم ملف غير الذي في ذاكرة التخزين المؤقت أمامه ({signs}). الاختلاف في: {names}.</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it: {names} differ.</source>
      <translation>التطبيق: لدى الخادم ملف غير الذي في ذاكرة التخزين المؤقت أمامه. الاختلاف في: {names}.</translation>
    </message>
    <message>
      <source>The app: {url} answers {status} instead of 200.</source>
      <translation>التطبيق: يجيب {url} بالرمز {status} بدل 200.</translation>
    </message>
    <message>
      <source>The app: {what}.</source>
      <translation>التطبيق: {what}.</translation>
    </message>
    <message>
      <source>The app’s own Info.plist can’t be read.</source>
      <translation>تتعذر قراءة Info.plist الخاص بالتطبيق.</translation>
    </message>
    <message>
      <source>The chunk {number} of {listed} agrees; the others were not fetched (--quick).</source>
      <translation>الجزء {number} من {listed} مطابق؛ ولم تُجلب الأجزاء الأخرى (⁦--quick⁩).</translation>
    </message>
    <message>
      <source>The link in the frame has {target}.</source>
      <translation>للرابط داخل الإطار {target}.</translation>
    </message>
    <message>
      <source>The link is in the frame {frame}, without {target}.</source>
      <translation>الرابط في الإطار {frame}، من دون {target}.</translation>
    </message>
    <message>
      <source>The link is in the page itself.</source>
      <translation>الرابط في الصفحة نفسها.</translation>
    </message>
    <message>
      <source>The link itself was given, not a page.</source>
      <translation>أُعطي الرابط نفسه، لا صفحة.</translation>
    </message>
    <message>
      <source>The link leads to {url}.</source>
      <translation>يؤدي الرابط إلى {url}.</translation>
    </message>
    <message>
      <source>The manifest did not arrive whole: {flaw}.</source>
      <translation>لم يصل ملف البيان كاملًا: {flaw}.</translation>
    </message>
    <message>
      <source>The manifest has an app for every device.</source>
      <translation>يتضمن ملف البيان تطبيقًا لجميع الأجهزة.</translation>
    </message>
    <message>
      <source>The manifest has no digests.</source>
      <translation>لا يتضمن ملف البيان قيم تحقق.</translation>
    </message>
    <message>
      <source>The manifest is compared with the one made from the build.</source>
      <translation>يُقارَن ملف البيان بالملف الذي أُنشئ من النسخة.</translation>
    </message>
    <message>
      <source>The manifest is empty.</source>
      <translation>ملف البيان فارغ.</translation>
    </message>
    <message>
      <source>The manifest is not a web page.</source>
      <translation>ملف البيان ليس صفحة ويب.</translation>
    </message>
    <message>
      <source>The manifest is sent as {type} instead of as {wanted}.</source>
      <translation>يُرسَل ملف البيان بالنوع {type} بدل {wanted}.</translation>
    </message>
    <message>
      <source>The manifest is sent as {type}.</source>
      <translation>يُرسَل ملف البيان بالنوع {type}.</translation>
    </message>
    <message>
      <source>The manifest is sent without a type instead of as {wanted}.</source>
      <translation>يُرسَل ملف البيان بلا نوع بدل {wanted}.</translation>
    </message>
    <message>
      <source>The manifest itself was given, not a link.</source>
      <translation>أُعطي ملف البيان نفسه، لا رابط.</translation>
    </message>
    <message>
      <source>The manifest names no icons.</source>
      <translation>لا يذكر ملف البيان أيقونات.</translation>
    </message>
    <message>
      <source>The manifest or the app names no version.</source>
      <translation>لا يذكر ملف البيان أو التطبيق رقم إصدار.</translation>
    </message>
    <message>
      <source>The manifest says nothing, the app says {found}.</source>
      <translation>لا شيء في ملف البيان، وفي التطبيق {found}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app says {found}.</source>
      <translation>في ملف البيان {told}، وفي التطبيق {found}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found} and {build}.</source>
      <translation>في ملف البيان {told}، وفي التطبيق {found} و{build}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found}.</source>
      <translation>في ملف البيان {told}، وفي التطبيق {found}.</translation>
    </message>
    <message>
      <source>The manifest that differs came from a cache ({signs}).</source>
      <translation>جاء ملف البيان المختلف من ذاكرة تخزين مؤقت ({signs}).</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one ({signs}).</source>
      <translation>ملف البيان: لدى الخادم الملف المنشور، لكن ذاكرة تخزين مؤقت أمامه ترسل ملفًا أقدم ({signs}).</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one.</source>
      <translation>ملف البيان: لدى الخادم الملف المنشور، لكن ذاكرة تخزين مؤقت أمامه ترسل ملفًا أقدم.</translation>
    </message>
    <message>
      <source>The manifest: {what}.</source>
      <translation>ملف البيان: {what}.</translation>
    </message>
    <message>
      <source>The manifest’s chunks are too large for a sample (--quick).</source>
      <translation>أجزاء ملف البيان أكبر من أن تؤخذ منها عينة (⁦--quick⁩).</translation>
    </message>
    <message>
      <source>The manifest’s digests are incomplete or damaged.</source>
      <translation>قيم التحقق في ملف البيان ناقصة أو تالفة.</translation>
    </message>
    <message>
      <source>The page answers {status} instead of 200.</source>
      <translation>تجيب الصفحة بالرمز {status} بدل 200.</translation>
    </message>
    <message>
      <source>The page did not arrive whole: {flaw}.</source>
      <translation>لم تصل الصفحة كاملةً: {flaw}.</translation>
    </message>
    <message>
      <source>The page doesn’t mention Safari; a script or a picture may.</source>
      <translation>لا تذكر الصفحة Safari؛ وقد يذكره نص برمجي أو صورة.</translation>
    </message>
    <message>
      <source>The page has no link that begins with itms-services:.</source>
      <translation>لا يوجد في الصفحة رابط يبدأ بـ ⁦itms-services:⁩.</translation>
    </message>
    <message>
      <source>The page mentions Safari.</source>
      <translation>تذكر الصفحة Safari.</translation>
    </message>
    <message>
      <source>The page mentions itms-services, but no &lt;a href&gt; has it; a script may add it.</source>
      <translation>تذكر الصفحة itms-services، لكن لا وجود له في أي ⁦&lt;a href&gt;⁩؛ وقد يضيفه نص برمجي.</translation>
    </message>
    <message>
      <source>The page: more than {count} redirects.</source>
      <translation>الصفحة: أكثر من {count} عمليات إعادة توجيه.</translation>
    </message>
    <message>
      <source>The page: {what}.</source>
      <translation>الصفحة: {what}.</translation>
    </message>
    <message>
      <source>The page’s link is {link}.</source>
      <translation>رابط الصفحة هو {link}.</translation>
    </message>
    <message>
      <source>The server did not answer a request for a piece of the app.</source>
      <translation>لم يجب الخادم عن طلب جزء من التطبيق.</translation>
    </message>
    <message>
      <source>The server does not send chunk {number} of {listed} alone (--quick).</source>
      <translation>لا يرسل الخادم الجزء {number} من {listed} وحده (⁦--quick⁩).</translation>
    </message>
    <message>
      <source>The {hop} comes to iOS’ downloader.</source>
      <translation>{hop}: الوصول من برنامج التنزيل في iOS ممكن.</translation>
    </message>
    <message>
      <source>The {hop} comes without a redirect.</source>
      <translation>{hop}: بلا إعادة توجيه.</translation>
    </message>
    <message>
      <source>The {hop} is there.</source>
      <translation>{hop}: في المكان المحدد.</translation>
    </message>
    <message>
      <source>The {hop} needs no sign-in.</source>
      <translation>{hop}: لا يلزم تسجيل الدخول.</translation>
    </message>
    <message numerus="yes">
      <source>There are apps for {count} models only; no model was asked about.</source>
      <extracomment>Counts {count}. For one: There are apps for {count} model only; no model was asked about.</extracomment>
      <translation>
        <numerusform>لا توجد تطبيقات لأي طراز؛ ولم يُسأل عن أي طراز.</numerusform>
        <numerusform>توجد تطبيقات لطراز واحد فقط؛ ولم يُسأل عن أي طراز.</numerusform>
        <numerusform>توجد تطبيقات لطرازين فقط؛ ولم يُسأل عن أي طراز.</numerusform>
        <numerusform>توجد تطبيقات لـ {count} طرازات فقط؛ ولم يُسأل عن أي طراز.</numerusform>
        <numerusform>توجد تطبيقات لـ {count} طرازًا فقط؛ ولم يُسأل عن أي طراز.</numerusform>
        <numerusform>توجد تطبيقات لـ {count} طراز فقط؛ ولم يُسأل عن أي طراز.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is an app for {models}.</source>
      <translation>يوجد تطبيق لـ {models}.</translation>
    </message>
    <message>
      <source>There is no app for {models}.</source>
      <translation>لا يوجد تطبيق لـ {models}.</translation>
    </message>
    <message>
      <source>There is no room on this disk to look into the app.</source>
      <translation>لا توجد مساحة على هذا القرص لفحص محتوى التطبيق.</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does ({facts}).</source>
      <translation>ما وصل ليس ملف IPA: فهو لا يبدأ كأرشيف ZIP ({facts}).</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does.</source>
      <translation>ما وصل ليس ملف IPA: فهو لا يبدأ كأرشيف ZIP.</translation>
    </message>
    <message>
      <source>Without a length no samples can be taken (--quick).</source>
      <translation>لا يمكن أخذ عينات من دون معرفة الطول (⁦--quick⁩).</translation>
    </message>
    <message>
      <source>a bare property list, without Apple’s signature</source>
      <translation>قائمة خصائص مجردة، من دون توقيع Apple</translation>
    </message>
    <message>
      <source>a captcha page</source>
      <translation>صفحة captcha</translation>
    </message>
    <message>
      <source>a certificate further up its chain expired</source>
      <translation>انتهت صلاحية شهادة أعلى في سلسلتها</translation>
    </message>
    <message numerus="yes">
      <source>a chain of {count} certificates where 3 belong</source>
      <extracomment>Counts {count}. For one: a chain of {count} certificate where 3 belong</extracomment>
      <translation>
        <numerusform>عدد الشهادات في السلسلة {count} بدلًا من 3</numerusform>
        <numerusform>عدد الشهادات في السلسلة {count} بدلًا من 3</numerusform>
        <numerusform>عدد الشهادات في السلسلة {count} بدلًا من 3</numerusform>
        <numerusform>عدد الشهادات في السلسلة {count} بدلًا من 3</numerusform>
        <numerusform>عدد الشهادات في السلسلة {count} بدلًا من 3</numerusform>
        <numerusform>عدد الشهادات في السلسلة {count} بدلًا من 3</numerusform>
      </translation>
    </message>
    <message>
      <source>a development profile</source>
      <translation>ملف تزويد للتطوير</translation>
    </message>
    <message>
      <source>a file lies where a symbolic link was sealed</source>
      <translation>يوجد ملف مكان رابط رمزي مختوم</translation>
    </message>
    <message>
      <source>a file was added after signing</source>
      <translation>أُضيف ملف بعد التوقيع</translation>
    </message>
    <message>
      <source>a free account’s profile: seven days, and three such apps on a device</source>
      <translation>ملف تزويد لحساب مجاني: سبعة أيام، وثلاثة تطبيقات من هذا النوع على الجهاز</translation>
    </message>
    <message>
      <source>a list of code directories can’t be read: {why}</source>
      <translation>تتعذر قراءة قائمة code directories: {why}</translation>
    </message>
    <message>
      <source>a rule can’t be read: {why}</source>
      <translation>تتعذر قراءة قاعدة: {why}</translation>
    </message>
    <message>
      <source>a sealed file is missing</source>
      <translation>ملف مختوم مفقود</translation>
    </message>
    <message>
      <source>a sealed file was changed after signing</source>
      <translation>تغيَّر ملف مختوم بعد التوقيع</translation>
    </message>
    <message>
      <source>a sign-in page</source>
      <translation>صفحة تسجيل دخول</translation>
    </message>
    <message>
      <source>a symbolic link leads elsewhere than when it was sealed</source>
      <translation>يؤدي رابط رمزي إلى غير ما كان يؤدي إليه عند ختمه</translation>
    </message>
    <message>
      <source>a symbolic link lies where a file was sealed</source>
      <translation>يوجد رابط رمزي مكان ملف مختوم</translation>
    </message>
    <message>
      <source>a symbolic link was added after signing</source>
      <translation>أُضيف رابط رمزي بعد التوقيع</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <source>ad-hoc</source>
      <translation>Ad Hoc</translation>
    </message>
    <message>
      <source>affiliation changed</source>
      <translation>تغيّر الانتماء</translation>
    </message>
    <message>
      <source>an authority’s certificate expired on {day}</source>
      <translation>انتهت صلاحية شهادة إحدى الجهات المصدِرة في {day}</translation>
    </message>
    <message>
      <source>an authority’s certificate is valid from {day}</source>
      <translation>تسري شهادة إحدى الجهات المصدِرة اعتبارًا من {day}</translation>
    </message>
    <message>
      <source>an empty text is not an absolute address</source>
      <translation>النص الفارغ ليس عنوانًا مطلقًا</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and {count} more</extracomment>
      <translation>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>app</source>
      <translation>التطبيق</translation>
    </message>
    <message>
      <source>app-store</source>
      <translation>App Store</translation>
    </message>
    <message>
      <source>aps-environment is {environments}</source>
      <translation>قيمة aps-environment هي {environments}</translation>
    </message>
    <message>
      <source>as the owner of {device} says</source>
      <translation>بحسب مالك {device}</translation>
    </message>
    <message>
      <source>before iOS 11 they were not needed</source>
      <translation>لم تكن مطلوبة قبل iOS 11</translation>
    </message>
    <message>
      <source>before iOS 15 the old format was fine</source>
      <translation>كانت الصيغة القديمة مقبولة قبل iOS 15</translation>
    </message>
    <message>
      <source>both say the same</source>
      <translation>الصيغتان متطابقتان</translation>
    </message>
    <message>
      <source>built for {platform}</source>
      <translation>مبنيّ لـ {platform}</translation>
    </message>
    <message>
      <source>called “{name}” in its header</source>
      <translation>اسمه في ترويسته «{name}»</translation>
    </message>
    <message>
      <source>certificate hold</source>
      <translation>تعليق الشهادة</translation>
    </message>
    <message>
      <source>cessation of operation</source>
      <translation>توقف التشغيل</translation>
    </message>
    <message>
      <source>checksum {told} in its header, {known} in the directory</source>
      <translation>المجموع الاختباري {told} في ترويسته و{known} في الدليل</translation>
    </message>
    <message>
      <source>code directory version {version}</source>
      <translation>إصدار code directory هو {version}</translation>
    </message>
    <message>
      <source>code directory version {version}, needed {needed}</source>
      <translation>إصدار code directory هو {version}، والمطلوب {needed}</translation>
    </message>
    <message>
      <source>compiled for {platforms}</source>
      <translation>مُصرَّف لـ {platforms}</translation>
    </message>
    <message>
      <source>cryptid is 0</source>
      <translation>قيمة cryptid هي 0</translation>
    </message>
    <message>
      <source>cryptid is not 0</source>
      <translation>قيمة cryptid ليست 0</translation>
    </message>
    <message>
      <source>development</source>
      <translation>تطوير</translation>
    </message>
    <message>
      <source>enterprise</source>
      <translation>Enterprise</translation>
    </message>
    <message>
      <source>every iPhone and iPad runs it</source>
      <translation>يعمل على كل iPhone وiPad</translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>انتهت الصلاحية في {day}</translation>
    </message>
    <message>
      <source>iTunesMetadata.plist belongs to {other}, the app is {own}</source>
      <translation>ملف iTunesMetadata.plist يخص {other} والتطبيق هو {own}</translation>
    </message>
    <message>
      <source>it answers {status} there, in the clear</source>
      <translation>الإجابة هناك {status}، بلا تشفير</translation>
    </message>
    <message numerus="yes">
      <source>it broke off after {size} bytes ({reason})</source>
      <extracomment>Counts {size}. For one: it broke off after {size} byte ({reason})</extracomment>
      <translation>
        <numerusform>انقطاع بعد {size} بايت ({reason})</numerusform>
        <numerusform>انقطاع بعد {size} بايت ({reason})</numerusform>
        <numerusform>انقطاع بعد {size} بايت ({reason})</numerusform>
        <numerusform>انقطاع بعد {size} بايت ({reason})</numerusform>
        <numerusform>انقطاع بعد {size} بايت ({reason})</numerusform>
        <numerusform>انقطاع بعد {size} بايت ({reason})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it came at a crawl, {size} bytes in {seconds} s</source>
      <extracomment>Counts {size}. For one: it came at a crawl, {size} byte in {seconds} s</extracomment>
      <translation>
        <numerusform>نقل بطيء للغاية، {size} بايت في {seconds} ث</numerusform>
        <numerusform>نقل بطيء للغاية، {size} بايت في {seconds} ث</numerusform>
        <numerusform>نقل بطيء للغاية، {size} بايت في {seconds} ث</numerusform>
        <numerusform>نقل بطيء للغاية، {size} بايت في {seconds} ث</numerusform>
        <numerusform>نقل بطيء للغاية، {size} بايت في {seconds} ث</numerusform>
        <numerusform>نقل بطيء للغاية، {size} بايت في {seconds} ث</numerusform>
      </translation>
    </message>
    <message>
      <source>it does not speak TLS on this port</source>
      <translation>لا يستخدم TLS على هذا المنفذ</translation>
    </message>
    <message numerus="yes">
      <source>it ended {size} bytes before its Content-Length</source>
      <extracomment>Counts {size}. For one: it ended {size} byte before its Content-Length</extracomment>
      <translation>
        <numerusform>الانتهاء قبل Content-Length بمقدار {size} بايت</numerusform>
        <numerusform>الانتهاء قبل Content-Length بمقدار {size} بايت</numerusform>
        <numerusform>الانتهاء قبل Content-Length بمقدار {size} بايت</numerusform>
        <numerusform>الانتهاء قبل Content-Length بمقدار {size} بايت</numerusform>
        <numerusform>الانتهاء قبل Content-Length بمقدار {size} بايت</numerusform>
        <numerusform>الانتهاء قبل Content-Length بمقدار {size} بايت</numerusform>
      </translation>
    </message>
    <message>
      <source>it expired</source>
      <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
      <source>it expired on {day}</source>
      <translation>انتهى ذلك في {day}</translation>
    </message>
    <message>
      <source>it has no Mach-O header</source>
      <translation>لا توجد ترويسة Mach-O</translation>
    </message>
    <message>
      <source>it has no list of files or no rules</source>
      <translation>لا تتضمن قائمة ملفات أو لا تتضمن قواعد</translation>
    </message>
    <message>
      <source>it has no url value</source>
      <translation>لا توجد قيمة url</translation>
    </message>
    <message numerus="yes">
      <source>it has {count} rules</source>
      <extracomment>Counts {count}. For one: it has {count} rule</extracomment>
      <translation>
        <numerusform>عدد القواعد فيها {count}</numerusform>
        <numerusform>عدد القواعد فيها {count}</numerusform>
        <numerusform>عدد القواعد فيها {count}</numerusform>
        <numerusform>عدد القواعد فيها {count}</numerusform>
        <numerusform>عدد القواعد فيها {count}</numerusform>
        <numerusform>عدد القواعد فيها {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>it is encoded as {encoding}, which was not asked for</source>
      <translation>الترميز {encoding} لم يُطلب</translation>
    </message>
    <message>
      <source>it is for no host at all, not for {host}</source>
      <translation>ليست صادرة لأي مضيف، ولا لـ {host}</translation>
    </message>
    <message>
      <source>it is for {names}, not for {host}</source>
      <translation>صادرة لـ {names} وليس لـ {host}</translation>
    </message>
    <message>
      <source>it is larger than {size} bytes</source>
      <translation>الحجم أكبر من {size} بايت</translation>
    </message>
    <message>
      <source>it is signed by itself, by no authority</source>
      <translation>موقَّعة ذاتيًا وليست من سلطة تصديق</translation>
    </message>
    <message>
      <source>it is signed with {algorithm}</source>
      <translation>موقَّعة بـ {algorithm}</translation>
    </message>
    <message>
      <source>it is there, but the server may not read it, or a rule forbids it</source>
      <translation>موجود، لكن الخادم لا يُسمح له بقراءته أو تمنعه قاعدة</translation>
    </message>
    <message numerus="yes">
      <source>it is valid for {count} days, more than {most}</source>
      <extracomment>Counts {count}. For one: it is valid for {count} day, more than {most}</extracomment>
      <translation>
        <numerusform>صالحة لمدة {count} يوم، أكثر من {most}</numerusform>
        <numerusform>صالحة لمدة يوم واحد، أكثر من {most}</numerusform>
        <numerusform>صالحة لمدة يومين، أكثر من {most}</numerusform>
        <numerusform>صالحة لمدة {count} أيام، أكثر من {most}</numerusform>
        <numerusform>صالحة لمدة {count} يومًا، أكثر من {most}</numerusform>
        <numerusform>صالحة لمدة {count} يوم، أكثر من {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>it is valid only from {time} UTC on</source>
      <translation>لا تصلح إلا اعتبارًا من {time} UTC</translation>
    </message>
    <message>
      <source>it lists no devices and isn’t an enterprise profile</source>
      <translation>لا يتضمن أجهزة وليس ملف تزويد Enterprise</translation>
    </message>
    <message>
      <source>it names no host as subject alternative name</source>
      <translation>لا تذكر مضيفًا في Subject Alternative Name</translation>
    </message>
    <message>
      <source>it offers no cipher with forward secrecy</source>
      <translation>لا يقدّم أي تشفير مع forward secrecy</translation>
    </message>
    <message>
      <source>it offers only TLS 1.1 or older</source>
      <translation>لا يقدّم سوى ⁦TLS 1.1⁩ أو أقدم</translation>
    </message>
    <message>
      <source>it redirects to {url}, which is the address to use</source>
      <translation>إعادة توجيه إلى {url}، وهو العنوان الذي ينبغي استخدامه</translation>
    </message>
    <message>
      <source>it took too long to arrive</source>
      <translation>استغرق الوصول وقتًا طويلًا</translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to more than {size} bytes</source>
      <extracomment>Counts {size}. For one: it unpacks to more than {size} byte</extracomment>
      <translation>
        <numerusform>حجمه بعد فك الضغط يتجاوز {size} بايت</numerusform>
        <numerusform>حجمه بعد فك الضغط يتجاوز {size} بايت</numerusform>
        <numerusform>حجمه بعد فك الضغط يتجاوز {size} بايت</numerusform>
        <numerusform>حجمه بعد فك الضغط يتجاوز {size} بايت</numerusform>
        <numerusform>حجمه بعد فك الضغط يتجاوز {size} بايت</numerusform>
        <numerusform>حجمه بعد فك الضغط يتجاوز {size} بايت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to other than the {size} bytes that the zip promises</source>
      <extracomment>Counts {size}. For one: it unpacks to other than the {size} byte that the zip promises</extracomment>
      <translation>
        <numerusform>حجمه بعد فك الضغط ليس {size} بايت كما يذكر ملف zip</numerusform>
        <numerusform>حجمه بعد فك الضغط ليس {size} بايت كما يذكر ملف zip</numerusform>
        <numerusform>حجمه بعد فك الضغط ليس {size} بايت كما يذكر ملف zip</numerusform>
        <numerusform>حجمه بعد فك الضغط ليس {size} بايت كما يذكر ملف zip</numerusform>
        <numerusform>حجمه بعد فك الضغط ليس {size} بايت كما يذكر ملف zip</numerusform>
        <numerusform>حجمه بعد فك الضغط ليس {size} بايت كما يذكر ملف zip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to {size} bytes instead of {told}</source>
      <extracomment>Counts {size}. For one: it unpacks to {size} byte instead of {told}</extracomment>
      <translation>
        <numerusform>حجمه بعد فك الضغط {size} بايت بدلًا من {told}</numerusform>
        <numerusform>حجمه بعد فك الضغط {size} بايت بدلًا من {told}</numerusform>
        <numerusform>حجمه بعد فك الضغط {size} بايت بدلًا من {told}</numerusform>
        <numerusform>حجمه بعد فك الضغط {size} بايت بدلًا من {told}</numerusform>
        <numerusform>حجمه بعد فك الضغط {size} بايت بدلًا من {told}</numerusform>
        <numerusform>حجمه بعد فك الضغط {size} بايت بدلًا من {told}</numerusform>
      </translation>
    </message>
    <message>
      <source>its RSA key has {bits} bits, fewer than {least}</source>
      <translation>طول مفتاح RSA ‏{bits} بت، أقل من {least}</translation>
    </message>
    <message>
      <source>its action is “{action}” instead of “{wanted}”</source>
      <translation>قيمة action هي «{action}» بدل «{wanted}»</translation>
    </message>
    <message>
      <source>its certificate can’t be read</source>
      <translation>تتعذر قراءة شهادته</translation>
    </message>
    <message>
      <source>its chain ends at “{issuer}”, an authority that this computer does not know</source>
      <translation>تنتهي سلسلتها عند «{issuer}»، وهي سلطة تصديق لا يعرفها هذا الكمبيوتر</translation>
    </message>
    <message>
      <source>its checksum differs from the one in the zip</source>
      <translation>مجموعه الاختباري يختلف عن المذكور في ملف zip</translation>
    </message>
    <message>
      <source>its checksum is wrong</source>
      <translation>مجموعه الاختباري خاطئ</translation>
    </message>
    <message>
      <source>its counts are right</source>
      <translation>أعداده صحيحة</translation>
    </message>
    <message numerus="yes">
      <source>its data ends {count} bytes early</source>
      <extracomment>Counts {count}. For one: its data ends {count} byte early</extracomment>
      <translation>
        <numerusform>تنتهي بياناته قبل أوانها بمقدار {count} بايت</numerusform>
        <numerusform>تنتهي بياناته قبل أوانها بمقدار {count} بايت</numerusform>
        <numerusform>تنتهي بياناته قبل أوانها بمقدار {count} بايت</numerusform>
        <numerusform>تنتهي بياناته قبل أوانها بمقدار {count} بايت</numerusform>
        <numerusform>تنتهي بياناته قبل أوانها بمقدار {count} بايت</numerusform>
        <numerusform>تنتهي بياناته قبل أوانها بمقدار {count} بايت</numerusform>
      </translation>
    </message>
    <message>
      <source>its data is cut off</source>
      <translation>بياناته مبتورة</translation>
    </message>
    <message>
      <source>its extended key usage does not include server authentication</source>
      <translation>لا يشمل استخدام المفتاح الموسَّع مصادقة الخادم</translation>
    </message>
    <message>
      <source>its key is neither RSA nor on an elliptic curve</source>
      <translation>مفتاحها ليس RSA ولا على منحنى إهليلجي</translation>
    </message>
    <message>
      <source>its size comes after its data, without the mark that iOS asks for</source>
      <translation>حجمه مذكور بعد بياناته، دون العلامة التي يتطلبها iOS</translation>
    </message>
    <message>
      <source>its url value is not UTF-8</source>
      <translation>قيمة url ليست بترميز UTF-8</translation>
    </message>
    <message>
      <source>its url value is percent-encoded twice: {url}</source>
      <translation>قيمة url مرمَّزة مرتين بترميز النسبة المئوية: {url}</translation>
    </message>
    <message>
      <source>its {encoding} encoding ends too early</source>
      <translation>ينتهي ترميز {encoding} قبل أوانه</translation>
    </message>
    <message>
      <source>its {encoding} encoding grows to {ratio} times its size and more</source>
      <translation>يتضخم ترميز {encoding} إلى {ratio} ضعف من حجمه أو أكثر</translation>
    </message>
    <message>
      <source>its {encoding} encoding is damaged</source>
      <translation>ترميز {encoding} تالف</translation>
    </message>
    <message>
      <source>key compromise</source>
      <translation>اختراق المفتاح</translation>
    </message>
    <message>
      <source>kind is {kind} instead of {wanted}</source>
      <translation>قيمة kind هي {kind} بدل {wanted}</translation>
    </message>
    <message numerus="yes">
      <source>likewise {count} others: {names}</source>
      <extracomment>Counts {count}. For one: likewise {count} other: {names}</extracomment>
      <translation>
        <numerusform>وكذلك {count} غيرها: {names}</numerusform>
        <numerusform>وكذلك واحد آخر: {names}</numerusform>
        <numerusform>وكذلك اثنان آخران: {names}</numerusform>
        <numerusform>وكذلك {count} أخرى: {names}</numerusform>
        <numerusform>وكذلك {count} آخر: {names}</numerusform>
        <numerusform>وكذلك {count} آخر: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>made for {kinds}</source>
      <translation>مخصّص لـ {kinds}</translation>
    </message>
    <message>
      <source>made for {kinds}, {device} is {model}</source>
      <translation>مخصّص لـ {kinds}، و{device} هو {model}</translation>
    </message>
    <message>
      <source>manifest</source>
      <translation>ملف البيان</translation>
    </message>
    <message>
      <source>many servers refuse whatever lies below a name that begins with a dot, as {name} does</source>
      <translation>ترفض خوادم كثيرة كل ما يقع تحت اسم يبدأ بنقطة، مثل {name}</translation>
    </message>
    <message>
      <source>method {told} in its header, {known} in the directory</source>
      <translation>الطريقة {told} في ترويسته و{known} في الدليل</translation>
    </message>
    <message>
      <source>mode {mode}</source>
      <translation>الوضع {mode}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, every {model} has that</source>
      <translation>يتطلب iOS {minimum}، وهو متوفر في كل {model}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, the last for {model} is iOS {last}</source>
      <translation>يتطلب iOS {minimum}، وآخر إصدار لـ {model} هو iOS {last}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}</source>
      <translation>يتطلب iOS {minimum}، ولدى {device} الإصدار {version}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}, which may be new enough</source>
      <translation>يتطلب iOS {minimum}، ولدى {device} الإصدار {version} الذي قد يكون حديثًا بما يكفي</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; which version of iOS this {model} has isn’t known</source>
      <translation>يتطلب iOS {minimum}؛ إصدار iOS على جهاز {model} هذا غير معروف</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; {device}’s version of iOS isn’t known</source>
      <translation>يتطلب iOS {minimum}؛ {device}: إصدار iOS غير معروف</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free</source>
      <translation>يتطلب {least} بايت، والمتاح على {device} هو {free}</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free, and the unpacked size isn’t known</source>
      <translation>يتطلب {least} بايت، والمتاح على {device} هو {free}، والحجم بعد فك الضغط غير معروف</translation>
    </message>
    <message>
      <source>neither Info.plist nor the executable names a platform</source>
      <translation>لا يذكر Info.plist ولا الملف التنفيذي أي منصة</translation>
    </message>
    <message>
      <source>neither the profile nor the certificate says when it expires</source>
      <translation>لا يذكر ملف التزويد ولا الشهادة تاريخ انتهاء</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>no App Store metadata</source>
      <translation>لا بيانات وصفية من App Store</translation>
    </message>
    <message>
      <source>no DER entitlements</source>
      <translation>لا توجد استحقاقات DER</translation>
    </message>
    <message>
      <source>no Mach-O executable</source>
      <translation>ليس ملف Mach-O تنفيذيًا</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>لا عنوان</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>لا إجابة خلال {seconds} ث</translation>
    </message>
    <message>
      <source>no authority that can be asked has issued the certificate</source>
      <translation>لم تُصدر الشهادةَ جهةٌ يمكن سؤالها</translation>
    </message>
    <message>
      <source>no certificate has signed</source>
      <translation>لم توقِّع أي شهادة</translation>
    </message>
    <message>
      <source>no complete answer within {seconds} s</source>
      <translation>لا إجابة كاملة خلال {seconds} ث</translation>
    </message>
    <message>
      <source>no embedded.mobileprovision</source>
      <translation>لا يوجد embedded.mobileprovision</translation>
    </message>
    <message>
      <source>no install link was found</source>
      <translation>لم يُعثر على رابط تثبيت</translation>
    </message>
    <message>
      <source>no local header where the directory says</source>
      <translation>لا توجد ترويسة محلية في الموضع الذي يذكره الدليل</translation>
    </message>
    <message>
      <source>no signature for {architecture}</source>
      <translation>لا يوجد توقيع لـ {architecture}</translation>
    </message>
    <message>
      <source>no signed 64-bit ARM code</source>
      <translation>لا توجد تعليمات ARM موقَّعة بنظام 64 بت</translation>
    </message>
    <message>
      <source>no signer</source>
      <translation>لا يوجد موقِّع</translation>
    </message>
    <message>
      <source>no symbolic links</source>
      <translation>لا روابط رمزية</translation>
    </message>
    <message>
      <source>nobody signed, or nothing was signed</source>
      <translation>لم يوقِّع أحد، أو لم يُوقَّع أي شيء</translation>
    </message>
    <message>
      <source>none of its own in {bundles}</source>
      <translation>لا يوجد ملف خاص في {bundles}</translation>
    </message>
    <message>
      <source>not read: the executable is large, and its signature stands at its end</source>
      <translation>لم يُقرأ: الملف التنفيذي كبير، وتوقيعه في نهايته</translation>
    </message>
    <message>
      <source>not revoked, says {responder}</source>
      <translation>غير مُلغاة بحسب {responder}</translation>
    </message>
    <message>
      <source>not revoked, says {responder} of {day}</source>
      <translation>غير مُلغاة بحسب {responder} بتاريخ {day}</translation>
    </message>
    <message>
      <source>not verified yet</source>
      <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
      <source>not verified: the digests and the certificates have not been checked</source>
      <translation>لم يُتحقق منه: لم تُفحص قيم التحقق ولا الشهادات</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>nothing is required</source>
      <translation>لا يُشترط شيء</translation>
    </message>
    <message numerus="yes">
      <source>nothing more came after {size} bytes</source>
      <extracomment>Counts {size}. For one: nothing more came after {size} byte</extracomment>
      <translation>
        <numerusform>لم يصل شيء بعد {size} بايت</numerusform>
        <numerusform>لم يصل شيء بعد {size} بايت</numerusform>
        <numerusform>لم يصل شيء بعد {size} بايت</numerusform>
        <numerusform>لم يصل شيء بعد {size} بايت</numerusform>
        <numerusform>لم يصل شيء بعد {size} بايت</numerusform>
        <numerusform>لم يصل شيء بعد {size} بايت</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing to verify at the first launch</source>
      <translation>لا شيء للتحقق منه عند التشغيل الأول</translation>
    </message>
    <message numerus="yes">
      <source>one of the profile’s {count}</source>
      <extracomment>Counts {count}. For one: one of the profile’s {count}</extracomment>
      <translation>
        <numerusform>لا شهادات في ملف التزويد</numerusform>
        <numerusform>الشهادة الوحيدة في ملف التزويد</numerusform>
        <numerusform>إحدى شهادتين في ملف التزويد</numerusform>
        <numerusform>إحدى {count} شهادات في ملف التزويد</numerusform>
        <numerusform>إحدى {count} شهادة في ملف التزويد</numerusform>
        <numerusform>إحدى {count} شهادة في ملف التزويد</numerusform>
      </translation>
    </message>
    <message>
      <source>only Apple’s servers can tell, and they were not asked</source>
      <translation>لا تعرف ذلك إلا خوادم Apple، ولم تُسأل</translation>
    </message>
    <message>
      <source>only development and ad hoc apps need Developer Mode</source>
      <translation>لا تحتاج إلى نمط المطور إلا تطبيقات التطوير وAd Hoc</translation>
    </message>
    <message>
      <source>only enterprise apps need it</source>
      <translation>لا تحتاج إليه إلا تطبيقات Enterprise</translation>
    </message>
    <message>
      <source>only samples of the app were fetched (--quick)</source>
      <translation>جُلبت عينات من التطبيق فقط (⁦--quick⁩)</translation>
    </message>
    <message>
      <source>only the linker signed this code</source>
      <translation>لم يوقِّع هذه التعليمات البرمجية سوى الرابط (linker)</translation>
    </message>
    <message>
      <source>only {architectures}</source>
      <translation>{architectures} فقط</translation>
    </message>
    <message>
      <source>only {architectures}, before iOS 11 made 64 bits a must</source>
      <translation>{architectures} فقط، قبل أن يفرض iOS 11 نظام 64 بت</translation>
    </message>
    <message>
      <source>only {digests}</source>
      <translation>{digests} فقط</translation>
    </message>
    <message>
      <source>packed size {told} in its header, {known} in the directory</source>
      <translation>الحجم المضغوط {told} في ترويسته و{known} في الدليل</translation>
    </message>
    <message>
      <source>packed with method {method}</source>
      <translation>مضغوط بالطريقة {method}</translation>
    </message>
    <message>
      <source>packed without modes</source>
      <translation>مضغوط دون أوضاع الملفات</translation>
    </message>
    <message>
      <source>page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: an iPhone skips this app, that device may not.</source>
      <translation>قيمة platform-identifier هي {platform}: يتخطى iPhone هذا التطبيق، وقد لا يتخطاه ذلك الجهاز.</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: iOS skips this app.</source>
      <translation>قيمة platform-identifier هي {platform}: يتخطى iOS هذا التطبيق.</translation>
    </message>
    <message>
      <source>privilege withdrawn</source>
      <translation>سحب الصلاحية</translation>
    </message>
    <message>
      <source>protected by a password</source>
      <translation>محمي بكلمة سر</translation>
    </message>
    <message>
      <source>read</source>
      <translation>قُرئ</translation>
    </message>
    <message>
      <source>read to the end</source>
      <translation>قُرئ حتى النهاية</translation>
    </message>
    <message>
      <source>revoked since {day}, says {responder}</source>
      <translation>مُلغاة منذ {day} بحسب {responder}</translation>
    </message>
    <message>
      <source>revoked, says {responder}</source>
      <translation>مُلغاة بحسب {responder}</translation>
    </message>
    <message>
      <source>sealed code is missing</source>
      <translation>تعليمات برمجية مختومة مفقودة</translation>
    </message>
    <message>
      <source>sealed code was signed anew after the app was signed</source>
      <translation>وُقِّعت تعليمات برمجية مختومة من جديد بعد توقيع التطبيق</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>موقَّع</translation>
    </message>
    <message>
      <source>signed as {signed}, the app is {app}</source>
      <translation>موقَّع باسم {signed}، والتطبيق هو {app}</translation>
    </message>
    <message>
      <source>signed as {signed}, the profile permits {permitted}</source>
      <translation>موقَّع باسم {signed}، وملف التزويد يسمح بـ {permitted}</translation>
    </message>
    <message>
      <source>signed as “{name}”, which does not sign profiles for iOS</source>
      <translation>الموقِّع «{name}»، وهو لا يوقِّع ملفات تزويد لنظام iOS</translation>
    </message>
    <message>
      <source>signed as “{other}”, the bundle is “{bundle}”</source>
      <translation>موقَّع باسم «{other}»، والحزمة هي «{bundle}»</translation>
    </message>
    <message>
      <source>signed as “{signed}”, the app is “{app}”</source>
      <translation>موقَّع باسم «{signed}»، والتطبيق هو «{app}»</translation>
    </message>
    <message>
      <source>signed by Apple</source>
      <translation>موقَّع من Apple</translation>
    </message>
    <message>
      <source>signed by a certificate</source>
      <translation>موقَّع بشهادة</translation>
    </message>
    <message>
      <source>signed by team {other}, the app is team {team}’s</source>
      <translation>موقَّع من الفريق {other}، والتطبيق تابع للفريق {team}</translation>
    </message>
    <message>
      <source>signed by team {signer}, the profile is team {team}’s</source>
      <translation>التوقيع من الفريق {signer}، وملف التزويد للفريق {team}</translation>
    </message>
    <message>
      <source>signed by “{name}”</source>
      <translation>موقَّع من «{name}»</translation>
    </message>
    <message>
      <source>signed with an unknown digest ({name})</source>
      <translation>موقَّع بقيمة تحقق غير معروفة ({name})</translation>
    </message>
    <message>
      <source>size {told} in its header, {known} in the directory</source>
      <translation>الحجم {told} في ترويسته و{known} في الدليل</translation>
    </message>
    <message>
      <source>stored, with its size only after its data</source>
      <translation>مخزَّن دون ضغط، وحجمه مذكور بعد بياناته فقط</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>استبدال الشهادة</translation>
    </message>
    <message>
      <source>the App Store signed it: it installs through the App Store alone</source>
      <translation>التوقيع من App Store: لا يمكن التثبيت إلا عبر App Store</translation>
    </message>
    <message>
      <source>the CMS message can’t be read: {why}</source>
      <translation>تتعذر قراءة رسالة CMS: {why}</translation>
    </message>
    <message>
      <source>the Info.plist</source>
      <translation>ملف Info.plist</translation>
    </message>
    <message>
      <source>the Info.plist names no executable</source>
      <translation>لا يذكر Info.plist ملفًا تنفيذيًا</translation>
    </message>
    <message>
      <source>the address ends before “{rest}”: the whole address must be percent-encoded</source>
      <translation>ينتهي العنوان قبل «{rest}»: يجب ترميز العنوان كاملًا بترميز النسبة المئوية</translation>
    </message>
    <message>
      <source>the address of the app can’t be used</source>
      <translation>لا يمكن استخدام عنوان التطبيق</translation>
    </message>
    <message>
      <source>the address of the manifest can’t be used</source>
      <translation>لا يمكن استخدام عنوان ملف البيان</translation>
    </message>
    <message>
      <source>the address of the page can’t be used</source>
      <translation>لا يمكن استخدام عنوان الصفحة</translation>
    </message>
    <message>
      <source>the answer of {host} is about another certificate</source>
      <translation>إجابة {host} عن شهادة أخرى</translation>
    </message>
    <message>
      <source>the answer of {host} is from the future ({time} UTC): check the clock</source>
      <translation>إجابة {host} من المستقبل ({time} UTC): تحقَّق من الساعة</translation>
    </message>
    <message>
      <source>the answer of {host} is not signed by whom the issuer trusts</source>
      <translation>إجابة {host} غير موقَّعة ممن تثق به الجهة المُصدِرة</translation>
    </message>
    <message>
      <source>the answer of {host} is out of date ({time} UTC)</source>
      <translation>إجابة {host} قديمة ({time} UTC)</translation>
    </message>
    <message>
      <source>the app gets no push messages</source>
      <translation>لا يتلقى التطبيق إشعارات Push</translation>
    </message>
    <message>
      <source>the app has no bundles inside</source>
      <translation>لا يحتوي التطبيق على حزم داخلية</translation>
    </message>
    <message>
      <source>the app has no extensions</source>
      <translation>ليس للتطبيق ملحقات</translation>
    </message>
    <message>
      <source>the app has no watch app</source>
      <translation>ليس للتطبيق تطبيق ساعة</translation>
    </message>
    <message>
      <source>the app has {found} chunks, the manifest lists {listed}</source>
      <translation>عدد الأجزاء: {found} في التطبيق، و{listed} في ملف البيان</translation>
    </message>
    <message>
      <source>the app is a mere container for a watch app, which only the App Store takes</source>
      <translation>التطبيق مجرد حاوية لتطبيق ساعة، ولا يقبل ذلك إلا App Store</translation>
    </message>
    <message>
      <source>the app is for {platform}</source>
      <translation>التطبيق مخصص لـ {platform}</translation>
    </message>
    <message>
      <source>the app is in no groups</source>
      <translation>التطبيق ليس في أي مجموعة</translation>
    </message>
    <message>
      <source>the app is longer than its {listed} chunks</source>
      <translation>التطبيق أطول من أجزائه في ملف البيان (عددها: {listed})</translation>
    </message>
    <message>
      <source>the app is not signed</source>
      <translation>التطبيق غير موقَّع</translation>
    </message>
    <message>
      <source>the app names no minimum</source>
      <translation>لا يحدد التطبيق حدًا أدنى</translation>
    </message>
    <message>
      <source>the app was not received</source>
      <translation>لم يصل التطبيق</translation>
    </message>
    <message>
      <source>the app was not received whole</source>
      <translation>لم يصل التطبيق كاملًا</translation>
    </message>
    <message>
      <source>the app: {wanted}, the profile: {permitted}</source>
      <translation>التطبيق: {wanted}، ملف التزويد: {permitted}</translation>
    </message>
    <message>
      <source>the app’s executable can’t be read: {why}</source>
      <translation>تتعذر قراءة الملف التنفيذي للتطبيق: {why}</translation>
    </message>
    <message>
      <source>the app’s executable is missing</source>
      <translation>الملف التنفيذي للتطبيق مفقود</translation>
    </message>
    <message>
      <source>the app’s platform is “{platform}”</source>
      <translation>منصة التطبيق هي «{platform}»</translation>
    </message>
    <message>
      <source>the archive was not read through yet</source>
      <translation>لم يُقرأ الأرشيف بأكمله بعد</translation>
    </message>
    <message>
      <source>the authority that issued the certificate isn’t known or didn’t</source>
      <translation>الجهة المذكورة كمصدِرة للشهادة غير معروفة أو لم تصدرها</translation>
    </message>
    <message>
      <source>the build is not thinned</source>
      <translation>النسخة غير مصغَّرة (App Thinning)</translation>
    </message>
    <message>
      <source>the certificate comes from an authority that issues none for apps</source>
      <translation>الشهادة صادرة من جهة لا تصدر شهادات للتطبيقات</translation>
    </message>
    <message>
      <source>the certificate is for neither development nor distribution on iOS</source>
      <translation>الشهادة ليست للتطوير ولا للتوزيع على iOS</translation>
    </message>
    <message>
      <source>the certificate is not made for signing code</source>
      <translation>الشهادة غير مخصصة لتوقيع التعليمات البرمجية</translation>
    </message>
    <message>
      <source>the certificate names nobody who could be asked over http</source>
      <translation>لا تذكر الشهادة جهة يمكن سؤالها عبر http</translation>
    </message>
    <message>
      <source>the certificate that signed isn’t one of those in the profile</source>
      <translation>الشهادة المستخدمة في التوقيع ليست من شهادات ملف التزويد</translation>
    </message>
    <message>
      <source>the certificates lead to an authority that is not Apple</source>
      <translation>تؤدي الشهادات إلى جهة مصدِرة غير Apple</translation>
    </message>
    <message>
      <source>the certificate’s part of the signature can’t be read: {why}</source>
      <translation>تتعذر قراءة جزء الشهادة من التوقيع: {why}</translation>
    </message>
    <message>
      <source>the code can’t be read: {why}</source>
      <translation>تتعذر قراءة التعليمات البرمجية: {why}</translation>
    </message>
    <message>
      <source>the code directory could not be read</source>
      <translation>تعذرت قراءة code directory</translation>
    </message>
    <message>
      <source>the code directory covers scattered ranges of the code, which iOS doesn’t take</source>
      <translation>يشمل code directory نطاقات متفرقة من التعليمات البرمجية، وهو ما لا يقبله iOS</translation>
    </message>
    <message>
      <source>the code directory has pages of 2^{power} bytes, which iOS doesn’t take</source>
      <translation>حجم الصفحات في code directory هو 2^{power} بايت، وهو ما لا يقبله iOS</translation>
    </message>
    <message numerus="yes">
      <source>the code directory lists {listed} pages where the code has {count}</source>
      <extracomment>Counts {listed}. For one: the code directory lists {listed} page where the code has {count}</extracomment>
      <translation>
        <numerusform>عدد الصفحات المدرجة في code directory هو {listed}، وعدد صفحات التعليمات البرمجية {count}</numerusform>
        <numerusform>عدد الصفحات المدرجة في code directory هو {listed}، وعدد صفحات التعليمات البرمجية {count}</numerusform>
        <numerusform>عدد الصفحات المدرجة في code directory هو {listed}، وعدد صفحات التعليمات البرمجية {count}</numerusform>
        <numerusform>عدد الصفحات المدرجة في code directory هو {listed}، وعدد صفحات التعليمات البرمجية {count}</numerusform>
        <numerusform>عدد الصفحات المدرجة في code directory هو {listed}، وعدد صفحات التعليمات البرمجية {count}</numerusform>
        <numerusform>عدد الصفحات المدرجة في code directory هو {listed}، وعدد صفحات التعليمات البرمجية {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory uses an unknown hash ({name})</source>
      <translation>يستخدم code directory دالة تجزئة غير معروفة ({name})</translation>
    </message>
    <message numerus="yes">
      <source>the code directory’s digests have {size} bytes, not {usual}</source>
      <extracomment>Counts {size}. For one: the code directory’s digests have {size} byte, not {usual}</extracomment>
      <translation>
        <numerusform>طول قيم التحقق في code directory بالبايت: {size} بدلًا من {usual}</numerusform>
        <numerusform>طول قيم التحقق في code directory بالبايت: {size} بدلًا من {usual}</numerusform>
        <numerusform>طول قيم التحقق في code directory بالبايت: {size} بدلًا من {usual}</numerusform>
        <numerusform>طول قيم التحقق في code directory بالبايت: {size} بدلًا من {usual}</numerusform>
        <numerusform>طول قيم التحقق في code directory بالبايت: {size} بدلًا من {usual}</numerusform>
        <numerusform>طول قيم التحقق في code directory بالبايت: {size} بدلًا من {usual}</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory’s format is {version}; iOS 15 wants 0x20400</source>
      <translation>صيغة code directory هي {version}؛ ويتطلب iOS 15 الصيغة 0x20400</translation>
    </message>
    <message>
      <source>the code is covered by SHA-1 alone</source>
      <translation>التعليمات البرمجية مشمولة بقيم SHA-1 وحدها</translation>
    </message>
    <message>
      <source>the content was changed after it was signed</source>
      <translation>تغيَّر المحتوى بعد توقيعه</translation>
    </message>
    <message>
      <source>the device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>the digest differs</source>
      <translation>قيمة التحقق مختلفة</translation>
    </message>
    <message>
      <source>the entitlements</source>
      <translation>الاستحقاقات</translation>
    </message>
    <message>
      <source>the entitlements can’t be read: {why}</source>
      <translation>تتعذر قراءة الاستحقاقات: {why}</translation>
    </message>
    <message>
      <source>the entitlements in DER</source>
      <translation>استحقاقات DER</translation>
    </message>
    <message>
      <source>the entitlements in DER can’t be read: {why}</source>
      <translation>تتعذر قراءة استحقاقات DER: {why}</translation>
    </message>
    <message>
      <source>the entitlements in DER differ from those in XML</source>
      <translation>تختلف استحقاقات DER عن استحقاقات XML</translation>
    </message>
    <message>
      <source>the entitlements in DER, which iOS 15 wants, are missing</source>
      <translation>استحقاقات DER التي يتطلبها iOS 15 مفقودة</translation>
    </message>
    <message>
      <source>the executable could not be read far enough</source>
      <translation>تعذّرت قراءة الملف التنفيذي بالقدر الكافي</translation>
    </message>
    <message>
      <source>the executable has no architecture</source>
      <translation>لا يتضمن الملف التنفيذي أي بنية</translation>
    </message>
    <message>
      <source>the executable is missing</source>
      <translation>الملف التنفيذي مفقود</translation>
    </message>
    <message>
      <source>the file is damaged: {why}</source>
      <translation>الملف تالف: {why}</translation>
    </message>
    <message>
      <source>the file isn’t there</source>
      <translation>الملف غير موجود</translation>
    </message>
    <message>
      <source>the files of the app were not unpacked yet</source>
      <translation>لم يُفك ضغط ملفات التطبيق بعد</translation>
    </message>
    <message>
      <source>the link names no manifest</source>
      <translation>لا يذكر الرابط ملف بيان</translation>
    </message>
    <message>
      <source>the list of code directories that was signed names others (attribute {attribute})</source>
      <translation>قائمة code directories الموقَّعة تذكر غير الموجود (السمة {attribute})</translation>
    </message>
    <message>
      <source>the list of sealed files</source>
      <translation>قائمة الملفات المختومة</translation>
    </message>
    <message>
      <source>the list of sealed files can’t be read: {why}</source>
      <translation>تتعذر قراءة قائمة الملفات المختومة: {why}</translation>
    </message>
    <message>
      <source>the list of sealed files is missing</source>
      <translation>قائمة الملفات المختومة مفقودة</translation>
    </message>
    <message>
      <source>the manifest can’t be used</source>
      <translation>لا يمكن استخدام ملف البيان</translation>
    </message>
    <message>
      <source>the manifest was not received</source>
      <translation>لم يصل ملف البيان</translation>
    </message>
    <message>
      <source>the manifest was not received whole</source>
      <translation>لم يصل ملف البيان كاملًا</translation>
    </message>
    <message>
      <source>the name {host} is not known ({reason})</source>
      <translation>الاسم {host} غير معروف ({reason})</translation>
    </message>
    <message>
      <source>the name {host} was not resolved within {seconds} s</source>
      <translation>لم يُحلَّل الاسم {host} خلال {seconds} ث</translation>
    </message>
    <message>
      <source>the page was not received</source>
      <translation>لم تصل الصفحة</translation>
    </message>
    <message>
      <source>the probe ended early</source>
      <translation>انتهى الفحص قبل أوانه</translation>
    </message>
    <message>
      <source>the profile can’t be read: {why}</source>
      <translation>تتعذر قراءة ملف التزويد: {why}</translation>
    </message>
    <message>
      <source>the profile doesn’t list devices</source>
      <translation>لا يسرد ملف التزويد أجهزة</translation>
    </message>
    <message>
      <source>the profile doesn’t say when it expires</source>
      <translation>لا يذكر ملف التزويد تاريخ انتهاء</translation>
    </message>
    <message>
      <source>the profile is for {platforms}</source>
      <translation>ملف التزويد مخصص لـ {platforms}</translation>
    </message>
    <message>
      <source>the profile isn’t signed at all</source>
      <translation>ملف التزويد غير موقَّع على الإطلاق</translation>
    </message>
    <message>
      <source>the profile lists no device at all</source>
      <translation>لا يسرد ملف التزويد أي جهاز</translation>
    </message>
    <message>
      <source>the profile: {fault}</source>
      <translation>ملف التزويد: {fault}</translation>
    </message>
    <message>
      <source>the profile’s entitlements could not be read</source>
      <translation>تعذرت قراءة استحقاقات ملف التزويد</translation>
    </message>
    <message>
      <source>the profile’s half in DER can’t be read: {why}</source>
      <translation>تتعذر قراءة نصف ملف التزويد بصيغة DER: {why}</translation>
    </message>
    <message>
      <source>the profile’s half in DER: Apple didn’t sign it</source>
      <translation>نصف ملف التزويد بصيغة DER: لم توقِّعه Apple</translation>
    </message>
    <message>
      <source>the profile’s half in DER: {fault}</source>
      <translation>نصف ملف التزويد بصيغة DER: {fault}</translation>
    </message>
    <message>
      <source>the profile’s two halves differ in {keys}</source>
      <translation>يختلف نصفا ملف التزويد في: {keys}</translation>
    </message>
    <message>
      <source>the proxy {proxy} breaks off ({reason})</source>
      <translation>البروكسي {proxy} يقطع الاتصال ({reason})</translation>
    </message>
    <message>
      <source>the proxy {proxy} can’t be understood ({reason})</source>
      <translation>البروكسي {proxy} يتعذر فهمه ({reason})</translation>
    </message>
    <message>
      <source>the proxy {proxy} doesn’t answer in HTTP</source>
      <translation>البروكسي {proxy} لا يجيب ببروتوكول HTTP</translation>
    </message>
    <message>
      <source>the proxy {proxy} is not reached either: {why}</source>
      <translation>البروكسي {proxy} يتعذر الوصول إليه أيضًا: {why}</translation>
    </message>
    <message>
      <source>the proxy {proxy} is of a kind that otadesk doesn’t support</source>
      <translation>البروكسي {proxy} من نوع لا يدعمه otadesk</translation>
    </message>
    <message>
      <source>the proxy {proxy} refuses ({reason})</source>
      <translation>البروكسي {proxy} يرفض الاتصال ({reason})</translation>
    </message>
    <message>
      <source>the requirements</source>
      <translation>المتطلبات (requirements)</translation>
    </message>
    <message>
      <source>the responder’s address is not valid</source>
      <translation>عنوان المستجيب ليس عنوانًا صالحًا</translation>
    </message>
    <message>
      <source>the responder’s address names no host</source>
      <translation>لا يذكر عنوان المستجيب مضيفًا</translation>
    </message>
    <message>
      <source>the seal’s rules: {why}</source>
      <translation>قواعد الختم: {why}</translation>
    </message>
    <message>
      <source>the server does not send the certificate of “{issuer}” that issued it</source>
      <translation>لا يرسل الخادم شهادة «{issuer}» التي أصدرتها</translation>
    </message>
    <message>
      <source>the signature can’t be read: {why}</source>
      <translation>تتعذر قراءة التوقيع: {why}</translation>
    </message>
    <message>
      <source>the signature covers {covered} bytes of code where there are {there}</source>
      <translation>حجم التعليمات البرمجية بالبايت: المشمول بالتوقيع {covered} والموجود {there}</translation>
    </message>
    <message>
      <source>the signature covers {part}, missing here</source>
      <translation>{part}: ضمن ما يشمله التوقيع، لكنه غير موجود</translation>
    </message>
    <message>
      <source>the signature doesn’t cover {part}</source>
      <translation>{part}: لا يشمل التوقيع هذا الجزء</translation>
    </message>
    <message>
      <source>the signature names no application-identifier</source>
      <translation>لا يذكر التوقيع application-identifier</translation>
    </message>
    <message>
      <source>the signature or the profile names no team</source>
      <translation>لا يذكر التوقيع أو ملف التزويد أي فريق</translation>
    </message>
    <message>
      <source>the signature was not made with the certificate’s key, or was changed</source>
      <translation>لم يُنشأ التوقيع بمفتاح الشهادة، أو جرى تغييره</translation>
    </message>
    <message>
      <source>the signature was not read</source>
      <translation>لم يُقرأ التوقيع</translation>
    </message>
    <message>
      <source>the signature: {fault}</source>
      <translation>التوقيع: {fault}</translation>
    </message>
    <message>
      <source>the signing certificate could not be read</source>
      <translation>تعذرت قراءة شهادة التوقيع</translation>
    </message>
    <message>
      <source>the signing certificate expired on {day}</source>
      <translation>انتهت صلاحية شهادة التوقيع في {day}</translation>
    </message>
    <message>
      <source>the signing certificate is missing</source>
      <translation>شهادة التوقيع مفقودة</translation>
    </message>
    <message>
      <source>the signing certificate is valid from {day}</source>
      <translation>تسري شهادة التوقيع اعتبارًا من {day}</translation>
    </message>
    <message>
      <source>the start page of a single-page app</source>
      <translation>صفحة البداية لتطبيق من صفحة واحدة</translation>
    </message>
    <message>
      <source>there is a signature, but it can’t be read</source>
      <translation>يوجد توقيع، لكن تتعذر قراءته</translation>
    </message>
    <message>
      <source>there is no code to look at</source>
      <translation>لا توجد تعليمات برمجية لفحصها</translation>
    </message>
    <message>
      <source>there is no executable to look at</source>
      <translation>لا يوجد ملف تنفيذي لفحصه</translation>
    </message>
    <message>
      <source>there is no folder “{above}” yet, and “{folder}” would be in it</source>
      <translation>المجلد «⁨{above}⁩» غير موجود بعد، وسيكون «⁨{folder}⁩» بداخله</translation>
    </message>
    <message>
      <source>there is no folder “{folder}” yet</source>
      <translation>المجلد «⁨{folder}⁩» غير موجود بعد</translation>
    </message>
    <message>
      <source>there is no profile</source>
      <translation>لا يوجد ملف تزويد</translation>
    </message>
    <message>
      <source>there is no signature or no profile to compare</source>
      <translation>لا يوجد توقيع أو ملف تزويد للمقارنة</translation>
    </message>
    <message>
      <source>there is no signed app with an identifier</source>
      <translation>لا يوجد تطبيق موقَّع له معرّف</translation>
    </message>
    <message>
      <source>there is one, but it can’t be read</source>
      <translation>موجود، لكن تتعذر قراءته</translation>
    </message>
    <message>
      <source>there is only one form</source>
      <translation>توجد صيغة واحدة فقط</translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models</source>
      <extracomment>Counts {count}. For one: thinned for {count} model</extracomment>
      <translation>
        <numerusform>مصغَّرة بلا طرازات</numerusform>
        <numerusform>مصغَّرة لطراز واحد</numerusform>
        <numerusform>مصغَّرة لطرازين</numerusform>
        <numerusform>مصغَّرة لـ {count} طرازات</numerusform>
        <numerusform>مصغَّرة لـ {count} طرازًا</numerusform>
        <numerusform>مصغَّرة لـ {count} طراز</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models, not for {model}</source>
      <extracomment>Counts {count}. For one: thinned for {count} model, not for {model}</extracomment>
      <translation>
        <numerusform>مصغَّرة بلا طرازات، وليس لـ {model}</numerusform>
        <numerusform>مصغَّرة لطراز واحد، وليس لـ {model}</numerusform>
        <numerusform>مصغَّرة لطرازين، وليس لـ {model}</numerusform>
        <numerusform>مصغَّرة لـ {count} طرازات، وليس لـ {model}</numerusform>
        <numerusform>مصغَّرة لـ {count} طرازًا، وليس لـ {model}</numerusform>
        <numerusform>مصغَّرة لـ {count} طراز، وليس لـ {model}</numerusform>
      </translation>
    </message>
    <message>
      <source>this code is signed ad hoc, by nobody</source>
      <translation>توقيع هذه التعليمات البرمجية ad hoc، بلا موقِّع</translation>
    </message>
    <message>
      <source>this code isn’t signed</source>
      <translation>هذه التعليمات البرمجية غير موقَّعة</translation>
    </message>
    <message>
      <source>two code directories use the same hash</source>
      <translation>يستخدم اثنان من code directories دالة التجزئة نفسها</translation>
    </message>
    <message>
      <source>unsigned</source>
      <translation>غير موقَّع</translation>
    </message>
    <message>
      <source>unspecified</source>
      <translation>غير محدد</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>حتى {day}</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, {count} day left</extracomment>
      <translation>
        <numerusform>حتى {day}، لم يتبقَّ أي يوم</numerusform>
        <numerusform>حتى {day}، تبقّى يوم واحد</numerusform>
        <numerusform>حتى {day}، تبقّى يومان</numerusform>
        <numerusform>حتى {day}، تبقّت {count} أيام</numerusform>
        <numerusform>حتى {day}، تبقّى {count} يومًا</numerusform>
        <numerusform>حتى {day}، تبقّى {count} يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>valid until {day}</source>
      <translation>الصلاحية حتى {day}</translation>
    </message>
    <message>
      <source>what belongs to slot {slot}</source>
      <translation>محتوى الخانة {slot}</translation>
    </message>
    <message>
      <source>what it says of “{path}” isn’t understood</source>
      <translation>لا يمكن فهم ما تذكره عن «{path}»</translation>
    </message>
    <message>
      <source>what stands in slot {slot} of the signature is something else</source>
      <translation>محتوى الخانة {slot} في التوقيع ليس ما ينبغي أن يكون فيها</translation>
    </message>
    <message>
      <source>whether Apple is asked at the first launch depends on when the team was made</source>
      <translation>يتوقف سؤال Apple عند التشغيل الأول على تاريخ إنشاء الفريق</translation>
    </message>
    <message>
      <source>whether a device trusts “{team}” already can’t be seen from here</source>
      <translation>لا يمكن من هنا معرفة ما إذا كان الجهاز يثق بـ «{team}» بالفعل</translation>
    </message>
    <message>
      <source>whether the App Store’s version of the app is on {device} can’t be seen from here</source>
      <translation>لا يمكن أن يُعرف من هنا هل نسخة App Store من التطبيق موجودة على {device}</translation>
    </message>
    <message>
      <source>whether the app of another team is on {device} can’t be seen from here</source>
      <translation>لا يمكن أن يُعرف من هنا هل تطبيق فريق آخر موجود على {device}</translation>
    </message>
    <message>
      <source>whether the clock of {device} is right can’t be seen from here</source>
      <translation>لا يمكن أن يُعرف من هنا هل ساعة {device} صحيحة</translation>
    </message>
    <message>
      <source>whether {device} has Developer Mode on can’t be seen from here</source>
      <translation>لا يمكن أن يُعرف من هنا هل نمط المطور مشغَّل على {device}</translation>
    </message>
    <message>
      <source>whether {device} has {least} bytes free can’t be seen from here</source>
      <translation>لا يمكن أن يُعرف من هنا هل على {device} مساحة {least} بايت متاحة</translation>
    </message>
    <message>
      <source>whether {device} has {things} isn’t known</source>
      <translation>{device}: وجود {things} غير معروف</translation>
    </message>
    <message>
      <source>whether {device} may install apps can’t be seen from here</source>
      <translation>لا يمكن أن يُعرف من هنا هل تثبيت التطبيقات مسموح على {device}</translation>
    </message>
    <message>
      <source>whether {device} reaches Apple’s servers can’t be seen from here</source>
      <translation>لا يمكن أن يُعرف من هنا هل يصل {device} إلى خوادم Apple</translation>
    </message>
    <message>
      <source>whether {device} trusts “{team}” can’t be seen from here</source>
      <translation>لا يمكن أن يُعرف من هنا هل يثق {device} بـ «{team}»</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>{algorithm}: chunk {number} of {listed} differs.</source>
      <translation>{algorithm}: الجزء {number} من {listed} مختلف.</translation>
    </message>
    <message numerus="yes">
      <source>{algorithm}: the app of {size} bytes has {found} chunks, the manifest lists {listed}.</source>
      <extracomment>Counts {found}. For one: {algorithm}: the app of {size} bytes has {found} chunk, the manifest lists {listed}.</extracomment>
      <translation>
        <numerusform>{algorithm}: عدد الأجزاء {found} في التطبيق ({size} بايت)، و{listed} في ملف البيان.</numerusform>
        <numerusform>{algorithm}: عدد الأجزاء {found} في التطبيق ({size} بايت)، و{listed} في ملف البيان.</numerusform>
        <numerusform>{algorithm}: عدد الأجزاء {found} في التطبيق ({size} بايت)، و{listed} في ملف البيان.</numerusform>
        <numerusform>{algorithm}: عدد الأجزاء {found} في التطبيق ({size} بايت)، و{listed} في ملف البيان.</numerusform>
        <numerusform>{algorithm}: عدد الأجزاء {found} في التطبيق ({size} بايت)، و{listed} في ملف البيان.</numerusform>
        <numerusform>{algorithm}: عدد الأجزاء {found} في التطبيق ({size} بايت)، و{listed} في ملف البيان.</numerusform>
      </translation>
    </message>
    <message>
      <source>{algorithm}: {fault}</source>
      <translation>{algorithm}: {fault}</translation>
    </message>
    <message>
      <source>{bundles}: there may be one watch app only</source>
      <translation>{bundles}: لا يجوز أن يكون هناك إلا تطبيق ساعة واحد</translation>
    </message>
    <message>
      <source>{code}, {bundles}</source>
      <translation>{code}، {bundles}</translation>
    </message>
    <message numerus="yes">
      <source>{count} bundles</source>
      <extracomment>Counts {count}. For one: {count} bundle</extracomment>
      <translation>
        <numerusform>لا حزم</numerusform>
        <numerusform>حزمة واحدة</numerusform>
        <numerusform>حزمتان</numerusform>
        <numerusform>{count} حزم</numerusform>
        <numerusform>{count} حزمة</numerusform>
        <numerusform>{count} حزمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes stand before it</source>
      <extracomment>Counts {count}. For one: {count} byte stands before it</extracomment>
      <translation>
        <numerusform>يسبقه {count} بايت</numerusform>
        <numerusform>يسبقه {count} بايت</numerusform>
        <numerusform>يسبقه {count} بايت</numerusform>
        <numerusform>يسبقه {count} بايت</numerusform>
        <numerusform>يسبقه {count} بايت</numerusform>
        <numerusform>يسبقه {count} بايت</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} checked</source>
      <translation>عدد العناصر المفحوصة: {count}</translation>
    </message>
    <message>
      <source>{count} compared</source>
      <translation>عدد العناصر المقارَنة: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices ({names})</source>
      <extracomment>Counts {count}. For one: {count} device ({names})</extracomment>
      <translation>
        <numerusform>{count} جهاز ({names})</numerusform>
        <numerusform>جهاز واحد ({names})</numerusform>
        <numerusform>جهازان ({names})</numerusform>
        <numerusform>{count} أجهزة ({names})</numerusform>
        <numerusform>{count} جهازًا ({names})</numerusform>
        <numerusform>{count} جهاز ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices listed</source>
      <extracomment>Counts {count}. For one: {count} device listed</extracomment>
      <translation>
        <numerusform>لا أجهزة مدرجة ({count})</numerusform>
        <numerusform>جهاز واحد مدرج</numerusform>
        <numerusform>جهازان مدرجان</numerusform>
        <numerusform>{count} أجهزة مدرجة</numerusform>
        <numerusform>{count} جهازًا مدرجًا</numerusform>
        <numerusform>{count} جهاز مدرج</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <extracomment>Counts {count}. For one: {count} entry</extracomment>
      <translation>
        <numerusform>لا مدخلات ({count})</numerusform>
        <numerusform>مدخل واحد</numerusform>
        <numerusform>مدخلان</numerusform>
        <numerusform>{count} مدخلات</numerusform>
        <numerusform>{count} مدخلًا</numerusform>
        <numerusform>{count} مدخل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries can be opened</source>
      <extracomment>Counts {count}. For one: {count} entry can be opened</extracomment>
      <translation>
        <numerusform>لا مدخلات قابلة للفتح ({count})</numerusform>
        <numerusform>مدخل واحد قابل للفتح</numerusform>
        <numerusform>مدخلان قابلان للفتح</numerusform>
        <numerusform>{count} مدخلات قابلة للفتح</numerusform>
        <numerusform>{count} مدخلًا قابلًا للفتح</numerusform>
        <numerusform>{count} مدخل قابل للفتح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries, one after the other</source>
      <extracomment>Counts {count}. For one: {count} entry, one after the other</extracomment>
      <translation>
        <numerusform>لا مدخلات ({count})</numerusform>
        <numerusform>مدخل واحد</numerusform>
        <numerusform>مدخلان متتابعان</numerusform>
        <numerusform>{count} مدخلات متتابعة</numerusform>
        <numerusform>{count} مدخلًا متتابعًا</numerusform>
        <numerusform>{count} مدخل متتابع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} leftovers of the Finder, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} leftover of the Finder, such as {what}</extracomment>
      <translation>
        <numerusform>لا بقايا من Finder ({count})، {what}</numerusform>
        <numerusform>ملف واحد من بقايا Finder: {what}</numerusform>
        <numerusform>ملفان من بقايا Finder، منهما {what}</numerusform>
        <numerusform>{count} ملفات من بقايا Finder، منها {what}</numerusform>
        <numerusform>{count} ملفًا من بقايا Finder، منها {what}</numerusform>
        <numerusform>{count} ملف من بقايا Finder، منها {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names</source>
      <extracomment>Counts {count}. For one: {count} name</extracomment>
      <translation>
        <numerusform>لا أسماء ({count})</numerusform>
        <numerusform>اسم واحد</numerusform>
        <numerusform>اسمان</numerusform>
        <numerusform>{count} أسماء</numerusform>
        <numerusform>{count} اسمًا</numerusform>
        <numerusform>{count} اسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names are not written in UTF-8, as phones want names, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} name is not written in UTF-8, as phones want names: {what}</extracomment>
      <translation>
        <numerusform>لا توجد أسماء مكتوبة بغير UTF-8 الذي يتطلبه iPhone ({count}): {what}</numerusform>
        <numerusform>اسم واحد ({count}) غير مكتوب بترميز UTF-8 الذي يتطلبه iPhone: {what}</numerusform>
        <numerusform>اسمان ({count}) غير مكتوبين بترميز UTF-8 الذي يتطلبه iPhone، مثل {what}</numerusform>
        <numerusform>{count} أسماء غير مكتوبة بترميز UTF-8 الذي يتطلبه iPhone، مثل {what}</numerusform>
        <numerusform>{count} اسمًا غير مكتوب بترميز UTF-8 الذي يتطلبه iPhone، مثل {what}</numerusform>
        <numerusform>{count} اسم غير مكتوب بترميز UTF-8 الذي يتطلبه iPhone، مثل {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pieces of code</source>
      <extracomment>Counts {count}. For one: {count} piece of code</extracomment>
      <translation>
        <numerusform>لا ملفات تعليمات برمجية</numerusform>
        <numerusform>ملف تعليمات برمجية واحد</numerusform>
        <numerusform>ملفا تعليمات برمجية</numerusform>
        <numerusform>{count} ملفات تعليمات برمجية</numerusform>
        <numerusform>{count} ملف تعليمات برمجية</numerusform>
        <numerusform>{count} ملف تعليمات برمجية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} programs can be run</source>
      <extracomment>Counts {count}. For one: {count} program can be run</extracomment>
      <translation>
        <numerusform>لا برامج قابلة للتشغيل ({count})</numerusform>
        <numerusform>برنامج واحد قابل للتشغيل</numerusform>
        <numerusform>برنامجان قابلان للتشغيل</numerusform>
        <numerusform>{count} برامج قابلة للتشغيل</numerusform>
        <numerusform>{count} برنامجًا قابلًا للتشغيل</numerusform>
        <numerusform>{count} برنامج قابل للتشغيل</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} read</source>
      <translation>عدد العناصر المقروءة: {count}</translation>
    </message>
    <message>
      <source>{device} doesn’t have it</source>
      <translation>{device}: غير موجود</translation>
    </message>
    <message>
      <source>{device} doesn’t reach them</source>
      <translation>{device}: لا</translation>
    </message>
    <message>
      <source>{device} has an iOS without Developer Mode</source>
      <translation>إصدار iOS على {device} لا يعرف نمط المطور</translation>
    </message>
    <message>
      <source>{device} has it from the App Store</source>
      <translation>التطبيق على {device} من App Store</translation>
    </message>
    <message>
      <source>{device} has no {things}</source>
      <translation>{device}: لا يوجد {things}</translation>
    </message>
    <message>
      <source>{device} has nothing that the app rules out</source>
      <translation>لا يتوفر على {device} شيء مما يستبعده التطبيق</translation>
    </message>
    <message>
      <source>{device} has {app}</source>
      <translation>على {device} التطبيق {app}</translation>
    </message>
    <message>
      <source>{device} has {things}, as the app requires</source>
      <translation>المتوفر على {device} كما يطلب التطبيق: {things}</translation>
    </message>
    <message>
      <source>{device} has {things}, which the app rules out</source>
      <translation>المتوفر على {device} مع أن التطبيق يستبعده: {things}</translation>
    </message>
    <message>
      <source>{device} may install apps</source>
      <translation>{device}: مسموح</translation>
    </message>
    <message>
      <source>{device} reaches them</source>
      <translation>{device}: نعم</translation>
    </message>
    <message>
      <source>{device} trusts no team</source>
      <translation>{device} لا يثق بأي فريق</translation>
    </message>
    <message>
      <source>{device} trusts {teams}</source>
      <translation>{device} يثق بـ {teams}</translation>
    </message>
    <message>
      <source>{device}: listed</source>
      <translation>{device}: مدرج</translation>
    </message>
    <message>
      <source>{device}: not listed</source>
      <translation>{device}: غير مدرج</translation>
    </message>
    <message>
      <source>{device}: not listed in {where}</source>
      <translation>{device}: غير مدرج في {where}</translation>
    </message>
    <message>
      <source>{device}: off</source>
      <translation>{device}: متوقف</translation>
    </message>
    <message>
      <source>{device}: on</source>
      <translation>{device}: مشغَّل</translation>
    </message>
    <message>
      <source>{device}: right</source>
      <translation>{device}: صحيحة</translation>
    </message>
    <message>
      <source>{device}: wrong</source>
      <translation>{device}: خاطئة</translation>
    </message>
    <message>
      <source>{device}: {what} is off</source>
      <translation>{device}: {what} متوقف</translation>
    </message>
    <message>
      <source>{device}’s UDID isn’t known</source>
      <translation>{device}: معرّف UDID غير معروف</translation>
    </message>
    <message>
      <source>{device}’s model isn’t known</source>
      <translation>{device}: الطراز غير معروف</translation>
    </message>
    <message>
      <source>{device}’s product type isn’t known</source>
      <translation>{device}: نوع المنتج غير معروف</translation>
    </message>
    <message>
      <source>{faults}.</source>
      <translation>{faults}.</translation>
    </message>
    <message>
      <source>{host} accepts a connection, then stays silent</source>
      <translation>يقبل {host} الاتصال ثم لا يرد</translation>
    </message>
    <message>
      <source>{host} answers at {places}, but not at {dead}.</source>
      <translation>يجيب {host} على العنوان {places}، لكن ليس على {dead}.</translation>
    </message>
    <message>
      <source>{host} answers at {places}.</source>
      <translation>يجيب {host} على العنوان {places}.</translation>
    </message>
    <message>
      <source>{host} answers at {places}; this computer has no {family} to try the others.</source>
      <translation>يجيب {host} على العنوان {places}؛ وليس لدى هذا الكمبيوتر {family} لتجربة العناوين الأخرى.</translation>
    </message>
    <message>
      <source>{host} answers with more than {size} KiB</source>
      <translation>يجيب {host} بأكثر من {size} KiB</translation>
    </message>
    <message>
      <source>{host} answers with something that is not an OCSP response</source>
      <translation>يجيب {host} بما ليس استجابة OCSP</translation>
    </message>
    <message>
      <source>{host} answers with the status {status}</source>
      <translation>يجيب {host} بالحالة {status}</translation>
    </message>
    <message>
      <source>{host} answers, through the proxy {proxy}.</source>
      <translation>يجيب {host} عبر البروكسي {proxy}.</translation>
    </message>
    <message>
      <source>{host} answers.</source>
      <translation>يجيب {host}.</translation>
    </message>
    <message>
      <source>{host} broke off the TLS handshake ({reason})</source>
      <translation>قطع {host} مصافحة TLS ‏({reason})</translation>
    </message>
    <message>
      <source>{host} declines to answer ({reason})</source>
      <translation>يمتنع {host} عن الإجابة ({reason})</translation>
    </message>
    <message>
      <source>{host} demands a client certificate</source>
      <translation>يطلب {host} شهادة عميل</translation>
    </message>
    <message>
      <source>{host} does not answer ({reason})</source>
      <translation>لا يجيب {host} ‏({reason})</translation>
    </message>
    <message>
      <source>{host} does not answer in HTTP ({reason})</source>
      <translation>لا يجيب {host} ببروتوكول HTTP ‏({reason})</translation>
    </message>
    <message>
      <source>{host} doesn’t answer in HTTP</source>
      <translation>لا يجيب {host} ببروتوكول HTTP</translation>
    </message>
    <message>
      <source>{host} doesn’t know the certificate</source>
      <translation>لا يعرف {host} الشهادة</translation>
    </message>
    <message>
      <source>{host} gave no answer within {seconds} s</source>
      <translation>لم يجب {host} خلال {seconds} ث</translation>
    </message>
    <message>
      <source>{host} has the address {ip}, which is not reachable from the Internet</source>
      <translation>عنوان {host} هو {ip}، ولا يمكن الوصول إليه من الإنترنت</translation>
    </message>
    <message>
      <source>{host} has the public address {ip}.</source>
      <translation>العنوان العام للمضيف {host} هو {ip}.</translation>
    </message>
    <message>
      <source>{host} is a name that only its own network knows ({ending})</source>
      <translation>{host} اسم لا تعرفه إلا شبكته ({ending})</translation>
    </message>
    <message>
      <source>{host} is a name without a domain</source>
      <translation>{host} اسم بلا نطاق</translation>
    </message>
    <message>
      <source>{host} is no name with addresses of its own.</source>
      <translation>{host} ليس اسمًا له عناوين خاصة به.</translation>
    </message>
    <message>
      <source>{host} is not reached: {why}</source>
      <translation>يتعذر الوصول إلى {host}: {why}</translation>
    </message>
    <message>
      <source>{host} is reached through a proxy only, which phones don’t have.</source>
      <translation>لا يمكن الوصول إلى {host} إلا عبر بروكسي لا تستخدمه أجهزة iPhone.</translation>
    </message>
    <message>
      <source>{host} means each phone itself, so that none gets anything from there.</source>
      <translation>يعني ⁨{host}⁩ كل هاتف نفسه، فلا يحصل أي هاتف على شيء من هناك.</translation>
    </message>
    <message>
      <source>{host} speaks {version}.</source>
      <translation>يستخدم {host} البروتوكول {version}.</translation>
    </message>
    <message>
      <source>{host} takes the request, then stays silent</source>
      <translation>يتلقى {host} الطلب ثم لا يرد</translation>
    </message>
    <message>
      <source>{host}: if “{issuer}” is your own authority, name its CA file; testers must trust it too.</source>
      <translation>{host}: إذا كانت «{issuer}» سلطة التصديق الخاصة بك، فحدِّد ملف CA الخاص بها؛ ويجب أن يثق بها المختبِرون أيضًا.</translation>
    </message>
    <message>
      <source>{host}: it is refused for breaking Apple’s rules ({reason}).</source>
      <translation>{host}: مرفوض لمخالفته قواعد Apple ({reason}).</translation>
    </message>
    <message>
      <source>{host}: testers must trust “{issuer}” first; only the CA file vouches for it.</source>
      <translation>{host}: يجب أن يثق المختبِرون أولًا في «{issuer}»؛ فملف CA وحده يضمنها.</translation>
    </message>
    <message>
      <source>{host}: the certificate can’t be read.</source>
      <translation>{host}: تتعذر قراءة الشهادة.</translation>
    </message>
    <message>
      <source>{host}: the certificate was accepted but can’t be read.</source>
      <translation>{host}: قُبِلت الشهادة لكن تتعذر قراءتها.</translation>
    </message>
    <message>
      <source>{host}: the proxy {proxy} opens TLS, and shows a certificate of its own instead.</source>
      <translation>{host}: يفك البروكسي {proxy} تشفير TLS ويعرض شهادته هو بدلًا منها.</translation>
    </message>
    <message>
      <source>{host}: this computer trusts “{issuer}”, but the certificate has no proof from a public log, as those of public authorities have: testers must probably trust it first.</source>
      <translation>{host}: يثق هذا الكمبيوتر في «{issuer}»، لكن الشهادة تفتقر إلى إثبات من سجل عام كالذي في شهادات السلطات العامة: يجب على الأرجح أن يثق بها المختبِرون أولًا.</translation>
    </message>
    <message>
      <source>{host}: {certificate}: the server does not send the certificate of “{issuer}”, as browsers don’t show.</source>
      <translation>{host}: {certificate}: لا يرسل الخادم شهادة «{issuer}»، وهو ما لا تُظهره المتصفحات.</translation>
    </message>
    <message>
      <source>{host}: {certificate}: {faults}.</source>
      <translation>{host}: {certificate}: {faults}.</translation>
    </message>
    <message>
      <source>{host}: {certificate}; sent: {chain}.</source>
      <translation>{host}: {certificate}؛ المُرسَل: {chain}.</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}).</source>
      <translation>{host}: {why} ({reason}).</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}; it sends {chain}).</source>
      <translation>{host}: {why} ({reason}؛ يرسل {chain}).</translation>
    </message>
    <message>
      <source>{host}: {why}; the proxy {proxy} may show one of its own.</source>
      <translation>{host}: {why}؛ قد يعرض البروكسي {proxy} شهادته هو.</translation>
    </message>
    <message>
      <source>{host}: “{issuer}” is a public authority.</source>
      <translation>{host}: «{issuer}» سلطة تصديق عامة.</translation>
    </message>
    <message>
      <source>{ip} port {port}: {fault}</source>
      <translation>{ip} المنفذ {port}: {fault}</translation>
    </message>
    <message numerus="yes">
      <source>{keys} keys in {count} bundles</source>
      <extracomment>Counts {count}. For one: {keys} keys in {count} bundle</extracomment>
      <translation>
        <numerusform>عدد المفاتيح: {keys}، بلا حزم</numerusform>
        <numerusform>عدد المفاتيح: {keys}، في حزمة واحدة</numerusform>
        <numerusform>عدد المفاتيح: {keys}، في حزمتين</numerusform>
        <numerusform>عدد المفاتيح: {keys}، في {count} حزم</numerusform>
        <numerusform>عدد المفاتيح: {keys}، في {count} حزمة</numerusform>
        <numerusform>عدد المفاتيح: {keys}، في {count} حزمة</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} has a single character</source>
      <translation>{key} حرف واحد فقط</translation>
    </message>
    <message>
      <source>{key} has an entry without INAlternativeAppName</source>
      <translation>في {key} إدخال بلا INAlternativeAppName</translation>
    </message>
    <message numerus="yes">
      <source>{key} has {count} names, {most} at most</source>
      <extracomment>Counts {count}. For one: {key} has {count} name, {most} at most</extracomment>
      <translation>
        <numerusform>لا أسماء في {key}، والحد الأقصى {most}</numerusform>
        <numerusform>اسم واحد في {key}، والحد الأقصى {most}</numerusform>
        <numerusform>اسمان في {key}، والحد الأقصى {most}</numerusform>
        <numerusform>{count} أسماء في {key}، والحد الأقصى {most}</numerusform>
        <numerusform>{count} اسمًا في {key}، والحد الأقصى {most}</numerusform>
        <numerusform>{count} اسم في {key}، والحد الأقصى {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>{key} غير موجود</translation>
    </message>
    <message>
      <source>{key} is neither a list nor a dictionary</source>
      <translation>{key} ليس قائمة ولا قاموسًا</translation>
    </message>
    <message>
      <source>{key} is no list of dictionaries</source>
      <translation>{key} ليس قائمة قواميس</translation>
    </message>
    <message>
      <source>{key} is no list of texts</source>
      <translation>{key} ليس قائمة نصوص</translation>
    </message>
    <message>
      <source>{key} is no text</source>
      <translation>{key} ليس نصًا</translation>
    </message>
    <message>
      <source>{key} is not in the profile</source>
      <translation>{key} غير موجود في ملف التزويد</translation>
    </message>
    <message>
      <source>{key} is {claimed}, the profile is team {team}’s</source>
      <translation>قيمة {key} هي {claimed}، وملف التزويد للفريق {team}</translation>
    </message>
    <message>
      <source>{key} is {value}</source>
      <translation>{key} هو {value}</translation>
    </message>
    <message>
      <source>{key} is {value}, counted {right}</source>
      <translation>{key} هو {value} والعدد الفعلي {right}</translation>
    </message>
    <message>
      <source>{key}: {group} is not permitted</source>
      <translation>{key}: المجموعة {group} غير مسموح بها</translation>
    </message>
    <message>
      <source>{key}: {wanted} is not permitted, only {allowed}</source>
      <translation>{key}: القيمة {wanted} غير مسموح بها، المسموح به فقط {allowed}</translation>
    </message>
    <message>
      <source>{link}: {faults}.</source>
      <translation>{link}: {faults}.</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} more</source>
      <extracomment>Counts {count}. For one: {names} and {count} more</extracomment>
      <translation>
        <numerusform>{names} و{count} غيرها</numerusform>
        <numerusform>{names} وواحد آخر</numerusform>
        <numerusform>{names} واثنان آخران</numerusform>
        <numerusform>{names} و{count} أخرى</numerusform>
        <numerusform>{names} و{count} آخر</numerusform>
        <numerusform>{names} و{count} آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>{part} changed after signing</source>
      <translation>{part}: حدث تغيير بعد التوقيع</translation>
    </message>
    <message>
      <source>{path} needs iOS {needed}, the app {minimum}</source>
      <translation>يتطلب {path} إصدار iOS {needed}، والتطبيق {minimum}</translation>
    </message>
    <message>
      <source>{path} needs {library}</source>
      <translation>يحتاج {path} إلى {library}</translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes</source>
      <extracomment>Counts {size}. For one: {size} byte</extracomment>
      <translation>
        <numerusform>{size} بايت</numerusform>
        <numerusform>{size} بايت</numerusform>
        <numerusform>{size} بايت</numerusform>
        <numerusform>{size} بايت</numerusform>
        <numerusform>{size} بايت</numerusform>
        <numerusform>{size} بايت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes are announced.</source>
      <extracomment>Counts {size}. For one: {size} byte is announced.</extracomment>
      <translation>
        <numerusform>الحجم المعلن {size} بايت.</numerusform>
        <numerusform>الحجم المعلن {size} بايت.</numerusform>
        <numerusform>الحجم المعلن {size} بايت.</numerusform>
        <numerusform>الحجم المعلن {size} بايت.</numerusform>
        <numerusform>الحجم المعلن {size} بايت.</numerusform>
        <numerusform>الحجم المعلن {size} بايت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes, SHA-256 {sha256}</source>
      <extracomment>Counts {size}. For one: {size} byte, SHA-256 {sha256}</extracomment>
      <translation>
        <numerusform>{size} بايت، SHA-256 {sha256}</numerusform>
        <numerusform>{size} بايت، SHA-256 {sha256}</numerusform>
        <numerusform>{size} بايت، SHA-256 {sha256}</numerusform>
        <numerusform>{size} بايت، SHA-256 {sha256}</numerusform>
        <numerusform>{size} بايت، SHA-256 {sha256}</numerusform>
        <numerusform>{size} بايت، SHA-256 {sha256}</numerusform>
      </translation>
    </message>
    <message>
      <source>{size} bytes, a zip64 archive</source>
      <translation>{size} بايت، أرشيف zip64</translation>
    </message>
    <message>
      <source>{suffix} files are sent as {type} instead of as {wanted}</source>
      <translation>تُرسَل ملفات {suffix} بالنوع {type} بدل {wanted}</translation>
    </message>
    <message>
      <source>{suffix} files are sent without a type instead of as {wanted}</source>
      <translation>تُرسَل ملفات {suffix} بلا نوع بدل {wanted}</translation>
    </message>
    <message>
      <source>{told} ({reason})</source>
      <translation>{told} ({reason})</translation>
    </message>
    <message>
      <source>{told}; {then}</source>
      <translation>{told}؛ {then}</translation>
    </message>
    <message>
      <source>{url} answers 200 with the published manifest.</source>
      <translation>يجيب {url} بالرمز 200 مع ملف البيان المنشور.</translation>
    </message>
    <message numerus="yes">
      <source>{url} answers 200 with {size} bytes.</source>
      <extracomment>Counts {size}. For one: {url} answers 200 with {size} byte.</extracomment>
      <translation>
        <numerusform>يجيب {url} بالرمز 200 مع {size} بايت.</numerusform>
        <numerusform>يجيب {url} بالرمز 200 مع {size} بايت.</numerusform>
        <numerusform>يجيب {url} بالرمز 200 مع {size} بايت.</numerusform>
        <numerusform>يجيب {url} بالرمز 200 مع {size} بايت.</numerusform>
        <numerusform>يجيب {url} بالرمز 200 مع {size} بايت.</numerusform>
        <numerusform>يجيب {url} بالرمز 200 مع {size} بايت.</numerusform>
      </translation>
    </message>
    <message>
      <source>{url} answers with another manifest than the published one.</source>
      <translation>يجيب {url} بملف بيان غير المنشور.</translation>
    </message>
    <message>
      <source>{url} answers with other bytes</source>
      <translation>يجيب {url} ببيانات أخرى</translation>
    </message>
    <message>
      <source>{url} answers with {what}</source>
      <translation>يجيب {url} بما يلي: {what}</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>يجيب {url} بالرمز {status}</translation>
    </message>
    <message>
      <source>{url} answers {status} and asks for {scheme} sign-in</source>
      <translation>يجيب {url} بالرمز {status} ويطلب تسجيل الدخول ({scheme})</translation>
    </message>
    <message>
      <source>{url} answers {status} and points to {target}</source>
      <translation>يجيب {url} بالرمز {status} ويحيل إلى {target}</translation>
    </message>
    <message>
      <source>{url} answers {status} instead of 200.</source>
      <translation>يجيب {url} بالرمز {status} بدل 200.</translation>
    </message>
    <message>
      <source>{url} answers {status} to iOS’ downloader (user agent {agent}), but not to a browser</source>
      <translation>يجيب {url} بالرمز {status} برنامجَ التنزيل في iOS (وكيل المستخدم {agent})، لكن ليس المتصفح</translation>
    </message>
    <message>
      <source>{url} answers {status} with a captcha page</source>
      <translation>يجيب {url} بالرمز {status} مع صفحة captcha</translation>
    </message>
    <message>
      <source>{url} answers {status}, but {other} is there: upper and lower case differ</source>
      <translation>يجيب {url} بالرمز {status}، لكن {other} موجود: تختلف حالة الأحرف</translation>
    </message>
    <message>
      <source>{url} answers {status}: it demands a client certificate</source>
      <translation>يجيب {url} بالرمز {status}: يتطلب شهادة عميل</translation>
    </message>
    <message>
      <source>{url} answers {status}: {why}</source>
      <translation>يجيب {url} بالرمز {status}: {why}</translation>
    </message>
    <message>
      <source>{url} begins with {scheme} instead of {wanted}</source>
      <translation>يبدأ {url} بـ {scheme} بدل {wanted}</translation>
    </message>
    <message>
      <source>{url} did not arrive.</source>
      <translation>لم يصل {url}.</translation>
    </message>
    <message>
      <source>{url} has {width} × {height} pixels, which is not square.</source>
      <translation>أبعاد {url} هي {width} × {height} بكسل، وليست مربعة.</translation>
    </message>
    <message>
      <source>{url} holds a % that begins no percent-encoded byte</source>
      <translation>يحتوي {url} على علامة % لا تبدأ بايت مرمَّزًا بترميز النسبة المئوية</translation>
    </message>
    <message>
      <source>{url} holds {character}, which must be percent-encoded</source>
      <translation>يحتوي {url} على {character}، ويجب ترميزه بترميز النسبة المئوية</translation>
    </message>
    <message>
      <source>{url} is a PNG in Apple’s own form, which only apps can show.</source>
      <translation>{url} ملف PNG بصيغة Apple الخاصة التي لا تعرضها إلا التطبيقات.</translation>
    </message>
    <message>
      <source>{url} is a damaged PNG.</source>
      <translation>{url} ملف PNG تالف.</translation>
    </message>
    <message>
      <source>{url} is a plain PNG.</source>
      <translation>{url} ملف PNG عادي.</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the app for a browser.</source>
      <translation>يعطي {url} صفحة ويب لبرنامج التنزيل في iOS والتطبيق للمتصفح.</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the manifest for a browser.</source>
      <translation>يعطي {url} صفحة ويب لبرنامج التنزيل في iOS وملف البيان للمتصفح.</translation>
    </message>
    <message>
      <source>{url} is not a PNG.</source>
      <translation>{url} ليس ملف PNG.</translation>
    </message>
    <message>
      <source>{url} is not a valid address ({reason})</source>
      <translation>{url} ليس عنوانًا صالحًا ({reason})</translation>
    </message>
    <message>
      <source>{url} is not an absolute address</source>
      <translation>{url} ليس عنوانًا مطلقًا</translation>
    </message>
    <message>
      <source>{url} is not an https address.</source>
      <translation>{url} ليس عنوان https.</translation>
    </message>
    <message>
      <source>{url} is {what}, not a manifest.</source>
      <translation>{url}: {what} بدل ملف بيان.</translation>
    </message>
    <message>
      <source>{url} is {what}, not an app.</source>
      <translation>{url}: {what} بدل تطبيق.</translation>
    </message>
    <message>
      <source>{url} names no host</source>
      <translation>لا يذكر {url} مضيفًا</translation>
    </message>
    <message>
      <source>{what} can’t be entered ({mode})</source>
      <translation>لا يمكن دخول {what} ({mode})</translation>
    </message>
    <message>
      <source>{what} can’t be read ({mode})</source>
      <translation>لا يمكن قراءة {what} ({mode})</translation>
    </message>
    <message>
      <source>{what} can’t be run ({mode})</source>
      <translation>لا يمكن تشغيل {what} ({mode})</translation>
    </message>
    <message>
      <source>{what} comes from an App Store purchase</source>
      <translation>{what} من عملية شراء في App Store</translation>
    </message>
    <message>
      <source>{what} differs from another only in case</source>
      <translation>{what} لا يختلف عن اسم آخر إلا في حالة الأحرف</translation>
    </message>
    <message>
      <source>{what} has a backslash</source>
      <translation>{what} يحتوي على شرطة مائلة عكسية</translation>
    </message>
    <message>
      <source>{what} is there {count} times</source>
      <translation>عدد مرات وجود {what}: {count}</translation>
    </message>
    <message>
      <source>{what} is used {count} times</source>
      <translation>عدد مرات استخدام {what}: {count}</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>{where} belongs to {other}, not to {own}</source>
      <translation>{where} يتبع {other} وليس {own}</translation>
    </message>
    <message>
      <source>{where} extends {other}, not {own}</source>
      <translation>{where} يوسّع {other} وليس {own}</translation>
    </message>
    <message>
      <source>{where} extends {point}, for which it may name neither a class nor a storyboard</source>
      <translation>يوسّع {where} النقطة {point}، ولا يجوز له فيها أن يسمّي فئة ولا storyboard</translation>
    </message>
    <message>
      <source>{where} extends {point}, which is not Apple’s</source>
      <translation>{where} يوسّع {point} وهي ليست من Apple</translation>
    </message>
    <message>
      <source>{where} extends {point}, which only the Mac has</source>
      <translation>{where} يوسّع {point} التي لا توجد إلا على Mac</translation>
    </message>
    <message>
      <source>{where} has a WatchKit extension, which WKApplication rules out</source>
      <translation>لدى {where} ملحق WatchKit، وهو ما يستبعده WKApplication</translation>
    </message>
    <message>
      <source>{where} has both WKApplication and WKWatchKitApp</source>
      <translation>لدى {where} المفتاحان WKApplication وWKWatchKitApp معًا</translation>
    </message>
    <message>
      <source>{where} has neither WKApplication nor WKWatchKitApp</source>
      <translation>ليس لدى {where} المفتاح WKApplication ولا WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has no WatchKit extension, which WKWatchKitApp asks for</source>
      <translation>ليس لدى {where} ملحق WatchKit الذي يتطلبه WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has no identifier</source>
      <translation>ليس لـ {where} معرّف</translation>
    </message>
    <message>
      <source>{where} has no {key}</source>
      <translation>ليس لدى {where} المفتاح {key}</translation>
    </message>
    <message>
      <source>{where} is for the watch alone (WKWatchOnly): no iPhone app may bring it</source>
      <translation>{where} مخصص للساعة وحدها (WKWatchOnly): لا يجوز لأي تطبيق iPhone أن يتضمنه</translation>
    </message>
    <message>
      <source>{where} is not made for the watch (UIDeviceFamily)</source>
      <translation>{where} غير معدّ للساعة (UIDeviceFamily)</translation>
    </message>
    <message>
      <source>{where} is {own}, more than one part after {parent}.</source>
      <translation>{where} هو {own}، أي أكثر من جزء واحد بعد {parent}.</translation>
    </message>
    <message>
      <source>{where} is {own}, which doesn’t begin with {parent}.</source>
      <translation>{where} هو {own} ولا يبدأ بـ {parent}.</translation>
    </message>
    <message>
      <source>{where} lists no device at all</source>
      <translation>لا يسرد {where} أي جهاز</translation>
    </message>
    <message>
      <source>{where} names no extension point</source>
      <translation>لا يذكر {where} نقطة توسعة</translation>
    </message>
    <message>
      <source>{where} needs iOS {minimum}, the app {own}</source>
      <translation>يتطلب {where} الإصدار iOS {minimum}، والتطبيق {own}</translation>
    </message>
    <message>
      <source>{where} requires {things}, the app doesn’t</source>
      <translation>المطلوب في {where} دون التطبيق: {things}</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{where}: {what}.</source>
      <translation>{where}: {what}.</translation>
    </message>
    <message>
      <source>{why} (it agrees to {version} with {cipher}).</source>
      <translation>{why} (يقبل {version} مع {cipher}).</translation>
    </message>
    <message>
      <source>{why}, and {then}</source>
      <translation>{why}، كما أن {then}</translation>
    </message>
    <message>
      <source>{why}. Phones don’t have that proxy.</source>
      <translation>{why}. لا تستخدم أجهزة iPhone هذا البروكسي.</translation>
    </message>
    <message>
      <source>{why}; this computer has no such network.</source>
      <translation>{why}؛ وليس لدى هذا الكمبيوتر شبكة من هذا النوع.</translation>
    </message>
    <message>
      <source>{why}; this computer may be outside its network or VPN.</source>
      <translation>{why}؛ قد يكون هذا الكمبيوتر خارج شبكته أو خارج VPN.</translation>
    </message>
    <message>
      <source>{why}; whether testers reach it depends on their network.</source>
      <translation>{why}؛ ووصول المختبِرين إليه يتوقف على شبكتهم.</translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {count} pages were changed after signing (number {first})</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {count} pages were changed after signing (number {first})</extracomment>
      <translation>
        <numerusform>الصفحات المتغيرة بعد التوقيع: {wrong} من {count} (رقم {first})</numerusform>
        <numerusform>الصفحات المتغيرة بعد التوقيع: {wrong} من {count} (رقم {first})</numerusform>
        <numerusform>الصفحات المتغيرة بعد التوقيع: {wrong} من {count} (رقم {first})</numerusform>
        <numerusform>الصفحات المتغيرة بعد التوقيع: {wrong} من {count} (رقم {first})</numerusform>
        <numerusform>الصفحات المتغيرة بعد التوقيع: {wrong} من {count} (رقم {first})</numerusform>
        <numerusform>الصفحات المتغيرة بعد التوقيع: {wrong} من {count} (رقم {first})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {listed} chunks differ, the first is number {first}</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {listed} chunks differs, number {first}</extracomment>
      <translation>
        <numerusform>الأجزاء المختلفة: {wrong} من {listed}، وأولها رقم {first}</numerusform>
        <numerusform>الأجزاء المختلفة: {wrong} من {listed}، وأولها رقم {first}</numerusform>
        <numerusform>الأجزاء المختلفة: {wrong} من {listed}، وأولها رقم {first}</numerusform>
        <numerusform>الأجزاء المختلفة: {wrong} من {listed}، وأولها رقم {first}</numerusform>
        <numerusform>الأجزاء المختلفة: {wrong} من {listed}، وأولها رقم {first}</numerusform>
        <numerusform>الأجزاء المختلفة: {wrong} من {listed}، وأولها رقم {first}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{found}” stands where “{wanted}” belongs: the &amp; was escaped twice</source>
      <translation>تظهر «{found}» مكان «{wanted}»: هُرِّبت العلامة &amp; مرتين</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <source>“{name}” expired on {day}</source>
      <translation>انتهت صلاحية «{name}» في {day}</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is not among the profile’s {count} certificates</source>
      <extracomment>Counts {count}. For one: “{name}” is not among the profile’s {count} certificates</extracomment>
      <translation>
        <numerusform>«{name}» ليست في ملف التزويد، فهو بلا شهادات</numerusform>
        <numerusform>«{name}» ليست الشهادة الموجودة في ملف التزويد</numerusform>
        <numerusform>«{name}» ليست إحدى الشهادتين في ملف التزويد</numerusform>
        <numerusform>«{name}» ليست ضمن {count} شهادات في ملف التزويد</numerusform>
        <numerusform>«{name}» ليست ضمن {count} شهادة في ملف التزويد</numerusform>
        <numerusform>«{name}» ليست ضمن {count} شهادة في ملف التزويد</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” starts on {day}</source>
      <translation>تبدأ صلاحية «{name}» في {day}</translation>
    </message>
    <message>
      <source>“{subject}” from “{issuer}”, valid until {day}</source>
      <translation>«{subject}» من «{issuer}»، صالحة حتى {day}</translation>
    </message>
    <message>
      <source>“{title}”, {bundle_id}.</source>
      <translation>«{title}»، {bundle_id}.</translation>
    </message>
  </context>
  <context>
    <name>Server</name>
    <message>
      <source>A page of all apps with open links, in the folder itself.</source>
      <translation>صفحة بجميع التطبيقات ذات الروابط المفتوحة، في المجلد نفسه.</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>إضافته</translation>
    </message>
    <message>
      <source>Add it: a .htaccess beside the builds</source>
      <translation>إضافته: ملف ‎.htaccess بجانب النسخ</translation>
    </message>
    <message>
      <source>Addresses that nobody can guess, and that search engines leave out.</source>
      <translation>عناوين لا يمكن لأحد تخمينها، وتتجاوزها محركات البحث.</translation>
    </message>
    <message>
      <source>An upload takes at most {speed}.</source>
      <translation>لا تتجاوز سرعة الرفع {speed}.</translation>
    </message>
    <message>
      <source>Any that the agent holds</source>
      <translation>أي مفتاح لدى الوكيل</translation>
    </message>
    <message>
      <source>Before your change: {result}</source>
      <translation>قبل تغييرك: {result}</translation>
    </message>
    <message>
      <source>Browse for the certificate</source>
      <translation>اختيار الشهادة</translation>
    </message>
    <message>
      <source>Browse for the key file</source>
      <translation>اختيار ملف المفتاح</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>استعراض…</translation>
    </message>
    <message>
      <source>Builds can be published here, but {fact}.</source>
      <translation>يمكن نشر النسخ هنا، لكن {fact}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>فهرس التطبيقات</translation>
    </message>
    <message>
      <source>Certificate authority of your own (PEM)</source>
      <translation>جهة إصدار شهادات خاصة بك (PEM)</translation>
    </message>
    <message>
      <source>Change the web server’s settings yourself</source>
      <translation>تغيير إعدادات خادم الويب بنفسك</translation>
    </message>
    <message>
      <source>Choose the certificate</source>
      <translation>اختيار الشهادة</translation>
    </message>
    <message>
      <source>Choose the key file</source>
      <translation>اختيار ملف المفتاح</translation>
    </message>
    <message>
      <source>Confirmed host keys</source>
      <translation>مفاتيح المضيف المؤكَّدة</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>الاتصال</translation>
    </message>
    <message>
      <source>Copy for the web server’s settings</source>
      <translation>نسخ لإعدادات خادم الويب</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Discard the changes?</source>
      <translation>هل تريد تجاهل التغييرات؟</translation>
    </message>
    <message>
      <source>Everything works: builds can be published here.</source>
      <translation>كل شيء يعمل: يمكن نشر النسخ هنا.</translation>
    </message>
    <message>
      <source>Feed of each app’s releases</source>
      <translation>موجز إصدارات كل تطبيق</translation>
    </message>
    <message>
      <source>Folder on the server</source>
      <translation>المجلد على الخادم</translation>
    </message>
    <message>
      <source>For the web server’s settings</source>
      <translation>لإعدادات خادم الويب</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Forget the host key {key}</source>
      <translation>إزالة مفتاح المضيف ⁨{key}⁩</translation>
    </message>
    <message>
      <source>Forget the saved passphrase</source>
      <translation>حذف عبارة السر المحفوظة</translation>
    </message>
    <message>
      <source>Forget the saved password</source>
      <translation>حذف كلمة السر المحفوظة</translation>
    </message>
    <message>
      <source>Forget the saved password and passphrase</source>
      <translation>حذف كلمة السر وعبارة السر المحفوظتين</translation>
    </message>
    <message>
      <source>Go to the field</source>
      <translation>الانتقال إلى الحقل</translation>
    </message>
    <message>
      <source>Host, or an alias from ~/.ssh/config</source>
      <translation>المضيف، أو اسم مستعار من ⁦~/.ssh/config⁩</translation>
    </message>
    <message>
      <source>It is trusted for {names} too, and forgotten for all of them.</source>
      <translation>هو موثوق لـ {names} أيضًا، ويُزال من الجميع.</translation>
    </message>
    <message>
      <source>It works, but from this computer alone.</source>
      <translation>يعمل، لكن من هذا الحاسوب وحده.</translation>
    </message>
    <message>
      <source>Its public address</source>
      <translation>عنوانه العام</translation>
    </message>
    <message>
      <source>Jump host</source>
      <translation>المضيف الوسيط</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>متابعة التحرير</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>ملف المفتاح</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>New server</source>
      <translation>خادم جديد</translation>
    </message>
    <message numerus="yes">
      <source>New server, {count} more follow</source>
      <extracomment>Counts {count}. For one: New server, one more follows</extracomment>
      <translation>
        <numerusform>خادم جديد</numerusform>
        <numerusform>خادم جديد، يليه خادم آخر</numerusform>
        <numerusform>خادم جديد، يليه خادمان آخران</numerusform>
        <numerusform>خادم جديد، تليه {count} خوادم أخرى</numerusform>
        <numerusform>خادم جديد، يليه {count} خادمًا آخر</numerusform>
        <numerusform>خادم جديد، يليه {count} خادم آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة السر</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>المنفذ</translation>
    </message>
    <message>
      <source>Private links</source>
      <translation>روابط خاصة</translation>
    </message>
    <message>
      <source>Releases to keep of each app</source>
      <translation>عدد الإصدارات المحفوظة لكل تطبيق</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>إزالته</translation>
    </message>
    <message>
      <source>Remove it: the .htaccess beside the builds</source>
      <translation>إزالته: ملف .htaccess بجانب النسخ</translation>
    </message>
    <message>
      <source>SSH agent</source>
      <translation>وكيل SSH</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Sign in with</source>
      <translation>طريقة الدخول</translation>
    </message>
    <message>
      <source>Signs in, writes a file, and fetches it back as a phone would.</source>
      <translation>يسجِّل الدخول، ويكتب ملفًا، ثم يجلبه كما يجلبه iPhone.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>تخطٍّ</translation>
    </message>
    <message>
      <source>Staging</source>
      <translation>خادم تجريبي</translation>
    </message>
    <message>
      <source>Steps of the test</source>
      <translation>خطوات الاختبار</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Stop the test</source>
      <translation>إيقاف الاختبار</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>اختبار الاتصال</translation>
    </message>
    <message>
      <source>The page compares a UDID that a tester types with slow hashes of the profile’s devices. Making them takes up to two seconds of a publish, comparing one takes a phone less than a second.</source>
      <translation>تقارن الصفحة UDID الذي يكتبه المختبِر بقيم تجزئة بطيئة لأجهزة ملف التزويد. يستغرق حسابها عند النشر ثانيتين على الأكثر، ولا تستغرق المقارنة على iPhone ثانية واحدة.</translation>
    </message>
    <message>
      <source>The password in that address was not kept. It is asked for when it is needed.</source>
      <translation>لم تُحفظ كلمة السر الواردة في هذا العنوان. ويُسأل عنها عند الحاجة.</translation>
    </message>
    <message>
      <source>The saved passphrase is forgotten.</source>
      <translation>حُذفت عبارة السر المحفوظة.</translation>
    </message>
    <message>
      <source>The saved password and passphrase are forgotten.</source>
      <translation>حُذفت كلمة السر وعبارة السر المحفوظتان.</translation>
    </message>
    <message>
      <source>The saved password is forgotten.</source>
      <translation>حُذفت كلمة السر المحفوظة.</translation>
    </message>
    <message>
      <source>This web server reads .htaccess files. otadesk can put one beside the builds that names the types.</source>
      <translation>يقرأ خادم الويب هذا ملفات ‎.htaccess، ويمكن لـ otadesk أن يضع بجانب النسخ ملفًا يحدد الأنواع.</translation>
    </message>
    <message>
      <source>Upload limit in MB a second</source>
      <translation>الحد الأقصى للرفع بالميغابايت في الثانية</translation>
    </message>
    <message>
      <source>User</source>
      <translation>المستخدم</translation>
    </message>
    <message>
      <source>Web server</source>
      <translation>خادم الويب</translation>
    </message>
    <message>
      <source>What you changed here is not saved yet.</source>
      <translation>ما غيّرته هنا لم يُحفظ بعد.</translation>
    </message>
    <message>
      <source>Where a browser finds that folder. iOS needs https.</source>
      <translation>حيث يجد المتصفح ذلك المجلد. يتطلب iOS بروتوكول https.</translation>
    </message>
    <message>
      <source>Which key</source>
      <translation>أي مفتاح</translation>
    </message>
    <message>
      <source>Whoever follows it through a service tells that service the link.</source>
      <translation>من يتابعه عبر خدمة يكشف الرابط لتلك الخدمة.</translation>
    </message>
    <message>
      <source>Write a speed such as {one} or {other}, or leave it empty for no limit.</source>
      <translation>اكتب سرعة مثل {one} أو {other}، أو اترك الحقل فارغًا لئلا يكون هناك حد.</translation>
    </message>
    <message>
      <source>all</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>as in ~/.ssh/config</source>
      <translation>كما في ⁦~/.ssh/config⁩</translation>
    </message>
    <message>
      <source>asked when it is needed</source>
      <translation>تُطلب عند الحاجة</translation>
    </message>
    <message>
      <source>jump host, how many to keep, trust, catalogue</source>
      <translation>المضيف الوسيط وعدد الإصدارات والثقة والفهرس</translation>
    </message>
    <message>
      <source>none</source>
      <translation>بلا حد</translation>
    </message>
    <message>
      <source>not in the agent now</source>
      <translation>ليس لدى الوكيل الآن</translation>
    </message>
    <message>
      <source>or {file}, as in ~/.ssh/config</source>
      <translation>أو ⁨{file}⁩، كما في ⁦~/.ssh/config⁩</translation>
    </message>
    <message>
      <source>otadesk’s .htaccess is in place.</source>
      <translation>ملف ‎.htaccess الخاص بتطبيق otadesk موجود في مكانه.</translation>
    </message>
    <message>
      <source>“Is my device included?”</source>
      <translation>«هل جهازي مشمول؟»</translation>
    </message>
    <message>
      <source>“{step}” failed.</source>
      <translation>فشلت خطوة «{step}».</translation>
    </message>
  </context>
  <context>
    <name>Servers</name>
    <message>
      <source>A build is being published there right now, and goes on to its end. Then otadesk forgets how to reach the server; what is published there stays, and its links go on working.</source>
      <translation>يجري الآن نشر نسخة هناك، وسيستمر النشر حتى نهايته. بعد ذلك ينسى otadesk كيفية الوصول إلى الخادم؛ ما نُشر هناك يبقى، وتظل روابطه تعمل.</translation>
    </message>
    <message>
      <source>Add from ~/.ssh/config…</source>
      <translation>إضافة من ⁦~/.ssh/config⁩…</translation>
    </message>
    <message>
      <source>Add server</source>
      <translation>إضافة خادم</translation>
    </message>
    <message>
      <source>Any server that you reach by SFTP and that shows a folder over https will do. Until you add one, testers nearby can install from this computer.</source>
      <translation>يكفي أي خادم تصل إليه عبر SFTP ويعرض مجلدًا عبر https. وحتى تضيف خادمًا، يمكن للمختبِرين القريبين التثبيت من هذا الكمبيوتر.</translation>
    </message>
    <message>
      <source>Choose an exported list of servers</source>
      <translation>اختيار قائمة خوادم مصدَّرة</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>تكرار</translation>
    </message>
    <message>
      <source>Each one is then shown, for what that file doesn’t say: the folder and its public address.</source>
      <translation>يُعرض بعد ذلك كل خادم لإكمال ما لا يذكره ذلك الملف: المجلد وعنوانه العام.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>تحرير ⁨{name}⁩</translation>
    </message>
    <message>
      <source>Export the servers without secrets</source>
      <translation>تصدير الخوادم من دون البيانات السرية</translation>
    </message>
    <message>
      <source>Export without secrets…</source>
      <translation>تصدير من دون البيانات السرية…</translation>
    </message>
    <message>
      <source>For testers nearby, once a build is published here</source>
      <translation>للمختبِرين القريبين، بعد نشر نسخة هنا</translation>
    </message>
    <message>
      <source>Hosts in ~/.ssh/config</source>
      <translation>المضيفات في ⁦~/.ssh/config⁩</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>استيراد ملف…</translation>
    </message>
    <message>
      <source>Key files and certificates stay on the computer that they are on: what is missing is asked for, one server after the other.</source>
      <translation>تبقى ملفات المفاتيح والشهادات على الكمبيوتر الموجودة عليه: ويُسأل عن الناقص لكل خادم على التوالي.</translation>
    </message>
    <message>
      <source>Last test failed, {when}: {step}</source>
      <translation>أخفق آخر اختبار، {when}: {step}</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>المزيد لهذه القائمة</translation>
    </message>
    <message>
      <source>More for {name}</source>
      <translation>المزيد لـ ⁨{name}⁩</translation>
    </message>
    <message>
      <source>Publish to a web server of your own</source>
      <translation>النشر على خادم ويب خاص بك</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>هل تريد إزالة ⁨{name}⁩؟</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>إزالة…</translation>
    </message>
    <message>
      <source>Restore the previous settings</source>
      <translation>استعادة الإعدادات السابقة</translation>
    </message>
    <message>
      <source>Restore the previous settings?</source>
      <translation>هل تريد استعادة الإعدادات السابقة؟</translation>
    </message>
    <message>
      <source>Restore the version before</source>
      <translation>استعادة النسخة السابقة</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>الخوادم</translation>
    </message>
    <message>
      <source>Servers (*.json)</source>
      <translation>الخوادم ‎(*.json)</translation>
    </message>
    <message>
      <source>Servers in this file</source>
      <translation>الخوادم في هذا الملف</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>اختبار</translation>
    </message>
    <message>
      <source>The damaged file is set aside, not deleted, and the version before it takes its place. Where there is none, otadesk starts with empty settings.</source>
      <translation>يُنحَّى الملف التالف جانبًا ولا يُحذف، وتحل محله صيغته السابقة. وإن لم توجد، يبدأ otadesk بإعدادات فارغة.</translation>
    </message>
    <message>
      <source>There are no hosts in it that aren’t in the list already.</source>
      <translation>لا يوجد فيه مضيف ليس في القائمة بالفعل.</translation>
    </message>
    <message>
      <source>Trust code</source>
      <translation>رمز الوثوق</translation>
    </message>
    <message>
      <source>Trust code of this computer</source>
      <translation>رمز الوثوق بهذا الكمبيوتر</translation>
    </message>
    <message>
      <source>Undo brings it back, but not what was saved to sign in.</source>
      <translation>التراجع يعيده، لكن دون ما كان محفوظًا لتسجيل الدخول.</translation>
    </message>
    <message>
      <source>What still waits in the queue for this server will not be published.</source>
      <translation>ما زال ينتظر هذا الخادم في قائمة الانتظار لن يُنشر.</translation>
    </message>
    <message>
      <source>for testers nearby, while otadesk is open</source>
      <translation>للمختبِرين القريبين، ما دام otadesk مفتوحًا</translation>
    </message>
    <message>
      <source>in the list already, as {name}</source>
      <translation>في القائمة بالفعل باسم ⁨{name}⁩</translation>
    </message>
    <message>
      <source>otadesk forgets how to reach it. What is published there stays, and its links go on working.</source>
      <translation>ينسى otadesk كيفية الوصول إليه. وما نُشر هناك يبقى، وتستمر روابطه في العمل.</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>أُزيل ⁨{name}⁩</translation>
    </message>
    <message>
      <source>{where} by way of {jump}</source>
      <translation>⁨{where}⁩ عبر ⁨{jump}⁩</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>done, but look below</source>
      <translation>تم، لكن انظر أدناه</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>جارٍ</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>بانتظارك</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>Ad hoc for {count} devices</source>
      <extracomment>Counts {count}. For one: Ad hoc for one device</extracomment>
      <translation>
        <numerusform>توزيع Ad hoc بلا أجهزة</numerusform>
        <numerusform>توزيع Ad hoc لجهاز واحد</numerusform>
        <numerusform>توزيع Ad hoc لجهازين</numerusform>
        <numerusform>توزيع Ad hoc لعدد {count} أجهزة</numerusform>
        <numerusform>توزيع Ad hoc لعدد {count} جهازًا</numerusform>
        <numerusform>توزيع Ad hoc لعدد {count} جهاز</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Development on {count} devices</source>
      <extracomment>Counts {count}. For one: Development on one device</extracomment>
      <translation>
        <numerusform>تطوير بلا أجهزة</numerusform>
        <numerusform>تطوير على جهاز واحد</numerusform>
        <numerusform>تطوير على جهازين</numerusform>
        <numerusform>تطوير على {count} أجهزة</numerusform>
        <numerusform>تطوير على {count} جهازًا</numerusform>
        <numerusform>تطوير على {count} جهاز</numerusform>
      </translation>
    </message>
    <message>
      <source>Enterprise, for any device</source>
      <translation>توزيع Enterprise لأي جهاز</translation>
    </message>
    <message>
      <source>For the App Store</source>
      <translation>توزيع App Store</translation>
    </message>
    <message>
      <source>Free development</source>
      <translation>تطوير بحساب مجاني</translation>
    </message>
    <message>
      <source>No known cause of failure</source>
      <translation>لا مانع معروف من التثبيت</translation>
    </message>
    <message>
      <source>No provisioning profile</source>
      <translation>لا يوجد ملف تزويد</translation>
    </message>
    <message>
      <source>None of your devices is known to install it</source>
      <translation>لا يُعرف عن أي جهاز من أجهزتك أنها قابلة للتثبيت عليه</translation>
    </message>
    <message>
      <source>Nothing known keeps it from installing on {name}</source>
      <translation>لا مانع معروف من تثبيتها على {name}</translation>
    </message>
    <message>
      <source>Whether it installs on {name} is not known</source>
      <translation>لا يُعرف إن كانت قابلة للتثبيت على ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
      <source>Will install on {good} of your {total} devices</source>
      <extracomment>Counts {total}. For one: Will install on {good} of your {total} device</extracomment>
      <translation>
        <numerusform>قابلة للتثبيت على {good} من أجهزتك</numerusform>
        <numerusform>قابلة للتثبيت على {good} من أصل جهاز واحد لديك</numerusform>
        <numerusform>قابلة للتثبيت على {good} من أصل جهازين لديك</numerusform>
        <numerusform>قابلة للتثبيت على {good} من أصل {total} أجهزة لديك</numerusform>
        <numerusform>قابلة للتثبيت على {good} من أصل {total} جهازًا لديك</numerusform>
        <numerusform>قابلة للتثبيت على {good} من أصل {total} جهاز لديك</numerusform>
      </translation>
    </message>
    <message>
      <source>Will install on {name}</source>
      <translation>قابلة للتثبيت على ⁨{name}⁩</translation>
    </message>
    <message>
      <source>Will not install on {name}. {reason}.</source>
      <translation>غير قابلة للتثبيت على ⁨{name}⁩. {reason}.</translation>
    </message>
    <message>
      <source>Will not install. {reason}.</source>
      <translation>غير قابلة للتثبيت. {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Will not install: the profile expired {count} days ago</source>
      <extracomment>Counts {count}. For one: Will not install: the profile expired a day ago</extracomment>
      <translation>
        <numerusform>غير قابلة للتثبيت: انتهت صلاحية ملف التزويد اليوم</numerusform>
        <numerusform>غير قابلة للتثبيت: انتهت صلاحية ملف التزويد قبل يوم واحد</numerusform>
        <numerusform>غير قابلة للتثبيت: انتهت صلاحية ملف التزويد قبل يومين</numerusform>
        <numerusform>غير قابلة للتثبيت: انتهت صلاحية ملف التزويد قبل {count} أيام</numerusform>
        <numerusform>غير قابلة للتثبيت: انتهت صلاحية ملف التزويد قبل {count} يومًا</numerusform>
        <numerusform>غير قابلة للتثبيت: انتهت صلاحية ملف التزويد قبل {count} يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Will not install: the profile has just expired</source>
      <translation>غير قابلة للتثبيت: انتهت صلاحية ملف التزويد للتو</translation>
    </message>
    <message>
      <source>Will not install: the profile lists no device</source>
      <translation>غير قابلة للتثبيت: لا يتضمن ملف التزويد أي جهاز</translation>
    </message>
    <message numerus="yes">
      <source>Your {count} devices are in the profile</source>
      <extracomment>Counts {count}. For one: Your device is in the profile</extracomment>
      <translation>
        <numerusform>لا يوجد جهاز ({count}) في ملف التزويد</numerusform>
        <numerusform>جهازك موجود في ملف التزويد</numerusform>
        <numerusform>جهازاك موجودان في ملف التزويد</numerusform>
        <numerusform>أجهزتك ({count}) موجودة في ملف التزويد</numerusform>
        <numerusform>أجهزتك ({count}) موجودة في ملف التزويد</numerusform>
        <numerusform>أجهزتك ({count}) موجودة في ملف التزويد</numerusform>
      </translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>انتهت الصلاحية في {day}</translation>
    </message>
    <message>
      <source>iOS version not known</source>
      <translation>إصدار iOS غير معروف</translation>
    </message>
    <message>
      <source>its certificate expired on {day}</source>
      <translation>انتهت صلاحية شهادته في {day}</translation>
    </message>
    <message>
      <source>too little else is known</source>
      <translation>المعلومات الأخرى قليلة</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>حتى {day}</translation>
    </message>
    <message>
      <source>until {day}, less than a day left</source>
      <translation>حتى {day}، بقي أقل من يوم</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, one day left</extracomment>
      <translation>
        <numerusform>حتى {day}، بقي أقل من يوم</numerusform>
        <numerusform>حتى {day}، بقي يوم واحد</numerusform>
        <numerusform>حتى {day}، بقي يومان</numerusform>
        <numerusform>حتى {day}، بقيت {count} أيام</numerusform>
        <numerusform>حتى {day}، بقي {count} يومًا</numerusform>
        <numerusform>حتى {day}، بقي {count} يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks not verified yet</source>
      <extracomment>Counts {count}. For one: one check not verified yet</extracomment>
      <translation>
        <numerusform>لا فحوص معلّقة</numerusform>
        <numerusform>فحص واحد لم يُستكمل بعد</numerusform>
        <numerusform>فحصان لم يُستكملا بعد</numerusform>
        <numerusform>{count} فحوص لم تُستكمل بعد</numerusform>
        <numerusform>{count} فحصًا لم يُستكمل بعد</numerusform>
        <numerusform>{count} فحص لم يُستكمل بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not known</source>
      <extracomment>Counts {count}. For one: {count} not known</extracomment>
      <translation>
        <numerusform>ولا جهاز غير معروف</numerusform>
        <numerusform>وغير معروف على جهاز واحد</numerusform>
        <numerusform>وغير معروف على جهازين</numerusform>
        <numerusform>وغير معروف على {count} أجهزة</numerusform>
        <numerusform>وغير معروف على {count} جهازًا</numerusform>
        <numerusform>وغير معروف على {count} جهاز</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of your {total} devices are in the profile</source>
      <extracomment>Counts {count}. For one: {count} of your {total} devices is in the profile</extracomment>
      <translation>
        <numerusform>{count} من أجهزتك ({total}) في ملف التزويد</numerusform>
        <numerusform>{count} من أجهزتك ({total}) في ملف التزويد</numerusform>
        <numerusform>{count} من أجهزتك ({total}) في ملف التزويد</numerusform>
        <numerusform>{count} من أجهزتك ({total}) في ملف التزويد</numerusform>
        <numerusform>{count} من أجهزتك ({total}) في ملف التزويد</numerusform>
        <numerusform>{count} من أجهزتك ({total}) في ملف التزويد</numerusform>
      </translation>
    </message>
    <message>
      <source>{kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <source>{kind}, team {team}</source>
      <translation>{kind}، الفريق ⁨{team}⁩</translation>
    </message>
    <message>
      <source>{kind}, team {team}, {validity}</source>
      <translation>{kind}، الفريق ⁨{team}⁩، {validity}</translation>
    </message>
    <message>
      <source>{kind}, {validity}</source>
      <translation>{kind}، {validity}</translation>
    </message>
    <message>
      <source>{name} is in the profile; its iOS isn’t known</source>
      <translation>⁨{name}⁩ موجود في ملف التزويد؛ ولا يُعرف إصدار iOS عليه</translation>
    </message>
    <message>
      <source>{name} is in the profile; too little else is known about it</source>
      <translation>⁨{name}⁩ موجود في ملف التزويد؛ والمعلومات الأخرى عنه قليلة</translation>
    </message>
    <message>
      <source>{sentence}; {more}</source>
      <translation>{sentence}؛ {more}</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>{column}: {words}</source>
      <translation>{column}: {words}</translation>
    </message>
  </context>
  <context>
    <name>Tone</name>
    <message>
      <source>Blocking</source>
      <translation>مانع</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>سليم</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>بانتظارك</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تحذير</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>&amp;About otadesk</source>
      <translation>حول otadesk</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>مسح القائمة</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>&amp;Filter</source>
      <translation>تصفية</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <source>&amp;Normal text</source>
      <translation>نص عادي</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>فتح…</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>لصق</translation>
    </message>
    <message>
      <source>&amp;Paste file or path</source>
      <translation>لصق ملف أو مسار</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>&amp;Releases</source>
      <translation>الإصدارات</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>الخوادم</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>النافذة</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>تكبير/تصغير</translation>
    </message>
    <message>
      <source>A publish is under way. Testers keep the build they have; nothing half done is visible.</source>
      <translation>يجري نشر نسخة الآن. يبقى لدى المختبِرين ما لديهم، ولا يظهر أي شيء غير مكتمل.</translation>
    </message>
    <message>
      <source>A&amp;ppearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>جميع الملفات ‎(*)</translation>
    </message>
    <message>
      <source>Builds expire soon</source>
      <translation>نسخ تنتهي قريبًا</translation>
    </message>
    <message>
      <source>Builds on this computer can’t be installed until it does. {reason}</source>
      <translation>لا يمكن تثبيت النسخ الموجودة على هذا الحاسوب حتى ذلك الحين. {reason}</translation>
    </message>
    <message>
      <source>Choose builds</source>
      <translation>اختيار النسخ</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close otadesk</source>
      <translation>إغلاق otadesk</translation>
    </message>
    <message>
      <source>Close otadesk?</source>
      <translation>هل تريد إغلاق otadesk؟</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path.</source>
      <translation>انسخ ملف ‎.ipa في مدير الملفات، أو مساره الكامل.</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path. Testers’ devices are pasted under Devices.</source>
      <translation>انسخ ملف ‎.ipa في مدير الملفات، أو مساره الكامل. تُلصق أجهزة المختبِرين ضمن «الأجهزة».</translation>
    </message>
    <message>
      <source>Copy it to this computer first, then drop or paste it here.</source>
      <translation>انسخه إلى هذا الكمبيوتر أولًا، ثم أفلته هنا أو ألصقه.</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>قص</translation>
    </message>
    <message>
      <source>De&amp;vices</source>
      <translation>الأجهزة</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>الأجهزة</translation>
    </message>
    <message>
      <source>Download the .ipa first, then drop or paste the file itself.</source>
      <translation>نزّل ملف ‎.ipa أولًا، ثم أفلت الملف نفسه هنا أو ألصقه.</translation>
    </message>
    <message>
      <source>Drop or paste the .ipa that Xcode exported.</source>
      <translation>أفلت أو ألصق ملف ‎.ipa الذي صدّره Xcode.</translation>
    </message>
    <message>
      <source>Edit de&amp;vice…</source>
      <translation>تحرير الجهاز…</translation>
    </message>
    <message>
      <source>From a signed .ipa to a QR code that testers scan. Free software under the MIT licence.</source>
      <translation>من ملف IPA موقَّع إلى رمز QR يمسحه المختبِرون. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
      <source>Keep publishing</source>
      <translation>مواصلة النشر</translation>
    </message>
    <message>
      <source>Keep {language}</source>
      <translation>الإبقاء على {language}</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Mi&amp;nimise</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <source>More for this page</source>
      <translation>المزيد لهذه الصفحة</translation>
    </message>
    <message>
      <source>No browser opened.</source>
      <translation>لم يُفتح أي متصفح.</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>فتح العناصر الأخيرة</translation>
    </message>
    <message>
      <source>P&amp;ublish</source>
      <translation>نشر</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>Pr&amp;esent</source>
      <translation>تقديم</translation>
    </message>
    <message>
      <source>Pri&amp;nt poster…</source>
      <translation>طباعة ملصق…</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>نشر</translation>
    </message>
    <message>
      <source>Published to {place}.</source>
      <translation>نُشر على {place}.</translation>
    </message>
    <message>
      <source>Refres&amp;h</source>
      <translation>تحديث</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>الإصدارات</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>نص أصغر</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>مثل النظام</translation>
    </message>
    <message>
      <source>Save it to a folder first, then drop or paste it from there.</source>
      <translation>احفظه في مجلد أولًا، ثم أفلته أو ألصقه من هناك.</translation>
    </message>
    <message>
      <source>Saved as “{name}”</source>
      <translation>حُفظ باسم «{name}»</translation>
    </message>
    <message>
      <source>See under Servers what can be done.</source>
      <translation>ما يمكن فعله موجود ضمن «الخوادم».</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <source>Server s&amp;ettings</source>
      <translation>إعدادات الخادم</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>الخوادم</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Start again now</source>
      <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
      <source>Start again without saving</source>
      <translation>إعادة التشغيل دون حفظ</translation>
    </message>
    <message>
      <source>Start again?</source>
      <translation>هل تريد إعادة التشغيل؟</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
      <source>Stop and start again</source>
      <translation>إيقاف وإعادة التشغيل</translation>
    </message>
    <message>
      <source>Stop publishing?</source>
      <translation>هل تريد إيقاف النشر؟</translation>
    </message>
    <message>
      <source>Testers nearby can install from this computer only while otadesk is open.</source>
      <translation>لا يمكن للمختبِرين القريبين التثبيت من هذا الحاسوب إلا ما دام otadesk مفتوحًا.</translation>
    </message>
    <message>
      <source>That file is on another computer.</source>
      <translation>هذا الملف على كمبيوتر آخر.</translation>
    </message>
    <message>
      <source>That is a link, not a file.</source>
      <translation>هذا رابط وليس ملفًا.</translation>
    </message>
    <message>
      <source>That is a picture, not an app.</source>
      <translation>هذه صورة وليست تطبيقًا.</translation>
    </message>
    <message>
      <source>That is not a file yet.</source>
      <translation>هذا ليس ملفًا بعد.</translation>
    </message>
    <message>
      <source>The clipboard holds text, not a file.</source>
      <translation>الحافظة تحتوي على نص وليس ملفًا.</translation>
    </message>
    <message>
      <source>The link is on the clipboard instead.</source>
      <translation>نُسخ الرابط إلى الحافظة بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to add.</source>
      <translation>لا يوجد في الحافظة ما يمكن إضافته.</translation>
    </message>
    <message>
      <source>Un&amp;do the last step</source>
      <translation>تراجع عن آخر خطوة</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>What was sent is kept: the next try sends only the rest.</source>
      <translation>يبقى ما أُرسل محفوظًا: لا تُرسل المحاولة التالية إلا الباقي.</translation>
    </message>
    <message>
      <source>What you changed at a server is not saved yet.</source>
      <translation>لم تُحفظ بعد التغييرات التي أجريتها على خادم.</translation>
    </message>
    <message>
      <source>iOS apps (*.ipa *.zip)</source>
      <translation>تطبيقات iOS ‏(*.ipa *.zip)</translation>
    </message>
    <message>
      <source>otadesk will use this language the next time it starts.</source>
      <translation>سيتحدث otadesk بهذه اللغة بدءًا من تشغيله القادم.</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are published</source>
      <extracomment>Counts {count}. For one: One build is published</extracomment>
      <translation>
        <numerusform>لم تُنشر أي نسخة ({count})</numerusform>
        <numerusform>نُشرت نسخة واحدة</numerusform>
        <numerusform>نُشرت نسختان</numerusform>
        <numerusform>نُشرت {count} نسخ</numerusform>
        <numerusform>نُشرت {count} نسخةً</numerusform>
        <numerusform>نُشرت {count} نسخة</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} can’t be published</source>
      <translation>لا يمكن نشر {name}</translation>
    </message>
    <message>
      <source>{name} is published, but will not install</source>
      <translation>نُشر {name} لكنه غير قابل للتثبيت</translation>
    </message>
    <message>
      <source>{name} is ready to scan</source>
      <translation>أصبح {name} جاهزًا للمسح</translation>
    </message>
    <message>
      <source>{name} was not published</source>
      <translation>لم يُنشر {name}</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>قبل لحظات</translation>
    </message>
    <message>
      <source>less than a second</source>
      <translation>أقل من ثانية</translation>
    </message>
    <message>
      <source>today at {clock}</source>
      <translation>اليوم في {clock}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>أمس</translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes</source>
      <extracomment>Counts {count}. For one: {count} byte</extracomment>
      <translation>
        <numerusform>{count} بايت</numerusform>
        <numerusform>{count} بايت</numerusform>
        <numerusform>{count} بايت</numerusform>
        <numerusform>{count} بايت</numerusform>
        <numerusform>{count} بايت</numerusform>
        <numerusform>{count} بايت</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} غ.ب</translation>
    </message>
    <message>
      <source>{n} MB</source>
      <translation>{n} م.ب</translation>
    </message>
    <message>
      <source>{n} TB</source>
      <translation>{n} ت.ب</translation>
    </message>
    <message>
      <source>{n} kB</source>
      <translation>{n} ك.ب</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} د</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} ث</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{size}/s</source>
      <translation>{size}/ث</translation>
    </message>
  </context>
</TS>
