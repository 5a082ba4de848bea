# הודעות טקסט: מילות המכתבים ל־SMS, ל־WhatsApp ול־Zalo. התוכנה פותחת או מעתיקה אותן ואינה שולחת.

texts-title = הודעות טקסט
texts-intro = פותחים כל הודעה בתוכנה שבה כותבים ללקוחות, מעיינים בה שם ושולחים משם. Duebook אינה שולחת אותן, ואינה יכולה לדעת אם נשלחו.
texts-table = הודעות טקסט, מהחדשה לישנה
texts-chat = צ׳אט
texts-sms = SMS
texts-preview = הודעת טקסט
texts-never = טרם נפתחה
texts-state-waiting = ממתינה
texts-state-opened = נפתחה
texts-state-copied = הועתקה
texts-state-passed-over = אין צורך
texts-explain-waiting = עדיין לא נעשה בה דבר.
texts-explain-opened = ההודעה נפתחה. אם נשלחה, רק אותה תוכנה יודעת.
texts-explain-copied = המילים הועתקו. אם נשלחו, רק לך ידוע.
texts-explain-passed-over = נמסר שאין בה צורך. עדיין אפשר לפתוח אותה.
texts-explain-withdrawn = הסבב שלה בוטל; אין לשלוח אותה עוד.
texts-use-whatsapp = פתיחה ב־WhatsApp
texts-use-zalo = העתקה ופתיחת Zalo
texts-use-sms = פתיחה כ־SMS
texts-use-copied = העתקה
texts-use-passed-over = אין צורך
texts-done-whatsapp = נפתחה ב־WhatsApp
texts-done-zalo = נפתחה ב־Zalo
texts-done-sms = נפתחה כ־SMS
texts-done-copied = הועתקה
texts-done-passed-over = אין צורך
texts-not-copied = לא ניתן היה להעתיק. נא לסמן את המילים למעלה ולהעתיק ידנית.
texts-in-outbox = { $count ->
    [one] אחד המכתבים ממתין בדואר היוצא כהודעת טקסט. פותחים אותה שם.
    [two] שניים מהמכתבים ממתינים בדואר היוצא כהודעות טקסט. פותחים אותן שם.
   *[other] { $shown } מהמכתבים ממתינים בדואר היוצא כהודעות טקסט. פותחים אותן שם.
}
texts-withdraw-used = { $count ->
    [one] הודעת טקסט אחת נפתחה או הועתקה. אם נשלחה, אי אפשר להשיב אותה.
    [two] שתי הודעות טקסט נפתחו או הועתקו. מה שנשלח אי אפשר להשיב.
   *[other] { $shown } הודעות טקסט נפתחו או הועתקו. מה שנשלח אי אפשר להשיב.
}

entry-text-message-use = שימוש בהודעת טקסט

error-text-message-missing = הודעת הטקסט אינה בספר
    .hint = ייתכן שהיא של ספר אחר. נא לחזור לדואר היוצא.
error-text-message-not-opened = אף תוכנה לא פתחה את הודעת הטקסט
    .hint = אפשר להעתיק את המילים, או להתקין את התוכנה. לא נרשם שנפתחה.
error-text-message-withdrawn = הסבב של מכתב { $number } בוטל
    .hint = אין לשלוח עוד את הודעת הטקסט שלו.
