reminders-title = תזכורות
reminders-tabs = חלקי התזכורות
reminders-tab-proposal = הצעה
reminders-tab-history = היסטוריה
reminders-as-of = לתאריך
reminders-loading = כל פריט בפיגור נבדק
reminders-payments-recent = התקבול האחרון שנרשם: { $date }

reminders-claimed = לדרישה
reminders-not-now = לא עכשיו
reminders-count-letters = { $count ->
    [one] מכתב אחד
    [two] שני מכתבים
   *[other] { $shown } מכתבים
}
reminders-count-items = { $count ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $shown } פריטים
}
reminders-sum = לדרישה + לא עכשיו = בפיגור: { $claimed } + { $not_now } = { $overdue }
reminders-table-letters = המכתבים בסבב הזה
reminders-table-not-now = בפיגור, אך לא לדרישה עכשיו

reminders-column-customer = לקוח
reminders-column-level = שלב
reminders-column-claimed = לדרישה
reminders-column-credits = זיכויים
reminders-column-net = נטו
reminders-column-channel = ערוץ
reminders-column-pay-by = לתשלום עד
reminders-column-open = פתוח
reminders-column-due = מועד תשלום
reminders-column-item = פריט
reminders-column-overdue = בפיגור
reminders-column-verdict = קביעה
reminders-column-change = מה ישנה אותה

reminders-channel-letter = מכתב
reminders-channel-mail = דואר
reminders-channel-text = הודעת טקסט
reminders-in-run = בסבב הזה: { $customer }
reminders-level-change = שלב { $before }, הבא { $after }
reminders-item-due = { $count ->
    [one] לתשלום עד { $date } · יום אחד
    [two] לתשלום עד { $date } · יומיים
   *[other] לתשלום עד { $date } · { $days } ימים
}
reminders-item-rides-along = לידיעה בלבד ({ $amount }), המועד שלו עדיין רץ
reminders-item-part = מזה { $verdict }: { $amount }
reminders-to-reminder-contact = אל { $name } (איש קשר לתזכורות)
reminders-to-billing-contact = אל { $name } (איש קשר לחשבונות)
reminders-to-customer = אל { $name }
reminders-no-postal-address = אין כתובת למשלוח: חלון המעטפה יישאר ריק
reminders-flag-new = חדש
reminders-flag-changed = השתנה
reminders-flag-gone = ירד

reminders-preview-letter = תצוגת המכתב
reminders-preview-letters = תצוגת המכתבים
reminders-skip = לדלג הפעם…
reminders-skip-item = לדלג…
reminders-skip-customer-title = לדלג הפעם על { $customer }?
reminders-skip-item-title = לדלג הפעם על חשבונית { $number }?
reminders-skip-text = השלב נשאר כפי שהוא, והפריט יופיע שוב בהצעה הבאה.
reminders-skip-reason = סיבה
reminders-skip-reason-hint = לשימוש פנימי בלבד; אפשר להשאיר ריק.
reminders-skip-cancel = להשאיר בסבב
reminders-skip-submit = לדלג הפעם
reminders-skipped = דילוג הפעם
reminders-reason-add = הוספת סיבה…
reminders-reason-change = שינוי הסיבה…
reminders-reason = סיבה: { $reason }

reminders-verdict-locked = נעול
reminders-verdict-on-plan = בהסדר תשלומים
reminders-verdict-covered-by-cheque = מכוסה בשיק
reminders-verdict-netted = מקוזז
reminders-verdict-awaiting-decision = ממתין להחלטה
reminders-verdict-manual-step = שיחה לביצוע
reminders-verdict-deadline-running = המועד עוד רץ
reminders-verdict-within-grace = בימי ההמתנה
reminders-verdict-below-minimum = מתחת למינימום
reminders-verdict-quiet-days = בימי שקט
reminders-verdict-no-address = אין כתובת
reminders-verdict-skipped = דילוג
reminders-verdict-rides-along = מצורף לידיעה
reminders-verdict-claimed = לדרישה

