# רשימת הלקוחות, הכרטסת של לקוח, תקבולים ופרטים.

customers-title = לקוחות
customers-customer = לקוח
customers-way = המיקום הנוכחי
customers-filter = שם, מספר או חשבונית
customers-number = מספר
customers-open = פתוח
customers-overdue = בפיגור
customers-days = ימים
customers-on-account = טרם שויך
customers-level = שלב
customers-last-reminder = תזכורת אחרונה
customers-locked = נעול
customers-at-level = שלב { $level }
customers-not-reminded = טרם נשלחה תזכורת
customers-none-found = לא נמצא לקוח. כל מילה צריכה להופיע בשם, במספר או במספר חשבונית; הניקוד אינו משנה.
customers-none-overdue = אין לקוח בפיגור
customers-empty-title = עדיין אין לקוחות
customers-empty-text = הלקוחות מגיעים עם החשבוניות. יש לקלוט את הקובץ שתוכנת החשבוניות מייצאת. דבר לא נשמר לפני שכל שורה נראתה.
customers-empty-action = קליטת חשבוניות

customers-add = לקוח חדש
customers-add-hint = די בשם. את כל השאר אפשר להשלים אחר כך.
customers-add-cancel = חזרה
customers-add-namesake = הוספת לקוח נוסף באותו שם
customers-added = { $name } נוסף במספר { $number }
customers-added-cleaned = { $name } נוסף במספר { $number }. סימני כיוון נסתרים הוסרו.

customers-tabs = חלקי הלקוח
customers-tab-account = כרטסת
customers-tab-details = פרטים
customers-business = עסק
customers-consumer = צרכן פרטי
customers-summary = { $kind } · { $number } · תזכורות אל { $recipient } · { $terms }
customers-balance = יתרה
customers-as-of = נכון ל־{ $date }
customers-oldest = { $count ->
    [one] הוותיק ביותר: יום אחד
    [two] הוותיק ביותר: יומיים
   *[other] הוותיק ביותר: { $days } ימים
}
customers-nothing-overdue = אין פיגור
customers-of-open = פתוח { $amount }
customers-reminders = תזכורות

customers-currency = מטבע
customers-date = תאריך
customers-document = מסמך
customers-due = לתשלום עד
customers-receivable = חובה { $symbol }
customers-settled = זכות { $symbol }
customers-running-balance = יתרה { $symbol }
customers-state = מצב
customers-closing = יתרת סגירה
customers-kind-invoice = חשבונית
customers-days-late = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
}
customers-state-settled = נפרע
customers-due-on = עד { $date }
customers-state-allocated = שויך
customers-state-on-account = טרם שויך
customers-state-partly-on-account = שויך בחלקו
customers-open-of = מתוך { $amount }
customers-settles = פורע
customers-ties = תואם לספר: סך הפריטים הפתוחים { $open }
customers-ties-on-account = תואם לספר: פתוח { $open } פחות { $on_account } שטרם שויכו = { $balance }
customers-ties-not = השורות אינן מסתכמות ליתרה { $balance }. נא לבדוק את הספר כולו בהגדרות.
customers-account-empty-title = הכרטסת עדיין ריקה
customers-account-empty-text = כאן יופיעו חשבוניות, זיכויים ותקבולים של הלקוח, והיתרה אחרי כל אחד.

customers-record-payment = רישום תקבול
customers-record-amount = רישום { $amount }
customers-amount = הסכום שהתקבל
customers-amount-missing = נא להקליד את הסכום שהתקבל
customers-received-on = התקבל ביום
customers-method = אמצעי
customers-method-transfer = העברה בנקאית
customers-method-cash = מזומן
customers-method-card = כרטיס
customers-method-wallet = ארנק דיגיטלי
customers-method-cheque = שיק
customers-method-other = אחר
customers-reference = אסמכתה
customers-reference-hint = חשבוניות שצוינו נפרעות תחילה.
customers-leave-on-account = להשאיר הכול בלי שיוך
customers-pay-all-on-account = דבר אינו נפרע ממנו.
customers-proposal = מה התקבול פורע
customers-why-designation = מופיע באסמכתה
customers-why-exact-amount = בדיוק הסכום הזה
customers-why-unique-combination = רק הפריטים האלה מסתכמים לסכום
customers-why-oldest-due = הוותיק תחילה, לתשלום עד { $date }
customers-stays-open = נשאר פתוח { $amount }
customers-stays-on-account = נשאר בלי שיוך
customers-payment-recorded = נרשם תקבול של { $amount }
customers-payment-undone = התקבול של { $amount } בוטל
customers-undo-payment = ביטול התקבול
customers-undo-title = לבטל את התקבול של { $amount } מיום { $date }?
customers-undo-text = כאילו לא נרשם מעולם: מה שנפרע ממנו פתוח שוב. כל השאר נשאר.
customers-undo-keep = התקבול נשאר

