"""What an order has the person do and pay: programs and attendance at them, community service, sums of money."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from reportgen.case.model.supervised import OrderedPayment, Program, ServiceHours
from reportgen.report import Block, Code, Money, Name, Phrase, Subheading, Table, say
from reportgen.sections.shared.naming import SectionContext, words

T = TypeVar("T")


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return a table of programs, one of community service and one of payments, each where there is one."""
    area = context.case.supervised
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
    entries: Sequence[T],
    widths: tuple[int, ...],
    numeric: frozenset[int],
    row: Callable[[T], Iterator[Phrase]],
) -> tuple[Block[Phrase], ...]:
    if not entries:
        return ()
    header = tuple((say(f"obligation-{name}-column-{column}"),) for column in _COLUMNS[name])
    rows = tuple(tuple((cell,) for cell in row(entry)) for entry in entries)
    title = say(f"obligation-{name}s")
    return (Subheading((title,)), Table(header, rows, widths, numeric, summary=(title,)))


def _program(program: Program) -> Iterator[Phrase]:
    if program.provider:
        yield say("course-of", what=words(program.what), provider=Name(program.provider), sources=program.sources)
    else:
        yield say("cell-first", value=words(program.what), sources=program.sources)
    state = Code(f"course-{program.state}")
    going = program.state in ("under-way", "waiting-list")
    if program.since:
        yield say("course-since" if going else "course-on", state=state, on=program.since)
    else:
        yield say("cell-first", value=state)
    attended, sessions_set = program.sessions_attended, program.sessions_set
    if attended is None:
        yield say("cell-empty")
    elif sessions_set is None:
        yield say("course-sessions", attended=attended)
    else:
        yield say("course-sessions-of", attended=attended, held=sessions_set)
    yield say("cell-first", value=words(program.remark)) if program.remark else say("cell-empty")


def _service(service_hours: ServiceHours) -> Iterator[Phrase]:
    yield (
        say("cell-first", value=words(service_hours.place), sources=service_hours.sources)
        if service_hours.place
        else say("service-place-none")
    )
    yield say("service-hours", hours=service_hours.ordered)
    yield say("service-hours", hours=service_hours.done, sources=service_hours.sources)
    yield say("cell-day", day=service_hours.counted_on) if service_hours.counted_on else say("cell-empty")
    yield say("cell-day", day=service_hours.due_on) if service_hours.due_on else say("cell-empty")


def _payment(ordered_payment: OrderedPayment) -> Iterator[Phrase]:
    kind = Code(f"payment-{ordered_payment.kind}")
    if ordered_payment.remark:
        yield say("payment-remark", kind=kind, remark=words(ordered_payment.remark), sources=ordered_payment.sources)
    else:
        yield say("cell-first", value=kind, sources=ordered_payment.sources)
    yield say("cell", value=Money(ordered_payment.ordered))
    yield say("cell", value=Money(ordered_payment.paid))
    yield say("cell-day", day=ordered_payment.last_paid_on) if ordered_payment.last_paid_on else say("cell-empty")
    yield say("cell-day", day=ordered_payment.due_on) if ordered_payment.due_on else say("cell-empty")
