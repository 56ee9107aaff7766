"""The works of history that the report rests on, each once, in full."""

from __future__ import annotations

from reportgen.case.model.gladue import HistoryWork
from reportgen.report import Block, BulletList, Name, Phrase, say
from reportgen.sections.gladue.passage import name_in_words, title_of, year_of
from reportgen.sections.shared.naming import SectionContext


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the list of works, in the order of the file; a citation its keeper requires stands as it was given."""
    works = context.case.gladue.works
    return (BulletList(tuple((_work(work),) for work in works)),) if works else ()


def _work(work: HistoryWork) -> Phrase:
    if work.cite_as:
        return say("cell", value=Name(work.cite_as))
    author, title, year = name_in_words(work.author), title_of(work), year_of(work)
    if work.publisher is None:
        return say("gladue-work", author=author, title=title, year=year)
    return say("gladue-work-published", author=author, title=title, year=year, publisher=Name(work.publisher))
