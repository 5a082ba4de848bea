# תקבולים שחסר בהם מעט, ניכוי מס במקור, והגדרות התקבולים.

closing-title = הסכום סוגר חשבונית
closing-take = רישום וסגירת { $number }
closing-discount = הנחה של { $percent } % עד { $date }: { $amount }
closing-discount-late = הנחה של { $percent } % עד { $date }, עדיין מתקבלת לפי ימי החסד: { $amount }
closing-and-small = { $discount }, ועוד { $amount } נמחקים כהפרש קטן
closing-small-difference = חסרים { $amount }, והם נמחקים כהפרש קטן
closing-withheld = ניכוי מס של { $percent } %: { $amount }. האישור עוד יגיע.
closing-tax-title = ניכוי מס במקור
closing-tax-rate = השיעור הצפוי
closing-tax-hint = תקבול שחסר בו בדיוק השיעור הזה מזוהה. ריק אם הלקוח אינו מנכה.
closing-tax-save = שמירת השיעור
closing-tax-saved = שיעור הניכוי של { $name } נשמר
closing-tax-restored = שיעור הניכוי של { $name } כמקודם
closing-certificates = אישורי ניכוי שטרם הגיעו
closing-certificates-note = עד שיגיע האישור אין לניכוי הוכחה.
closing-certificate-came = האישור הגיע…
closing-certificate-title = אישור על { $amount } מתוך { $number }
closing-certificate-keep = שמירת המספר
closing-certificate-kept = אישור { $number } נשמר
closing-certificate-undone = אישור { $number } בוטל
settling-reason-small-difference = הפרש קטן

payment-settings-title = תקבולים
payment-settings-note = מה מוצע ברישום תקבול. מה שנרשם נשאר כפי שהוא.
payment-settings-open = תקבולים, ימי חסד ועלויות
payment-settings-open-note = כמה יכול לחסור בתקבול, כמה זמן שיק מכסה, ומה עולה כל אמצעי.
payment-settings-short = תקבולים שחסר בהם מעט
payment-settings-grace = ימי חסד אחרי סוף ההנחה
payment-settings-grace-hint = ההנחה עדיין מוצעת מספר כזה של ימים אחרי יומה האחרון.
payment-settings-small = הפרש קטן
payment-settings-small-hint = סכום כזה יכול לחסור, ולכל היותר 5 % ממה שפתוח, כדי שיימחק בלחיצה אחת. 0: לעולם לא יוצע.
payment-settings-cheques = שיקים דחויים
payment-settings-cheque-days = ימים ששיק יכול להיות מתוארך אחרי מועד הפירעון
payment-settings-cheque-days-hint = שיק מאוחר יותר אינו מעכב עוד תזכורות; אז ההחלטה בידיך.
payment-settings-costs = העלות של כל אמצעי
payment-settings-costs-note = העלות שלך, מוצגת ליד התקבולים. לעולם אינה נגבית מלקוח.
payment-settings-percent = { $method }, אחוז
payment-settings-fixed = { $method }, לכל תקבול
payment-settings-save-bar = הגדרות התקבולים
payment-settings-save = שמירה
payment-settings-save-note = בתוקף לתקבולים שיירשמו מעכשיו.
payment-settings-saved = הגדרות התקבולים נשמרו
payment-settings-undone = הגדרות התקבולים כמקודם

entry-closing-record = תקבול עם הנחה או הפרש
entry-payments-change = הגדרות התקבולים
entry-customer-withholding = ניכוי מס של לקוח
entry-certificate-record = אישור ניכוי מס

error-closing-gone = הסכום אינו סוגר עוד את החשבונית הזו
    .hint = דבר לא נרשם. נא להביט שוב בהצעה.
error-payments-grace-days = לכל היותר { $most } ימי חסד
    .hint = דבר לא נשמר.
error-payments-cheque-days = לכל היותר { $most } ימים
    .hint = דבר לא נשמר.
error-payments-amount = הסכומים הם ב־{ $currency } ואינם קטנים מ־0
    .hint = דבר לא נשמר.
error-payments-percent = שיעור הוא אחוז מ־0 עד 100, ולכל היותר 4 ספרות אחרי הנקודה
    .hint = דבר לא נשמר.

payments-cost = עלות האמצעי
payments-costs = העלות שלך לפי אמצעי: { $costs }
payments-cost-of = { $count ->
    [one] { $method } { $amount } (תקבול אחד)
    [two] { $method } { $amount } (שני תקבולים)
   *[other] { $method } { $amount } ({ $shown } תקבולים)
}
