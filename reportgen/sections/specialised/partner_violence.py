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


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the part where the case holds it, else nothing. Criminal Code, ss. 718.2(a)(ii), 718.201 and 110(2.1)."""
    area = telling.case.specialised.partner_violence
    if area is None:
        return ()
    if area.withheld is not None:
        return area_blocks(telling, area, _PLACE, ())
    law = say("enhanced-law", provisions=tuple(say("provision-cited", provision=one) for one in _LAW))
    relationship = attribute(
        telling,
        area,
        (
            *fact("partner-relationship", area.relationship, code="partner-is"),
            *fact("partner-since", area.relationship_since),
        ),
    )
    heard = (say(f"partner-victim-{area.victim_heard}"),) if area.victim_heard else ()
    weapons = attribute(telling, area, fact("partner-weapons", area.firearms_access, by_value=True))
    return (
        *paragraph(why_here(area, "partner-violence"), law),
        *area_blocks(telling, area, _PLACE, (*relationship, *heard)),
        *under(telling, area, "partner-children", area.children, f"{_PLACE}.children"),
        *under(telling, area, "partner-family-court", area.family_court, f"{_PLACE}.family_court"),
        *under(telling, area, "partner-no-contact", area.no_contact, f"{_PLACE}.no_contact"),
        *under(telling, area, "partner-firearms", area.firearms, f"{_PLACE}.firearms", weapons),
        *under(telling, area, "partner-program", None, _PLACE, tuple(_program(telling, area))),
        *under(telling, area, "partner-earlier", area.earlier_response, f"{_PLACE}.earlier_response"),
    )


def _program(telling: SectionContext, area: PartnerViolence) -> Iterator[Phrase]:
    if area.program is None:
        return
    offered = say("partner-par-by", provider=Name(area.program_by)) if area.program_by else say("partner-par")
    yield say(f"partner-program-{area.program}", subject=telling.subject, program=offered)
    if area.program_starts is not None:
        yield say("enhanced-starts", on=area.program_starts)
    if area.waiting_weeks is not None:
        yield say("enhanced-waiting", count=area.waiting_weeks)
