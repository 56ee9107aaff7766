"""The published JSON Schema describes every field in both languages, and takes what the program takes."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reportgen.case.io.json_schema import field_keys, json_schema
from reportgen.case.io.load import read_case, write_case
from reportgen.language import LANGUAGES, catalogue, text
from reportgen.report import Language, say
from tests.case.files import FULL, read, small

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/case.json"))


def describe(own: str, shared: str) -> dict[str, str]:
    key = own if own in catalogue("en").messages else shared
    return {code: text(say(key), code) for code in LANGUAGES}


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(json_schema(describe))


def faults(known: Any) -> list[str]:
    return [error.json_path for error in validator().iter_errors(known)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_described_and_nothing_else_is(language: Language) -> None:
    written = {key for key in catalogue(language).keys if key.startswith("field-")}
    assert {own if own in written else shared for own, shared in field_keys()} == written


def test_the_two_languages_describe_each_field_apart() -> None:
    for own, shared in field_keys():
        said = describe(own, shared)
        assert said["en"] != said["fr"], own
        assert all(one[:1].isupper() and one.endswith((".", "»", "”")) for one in said.values()), said


def test_the_schema_is_sound_and_names_no_inner_types() -> None:
    schema = json_schema(describe)
    Draft202012Validator.check_schema(schema)
    assert all(name.isalnum() for name in schema["$defs"])
    assert "Annotated" not in json.dumps(schema)


def test_every_property_carries_both_descriptions() -> None:
    schema = json_schema(describe)
    for model in (schema, *schema["$defs"].values()):
        for form in (model, *model.get("anyOf", ())):
            for property_ in form.get("properties", {}).values():
                english, _, french = property_["description"].partition(" — ")
                assert english
                assert french


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_the_samples_are_as_the_schema_wants_them(path: Path) -> None:
    assert faults(json.loads(path.read_bytes())) == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_so_are_they_as_the_program_saves_them(path: Path) -> None:
    assert faults(json.loads(write_case(read_case(path)[0]))) == []


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("$schema", "reportgen.schema.json"),
        ("work.status", "student"),
        ("family.brothers_and_sisters", 0),
        ("family.child_protection", False),
        ("family.raised_at", "Moosonee"),
        ("residence.since", "2003-spring"),
        ("residence.since", "unknown"),
        ("work.status", {"accounts": [{"value": "student", "sources": ["subject"]}]}),
        ("work.status", {"accounts": [{"absent": "declined"}]}),
        ("plan", {"conditions": [{"condition": "pro-o-report", "values": {"days": 2, "place": {"en": "x"}}}]}),
    ],
)
def test_what_the_program_takes_the_schema_takes(at: str, value: Any) -> None:
    assert read(small(at, value))
    assert faults(small(at, value)) == []


@pytest.mark.parametrize(
    ("at", "value", "place"),
    [
        ("nmuber", "A", "$"),
        ("matter.sentencing_day", "2026-01-01", "$.matter"),
        ("work.status", "studnt", "$.work.status"),
        ("work.status", {"acounts": []}, "$.work.status"),
        ("subject.form", "q", "$.subject.form"),
        ("matter.files", [], "$.matter.files"),
        ("matter.offences[0].on", "12 May", "$.matter.offences[0].on"),
        ("finances", {"income": [{"kind": "wages", "amount": -1}]}, "$.finances.income[0].amount"),
        ("schema_version", "2", "$.schema_version"),
        ("number", 7, "$.number"),
    ],
)
def test_what_the_program_refuses_the_schema_refuses(at: str, value: Any, place: str) -> None:
    assert faults(small(at, value)) == [place]


@pytest.mark.parametrize("key", ["number", "subject", "matter", "officer", "office", "kind"])
def test_what_must_be_there_must_be_there(key: str) -> None:
    known = small()
    del known[key]
    assert faults(known) == ["$"]


def test_the_fuller_case_of_these_tests_is_as_the_schema_wants_it() -> None:
    assert faults(FULL) == []
