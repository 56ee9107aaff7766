"""What goes into a batch: case files, folders, patterns, lists, tables; each opened so that nothing can hang it."""

from __future__ import annotations

import glob
import hashlib
import json
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from reportgen.case.io.load import LARGEST
from reportgen.errors import CaseRefused, InputError, ReportgenError
from reportgen.output.files import reason_of
from reportgen.report import Language

if TYPE_CHECKING:
    from reportgen.sheets.mapping import ExportMapping

CASES: Final = (".json", ".yaml", ".yml")
TABLES: Final = (".xlsx", ".csv", ".tsv", ".xls", ".xlsm", ".xlsb", ".ods")
"""Spreadsheets: those we read, and those that are refused as what they are."""

LIST: Final = "list.txt"
"""The file that gives the order of a folder: where it is there, it alone says what is in the batch."""

_NOT_CASES: Final = (".receipt.json", ".schema.json")


@dataclass(frozen=True, slots=True)
class Given:
    """One case as it was given: its place in the order, its file, its row in a table, what was seen of it at the start.

    `sha256` is the digest of its content, `None` where it could not be read. `number`, `kind`, `language` and `court`
    are as the file has them, unchecked: they serve to foresee names. `content` is there where no file holds it.
    """

    index: int
    path: Path
    row: str | None = None
    sha256: str | None = None
    number: str = ""
    kind: str = ""
    language: str = ""
    court: str = ""
    content: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that goes in, in order; how many were given twice; which case files of a folder its list does not name.

    `mapping` is what the spreadsheets are read by, where they are an export of another system.
    """

    cases: tuple[Given, ...]
    twice: int = 0
    unlisted: tuple[Path, ...] = ()
    mapping: ExportMapping | None = None


@dataclass(slots=True)
class _Found:
    """What has been gathered on the way."""

    places: list[Path] = field(default_factory=list)
    unlisted: list[Path] = field(default_factory=list)


def gather(paths: Sequence[Path], mapping: ExportMapping | None = None, language: Language = "en") -> Inputs:
    """Return the cases that the paths `given` name: each file once, lists in their order, folders by name.

    Spreadsheets are read by `mapping`, or by our own names of columns; `language` is the one that nearest names are
    given in. Raise `InputError` where a path names nothing, where no spreadsheet is there for a mapping, and where
    nothing but a spreadsheet is given that is none; whatever else cannot be read is kept, and told of its case alone.
    """
    inputs = _Found()
    for path in paths:
        _expand(path, inputs)
    cases: list[Given] = []
    numbers: set[str] = set()
    twice = 0
    for place in inputs.places:
        resolved = os.path.realpath(place)
        if resolved in numbers:
            twice += 1
            continue
        numbers.add(resolved)
        if is_table(place):
            try:
                for row, content in rows(place, mapping, language):
                    if isinstance(content, CaseRefused):
                        cases.append(Given(len(cases), place, row, number=row))
                    else:
                        cases.append(_looked_at(len(cases), place, row, content))
            except InputError:
                if len(inputs.places) == 1:
                    raise
                cases.append(Given(len(cases), place, ""))
        else:
            cases.append(_looked_at(len(cases), place))
    if mapping is not None and not any(map(is_table, inputs.places)):
        raise InputError("batch-map-no-table", file=mapping.path.name)
    if not cases:
        raise InputError("batch-nothing", given=", ".join(map(str, paths)) or "?")
    return Inputs(tuple(cases), twice, tuple(inputs.unlisted), mapping)


def case_inputs(origin: Path, cases: Iterable[tuple[str, bytes]]) -> Inputs:
    """Return the cases that something else than files holds, in order: each a name of its own, and what it holds.

    `origin` is what messages and the journal call the place they come from. A batch is taken up again where the same
    names come from the same place.
    """
    opened = tuple(
        replace(_looked_at(index, origin, name, content), content=content)
        for index, (name, content) in enumerate(cases)
    )
    if not opened:
        raise InputError("batch-nothing", given=origin.name)
    return Inputs(opened)


def is_table(path: Path) -> bool:
    """Whether a file is to be read as a spreadsheet."""
    return path.suffix.lower() in TABLES


def rows(
    table: Path, mapping: ExportMapping | None = None, language: Language = "en"
) -> Iterator[tuple[str, bytes | CaseRefused]]:
    """Yield each case of a table by its number: its case file as JSON, or why its rows cannot be one.

    What belongs to no case comes last, under no number. Raise `InputError` where the file is no table.
    """
    from reportgen.sheets import read_cases  # most batches have no table

    read = read_cases(table, mapping, language)
    yield from read.cases
    yield from read.refused
    stray = tuple(match.error for match in read.stray)
    if stray:
        yield "", CaseRefused("sheet-refused", stray, file=table.name, count=len(stray))


def read_input(path: Path) -> bytes:
    """Return what the file at `path` holds, at most a byte more than a case may have.

    Raise `InputError`: a device, a pipe or a socket is never waited for, and is not a case file.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise InputError("batch-not-a-file", file=path.name)
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise InputError("case-not-found", file=path.name) from None
    except IsADirectoryError:
        raise InputError("case-is-folder", file=path.name) from None
    except OSError as problem:
        raise InputError("case-unreadable", file=path.name, reason=reason_of(problem)) from None
    except ValueError:  # a name no system can hold
        raise InputError("case-not-found", file=path.name.replace("\0", "?")) from None


