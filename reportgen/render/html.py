"""How a document looks as one web page: everything in it, no scripts, readable by any screen reader and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from reportgen.errors import DefectFound
from reportgen.render.comments import source_line
from reportgen.render.runs import encode, forbidden, holds_forbidden, locale, read_text
from reportgen.report.model import (
    Block,
    BulletList,
    Document,
    Fields,
    NumberedList,
    Paragraph,
    Prose,
    Quote,
    Run,
    Spoken,
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
    page = _Page(document)
    title = _escape("".join(run.text for run in document.title))
    sections = "".join(
        f'<section id="{_escape(section.id)}">\n<h2>{page.runs(section.heading)}</h2>\n'
        f"{page.blocks(section.blocks)}</section>\n"
        for section in document.sections
    )
    text = (
        f'<!DOCTYPE html>\n<html lang="{locale(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>\n{_LOOK}\n</style>\n</head>\n<body>\n<header>\n"
        f"<h1>{page.runs(document.title)}</h1>\n{page.blocks(document.caption)}</header>\n<main>\n{sections}</main>\n"
        f"<footer>\n{page.blocks(document.signature)}</footer>\n</body>\n</html>\n"
    )
    if holds_forbidden(text):
        raise forbidden(text, "html")
    return encode(text, "html")


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


class _Page:
    """A document while its page is written."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def runs(self, runs: Sequence[Run]) -> str:
        return "".join(self.run(run) for run in runs if run.text)

    def run(self, run: Run) -> str:
        words = _escape(read_text(run.text)).replace("\n", "<br>")
        if run.raised:
            words = f"<sup>{words}</sup>"
        if run.italic:
            words = f"<em>{words}</em>"
        if run.bold:
            words = f"<strong>{words}</strong>"
        marks = ""
        if run.language and run.language != self.document.language:
            marks += f' lang="{_escape(locale(run.language))}"'
        if self.document.draft and run.sources:
            lines = "; ".join(source_line(self.document.sources, source) for source in run.sources)
            marks += f' title="{_escape(lines)}"'
        return f"<span{marks}>{words}</span>" if marks else words

    def blocks(self, blocks: Iterable[Block[Run]]) -> str:
        return "".join(f"{line}\n" for block in blocks for line in self.block(block))

    def block(self, block: Block[Run]) -> Iterator[str]:
        match block:
            case Paragraph(content, _, continues):
                opening = '<p class="continued">' if continues else "<p>"
                yield f"{opening}{self.runs(content)}</p>"
            case Subheading(content):
                yield f"<h3>{self.runs(content)}</h3>"
            case BulletList(items):
                yield from ("<ul>", *(f"<li>{self.runs(item)}</li>" for item in items), "</ul>")
            case NumberedList(items, start):
                opening = "<ol>" if start == 1 else f'<ol start="{start}">'
                yield from (opening, *(f"<li>{self.runs(item)}</li>" for item in items), "</ol>")
            case Quote(content, attribution):
                by = f"<footer>{self.runs(attribution)}</footer>" if attribution else ""
                yield f'<blockquote class="said"><p>{self.runs(content)}</p>{by}</blockquote>'
            case Table():
                yield from self.table(block)
            case Fields(rows):
                yield '<table class="fields">'
                for label, value in rows:
                    yield f'<tr><th scope="row">{self.runs(label)}</th><td>{self.runs(value)}</td></tr>'
                yield "</table>"
            case Prose() | Spoken():
                raise DefectFound("render-unworded")
            case _:
                assert_never(block)

    def table(self, table: Table[Run]) -> Iterator[str]:
        yield "<table>"
        if table.summary:
            yield f"<caption>{self.runs(table.summary)}</caption>"
        right = [' class="number"' if place in table.numeric else "" for place in range(len(table.header))]
        head = (f'<th scope="col"{mark}>{self.runs(cell)}</th>' for mark, cell in zip(right, table.header, strict=True))
        yield f"<thead><tr>{''.join(head)}</tr></thead>"
        yield "<tbody>"
        for row in table.rows:
            cells = (f"<td{mark}>{self.runs(cell)}</td>" for mark, cell in zip(right, row, strict=True))
            yield f"<tr>{''.join(cells)}</tr>"
        yield "</tbody>"
        yield "</table>"
