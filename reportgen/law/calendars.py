"""Which days offices and courts are closed, province by province, and business days counted by them.

The days come from the library `holidays`, every category of it; their names, and which of them close what, from
`calendars.toml`. Nothing of the library's own words is ever shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final

from reportgen.errors import DefectFound, InputError
from reportgen.law.pack.current import cached_per_pack, ids, office, versions
from reportgen.law.pack.model import Row, entry_status
from reportgen.law.wording import Bilingual, bilingual

HOME: Final = "ON"
CALENDARS: Final = ("office", "court")
FIRST_YEAR, LAST_YEAR = 2000, 2099
_DAY: Final = timedelta(1)
_WEEKEND: Final = {5: Bilingual("Saturday", "samedi"), 6: Bilingual("Sunday", "dimanche")}
_MOVED: Final = " (observed)"  # what the library adds to a day that stands in for a holiday on a weekend


def closed(day: date, calendar: str = "office", province: str | None = None) -> Bilingual | None:
    """Return why an office or a court (`calendar`) is closed on `day`, or `None` where it is not.

    Without `province`, the one of the office in use, or else Ontario, counts, and the office's own days with it: those
    it is closed on, and those it works, weekends too. Raise `InputError` for a calendar or a province that is not
    known, and for a year that is not from 2000 to 2099.
    """
    overrides = office()
    at_home = overrides.calendar or HOME
    if calendar == "office" and (province or at_home) == at_home:
        if day in overrides.closed:
            return overrides.closed[day]
        if day in overrides.open:
            return None
    return closed_days(day.year, calendar, province or at_home).get(day) or _WEEKEND.get(day.weekday())


def is_business_day(day: date, calendar: str = "office", province: str | None = None) -> bool:
    """Return whether an office or a court is open on `day`."""
    return closed(day, calendar, province) is None


def business_days_after(day: date, count: int, calendar: str = "office", province: str | None = None) -> date:
    """Return the business day that is `count` business days after `day`, or before it if negative.

    `day` itself is not counted. With 0 it is `day`, or the next business day where `day` is none.
    """
    step = -_DAY if count < 0 else _DAY
    if not count and is_business_day(day, calendar, province):
        return day
    remaining = abs(count) or 1
    while remaining:
        day += step
        remaining -= is_business_day(day, calendar, province)
    return day


def business_days_between(first: date, last: date, calendar: str = "office", province: str | None = None) -> int:
    """Return how many business days after `first` there are up to `last`, which counts; negative if `last` is earlier.

    It undoes `business_days_after`: from a day to the business day 10 after it there are 10.
    """
    if last < first:
        return -sum(is_business_day(last + n * _DAY, calendar, province) for n in range((first - last).days))
    return sum(is_business_day(first + n * _DAY, calendar, province) for n in range(1, (last - first).days + 1))


@cached_per_pack
def closed_days(year: int, calendar: str = "office", province: str = HOME) -> Mapping[date, Bilingual]:
    """Return every day of a year on which the holidays of a province close a calendar, weekends aside, in order.

    A holiday that falls on a weekend is there, and the day that stands in for it too, marked as such.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InputError("calendar-year", first=str(FIRST_YEAR), last=str(LAST_YEAR))
    closings = _closings(calendar, province)
    days: dict[date, Bilingual] = {}
    for day, holiday, is_moved in sorted(_holidays(year, province)):
        closing = closings.get(holiday)
        if closing is None or not entry_status(closing).on(day) or (is_moved and not closing.get("moved", True)):
            continue
        name = _names()[holiday]
        days.setdefault(day, Bilingual(f"{name.en} (observed)", f"{name.fr} (congé reporté)") if is_moved else name)
    return MappingProxyType(days)


def _closings(calendar: str, province: str) -> Mapping[str, Row]:
    """Return the entry of `calendars.toml` that closes a calendar of a province, by holiday."""
    rows_of_province = [row for _, row in _entries("province") if row["province"] == province]
    entries = [row for row in rows_of_province if calendar in row["calendars"]]
    if not rows_of_province:
        raise InputError("calendar-province-unknown", provinces=", ".join(provinces()))
    if not entries:
        raise InputError("calendar-unknown", calendars=", ".join(CALENDARS))
    return {holiday: row for row in entries if row["closed"] for holiday in row["holidays"]}


@cached_per_pack
def provinces() -> tuple[str, ...]:
    """Return the codes of the provinces and territories whose days are known, Ontario first."""
    return tuple(dict.fromkeys(row["province"] for _, row in _entries("province")))


@cached_per_pack
def _names() -> Mapping[str, Bilingual]:
    return {entry: bilingual(row) for entry, row in _entries("library")}


@cached_per_pack
def _by_library_name() -> Mapping[str, str]:
    return {name: entry for entry, row in _entries("library") for name in row["library"]}


def _entries(key: str) -> Iterator[tuple[str, Row]]:
    """Yield the entries that hold `key`: `library` those that name a holiday, `province` those that say what closes."""
    for entry in ids("calendars"):
        for row in versions("calendars", entry):
            if key in row:
                yield entry, row


@cached_per_pack
def _holidays(year: int, province: str) -> tuple[tuple[date, str, bool], ...]:
    """Return each holiday of a province by our id, every category counted; `True` marks a day that stands in."""
    from holidays.countries.canada import Canada  # a tenth of a second to import: only for who counts business days

    untyped: Any = Canada
    calendar = untyped(subdiv=province, years=year, categories=Canada.supported_categories, language="en_CA")
    days = []
    for day in calendar:
        for name in calendar.get_list(day):
            ours = _by_library_name().get(name.removesuffix(_MOVED))
            if ours is None:
                raise DefectFound("calendar-holiday-unknown", name=name, province=province)
            days.append((day, ours, name.endswith(_MOVED)))
    return tuple(days)
