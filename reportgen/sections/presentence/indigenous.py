"""Indigenous background and social context, where the person offers it; points to reports by others, never is one."""

from __future__ import annotations

from typing import Any

from reportgen.case.model.evidence import Area, Fact
from reportgen.case.model.life import IndigenousBackground, SocialContext
from reportgen.report import Block, Phrase, Subheading, say
from reportgen.sections.gladue.community import nations
from reportgen.sections.gladue.options import table
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import area_blocks, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what is offered; a neutral sentence where the person declines or takes it back; nothing where neither.

    Where the person agreed to it, the Nations in their own names and the options of the community stand here too.
    """
    indigenous, social = context.case.indigenous, context.case.social_context
    background = _background(context, indigenous) if _background_offered(context, indigenous) else ()
    social_context = _context(context, social) if _context_offered(social) else ()
    if background and social_context:
        headings = Subheading((say("indigenous-background"),)), Subheading((say("indigenous-social-context"),))
        return (headings[0], *background, headings[1], *social_context)
    if background or social_context:
        return background + social_context
    declined = "declined" in (indigenous.absent, social.absent) or _declined(indigenous.identity, indigenous.community)
    return paragraph(say("indigenous-declined", subject=context.subject)) if declined else ()


def _has_text(area: Area) -> bool:
    narrative = area.narrative
    return area.withheld is not None or bool(area.quotes) or bool(narrative and (narrative.text or narrative.withheld))


def _background_offered(context: SectionContext, area: IndigenousBackground) -> bool:
    facts = (area.identity, area.community)
    is_offered = any(item is not None and (item.values or item.withheld is not None) for item in facts)
    pointed_to = area.gladue_report in ("ordered", "filed", "declined")
    return is_offered or _has_text(area) or pointed_to or _taken_back(context) or _shared(context)


def _taken_back(context: SectionContext) -> bool:
    consent = context.case.gladue.consent
    return consent is not None and consent.withdrawn_on is not None


def _shared(context: SectionContext) -> bool:
    """Whether the person agreed that Nations and options stand here, and there are any."""
    gladue = context.case.gladue
    agreed = gladue.consent is not None and gladue.consent.in_pre_sentence and gladue.consent.given_on is not None
    return agreed and bool(gladue.nations or gladue.options)


def _context_offered(area: SocialContext) -> bool:
    return _has_text(area) or area.enhanced_report in ("ordered", "filed")


def _declined(*facts: Fact[Any] | None) -> bool:
    return any(account.absent == "declined" for item in facts if item is not None for account in item.accounts)


def _background(context: SectionContext, area: IndigenousBackground) -> tuple[Block[Phrase], ...]:
    if _taken_back(context):
        return paragraph(say("indigenous-taken-back", subject=context.subject))
    sentences = attribute(
        context,
        area,
        (
            *fact("indigenous-identity", area.identity, code="identity"),
            *fact("indigenous-community", area.community),
        ),
    )
    pointer = say(f"indigenous-gladue-{area.gladue_report or 'not-this'}", subject=context.subject)
    if not _shared(context):
        return area_blocks(context, area, "indigenous", (*sentences, pointer))
    blocks = area_blocks(context, area, "indigenous", (*sentences, pointer), nations(context))
    options = table(context)
    intro = paragraph(say("indigenous-options", subject=context.subject), keep_with_next=True) if options else ()
    return (*blocks, *intro, *options)


def _context(context: SectionContext, area: SocialContext) -> tuple[Block[Phrase], ...]:
    report = area.enhanced_report
    pointer = (say(f"indigenous-enhanced-{report}"),) if report in ("ordered", "filed") else ()
    return area_blocks(context, area, "social_context", pointer)
