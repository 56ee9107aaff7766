"""Every code of the case file has words, in both languages: its own in its list, and never the code itself."""

from __future__ import annotations

import pytest

from reportgen.language import LANGUAGES, catalogue
from reportgen.language.choices import choice_key, choices
from reportgen.report import Language
from reportgen.sheets.names import code_words, plain
from tests.language.coded import choice_keys, coded_fields

FIELDS = coded_fields()
SAME_IN_FRENCH = {
    "attitude", "cannabis", "contact", "document", "fentanyl", "parent", "pension", "police", "probation", "transport",
}  # fmt: skip
SAME_IN_ENGLISH = {
    "brother-in-law", "co-worker", "father-in-law", "half-brother", "half-sister", "mother-in-law", "self-employment",
    "sister-in-law",
}  # fmt: skip
"""Codes that are words as they stand; in English, only those with a hyphen could be anything else."""


def test_the_model_has_the_fields_that_are_looked_at() -> None:
    assert len(FIELDS) > 60
    assert {"housing", "outcome", "withheld", "days", "relation", "relationship"} <= {field for field, _ in FIELDS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_a_field_has_words_of_its_own(language: Language) -> None:
    wordless, alike, untidy = [], [], []
    for field, codes in FIELDS:
        words = choices(codes, language, field)
        wordless += [f"{field}: {code}" for code in codes if choice_key(codes, code, field) is None]
        if len({plain(word) for word in words.values()}) != len(codes):
            alike.append(f"{field}: {words}")
        untidy += [f"{field}: {word}" for word in words.values() if word != word.strip() or word.endswith(".")]
    assert (wordless, alike, untidy) == ([], [], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_reads_as_itself(language: Language) -> None:
    raw = {
        code
        for field, codes in FIELDS
        for one in (choices(codes, language, field), code_words(codes, language))
        for code, word in one.items()
        if word == code and (language == "fr" or "-" in code)
    }
    assert raw == (SAME_IN_FRENCH if language == "fr" else SAME_IN_ENGLISH)


def test_french_names_nobody_by_a_bracket_or_a_dot() -> None:
    marked = [
        word
        for field, codes in FIELDS
        for word in choices(codes, "fr", field).values()
        if "·" in word or "(e)" in word or "(s)" in word or "(ne)" in word
    ]
    assert marked == []


def test_every_choice_of_the_page_is_used() -> None:
    asked = {key for field, codes in FIELDS for code in codes for key in choice_keys(field, codes, code)}
    assert {key for key in catalogue("en").keys if key.startswith("choice-")} - asked == set()


@pytest.mark.parametrize(
    ("field", "codes", "code", "english", "french"),
    [
        ("outcome", "declined", "declined", "declined to speak", "refus de parler"),
        ("absent", "declined", "declined", "declined to say", "refus d’en parler"),
        ("impact_statement", "none", "none", "none", "aucune"),
        ("order", "discharge", "conditional-sentence", "conditional sentence order", "ordonnance de sursis"),
        ("lives_with", "cousin", "cousin", "cousin", "cousin ou cousine"),
    ],
)
def test_a_form_says_what_a_code_means_where_it_stands(
    field: str, codes: str, code: str, english: str, french: str
) -> None:
    (held,) = {one for name, one in FIELDS if name == field and codes in one and "unknown" not in one}
    assert (choices(held, "en", field)[code], choices(held, "fr", field)[code]) == (english, french)


def test_a_workbook_keeps_its_own_words() -> None:
    (held,) = {codes for field, codes in FIELDS if field == "outcome"}
    assert code_words(held, "en")["declined"] == "declined"
    assert choices(("no-such-code",), "en", "outcome") == {"no-such-code": "no-such-code"}
