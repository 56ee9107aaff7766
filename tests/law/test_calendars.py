"""Closed days against a table typed by hand and rules of our own to 2099; business days; the office's own days."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import DefectFound, InputError
from reportgen.law import calendars
from reportgen.law.calendars import (
    CALENDARS,
    business_days_after,
    business_days_between,
    closed,
    closed_days,
    is_business_day,
    provinces,
)
from reportgen.law.pack.current import ids, versions
from reportgen.law.upkeep.opening import using

ONE = timedelta(1)
GOLDEN = (Path(__file__).parent / "golden" / "closed_days_on.txt").read_text("utf-8")
MOVED = " (observed)", " (congé reporté)"
PLACES = st.sampled_from([(calendar, province) for calendar in CALENDARS for province in provinces()])
SOME_DAY = st.dates(date(2001, 1, 1), date(2098, 12, 31))


def typed(calendar: str) -> Iterator[tuple[date, str, bool]]:
    """Yield the days of the typed table: the day, its holiday, whether it stands in for it."""
    for line in GOLDEN.splitlines():
        if line and not line.startswith("#"):
            day, weekday, holiday, *rest = line.split()
            assert date.fromisoformat(day).strftime("%a") == weekday, line
            if calendar in rest:
                yield date.fromisoformat(day), holiday, "moved" in rest


def easter(year: int) -> date:
    """Return Easter Sunday by the method of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    low = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + low - 7 * ((a + 11 * h + 22 * low) // 451) + 114, 31)
    return date(year, month, day + 1)


def monday(year: int, month: int, number: int) -> date:
    """Return a Monday of a month by its number in it, walking."""
    day = date(year, month, 1)
    while day.weekday() or (day.day - 1) // 7 + 1 != number:
        day += ONE
    return day


@cache
def ruled(year: int) -> dict[date, str]:
    """Return the days on which rule 1.03 and the proclaimed days close Ontario's courts; `!` marks one that moved."""
    victoria = date(year, 5, 24)
    while victoria.weekday():
        victoria -= ONE
    found = {
        date(year, 1, 1): "new-years-day",
        easter(year) - 2 * ONE: "good-friday",
        easter(year) + ONE: "easter-monday",
        victoria: "victoria-day",
        date(year, 7, 1): "canada-day",
        monday(year, 8, 1): "civic-holiday",
        monday(year, 9, 1): "labour-day",
        monday(year, 10, 2): "thanksgiving-day",
        date(year, 11, 11): "remembrance-day",
        date(year, 12, 25): "christmas-day",
        date(year, 12, 26): "boxing-day",
    }
    if year >= 2008:
        found[monday(year, 2, 3)] = "family-day"
    if year >= 2021:
        found[date(year, 9, 30)] = "truth-and-reconciliation-day"
    for day in [day for day in found if day.weekday() > 4 and day.month != 12]:
        found[day + (7 - day.weekday()) * ONE] = found[day] + "!"
    match date(year, 12, 25).weekday():
        case 4:
            found[date(year, 12, 28)] = "boxing-day!"
        case 5:
            found[date(year, 12, 27)], found[date(year, 12, 28)] = "christmas-day!", "boxing-day!"
        case 6:
            found[date(year, 12, 27)] = "christmas-day!"
    return found


def said(holiday: str, moved: bool) -> tuple[str, str]:
    (row,) = versions("calendars", holiday)
    return (row["en"] + MOVED[0], row["fr"] + MOVED[1]) if moved else (row["en"], row["fr"])


@pytest.mark.parametrize("calendar", CALENDARS)
def test_the_typed_table_of_six_years(calendar: str) -> None:
    table = list(typed(calendar))
    assert len({day.year for day, _, _ in table}) == 6
    for year, rows in groupby(table, lambda row: row[0].year):
        found = {day: (name.en, name.fr) for day, name in closed_days(year, calendar).items()}
        assert found == {day: said(holiday, moved) for day, holiday, moved in rows}


def test_the_typed_table_agrees_with_the_rules() -> None:
    table = {day: holiday + "!" * moved for day, holiday, moved in typed("court")}
    assert table == {day: holiday for year in range(2025, 2031) for day, holiday in ruled(year).items()}


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize("decade", range(2000, 2100, 10))
def test_every_year_to_2099_follows_the_rules(decade: int, calendar: str) -> None:
    for year in range(decade, decade + 10):
        found = {day: (name.en, name.fr) for day, name in closed_days(year, calendar).items()}
        assert found == {day: said(name.rstrip("!"), name.endswith("!")) for day, name in ruled(year).items()}, year


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2019, 4, 21), (2024, 3, 31), (2025, 4, 20), (2038, 4, 25)],
)
def test_the_easter_of_the_rules_is_the_real_one(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize("province", provinces())
def test_every_holiday_of_the_library_is_decided_for_office_and_court(province: str) -> None:
    given_by_library = {holiday for year in range(2000, 2100) for _, holiday, _ in calendars._holidays(year, province)}
    rows = [row for entry in ids("calendars") for row in versions("calendars", entry)]
    for calendar in CALENDARS:
        decided = [
            holiday
            for row in rows
            if row.get("province") == province and calendar in row["calendars"]
            for holiday in row["holidays"]
        ]
        assert len(decided) == len(set(decided)), "decided twice"
        assert given_by_library <= set(decided)
        assert set(decided) <= given_by_library | {"family-day"}


def test_a_holiday_the_library_adds_is_refused_loudly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendars, "_by_library_name", lambda: {"Canada Day": "canada-day"})
    with using(), pytest.raises(DefectFound, match="calendar-holiday-unknown"):
        closed_days(2026)