customers-undo-credit-note = ביטול הזיכוי
customers-allocate = שיוך לחשבוניות
customers-allocate-hint = אפשר להקליד כמה לכל חשבונית, או לגרור את היתרה אל חשבונית. Enter משייך.
customers-allocate-left = נותר
customers-allocate-grab = לקיחת { $amount } והנחה על חשבונית
customers-allocate-onto = הנחה על { $number }
customers-allocate-open = פתוח { $amount }, עד { $due }
customers-allocate-share = החלק של { $number }
customers-allocate-over = { $amount } יותר ממה שיש
customers-allocate-oldest = הוותיק תחילה
customers-allocate-cancel = חזרה
customers-allocate-save = שיוך
customers-allocated = שויכו { $amount }; { $rest } נשארים בלי שיוך

customers-details = לקוח
customers-name = שם
customers-name-hint = בלי שם, המספר מופיע במכתבים.
customers-tax-id = מספר עוסק או חברה
customers-is-consumer = צרכן פרטי, לא עסק
customers-language = שפת המכתבים
customers-second-language = שפה שנייה במכתבי התזכורת
customers-second-language-hint = אותו נוסח פעם נוספת, מתחת לראשון, בשפה זו. הטבלה ותלוש התשלום מופיעים פעם אחת.
customers-second-language-none = ללא
customers-terms = תנאי תשלום
customers-email = דוא״ל
customers-phone = טלפון
customers-address = כתובת
customers-address-lines = רחוב, מיקוד, יישוב
customers-address-hint = שורה לכל חלק, כמו על מעטפה. אפשר גם בלי כתובת.
customers-country = מדינה

customers-recipient = למי נשלחות תזכורות
customers-goes-to-reminder-contact = התזכורות נשלחות אל { $name }, איש הקשר לתזכורות.
customers-goes-to-billing-contact = התזכורות נשלחות אל { $name }, איש הקשר לחשבוניות, כי אין איש קשר לתזכורות.
customers-goes-to-customer = התזכורות נשלחות אל { $name }, כי אין איש קשר לתזכורות או לחשבוניות.
customers-contact-title = תואר
customers-contact-title-hint = למשל ד״ר, עו״ד
customers-contact-name = שם איש הקשר
customers-contact-name-missing = לאיש הקשר דרוש שם
customers-contact-email = דוא״ל של איש הקשר
customers-contact-phone = טלפון של איש הקשר

customers-lock = נעילת תזכורות
customers-unlock = פתיחת תזכורות
customers-locked-until = התזכורות נחות עד { $date }
customers-lock-reason = הסיבה לנעילה
customers-lock-hint = לשימוש פנימי; אפשר להשאיר ריק. דבר לא יידרש עד לפתיחה, או עד היום שלמטה.
customers-no-reason = לא נרשמה סיבה.
customers-was-locked = התזכורות אל { $name } נעולות
customers-was-unlocked = התזכורות אל { $name } נפתחו

customers-saving = שמירה
customers-save = שמירת הלקוח
customers-save-note = מכתבים חדשים ישתמשו בפרטים השמורים. הפרטים הישנים נשארים בהיסטוריה.
customers-saved = { $name } נשמר
customers-discard = ביטול השינויים
customers-nothing-changed = עדיין לא השתנה דבר.
customers-look-at-fields = נא לתקן תחילה את השדות המסומנים.

customers-filters = סינון
customers-filter-overdue = בפיגור
customers-filter-on-account = טרם שויך
customers-filter-locked = נעולים
customers-filter-no-address = אין כתובת
customers-none-filtered = אין לקוח שמתאים לכל המסננים האלה.
customers-thanks = מכתב תודה…
customers-thanks-for = כל מה שנדרש בתזכורות שולם, מאז { $date }.
customers-on-hold = האספקה עצורה
customers-on-hold-about = האספקה ללקוח עצורה.
customers-lift-hold = חידוש האספקה
customers-put-on-hold = עצירת האספקה
customers-was-put-on-hold = נעצרה האספקה ללקוח { $name }.
customers-put-on-hold-undone = האספקה ללקוח { $name } נמשכת.
customers-row-on-hold = אספקה עצורה
customers-hold-was-lifted = האספקה ללקוח { $name } חודשה.
