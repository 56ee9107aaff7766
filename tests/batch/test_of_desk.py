"""The cases of the desk as the input of a batch."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reportgen.batch.desk_cases import cases_of_desk
from reportgen.case.draft.answers import answers_of
from reportgen.case.io.load import parse_case
from reportgen.errors import InputError
from reportgen.store import Store, Writer, open_store
from reportgen.store.sqlcipher.key import new_key
from tests.sheets.books import ROOT

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
ON = date(2026, 11, 22)
SAMPLES = ("gladue-cree-syllabics", "first-offender-woman", "supervision-probation-thin")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = open_store(tmp_path / "desk", key=new_key())
    for name in SAMPLES:
        known = json.loads((ROOT / "samples" / name / "case.json").read_text("utf-8"))
        made.start(answers_of(known), Writer("local", ""), AT)
    return made


def test_each_case_is_the_case_file_it_would_be_exported_as(store: Store) -> None:
    found = dict(cases_of_desk(store, ON))
    for name in SAMPLES:
        path = ROOT / "samples" / name / "case.json"
        case = parse_case(path.read_bytes(), path)
        assert parse_case(found[case.number], path) == case.model_copy(update={"schema_address": None})


def test_what_is_due_first_comes_first(store: Store) -> None:
    numbers = [number for number, _ in cases_of_desk(store, ON)]
    assert len(numbers) == len(SAMPLES)
    soon = [number for number, _ in cases_of_desk(store, ON, within=3)]
    assert soon == numbers[: len(soon)]
    assert 0 < len(soon) < len(numbers)
    assert [number for number, _ in cases_of_desk(store, date(2026, 8, 1), within=3)] == []


def test_one_kind_alone(store: Store) -> None:
    assert len(list(cases_of_desk(store, ON, kind="gladue"))) == 1
    with pytest.raises(InputError, match="kind-unknown"):
        list(cases_of_desk(store, ON, kind="novel"))


def test_an_issued_case_is_left_out_and_one_half_written_is_not(store: Store) -> None:
    first = store.cases(kind="gladue")[0]
    store.issue(first.id, first.version, (), Writer("local", ""), AT)
    other = store.cases(kind="psr")[0]
    store.save(other.id, other.version, {"matter.court": None}, Writer("local", ""), AT)
    found = dict(cases_of_desk(store, ON))
    assert first.number not in found
    assert other.number in found
