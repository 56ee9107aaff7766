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
    OfficerWording,
    Paragraph,
    Phrase,
    Prose,
    Subheading,
    Table,
    say,
)
from reportgen.sections.shared.blanks import filled_blanks
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the resources of the community, then the recommended conditions."""
    return (
        Subheading((say("conditions-resources"),)), *resources(context),
        Subheading((say("conditions-recommended"),)), *recommended(context),
    )  # fmt: skip


def resources(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the resources of the community as a table, and what there is to say of them as a whole."""
    resources_of_case = context.case.resources
    if not resources_of_case:
        return area_blocks(context, context.case.community, "community", ())
    header = tuple((say(f"resource-{name}"),) for name in ("what", "provider", "availability", "starts"))
    rows = tuple(_resource(context, item) for item in resources_of_case)
    table = Table(header, rows, (5, 5, 5, 3), summary=(say("resource-summary", subject=context.subject),))
    return area_blocks(context, context.case.community, "community", (), (table,))


def _resource(context: SectionContext, resource: Resource) -> tuple[tuple[Phrase], ...]:
    description = words(resource.what)
    resource_key = (
        say("resource-cost", what=description, cost=words(resource.cost))
        if resource.cost
        else say("cell-first", value=description)
    )
    stands = Code(f"availability-{resource.availability}")
    if resource.agreed is None:
        availability = say("cell-first", value=stands, sources=resource.sources)
    else:
        key = f"resource-{'agreed' if resource.agreed else 'not-agreed'}"
        availability = say(key, subject=context.subject, availability=stands, sources=resource.sources)
    starts = say("cell-day", day=resource.starts) if resource.starts and resource.starts.known else say("cell-empty")
    return (resource_key,), (say("cell", value=Name(resource.provider)),), (availability,), (starts,)


def recommended(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the conditions recommended, each with its reason, or why there are none."""
    plan = context.case.plan
    on = context.case.day_of_conditions(context.on)
    numbered = (
        (place, recommended_condition, _in_pack(recommended_condition.condition, on))
        for place, recommended_condition in enumerate(plan.conditions)
    )
    printed = [
        (place, recommended_condition, pack_condition)
        for place, recommended_condition, pack_condition in numbered
        if pack_condition is None or not pack_condition.mandatory
    ]
    compulsory = (say(f"conditions-compulsory-{plan.order}"),) if plan.order in HOLDS_OTHERS else ()
    if not printed:
        reason = narrative(context, plan.none_because, "plan.none_because", plan)
        none = (say("conditions-none-because" if reason else "conditions-none"), *compulsory)
        return area_blocks(context, plan, "plan", none if reason or not plan.absent else (), reason)
    intro = say(f"conditions-intro-{plan.order}", count=len(printed))
    between: list[Block[Phrase]] = []
    for number, (place, recommended_condition, pack_condition) in enumerate(printed, 1):
        item = (
            _wording(recommended_condition, pack_condition)
            if pack_condition
            else say("condition-not-found", condition=Name(recommended_condition.condition))
        )
        between += (
            NumberedList(((item,),), start=number),
            *_reason(context, recommended_condition, pack_condition, f"plan.conditions.{place}.reason"),
        )
    return area_blocks(context, plan, "plan", (intro, *compulsory), tuple(between))


HOLDS_OTHERS: Final = frozenset({"probation", "conditional-sentence", "discharge", "youth", "parole"})
"""The orders that hold conditions nobody recommends: the compulsory ones of a statute, the usual ones of a board."""


def _in_pack(entry: str, on: date) -> Condition | None:
    try:
        return condition(entry, on)
    except InputError:  # a draft shows what is wrong; a rule keeps it from becoming final
        return None


def _wording(recommended_condition: RecommendedCondition, pack_condition: Condition) -> Phrase:
    values = filled_blanks(pack_condition, recommended_condition.values)
    wording = pack_condition.wording(tuple(pack_condition.completed(recommended_condition.values)))
    return say(
        "condition",
        title=OfficerWording(pack_condition.title.en, pack_condition.title.fr),
        wording=Clause(wording.en, wording.fr, values),
    )


def _reason(
    context: SectionContext, recommended_condition: RecommendedCondition, pack_condition: Condition | None, place: str
) -> tuple[Block[Phrase], ...]:
    reason = narrative(context, recommended_condition.reason, place, context.case.plan)
    prerequisites = pack_condition.prerequisites if pack_condition else ()
    steps = []
    if recommended_condition.agreed_on is not None or "agreement" in prerequisites:
        steps.append(_step(context, "condition-agreed", recommended_condition.agreed_on))
    if recommended_condition.accepted_by_program_on is not None or "acceptance" in prerequisites:
        steps.append(_step(context, "condition-accepted", recommended_condition.accepted_by_program_on))
    if recommended_condition.consent_of_other_on is not None or "consent" in prerequisites:
        steps.append(_step(context, "condition-consent", recommended_condition.consent_of_other_on))
    if recommended_condition.place_confirmed_on is not None or "place" in prerequisites:
        steps.append(_step(context, "condition-place", recommended_condition.place_confirmed_on))
    lead = say("condition-reason-lead")
    reason_blocks = [
        replace(recommended_condition, lead=lead, continues=True)
        if isinstance(recommended_condition, Prose)
        else recommended_condition
        for recommended_condition in reason
    ]
    return tuple(
        replace(recommended_condition, continues=True)
        if isinstance(recommended_condition, Paragraph)
        else recommended_condition
        for recommended_condition in (*(reason_blocks or paragraph(say("condition-reason-none"))), *paragraph(*steps))
    )


def _step(context: SectionContext, key: str, on: date | None) -> Phrase:
    if on is None:
        return say(f"{key}-not-recorded", subject=context.subject)
    return say(key, subject=context.subject, on=on)
