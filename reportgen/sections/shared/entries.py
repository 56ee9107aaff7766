"""How a program, a measure or an order is put in one line: what, with whom, when, how it stands and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any

from reportgen.case.model.evidence import Area, Fact
from reportgen.case.model.life import Treatment
from reportgen.report import Block, BulletList, Code, Name, Phrase, Value, say
from reportgen.sections.shared.attribution import standing
from reportgen.sections.shared.naming import SectionContext, by_whom, sources_of, words
from reportgen.sections.shared.prose import paragraph


def in_a_row(*parts: Value | None, by: str = "entry-parts") -> Value:
    """Return the parts that are there, one after the other with commas between; `by` words a pair another way."""
    present = [part for part in parts if part is not None]
    return reduce(lambda first, rest: say(by, first=first, rest=rest), present)


def treatments(
    context: SectionContext, treatments_of_case: Sequence[Treatment], area: Area
) -> tuple[Block[Phrase], ...]:
    """Return the programs and courses of treatment as a list, each with how it stands and who says so."""
    if not treatments_of_case:
        return ()
    items = tuple((_treatment(context, item, area),) for item in treatments_of_case)
    return (*paragraph(say("treatment-list"), keep_with_next=True), BulletList(items))


def _treatment(context: SectionContext, treatment: Treatment, area: Area) -> Phrase:
    when = say("entry-period", period=treatment.period) if treatment.period else None
    program = in_a_row(words(treatment.what), Name(treatment.provider) if treatment.provider else None, when)
    own_area = Area(sources=treatment.sources or area.sources)
    stands = standing(context, treatment.status, own_area)
    ids = (
        treatment.sources
        or tuple(source for account in treatment.status.accounts for source in account.sources)
        or area.sources
    )
    return say("entry", what=program, state=_state(context, treatment.status, own_area), standing=stands, sources=ids)


def _state(context: SectionContext, status: Fact[Any], area: Area) -> Phrase:
    if status.withheld is not None:
        return say("treatment-state-withheld")
    versions = tuple(_version(context, status, value, area) for value in status.values)
    if not versions:
        return say(f"treatment-state-{standing(context, status, area)}", subject=context.subject)
    return versions[0] if len(versions) == 1 else say("entry-disputed", versions=versions)


def _version(context: SectionContext, status: Fact[Any], value: str, area: Area) -> Phrase:
    accounts = (account for account in status.accounts if account.value == value)
    behind = {source.id: source for account in accounts for source in sources_of(context, account.sources, area)}
    state = Code(f"treatment-{value}")
    if not behind:
        return say("entry-state", state=state)
    return say("entry-state-by", state=state, by=tuple(by_whom(context, source) for source in behind.values()))
