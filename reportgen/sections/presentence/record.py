"""What came before: findings of guilt, alternative measures and restorative processes, supervision, and the response.

Section 721(3)(b) and (c) of the Criminal Code. Entries whose period of access is over are gone before this is reached.
"""

from __future__ import annotations

from reportgen.case.model.history import CourtOutcome, FindingOfGuilt, Measure, SupervisionOrder
from reportgen.report import Block, Code, Duration, Money, Name, Phrase, Subheading, Table, Value, say
from reportgen.sections.shared.entries import in_a_row
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.offences import cited
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph

_WITH_LENGTH = frozenset({
    "conditional-discharge", "suspended-sentence", "probation", "conditional-sentence", "imprisonment", "intermittent",
    "time-served", "driving-prohibition", "weapons-prohibition", "youth-probation", "youth-community-service",
    "youth-custody-and-supervision", "youth-deferred-custody",
})  # fmt: skip
_WITH_AMOUNT = frozenset({"fine", "restitution"})


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the earlier findings, then measures and processes, then supervision, each under its heading."""
    return (
        Subheading((say("record-findings"),)), *findings(context),
        Subheading((say("record-measures"),)), *measures(context),
        Subheading((say("record-supervision"),)), *supervision(context),
    )  # fmt: skip


def findings(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the earlier findings of guilt as history, or that there are none."""
    area = context.case.record
    if not area.findings:
        key = "record-none-on" if area.checked_on else "record-none"
        none = say(key, subject=context.subject, on=area.checked_on or context.on, sources=area.sources)
        return area_blocks(context, area, "record", (none,) if area.none else ())
    key = "record-intro-on" if area.checked_on else "record-intro"
    intro = say(key, subject=context.subject, on=area.checked_on or context.on, sources=area.sources)
    header = tuple((say(f"record-column-{name}"),) for name in ("date", "offence", "place", "disposition"))
    rows = tuple(_row(finding) for finding in sorted(area.findings, key=lambda finding: finding.on))
    table = Table(header, rows, (3, 7, 4, 6), summary=(say("record-summary", count=len(rows)),))
    return area_blocks(context, area, "record", (intro,), (table,))


def _row(finding_of_guilt: FindingOfGuilt) -> tuple[tuple[Phrase], ...]:
    offence = cited(finding_of_guilt.offence, finding_of_guilt.as_enacted, finding_of_guilt.on)
    name = say("record-youth", offence=offence, sources=finding_of_guilt.sources) if finding_of_guilt.youth else offence
    place = say("cell", value=Name(finding_of_guilt.place)) if finding_of_guilt.place else say("cell-empty")
    outcomes = in_a_row(*(disposition(outcome) for outcome in finding_of_guilt.outcomes), by="entry-parts-apart")
    return (
        (say("cell-day", day=finding_of_guilt.on),),
        (name,),
        (place,),
        (say("cell-first", value=outcomes, sources=finding_of_guilt.sources),),
    )


def disposition(outcome: CourtOutcome) -> Phrase:
    """Return a disposition in words with its length and amount: «probation for 18 months», «amende de 500,00 $»."""
    key, length, amount = f"disposition-{outcome.kind}", _length(outcome), _amount(outcome)
    amount_left: Value | None
    if length is not None and outcome.kind in _WITH_LENGTH:
        wording, amount_left = say(f"{key}-for", length=length), amount
    elif amount is not None and outcome.kind in _WITH_AMOUNT:
        wording, amount_left = say(f"{key}-of", amount=amount), length
    else:
        wording, amount_left = say(key), in_a_row(length, amount) if length is not None or amount is not None else None
    return wording if amount_left is None else say("disposition-besides", disposition=wording, rest=amount_left)


def _length(outcome: CourtOutcome) -> Value | None:
    length_of_outcome = outcome.length
    if length_of_outcome is None:
        return None
    length = Duration(
        length_of_outcome.years, length_of_outcome.months, length_of_outcome.days, length_of_outcome.hours
    )
    return say("length-less-a-day", length=length) if length_of_outcome.less_a_day else length


def _amount(outcome: CourtOutcome) -> Money | None:
    return Money(outcome.amount) if outcome.amount is not None else None


def measures(context: SectionContext, none: str = "measures-none") -> tuple[Block[Phrase], ...]:
    """Return each measure, sanction or process and the response to it; `none` is the key that says there were none."""
    area = context.case.measures
    sentences = (say(none, subject=context.subject, sources=area.sources),) if area.none else ()
    blocks: list[Block[Phrase]] = []
    for number, measure in enumerate(area.measures):
        blocks += paragraph(_measure(measure), keep_with_next=True)
        response = narrative(context, measure.response, f"measures.measures.{number}.response", area)
        blocks += response or paragraph(say("measure-response-none", subject=context.subject))
    return area_blocks(context, area, "measures", sentences if not blocks else (), tuple(blocks))


def _measure(measure: Measure) -> Phrase:
    measure_phrase = in_a_row(
        Code(f"measure-{measure.kind}"),
        words(measure.what) if measure.what else None,
        Name(measure.provider) if measure.provider else None,
        say("entry-period", period=measure.period) if measure.period else None,
    )
    return say("entry", what=measure_phrase, state=Code(f"measure-end-{measure.ended}"), sources=measure.sources)


def supervision(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the times under supervision with the response to each, or that there were none."""
    area = context.case.supervision
    if not area.orders:
        none = say("supervision-none", subject=context.subject, sources=area.sources)
        return area_blocks(context, area, "supervision", (none,) if area.none else ())
    intro = say("supervision-intro", subject=context.subject, sources=area.sources)
    header = tuple((say(f"supervision-column-{name}"),) for name in ("kind", "period", "response", "breaches"))
    rows = tuple(_order_row(order) for order in area.orders)
    table = Table(header, rows, (6, 5, 4, 4), frozenset({3}), (say("supervision-summary", count=len(rows)),))
    between: list[Block[Phrase]] = [table]
    if area.last_contact is not None and area.last_contact.known:
        between += paragraph(say("supervision-last-contact", on=area.last_contact))
    for number, order in enumerate(area.orders):
        remark = narrative(context, order.remark, f"supervision.orders.{number}.remark", area)
        if remark:
            remark_phrase = say("supervision-remark", order=Code(f"supervision-{order.kind}"), period=order.period)
            between += (*paragraph(remark_phrase, keep_with_next=True), *remark)
    return area_blocks(context, area, "supervision", (intro,), tuple(between))


def _order_row(supervision_order: SupervisionOrder) -> tuple[tuple[Phrase], ...]:
    kind = in_a_row(
        Code(f"supervision-{supervision_order.kind}"),
        Name(supervision_order.office) if supervision_order.office else None,
    )
    return (
        (say("cell-first", value=kind, sources=supervision_order.sources),),
        (say("cell-period", period=supervision_order.period),),
        (say("cell-first", value=Code(f"response-{supervision_order.response}")),),
        (say("cell", value=supervision_order.breaches),),
    )
