# סולם התזכורות ועריכתו.

policy-levels = סולם התזכורות
policy-levels-note = החל ממועד התשלום, עבור חשבונית שלא שולמה
policy-add-level = הוספת שלב
policy-remove-level = הסרת השלב האחרון
policy-one-level = בסולם יש לפחות שלב אחד.
policy-most-levels = בסולם יש לכל היותר תשעה שלבים.
policy-courtesy = הודעה לפני מועד התשלום
policy-courtesy-tone = נימת ההודעה
policy-courtesy-days = ימים לפני מועד התשלום
policy-add-courtesy = הוספת הודעה לפני מועד התשלום
policy-remove-courtesy = הסרת ההודעה המקדימה
policy-day-before = { $count ->
    [one] יום אחד לפני · { $date }
    [two] יומיים לפני · { $date }
   *[other] { $day } ימים לפני · { $date }
}
policy-due = מועד התשלום
policy-deadline = המועד שבמכתב
policy-letter = מכתב { $level }
policy-call = שיחה { $level }
policy-means = שלב { $level } הוא
policy-means-letter = מכתב
policy-means-call = שיחה
policy-decide = ההחלטה אצלכם
policy-final = הודעה אחרונה
policy-tone = נימת מכתב { $level }
policy-tone-warm = חמה
policy-tone-neutral = ניטרלית
policy-tone-firm = תקיפה
policy-tone-formal = רשמית
policy-day = יום { $day } · { $date }
policy-leaves = מכתב { $level } יוצא
policy-courtesy-leaves = ההודעה יוצאת
policy-leaves-wish = כרצונו
policy-leaves-letter = מודפס
policy-leaves-mail = בדוא״ל
policy-leaves-text = כהודעת טקסט
policy-wait-first = המתנה אחרי מועד התשלום
policy-wait = המתנה לפני מכתב { $level }
policy-pay-by-call = ימים לתשלום אחרי שיחה { $level }
policy-pay-by = ימים לתשלום במכתב { $level }
policy-days = { $count ->
    [one] יום
    [two] יומיים
   *[other] ימים
}
policy-conditions = תנאים
policy-quiet = ימי שקט בין שני מכתבים לאותו לקוח
policy-quiet-hint = לא יוצא מכתב לפני שחלפו הימים האלה מאז הקודם. 0 אם אין צורך.
policy-minimum = הסכום הקטן ביותר ששווה מכתב, במטבע { $currency }
policy-minimum-hint = נספר לכל לקוח, אחרי זיכויים. שדה ריק: אין סכום מזערי.
policy-limits = לכל החברה
policy-limits-note = הימים האלה חלים על כל לקוח, בכל סולם.
policy-limit-old-item = חשבונית שלא נשלחה עליה תזכורת נחשבת ישנה אחרי
policy-limit-old-item-hint = אז היא ממתינה להחלטה במקום מכתב.
policy-limit-stale-payment = תקבולים נחשבים ישנים אחרי
policy-limit-stale-payment-hint = ההצעה מזהירה כשהתקבול האחרון ישן יותר, כדי שלא תישלח תזכורת למי ששילם.
policy-limit-nearest-pay-by = מועד תשלום נחשב קרוב כשנותרו עד אליו פחות מ־
policy-limit-nearest-pay-by-hint = לפני אישור של מכתב כזה תישאל השאלה.
policy-limit-cheque = שיק מכסה כשתאריכו אחרי מועד הפירעון בלא יותר מ־
policy-limit-cheque-hint = שיק מאוחר יותר אינו מכסה את החשבונית; ההחלטה בידך.
policy-limit-call = על שיחה שהגיע מועדה נשאלים אחרי
policy-limit-call-hint = התקיימה, דולגה, או עוד תתקיים.
policy-example = דוגמה
policy-example-start = חשבונית שמועדה היום, { $date }, ואיש אינו משלם אותה:
policy-example-wrong = הדוגמה תחזור כשהכול למעלה יהיה תקין.
policy-example-step = ביום { $date }, יום { $day }: מכתב { $level } מבקש תשלום עד { $payBy }.
policy-example-note = { $days ->
    [one] ביום { $date }, יום אחד לפני כן: הודעה ידידותית שהחשבונית עומדת לפירעון. אין בה דרישה.
    [two] ביום { $date }, יומיים לפני כן: הודעה ידידותית שהחשבונית עומדת לפירעון. אין בה דרישה.
   *[other] ביום { $date }, { $day } ימים לפני כן: הודעה ידידותית שהחשבונית עומדת לפירעון. אין בה דרישה.
}
policy-example-call = ביום { $date }, יום { $day }: הגיע מועד לשיחה (שלב { $level }); אם תתקיים בו ביום, היא מבקשת תשלום עד { $payBy }.
policy-example-end = אחרי { $date }: שום מכתב אינו יוצא מעצמו; החשבונית ממתינה להחלטה.
policy-effect = מה תהיה ההצעה של היום
policy-effect-now = { $count ->
    [0] לפי הכללים שבתוקף: אין מכתבים
    [one] לפי הכללים שבתוקף: מכתב אחד, { $sum }
    [two] לפי הכללים שבתוקף: שני מכתבים, { $sum }
   *[other] לפי הכללים שבתוקף: { $shown } מכתבים, { $sum }
}
policy-effect-then = { $count ->
    [0] לפי הכללים האלה: אין מכתבים
    [one] לפי הכללים האלה: מכתב אחד, { $sum }
    [two] לפי הכללים האלה: שני מכתבים, { $sum }
   *[other] לפי הכללים האלה: { $shown } מכתבים, { $sum }
}
policy-decision = שמירת הכללים
policy-save = שמירת הכללים האלה
policy-discard = ביטול השינויים
policy-assurance = ההצעה הבאה תלך לפי הכללים שנשמרו. מכתבים שכבר אושרו נשארים כפי שהם.
policy-why-same = עדיין לא השתנה דבר.
policy-why-wrong = { $count ->
    [one] שדה אחד טעון תיקון קודם.
    [two] שני שדות טעונים תיקון קודם.
   *[other] { $shown } שדות טעונים תיקון קודם.
}
policy-saved = כללי התזכורות נשמרו
policy-undone = כללי התזכורות חזרו לקדמותם
policy-owner = הסולם של מי
policy-owner-company = כל מי שאין לו סולם אחר
policy-owner-group = קבוצה: { $name }
policy-owner-customer = לקוח: { $name }
policy-owner-own = { $owner } · סולם משלו
policy-owner-follows = ל־{ $name } אין סולם משלו, והסולם שלמטה חל עליו. שינוי ושמירה ייצרו סולם נפרד.
policy-owner-is-own = סולם זה חל על { $name } בלבד.
policy-owner-give-up = ויתור על הסולם הנפרד
policy-given-up = על { $name } חל שוב הסולם הכללי
policy-owner-hint = סולם של לקוח קודם לסולם של קבוצה, וזה קודם לסולם הכללי. קבוצות נוצרות בהגדרות.
policy-menu = סולם התזכורות…

