# קבוצות לקוחות, ולפי תנאיו של מי נכתבת חשבונית.

groups-title = קבוצות לקוחות
groups-open = עריכת קבוצות ותנאים
groups-open-note = קבוצות לקוחות עם תנאים משלהן, ותנאי החברה לכל השאר.
groups-note = חשבונית נכתבת לפי התנאים שלה; בלעדיהם לפי תנאי הלקוח, אחר כך הקבוצה, אחר כך החברה. חשבוניות שנכתבו אינן משתנות איתם.
groups-company = החברה
groups-company-terms = תנאים לכל השאר
groups-company-missing = נא לציין מתי החשבונית לתשלום, למשל net 30
groups-list = קבוצות
groups-none = אין עדיין קבוצות. לקוחות שהיחס אליהם זהה יכולים לחלוק תנאים, למשל סיטונאים או בתי ספר.
groups-add = הוספת קבוצה
groups-name = שם
groups-terms = תנאים
groups-as-company = כמו החברה
groups-customers = { $count ->
    [one] לקוח אחד
    [two] שני לקוחות
   *[other] { $shown } לקוחות
}
groups-remove = הסרת { $name }
groups-save-bar = שמירת הקבוצות
groups-save = שמירת הקבוצות
groups-save-note = חשבוניות חדשות ייכתבו לפיהן; מועדים שנכתבו נשארים כפי שהם.
groups-saved = הקבוצות נשמרו
groups-undone = הקבוצות חזרו למצבן הקודם
groups-group = קבוצה
groups-none-chosen = ללא קבוצה
groups-inherits-group = כמו הקבוצה { $group }: { $terms }
groups-inherits-company = כמו החברה: { $terms }
groups-from-customer = לפי תנאי הלקוח
groups-from-group = לפי תנאי הקבוצה { $group }
groups-from-company = לפי תנאי החברה
timeline-field-group = קבוצה

error-group-in-use = בקבוצה { $name } יש עדיין לקוחות: { $count }
    .hint = דבר לא נשמר. יש להעביר אותם תחילה לקבוצה אחרת.
error-group-missing = הקבוצה הזו כבר אינה קיימת
    .hint = נא לבחור קבוצה מהרשימה.
error-group-name-missing = לקבוצה אחת אין שם
    .hint = דבר לא נשמר. יש לתת לה שם או להסיר אותה.
error-group-name-twice = יש שתי קבוצות בשם { $name }
    .hint = דבר לא נשמר. יש לתת לאחת מהן שם אחר.
