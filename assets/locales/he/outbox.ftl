# דואר אלקטרוני: תיבת היציאה, השרת של בעל הספר, ואיך כל מכתב יוצא. גם השגיאות של הדואר כאן.

outbox-tab = דואר יוצא
outbox-status = דואר יוצא: { $shown }
outbox-search-words = דואר אלקטרוני מייל שליחה smtp
outbox-empty-title = הדואר היוצא ריק
outbox-empty-text = מכתבים ללקוחות שמקבלים דואר אלקטרוני או הודעות טקסט ימתינו כאן לאחר אישור של סבב. שום דבר אינו יוצא לפני לחיצה על ”שליחה עכשיו“.
outbox-table = הודעות דואר, מהחדשה לישנה
outbox-column-customer = לקוח
outbox-column-to = אל
outbox-column-letter = מכתב
outbox-column-state = מצב
outbox-column-last = שינוי אחרון
outbox-region = שליחה
outbox-waiting = { $count ->
    [one] הודעה אחת ממתינה לשליחה.
    [two] שתי הודעות ממתינות לשליחה.
   *[other] { $shown } הודעות ממתינות לשליחה.
}
outbox-none-waiting = אין הודעות שממתינות לשליחה.
outbox-questions = { $count ->
    [one] הודעה אחת ממתינה להחלטה שלך.
    [two] שתי הודעות ממתינות להחלטה שלך.
   *[other] { $shown } הודעות ממתינות להחלטה שלך.
}
outbox-send = { $count ->
    [one] שליחת הודעה אחת עכשיו
    [two] שליחת שתי הודעות עכשיו
   *[other] שליחת { $shown } הודעות עכשיו
}
outbox-send-nothing = שליחה עכשיו
outbox-set-up = הגדרת דואר
outbox-why-not-ready = עדיין לא הוגדר שרת דואר.
outbox-why-none = אין הודעות שממתינות לשליחה.
outbox-sending = { $count ->
    [one] שולחים הודעה אחת…
    [two] שולחים שתי הודעות…
   *[other] שולחים { $shown } הודעות…
}
outbox-sending-hint = אחת אחרי השנייה, דרך שרת הדואר שלך. עצירה מסיימת לפני שההודעה הבאה יוצאת.
outbox-sent = { $count ->
    [one] השרת קיבל הודעה אחת.
    [two] השרת קיבל שתי הודעות.
   *[other] השרת קיבל { $shown } הודעות.
}
outbox-not-sent = { $count ->
    [one] הודעה אחת לא יצאה.
    [two] שתי הודעות לא יצאו.
   *[other] { $shown } הודעות לא יצאו.
}
outbox-unknown = { $count ->
    [one] לא ידוע אם הודעה אחת הגיעה.
    [two] לא ידוע אם שתי הודעות הגיעו.
   *[other] לא ידוע אם { $shown } הודעות הגיעו.
}
outbox-nothing-sent = דבר לא נשלח.
outbox-any-time-title = לשלוח עכשיו בכל זאת?
outbox-any-time-act = שליחה בכל זאת
outbox-any-time-keep = לא עכשיו

outbox-state-queued = ממתינה
outbox-state-handed-over = נמסרה לשרת
outbox-state-failed = לא נשלחה
outbox-state-uncertain = לא ודאי
outbox-state-arrived = הגיעה, לדבריך
outbox-state-cancelled = לא לשליחה
outbox-withdrawn = בוטלה
outbox-explain-queued = דבר עדיין לא יצא.
outbox-explain-handed-over = השרת אמר שקיבל את ההודעה. אם היא נקראה, איש אינו יכול לדעת.
outbox-explain-failed = ההודעה לא יצאה. יש לתקן את הכתוב למטה ולשלוח שוב.
outbox-explain-uncertain = החיבור נותק כשההודעה הייתה בדרך: ייתכן שהגיעה וייתכן שלא. היא לעולם אינה נשלחת שוב מעצמה. כדאי לבדוק בתיקיית הדואר שנשלח, או לשאול את הלקוח.
outbox-explain-arrived = בדקת ואמרת שההודעה הגיעה.
outbox-explain-cancelled = הוצאת את ההודעה מהתור.
outbox-explain-withdrawn = הסבב של ההודעה בוטל; אם עדיין לא יצאה, לא תצא עוד.
outbox-waits-until = לא ייעשה ניסיון נוסף מעצמו לפני { $when }.
outbox-reply = תשובת השרת
outbox-message-id = Message-ID
outbox-subject = נושא
outbox-attempts = ניסיונות
outbox-queued-on = נכנסה לתור
outbox-never = עדיין לא נוסה
outbox-send-one = שליחה עכשיו
outbox-action-arrived = ההודעה הגיעה
outbox-action-again = שליחה חוזרת
outbox-action-cancel = לא לשלוח
outbox-open-letter = הצגת המכתב
outbox-done-arrived = נרשם: ההודעה אל { $customer } הגיעה.
outbox-done-again = ההודעה אל { $customer } ממתינה שוב. זו אותה הודעה, עם אותו Message-ID.
outbox-done-cancel = ההודעה אל { $customer } לא תישלח.

