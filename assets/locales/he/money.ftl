# כסף שיוצא מכרטיס הלקוח, וכסף על מה שנמחק.

money-refund-open = החזרת כסף…
money-refund-title = החזרת כסף שטרם שויך
money-refund-text = { $amount } טרם שויכו. מה שהוחזר לא יוכל עוד לפרוע חשבונית.
money-refund-on = הוחזר ביום
money-refund-reason = הסיבה, במילים שלך
money-refund-keep = החזרה
money-refunded = הוחזרו { $amount }
money-refund-undone = ההחזר של { $amount } בוטל
money-return-open = הוחזר מהבנק…
money-return-title = התקבול של { $amount } מיום { $date } הוחזר
money-return-text = מה שנפרע בו פתוח שוב מאותו יום. עד אז הוא היה פרוע, והסכומים של ימים קודמים נשארים כפי שהיו.
money-return-on = הוחזר ביום
money-return-keep = רישום ההחזרה
money-returned = התקבול של { $amount } הוחזר מהבנק
money-return-undone = התקבול של { $amount } עומד שוב
money-pays = מה הוא פורע
money-pays-open = מה שפתוח, לפי ההצעה
money-written-off = { $number }, נמחקו: { $amount }
money-recovers = המחיקה מסתיימת ביום התקבול, בגובה מה ששולם. סכומים קודמים נשארים כפי שהיו; מה שמעבר למחיקה נשאר בלי שיוך.

payments-kind-returned = תקבול שהוחזר
payments-kind-recovered = גביית חוב שנמחק
timeline-is-payment-returned = תקבול הוחזר מהבנק
timeline-is-write-off-recovered = חוב שנמחק נגבה בתקבול
entry-refund-record = החזר
entry-payment-return = תקבול שהוחזר
entry-recovery-record = תקבול על חוב שנמחק

error-refund-more-than-on-account = ביום { $date } היו בלי שיוך רק { $rest }, או שרק הם נותרו כעת
    .hint = דבר לא נרשם. נא להקטין את הסכום או לבחור יום מאוחר יותר.
error-payment-before = התקבול הגיע ביום { $date }
    .hint = דבר לא נרשם. ההחזרה הייתה באותו יום או אחריו.
error-payment-from-cheque = התקבול הזה הגיע משיק { $number }
    .hint = דבר לא נרשם. נא לרשום שם שהשיק חזר: תקבולים, שיקים.
error-payment-not-a-payment = רק תקבול יכול לחזור מהבנק
    .hint = דבר לא נרשם. כל דבר אחר מבוטל במקום שבו הוא רשום.
error-recovery-before = החוב נמחק ביום { $date }
    .hint = דבר לא נרשם. אם הכסף הגיע קודם, אפשר לבטל את המחיקה, או לתקן את היום.
error-recovery-nothing = דבר מהפריט הזה אינו מחוק עוד
    .hint = דבר לא נרשם. נא להביט שוב בכרטיס.
error-settlement-drawn = חלק מהכסף הזה הוחזר או הועבר ללקוח אחר
    .hint = דבר לא השתנה. יש לבטל זאת תחילה.

money-move-open = עבור לקוח אחר…
money-move-title = העברת כסף ללקוח אחר
money-move-text = מתוכו { $amount } טרם שויכו. מה שמועבר נחשב שם מהיום שבו הגיע.
money-move-to = עבור מי הכסף
money-move-hint = חלק מהשם או המספר
money-move-another = לקוח אחר
money-move-choose = יש לבחור לקוח תחילה
money-move-keep = העברה
money-moved = { $amount } הועברו אל { $name }
money-move-undone = ההעברה של { $amount } אל { $name } בוטלה
entry-transfer-record = כסף שהועבר ללקוח אחר
error-transfer-same-customer = שני אלה הם אותו לקוח
    .hint = דבר לא הועבר. אפשר לשייך את הכסף לחשבוניות.
