# היום: מה השתנה, ומה עושים עכשיו.

today-title = היום
today-since = { $count ->
    [one] מאז { $date }, אתמול:
    [two] מאז { $date }, יומיים:
   *[other] מאז { $date }, { $days } ימים:
}
today-nothing-changed = דבר לא הגיע לפירעון ודבר לא התקבל
today-fell-due = { $count ->
    [one] חשבונית <b>אחת</b> הגיעה לפירעון
    [two] <b>שתי</b> חשבוניות הגיעו לפירעון
   *[other] <b>{ $shown }</b> חשבוניות הגיעו לפירעון
}
today-came-in = { $count ->
    [one] תשלום <b>אחד</b> התקבל
    [two] <b>שני</b> תשלומים התקבלו
   *[other] <b>{ $shown }</b> תשלומים התקבלו
}
today-deadlines = { $count ->
    [one] המועד של לקוח <b>אחד</b> חלף
    [two] המועדים של <b>שני</b> לקוחות חלפו
   *[other] המועדים של <b>{ $shown }</b> לקוחות חלפו
}

today-open = פתוח
today-of-which-overdue = מתוכו בפיגור
today-by-due-date = לפי מועד הפירעון
today-not-due = טרם לפירעון
today-days = { $range } ימים
today-spoken = { $age }: { $amount }

today-next = מה עושים עכשיו
today-next-count = { $count ->
    [one] דבר אחד
    [two] שניים, הדחוף תחילה
   *[other] { $shown }, הדחוף תחילה
}
today-nothing-title = דבר אינו ממתין היום
today-nothing-text = אין מכתב לשליחה, דבר אינו ממתין להחלטה, ואין צעד שחוזר היום.

today-step = { $customer }: { $step }
today-step-now = הצעד הבא להיום · { $note } מתאריך { $date }
today-step-late = { $count ->
    [one] הצעד הבא מאתמול · { $note } מתאריך { $date }
    [two] הצעד הבא מלפני יומיים · { $note } מתאריך { $date }
   *[other] הצעד הבא מלפני { $days } ימים · { $note } מתאריך { $date }
}
today-note-call = שיחה
today-note-visit = פגישה
today-note-message = הודעה
today-note-letter = מכתב שהתקבל
today-note-other = רשימה
today-cheques = { $count ->
    [one] שיק אחד מוכן להפקדה
    [two] שני שיקים מוכנים להפקדה
   *[other] { $shown } שיקים מוכנים להפקדה
}
today-cheques-why = { $count ->
    [0] לתאריך של היום
    [one] הוותיק עבר את תאריכו ביום אחד
    [two] הוותיק עבר את תאריכו ביומיים
   *[other] הוותיק עבר את תאריכו ב־{ $days } ימים
}
today-letters = { $count ->
    [one] מכתב אחד מוכן להצעה
    [two] שני מכתבים מוכנים להצעה
   *[other] { $shown } מכתבים מוכנים להצעה
}
today-letters-why = { $count ->
    [one] הפריט הוותיק ביותר בן יום · התשלום האחרון שנרשם: { $date }
    [two] הפריט הוותיק ביותר בן יומיים · התשלום האחרון שנרשם: { $date }
   *[other] הפריט הוותיק ביותר בן { $days } ימים · התשלום האחרון שנרשם: { $date }
}
today-letters-why-no-payment = { $count ->
    [one] הפריט הוותיק ביותר בן יום · עדיין לא נרשם תשלום
    [two] הפריט הוותיק ביותר בן יומיים · עדיין לא נרשם תשלום
   *[other] הפריט הוותיק ביותר בן { $days } ימים · עדיין לא נרשם תשלום
}
today-calls = { $count ->
    [one] חשבונית אחת ממתינה לשיחה
    [two] שתי חשבוניות ממתינות לשיחה
   *[other] { $shown } חשבוניות ממתינות לשיחה
}
today-calls-why = { $count ->
    [one] השלבים ימשיכו אחריה · הוותיקה ביותר בת יום
    [two] השלבים ימשיכו אחריה · הוותיקה ביותר בת יומיים
   *[other] השלבים ימשיכו אחריה · הוותיקה ביותר בת { $days } ימים
}
today-decisions = { $count ->
    [one] פריט אחד ממתין להחלטה
    [two] שני פריטים ממתינים להחלטה
   *[other] { $shown } פריטים ממתינים להחלטה
}
today-decisions-why = { $count ->
    [one] להזכיר שוב או להניח · הוותיק ביותר בן יום
    [two] להזכיר שוב או להניח · הוותיק ביותר בן יומיים
   *[other] להזכיר שוב או להניח · הוותיק ביותר בן { $days } ימים
}
today-on-account = { $count ->
    [one] ללקוח אחד יש כסף שטרם שויך ופריטים פתוחים
    [two] לשני לקוחות יש כסף שטרם שויך ופריטים פתוחים
   *[other] ל־{ $shown } לקוחות יש כסף שטרם שויך ופריטים פתוחים
}
today-on-account-of = ל{ $customer } יש כסף שטרם שויך ופריטים פתוחים
today-on-account-why = עד שיעיינו בו, איש לא יקבל תזכורת מעבר לשלב 1

today-open-next-step = לציר הזמן
today-open-cheques = פתיחת המגירה
today-open-letters = להצעה
today-open-calls = לשיחה
today-open-decisions = להחלטה
today-open-on-account = לעיון


today-empty-title = הספר ריק
today-empty-text = קולטים כאן את הקובץ שתוכנת החשבוניות מייצאת. אחר כך יראו כאן בכל יום מי מאחר ומה עושים עכשיו. דבר לא נשמר עד שכל שורה נראתה.
today-empty-action = קליטת חשבוניות
today-side-effect-hold = לעצור את האספקה ללקוח { $customer }?
today-side-effect-prepaid = למכור מעתה ללקוח { $customer } רק בתשלום מראש?
today-side-effect-decision = איך ממשיכים עם { $customer }?
today-side-effect-why = שלב { $level } נדרש ביום { $date }. דבר אינו קורה בלי אישורך.
today-side-effect-hold-yes = לעצור אספקה
today-side-effect-prepaid-yes = רק מראש
today-side-effect-decision-yes = להחלטה…
today-side-effect-no = אין צורך
today-side-effect-hold-done = נעצרה האספקה ללקוח { $customer }.
today-side-effect-prepaid-done = מעתה { $customer } בתשלום מראש.
today-side-effect-decision-done = חשבון הלקוח { $customer } פתוח להחלטה.
today-side-effect-not-needed-done = אין שינוי לגבי { $customer }.
today-side-effect-undone = השאלה תישאל שוב.
