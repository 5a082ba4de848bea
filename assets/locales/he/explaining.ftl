# How a due date came about, and terms to choose from.

explaining-why-due = למה המועד הוא { $date }
explaining-issued = תאריך החשבונית
explaining-days = { $count ->
    [one] יום אחד אחר כך
    [two] יומיים אחר כך
   *[other] { $shown } ימים אחר כך
}
explaining-days-before = { $count ->
    [one] יום אחד קודם
    [two] יומיים קודם
   *[other] { $shown } ימים קודם
}
explaining-months = { $count ->
    [one] חודש אחד אחר כך
    [two] חודשיים אחר כך
   *[other] { $shown } חודשים אחר כך
}
explaining-end-of-month = סוף אותו חודש
explaining-day-of-month = ה־{ $shown } באותו חודש
explaining-day-of-next-month = ה־{ $shown } בחודש שאחריו
explaining-next-day = ה־{ $shown } הקרוב בחודש
explaining-after-cutoff = עוד חודש, כי החשבונית אחרי ה־{ $shown }
explaining-stated = לפי החשבונית
explaining-business-day-beside = יום מנוחה: לתשלום ביום העסקים שלצידו
explaining-business-day = יום מנוחה: יום העסקים קובע
explaining-agreed = סוכם ב־{ $agreed }
explaining-counts = לתשלום
explaining-choose-terms = בחירת תנאים במילים
explaining-choice = { $terms } · { $date }
