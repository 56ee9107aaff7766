"""What a path of the case file holds (`matter.offences[0].on`: a date), as the case model says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, TypeAlias, get_args, get_origin

from reportgen.case.model.evidence import Account, Fact, Holds
from reportgen.case.model.file import CaseFile
from reportgen.case.model.recommendations import Blank
from reportgen.case.values.base import CaseModel, Line, Text
from reportgen.case.values.dates import PartialDate, Span

Sort = Literal["prose", "line", "code", "day", "date", "span", "time", "count", "number", "flag", "blank"]
Path: TypeAlias = tuple[str | int, ...]

_PART = re.compile(r"(?:^|\.)([a-z$][a-z0-9_$-]*)|\[(\d{1,4})\]")


@dataclass(frozen=True, slots=True)
class FieldType:
    """One value of the case file: its sort, the codes it may be, and whether it is a list of them."""

    sort: Sort
    codes: tuple[str, ...] = ()
    several: bool = False


def parts_of(path: str) -> Path | None:
    """Return a path as messages write it, in parts: names, and numbers of entries; `None` where it is no path."""
    type_found, end = [], 0
    for part in _PART.finditer(path):
        if part.start() != end:
            return None
        type_found.append(part[1] if part[1] is not None else int(part[2]))
        end = part.end()
    return tuple(type_found) if type_found and end == len(path) else None


def path_text(path: Path) -> str:
    """Return a path as messages write it."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


@cache
def leaf_at(path: str) -> FieldType | None:
    """Return what stands at a path; `None` where nothing does, or where it holds parts of its own."""
    type_held = _held_at(path)
    return None if type_held is None else _leaf(type_held)


@cache
def is_fact(path: str) -> bool:
    """Whether a fact stands at a path: one thing, with every account of it."""
    type_held = _plain(_held_at(path))
    return isinstance(type_held, _Told) and type_held.kind == "fact"


@cache
def is_place(path: str) -> bool:
    """Whether the case file has such a path, for a value or for parts of its own."""
    return _held_at(path) is not None


def could_stand(path: str, answer: Any) -> bool:
    """Whether an answer, right or wrong, could be given at a path; `None` is what holds parts of its own.

    Where entries are listed only their order can stand, where there is one value only one; several may be half-typed.
    """
    type_held = _held_at(path)
    if type_held is None:
        return False
    leaf = None if is_fact(path) else _leaf(type_held)
    if leaf is None:
        inner = _plain(type_held)
        lists = inner.kind == "accounts" if isinstance(inner, _Told) else get_origin(inner) is tuple
        return isinstance(answer, Mapping) if lists else answer is None
    if leaf.sort == "blank":
        return not isinstance(answer, Mapping)
    return answer is not None and not isinstance(answer, Mapping) and (leaf.several or not isinstance(answer, list))


def _held_at(path: str) -> Any:
    parts = parts_of(path)
    type_held: Any = None if parts is None else CaseFile
    for part in parts or ():
        type_held = None if type_held is None else _below(type_held, part)
    return type_held


@dataclass(frozen=True)
class _Told:
    """The type of a fact, of the list of its accounts, or of one account; each holds `value`."""

    kind: Literal["fact", "accounts", "account"]
    value: Any


def _plain(type_held: Any) -> Any:
    """A type without what pydantic adds to it, and without its `None`."""
    if type_held == Blank:
        return Blank
    if get_origin(type_held) is Annotated:
        inner, *marks = get_args(type_held)
        type_told = next((mark for mark in marks if isinstance(mark, Holds)), None)
        return _Told("fact", type_told.value) if type_told else _plain(inner)
    choices = [get_arg for get_arg in get_args(type_held) if get_arg is not type(None)]
    if get_origin(type_held) not in (None, tuple, dict, Literal) and len(choices) == 1:
        return _plain(choices[0])
    return type_held


def _below(type_held: Any, part: str | int) -> Any:
    type_held = _plain(type_held)
    if type_held == Blank:
        return _below_blank(part)
    if isinstance(type_held, _Told):
        return _below_told(type_held, part)
    if isinstance(part, int):
        return get_args(type_held)[0] if get_origin(type_held) is tuple else None
    if get_origin(type_held) is dict:
        return get_args(type_held)[1]
    if not (isinstance(type_held, type) and issubclass(type_held, CaseModel)):
        return None
    for name, field in type_held.model_fields.items():
        if part == (field.alias or name):
            type_told = next((mark for mark in field.metadata if isinstance(mark, Holds)), None)
            return _Told("fact", type_told.value) if type_told else field.annotation
    return None


def _below_told(type_told: _Told, part: str | int) -> Any:
    if type_told.kind == "accounts":
        return _Told("account", type_told.value) if isinstance(part, int) else None
    if type_told.kind == "account" and part == "value":
        return type_told.value
    if type_told.kind == "fact" and part == "accounts":
        return _Told("accounts", type_told.value)
    model = Account if type_told.kind == "account" else Fact
    return _below(model, part) if isinstance(part, str) else None


def _below_blank(part: str | int) -> Any:
    """A blank of a condition may hold words in both languages, names, hours, or a list of texts."""
    if isinstance(part, int):
        return Line
    inside = {"en": Line, "fr": Line, "people": tuple[Line, ...], "from_time": time, "to_time": time}
    return inside.get(part)


def _leaf(type_held: Any) -> FieldType | None:
    prose = type_held is Text or (get_origin(type_held) is not Annotated and Text in get_args(type_held))
    type_held = _plain(type_held)
    if prose:
        return FieldType("prose")
    if type_held == Blank:
        return FieldType("blank")
    if isinstance(type_held, _Told):
        return _leaf(type_held.value) if type_held.kind == "fact" else None
    if get_origin(type_held) is Literal:
        codes = get_args(type_held)
        return FieldType("code", tuple(map(str, codes)))
    if get_origin(type_held) is tuple:
        field = _leaf(get_args(type_held)[0])
        return FieldType(field.sort, field.codes, several=True) if field and not field.several else None
    return FieldType(_SORTS[type_held]) if type_held in _SORTS else None


_SORTS: dict[Any, Sort] = {
    str: "line",
    date: "day",
    PartialDate: "date",
    Span: "span",
    time: "time",
    int: "count",
    Decimal: "number",
    bool: "flag",
}
