"""How old somebody is on the day of the report, as exactly as the date of birth is known."""

from __future__ import annotations

from datetime import date

from reportgen.case.values.dates import PartialDate
from reportgen.report import PersonRef, Phrase, say


def years_between(born: date, on: date) -> int:
    """Return an age in whole years; someone born on 29 February has a birthday on 1 March in common years."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def months_between(born: date, on: date) -> int:
    """Return an age in whole months."""
    return (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)


def aged(born: PartialDate, on: date, person: PersonRef) -> Phrase:
    """Return an age: in years, in months below two; where the day of birth is not known, when the person was born."""
    exact = born.exact
    if exact is None or exact > on:
        return say("age-born", person=person, born=born)
    years = years_between(exact, on)
    return say("age-years", age=years) if years >= 2 else say("age-months", age=months_between(exact, on))
