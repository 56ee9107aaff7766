"""The key dates of a sentence, found by walking a calendar day by day: no formula, and none of the program's code.

python -m tests.law.parole_oracle 1000000     compares that many random sentences with the program.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from reportgen.errors import InputError
from reportgen.law.parole import Term, TermLength, estimate

BEGIN = date(2000, 1, 1)
# The calendar on the wall: a day is its place in this list.
DAYS = [BEGIN + timedelta(days=count) for count in range(60 * 366)]
NUMBER = [day.day for day in DAYS]
MONTH = [day.year * 12 + day.month for day in DAYS]
LONG = Counter(MONTH)
PLACE = {day: place for place, day in enumerate(DAYS)}


class Unreckoned(Exception):
    """No dates: not a provincial sentence, or terms that do not hold together."""


@dataclass
class Walked:
    total_days: int
    starts: date
    eligibility: date
    day_parole: date
    discharge_possible: date
    expiry: date
    automatic: bool


def end_of_month_walk(first: int, months: int) -> int:
    """Return the morning after a number of months: walk until the number of the first day is met, or missed."""
    tomorrow = first
    for month in range(MONTH[first] + 1, MONTH[first] + months + 1):
        while MONTH[tomorrow] < month or (MONTH[tomorrow] == month and NUMBER[tomorrow] != NUMBER[first]):
            tomorrow += 1
    return tomorrow


def served(first: int, term: Term) -> range:
    """Return every day of a term: by the month, then by the day, then off its end for the credit."""
    end = end_of_month_walk(first, term.length.years * 12 + term.length.months)
    end += term.length.days
    if term.length.less_a_day:
        end -= 1
    if end <= first:
        raise Unreckoned
    credit = term.credit_days
    while credit >= 1:
        end, credit = end - 1, credit - 1
    if end <= first:
        raise Unreckoned
    return range(first, end)


def walk(terms: Sequence[Term], lost: int = 0) -> Walked:
    """Return the key dates of one sentence made of `terms`."""
    if not terms or any(term.intermittent for term in terms):
        raise Unreckoned
    held: set[int] = set()
    eligible = -1
    for imposed_on in sorted({term.imposed_on for term in terms}):
        imposed, before = PLACE[imposed_on], frozenset(held)
        if held and not min(held) <= imposed <= max(held):
            raise Unreckoned
        added: list[tuple[range, bool]] = []
        for term in [one for one in terms if one.imposed_on == imposed_on]:
            first = PLACE[term.starts_on] if term.starts_on else imposed
            if term.consecutive:
                if not held or (term.starts_on and first != max(held) + 1):
                    raise Unreckoned
                first = max(held) + 1
            if first < imposed:
                raise Unreckoned
            days = served(first, term)
            added.append((days, term.consecutive or first != imposed))
            held.update(days)
        day, last = min(held), max(held)
        while day < last:
            day += 1
            if day not in held:
                raise Unreckoned  # a day on which nothing was being served
        eligible = next_eligible(before, eligible, held, imposed, added)
    whole = sorted(held)
    if whole[-1] + 1 >= end_of_month_walk(whole[0], 24):
        raise Unreckoned
    return Walked(
        total_days=len(whole),
        starts=DAYS[whole[0]],
        eligibility=DAYS[eligible],
        day_parole=DAYS[share([day for day in whole if day <= eligible], 2)],
        discharge_possible=DAYS[discharge(whole, lost)],
        expiry=DAYS[whole[-1]],
        automatic=len(whole) >= 181,
    )


def share(days: Sequence[int], parts: int) -> int:
    """Return the first of `days` by which one of so many parts of them has been served."""
    done = 0
    for day in days:
        done += parts
        if done >= len(days):
            return day
    raise AssertionError


def discharge(days: Sequence[int], lost: int) -> int:
    """Return the day on which days served and whole days credited, less those lost, make the sentence."""
    for count, day in enumerate(days, 1):
        credited = count // 2  # half a day for each
        if count + credited - lost >= len(days):
            return day
    return days[-1]


def discharge_by_months(first: date, total: int) -> date:
    """Return the day of discharge where remission is credited by the calendar month: 15 days in 31, 30, 29 or 28."""
    days = range(PLACE[first], PLACE[first] + total)
    credited = Fraction(0)
    for count, day in enumerate(days, 1):
        credited += Fraction(15, LONG[MONTH[day]])
        if count + int(credited) >= total:
            return DAYS[day]
    return DAYS[days[-1]]


def next_eligible(
    before: frozenset[int], eligible: int, held: set[int], imposed: int, added: list[tuple[range, bool]]
) -> int:
    """Return the day of eligibility once terms are added: wait out what is left of the old, then a third of the new."""
    of_all = share(sorted(held), 3)
    if not before:
        return of_all
    if not any(apart for _, apart in added):
        return max(eligible, of_all)
    waits = [len(set().union(*(days for days, apart in added if apart)))]
    if any(not apart or days[0] <= max(before) for days, apart in added):
        waits.append(len(held) - len(before))
    day = imposed - 1
    while day < eligible:
        day += 1
    left = max(waits)
    while left > 0:
        day, left = day + 1, left - 3
    return day


def random_terms(dice: random.Random) -> list[Term]:
    """Return terms such as courts impose, and some such as typing errors make."""
    day = date(2024, 1, 1) + timedelta(dice.randrange(366 * 8))
    if dice.random() < 0.3:
        day = dice.choice([day.replace(month=2, day=28), day.replace(month=8, day=31), date(2028, 2, 29), day])
    terms: list[Term] = []
    for index in range(dice.choice([1, 1, 1, 1, 2, 2, 3])):
        if index and dice.random() < 0.6:
            day += timedelta(dice.randrange(60))
        months, days = dice.choice([(dice.randrange(12), 0), (0, dice.randrange(200)), (dice.randrange(6), 15)])
        length = TermLength(int(dice.random() < 0.15), months, days, dice.random() < 0.1)
        starts = day + timedelta(dice.choice([0, 1, 30, dice.randrange(200)])) if dice.random() < 0.08 else None
        credit = Decimal(dice.choice([0, 0, 0, 0, dice.randrange(100) * 5])) / 10
        terms.append(Term(length, day, starts, dice.random() < (0.45 if index else 0.01), credit))
    dice.shuffle(terms)
    return terms


def differs(terms: Sequence[Term], lost: int) -> tuple[bool, bool]:
    """Return whether the program and the walk disagree, and whether the program found dates at all."""
    try:
        expected: Walked | None = walk(terms, lost)
    except Unreckoned:
        expected = None
    try:
        found = estimate(terms, lost_remission_days=lost)
    except InputError:
        return expected is not None, False
    if expected is None or not found.starts <= found.day_parole <= found.eligibility <= found.expiry:
        return True, True
    return any(getattr(found, name) != value for name, value in vars(expected).items()), True


def compare(count: int, seed: int) -> tuple[list[tuple[list[Term], int]], int]:
    """Return the random sentences on which the two disagree, and how many had dates."""
    dice = random.Random(seed)  # noqa: S311 - the same sentences each time
    faults, dated = [], 0
    for _ in range(count):
        terms, lost = random_terms(dice), dice.choice([0, 0, 0, dice.randrange(150)])
        wrong, reckoned = differs(terms, lost)
        dated += reckoned
        if wrong:
            faults.append((terms, lost))
    return faults, dated


if __name__ == "__main__":
    began = time.perf_counter()
    wrong, with_dates = compare(int(sys.argv[1]), seed=int(sys.argv[2]) if sys.argv[2:] else 1)
    took = time.perf_counter() - began
    sys.stdout.write(f"{sys.argv[1]} sentences, {with_dates} with dates, {len(wrong)} differ, {took:.0f} s\n")
    sys.stdout.writelines(f"{one}\n" for one in wrong[:10])
