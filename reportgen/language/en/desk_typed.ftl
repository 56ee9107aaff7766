### The form: what was typed and is no answer yet, and what to do about it. It is kept as it was typed.

## Dates and times

typed-day-form = Write the day, the month and the year in digits, such as 27, 3 and 2026.
typed-day-part = The date is incomplete: fill in the day, the month and the year.
typed-no-such-day = There is no such date. Check the day and the month.
typed-year-short = Write the year with four digits, such as 1998.
typed-year-far = This year cannot be right. Check it.
typed-date-year = Fill in the year, or tick “not known”.
typed-date-month = Fill in the month that goes with the day, or leave the day empty.
typed-date-season = Choose a season or fill in a month, not both.
typed-date-unknown = Leave the date empty if it is not known, or take the tick away.
typed-span-start = Fill in when it began, or tick “not known”.
typed-span-end = Fill in when it ended, or tick that it still goes on.
typed-span-both = Leave the end empty if it still goes on, or take the tick away.
typed-span-reversed = The end comes before the beginning. Check both dates.
typed-time-form = Write a time of day, such as 21:30 or 9:30 p.m.
typed-time-doubtful = Morning or evening? Write 09:30 or 21:30, or add a.m. or p.m.

## Numbers and sums

typed-count-form = Write a whole number in digits, such as 12.
typed-count-doubtful = The comma can be read two ways. Write the number without it, such as 1234.
typed-number-form = Write a number in digits, such as 12 or 12.5.
typed-number-doubtful = The comma can be read two ways. Write 1234, or 1.23 with a point.
typed-number-places = There are too many digits after the decimal point.
typed-number-long = The number is too long. Check it.
typed-money-form = Write an amount in digits, such as 1,234.50 or 1234.50.
typed-money-doubtful = The comma can be read two ways. Write 1234 or 1,234.00 for dollars, 1.23 for dollars and cents.
typed-money-places = Cents have two digits. Check the amount.

## Choices and words

typed-code = Choose one of the answers offered.
typed-choose-one = Choose at least one.
typed-search = No match. Choose one of the suggestions that appear as you type.
typed-language = No language has this name. Choose one of the suggestions.
typed-languages = One of these is not the name of a language. Write one language per line.
desk-language-line = No language is called “{ $line }”. Check that line; one language per line.
typed-pronouns = Fill in the three pronouns, one word each, such as she, her, her.
typed-again = This can be read now. Type it once more.

form-no-widget = The form has no way to ask for “{ $field }” of { $model }.
form-no-widget-hint = This is a defect of the program. Please report it.
form-no-choices = The form does not know what may be chosen for “{ $field }” of { $model }.
form-no-choices-hint = This is a defect of the program. Please report it.
