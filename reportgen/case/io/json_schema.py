"""The published JSON Schema of a case file, each part described in both official languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from reportgen.case.model.file import CaseFile
from reportgen.case.values.base import models_in

Describe = Callable[[str, str], Mapping[str, str]]


def json_schema(describe: Describe) -> dict[str, Any]:
    """Return the JSON Schema of a case file.

    `describe(own, shared)` gives the description of a field by language, from the keys of `field_keys`.
    """
    schema = CaseFile.model_json_schema(by_alias=True, mode="validation")
    definitions = schema.pop("$defs")
    plain = _plain("CaseFile", schema, describe)
    plain["$defs"] = {name: _plain(name, definition, describe) for name, definition in definitions.items()}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "reportgen", **plain}


def field_keys() -> Iterator[tuple[str, str]]:
    """Every field of the case file: the key that describes it in one model, and the key it shares."""
    pairs: set[str] = set()
    models: list[type[BaseModel]] = [CaseFile]
    while models:
        model = models.pop()
        if model.__name__ in pairs:
            continue
        pairs.add(model.__name__)
        for field, about in model.model_fields.items():
            yield keys(model.__name__, about.alias or field)
            models += models_in(about.annotation)


def keys(model: str, field: str) -> tuple[str, str]:
    """The key of a field's description in one model (`field-Job-left`), and the one for all fields of that name."""
    plain = field.replace("$", "").replace("_", "-")
    return f"field-{model.partition('[')[0].partition('_')[0]}-{plain}", f"field-{plain}"


def _plain(model: str, part: Any, describe: Describe) -> Any:
    """The schema of a model with its fields described, and without what tells an editor nothing: titles and docstrings.

    A fact may stand as a bare value: the schema allows what its accounts allow.
    """
    if isinstance(part, list):
        return [_plain(model, item, describe) for item in part]
    if not isinstance(part, dict):
        return part
    fields = part.get("properties", {})
    title = part.get("title", model) if fields and model in ("Fact", "Account", "") else model
    members = {key: _plain("", value, describe) for key, value in part.items() if key not in _DROPPED | {"properties"}}
    if isinstance(part.get("default"), (str, bool)):
        members["default"] = part["default"]
    if fields:
        members["properties"] = {
            field: {**_plain("", about, describe), "description": " — ".join(describe(*keys(title, field)).values())}
            for field, about in fields.items()
        }
    if title == "Fact" and fields:
        value = fields["accounts"]["items"]["properties"]["value"]
        return {
            "anyOf": [
                members,
                *(_plain("", entry, describe) for entry in value["anyOf"] if entry.get("type") != "null"),
            ]
        }
    return members


_DROPPED = frozenset({"title", "description", "default"})
