"""What may help the court to see whether there is an alternative to custody: YCJA, s. 40(2)(e)."""

from __future__ import annotations

from reportgen.report import Block, Citation, Phrase, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import paragraph
from reportgen.sections.youth.matters import is_there, matter

_BEFORE_CUSTODY = Citation("ycja", ("39", "6"))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return why the report must be considered before custody, where custody is in question; then the alternatives."""
    youth = context.case.youth
    if youth.custody_considered is False and not is_there(youth.alternatives_to_custody):
        return paragraph(say("youth-custody-not-considered"))
    lead = (say("youth-custody-considered", law=_BEFORE_CUSTODY),) if youth.custody_considered else ()
    return (*paragraph(*lead), *matter(context, "alternatives_to_custody"))
