"""The sentence being served: its terms, its key dates as stated and as estimated, what the judge said."""

from __future__ import annotations

from reportgen.case.model.parole import CustodialTerm, Sentence
from reportgen.report import Block, Code, Duration, Name, Paragraph, Phrase, Subheading, Table, Value, say
from reportgen.sections.parole.key_dates import KeyDate, estimated, key_dates
from reportgen.sections.shared.entries import in_a_row
from reportgen.sections.shared.naming import SectionContext, by_whom
from reportgen.sections.shared.prose import narrative, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the terms, the key dates, and the judge's reasons as the case has them.

    A date the institution states stands with its source; one reckoned here stands beside it as an estimate to confirm.
    """
    sentence = context.case.sentence
    if sentence is None:
        return paragraph(say("sentence-not-recorded", subject=context.subject))
    reasons = narrative(context, sentence.reasons, "sentence.reasons")
    return (
        *_terms(context, sentence),
        Subheading((say("sentence-dates"),)), *_dates(context, sentence),
        *((Subheading((say("sentence-reasons"),)), *reasons) if reasons else ()),
    )  # fmt: skip


def _terms(context: SectionContext, sentence: Sentence) -> tuple[Block[Phrase], ...]:
    after = []
    if len(sentence.terms) > 1:
        after.append(say("sentence-several", count=len(sentence.terms)))
    if sentence.institution:
        after.append(say("sentence-at", subject=context.subject, institution=Name(sentence.institution)))
    if sentence.lost_remission_days:
        after.append(say("sentence-remission-lost", days=sentence.lost_remission_days))
    if len(sentence.terms) == 1:
        [term] = sentence.terms
        phrase = say("sentence-one", subject=context.subject, on=term.imposed_on, term=term_in_words(term))
        return paragraph(phrase, *after)
    header = tuple((say(f"sentence-{name}"),) for name in ("imposed", "length", "served"))
    rows = tuple(
        (
            (say("cell-day", day=one_term.imposed_on),),
            (say("cell-first", value=_length(one_term)),),
            (say("cell-first", value=in_a_row(*_served(one_term))),),
        )
        for one_term in sentence.terms
    )
    intro = say("sentence-intro", subject=context.subject, count=len(rows))
    table = Table(header, rows, (3, 5, 9), summary=(say("sentence-summary", subject=context.subject),))
    return (Paragraph((intro,), keep_with_next=True), table, *paragraph(*after))


def term_in_words(term: CustodialTerm) -> Value:
    """Return a term as a clause: its length, and what the court added to it."""
    return in_a_row(_length(term), *_term_added(term))


def _length(term: CustodialTerm) -> Phrase:
    term_length = term.length
    length = Duration(term_length.years, term_length.months, term_length.days)
    return say("term-length-less-a-day" if term_length.less_a_day else "term-length", length=length)


def _term_added(term: CustodialTerm) -> tuple[Phrase, ...]:
    phrases = (
        (term.starts_on is not None and term.starts_on != term.imposed_on, say("term-starts", on=term.starts_on or "")),
        (term.consecutive, say("term-consecutive")),
        (term.intermittent, say("term-intermittent")),
        (bool(term.credit_days), say("term-credit", days=term.credit_days)),
    )
    return tuple(phrase for value, phrase in phrases if value)


def _served(term: CustodialTerm) -> tuple[Phrase, ...]:
    together = () if term.consecutive or term.intermittent or term.starts_on else (say("term-from-imposed"),)
    return (*together, *_term_added(term))


def _dates(context: SectionContext, sentence: Sentence) -> tuple[Block[Phrase], ...]:
    dates = key_dates(sentence)
    stated_dates = sentence.stated
    source = context.case.source.get(stated_dates.stated_by or "") if stated_dates else None
    phrases: list[Phrase] = []
    if any(date.stated_on for date in dates):
        if source is not None:
            phrases.append(say("dates-stated-by", by=by_whom(context, source), sources=(source.id,)))
        else:
            phrases.append(say("dates-stated"))
    else:
        phrases.append(say("dates-not-stated"))
    if (estimates := estimated(sentence)) is None:
        phrases.append(say("dates-no-estimate"))
    else:
        phrases.append(say("dates-estimate", days=estimates.total_days, starts=estimates.starts))
    if not dates:
        return paragraph(*phrases)
    header = tuple((say(f"dates-{name}"),) for name in ("name", "stated-on", "estimated-on"))
    table = Table(header, tuple(_row(entry) for entry in dates), (6, 5, 5), summary=(say("dates-summary"),))
    apart = tuple(_difference(item) for item in dates if item.differs)
    differ = (say("dates-differ", count=len(apart), differences=apart),) if apart else ()
    return (*paragraph(*phrases, keep_with_next=True), table, *paragraph(*differ))


def _row(key_date: KeyDate) -> tuple[tuple[Phrase], ...]:
    name = Code(f"date-{key_date.name.replace('_', '-')}")
    days = (say("cell-day", day=day) if day else say("cell-empty") for day in (key_date.stated_on, key_date.estimated))
    stated_dates, reckoned = days
    return (say("cell-first", value=name),), (stated_dates,), (reckoned,)


def _difference(key_date: KeyDate) -> Phrase:
    key = f"dates-differ-{key_date.name.replace('_', '-')}"
    return say(key, stated=key_date.stated_on or "", estimated=key_date.estimated or "")
