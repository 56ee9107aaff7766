"""Every field of the case file that takes codes, as the model has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from reportgen.case.model.evidence import Holds
from reportgen.case.model.file import CaseFile
from reportgen.case.values.base import models_in
from reportgen.language.choices import choice_key

Codes = tuple[str, ...]


def coded_fields() -> dict[tuple[str, Codes], list[str]]:
    """Return each field that takes codes, by its name and its list, with the models that have it."""
    found: dict[tuple[str, Codes], list[str]] = {}
    seen: set[type[BaseModel]] = set()
    waiting: list[type[BaseModel]] = [CaseFile]
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        for name, about in model.model_fields.items():
            held = [about.annotation, *(mark.value for mark in about.metadata if isinstance(mark, Holds))]
            for one in held:
                waiting += models_in(one)
                for codes in lists_in(one):
                    if name != "schema_version":
                        found.setdefault((name, codes), []).append(model.__name__)
    return found


def lists_in(held: Any) -> Iterator[Codes]:
    """Yield every list of codes inside a type, those of the accounts of a fact included."""
    if get_origin(held) is Literal:
        yield tuple(map(str, get_args(held)))
    else:
        marks = [mark.value for mark in getattr(held, "__metadata__", ()) if isinstance(mark, Holds)]
        for inner in (*getattr(held, "__args__", ()), *marks):
            yield from lists_in(inner)


def choice_keys(field: str, codes: Codes, code: str) -> set[str]:
    """Return the keys that the words of a code come from: in a form, and in a workbook."""
    return {key for one in (field, "") if (key := choice_key(codes, code, one)) is not None}
