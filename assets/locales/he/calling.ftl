# שיחות שסולם התזכורות מבקש (R17).

calling-title = שיחה עם { $customer }
calling-text = { $number } ממתין לשיחה הזאת לפני שימשיך. חשבוניות נוספות של הלקוח שהגיע מועד השיחה עליהן יטופלו יחד.
calling-phone = טלפון: { $phone }
calling-phone-of = הטלפון של { $name }: { $phone }
calling-outcome = התוצאה
calling-made = השיחה התקיימה
calling-passed-over = דילוג על השלב בלי שיחה
calling-words = מה נאמר, או הסיבה (רשות)
calling-words-hint = יישמר כהערה בדף הלקוח.
calling-cancel = להמתין
calling-keep = שמירה
calling-done = { $count ->
    [one] חשבונית אחת ממשיכה בשלבים
    [two] שתי חשבוניות ממשיכות בשלבים
   *[other] { $shown } חשבוניות ממשיכות בשלבים
}
calling-undone = השיחה שוב ממתינה
entry-call-made = שיחת תזכורת התקיימה
entry-call-passed-over = דילוג על שיחה
timeline-is-call-made = { $number }: שיחה התקיימה (שלב { $level })
timeline-is-call-passed-over = { $number }: דילוג על שיחה (שלב { $level })
error-call-not-due = לא הגיע היום מועד לשיחה על החשבונית הזאת
    .hint = כדאי לבדוק את ההצעה נכון להיום; ייתכן שהשיחה כבר נרשמה.
