# שורות הקובץ מול הספר.
import-problem-number-twice = המספר { $number } כבר מופיע בשורה { $first } של הקובץ
import-problem-invoice-rises-after-letter = מכתב תזכורת נוקב בחשבונית זו בסכום { $old }, ובקובץ { $new }: יש לבטל תחילה את סבב המכתבים, או לרשום את ההפרש כחשבונית נפרדת
import-problem-invoice-currency-changed = בספר { $old }, בקובץ { $new }: אי אפשר לשנות את מטבע החשבונית
import-problem-invoice-paid-since = { $amount } שולמו ב־{ $on }
import-problem-invoice-total-changed = קודם היה { $old }
import-problem-invoice-date-changed = התאריך הקודם { $old }
import-problem-invoice-due-changed = מועד הפירעון הקודם { $old }
import-problem-customer-twice = { $number } מופיע פעמיים בקובץ
import-problem-customer-changed = משתנים: { $fields }
import-problem-payer-unknown = אין לקוח או חשבונית יחידה המזוהים עם { $payer }
import-problem-list-missing = לא ברשימה: { $amount } נחשבים כמשולמים ב־{ $on }
import-problem-list-fallen = היה { $old }: { $amount } שולמו ב־{ $on }
import-problem-list-risen = בספר פתוחים { $old }, ברשימה { $new }. רשימת פריטים פתוחים אינה מסבירה מדוע; נא לקלוט את החשבונית עצמה
import-problem-invoice-left-as-in-letter = נשארה כפי שצוינה במכתב: { $old }; בקובץ { $new }
import-problem-terms-nothing-left = התנאים אינם מתאימים לסכום { $amount }: חלק אחד יוצא אפס או פחות
import-problem-invoice-has-claims = על { $number } נדרשה ריבית או עמלה; נא לבטל תחילה את הדרישה, ואז לקלוט את החשבונית ששונתה
