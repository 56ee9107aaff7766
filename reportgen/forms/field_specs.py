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
    names = [name for name in _order(model) if (model.__name__, name) not in left_out]
    return {name: _slot(model, name, hints[name]) for name in names}


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
    models: set[type[CaseModel]] = set()
    pending: list[type[CaseModel]] = [CaseFile]
    while pending:
        model = pending.pop()
        if model not in models:
            models.add(model)
            yield model
            pending += [slot.holds for slot in field_specs_of(model).values() if slot.holds is not CaseModel]


def _order(model: type[CaseModel]) -> list[str]:
    """The fields in the order they are asked: the model's own before those it shares; an area's sources first."""
    introduced: dict[str, type] = {}
    for base in reversed(model.__mro__):
        for name in get_annotations(base):
            introduced.setdefault(name, base)
    ranks = {base: rank for rank, base in enumerate(model.__mro__)}
    first = ("requested", "sources") if issubclass(model, Area) else ()
    fields = list(model.model_fields)
    return sorted(fields, key=lambda name: (name not in first, ranks[introduced[name]], fields.index(name)))


class _Type(NamedTuple):
    """A type without its `None` and its marks, and the marks."""

    plain: Any
    marks: tuple[Any, ...]
    whole: Any


def _unwrapped(hint: Any) -> _Type:
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
    field_type = _unwrapped(hint)
    common: dict[str, Any] = {
        "name": about.alias or name,
        "model": model.__name__,
        "required": about.is_required() or _at_least_one(field_type),
        "when": APPLIES.get(model.__name__, {}).get(name),
        "seldom": is_seldom(model.__name__, name),
    }
    held_type = next((mark for mark in field_type.marks if isinstance(mark, Holds)), None)
    if held_type is not None:
        return FieldSpec(kind="fact", **common, **_widget_facts(model.__name__, name, _unwrapped(held_type.value)))
    if isinstance(field_type.plain, type) and issubclass(field_type.plain, CaseModel):
        kind: Kind = "narrative" if field_type.plain is Narrative else "words" if field_type.plain is Words else "group"
        return FieldSpec(kind=kind, holds=field_type.plain, **common)
    if get_origin(field_type.plain) is tuple:
        entry = _unwrapped(get_args(field_type.plain)[0])
        if isinstance(entry.plain, type) and issubclass(entry.plain, CaseModel):
            inline = entry.plain.__name__ in INLINE
            return FieldSpec(kind="list", holds=entry.plain, inline=inline, **common)
    default = None if about.is_required() else _as_json(about.get_default(call_default_factory=True))
    widget_facts = _widget_facts(model.__name__, name, field_type)
    if widget_facts["widget"] == "flag" and default is False:
        widget_facts["widget"] = "tick"
    return FieldSpec(kind="ask", default=default, **common, **widget_facts)


def _at_least_one(field_type: _Type) -> bool:
    return get_origin(field_type.plain) is tuple and bool(_bound(field_type.marks, "min_length"))


def _as_json(default: Any) -> Answer | None:
    if isinstance(default, Decimal):
        return int(default)  # the model has no default with cents
    return (list(default) or None) if isinstance(default, tuple) else default


def _widget_facts(model: str, field: str, field_type: _Type) -> dict[str, Any]:
    """How one value is asked for: its widget, choices and bounds."""
    if get_origin(field_type.plain) is tuple:
        return _several(model, field, get_args(field_type.plain))
    if get_origin(field_type.plain) is Literal:
        codes = tuple(map(str, get_args(field_type.plain)))
        widget = "choice" if len(codes) <= FEW else "select" if len(codes) <= MANY else "search"
        return {"widget": widget, "codes": codes}
    if field_type.whole == Id:
        of = _choice_source(model, field)
        return {"widget": _NAMED_BY.get(of, "search"), "of": of, "limit": 60}
    if field_type.whole == LanguageTag:
        return {"widget": "language", "of": "languages", "limit": _bound(field_type.marks, "max_length")}
    if field_type.plain is str:
        widget = "prose" if field_type.whole == Text else "line"
        return {
            "widget": widget,
            "of": REFERS.get((model, field), "codes"),
            "limit": _bound(field_type.marks, "max_length"),
        }
    if field_type.plain in (int, Decimal):
        widget = "count" if field_type.plain is int else "money" if field_type.whole == Dollars else "number"
        bounds = {name: _bound(field_type.marks, mark) for name, mark in (("lowest", "ge"), ("highest", "le"))}
        return {"widget": widget, "places": _bound(field_type.marks, "decimal_places") or 0, **bounds}
    if field_type.plain is bool:
        return {"widget": "flag"}
    if field_type.plain in _WIDGETS:
        return {"widget": _WIDGETS[field_type.plain]}
    raise DefectFound("form-no-widget", model=model, field=field)


_NAMED_BY: Mapping[ChoiceSource, Widget] = {"sources": "source", "works": "select", "exhibits": "select"}
_WIDGETS: Mapping[Any, Widget] = {date: "day", PartialDate: "date", Span: "span", time: "time"}


def _several(model: str, field: str, arguments: tuple[Any, ...]) -> dict[str, Any]:
    if arguments[-1] is not Ellipsis:
        return {"widget": "pronouns", "limit": _bound(_unwrapped(arguments[0]).marks, "max_length")}
    widget_facts = _widget_facts(model, field, _unwrapped(arguments[0]))
    widget: Widget | None = _SEVERAL.get(widget_facts["widget"])
    if widget is None:
        raise DefectFound("form-no-widget", model=model, field=field)
    return {**widget_facts, "widget": widget}


_SEVERAL: Mapping[Widget, Widget] = {
    "line": "lines",
    "day": "days",
    "choice": "several",
    "select": "several",
    "search": "several",
    "language": "languages",
    "source": "sources",
}


def _choice_source(model: str, field: str) -> ChoiceSource:
    of = "sources" if field in SOURCES else REFERS.get((model, field))
    if of is None:
        raise DefectFound("form-no-choices", model=model, field=field)
    return of


def _bound(marks: tuple[Any, ...], name: str) -> int | None:
    """A bound that a type's marks set."""
    limit = None
    for mark in marks:
        for constraint in (mark, *getattr(mark, "metadata", ())):
            if (bound := getattr(constraint, name, None)) is not None:
                limit = bound
    return limit
