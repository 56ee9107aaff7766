"""The lists of contents: what the statutes ask of each report, and how their words stand in both languages."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from reportgen.law import contents_list
from reportgen.law.pack.current import text

TODAY = date(2026, 11, 21)


def provisions(kind: str) -> list[str]:
    return ["-".join(item.reference.parts) for item in contents_list(TODAY, kind)]


def test_a_youth_report_has_the_twelve_contents_of_the_act_in_its_order() -> None:
    expected = ["40-2-a", "40-2-b", "40-2-c"]
    expected += [f"40-2-d-{part}" for part in ("i", "ii", "iii", "iv", "v", "vi", "vii")]
    assert provisions("youth-psr") == [*expected, "40-2-e", "40-2-f"]
    assert all(
        item.entry_status.status == "verified" and not item.considered for item in contents_list(TODAY, "youth-psr")
    )


def test_a_parole_board_considers_what_the_act_says_and_the_rest_is_to_confirm() -> None:
    items = contents_list(TODAY, "preparole")
    assert all(item.considered for item in items)
    assert {item.reference.act for item in items} == {"ccra"}
    unsure = [item.id for item in items if item.entry_status.status != "verified"]
    assert unsure == ["record", "supervision", "institution", "release-plan", "police"]


@pytest.mark.parametrize(("kind", "provision"), [("psr", "721-3-a"), ("youth-psr", "40-2-d-i")])
def test_attitude_is_in_both_languages_although_the_french_statute_has_no_word_for_it(
    kind: str, provision: str
) -> None:
    found = [item for item in contents_list(TODAY, kind) if "-".join(item.reference.parts) == provision]
    said = " ".join(item.words.en for item in found), " ".join(item.words.fr for item in found)
    assert all("attitude" in words for words in said)
    for en, fr in [("age", "âge"), ("maturity", "maturité"), ("behaviour", "comportement"), ("amends", "réparer")]:
        assert en in said[0]
        assert fr in said[1]


@pytest.mark.parametrize("kind", list(tomllib.loads(text("contents"))))
def test_the_matters_of_a_list_are_named_once_on_every_day(kind: str) -> None:
    for day in (date(2020, 1, 1), date(2026, 7, 17), date(2026, 7, 18), TODAY, date(2040, 1, 1)):
        ids = [item.id for item in contents_list(day, kind)]
        assert ids
        assert len(set(ids)) == len(ids)
