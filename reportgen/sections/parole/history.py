"""What a parole board decided before: each decision, and what is known of how it went."""

from __future__ import annotations

from reportgen.report import Block, Phrase, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the earlier decisions in their order; nothing where the case says nothing of them."""
    application = telling.case.application
    if application is None:
        return ()
    if not application.earlier:
        return paragraph(say("parole-earlier-none", subject=telling.subject)) if application.none_earlier else ()
    blocks: list[Block[Phrase]] = []
    for number, one in enumerate(application.earlier):
        decided = say(f"board-{one.decision}", on=one.on, subject=telling.subject, sources=one.sources)
        written = narrative(telling, one.remark, f"application.earlier.{number}.remark")
        blocks += (*paragraph(decided, keep_with_next=bool(written)), *written)
    return tuple(blocks)
