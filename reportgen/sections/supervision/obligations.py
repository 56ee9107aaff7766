"""What an order has the person do and pay: programs and attendance at them, community service, sums of money."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from reportgen.case.model.supervised import OrderedPayment, Program, ServiceHours
from reportgen.report import Block, Code, Money, Name, Phrase, Subheading, Table, say
from reportgen.sections.shared.naming import SectionContext, words

T = TypeVar("T")


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return a table of programs, one of community service and one of payments, each where there is one."""
    area = telling.case.supervised
    return (
        *_table("program", area.programs, (5, 4, 3, 4), frozenset(), _program),
        *_table("service", area.service, (5, 3, 3, 3, 3), frozenset({1, 2}), _service),
        *_table("payment", area.payments, (4, 3, 3, 3, 3), frozenset({1, 2}), _payment),
    )


_COLUMNS = {
    "program": ("what", "state", "attendance", "remark"),
    "service": ("place", "ordered", "done", "counted", "due"),
    "payment": ("kind", "ordered", "paid", "last", "due"),
}


def _table(
    name: str,
    given: Sequence[T],
    widths: tuple[int, ...],
    numeric: frozenset[int],
    row: Callable[[T], Iterator[Phrase]],
) -> tuple[Block[Phrase], ...]:
    if not given:
        return ()
    header = tuple((say(f"obligation-{name}-column-{column}"),) for column in _COLUMNS[name])
    rows = tuple(tuple((cell,) for cell in row(one)) for one in given)
    title = say(f"obligation-{name}s")
    return (Subheading((title,)), Table(header, rows, widths, numeric, summary=(title,)))


def _program(one: Program) -> Iterator[Phrase]:
    if one.provider:
        yield say("course-of", what=words(one.what), provider=Name(one.provider), sources=one.sources)
    else:
        yield say("cell-first", value=words(one.what), sources=one.sources)
    state = Code(f"course-{one.state}")
    going = one.state in ("under-way", "waiting-list")
    if one.since:
        yield say("course-since" if going else "course-on", state=state, on=one.since)
    else:
        yield say("cell-first", value=state)
    attended, held = one.sessions_attended, one.sessions_set
    if attended is None:
        yield say("cell-empty")
    elif held is None:
        yield say("course-sessions", attended=attended)
    else:
        yield say("course-sessions-of", attended=attended, held=held)
    yield say("cell-first", value=words(one.remark)) if one.remark else say("cell-empty")


def _service(one: ServiceHours) -> Iterator[Phrase]:
    yield say("cell-first", value=words(one.place), sources=one.sources) if one.place else say("service-place-none")
    yield say("service-hours", hours=one.ordered)
    yield say("service-hours", hours=one.done, sources=one.sources)
    yield say("cell-day", day=one.counted_on) if one.counted_on else say("cell-empty")
    yield say("cell-day", day=one.due_on) if one.due_on else say("cell-empty")


def _payment(one: OrderedPayment) -> Iterator[Phrase]:
    kind = Code(f"payment-{one.kind}")
    if one.remark:
        yield say("payment-remark", kind=kind, remark=words(one.remark), sources=one.sources)
    else:
        yield say("cell-first", value=kind, sources=one.sources)
    yield say("cell", value=Money(one.ordered))
    yield say("cell", value=Money(one.paid))
    yield say("cell-day", day=one.last_paid_on) if one.last_paid_on else say("cell-empty")
    yield say("cell-day", day=one.due_on) if one.due_on else say("cell-empty")
