"""Dates that cannot be, or that are near."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from reportgen.law.pack.current import office
from reportgen.report import Finding
from reportgen.rules.context import BLOCKING, NOTE, WARNING, RuleContext, finding

CLOSED_AT_MOST = 6
"""Days on end that no court is closed longer than, weekend and holidays together."""


def dates_not_ahead(context: RuleContext) -> Iterator[Finding]:
    """Nothing that has happened is dated after the report."""
    matter = context.case.matter
    happened: list[tuple[str, date | None]] = [("matter.ordered_on", matter.ordered_on)]
    happened += [(f"matter.offences[{n}].found_on", value.found_on) for n, value in enumerate(matter.offences)]
    happened += [(f"record.findings[{n}].on", item.on) for n, item in enumerate(context.case.record.findings)]
    happened.append(("risk.assessed_on", context.case.risk.assessed_on))
    if consent := context.case.gladue.consent:
        happened += [
            (f"gladue.consent.{name}", getattr(consent, name)) for name in ("withdrawn_on", "read_by_person_on")
        ]
    happened.append(("youth.explained_on", context.case.youth.explained_on))
    happened += [(f"youth.conferences[{n}].on", entry.on) for n, entry in enumerate(context.case.youth.conferences)]
    for number, source in enumerate(context.case.sources):
        place = f"sources[{number}]"
        happened += [(f"{place}.occasions[{n}].on", element.on) for n, element in enumerate(source.occasions)]
        happened += [(f"{place}.requested_on", source.requested_on), (f"{place}.received_on", source.received_on)]
    for at, day in happened:
        if day is not None and day > context.on:
            yield finding("dates-not-ahead", BLOCKING, at, day=day, report=context.on)


def court_date_near(context: RuleContext) -> Iterator[Finding]:
    """The report can be filed as long before the hearing as its kind, or the office, has it: a practice, not law."""
    hearing = context.case.matter.sentencing_on
    if "sentencing_on" not in context.kind.caption:
        return
    if hearing is None:
        yield finding("court-date-near", WARNING, "matter.sentencing_on", key="rule-court-date-missing")
    elif hearing < context.on:
        yield finding("court-date-near", WARNING, "matter.sentencing_on", key="rule-court-date-past", day=hearing)
    elif (last := _filing_day_past(context, hearing)) is not None:
        yield finding("court-date-near", WARNING, "matter.sentencing_on", day=hearing, last=last)


def _filing_day_past(context: RuleContext, hearing: date) -> date | None:
    """The last business day to file, by the lead time of the step `file`, where the report is dated after it."""
    step = next((item for item in context.kind.steps if item.get("id") == "file"), {})
    count: int = office().lead_times.get(context.kind.id, {}).get("file", step.get("count", 0))
    unit, province = step.get("unit", "calendar"), context.case.office.province
    reach = count * {"business": 2, "weeks": 7}.get(unit, 1) + CLOSED_AT_MOST
    if context.on <= hearing - timedelta(days=reach):
        return None
    from reportgen.law import calendars  # the library of holidays takes a tenth of a second: only near a hearing

    if unit == "business":
        last = calendars.business_days_after(hearing, -count, "court", province)
    else:
        last = hearing - timedelta(days=count * (7 if unit == "weeks" else 1))
        while not calendars.is_business_day(last, "court", province):
            last -= timedelta(days=1)
    return last if context.on > last else None


def report_late(context: RuleContext) -> Iterator[Finding]:
    """A report for a sentencing is not dated after the day it was due, nor the hearing; where it is, it says why."""
    matter = context.case.matter
    if "sentencing_on" not in context.kind.caption:
        return
    for field in ("due_on", "sentencing_on"):
        day: date | None = getattr(matter, field)
        if day is not None and context.on > day:
            yield finding("report-late", WARNING, f"matter.{field}", day=day)
            if matter.late_because is None:
                yield finding("report-late", NOTE, "matter.late_because", key="rule-report-late-unexplained")
            return


def born_before_all(context: RuleContext) -> Iterator[Finding]:
    """The person was born before the report and before every finding of guilt."""
    born = context.case.subject.born
    if born is None:
        return
    if born >= context.on:
        yield finding("born-before-all", BLOCKING, "subject.born", day=born)
    for number, finding_of_guilt in enumerate(context.case.record.findings):
        if finding_of_guilt.on <= born:
            yield finding("born-before-all", BLOCKING, f"record.findings[{number}].on", day=finding_of_guilt.on)