rehearsal-title = ניסיון על 12 החודשים האחרונים
rehearsal-start = הרצת הניסיון
rehearsal-running = סבבים שבועיים של 12 החודשים האחרונים
rehearsal-about = מה היה נכתב בסבב בכל שבוע של שנים־עשר החודשים האחרונים. תקבולים, הבטחות, מחלוקות ושיקים נספרים כפי שהיו באמת; כל מכתב מאושר וכל שיחה מתקיימת ביומה. דבר אינו נרשם. כדי להשוות, משנים את הסולם שלמעלה.
rehearsal-about-both = מה היה נכתב בסבב בכל שבוע של שנים־עשר החודשים האחרונים, לפי הסולם שבתוקף ולפי הסולם ששונה. תקבולים, הבטחות, מחלוקות ושיקים נספרים כפי שהיו באמת; כל מכתב מאושר וכל שיחה מתקיימת ביומה. דבר אינו נרשם.
rehearsal-why-wrong = משהו בסולם שלמעלה אינו תקין.
rehearsal-nothing = בין { $from } ל־{ $to } לא היה על מה להזכיר.
rehearsal-span = { $count ->
    [one] סבב אחד, מ־{ $from } עד { $to }
    [two] שני סבבים, מ־{ $from } עד { $to }
   *[other] { $shown } סבבים, מ־{ $from } עד { $to }
}
rehearsal-now = בתוקף
rehearsal-then = לאחר השינוי
rehearsal-customers = לקוחות שקיבלו תזכורת
rehearsal-invoices = חשבוניות שהוזכרו לראשונה
rehearsal-only-here = מתוכן, בסולם האחר היו נותרות ללא תזכורת
rehearsal-days = ימים ממועד התשלום עד התזכורת הראשונה, בדרך כלל
rehearsal-notes = הודעות לפני מועד התשלום
rehearsal-reminders = מכתבי תזכורת
rehearsal-level = מכתבים בשלב { $level }
rehearsal-calls = שיחות
rehearsal-ended = חשבוניות שהגיעו לסוף הסולם
policy-asks = ואז לשאול אותי על
policy-asks-of = מה מוצע אחרי שלב { $level }
policy-asks-hold = עצירת אספקה
policy-asks-prepaid = תשלום מראש
policy-asks-decision = החלטה
