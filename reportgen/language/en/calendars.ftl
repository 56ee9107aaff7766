### The calendar and the dates of a sentence: what cannot be counted.

## Calendars

calendar-year = The calendars go from { $first } to { $last }.
calendar-year-hint = Check the year of the date.
calendar-province-unknown = There is no calendar for this province.
calendar-province-unknown-hint = Use one of these codes: { $provinces }.
calendar-unknown = There is no such calendar.
calendar-unknown-hint = Use one of these: { $calendars }.
calendar-holiday-unknown = The library of holidays gives “{ $name }” in { $province }, and nothing says what it closes.
calendar-holiday-unknown-hint = Add the holiday to calendars.toml, and say what it closes.

## Key dates of a sentence. None is reckoned where the rules of a provincial sentence do not apply.

law-convention-unknown = The law pack has no rule of counting with the id “{ $id }”.
law-convention-unknown-hint = { $nearest ->
    [none] Look it up in parole.toml.
   *[other] Did you mean “{ $nearest }”?
}
parole-no-term = The key dates cannot be reckoned: no term of imprisonment is given.
parole-no-term-hint = Give each term, with its length and the day it was imposed.
parole-no-length = The key dates cannot be reckoned: a term has no length.
parole-no-length-hint = Give the years, months or days of each term.
parole-hours = The key dates cannot be reckoned: a term of imprisonment has hours.
parole-hours-hint = Give its length in years, months and days.
parole-days-negative = The key dates cannot be reckoned: a number of days is less than zero.
parole-days-negative-hint = Check the length of each term, the credit and the remission lost.
parole-year = The key dates cannot be reckoned: the year of a term of imprisonment cannot be right.
parole-year-hint = Check the days on which each term was imposed and begins.
parole-intermittent = The key dates are not reckoned for an intermittent sentence.
parole-intermittent-hint = Give the dates that the institution states.
parole-federal = The key dates are not reckoned for two years or more in all: that sentence is federal.
parole-federal-hint = Check the terms and which of them are consecutive; otherwise give the dates that the institution states.
parole-sentences-apart = The key dates cannot be reckoned: one sentence is over before another begins or is imposed.
parole-sentences-apart-hint = Give only the terms being served, and check their dates.
parole-added-before-start = The key dates cannot be reckoned: a term was imposed before the sentence it is added to had started.
parole-added-before-start-hint = Check both days; otherwise give the dates that the institution states.
parole-credit-covers = The key dates cannot be reckoned: the credit leaves nothing of a term to serve.
parole-credit-covers-hint = Check the credit, or leave out the term already served.
parole-nothing-earlier = The key dates cannot be reckoned: the first term is consecutive, and to nothing.
parole-nothing-earlier-hint = Give the term it follows, or the day it starts.
parole-start-differs = The key dates cannot be reckoned: a consecutive term starts on another day than the one after the earlier terms end.
parole-start-differs-hint = Leave out its start, or do not mark it consecutive.
parole-starts-before-imposed = The key dates cannot be reckoned: a term starts before the day it was imposed.
parole-starts-before-imposed-hint = Check both days. Time in custody before the sentence is credit.
