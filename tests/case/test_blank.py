"""An empty case names every part and guesses nothing."""

from __future__ import annotations

import json

from reportgen.case.blank import blank_case
from reportgen.case.file import CaseFile
from tests.case.files import problems, read, small


def test_an_empty_case_names_every_part() -> None:
    known = json.loads(blank_case("psr", "reportgen.schema.json"))
    optional = {"invented", "reviewer"}
    assert set(known) == {field.alias or name for name, field in CaseFile.model_fields.items()} - optional


def test_an_empty_case_says_what_is_to_be_filled_in_and_nothing_else() -> None:
    found = {one.facts["at"]: one.key for one in problems(blank_case("psr", "reportgen.schema.json"))}
    assert {"number", "subject.name", "subject.form", "matter.court", "matter.ordered_on", "office.name"} <= set(found)
    assert not {"case-unknown-key", "case-missing-key", "case-wrong-type"} & set(found.values())


def test_an_empty_case_is_sound_once_it_is_filled_in() -> None:
    blank = json.loads(blank_case("psr", "reportgen.schema.json"))
    assert read(blank | small() | {"reviewer": small()["officer"]}).schema_address == "reportgen.schema.json"
