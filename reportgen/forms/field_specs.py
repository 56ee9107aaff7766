"""Field specifications read from the case model: the widget, choices and bounds of each field."""

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
from reportgen.forms.visibility import APPLIES, Answers, is_advanced

FEW = 6
"""The most codes that are shown as radios; more are a list to choose from, and more than `MANY` are searched."""
MANY = 40

_PER_FACT = frozenset({("Fact", "accounts"), ("Account", "value")})
"""Fields whose specification depends on the field that holds the fact: one class serves every fact."""

Kind = Literal["ask", "fact", "group", "narrative", "words", "list"]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a model, as the form asks for it.

    `name` is its name in paths, `holds` the model of a group or of the entries of a list, `CaseModel` itself if it
    holds none. For a fact, the rest describes what its accounts hold. `when` names a field of the model.
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
    advanced: bool = False


@cache
def field_specs_of(model: type[CaseModel]) -> Mapping[str, FieldSpec]:
    """Return the specifications of a model's fields by name, in the order they are asked."""
    hints = get_type_hints(model, include_extras=True)
    left_out = NOT_ASKED.keys() | _PER_FACT
    names = [name for name in _order(model) if (model.__name__, name) not in left_out]
    return {name: _field_spec(model, name, hints[name]) for name in names}


@cache
def field_spec_at(path: str) -> FieldSpec | None:
    """Return the specification of a path of the answers without its keys (`family.relatives.person.name`).

    Paths below a fact give that of the fact. `None` if no question of the form asks for such a path.
    """
    model: type[CaseModel] = CaseFile
    spec: FieldSpec | None = None
    for name in path.split("."):
        if spec is not None and spec.kind == "fact":
            return spec
        spec = field_specs_of(model).get(name)
        if spec is None:
            return None
        model = spec.holds
    return spec


def models() -> Iterator[type[CaseModel]]:
    """Yield every model of the case file that the form asks for, each once."""
    visited: set[type[CaseModel]] = set()
    queue: list[type[CaseModel]] = [CaseFile]
    while queue:
        model = queue.pop()
        if model not in visited:
            visited.add(model)
            yield model
            queue += [spec.holds for spec in field_specs_of(model).values() if spec.holds is not CaseModel]


def _order(model: type[CaseModel]) -> list[str]:
    """List the fields in the order they are asked: the model's own before inherited ones; an area's sources first."""
    introduced: dict[str, type] = {}
    for cls in reversed(model.__mro__):
        for name in get_annotations(cls):
            introduced.setdefault(name, cls)
    ranks = {cls: rank for rank, cls in enumerate(model.__mro__)}
    first = ("requested", "sources") if issubclass(model, Area) else ()
    fields = list(model.model_fields)
    return sorted(fields, key=lambda name: (name not in first, ranks[introduced[name]], fields.index(name)))


class _Type(NamedTuple):
    """A type without its `None` and its marks, and the marks."""

    plain: Any
    marks: tuple[Any, ...]
    whole: Any


def _unwrap(hint: Any) -> _Type:
    """Strip a type hint of its marks and of `None`: a single choice beside `None` is that choice."""
    marks: tuple[Any, ...] = ()
    whole = hint
    while True:
        if hint == Blank:
            return _Type(Blank, marks, whole)
        if get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            marks += tuple(more)
        elif get_origin(hint) in (Union, UnionType):
            choices = [choice for choice in get_args(hint) if choice is not NoneType]
            if len(choices) != 1:
                return _Type(hint, marks, whole)
            hint = whole = choices[0]
        else:
            return _Type(hint, marks, whole)


def _field_spec(model: type[CaseModel], name: str, hint: Any) -> FieldSpec:
    about = model.model_fields[name]
    unwrapped = _unwrap(hint)
    common: dict[str, Any] = {
        "name": about.alias or name,
        "model": model.__name__,
        "required": about.is_required() or _at_least_one(unwrapped),
        "when": APPLIES.get(model.__name__, {}).get(name),
        "advanced": is_advanced(model.__name__, name),
    }
    holds = next((mark for mark in unwrapped.marks if isinstance(mark, Holds)), None)
    if holds is not None:
        return FieldSpec(kind="fact", **common, **_control(model.__name__, name, _unwrap(holds.value)))
    if isinstance(unwrapped.plain, type) and issubclass(unwrapped.plain, CaseModel):
        kind: Kind = "narrative" if unwrapped.plain is Narrative else "words" if unwrapped.plain is Words else "group"
        return FieldSpec(kind=kind, holds=unwrapped.plain, **common)
    if get_origin(unwrapped.plain) is tuple:
        entry = _unwrap(get_args(unwrapped.plain)[0])
        if isinstance(entry.plain, type) and issubclass(entry.plain, CaseModel):
            inline = entry.plain.__name__ in INLINE
            return FieldSpec(kind="list", holds=entry.plain, inline=inline, **common)
    default = None if about.is_required() else _as_json(about.get_default(call_default_factory=True))
    control = _control(model.__name__, name, unwrapped)
    if control["widget"] == "flag" and default is False:
        control["widget"] = "tick"
    return FieldSpec(kind="ask", default=default, **common, **control)


