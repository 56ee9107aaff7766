"""The timeframe of one report: every step with its day, what sets it, and how it stands."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from reportgen.case.model.file import CaseFile
from reportgen.kinds import Kind
from reportgen.law import calendars
from reportgen.law.pack.current import office
from reportgen.timeframes.anchors import ScheduleContext, anchor, working
from reportgen.timeframes.completion import DONE, NEEDED, Completion
from reportgen.timeframes.lead_times import LeadTime, lead_times
from reportgen.timeframes.model import Anchor, ReportSchedule, Step


def plan(case: CaseFile, kind: Kind, on: date, *, hearing: date | None = None) -> ReportSchedule:
    """Return the timeframe of the report `kind` of `case`, as it stands on the day `on`.

    `hearing` asks «what if the hearing were on that day?». Lead times are the kind's own practice unless the office
    set its own; only a step with a provision is the law's. Raise `InputError` where `kind.toml` has no sound steps.
    """
    times = lead_times(kind, office().lead_times.get(kind.id, {}))
    question = ScheduleContext(case, hearing)
    anchors = {name: anchor(name, question) for name in {entry.anchor for entry in times}}
    filed = case.matter.filed_on if kind.id == case.kind else None
    steps = [_step(time, anchors[time.anchor], case, on, filed) for time in times]
    steps = _no_later_than_what_follows(_passed(steps), case)
    opened = anchor("ordered", question)
    steps = [_standing(item, case, on, opened) for item in steps]
    steps = _with_next(sorted(steps, key=lambda one: one.day or date.max))
    anchors_used = {step.from_anchor for step in steps if step.state != "not-needed"}
    anchors_shown = anchors_used | ({"court"} if "due" in anchors_used else set())
    known_anchors = [found for name in anchors_shown if (found := anchors.get(name) or anchor(name, question))]
    return ReportSchedule(
        number=case.number,
        kind=kind.id,
        on=on,
        anchors=tuple(sorted(known_anchors, key=lambda one: (one.day, one.id))),
        steps=tuple(steps),
        missing_dates=tuple(sorted(name for name in anchors_used if anchors[name] is None)),
    )


def _step(time: LeadTime, counted_from: Anchor | None, case: CaseFile, on: date, filed: date | None) -> Step:
    step = Step(
        id=time.id,
        name=time.name,
        day=None,
        state="later",
        set_by=time.set_by,
        after=time.needs,
        from_anchor=time.anchor,
        reference=time.reference,
        to_confirm=time.to_confirm,
    )
    if time.when and not NEEDED[time.when](case):
        return replace(step, state="not-needed")
    if counted_from is not None:
        falls = count_from(counted_from.day, time, case)
        back = time.side == "before" or time.set_by == "law"
        day = working(falls, back=back, case=case, calendar=time.calendar)
        step = replace(step, day=day, last_day=falls if time.set_by == "law" else None)
    completion = (
        Completion(filed) if filed and filed <= on else DONE[time.completed_by](case) if time.completed_by else None
    )
    if completion and (completion.on is None or completion.on <= on):
        return replace(step, state="done", done_on=completion.on)
    return step


def count_from(start: date, time: LeadTime, case: CaseFile) -> date:
    """Return the day that a lead time falls on, the first day not counted, before any move off a closed day."""
    count = time.count if time.side == "after" else -time.count
    if time.unit == "business":
        return calendars.business_days_after(start, count, time.calendar, case.office.province)
    if time.unit == "months":
        return _months(start, count)
    return start + timedelta(days=count * (7 if time.unit == "weeks" else 1))


def _months(start: date, count: int) -> date:
    """The same day of another month; its last day where it has no such day."""
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def _passed(steps: Sequence[Step]) -> list[Step]:
    """A step that another waited for is done once that one is: nothing more is to come of it."""
    passed: set[str] = set()
    passed_steps: list[Step] = []
    for step in reversed(steps):
        if step.id in passed and step.state == "later":
            step = replace(step, state="done")
        if step.state == "done":
            passed.update(step.after)
        passed_steps.append(step)
    return passed_steps[::-1]


def _no_later_than_what_follows(steps: Sequence[Step], case: CaseFile) -> list[Step]:
    """Bring every open step forward to the day of one that waits for it; the law's own days stay where they are."""
    limits: dict[str, date] = {}
    adjusted: list[Step] = []
    for step in reversed(steps):
        limit = limits.get(step.id)
        if limit and step.day and step.day > limit and step.state == "later" and step.set_by != "law":
            step = replace(step, day=working(limit, back=True, case=case), pressed=True)
        adjusted.append(step)
        latest = step.day if step.state == "later" and step.day else limit
        if latest:
            limits.update({item: min(limits.get(item, date.max), latest) for item in step.after})
    return adjusted[::-1]


def _standing(step: Step, case: CaseFile, on: date, opened: Anchor | None) -> Step:
    """How an open step stands on the day of the plan."""
    if step.day is None or step.state in ("done", "not-needed"):
        return step
    slack = calendars.business_days_between(on, step.day, "office", case.office.province)
    return replace(
        step,
        state="late" if step.day < on else "later",
        slack=slack,
        possible=opened is None or step.day >= opened.day,
    )


def _with_next(steps: Sequence[Step]) -> list[Step]:
    """Mark the first step still to come."""
    coming = next((step.id for step in steps if step.state == "later" and step.day), None)
    return [replace(step, state="next") if step.id == coming else step for step in steps]


def by_urgency(plans: Iterable[ReportSchedule]) -> tuple[ReportSchedule, ...]:
    """Return plans with the most urgent first; equal ones in the order of their numbers."""
    return tuple(sorted(plans, key=lambda one: (one.urgent, one.number, one.kind)))
