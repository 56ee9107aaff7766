"""The papers that go with a breach report, numbered; the notice given; and the clocks the Code sets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from reportgen.case.model.supervised import Breach, Exhibit
from reportgen.law import Clock, clock
from reportgen.report import Block, Citation, OfficerWording, Paragraph, Phrase, Table, say
from reportgen.report.citations import lawful_provision
from reportgen.sections.shared.naming import SectionContext, person_ref, words
from reportgen.sections.shared.prose import paragraph

NOTICE = Citation("cc", ("742.6", "5"))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the list of the bundle; under a conditional sentence, also whether notice of the report was given."""
    breach = context.case.supervised.breach
    if breach is None or not breach.exhibits:
        return (*paragraph(say("bundle-none")), *_notice(context))
    header = tuple((say(f"bundle-column-{name}"),) for name in ("number", "paper", "witness", "signed"))
    rows = tuple(tuple((cell,) for cell in _exhibit(number, value)) for number, value in enumerate(breach.exhibits, 1))
    table = Table(header, rows, (1, 7, 4, 3), summary=(say("bundle-summary"),))
    intro: Block[Phrase] = Paragraph((say("bundle-intro", count=len(rows)),), keep_with_next=True)
    return (intro, table, *_notice(context))


def numbers(context: SectionContext, exhibits: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers in the bundle of the papers with these ids."""
    breach = context.case.supervised.breach
    return tuple(number for number, value in enumerate(breach.exhibits if breach else (), 1) if value.id in exhibits)


def _notice(context: SectionContext) -> tuple[Block[Phrase], ...]:
    order, breach = context.case.supervised.order, context.case.supervised.breach
    if breach is None or order is None or order.kind != "conditional-sentence":
        return ()
    notice_on = breach.notice_given_on
    if notice_on is None:
        return paragraph(say("bundle-no-notice", subject=context.subject, law=NOTICE))
    return paragraph(say("bundle-notice", on=notice_on, subject=context.subject, law=NOTICE))


def _exhibit(number: int, exhibit: Exhibit) -> Iterator[Phrase]:
    yield say("cell", value=number)
    yield say("cell-first", value=words(exhibit.what), sources=exhibit.sources)
    yield _witness(exhibit)
    if exhibit.to_follow:
        yield say("bundle-to-follow")
    elif exhibit.sort == "statement" and exhibit.signed_on is None:
        yield say("bundle-unsigned")
    else:
        yield say("cell-day", day=exhibit.signed_on) if exhibit.signed_on else say("cell-empty")


def _witness(exhibit: Exhibit) -> Phrase:
    if exhibit.witness is None:
        return say("cell-empty")
    if exhibit.witness.shown == "role":
        return say("source-unnamed")
    return say("cell-first", value=say("person-named", person=person_ref(exhibit.witness)))


def clocks(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each clock that has begun to run, with its first day and its last: Criminal Code, ss. 742.4 and 742.6.

    The last day is counted in calendar days from the day after the event; a court settles what a closed day changes.
    """
    breach = context.case.supervised.breach
    if breach is None:
        return ()
    clocks_begun = [(clock(name, context.on), day) for name, day in _clock_days(breach) if day is not None]
    blocks: tuple[Block[Phrase], ...] = ()
    if clocks_begun:
        header = tuple((say(f"clocks-column-{name}"),) for name in ("what", "provision", "from", "last"))
        rows = tuple(tuple((cell,) for cell in _clock(value, day)) for value, day in clocks_begun)
        table = Table(header, rows, (6, 4, 3, 3), summary=(say("clocks-summary"),))
        blocks = (Paragraph((say("clocks-intro"),), keep_with_next=True), table)
    return (*blocks, *paragraph(*_stopped(context, breach)))


def _clock_days(breach: Breach) -> Iterator[tuple[str, date | None]]:
    yield "cso-hearing", breach.arrested_on or breach.appeared_on
    change, received = breach.change, breach.change_received_on
    yield "cso-change-request", (change.given_on if change else None) or received
    heard = change is not None and (change.hearing_asked_on or change.hearing_on)
    yield "cso-change-hearing" if heard else "cso-change-effect", received


def _stopped(context: SectionContext, breach: Breach) -> Iterator[Phrase]:
    """From when the sentence does not run, s. 742.6(10), and from when it runs again in custody, s. 742.6(12)."""
    began = min((day for day in (breach.warrant_on, breach.arrested_on, breach.appeared_on) if day), default=None)
    if began is None:
        return
    stops = _cited("cso-clock-stops", context)
    if breach.detained_on is None:
        yield say("clocks-sentence-stopped", on=began, law=stops)
        yield say("clocks-conditions-continue", subject=context.subject, law=_cited("cso-conditions-continue", context))
    else:
        again = _cited("cso-clock-runs-again", context)
        yield say("clocks-sentence-runs-again", on=began, law=stops, again=breach.detained_on, lawAgain=again)


def _cited(name: str, context: SectionContext) -> Citation:
    return lawful_provision(clock(name, context.on).reference)


def _clock(clock_of_act: Clock, day: date) -> Iterator[Phrase]:
    yield say("cell-first", value=OfficerWording(clock_of_act.words.en, clock_of_act.words.fr))
    yield say("provision", provision=lawful_provision(clock_of_act.reference))
    yield say("cell-day", day=day)
    yield say("cell-day", day=day + timedelta(days=clock_of_act.days or 0))
