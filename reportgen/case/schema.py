"""The published JSON Schema of a case file, each part described in both official languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from reportgen.case.file import CaseFile
from reportgen.case.known import models_in

Describe = Callable[[str, str], Mapping[str, str]]
_VALUES = {"boolean": "YesOrNo", "integer": "Count", "number": "Dollars", "string": "Text"}
_REF = "#/$defs/"


def json_schema(describe: Describe) -> dict[str, Any]:
    """Return the JSON Schema of a case file.

    `describe(own, shared)` gives the description of a field by language, from the keys of `field_keys`.
    """
    schema = CaseFile.model_json_schema(by_alias=True, mode="validation")
    definitions = schema.pop("$defs")
    for model, definition in (("CaseFile", schema), *definitions.items()):
        definition.pop("description", None)  # the docstring, for developers
        for field, property_ in definition.get("properties", {}).items():
            property_["description"] = " — ".join(describe(*keys(model, field)).values())
        if model.startswith("Fact"):
            _allow_bare_values(definition, definitions)
    named = dict(_plain_names(definitions))
    plain: dict[str, Any] = _plain({**schema, "$defs": definitions}, named)
    plain["$defs"] = {named.get(model, model): definition for model, definition in plain["$defs"].items()}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "reportgen", **plain}


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


def _allow_bare_values(fact: dict[str, Any], definitions: Mapping[str, Any]) -> None:
    """A fact may stand as a bare value: the schema allows what its accounts allow."""
    account = definitions[fact["properties"]["accounts"]["items"]["$ref"].removeprefix(_REF)]
    bare = [one for one in account["properties"]["value"]["anyOf"] if one.get("type") != "null"]
    whole = dict(fact)
    fact.clear()
    fact["anyOf"] = [whole, *bare]


def _plain_names(definitions: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Names for the facts and their accounts: by what they hold, or by the field that holds one of a few codes."""
    for model, definition in definitions.items():
        for field, property_ in definition.get("properties", {}).items():
            for one in (property_, *property_.get("anyOf", ())):
                fact = one.get("$ref", "").removeprefix(_REF)
                if fact.startswith("Fact_"):
                    value = definitions[fact]["anyOf"][-1]
                    sort = "Date" if "pattern" in value and "examples" in value else _VALUES[value["type"]]
                    name = model + "".join(map(str.title, field.split("_"))) if "enum" in value else sort
                    yield fact, f"FactOf{name}"
                    yield fact.replace("Fact", "Account", 1), f"AccountOf{name}"


def _plain(part: Any, named: Mapping[str, str]) -> Any:
    """The schema without what tells an editor nothing: titles and defaults that only say «nothing»."""
    if isinstance(part, list):
        return [_plain(one, named) for one in part]
    if not isinstance(part, dict):
        return part
    kept = {}
    for key, value in part.items():
        if key == "$ref":
            kept[key] = _REF + named.get(value.removeprefix(_REF), value.removeprefix(_REF))
        elif not (
            (key == "title" and isinstance(value, str)) or (key == "default" and not isinstance(value, (str, bool)))
        ):
            kept[key] = _plain(value, named)
    return kept