outbox-correct = תיקון הכתובת
outbox-correct-title = תיקון הכתובת של { $customer }
outbox-correct-text = מכתב { $number } עדיין לא יצא. הוא ייצא אל הכתובת שתוזן כאן, כהודעה אחרת עם Message-ID משלה, בלחיצה על „שליחה עכשיו”.
outbox-correct-address = כתובת דואר
outbox-correct-customer = לתקן גם בפרטי הלקוח
outbox-correct-known = זו הכתובת הרשומה כעת בפרטי הלקוח.
outbox-correct-submit = שימוש בכתובת זו
outbox-correct-cancel = להשאיר כך
outbox-corrected = ההודעה אל { $customer } מיועדת כעת אל { $address }.
outbox-corrected-undone = ההודעה אל { $customer } חזרה לכתובתה הקודמת.
outbox-earlier = כתובת קודמת
outbox-earlier-until = { $address }, עד { $until }

outbox-channel = תזכורות באמצעות
outbox-channel-hint = דואר או הודעת טקסט נשלחים אל איש הקשר לתזכורות, ובהיעדרו אל איש הקשר לחשבוניות, ובהיעדרו אל הכתובת או הטלפון של הלקוח עצמו.
outbox-leave-by = יוצא באמצעות
outbox-confirm = אישור: { $parts }
outbox-confirm-between = { ", " }
outbox-confirm-letter = הדפסה { $shown }
outbox-confirm-mail = דואר { $shown }
outbox-confirm-text = הודעות טקסט { $shown }
outbox-in-outbox = { $count ->
    [one] אחד המכתבים ממתין בדואר היוצא. הוא לא נשלח.
    [two] שניים מהמכתבים ממתינים בדואר היוצא. הם לא נשלחו.
   *[other] { $shown } מהמכתבים ממתינים בדואר היוצא. הם לא נשלחו.
}
outbox-go = אל הדואר היוצא
outbox-column-channel = יוצא באמצעות

outbox-withdraw-waiting = { $count ->
    [one] הודעה אחת שעדיין לא יצאה תוצא מהדואר היוצא.
    [two] שתי הודעות שעדיין לא יצאו יוצאו מהדואר היוצא.
   *[other] { $shown } הודעות שעדיין לא יצאו יוצאו מהדואר היוצא.
}
outbox-withdraw-left = { $count ->
    [one] הודעה אחת יצאה, או שייתכן שיצאה. אי אפשר להחזיר אותה והיא נשארת מסומנת.
    [two] שתי הודעות יצאו, או שייתכן שיצאו. אי אפשר להחזיר אותן והן נשארות מסומנות.
   *[other] { $shown } הודעות יצאו, או שייתכן שיצאו. אי אפשר להחזיר אותן והן נשארות מסומנות.
}

