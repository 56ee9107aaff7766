"""Enhanced content on intimate-partner violence: the relationship, children, orders, weapons, the program, responses.

Never where a victim is: whether the victim was heard is all that is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.specialised import PartnerViolence
from reportgen.report import Block, Citation, Name, Phrase, say
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import area_blocks, paragraph
from reportgen.sections.specialised.enhanced import under, why_here

_LAW = tuple(Citation("cc", parts) for parts in (("718.2", "a", "ii"), ("718.201",), ("110", "2.1")))
_PLACE = "specialised.partner_violence"


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the part where the case holds it, else nothing. Criminal Code, ss. 718.2(a)(ii), 718.201 and 110(2.1)."""
    area = context.case.specialised.partner_violence
    if area is None:
        return ()
    if area.withheld is not None:
        return area_blocks(context, area, _PLACE, ())
    law = say("enhanced-law", provisions=tuple(say("provision-cited", provision=item) for item in _LAW))
    relationship = attribute(
        context,
        area,
        (
            *fact("partner-relationship", area.relationship, code="partner-is"),
            *fact("partner-since", area.relationship_since),
        ),
    )
    heard = (say(f"partner-victim-{area.victim_heard}"),) if area.victim_heard else ()
    weapons = attribute(context, area, fact("partner-weapons", area.firearms_access, by_value=True))
    return (
        *paragraph(why_here(area, "partner-violence"), law),
        *area_blocks(context, area, _PLACE, (*relationship, *heard)),
        *under(context, area, "partner-children", area.children, f"{_PLACE}.children"),
        *under(context, area, "partner-family-court", area.family_court, f"{_PLACE}.family_court"),
        *under(context, area, "partner-no-contact", area.no_contact, f"{_PLACE}.no_contact"),
        *under(context, area, "partner-firearms", area.firearms, f"{_PLACE}.firearms", weapons),
        *under(context, area, "partner-program", None, _PLACE, tuple(_program(context, area))),
        *under(context, area, "partner-earlier", area.earlier_response, f"{_PLACE}.earlier_response"),
    )


def _program(context: SectionContext, area: PartnerViolence) -> Iterator[Phrase]:
    if area.program is None:
        return
    program = say("partner-par-by", provider=Name(area.program_by)) if area.program_by else say("partner-par")
    yield say(f"partner-program-{area.program}", subject=context.subject, program=program)
    if area.program_starts is not None:
        yield say("enhanced-starts", on=area.program_starts)
    if area.waiting_weeks is not None:
        yield say("enhanced-waiting", count=area.waiting_weeks)
