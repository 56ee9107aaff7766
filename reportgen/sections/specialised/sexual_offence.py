"""Enhanced content on sexual offences: access to children, devices, positions of trust, treatment."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.specialised import SexualOffence
from reportgen.report import Block, Citation, Name, Phrase, say
from reportgen.report.citations import ban_provision
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import area_blocks, paragraph
from reportgen.sections.specialised.enhanced import under, why_here

_LAW = Citation("cc", ("161",))
_PLACE = "specialised.sexual_offence"


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the part where the case holds it, else nothing. Criminal Code, s. 161; bans under s. 486.4."""
    area = context.case.specialised.sexual_offence
    if area is None:
        return ()
    if area.withheld is not None:
        return area_blocks(context, area, _PLACE, ())
    law = say("enhanced-law", provisions=(say("provision-cited", provision=_LAW),))
    has_text = area.narrative or area.quotes
    return (
        *paragraph(why_here(area, "sexual-offence"), law, *_bans(context)),
        *(area_blocks(context, area, _PLACE, ()) if has_text else ()),
        *under(context, area, "sexual-child-access", area.child_access, f"{_PLACE}.child_access"),
        *under(context, area, "sexual-devices", area.devices, f"{_PLACE}.devices"),
        *under(context, area, "sexual-trust", area.positions_of_trust, f"{_PLACE}.positions_of_trust"),
        *under(
            context, area, "sexual-treatment", area.treatment_remark, f"{_PLACE}.treatment_remark",
            (*_treatment(context, area), *attribute(context, area, fact("sexual-agrees", area.agrees, by_value=True))),
        ),
    )  # fmt: skip


def _bans(context: SectionContext) -> Iterator[Phrase]:
    for ban in context.case.matter.bans:
        if ban.provision == "486.4":
            yield say("sexual-ban", provision=ban_provision(ban))
            return


def _treatment(context: SectionContext, area: SexualOffence) -> Iterator[Phrase]:
    if area.treatment is None:
        return
    key = f"sexual-treatment-{area.treatment}"
    if area.treatment_by:
        yield say(f"{key}-by", subject=context.subject, provider=Name(area.treatment_by))
    else:
        yield say(key, subject=context.subject)
    if area.treatment_starts is not None:
        yield say("enhanced-starts", on=area.treatment_starts)
    if area.waiting_weeks is not None:
        yield say("enhanced-waiting", count=area.waiting_weeks)
