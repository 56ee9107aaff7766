"""What `reportgen sheet` does: make a workbook, check a spreadsheet, propose the mapping of an export."""

from __future__ import annotations

import argparse
import json
from decimal import Decimal
from pathlib import Path
from typing import Final

from reportgen.cli.console import DONE, PREVENTED, print_message
from reportgen.errors import InputError
from reportgen.kinds import load_kind
from reportgen.language import text
from reportgen.output import exists, publish
from reportgen.report import Language, say
from reportgen.sheets.files.tables import SheetProblem
from reportgen.sheets.names import sheet_meant
from reportgen.sheets.read import Read, read_cases

EXAMPLE: Final = Path(__file__).parents[2] / "sheets" / "example.json"
_SEPARATORS: Final = {";": "semicolon", ",": "comma", "\t": "tab"}


def sheet_new(options: argparse.Namespace, language: Language) -> int:
    """Write a workbook for a kind of report; it holds an invented case where the example is of that kind."""
    from reportgen.sheets.write import workbook

    kind = load_kind(options.kind)
    if options.output.suffix.lower() != ".xlsx":
        raise InputError("sheet-not-workbook", file=str(options.output))
    if exists(options.output):
        raise InputError("output-exists", file=str(options.output))
    example = json.loads(EXAMPLE.read_text("utf-8"), parse_float=Decimal)
    cases = [example] if example["kind"] == kind.id else []
    publish(options.output, workbook(cases, options.lang or language))
    print(options.output)
    print_message("sheet-new-next", language, file=str(options.output))
    return DONE


def sheet_check(options: argparse.Namespace, language: Language) -> int:
    """Print every problem of a spreadsheet by its place; 1 where something in it cannot be read."""
    path: Path = options.spreadsheet
    if options.comments:
        _free(options.comments, path)
    read = read_cases(path, options.map, language, checked=True)
    for problem in read.problems:
        print(json.dumps(_as_json(problem, language), ensure_ascii=False) if options.json else _line(problem, language))
    if options.comments:
        from reportgen.sheets.comments import commented

        publish(options.comments, commented(path, read.problems, language))
        if not options.json:
            print(options.comments)
    _account(path, read, language)
    return PREVENTED if read.stopped else DONE


def sheet_map(options: argparse.Namespace, language: Language) -> int:
    """Print a proposed mapping of an export, or write it."""
    from reportgen.sheets.propose import propose

    if options.output and exists(options.output):
        raise InputError("output-exists", file=str(options.output))
    proposed = propose(options.spreadsheet, language)
    if options.output is None:
        print(proposed, end="")
        return DONE
    publish(options.output, proposed.encode("utf-8"))
    print(options.output)
    print_message("sheet-map-next", language, file=str(options.output))
    return DONE


def _free(output: Path, path: Path) -> None:
    if output.suffix.lower() != ".xlsx":
        raise InputError("sheet-not-workbook", file=str(output))
    if output.exists() and path.exists() and output.samefile(path):
        raise InputError("sheet-comments-over")
    if exists(output):
        raise InputError("output-exists", file=str(output))


def _line(problem: SheetProblem, language: Language) -> str:
    severity = text(say("sheet-stop" if problem.stops else "sheet-note"), language)
    return f"{severity}\t{text(problem.place_words, language)}"


def _as_json(problem: SheetProblem, language: Language) -> dict[str, object]:
    return {
        "sheet": problem.sheet,
        "row": problem.row or None,
        "column": problem.column or None,
        "case": problem.case or None,
        "key": problem.key,
        "stops": problem.stops,
        "message": text(problem.message, language),
    }


def _account(path: Path, read: Read, language: Language) -> None:
    """Say of each sheet how many rows were read, and of the whole how many cases."""
    for table in read.tables:
        if sheet_meant(table.name) not in ("lists", "about"):
            blank = table.blank_rows
            print_message("sheet-read", language, file=path.name, sheet=table.name, rows=len(table.rows), blank=blank)
        if table.separator:
            print_message("sheet-separated", language, file=table.name, separator=_SEPARATORS[table.separator])
    stops = sum(problem.stops for problem in read.problems)
    print_message(
        "sheet-count", language, file=path.name, sound=len(read.cases), refused=len(read.refused), stops=stops
    )
