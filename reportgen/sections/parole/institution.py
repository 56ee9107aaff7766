"""Conduct and programs in the institution: misconducts as the institution recorded them, programs and work."""

from __future__ import annotations

from reportgen.case.model.parole import Institution, InstitutionProgram, Misconduct
from reportgen.report import Block, Code, Phrase, Subheading, Table, say
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph, quotes


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return conduct, then programs and work, each under its heading, then the narrative."""
    area = context.case.institution
    if not (area.misconducts or area.no_misconduct or area.programs) or area.withheld is not None:
        return area_blocks(context, area, "institution", ())
    return (
        Subheading((say("institution-conduct"),)), *_conduct(context, area),
        Subheading((say("institution-programs"),)), *_programs(context, area),
        *narrative(context, area.narrative, "institution.narrative", area),
        *quotes(context, area.quotes, "institution.quotes"),
    )  # fmt: skip


def _conduct(context: SectionContext, area: Institution) -> tuple[Block[Phrase], ...]:
    if not area.misconducts:
        key = "misconduct-none" if area.no_misconduct else "misconduct-not-recorded"
        return paragraph(say(key, subject=context.subject, sources=area.sources))
    intro = say("misconduct-intro", subject=context.subject, count=len(area.misconducts), sources=area.sources)
    header = tuple((say(f"misconduct-{name}"),) for name in ("date", "what", "outcome"))
    rows = tuple(
        _misconduct(misconduct) for misconduct in sorted(area.misconducts, key=lambda misconduct: misconduct.on)
    )
    table = Table(header, rows, (3, 8, 7), summary=(say("misconduct-summary", subject=context.subject),))
    return (*paragraph(intro, keep_with_next=True), table)


def _misconduct(misconduct: Misconduct) -> tuple[tuple[Phrase], ...]:
    outcome = (
        say("cell-first", value=words(misconduct.outcome)) if misconduct.outcome else say("misconduct-outcome-none")
    )
    description = say("cell-first", value=words(misconduct.what), sources=misconduct.sources)
    return (say("cell-day", day=misconduct.on),), (description,), (outcome,)


def _programs(context: SectionContext, area: Institution) -> tuple[Block[Phrase], ...]:
    if not area.programs:
        return paragraph(say("program-none", subject=context.subject, sources=area.sources))
    header = tuple((say(f"program-{name}"),) for name in ("what", "status", "hours", "ended"))
    rows = tuple(_program(program) for program in area.programs)
    return (Table(header, rows, (8, 5, 2, 3), frozenset({2}), (say("program-summary", subject=context.subject),)),)


def _program(institution_program: InstitutionProgram) -> tuple[tuple[Phrase], ...]:
    description = say("cell-first", value=words(institution_program.what), sources=institution_program.sources)
    hours = say("cell", value=institution_program.hours) if institution_program.hours is not None else say("cell-empty")
    ended = (
        say("cell-day", day=institution_program.ended_on)
        if institution_program.ended_on is not None
        else say("cell-empty")
    )
    return (description,), (say("cell-first", value=Code(f"program-{institution_program.status}")),), (hours,), (ended,)
