"""How a document becomes a Word file: which style each block takes, and the WordprocessingML it is written in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, assert_never

from reportgen.errors import DefectFound
from reportgen.render.absence import prove_absent, prove_unsaid
from reportgen.render.word.comments import Comments, grouped
from reportgen.render.word.package import entry, pack
from reportgen.render.word.runs import encode, escape, locale, needs_scripted, plain_runs, scripted_runs
from reportgen.render.word.template.fill import Runs, WriteRuns, fill
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


_LABEL_SHARE = (3, 7)  # of the width of a block of fields: labels, and what stands beside them
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:creator>reportgen</dc:creator>'
    "<cp:lastModifiedBy>reportgen</cp:lastModifiedBy><dc:language>{}</dc:language></cp:coreProperties>"
)


def render_word(document: Document, template: CompiledTemplate, withheld: Collection[str] = ()) -> bytes:
    """Return the Word file of a document, read back and proved whole; `DefectFound` if anything of it is not there.

    Raise `InputError` `withheld-in-output` if any of `withheld` can be read in it.
    """
    from reportgen.render.word.proof import prove

    parts = write_parts(document, template)
    read = prove(document, template, parts)
    if withheld:
        prove_unsaid(read, withheld)
        prove_absent(parts, withheld)
    return package(document, template, parts)


def write_parts(document: Document, template: CompiledTemplate) -> dict[str, bytes]:
    """Return every part of the file that this document changes, by name."""
    if template.language != document.language:
        raise DefectFound("render-template-language", expected=document.language, found=template.language)
    parts, again = _Writer(document, template, plain_runs).parts()
    return _Writer(document, template, scripted_runs).parts()[0] if again else parts


def package(document: Document, template: CompiledTemplate, parts: dict[str, bytes]) -> bytes:
    """Return the zip of the written parts and of those the template keeps."""
    around = template.draft if document.draft else template.final
    return pack((*around, *template.kept_parts, *(entry(name, part) for name, part in parts.items())))


_WHOLE = 8  # rows: a table up to this long fits any page and is not split


class _Writer:
    """One document while it is written: its lists counted, its comments numbered."""

    def __init__(self, document: Document, template: CompiledTemplate, write: WriteRuns) -> None:
        self.document, self.template, self.write = document, template, write
        self.out: list[str] = []
        self.starts: list[int] = []
        self.syllabics = template.styles["syllabics"]
        self.comments = Comments(document.sources) if document.draft else None
        start = '<w:p><w:pPr><w:pStyle w:val="{}"/>{}</w:pPr>'
        self.start = {name: start.format(style, "") for name, style in template.styles.items()}
        self.kept_with_next = {
            name: start.format(template.styles[name], "<w:keepNext/>")
            for name in ("paragraph", "continued", "quote", "cell", "figure", "label", "value")
        }

    def parts(self) -> tuple[dict[str, bytes], bool]:
        """Return the parts by name, and whether they hold what `plain_runs` does not know how to write."""
        texts: dict[str, str] = {}
        for name, program in self.template.parts.items():
            self.out = []
            fill(program, self.document, self.out, self.slot, self.field)
            texts[name] = "".join(self.out)
        before, after = self.template.numbering
        texts["word/numbering.xml"] = before + self.numbers() + after
        title = "".join(run.text for run in self.document.title)
        texts["docProps/core.xml"] = _CORE.format(_attribute(title), locale(self.document.language))
        if self.comments is not None:
            texts["word/comments.xml"] = self.comments.part()
        parts = {name: encode(text, name) for name, text in texts.items()}
        return parts, any(needs_scripted(texts[name], part) for name, part in parts.items())

    def numbers(self) -> str:
        """Return a definition for each numbered list, so that each counts from its own first number."""
        abstract, first = self.template.numbered
        return "".join(
            f'<w:num w:numId="{first + number}"><w:abstractNumId w:val="{abstract}"/>'
            f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
            for number, start in enumerate(self.starts)
        )

    def field(self, runs: Runs, around: str) -> str:
        """Return the words of a field inside the run the template put it in; words of another look get their own."""
        if self.write is plain_runs:
            words = ""
            for run in runs:
                if run.bold or run.italic or run.raised or run.language:
                    break
                words += run.text
            else:
                return escape(words)
        xml = self.write(runs, self.document.language, self.syllabics, around)
        again = f"<w:r><w:rPr>{around}</w:rPr>" if around else "<w:r>"
        return f'</w:t></w:r>{xml}{again}<w:t xml:space="preserve">' if xml else ""

    def runs(self, runs: Sequence[Run]) -> str:
        language = self.document.language
        if self.comments is None:
            return self.write(runs, language, self.syllabics, "")
        return "".join(
            self.comments.around(sources, self.write(together, language, self.syllabics, ""))
            for sources, together in grouped(runs)
        )

    def line(self, start: str, runs: Sequence[Run]) -> None:
        self.out.append(f"{start}{self.runs(runs)}</w:p>")

    def slot(self, kind: str, section_id: str, width: int, gap: bool) -> None:
        """Write the sections of one slot. `gap` says that no paragraph follows: then a table may not end the slot."""
        before = len(self.out)
        last: Block[Run] | None = None
        sections_in_slot = [item for item in self.document.sections if kind == "body" or item.id == section_id]
        for place, section in enumerate(sections_in_slot, 1):
            self.section(section, width, headed=kind != "text", leads=kind == "body" and place == len(sections_in_slot))
            last = section.blocks[-1] if section.blocks else None
        if gap and (isinstance(last, Table | Fields) or len(self.out) == before):
            self.out.append(f"{self.start['gap']}</w:p>")

    def section(self, section: Section[Run], width: int, *, headed: bool, leads: bool) -> None:
        """Write one section; the last of a body `leads` to the signature, which never stands on a page alone."""
        if headed:
            self.line(self.start["heading"], section.heading)
        before: Block[Run] | None = None
        for block in section.blocks:
            is_table = isinstance(block, Table | Fields)
            if before is not None:
                self.block(before, width, leads=is_table or (isinstance(block, Paragraph) and block.continues))
            if is_table and isinstance(before, Table | Fields):  # Word joins tables that touch
                self.out.append(f"{self.start['gap']}</w:p>")
            before = block
        if before is not None:
            self.block(before, width, leads=leads)

    def block(self, block: Block[Run], width: int, *, leads: bool) -> None:
        """Write one block; what `leads` to the next, as to a table or to the reason for an item, stays on its page."""
        match block:
            case Paragraph(content, keep_with_next, continues):
                home = self.kept_with_next if keep_with_next or leads else self.start
                self.line(home["continued" if continues else "paragraph"], content)
            case Subheading(content):
                self.line(self.start["subheading"], content)
            case BulletList(items):
                for item in items:
                    self.line(self.start["bullet"], item)
            case NumberedList(items, start):
                self.numbered_list(items, start, leads=leads)
            case QuoteBlock(content, attribution):
                self.line((self.kept_with_next if attribution else self.start)["quote"], content)
                if attribution:
                    self.line(self.start["attribution"], attribution)
            case Table():
                self.table(block, width)
            case Fields(rows):
                self.fields(rows, width)
            case Prose() | Quotation():
                raise DefectFound("render-unworded")
            case _:
                assert_never(block)

    def numbered_list(self, items: Sequence[Sequence[Run]], first: int, *, leads: bool) -> None:
        number = self.template.numbered[1] + len(self.starts)
        self.starts += [first] if items else []
        style, item_style = (
            self.template.styles["number"],
            f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>',
        )
        for place, item in enumerate(items, 1):
            keep_next = "<w:keepNext/>" if leads and place == len(items) else ""
            self.line(f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep_next}{item_style}</w:pPr>', item)

    def table(self, table: Table[Run], width: int) -> None:
        columns = len(table.header)
        if columns == 0 or len(table.widths) != columns or any(len(row) != columns for row in table.rows):
            raise DefectFound("render-table-shape", columns=columns)
        widths = shared(width, table.widths)
        self.open_table("table", widths, "".join(run.text for run in table.summary), look='w:firstRow="1"')
        figure = [place in table.numeric for place in range(columns)]
        right = f'<w:p><w:pPr><w:pStyle w:val="{self.template.styles["column"]}"/><w:jc w:val="right"/></w:pPr>'
        heads = [right if item else self.start["column"] for item in figure]
        self.row("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", heads, widths, table.header)
        self.rows(["figure" if value else "cell" for value in figure], widths, table.rows)

    def fields(self, rows: Sequence[tuple[Sequence[Run], Sequence[Run]]], width: int) -> None:
        widths = shared(width, _LABEL_SHARE)
        self.open_table("fields", widths, "", look='w:firstColumn="1"')
        self.rows(["label", "value"], widths, rows)

    def rows(self, styles: Sequence[str], widths: Sequence[int], rows: Sequence[Sequence[Sequence[Run]]]) -> None:
        """Write the rows of a table and end it. A short table stays whole; a long one never leaves one row alone."""
        loose, kept_cells = ([home[style] for style in styles] for home in (self.start, self.kept_with_next))
        last = len(rows) - 1
        for place, row in enumerate(rows):
            keep = place < last if last < _WHOLE else place in (0, last - 1)
            self.row("<w:tr><w:trPr><w:cantSplit/></w:trPr>", kept_cells if keep else loose, widths, row)
        self.out.append("</w:tbl>")

    def open_table(self, style: str, widths: Sequence[int], summary: str, look: str) -> None:
        described = f'<w:tblDescription w:val="{_attribute(summary)}"/>' if summary else ""
        columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        self.out.append(
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.template.styles[style]}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblLook {look}/>{described}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
        )

    def row(self, start: str, starts: Sequence[str], widths: Sequence[int], cells: Sequence[Sequence[Run]]) -> None:
        pieces = [start]
        pieces += [
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{begin}{self.runs(cell)}</w:p></w:tc>'
            for begin, width, cell in zip(starts, widths, cells, strict=True)
        ]
        pieces.append("</w:tr>")
        self.out.append("".join(pieces))


def shared(width: int, shares: Sequence[int]) -> list[int]:
    """Return `width` split by relative `shares` into whole numbers that add up to it."""
    total = sum(shares)
    if total <= 0 or min(shares) <= 0:
        raise DefectFound("render-table-shape", columns=len(shares))
    edges = [0]
    for share in shares:
        edges.append(edges[-1] + share)
    return [width * right // total - width * value // total for value, right in pairwise(edges)]


def _attribute(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return " ".join(text.split())
