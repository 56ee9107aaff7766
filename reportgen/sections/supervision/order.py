"""The order being supervised: who made it, how long it runs, what the report is for, how each condition is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportgen.case.model.supervised import OrderCondition, SupervisedOrder
from reportgen.report import Block, Code, Name, Paragraph, PersonRef, Phrase, Prose, Subheading, Table, say
from reportgen.sections.shared.naming import SectionContext, named_person, person_ref, words
from reportgen.sections.shared.prose import narrative, paragraph
from reportgen.sections.supervision.spans import days


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the order and its dates, what the report is made under, the notice of the kind, then the conditions."""
    return (
        *paragraph(*_why(context), *_order(context)),
        *((Prose(context.notice, place="notice"),) if context.notice else ()),
        *_conditions(context),
    )


def _why(context: SectionContext) -> Iterator[Phrase]:
    if context.opening:
        law: dict[str, Any] = {"law": context.authority} if context.authority else {}
        yield say(context.opening, subject=context.subject, officer=_supervisor(context), **law)


def _supervisor(context: SectionContext) -> PersonRef:
    officer = context.case.officer
    return named_person(officer, officer.name, officer.family, officer.title)


def _order(context: SectionContext) -> Iterator[Phrase]:
    order, matter = context.case.supervised.order, context.case.matter
    if order is None:
        yield say("supervised-no-order", subject=context.subject)
        return
    over = order.ends_on is not None and order.ends_on < context.on
    facts: dict[str, Any] = {
        "subject": context.subject, "is": Code("supervised-was" if over else "supervised-is"),
        "kind": Code(f"supervised-{order.kind}"), "on": order.made_on,
        "court": Code(f"court-{matter.court}"), "place": Name(matter.place),
    }  # fmt: skip
    if matter.judge is None:
        yield say("supervised-order", **facts)
    else:
        yield say("supervised-order-by", judge=person_ref(matter.judge), **facts)
    if order.starts_on and order.ends_on:
        yield say("supervised-runs", period=days(order.starts_on, order.ends_on))
    elif order.ends_on:
        yield say("supervised-ends", ends=order.ends_on)
    if order.explained_on:
        yield say("supervised-explained", subject=context.subject, on=order.explained_on)
    for transfer in order.transfers:
        facts = {"former": Name(transfer.from_office), "present": Name(transfer.to_office), "on": transfer.on}
        if transfer.reason:
            yield say("supervised-transferred-because", reason=words(transfer.reason), **facts)
        else:
            yield say("supervised-transferred", **facts)


def _conditions(context: SectionContext) -> tuple[Block[Phrase], ...]:
    order = context.case.supervised.order
    if order is None or not order.conditions:
        return ()
    header = tuple((say(f"supervised-column-{name}"),) for name in ("number", "condition", "compliance"))
    rows = tuple(tuple((cell,) for cell in _condition(condition)) for condition in order.conditions)
    table = Table(header, rows, (1, 8, 3), summary=(say("supervised-conditions-summary"),))
    remarks: list[Block[Phrase]] = []
    for place, condition in enumerate(order.conditions):
        conditions_blocks = narrative(
            context, condition.remark, f"supervised.order.conditions.{place}.remark", context.case.supervised
        )
        if conditions_blocks:
            remarks += (
                *paragraph(say("supervised-remark", number=Name(condition.number)), keep_with_next=True),
                *conditions_blocks,
            )
    heading: Block[Phrase] = Subheading((say("supervised-conditions"),))
    intro: Block[Phrase] = Paragraph((_intro(context, order),), keep_with_next=True)
    return (heading, intro, table, *remarks)


def _intro(context: SectionContext, order: SupervisedOrder) -> Phrase:
    """Whose words the conditions are in: those of the order, or the officer's where it is in the other language."""
    key = f"supervised-conditions-from-{order.language}" if order.language else "supervised-conditions-intro"
    return say(key, officer=_supervisor(context))


def _condition(order_condition: OrderCondition) -> Iterator[Phrase]:
    yield say("cell", value=Name(order_condition.number))
    yield say("cell-first", value=words(order_condition.words))
    yield (
        say("cell-first", value=Code(f"compliance-{order_condition.compliance}"))
        if order_condition.compliance
        else say("cell-empty")
    )
