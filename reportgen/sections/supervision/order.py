"""The order being supervised: who made it, how long it runs, what the report is for, how each condition is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportgen.case.model.supervised import OrderCondition, SupervisedOrder
from reportgen.report import Block, Code, Name, Paragraph, PersonRef, Phrase, Prose, Subheading, Table, say
from reportgen.sections.shared.naming import SectionContext, named, who, words
from reportgen.sections.shared.prose import narrative, paragraph
from reportgen.sections.supervision.spans import days


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the order and its dates, what the report is made under, the notice of the kind, then the conditions."""
    return (
        *paragraph(*_why(telling), *_order(telling)),
        *((Prose(telling.notice, place="notice"),) if telling.notice else ()),
        *_conditions(telling),
    )


def _why(telling: SectionContext) -> Iterator[Phrase]:
    if telling.opening:
        law: dict[str, Any] = {"law": telling.authority} if telling.authority else {}
        yield say(telling.opening, subject=telling.subject, officer=_supervisor(telling), **law)


def _supervisor(telling: SectionContext) -> PersonRef:
    officer = telling.case.officer
    return named(officer, officer.name, officer.family, officer.title)


def _order(telling: SectionContext) -> Iterator[Phrase]:
    order, matter = telling.case.supervised.order, telling.case.matter
    if order is None:
        yield say("supervised-no-order", subject=telling.subject)
        return
    over = order.ends_on is not None and order.ends_on < telling.on
    facts: dict[str, Any] = {
        "subject": telling.subject, "is": Code("supervised-was" if over else "supervised-is"),
        "kind": Code(f"supervised-{order.kind}"), "on": order.made_on,
        "court": Code(f"court-{matter.court}"), "place": Name(matter.place),
    }  # fmt: skip
    if matter.judge is None:
        yield say("supervised-order", **facts)
    else:
        yield say("supervised-order-by", judge=who(matter.judge), **facts)
    if order.starts_on and order.ends_on:
        yield say("supervised-runs", period=days(order.starts_on, order.ends_on))
    elif order.ends_on:
        yield say("supervised-ends", ends=order.ends_on)
    if order.explained_on:
        yield say("supervised-explained", subject=telling.subject, on=order.explained_on)
    for transfer in order.transfers:
        facts = {"former": Name(transfer.from_office), "present": Name(transfer.to_office), "on": transfer.on}
        if transfer.reason:
            yield say("supervised-transferred-because", reason=words(transfer.reason), **facts)
        else:
            yield say("supervised-transferred", **facts)


def _conditions(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    order = telling.case.supervised.order
    if order is None or not order.conditions:
        return ()
    header = tuple((say(f"supervised-column-{name}"),) for name in ("number", "condition", "compliance"))
    rows = tuple(tuple((cell,) for cell in _condition(condition)) for condition in order.conditions)
    table = Table(header, rows, (1, 8, 3), summary=(say("supervised-conditions-summary"),))
    remarks: list[Block[Phrase]] = []
    for place, condition in enumerate(order.conditions):
        said = narrative(
            telling, condition.remark, f"supervised.order.conditions.{place}.remark", telling.case.supervised
        )
        if said:
            remarks += (*paragraph(say("supervised-remark", number=Name(condition.number)), keep_with_next=True), *said)
    heading: Block[Phrase] = Subheading((say("supervised-conditions"),))
    intro: Block[Phrase] = Paragraph((_intro(telling, order),), keep_with_next=True)
    return (heading, intro, table, *remarks)


def _intro(telling: SectionContext, order: SupervisedOrder) -> Phrase:
    """Whose words the conditions are in: those of the order, or the officer's where it is in the other language."""
    key = f"supervised-conditions-from-{order.language}" if order.language else "supervised-conditions-intro"
    return say(key, officer=_supervisor(telling))


def _condition(order_condition: OrderCondition) -> Iterator[Phrase]:
    yield say("cell", value=Name(order_condition.number))
    yield say("cell-first", value=words(order_condition.words))
    yield (
        say("cell-first", value=Code(f"compliance-{order_condition.compliance}"))
        if order_condition.compliance
        else say("cell-empty")
    )
