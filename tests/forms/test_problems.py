"""Each problem of a case is told where it is answered: its page, its entry, its question."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.draft.answers import assemble
from reportgen.case.io.load import parse_case
from reportgen.errors import CaseRefused, InputError
from reportgen.forms.model import FIRST
from reportgen.forms.problems import FormPlace, place_of, place_of_problem
from reportgen.language import LANGUAGES
from tests.case.files import small
from tests.forms.desk import SAMPLES, answered, sample, screens


@dataclass(frozen=True)
class Noted:
    at: str


def refused(known: dict[str, Any]) -> list[tuple[FormPlace, Any]]:
    """Return where the problems of a case belong, as the desk finds them: from its answers."""
    come = assemble(answered(known))
    with pytest.raises(CaseRefused) as why:
        parse_case(json.dumps(come.data).encode(), Path("case.json"))
    return [(place_of_problem(one, come, "en"), one) for one in why.value.problems]


def key(known: dict[str, Any], path: str) -> str:
    found: str = answered(known)[path]["entries"][0]
    return found


def test_what_is_missing_belongs_where_it_would_be() -> None:
    known = small()
    del known["subject"]["name"]
    del known["number"]
    del known["matter"]["offences"][0]["found_on"]
    offence = f"matter.offences.{key(known, 'matter.offences')}"
    found = {(one.page, one.entry, one.at, one.path) for one, _ in refused(known)}
    assert found == {
        ("person", None, "subject.name", "subject.name"),
        ("file", None, "number", "number"),
        ("offences", offence, f"{offence}.found_on", f"{offence}.found_on"),
    }


def test_what_is_wrong_belongs_to_its_question() -> None:
    known = small("work", {"status": "astronaut", "jobs": [{"employer": "Acme", "position": {}, "period": "x"}]})
    known["residence"] = {"since": {"accounts": [{"absent": "unknown"}, {"value": "99"}]}}
    answers = answered(known)
    status = f"work.status.accounts.{answers['work.status.accounts']['entries'][0]}"
    since = f"residence.since.accounts.{answers['residence.since.accounts']['entries'][1]}"
    job = f"work.jobs.{answers['work.jobs']['entries'][0]}"
    found = {(one.page, one.entry, one.path) for one, _ in refused(known)}
    assert ("work", None, f"{status}.value") in found
    assert ("residence", None, f"{since}.value") in found
    assert ("work", job, f"{job}.period") in found
    assert ("work", job, f"{job}.position.en") in found


def test_a_rule_about_a_part_belongs_to_its_first_question() -> None:
    known = small("sources", [{"id": "a", "kind": "contact", "outcome": "reached"}])
    ((one, about),) = refused(known)
    entry = f"sources.{key(known, 'sources')}"
    assert (one.page, one.entry, one.at, one.path) == ("sources", entry, entry, f"{entry}.kind")
    assert about.key == "case-rule-contact-unnamed"


def test_findings_belong_by_their_place() -> None:
    come = assemble(answered(small("residence", {"housing": "rent"})))
    account = come.places["residence.housing.accounts[0]"]
    places = ("residence.housing", "assessment", ".", "work.status", "kind")
    found = [place_of_problem(Noted(at), come, "en") for at in places]
    assert [(one.page, one.path) for one in found] == [
        ("residence", f"{account}.value"),
        ("assessment", "assessment.en"),
        (None, ""),
        ("work", f"work.status.accounts.{FIRST}.value"),
        (None, "kind"),
    ]


def test_a_wording_leads_to_its_box_in_the_language_asked_for() -> None:
    come = assemble(answered(small("character", {"maturity": {}})))
    for language in LANGUAGES:
        found = [place_of_problem(Noted(at), come, language) for at in ("character.maturity", "assessment")]
        assert [one.path for one in found] == [f"character.maturity.{language}", f"assessment.{language}"]


def test_a_problem_of_the_whole_file_is_on_no_page() -> None:
    one = place_of_problem(InputError("case-rule-source-id-twice", at="."), assemble({}), "fr")
    assert (one.page, one.entry, one.path) == (None, None, "")


def test_every_place_of_a_sample_leads_to_a_question_of_its_page() -> None:
    for path in SAMPLES[:6]:
        answers = answered(sample(path))
        come = assemble(answers)
        shown = {(one.id, entry): parts for one, entry, parts in screens(answers)}
        for place in come.places:
            found = place_of_problem(Noted(place), come, "fr")
            if found.page is not None:
                assert (found.page, found.entry) in shown, found
                assert found.at == come.answer_at(place)
                assert place_of(found.at, answers, "fr").path == found.path
