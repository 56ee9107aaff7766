"""The fixture pages: what the catalogue's functions and the typesetting give, in words a francophone can check."""

from __future__ import annotations

from pathlib import Path

import pytest

import reportgen.language
from reportgen.language import marks
from reportgen.language.catalogue import from_pages
from reportgen.report.model import Language, PersonRef, Phrase
from tests.language.sentence_pages import Sentence, sentences, shown

_LANGUAGE = Path(reportgen.language.__file__).parent
CASES = [(case, language) for case in sentences() for language in case.wanted]


@pytest.mark.parametrize(("case", "language"), CASES, ids=[f"{c.page}-{c.title}-{code}" for c, code in CASES])
def test_sentence(case: Sentence, language: Language) -> None:
    pages = {"case.ftl": case.fluent} if not case.typed else {}
    if any(isinstance(fact, PersonRef) and fact.role for fact in case.facts.values()):
        pages["general.ftl"] = (_LANGUAGE / language / "general.ftl").read_text("utf-8")
    speaker = from_pages(language, pages).speaker
    said = speaker.grammar.typeset(case.typed) if case.typed else speaker.phrase(Phrase("phrase", case.facts))
    assert shown(marks.to_runs(said)) == case.wanted[language]


def test_there_are_enough_french_sentences() -> None:
    assert sum(language == "fr" for _case, language in CASES) >= 120
