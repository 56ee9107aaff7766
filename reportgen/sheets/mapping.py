"""The mapping of an export: which column is which field, what its codes mean, how it writes dates. Checked before use.

It is a TOML file of plain words: nothing in it is ever worked out.
"""

from __future__ import annotations

import difflib
import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from reportgen.errors import CaseRefused, InputError
from reportgen.report import Language, Name, Phrase
from reportgen.sheets.cells import FORMS, ISO, Habits, Unfit, read_cell
from reportgen.sheets.columns import CASES, NUMBER, SHEETS
from reportgen.sheets.files.tables import SheetCell, SheetTable
from reportgen.sheets.layout import Layout, MappedColumn, leaf_of
from reportgen.sheets.names import column_meant, plain
from reportgen.sheets.opening import open_tables

FORM: Final = 1
LARGEST: Final = 1_000_000
_TOP: Final = ("form", "dates", "decimal", "table")
_KEYS: Final = ("sheet", "file", "holds", "dates", "decimal", "repeated", "columns", "codes", "constants", "ignored")


@dataclass(frozen=True, slots=True)
class MappedTable:
    """One table of the mapping. `holds` is the key of our sheet that its rows are; `file`, another .csv beside."""

    holds: str
    columns: Mapping[str, str]
    sheet: str = ""
    file: str = ""
    dates: str = ISO
    decimal: str = "."
    repeated: bool = False
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    constants: Mapping[str, Any] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportMapping:
    """A mapping that was checked: what it says, its file, the digest of its content."""

    parts: tuple[MappedTable, ...]
    path: Path
    sha256: str

    @property
    def folder(self) -> Path:
        """Where the files it names are."""
        return self.path.parent


def read_mapping(path: Path) -> ExportMapping:
    """Return the mapping in a file. Raise `CaseRefused` with everything that is wrong with it."""
    try:
        if path.exists() and not path.is_file():  # a pipe or a device is never waited for
            raise InputError("sheet-map-not-toml", file=path.name, reason="none")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise InputError("sheet-too-large", limit=LARGEST)
        data = tomllib.loads(content.decode("utf-8-sig"))
    except FileNotFoundError:
        raise InputError("case-not-found", file=str(path)) from None
    except OSError as problem:
        raise InputError("case-unreadable", file=str(path), reason=problem.strerror or "") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as wrong:
        raise InputError("sheet-map-not-toml", file=path.name, reason=_where(wrong)) from None
    checked = _Checked(path.parent)
    parts = checked.whole(data)
    if checked.problems:
        raise CaseRefused("sheet-map-refused", tuple(checked.problems), file=path.name, count=len(checked.problems))
    return ExportMapping(tuple(parts), path, hashlib.sha256(content).hexdigest())


def _where(wrong: Exception) -> str:
    """The line a parser names; its own words are English, and may quote the file."""
    words = str(wrong).rpartition("line ")[2].partition(",")[0]
    return words if words.isdigit() else "none"


