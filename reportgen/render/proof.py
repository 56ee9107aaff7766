"""The proof that a written file holds its document: it is read back, and every word, section, row and item must be there.

It knows nothing of how the file was written: it reads WordprocessingML on one side and the model on the other, brings
both to lines (a style, then spans of text with their look), and compares.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, assert_never
from xml.etree.ElementTree import Element, ParseError, fromstring

from reportgen.errors import DefectFound
from reportgen.render.comments import grouped, source_line
from reportgen.render.fill import printed, slots
from reportgen.render.runs import locale, read_text
from reportgen.report.model import (
    Block, BulletList, Document, Fields, NumberedList, Paragraph, Prose, Quote, Run, Section, Spoken, Subheading, Table,
)  # fmt: skip

if TYPE_CHECKING:
    from reportgen.render.template import CompiledTemplate

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P, _R, _T, _TBL, _PPR, _RPR, _VAL = (_W + name for name in ("p", "r", "t", "tbl", "pPr", "rPr", "val"))
_STYLE, _NUMBER, _ROW, _CELL, _SDT = (_W + name for name in ("pStyle", "numPr", "tr", "tc", "sdt"))
_LIKE_TEXT = {f"{_W}br": "\n", f"{_W}tab": "\t", f"{_W}softHyphen": "\xad"}
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_HEADER_ROW, _ROW_MARK, _CELL_MARK, _END_MARK = "\2header", "\2row", "\2cell", "\2end"


def prove(document: Document, template: CompiledTemplate, parts: Mapping[str, bytes]) -> None:
    """Read every written part strictly and find the whole document in it, in order; else `DefectFound`."""
    trees = {name: _parse(part, name) for name, part in parts.items()}
    expected = _Expected(document, template.styles)
    placed: list[str] = []
    for name, program in template.parts.items():
        read = _Read(template.numbered[1])
        root = trees[name]
        body = root.find(f"{_W}body")
        read.container(root if body is None else body)
        at = 0
        for kind, section_id in slots(program):
            sections = [each for each in document.sections if kind == "body" or each.id == section_id]
            placed += [each.id for each in sections]
            for section in sections:
                at = _find(read.lines, expected.section(section, headed=kind != "text"), at, section.id)
        _find_fields(read.text(), printed(program, document), name)
        if name == "word/document.xml" and read.lists != expected.lists:
            raise DefectFound("render-not-proved", part=name, what="lists")
    if sorted(placed) != sorted(section.id for section in document.sections):
        raise DefectFound("render-not-proved", part="word/document.xml", what="sections")
    _prove_lists(trees["word/numbering.xml"], template, expected.lists)
    title = trees["docProps/core.xml"].findtext(_TITLE) or ""
    if title != "".join(run.text for run in document.title):
        raise DefectFound("render-not-proved", part="docProps/core.xml", what="title")
    _prove_comments(document, trees)


def _parse(content: bytes, name: str) -> Element:
    try:
        return fromstring(content)  # noqa: S314 - our own bytes, of a template in which no DOCTYPE is allowed
    except ParseError as why:
        raise DefectFound("render-not-well-formed", part=name) from why


def _find(lines: list[str], wanted: list[str], start: int, section: str) -> int:
    """Return where `wanted` ends within `lines`, at or after `start`."""
    if not wanted:
        return start
    length = len(wanted)
    try:
        at = lines.index(wanted[0], start)
        while lines[at : at + length] != wanted:
            at = lines.index(wanted[0], at + 1)
    except ValueError:
        raise DefectFound("render-not-proved", part="word/document.xml", what=section) from None
    return at + length


def _find_fields(text: str, wanted: Iterator[Sequence[Run]], part: str) -> None:
    at = 0
    for runs in wanted:
        words = read_text("".join(run.text for run in runs))
        at = text.find(words, at)
        if at < 0:
            raise DefectFound("render-not-proved", part=part, what="fields")
        at += len(words)


def _prove_lists(root: Element, template: CompiledTemplate, lists: int) -> None:
    own = [each for each in root.iter(f"{_W}num") if int(each.get(f"{_W}numId", "0")) >= template.numbered[1]]
    if len(own) != lists or any(each.find(f"{_W}lvlOverride/{_W}startOverride") is None for each in own):
        raise DefectFound("render-not-proved", part="word/numbering.xml", what="lists")


def _prove_comments(document: Document, trees: Mapping[str, Element]) -> None:
    """A draft has its sources beside each sentence, in order; a final has no comment at all."""
    body = trees["word/document.xml"]
    marks = [each.get(f"{_W}id") for each in body.iter(f"{_W}commentReference")]
    wanted: list[str] = []
    if document.draft:
        for runs in (runs for section in document.sections for runs in _lines_of(section)):
            for sources, _ in grouped(runs):
                if sources:
                    wanted.append("\n".join(read_text(source_line(document.sources, each)) for each in sources))
    read = _Read(0)
    found = []
    for comment in trees["word/comments.xml"] if document.draft else ():
        read.lines = []
        read.container(comment)
        found.append(read.text())
    starts = [each.get(f"{_W}id") for each in body.iter(f"{_W}commentRangeStart")]
    if sorted(found) != sorted(wanted) or len(marks) != len(wanted) or starts != marks:
        raise DefectFound("render-not-proved", part="word/comments.xml", what="comments")


class _Read:
    """A part brought to lines. `lists` counts the numbered lists of the report itself, whose numbers start at `own`."""

    def __init__(self, own: int) -> None:
        self.own, self.lists, self.seen = own, 0, ""
        self.lines: list[str] = []

    def text(self) -> str:
        """Return the words alone, a paragraph a line."""
        return "\n".join(
            "".join(span.partition("\1")[2] for span in line.split("\0")[1:]) for line in self.lines if line[:1] != "\2"
        )

    def container(self, holder: Element) -> None:
        for child in holder:
            tag = child.tag
            if tag == _P:
                self.lines.append(self.line(child))
            elif tag == _TBL:
                self.table(child)
            elif tag == _SDT:
                for inside in child.iterfind(f"{_W}sdtContent"):
                    self.container(inside)

    def table(self, table: Element) -> None:
        described = table.find(f"{_W}tblPr/{_W}tblDescription")
        self.lines.append("\2table" + (described.get(_VAL, "") if described is not None else ""))
        for row in table.iterfind(_ROW):
            self.lines.append(_ROW_MARK if row.find(f"{_W}trPr/{_W}tblHeader") is None else _HEADER_ROW)
            for cell in row.iterfind(_CELL):
                self.lines.append(_CELL_MARK)
                self.container(cell)
        self.lines.append(_END_MARK)

    def line(self, paragraph: Element) -> str:
        style, line, last = "", "", "\0"
        for child in paragraph.iter():
            tag = child.tag
            if tag == _R:
                marks = ""
                for piece in child:
                    inner = piece.tag
                    if inner == _T:
                        text = piece.text or ""
                    elif inner == _RPR:
                        marks = _marks(piece)
                        continue
                    else:
                        text = _LIKE_TEXT.get(inner, "")
                    if text:
                        line += text if marks == last else f"\0{marks}\1{text}"
                        last = marks
            elif tag == _STYLE:
                style = child.get(_VAL, "")
            elif tag == _NUMBER:
                style += self.number(child)
        return style + line

    def number(self, number: Element) -> str:
        held = number.find(f"{_W}numId")
        value = held.get(_VAL, "0") if held is not None else "0"
        if int(value) < self.own:
            return ""
        if value != self.seen:
            self.seen = value
            self.lists += 1
        return f"#{self.lists}"


def _marks(properties: Element) -> str:
    marks = ""
    for each in properties:
        match each.tag.rpartition("}")[2]:
            case "b" | "i" as name if each.get(_VAL, "1") not in ("0", "false"):
                marks += name
            case "vertAlign":
                marks += each.get(_VAL, "")
            case "lang":
                marks += each.get(_VAL, "")
    return marks


class _Expected:
    """What must be read: the same lines, from the model. `lists` counts the numbered lists passed."""

    def __init__(self, document: Document, styles: Mapping[str, str]) -> None:
        self.home, self.styles, self.lists = document.language, styles, 0

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
        line, last = self.styles[style] + number, "\0"
        for run in runs:
            text = run.text
            if not text:
                continue
            if "\r" in text or "\u2028" in text or "\u2029" in text:
                text = read_text(text)
            marks = ""
            if run.bold or run.italic or run.raised or run.language:
                marks = "b" * run.bold + "i" * run.italic + "superscript" * run.raised
                marks += locale(run.language) if run.language and run.language != self.home else ""
            line += text if marks == last else f"\0{marks}\1{text}"
            last = marks
        return line

    def block(self, block: Block[Run]) -> list[str]:
        match block:
            case Paragraph(content):
                return [self.line("paragraph", content)]
            case Subheading(content):
                return [self.line("subheading", content)]
            case BulletList(items):
                return [self.line("bullet", item) for item in items]
            case NumberedList(items):
                self.lists += 1 if items else 0
                return [self.line("number", item, f"#{self.lists}") for item in items]
            case Quote(content, attribution):
                said = [self.line("quote", content)]
                return [*said, self.line("attribution", attribution)] if attribution else said
            case Table():
                return self.table(block)
            case Fields(rows):
                lines = ["\2table"]
                for label, value in rows:
                    lines += (_ROW_MARK, _CELL_MARK, self.line("label", label), _CELL_MARK, self.line("value", value))
                return [*lines, _END_MARK]
            case Prose() | Spoken():
                raise DefectFound("render-unworded")
            case _:
                assert_never(block)

    def table(self, table: Table[Run]) -> list[str]:
        lines = ["\2table" + " ".join("".join(run.text for run in table.summary).split()), _HEADER_ROW]
        for cell in table.header:
            lines += (_CELL_MARK, self.line("column", cell))
        for row in table.rows:
            lines.append(_ROW_MARK)
            for place, cell in enumerate(row):
                lines += (_CELL_MARK, self.line("figure" if place in table.numeric else "cell", cell))
        return [*lines, _END_MARK]


def _lines_of(section: Section[Run]) -> Iterator[Sequence[Run]]:
    """Yield every run of words of a section, for the comments of a draft."""
    yield section.heading
    for block in section.blocks:
        match block:
            case Paragraph(content) | Subheading(content):
                yield content
            case BulletList(items) | NumberedList(items):
                yield from items
            case Quote(content, attribution):
                yield content
                yield attribution
            case Table(header, rows):
                yield from header
                for row in rows:
                    yield from row
            case Fields(rows):
                for label, value in rows:
                    yield label
                    yield value
            case Prose() | Spoken():
                raise DefectFound("render-unworded")
            case _:
                assert_never(block)
