"""An empty case names every part and guesses nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.io.blank import blank_case
from reportgen.case.model.file import CaseFile
from reportgen.cli.main import main
from reportgen.kinds import kind_ids, load_kind
from reportgen.law import current_pack
from tests.case.files import problems, read, small

BLANK = blank_case("psr", "reportgen.schema.json", ("matter.ordered_on",))


def test_an_empty_case_names_every_part() -> None:
    some = {"institution", "release", "police", "confidential", "gladue", "youth", "supervised"}
    required = {"sentence", "application"}
    every = {field.alias or name for name, field in CaseFile.model_fields.items()}
    every -= {"invented", "reviewer", "specialised"}
    assert set(json.loads(BLANK)) == every - some - required
    assert set(json.loads(blank_case("psr", "reportgen.schema.json", some | required))) == every


@pytest.mark.parametrize("kind", kind_ids())
def test_an_empty_case_has_a_place_for_all_its_kind_requires(kind: str, tmp_path: Path) -> None:
    made = tmp_path / "case.json"
    assert main(["new", kind, "-o", str(made)]) == 0
    known = json.loads(made.read_text("utf-8"))
    for path in load_kind(kind).requires:
        part: Any = known
        for name in path.split("."):
            assert name in part, path
            part = part[name]
    assert known["plan"]["law_pack"] == current_pack().date.isoformat()
    assert not {"case-unknown-key", "case-wrong-type"} & {one.key for one in problems(made.read_text("utf-8"))}


def test_an_empty_case_says_what_is_to_be_filled_in_and_nothing_else() -> None:
    found = {one.facts["at"]: one.key for one in problems(BLANK)}
    assert {"number", "subject.name", "subject.form", "matter.court", "matter.ordered_on", "office.name"} <= set(found)
    assert not {"case-unknown-key", "case-missing-key", "case-wrong-type"} & set(found.values())


def test_an_empty_case_is_sound_once_it_is_filled_in() -> None:
    blank = json.loads(BLANK)
    assert read(blank | small() | {"reviewer": small()["officer"]}).schema_address == "reportgen.schema.json"
