# מה עוצר קובץ שלם, ומדוע שורות בודדות נדחות. ‎`import-problem-<code>`‎ הוא הנימוק של שורה.

error-import-empty-file = הקובץ ריק.
    .hint = דבר לא נקרא. כדאי לייצא אותו שוב ולבחור בו כאן.
error-import-no-rows = לא נמצאו שורות.
    .hint = יש בקובץ רק כותרת או רק שורות ריקות. אפשר לבחור קובץ אחר או לייצא שוב.
error-import-too-large = הקובץ גדול מ־‎{ $limit } MB.
    .hint = דבר לא נקרא. אפשר לייצא תקופה קצרה יותר או לחלק את הקובץ לשניים.
error-import-too-many-rows = יותר מ־{ $limit } שורות.
    .hint = דבר לא נקרא. אפשר לייצא תקופה קצרה יותר או לחלק את הקובץ לשניים.
error-import-too-many-columns = יותר מ־{ $limit } עמודות.
    .hint = דבר לא נקרא. ייתכן שסימן אחר מפריד בין העמודות, או שזו אינה טבלה.
error-import-row-too-long = שורה { $row } ארוכה מ־‎{ $limit } KB.
    .hint = דבר לא נקרא. ייתכן שזו אינה טבלה.
error-import-unclosed-quote = המירכאות שנפתחו בשורה { $line } אינן נסגרות.
    .hint = דבר לא נקרא. יש למחוק את המירכאות או לסגור אותן, ולבחור שוב בקובץ.
error-import-not-a-table = { $kind ->
    [pdf] הקובץ הוא מסמך PDF, ולא טבלת טקסט
    [picture] הקובץ הוא תמונה, ולא טבלת טקסט
    [xlsx] הקובץ הוא חוברת Excel, ולא טבלת טקסט
    [old-office] הקובץ הוא חוברת Excel ישנה או מוגנת בסיסמה, ולא טבלת טקסט
    [ods] הקובץ הוא גיליון OpenDocument, ולא טבלת טקסט
    [docx] הקובץ הוא מסמך Word, ולא טבלת טקסט
    [zip] הקובץ הוא ארכיון ZIP, ולא טבלת טקסט
    [archive] הקובץ הוא ארכיון דחוס, ולא טבלת טקסט
    [sqlite] הקובץ הוא מסד נתונים, אולי ספר של Duebook, ולא טבלת טקסט
    [html] הקובץ הוא דף אינטרנט, ולא טבלת טקסט
    [xml] הקובץ הוא קובץ XML, ולא טבלת טקסט
    [json] הקובץ הוא קובץ JSON, ולא טבלת טקסט
    [rtf] הקובץ הוא מסמך טקסט, ולא טבלת טקסט
    [program] הקובץ הוא תוכנה, ולא טבלת טקסט
   *[other] הקובץ הוא קובץ מסוג אחר, ולא טבלת טקסט
}
    .hint = דבר לא נקרא. אפשר לשמור כ־CSV בתוכנה שממנה הגיע הקובץ, ולבחור בקובץ ההוא.
error-import-field-missing = לא נבחרה עמודה עבור ”{ import-problem-field }“.
    .hint = הפרט דרוש בכל שורה. יש לבחור בו מעל העמודה המתאימה.
error-import-field-contested = כמה עמודות יכולות להיות ”{ import-problem-field }“: { $columns }.
    .hint = יש לבחור בנכונה מעל העמודות.
error-import-date-order-undecided = הערך { $value } בשורה { $row } יכול להיות { $first } או { $second }.
    .hint = יש לציין מה בא ראשון בעמודה ”{ $column }“. דבר אינו מנוחש.
error-import-decimals-undecided = הערך { $value } בשורה { $row } יכול להיות { $point } או { $comma }.
    .hint = יש לציין איזה סימן מפריד את השבר בעמודה ”{ $column }“. דבר אינו מנוחש.
