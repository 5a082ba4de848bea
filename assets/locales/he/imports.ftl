# קליטת קובץ: בחירה, מעבר על כל השורות, אישור קליטה, ביטול והיסטוריה.

imports-nav = קליטה

imports-title-invoices = קליטת חשבוניות
imports-title-customers = קליטת לקוחות
imports-title-payments = קליטת תשלומים

imports-steps = שלבי הקליטה
imports-step-file = קובץ
imports-step-columns = עמודות
imports-step-check = בדיקה
imports-step-receipt = אישור

imports-drop-title-invoices = קליטת החשבוניות אל הספר
imports-drop-title-customers = קליטת הלקוחות אל הספר
imports-drop-title-payments = קליטת התשלומים אל הספר
imports-drop-text-invoices = אפשר לגרור לכל מקום בעמוד הזה את הקובץ שמפיקה תוכנת החשבוניות או הגיליון. לקוחות ותאריכי תשלום שרשומים ליד החשבוניות נקלטים יחד איתן.
imports-drop-text-customers = אפשר לגרור לכל מקום בעמוד הזה את רשימת הלקוחות: שמות, כתובות, שפות ואנשי קשר.
imports-drop-text-payments = אפשר לגרור לכל מקום בעמוד הזה את רשימת התשלומים שהתקבלו. כל תשלום נרשם על החשבוניות שהוא מציין, או על הישנה ביותר.
imports-nothing-kept = דבר אינו נשמר לפני שכל השורות מוצגות.
imports-choose-file = בחירת קובץ…
imports-formats = ‏CSV או טקסט, בכל תו הפרדה ובכל קידוד מקובל
imports-kind = מה יש בקובץ
imports-kind-invoices = חשבוניות
imports-kind-customers = לקוחות
imports-kind-payments = תשלומים

imports-reading = הקובץ נקרא
imports-reading-name = קריאת { $name }
imports-stop = עצירה
imports-stop-hint = בעצירה לא נשמר דבר.

imports-rows = { $count ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $shown } שורות
}
imports-separated-comma = מופרד בפסיקים
imports-separated-semicolon = מופרד בנקודה־פסיק
imports-separated-tab = מופרד בטאבים
imports-separated-pipe = מופרד בקו אנכי
imports-decimals = שברים { $example }
imports-change-reading = שינוי אופן הקריאה
imports-keep-reading = סגירה
imports-reading-form = אופן קריאת הקובץ
imports-encoding = קידוד
imports-encoding-utf-8 = UTF-8
imports-encoding-utf-16le = ‏UTF-16, בית נמוך ראשון
imports-encoding-utf-16be = ‏UTF-16, בית גבוה ראשון
imports-encoding-windows-1252 = ‏Windows-1252, מערב אירופה
imports-encoding-windows-1255 = ‏Windows-1255, עברית
imports-encoding-windows-1258 = ‏Windows-1258, וייטנאמית
imports-delimiter = העמודות מופרדות באמצעות
imports-delimiter-comma = פסיק
imports-delimiter-semicolon = נקודה־פסיק
imports-delimiter-tab = טאב
imports-delimiter-pipe = קו אנכי
imports-currency = מטבע
imports-currency-hint = לסכומים שלא צוין להם מטבע

imports-missing = בכל שורה נדרש: { $fields }. יש לבחור זאת מעל העמודה המתאימה.
imports-twins = כמה עמודות נקראות ”{ $column }”. יש לבחור מעל אחת מהן מה היא מכילה.

imports-question-date = האם { $cell } הוא { $first } או { $second }?
imports-question-date-open = איזה חלק בא ראשון בתאריכים של ”{ $column }”?
imports-question-decimal = האם { $cell } הוא { $first } או { $second }?
imports-question-decimal-open = איזה סימן מפריד את השבר העשרוני בעמודה ”{ $column }”?
imports-question-rows = { $count ->
    [one] ”{ $column }”: שורה אחת ניתנת לקריאה בשתי הדרכים, ואין שורה שמכריעה.
    [two] ”{ $column }”: שתי שורות ניתנות לקריאה בשתי הדרכים, ואין שורה שמכריעה.
   *[other] ”{ $column }”: { $shown } שורות ניתנות לקריאה בשתי הדרכים, ואין שורה שמכריעה.
}
imports-question-answered = ”{ $column }” נקראת לפי הבחירה. עדיין אפשר לשנות.
imports-answer = { $answer }: { $effect }
imports-answer-dmy = היום ראשון
imports-answer-mdy = החודש ראשון
imports-answer-ymd = השנה ראשונה
imports-answer-point = נקודה
imports-answer-comma = פסיק
imports-effect = שורה { $row } היא { $value }
imports-effect-refused = { $count ->
    [one] שורה אחת תידחה
    [two] שתי שורות יידחו
   *[other] { $shown } שורות יידחו
}
imports-effect-both = { $count ->
    [one] שורה { $row } היא { $value }, ושורה אחת אחרת תידחה
    [two] שורה { $row } היא { $value }, ושתי שורות אחרות יידחו
   *[other] שורה { $row } היא { $value }, ו־{ $shown } שורות אחרות יידחו
}

