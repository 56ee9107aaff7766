"""What a case withholds is gone from what may be printed, and is known, so that no output can hold it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from reportgen.case.io.load import read_case, write_case
from reportgen.case.model.file import CaseFile
from reportgen.case.model.parole import Confidential
from reportgen.case.redaction.redact import Printable, printable
from reportgen.case.redaction.texts import all_strings, strings_of
from reportgen.case.values.base import WithheldReason
from tests.sections.cases import MOTHER, SOURCES, account, case

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/case.json"))
REASONS = get_args(WithheldReason)
PROSE = "She told me of the winter of the fire."


def shown(**areas: Any) -> Printable:
    return printable(case(**areas))


def person(**more: Any) -> dict[str, Any]:
    return {"name": "Bernadette Okimaw", "family": "Okimaw", "given": "Bernadette", "form": "f"} | more


def relative(**more: Any) -> dict[str, Any]:
    return {"person": person(), "relation": "aunt"} | more


def texts(part: Any) -> set[str]:
    """Every text in a case, as a plain walk finds it."""
    if isinstance(part, str):
        return {part}
    if isinstance(part, BaseModel):
        part = tuple(part.__dict__.values())
    if isinstance(part, dict):
        part = tuple(part.values())
    return set().union(*map(texts, part)) if isinstance(part, tuple) else set()


def test_a_case_that_withholds_nothing_but_the_address_is_printed_whole() -> None:
    made = case(family={"relatives": [relative()], "narrative": {"en": PROSE}})
    kept = printable(made)
    assert kept.case == made
    assert (kept.names, kept.parts, kept.passages) == (frozenset(), frozenset(), frozenset())


@pytest.mark.parametrize("reason", REASONS)
def test_a_withheld_narrative_leaves_its_mark_and_reason_alone(reason: str) -> None:
    kept = shown(family={"narrative": {"en": PROSE, "withheld": reason}})
    narrative = kept.case.family.narrative
    assert narrative is not None
    assert (narrative.withheld, narrative.text) == (reason, {})
    assert kept.passages == {PROSE}


@pytest.mark.parametrize("reason", REASONS)
def test_a_withheld_fact_leaves_its_mark_and_reason_alone(reason: str) -> None:
    kept = shown(family={"raised_at": {"accounts": [account("Moosonee", "mother")], "withheld": reason}})
    fact = kept.case.family.raised_at
    assert fact is not None
    assert (fact.withheld, fact.accounts) == (reason, ())


@pytest.mark.parametrize("reason", REASONS)
def test_a_withheld_area_leaves_its_mark_and_reason_alone(reason: str) -> None:
    family = {"relatives": [relative()], "narrative": {"en": PROSE}, "raised_at": "Moosonee", "withheld": reason}
    kept = shown(family=family)
    assert (kept.case.family.withheld, kept.case.family.relatives) == (reason, ())
    assert kept.names == {"Bernadette Okimaw"}
    assert kept.parts == {"Bernadette", "Okimaw"}
    assert kept.passages == {PROSE}


@pytest.mark.parametrize("reason", REASONS)
def test_a_withheld_entry_of_a_list_is_gone(reason: str) -> None:
    kept = shown(family={"relatives": [relative(withheld=reason), relative(person=person(name="Ann Roy"))]})
    assert [one.person.name for one in kept.case.family.relatives] == ["Ann Roy"]
    assert kept.names == {"Bernadette Okimaw"}


@pytest.mark.parametrize(
    ("how", "name", "hidden"),
    [
        ("initials", "B. O.", {"Bernadette", "Okimaw"}),
        ("given-name", "Bernadette", {"Okimaw"}),
        ("role", "", {"Bernadette", "Okimaw"}),
    ],
)
def test_a_name_is_reduced_to_what_may_be_shown(how: str, name: str, hidden: set[str]) -> None:
    kept = shown(family={"relatives": [relative(person=person(shown=how, pronouns={"en": ["she", "her", "her"]}))]})
    (one,) = kept.case.family.relatives
    assert one.person.name == name
    assert (one.person.family, one.person.given, one.person.called) == (None, None, None)
    assert (one.person.pronouns is None) == (how == "role")
    assert kept.names == {"Bernadette Okimaw"}
    assert kept.parts == hidden
    assert not any(word in text for text in texts(kept.case) for word in hidden)


def test_what_a_person_asks_to_be_called_is_hidden_with_the_name() -> None:
    kept = shown(family={"relatives": [relative(person=person(called="Bernie", shown="initials"))]})
    assert "Bernie" in kept.parts
    assert "Bernie" not in texts(kept.case)


def test_a_child_is_shown_by_initials_unless_the_file_says_otherwise() -> None:
    child = {"person": person(), "relation": "daughter"}
    assert shown(relationships={"children": [child]}).case.relationships.children[0].person.name == "B. O."
    named = {"person": person(shown="full"), "relation": "daughter"}
    kept = shown(relationships={"children": [named]})
    assert kept.case.relationships.children[0].person.name == "Bernadette Okimaw"
    assert kept.names == frozenset()


def test_a_name_hidden_in_one_place_and_shown_in_another_may_be_printed() -> None:
    kept = shown(
        family={"relatives": [relative(person=person(shown="initials"))]},
        risk={"assessor": person()},
    )
    assert kept.case.family.relatives[0].person.name == "B. O."
    assert (kept.names, kept.parts) == (frozenset(), frozenset())


def test_a_family_name_shared_with_the_subject_may_be_printed() -> None:
    kept = shown(family={"relatives": [relative(person=person(name="Ann Roy", family="Roy", shown="role"))]})
    assert kept.names == {"Ann Roy"}
    assert "Roy" not in kept.parts


def test_the_address_is_printed_only_where_the_court_asked_for_it() -> None:
    where = {"address": "48 Cedar Point Lane", "telephone": "705-555-0148"}
    kept = shown(subject=where)
    assert (kept.case.subject.address, kept.case.subject.telephone) == (None, None)
    assert kept.passages == set(where.values())
    asked = shown(subject=where | {"print_address": True})
    assert asked.case.subject.address == "48 Cedar Point Lane"
    assert asked.passages == frozenset()


def test_opinions_and_private_notes_are_never_printed() -> None:
    mother = MOTHER | {"opinions": [{"about": "sentence", "words": "He should go to prison."}]}
    kept = shown(sources=[mother], private_notes=[{"text": "Call the mother again."}])
    assert kept.case.private_notes == ()
    assert kept.case.sources[0].opinions == ()
    assert kept.passages == {"He should go to prison.", "Call the mother again."}


@pytest.mark.parametrize("reason", REASONS)
def test_what_rests_on_a_withheld_source_alone_goes_with_it(reason: str) -> None:
    sources = [one | ({"withheld": reason} if one["id"] == "mother" else {}) for one in SOURCES]
    accounts = [account("student", "mother"), account("leave", "subject", "mother"), account("retired")]
    quote = {"words": "He was always a good boy.", "language": "en", "source": "mother"}
    kept = shown(sources=sources, work={"status": {"accounts": accounts}, "quotes": [quote]})
    assert kept.case.work.status is not None
    assert kept.case.work.status.values == ("leave", "retired")
    assert kept.case.work.quotes == ()
    assert "mother" not in kept.case.source
    assert kept.names == {"Claire Roy"}
    assert kept.passages == {"He was always a good boy."}


@pytest.mark.parametrize("area", [["mother"], ["mother", "employer"]])
def test_what_names_no_source_goes_with_those_of_its_area(area: list[str]) -> None:
    sources = [one | ({"withheld": "safety"} if one["id"] in area else {}) for one in SOURCES]
    accounts = [account("student", "subject"), account("retired")]
    kept = shown(
        sources=sources, work={"sources": area, "status": {"accounts": accounts}}, family={"raised_at": "Hearst"}
    )
    assert kept.case.work.status is not None
    assert kept.case.work.status.values == ("student",)
    assert kept.case.family.raised_at is not None, "an area with other sources keeps its own"
    assert kept.case.family.raised_at.values == ("Hearst",)
    both = shown(sources=sources, work={"sources": [*area, "subject"], "status": "student"})
    assert both.case.work.status is not None
    assert both.case.work.status.values == ("student",)


@pytest.mark.parametrize(("own", "left"), [(["subject"], [("completed",)]), (["mother"], []), ([], [()])])
def test_an_entry_with_sources_of_its_own_rests_on_those(own: list[str], left: list[tuple[str, ...]]) -> None:
    sources = [one | ({"withheld": "safety"} if one["id"] == "mother" else {}) for one in SOURCES]
    treatment = {"what": {"en": "Counselling"}, "status": "completed", "sources": own}
    kept = shown(sources=sources, health={"sources": ["mother"], "treatment": [treatment]})
    assert [one.status.values for one in kept.case.health.treatment] == left, "with no source left, it goes whole"


def test_what_is_left_of_a_list_is_searched_whole() -> None:
    relatives = [relative(withheld="safety"), relative(lives_at="Moosonee")]
    kept = shown(family={"relatives": relatives}).case
    assert "Moosonee" in all_strings(kept)
    assert sorted(text for _, text in strings_of(kept)) == sorted(filter(None, all_strings(kept)))


def test_what_is_left_of_a_list_keeps_its_places_in_the_file() -> None:
    relatives = [relative(withheld="safety"), relative(occupation={"en": "welder"}), relative(withheld="private")]
    kept = shown(family={"relatives": [*relatives, relative(occupation={"en": "nurse"})]})
    assert [place for place, _ in kept.texts if place.startswith("family")] == [
        "family.relatives[1].occupation",
        "family.relatives[3].occupation",
    ]


def test_what_is_kept_for_the_annex_is_gone_from_every_other_report() -> None:
    apart = {"submissions": [{"topic": "safety", "why": "safety", "words": {"en": PROSE}}]}
    known = case(confidential=apart)
    assert printable(known).case.confidential == Confidential.model_construct()
    assert PROSE in printable(known).passages
    assert printable(known, confidential=True).case.confidential == known.confidential


def test_what_consent_was_withdrawn_from_goes_with_the_sources_that_spoke_for_it_alone() -> None:
    told = f"{PROSE} Nobody in the house ever spoke of the fire again."
    gladue = {
        "consent": {"given_on": "2026-01-10", "withdrawn_on": "2026-02-01"},
        "childhood": {"narrative": {"en": told, "sources": ["mother", "friend"]}},
    }
    left = printable(case(gladue=gladue, peers={"narrative": {"en": PROSE, "sources": ["friend"]}}))
    assert left.case.gladue.childhood is None
    assert "mother" not in left.case.source
    assert "friend" in left.case.source
    assert {told, PROSE, "Nobody in the house ever spoke of the fire again."} <= left.passages


def test_a_source_that_was_looked_up_before_is_withheld_all_the_same() -> None:
    known = case(sources=[SOURCES[0], {**MOTHER, "withheld": "private"}])
    assert MOTHER["id"] in known.source
    assert MOTHER["id"] not in printable(known).case.source
    assert MOTHER["id"] in known.source


def test_the_case_itself_is_left_as_it_was() -> None:
    made = case(family={"relatives": [relative(person=person(shown="role"))]}, private_notes=[{"text": PROSE}])
    before = write_case(made)
    printable(made)
    assert write_case(made) == before


def test_what_may_be_printed_may_be_printed() -> None:
    made = shown(family={"relatives": [relative(withheld="safety")]}, private_notes=[{"text": PROSE}]).case
    assert printable(made).case == made


def test_repr_shows_nothing_of_what_is_withheld() -> None:
    kept = shown(family={"relatives": [relative(withheld="safety")]})
    assert repr(kept) == "<Printable>"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_no_withheld_word_is_left_in_a_sample(path: Path) -> None:
    made: CaseFile = read_case(path)[0]
    kept = printable(made)
    left = texts(kept.case)
    assert not left & (kept.names | kept.passages)
    assert not any(note.text in text for note in made.private_notes for text in left)
    assert not any(opinion.words in text for one in made.sources for opinion in one.opinions for text in left)
