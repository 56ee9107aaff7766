"""Community resources, then the conditions recommended, each with its reason; no length is ever recommended.

The wording of a condition is the law pack's, in both languages; compulsory conditions are not recommended.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from reportgen.case.model.life import Resource
from reportgen.case.model.recommendations import RecommendedCondition
from reportgen.errors import InputError
from reportgen.law import Condition, condition
from reportgen.report import (
    Block,
    Clause,
    Code,
    Name,
    NumberedList,
    Paragraph,
    Phrase,
    Prose,
    Subheading,
    Table,
    Words,
    say,
)
from reportgen.sections.shared.blanks import filled
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the resources of the community, then the recommended conditions."""
    return (
        Subheading((say("conditions-resources"),)), *resources(telling),
        Subheading((say("conditions-recommended"),)), *recommended(telling),
    )  # fmt: skip


def resources(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the resources of the community as a table, and what there is to say of them as a whole."""
    given = telling.case.resources
    if not given:
        return area_blocks(telling, telling.case.community, "community", ())
    header = tuple((say(f"resource-{name}"),) for name in ("what", "provider", "availability", "starts"))
    rows = tuple(_resource(telling, one) for one in given)
    table = Table(header, rows, (5, 5, 5, 3), summary=(say("resource-summary", subject=telling.subject),))
    return area_blocks(telling, telling.case.community, "community", (), (table,))


def _resource(telling: SectionContext, resource: Resource) -> tuple[tuple[Phrase], ...]:
    what = words(resource.what)
    named = (
        say("resource-cost", what=what, cost=words(resource.cost)) if resource.cost else say("cell-first", value=what)
    )
    stands = Code(f"availability-{resource.availability}")
    if resource.agreed is None:
        availability = say("cell-first", value=stands, sources=resource.sources)
    else:
        key = f"resource-{'agreed' if resource.agreed else 'not-agreed'}"
        availability = say(key, subject=telling.subject, availability=stands, sources=resource.sources)
    starts = say("cell-day", day=resource.starts) if resource.starts and resource.starts.known else say("cell-empty")
    return (named,), (say("cell", value=Name(resource.provider)),), (availability,), (starts,)


def recommended(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the conditions recommended, each with its reason, or why there are none."""
    plan = telling.case.plan
    on = telling.case.day_of_conditions(telling.on)
    known = ((place, one, _in_pack(one.condition, on)) for place, one in enumerate(plan.conditions))
    listed = [(place, one, found) for place, one, found in known if found is None or not found.mandatory]
    compulsory = (say(f"conditions-compulsory-{plan.order}"),) if plan.order in HOLDS_OTHERS else ()
    if not listed:
        reason = narrative(telling, plan.none_because, "plan.none_because", plan)
        none = (say("conditions-none-because" if reason else "conditions-none"), *compulsory)
        return area_blocks(telling, plan, "plan", none if reason or not plan.absent else (), reason)
    intro = say(f"conditions-intro-{plan.order}", count=len(listed))
    between: list[Block[Phrase]] = []
    for number, (place, one, found) in enumerate(listed, 1):
        item = _wording(one, found) if found else say("condition-not-found", condition=Name(one.condition))
        between += (
            NumberedList(((item,),), start=number),
            *_reason(telling, one, found, f"plan.conditions.{place}.reason"),
        )
    return area_blocks(telling, plan, "plan", (intro, *compulsory), tuple(between))


HOLDS_OTHERS: Final = frozenset({"probation", "conditional-sentence", "discharge", "youth", "parole"})
"""The orders that hold conditions nobody recommends: the compulsory ones of a statute, the usual ones of a board."""


def _in_pack(entry: str, on: date) -> Condition | None:
    try:
        return condition(entry, on)
    except InputError:  # a draft shows what is wrong; a rule keeps it from becoming final
        return None


def _wording(recommended_condition: RecommendedCondition, found: Condition) -> Phrase:
    values = filled(found, recommended_condition.values)
    worded = found.worded(tuple(found.completed(recommended_condition.values)))
    return say("condition", title=Words(found.title.en, found.title.fr), wording=Clause(worded.en, worded.fr, values))


def _reason(
    telling: SectionContext, one: RecommendedCondition, found: Condition | None, place: str
) -> tuple[Block[Phrase], ...]:
    reason = narrative(telling, one.reason, place, telling.case.plan)
    wanted = found.prerequisites if found else ()
    steps = []
    if one.agreed_on is not None or "agreement" in wanted:
        steps.append(_step(telling, "condition-agreed", one.agreed_on))
    if one.accepted_by_program_on is not None or "acceptance" in wanted:
        steps.append(_step(telling, "condition-accepted", one.accepted_by_program_on))
    if one.consent_of_other_on is not None or "consent" in wanted:
        steps.append(_step(telling, "condition-consent", one.consent_of_other_on))
    if one.place_confirmed_on is not None or "place" in wanted:
        steps.append(_step(telling, "condition-place", one.place_confirmed_on))
    lead = say("condition-reason-lead")
    made = [replace(one, lead=lead, continues=True) if isinstance(one, Prose) else one for one in reason]
    return tuple(
        replace(one, continues=True) if isinstance(one, Paragraph) else one
        for one in (*(made or paragraph(say("condition-reason-none"))), *paragraph(*steps))
    )


def _step(telling: SectionContext, key: str, on: date | None) -> Phrase:
    if on is None:
        return say(f"{key}-not-recorded", subject=telling.subject)
    return say(key, subject=telling.subject, on=on)
