"""The dates that steps are counted from, and where a case has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple

from reportgen.case.model.file import CaseFile
from reportgen.errors import InputError
from reportgen.law import calendars
from reportgen.law.parole import ParoleDates, estimate
from reportgen.report import say
from reportgen.timeframes.model import Anchor, Ground

Calendar = Literal["office", "court"]

USUAL_WINDOW: Final = timedelta(weeks=6)
"""What courts usually give for a pre-sentence report, at most. A practice: the Code sets no figure."""

BREACH_CLOCK: Final = timedelta(days=30)
"""From arrest or appearance to the beginning of the hearing: Criminal Code, s. 742.6(3)."""


class SourcedDay(NamedTuple):
    """A day and what it rests on."""

    day: date
    ground: Ground


@dataclass(frozen=True, slots=True)
class ScheduleContext:
    """A case, and the day of the hearing as somebody asks «what if»; `None` where nobody does."""

    case: CaseFile
    hearing: date | None = None


def _case(*days: date | None) -> SourcedDay | None:
    """The first of these that the case has."""
    return next((SourcedDay(day, "case") for day in days if day is not None), None)


def _ordered(question: ScheduleContext) -> SourcedDay | None:
    return _case(question.case.matter.ordered_on)


def _court(question: ScheduleContext) -> SourcedDay | None:
    return SourcedDay(question.hearing, "asked") if question.hearing else _case(question.case.matter.sentencing_on)


def _due(question: ScheduleContext) -> SourcedDay | None:
    """The day the court set; else that of the hearing; else the end of the usual window, which is a practice.

    Where the hearing is asked to be on another day, the day the report is due keeps its distance to it.
    """
    matter = question.case.matter
    due, court = matter.due_on, matter.sentencing_on
    if due is not None:
        if question.hearing is None or court is None:
            return SourcedDay(due, "case")
        return SourcedDay(working(question.hearing - (court - due), back=True, case=question.case), "asked")
    if sourced_day := _court(question):
        return sourced_day
    return SourcedDay(matter.ordered_on + USUAL_WINDOW, "practice") if matter.ordered_on else None


def _applied(question: ScheduleContext) -> SourcedDay | None:
    application = question.case.application
    return _case(application.received_on, application.applied_on) if application else None


def _eligibility(question: ScheduleContext) -> SourcedDay | None:
    """As the institution states it; else as it is worked out from the sentence, an estimate."""
    sentence = question.case.sentence
    if sentence is None:
        return None
    if sentence.stated and sentence.stated.eligibility:
        return SourcedDay(sentence.stated.eligibility, "case")
    worked_out = _estimate(question.case)
    return SourcedDay(worked_out.eligibility, "estimate") if worked_out else None


def _hearing(question: ScheduleContext) -> SourcedDay | None:
    """The Board's hearing; while it has no day, no later than eligibility is worked towards."""
    if question.hearing:
        return SourcedDay(question.hearing, "asked")
    application = question.case.application
    sourced_day = _case(application.hearing_on) if application else None
    eligible = _eligibility(question)
    return sourced_day or (SourcedDay(eligible.day, "practice") if eligible else None)


def _materials(question: ScheduleContext) -> SourcedDay | None:
    """The day a Gladue writer had counsel's materials; while that is not recorded, the day of the order."""
    return _case(question.case.gladue.materials_received_on) or _ordered(question)


def _breach_began(question: ScheduleContext) -> SourcedDay | None:
    breach = question.case.supervised.breach
    return _case(breach.arrested_on, breach.appeared_on) if breach else None


def _breach_hearing(question: ScheduleContext) -> SourcedDay | None:
    """The hearing of the allegation; while it has no day, the last day the Code gives for its beginning."""
    if question.hearing:
        return SourcedDay(question.hearing, "asked")
    breach = question.case.supervised.breach
    began = _breach_began(question)
    sourced_day = _case(breach.hearing_on) if breach else None
    return sourced_day or (SourcedDay(began.day + BREACH_CLOCK, "practice") if began else None)


def _change_received(question: ScheduleContext) -> SourcedDay | None:
    breach = question.case.supervised.breach
    return _case(breach.change_received_on) if breach else None


def _recommitted(question: ScheduleContext) -> SourcedDay | None:
    breach = question.case.supervised.breach
    return _case(breach.recommitted_on) if breach else None


def _period_end(question: ScheduleContext) -> SourcedDay | None:
    return _case(question.case.supervised.period_to)


ANCHORS: Final[Mapping[str, Callable[[ScheduleContext], SourcedDay | None]]] = {
    "ordered": _ordered,
    "due": _due,
    "court": _court,
    "applied": _applied,
    "eligibility": _eligibility,
    "hearing": _hearing,
    "materials": _materials,
    "breach-began": _breach_began,
    "breach-hearing": _breach_hearing,
    "change-received": _change_received,
    "recommitted": _recommitted,
    "period-end": _period_end,
}
"""What `from = "…"` of a step may name."""


def anchor(name: str, question: ScheduleContext) -> Anchor | None:
    """Return the date `name` of the case, `None` where the case does not give it."""
    sourced_day = ANCHORS[name](question)
    return Anchor(name, say(f"anchor-{name}"), sourced_day.day, sourced_day.ground) if sourced_day else None


def reviewed_unasked(case: CaseFile) -> bool:
    """Return whether the Board reviews the case without an application, as a sentence of 181 days or more has it.

    R.R.O. 1990, Reg. 778, s. 43(1). Where the sentence cannot be reckoned, the application itself tells.
    """
    worked_out = _estimate(case)
    if worked_out is not None:
        return worked_out.automatic
    return case.application is None or case.application.way == "automatic"


def _estimate(case: CaseFile) -> ParoleDates | None:
    """The dates of the sentence as reckoned; `None` where there is none, or it is none the rules are for."""
    if case.sentence is None:
        return None
    try:
        return estimate(case.sentence.terms, lost_remission_days=case.sentence.lost_remission_days)
    except InputError:
        return None


def working(day: date, *, back: bool, case: CaseFile, calendar: Calendar = "office") -> date:
    """Return `day`, or the nearest business day before it (`back`) or after it where that one is closed."""
    step = timedelta(days=-1 if back else 1)
    while not calendars.is_business_day(day, calendar, case.office.province):
        day += step
    return day
