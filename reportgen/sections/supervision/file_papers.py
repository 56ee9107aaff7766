"""What the file of a case holds, and what it still waits for."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.supervised import FilePaper
from reportgen.report import Block, Code, Phrase, Table, say
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import paragraph

ORDER = ("outstanding", "sent", "on-file", "closed")


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the papers of the file, those still awaited first."""
    papers = sorted(context.case.supervised.papers, key=lambda one: ORDER.index(one.state))
    if not papers:
        return paragraph(say("papers-none"))
    header = tuple((say(f"papers-column-{name}"),) for name in ("paper", "state", "date"))
    rows = tuple(tuple((cell,) for cell in _paper(paper)) for paper in papers)
    return (Table(header, rows, (8, 4, 3), summary=(say("papers-summary"),)),)


def _paper(file_paper: FilePaper) -> Iterator[Phrase]:
    yield say("cell-first", value=words(file_paper.what))
    yield say("cell-first", value=Code(f"paper-{file_paper.state}"))
    yield say("cell-day", day=file_paper.on) if file_paper.on else say("cell-empty")
