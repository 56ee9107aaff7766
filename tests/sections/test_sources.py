"""Sources: a table for each group there is, names as far as the case allows, attempts with their dates."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.case.model.evidence import Source
from reportgen.language.catalogue import catalogue
from reportgen.report import Code, Language, Name, Subheading
from reportgen.sections.shared.languages import NAMED, language_name
from reportgen.sections.sources import GROUPS, build, group_of
from tests.sections.cases import EMPLOYER, FRIEND, MOTHER, SCHOOL_RECORD, SUBJECT, lines, telling


def read(language: Language, *sources: dict[str, Any]) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(sources=list(sources))), language)]


def test_no_source_is_said_plainly() -> None:
    assert read("en") == ["No source is recorded for this report."]
    assert read("fr") == ["Aucune source n’est consignée pour le présent rapport."]


def test_the_subject_and_the_people_spoken_with() -> None:
    assert read("en", SUBJECT | {"language": "fr"}, MOTHER, EMPLOYER | {"organization": "Acme"}) == [
        "People interviewed",
        "Person | Relation | Dates and means | Language",
        "Ms. Julie Roy | Person the report is about | 2026-02-10, in person (90 min) | French",
        "Other people contacted",
        "Person | Relation | Dates and means | Language",
        "Ms. Claire Roy | Mother | 2026-02-12, by telephone | –",
        "Mr. Denis Côté (Acme) | Employer | 2026-02-12, by telephone | –",
    ]
    assert read("fr", MOTHER)[2] == "Mme Claire Roy | Mère | 2026-02-12, par téléphone | –"


def test_every_attempt_is_listed_with_its_day_and_means() -> None:
    tries = [
        {"on": "2026-02-01", "means": "telephone", "result": "no-answer"},
        {"on": "2026-02-03", "means": "email", "result": "message-left"},
    ]
    source = FRIEND | {"outcome": "not-reached", "occasions": tries}
    assert read("en", source)[2] == (
        "Sam Okafor | Friend | 2026-02-01, by telephone: no answer; 2026-02-03, by email: message left"
    )
    assert read("fr", source)[2] == (
        "Sam Okafor | Personne amie | 2026-02-01, par téléphone : sans réponse; 2026-02-03, par courriel : message "
        "laissé"
    )


def test_who_was_not_contacted_on_purpose_and_why() -> None:
    victim = {
        "id": "victim", "kind": "contact", "outcome": "not-contacted", "relation": "victim", "why_not": "victim",
        "person": {"name": "Somebody Protected", "form": "f", "shown": "role"},
    }  # fmt: skip
    former = {
        "id": "former", "kind": "contact", "outcome": "not-contacted", "relation": "former-partner",
        "why_not": "subject-asked", "person": {"name": "Bo Li", "family": "Li", "form": "m"},
    }  # fmt: skip
    assert read("en", victim, former)[2:] == [
        "Name not printed | Victim | This person is a victim in this matter",
        "Mr. Bo Li | Former partner | Ms. Roy asked that this person not be contacted",
    ]
    assert read("fr", victim, former)[2:] == [
        "Nom non divulgué | Victime | Cette personne est une victime dans la présente affaire",
        "M. Bo Li | Ex-conjoint | Mme Roy a demandé qu’on ne communique pas avec cette personne",
    ]


def test_papers_received_requested_and_refused() -> None:
    received = SCHOOL_RECORD | {"dated": "2025-fall"}
    asked = SCHOOL_RECORD | {"id": "b", "outcome": "requested", "requested_on": "2026-02-01"}
    refused = SCHOOL_RECORD | {"id": "c", "outcome": "refused", "why_not": "no-consent"}
    assert read("en", received, asked, refused) == [
        "Documents and records received",
        "Document or record | Author or organization | Date | Received",
        "School record | École Macdonald | fall of 2025 | 2026-02-09",
        "Documents and records requested and not received",
        "Document or record | Author or organization | Requested",
        "School record | École Macdonald | 2026-02-01",
        "Documents and records refused",
        "Document or record | Author or organization | Requested | Reason",
        "School record | École Macdonald | – | Consent was not given",
    ]


def test_an_interpreter_stands_beside_the_language_that_was_spoken() -> None:
    interpreter = {"person": {"name": "Noor Haddad", "family": "Haddad", "form": "f"}, "language": "ar"}
    source = SUBJECT | {"language": "en", "interpreter": interpreter}
    assert read("fr", source)[2].endswith("| Arabe; interprète : Mme Noor Haddad")


def test_opinions_a_contact_offered_are_never_printed() -> None:
    opinion = {"about": "sentence", "words": "Jail would be fairest"}
    assert "fairest" not in " ".join(read("en", MOTHER | {"opinions": [opinion]}))


@pytest.mark.parametrize("kind", ["interview", "contact", "record", "document"])
@pytest.mark.parametrize(
    "outcome", ["reached", "not-reached", "declined", "not-contacted", "received", "requested", "refused"]
)
def test_every_source_stands_in_one_group_that_has_a_table(kind: str, outcome: str) -> None:
    given = {
        "id": "a", "kind": kind, "outcome": outcome, "organization": "A", "title": {"en": "T", "fr": "T"},
        "why_not": "safety",
    }  # fmt: skip
    assert group_of(Source.model_validate(given)) in GROUPS
    headings = [block for block in build(telling(sources=[given])) if isinstance(block, Subheading)]
    assert len(headings) == 1


def test_languages_have_names_in_both_languages_and_others_are_printed_by_their_tag() -> None:
    for language in ("en", "fr"):
        assert {f"language-{tag}" for tag in NAMED} <= set(catalogue(language).keys)
    assert language_name("cr-Cans") == Code("language-cr")
    assert language_name("xx-CA") == Name("xx-CA")