reminders-detail-locked = ביטול נעילת הלקוח
reminders-detail-locked-until = ימשיך מעצמו ב־{ $on }, או עם שחרור הלקוח
reminders-detail-item-locked = שחרור החשבונית
reminders-detail-item-locked-until = ימשיך מעצמו ב־{ $on }, או עם השחרור
reminders-detail-plan-grace = אם לא ישולם עד { $on }, תום ימי החסד של ההסדר
reminders-detail-cheque-held = שיק לתאריך { $dated }; בלי הפקדה הכיסוי נגמר ב־{ $on }
reminders-detail-cheque-deposited = פירעון או חזרה של השיק לתאריך { $dated }
reminders-detail-cheque-too-late = ההחלטה שלך; השיק לתאריך { $dated } מאוחר מדי
reminders-detail-credit = שיוך הזיכוי שמכסה אותו
reminders-detail-left = החלטה שלך; הפריט הונח בצד
reminders-detail-very-old = { $count ->
    [one] החלטה שלך; יום אחד בפיגור, בלי תזכורת עד כה
    [two] החלטה שלך; יומיים בפיגור, בלי תזכורת עד כה
   *[other] החלטה שלך; { $days } ימים בפיגור, בלי תזכורת עד כה
}
reminders-detail-last-level = החלטה שלך; השלב האחרון היה ב־{ $on }
reminders-detail-last-level-undated = החלטה שלך; השלבים מוצו
reminders-detail-money-on-account = מבט שלך ב־{ $amount } שטרם שויכו
reminders-detail-call-due = השיחה; ממתינה מאז { $dated }
reminders-detail-call-due-undated = השיחה
reminders-detail-call-overdue = { $count ->
    [one] ממתינה יום: לשוחח, לדלג או להמתין?
    [two] ממתינה יומיים: לשוחח, לדלג או להמתין?
   *[other] ממתינה { $days } ימים: לשוחח, לדלג או להמתין?
}
reminders-detail-deadline-ends = אי תשלום לפני { $on }
reminders-detail-grace-ends = אי תשלום לפני { $on }
reminders-detail-minimum-missing = עוד { $amount } לדרישה
reminders-detail-quiet-until = סוף ימי השקט ב־{ $on }
reminders-detail-no-address = כתובת למשלוח
reminders-detail-left-out = החזרה לסבב הזה
reminders-detail-rides-along = במכתב; השלב שלו מ־{ $on }
reminders-detail-step = דבר; הפריט לדרישה בסבב הזה

reminders-action-remind = להזכיר
reminders-action-leave = להניח
reminders-action-look-at-credits = נבדק
reminders-action-take-call = שיחה…
reminders-action-unlock = ביטול נעילה
reminders-action-unlock-item = ביטול נעילה
reminders-action-unskip = החזרה לסבב
reminders-done-remind = { $number } ממשיך בשלבים
reminders-done-leave = { $number } הונח בצד
reminders-done-look-at-credits = הכסף שטרם שויך של { $customer } נבדק
reminders-done-unlock = התזכורות של { $customer } אינן נעולות עוד
reminders-done-unlock-item = { $number } שוחררה

reminders-warning-payments-stale = { $count ->
    [one] התקבול האחרון הוא מלפני יום אחד. אפשר לרשום תקבולים תחילה, או להמשיך עם מה שבספר.
    [two] התקבול האחרון הוא מלפני יומיים. אפשר לרשום תקבולים תחילה, או להמשיך עם מה שבספר.
   *[other] התקבול האחרון הוא מלפני { $days } ימים. אפשר לרשום תקבולים תחילה, או להמשיך עם מה שבספר.
}
reminders-warning-payments-none = עדיין לא נרשם תקבול. אפשר לרשום תקבולים תחילה, או להמשיך עם מה שבספר.
reminders-warning-originals-too-large = { $count ->
    [one] חשבוניות המקור של הודעת דואר אחת גדולות מדי יחד; היא תצא בלעדיהן.
    [two] חשבוניות המקור של שתי הודעות דואר גדולות מדי יחד; הן ייצאו בלעדיהן.
   *[other] חשבוניות המקור של { $shown } הודעות דואר גדולות מדי יחד; הן ייצאו בלעדיהן.
}
reminders-warning-mail-not-set-up = { $count ->
    [one] מכתב אחד אמור לצאת בדואר אלקטרוני, אבל עדיין לא הוגדר שרת דואר. יש להגדיר אותו בהגדרות, דואר אלקטרוני, או לבחור בהדפסה.
    [two] שני מכתבים אמורים לצאת בדואר אלקטרוני, אבל עדיין לא הוגדר שרת דואר. יש להגדיר אותו בהגדרות, דואר אלקטרוני, או לבחור בהדפסה.
   *[other] { $shown } מכתבים אמורים לצאת בדואר אלקטרוני, אבל עדיין לא הוגדר שרת דואר. יש להגדיר אותו בהגדרות, דואר אלקטרוני, או לבחור בהדפסה.
}
reminders-warning-date-ahead = התאריך { $on } עוד לא הגיע. אפשר לעיין בהצעה, אך לא לאשר אותה.
reminders-warning-pay-by-near = המכתבים מבקשים תשלום עד { $on }, מועד קרוב או שכבר עבר.
reminders-near-accept = להדפיס בכל זאת
reminders-warning-customer-address-missing = { $count ->
    [one] למכתב אחד אין כתובת למשלוח; חלון המעטפה יישאר ריק.
    [two] לשני מכתבים אין כתובת למשלוח; חלונות המעטפות יישארו ריקים.
   *[other] ל־{ $shown } מכתבים אין כתובת למשלוח; חלונות המעטפות יישארו ריקים.
}
reminders-warning-seller-address-missing = הכתובת של העסק עוד לא מופיעה במכתבים.
reminders-warning-bank-account-missing = במכתבים לא מופיע חשבון בנק לתשלום ({ $currency }).
reminders-ask-address = כתובת העסק
reminders-ask-address-hint = שורה לכל חלק, כמו על מעטפה
reminders-ask-account = מספר חשבון או IBAN
reminders-ask-bank = בנק
reminders-ask-save = להוסיף למכתבים
reminders-ask-skip = להמשיך בלי
reminders-ask-add = הוספה…
reminders-ask-settings = כל פרטי העסק

