"""How the steps of a compiled template become a part: fields, conditions and rows from a document's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from reportgen.errors import DefectFound
from reportgen.report.model import Document, Run

if TYPE_CHECKING:
    from reportgen.render.word.template.contract import Program
    from reportgen.render.word.template.tags import Condition

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
        if isinstance(step, str):
            out.append(step)
            continue
        kind, name = step[0], step[1]
        if kind == "field":
            out.append(field(_field(document, name), step[2]))
        elif kind == "item":
            out.append(field(_item(rows, name, step[2]), step[3]))
        elif kind == "if":
            fill(step[2] if holds(name, document, rows) else step[3], document, out, slot, field, rows)
        elif kind == "for":
            for row in _list(document, step[2]):
                fill(step[3], document, out, slot, field, {**rows, name: row})
        elif kind == "slot":
            slot(name, step[2], step[3], bool(step[4]))
        else:
            raise DefectFound("template-not-understood")


def printed(program: Program, document: Document, rows: dict[str, Row] | None = None) -> Iterator[Runs]:
    """Yield, in order, the words of each field that `fill` must print."""
    rows = rows or {}
    for step in program:
        if isinstance(step, str):
            continue
        kind, name = step[0], step[1]
        if kind == "field":
            yield _field(document, name)
        elif kind == "item":
            yield _item(rows, name, step[2])
        elif kind == "if":
            yield from printed(step[2] if holds(name, document, rows) else step[3], document, rows)
        elif kind == "for":
            for row in _list(document, step[2]):
                yield from printed(step[3], document, {**rows, name: row})


def slots(program: Program) -> Iterator[tuple[str, str]]:
    """Yield the kind and the section of each slot, in order; slots stand in no condition and no loop."""
    for step in program:
        if not isinstance(step, str) and step[0] == "slot":
            yield step[1], step[2]


def holds(condition: Condition, document: Document, rows: Mapping[str, Row]) -> bool:
    """Return whether a condition holds: a name does where it has words."""
    kind = condition[0]
    if kind == "field":
        return _has_words(_field(document, condition[1]))
    if kind == "item":
        return _has_words(_item(rows, condition[1], condition[2]))
    if kind == "not":
        return not holds(condition[1], document, rows)
    if kind == "and":
        return holds(condition[1], document, rows) and holds(condition[2], document, rows)
    if kind == "or":
        return holds(condition[1], document, rows) or holds(condition[2], document, rows)
    raise DefectFound("template-not-understood")


def _has_words(runs: Runs) -> bool:
    for run in runs:  # not any(): this is asked of every row of the caption  # noqa: SIM110
        if run.text:
            return True
    return False


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
