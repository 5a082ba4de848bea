# החברה, שפת החלון והספר.

settings-title = הגדרות
settings-company = החברה במכתבים
settings-company-note = מה שמופיע בראש המכתב ומתחת לחתימה. שדות ריקים אינם מודפסים.
settings-name = שם
settings-tagline = שורה מתחת לשם
settings-address = כתובת
settings-address-hint = כל חלק בשורה משלו, כמו על מעטפה.
settings-tax-id = מספר עוסק או חברה
settings-phone = טלפון
settings-email = דוא״ל
settings-contact-name = על החתום ולבירורים
settings-contact-role = תפקיד

settings-bank = חשבונות בנק
settings-bank-note = במכתב מודפס החשבון הראשון במטבע של המכתב.
settings-bank-place = חשבון { $place }
settings-bank-add = הוספת חשבון
settings-bank-remove = הסרת חשבון { $place }
settings-bank-name = בנק
settings-bank-currency = מטבע
settings-bank-account = IBAN או מספר חשבון
settings-bank-bic = BIC או קוד הבנק
settings-bank-holder = על שם
settings-bank-holder-hint = רק אם שונה משם החברה.

settings-language = שפת החלון
settings-language-note = המכתבים נשארים בשפתו של כל לקוח.
settings-colours = צבעים
settings-colours-note = נשמר במחשב הזה, כמו השפה. המכתבים והתצוגה המקדימה שלהם נשארים כפי שיודפסו.
settings-theme-system = לפי המערכת
settings-theme-light = בהיר
settings-theme-dark = כהה
settings-book = הספר
settings-verify = בדיקת הספר כולו
settings-verify-note = כל רישום נקרא וכל סכום מחושב מחדש. דבר אינו משתנה.
settings-verify-ok = הכול תקין: { $entries } רישומים עם { $facts } עובדות, וכל הסכומים תואמים.
settings-verify-bad = { $count ->
    [one] דבר אחד בספר אינו תואם
    [two] שני דברים בספר אינם תואמים
   *[other] { $count } דברים בספר אינם תואמים
}

settings-save = שמירת פרטי החברה
settings-save-bar = שמירה
settings-save-note = מכתבים חדשים ישתמשו במה שנשמר. מכתבים שכבר הופקו נשארים כפי שהם.
settings-saved = פרטי החברה נשמרו
settings-discard = ביטול השינויים
settings-nothing-changed = עדיין לא השתנה דבר.
settings-name-missing = לחברה דרוש שם.
settings-backup = עותקים של הספר וחזרה אליהם
