"""A case file spread over the rows of the sheets: each value in its column, or with the other fields by its path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reportgen.case.model.paths import Path, leaf_at, parts_of, path_text
from reportgen.sheets.columns import NUMBER, OTHER, SHEETS, Sheet
from reportgen.sheets.layout import leaf_of
from reportgen.sheets.names import FIELD, VALUE, of_sheet


def spread(case: dict[str, Any], rows: dict[str, list[dict[str, Any]]]) -> None:
    """Add the rows of a case; what no column takes goes to the sheet of other fields."""
    remaining: dict[Path, Any] = dict(leaves(case, ()))
    remaining.pop(("schema_version",), None)
    number = case["number"]
    for key, sheet in SHEETS.items():
        if not sheet.entries and sheet is not OTHER:
            row = {column: value for column in sheet.columns if (value := _take(remaining, column, sheet)) is not None}
            if key == "cases" or set(row) - {NUMBER}:
                rows[key].append({NUMBER: number, **row})
        elif sheet.entries and not sheet.within:
            for path in _entries(remaining, parts_of(sheet.entries) or ()):
                rows[key].append({NUMBER: number, **_row(remaining, sheet, path)})
        elif sheet.entries:
            _inner(case, remaining, sheet, rows[key], number)
    for path, value in remaining.items():
        rows["other"].append({NUMBER: number, FIELD: path_text(path), VALUE: value})


def _inner(
    case: dict[str, Any], remaining: dict[Path, Any], sheet: Sheet, rows: list[dict[str, Any]], number: str
) -> None:
    """The rows that find their entry by its link; where two share one, their parts stay with other fields."""
    entries = parts_of(sheet.entries) or ()
    holders = _list_at(case, entries)
    links = [holder.get(sheet.link) for holder in holders]
    for at, link in enumerate(links):
        if link is None or links.count(link) > 1:
            continue
        within = (*entries, at, sheet.within)
        for path in _entries(remaining, within):
            led = {sheet.link: link, **({sheet.naming_field: path[-1]} if sheet.naming_field else {})}
            row = _row(remaining, sheet, path)
            if row:
                rows.append({NUMBER: number, **led, **row})


def _list_at(case: Any, path: Path) -> list[Any]:
    for part in path:
        case = case.get(part, {})
    return case or []


def _entries(remaining: dict[Path, Any], path: Path) -> list[Path]:
    """The entries below a path that still have something to say, in their order."""
    entry_paths = dict.fromkeys(
        item[: len(path) + 1] for item in remaining if item[: len(path)] == path and len(item) > len(path)
    )
    return list(entry_paths)


def _row(remaining: dict[Path, Any], sheet: Sheet, path: Path) -> dict[str, Any]:
    columns = (column for column in of_sheet(sheet) if column not in (NUMBER, sheet.naming_field))
    return {
        column: value
        for column in columns
        if not (sheet.within and column == sheet.link) and (value := _take(remaining, column, sheet, path)) is not None
    }


def _take(remaining: dict[Path, Any], column: str, sheet: Sheet, before: Path = ()) -> Any:
    """Take what a column holds out of what is left; `None` where there is nothing, or it does not fit the column."""
    path = (*before, *(parts_of(column) or ()))
    leaf = leaf_of(sheet, column)
    if path not in remaining or leaf is None or isinstance(remaining[path], list) is not leaf.several:
        return None
    if isinstance(remaining[path], list) and any(re.search(r"[;\n]|^\s|\s$|^$", item) for item in remaining[path]):
        return None
    return remaining.pop(path)


def leaves(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Every value of a case with its path; a list of plain texts that the model has as one is one value."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from leaves(child, (*path, key))
    elif isinstance(value, list):
        leaf = leaf_at(path_text(path))
        if value and leaf is not None and leaf.several and not any(re.search(r"[;\n]", str(child)) for child in value):
            yield path, value
        else:
            for number, child in enumerate(value):
                yield from leaves(child, (*path, number))
    elif value is not None:
        yield path, value
