# המסך הראשון: שלוש דלתות, והשאלות של ספר חדש.

start-name = Duebook
start-promise = מי חייב, מה סוכם, ומה עושים עכשיו.
start-language = שפה
start-offline = עובד בלי אינטרנט. חברה אחת היא קובץ אחד במחשב הזה. בלי חשבון משתמש.

start-sample-title = היכרות עם חברה לדוגמה
start-sample-text = לקוחות בשלוש שפות, שנה אחת של חשבוניות. אפשר לשנות הכול; הספר שלך אינו מושפע.
start-sample-open = פתיחת הדוגמה
start-book-title = התחלת הספר שלי
start-book-text = שם החברה והמדינה. אחר כך גוררים קובץ של חשבוניות: המכתבים הראשונים במרחק של כחמש דקות.
start-book-open = התחלת הספר שלי
start-open-title = פתיחת ספר קיים
start-open-text = קובץ ספר מהמחשב הזה או ממחשב אחר. הספר נבדק לפני שהוא נפתח.
start-open-open = בחירת קובץ…

start-step-import = קליטת חשבוניות
start-step-ageing = רואים מי מאחר
start-step-proposal = בוחנים את ההצעה
start-step-letters = מדפיסים את המכתבים

start-form-title = החברה שלך
start-form-name = שם החברה
start-form-name-hint = כפי שיופיע במכתבים. כל השאר יכול לחכות.
start-form-country = מדינה
start-form-currency = מטבע
start-form-language = שפת המכתבים
start-form-language-hint = ללקוחות ששפתם אינה ידועה. לכל לקוח אפשר לקבוע שפה אחרת.
start-form-back = חזרה
start-form-submit = התחלת הספר שלי
