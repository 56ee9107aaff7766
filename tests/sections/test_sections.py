"""The table of sections: whole, in step with the kinds, and composed in the order a kind asks for."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from reportgen.errors import InputError
from reportgen.kinds import load_kind
from reportgen.language.catalogue import catalogue
from reportgen.sections import SECTIONS, compose
from tests.sections.cases import telling

OFFERED = {"indigenous", "partner_violence", "sexual_offence", "intensive_supervision"}
"""Sections of a pre-sentence report that stand only where the case holds something for them."""

KINDS = sorted((Path(__file__).parents[2] / "templates").glob("*/kind.toml"))


def test_every_section_a_kind_names_has_a_builder() -> None:
    assert KINDS
    for kind in KINDS:
        assert set(tomllib.loads(kind.read_text("utf-8"))["sections"]) <= set(SECTIONS)


def test_every_section_has_a_heading_in_both_languages() -> None:
    for language in ("en", "fr"):
        keys = set(catalogue(language).keys)
        assert {f"section-{name}" for name in SECTIONS} <= keys


def test_sections_stand_in_the_order_of_the_kind() -> None:
    composed = compose(telling(), ("risk", "character", "health"))
    assert [section.id for section in composed] == ["risk", "character", "health"]
    assert composed[0].heading[0].key == "section-risk"


def test_a_section_with_nothing_to_say_is_left_out_and_only_the_optional_one_has_nothing() -> None:
    composed = {section.id for section in compose(telling(), load_kind("psr").sections)}
    assert set(load_kind("psr").sections) - composed == OFFERED


def test_an_unknown_section_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        compose(telling(), ("health", "horoscope"))
    assert refused.value.facts["section"] == "horoscope"
