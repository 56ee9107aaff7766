"""Why a case file is refused, in our words: each problem with its path as it stands in the file."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from reportgen.case.io.characters import safe, safe_name
from reportgen.case.model.file import CaseFile
from reportgen.case.values.base import models_in
from reportgen.errors import InputError, ReportgenError


def problems_of(refused: ValidationError, data: Any) -> tuple[ReportgenError, ...]:
    """Return every problem of a refused file; `known` is the file as JSON."""
    errors = refused.errors(include_url=False)
    return tuple(_one_of_each(_problem(error, data) for error in errors if not _is_echo(error, data)))


def nearest(word: str, choices: Iterable[str]) -> str:
    """The right name that `given` most looks like; `none` where none does."""
    return next(iter(difflib.get_close_matches(word[:60], list(choices), n=1, cutoff=0.5)), "none")


def _is_echo(error: Any, data: Any) -> bool:
    """Whether a list is called too short only because its entries are wrong, which is said of each of them."""
    return error["type"] == "too_short" and bool(_value_at(error["loc"], data))


_TYPES = {
    "string_type": "text",
    "int_type": "whole-number",
    "int_from_float": "whole-number",
    "bool_type": "yes-no",
    "decimal_type": "number",
    "decimal_parsing": "number",
    "finite_number": "number",
    "tuple_type": "list",
    "dict_type": "object",
    "model_type": "object",
    "model_attributes_type": "object",
}
_FORMS = {
    "date_form": "case-date-form",
    "no_such_day": "case-no-such-day",
    "year_far": "case-year-far",
    "time_form": "case-time-form",
    "partial_date": "case-partial-date",
    "span": "case-span",
    "span_reversed": "case-span-reversed",
    "string_too_short": "case-empty",
    "too_short": "case-empty-list",
}
_LIMITS = {
    "string_too_long": "max_length",
    "too_long": "max_length",
    "greater_than_equal": "ge",
    "less_than_equal": "le",
    "decimal_max_places": "decimal_places",
    "decimal_max_digits": "max_digits",
    "decimal_whole_digits": "whole_digits",
}


def _problem(error: Any, data: Any) -> ReportgenError:
    """One of pydantic's errors in our words: its path as it stands in the file, what was expected, the nearest name."""
    kind, loc, ctx = error["type"], error["loc"], error.get("ctx") or {}
    if loc[:2] == ("plan", "conditions") and "values" in loc[3:-1]:
        return InputError("case-blank", at=_place(loc[: loc.index("values") + 2], data)[0])
    at, model = _place(loc, data)
    if kind == "extra_forbidden":
        name = safe_name(str(loc[-1]))
        holder, _ = _place(loc[:-1], data)
        return InputError("case-unknown-key", at=holder or ".", name=name, nearest=nearest(name, _keys_at(model)))
    if kind == "missing":
        holder, _ = _place(loc[:-1], data)
        return InputError("case-missing-key", at=holder or ".", name=str(loc[-1]))
    if kind in ("literal_error", "enum"):
        codes = re.findall(r"'([^']*)'", str(ctx.get("expected", "")))
        value = _value_at(loc, data)
        like = nearest(value, codes) if isinstance(value, str) else "none"
        return InputError("case-not-a-code", at=at, nearest=like, codes=", ".join(codes))
    if kind == "value_error":
        rule = ctx["error"]
        return InputError(f"case-rule-{rule}", at=at or ".")
    if kind in _FORMS:
        return InputError(_FORMS[kind], at=at)
    if kind in _LIMITS:
        limit = kind.replace("_", "-")
        return InputError(f"case-limit-{limit}", at=at, limit=str(ctx.get(_LIMITS[kind], "")))
    if kind in _TYPES:
        return InputError("case-wrong-type", at=at, expected=f"type-{_TYPES[kind]}")
    if kind == "string_pattern_mismatch":
        return InputError("case-pattern", at=at)
    return InputError("case-invalid", at=at)


def _place(loc: tuple[Any, ...], data: Any) -> tuple[str, Any]:
    """The path of `loc` without pydantic's own marks, and the model class that stands at its holder."""
    path, value = "", data
    model: Any = CaseFile
    for part in loc:
        if isinstance(part, int) and isinstance(value, list) and part < len(value):
            path, value = f"{path}[{part}]", value[part]
        elif isinstance(part, str) and isinstance(value, dict) and part in value:
            path, value = (f"{path}.{part}" if path else part), value[part]
            model = _model_below(model, part)
        elif part == "accounts":
            break  # a bare value: it stands for the one account, and its place is the fact's
    return safe(path), model


def _model_below(model: Any, field: str) -> Any:
    """The model class a field of `model` holds, seen through tuples and options; `None` if it holds none."""
    if not (isinstance(model, type) and issubclass(model, BaseModel)) or field not in model.model_fields:
        return model
    return next(iter(models_in(model.model_fields[field].annotation)), None)


def _keys_at(model: Any) -> list[str]:
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        return []
    return [field.alias or name for name, field in model.model_fields.items()]


def _value_at(loc: tuple[Any, ...], data: Any) -> Any:
    value = data
    for part in loc:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            continue
    return value


def _one_of_each(problems: Iterator[ReportgenError]) -> Iterator[ReportgenError]:
    """A value tried against several forms gives several errors: keep the first at each place of the same kind."""
    keys = set()
    for problem in problems:
        mark = (problem.key, problem.facts.get("at"), problem.facts.get("name"))
        if mark not in keys:
            keys.add(mark)
            yield problem
