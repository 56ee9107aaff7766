"""A spreadsheet as cases: those that can be read, those that cannot and why, and everything worth telling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportgen.case.io.load import parse_case
from reportgen.errors import CaseRefused
from reportgen.report import Language, Phrase
from reportgen.sheets.assemble_cases import Draft, gather, problem_at
from reportgen.sheets.conditions import fit
from reportgen.sheets.files.tables import SheetProblem, SheetTable
from reportgen.sheets.layout import Layout, by_header
from reportgen.sheets.opening import open_tables

if TYPE_CHECKING:
    from reportgen.sheets.mapping import ExportMapping

_OF_A_ROW = frozenset({"sheet-orphan", "sheet-number-missing"})
"""What is wrong with a row that no case has: told, and no other case is refused for it."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a spreadsheet holds: `cases` that can be read, each with its number and its JSON; the `refused`, each with
    every problem worded with its place; all `problems`, notes too; and the tables, for counts."""

    cases: tuple[tuple[str, bytes], ...]
    refused: tuple[tuple[str, CaseRefused], ...]
    problems: tuple[SheetProblem, ...]
    tables: tuple[SheetTable, ...]

    @property
    def stray(self) -> tuple[SheetProblem, ...]:
        """What could not be read and is told of no refused case."""
        return tuple(
            problem
            for problem in self.problems
            if problem.stops and not problem.case and (problem.key in _OF_A_ROW or not self.refused)
        )

    @property
    def stopped(self) -> bool:
        """Whether something could not be read."""
        return any(problem.stops for problem in self.problems)


def cases_of(path: Path, mapping: Path | None = None) -> Iterator[tuple[str, bytes]]:
    """Yield each case that can be read: its number, and its case file as JSON.

    After the last, raise `CaseRefused` with everything that could not be read, so that nothing is missing in silence.
    """
    read = read_cases(path, mapping)
    yield from read.cases
    stops = [problem.error for problem in read.problems if problem.stops]
    if stops:
        raise CaseRefused("sheet-refused", tuple(stops), file=path.name, count=len(stops))


def read_cases(
    path: Path, mapping: Path | ExportMapping | None = None, language: Language = "en", *, checked: bool = False
) -> Read:
    """Return the cases of a spreadsheet, by our own column names or by a mapping, read already or to be read.

    `checked`: every case is also read as the case file it would be, and what is wrong with it told at its cell.
    `language` is the one that nearest names are given in. Raise `InputError` for a file that is no spreadsheet, and
    `CaseRefused` for a mapping that cannot be used.
    """
    tables, layouts = laid_out(path, mapping, language)
    drafts = gather(layouts)
    whole = [problem for table in tables for problem in table.problems]
    broken = any(value.stops and not value.case and value.key not in _OF_A_ROW for value in whole)
    sheet_problems: list[SheetProblem] = []
    for draft in drafts:
        if not draft.stopped:
            sheet_problems += fit(draft)
            if checked:
                sheet_problems += _of_the_case(draft)
    stopping = [item for item in (*whole, *sheet_problems) if item.stops]
    by_case: dict[str, list[SheetProblem]] = {}
    for problem in stopping:
        by_case.setdefault(problem.case, []).append(problem)
    shared = [entry for entry in stopping if not entry.case and entry.key not in _OF_A_ROW]
    sound, refused = [], []
    for draft in drafts:
        problems_of_case = by_case.get(draft.number, [])
        if problems_of_case or broken:
            why = tuple(problem.error for problem in (*problems_of_case, *shared))
            refused.append((draft.number, CaseRefused("sheet-refused", why, file=path.name, count=len(why))))
        else:
            sound.append((draft.number, draft.content))
    return Read(tuple(sound), tuple(refused), (*whole, *sheet_problems), tuple(tables))


def laid_out(
    path: Path, mapping: Path | ExportMapping | None, language: Language
) -> tuple[list[SheetTable], list[Layout]]:
    """Return the tables of a file, and what their columns are for."""
    if mapping is None:
        tables = open_tables(path)
        return tables, by_header(tables, language)
    from reportgen.sheets.mapping import lay_out, read_mapping

    return lay_out(read_mapping(mapping) if isinstance(mapping, Path) else mapping, path, language)


def _of_the_case(draft: Draft) -> Iterator[SheetProblem]:
    """What the case file's own checks find, each at the cell it came from."""
    try:
        parse_case(draft.content, Path("case.json"))
    except CaseRefused as refused:
        for problem in refused.problems or (refused,):
            facts: dict[str, Any] = {name: value if value != "" else "none" for name, value in problem.facts.items()}
            at = str(problem.facts.get("at", ""))
            path = f"{at}.{problem.facts['name']}" if "name" in problem.facts else at
            yield problem_at(draft, path.removeprefix(".."), "sheet-case", problem=Phrase(problem.key, facts))
