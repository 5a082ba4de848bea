# Agreeing on a later due date.

postponing-open = סיכום על מועד מאוחר יותר…
postponing-title = סיכום על מועד מאוחר יותר: { $number }
postponing-text = לפי החשבונית לתשלום ב־{ $date }; פתוח { $open }. המועד הזה נשמר. התזכורות נחות עד המועד החדש, וממשיכות מאותה רמה אם לא שולם בו.
postponing-date = מועד חדש לתשלום
postponing-reason = למה, או עם מי סוכם (לא חובה)
postponing-waive = ללא ריבית על הימים שבינתיים
postponing-cancel = ביטול
postponing-keep = לסכם על המועד
postponing-done = { $number } לתשלום מעתה ב־{ $date }
postponing-undone = { $number } לתשלום כמקודם
postponing-line = סיכום
postponing-agreed = ב־{ $date }, הריבית נמשכת
postponing-agreed-waived = ב־{ $date }, ללא ריבית עד אז
postponing-take-back = חזרה מהסיכום
postponing-taken-back = { $number } לתשלום כמקודם
entry-postponement-record = מועד תשלום מאוחר יותר
timeline-is-postponed = סוכם על מועד מאוחר יותר: { $number }
timeline-agreed-until = עד { $date }
timeline-interest-waived = ללא ריבית על הימים שבינתיים
timeline-interest-runs = הריבית נמשכת
reminders-postponed = סוכם על מועד מאוחר יותר
reminders-postponed-note = טרם הגיע המועד, ולכן אין איחור: לא באף מכתב ולא באף סכום שלמעלה.
reminders-postponed-until = סוכם עד { $date }, לפי החשבונית { $original }
reminders-postponed-level = רמה { $level } נחה
reminders-why-rest-day = תזכורות יוצאות בימי עסקים בלבד.