class _Checked:
    """The tables of a mapping, and every problem with them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[InputError] = []
        self.place = "-"

    def whole(self, data: dict[str, Any]) -> list[MappedTable]:
        self._keys(data, _TOP)
        if data.get("form") != FORM:
            self._wrong("sheet-map-form", wanted=FORM)
        tables = data.get("table")
        if not isinstance(tables, list) or not tables or not all(isinstance(item, dict) for item in tables):
            self._wrong("sheet-map-no-table")
            return []
        parts = []
        for number, table in enumerate(tables, 1):
            self.place = f"table {number}"
            parts.append(self._part({"dates": data.get("dates", ISO), "decimal": data.get("decimal", "."), **table}))
        sheets_held = [part.holds for part in parts]
        if sheets_held.count("cases") != 1:
            self.place = "-"
            self._wrong("sheet-map-cases")
        return parts

    def _part(self, table: dict[str, Any]) -> MappedTable:
        self._keys(table, _KEYS)
        holds = self._text(table, "holds", "cases")
        if holds not in SHEETS:
            self._wrong("sheet-map-holds", name=_short(holds), nearest=_near(holds, SHEETS), choices=", ".join(SHEETS))
            holds = "cases"
        if table["dates"] not in FORMS:
            self._wrong("sheet-map-dates", choices=", ".join(FORMS))
            table["dates"] = ISO
        if table["decimal"] not in (".", ","):
            self._wrong("sheet-map-decimal")
        file = self._text(table, "file", "")
        if file and (Path(file).name != file or "\\" in file):
            self._wrong("sheet-map-file", name=_short(file))
            file = ""
        columns = {header: self._column(holds, header, to) for header, to in self._table(table, "columns").items()}
        targets = [to for to in columns.values() if to]
        for twice in sorted({to for to in targets if targets.count(to) > 1}):
            self._wrong("sheet-map-twice", name=twice)
        if NUMBER not in targets:
            self._wrong("sheet-map-no-number")
        sheet = SHEETS[holds]
        for needed in (sheet.link, sheet.naming_field):
            if needed and needed not in targets:
                self._wrong("sheet-map-no-link", name=needed)
        constants = self._table(table, "constants")
        return MappedTable(
            holds=holds,
            columns=columns,
            sheet=self._text(table, "sheet", ""),
            file=file,
            dates=table["dates"],
            decimal=table["decimal"],
            repeated=table.get("repeated") is True,
            codes={
                header: self._codes(holds, header, columns, codes_of_column)
                for header, codes_of_column in self._table(table, "codes").items()
            },
            constants={name: self._constant(holds, name, value) for name, value in constants.items()},
            ignored=tuple(plain(str(item)) for item in table.get("ignored", ())),
        )

    def _column(self, holds: str, header: str, to: Any) -> str:
        """The column of our sheet that a mapping names: by path, or by its name in either language."""
        column_key = column_meant(SHEETS[holds], to) if isinstance(to, str) else None
        if column_key is None:
            column_keys_of_sheet = [column for column in SHEETS[holds].columns if column]
            self._wrong("sheet-map-field", name=_short(header), nearest=_near(str(to), column_keys_of_sheet))
        return column_key or ""

    def _codes(self, holds: str, header: str, columns: Mapping[str, str], words_table: Any) -> dict[str, str]:
        column = {plain(name): to for name, to in columns.items()}.get(plain(header))
        if column is None or not isinstance(words_table, dict):
            self._wrong("sheet-map-codes-column", name=_short(header))
            return {}
        leaf = leaf_of(SHEETS[holds], column) if column else None
        codes: dict[str, str] = {}
        for code, code_word in words_table.items():
            try:
                if leaf is not None:
                    read_cell(
                        SheetCell("flag", code_word)
                        if isinstance(code_word, bool)
                        else SheetCell("text", str(code_word)),
                        leaf,
                    )
                codes[plain(code)] = (
                    ("true" if code_word else "false") if isinstance(code_word, bool) else str(code_word)
                )
            except Unfit as unfit:
                self._wrong("sheet-map-value", name=_short(header), problem=Phrase(unfit.key, _unfit_facts(unfit)))
        return codes

    def _constant(self, holds: str, name: str, value: Any) -> Any:
        leaf = leaf_of(SHEETS[holds], name)
        if leaf is None:
            self._wrong("sheet-map-field", name=_short(name), nearest=_near(name, SHEETS[holds].columns))
            return None
        kinds = {bool: "flag", int: "number", float: "number"}
        cell = SheetCell(kinds.get(type(value), "text"), value if type(value) in kinds else str(value))  # type: ignore[arg-type]
        try:
            return read_cell(cell, leaf)
        except Unfit as unfit:
            self._wrong("sheet-map-value", name=_short(name), problem=Phrase(unfit.key, _unfit_facts(unfit)))
        return None

    def _keys(self, table: dict[str, Any], allowed: tuple[str, ...]) -> None:
        for key in table:
            if key not in allowed:
                self._wrong("sheet-map-key", name=_short(key), nearest=_near(key, allowed))

    def _table(self, table: dict[str, Any], key: str) -> dict[str, Any]:
        raw_value = table.get(key, {})
        if not isinstance(raw_value, dict):
            self._wrong("sheet-map-not-table", name=key)
            return {}
        return raw_value

    def _text(self, table: dict[str, Any], key: str, without: str) -> str:
        raw_value = table.get(key, without)
        if not isinstance(raw_value, str):
            self._wrong("sheet-map-not-text", name=key)
            return without
        return raw_value

    def _wrong(self, key: str, **facts: Any) -> None:
        self.problems.append(InputError(key, place=Name(self.place), **facts))


def _unfit_facts(unfit: Unfit) -> dict[str, Any]:
    return {name: value if value != "" else "none" for name, value in unfit.facts.items()}


def _short(name: str) -> Name:
    return Name(name[:60])


def _near(name: str, choices: Iterable[str]) -> str:
    return next(iter(difflib.get_close_matches(name[:60], list(choices), 1, 0.5)), "none")


def lay_out(mapping: ExportMapping, path: Path, language: Language) -> tuple[list[SheetTable], list[Layout]]:
    """Return the tables of an export, and what the mapping says of their columns; what it lacks is told."""

    opened: dict[str, list[SheetTable]] = {"": open_tables(path)}
    layouts, tables_used = [], set()
    raw_value: list[tuple[MappedTable, SheetTable]] = []
    for part in mapping.parts:
        if part.file and part.file not in opened:
            opened[part.file] = open_tables(mapping.folder / part.file)
        tables = opened[part.file]
        table = next((item for item in tables if not part.sheet or plain(item.name) == plain(part.sheet)), None)
        if table is None:
            tables[0].wrong("sheet-map-no-sheet", name=_short(part.sheet))
            continue
        tables_used.add(id(table))
        raw_value.append((part, table))
    for part, table in raw_value:
        headers = {plain(name) for value, its in raw_value if its is table for name in (*value.columns, *value.ignored)}
        layouts.append(_layout(part, table, language, headers))
    every = [table for tables in opened.values() for table in tables]
    for table in every:
        if id(table) not in tables_used:
            table.wrong("sheet-unmapped", stops=False)
    order = list(SHEETS)
    return every, sorted(layouts, key=lambda one: order.index(one.sheet.key))


def _layout(part: MappedTable, table: SheetTable, language: Language, known_headers: set[str]) -> Layout:
    sheet = SHEETS[part.holds]
    codes = {plain(header): value for header, value in part.codes.items()}
    columns_by_header = {plain(header): column for header, column in part.columns.items()}
    mapped_columns: list[MappedColumn] = []
    for at, cell in enumerate(table.header):
        if cell.kind == "empty":
            continue
        header = plain(str(cell.value)) if cell.kind == "text" else "?"
        column = columns_by_header.get(header)
        if column is None:
            if header not in known_headers:
                known_headers.add(header)  # told once
                table.wrong("sheet-not-mapped", table.header_row, at, stops=False)
        elif any(mapped_column.column == column for mapped_column in mapped_columns):
            table.wrong("sheet-column-twice", table.header_row, at)
        else:
            habits = Habits(part.dates, part.decimal, codes.get(header, {}), language)
            mapped_columns.append(MappedColumn(at, column, leaf_of(sheet, column), habits))
    headers = {plain(str(cell.value)) for cell in table.header if cell.kind == "text"}
    for header in part.columns:
        if plain(header) not in headers:
            table.wrong("sheet-map-column-missing", table.header_row, name=_short(header))
    return Layout(table, sheet, tuple(mapped_columns), part.constants, part.repeated or sheet is not CASES)
