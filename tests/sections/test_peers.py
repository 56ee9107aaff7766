"""Peers and leisure."""

from __future__ import annotations

from typing import get_args

from reportgen.case.values.codes import Associates
from reportgen.sections.presentence.peers import build
from tests.sections.cases import find, keys, lines, telling


def test_leisure_is_a_list_with_the_sources_of_the_section() -> None:
    activities = [{"en": "hockey", "fr": "hockey"}, {"en": "reading", "fr": "lecture"}]
    blocks = build(telling(peers={"sources": ["mother"], "activities": activities}))
    assert find(blocks, "peers-activities").sources == ("mother",)
    assert lines(blocks, "en") == ["The leisure activities mentioned for this report are hockey and reading."]
    assert lines(blocks, "fr")[0].replace("\u00a0", " ") == (
        "Les loisirs mentionnés pour le présent rapport sont les suivants : hockey et lecture."
    )


def test_every_code_has_words() -> None:
    for code in get_args(Associates):
        blocks = build(telling("x", peers={"sources": ["subject"], "associates": code}))
        assert lines(blocks, "en")
        assert lines(blocks, "fr")


def test_nothing_known_is_said() -> None:
    assert keys(build(telling(peers={"absent": "not-asked"}))) == ["absent-not-asked"]
