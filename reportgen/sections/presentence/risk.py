"""Risk, needs and strengths in words: tool, date, assessor, level; a narrative by domain; never items or scores."""

from __future__ import annotations

from reportgen.case.model.recommendations import Domain, Risk
from reportgen.report import Block, Code, Fields, Name, Phrase, Subheading, Table, Value, say
from reportgen.sections.shared.naming import SectionContext, person_ref
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the assessment made, its level, and the narrative by domain with strengths and limits."""
    area = context.case.risk
    between = (*_tool(context, area), *_domains(context, area))
    for part in ("strengths", "limits"):
        text_blocks = narrative(context, getattr(area, part), f"risk.{part}", area)
        between += (Subheading((say(f"risk-{part}"),)), *text_blocks) if text_blocks else ()
    return area_blocks(context, area, "risk", (), between)


def _tool(context: SectionContext, area: Risk) -> tuple[Block[Phrase], ...]:
    """The tool and the level. A level changed by judgment stands with both levels and the reason, or not at all."""
    rows: list[tuple[str, Value]] = []
    if area.tool is not None:
        rows.append(("tool", Name(area.tool_name) if area.tool_name else Code(f"risk-tool-{area.tool}")))
    if area.assessed_on is not None:
        rows.append(("assessed-on", area.assessed_on))
    if area.assessor is not None:
        rows.append(("assessor", say("risk-assessor", assessor=person_ref(area.assessor))))
    after: tuple[Block[Phrase], ...] = ()
    if area.override is None:
        rows += [("level", Code(f"level-{area.level}"))] if area.level else []
    else:
        reason = narrative(context, area.override.reason, "risk.override.reason", area)
        if area.level is not None and area.override.reason.text and area.override.reason.withheld is None:
            rows.append(("level-initial", Code(f"level-{area.level}")))
            rows.append(("level-final", Code(f"level-{area.override.level}")))
            after = (*paragraph(say("risk-override-reason"), keep_with_next=True), *reason)
        else:
            after = paragraph(say("risk-override-not-stated"))
    fields = Fields(tuple(((say(f"risk-field-{name}"),), (say("cell-first", value=value),)) for name, value in rows))
    return (*((fields,) if rows else ()), *after)


def _domains(context: SectionContext, area: Risk) -> tuple[Block[Phrase], ...]:
    if not area.domains:
        return ()
    blocks: list[Block[Phrase]] = []
    if any(domain.level for domain in area.domains):
        rows = tuple(((say("cell-first", value=_domain(domain)),), (_level(domain),)) for domain in area.domains)
        header = (say("risk-column-domain"),), (say("risk-column-level"),)
        blocks.append(Table(header, rows, (3, 2), summary=(say("risk-summary"),)))
    for number, domain in enumerate(area.domains):
        text_blocks = narrative(context, domain.narrative, f"risk.domains.{number}.narrative", area)
        blocks += (Subheading((say("risk-domain", domain=_domain(domain)),)), *text_blocks) if text_blocks else ()
    return tuple(blocks)


def _domain(one: Domain) -> Code:
    return Code(f"domain-{one.domain}")


def _level(one: Domain) -> Phrase:
    return say("cell-first", value=Code(f"level-{one.level or 'not-stated'}"))