outbox-settings-title = דואר אלקטרוני
outbox-settings-sub = שרת הדואר של החברה, לתזכורות שיוצאות בדואר אלקטרוני
outbox-settings-intro = Duebook מוסר את הדואר לשרת שלך בלבד, ורק בלחיצה על ”שליחה עכשיו“. אין שירות מתווך.
outbox-settings-server = שרת
outbox-settings-host = שרת דואר יוצא (SMTP)
outbox-settings-host-hint = כפי שמוסר ספק הדואר, למשל smtp.example.com
outbox-settings-port = יציאה (פורט)
outbox-settings-port-wrong = יציאה היא מספר שלם בין 1 ל־65535
outbox-settings-security = חיבור
outbox-settings-security-tls = TLS (בדרך כלל 465)
outbox-settings-security-start-tls = STARTTLS חובה (בדרך כלל 587)
outbox-settings-security-local-only = ללא הגנה: רק אל תוכנה במחשב הזה
outbox-settings-user = שם לכניסה
outbox-settings-user-hint = לרוב כתובת הדואר. יש להשאיר ריק אם השרת אינו דורש.
outbox-settings-password = סיסמה
outbox-settings-password-set = סיסמה חדשה
outbox-settings-password-hint = ספקים רבים דורשים סיסמת יישום, שנוצרה לתוכנה הזאת בלבד.
outbox-settings-password-keep = שמירת הסיסמה
outbox-settings-password-forget = מחיקת הסיסמה
outbox-settings-password-nowhere = לא שמורה סיסמה.
outbox-settings-password-keychain = הסיסמה שמורה במחזיק המפתחות של המחשב, לא בספר.
outbox-settings-password-session = במחשב הזה לא נמצא מחזיק מפתחות. הסיסמה נשמרת עד לסגירת Duebook, ולא בשום מקום אחר.
outbox-settings-no-keychain = במחשב הזה לא נמצא מחזיק מפתחות. סיסמה שתוזן כאן תישמר עד לסגירת Duebook, ולא בשום מקום אחר.
outbox-settings-sender = שולח
outbox-settings-sender-name = השם שהלקוחות רואים
outbox-settings-sender-name-hint = שם החברה, אם השדה ריק
outbox-settings-sender-address = כתובת השולח
outbox-settings-reply-to = תשובות יגיעו אל
outbox-settings-reply-to-hint = יש להשאיר ריק עבור כתובת השולח
outbox-settings-copies-self = לשלוח אליי העתק של כל הודעה
outbox-settings-attaches-invoices = לצרף לתזכורות את חשבוניות המקור השמורות
outbox-settings-times = מתי מותר לשלוח
outbox-settings-business-days = בימי עסקים בלבד
outbox-settings-from-hour = לא לפני
outbox-settings-until-hour = לא אחרי
outbox-settings-any-hour = בכל שעה
outbox-settings-hour = { $hour }:00
outbox-settings-times-hint = מחוץ לזמנים האלה ”שליחה עכשיו“ שואלת תחילה.
outbox-settings-save-bar = שמירת הגדרות הדואר
outbox-settings-save = שמירת ההגדרות
outbox-settings-save-note = ההגדרות חלות על הודעות שיאושרו מעכשיו; מה שממתין בדואר היוצא נשאר כפי שנכתב.
outbox-settings-password-empty = יש להזין סיסמה תחילה.
outbox-settings-password-no-user = בלי שם לכניסה לא נדרשת סיסמה.
outbox-settings-saved = הגדרות הדואר נשמרו.
outbox-settings-test = בדיקה
outbox-settings-test-text = נשלחת הודעה קצרה מהכתובת שלך אליך. שום דבר אחר אינו יוצא.
outbox-settings-test-send = שליחת הודעת בדיקה
outbox-settings-test-first = יש לשמור תחילה את השינויים.
outbox-settings-test-done = השרת קיבל את הודעת הבדיקה אל { $address }. יש לבדוק אם היא מגיעה.
outbox-settings-test-failed = הודעת הבדיקה לא יצאה.
outbox-settings-test-uncertain = החיבור נותק כשהודעת הבדיקה הייתה בדרך. יש לבדוק אם הגיעה אל { $address }.

outbox-test-subject = הודעת בדיקה מ־Duebook
outbox-test-body = זוהי הודעת בדיקה. אם ניתן לקרוא אותה, Duebook יכול לשלוח תזכורות דרך השרת הזה.

entry-mail-change = הגדרות הדואר
entry-mail-send = מסירת הודעת דואר
entry-mail-redirect = תיקון כתובת של הודעת דואר
entry-mail-resolve = החלטה על הודעת דואר

error-mail-address-character = ב”{ $address }“ יש רווח או סימן שאין בכתובת דואר
    .hint = יש לכתוב כתובת אחת בלבד, למשל name@example.com.
error-mail-address-domain = הסוף של ”{ $address }“ אינו שם מתחם
    .hint = אחרי @ בא שם עם נקודה, למשל example.com.
error-mail-address-missing = חסרה כתובת השולח
    .hint = יש להזין את הכתובת שממנה יוצא הדואר.
error-mail-address-same = ההודעה כבר מיועדת אל “{ $address }”
    .hint = דבר לא השתנה. יש להזין את הכתובת הנכונה.
error-mail-address-shape = ”{ $address }“ אינה כתובת דואר
    .hint = בכתובת יש שם, סימן @ אחד ושם מתחם, למשל name@example.com.
error-mail-certificate = השרת לא הצליח להוכיח את זהותו
    .hint = האישור שלו אינו תקף לשם הזה או שפג תוקפו. דבר לא נשלח ולא נמסרה סיסמה. יש לבדוק את שם השרת או לשאול את הספק.