def _expand(path: Path, inputs: _Found) -> None:
    if path.is_dir():
        _folder(path, inputs)
    elif path.suffix.lower() == ".txt":
        _list(path, inputs)
    elif not os.path.lexists(path) and glob.has_magic(str(path)):
        matched = sorted(Path(match) for match in glob.glob(str(path), recursive=True))  # noqa: PTH207 - a pattern may begin anywhere
        if not matched:
            raise InputError("batch-nothing", given=str(path))
        for match in matched:
            if match.is_dir() or match.suffix.lower() in (*CASES, *TABLES):
                _expand(match, inputs)
    elif not os.path.lexists(path):
        raise InputError("case-not-found", file=str(path))
    else:
        inputs.places.append(path)


def _folder(folder: Path, inputs: _Found) -> None:
    """The cases of a folder and of the folders in it, by name; links to folders are not followed, nor hidden ones."""
    refused: list[OSError] = []
    inside: list[Path] = []
    for root, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        inside += [Path(root, name) for name in sorted(files) if _is_case(name)]
    if refused:
        raise InputError("case-unreadable", file=str(refused[0].filename), reason=reason_of(refused[0]))
    if (folder / LIST).is_file():
        before = len(inputs.places)
        _list(folder / LIST, inputs)
        real_paths = {os.path.realpath(place) for place in inputs.places[before:]}
        inputs.unlisted += [path for path in inside if os.path.realpath(path) not in real_paths]
    else:
        inputs.places += inside


def _is_case(name: str) -> bool:
    plain = name.lower()
    return not plain.startswith(".") and plain.endswith(CASES) and not plain.endswith(_NOT_CASES)


def _list(path: Path, inputs: _Found) -> None:
    """A list: one path a line, from the list's own folder; «#» begins a remark."""
    try:
        lines = read_input(path).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise InputError("batch-list-not-text", file=str(path)) from None
    for line in lines:
        name = line.strip()
        if name and not name.startswith("#"):
            inputs.places.append(path.parent / name)


def _looked_at(index: int, path: Path, row: str | None = None, content: bytes | None = None) -> Given:
    """A case as the start of a batch sees it; what is wrong with it is told when its turn comes."""
    try:
        content = read_input(path) if content is None else content
    except ReportgenError:
        return Given(index, path, row)
    data = _case_data(content, path if row is None else Path("row.json"))
    matter = data.get("matter")
    matter = matter if isinstance(matter, dict) else {}
    identity = (data.get("number"), data.get("kind"), matter.get("report_language"), matter.get("court"))
    number, kind, language, court = (match if isinstance(match, str) else "" for match in identity)
    return Given(index, path, row, hashlib.sha256(content).hexdigest(), number, kind, language, court)


def _case_data(content: bytes, path: Path) -> dict[str, Any]:
    with suppress(ValueError, RecursionError, ReportgenError):
        text = content.decode("utf-8-sig")
        if path.suffix.lower() in CASES[1:]:
            from reportgen.case.io.plain_yaml import load  # the exception among case files

            data = load(text, str(path), dict)
        else:
            data = json.loads(text)
        return data if isinstance(data, dict) else {}
    return {}
