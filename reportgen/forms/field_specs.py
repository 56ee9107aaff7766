"""What the fields of a model ask for, read from the model once and kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache
from inspect import get_annotations
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from reportgen.case.draft.answers import Answer
from reportgen.case.model.evidence import Area, Holds, Narrative
from reportgen.case.model.file import CaseFile
from reportgen.case.model.recommendations import Blank
from reportgen.case.values.base import CaseModel, Dollars, Id, LanguageTag, Text, Words
from reportgen.case.values.dates import PartialDate, Span
from reportgen.errors import DefectFound
from reportgen.forms.model import ChoiceSource, Widget
from reportgen.forms.tables import INLINE, NOT_ASKED, REFERS, SOURCES
from reportgen.forms.visibility import APPLIES, Answers, is_seldom

FEW = 6
"""The most codes that are shown as radios; more are a list to choose from, and more than `MANY` are searched."""
MANY = 40

_TOLD = frozenset({("Fact", "accounts"), ("Account", "value")})
"""What the field that holds a fact asks for: one class serves every fact."""

Kind = Literal["ask", "fact", "group", "narrative", "words", "list"]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a model: what it asks for.

    `name` is its name in paths, `holds` the model of a group or of the entries of a list, `CaseModel` itself for what
    holds none. For a fact, the rest tells what the accounts hold. `when` names a field of the model.
    """

    name: str
    model: str
    kind: Kind
    holds: type[CaseModel] = CaseModel
    inline: bool = False
    widget: Widget = "line"
    of: ChoiceSource = "codes"
    codes: tuple[str, ...] = ()
    required: bool = False
    limit: int | None = None
    lowest: int | None = None
    highest: int | None = None
    places: int = 0
    default: Answer | None = None
    when: tuple[str, Answers] | None = None
    seldom: bool = False


@cache
def field_specs_of(model: type[CaseModel]) -> Mapping[str, FieldSpec]:
    """Return what the fields of a model ask for, by their names, in the order they are asked."""
    hints = get_type_hints(model, include_extras=True)
    left_out = NOT_ASKED.keys() | _TOLD
    asked = [name for name in _order(model) if (model.__name__, name) not in left_out]
    return {name: _slot(model, name, hints[name]) for name in asked}


@cache
def field_spec_at(path: str) -> FieldSpec | None:
    """Return the slot of a path of the answers with its keys left out (`family.relatives.person.name`).

    What stands below a fact is the fact's. `None` where no question of the form asks for such a path.
    """
    model: type[CaseModel] = CaseFile
    slot: FieldSpec | None = None
    for name in path.split("."):
        if slot is not None and slot.kind == "fact":
            return slot
        slot = field_specs_of(model).get(name)
        if slot is None:
            return None
        model = slot.holds
    return slot


def models() -> Iterator[type[CaseModel]]:
    """Every model of the case file that a form asks for, each once."""
    seen: set[type[CaseModel]] = set()
    waiting: list[type[CaseModel]] = [CaseFile]
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.add(model)
            yield model
            waiting += [slot.holds for slot in field_specs_of(model).values() if slot.holds is not CaseModel]


def _order(model: type[CaseModel]) -> list[str]:
    """The fields in the order they are asked: the model's own before those it shares; an area's sources first."""
    introduced: dict[str, type] = {}
    for one in reversed(model.__mro__):
        for name in get_annotations(one):
            introduced.setdefault(name, one)
    ranks = {one: rank for rank, one in enumerate(model.__mro__)}
    first = ("requested", "sources") if issubclass(model, Area) else ()
    fields = list(model.model_fields)
    return sorted(fields, key=lambda name: (name not in first, ranks[introduced[name]], fields.index(name)))


class _Type(NamedTuple):
    """A type without its `None` and its marks, and the marks."""

    plain: Any
    marks: tuple[Any, ...]
    whole: Any


def _seen(hint: Any) -> _Type:
    """A type as it is meant: one choice beside `None` is that choice."""
    marks: tuple[Any, ...] = ()
    whole = hint
    while True:
        if hint == Blank:
            return _Type(Blank, marks, whole)
        if get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            marks += tuple(more)
        elif get_origin(hint) in (Union, UnionType):
            choices = [one for one in get_args(hint) if one is not NoneType]
            if len(choices) != 1:
                return _Type(hint, marks, whole)
            hint = whole = choices[0]
        else:
            return _Type(hint, marks, whole)


