# שערים שהזין הבעלים, ומה שווים סכומים במטבעות שונים יחד.

exchange-title = שערי חליפין
exchange-note = סכומים במטבעות שונים לעולם אינם מחוברים. עם שער משלך אפשר לראות אותם גם יחד ב־{ $currency }.
exchange-open = שערי חליפין
exchange-open-note = השערים שלך, כדי לראות כמה מטבעות יחד.
exchange-rate = 1 { $currency } ב־{ $own }
exchange-on = שער מיום
exchange-none-title = הכול ב־{ $currency }
exchange-none-text = כאשר לקוח יהיה חייב במטבע אחר, אפשר יהיה להזין כאן שער עבורו.
exchange-save-bar = שערי חליפין
exchange-save = שמירה
exchange-save-note = דבר בספר אינו מומר; רק התצוגה ב־{ $currency } משתנה.
exchange-saved = שערי החליפין נשמרו
exchange-undone = שערי החליפין כמקודם
exchange-all = הכול, ב־{ $currency }
exchange-together = יחד כ־{ $amount }, לפי השערים שלך
exchange-missing = כדי לראות את כל המטבעות יחד, יש להזין שער עבור { $currencies }.
exchange-enter = הזנת שער
exchange-change = שינוי שערים
exchange-parts = כל המטבעות ב־{ $currency }
exchange-column-currency = מטבע
exchange-column-open = פתוח
exchange-column-overdue = מזה באיחור
exchange-column-rate = השער שלך
exchange-column-worth = ב־{ $currency }
exchange-rate-of = { $rate } מיום { $date }
exchange-own = מטבע הספר
exchange-how = כל סכום מומר ומעוגל פעם אחת, ולכן השורות והסך עשויים להיבדל ביחידה הקטנה ביותר. שום סכום אחר ב־Duebook אינו נשען על השערים האלה.

entry-exchange-change = שערי חליפין

error-exchange-currency = ל־{ $currency } לא יכול להיות כאן שער
    .hint = לכל מטבע אחר שער אחד, ולמטבע הספר אין. דבר לא נשמר.
error-exchange-in-future = השער של { $currency } הוא מיום { $date }, שהוא אחרי היום
    .hint = יש לבחור את היום או יום מוקדם יותר. דבר לא נשמר.
error-exchange-rate = השער של { $currency } אינו מספר חיובי
    .hint = יש להקליד כמה שווה { $currency } אחד, עד 12 ספרות אחרי הנקודה, או להשאיר ריק. דבר לא נשמר.
