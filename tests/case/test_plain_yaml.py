"""YAML is read with JSON's types alone: no guessing, no aliases, no tags, no key twice."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
import yaml

from reportgen.case.io.load import _Reading
from reportgen.case.io.plain_yaml import load
from tests.case.files import YAML, problem, problems, read, refusal, small


def loaded(text: str) -> Any:
    return load(text, "case.yaml", _Reading().pairs)


@pytest.mark.parametrize(
    "word",
    [
        "no", "yes", "on", "off", "No", "TRUE", "True", "Null", "~", "1998-05", "1998-05-12", "2019-04/2021", "21:30",
        "007", "0x1F", "0o17", "1_000", ".5", "5.", ".inf", ".nan", "+1", "1e", "705-555-0148", "12 Cedar Street",
        "nathan", "nullable", "trueish", "falsehood", "2026-01-31T00:00:00Z", "~1998", "<<", "=", "26-100", "1,5",
    ],
)  # fmt: skip
def test_a_plain_word_is_text(word: str) -> None:
    assert loaded(f"a: {word}") == {"a": word}


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("true", True), ("false", False), ("null", None), ("", None), ("0", 0), ("-12", -12), ("1.50", Decimal("1.50")),
        ("1e3", Decimal(1000)), ("'true'", "true"), ('"12"', "12"), ("'null'", "null"),
    ],
)  # fmt: skip
def test_json_types_are_themselves(word: str, value: Any) -> None:
    read_ = loaded(f"a: {word}")["a"]
    assert read_ == value
    assert type(read_) is type(value)


def test_a_key_is_always_text() -> None:
    assert loaded("1998: a\ntrue: b\nnull: c") == {"1998": "a", "true": "b", "null": "c"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: &x 1\nb: *x", 2),
        ("a: !!str 5", 1),
        ("a: !!python/object:os.system x", 1),
        ("a: !secret x", 1),
        ("a: ! x", 1),
        ("a: !!timestamp 2020-01-01", 1),
        ("a: !!binary aGk=", 1),
        ("a:\n  - !!set {x}", 2),
        ("? {a: b}\n: 1", 1),
        ("a: [1", 1),
        ("a: 1\n b: 2", 2),
        ("a: 1\n---\nb: 2", 2),
        ("a:\n\tb: 1", 2),
        ("a: 1\nb: \x01", 2),
    ],
)
def test_what_is_not_plain_yaml_is_refused_with_its_line(text: str, line: int) -> None:
    error = refusal(text, YAML)
    assert (error.key, error.facts["line"]) == ("case-not-yaml", line)


def test_an_anchor_multiplies_nothing() -> None:
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"
    assert refusal(bomb, YAML).key == "case-not-yaml"


def test_depth_and_digits_have_an_end() -> None:
    assert refusal("a: " + "[" * 5000, YAML).key == "case-too-deep"
    assert refusal("a: " + "9" * 5000, YAML).key == "case-number-too-long"


@pytest.mark.parametrize("text", ["", "- 1", "a", "# nothing"])
def test_yaml_holds_one_object(text: str) -> None:
    assert refusal(text, YAML).key == "case-not-object"


def test_a_key_twice_is_named() -> None:
    found = problems("office:\n  name: A\n  name: B\n", YAML)
    assert ("case-key-twice", "office") in [(one.key, one.facts["at"]) for one in found]


def test_an_escaped_control_character_is_named_by_its_place() -> None:
    text = yaml.safe_dump(small()).replace("name: Sudbury", 'name: "Sud\\x07bury"')
    (one,) = problems(text, YAML)
    assert one.facts == {"at": "office.name", "position": 4, "character": "U+0007"}


def test_a_case_in_yaml_is_the_same_case() -> None:
    assert read(yaml.safe_dump(small(), allow_unicode=True, sort_keys=False), YAML) == read(small())


def test_a_date_without_quotation_marks_is_a_date() -> None:
    text = yaml.safe_dump(small()).replace("'1990-01-05'", "1990-01-05")
    assert read(text, YAML) == read(small())


def test_a_problem_is_named_by_the_same_path() -> None:
    assert problem(yaml.safe_dump(small("matter.court", "x")), YAML) == ("case-not-a-code", "matter.court")
