# עותקים של הספר, חזרה לעותק, והספרים שנפתחו בעבר.

backup-title = גיבוי ובטיחות
backup-back = הגדרות
backup-promise = Duebook מעתיק את הספר מעצמו: כשנפתח ספר שהשתנה, לפני קליטה וכשהספר נסגר. עותק נחשב רק אחרי שנפתח וכל הסכומים בו חושבו מחדש.
backup-take = העתקה עכשיו
backup-taken = הספר הועתק והעותק נבדק
backup-only-a-copy = מה שפתוח הוא עצמו עותק.
backup-none = עדיין אין עותק
backup-none-text = הראשון נוצר כשהספר נסגר, לפני קליטה, או לפי בקשה.
backup-folder = העותקים נמצאים ב־
backup-kept = נשמרים 10 העותקים החדשים ביותר, והעותק האחרון של כל אחד מ־14 ימים, 8 שבועות ו־24 חודשים. עותק בכונן אחר או במחשב אחר יעזור אם המחשב הזה יאבד: כדאי להעתיק לשם את התיקייה מדי פעם.
backup-copies = עותקים של הספר
backup-when = הועתק
backup-why = סיבה
backup-why-start = השתנה לפני הפתיחה
backup-why-import = לפני קליטה
backup-why-quit = בסגירת הספר
backup-why-restore = לפני חזרה לעותק
backup-why-asked = לפי בקשה
backup-size = גודל
backup-checked = נבדק
backup-was-checked = בעת יצירתו
backup-check = בדיקה חוזרת
backup-holds = כל הסכומים נכונים
backup-damaged = נפגם מאז: לא בשימוש
backup-way-back = חזרה
backup-restore = חזרה לעותק…

backup-restore-title = לחזור לעותק מ־{ $when }?
backup-restore-keep = להשאיר את הספר כפי שהוא
backup-restore-act = חזרה ל־{ $when }
backup-relation-same = העותק זהה לספר כפי שהוא עכשיו. דבר לא ישתנה.
backup-relation-earlier = העותק הוא מצב קודם של הספר הזה. מה שנרשם אחריו לא יהיה עוד בספר:
backup-relation-apart = העותק והספר התקדמו בדרכים שונות. כל מה שבספר יוחלף במה שיש בעותק.
backup-relation-unreadable = הספר עצמו פגום או אינו קריא. העותק יבוא במקומו.
backup-relation-missing = אין עוד קובץ במקום שבו היה הספר. העותק יונח שם.
backup-replaced-kind = { $entry }: { $shown }
backup-letters-lost = { $count ->
    [one] מכתב אחד הופק אחרי העותק. הוא נשאר אצל מי שקיבל אותו, אך הספר לא יידע עליו.
    [two] שני מכתבים הופקו אחרי העותק. הם נשארים אצל מי שקיבל אותם, אך הספר לא יידע עליהם.
   *[other] { $shown } מכתבים הופקו אחרי העותק. הם נשארים אצל מי שקיבל אותם, אך הספר לא יידע עליהם.
}
backup-copied-first = הספר כפי שהוא עכשיו מועתק תחילה, כך שאפשר לחזור אליו.
backup-file-kept = הקובץ הפגום נשמר ליד הספר בשם אחר.

recent-title = ספרים שהיו פתוחים
recent-opened = נפתח ב־{ $date }
recent-open = פתיחה
recent-open-named = פתיחת { $name }
recent-missing = אינו במקומו
recent-forget = הסרת { $name } מהרשימה
recent-restore = עותקים של { $name }
recent-restore-title = עותקים של { $name }
recent-restore-cancel = חזרה

error-snapshot-missing = העותק הזה כבר אינו קיים
    .hint = דבר לא השתנה. נא להביט שוב ברשימה.
error-snapshot-not-proven = העותק לא עמד בבדיקה
    .hint = הוא לא נשמר; העותקים שלפניו נשארו. נא לבדוק את כל הספר בהגדרות. לתמיכה: { $detail }
error-book-copy-only = זהו עותק לעיון: אי אפשר לשנות בו דבר
    .hint = תחילה יש להפוך את העותק לספר. הכפתור נמצא בראש החלון.
