"""Words a report: every phrase becomes runs, the officer's narrative and people's own words become blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, TypeVar

from reportgen.errors import DefectFound, ReportgenError
from reportgen.language import marks
from reportgen.language.catalogue import Catalogue, catalogue
from reportgen.language.facts import capitalised
from reportgen.report.model import (
    Block,
    BulletList,
    Document,
    Fields,
    Language,
    Name,
    NumberedList,
    Paragraph,
    PersonRef,
    Phrase,
    Prose,
    Quotation,
    QuoteBlock,
    Report,
    Run,
    Section,
    Subheading,
    Table,
    say,
)

_ENDS = (".", "?", "!", ":", "…")
_CLOSES = "\u00a0 »”’)]" + "".join(chr(0xFDD0 + place) for place in range(8))


def word(report: Report[Phrase], language: Language | None = None) -> Document:
    """Return the report in words, in its own language unless another is given.

    Raise `DefectFound` where a phrase has no words, and, in a final, where words or a narrative are missing in the
    report's language.
    """
    return _Wording(language or report.language, report.draft).report(report)


def runs(phrase: Phrase, language: Language) -> tuple[Run, ...]:
    """Return a phrase as runs of text. Raise `DefectFound` where it has no words."""
    return marks.to_runs(catalogue(language).speaker.phrase(phrase), phrase.sources)


def text(phrase: Phrase, language: Language) -> str:
    """Return a phrase as plain text, for labels, findings and messages. Raise `DefectFound` where it has no words."""
    return marks.plain(catalogue(language).speaker.phrase(phrase))


def message(error: ReportgenError, language: Language) -> tuple[str, str]:
    """Return what an error says and what to do about it. An error without words of its own is named by its code."""
    messages = catalogue(language).messages
    facts = {name: _fact(value) for name, value in error.facts.items()}
    hint = "defect-hint" if isinstance(error, DefectFound) else "unworded-error-hint"
    hint = f"{error.key}-hint" if f"{error.key}-hint" in messages else hint
    try:
        return text(Phrase(error.key, facts), language), text(Phrase(hint, facts), language)
    except DefectFound:
        code = {"code": Name(str(error))}
        return text(Phrase("unworded-error", code), language), text(Phrase("unworded-error-hint", code), language)


def _fact(value: Any) -> Any:
    if value == "":
        return "none"  # a message can choose by a word, not by the lack of one
    if isinstance(value, str | int | Phrase) or is_dataclass(value):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return tuple(_fact(item) for item in value)
    return str(value)


@lru_cache(maxsize=32)
def _fixed_page(source: str, language: Language) -> tuple[Block[Run], ...]:
    """A notice, the same in every report: read once. What comes from a case file is never kept."""
    from reportgen.language.markdown import to_blocks

    return to_blocks(source, (), language, catalogue(language).speaker.grammar.typeset)


class _Wording:
    """One report being worded."""

    def __init__(self, language: Language, draft: bool, words: Catalogue | None = None) -> None:
        self.language: Language = language
        self.draft = draft
        self.speaker = (words or catalogue(language)).speaker

    def report(self, report: Report[Phrase]) -> Document:
        return Report(
            kind=report.kind,
            language=self.language,
            draft=report.draft,
            title=self.label(report.title),
            fields={name: self.label(value) for name, value in report.fields.items()},
            lists={
                name: tuple({key: self.label(value) for key, value in row.items()} for row in rows)
                for name, rows in report.lists.items()
            },
            sections=tuple(
                Section(section.id, self.label(section.heading), self.blocks(section.blocks))
                for section in report.sections
            ),
            caption=self.blocks(report.caption),
            signature=self.blocks(report.signature),
            sources={name: self.label(value) for name, value in report.sources.items()},
        )

    def blocks(self, blocks: Iterable[Block[Phrase]]) -> tuple[Block[Run], ...]:
        worded_blocks: list[Block[Run]] = []
        for block in blocks:
            match block:
                case Paragraph(content, keep_with_next, continues):
                    worded_blocks.append(Paragraph(self.sentences(content), keep_with_next, continues))
                case Subheading(content):
                    worded_blocks.append(Subheading(self.label(content)))
                case BulletList(items):
                    worded_blocks.append(BulletList(tuple(self.sentences(item) for item in items)))
                case NumberedList(items, start):
                    worded_blocks.append(NumberedList(tuple(self.sentences(item) for item in items), start))
                case QuoteBlock(content, attribution):
                    worded_blocks.append(QuoteBlock(self.sentences(content), self.label(attribution)))
                case Table(header, rows, widths, numeric, summary):
                    heads = tuple(self.label(cell) for cell in header)
                    lines = tuple(tuple(self.label(cell) for cell in row) for row in rows)
                    worded_blocks.append(Table(heads, lines, widths, numeric, self.sentences(summary)))
                case Fields(pairs):
                    worded_blocks.append(Fields(tuple((self.label(name), self.label(value)) for name, value in pairs)))
                case Prose():
                    worded_blocks += self.prose(block)
                case Quotation():
                    worded_blocks.append(self.quotation_block(block))
        return tuple(worded_blocks)

    def label(self, phrases: tuple[Phrase, ...]) -> tuple[Run, ...]:
        """Phrases as they are, a blank between two."""
        return self._joined(phrases, self._sentence_of)

    def sentences(self, phrases: tuple[Phrase, ...]) -> tuple[Run, ...]:
        """Phrases as sentences: one that ends as a sentence does begins with a capital."""
        return self._joined(phrases, self._sentence)

    def _joined(self, phrases: tuple[Phrase, ...], say_it: Callable[[Phrase], str]) -> tuple[Run, ...]:
        if len(phrases) == 1:
            return marks.to_runs(say_it(phrases[0]), phrases[0].sources)
        runs: tuple[Run, ...] = ()
        for phrase in phrases:
            words = say_it(phrase)
            if words:
                runs += marks.to_runs(f" {words}" if runs else words, phrase.sources)
        return runs

    def _sentence_of(self, phrase: Phrase) -> str:
        sentence = self.speaker.phrase(phrase)
        if not self.draft and not sentence.isascii() and marks.WANTING in sentence:
            raise DefectFound("wording-words-missing", wording=phrase.key, language=self.language)
        return sentence

    def _sentence(self, phrase: Phrase) -> str:
        sentence = self._sentence_of(phrase)
        if (
            not sentence[:1].isupper()
            and sentence.rstrip(_CLOSES).endswith(_ENDS)
            and not self._opens_with_a_name(sentence, phrase)
        ):
            return capitalised(sentence)
        return sentence

    def _opens_with_a_name(self, sentence: str, phrase: Phrase) -> bool:
        """Whether it begins with a name, which stays as the person writes it."""
        for value in phrase.values.values():
            names = (
                (value.full, value.short)
                if isinstance(value, PersonRef)
                else (value,)
                if isinstance(value, Name)
                else ()
            )
            if any(name and sentence.startswith(name) for name in names):
                return True
        return False

    # -- people's own words

    def prose(self, prose: Prose) -> tuple[Block[Run], ...]:
        """The officer's narrative as blocks; where this language lacks it, the other one's, marked, in a draft."""
        from reportgen.language.markdown import to_blocks  # only for reports that hold a narrative

        narrative = prose.text.get(self.language, "")
        if narrative.strip():
            if prose.place == "notice":
                return _fixed_page(narrative, self.language)
            blocks = to_blocks(narrative, prose.sources, self.language, self.speaker.grammar.typeset)
            return self._under_an_item(blocks, prose) if prose.continues else blocks
        narratives = [(code, words) for code, words in prose.text.items() if words and words.strip()]
        if not narratives:
            return ()
        if not self.draft:
            raise DefectFound("wording-narrative-missing", place=prose.place, language=self.language)
        prose_blocks: list[Block[Run]] = [
            Paragraph(self.label((say("narrative-missing", sources=prose.sources),)), True)
        ]
        for code, words in narratives:
            prose_blocks += tagged(to_blocks(words, prose.sources, code, lambda typed: typed), code)
        return tuple(prose_blocks)

    def _under_an_item(self, blocks: tuple[Block[Run], ...], prose: Prose) -> tuple[Block[Run], ...]:
        """The blocks of a narrative that continues an item, the first opening with its lead."""
        lead = (*self.label((prose.lead,)), Run(" ")) if prose.lead else ()
        continued = [replace(block, continues=True) if isinstance(block, Paragraph) else block for block in blocks]
        if continued and isinstance(continued[0], Paragraph):
            continued[0] = replace(continued[0], content=lead + continued[0].content)
        return tuple(continued)

    def quotation_block(self, quotation: Quotation) -> QuoteBlock[Run]:
        """Somebody's words between quotation marks; those of another language tagged, then their marked translation."""
        quote = self.speaker.grammar.quote
        words = marks.clean(quotation.words)
        if quotation.language.partition("-")[0] == self.language:
            quoted = quote(words)
        else:
            original = marks.tongue(quotation.language, words)
            quoted = quote(marks.italic(original) if self.speaker.grammar.FOREIGN_ITALIC else original)
            translation = quotation.translation.get(self.language, "")
            if translation:
                quoted = f"{quoted} ([{self._translation_mark(quotation)}] {quote(marks.clean(translation))})"
            elif self.draft:
                quoted = f"{quoted} {self.speaker.phrase(say('translation-missing'))}"
        return QuoteBlock(marks.to_runs(quoted, quotation.sources), self.label((quotation.attribution,)))

    def _translation_mark(self, quotation: Quotation) -> str:
        if quotation.translator:
            return self.speaker.phrase(say("translation-mark-by", translator=Name(quotation.translator)))
        return self.speaker.phrase(say("translation-mark"))


T = TypeVar("T")


def tagged(block: T, language: str) -> T:
    """Return blocks with every run that has no language of its own marked as being in `language`."""
    if isinstance(block, Run):
        return block if block.language else block._replace(language=language)
    if isinstance(block, tuple):
        return tuple(tagged(part, language) for part in block)  # type: ignore[return-value]
    if is_dataclass(block) and not isinstance(block, type):
        return replace(block, **{part.name: tagged(getattr(block, part.name), language) for part in fields(block)})
    return block
