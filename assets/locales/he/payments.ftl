# רישום תקבולים לפי הסכום, ורשימת התקבולים והזיכויים.

payments-title = תקבולים
payments-tab = כל התקבולים
payments-tabs = תקבולים ושיקים
payments-record = רישום תקבולים
payments-received-on = התקבל ביום
payments-method = אמצעי
payments-method-transfer = העברה בנקאית
payments-method-cash = מזומן
payments-method-card = כרטיס
payments-method-wallet = ארנק דיגיטלי
payments-method-cheque = שיק
payments-method-other = אחר
payments-typed = סכום, ואם צריך גם חלק משם או ממספר חשבונית
payments-keys = Enter רושם את השורה המסומנת. החצים בוחרים אחרת. התאריך נשאר לתקבול הבא.
payments-ambiguous = כמה שורות מתאימות באותה מידה. אפשר לבחור בחצים, או להוסיף חלק משם.
payments-choose = לא נרשם דבר: כמה שורות מתאימות באותה מידה. יש לבחור בחצים וללחוץ Enter.
payments-look = נא להביט בשורה המסומנת וללחוץ Enter שוב.
payments-nobody = אף אחד אינו חייב בדיוק סכום זה. בתוספת חלק משם הוא ישויך לחשבוניות הוותיקות תחילה.
payments-candidates = מי אולי שילם
payments-more = { $count ->
    [one] מתאימה עוד שורה אחת. אפשר להוסיף חלק משם.
    [two] מתאימות עוד שתי שורות. אפשר להוסיף חלק משם.
   *[other] מתאימות עוד { $count } שורות. אפשר להוסיף חלק משם.
}
payments-why-designation = החשבונית צוינה
payments-why-exact-amount = בדיוק החשבונית הזו
payments-why-whole-account = כל החוב
payments-why-unique-combination = רק אלה מסתכמות לסכום
payments-why-oldest-due = הוותיק תחילה
payments-why-on-account = אין חוב כעת
payments-part = { $number }, עד { $due }
payments-more-parts = { $count ->
    [one] ועוד אחת
    [two] ועוד שתיים
   *[other] ועוד { $count }
}
payments-on-account-rest = { $amount } נשארים בלי שיוך
payments-recorded = נרשם תקבול של { $amount } מאת { $name }, התקבל ביום { $date }

payments-search = לקוח, חשבונית או אסמכתה
payments-kinds = סוגים
payments-filter-all = הכול
payments-filter-on-account = טרם שויכו
payments-filter-payments = תקבולים
payments-filter-credit-notes = זיכויים
payments-filter-otherwise = ללא כסף
payments-date = תאריך
payments-customer = לקוח
payments-kind = סוג
payments-settles = פורע
payments-amount = סכום
payments-on-account = טרם שויך
payments-kind-payment = תקבול
payments-kind-credit-note = זיכוי
payments-kind-discount = הנחה
payments-kind-write-off = מחיקת חוב
payments-kind-compromise = הפחתה מוסכמת
payments-kind-reschedule = הועבר לתשלומים
payments-kind-withholding-tax = ניכוי מס במקור
payments-kind-set-off = קיזוז
payments-kind-bank-charge = עמלת בנק או שותף
payments-kind-transfer = העברה בין לקוחות
payments-kind-refund = החזר
payments-none-found = לא נמצא דבר. כל מילה צריכה להופיע בשם הלקוח, באסמכתה או במספר חשבונית; אין צורך בניקוד ובסימנים.
payments-empty-title = עדיין אין תקבולים
payments-empty-text = אפשר להקליד סכום למעלה: Duebook מוצא מי חייב אותו. מה שנרשם אפשר לבטל.
payments-open-customer = לכרטסת
