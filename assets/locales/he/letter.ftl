# Labels of letters. Amounts and dates come formatted; $count only chooses the plural form.

letter-date = תאריך
letter-customer-number = מספר לקוח
letter-number = מכתב מס׳
letter-contact = איש קשר
letter-phone = טלפון
letter-email = דוא״ל
letter-draft = טיוטה
letter-draft-note = טיוטה – לא נשלח
letter-column-invoice = חשבונית
letter-column-dated = תאריך
letter-column-due = מועד פירעון
letter-column-days-late = ימי איחור
letter-column-amount = סכום ב־{ $currency }
letter-column-paid = שולם ב־{ $currency }
letter-column-open = יתרה ב־{ $currency }
letter-column-pay-by = לתשלום עד
letter-carried = סכום להעברה ({ $shown } מתוך { $items } פריטים)
letter-brought = סכום מועבר ({ $shown } מתוך { $items } פריטים)
letter-step-1 = תזכורת ראשונה
letter-step-2 = תזכורת שנייה
letter-step-3 = התראה אחרונה
letter-rides = פריטים פתוחים נוספים
letter-overdue-total = סך הכול באיחור
letter-less-credit-note = בניכוי חשבונית זיכוי { $number } מיום { $date }
letter-less-on-account = בניכוי תקבול שטרם שויך מיום { $date }
letter-to-pay = לתשלום עד { $date }
letter-to-pay-counted = { $count ->
    [one] לתשלום עד { $date } (פריט אחד)
    [two] לתשלום עד { $date } (שני פריטים)
   *[other] לתשלום עד { $date } ({ $items } פריטים)
}
letter-to-pay-all = סך הכול לתשלום
letter-page = עמוד { $page } מתוך { $pages }
letter-phone-line = טלפון { $phone }
letter-account = חשבון { $account }
letter-account-line = חשבון { $account }
letter-iban = IBAN { $iban }
letter-bic = BIC { $bic }

error-letter-missing-glyph = אי אפשר להדפיס את התו „{ $character }” ({ $code_point }): הוא אינו קיים בגופנים המצורפים. התו מופיע ב„{ $text }”. נא לכתוב אחרת.
error-letter-empty = אין על מה לכתוב מכתב.
error-letter-mixed-currencies = מכתב יכול לכלול מטבע אחד בלבד.
error-letter-totals-differ = סכומי הביניים במכתב אינם מסתכמים בסך הכול, ולכן המכתב לא הופק. נא לבדוק את הספר (קובץ, אימות).
error-letter-template = הנוסח „{ $name }” של המכתב פגום: { $detail }
error-letter-unwritable = אי אפשר היה להפיק את המסמך.
