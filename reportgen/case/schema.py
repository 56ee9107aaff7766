"""The published JSON Schema of a case file, each part described in both official languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from reportgen.case.file import CaseFile
from reportgen.case.known import models_in

Describe = Callable[[str, str], Mapping[str, str]]


def json_schema(describe: Describe) -> dict[str, Any]:
    """Return the JSON Schema of a case file.

    `describe(own, shared)` gives the description of a field by language, from the keys of `field_keys`.
    """
    schema = CaseFile.model_json_schema(by_alias=True, mode="validation")
    definitions = schema.get("$defs", {})
    for name, definition in (("CaseFile", schema), *definitions.items()):
        for field, property_ in definition.get("properties", {}).items():
            _describe(property_, name, field, describe)
        _bare_values(name, definition, definitions)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return schema


def field_keys() -> Iterator[tuple[str, str]]:
    """Every field of the case file: the key that describes it in one model, and the key it shares."""
    seen: set[str] = set()
    waiting: list[type[BaseModel]] = [CaseFile]
    while waiting:
        model = waiting.pop()
        if model.__name__ in seen:
            continue
        seen.add(model.__name__)
        for field, about in model.model_fields.items():
            yield keys(model.__name__, about.alias or field)
            waiting += models_in(about.annotation)


def keys(model: str, field: str) -> tuple[str, str]:
    """The key of a field's description in one model (`field-Job-left`), and the one for all fields of that name."""
    plain = field.replace("$", "").replace("_", "-")
    return f"field-{model.partition('[')[0].partition('_')[0]}-{plain}", f"field-{plain}"


def _describe(property_: dict[str, Any], model: str, field: str, describe: Describe) -> None:
    said = describe(*keys(model, field))
    property_["description"] = " — ".join(said.values())
    property_.pop("title", None)


def _bare_values(name: str, definition: dict[str, Any], definitions: Mapping[str, Any]) -> None:
    """A fact may stand as a bare value: the schema allows what its accounts allow."""
    if not name.startswith("Fact") or "accounts" not in definition.get("properties", {}):
        return
    account = definition["properties"]["accounts"]["items"]["$ref"].rpartition("/")[2]
    value = definitions[account]["properties"]["value"]
    bare = [one for one in value.get("anyOf", [value]) if one.get("type") != "null"]
    whole = {key: definition.pop(key) for key in list(definition) if key not in ("title",)}
    definition["anyOf"] = [whole, *bare]
