"""Earlier findings and sanctions that may no longer be disclosed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from reportgen.case.history import FindingOfGuilt
from reportgen.report import Citation, Finding
from reportgen.rules.asked import BLOCKING, WARNING, Asked, found

ACCESS = Citation("ycja", ("119", "2"))
_DISCHARGES = {"absolute-discharge": 12, "conditional-discharge": 36}
_FROM_THE_FINDING = {**_DISCHARGES, "youth-reprimand": 2}
_SUMMARY, _INDICTABLE, _SANCTION = 36, 60, 24
_PROHIBITIONS = frozenset({"driving-prohibition", "weapons-prohibition"})


def months_after(day: date, months: int) -> date:
    """Return the last day of a period of `months` after `day`: the same day of the month, or the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:  # a slip of the keyboard: such a period never ends
        return date.max
    try:
        return day.replace(year=year, month=month + 1)
    except ValueError:  # no 29, 30 or 31 in that month: its last day
        year, month = divmod(year * 12 + month + 1, 12)
        return date(year, month + 1, 1) - timedelta(days=1)


def youth_record_access(asked: Asked) -> Iterator[Finding]:
    """A youth record is printed only while it may be disclosed: Youth Criminal Justice Act, ss. 118 and 119(2), (9).

    The access period of a reprimand or a discharge runs from the finding of guilt; of another sentence, from the day
    it was completed, three years for a summary offence and five for an indictable one, longer where the young person
    was found guilty again within it. An adult conviction within that period makes it an adult record. Prohibition
    orders are left out: s. 119(3). That of an extrajudicial sanction runs two years from the consent to it.
    """
    findings = [one for one in asked.case.record.findings if one.withheld is None]
    for number, one in enumerate(asked.case.record.findings):
        if one.youth and one.withheld is None:
            yield from _finding_access(asked, one, findings, f"record.findings[{number}]")
    for number, measure in enumerate(asked.case.measures.measures):
        if measure.kind == "extrajudicial-sanction" and measure.withheld is None:
            at = f"measures.measures[{number}]"
            if measure.consent_on is None:
                yield found("youth-record-access", BLOCKING, at, ACCESS, key="rule-youth-sanction-unknown")
            elif (end := months_after(measure.consent_on, _SANCTION)) < asked.on:
                yield found("youth-record-access", BLOCKING, at, ACCESS, day=end)


def _finding_access(asked: Asked, one: FindingOfGuilt, all_of_them: list[FindingOfGuilt], at: str) -> Iterator[Finding]:
    sentences = _sentences(one)
    if len(sentences) == 1 and sentences <= _FROM_THE_FINDING.keys():
        end = months_after(one.on, _FROM_THE_FINDING[sentences.pop()])
    else:
        own = _completed(one)
        if own is None:
            yield found("youth-record-access", BLOCKING, at, ACCESS, key="rule-youth-record-unknown")
            return
        end = own
        for other in all_of_them:
            if other.youth and other is not one and one.on <= other.on <= own:
                end = max(end, _completed(other) or end)
        if any(_is_conviction(other) and one.on <= other.on <= end for other in all_of_them):
            return
        if end < asked.on and any(one.on <= offence.found_on <= end for offence in asked.case.matter.offences):
            yield found("youth-record-access", WARNING, at, ACCESS, key="rule-youth-record-conviction", day=end)
            return
    if end < asked.on:
        yield found("youth-record-access", BLOCKING, at, ACCESS, day=end)


def _sentences(one: FindingOfGuilt) -> set[str]:
    kinds = {outcome.kind for outcome in one.outcomes}
    return set(kinds - _PROHIBITIONS or kinds)


def _completed(one: FindingOfGuilt) -> date | None:
    """The last day of access counted from the end of its own sentence; `None` where a date or a mode is missing."""
    if one.completed_on is None or one.indictable is None:
        return None
    return months_after(one.completed_on, _INDICTABLE if one.indictable else _SUMMARY)


def _is_conviction(one: FindingOfGuilt) -> bool:
    """Whether it is an adult conviction: one discharged under s. 730 is deemed not to have been convicted."""
    return not one.youth and not _sentences(one) <= _DISCHARGES.keys()


def record_suspended(asked: Asked) -> Iterator[Finding]:
    """A finding under a record suspension is kept apart and not disclosed: Criminal Records Act, s. 6(2)."""
    for number, one in enumerate(asked.case.record.findings):
        if one.record_suspended and one.withheld is None:
            yield found("record-suspended", BLOCKING, f"record.findings[{number}]", Citation("cra", ("6", "2")))


def discharge_disclosure(asked: Asked) -> Iterator[Finding]:
    """A discharge is not disclosed by federal bodies one year (absolute) or three (conditional) on: CRA, s. 6.1."""
    for number, one in enumerate(asked.case.record.findings):
        months = [_DISCHARGES[outcome.kind] for outcome in one.outcomes if outcome.kind in _DISCHARGES]
        if months and not one.youth and one.withheld is None and months_after(one.on, max(months)) < asked.on:
            at = f"record.findings[{number}]"
            yield found("discharge-disclosure", WARNING, at, Citation("cra", ("6.1",)))
