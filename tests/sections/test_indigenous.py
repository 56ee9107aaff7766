"""Indigenous background and social context: only what is offered; a neutral sentence where it is declined."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from reportgen.case.values.codes import Identity
from reportgen.report import Prose
from reportgen.sections.presentence.indigenous import build
from tests.sections.cases import account, keys, lines, telling


def said(language: Any, **areas: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(**areas)), language)]


@pytest.mark.parametrize(
    "areas",
    [
        {},
        {"indigenous": {"absent": "not-applicable"}},
        {"indigenous": {"gladue_report": "not-requested"}, "social_context": {"enhanced_report": "none"}},
        {"indigenous": {"identity": {"accounts": [account(absent="unknown")]}}},
    ],
)
def test_left_out_where_nothing_is_offered(areas: dict[str, Any]) -> None:
    assert build(telling(**areas)) == ()


@pytest.mark.parametrize(
    "areas",
    [
        {"indigenous": {"absent": "declined"}},
        {"social_context": {"absent": "declined"}},
        {"indigenous": {"identity": {"accounts": [account(absent="declined")]}}},
    ],
)
def test_declining_is_one_neutral_sentence(areas: dict[str, Any]) -> None:
    assert keys(build(telling(**areas))) == ["indigenous-declined"]
    assert said("fr", **areas) == [
        "Mme Roy a eu l’occasion de parler d’une éventuelle origine autochtone et de son contexte social, "
        "et a choisi de ne pas le faire."
    ]


def test_the_community_stands_in_its_own_name() -> None:
    area = {"sources": ["subject"], "community": "ᐊᑎᑲᒣᒃ"}
    assert "belongs to ᐊᑎᑲᒣᒃ" in said("en", indigenous=area)[0]
    assert "a pour communauté ᐊᑎᑲᒣᒃ" in said("fr", indigenous=area)[0]


@pytest.mark.parametrize("report", ["ordered", "filed", "declined", "not-requested", None])
def test_it_never_takes_the_place_of_a_gladue_report(report: str | None) -> None:
    area = {"sources": ["subject"], "identity": "metis", "gladue_report": report}
    assert "place" in said("en", indigenous=area)[0]
    assert "tient pas lieu" in said("fr", indigenous=area)[0]


def test_both_parts_have_their_headings() -> None:
    areas: dict[str, Any] = {
        "indigenous": {"identity": "inuit", "sources": ["subject"]},
        "social_context": {"narrative": {"en": "C.", "fr": "C."}, "enhanced_report": "filed"},
    }
    blocks = build(telling(**areas))
    assert [key for key in keys(blocks) if key in ("indigenous-background", "indigenous-social-context")]
    assert keys(blocks)[-2:] == ["indigenous-social-context", "indigenous-enhanced-filed"]
    assert blocks[-1] == Prose({"en": "C.", "fr": "C."}, (), "social_context.narrative")


def test_every_identity_has_words() -> None:
    for code in get_args(Identity):
        for form in "fmx":
            told = telling(form, indigenous={"sources": ["subject"], "identity": code})
            assert lines(build(told), "en")
            assert lines(build(told), "fr")
