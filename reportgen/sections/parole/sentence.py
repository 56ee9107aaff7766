"""The sentence being served: its terms, its key dates as stated and as estimated, what the judge said."""

from __future__ import annotations

from reportgen.case.model.parole import CustodialTerm, Sentence
from reportgen.report import Block, Code, Duration, Name, Paragraph, Phrase, Subheading, Table, Value, say
from reportgen.sections.parole.key_dates import KeyDate, estimated, key_dates
from reportgen.sections.shared.entries import in_a_row
from reportgen.sections.shared.naming import SectionContext, by_whom
from reportgen.sections.shared.prose import narrative, paragraph


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the terms, the key dates, and the judge's reasons as the case has them.

    A date the institution states stands with its source; one reckoned here stands beside it as an estimate to confirm.
    """
    sentence = telling.case.sentence
    if sentence is None:
        return paragraph(say("sentence-not-recorded", subject=telling.subject))
    reasons = narrative(telling, sentence.reasons, "sentence.reasons")
    return (
        *_terms(telling, sentence),
        Subheading((say("sentence-dates"),)), *_dates(telling, sentence),
        *((Subheading((say("sentence-reasons"),)), *reasons) if reasons else ()),
    )  # fmt: skip


def _terms(telling: SectionContext, sentence: Sentence) -> tuple[Block[Phrase], ...]:
    after = []
    if len(sentence.terms) > 1:
        after.append(say("sentence-several", count=len(sentence.terms)))
    if sentence.institution:
        after.append(say("sentence-at", subject=telling.subject, institution=Name(sentence.institution)))
    if sentence.lost_remission_days:
        after.append(say("sentence-remission-lost", days=sentence.lost_remission_days))
    if len(sentence.terms) == 1:
        [term] = sentence.terms
        said = say("sentence-one", subject=telling.subject, on=term.imposed_on, term=term_in_words(term))
        return paragraph(said, *after)
    header = tuple((say(f"sentence-{name}"),) for name in ("imposed", "length", "served"))
    rows = tuple(
        (
            (say("cell-day", day=one.imposed_on),),
            (say("cell-first", value=_length(one)),),
            (say("cell-first", value=in_a_row(*_served(one))),),
        )
        for one in sentence.terms
    )
    intro = say("sentence-intro", subject=telling.subject, count=len(rows))
    table = Table(header, rows, (3, 5, 9), summary=(say("sentence-summary", subject=telling.subject),))
    return (Paragraph((intro,), keep_with_next=True), table, *paragraph(*after))


def term_in_words(term: CustodialTerm) -> Value:
    """Return a term as a clause: its length, and what the court added to it."""
    return in_a_row(_length(term), *_added(term))


def _length(term: CustodialTerm) -> Phrase:
    given = term.length
    length = Duration(given.years, given.months, given.days)
    return say("term-length-less-a-day" if given.less_a_day else "term-length", length=length)


def _added(term: CustodialTerm) -> tuple[Phrase, ...]:
    said = (
        (term.starts_on is not None and term.starts_on != term.imposed_on, say("term-starts", on=term.starts_on or "")),
        (term.consecutive, say("term-consecutive")),
        (term.intermittent, say("term-intermittent")),
        (bool(term.credit_days), say("term-credit", days=term.credit_days)),
    )
    return tuple(phrase for there, phrase in said if there)


def _served(term: CustodialTerm) -> tuple[Phrase, ...]:
    together = () if term.consecutive or term.intermittent or term.starts_on else (say("term-from-imposed"),)
    return (*together, *_added(term))


def _dates(telling: SectionContext, sentence: Sentence) -> tuple[Block[Phrase], ...]:
    dates = key_dates(sentence)
    stated = sentence.stated
    source = telling.case.source.get(stated.stated_by or "") if stated else None
    said: list[Phrase] = []
    if any(one.stated for one in dates):
        if source is not None:
            said.append(say("dates-stated-by", by=by_whom(telling, source), sources=(source.id,)))
        else:
            said.append(say("dates-stated"))
    else:
        said.append(say("dates-not-stated"))
    if (found := estimated(sentence)) is None:
        said.append(say("dates-no-estimate"))
    else:
        said.append(say("dates-estimate", days=found.total_days, starts=found.starts))
    if not dates:
        return paragraph(*said)
    header = tuple((say(f"dates-{name}"),) for name in ("name", "stated-on", "estimated-on"))
    table = Table(header, tuple(_row(one) for one in dates), (6, 5, 5), summary=(say("dates-summary"),))
    apart = tuple(_difference(one) for one in dates if one.differs)
    differ = (say("dates-differ", count=len(apart), differences=apart),) if apart else ()
    return (*paragraph(*said, keep_with_next=True), table, *paragraph(*differ))


def _row(key_date: KeyDate) -> tuple[tuple[Phrase], ...]:
    name = Code(f"date-{key_date.name.replace('_', '-')}")
    days = (say("cell-day", day=day) if day else say("cell-empty") for day in (key_date.stated, key_date.estimated))
    stated, reckoned = days
    return (say("cell-first", value=name),), (stated,), (reckoned,)


def _difference(key_date: KeyDate) -> Phrase:
    key = f"dates-differ-{key_date.name.replace('_', '-')}"
    return say(key, stated=key_date.stated or "", estimated=key_date.estimated or "")
