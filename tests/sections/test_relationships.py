"""Relationships: status and partner, children, support, dependants."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.report import Language
from reportgen.sections.presentence.relationships import build, household
from tests.sections.cases import disputed, lines, phrases, telling


def read(language: Language, form: Any = "f", **area: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(form, relationships=area)), language)]


PARTNER = {"name": "Eli Côté", "family": "Côté", "form": "m"}
GIRL = {"person": {"name": "A.R.", "form": "f", "title": False}, "relation": "daughter", "born": "2019-03-03",
        "lives_with": "former-partner", "contact": "supervised"}  # fmt: skip
BABY = {"person": {"name": "B.R.", "form": "m", "title": False}, "relation": "son", "born": "2025-01-15",
        "lives_with": "self"}  # fmt: skip
UNNAMED = {"person": {"name": "Secret", "form": "x", "shown": "role"}, "relation": "partners-child", "born": "2012"}


def test_status_partner_and_dependants_are_attributed() -> None:
    area: dict[str, Any] = {
        "sources": ["subject"],
        "status": "common-law",
        "partner": PARTNER,
        "since": "2019-05",
        "dependants": 0,
    }
    assert read("en", "m", **area) == [
        "Mr. Roy said that he lives with a common-law partner, that his partner is Mr. Eli Côté, that this has been so "
        "since May 2019 and that nobody depends on his income."
    ]
    assert read("fr", **area) == [
        "Mme Roy déclare qu’elle vit en union de fait, que son conjoint est M. Eli Côté, que cette situation dure "
        "depuis mai 2019 et qu’elle n’a personne à charge."
    ]


@pytest.mark.parametrize(
    ("form", "french"), [("f", "est veuve"), ("m", "est veuf"), ("x", "est en situation de veuvage")]
)
def test_civil_status_agrees_in_french(form: str, french: str) -> None:
    assert french in read("fr", form, sources=["subject"], status="widowed")[0]


def test_one_child_is_told_in_a_sentence() -> None:
    area: dict[str, Any] = {"sources": ["subject"], "children": [GIRL]}
    assert read("en", **area) == [
        "According to Ms. Roy, she has one child: A.R.; 6 years old; lives with her former partner; supervised contact."
    ]
    assert read("fr", **area) == [
        "Selon Mme Roy, elle a un enfant : A.R.; 6 ans; vit avec son ex-partenaire; contacts supervisés."
    ]


def test_more_children_stand_in_a_table_and_a_name_is_shown_as_the_case_says() -> None:
    area: dict[str, Any] = {"sources": ["mother"], "children": [GIRL, BABY, UNNAMED]}
    assert read("en", **area) == [
        "According to her mother (Ms. Claire Roy), Ms. Roy has three children:",
        "Child | Relation | Age | Lives with | Contact",
        "A.R. | Daughter | 6 years old | Her former partner | Supervised contact",
        "B.R. | Son | 13 months old | Ms. Roy | –",
        "– | Partner’s child | Born in 2012 | – | –",
    ]
    assert read("fr", **area)[2:] == [
        "A.R. | Fille | 6 ans | Son ex-partenaire | Contacts supervisés",
        "B.R. | Fils | 13 mois | Mme Roy | –",
        "– | Enfant du conjoint ou de la conjointe | Naissance en 2012 | – | –",
    ]
    assert not [phrase for phrase in phrases(build(telling(relationships=area))) if "Secret" in repr(phrase)]


def test_support_that_is_disputed_is_told_in_words() -> None:
    children = [GIRL | {"support": disputed(("250.00", "subject"), ("100", "mother"))}, BABY]
    assert read("en", sources=["subject"], children=children)[-1] == (
        "Accounts differ on support for A.R.: Ms. Roy said that support for A.R. is $250.00 a month; her mother "
        "(Ms. Claire Roy) said that support for A.R. is $100.00 a month."
    )
    assert "est de 250,00 $ par mois" in read("fr", sources=["subject"], children=children)[-1]


def test_somebody_known_by_relation_agrees_with_what_the_file_says_elsewhere() -> None:
    told = telling(relationships={"partner": PARTNER})
    assert household(told, "partner").values["person"].form == "m"  # type: ignore[union-attr]
    assert household(told, "mother").values["person"].form == "f"  # type: ignore[union-attr]
    assert household(told, "roommate").values["person"].form == "x"  # type: ignore[union-attr]
