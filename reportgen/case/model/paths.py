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
    found, end = [], 0
    for part in _PART.finditer(path):
        if part.start() != end:
            return None
        found.append(part[1] if part[1] is not None else int(part[2]))
        end = part.end()
    return tuple(found) if found and end == len(path) else None


def written(path: Path) -> str:
    """Return a path as messages write it."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


@cache
def leaf_at(path: str) -> FieldType | None:
    """Return what stands at a path; `None` where nothing does, or where it holds parts of its own."""
    held = _held_at(path)
    return None if held is None else _leaf(held)


@cache
def is_fact(path: str) -> bool:
    """Whether a fact stands at a path: one thing, with every account of it."""
    held = _plain(_held_at(path))
    return isinstance(held, _Told) and held.kind == "fact"


@cache
def is_place(path: str) -> bool:
    """Whether the case file has such a path, for a value or for parts of its own."""
    return _held_at(path) is not None


def could_stand(path: str, answer: Any) -> bool:
    """Whether an answer, right or wrong, could be given at a path; `None` is what holds parts of its own.

    Where entries are listed only their order can stand, where there is one value only one; several may be half-typed.
    """
    held = _held_at(path)
    if held is None:
        return False
    leaf = None if is_fact(path) else _leaf(held)
    if leaf is None:
        inner = _plain(held)
        lists = inner.kind == "accounts" if isinstance(inner, _Told) else get_origin(inner) is tuple
        return isinstance(answer, Mapping) if lists else answer is None
    if leaf.sort == "blank":
        return not isinstance(answer, Mapping)
    return answer is not None and not isinstance(answer, Mapping) and (leaf.several or not isinstance(answer, list))


def _held_at(path: str) -> Any:
    parts = parts_of(path)
    held: Any = None if parts is None else CaseFile
    for part in parts or ():
        held = None if held is None else _below(held, part)
    return held


@dataclass(frozen=True)
class _Told:
    """The type of a fact, of the list of its accounts, or of one account; each holds `value`."""

    kind: Literal["fact", "accounts", "account"]
    value: Any


def _plain(held: Any) -> Any:
    """A type without what pydantic adds to it, and without its `None`."""
    if held == Blank:
        return Blank
    if get_origin(held) is Annotated:
        inner, *marks = get_args(held)
        told = next((mark for mark in marks if isinstance(mark, Holds)), None)
        return _Told("fact", told.value) if told else _plain(inner)
    choices = [one for one in get_args(held) if one is not type(None)]
    if get_origin(held) not in (None, tuple, dict, Literal) and len(choices) == 1:
        return _plain(choices[0])
    return held


def _below(held: Any, part: str | int) -> Any:
    held = _plain(held)
    if held == Blank:
        return _below_blank(part)
    if isinstance(held, _Told):
        return _below_told(held, part)
    if isinstance(part, int):
        return get_args(held)[0] if get_origin(held) is tuple else None
    if get_origin(held) is dict:
        return get_args(held)[1]
    if not (isinstance(held, type) and issubclass(held, CaseModel)):
        return None
    for name, field in held.model_fields.items():
        if part == (field.alias or name):
            told = next((mark for mark in field.metadata if isinstance(mark, Holds)), None)
            return _Told("fact", told.value) if told else field.annotation
    return None


def _below_told(told: _Told, part: str | int) -> Any:
    if told.kind == "accounts":
        return _Told("account", told.value) if isinstance(part, int) else None
    if told.kind == "account" and part == "value":
        return told.value
    if told.kind == "fact" and part == "accounts":
        return _Told("accounts", told.value)
    model = Account if told.kind == "account" else Fact
    return _below(model, part) if isinstance(part, str) else None


def _below_blank(part: str | int) -> Any:
    """A blank of a condition may hold words in both languages, names, hours, or a list of texts."""
    if isinstance(part, int):
        return Line
    inside = {"en": Line, "fr": Line, "people": tuple[Line, ...], "from_time": time, "to_time": time}
    return inside.get(part)


def _leaf(held: Any) -> FieldType | None:
    prose = held is Text or (get_origin(held) is not Annotated and Text in get_args(held))
    held = _plain(held)
    if prose:
        return FieldType("prose")
    if held == Blank:
        return FieldType("blank")
    if isinstance(held, _Told):
        return _leaf(held.value) if held.kind == "fact" else None
    if get_origin(held) is Literal:
        codes = get_args(held)
        return FieldType("code", tuple(map(str, codes)))
    if get_origin(held) is tuple:
        each = _leaf(get_args(held)[0])
        return FieldType(each.sort, each.codes, several=True) if each and not each.several else None
    return FieldType(_SORTS[held]) if held in _SORTS else None


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
