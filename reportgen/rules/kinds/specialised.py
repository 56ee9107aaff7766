"""Enhanced content: there only where it was asked for or called for, and never telling where a victim is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reportgen.case.model.evidence import Narrative
from reportgen.case.model.matter import Offence
from reportgen.report import Citation, Code, Finding
from reportgen.rules.context import NOTE, WARNING, RuleContext, finding

_SEXUAL: Final = re.compile(
    r"^cc-(?:151|152|153|153-1|155|160|162|162-1|163-1|170|171|171-1|172-1|172-2|173-2|271|272|273|279-011|286-1)(?:-|$)"
)
"""The ids of the law pack for offences of a sexual nature."""
_PARTNER: Final = re.compile(r"^cc-263-1(?:-|$)")
_SECTIONS: Final = ("partner_violence", "sexual_offence", "intensive_supervision")


def _offences(asked: RuleContext) -> tuple[Offence, ...]:
    return asked.case.matter.offences


def _sexual(asked: RuleContext) -> bool:
    return any(offence.offence is not None and _SEXUAL.match(offence.offence) for offence in _offences(asked))


def _partner(context: RuleContext) -> bool:
    by_offence = any(offence.offence is not None and _PARTNER.match(offence.offence) for offence in _offences(context))
    return context.case.specialised.intimate_partner or by_offence


def specialised_asked(context: RuleContext) -> Iterator[Finding]:
    """Enhanced content stands where the court asked for it or the case calls for it, and nowhere else.

    An offence of a sexual nature, or a victim who is or was an intimate partner, calls for it; a high level of risk
    calls for intensive supervision.
    """
    if not set(_SECTIONS) <= set(context.kind.sections):
        return
    special = context.case.specialised
    high = context.case.risk.level in ("high", "very-high")
    parts = (
        ("partner_violence", special.partner_violence, _partner(context), "partner"),
        ("sexual_offence", special.sexual_offence, _sexual(context), "sexual"),
        ("intensive", special.intensive, high, ""),
    )
    for name, part, called_for, absent_key in parts:
        at = f"specialised.{name}"
        if part is None and called_for and absent_key:
            yield finding("specialised-asked", WARNING, at, key="rule-specialised-missing", part=Code(absent_key))
        elif part is not None and part.withheld is None and not (part.requested or called_for):
            yield finding("specialised-asked", NOTE, at)


def sexual_offence_ban(context: RuleContext) -> Iterator[Finding]:
    """Where the offence is of a sexual nature, the ban that protects the victim is stated: Criminal Code, s. 486.4."""
    provisions = {ban.provision for ban in context.case.matter.bans}
    if _sexual(context) and not provisions & {"486.4", "ycja-111"}:
        yield finding("sexual-offence-ban", WARNING, "matter.bans", Citation("cc", ("486.4",)))


_PLACES: Final = (
    re.compile(r"\b[A-Z]\d[A-Z][ \u00a0-]?\d[A-Z]\d\b"),  # a postal code
    re.compile(
        r"\b\d{1,5}[A-Za-z]?[ \u00a0](?:[A-Z][\w’'.-]*[ \u00a0]){1,4}"
        r"(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Drive|Dr\.?|Lane|Crescent|Cres\.?|Boulevard|Blvd\.?|Court|Way|Place)\b"
    ),
    re.compile(
        r"\b\d{1,5}[A-Za-z]?,?[ \u00a0]"
        r"(?:rue|avenue|boulevard|chemin|promenade|rang|croissant|allée|place|route)[ \u00a0]"
    ),
    re.compile(r"\b(?:shelter|transition house|safe house)\b", re.IGNORECASE),
    re.compile(r"\b(?:refuge|maison d’hébergement|maison d'hébergement)\b", re.IGNORECASE),
)
_VICTIM: Final = re.compile(
    r"\b(?:victims?|victimes?|complainants?|plaignante?s?|former (?:partner|spouse|wife|husband)|"
    r"ex-conjointe?|ex-partenaire|ex-épou(?:se|x)|ancienne? (?:partenaire|conjointe?))\b",
    re.IGNORECASE,
)
_WHERE: Final = ("specialised.", "victims.", "youth.victim_interview", "matter.requested", "plan.conditions")


def victim_location(context: RuleContext) -> Iterator[Finding]:
    """What is written of victims and of enhanced content never says where a victim is.

    A paragraph with a postal code, a street and its number, or a shelter beside a word for a victim is for the officer
    to read again: the rule may be wrong, and cannot find everything.
    """
    names = tuple(victim.person.name for victim in context.printable.case.victims.victims if victim.person.name)
    for place, part in context.printable.texts:
        if not isinstance(part, Narrative) or not place.startswith(_WHERE):
            continue
        if any(_tells(text, names) for text in part.text.values()):
            yield finding("victim-location", WARNING, place)


def _tells(text: str, names: tuple[str, ...]) -> bool:
    return any(
        (_VICTIM.search(paragraph) or any(name in paragraph for name in names))
        and any(item.search(paragraph) for item in _PLACES)
        for paragraph in text.split("\n")
    )
