# רישום ידני: מה אי אפשר לקבל, ומדוע.

error-customer-name-missing = חסר שם
    .hint = לא נוסף דבר. ללקוח חדש די בשם.
error-customer-same-name = כבר יש לקוח בשם { $name }
    .hint = לא נוסף דבר. אפשר לבחור בלקוח הקיים, או להוסיף לקוח נוסף באותו שם.
error-text-too-long = הטקסט ארוך מ־{ $limit } תווים
    .hint = לא נשמר דבר. נא לקצר.
error-text-too-many-marks = יותר מ־{ $limit } סימנים על אות אחת
    .hint = לא נשמר דבר, כי אי אפשר להדפיס זאת. נא להקליד שוב.
error-date-unlikely = האם התאריך { $date } נכון?
    .hint = השנה חריגה. עדיין לא נשמר דבר.
error-invoice-number-missing = חסר מספר חשבונית
    .hint = לא נשמר דבר. במכתבים החשבונית נקראת במספרה.
error-invoice-due-before-issued = לתשלום עד { $due }, לפני שהופקה ב־{ $issued }
    .hint = לא נשמר דבר. נא לבדוק את שני התאריכים.
error-invoice-nothing-open = אין יתרה פתוחה בחשבונית הזו
    .hint = לא נרשם תקבול. ייתכן שהיא סומנה כמשולמת לפני רגע.
error-allocation-more-than-rest = נותרו רק { $rest } לשיוך
    .hint = לא שויך דבר. נא להקטין את אחד הסכומים.
error-allocation-more-than-open = בחשבונית { $number } פתוחים רק { $open }
    .hint = לא שויך דבר. נא להקטין את הסכום.
error-allocation-nothing = לא הוקלד סכום
    .hint = יש להקליד סכום ליד החשבוניות שייפרעו.

# שמות הרישומים ביומן.
entry-invoice-record = חשבונית
entry-credit-note-record = זיכוי
entry-allocation-record = שיוך
entry-allocation-undo = ביטול שיוך
entry-customer-add = לקוח חדש
