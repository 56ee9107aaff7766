"""What `reportgen due` prints: the plan of each case, what would move it, and a calendar file of what is to be done."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from reportgen.case.io.load import read_case
from reportgen.cli.console import DONE, print_message, print_problem
from reportgen.errors import InputError, ReportgenError
from reportgen.kinds import Kind, load_kind
from reportgen.language import text
from reportgen.report import Code, Language, Name, OfficerWording, Phrase, say
from reportgen.timeframes import MovedStep, ReportSchedule, Step, by_urgency, moved_steps, plan


@dataclass(frozen=True, slots=True)
class Due:
    """One case as it was asked about: its file, its plan, and what another day of the hearing would move."""

    path: Path
    kind: Kind
    plan: ReportSchedule
    moved_steps: tuple[MovedStep, ...] | None = None


def due(options: argparse.Namespace, language: Language) -> int:
    """Print when each step is due: of one case its whole plan, of several one list, the most urgent first."""
    report_language: Language = options.lang or language
    on: date = options.date or date.today()  # noqa: DTZ011 - the civil date where the officer sits
    worst, dues = DONE, []
    for path in options.case:
        try:
            dues.append(_due(path, options, on))
        except ReportgenError as problem:
            print_problem(problem, language, about=str(path))
            worst = max(worst, problem.exit_code)
    order = {id(entry): place for place, entry in enumerate(by_urgency([entry.plan for entry in dues]))}
    dues.sort(key=lambda entry: order[id(entry.plan)])
    if options.json:
        for entry in dues:
            print(json.dumps(_as_json(entry, report_language), ensure_ascii=False))
    elif len(options.case) == 1:
        for entry in dues:
            print("\n".join(_whole(entry, report_language)))
    elif dues:
        print("\n".join(_list(dues, report_language)))
    if options.ics and dues:
        _write_calendar(options, dues, report_language)
        count = sum(bool(step.open and step.day) for entry in dues for step in entry.plan.steps)
        print_message("due-calendar-written", language, file=str(options.ics), count=count)
    return worst


def _due(path: Path, options: argparse.Namespace, on: date) -> Due:
    case, _ = read_case(path)
    kind = load_kind(options.kind or case.kind)
    now = plan(case, kind, on)
    if options.court_date is None:
        return Due(path, kind, now)
    then = plan(case, kind, on, hearing=options.court_date)
    return Due(path, kind, then, moved_steps(now, then))


# -- in words


def _whole(due_report: Due, language: Language) -> Iterator[str]:
    def wording(key: str, **facts: Any) -> str:
        return text(say(key, **facts), language)

    yield wording(
        "due-heading", number=Name(due_report.plan.number), kind=_kind(due_report.kind), on=due_report.plan.on
    )
    for anchor in due_report.plan.anchors:
        key = "due-anchor" if anchor.ground == "case" else f"due-anchor-{anchor.ground}"
        yield "  " + wording(key, name=anchor.name, on=anchor.day)
    if not due_report.plan.steps:
        yield wording("due-no-steps")
        return
    yield ""
    header = ["day", "step", "left", "set-by", "state"]
    rows = [[_day(step, language), _step(step, language), *_about(step, language)] for step in due_report.plan.steps]
    yield from _table([wording(f"due-column-{name}") for name in header], rows, right={2})
    yield ""
    if due_report.moved_steps is not None:
        yield from _what_moves(due_report, language)
    yield from _below(due_report.plan, language)


def _list(dues: Sequence[Due], language: Language) -> Iterator[str]:
    rows = [
        (step.day or date.max, place, [
            _day(step, language), due_report.plan.number, text(_kind(due_report.kind), language), _step(step, language),
            *_about(step, language),
        ])
        for place, due_report in enumerate(dues) for step in due_report.plan.steps if step.open
    ]  # fmt: skip
    header = ["day", "case", "kind", "step", "left", "set-by", "state"]
    columns = [text(say(f"due-column-{name}"), language) for name in header]
    if not rows:
        yield text(say("due-all-done"), language)
        return
    yield from _table(columns, [row for *_, row in sorted(rows, key=lambda row: row[:2])], right={4})


def _about(step: Step, language: Language) -> tuple[str, str, str]:
    slack = "" if step.slack is None else str(step.slack).replace("-", "\N{MINUS SIGN}")
    if step.state == "done" and step.done_on:
        state = say("due-state-done-on", on=step.done_on)
    else:
        state = say(f"due-state-{step.state if step.possible else 'impossible'}")
    return slack, text(_set_by(step), language), text(state, language)


def _what_moves(due_report: Due, language: Language) -> Iterator[str]:
    def wording(key: str, **facts: Any) -> str:
        return text(say(key, **facts), language)

    requested_day = next(
        (anchor.day for anchor in due_report.plan.anchors if anchor.ground == "asked" and anchor.id != "due"), None
    )
    if requested_day:
        yield wording("due-if", on=requested_day)
    if not due_report.moved_steps:
        yield wording("due-nothing-moves")
        return
    rows = [
        [
            _step(move.after, language),
            _day(move.before, language),
            _day(move.after, language),
            f"{move.days:+}".replace("-", "\N{MINUS SIGN}"),
        ]
        for move in due_report.moved_steps
    ]
    yield from _table([wording(f"due-column-{name}") for name in ("step", "before", "after", "moved")], rows, right={3})
    if impossible := tuple(move.after.name for move in due_report.moved_steps if move.impossible):
        yield wording("due-impossible", steps=impossible)
    yield ""


def _below(schedule: ReportSchedule, language: Language) -> Iterator[str]:
    """What the table leaves to be said: what is late, what is next, how the days are to be read."""
    wording: list[Phrase] = []
    for key, possible in (("due-no-time", False), ("due-late", True)):
        if steps := tuple(step.name for step in schedule.late if step.possible is possible):
            wording.append(say(key, steps=steps))
    if schedule.next and schedule.next.day:
        wording.append(say("due-next", step=schedule.next.name, on=schedule.next.day))
    if not any(step.open for step in schedule.steps):
        wording.append(say("due-all-done"))
    open_steps = [step for step in schedule.steps if step.open]
    for step in open_steps:
        if step.last_day and step.day:
            key = "due-last-day" if step.last_day == step.day else "due-last-day-closed"
            key = "due-last-day-to-confirm" if step.to_confirm else key
            wording.append(say(key, step=step.name, last=step.last_day, day=step.day))
    if any(step.last_day for step in open_steps):
        wording.append(say("due-clocks"))
    if any(step.pressed for step in open_steps):
        wording.append(say("due-pressed"))
    if any((anchor.id, anchor.ground) == ("eligibility", "estimate") for anchor in schedule.anchors):
        wording.append(say("due-estimate"))
    if schedule.missing_dates:
        wording.append(say("due-missing", dates=tuple(say(f"anchor-{name}") for name in schedule.missing_dates)))
    yield from (text(item, language) for item in wording)


def _kind(kind: Kind) -> Phrase:
    return say("cell", value=OfficerWording(*kind.name))


def _step(step: Step, language: Language) -> str:
    return text(step.name, language) + (" *" if step.pressed and step.open else "")


def _set_by(step: Step) -> Phrase:
    if step.reference is None:
        return say(f"due-by-{step.set_by}")
    return say("due-by-law-to-confirm" if step.to_confirm else "due-by-law", law=step.reference)


def _day(step: Step, language: Language) -> str:
    if step.day is None or step.state == "not-needed":
        return "–"
    return text(say("due-day", weekday=Code(f"due-weekday-{_WEEKDAYS[step.day.weekday()]}"), day=step.day), language)


_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _table(header: Sequence[str], rows: Sequence[Sequence[str]], right: Iterable[int]) -> Iterator[str]:
    """The rows under their header, every column as wide as its widest cell; those of `right` end in line."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    for row in (header, ["─" * width for width in widths], *rows):
        cells = [
            cell.rjust(width) if number in right else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


# -- for other programs


def _as_json(due_report: Due, language: Language) -> dict[str, Any]:
    schedule = due_report.plan
    document: dict[str, Any] = {
        "case": str(due_report.path),
        "number": schedule.number,
        "kind": schedule.kind,
        "on": schedule.on.isoformat(),
        "dates": [
            {
                "id": anchor.id,
                "name": text(anchor.name, language),
                "day": anchor.day.isoformat(),
                "rests_on": anchor.ground,
            }
            for anchor in schedule.anchors
        ],
        "steps": [_step_as_json(step, language) for step in schedule.steps],
        "late": [step.id for step in schedule.late],
        "next": schedule.next.id if schedule.next else None,
        "missing": list(schedule.missing_dates),
    }
    if due_report.moved_steps is not None:
        document["moved"] = [
            {
                "step": move.after.id,
                "before": _iso(move.before.day),
                "after": _iso(move.after.day),
                "days": move.days,
                "impossible": move.impossible,
            }
            for move in due_report.moved_steps
        ]
    return document


def _step_as_json(step: Step, language: Language) -> dict[str, Any]:
    return {
        "id": step.id,
        "name": text(step.name, language),
        "day": _iso(step.day),
        "last_day": _iso(step.last_day),
        "state": step.state,
        "done_on": _iso(step.done_on),
        "business_days_left": step.slack,
        "set_by": step.set_by,
        "reference": text(_set_by(step), language) if step.reference else None,
        "to_confirm": step.to_confirm,
        "counted_from": step.from_anchor,
        "after": list(step.after),
        "pressed": step.pressed,
        "possible": step.possible,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _write_calendar(options: argparse.Namespace, dues: Sequence[Due], language: Language) -> None:
    from reportgen.output import exists, publish
    from reportgen.timeframes.calendar_file import calendar_file

    if exists(options.ics) and not options.replace:
        raise InputError("due-file-exists", file=str(options.ics))
    kinds = {item.plan.kind: item.kind for item in dues}

    def summary(given: ReportSchedule, step: Step) -> str:
        return text(say("due-event", number=Name(given.number), step=step.name), language)

    def description(given: ReportSchedule, step: Step) -> str:
        return text(say("due-event-set-by", kind=_kind(kinds[given.kind]), by=_set_by(step)), language)

    publish(options.ics, calendar_file([entry.plan for entry in dues], language, summary, description))
