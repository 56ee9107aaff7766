"""The matters of a list are looked for where the case answers them, and each has such a place."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any

import pytest

from reportgen.case.model.evidence import Area
from reportgen.case.model.file import CaseFile
from reportgen.case.values.base import models_in
from reportgen.kinds import kind_ids, load_kind
from reportgen.law.pack.current import text
from reportgen.report import Severity
from reportgen.rules import RULES
from reportgen.rules.contents import ANSWERED
from tests.rules.asking import asked

LISTS = tomllib.loads(text("contents"))
PATHS = sorted(
    {one for places in ANSWERED.values() for paths in places.values() for path in paths for one in path.split(" or ")}
)


def test_every_matter_of_every_list_has_its_place() -> None:
    assert {name: {row["id"] for row in rows} for name, rows in LISTS.items()} == {
        name: set(places) for name, places in ANSWERED.items()
    }


@pytest.mark.parametrize("path", PATHS)
def test_every_place_is_one_of_the_case_file(path: str) -> None:
    model: Any = CaseFile
    for name in path.split("."):
        (found,) = [one for one in models_in(model) if name in one.model_fields]
        model = found.model_fields[name].annotation


def test_every_kind_names_a_list_there_is() -> None:
    named = {load_kind(kind).contents for kind in kind_ids()} - {None}
    assert named <= set(LISTS)


def unanswered(contents: str, **areas: Any) -> dict[str, Severity]:
    question = asked(**areas)
    question = replace(question, kind=replace(question.kind, contents=contents))
    return {one.at: one.severity for one in RULES["contents-answered"](question)}


@pytest.mark.parametrize("contents", list(LISTS))
def test_an_empty_case_leaves_every_place_unanswered(contents: str) -> None:
    given = {"subject.born", "matter.offences"}  # the small case has both
    expected = {path.split(" or ")[0] for paths in ANSWERED[contents].values() for path in paths} - given
    found = unanswered(contents)
    assert set(found) == expected
    weight = Severity.WARNING if contents == "preparole" else Severity.BLOCKING
    assert set(found.values()) == {weight}


@pytest.mark.parametrize("contents", list(LISTS))
def test_a_reason_for_an_area_answers_for_it(contents: str) -> None:
    areas = {path.partition(".")[0] for path in PATHS}
    parts = {name: CaseFile.model_fields[name].annotation for name in areas}
    absent = {
        name: {"absent": "declined"}
        for name, part in parts.items()
        if isinstance(part, type) and issubclass(part, Area)
    }
    left = set(unanswered(contents, **absent))
    assert left == ({"assessment", "sentence.reasons"} if contents == "preparole" else set())


@pytest.mark.parametrize(
    ("areas", "answered"),
    [
        ({"record": {"none": True}}, True),
        ({"record": {"checked_on": "2026-01-05"}}, False),
        ({"record": {"sources": ["record"]}}, False),
        ({"record": {"findings": [{"on": "2020-01-05", "offence": "cc-266", "outcomes": [{"kind": "fine"}]}]}}, True),
        ({"record": {"withheld": "private"}}, True),
    ],
)
def test_an_area_answers_by_what_it_says(areas: dict[str, Any], answered: bool) -> None:
    assert ("record" not in unanswered("psr", **areas)) is answered


@pytest.mark.parametrize(
    ("youth", "answered"),
    [
        ({"no_conference": "not-convened"}, True),
        ({"conferences": [{"on": "2026-01-05"}]}, True),
        ({"plans": {"en": "A plan."}}, False),
    ],
)
def test_a_conference_is_told_or_there_was_none(youth: dict[str, Any], answered: bool) -> None:
    assert ("youth.conferences" not in unanswered("youth-psr", youth=youth)) is answered


def test_a_citation_is_given_only_for_what_was_verified() -> None:
    question = asked()
    question = replace(question, kind=replace(question.kind, contents="preparole"))
    cited = {one.at: one.reference for one in RULES["contents-answered"](question)}
    assert cited["confidential"] is not None
    assert cited["institution"] is None
