# Promises to pay.

promising-open = הבטחת תשלום…
promising-title = הבטחת תשלום של { $name }
promising-title-item = הבטחת תשלום על { $number }
promising-text = הסכום לא יידרש עד שיעברו היום הזה וימי האיחור המותרים. אם ההבטחה קוימה נקבע לפי התקבולים.
promising-amount = סכום ההבטחה
promising-date = עד יום
promising-tolerance = ימי איחור מותרים
promising-tolerance-hint = להעברה לוקח זמן.
promising-made = ניתנה ביום
promising-words = מי הבטיח ואיך (לא חובה)
promising-waive = ללא ריבית עד אז, אם תקוים
promising-cancel = ביטול
promising-keep = לרשום את ההבטחה
promising-done = הובטחו { $amount } עד { $date }
promising-undone = ההבטחה על { $amount } בוטלה
promising-list = הבטחות תשלום
promising-rate = קוימו { $kept } מתוך { $all }
promising-by = { $amount } עד { $date }
promising-about = על { $numbers }
promising-received = התקבלו { $amount }
promising-take-back = ביטול
promising-state-open = ממתינה עד { $date }
promising-state-kept = קוימה
promising-state-partly-kept = קוימה בחלקה
promising-state-broken = הופרה
entry-promise-make = הבטחת תשלום
timeline-is-promised = הבטחת תשלום
timeline-promised-for = עד { $date }
reminders-verdict-promised = הובטח
reminders-detail-promised = אי תשלום לפני { $on }; הובטח ל־{ $dated }
today-promise-broken = הבטחה של { $customer } לא קוימה
today-promise-broken-why = הובטחו { $amount }; הופרה ב־{ $date } · קוימו { $kept } מתוך { $all }
today-promise-due = הגיע מועד ההבטחה של { $customer }
today-promise-due-why = { $amount } עד { $date }; עוד לא התקבל הכול
today-open-promise-broken = לכרטסת
today-open-promise-due = לכרטסת
today-kept = { $count ->
    [one] הבטחה <b>אחת</b> קוימה
    [two] <b>שתי</b> הבטחות קוימו
   *[other] <b>{ $shown }</b> הבטחות קוימו
}
today-broken = { $count ->
    [one] הבטחה <b>אחת</b> הופרה
    [two] <b>שתי</b> הבטחות הופרו
   *[other] <b>{ $shown }</b> הבטחות הופרו
}
error-promise-before-made = ההבטחה ניתנה ב־{ $date }, והמועד שלה לפני כן
    .hint = נא לבחור ב־{ $date } או ביום מאוחר יותר.
error-promise-in-future = { $date } עוד לא הגיע
    .hint = נא לבחור בהיום או ביום מוקדם יותר כיום ההבטחה.
error-promise-waiver-part = ריבית נחה רק כשמובטח כל מה שפתוח
    .hint = נא להבטיח את כל החשבונית, או להניח לריבית להמשיך.
error-promise-tolerance = הבטחה רשאית לאחר { $most } ימים לכל היותר
    .hint = נא להקליד { $most } או פחות.
error-promise-more-than-open = רק { $open } ממנה פתוחים
    .hint = נא לרשום { $open } או פחות, או לרשום את ההבטחה על כל מה שהגיע מועדו.
