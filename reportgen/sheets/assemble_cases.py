"""The cases that tables hold: rows together by case number, each value at its path, with its cell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, Final

from reportgen.case.model.paths import Path, leaf_at, parts_of, path_text
from reportgen.law.pack.current import ids
from reportgen.sheets.cells import Habits, Unfit, notes_of, read_cell
from reportgen.sheets.columns import IDS, NUMBER
from reportgen.sheets.files.tables import SheetProblem, SheetRow, SheetTable, letter
from reportgen.sheets.layout import Layout, MappedColumn
from reportgen.sheets.names import FIELD, VALUE, plain


@dataclass(slots=True)
class Draft:
    """One case as far as it was read. `came` is the cell each path came from; `entries` where each list goes on."""

    number: str
    table: SheetTable
    row: int
    tree: dict[Any, Any] = field(default_factory=dict)
    came: dict[str, tuple[SheetTable, int, int]] = field(default_factory=dict)
    stopped: bool = False

    @property
    def content(self) -> bytes:
        """The case as JSON: what a case file would hold."""
        return (json.dumps(_plain(self.tree), ensure_ascii=False, indent=2, default=_exact) + "\n").encode("utf-8")

    def set_value(self, path: Path, value: Any) -> None:
        """Put a value at a path. Raise `Unfit` where something stands there."""
        place: Any = self.tree
        for part in path[:-1]:
            place = place.setdefault(part, {})
            if not isinstance(place, dict):
                raise Unfit("sheet-given-twice")
        if path[-1] in place:
            raise Unfit("sheet-given-twice")
        place[path[-1]] = value

    def at(self, path: Path) -> Any:
        """Return what stands at a path; an empty mapping where nothing does."""
        place: Any = self.tree
        for part in path:
            place = place.get(part, {}) if isinstance(place, dict) else {}
        return place


def gather(layouts: list[Layout]) -> list[Draft]:
    """Return the cases in the order of their rows; what is wrong is told by the tables."""
    drafts: dict[str, Draft] = {}
    for layout in (item for item in layouts if item.sheet.key == "cases"):
        for row in layout.table.rows:
            _case(layout, row, drafts)
    for layout in (entry for entry in layouts if entry.sheet.key != "cases"):
        for row in layout.table.rows:
            _related(layout, row, drafts)
    for draft in drafts.values():
        _finish(draft)
    return list(drafts.values())


def _number(layout: Layout, row: SheetRow, case: str = "") -> str | None:
    """The case number of a row; told where it cannot be read, as a problem of `case`."""
    column = next((item for item in layout.columns if item.column == NUMBER), None)
    if column is None:
        return None
    cell = row[column.at]
    if cell.kind == "empty":
        layout.table.wrong("sheet-number-missing", row.number, column.at, case=case)
        return None
    try:
        return str(read_cell(cell, _LINE, Habits(language=column.habits.language)))
    except Unfit as unfit:
        layout.table.wrong(unfit.key, row.number, column.at, case=case, **unfit.facts)
        return None


_LINE: Final = leaf_at("number") or NotImplemented


def _case(layout: Layout, row: SheetRow, drafts: dict[str, Draft]) -> None:
    table = layout.table
    nameless = f"#{row.number}"  # how a row without a number is listed
    number = _number(layout, row, nameless)
    if number is None:
        drafts[nameless] = Draft(nameless, table, row.number, stopped=True)
        return
    standing = drafts.get(plain(number))
    if standing is None or layout.repeated:
        draft = standing or drafts.setdefault(plain(number), Draft(number, table, row.number, {"schema_version": "1"}))
        if standing is None:
            _notes(layout, row)
        for column in layout.columns:
            _take(draft, layout, row, column, (), repeated=standing is not None)
        for path, value in layout.constants.items() if standing is None else ():
            if not _stands(draft, path):
                draft.set_value(parts_of(path) or (path,), value)
        return
    standing.stopped = True
    table.wrong("sheet-case-twice", row.number, layout.at(NUMBER), case=standing.number, first=standing.row)


def _stands(draft: Draft, path: str) -> bool:
    return path in draft.came


def _related(layout: Layout, row: SheetRow, drafts: dict[str, Draft]) -> None:
    number = _number(layout, row)
    if number is None:
        return
    draft = drafts.get(plain(number))
    if draft is None:
        layout.table.wrong("sheet-orphan", row.number, layout.at(NUMBER))
        return
    if layout.sheet.key == "other":
        _set_other_field(draft, layout, row)
        return
    path = _entry(draft, layout, row)
    if path is None:
        return
    for column, value in layout.constants.items():
        if layout.at(column) is None:
            draft.set_value((*path, *(parts_of(column) or (column,))), value)
    for mapped_column in layout.columns:
        finds = mapped_column.column in (NUMBER, layout.sheet.naming_field) or (
            layout.sheet.within and mapped_column.column == layout.sheet.link
        )
        if not finds:
            _take(draft, layout, row, mapped_column, path)


def _entry(draft: Draft, layout: Layout, row: SheetRow) -> Path | None:
    """Where what a row says stands: a new entry of its list, or a part of the one it names."""
    sheet = layout.sheet
    if not sheet.entries:
        return ()
    entries = parts_of(sheet.entries) or ()
    if not sheet.within:
        return (*entries, len(draft.at(entries)))
    link = _key(draft, layout, row, sheet.link)
    if link is None:
        return None
    numbers = [number for number, value in draft.at(entries).items() if value.get(sheet.link) == link]
    if len(numbers) != 1:
        draft.stopped = True
        key = "sheet-entry-doubtful" if numbers else "sheet-entry-unknown"
        layout.table.wrong(key, row.number, layout.at(sheet.link), case=draft.number)
        return None
    path = (*entries, numbers[0], sheet.within)
    if not sheet.naming_field:
        return (*path, len(draft.at(path)))
    key_of_entry = _key(draft, layout, row, sheet.naming_field)
    return None if key_of_entry is None else (*path, key_of_entry)


def _key(draft: Draft, layout: Layout, row: SheetRow, column: str) -> str | None:
    at = layout.at(column)
    if at is None:
        return None
    try:
        if row[at].kind == "empty":
            raise Unfit("sheet-link-missing")
        return str(read_cell(row[at], _LINE))
    except Unfit as unfit:
        draft.stopped = True
        layout.table.wrong(unfit.key, row.number, at, case=draft.number, **unfit.facts)
        return None


def _take(
    draft: Draft, layout: Layout, row: SheetRow, mapped_column: MappedColumn, before: Path, *, repeated: bool = False
) -> None:
    """Read one cell of a row into the case."""
    cell = row[mapped_column.at]
    if cell.kind == "empty" or mapped_column.leaf is None:
        return
    path = (*before, *(parts_of(mapped_column.column) or ())) if mapped_column.column else before
    try:
        value = read_cell(cell, mapped_column.leaf, mapped_column.habits)
        _in_the_pack(mapped_column.column, value)
        if repeated:
            if draft.at(path) != value:
                raise Unfit("sheet-rows-differ")
            return
        draft.set_value(path, value)
    except Unfit as unfit:
        draft.stopped = True
        layout.table.wrong(unfit.key, row.number, mapped_column.at, case=draft.number, **unfit.facts)
        return
    draft.came[path_text(path)] = (layout.table, row.number, mapped_column.at)
    for key in notes_of(cell, mapped_column.leaf):
        layout.table.wrong(key, row.number, mapped_column.at, stops=False, case=draft.number)


def _in_the_pack(column: str, value: Any) -> None:
    """Refuse an id that the law pack does not have, with the nearest that it has."""
    pack_ids = ids(IDS[column]) if column in IDS else ()
    if pack_ids and value not in pack_ids:
        raise Unfit("sheet-id", nearest=next(iter(get_close_matches(str(value)[:60], pack_ids, 1, 0.5)), "none"))


def _notes(layout: Layout, row: SheetRow) -> None:
    """Spaces round a case number are told once, where the case stands."""
    at = layout.at(NUMBER)
    if at is not None:
        for key in notes_of(row[at], _LINE):
            layout.table.wrong(key, row.number, at, stops=False)


def _set_other_field(draft: Draft, layout: Layout, row: SheetRow) -> None:
    """A row of the sheet of other fields: a path of the case file and its value."""
    field_at, value_at = layout.at(FIELD), layout.at(VALUE)
    if field_at is None or value_at is None:
        return
    at = field_at
    try:
        typed_path = read_cell(row[field_at], _LINE) if row[field_at].kind != "empty" else ""
        path, leaf = parts_of(typed_path), leaf_at(typed_path)
        if path is None or leaf is None or typed_path == NUMBER:
            raise Unfit("sheet-path-unknown")
        at = value_at
        if row[value_at].kind == "empty":
            raise Unfit("sheet-value-missing")
        draft.set_value(path, read_cell(row[value_at], leaf))
        draft.came[path_text(path)] = (layout.table, row.number, value_at)
    except Unfit as unfit:
        draft.stopped = True
        layout.table.wrong(unfit.key, row.number, at, case=draft.number, **unfit.facts)


def _finish(draft: Draft) -> None:
    """Numbers of entries in the tree become lists; one that skips a number is told."""
    for path in _gaps(draft.tree, ()):
        place = next((cell for at, cell in draft.came.items() if at.startswith(path_text(path))), None)
        table, row, column = place or (draft.table, draft.row, 0)
        draft.stopped = True
        table.wrong("sheet-entries-gap", row, column, case=draft.number)


def _gaps(tree: Any, path: Path) -> Iterator[Path]:
    if isinstance(tree, dict):
        numbers = [key for key in tree if isinstance(key, int)]
        if numbers and sorted(tree) != list(range(len(tree))):
            yield path
            return
        for key, inside in tree.items():
            yield from _gaps(inside, (*path, key))


def _plain(tree: Any) -> Any:
    if isinstance(tree, dict):
        if tree and all(isinstance(key, int) for key in tree):
            return [_plain(tree[number]) for number in sorted(tree)]
        return {key: _plain(inside) for key, inside in tree.items()}
    return [_plain(item) for item in tree] if isinstance(tree, list) else tree


def _exact(value: Any) -> Any:
    """Money to the cent: a number of at most fifteen digits reads back as the same decimal."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError


def problem_at(draft: Draft, path: str, key: str, **facts: Any) -> SheetProblem:
    """Return a problem of the case file as one of the cell it came from; of the row, where no cell says it."""
    for way in _ways(path):
        if way in draft.came:
            table, row, column = draft.came[way]
            return SheetProblem(key, table.name, row, letter(column), facts, case=draft.number)
        inside = next((cell for at, cell in draft.came.items() if at.startswith((f"{way}.", f"{way}["))), None)
        if inside is not None and "[" in way:  # an entry of a list has a row of its own
            return SheetProblem(key, inside[0].name, inside[1], "", facts, case=draft.number)
    return SheetProblem(key, draft.table.name, draft.row, "", facts, case=draft.number)


def _ways(path: str) -> Iterator[str]:
    """The path itself, then what holds it."""
    parts = parts_of(path) or ()
    for end in range(len(parts), 0, -1):
        yield path_text(parts[:end])
