# Search and commands (Ctrl K), and the list of shortcuts.

palette-title = Search and commands
palette-search = Search customers, invoices, notes, actions…
palette-found = What was found
palette-customers = Customers
palette-invoices = Invoices
palette-notes = Notes
palette-actions = Actions
palette-nothing = Nothing fits “{ $words }”. Try a part of a name or of an invoice number.
palette-go = Go to { $screen }
palette-shortcuts = Show the keyboard shortcuts
palette-theme-system = Colours as the system has them
palette-theme-light = Light colours
palette-theme-dark = Dark colours
palette-language = Show the window in { $language }

shortcuts-title = Keyboard shortcuts
shortcuts-everywhere = Everywhere
shortcuts-lists = In lists
shortcuts-search = Search and commands
shortcuts-guide = The guide to this screen
shortcuts-this = This list
shortcuts-screens = Open a screen of the side bar
shortcuts-primary = Press the filled button
shortcuts-undo = Take back what was just done
shortcuts-region = Move between side bar, page and decision
shortcuts-escape = Close, clear, or go back
shortcuts-filter = Filter this list
shortcuts-move = Move to the row above or below
shortcuts-ends = First or last row
shortcuts-open = Open
shortcuts-unfold = Fold or unfold a row
shortcuts-select = Select a row
shortcuts-extend = Select several rows
shortcuts-preview = Look at the letter
shortcuts-skip = Skip this time
shortcuts-note = Single letters work only in lists, never while you type in a field, and by their place on any keyboard.
