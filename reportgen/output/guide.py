"""The interview guide of a kind of report: made in words, written as a Word file, and read back into a case."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from reportgen.case.draft.answers import Answers
from reportgen.forms.guide import guide_for
from reportgen.forms.guide_import import ImportedReply, import_replies
from reportgen.forms.model import Keys, Question
from reportgen.kinds import Kind
from reportgen.language import LANGUAGES, catalogue, text
from reportgen.language.choices import choices
from reportgen.language.facts import capitalised
from reportgen.report.guide import FilledGuide, Guide
from reportgen.report.model import Code, Language, say
from reportgen.sections.shared.languages import NAMED, names_of
from reportgen.sections.shared.section_inputs import asked_for


def guide_of(kind: Kind, language: Language, number: str = "") -> Guide:
    """Return the guide of a kind in a language; `number` is a case's own, for the header."""
    return guide_for(kind, asked_for(kind), language, _Words(language), number)


def guide_file(kind: Kind, language: Language, *, fillable: bool, number: str = "") -> bytes:
    """Return the guide of a kind as a Word file, fillable or to print."""
    from reportgen.render.guide.writer import guide_docx

    return guide_docx(guide_of(kind, language, number), fillable=fillable)


def read_filled(content: bytes) -> FilledGuide:
    """Return what a filled guide holds; `InputError`, with its place, where it cannot be read: see `read_guide`."""
    from reportgen.render.guide.reader import read_guide  # lxml

    return read_guide(content)


def understood_in(filled_guide: FilledGuide, answers: Answers, *, source: str = "") -> tuple[ImportedReply, ...]:
    """Return what a filled guide comes to in a case; words typed for a choice are known in either language."""
    return import_replies(filled_guide, answers, _meaning_of, source=source)


class _Words:
    """The words of one language for a guide."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language

    def field(self, of: Keys) -> str:
        """Return the words of a field: its own in its model, else those it shares; nothing where there are none."""
        messages = catalogue(self.language).messages
        return next((self.key(key) for key in of if key in messages), "")

    def key(self, key: str) -> str:
        """Return the words of a key."""
        return text(say(key), self.language)

    def choices(self, codes: tuple[str, ...], field: str) -> Mapping[str, str]:
        """Return the words of each code, with a capital: here each stands alone."""
        return {code: capitalised(words) for code, words in choices(codes, self.language, field).items()}


def _meaning_of(ask: Question, text: str) -> str | None:
    codes_by_wording = _tongues() if ask.of == "languages" else _codes(ask.codes, ask.field)
    return codes_by_wording.get(_plain(text))


@cache
def _codes(codes: tuple[str, ...], field: str) -> Mapping[str, str]:
    return {_plain(words): code for language in LANGUAGES for code, words in choices(codes, language, field).items()}


@cache
def _tongues() -> Mapping[str, str]:
    names_by_tag = {
        tag: [text(say("cell", value=Code(f"language-{tag}")), item) for item in LANGUAGES]
        for tag in sorted(NAMED - {"both"})
    }
    return {
        _plain(name): tag for tag, value in names_by_tag.items() for words in value for name in names_of(tag, words)
    }


def _plain(said: str) -> str:
    return " ".join(said.replace("\u2019", "'").replace("\u00a0", " ").split()).casefold()