def _at_least_one(unwrapped: _Type) -> bool:
    return get_origin(unwrapped.plain) is tuple and bool(_bound(unwrapped.marks, "min_length"))


def _as_json(default: Any) -> Answer | None:
    if isinstance(default, Decimal):
        return int(default)  # the model has no default with cents
    return (list(default) or None) if isinstance(default, tuple) else default


def _control(model: str, field: str, unwrapped: _Type) -> dict[str, Any]:
    """Return how one value is asked for: its widget, choices and bounds."""
    if get_origin(unwrapped.plain) is tuple:
        return _list_control(model, field, get_args(unwrapped.plain))
    if get_origin(unwrapped.plain) is Literal:
        codes = tuple(map(str, get_args(unwrapped.plain)))
        widget = "choice" if len(codes) <= FEW else "select" if len(codes) <= MANY else "search"
        return {"widget": widget, "codes": codes}
    if unwrapped.whole == Id:
        of = _id_target(model, field)
        return {"widget": _ID_WIDGETS.get(of, "search"), "of": of, "limit": 60}
    if unwrapped.whole == LanguageTag:
        return {"widget": "language", "of": "languages", "limit": _bound(unwrapped.marks, "max_length")}
    if unwrapped.plain is str:
        widget = "prose" if unwrapped.whole == Text else "line"
        return {
            "widget": widget,
            "of": REFERS.get((model, field), "codes"),
            "limit": _bound(unwrapped.marks, "max_length"),
        }
    if unwrapped.plain in (int, Decimal):
        widget = "count" if unwrapped.plain is int else "money" if unwrapped.whole == Dollars else "number"
        bounds = {name: _bound(unwrapped.marks, mark) for name, mark in (("lowest", "ge"), ("highest", "le"))}
        return {"widget": widget, "places": _bound(unwrapped.marks, "decimal_places") or 0, **bounds}
    if unwrapped.plain is bool:
        return {"widget": "flag"}
    if unwrapped.plain in _WIDGETS:
        return {"widget": _WIDGETS[unwrapped.plain]}
    raise DefectFound("form-no-widget", model=model, field=field)


_ID_WIDGETS: Mapping[ChoiceSource, Widget] = {"sources": "source", "works": "select", "exhibits": "select"}
_WIDGETS: Mapping[Any, Widget] = {date: "day", PartialDate: "date", Span: "span", time: "time"}


def _list_control(model: str, field: str, item_types: tuple[Any, ...]) -> dict[str, Any]:
    if item_types[-1] is not Ellipsis:
        return {"widget": "pronouns", "limit": _bound(_unwrap(item_types[0]).marks, "max_length")}
    item = _control(model, field, _unwrap(item_types[0]))
    widget: Widget | None = _LIST_WIDGETS.get(item["widget"])
    if widget is None:
        raise DefectFound("form-no-widget", model=model, field=field)
    return {**item, "widget": widget}


_LIST_WIDGETS: Mapping[Widget, Widget] = {
    "line": "lines",
    "day": "days",
    "choice": "several",
    "select": "several",
    "search": "several",
    "language": "languages",
    "source": "sources",
}


def _id_target(model: str, field: str) -> ChoiceSource:
    of = "sources" if field in SOURCES else REFERS.get((model, field))
    if of is None:
        raise DefectFound("form-no-choices", model=model, field=field)
    return of


def _bound(marks: tuple[Any, ...], name: str) -> int | None:
    """Return a bound that a type's marks set."""
    limit = None
    for mark in marks:
        for constraint in (mark, *getattr(mark, "metadata", ())):
            if (bound := getattr(constraint, name, None)) is not None:
                limit = bound
    return limit
