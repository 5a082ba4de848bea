# מילים של רכיבים שמופיעים במסכים רבים.

components-close = סגירה
components-messages = הודעות
components-details = פרטים לתמיכה
components-try-again = ניסיון נוסף
components-choose = בחירה…
components-show-choices = הצגת האפשרויות של { $field }
components-select-all = בחירת כל השורות
components-calendar = פתיחת לוח השנה של { $field }
components-previous-month = החודש הקודם
components-next-month = החודש הבא
components-amount-wrong = זה אינו סכום, למשל { $example }
components-date-wrong = זה אינו תאריך, למשל { $example }