error-import-sum-too-large = הסכומים ב־{ $currency } גדולים מכדי לסכם אותם.
    .hint = דבר לא נשמר. כדאי לבדוק שנבחרה העמודה הנכונה לסכום.
error-mapping-not-a-pair = ”{ $text }“ אינו מציין שדה ועמודה.
    .hint = יש לכתוב ‎field=column‎, למשל ‎amount=Total‎.
error-mapping-unknown-field = ”{ $text }“ אינו שדה בקובץ כזה.
    .hint = אפשר לבחור מהרשימה.
error-mapping-unknown-column = אין בקובץ עמודה בשם ”{ $text }“.
    .hint = אפשר לציין אותה לפי הכותרת או לפי האות.
error-mapping-ambiguous-column = כמה עמודות נקראות ”{ $text }“.
    .hint = יש לציין את הנכונה לפי האות שלה.

import-problem-field = { $field ->
    [customer_number] { imports-field-customer-number }
    [customer_name] { imports-field-customer-name }
    [contact_name] { imports-field-contact-name }
    [tax_id] { imports-field-tax-id }
    [language] { imports-field-language }
    [address] { imports-field-address }
    [address_second] { imports-field-address-second }
    [street] { imports-field-street }
    [postal_code] { imports-field-postal-code }
    [city] { imports-field-city }
    [country] { imports-field-country }
    [email] { imports-field-email }
    [phone] { imports-field-phone }
    [terms] { imports-field-terms }
    [invoice_number] { imports-field-invoice-number }
    [issued_on] { imports-field-issued-on }
    [due_on] { imports-field-due-on }
    [amount] { imports-field-amount }
    [currency] { imports-field-currency }
    [paid_amount] { imports-field-paid-amount }
    [open_amount] { imports-field-open-amount }
    [settled_on] { imports-field-settled-on }
    [level] { imports-field-level }
    [last_reminder_on] { imports-field-last-reminder-on }
    [received_on] { imports-field-received-on }
    [method] { imports-field-method }
    [reference] { imports-field-reference }
   *[other] { $field }
}

import-problem-row-cell-count = בשורה { $found } תאים במקום { $expected }
import-problem-row-unreadable = תווים שאינם קריאים
import-problem-row-nul = תו סמוי שאסור בטקסט (NUL)
import-problem-name-missing = חסר שם
import-problem-text-too-long = { $length } תווים, אפשר לכל היותר { $limit }
import-problem-text-too-many-marks = יותר מ־{ $limit } סימנים על אות אחת
import-problem-number-missing = חסר מספר חשבונית
import-problem-payer-missing = לא צוינו לקוח או חשבונית
import-problem-date-missing = חסר תאריך
import-problem-date-not-a-date = לא תאריך
import-problem-date-does-not-exist = התאריך { $text } אינו קיים
import-problem-date-unlikely-year = השנה { $year } אינה סבירה
import-problem-date-due-before-issued = לתשלום עד { $due }, לפני תאריך ההפקה { $issued }
import-problem-amount-missing = חסר סכום
import-problem-amount-not-a-number = לא מספר
import-problem-amount-foreign-digits = נקראות רק הספרות 0 עד 9
import-problem-amount-too-many-decimals = יותר מדי ספרות אחרי הנקודה: ב־{ $currency } יש { $decimals }
import-problem-amount-too-large = הסכום גדול מדי
import-problem-amount-zero = הסכום הוא אפס
import-problem-amount-negative = הסכום שלילי
import-problem-amount-open-above-total = היתרה הפתוחה גדולה מסכום החשבונית
import-problem-currency-unknown = לא מטבע
import-problem-currency-conflict = הסכום ב־{ $found }, השורה ב־{ $expected }
import-problem-terms-not-understood = תנאי התשלום אינם מובנים
import-problem-level-not-a-level = לא דרגת תזכורת
import-problem-import-hidden-marks-removed = הוסרו סימני כיוון סמויים מתוך ”{ $column }“
import-problem-language-unknown = אין מכתבים בשפה ”{ $value }“, ולכן נבחרה שפת הספר
