# חשבוניות מקור: קובצי PDF שנשמרים עם חשבוניות.

attachments-line = מקור
attachments-show = הצגת { $name }
attachments-remove = הסרת { $name }
attachments-attach = צירוף המקור…
attachments-attached = { $name } נשמר עם חשבונית { $number }.
attachments-attached-undone = { $name } אינו נשמר עוד עם חשבונית { $number }.
attachments-removed = { $name } הוסר מחשבונית { $number }.
attachments-removed-undone = { $name } שוב נשמר עם חשבונית { $number }.

entry-attachment-add = צירוף חשבונית מקור
entry-attachment-remove = הסרת חשבונית מקור

error-attachment-already = ‏”{ $name }“ כבר נשמר עם החשבונית הזאת
    .hint = דבר לא השתנה.
error-attachment-changed = הקובץ ”{ $name }“ שליד הספר איננו או שונה
    .hint = נא להסיר אותו מהחשבונית ולצרף שוב את המקור. דבר לא נשלח.
error-attachment-missing = הקובץ הזה אינו נשמר עוד עם חשבונית
    .hint = ייתכן שהוסר בינתיים.
error-attachment-not-pdf = ‏”{ $name }“ אינו קובץ PDF
    .hint = נא לשמור או לסרוק את החשבונית כ־PDF ולבחור בקובץ הזה. דבר לא צורף.
error-attachment-too-large = ‏”{ $name }“ גדול מ־{ $limit } מ״ב
    .hint = נא לשמור אותו ברזולוציה נמוכה יותר. דבר לא צורף.
