# מגירת השיקים: מיום קבלת השיק ועד שהכסף מגיע.

cheques-title = שיקים
cheques-shown = אילו שיקים
cheques-in-drawer = במגירה ({ $shown })
cheques-done = הסתיימו ({ $shown })
cheques-none-done = אין עדיין שיק שהסתיים.
cheques-waiting = עתיד להיכנס: { $amounts }
cheques-take-in = קבלת שיק
cheques-deposit-ready = { $count ->
    [one] הפקדת שיק אחד שהגיע מועדו
    [two] הפקדת שני שיקים שהגיע מועדם
   *[other] הפקדת { $shown } שיקים שהגיע מועדם
}
cheques-deposit-chosen = { $count ->
    [one] הפקדת השיק שנבחר
    [two] הפקדת שני השיקים שנבחרו
   *[other] הפקדת { $shown } השיקים שנבחרו
}
cheques-empty-title = המגירה ריקה
cheques-empty-text = כשלקוח מוסר שיק, מקבלים אותו כאן. השיק מכסה את מה שבאיחור עד שייפרע או יחזור, ולכן איש לא יקבל תזכורת על מה שמונח במגירה.

cheques-one = שיק { $number } של { $name }
cheques-choose = בחירת שיק { $number }
cheques-more = פעולות נוספות לשיק { $number }
cheques-dated = לתאריך { $date }
cheques-since = מיום { $date }
cheques-state-held = במגירה
cheques-state-deposited = בבנק
cheques-state-cleared = נפרע
cheques-state-bounced = חזר
cheques-state-returned = הוחזר ללקוח
cheques-state-replaced = הוחלף
cheques-due-today = אפשר להפקיד היום
cheques-overdue = { $count ->
    [one] אפשר להפקיד מאתמול
    [two] אפשר להפקיד מזה יומיים
   *[other] אפשר להפקיד מזה { $days } ימים
}
cheques-meant-for = עבור { $numbers }
cheques-covers-until = מכסה את מה שבאיחור עד { $date }
cheques-covered-until = אינו מכסה דבר אחרי { $date }: לא הופקד בזמן
cheques-because = סיבה: { $reason }
cheques-fee-was = עמלת בנק: { $amount }
cheques-do-deposited = הפקדה בבנק
cheques-do-cleared = נפרע
cheques-do-bounced = חזר
cheques-do-returned = החזרה ללקוח
cheques-do-replaced = החלפה בשיק אחר
cheques-undo = ביטול הצעד האחרון

cheques-cancel = ביטול
cheques-on = ביום
cheques-deposited-title = { $count ->
    [one] שיק { $number } מופקד בבנק
    [two] שני שיקים מופקדים בבנק
   *[other] { $shown } שיקים מופקדים בבנק
}
cheques-deposited-text = { $count ->
    [one] { $amount } של { $name }. החוב נשאר פתוח עד שהבנק ישלם.
   *[other] החובות נשארים פתוחים עד שהבנק ישלם.
}
cheques-deposited-keep = הופקד בבנק
cheques-deposited-kept = { $count ->
    [one] שיק { $number } נמצא בבנק
    [two] שני שיקים נמצאים בבנק
   *[other] { $shown } שיקים נמצאים בבנק
}
cheques-cleared-title = שיק { $number } נפרע
cheques-cleared-text = { $amount } של { $name } נרשמים כתקבול עבור מה שהשיק נועד לו. התקבול נחשב מהתאריך שעל השיק או מיום ההפקדה, המאוחר מביניהם.
cheques-cleared-keep = רישום כנפרע
cheques-cleared-kept = שיק { $number } הוא כעת תקבול
cheques-bounced-title = שיק { $number } חזר
cheques-bounced-text = { $amount } של { $name } אינם מכוסים עוד, והתזכורות נמשכות.
cheques-bounced-text-cleared = התקבול של { $name } בסך { $amount } מסתיים ביום זה: החוב שוב פתוח בשלב שבו היה. עד אז הוא נחשב כשולם.
cheques-bounced-keep = רישום כחזר
cheques-bounced-kept = שיק { $number } חזר
cheques-returned-title = החזרת שיק { $number } ללקוח
cheques-returned-text = { $amount } של { $name } אינם מכוסים עוד, והתזכורות נמשכות.
cheques-returned-keep = הוחזר
cheques-returned-kept = שיק { $number } הוחזר
cheques-reason = מה אמר הבנק
cheques-fee = עמלת בנק
cheques-fee-hint = הערה בלבד; הלקוח אינו נדרש לשלם אותה.

cheques-take-in-title = קבלת שיק
cheques-replaced-title = שיק אחר במקום { $number }
cheques-take-in-text = שיק אינו סוגר דבר עד שייפרע. עד אז הוא מכסה את מה שבאיחור.
cheques-amount = סכום
cheques-date = התאריך שעל השיק
cheques-date-missing = נא לרשום את התאריך שעל השיק
cheques-number = מספר
cheques-bank = בנק
cheques-received = התקבל ביום
cheques-count = כמה
cheques-count-hint = אחד לחודש, כולם בסכום זה.
cheques-meant-for-which = מיועד עבור (בלי בחירה: הוותיק תחילה)
cheques-item = { $number }, לתשלום עד { $due }: { $open }
cheques-take-in-keep = { $count ->
    [one] קבלה
    [two] קבלת שני שיקים
   *[other] קבלת { $shown } שיקים
}
cheques-taken-in = { $count ->
    [one] התקבל שיק של { $name } על סך { $amount }
    [two] התקבלו שני שיקים של { $name }, כל אחד על סך { $amount }
   *[other] התקבלו { $shown } שיקים של { $name }, כל אחד על סך { $amount }
}

cheques-of-customer = שיקים
cheques-settle-nothing = הם אינם סוגרים דבר עד שייפרעו.
cheques-open-drawer = פתיחת המגירה

error-cheque-before = לפני { $date } זה לא יכול היה לקרות לשיק { $number }
    .hint = יש לבחור יום זה או מאוחר ממנו. לא נשמר דבר.
error-cheque-count-wrong = בסדרה יש בין שיק אחד ל־{ $most } שיקים
    .hint = יש לרשום מספר אחר. לא נשמר דבר.
error-cheque-in-future = { $date } הוא אחרי היום
    .hint = יש לבחור את היום או יום מוקדם יותר. לא נשמר דבר.
error-cheque-moved-on = שיק { $number } אינו עוד במקום שבו היה
    .hint = יש להביט שוב במגירה. דבר לא השתנה.
error-cheque-none-chosen = לא נבחר שיק
    .hint = יש לבחור לפחות אחד. דבר לא השתנה.
error-cheque-not-yet-dated = שיק { $number } נחשב מיום { $date }
    .hint = הוא לא יכול להיפרע לפני כן. יש לבחור יום זה או מאוחר ממנו. לא נשמר דבר.
error-cheque-number-missing = נא לרשום את מספר השיק
    .hint = לא נשמר דבר.
error-cheque-number-not-counted = אי אפשר להמשיך את המספור מ־“{ $number }”
    .hint = בסדרה המספר צריך להסתיים בספרות. לא נשמר דבר.
error-cheque-number-twice = שיק { $number } של לקוח ובנק אלה כבר רשום, לתאריך { $date }
    .hint = כדאי לבדוק אם כבר התקבל. לא נשמר דבר.
error-cheque-reason-missing = נא לציין מדוע חזר
    .hint = לא נשמר דבר.