imports-table = שורות הקובץ
imports-column-row = שורה
imports-column-verdict = תוצאה
imports-column-why = סיבה
imports-column-nameless = עמודה { $letter }
imports-column-means = מה יש בעמודה ”{ $column }”
imports-row-problem = שורה { $row }: { $problem }
imports-row-problem-at = שורה { $row }, ”{ $column }”, { $value }: { $problem }
imports-row-fine = שורה { $row }: אין הערות.
imports-no-rows = אין שורות כאלה.

imports-field-customer-number = מס׳ לקוח
imports-field-customer-name = לקוח
imports-field-contact-name = איש קשר
imports-field-tax-id = ח״פ
imports-field-language = שפה
imports-field-address = כתובת
imports-field-address-second = כתובת, שורה 2
imports-field-street = רחוב
imports-field-postal-code = מיקוד
imports-field-city = עיר
imports-field-country = מדינה
imports-field-email = דוא״ל
imports-field-phone = טלפון
imports-field-terms = תנאי תשלום
imports-field-invoice-number = מס׳ חשבונית
imports-field-issued-on = תאריך חשבונית
imports-field-due-on = מועד תשלום
imports-field-amount = סכום
imports-field-currency = מטבע
imports-field-paid-amount = שולם עד כה
imports-field-open-amount = יתרה פתוחה
imports-field-settled-on = תאריך סילוק
imports-field-level = דרגת תזכורת
imports-field-last-reminder-on = תזכורת אחרונה
imports-field-received-on = תאריך קבלה
imports-field-method = אמצעי תשלום
imports-field-reference = אסמכתה
imports-field-note = לשמור כהערה
imports-field-ignore = להשמיט

imports-verdict-new = חדשה
imports-verdict-changed = שונתה
imports-verdict-same = קיימת
imports-verdict-refused = נדחתה

imports-filter = שורות להצגה
imports-filter-all = { $count ->
    [one] שורה
   *[other] שורות
}
imports-filter-new = { $count ->
    [one] חדשה
   *[other] חדשות
}
imports-filter-changed = { $count ->
    [one] שונתה
   *[other] שונו
}
imports-filter-same = { $count ->
    [one] קיימת
   *[other] קיימות
}
imports-filter-refused = { $count ->
    [one] נדחתה
   *[other] נדחו
}
imports-summary = נקראו { $read } שורות: חדשות { $new }, שונו { $changed }, קיימות { $same }, נדחו { $refused }.
imports-save-refused = שמירתן לתיקון
imports-saved = { $count ->
    [one] נשמרה שורה אחת שנדחתה. אחרי התיקון אפשר לקלוט את הקובץ הזה.
    [two] נשמרו שתי שורות שנדחו. אחרי התיקון אפשר לקלוט את הקובץ הזה.
   *[other] נשמרו { $shown } שורות שנדחו. אחרי התיקון אפשר לקלוט את הקובץ הזה.
}

imports-decision = החלטה
imports-back = חזרה
imports-accept = { $count ->
    [one] קליטה של שורה אחת
    [two] קליטה של שתי שורות
   *[other] קליטה של { $shown } שורות
}
imports-accepting = { $count ->
    [one] שורה אחת נקלטת…
    [two] שתי שורות נקלטות…
   *[other] { $shown } שורות נקלטות…
}
imports-waiting = רק רגע.
imports-accept-none = אין מה לקלוט
imports-adds = נוספים { $totals }
imports-adds-customers = { $count ->
    [one] לקוח חדש אחד
    [two] שני לקוחות חדשים
   *[other] { $shown } לקוחות חדשים
}
imports-undoable = אפשר לבטל הכול בלחיצה אחת.
imports-blocked-question = קודם יש לענות על השאלה שלמעלה.
imports-blocked-missing = קודם יש לבחור את העמודה החסרה.
imports-blocked-rows = באופן הקריאה הנוכחי אין שורה שאפשר לקלוט.
imports-blocked-same = כל השורות כבר רשומות בספר.