reminders-confirm-region = החלטה
reminders-confirm = { $count ->
    [one] אישור: מכתב אחד להדפסה
    [two] אישור: שני מכתבים להדפסה
   *[other] אישור: { $shown } מכתבים להדפסה
}
reminders-confirm-nothing = אישור
reminders-assurance = דבר לא יוצא לפני האישור. ביטול מחזיר כל שלב וכל תאריך.
reminders-why-nothing = אין מה לדרוש בתאריך הזה.
reminders-why-mail-not-set-up = מכתבים אמורים לצאת בדואר אלקטרוני, אבל עדיין לא הוגדר שרת דואר.
reminders-why-date-ahead = התאריך הזה עוד לא הגיע. אפשר לאשר מאותו יום ואילך.
reminders-why-pay-by-near = מועד התשלום קרוב או שכבר עבר: תחילה יש לסמן למעלה ”להדפיס בכל זאת“.

reminders-making = { $count ->
    [one] מכתב אחד בהכנה
    [two] שני מכתבים בהכנה
   *[other] { $shown } מכתבים בהכנה
}
reminders-making-hint = או שכולם יוכנו, או שאף אחד.

reminders-moved-title = הספר השתנה בזמן העיון. דבר לא הודפס.
reminders-moved-text = כדאי לעבור על מה שהשתנה, ואז לאשר שוב.
reminders-moved-elsewhere = אף מכתב לא השתנה; השינוי הוא במה שלא לדרישה עכשיו.
reminders-moved-from-to = מ־{ $before } ל־{ $after }
reminders-moved-close = ראיתי

reminders-result-title = { $count ->
    [one] תזכורת ללקוח אחד
    [two] תזכורת לשני לקוחות
   *[other] תזכורת ל־{ $shown } לקוחות
}
reminders-result-letters = { $count ->
    [one] מכתב אחד, קובץ PDF אחד
    [two] שני מכתבים, קובץ PDF אחד, לפי סדר המעטפות
   *[other] { $shown } מכתבים, קובץ PDF אחד, לפי סדר המעטפות
}
reminders-result-sum = הסכום לדרישה: { $amount }
reminders-result-folder = הקבצים נמצאים ב־{ $folder }
reminders-result-no-folder = אי אפשר היה לכתוב את התיקייה שליד הספר. המכתבים שמורים; אפשר לשמור אותם בכל מקום.
reminders-result-proposal = הצעה חדשה
reminders-result-history = היסטוריה
reminders-print = { $count ->
    [one] הדפסת מכתב אחד
    [two] הדפסת שני מכתבים
   *[other] הדפסת { $shown } מכתבים
}
reminders-save = שמירה…
reminders-undo = ביטול הסבב
reminders-printed = { $count ->
    [one] מכתב אחד נפתח בתוכנת ה־PDF
    [two] שני מכתבים נפתחו בתוכנת ה־PDF, לפי סדר המעטפות
   *[other] { $shown } מכתבים נפתחו בתוכנת ה־PDF, לפי סדר המעטפות
}
reminders-saved = נשמר ב־{ $path }

reminders-withdraw-title = { $count ->
    [one] למשוך מכתב אחד מ־{ $date }?
    [two] למשוך שני מכתבים מ־{ $date }?
   *[other] למשוך { $shown } מכתבים מ־{ $date }?
}
reminders-withdraw-text = השלבים והתאריכים חוזרים למה שהיו. המכתבים נשארים בהיסטוריה ומסומנים כנמשכו. מכתב שכבר יצא על נייר אי אפשר להחזיר.
reminders-withdraw-keep = { $count ->
    [one] להשאיר את המכתב
   *[other] להשאיר את המכתבים
}
reminders-withdraw-act = { $count ->
    [one] משיכת מכתב אחד
    [two] משיכת שני מכתבים
   *[other] משיכת { $shown } מכתבים
}
reminders-withdraw-first = { $count ->
    [one] לבטל אותה תחילה, ואז למשוך
    [two] לבטל את שתיהן תחילה, ואז למשוך
   *[other] לבטל את { $shown } הפעולות תחילה, ואז למשוך
}
reminders-withdraw-blockers = פעולות מאוחרות נשענות על הסבב הזה. אפשר לבטל אותן יחד איתו, החדשה תחילה:
reminders-withdrawn-toast = { $count ->
    [one] מכתב אחד נמשך; השלב והתאריכים כפי שהיו
    [two] שני מכתבים נמשכו; כל שלב וכל תאריך כפי שהיו
   *[other] { $shown } מכתבים נמשכו; כל שלב וכל תאריך כפי שהיו
}

