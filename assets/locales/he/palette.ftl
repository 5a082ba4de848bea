# חיפוש ופעולות (Ctrl K), ורשימת קיצורי המקלדת.

palette-title = חיפוש ופעולות
palette-search = חיפוש לקוחות, חשבוניות, רשימות, פעולות…
palette-found = תוצאות החיפוש
palette-customers = לקוחות
palette-invoices = חשבוניות
palette-notes = רשימות
palette-actions = פעולות
palette-nothing = לא נמצא דבר עבור ”{ $words }“. אפשר לנסות חלק משם או ממספר חשבונית.
palette-go = מעבר אל { $screen }
palette-shortcuts = הצגת קיצורי המקלדת
palette-theme-system = צבעים לפי המערכת
palette-theme-light = צבעים בהירים
palette-theme-dark = צבעים כהים
palette-language = הצגת החלון בשפה: { $language }

shortcuts-title = קיצורי מקלדת
shortcuts-everywhere = בכל מקום
shortcuts-lists = ברשימות
shortcuts-search = חיפוש ופעולות
shortcuts-guide = המדריך למסך הזה
shortcuts-this = רשימה זו
shortcuts-screens = פתיחת מסך מסרגל הצד
shortcuts-primary = לחיצה על הכפתור המלא
shortcuts-undo = ביטול הפעולה האחרונה
shortcuts-region = מעבר בין סרגל הצד, הדף וההחלטה
shortcuts-escape = סגירה, ניקוי או חזרה
shortcuts-filter = סינון הרשימה
shortcuts-move = מעבר לשורה שמעל או שמתחת
shortcuts-ends = השורה הראשונה או האחרונה
shortcuts-open = פתיחה
shortcuts-unfold = קיפול או פתיחה של שורה
shortcuts-select = סימון שורה
shortcuts-extend = סימון כמה שורות
shortcuts-preview = הצגת המכתב
shortcuts-skip = דילוג הפעם
shortcuts-note = אותיות בודדות פועלות רק ברשימות, אף פעם לא בזמן הקלדה בשדה, ולפי מקומן בכל מקלדת.
