# הסדרי תשלומים: הרשימה, הסדר חדש, הסדר אחד.

plans-title = הסדרים
plans-none = אין עדיין הסדרי תשלומים
plans-none-text = הסדר תשלומים מעביר את חוב הלקוח לתשלומים במועדים קבועים. ההצעה נעשית מדף הלקוח.
plans-none-action = בחירת לקוח
plans-none-foot = הצעה אינה משנה דבר בחוב עד שמוסכם עליה.
plans-number = הסדר
plans-customer = לקוח
plans-state = מצב
plans-next = המועד הבא
plans-overdue = באיחור
plans-left = נותר לתשלום
plans-missed = הוחמצו
plans-named = הסדר { $number }

plans-state-offered = הוצע
plans-state-running = פעיל
plans-state-missed = תשלום מאחר
plans-state-callable = ניתן להעמיד לפירעון
plans-state-completed = שולם
plans-state-broken = הועמד לפירעון
plans-state-replaced = הוחלף
plans-state-declined = נדחה

plans-new = הסדר תשלומים חדש
plans-new-for = הסדר חדש במקום { $number }
plans-draft = טיוטה
plans-nothing-open = אין חוב פתוח להסדר
plans-nothing-open-text = לא ניתן לבחור פריטים שבהסדר אחר או פריטים ששולמו.
plans-items = { $count ->
    [one] נבחר { $chosen } מתוך פריט { $all }
   *[other] נבחרו { $chosen } מתוך { $all } פריטים
}
plans-item-due = לתשלום ב־{ $date }
plans-item-in = בהסדר { $number }
plans-debt = החוב בהסדר
plans-down = ישולם בחתימה
plans-down-kind = איך נקבע התשלום בחתימה
plans-down-as-amount = סכום
plans-down-as-percent = אחוז מהחוב
plans-rest = איך מחולקת היתרה
plans-rest-count = מספר תשלומים
plans-rest-each = סכום לתשלום
plans-count = תשלומים
plans-each = סכום לתשלום
plans-frequency = תדירות
plans-frequency-weekly = מדי שבוע
plans-frequency-biweekly = מדי שבועיים
plans-frequency-monthly = מדי חודש
plans-frequency-month-end = בסוף החודש
plans-frequency-fifteenth-and-month-end = ב־15 ובסוף החודש
plans-frequency-quarterly = מדי רבעון
plans-first = התשלום הראשון
plans-step = עיגול ל־
plans-clause = אם מוחמצים תשלומים
plans-clause-hint = דבר אינו קורה מעצמו. מועדי התשלום המקוריים נשארים גלויים.
plans-clause-1-3 = הוחמץ אחד: הצעה להודעה אחרי 3 ימים
plans-clause-1-7 = הוחמץ אחד: הצעה להודעה אחרי 7 ימים
plans-clause-1-14 = הוחמץ אחד: הצעה להודעה אחרי 14 ימים
plans-clause-2-7 = הוחמצו שניים: הצעה להודעה אחרי 7 ימים
plans-clause-2-14 = הוחמצו שניים: הצעה להודעה אחרי 14 ימים
plans-clause-3-7 = הוחמצו שלושה: הצעה להודעה אחרי 7 ימים
plans-clause-said = { $count ->
    [one] אחד שהוחמץ ביותר מ־{ $days } ימים
   *[other] { $count } שהוחמצו ביותר מ־{ $days } ימים
}
plans-costs = ריבית ועמלה
plans-rate = ריבית לתקופה
plans-rate-hint = התשלומים שווים אז כולל הריבית. להשאיר ריק ללא ריבית.
plans-fee = עמלה
plans-fee-kind = העמלה משולמת
plans-fee-spread = עם כל תשלום
plans-fee-first = עם התשלום הראשון
plans-meanwhile = ריבית פיגורים בינתיים
plans-meanwhile-rests = מושהית
plans-meanwhile-runs = נמשכת
plans-credit-warning = הלקוח הוא צרכן, וההסדר כרוך בריבית או בעמלה. במדינות רבות זהו אשראי המוסדר בחוק: מומלץ להיוועץ במי שמכיר את הדין לפני ההצעה.
plans-offer = הצעת ההסדר
plans-offer-not-yet = משהו בטופס עדיין אינו תקין
plans-offer-note = ההצעה אינה שולחת דבר. התזכורות מושהות משהוסכם על ההסדר.
plans-offered = הסדר { $number } הוצע
plans-offer-undone = ההצעה { $number } בוטלה
plans-exact = סכום התשלומים הוא { $total }, בדיוק כגובה החוב. ללא עמלה וללא ריבית.
plans-exact-costs = חוב { $debt } + ריבית { $interest } + עמלה { $fee } = { $total }, בדיוק.

