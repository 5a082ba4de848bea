# המסגרת שסביב כל מסך.

app-screens = מסכים
app-try-again = ניסיון נוסף
app-sample = חברה לדוגמה
app-close-sample = יציאה מהדוגמה
app-close-book = סגירת הספר
app-customers = { $count ->
    [one] לקוח אחד
    [two] שני לקוחות
   *[other] { $shown } לקוחות
}
app-invoices = { $count ->
    [one] חשבונית אחת
    [two] שתי חשבוניות
   *[other] { $shown } חשבוניות
}

# שמות של רישומים ביומן, כפי שהם מופיעים ברשימות.
entry-payment-record = תשלום
entry-dunning-confirm = סבב תזכורות
entry-import-accept = קליטה
entry-seller-change = פרטי החברה
entry-customer-change = פרטי לקוח
entry-item-decide = החלטה על פריט
entry-credits-look = עיון בזיכויים
entry-other = רישום
