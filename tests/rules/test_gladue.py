"""What a Gladue report must hold to, and what its rules leave alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rules.asking import places

CONSENT: dict[str, Any] = {"given_on": "2026-01-10", "source": "subject", "read_by_person_on": "2026-02-20"}
HOME = {
    "what": {"en": "circle", "fr": "cercle"},
    "provider": "Circle",
    "community": "Pine Bay",
    "acceptance": "accepted",
}


def text(english: str, french: str = "…", **more: Any) -> dict[str, Any]:
    return {"narrative": {"en": english, "fr": french}, **more}


def found(rule: str, kind: str = "gladue", **gladue: Any) -> list[tuple[str, str]]:
    return places(rule, kind=kind, gladue={"consent": CONSENT, "options": [HOME], **gladue})


@pytest.mark.parametrize("consent", [None, {}, {"source": "subject"}, {"given_on": "2026-03-03", "source": "subject"}])
def test_no_final_without_consent(consent: Any) -> None:
    for kind in ("gladue", "gladue-letter"):
        assert found("gladue-consent", kind, consent=consent) == [("rule-gladue-consent", "gladue.consent")]
    assert found("gladue-consent", "psr", consent=consent) == []


def test_consent_names_what_records_it() -> None:
    given = {"given_on": "2026-01-10"}
    assert found("gladue-consent", consent=given) == [("rule-gladue-consent-source", "gladue.consent.source")]
    assert found("gladue-consent") == []


def test_withdrawn_consent_is_told_in_every_kind_it_changes() -> None:
    taken_back = CONSENT | {"withdrawn_on": "2026-02-25"}
    at = "gladue.consent.withdrawn_on"
    assert found("gladue-withdrawn", consent=taken_back) == [("rule-gladue-withdrawn", at)]
    assert found("gladue-withdrawn", "psr", consent=taken_back) == [("rule-gladue-withdrawn-here", at)]
    for rule in (
        "gladue-consent",
        "gladue-options",
        "gladue-history",
        "gladue-risk-words",
        "gladue-read",
        "kind-requires",
    ):
        assert found(rule, consent=taken_back, nations=[]) == []


@pytest.mark.parametrize(
    "options",
    [[], [HOME | {"community": None}], [HOME | {"acceptance": "asked"}], [HOME | {"withheld": "private"}]],
)
def test_without_an_accepted_option_of_the_community_it_is_likely_inadequate(options: Any) -> None:
    assert found("gladue-options", options=options) == [("rule-gladue-options", "gladue.options")]
    assert found("gladue-options", options=[*options, HOME]) == []


def test_the_section_of_a_pre_sentence_report_wants_options_too() -> None:
    area = {"sources": ["subject"], "identity": "metis"}
    assert places("gladue-options", indigenous=area) == [("rule-gladue-options-section", "resources")]
    assert places("gladue-options", indigenous=area | {"gladue_report": "filed"}) == []
    resource = {"what": {"en": "c", "fr": "c"}, "provider": "P", "availability": "accepted"}
    assert places("gladue-options", indigenous=area, resources=[resource]) == []
    assert places("gladue-options") == []


def test_history_without_a_source_is_a_warning() -> None:
    works = [{"id": "w", "author": {"en": "A", "fr": "A"}, "title": {"en": "T", "fr": "T"}}]
    bare = [("rule-gladue-history", "gladue.community_history")]
    assert found("gladue-history", community_history=text("A dam.")) == bare
    assert found("gladue-history", community_history=text("A dam.", works=[{"work": "w"}]), works=works) == []
    parents = {"of": "parents", **text("They were sent away.")}
    assert found("gladue-history", story=[parents]) == [("rule-gladue-history", "gladue.story[0]")]
    assert found("gladue-history", story=[parents | {"sources": ["mother"]}]) == []
    assert found("gladue-history", childhood=text("She fished.")) == []


@pytest.mark.parametrize(
    "said",
    ["He is a high risk.", "a Moderate-risk man", "the LSI-OR", "He scored 21.", "likely to reoffend", "risk factors"],
)
def test_risk_words_are_found_in_english(said: str) -> None:
    assert found("gladue-risk-words", strengths=text(said)) == [
        ("rule-gladue-risk-words", "gladue.strengths.narrative")
    ]
    assert found("gladue-risk-words", "psr", strengths=text(said)) == []


@pytest.mark.parametrize("said", ["un risque élevé", "l’INS-RO", "le risque de récidive", "des facteurs criminogènes"])
def test_risk_words_are_found_in_french(said: str) -> None:
    told = {"consent": CONSENT, "options": [HOME], "letter": text("…", said)}
    assert places("gladue-risk-words", kind="gladue", language="fr", gladue=told)
    assert places("gladue-risk-words", kind="gladue", language="en", gladue=told) == []


def test_everyday_words_and_peoples_own_are_left_alone() -> None:
    quote = {"words": "They said I was high risk.", "language": "en", "source": "subject"}
    calm = text("She took no risks on the ice, kept the score at games and needed little.", quotes=[quote])
    assert found("gladue-risk-words", strengths=text("She takes no risk on the ice.", quotes=[quote])) == []
    assert found("gladue-risk-words", strengths=calm)  # a word an officer can weigh: it only warns


def test_the_area_that_stands_in_for_a_passage_is_looked_at() -> None:
    area = {"narrative": {"en": "A medium risk worker.", "fr": "…"}}
    gladue = {"consent": CONSENT, "options": [HOME]}
    assert places("gladue-risk-words", kind="gladue", gladue=gladue, work=area) == [
        ("rule-gladue-risk-words", "work.narrative")
    ]


def test_the_person_goes_over_the_draft() -> None:
    unread = {key: CONSENT[key] for key in ("given_on", "source")}
    assert found("gladue-read", consent=unread) == [("rule-gladue-read", "gladue.consent.read_by_person_on")]
    assert found("gladue-read") == []
