# רשימת החשבוניות, ורישום חשבוניות וזיכויים ביד.

invoices-title = חשבוניות
invoices-search = מספר או לקוח
invoices-states = מצבים
invoices-filter-all = הכול
invoices-filter-open = פתוחות
invoices-filter-overdue = באיחור
invoices-filter-part-paid = נפרעו בחלקן
invoices-filter-paid = נפרעו
invoices-number = מספר
invoices-customer = לקוח
invoices-issued = תאריך
invoices-due = לתשלום עד
invoices-amount = סכום
invoices-open = פתוח
invoices-state = מצב
invoices-state-paid = נפרעה
invoices-state-part-paid = נפרעה בחלקה
invoices-state-not-due = טרם הגיע המועד
invoices-days-late = { $count ->
    [one] איחור של יום
    [two] איחור של יומיים
   *[other] איחור של { $days } ימים
}
invoices-none-found = לא נמצאה חשבונית. כל מילה צריכה להופיע במספר החשבונית או בשם הלקוח; אין צורך בניקוד ובסימנים.
invoices-empty-title = עדיין אין חשבוניות
invoices-empty-text = אפשר לקלוט את הקובץ שתוכנת החשבוניות מפיקה, או לרשום חשבונית ביד. את שניהם אפשר לבטל.
invoices-import = קליטת קובץ

invoices-mark-paid = שולמה
invoices-mark-paid-title = { $number } שולמה
invoices-mark-paid-text = התקבלו { $amount } מאת { $name }. כל מה שפתוח בחשבונית נפרע בכך.
invoices-record-paid = רישום { $amount }
invoices-marked-paid = { $number } שולמה: { $amount }
invoices-cancel = חזרה

invoices-new = חשבונית חדשה
invoices-new-credit-note = זיכוי חדש
invoices-entry-keys = Enter שומר ועובר לבא
invoices-entry-close = סגירת שורת הרישום
invoices-customers-found = לקוחות שנמצאו
invoices-add-customer = הוספת „{ $name }” כלקוח חדש
invoices-add-namesake = הוספת לקוח נוסף באותו שם
invoices-customer-added = { $name } נוסף במספר { $number }
invoices-customer-added-cleaned = { $name } נוסף במספר { $number }. סימני כיוון נסתרים הוסרו.
invoices-customer-missing = נא לבחור לקוח
invoices-amount-missing = נא להקליד את הסכום
invoices-due-typed = תנאים או מועד
invoices-due-part = { $amount } עד { $date }
invoices-due-discount = { $percent } % הנחה עד { $date }: { $amount }
invoices-due-customary = { $count ->
    [0] כרגיל: עד { $date }, מיד
    [one] כרגיל: עד { $date }, יום אחד
    [two] כרגיל: עד { $date }, יומיים
   *[other] כרגיל: עד { $date }, { $days } ימים
}
invoices-due-on = { $count ->
    [0] עד { $date }, מיד
    [one] עד { $date }, יום אחד
    [two] עד { $date }, יומיים
   *[other] עד { $date }, { $days } ימים
}
invoices-credit-note-number = מספר
invoices-credit-note-for = עבור חשבונית
invoices-credit-note-hint = חשבוניות שצוינו מזוכות מיד.
invoices-save = שמירה
invoices-invoice-recorded = { $name }: חשבונית { $number } על { $amount }, לתשלום עד { $due }
invoices-credit-note-recorded = { $name }: זיכוי של { $amount }; { $rest } ממנו טרם שויכו
invoices-date-is-right = התאריך נכון, לשמור
