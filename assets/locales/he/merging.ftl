# לקוחות כפולים: הצעות, מיזוג והדרך חזרה.

merging-possible = { $count ->
    [one] כפילות אפשרית אחת
    [two] שתי כפילויות אפשריות
   *[other] { $shown } כפילויות אפשריות
}
merging-duplicates = כפילויות אפשריות
merging-none = לא נראות כפילויות
merging-none-text = כאן יופיעו לקוחות בעלי אותו שם, אותו מספר עוסק, אותו טלפון או אותה כתובת דוא״ל.
merging-pair = { $one } וגם { $other }
merging-same-name = אותו שם
merging-same-tax-id = אותו מספר עוסק
merging-same-phone = אותו טלפון
merging-same-email = אותה כתובת דוא״ל
merging-merge-pair = מיזוג…
merging-not-the-same = לא אותו לקוח
merging-kept-apart = { $one } וגם { $other } נשארים נפרדים
merging-suggested-again = { $one } וגם { $other } מוצעים שוב

merging-detail = פרט
merging-line-name = שם
merging-line-number = מספר
merging-line-address = כתובת
merging-line-contact = תזכורות אל
merging-line-phone = טלפון
merging-line-email = דוא״ל
merging-line-tax-id = מספר עוסק
merging-line-balance = יתרה
merging-line-last-invoice = חשבונית אחרונה

merging-more = פעולות נוספות: { $name }
merging-with-another = מיזוג עם לקוח אחר…
merging-title = מיזוג שני לקוחות
merging-other = הלקוח השני
merging-other-hint = שם או מספר
merging-found = לקוחות שנמצאו
merging-nobody = לא נמצא לקוח לפי המילים האלה.
merging-both = שני הלקוחות
merging-stays = נשאר
merging-goes = מתמזג לתוכו
merging-swap = החלפה
merging-take-over = השלמת פרטים חסרים
merging-detail-address = כתובת:
merging-detail-email = דוא״ל:
merging-detail-phone = טלפון:
merging-detail-tax-id = מספר עוסק:
merging-detail-contacts = אנשי קשר:
merging-detail-lock = תזכורות נעולות:
merging-detail-hold = האספקה עצורה
merging-shared = { $count ->
    [one] לשניהם יש מסמך שמספרו { $numbers }. אולי נקלט פעמיים. יש לבטל תחילה אחד מהם, אחרת הוא ייתבע פעמיים.
    [two] לשניהם יש שני מסמכים באותם מספרים: { $numbers }. אולי נקלטו פעמיים. יש לבטל תחילה אחד מכל זוג, אחרת הם ייתבעו פעמיים.
   *[other] לשניהם יש { $count } מסמכים באותם מספרים: { $numbers }. אולי נקלטו פעמיים. יש לבטל תחילה אחד מכל זוג, אחרת הם ייתבעו פעמיים.
}
merging-other-tax-id = מספרי העוסק שלהם שונים. האם זו באמת אותה חברה?
merging-after = מהיום יהיו אצל { $name } החשבוניות, התשלומים, הרשימות והמכתבים של שניהם. אפשר לבטל. היתרה של שניהם:
merging-cancel = ביטול
merging-merge = מיזוג
merging-choose-first = יש לבחור תחילה את הלקוח השני.
merging-blocked = לשניהם יש מסמכים באותו מספר.
merging-done = { $goes } מוזג לתוך { $stays }
merging-undone = { $goes } וגם { $stays } נפרדים שוב
merging-merged = לקוחות שמוזגו
merging-merged-one = { $name } · { $number }, מאז { $date }
merging-part = הפרדה מחדש

timeline-is-merged = { $number } מוזג לתוך לקוח זה
entry-customer-merge = מיזוג לקוחות
entry-customer-keep-apart = לקוחות שנשארו נפרדים
import-problem-customer-merged = { $number } מוזג לתוך { $into }: מוצג שם
error-customer-merged-already = השניים כבר לקוח אחד: { $name }
    .hint = יש לבחור לקוח אחר.
error-customer-shared-numbers = לשני הלקוחות יש מסמך שמספרו { $number }
    .hint = אותה חשבונית הייתה נתבעת פעמיים. יש לבטל אחת מהן ואז למזג.
