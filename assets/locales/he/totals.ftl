# מה עומד מאחורי סכום: העובדות שמצטברות אליו.

totals-explain = { $name }, { $amount }: הצגת מה שעומד מאחוריו
totals-as-of = נכון ל־{ $date }
totals-since = מאז { $date }
totals-since-fell-due = הגיע מועד הפירעון
totals-since-came-in = תשלומים שהתקבלו
totals-overdue = בפיגור
totals-lines = { $count ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $shown } שורות
}
totals-table = מה עומד מאחורי הסכום
totals-date = תאריך
totals-document = מסמך
totals-customer = לקוח
totals-due = לתשלום עד
totals-whole = סכום { $symbol }
totals-counted = נחשב כאן { $symbol }
totals-sum = סך הכול
totals-ties-title = הסכומים תואמים.
totals-ties = השורות מצטברות ל־{ $sum }, הסכום המוצג.
totals-ties-not-title = הסכומים אינם תואמים.
totals-ties-not = השורות מצטברות ל־{ $sum }, אך הסכום המוצג הוא { $total }. נא לא להסתמך על הנתון הזה, ולבדוק את כל הספר תחת ״הגדרות״.
