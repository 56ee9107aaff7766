"""The Gladue report: a life told with consent, by generation; options in full; nothing scored."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from reportgen.case.redaction.redact import printable
from reportgen.kinds import load_kind
from reportgen.language import text
from reportgen.report import Fields, Language, NumberedList, Quotation, Subheading, Table, say
from reportgen.sections import (
    SECTIONS,
    SectionContext,
    compose,
    subject_of,
)
from tests.sections.cases import case, keys, lines, telling

BOTH = pytest.mark.parametrize("language", ["en", "fr"])


def words(english: str, french: str) -> dict[str, str]:
    return {"en": english, "fr": french}


def passage(english: str, **more: Any) -> dict[str, Any]:
    return {"narrative": {"en": english, "fr": f"{english} (fr)"}, **more}


OPTION: dict[str, Any] = {
    "what": words("circle", "cercle"),
    "provider": "Justice Circle",
    "community": "Pine Bay",
    "acceptance": "accepted",
    "accepted_on": "2026-02-20",
    "starts": "2026-04",
    "cost": 120,
    "paid_by": words("the band", "la bande"),
    "travel": words("by boat", "en bateau"),
}
CONSENT = {"given_on": "2026-01-10", "source": "subject"}


def told(section: str, language: Language = "en", form: str = "f", **gladue: Any) -> list[str]:
    made = printable(case(form, gladue={"consent": CONSENT, "sources": ["subject"], **gladue})).case
    built = SECTIONS[section](SectionContext(made, date(2026, 3, 2), subject_of(made)))
    return [line.replace("\u00a0", " ") for line in lines(built, language)]


def test_consent_opens_the_report_with_what_records_it() -> None:
    given = CONSENT | {"scope": words("talks", "entretiens"), "read_by_person_on": "2026-02-25"}
    said = " ".join(told("gladue_purpose", consent=given, requested_by="defence"))
    assert "Counsel for Ms. Roy asked for it." in said
    assert "Ms. Roy gave consent to it on January 10, 2026 (source: Ms. Roy)." in said
    assert "covers the following: talks." in said
    assert "went over the draft with the writer on February 25, 2026" in said
    assert "left out" not in said


@BOTH
def test_what_may_not_be_shared_is_said_to_be_left_out_and_nothing_of_it(language: Language) -> None:
    kept = CONSENT | {"may_not_share": [{"what": words("her brother’s trial", "le procès de son frère")}]}
    said = " ".join(told("gladue_purpose", language, consent=kept))
    assert {"en": "Some of what was shared is left out", "fr": "n’est pas écrite"}[language] in said
    assert "brother" not in said
    assert "frère" not in said


@BOTH
def test_a_nation_stands_in_its_own_name_and_script_first(language: Language) -> None:
    nation = {
        "own_name": "Ininiw",
        "own_script": {"name": "ᐃᓂᓂᐤ", "language": "csw-Cans"},
        "also_called": words("Swampy Cree", "Cri des marais"),
        "belonging": "member",
    }
    first, second, third = told("gladue_community", language, nations=[nation])
    assert first.endswith("| ᐃᓂᓂᐤ (Ininiw)")
    assert second.endswith({"en": "| Swampy Cree", "fr": "| Cri des marais"}[language])
    assert "Roy" in third


def test_generations_come_from_the_earliest_to_the_children_whatever_the_order_of_the_file() -> None:
    story = [
        {"of": "children", **passage("Two girls.")},
        {"of": "grandparents", "factors": ["residential-school"], **passage("He carried mail.")},
        {"of": "self", **passage("She grew up.")},
    ]
    said = told("gladue_family", story=story)
    assert said == ["Grandparents", "He carried mail.", "Children", "Two girls."]
    assert told("gladue_life", story=story) == ["Growing up", "She grew up."]
    assert not any("residential" in line for line in said)


@BOTH
def test_history_names_its_works_with_their_pages(language: Language) -> None:
    work = {"id": "lake", "author": words("Band", "Bande"), "title": words("The Lake", "The Lake"), "year": 2011}
    history = passage("The dam came.", works=[{"work": "lake", "pages": "12-31"}])
    cited = told("gladue_community", language, community_history=history, works=[work])[-1]
    assert cited.endswith(
        {"en": "Band, The Lake (2011), at 12-31.", "fr": "Bande, The Lake (2011), p. 12-31."}[language]
    )
    (listed,) = told("gladue_works", language, works=[work])
    assert listed.endswith("The Lake, 2011.")


def test_learning_is_told_by_its_area_where_it_has_no_passage() -> None:
    area = {"sources": ["subject"], "narrative": {"en": "Grade 11.", "fr": "11e année."}}
    blocks = SECTIONS["gladue_life"](telling(schooling=area, gladue={"consent": CONSENT}))
    assert keys(blocks) == ["gladue-schooling"]
    own = SECTIONS["gladue_life"](telling(schooling=area, gladue={"schooling": passage("At the lake.")}))
    assert lines(own, "en") == ["Learning", "At the lake."]


def test_what_keeps_the_person_well_comes_before_health_and_substances() -> None:
    said = told("gladue_health", substance_use=passage("S."), health=passage("H."), well_being=passage("W."))
    assert [line for line in said if line.endswith(".") and len(line) == 2] == ["W.", "H.", "S."]


def test_what_the_person_keeps_back_says_that_alone() -> None:
    assert told("gladue_culture", ceremony=passage("The lodge.", withheld="private")) == [
        "Ceremony",
        "Ms. Roy asked that this not be written down.",
    ]
    assert told("gladue_family", story=[{"of": "parents", **passage("P.", withheld="private")}]) == []


def test_own_words_come_first_in_their_own_language() -> None:
    quote = {"words": "ᒦᑴᒡ", "language": "csw-Cans", "source": "subject", "translation": words("Thanks.", "Merci.")}
    blocks = SECTIONS["gladue_accountability"](
        telling(gladue={"accountability": passage("She wrote to him.", quotes=[quote])})
    )
    assert isinstance(blocks[0], Quotation)
    assert blocks[0].language == "csw-Cans"
    assert len(blocks) == 2


@BOTH
@pytest.mark.parametrize("form", ["f", "m", "x"])
def test_an_option_says_who_accepts_when_cost_and_travel(language: Language, form: str) -> None:
    said = "\n".join(told("gladue_options", language, form, options=[OPTION]))
    for fact in ("Justice Circle, Pine Bay", "2026", "120"):
        assert fact in said
    assert {"en": "paid by the band", "fr": "payé par la bande"}[language] in said
    assert {"en": "By boat", "fr": "En bateau"}[language] in said
    assert {"en": "Accepted on February 20, 2026", "fr": "Accord donné le 20 février 2026"}[language] in said


@BOTH
@pytest.mark.parametrize(
    "acceptance",
    ["accepted", "accepted-in-part", "assessment-needed", "waiting-list", "asked", "not-asked", "declined"],
)
def test_every_answer_of_a_provider_has_words(language: Language, acceptance: str) -> None:
    option = {key: OPTION[key] for key in ("what", "provider")} | {"acceptance": acceptance}
    assert told("gladue_options", language, options=[option])


def test_an_option_is_a_card_and_in_the_letter_a_row() -> None:
    gladue = {"consent": CONSENT, "options": [OPTION, OPTION]}
    report = SECTIONS["gladue_options"](telling(gladue=gladue))
    assert [type(block) for block in report[1:]] == [Subheading, Fields, Subheading, Fields]
    letter = SECTIONS["gladue_letter_options"](telling(gladue=gladue))
    (table,) = (block for block in letter if isinstance(block, Table))
    assert len(table.rows) == 2


def test_why_there_is_no_option_is_told() -> None:
    assert told("gladue_options", no_options_because={"en": "Nobody answered.", "fr": "Sans réponse."}) == [
        "Nobody answered."
    ]


def test_the_plan_is_numbered_steps() -> None:
    step = {
        "what": words("finish school", "finir l’école"),
        "by": "Pine Bay School",
        "when": words("by June", "d’ici juin"),
    }
    blocks = SECTIONS["gladue_plan"](telling(gladue={"healing_plan": [step]}))
    assert isinstance(blocks[-1], NumberedList)
    assert told("gladue_plan", healing_plan=[step])[-1] == "Finish school, with Pine Bay School (by June)."
    assert told("gladue_plan", "fr", healing_plan=[step])[-1] == "Finir l’école (Pine Bay School; d’ici juin)."


def test_the_letter_falls_back_on_the_report() -> None:
    report: dict[str, Any] = {
        "narrative": {"en": "Who she is.", "fr": "Qui elle est."},
        "strengths": passage("Strong."),
        "home": passage("H."),
    }
    assert told("gladue_letter_story", **report) == ["Who she is.", "Strong."]
    assert told("gladue_letter_story", letter=passage("In short."), **report) == ["In short."]


@pytest.mark.parametrize("kind", ["gladue", "gladue-letter"])
def test_a_gladue_kind_has_no_place_for_an_instrument(kind: str) -> None:
    assert not {"risk", "assessment", "conditions"} & set(load_kind(kind).sections)


@BOTH
def test_the_section_of_a_pre_sentence_report_is_never_named_a_gladue_report(language: Language) -> None:
    area = {"sources": ["subject"], "identity": "metis"}
    gladue = {"consent": CONSENT | {"in_pre_sentence": True}, "nations": [{"own_name": "Métis"}], "options": [OPTION]}
    made = telling(indigenous=area, gladue=gladue)
    (section,) = compose(made, ("indigenous",))
    heads = [section.heading, *(block.content for block in section.blocks if isinstance(block, Subheading))]
    assert not any("gladue" in text(phrase, language).lower() for head in heads for phrase in head)
    assert "gladue" not in text(say("section-indigenous"), language).lower()
    assert any(isinstance(block, Table) for block in section.blocks)


def test_nations_and_options_stand_in_a_pre_sentence_report_only_where_the_person_agreed() -> None:
    area = {"sources": ["subject"], "identity": "metis"}
    blocks = SECTIONS["indigenous"](telling(indigenous=area, gladue={"consent": CONSENT, "options": [OPTION]}))
    assert not any(isinstance(block, Table) for block in blocks)
