"""How a document looks as a web page, and as a part of one: everything in it, readable by any screen reader.

A whole page has its own look and stands alone. A part of a page has no look of its own, and says of every sentence,
cell and label which one it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from reportgen.errors import DefectFound
from reportgen.render.word.comments import source_line
from reportgen.render.word.runs import encode, forbidden, holds_forbidden, locale, read_text
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
    Subheading,
    Table,
)

_LOOK = """
:root{color-scheme:light}
body{max-width:46rem;margin:2rem auto;padding:0 1.25rem;color:#1f2933;background:#fff;
font:1.0625rem/1.5 Cambria,Caladea,Georgia,"Noto Sans Canadian Aboriginal",Gadugi,serif}
h1,h2,h3,table,header p{
font-family:Calibri,Carlito,"Segoe UI","Noto Sans Canadian Aboriginal",Gadugi,sans-serif}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.3rem;border-bottom:1px solid #9aa5b1;margin-top:2rem}
h3{font-size:1.1rem}
header p{border:1.5px solid;padding:.4rem .8rem;text-align:center;font-weight:bold}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #9aa5b1}
thead th{background:#eef1f4;border-bottom:2px solid;vertical-align:bottom}
.number{text-align:right}.fields th{width:30%}.said{margin:1rem 2.5rem}.said footer{text-align:right;font-size:.95rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{@page{size:letter;margin:2.54cm}body{max-width:none;margin:0;padding:0;font-size:11.5pt}
h1,h2,h3{break-after:avoid}tr,.said{break-inside:avoid}thead{display:table-header-group}p,li{orphans:2;widows:2}}
.continued { margin-left: 2.5em; }
""".strip()


def render_html(document: Document) -> bytes:
    """Return the document as a whole HTML page in UTF-8; of a draft, each sentence tells its sources on demand."""
    page = _Walker(document)
    title = _escape("".join(run.text for run in document.title))
    sections = "".join(
        f'<section id="{_escape(section.id)}">\n{page.heading(section.heading, 2)}\n'
        f"{page.blocks(section.blocks)}</section>\n"
        for section in document.sections
    )
    text = (
        f'<!DOCTYPE html>\n<html lang="{locale(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>\n{_LOOK}\n</style>\n</head>\n<body>\n<header>\n"
        f"{page.heading(document.title, 1)}\n{page.blocks(document.caption)}</header>\n<main>\n{sections}</main>\n"
        f"<footer>\n{page.blocks(document.signature)}</footer>\n</body>\n</html>\n"
    )
    if holds_forbidden(text):
        raise forbidden(text, "html")
    return encode(text, "html")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, cell or label of a part of a page: its id there, its words, the ids of the sources it rests on.

    `line` is the number of the paragraph, item or row of a table in which it stands.
    """

    id: str
    text: str
    sources: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class HtmlFragment:
    """A document as a part of a web page, and all that is said in it, in order."""

    html: str
    passages: tuple[Said, ...]


def render_part(document: Document, *, level: int = 2, gap: str = "") -> HtmlFragment:
    """Return the document as a part of a page whose headings begin at `level`; `gap` is what marks a gap in its words.

    Every sentence stands in an element whose `data-said` is its section and its number there («family-3»). Runs that
    share one tuple of sources are a sentence: equal ones are not enough.
    """
    walker = _Numbered(document, level, gap)
    parts = [f'<article class="report" lang="{locale(document.language)}">\n<header data-section="caption">\n']
    walker.enter("caption")
    parts += [walker.heading(document.title, 1), "\n", walker.blocks(document.caption), "</header>\n"]
    for section in document.sections:
        walker.enter(section.id)
        parts.append(f'<section data-section="{_escape(section.id)}">\n{walker.heading(section.heading, 2)}\n')
        parts.append(f"{walker.blocks(section.blocks)}</section>\n")
    walker.enter("signature")
    parts.append(f'<footer data-section="signature">\n{walker.blocks(document.signature)}</footer>\n</article>\n')
    text = "".join(parts)
    if holds_forbidden(text):
        raise forbidden(text, "html")
    return HtmlFragment(text, tuple(walker.said))


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


class _Walker:
    """A document while it is written as HTML."""

    def __init__(self, document: Document, level: int = 1) -> None:
        self.document = document
        self.level = level

    def heading(self, runs: Sequence[Run], rank: int) -> str:
        """A heading; the title of the report is of rank 1."""
        element = f"h{min(self.level + rank - 1, 6)}"
        return f"<{element}>{self.line(runs)}</{element}>"

    def line(self, runs: Sequence[Run]) -> str:
        """The words of a paragraph or an item, or those of the first cell of a row."""
        return self.runs(runs)

    def runs(self, runs: Sequence[Run]) -> str:
        return "".join(self.run(run) for run in runs if run.text)

    def run(self, run: Run) -> str:
        words = self.words(run)
        if self.document.draft and run.sources:
            lines = "; ".join(source_line(self.document.sources, source) for source in run.sources)
            return f'<span{self.tongue(run)} title="{_escape(lines)}">{words}</span>'
        return self.in_its_language(run, words)

    def words(self, run: Run) -> str:
        words = _escape(read_text(run.text)).replace("\n", "<br>")
        if run.raised:
            words = f"<sup>{words}</sup>"
        if run.italic:
            words = f"<em>{words}</em>"
        if run.bold:
            words = f"<strong>{words}</strong>"
        return words

    def tongue(self, run: Run) -> str:
        if run.language and run.language != self.document.language:
            return f' lang="{_escape(locale(run.language))}"'
        return ""

    def in_its_language(self, run: Run, words: str) -> str:
        tongue = self.tongue(run)
        return f"<span{tongue}>{words}</span>" if tongue else words

    def blocks(self, blocks: Iterable[Block[Run]]) -> str:
        return "".join(f"{line}\n" for block in blocks for line in self.block(block))

    def block(self, block: Block[Run]) -> Iterator[str]:
        match block:
            case Paragraph(content, _, continues):
                opening = '<p class="continued">' if continues else "<p>"
                yield f"{opening}{self.line(content)}</p>"
            case Subheading(content):
                yield self.heading(content, 3)
            case BulletList(items):
                yield from ("<ul>", *(f"<li>{self.line(item)}</li>" for item in items), "</ul>")
            case NumberedList(items, start):
                opening = "<ol>" if start == 1 else f'<ol start="{start}">'
                yield from (opening, *(f"<li>{self.line(item)}</li>" for item in items), "</ol>")
            case QuoteBlock(content, attribution):
                line = self.line(content)
                by = f"<footer>{self.runs(attribution)}</footer>" if attribution else ""
                yield f'<blockquote class="said"><p>{line}</p>{by}</blockquote>'
            case Table():
                yield from self.table(block)
            case Fields(rows):
                yield '<table class="fields">'
                for label, value in rows:
                    yield f'<tr><th scope="row">{self.line(label)}</th><td>{self.runs(value)}</td></tr>'
                yield "</table>"
            case Prose() | Quotation():
                raise DefectFound("render-unworded")
            case _:
                assert_never(block)

    def table(self, table: Table[Run]) -> Iterator[str]:
        yield "<table>"
        if table.summary:
            yield f"<caption>{self.line(table.summary)}</caption>"
        right = [' class="number"' if place in table.numeric else "" for place in range(len(table.header))]
        head = (f'<th scope="col"{mark}>{cell}</th>' for mark, cell in zip(right, self.row(table.header), strict=True))
        yield f"<thead><tr>{''.join(head)}</tr></thead>"
        yield "<tbody>"
        for row in table.rows:
            cells = (f"<td{mark}>{cell}</td>" for mark, cell in zip(right, self.row(row), strict=True))
            yield f"<tr>{''.join(cells)}</tr>"
        yield "</tbody>"
        yield "</table>"

    def row(self, cells: Sequence[Sequence[Run]]) -> list[str]:
        return [self.runs(cell) if place else self.line(cell) for place, cell in enumerate(cells)]


class _Numbered(_Walker):
    """A document while it is written as a part of a page: what each section says is numbered there."""

    def __init__(self, document: Document, level: int, gap: str) -> None:
        super().__init__(document, level)
        self.gap = _escape(gap)
        self.said: list[Said] = []
        self.section, self.number, self.lines = "", 0, 0

    def enter(self, section: str) -> None:
        self.section, self.number = section, 0

    def line(self, runs: Sequence[Run]) -> str:
        self.lines += 1
        return self.runs(runs)

    def runs(self, runs: Sequence[Run]) -> str:
        return "".join(self.sentence(sentence) for sentence in _sentences(runs))

    def sentence(self, runs: Sequence[Run]) -> str:
        self.number += 1
        name, text = f"{self.section}-{self.number}", "".join(run.text for run in runs)
        self.said.append(Said(name, text.strip(), tuple(runs[0].sources), self.lines))
        words = "".join(self.in_its_language(run, self.words(run)) for run in runs)
        if self.gap and self.gap in words:
            words = words.replace(self.gap, f'<span class="gap">{self.gap}</span>')
        before, words = (" ", words.removeprefix(" ")) if words.startswith(" ") else ("", words)
        return f'{before}<span data-said="{_escape(name)}">{words}</span>'


def _sentences(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """The runs of each sentence: those side by side whose sources are one and the same tuple."""
    sentence: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if sentence and sentence[-1].sources is not run.sources:
            yield sentence
            sentence = []
        sentence.append(run)
    if sentence:
        yield sentence
