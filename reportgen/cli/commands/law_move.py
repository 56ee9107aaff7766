"""What `reportgen law move` does: a case drafted under an older law pack is moved to the one in use."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reportgen.case.io.load import parse_case, read_case
from reportgen.case.io.rewrite import Edit, Member, as_object, edited, items, members, set_apart
from reportgen.case.model.file import CaseFile
from reportgen.cli.console import DONE, print_message, print_problem
from reportgen.errors import InputError, ReportgenError
from reportgen.language import text
from reportgen.law import MovedCondition, current_pack, move_condition
from reportgen.output import exists, publish
from reportgen.report import Language, Name, Phrase, say
from reportgen.rules.coherence import MOVED


def law_move(options: argparse.Namespace, language: Language) -> int:
    """Tell what changed for each condition of each case, and write the case moved.

    It is written to `-o`, or over the case with `--replace`; with neither, nowhere. All else stays byte for byte.
    """
    worst = DONE
    for path in options.case:
        try:
            _move(path, options, language)
        except ReportgenError as problem:
            print_problem(problem, language, about=str(path))
            worst = max(worst, problem.exit_code)
    return worst


def _move(path: Path, options: argparse.Namespace, language: Language) -> None:
    case, content = read_case(path)
    if path.suffix.lower() in (".yaml", ".yml"):
        raise InputError("move-not-json", file=str(path))
    if case.plan.law_pack is None:
        raise InputError("move-undated", file=str(path))
    new_text, changes = rewritten(content, case)
    for phrase in changes:
        print(f"{path}: {text(phrase, language)}")
    if not changes:
        print_message("move-nothing", language, file=str(path), day=current_pack().date)
    target = _target(path, options)
    if target is None:
        return
    if exists(target) and not options.replace:
        raise InputError("output-exists", file=str(target))
    parse_case(new_text, path)
    publish(target, new_text)
    print(target)


def _target(path: Path, options: argparse.Namespace) -> Path | None:
    output: Path | None = options.output
    if output is None:
        return path if options.replace else None
    return output / path.name if output.is_dir() or len(options.case) > 1 else output


def rewritten(content: bytes, case: CaseFile) -> tuple[bytes, tuple[Phrase, ...]]:
    """Return a case file with its conditions moved to the pack in use, and what is to be told of each."""
    text = content.decode("utf-8")
    start = text.index("{")
    plan = members(text, members(text, start)["plan"].start)
    now, drafted = current_pack().date, case.plan.law_pack
    edits = [Edit(plan["law_pack"].start, plan["law_pack"].end, json.dumps(now.isoformat()))]
    change_lines: list[Phrase] = []
    on = case.day_of_conditions(now)
    for at in items(text, plan["conditions"].start) if "conditions" in plan and drafted else ():
        parts = members(text, at)
        moved_condition, values = _moved_condition(text, parts, drafted or now, on)
        change_lines += _change_phrases(moved_condition)
        if moved_condition.changes:
            edits += _edits(text, parts, moved_condition, values)
    return edited(text, edits).encode("utf-8"), tuple(change_lines)


def _moved_condition(
    text: str, parts: dict[str, Member], drafted: date, on: date
) -> tuple[MovedCondition, dict[str, str]]:
    entry = json.loads(text[parts["condition"].start : parts["condition"].end])
    values = _raw(text, parts.get("values"))
    return move_condition(entry, values, drafted, current_pack().date, on), values


def _raw(text: str, member: Member | None) -> dict[str, str]:
    """The members of an object as they are written."""
    inside = members(text, member.start) if member else {}
    return {name: text[value.start : value.end] for name, value in inside.items()}


def _edits(
    text: str, parts: dict[str, Member], moved_condition: MovedCondition, values: dict[str, str]
) -> Iterator[Edit]:
    yield Edit(parts["condition"].start, parts["condition"].end, json.dumps(moved_condition.condition))
    if dict(moved_condition.values) == values:
        return
    place = parts["values"]
    apart = set_apart(text, place)
    yield Edit(place.start, place.end, as_object(moved_condition.values, apart))
    if moved_condition.unplaced:
        unplaced = as_object({**_raw(text, parts.get("unplaced")), **moved_condition.unplaced}, apart)
        if "unplaced" in parts:
            yield Edit(parts["unplaced"].start, parts["unplaced"].end, unplaced)
        else:
            yield Edit(place.end, place.end, f',{apart or " "}"unplaced": {unplaced}')


def _change_phrases(moved_condition: MovedCondition) -> Iterator[Phrase]:
    for change in moved_condition.changes:
        names = Name(change.condition), Name(change.blank), Name(change.now)
        yield say(MOVED[change.sort], id=names[0], blank=names[1], now=names[2])
    if moved_condition.changes:
        for blank in moved_condition.to_fill:
            yield say("move-to-fill", id=Name(moved_condition.condition), blank=Name(blank))
        for blank in moved_condition.unplaced:
            yield say("rule-moved-unplaced", id=Name(moved_condition.condition), blank=Name(blank))
