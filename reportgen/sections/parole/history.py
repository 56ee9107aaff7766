"""What a parole board decided before: each decision, and what is known of how it went."""

from __future__ import annotations

from reportgen.report import Block, Phrase, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the earlier decisions in their order; nothing where the case says nothing of them."""
    application = context.case.application
    if application is None:
        return ()
    if not application.earlier:
        return paragraph(say("parole-earlier-none", subject=context.subject)) if application.none_earlier else ()
    blocks: list[Block[Phrase]] = []
    for number, earlier_application in enumerate(application.earlier):
        decided = say(
            f"board-{earlier_application.decision}",
            on=earlier_application.on,
            subject=context.subject,
            sources=earlier_application.sources,
        )
        remark = narrative(context, earlier_application.remark, f"application.earlier.{number}.remark")
        blocks += (*paragraph(decided, keep_with_next=bool(remark)), *remark)
    return tuple(blocks)
