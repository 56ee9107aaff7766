### What the case file holds of hours of the week, and of what a condition waits for.

field-shifts = The hours worked, by days of the week.
field-windows = The hours a condition holds, by days of the week.
field-absences = The absences a condition allows.
field-DayHours-days = The days of the week; none means every day.
field-Absence-purpose = What the absence is for, by its code in the law pack, as work.
field-Absence-words = What the absence is for, in the officer’s own words.
field-Absence-days = The days of the week; none means every day.
field-law-pack = The date of the law pack the conditions were drafted under.
field-consent-of-other-on = The day another person whom the law asks gave consent.
field-place-confirmed-on = The day a place or a program was confirmed to be available.
field-unplaced = Values that a later law pack has no blank for; never printed.