plans-schedule = לוח התשלומים
plans-place = מס׳
plans-due = מועד
plans-weekday = יום
plans-amount = סכום
plans-after = נותר
plans-paid = שולם
plans-open = פתוח
plans-note = הערה
plans-total = סך הכול
plans-line-missed = הוחמץ
plans-note-signing = בחתימה
plans-note-month-end = סוף החודש
plans-note-remainder = היתרה
plans-parts = ריבית { $interest }, עמלה { $fee }

plans-offered-on = הוצע ביום
plans-agreed-on = הוסכם ביום
plans-ended-on = הסתיים ביום
plans-replaces = במקום
plans-carried = מה שולם מן החשבוניות באמצעות ההסדר
plans-invoice = חשבונית
plans-in-plan = בהסדר
plans-carried-paid = שולם באמצעות ההסדר
plans-callable-text = { $count ->
    [one] תשלום אחד הוחמץ וימי החסד שלו תמו: ניתן להעמיד את היתרה לפירעון. דבר אינו קורה לפני החלטה.
   *[other] { $count } תשלומים הוחמצו וימי החסד שלהם תמו: ניתן להעמיד את היתרה לפירעון. דבר אינו קורה לפני החלטה.
}
plans-decide = מה ניתן לעשות
plans-agree = הלקוח הסכים
plans-decline = נדחה
plans-replan = הסדר חדש ליתרה
plans-break = העמדת היתרה לפירעון
plans-break-title = להעמיד את יתרת { $number } לפירעון?
plans-break-text = { $amount } מן החשבוניות המקוריות ייפתחו שוב, במועדים וברמות התזכורת שלהן. תשלומים פתוחים מבוטלים ונשארים גלויים כאן. ניתן לבטל את הפעולה.
plans-break-keep = להשאיר את ההסדר
plans-offered-note = עד להסכמה החשבוניות נשארות כפי שהן וניתן לשלוח עליהן תזכורת.
plans-running-note = התזכורות לתשלומים לפי המועדים שלהם.
plans-done-agreed = הסדר { $number } הוסכם
plans-undone-agreed = ההסכמה על { $number } בוטלה
plans-done-declined = ההצעה { $number } נדחתה
plans-undone-declined = ההצעה { $number } בתוקף שוב
plans-done-broken = יתרת { $number } הועמדה לפירעון
plans-undone-broken = הסדר { $number } פעיל שוב

plans-agreement = הסכם…
plans-agreement-of = הסכם { $number }
plans-agreement-close = חזרה להסדר
plans-agreement-print = הדפסה
plans-agreement-save = שמירה
plans-agreement-saved = ההסכם { $number } נשמר

plans-pay-off = פירעון מוקדם…
plans-pay-off-title = פירעון { $number }
plans-pay-off-cancel = ביטול
plans-pay-off-record = רישום התקבול
plans-pay-off-on = שולם ביום
plans-pay-off-principal = יתרת הקרן
plans-pay-off-interest = ריבית שמועדה עד יום זה
plans-pay-off-total = לתשלום
plans-pay-off-falls-away = ריבית בסך { $amount } שמועדה מאוחר יותר לא תיגבה.
plans-done-paid-off = הסדר { $number } נפרע במלואו
plans-undone-paid-off = הסדר { $number } פעיל שוב

plans-instalment = תשלום בהסדר
plans-place-of = { $place } מתוך { $count }
plans-paid-through = שולם באמצעות הסדר
plans-paid-through-of = מתוך { $amount }, { $state }
customers-state-on-plan = בהסדר

entry-plan-offer = הצעת הסדר תשלומים
entry-plan-agree = הסכמה על הסדר תשלומים
entry-plan-decline = דחיית הסדר תשלומים
entry-plan-break = העמדת הסדר לפירעון
entry-plan-pay-off = פירעון מוקדם של הסדר
