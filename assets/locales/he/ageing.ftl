# מי חייב כמה, ומאז מתי.

ageing-title = גיול חובות
ageing-filter = סינון לקוחות
ageing-as-of = נכון ליום
ageing-by = אופן ספירת הימים
ageing-by-due = לפי מועד התשלום
ageing-by-invoice = לפי תאריך החשבונית
ageing-currency = מטבע
ageing-scope = { $count ->
    [one] לקוח אחד · הסכומים ב־{ $symbol }
    [two] שני לקוחות · הסכומים ב־{ $symbol }
   *[other] { $shown } לקוחות · הסכומים ב־{ $symbol }
}

ageing-picture = סכומים פתוחים לפי גיל
ageing-open = פתוח
ageing-items = { $count ->
    [one] פריט פתוח אחד
    [two] שני פריטים פתוחים
   *[other] { $shown } פריטים פתוחים
}
ageing-on-account = טרם שויך
ageing-balance = יתרה
ageing-not-due = לפני המועד
ageing-days = { $range } ימים
ageing-spoken = { $age }: { $amount }
ageing-share = { $percent }%

ageing-table = לקוחות לפי גיל החוב
ageing-customer = לקוח
ageing-total = סך הכול { $shown }
ageing-total-found = סך הכול { $shown } מתוך { $all }
ageing-none-found = אין כאן לקוח בשם הזה. מקש Esc מציג שוב את כולם.

ageing-how-title = אופן החישוב.
ageing-how-due = פתוח בתאריך = נרשם עד אליו − שויך עד אליו. ימים = התאריך − מועד התשלום; מה שמועדו היום אינו בפיגור.
ageing-how-invoice = פתוח בתאריך = נרשם עד אליו − שויך עד אליו. ימים = התאריך − תאריך החשבונית, בלי קשר למועד התשלום.
ageing-ties-title = הסכומים תואמים.
ageing-ties = קבוצות הגיל { $buckets } = פריטים פתוחים { $open } = ספר החשבונות { $ledger }.
ageing-ties-on-account = קבוצות הגיל { $buckets } = פריטים פתוחים { $open }. פחות { $on_account } שטרם שויכו = יתרה { $balance } = ספר החשבונות { $ledger }.
ageing-ties-not-title = הסכומים אינם תואמים.
ageing-ties-not = קבוצות הגיל { $buckets }, פריטים פתוחים { $open }, טרם שויך { $on_account }, יתרה { $balance }, ספר החשבונות { $ledger }. נא לא להסתמך על המספרים האלה, ולבדוק את הספר כולו בהגדרות.

ageing-empty-title = אין עדיין חשבוניות
ageing-empty-text = כאן יופיע מי חייב כמה, ומאז מתי. יש לקלוט את הקובץ שתוכנת החשבוניות מייצאת. דבר לא נשמר לפני שכל שורה נראתה.
ageing-empty-action = קליטת חשבוניות
ageing-nothing-title = אין דבר פתוח
ageing-nothing-text = ביום { $date } לא הייתה חשבונית פתוחה ולא היה כסף שטרם שויך. ייתכן שבתאריך אחר יש.