imports-receipt-invoices = { $count ->
    [one] נקלטה חשבונית אחת
    [two] נקלטו שתי חשבוניות
   *[other] נקלטו { $shown } חשבוניות
}
imports-receipt-customers = { $count ->
    [one] נקלט לקוח אחד
    [two] נקלטו שני לקוחות
   *[other] נקלטו { $shown } לקוחות
}
imports-receipt-payments = { $count ->
    [one] נקלט תשלום אחד
    [two] נקלטו שני תשלומים
   *[other] נקלטו { $shown } תשלומים
}
imports-receipt-nothing = לא היה חדש
imports-receipt-nothing-text = כל השורות כבר רשומות בספר, ולכן לא נכתב דבר.
imports-receipt-counts = מתוך { $read } שורות: חדשות { $new }, שונו { $changed }, קיימות { $same }, נדחו { $refused }
imports-receipt-total = יחד { $totals }
imports-receipt-file = { $name }, { $date }
imports-see-reminders = למי אפשר לשלוח תזכורת
imports-see-ageing = מה גיל החובות
imports-undo = ביטול הקליטה
imports-another = קליטת קובץ נוסף
imports-undone = הקליטה של { $name } בוטלה
imports-undone-title = הקליטה בוטלה
imports-undone-text = הספר חזר למצבו לפני { $name }.

imports-blocked-title = רישומים מאוחרים יותר נשענים על הקליטה הזאת
imports-blocked-text = קודם יש לבטל אותם, מהחדש אל הישן. אחר כך אפשר לבטל את הקליטה.
imports-blocked-entry = { $entry }, { $date }
imports-blocked-undo = { $count ->
    [one] ביטול רישום אחד והקליטה
    [two] ביטול שני רישומים והקליטה
   *[other] ביטול { $shown } רישומים והקליטה
}
imports-blocked-keep = להשאיר הכול

imports-history = קליטות קודמות
imports-history-date = תאריך
imports-history-file = קובץ
imports-history-kind = תוכן
imports-history-new = חדשות
imports-history-changed = שונו
imports-history-same = קיימות
imports-history-refused = נדחו
imports-history-totals = סכום
imports-history-state = מצב
imports-history-undone = בוטלה
imports-history-undo = ביטול
imports-history-undo-named = ביטול הקליטה של { $name }

error-import-unreadable = לא ניתן לקרוא את הקובץ.
    .hint = ייתכן שהועבר או שהכונן נותק. יש לבחור אותו שוב. הספר לא השתנה.
error-import-mapping-wrong = אי אפשר למפות כך את העמודות: { $detail }
    .hint = יש לבחור מעל כל עמודה מה היא מכילה.
error-import-missing = אין קליטה כזאת.
    .hint = אפשר לעיין ברשימת הקליטות הקודמות.

imports-list = הקובץ הזה הוא הרשימה המלאה של הפריטים הפתוחים
imports-list-hint = פריטים בספר שאינם בה מוצעים כמשולמים, וסכומים שירדו כתשלום חלקי. כל אחד מוצג למטה לפני שדבר נשמר.
imports-list-as-of = נכון ליום
imports-list-missing = { $count ->
    [one] פריט פתוח אחד בספר אינו ברשימה הזאת. הוא ייחשב כמשולם: { $totals }.
    [two] שני פריטים פתוחים בספר אינם ברשימה הזאת. הם ייחשבו כמשולמים: { $totals }.
   *[other] { $shown } פריטים פתוחים בספר אינם ברשימה הזאת. הם ייחשבו כמשולמים: { $totals }.
}
imports-row-from-book = ספר
imports-title-opening-balances = קליטת יתרות פתיחה
imports-drop-title-opening-balances = קליטת החוב בתחילת הדרך
imports-drop-text-opening-balances = נא לגרור לכאן רשימה של מה שכל לקוח חייב בתחילת העבודה עם Duebook: לקוח, תאריך או מועד פירעון, סכום. דרגת התזכורת והתזכורת האחרונה נקלטות גם הן. אין צורך בחשבוניות.
imports-kind-opening-balances = יתרות פתיחה
imports-receipt-opening-balances = { $count ->
    [one] נקלטה יתרת פתיחה אחת
    [two] נקלטו שתי יתרות פתיחה
   *[other] נקלטו { $shown } יתרות פתיחה
}
imports-taken-toast = { $name } נקלט בספר
imports-rises = { $count ->
    [one] חשבונית שצוינה במכתב שנשלח גדלה: { $number } מ־{ $old } ל־{ $new }
    [two] שתי חשבוניות שצוינו במכתבים שנשלחו גדלו, למשל { $number } מ־{ $old } ל־{ $new }
   *[other] { $shown } חשבוניות שצוינו במכתבים שנשלחו גדלו, למשל { $number } מ־{ $old } ל־{ $new }
}
imports-rises-hint = הלקוח התבקש לשלם את הסכום הישן. דבר לא ישתנה לפני שתיבחר תשובה.
imports-rises-take-over = לקבל את הסכומים החדשים: המכתב הבא ידרוש אותם, והרמה נשארת
imports-rises-leave = להשאיר כפי שצוינו במכתבים
imports-receipt-list = הספר תואם לרשימה
imports-receipt-settled = { $count ->
    [one] פריט אחד שאינו ברשימה נרשם כמשולם
    [two] שני פריטים שאינם ברשימה נרשמו כמשולמים
   *[other] { $shown } פריטים שאינם ברשימה נרשמו כמשולמים
}
