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
from reportgen.sections.shared.naming import PAPERS, SectionContext, by_whom, is_subject, sources_of, who, words


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

    def value(self, known: Any) -> Value:
        """The fact's value as a phrase takes it; `code` prefixes a code («status» → `status-married`)."""
        if self.code is not None and isinstance(known, str):
            return Code(f"{self.code}-{known}")
        if isinstance(known, bool):
            return Code("yes" if known else "no")
        if isinstance(known, CaseWords):
            return words(known)
        if isinstance(known, Decimal):
            return Money(known)
        if isinstance(known, Person):
            return who(known)
        if isinstance(known, tuple):
            return tuple(self.value(one) for one in known)
        return Name(known) if isinstance(known, str) else known


def standing(telling: SectionContext, fact: Fact[Any] | None, area: Area) -> Certainty:
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
    behind = _behind(telling, fact, values[0], area)
    if len(behind) > 1 or any(source.kind in PAPERS and source.verified for source in behind):
        return Certainty.CONFIRMED
    return Certainty.STATED


def _behind(telling: SectionContext, fact: Fact[Any], value: Any, area: Area) -> tuple[Source, ...]:
    given = [account for account in fact.accounts if account.value == value and account.value is not None]
    found = (source for account in given for source in sources_of(telling, account.sources, area))
    return tuple({source.id: source for source in found}.values())


def fact(
    key: str, known: Fact[Any] | None, code: str | None = None, *, by_value: bool = False, **beside: Value
) -> tuple[AttributedFact, ...]:
    """Return the fact ready to be told (see `AttributedFact`), or nothing where it was never recorded."""
    if known is None or not (known.accounts or known.withheld):
        return ()
    return (AttributedFact(key, known, code, by_value, beside),)


def stated(value: Any, sources: tuple[str, ...] = ()) -> Fact[Any]:
    """Return as a fact what the case file keeps as a bare value: one account, of these sources or the section's."""
    account = Account[Any].model_construct(value=value, absent=None, sources=sources, on=None)
    return Fact[Any].model_construct(accounts=(account,), withheld=None)


def attribute(
    telling: SectionContext, area: Area, attributed_facts: Sequence[AttributedFact], after: Sequence[Phrase] = ()
) -> tuple[Phrase, ...]:
    """Return the sentences that tell these facts, each with who said it and how firmly.

    Neighbours that stand equally on the same sources share a sentence. `after` is what the paragraph has said so far:
    «She also said» follows «Ms. Roy said».
    """

    def footing(attributed_fact: AttributedFact) -> tuple[str, tuple[str, ...]]:
        how = "withheld" if attributed_fact.fact.withheld else standing(telling, attributed_fact.fact, area).value
        value = attributed_fact.fact.value
        behind = _behind(telling, attributed_fact.fact, value, area) if value is not None else ()
        return how, tuple(source.id for source in behind)

    said = list(after)
    for (how, ids), members in groupby(attributed_facts, key=footing):
        said += _sentences(telling, area, how, ids, list(members), said)
    return tuple(said[len(after) :])


def _sentences(
    telling: SectionContext,
    area: Area,
    how: str,
    ids: tuple[str, ...],
    members: list[AttributedFact],
    said: Sequence[Phrase],
) -> tuple[Phrase, ...]:
    if how in (Certainty.STATED, Certainty.CONFIRMED):
        return (_agreed(telling, members, how, ids, said),)
    if how == Certainty.DISPUTED:
        return tuple(_disputed(telling, area, one) for one in members)
    topics = tuple(_topic(telling, one) for one in members)
    return (say(f"told-{how}", subject=telling.subject, topics=topics, standing=_standing(how)),)


def _standing(how: str) -> Certainty | None:
    return None if how == "withheld" else Certainty(how)


def _clause(attributed_fact: AttributedFact, value: Any, subject: PersonRef) -> Phrase:
    key = f"{attributed_fact.key}-{'yes' if value else 'no'}" if attributed_fact.by_value else attributed_fact.key
    return say(key, subject=subject, value=attributed_fact.value(value), **attributed_fact.beside)


def _topic(telling: SectionContext, one: AttributedFact) -> Phrase:
    return say(f"{one.key}-topic", subject=telling.she, **one.beside)


_ALONE = ("told-by-subject", "told-and-recorded")
"""The sentences in which the subject speaks and no other person is named."""

_SPOKEN = (*_ALONE, "told-and-confirmed")

_BESIDE = {False: ("told-by-others", "told-and-confirmed"), True: ("told-by-papers", "told-and-recorded")}
"""What others say alone and what they say after the subject; whether all of them are papers."""


def _agreed(
    telling: SectionContext, members: list[AttributedFact], how: str, ids: tuple[str, ...], said: Sequence[Phrase]
) -> Phrase:
    behind = sources_of(telling, ids, Area())
    firm = Certainty(how)
    if not behind or (firm is Certainty.CONFIRMED and len(behind) == 1):
        key, people = "told-plainly", behind
    elif all(is_subject(source) for source in behind):
        key, people = "told-by-subject", behind
    else:
        others = tuple(source for source in behind if not is_subject(source))
        alone, beside = _BESIDE[all(source.kind in PAPERS for source in others)]
        key, people = (beside if len(others) < len(behind) else alone), others
    pronoun, speaker = key in _SPOKEN, telling.subject
    if pronoun and any(phrase.key.removesuffix("-also") in _SPOKEN for phrase in said):
        # A pronoun only where no one else has been named since: else «she» could be the mother who confirmed.
        speaker = telling.she if said[-1].key.removesuffix("-also") in _ALONE else speaker
        key += "-also"
    by = tuple(by_whom(telling, source) for source in people)
    clauses = tuple(
        _clause(member, member.fact.value, telling.she if pronoun or number else telling.subject)
        for number, member in enumerate(members)
    )
    return say(key, subject=speaker, by=by, count=len(by), clauses=clauses, standing=firm, sources=ids)


def _disputed(telling: SectionContext, area: Area, attributed_fact: AttributedFact) -> Phrase:
    versions, ids = [], []
    for value in attributed_fact.fact.values:
        behind = _behind(telling, attributed_fact.fact, value, area)
        ids += [source.id for source in behind]
        by = tuple(by_whom(telling, source) for source in behind)
        own = bool(behind) and all(is_subject(source) for source in behind)
        clause = _clause(attributed_fact, value, telling.she if own else telling.subject)
        version = say("told-version-own" if own else "told-version", by=by, clause=clause, subject=telling.subject)
        versions.append(version if by else clause)
    stands, behind_all = Certainty.DISPUTED, tuple(dict.fromkeys(ids))
    return say(
        "told-disputed",
        topic=_topic(telling, attributed_fact),
        versions=tuple(versions),
        standing=stands,
        sources=behind_all,
    )
