"""The proof that a written file holds its document: read back, it must have every word, section, row and item.

It shares nothing with the writer: it reads WordprocessingML on one side and the model on the other, brings both to
lines (a style, then spans of text with their look), and compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, assert_never

from reportgen.errors import DefectFound
from reportgen.render.word.comments import source_line
from reportgen.render.word.read_back import (  # fmt: skip
    END,
    HEADER_ROW,
    NOTED,
    ROW,
    SUMMARY,
    TABLE,
    parse_strictly,
    read_lines,
    unescape,
    words_of,
)
from reportgen.render.word.runs import locale, read_text
from reportgen.render.word.template.fill import printed, slots
from reportgen.report.model import (
    Block,
    BulletList,
    Document,
    Fields,
    NumberedList,
    Paragraph,
    Prose,
    Quotation,
    QuoteBlock,
    Run,
    Section,
    Subheading,
    Table,
)  # fmt: skip

if TYPE_CHECKING:
    from reportgen.render.word.template.contract import CompiledTemplate

_BODY, _COMMENTS = "word/document.xml", "word/comments.xml"


_START = re.compile(rb'<w:startOverride w:val="(\d+)"/>')


def prove(document: Document, template: CompiledTemplate, parts: Mapping[str, bytes]) -> str:
    """Read every written part strictly and find the whole document in it, in order; else `DefectFound`.

    Return the words as they were read, a paragraph a line.
    """
    expected = _Expected(document, template.styles)
    read: dict[str, list[str]] = {}
    section_ids: list[str] = []
    for name, part in parts.items():
        parse_strictly(part, name)
        read[name], lists = read_lines(part.decode(), template.numbered[1])
        program = template.parts.get(name)
        if program is None:
            continue
        lines, lines_in_part = read[name], []
        at = 0
        for kind, section_id in slots(program):
            for section in document.sections:
                if kind == "body" or section.id == section_id:
                    section_ids.append(section.id)
                    expected_lines = expected.section(section, headed=kind != "text")
                    start = _find(lines, expected_lines, at, section.id)
                    lines_in_part += lines[at:start]
                    at = start + len(expected_lines)
        if lists != len(expected.lists) and name == _BODY:
            raise DefectFound("render-not-proved", part=name, what="lists")
        _find_fields(words_of(lines_in_part + lines[at:]), printed(program, document), name)
    if sorted(section_ids) != sorted([section.id for section in document.sections]):
        raise DefectFound("render-not-proved", part=_BODY, what="sections")
    if _starts(parts["word/numbering.xml"], template) != expected.lists:
        raise DefectFound("render-not-proved", part="word/numbering.xml", what="lists")
    title = unescape(parts["docProps/core.xml"].decode().partition("<dc:title>")[2].partition("</dc:title>")[0])
    if title != " ".join("".join(run.text for run in document.title).split()):
        raise DefectFound("render-not-proved", part="docProps/core.xml", what="title")
    _prove_comments(document, read, expected.sources)
    return "\n".join(words_of(lines) for lines in read.values())


def _starts(numbering: bytes, template: CompiledTemplate) -> list[int]:
    """The first number of each list that the report added to its numbering, in order."""
    before, after = (text.encode() for text in template.numbering)
    number_text = numbering.removeprefix(before).removesuffix(after)
    return [int(item) for item in _START.findall(number_text)]


def _find(lines: list[str], expected_lines: list[str], start: int, section: str) -> int:
    """Return where the lines of a section begin, at or after `start`."""
    if not expected_lines:
        return start
    try:
        at = lines.index(expected_lines[0], start)
        while lines[at : at + len(expected_lines)] != expected_lines:
            at = lines.index(expected_lines[0], at + 1)
    except ValueError:
        raise DefectFound("render-not-proved", part=_BODY, what=section) from None
    return at


def _find_fields(text: str, expected_text: Iterator[Sequence[Run]], part: str) -> None:
    at = 0
    for runs in expected_text:
        words = read_text("".join(run.text for run in runs))
        at = text.find(words, at)
        if at < 0:
            raise DefectFound("render-not-proved", part=part, what="fields")
        at += len(words)


def _prove_comments(document: Document, read: Mapping[str, list[str]], sources: list[str]) -> None:
    """A draft's comments name the sources, in order. (That each stands beside its words, the lines have shown.)"""
    if document.draft != (_COMMENTS in read):
        raise DefectFound("render-not-proved", part=_COMMENTS, what="comments")
    expected_text = "\n".join(read_text(source_line(document.sources, source_id)) for source_id in sources)
    if document.draft and words_of(read[_COMMENTS]) != expected_text:
        raise DefectFound("render-not-proved", part=_COMMENTS, what="comments")


class _Expected:
    """What must be read: the same lines, from the model. `lists` holds the first number of each numbered list.

    `sources` gathers, of a draft, the source of each comment.
    """

    def __init__(self, document: Document, styles: Mapping[str, str]) -> None:
        self.home, self.styles, self.draft = document.language, styles, document.draft
        self.lists: list[int] = []
        self.sources: list[str] = []

    def section(self, section: Section[Run], *, headed: bool) -> list[str]:
        lines = [self.line("heading", section.heading)] if headed else []
        table_before = False
        for block in section.blocks:
            is_table = isinstance(block, Table | Fields)
            if is_table and table_before:
                lines.append(self.styles["gap"])
            lines += self.block(block)
            table_before = is_table
        return lines

    def line(self, style: str, runs: Sequence[Run], number: str = "") -> str:
        line = self.styles[style] + number
        last = None
        noted: tuple[str, ...] = ()
        for run in runs:
            text = run.text
            if not text:
                continue
            if self.draft and run.sources != noted:
                if noted:
                    line, last = line + NOTED, None
                noted = run.sources
                self.sources += noted
            if "\r" in text or "\u2028" in text or "\u2029" in text:
                text = read_text(text)
            marks = ""
            if run.bold or run.italic or run.raised or run.language:
                marks = "b" * run.bold + "i" * run.italic + "^" * run.raised
                marks += locale(run.language) if run.language and run.language != self.home else ""
            line += text if marks == last else f"\0{marks}\1{text}"
            last = marks
        return line + NOTED if noted else line

    def block(self, block: Block[Run]) -> list[str]:
        match block:
            case Paragraph(content, _, continues):
                return [self.line("continued" if continues else "paragraph", content)]
            case Subheading(content):
                return [self.line("subheading", content)]
            case BulletList(items):
                return [self.line("bullet", item) for item in items]
            case NumberedList(items, start):
                self.lists += [start] if items else []
                return [self.line("number", item, f"#{len(self.lists)}") for item in items]
            case QuoteBlock(content, attribution):
                quote_lines = [self.line("quote", content)]
                return [*quote_lines, self.line("attribution", attribution)] if attribution else quote_lines
            case Table():
                return self.table(block)
            case Fields(rows):
                lines = [TABLE]
                for label, value in rows:
                    lines += (ROW, self.line("label", label), self.line("value", value))
                return [*lines, END]
            case Prose() | Quotation():
                raise DefectFound("render-unworded")
            case _:
                assert_never(block)

    def table(self, table: Table[Run]) -> list[str]:
        summary = " ".join("".join(run.text for run in table.summary).split())
        lines = [TABLE, SUMMARY + summary] if summary else [TABLE]
        lines += (ROW, HEADER_ROW, *(self.line("column", cell) for cell in table.header))
        for row in table.rows:
            lines.append(ROW)
            for place, cell in enumerate(row):
                lines.append(self.line("figure" if place in table.numeric else "cell", cell))
        return [*lines, END]
