# The guide inside the window.

guide-title = מדריך
guide-pages = עמודי המדריך
guide-terms = מדריך: מועדים ותנאים
guide-interest = מדריך: ריבית פיגורים
guide-cheques = מדריך: שיקים דחויים
guide-plans = מדריך: הסדר תשלומים
guide-statements = מדריך: מסמכים ודוחות מצב חשבון
