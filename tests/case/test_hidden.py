"""A hidden name is found however it is typed, and an ordinary word is left alone."""

from __future__ import annotations

import pytest

from reportgen.case.redaction.name_search import finder, plain

FINDS = finder(["Tiffany Bergeron", "Rose", "Marie-Ève Côté", "12 Elm Street, Apt. 4", "O'Renwick"])


@pytest.mark.parametrize(
    "text",
    [
        "She knew Tiffany Bergeron.",
        "SHE KNEW TIFFANY BERGERON.",
        "Tiffany\nBergeron left",
        "Tiffany\u00a0 Bergeron",
        "*Tiffany* Bergeron",
        "Rose was there",
        "ROSE was there",
        "marie-ève côté",
        "at 12 Elm  Street, Apt. 4",
        "Mr. O’Renwick",
        "Marie\u2011E\u0300ve Co\u0302te\u0301",
        "Tiffany Ber\u00adgeron",
        "Ti\u200bffany Bergeron",
    ],
)
def test_a_hidden_name_is_found(text: str) -> None:
    assert FINDS(plain(text))


@pytest.mark.parametrize("text", ["She rose early", "Tiffany Bergerons", "Primrose", "Tiffany", "Roses", "Marie Côté"])
def test_an_ordinary_word_is_left_alone(text: str) -> None:
    assert not FINDS(plain(text))


def test_nothing_hidden_finds_nothing() -> None:
    assert not finder([])("anything")
