"""How a document reads as plain text: a paragraph a line, headings marked, tables a row a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from reportgen.errors import DefectFound
from reportgen.render.word.runs import encode, forbidden, holds_forbidden, read_text
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


def render_text(document: Document) -> bytes:
    """Return the document as UTF-8 text: title, caption, sections, signature; the same bytes each time."""
    parts = [f"# {_words(document.title)}"]
    parts += _blocks(document.caption)
    for section in document.sections:
        parts.append(f"## {_words(section.heading)}")
        parts += _blocks(section.blocks)
    parts += _blocks(document.signature)
    text = "\n\n".join(parts) + "\n"
    if holds_forbidden(text):
        raise forbidden(text, "text")
    return encode(text, "text")


def _words(runs: Sequence[Run]) -> str:
    return read_text("".join([run.text for run in runs]))


def _blocks(blocks: Iterable[Block[Run]]) -> Iterator[str]:
    for block in blocks:
        yield _block(block)


def _block(block: Block[Run]) -> str:
    match block:
        case Paragraph(content):
            return _words(content)
        case Subheading(content):
            return f"### {_words(content)}"
        case BulletList(items):
            return "\n".join(f"- {_inside(item)}" for item in items)
        case NumberedList(items, start):
            return "\n".join(f"{place}. {_inside(item)}" for place, item in enumerate(items, start))
        case QuoteBlock(content, attribution):
            quoted = "\n".join(f"> {line}" for line in _words(content).split("\n"))
            return f"{quoted}\n> — {_inside(attribution)}" if attribution else quoted
        case Table(header, rows):
            lines = [" | ".join(_cell(cell) for cell in row) for row in (header, *rows)]
            return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])
        case Fields(rows):
            return "\n".join(f"{_inside(label)} | {_inside(value)}" for label, value in rows)
        case Prose() | Quotation():
            raise DefectFound("render-unworded")
        case _:
            assert_never(block)


def _inside(runs: Sequence[Run]) -> str:
    """Return words that stand in a line of their own with others: a break within them is a slash."""
    return _words(runs).replace("\n", " / ")


def _cell(runs: Sequence[Run]) -> str:
    return _inside(runs).replace("|", "¦")
