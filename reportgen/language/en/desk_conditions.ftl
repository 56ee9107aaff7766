### The page of conditions at the officer’s desk: chosen by topic, filled in their wording, conflicts told at once.

desk-conditions-order = These conditions are for: { $order }.
desk-conditions-see-order = Show the conditions of this order
desk-conditions-pack = The wordings are those of the law pack of { SHORTDATE($day) }.
desk-conditions-drafted = These conditions were started under the law pack of { SHORTDATE($day) }; changes since then are shown at each one.
desk-conditions-recommended = Recommended
desk-conditions-none = No conditions are recommended yet. Choose some below.
desk-conditions-choose = Choose conditions
desk-conditions-find = Words in the title or the wording, in either language
desk-conditions-all = Show all conditions again
desk-conditions-imposed = { $count ->
    [one] What the law imposes in every such order: { $count } condition, which is not recommended
   *[other] What the law imposes in every such order: { $count } conditions, which are not recommended
 }
desk-conditions-none-found = No condition of this order contains these words.
desk-conditions-none-offered = On that day, the law pack has no conditions for this order.
desk-conditions-take = Recommend the ticked conditions and fill them in
desk-conditions-chosen = Recommended: view it
desk-conditions-rest = The plan as a whole
desk-conditions-law = { CITE($provision) }
desk-conditions-needs = goes with one of: { $titles }
desk-conditions-purpose = The test the law sets: { $purpose }.
desk-conditions-optional = A passage underlined with dashes is printed only if its blanks are filled in.
desk-conditions-gone = On the day of sentence, the law pack has no such condition. Remove it, or choose another.
desk-conditions-unplaced = The present wording has no blank for: { $values }. It is kept and never printed.
desk-conditions-prints-en = As it will print in English
desk-conditions-prints-fr = As it will print in French
desk-conditions-waiting = Still to fill in: { $what }.
desk-conditions-down = Move down
desk-conditions-in-words = In words that differ between English and French ({ $blank })
desk-conditions-people-hint = One per line, exactly as the order should show them: names or initials.
desk-conditions-twice = “{ $blank }” is filled in once for both languages and again in words. Keep one of the two.
desk-conditions-type = “{ $blank }” is incomplete, or is not a value it can take.
desk-conditions-under = “{ $blank }” cannot be less than { $limit }.
desk-conditions-over = “{ $blank }” cannot be more than { $limit }: that is the limit of the law.
desk-conditions-language = { $limit ->
    [fr] “{ $blank }” has no French wording yet.
   *[en] “{ $blank }” has no English wording yet.
 }
desk-conditions-unknown = The present wording has no blank “{ $blank }”.

desk-conditions-windows = Hours { $number }
desk-conditions-absences = Absence allowed { $number }
desk-conditions-remove-windows = Remove hours { $number }
desk-conditions-remove-absences = Remove absence { $number }
desk-conditions-another-windows = Save and add other hours
desk-conditions-another-absences = Save and add another absence
desk-conditions-from = from
desk-conditions-to = to
desk-conditions-purpose-of = For what
desk-conditions-weekdays = Days (every day, if none is ticked)
desk-conditions-in-en = In English
desk-conditions-in-fr = In French

## What the blanks are called

desk-conditions-blank-absences = absences allowed
desk-conditions-blank-age = age
desk-conditions-blank-amount = amount
desk-conditions-blank-conveyance = what may not be operated
desk-conditions-blank-date = date
desk-conditions-blank-day = day
desk-conditions-blank-days = days
desk-conditions-blank-distance = distance in metres
desk-conditions-blank-exceptions = exceptions
desk-conditions-blank-facility = facility
desk-conditions-blank-first = hours before the first
desk-conditions-blank-hours = hours
desk-conditions-blank-instalment = amount of each payment
desk-conditions-blank-loss = loss
desk-conditions-blank-months = months
desk-conditions-blank-people = people
desk-conditions-blank-person = person
desk-conditions-blank-place = place
desk-conditions-blank-program = program
desk-conditions-blank-schedule = hours of the week
desk-conditions-blank-subjects = subjects
desk-conditions-blank-substances = substances
desk-conditions-blank-territory = territory
desk-conditions-blank-text = the condition itself
desk-conditions-blank-things = things

## Topics

desk-conditions-topic-people = People
desk-conditions-topic-places = Places
desk-conditions-topic-home = Residence and curfew
desk-conditions-topic-substances = Alcohol and drugs
desk-conditions-topic-treatment = Treatment and programs
desk-conditions-topic-work = Work, school and community service
desk-conditions-topic-money = Money and property
desk-conditions-topic-limits = Weapons, driving, devices and other limits
desk-conditions-topic-supervision = Supervision
desk-conditions-topic-other = Other
desk-conditions-instead-there = This is worded for a different order than the one recommended, which has the same condition.
desk-conditions-instead = Use the condition of the recommended order, with what is filled in
desk-conditions-instead-imposed = The law itself imposes this in every such order. It does not need to be recommended, and can be removed.