error-mail-changed = ההודעה של מכתב { $number } השתנתה ליד הספר
    .hint = היא אינה נשלחת, כי אינה מה שאושר. יש לשחזר את קובצי הספר מהעתק.
error-mail-host = זה אינו יכול להיות שם של שרת: { $host }
    .hint = יש להזין אותו כפי שמוסר הספק, למשל smtp.example.com, ויציאה כגון 465 או 587.
error-mail-hours-wrong = השעות אינן מתאימות זו לזו
    .hint = השעה הראשונה צריכה להיות לפני האחרונה.
error-mail-missing = ההודעה אינה בדואר היוצא
    .hint = יש להסתכל שוב בדואר היוצא.
error-mail-moved-on = ההודעה של מכתב { $number } השתנתה בינתיים
    .hint = דבר לא השתנה. יש להסתכל בה שוב.
error-mail-no-answer = השרת הפסיק לענות
    .hint = דבר לא יצא. ההודעה ממתינה; יש לנסות מאוחר יותר.
error-mail-no-sign-in = השרת אינו מאפשר כניסה עם סיסמה
    .hint = יש לבדוק את היציאה והחיבור, או להשאיר את השם ריק אם השרת אינו דורש אותו.
error-mail-no-tls = השרת אינו מציע חיבור מוגן
    .hint = דבר לא נשלח ולא נמסרה סיסמה. יש לבחור TLS עם יציאה 465 או לשאול את הספק.
error-mail-no-utf8-address = השרת אינו מקבל כתובת בכתב אחר
    .hint = יש להזין עבור הלקוח כתובת באותיות לטיניות.
error-mail-not-now = השרת אינו מקבל את ההודעה עכשיו
    .hint = דבר לא יצא. ההודעה ממתינה; תשובת השרת כתובה למטה.
error-mail-not-set-up = לא הוגדר שרת דואר
    .hint = יש להגדיר אותו בהגדרות, דואר אלקטרוני, או לבחור להדפיס את המכתבים האלה. דבר לא אושר ולא נשלח.
error-mail-on-its-way = ההודעה של מכתב { $number } נמצאת בדרך ברגע זה
    .hint = יש להמתין לתשובת השרת ואז להחליט.
error-mail-out-of-hours = דואר יוצא רק בין { $from }:00 ל־{ $until }:00
    .hint = השעות נקבעו בהגדרות, דואר אלקטרוני. דבר לא נשלח.
error-mail-password-missing = הסיסמה של { $user } אינה ידועה
    .hint = יש להזין אותה בהגדרות, דואר אלקטרוני. דבר לא נשלח.
error-mail-refused = השרת סירב להודעה
    .hint = היא לא יצאה. תשובת השרת כתובה למטה; לרוב הכתובת שגויה. אפשר לתקן אותה בתיבת הדואר היוצא, או להדפיס את המכתב הזה.
error-mail-rest-day = דואר יוצא בימי עסקים בלבד
    .hint = כך נקבע בהגדרות, דואר אלקטרוני. דבר לא נשלח.
error-mail-sending = ברגע זה נשלח דואר של הספר הזה
    .hint = יש להמתין עד לסיום, או לעצור בתיבת הדואר היוצא. דבר לא השתנה.
error-mail-sign-in = השרת לא קיבל את השם והסיסמה
    .hint = דבר לא נשלח. יש להזין אותם שוב בהגדרות, דואר אלקטרוני; ספקים רבים דורשים סיסמת יישום.
error-mail-unprotected = { $host } אינו המחשב הזה
    .hint = בלי TLS כל מי שבדרך יכול לקרוא, ולכן דבר אינו נשלח לשם. יש לבחור TLS או STARTTLS.
error-mail-unreachable = לא ניתן להגיע לשרת
    .hint = דבר לא יצא. יש לבדוק את החיבור לאינטרנט, את שם השרת ואת היציאה.
error-mail-unwritable = לא ניתן לכתוב את ההודעה: { $detail }
    .hint = דבר לא אושר. יש לבדוק את השם והכתובת של הלקוח.
error-run-nothing-printed = כל המכתבים של הסבב יוצאים בדואר אלקטרוני
    .hint = אין מה להדפיס. אפשר לשמור אותם כקבצים.
error-undo-left-the-house = מה שקרה להודעת דואר אי אפשר לבטל
    .hint = זה קרה מחוץ לספר. אפשר להחליט על ההודעה בדואר היוצא.
