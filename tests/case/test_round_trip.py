"""What is read and saved is read again as the same, and the saved form says no more than the case does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reportgen.case.io.load import parse_case, read_case, write_case
from tests.case.files import JSON, YAML, read, small

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/case.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_a_sample_is_saved_without_loss(path: Path) -> None:
    case, _ = read_case(path)
    saved = write_case(case)
    again = parse_case(saved.encode(), JSON)
    assert again == case
    assert write_case(again) == saved


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_a_sample_in_yaml_is_the_same_case(path: Path) -> None:
    case, _ = read_case(path)
    assert parse_case(yaml.safe_dump(json.loads(write_case(case)), allow_unicode=True).encode(), YAML) == case


def test_there_are_samples() -> None:
    assert len(SAMPLES) >= 8


def test_what_was_never_said_is_not_saved() -> None:
    assert json.loads(write_case(read(small()))) == {"schema_version": "1", **small()}


def test_the_version_stands_first_and_the_schema_is_kept() -> None:
    saved = write_case(read({**small(), "$schema": "reportgen.schema.json"}))
    assert next(iter(json.loads(saved))) == "schema_version"
    assert json.loads(saved)["$schema"] == "reportgen.schema.json"


@given(st.decimals(0, 9_999_999_999, places=2))
def test_every_amount_is_saved_exactly(amount: Any) -> None:
    income = f'{{"finances": {{"income": [{{"kind": "wages", "amount": {amount}}}]}}, '
    case = read(income + json.dumps(small())[1:])
    assert case.finances.income[0].amount.value == amount
    assert parse_case(write_case(case).encode(), JSON) == case


@pytest.mark.parametrize(
    "value",
    [True, 5, 1.5, 1000.1, "1.5", "12", "2026-05-01", ["a", "b"], {"people": ["J. R."]}, {"en": "here", "fr": "ici"}],
)
def test_what_fills_a_blank_is_saved_as_what_it_was(value: Any) -> None:
    case = read(small("plan", {"conditions": [{"condition": "pro-x-other", "values": {"a": value}}]}))
    again = parse_case(write_case(case).encode(), JSON)
    assert again == case
    assert type(again.plan.conditions[0].values["a"]) is type(case.plan.conditions[0].values["a"])


def test_hours_of_the_day_are_saved_as_they_are_written() -> None:
    hours = {"from_time": "21:00", "to_time": "06:30"}
    case = read(small("plan", {"conditions": [{"condition": "pro-x-curfew", "values": {"hours": hours}}]}))
    assert json.loads(write_case(case))["plan"]["conditions"][0]["values"]["hours"] == hours