def _slot(model: type[CaseModel], name: str, hint: Any) -> FieldSpec:
    about = model.model_fields[name]
    held = _seen(hint)
    common: dict[str, Any] = {
        "name": about.alias or name,
        "model": model.__name__,
        "required": about.is_required() or _at_least_one(held),
        "when": APPLIES.get(model.__name__, {}).get(name),
        "seldom": is_seldom(model.__name__, name),
    }
    told = next((mark for mark in held.marks if isinstance(mark, Holds)), None)
    if told is not None:
        return FieldSpec(kind="fact", **common, **_asked(model.__name__, name, _seen(told.value)))
    if isinstance(held.plain, type) and issubclass(held.plain, CaseModel):
        kind: Kind = "narrative" if held.plain is Narrative else "words" if held.plain is Words else "group"
        return FieldSpec(kind=kind, holds=held.plain, **common)
    if get_origin(held.plain) is tuple:
        entry = _seen(get_args(held.plain)[0])
        if isinstance(entry.plain, type) and issubclass(entry.plain, CaseModel):
            inline = entry.plain.__name__ in INLINE
            return FieldSpec(kind="list", holds=entry.plain, inline=inline, **common)
    default = None if about.is_required() else _as_json(about.get_default(call_default_factory=True))
    asked = _asked(model.__name__, name, held)
    if asked["widget"] == "flag" and default is False:
        asked["widget"] = "tick"
    return FieldSpec(kind="ask", default=default, **common, **asked)


def _at_least_one(held: _Type) -> bool:
    return get_origin(held.plain) is tuple and bool(_bound(held.marks, "min_length"))


def _as_json(default: Any) -> Answer | None:
    if isinstance(default, Decimal):
        return int(default)  # the model has no default with cents
    return (list(default) or None) if isinstance(default, tuple) else default


def _asked(model: str, field: str, held: _Type) -> dict[str, Any]:
    """How one value is asked for: its widget, choices and bounds."""
    if get_origin(held.plain) is tuple:
        return _several(model, field, get_args(held.plain))
    if get_origin(held.plain) is Literal:
        codes = tuple(map(str, get_args(held.plain)))
        widget = "choice" if len(codes) <= FEW else "select" if len(codes) <= MANY else "search"
        return {"widget": widget, "codes": codes}
    if held.whole == Id:
        of = _named(model, field)
        return {"widget": _NAMED_BY.get(of, "search"), "of": of, "limit": 60}
    if held.whole == LanguageTag:
        return {"widget": "language", "of": "languages", "limit": _bound(held.marks, "max_length")}
    if held.plain is str:
        widget = "prose" if held.whole == Text else "line"
        return {"widget": widget, "of": REFERS.get((model, field), "codes"), "limit": _bound(held.marks, "max_length")}
    if held.plain in (int, Decimal):
        widget = "count" if held.plain is int else "money" if held.whole == Dollars else "number"
        bounds = {name: _bound(held.marks, mark) for name, mark in (("lowest", "ge"), ("highest", "le"))}
        return {"widget": widget, "places": _bound(held.marks, "decimal_places") or 0, **bounds}
    if held.plain is bool:
        return {"widget": "flag"}
    if held.plain in _WIDGETS:
        return {"widget": _WIDGETS[held.plain]}
    raise DefectFound("form-no-widget", model=model, field=field)


_NAMED_BY: Mapping[ChoiceSource, Widget] = {"sources": "source", "works": "select", "exhibits": "select"}
_WIDGETS: Mapping[Any, Widget] = {date: "day", PartialDate: "date", Span: "span", time: "time"}


def _several(model: str, field: str, each: tuple[Any, ...]) -> dict[str, Any]:
    if each[-1] is not Ellipsis:
        return {"widget": "pronouns", "limit": _bound(_seen(each[0]).marks, "max_length")}
    one = _asked(model, field, _seen(each[0]))
    widget: Widget | None = _SEVERAL.get(one["widget"])
    if widget is None:
        raise DefectFound("form-no-widget", model=model, field=field)
    return {**one, "widget": widget}


_SEVERAL: Mapping[Widget, Widget] = {
    "line": "lines",
    "day": "days",
    "choice": "several",
    "select": "several",
    "search": "several",
    "language": "languages",
    "source": "sources",
}


def _named(model: str, field: str) -> ChoiceSource:
    of = "sources" if field in SOURCES else REFERS.get((model, field))
    if of is None:
        raise DefectFound("form-no-choices", model=model, field=field)
    return of


def _bound(marks: tuple[Any, ...], name: str) -> int | None:
    """A bound that a type's marks set."""
    found = None
    for mark in marks:
        for one in (mark, *getattr(mark, "metadata", ())):
            if (bound := getattr(one, name, None)) is not None:
                found = bound
    return found