reminders-history-table = סבבים שאושרו
reminders-column-run = סבב לתאריך
reminders-column-confirmed = אושר ביום
reminders-column-letters = מכתבים
reminders-column-asked = לדרישה
reminders-column-acts = פעולות
reminders-column-number = מספר
reminders-column-state = מצב
reminders-state-confirmed = אושר
reminders-state-withdrawn = נמשך
reminders-history-back = כל הסבבים
reminders-history-empty-title = עדיין אין מכתבים
reminders-history-empty-text = כל סבב שאושר נשמר כאן עם מכתביו: להדפסה חוזרת, לשמירה או למשיכה.
reminders-history-empty-action = לעיון בהצעה
reminders-note = הודעה מקדימה
reminders-notes = הודעות לפני מועד התשלום
reminders-notes-about = אין בהן דרישה והן אינן נכללות בסכומים שלמעלה.
reminders-table-notes = ההודעות המקדימות בסבב זה
reminders-count-notes = { $count ->
    [one] הודעה אחת
    [two] שתי הודעות
   *[other] { $shown } הודעות
}
reminders-item-falls-due = לפירעון { $date }
reminders-letter-level = תזכורת { $level }

reminders-empty-title = אין פריטים בפיגור
reminders-empty-text = נכון ל־{ $date } אף חשבונית לא עברה את מועד התשלום. למחרת המועד היא תופיע כאן.
reminders-no-invoices-title = עדיין אין חשבוניות
reminders-no-invoices-text = אפשר להביא את הקובץ שתוכנת החשבוניות מייצאת. דבר לא נשמר לפני מעבר על כל שורה.
reminders-no-invoices-action = ייבוא חשבוניות
reminders-none-claimed-title = אין מכתב שהגיע זמנו
reminders-none-claimed-text = כל הפריטים בפיגור מופיעים למטה, כל אחד עם הסיבה.

reminders-preview-title = תצוגה מקדימה
reminders-preview-list = מכתבים
reminders-preview-order = לפי סדר המעטפות
reminders-preview-previous = הקודם
reminders-preview-next = הבא
reminders-preview-first = זה המכתב הראשון.
reminders-preview-last = זה המכתב האחרון.
reminders-preview-position = { $at } מתוך { $count }
reminders-preview-page = עמוד { $page } מתוך { $pages }
reminders-preview-page-label = עמוד { $page } מתוך { $pages } של המכתב אל { $customer }
reminders-preview-pages = עמודי המכתב אל { $customer }
reminders-preview-zoom-in = הגדלה
reminders-preview-zoom-out = הקטנה
reminders-preview-fit = התאמה לרוחב
reminders-preview-loading = המכתב בהכנה
reminders-preview-failed = אי אפשר להציג כאן את העמודים. המכתב עצמו תקין.
reminders-preview-back = חזרה להצעה
reminders-preview-draft = זו טיוטה. המספרים ניתנים באישור.
reminders-preview-facts = מה כתוב במכתב
reminders-preview-safe = במכתב מופיעים רק נתוני הלקוח הזה. אפשר להדפיס כל תו.
reminders-preview-skip = לדלג על המכתב הזה…

error-reminders-moved = הספר השתנה בזמן העיון
    .hint = דבר לא הודפס. יש לעיין שוב בהצעה ואז לאשר.

error-run-after-today = התאריך { $as_of } עוד לא הגיע
    .hint = דבר לא הודפס. אפשר לאשר מאותו יום ואילך.
error-run-before-last-run = כבר אושר סבב מאוחר יותר, ב־{ $last }
    .hint = דבר לא הודפס. יש לבחור תאריך זה או מאוחר ממנו, או לבטל תחילה את הסבב המאוחר.
error-run-nothing-to-claim = אין מה לדרוש בתאריך הזה
    .hint = דבר לא הודפס, ולא נוצר סבב.
error-run-pay-by-too-near = המכתבים יבקשו תשלום עד { $pay_by }, מועד קרוב או שכבר עבר
    .hint = דבר לא הודפס. יש לסמן ”להדפיס בכל זאת“, או לבחור תאריך אחר.

reminders-tab-policy = מדיניות
reminders-confirmed-toast = { $count ->
    [one] מכתב אחד אושר
    [two] שני מכתבים אושרו
   *[other] { $shown } מכתבים אושרו
}
