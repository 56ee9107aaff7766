"""Names hold any script and any number of parts, and come back as they were written."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.case.io.load import parse_case, write_case
from reportgen.case.redaction.redact import initials
from tests.case.files import JSON, problem, read, small

FORMS: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
NAMES = (
    "Suharto",
    "Marie-Ève Côté-Desjardins de la Durantaye",
    "Anne-Sophie Wolfeschlegelsteinhausenbergerdorff Côté-Tremblay Saint-Jean-de-Brébeuf Lalonde",
    "ᑭᐅᐃᑎᓐ ᐊᐱᑕᐤ",
    "ʔehdzo Got’ı̨nę",
    "ʼNamgis Alfred",
    "Xʷməθkʷəy̓əm Grant",
    "E\u0301milie Nguye\u0302\u0303n",
    "محمد الأمين",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
    "王秀英",
    "Nandi 𞤀𞤣𞤤𞤢𞤥",
    "D’Arcy O’Neill, Jr.",
    "X",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_any_script_is_kept_as_written(name: str) -> None:
    case = read(small("subject.name", name))
    assert case.subject.name == name
    assert parse_case(write_case(case).encode(), JSON).subject.name == name
    assert name in write_case(case)


def test_one_of_these_names_is_90_characters_long() -> None:
    assert max(len(name) for name in NAMES) >= 90


@given(st.text(st.characters(categories=["L", "Mn"]), min_size=1, max_size=200))
def test_any_letters_make_a_name(name: str) -> None:
    assert read(small("subject.name", name)).subject.name == name


@given(st.text(st.characters(categories=["L", "Mn"]), min_size=1, max_size=200))
def test_neither_normal_form_is_imposed(name: str) -> None:
    for form in FORMS:
        written = unicodedata.normalize(form, name)
        if len(written) <= 200:
            assert read(small("subject.name", written)).subject.name == written


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("", "case-empty"),
        ("   ", "case-pattern"),
        ("Roy\nJulie", "case-pattern"),
        ("R" * 201, "case-limit-string-too-long"),
        (7, "case-wrong-type"),
        (["Julie", "Roy"], "case-wrong-type"),
    ],
)
def test_what_is_no_name_is_refused(name: object, key: str) -> None:
    assert problem(small("subject.name", name)) == (key, "subject.name")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Marie-Ève Côté Roy", "M.-È. C. R."),
        ("Jean\u2011Luc Roy", "J.-L. R."),
        ("Suharto", "S."),
        ("ᑭᐅᐃᑎᓐ ᐊᐱᑕᐤ", "ᑭ. ᐊ."),
        ("ʔehdzo Got’ı̨nę", "ʔ. G."),
        ("ʼNamgis Alfred", "ʼN. A."),
        ("E\u0301milie", "E\u0301."),
        ("(Bob) “Red” Lee", "B. R. L."),
        ("Anne 3", "A. 3."),
        ("王秀英", "王."),
    ],
)
def test_initials_take_the_first_letter_of_each_part_with_its_marks(name: str, short: str) -> None:
    assert initials(name) == short


@given(st.text(min_size=1, max_size=60))
def test_initials_never_fail(name: str) -> None:
    assert all(part.endswith(".") for part in initials(name).split())
