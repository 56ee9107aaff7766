"""Why there is a report: the order, what the court asked for, languages, bans, limits, and the notice of its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.case.model.evidence import Source
from reportgen.case.model.matter import Adjournment, CurrentOrder, PublicationBan
from reportgen.report import Block, Citation, Code, Name, Paragraph, Phrase, Prose, Subheading, say
from reportgen.report.citations import ban_provision
from reportgen.sections.shared.languages import language_name
from reportgen.sections.shared.naming import PAPERS, SectionContext, by_whom, is_subject, person_ref, words
from reportgen.sections.shared.prose import narrative, paragraph

_DISCHARGE = Citation("cc", ("730",))
_ASKED = Citation("cc", ("721", "4"))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the order and its dates, bans, the notice, languages and interpreters, limits, and the court's questions.

    Criminal Code, s. 721(1) (who asks for a report, and what for) and (4) (other matters the court requires).
    """
    matter = context.case.matter
    return (
        *paragraph(*_ordered(context), *_dates(context)),
        *paragraph(*(_ban(ban) for ban in matter.bans)),
        *((Prose(context.notice, place="notice"),) if context.notice else ()),
        *paragraph(*_languages(context)),
        *paragraph(*_orders(context)),
        *limits(context),
        *_requested(context),
    )


def _ordered(context: SectionContext) -> Iterator[Phrase]:
    matter = context.case.matter
    on, court, place = matter.ordered_on, Code(f"court-{matter.court}"), Name(matter.place)
    if on is None:
        return
    if matter.judge is None:
        yield say("purpose-ordered", on=on, court=court, place=place)
    else:
        yield say("purpose-ordered-by", on=on, court=court, place=place, judge=person_ref(matter.judge))


def _dates(context: SectionContext) -> Iterator[Phrase]:
    matter = context.case.matter
    if context.opening and context.authority:
        yield say(context.opening, law=context.authority, discharge=_DISCHARGE, subject=context.subject)
    if matter.due_on:
        yield say("purpose-due", on=matter.due_on)
    yield from (_adjourned(adjournment) for adjournment in matter.adjournments)
    if matter.sentencing_on:
        yield say("purpose-sentencing", on=matter.sentencing_on)
    yield from _late(context)


def _late(context: SectionContext) -> Iterator[Phrase]:
    """That the report comes after the day it was due, and why."""
    matter = context.case.matter
    due, why = matter.due_on or matter.sentencing_on, matter.late_because
    if due is None or context.on <= due:
        return
    of, days = Code("late-after-due" if matter.due_on else "late-after-hearing"), (context.on - due).days
    if why is None:
        yield say("purpose-late", report=context.on, days=days, of=of)
        return
    reason = Code(f"late-{why.reason}")
    yield say("purpose-late-because", report=context.on, days=days, of=of, reason=reason)
    if why.remark:
        yield say("purpose-late-remark", remark=words(why.remark))


def _adjourned(adjournment: Adjournment) -> Phrase:
    reason = Code(f"adjourned-{adjournment.reason}")
    return say("purpose-adjourned", was=adjournment.from_date, now=adjournment.to_date, reason=reason)


def _ban(ban: PublicationBan) -> Phrase:
    provision, protects = ban_provision(ban), Code(f"ban-protects-{ban.protects}")
    if ban.made_on is None:
        return say("purpose-ban", provision=provision, protects=protects)
    return say("purpose-ban-made", provision=provision, protects=protects, on=ban.made_on)


def _languages(context: SectionContext) -> Iterator[Phrase]:
    matter = context.case.matter
    proceeding, report = (Code(f"in-language-{code}") for code in (matter.proceeding_language, matter.report_language))
    yield say("purpose-languages", proceeding=proceeding, report=report)
    yield from interpreters(context)


def interpreters(context: SectionContext) -> Iterator[Phrase]:
    """Return a sentence for each interview that was interpreted: by whom, in which language, when."""
    for source in context.case.sources:
        if source.interpreter is None or source.outcome != "reached":
            continue
        days = tuple(say("on-day", day=day) for day in sorted(source.interpreter.on))
        yield say(
            "purpose-interpreter-on" if days else "purpose-interpreter",
            person=person_ref(source.interpreter.person), tongue=language_name(source.interpreter.language),
            by=by_whom(context, source), days=days, sources=(source.id,),
        )  # fmt: skip


def _orders(context: SectionContext) -> Iterator[Phrase]:
    orders = tuple(_order(order) for order in context.case.matter.current_orders)
    if orders:
        yield say("purpose-orders", subject=context.subject, orders=orders)


def _order(order: CurrentOrder) -> Phrase:
    kind = Code(f"current-order-{order.kind}")
    return say("current-order-until", kind=kind, until=order.until) if order.until else say("current-order", kind=kind)


def limits(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what could not be obtained: interviews, contacts and papers; nothing where all was."""
    sources = context.case.sources
    subject_outcomes = {source.outcome for source in sources if is_subject(source)}
    phrases: list[Phrase] = []
    if "reached" not in subject_outcomes:
        why = next((outcome for outcome in ("declined", "not-reached") if outcome in subject_outcomes), "none")
        phrases.append(say(f"limit-interview-{why}", subject=context.subject))
    other_sources = [source for source in sources if not is_subject(source)]
    for key, papers, outcomes in (
        ("limit-not-reached", False, ("not-reached",)),
        ("limit-declined", False, ("declined", "refused")),
        ("limit-requested", True, ("requested",)),
        ("limit-refused", True, ("refused", "declined")),
    ):
        sources_of_kind = [
            other_source
            for other_source in other_sources
            if (other_source.kind in PAPERS) == papers and other_source.outcome in outcomes
        ]
        phrases += _limit(context, key, sources_of_kind)
    if not phrases:
        return ()
    return (Subheading((say("limits-heading"),)), Paragraph(tuple(phrases)))


def _limit(context: SectionContext, key: str, sources: Iterable[Source]) -> Iterator[Phrase]:
    by = tuple(by_whom(context, source) for source in sources)
    if by:
        yield say(key, by=by, count=len(by), sources=tuple(source.id for source in sources))


def _asked_under(context: SectionContext) -> str:
    """Section 721(4) of the Code has a court ask; it does not bind a youth justice court, which asks all the same."""
    youth = context.authority is not None and context.authority.act == "ycja"
    return "requested-intro-youth" if youth else "requested-intro"


def _requested(context: SectionContext) -> tuple[Block[Phrase], ...]:
    requested = context.case.matter.requested
    if not requested:
        return ()
    blocks: list[Block[Phrase]] = [
        Subheading((say("requested-heading"),)),
        Paragraph((say(_asked_under(context), law=_ASKED, count=len(requested)),), keep_with_next=True),
    ]
    for number, request in enumerate(requested):
        blocks.append(Paragraph((say("requested-topic", number=number + 1, topic=words(request.topic)),), True))
        answer = narrative(context, request.answer, f"matter.requested.{number}.answer")
        blocks += answer or paragraph(say("absent-not-recorded", subject=context.subject))
    return tuple(blocks)
