"""What the person does for a living, what they did before, and how they stand with money."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reportgen.case.model.life import Amount, Finances, Job, Work
from reportgen.report import Block, Certainty, Code, Money, Name, Paragraph, Phrase, Subheading, Table, say
from reportgen.sections.shared.attribution import AttributedFact, attribute, fact, standing  # fmt: skip
from reportgen.sections.shared.naming import SectionContext, by_whom, sources_of, words
from reportgen.sections.shared.prose import area_blocks


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return employment with its jobs, then income, expenses, debts and assets with totals, each with its narrative."""
    money = context.case.finances
    return (
        Subheading((say("work-heading"),)),
        *employment(context),
        Subheading((say("finances-heading"),)),
        *area_blocks(context, money, "finances", (), _tables(context, money)),
    )


def employment(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what the person does for a living, the jobs held, and the narrative."""
    work = context.case.work
    now = attribute(context, work, fact("work-status", work.status, code="work"))
    return area_blocks(context, work, "work", now, _jobs(context, work))


def _by(context: SectionContext, key: str, ids: tuple[str, ...], area: Work | Finances) -> Paragraph[Phrase]:
    sources = sources_of(context, ids, area)
    by = tuple(by_whom(context, source) for source in sources)
    phrase = say(f"{key}-by" if by else key, subject=context.subject, by=by, sources=tuple(item.id for item in sources))
    return Paragraph((phrase,), keep_with_next=True)


def _jobs(context: SectionContext, area: Work) -> tuple[Block[Phrase], ...]:
    if not area.jobs:
        return ()
    ids = tuple(dict.fromkeys(source for job in area.jobs for source in (job.sources or area.sources)))
    table = Table(
        header=tuple((say(f"jobs-{name}"),) for name in ("employer", "position", "period", "hours", "left")),
        rows=tuple(tuple((cell,) for cell in _job(job, area)) for job in area.jobs),
        widths=(3, 3, 3, 2, 2),
        numeric=frozenset({3}),
        summary=(say("jobs-summary", subject=context.subject),),
    )
    return (_by(context, "jobs", ids, area), table)


def _job(job: Job, area: Work) -> Iterator[Phrase]:
    empty = say("cell-empty")
    yield say("cell", value=Name(job.employer), sources=job.sources or area.sources)
    yield say("cell-first", value=words(job.position))
    yield say("cell-first", value=job.period)
    yield say("cell", value=job.hours_a_week) if job.hours_a_week else empty
    if job.left:
        yield say("cell-first", value=Code(f"left-{job.left}"))
    else:
        yield say("jobs-present") if job.period.end is None else empty


def _tables(context: SectionContext, area: Finances) -> tuple[Block[Phrase], ...]:
    blocks: list[Block[Phrase]] = []
    sums = {"income": area.income, "expenses": area.expenses, "debts": area.debts, "assets": area.assets}
    for name, amounts_of_kind in sums.items():
        if amounts_of_kind:
            blocks += _money(context, area, name, amounts_of_kind)
    return tuple(blocks)


def _money(context: SectionContext, area: Finances, name: str, amounts: Sequence[Amount]) -> Iterator[Block[Phrase]]:
    """A table of sums with its total; beneath it, in words, where accounts differ and what is not known."""
    noted = any(entry.note for entry in amounts)
    agreed = [amount for amount in amounts if amount.amount.value is not None]
    rows = [tuple((cell,) for cell in _sum(context, area, item, noted)) for item in amounts]
    if len(agreed) > 1:
        total = sum((value.amount.value for value in agreed if value.amount.value is not None), Decimal(0))
        label = "money-total" if len(agreed) == len(amounts) else "money-total-known"
        blank = ((say("cell-empty"),),) if noted else ()
        rows.append(((say(label),), *blank, (say("cell", value=Money(total)),)))
    columns = ("kind", "note", "amount") if noted else ("kind", "amount")
    yield _by(context, f"money-{name}", _behind(area, amounts), area)
    yield Table(
        header=tuple((say(f"money-column-{column}"),) for column in columns),
        rows=tuple(rows),
        widths=(3, 3, 2) if noted else (4, 2),
        numeric=frozenset({len(columns) - 1}),
        summary=(say(f"money-{name}-summary", subject=context.subject),),
    )
    beneath = attribute(context, area, tuple(_in_words(name, amounts)))
    if beneath:
        yield Paragraph(beneath)


def _sum(context: SectionContext, area: Finances, amount: Amount, noted: bool) -> Iterator[Phrase]:
    stands = standing(context, amount.amount, area)
    ids = tuple(source for account in amount.amount.accounts for source in account.sources) or area.sources
    yield say("cell-first", value=Code(f"money-{amount.kind}"), sources=ids, standing=stands)
    if noted:
        yield say("cell", value=words(amount.note)) if amount.note else say("cell-empty")
    if amount.amount.withheld:
        yield say("money-withheld")
    elif amount.amount.value is not None:
        yield say("cell", value=Money(amount.amount.value), sources=ids, standing=stands)
    else:
        yield say("money-disputed" if stands is Certainty.DISPUTED else "money-unknown", standing=stands)


def _in_words(name: str, amounts: Sequence[Amount]) -> Iterator[AttributedFact]:
    for amount_of_kind in amounts:
        if amount_of_kind.amount.value is None:
            key = "money-a-month" if name in ("income", "expenses") else "money-in-all"
            yield from fact(key, amount_of_kind.amount, kind=Code(f"money-{amount_of_kind.kind}"))


def _behind(area: Finances, amounts: Sequence[Amount]) -> tuple[str, ...]:
    source_ids = (account.sources or area.sources for amount in amounts for account in amount.amount.accounts)
    return tuple(dict.fromkeys(source for ids in source_ids for source in ids))
