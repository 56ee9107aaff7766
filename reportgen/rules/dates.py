"""Dates that cannot be, or that are near."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from reportgen.report import Finding
from reportgen.rules.asked import BLOCKING, WARNING, Asked, found

NEAR = timedelta(days=7)


def dates_not_ahead(asked: Asked) -> Iterator[Finding]:
    """Nothing that has happened is dated after the report."""
    matter = asked.case.matter
    happened: list[tuple[str, date | None]] = [("matter.ordered_on", matter.ordered_on)]
    happened += [(f"matter.offences[{n}].found_on", one.found_on) for n, one in enumerate(matter.offences)]
    happened += [(f"record.findings[{n}].on", one.on) for n, one in enumerate(asked.case.record.findings)]
    happened.append(("risk.assessed_on", asked.case.risk.assessed_on))
    for number, source in enumerate(asked.case.sources):
        place = f"sources[{number}]"
        happened += [(f"{place}.occasions[{n}].on", one.on) for n, one in enumerate(source.occasions)]
        happened += [(f"{place}.requested_on", source.requested_on), (f"{place}.received_on", source.received_on)]
    for at, day in happened:
        if day is not None and day > asked.on:
            yield found("dates-not-ahead", BLOCKING, at, day=day, report=asked.on)


def court_date_near(asked: Asked) -> Iterator[Finding]:
    """The report is finished in time for the hearing; how long before is the office's own rule, not law."""
    hearing = asked.case.matter.sentencing_on
    if hearing is None:
        yield found("court-date-near", WARNING, "matter.sentencing_on", key="rule-court-date-missing")
    elif hearing < asked.on:
        yield found("court-date-near", WARNING, "matter.sentencing_on", key="rule-court-date-past", day=hearing)
    elif hearing - asked.on < NEAR:
        yield found("court-date-near", WARNING, "matter.sentencing_on", day=hearing)


def born_before_all(asked: Asked) -> Iterator[Finding]:
    """The person was born before the report and before every finding of guilt."""
    born = asked.case.subject.born
    if born is None:
        return
    if born >= asked.on:
        yield found("born-before-all", BLOCKING, "subject.born", day=born)
    for number, one in enumerate(asked.case.record.findings):
        if one.on <= born:
            yield found("born-before-all", BLOCKING, f"record.findings[{number}].on", day=one.on)
