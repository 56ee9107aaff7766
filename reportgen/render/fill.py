"""How the steps of a compiled template become a part: fields, conditions and rows from a document's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from reportgen.errors import DefectFound
from reportgen.report.model import Document, Run

if TYPE_CHECKING:
    from reportgen.render.tags import Condition
    from reportgen.render.template import Program

Runs: TypeAlias = Sequence[Run]
WriteRuns: TypeAlias = Callable[[Runs, str, str, str], str]
Row: TypeAlias = Mapping[str, Runs]


def fill(
    program: Program, document: Document, out: list[str], slot: Callable[[str, str, int, bool], None],
    field: Callable[[Runs, str], str], rows: dict[str, Row] | None = None,
) -> None:  # fmt: skip
    """Append the filled part to `out`; `slot` writes a slot there, `field` gives the text of a field within its run."""
    rows = rows or {}
    for step in program:
        if step.__class__ is str:
            out.append(step)
            continue
        match step:
            case ["field", str(name), str(around)]:
                out.append(field(_field(document, name), around))
            case ["item", str(row), str(key), str(around)]:
                out.append(field(_item(rows, row, key), around))
            case ["if", list(asked), list(then), list(otherwise)]:
                chosen = then if holds(asked, document, rows) else otherwise  # type: ignore[arg-type]
                fill(chosen, document, out, slot, field, rows)
            case ["for", str(name), str(over), list(body)]:
                for row in _list(document, over):
                    fill(body, document, out, slot, field, {**rows, name: row})
            case ["slot", str(kind), str(section), int(width), int(gap)]:
                slot(kind, section, width, bool(gap))
            case _:
                raise DefectFound("template-not-understood")


def printed(program: Program, document: Document, rows: dict[str, Row] | None = None) -> Iterator[Runs]:
    """Yield, in order, the words of each field that `fill` must print."""
    rows = rows or {}
    for step in program:
        match step:
            case ["field", str(name), _]:
                yield _field(document, name)
            case ["item", str(row), str(key), _]:
                yield _item(rows, row, key)
            case ["if", list(asked), list(then), list(otherwise)]:
                yield from printed(then if holds(asked, document, rows) else otherwise, document, rows)  # type: ignore[arg-type]
            case ["for", str(name), str(over), list(body)]:
                for row in _list(document, over):
                    yield from printed(body, document, {**rows, name: row})


def slots(program: Program) -> Iterator[tuple[str, str]]:
    """Yield the kind and the section of each slot, in order; slots stand in no condition and no loop."""
    for step in program:
        match step:
            case ["slot", str(kind), str(section), _, _]:
                yield kind, section


def holds(asked: Condition, document: Document, rows: Mapping[str, Row]) -> bool:
    """Return whether a condition holds: a name does where it has words."""
    match asked:
        case ["field", str(name)]:
            return any(run.text for run in _field(document, name))
        case ["item", str(row), str(key)]:
            return any(run.text for run in _item(rows, row, key))
        case ["not", list(part)]:
            return not holds(part, document, rows)
        case ["and", list(left), list(right)]:
            return holds(left, document, rows) and holds(right, document, rows)
        case ["or", list(left), list(right)]:
            return holds(left, document, rows) or holds(right, document, rows)
    raise DefectFound("template-not-understood")


def _field(document: Document, name: str) -> Runs:
    try:
        return document.fields[name]
    except KeyError:
        raise DefectFound("render-field-missing", name=name) from None


def _item(rows: Mapping[str, Row], row: str, key: str) -> Runs:
    try:
        return rows[row][key]
    except KeyError:
        raise DefectFound("render-field-missing", name=f"{row}.{key}") from None


def _list(document: Document, over: str) -> Sequence[Row]:
    try:
        return document.lists[over]
    except KeyError:
        raise DefectFound("render-field-missing", name=over) from None
