"""The sections of a youth report: who was heard, the matters of s. 40(2), the recommendation; in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.report import Language
from reportgen.sections.youth import alternatives as youth_alternatives
from reportgen.sections.youth import conference as youth_conference
from reportgen.sections.youth import family as youth_family
from reportgen.sections.youth import interviews as youth_interviews
from reportgen.sections.youth import offence as youth_offence
from reportgen.sections.youth import plans as youth_plans
from reportgen.sections.youth import recommendation as youth_recommendation
from reportgen.sections.youth import record as youth_record
from reportgen.sections.youth import schooling as youth_schooling
from reportgen.sections.youth import services as youth_services
from tests.sections import cases
from tests.sections.cases import CALL, FRIEND, MEET, MOTHER, SCHOOL_RECORD, SUBJECT, find, keys, telling

AUNT: dict[str, Any] = MOTHER | {
    "id": "aunt", "relation": "aunt", "person": {"name": "Anne Roy", "family": "Roy", "form": "f"},
}  # fmt: skip
FATHER: dict[str, Any] = MOTHER | {
    "id": "father", "relation": "father", "outcome": "declined",
    "person": {"name": "Luc Roy", "family": "Roy", "form": "m"},
}  # fmt: skip
PERSON = {"mother": MOTHER["person"], "father": FATHER["person"]}


def lines(blocks: Any, language: Language) -> list[str]:
    return [line.replace("\u00a0", " ") for line in cases.lines(blocks, language)]


def guardian(relation: str = "mother", **more: Any) -> dict[str, Any]:
    return {"person": PERSON[relation], "relation": relation} | more


def heard(form: str = "f", language: Language = "en", **areas: Any) -> list[str]:
    return lines(youth_interviews.build(telling(form, **areas)), language)


def test_the_young_person_is_named_by_the_words_of_the_act() -> None:
    headings = {form: heard(form, "fr")[0] for form in "fmx"}
    assert headings == {"f": "L’adolescente", "m": "L’adolescent", "x": "La personne adolescente"}
    assert heard("m")[0] == "The young person"


def test_each_interview_is_told_once_with_its_days() -> None:
    twice = SUBJECT | {
        "occasions": [MEET, MEET | {"on": "2026-02-17"}, MEET | {"on": "2026-02-18", "result": "missed"}]
    }
    areas: dict[str, Any] = {"sources": [twice, MOTHER], "youth": {"explained_on": "2026-02-10"}}
    assert heard(**areas)[1] == (
        "Ms. Roy was interviewed for this report on February 10, 2026 and on February 17, 2026. The purpose of the "
        "report, who is given it, and what subsection 40(10) says about statements made while it is prepared were "
        "explained to Ms. Roy on February 10, 2026."
    )
    assert heard("m", "fr", **areas)[1] == (
        "Des entrevues ont eu lieu avec M. Roy le 10 février 2026 et le 17 février 2026 pour le présent rapport. Le "
        "10 février 2026, on a expliqué à M. Roy l’objet du rapport, à qui il est remis et ce que prévoit le "
        "paragraphe 40(10) au sujet des déclarations faites au cours de sa préparation."
    )


def test_one_who_would_not_be_interviewed_is_not_judged_for_it() -> None:
    blocks = youth_interviews.build(telling(sources=[SUBJECT | {"outcome": "declined"}]))
    assert "limit-interview-declined" in keys(blocks)
    assert "limit-interview-none" in keys(youth_interviews.build(telling(sources=[MOTHER])))


def test_each_parent_has_an_outcome_or_a_reason() -> None:
    youth = {
        "guardians": [
            guardian(source="mother", attends=True),
            guardian("father", source="father", attends=False, copy_ordered=True),
        ]
    }
    areas: dict[str, Any] = {"sources": [SUBJECT, MOTHER, FATHER], "youth": youth}
    assert heard(**areas)[3] == (
        "Her mother (Ms. Claire Roy, who attends the proceedings) was interviewed on February 12, 2026. Her father "
        "(Mr. Luc Roy, who does not attend the proceedings; the court directed that a copy of this report be given to "
        "this parent) declined to be interviewed."
    )
    assert heard("m", "fr", **areas)[3] == (
        "Une entrevue a eu lieu avec sa mère (Mme Claire Roy, qui suit les procédures) le 12 février 2026. Son père "
        "(M. Luc Roy, qui ne suit pas les procédures et qui doit, à la demande du tribunal, recevoir une copie du "
        "présent rapport) n’a pas voulu accorder d’entrevue."
    )


@pytest.mark.parametrize(
    ("why", "english", "french"),
    [
        ("deceased", "Her father (Mr. Luc Roy) has died.", "Son père (M. Luc Roy) est décédé."),
        (
            "whereabouts-unknown",
            "Her father (Mr. Luc Roy) was not interviewed: no address or telephone number is known.",
            "Aucune entrevue n’a eu lieu avec son père (M. Luc Roy) : on ne connaît ni son adresse ni son numéro de "
            "téléphone.",
        ),
        (
            "no-part-in-life",
            "Her father (Mr. Luc Roy) was not interviewed, having no part in the young person’s life.",
            "Aucune entrevue n’a eu lieu avec son père (M. Luc Roy), qui ne fait pas partie de la vie de "
            "l’adolescente.",
        ),
    ],
)
def test_why_a_parent_was_not_sought(why: str, english: str, french: str) -> None:
    youth = {"guardians": [guardian("father", why_not=why)]}
    assert heard(youth=youth)[3] == english
    assert heard("f", "fr", youth=youth)[3] == french


def test_attempts_are_counted_in_words() -> None:
    tried = FATHER | {"outcome": "not-reached", "occasions": [CALL, CALL | {"on": "2026-02-13"}]}
    youth = {"guardians": [guardian("father", source="father")]}
    assert heard(sources=[tried], youth=youth)[3].endswith("could not be reached in two attempts.")
    assert heard("f", "fr", sources=[tried], youth=youth)[3] == (
        "Il n’a pas été possible de joindre son père (M. Luc Roy) malgré deux tentatives."
    )
    assert heard(sources=[tried | {"occasions": []}], youth=youth)[3].endswith("could not be reached.")


def test_extended_family_is_found_by_relation_and_never_told_twice() -> None:
    blocks = youth_interviews.build(telling(sources=[AUNT, FRIEND]))
    assert find(blocks, "youth-heard").sources == ("aunt",)
    raised = youth_interviews.build(
        telling(sources=[AUNT], youth={"guardians": [{"person": AUNT["person"], "relation": "aunt", "source": "aunt"}]})
    )
    assert keys(raised).count("youth-heard") == 1
    assert "youth-extended-no-other" in keys(raised)
    assert "youth-extended-none" in keys(youth_interviews.build(telling(sources=[FRIEND])))


def test_the_victim_is_heard_among_the_interviews_and_not_again_with_the_offence() -> None:
    victims = {"victims": [{"person": {"name": "A. B.", "form": "f", "shown": "role"}, "contacted": "declined"}]}
    told = telling(victims=victims)
    assert "victim-told" in keys(youth_interviews.build(told))
    assert "victim-told" not in keys(youth_offence.build(told))
    assert keys(youth_interviews.build(telling()))[-1] == "absent-not-recorded"


@pytest.mark.parametrize(
    ("builder", "fields"),
    [
        (youth_family.build, ("parents", "extended_family")),
        (youth_schooling.build, ("attendance",)),
        (youth_record.build, ("services",)),
        (youth_plans.build, ("plans",)),
        (youth_services.build, ("willingness",)),
        (youth_alternatives.build, ("alternatives_to_custody",)),
        (youth_recommendation.build, ("recommendation", "other")),
    ],
)
def test_each_matter_is_printed_where_it_belongs(builder: Any, fields: tuple[str, ...]) -> None:
    youth = {field: {"en": f"Of {field}.", "fr": f"De {field}."} for field in fields}
    for language in ("en", "fr"):
        said = lines(builder(telling(youth=youth)), language)
        assert all(any(line.endswith(f"{field}.") for line in said) for field in fields)
    hidden = telling(youth=youth | {"withheld": "private"})
    assert "absent-withheld" in keys(builder(hidden))


def test_conferences_are_told_with_who_took_part() -> None:
    youth = {"conferences": [{"on": "2026-02-20", "members": ["self", "mother", "teacher"]}]}
    blocks = youth_conference.build(telling(youth=youth))
    assert lines(blocks, "en") == [
        "A conference under section 41 of the Youth Criminal Justice Act met on February 20, 2026. Those taking part "
        "were: Ms. Roy, her mother and a teacher.",
        "The recommendations of this conference are not recorded.",
    ]
    assert "groupe consultatif" in lines(blocks, "fr")[0]
    for why in ("not-convened", "still-to-come"):
        assert keys(youth_conference.build(telling(youth={"no_conference": why}))) == [f"youth-conference-{why}"]
    assert keys(youth_conference.build(telling())) == ["absent-not-recorded"]


def test_custody_is_spoken_of_only_as_far_as_it_is_in_question() -> None:
    assert keys(youth_alternatives.build(telling(youth={"custody_considered": False}))) == [
        "youth-custody-not-considered"
    ]
    considered = telling(youth={"custody_considered": True})
    assert keys(youth_alternatives.build(considered)) == ["youth-custody-considered", "absent-not-recorded"]
    assert "placement sous garde" in lines(youth_alternatives.build(considered), "fr")[0]


def test_a_recommendation_says_what_it_rests_on_and_its_absence_is_said() -> None:
    with_one = telling(youth={"recommendation": {"en": "A.", "fr": "B."}}, plan={"order": "youth"})
    assert lines(youth_recommendation.build(with_one), "en")[0] == (
        "This recommendation is made under paragraph 40(2)(f) of the Youth Criminal Justice Act; the sentence is for "
        "the court to decide."
    )
    without = telling(youth={"recommendation": {"absent": "declined"}}, plan={"order": "youth"})
    assert keys(youth_recommendation.build(without))[0] == "youth-recommendation-none"


def test_school_holds_its_record_and_attendance() -> None:
    told = telling(schooling={"sources": ["school-record"], "studying": True}, sources=[SCHOOL_RECORD])
    assert keys(youth_schooling.build(told))[:2] == ["youth-school", "told-plainly"]
