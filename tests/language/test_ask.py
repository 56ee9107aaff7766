"""Labels and hints of the form are in the words of officers; `tests/forms/test_labels.py` sees that each is there."""

from __future__ import annotations

import re

import pytest

from reportgen.language import LANGUAGES, catalogue
from reportgen.report import Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_files_and_programs_is_said_to_an_officer(language: Language) -> None:
    words = catalogue(language)
    pattern = r"\bJSON\b|\btrue\b|\bfalse\b|YYYY|AAAA|HH:MM|\bids?\b|\bidentifiants?\b|[A-Za-z]_[A-Za-z]|\bMarkdown\b"
    said = {key: words.pattern(key).partition("=")[2] for key in words.keys if key.startswith(("ask-", "hint-"))}
    assert [key for key, text in said.items() if re.search(pattern, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_is_short_and_has_no_full_stop_and_a_hint_is_a_sentence(language: Language) -> None:
    words = catalogue(language)
    for key in words.keys:
        said = words.pattern(key).partition("=")[2].strip()
        if key.startswith("ask-"):
            assert len(said) <= 110, (key, said)
            assert not said.endswith("."), (key, said)
            assert said[0].isupper() or said[0] in "“«", (key, said)
        if key.startswith("hint-"):
            assert said.endswith((".", "?")), (key, said)
            assert len(said) <= 320, (key, said)
