"""The first and last words of a report, which its printed pages must open and close with."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.errors import DefectFound
from reportgen.report import (
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
)


def words_of(runs: Sequence[Run]) -> str:
    """The plain text of worded runs."""
    return "".join(run.text for run in runs)


def ends(document: Document) -> tuple[str, str]:
    """The words a printed report must open and close with: its title, and the last words of its last section."""
    return words_of(document.title), " ".join(words_of(_last_runs(document.sections[-1])).split()[-6:])


def _last_runs(section: Section[Run]) -> Sequence[Run]:
    """The runs of the last paragraph, item or cell of a section."""
    match section.blocks[-1]:
        case Paragraph(content) | Subheading(content):
            return content
        case QuoteBlock(content, attribution):
            return attribution or content
        case BulletList(items) | NumberedList(items):
            return items[-1]
        case Table(rows=rows):
            return rows[-1][-1]
        case Fields(rows):
            return rows[-1][-1]
        case Prose() | Quotation():
            raise DefectFound("unworded-block")
