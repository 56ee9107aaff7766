"""The fixture pages: what the catalogue's functions and the typesetting give, in words a francophone can check."""

from __future__ import annotations

from pathlib import Path

import reportgen.language
from reportgen.language import LANGUAGES, marks
from reportgen.language.catalogue import from_pages
from reportgen.report.model import Language, PersonRef, Phrase
from tests.language.sentence_pages import Sentence, sentences, shown

_LANGUAGE = Path(reportgen.language.__file__).parent
CASES = [(case, language) for case in sentences() for language in LANGUAGES if language in case.wanted]


def test_every_sentence_of_the_pages_reads_as_they_say() -> None:
    wrong = [
        f"{case.page}, {case.title} ({language}):\n  expected {case.wanted[language]}\n  but is   {sentence}"
        for case, language in CASES
        if (sentence := worded(case, language)) != case.wanted[language]
    ]
    assert not wrong, "\n".join(wrong)


def worded(case: Sentence, language: Language) -> str:
    pages = {"case.ftl": case.fluent} if not case.typed else {}
    if any(isinstance(fact, PersonRef) and fact.role for fact in case.facts.values()):
        pages["general.ftl"] = (_LANGUAGE / language / "general.ftl").read_text("utf-8")
    speaker = from_pages(language, pages).speaker
    said = speaker.grammar.typeset(case.typed) if case.typed else speaker.phrase(Phrase("phrase", case.facts))
    return shown(marks.to_runs(said))


def test_there_are_enough_french_sentences() -> None:
    assert sum(language == "fr" for _case, language in CASES) >= 120
