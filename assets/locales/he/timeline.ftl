# מה שקרה עם לקוח, והרשימות של בעל הספר.

timeline-title = ציר הזמן
timeline-search = חיפוש בציר הזמן
timeline-notes-only = רשימות בלבד
timeline-count = { $count ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $shown } רשומות
}
timeline-more = הצגת { $shown } נוספות
timeline-none-found = לא נמצא דבר. כל מילה צריכה להופיע ברשימה, במספר או באסמכתה; ניקוד אינו משנה.
timeline-empty-title = אין עדיין רשימות
timeline-empty-text = כאן רושמים מה נאמר בטלפון או בפגישה. הצעד הבא חוזר ביומו.

timeline-is-invoice = חשבונית { $number }
timeline-is-opening = יתרת פתיחה { $number }
timeline-is-instalment = תשלום { $number }
timeline-is-payment = תשלום
timeline-is-credit-note = זיכוי { $number }
timeline-is-cheque-taken-in = התקבל שיק { $number }
timeline-is-cheque-deposited = שיק { $number } הופקד בבנק
timeline-is-cheque-bounced = שיק { $number } חזר
timeline-is-cheque-returned = שיק { $number } הוחזר ללקוח
timeline-is-cheque-replaced = שיק { $number } הוחלף באחר
timeline-is-allocation = הוקצה אל { $number }
timeline-is-letter = { $level ->
    [0] הודעה מקדימה { $number } לפני מועד התשלום
   *[other] תזכורת { $number }, שלב { $level }
}
timeline-is-letter-withdrawn = { $level ->
    [0] ההודעה המקדימה { $number } בוטלה
   *[other] התזכורת { $number } בוטלה
}
timeline-is-decided-remind = הוחלט להזכיר שוב: { $number }
timeline-is-decided-leave = הוחלט להניח: { $number }
timeline-is-credits-looked = עיון בכסף שטרם שויך
timeline-is-import = קליטת { $number }
timeline-is-added = הלקוח נוסף
timeline-is-details = הפרטים שונו
timeline-is-locked = התזכורות ננעלו
timeline-is-unlocked = נעילת התזכורות הוסרה
timeline-is-step-done = הצעד הבא בוצע
timeline-is-step-moved = הצעד הבא נדחה
timeline-is-step-not-needed = אין צורך בצעד הבא
timeline-is-mail-queued = מכתב { $number }: הודעת הדואר נכנסה לתור
timeline-is-mail-redirected = מכתב { $number }: כתובת הדואר תוקנה
timeline-is-mail-handed-over = מכתב { $number }: הודעת הדואר נמסרה לשרת
timeline-is-mail-not-sent = מכתב { $number }: הודעת הדואר לא יצאה
timeline-is-mail-uncertain = מכתב { $number }: לא ודאי אם הודעת הדואר הגיעה
timeline-is-mail-arrived = מכתב { $number }: הודעת הדואר הגיעה, לדבריך
timeline-is-mail-again = מכתב { $number }: הודעת הדואר תישלח שוב
timeline-is-mail-cancelled = מכתב { $number }: הודעת הדואר לא לשליחה
timeline-is-text-written = מכתב { $number }: נכתבה הודעת טקסט
timeline-is-text-opened-sms = מכתב { $number }: הודעת הטקסט נפתחה כ־SMS
timeline-is-text-opened-whatsapp = מכתב { $number }: הודעת הטקסט נפתחה ב־WhatsApp
timeline-is-text-opened-zalo = מכתב { $number }: הודעת הטקסט נפתחה ב־Zalo
timeline-is-text-copied = מכתב { $number }: הודעת הטקסט הועתקה
timeline-is-text-passed-over = מכתב { $number }: אין צורך בהודעת הטקסט
timeline-server-said = דברי השרת: { $words }

timeline-due = לפירעון { $date }
timeline-pay-by = לתשלום עד { $date }
timeline-moved-to = אל { $date }
timeline-dated = לתאריך { $date }
timeline-taken-back = בוטל ב־{ $date }
timeline-because = סיבה: { $reason }
timeline-settles = סוגר את { $number }: { $amount }
timeline-forgotten = תוכן הרשימה נמחק.
timeline-emptied = (רוקן)
timeline-earlier = { $count ->
    [one] תוקנה פעם אחת
    [two] תוקנה פעמיים
   *[other] תוקנה { $shown } פעמים
}

timeline-kind = סוג
timeline-kind-call = שיחה
timeline-kind-visit = פגישה
timeline-kind-message = הודעה
timeline-kind-letter = מכתב שהתקבל
timeline-kind-other = רשימה
timeline-with-call = שיחה עם { $contact }
timeline-with-visit = פגישה עם { $contact }
timeline-with-message = הודעה, { $contact }
timeline-with-letter = מכתב מאת { $contact }
timeline-with-other = רשימה, { $contact }

timeline-write = כתיבת רשימה
timeline-text = מה נאמר
timeline-text-missing = נא לכתוב מה נאמר או נראה
timeline-noted-on = בתאריך
timeline-contact = עם מי
timeline-step = הצעד הבא
timeline-step-hint = הוא יחזור במסך ״היום״.
timeline-step-on = חוזר בתאריך
timeline-next = { $step } · { $date }
timeline-keep = שמירת הרשימה
timeline-note-kept = הרשימה נשמרה
timeline-note-taken-back = הרשימה בוטלה

timeline-correct = תיקון
timeline-correct-title = תיקון הרשימה
timeline-correct-text = מה שנכתב קודם נשאר בהיסטוריה.
timeline-correct-keep = להשאיר כמו שהיא
timeline-correct-act = תיקון הרשימה
timeline-note-corrected = הרשימה תוקנה
timeline-note-as-before = הרשימה חזרה לנוסח הקודם


timeline-field-number = מספר
timeline-field-name = שם
timeline-field-tax-id = מספר עוסק או חברה
timeline-field-language = שפה
timeline-field-second-language = שפה שנייה במכתבי התזכורת
timeline-field-currency = מטבע
timeline-field-terms = תנאים
timeline-field-address = כתובת
timeline-field-country = מדינה
timeline-field-email = דואר אלקטרוני
timeline-field-phone = טלפון
timeline-field-contacts = אנשי קשר
timeline-field-is-consumer = צרכן
timeline-is-held = האספקה נעצרה
timeline-is-hold-lifted = האספקה חודשה
