# מסמכים ללקוח. תאריכים ושמות מגיעים מעוצבים.

statements-menu = דוחות ומכתבים…
statements-title = דוחות ומכתבים עבור { $name }
statements-kind = מסמך
statements-open = דוח: פריטים פתוחים
statements-activity = דוח: תנועות
statements-confirmation = אישור יתרה
statements-thanks = מכתב תודה
statements-farewell = מכתב פרידה
statements-policy = מדיניות אשראי
statements-as-of = ליום
statements-from = מיום
statements-to = עד יום
statements-since = ללא אשראי החל ביום
statements-currency = מטבע
statements-print = הדפסה
statements-save = שמירה
statements-saved = המסמך עבור { $name } נשמר
statements-close = סגירה

error-statement-period = התקופה מסתיימת לפני שהיא מתחילה. נא לבחור יום אחרון מאוחר יותר, או יום ראשון מוקדם יותר.
error-thanks-nothing = עדיין אין על מה להודות ללקוח זה: יש סכום באיחור, או שבשנה האחרונה דבר לא שולם במועד או במלואו. נא להדפיס את המכתב כשהחשבון יהיה מוסדר.
