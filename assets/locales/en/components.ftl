# Words of controls that stand on many screens.

components-close = Close
components-messages = Messages
components-details = Details for support
components-try-again = Try again
components-choose = Choose…
components-show-choices = Show the choices for { $field }
components-select-all = Select all rows
components-calendar = Open the calendar for { $field }
components-previous-month = Previous month
components-next-month = Next month
components-amount-wrong = This is not an amount, such as { $example }
components-amount-decimals = { $count ->
    [0] { $currency } has no decimals; type it such as { $example }
    [one] { $currency } has { $count } decimal; type it such as { $example }
   *[other] { $currency } has { $count } decimals; type it such as { $example }
}
components-date-wrong = This is not a date, such as { $example }
components-clear = Clear { $field }