def test_no_word_of_the_library_is_shown() -> None:
    ours = {(row["en"], row["fr"]) for entry in ids("calendars") for row in versions("calendars", entry)}
    for province in provinces():
        for name in closed_days(2028, "court", province).values():
            assert (name.en.removesuffix(MOVED[0]), name.fr.removesuffix(MOVED[1])) in ours


def test_why_a_day_is_closed() -> None:
    def why(day: date, *where: str) -> tuple[str, str] | None:
        found = closed(day, *where)
        return (found.en, found.fr) if found else None

    assert why(date(2026, 2, 16)) == ("Family Day", "jour de la Famille")
    assert why(date(2028, 10, 2), "court") == (
        "National Day for Truth and Reconciliation (observed)",
        "Journée nationale de la vérité et de la réconciliation (congé reporté)",
    )
    assert why(date(2028, 7, 1)) == ("Canada Day", "fête du Canada")  # a Saturday
    assert (why(date(2026, 11, 21)), why(date(2026, 11, 22))) == (("Saturday", "samedi"), ("Sunday", "dimanche"))
    assert why(date(2026, 11, 20)) is None
    assert why(date(2026, 6, 24)) is None
    assert why(date(2026, 6, 24), "court", "QC") == ("Quebec’s National Holiday", "fête nationale du Québec")
    assert why(date(2026, 11, 11), "office", "QC") is None
    assert why(date(2007, 2, 19)) is None  # before there was a Family Day
    assert why(date(2020, 9, 30), "court") is None


def test_business_days_over_easter_and_the_new_year() -> None:
    assert business_days_after(date(2026, 4, 2), 1) == date(2026, 4, 7)
    assert business_days_after(date(2026, 4, 7), -1) == date(2026, 4, 2)
    assert business_days_after(date(2026, 12, 24), 1, "court") == date(2026, 12, 29)
    assert business_days_after(date(2027, 12, 24), 5) == date(2028, 1, 5)
    assert business_days_after(date(2026, 4, 3), 0) == date(2026, 4, 7)
    assert business_days_after(date(2026, 4, 2), 0) == date(2026, 4, 2)
    assert business_days_after(date(2026, 4, 4), 1) == date(2026, 4, 7)
    assert business_days_after(date(2026, 4, 4), -1) == date(2026, 4, 2)
    assert business_days_between(date(2026, 4, 2), date(2026, 4, 7)) == 1
    assert business_days_between(date(2026, 4, 7), date(2026, 4, 2)) == -1
    assert business_days_between(date(2026, 4, 3), date(2026, 4, 6)) == 0
    assert business_days_between(date(2026, 11, 2), date(2026, 11, 30)) == 19  # 20 weekdays less Remembrance Day


@given(SOME_DAY, st.integers(-40, 40), PLACES)
def test_what_is_counted_forward_is_counted_back(day: date, count: int, place: tuple[str, str]) -> None:
    found = business_days_after(day, count, *place)
    assert is_business_day(found, *place)
    if count:
        assert business_days_between(day, found, *place) == count
    else:
        assert found >= day
        assert not any(is_business_day(day + n * ONE, *place) for n in range((found - day).days))


@given(SOME_DAY, st.integers(0, 60), st.integers(0, 60), PLACES)
def test_days_between_add_up(day: date, one: int, other: int, place: tuple[str, str]) -> None:
    middle, last = day + one * ONE, day + (one + other) * ONE
    whole = business_days_between(day, last, *place)
    assert whole == business_days_between(day, middle, *place) + business_days_between(middle, last, *place)


OWN = """
calendar = "ON"
open = [2026-08-03, 2026-08-08]
[closed.2026-12-24]
en = "Office closed early"
fr = "Fermeture anticipée du bureau"
"""


def test_the_offices_own_days_lie_over_the_calendar_of_offices_alone(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text(OWN, "utf-8")
    eve, civic, saturday = date(2026, 12, 24), date(2026, 8, 3), date(2026, 8, 8)
    with using(office=file):
        found: Any = closed(eve)
        assert (found.en, found.fr) == ("Office closed early", "Fermeture anticipée du bureau")
        assert is_business_day(civic)
        assert is_business_day(saturday)
        assert business_days_after(date(2026, 12, 23), 1) == date(2026, 12, 29)
        assert is_business_day(eve, "court")
        assert not is_business_day(civic, "court")
        assert is_business_day(eve, "office", "BC")
        assert not is_business_day(saturday, "office", "BC")
    assert is_business_day(eve)
    assert not is_business_day(civic)


def test_an_office_of_another_province_has_its_days(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text('calendar = "QC"\n', "utf-8")
    with using(office=file):
        assert not is_business_day(date(2026, 6, 24))
        assert is_business_day(date(2026, 6, 24), province="ON")


def test_what_has_no_calendar_is_refused() -> None:
    with pytest.raises(InputError, match="calendar-unknown"):
        closed(date(2026, 1, 5), "board")
    with pytest.raises(InputError, match="calendar-province-unknown"):
        closed(date(2026, 1, 5), "court", "XX")
    for year in (1999, 2100):
        with pytest.raises(InputError, match="calendar-year"):
            closed(date(year, 1, 5))


def test_the_library_is_read_only_when_days_are_counted() -> None:
    code = "import sys, reportgen.law, reportgen.pipeline; raise SystemExit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
