"""The failures that the supervision file noted before this report, and what was done about each."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.supervised import EarlierFailure
from reportgen.report import Block, Code, Name, Paragraph, Phrase, Table, say
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import paragraph

COLUMNS = ("date", "condition", "what", "answer")


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each earlier failure by date with the answer to it, or that none is recorded."""
    noted = sorted(context.case.supervised.history, key=lambda one: one.on)
    if not noted:
        return paragraph(say("history-none"))
    header = tuple((say(f"history-column-{name}"),) for name in COLUMNS)
    rows = tuple(tuple((cell,) for cell in _noted(item)) for item in noted)
    intro: Block[Phrase] = Paragraph((say("history-intro", count=len(rows)),), keep_with_next=True)
    return (intro, Table(header, rows, (3, 2, 6, 6), summary=(say("history-summary"),)))


def _noted(earlier_failure: EarlierFailure) -> Iterator[Phrase]:
    yield say("cell-day", day=earlier_failure.on)
    yield say("cell", value=Name(earlier_failure.condition))
    yield say("cell-first", value=words(earlier_failure.what), sources=earlier_failure.sources)
    answer = Code(f"answer-{earlier_failure.answer}")
    reply = (
        say("history-answer-on", answer=answer, on=earlier_failure.answered_on)
        if earlier_failure.answered_on
        else answer
    )
    if earlier_failure.outcome:
        yield say("history-outcome", answer=reply, outcome=words(earlier_failure.outcome))
    else:
        yield say("cell-first", value=reply)
