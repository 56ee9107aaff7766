"""Enhanced content on intensive supervision: how often and with whom, liaison, what follows a failure to comply."""

from __future__ import annotations

from reportgen.case.model.specialised import Intensive, PlannedContact
from reportgen.report import Block, Code, Phrase, Table, say
from reportgen.sections.presentence.relationships import household
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import area_blocks, paragraph
from reportgen.sections.specialised.enhanced import under, why_here

_PLACE = "specialised.intensive"


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the part where the case holds it, else nothing: planned contacts as a table, liaison, enforcement."""
    area = context.case.specialised.intensive
    if area is None:
        return ()
    if area.withheld is not None:
        return area_blocks(context, area, _PLACE, ())
    review = (say("intensive-review", count=area.review_after_weeks),) if area.review_after_weeks is not None else ()
    has_text = area.narrative or area.quotes
    return (
        *paragraph(why_here(area, "intensive"), say("intensive-proposal"), *review),
        *_contacts(context, area),
        *(area_blocks(context, area, _PLACE, ()) if has_text else ()),
        *under(context, area, "intensive-liaison", area.liaison, f"{_PLACE}.liaison"),
        *under(context, area, "intensive-enforcement", area.enforcement, f"{_PLACE}.enforcement"),
    )


def _contacts(context: SectionContext, area: Intensive) -> tuple[Block[Phrase], ...]:
    if not area.contacts:
        return ()
    header = tuple((say(f"intensive-{name}"),) for name in ("with", "means", "often", "purpose"))
    rows = tuple(_contact(context, contact) for contact in area.contacts)
    return (Table(header, rows, (4, 3, 3, 5), summary=(say("intensive-summary", count=len(rows)),)),)


def _contact(context: SectionContext, planned_contact: PlannedContact) -> tuple[tuple[Phrase], ...]:
    person = say("source-person", person=context.subject) if planned_contact.with_whom == "self" else household(
        context, planned_contact.with_whom
    )  # fmt: skip
    purpose = say("cell-first", value=words(planned_contact.purpose)) if planned_contact.purpose else say("cell-empty")
    return (
        (say("cell-first", value=person),),
        (say("cell-first", value=Code(f"means-{planned_contact.means}")),),
        (say(f"intensive-every-{planned_contact.every}", times=planned_contact.times),),
        (purpose,),
    )
