# מילים של רכיבים שמופיעים במסכים רבים.

components-close = סגירה
components-messages = הודעות
components-details = פרטים לתמיכה
components-try-again = ניסיון נוסף
components-choose = בחירה…
components-show-choices = הצגת האפשרויות של { $field }
components-select-all = בחירת כל השורות
components-calendar = פתיחת לוח השנה של { $field }
components-previous-month = החודש הקודם
components-next-month = החודש הבא
components-amount-wrong = זה אינו סכום, למשל { $example }
components-amount-too-large = הסכום גדול מדי
components-amount-decimals = { $count ->
    [0] ל־{ $currency } אין ספרות אחרי הנקודה; אפשר להקליד כמו { $example }
    [one] ל־{ $currency } יש ספרה אחת אחרי הנקודה; אפשר להקליד כמו { $example }
    [two] ל־{ $currency } יש שתי ספרות אחרי הנקודה; אפשר להקליד כמו { $example }
   *[other] ל־{ $currency } יש { $count } ספרות אחרי הנקודה; אפשר להקליד כמו { $example }
}
components-date-wrong = זה אינו תאריך, למשל { $example }
components-clear = ניקוי { $field }
components-undo = ביטול הפעולה
components-undo-failed = { $title }. { $hint }
components-step-done = בוצע
components-step-later = אחר כך
components-step-not-needed = אין צורך
components-step-keep = להשאיר פתוח
components-step-later-title = מתי זה יחזור?
components-step-later-act = דחיית הצעד הבא
components-step-not-needed-title = למה אין בו צורך?
components-step-not-needed-act = סגירת הצעד הבא
components-step-day = חוזר בתאריך
components-step-day-behind = נא לבחור יום שאחרי היום
components-step-reason = סיבה
components-step-reason-free = לעיניך בלבד; אפשר להשאיר ריק.
components-step-reason-missing = כמה מילים יזכירו בעתיד למה
components-number-wrong = זה אינו מספר שלם, למשל 7
components-undone = בוטל
components-step-said-done = הצעד הבא בוצע
components-step-said-moved = הצעד הבא יחזור מאוחר יותר
components-step-said-not-needed = אין צורך בצעד הבא
components-step-said-open = הצעד הבא פתוח שוב
components-part-undo = ביטול השיוך
components-part-undo-of = ביטול השיוך של { $number }
components-part-undone = { $number } פתוחה שוב; { $amount } בלי שיוך
components-part-gone = { $number } פתוחה שוב
components-opening-balance = יתרת פתיחה
components-work-count = { $done } מתוך { $total }
components-work-stop = עצירה
components-work-stop-hint = בעצירה לא נשמר דבר.
