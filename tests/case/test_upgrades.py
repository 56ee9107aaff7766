"""Older files are brought to today's version one step at a time; a version from elsewhere is refused."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.case.io import upgrades
from reportgen.case.model.file import SCHEMA_VERSION
from tests.case.files import read, refusal, small


def test_a_file_without_a_version_is_of_todays() -> None:
    assert read(small()).schema_version == SCHEMA_VERSION


@pytest.mark.parametrize("version", ["2", "0", "", 1, None, ["1"], {"1": 1}, "9" * 50])
def test_a_version_nobody_knows_is_refused(version: Any) -> None:
    error = refusal(small("schema_version", version))
    assert (error.key, error.facts["ours"]) == ("case-version", SCHEMA_VERSION)
    assert len(error.facts["version"]) <= 20


def test_steps_are_taken_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(known: dict[str, Any]) -> dict[str, Any]:
        return {("number" if key == "case_number" else key): one for key, one in known.items()} | {
            "schema_version": "0.2"
        }

    def dated(known: dict[str, Any]) -> dict[str, Any]:
        return {**known, "invented": True, "schema_version": SCHEMA_VERSION}

    monkeypatch.setattr(upgrades, "UPGRADES", {"0.1": renamed, "0.2": dated})
    old = {("case_number" if key == "number" else key): one for key, one in small().items()}
    case = read(old | {"schema_version": "0.1"})
    assert (case.number, case.invented, case.schema_version) == ("A-1", True, SCHEMA_VERSION)


def test_steps_that_go_in_a_circle_come_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = {"0.1": lambda known: {**known, "schema_version": "0.2"}}
    steps["0.2"] = lambda known: {**known, "schema_version": "0.1"}
    monkeypatch.setattr(upgrades, "UPGRADES", steps)
    assert refusal(small("schema_version", "0.1")).key == "case-version"
