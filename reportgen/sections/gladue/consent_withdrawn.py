"""The notice that stands in place of a report once the person has taken back their consent: nothing else of it."""

from __future__ import annotations

from reportgen.report import Block, Phrase, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return when consent was withdrawn, what becomes of earlier copies, and that nothing follows from it.

    Nothing where consent stands.
    """
    consent = context.case.gladue.consent
    if consent is None or consent.withdrawn_on is None:
        return ()
    return (
        *paragraph(say("consent-withdrawn", subject=context.subject, on=consent.withdrawn_on)),
        *paragraph(say("consent-withdrawn-copies", on=consent.withdrawn_on)),
        *paragraph(say("consent-withdrawn-free", subject=context.subject), say("consent-withdrawn-later")),
    )
