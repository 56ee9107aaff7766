"""The enhanced content: there only where the case holds it; never where a victim is."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from reportgen.case.model.specialised import PartnerViolence, SexualOffence
from reportgen.report import Language
from reportgen.sections.specialised import intensive_supervision, partner_violence, sexual_offence
from tests.sections import cases
from tests.sections.cases import disputed, find, keys, telling

BUILDERS: dict[str, Any] = {
    "partner_violence": partner_violence.build,
    "sexual_offence": sexual_offence.build,
    "intensive": intensive_supervision.build,
}


def lines(blocks: Any, language: Language) -> list[str]:
    return [line.replace("\u00a0", " ") for line in cases.lines(blocks, language)]


def told(part: str, form: str = "f", /, **fields: Any) -> Any:
    areas = fields.pop("areas", {})
    return BUILDERS[part](telling(form, specialised={part: fields}, **areas))


@pytest.mark.parametrize("part", BUILDERS)
def test_a_part_the_case_does_not_hold_is_not_there(part: str) -> None:
    assert BUILDERS[part](telling()) == ()
    assert keys(told(part, withheld="safety")) == ["absent-withheld"]


@pytest.mark.parametrize("part", BUILDERS)
def test_a_part_says_why_it_is_there(part: str) -> None:
    assert keys(told(part, requested=True))[0] == "enhanced-requested"
    assert keys(told(part))[0] == f"enhanced-{part.replace('_', '-')}"


def test_the_law_is_pointed_to_and_left_to_the_court() -> None:
    assert lines(told("partner_violence"), "en")[0].endswith(
        "It may bear on subparagraph 718.2(a)(ii), section 718.201 and subsection 110(2.1) of the Criminal Code; how "
        "the law applies is for the court."
    )
    assert lines(told("partner_violence"), "fr")[0].endswith(
        "Elle peut intéresser l’application du sous-alinéa 718.2a)(ii), de l’article 718.201 et du paragraphe "
        "110(2.1) du Code criminel; il appartient au tribunal d’en décider."
    )


def test_accounts_of_the_relationship_may_differ() -> None:
    blocks = told("partner_violence", relationship=disputed(("separated", "subject"), ("ended", "mother")))
    assert lines(blocks, "en")[1] == (
        "Accounts differ on the relationship with the victim: Ms. Roy said that she is separated from the victim; her "
        "mother (Ms. Claire Roy) said that Ms. Roy is no longer in a relationship with the victim."
    )


def test_every_code_has_words_for_every_form() -> None:
    relations = ("together", "separated", "ended", "parents-together")
    programs = get_args(get_args(PartnerViolence.model_fields["program"].annotation)[0])
    treatments = get_args(get_args(SexualOffence.model_fields["treatment"].annotation)[0])
    for form in "fmx":
        for language in ("en", "fr"):
            for relation in relations:
                assert lines(told("partner_violence", form, relationship=relation, sources=["subject"]), language)
            for program in programs:
                for by in ({}, {"program_by": "Centre A"}):
                    assert lines(told("partner_violence", form, program=program, waiting_weeks=1, **by), language)
            for treatment in treatments:
                for by in ({}, {"treatment_by": "Clinic A"}):
                    assert lines(told("sexual_offence", form, treatment=treatment, waiting_weeks=3, **by), language)


def test_whether_the_victim_was_heard_is_all_that_is_said() -> None:
    for heard in ("yes", "no", "through-victim-services"):
        assert f"partner-victim-{heard}" in keys(told("partner_violence", victim_heard=heard))


def test_a_ban_is_named_in_the_part_on_sexual_offences() -> None:
    matter = {"bans": [{"provision": "486.4", "protects": "victim"}]}
    assert "sexual-ban" in keys(told("sexual_offence", areas={"matter": matter}))
    assert "sexual-ban" not in keys(told("sexual_offence"))


def test_an_agreement_to_treatment_is_told_with_who_said_so() -> None:
    blocks = told("sexual_offence", "m", treatment="available", agrees=True, sources=["subject"])
    assert lines(blocks, "fr")[-1] == "Un traitement est offert. M. Roy déclare qu’il accepte de suivre un traitement."


def test_planned_contacts_are_a_table() -> None:
    contacts = [
        {"with_whom": "self", "means": "in-person", "times": 2, "every": "week"},
        {"with_whom": "mother", "means": "telephone", "times": 1, "every": "month"},
    ]
    blocks = told("intensive", contacts=contacts, review_after_weeks=12)
    assert find(blocks, "intensive-summary").values["count"] == 2
    assert lines(blocks, "en")[1:] == [
        "Contact with | How | How often | Purpose",
        "Ms. Julie Roy | In person | Twice a week | –",
        "Her mother | By telephone | Once a month | –",
    ]
