# המסגרת שסביב כל מסך.

app-screens = מסכים
app-try-again = ניסיון נוסף
app-sample = חברה לדוגמה
app-close-sample = יציאה מהדוגמה
app-close-book = סגירת הספר
app-switch-book = { $name }: מעבר לספר אחר
app-open-other = פתיחת ספר אחר…
app-copied = הועתק { $when }
app-see-copies = לכל העותקים
app-copy-shown = מוצג העותק מ־{ $when }. אי אפשר לשנות בו דבר.
app-copy-chosen = זהו עותק של הספר
app-copy-damaged-stays = דבר מהקובץ הפגום אינו נזרק: אם העותק יהפוך לספר, הקובץ נשמר לידו בשם אחר.
app-copy-make-book = להפוך את העותק הזה לספר
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
entry-cheque-take-in = קבלת שיק
entry-cheque-deposited = הפקדת שיק
entry-cheque-cleared = שיק נפרע
entry-cheque-bounced = שיק חזר
entry-cheque-returned = החזרת שיק
entry-cheque-replace = החלפת שיק
entry-dunning-confirm = סבב תזכורות
entry-import-accept = קליטה
entry-seller-change = פרטי החברה
entry-customer-change = פרטי לקוח
entry-item-decide = החלטה על פריט
entry-credits-look = עיון בזיכויים
entry-note-add = רשימה
entry-note-correct = תיקון רשימה
entry-note-follow-up = הצעד הבא
entry-customer-lock = נעילת תזכורות
entry-customer-hold = עצירת אספקה
entry-customer-lift-hold = האספקה חודשה
entry-side-effect-yes = הצעה של שלב התקבלה
entry-side-effect-no = הצעה של שלב אינה נחוצה
entry-customer-unlock = הסרת נעילה של תזכורות
entry-sample-fill = מילוי הדוגמה
entry-undo = ביטול
entry-book-create = פתיחת הספר
entry-policy-change = כללי התזכורות
entry-interest-change = ריבית ועמלות
entry-customer-interest = ריבית של לקוח
entry-claim-record = דרישת ריבית
entry-claim-threaten = הודעה על ריבית
entry-claim-waive = ויתור על דרישה
entry-other = רישום
