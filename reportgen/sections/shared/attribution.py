"""How a fact is told: with who said it and how firmly; the turns of phrase every builder shares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import groupby
from typing import Any

from reportgen.case.model.evidence import Account, Area, Fact, Source
from reportgen.case.model.people import Person
from reportgen.case.values.base import Words as CaseWords
from reportgen.report import Certainty, Code, Money, Name, PersonRef, Phrase, Value, say
from reportgen.sections.shared.naming import PAPERS, SectionContext, by_whom, is_subject, person_ref, sources_of, words


@dataclass(frozen=True, slots=True)
class AttributedFact:
    """One fact ready to be told: `key` words it as a clause without a full stop, `key + "-topic"` names the matter.

    `by_value` is for a yes or no that each wants its own clause, `key + "-yes"` and `key + "-no"`. `beside` holds what
    the clause and the topic take besides the subject and the value.
    """

    key: str
    fact: Fact[Any]
    code: str | None = None
    by_value: bool = False
    beside: Mapping[str, Any] = field(default_factory=dict)

    def value(self, value_of_fact: Any) -> Value:
        """The fact's value as a phrase takes it; `code` prefixes a code («status» → `status-married`)."""
        if self.code is not None and isinstance(value_of_fact, str):
            return Code(f"{self.code}-{value_of_fact}")
        if isinstance(value_of_fact, bool):
            return Code("yes" if value_of_fact else "no")
        if isinstance(value_of_fact, CaseWords):
            return words(value_of_fact)
        if isinstance(value_of_fact, Decimal):
            return Money(value_of_fact)
        if isinstance(value_of_fact, Person):
            return person_ref(value_of_fact)
        if isinstance(value_of_fact, tuple):
            return tuple(self.value(item) for item in value_of_fact)
        return Name(value_of_fact) if isinstance(value_of_fact, str) else value_of_fact


def standing(context: SectionContext, fact: Fact[Any] | None, area: Area) -> Certainty:
    """How firmly a fact stands: worked out from its accounts and from who gave them, never typed.

    Confirmed wants the same value from two different sources, or a verified record.
    """
    if fact is None or not fact.accounts:
        return Certainty.UNKNOWN
    values = fact.values
    if len(values) > 1:
        return Certainty.DISPUTED
    if not values:
        reasons = {account.absent for account in fact.accounts}
        if "declined" in reasons:
            return Certainty.DECLINED
        return Certainty.NOT_AVAILABLE if "not-available" in reasons else Certainty.UNKNOWN
    behind = _behind(context, fact, values[0], area)
    if len(behind) > 1 or any(source.kind in PAPERS and source.verified for source in behind):
        return Certainty.CONFIRMED
    return Certainty.STATED


def _behind(context: SectionContext, fact: Fact[Any], value: Any, area: Area) -> tuple[Source, ...]:
    accounts = [account for account in fact.accounts if account.value == value and account.value is not None]
    sources_behind = (source for account in accounts for source in sources_of(context, account.sources, area))
    return tuple({source.id: source for source in sources_behind}.values())


def fact(
    key: str, fact_of_case: Fact[Any] | None, code: str | None = None, *, by_value: bool = False, **beside: Value
) -> tuple[AttributedFact, ...]:
    """Return the fact ready to be told (see `AttributedFact`), or nothing where it was never recorded."""
    if fact_of_case is None or not (fact_of_case.accounts or fact_of_case.withheld):
        return ()
    return (AttributedFact(key, fact_of_case, code, by_value, beside),)


def stated_fact(value: Any, sources: tuple[str, ...] = ()) -> Fact[Any]:
    """Return as a fact what the case file keeps as a bare value: one account, of these sources or the section's."""
    account = Account[Any].model_construct(value=value, absent=None, sources=sources, on=None)
    return Fact[Any].model_construct(accounts=(account,), withheld=None)


def attribute(
    context: SectionContext, area: Area, attributed_facts: Sequence[AttributedFact], after: Sequence[Phrase] = ()
) -> tuple[Phrase, ...]:
    """Return the sentences that tell these facts, each with who said it and how firmly.

    Neighbours that stand equally on the same sources share a sentence. `after` is what the paragraph has said so far:
    «She also said» follows «Ms. Roy said».
    """

    def footing(attributed_fact: AttributedFact) -> tuple[str, tuple[str, ...]]:
        how = "withheld" if attributed_fact.fact.withheld else standing(context, attributed_fact.fact, area).value
        value = attributed_fact.fact.value
        behind = _behind(context, attributed_fact.fact, value, area) if value is not None else ()
        return how, tuple(source.id for source in behind)

    sentences = list(after)
    for (how, ids), members in groupby(attributed_facts, key=footing):
        sentences += _sentences(context, area, how, ids, list(members), sentences)
    return tuple(sentences[len(after) :])


