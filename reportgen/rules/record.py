"""Earlier findings that may no longer be disclosed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reportgen.case.history import FindingOfGuilt
from reportgen.report import Citation, Finding
from reportgen.rules.asked import BLOCKING, WARNING, Asked, found

ACCESS = Citation("ycja", ("119", "2"))
_SUMMARY, _INDICTABLE = 3, 5
_DISCHARGES = {"absolute-discharge": 1, "conditional-discharge": 3}


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, month=3, day=1)


def youth_record_access(asked: Asked) -> Iterator[Finding]:
    """A youth record is printed only while it may be disclosed: Youth Criminal Justice Act, ss. 118 and 119(2), (9).

    The access period of a sentence runs from the day it was completed, three years for a summary offence and five for
    an indictable one; of a discharge, from the finding. An adult conviction inside the period makes it an adult record.
    """
    findings = [one for one in asked.case.record.findings if one.withheld is None]
    adult = [one.on for one in findings if not one.youth]
    adult += [one.found_on for one in asked.case.matter.offences]
    for number, one in enumerate(asked.case.record.findings):
        if not one.youth or one.withheld is not None:
            continue
        at, end = f"record.findings[{number}]", _access_ends(one)
        if end is None:
            yield found("youth-record-access", BLOCKING, at, ACCESS, key="rule-youth-record-unknown")
        elif not any(one.on <= day <= end for day in adult) and end < asked.on:
            yield found("youth-record-access", BLOCKING, at, ACCESS, day=end)


def _access_ends(one: FindingOfGuilt) -> date | None:
    """The last day of access, as far as the entry alone tells it; `None` where a date or a mode is missing."""
    kinds = {outcome.kind for outcome in one.outcomes}
    for kind, years in _DISCHARGES.items():
        if kinds == {kind}:
            return _years_after(one.on, years)
    if one.completed_on is None or one.indictable is None:
        return None
    return _years_after(one.completed_on, _INDICTABLE if one.indictable else _SUMMARY)


def record_suspended(asked: Asked) -> Iterator[Finding]:
    """A finding under a record suspension is kept apart and not disclosed: Criminal Records Act, s. 6(2)."""
    for number, one in enumerate(asked.case.record.findings):
        if one.record_suspended and one.withheld is None:
            yield found("record-suspended", BLOCKING, f"record.findings[{number}]", Citation("cra", ("6", "2")))


def discharge_disclosure(asked: Asked) -> Iterator[Finding]:
    """A discharge is not disclosed by federal bodies one year (absolute) or three (conditional) on: CRA, s. 6.1."""
    for number, one in enumerate(asked.case.record.findings):
        years = [_DISCHARGES[outcome.kind] for outcome in one.outcomes if outcome.kind in _DISCHARGES]
        if years and not one.youth and one.withheld is None and _years_after(one.on, max(years)) < asked.on:
            at = f"record.findings[{number}]"
            yield found("discharge-disclosure", WARNING, at, Citation("cra", ("6.1",)))