def _sentences(
    context: SectionContext,
    area: Area,
    how: str,
    ids: tuple[str, ...],
    members: list[AttributedFact],
    sentences_said: Sequence[Phrase],
) -> tuple[Phrase, ...]:
    if how in (Certainty.STATED, Certainty.CONFIRMED):
        return (_agreed(context, members, how, ids, sentences_said),)
    if how == Certainty.DISPUTED:
        return tuple(_disputed(context, area, item) for item in members)
    topics = tuple(_topic(context, member) for member in members)
    return (say(f"told-{how}", subject=context.subject, topics=topics, standing=_standing(how)),)


def _standing(how: str) -> Certainty | None:
    return None if how == "withheld" else Certainty(how)


def _clause(attributed_fact: AttributedFact, value: Any, subject: PersonRef) -> Phrase:
    key = f"{attributed_fact.key}-{'yes' if value else 'no'}" if attributed_fact.by_value else attributed_fact.key
    return say(key, subject=subject, value=attributed_fact.value(value), **attributed_fact.beside)


def _topic(context: SectionContext, one: AttributedFact) -> Phrase:
    return say(f"{one.key}-topic", subject=context.subject_pronoun, **one.beside)


_ALONE = ("told-by-subject", "told-and-recorded")
"""The sentences in which the subject speaks and no other person is named."""

_SPOKEN = (*_ALONE, "told-and-confirmed")

_BESIDE = {False: ("told-by-others", "told-and-confirmed"), True: ("told-by-papers", "told-and-recorded")}
"""What others say alone and what they say after the subject; whether all of them are papers."""


def _agreed(
    context: SectionContext,
    members: list[AttributedFact],
    how: str,
    ids: tuple[str, ...],
    sentences_said: Sequence[Phrase],
) -> Phrase:
    behind = sources_of(context, ids, Area())
    firm = Certainty(how)
    if not behind or (firm is Certainty.CONFIRMED and len(behind) == 1):
        key, people = "told-plainly", behind
    elif all(is_subject(source) for source in behind):
        key, people = "told-by-subject", behind
    else:
        others_behind = tuple(source for source in behind if not is_subject(source))
        alone, beside = _BESIDE[all(source.kind in PAPERS for source in others_behind)]
        key, people = (beside if len(others_behind) < len(behind) else alone), others_behind
    pronoun, speaker = key in _SPOKEN, context.subject
    if pronoun and any(phrase.key.removesuffix("-also") in _SPOKEN for phrase in sentences_said):
        # A pronoun only where no one else has been named since: else «she» could be the mother who confirmed.
        speaker = context.subject_pronoun if sentences_said[-1].key.removesuffix("-also") in _ALONE else speaker
        key += "-also"
    by = tuple(by_whom(context, source) for source in people)
    clauses = tuple(
        _clause(member, member.fact.value, context.subject_pronoun if pronoun or number else context.subject)
        for number, member in enumerate(members)
    )
    return say(key, subject=speaker, by=by, count=len(by), clauses=clauses, standing=firm, sources=ids)


def _disputed(context: SectionContext, area: Area, attributed_fact: AttributedFact) -> Phrase:
    versions, ids = [], []
    for value in attributed_fact.fact.values:
        behind = _behind(context, attributed_fact.fact, value, area)
        ids += [source.id for source in behind]
        by = tuple(by_whom(context, source) for source in behind)
        is_own = bool(behind) and all(is_subject(source) for source in behind)
        clause = _clause(attributed_fact, value, context.subject_pronoun if is_own else context.subject)
        version = say("told-version-own" if is_own else "told-version", by=by, clause=clause, subject=context.subject)
        versions.append(version if by else clause)
    stands, behind_all = Certainty.DISPUTED, tuple(dict.fromkeys(ids))
    return say(
        "told-disputed",
        topic=_topic(context, attributed_fact),
        versions=tuple(versions),
        standing=stands,
        sources=behind_all,
    )
