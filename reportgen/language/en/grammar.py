"""What English needs beyond words: numbers, dates, spans, citations, titles, pronouns, typographic marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from typing import Literal

from reportgen.case.values.dates import PartialDate, Span
from reportgen.language.grammar import Case, When, around_addresses
from reportgen.language.marks import JOINT
from reportgen.report.model import Citation, Duration, Money, PersonRef

FOREIGN_ITALIC = False
REPEATS = False

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_TITLES = {"f": "Ms.", "m": "Mr."}
_PRONOUNS = {"f": ("she", "her", "her"), "m": ("he", "him", "his")}
_CASES: dict[Case, int] = {"subject": 0, "object": 1, "possessive": 2}
_UNITS = ("section", "subsection", "paragraph", "subparagraph", "clause")
_UNKNOWN = "a date not known"


def plural(number: int | Decimal) -> str:
    """Return `one` for exactly 1, written without decimals."""
    return "one" if str(number) in ("1", "-1") else "other"


def number(value: int | Decimal, group: bool = True) -> str:
    """Return 1234.5 as «1,234.5»."""
    if isinstance(value, Decimal):
        return f"{value:,f}" if group else f"{value:f}"
    return f"{value:,}" if group else str(value)


def percent(value: int | Decimal) -> str:
    """Return 25 as «25%»."""
    return f"{number(value)}%"


def money(amount: Money) -> str:
    """Return «$1,234.50»."""
    sign = "-" if amount.amount < 0 else ""
    return f"{sign}${abs(amount.amount):,.2f}"


def duration(length: Duration) -> str:
    """Return «1 year and 6 months»."""
    parts = [
        f"{number(count)} {unit if count == 1 else unit + 's'}"
        for count, unit in (
            (length.years, "year"),
            (length.months, "month"),
            (length.days, "day"),
            (length.hours, "hour"),
        )
        if count
    ]
    return join(parts) or "0 days"


def clock(moment: time) -> str:
    """Return «2:30 p.m.»."""
    half = "a.m." if moment.hour < 12 else "p.m."
    return f"{moment.hour % 12 or 12}:{moment.minute:02}\u00a0{half}"


def day(when: When) -> str:
    """Return «January 5, 2026», «May 1998», «spring of 2003», «about 1998»."""
    if isinstance(when, date):
        return f"{_MONTHS[when.month - 1]} {when.day}, {when.year}"
    if when.year is None:
        return _UNKNOWN
    return ("about " if when.about else "") + _bare(when)


def _bare(when: PartialDate) -> str:
    if when.season:
        return f"{when.season} of {when.year}"
    if not when.month:
        return str(when.year)
    month = _MONTHS[when.month - 1]
    return f"{month} {when.day}, {when.year}" if when.day else f"{month} {when.year}"


def _after_preposition(when: When) -> str:
    if isinstance(when, PartialDate) and when.season:
        return f"{'about ' if when.about else ''}the {_bare(when)}"
    return day(when)


def on(when: When) -> str:
    """Return «on January 5, 2026», «in May 1998», «in the spring of 2003», «around 1998»."""
    if isinstance(when, date):
        return f"on {day(when)}"
    if when.year is None:
        return f"on {_UNKNOWN}"
    words = f"the {_bare(when)}" if when.season else _bare(when)
    return f"{'around' if when.about else 'on' if when.day else 'in'} {words}"


def since(when: When) -> str:
    """Return «since May 2019»."""
    return f"since {_after_preposition(when)}"


def until(when: When) -> str:
    """Return «until May 2019»."""
    return f"until {_after_preposition(when)}"


def period(span: Span) -> str:
    """Return «from May 2019 to 2021», or «since May 2019» while it goes on."""
    if span.end is None:
        return since(span.start)
    if span.end == span.start:
        return on(span.start)
    return f"from {_after_preposition(span.start)} to {_after_preposition(span.end)}"


def citation(provision: Citation, long: bool = False) -> str:
    """Return «s. 732.1(3)(d)»; long «paragraph 732.1(3)(d)»."""
    section, *deeper = provision.parts
    unit = _UNITS[_depth(provision.parts)] if long else "s."
    return f"{unit}\u00a0{section}" + "".join(f"({part})" for part in deeper)


def _depth(parts: tuple[str, ...]) -> int:
    """Which unit a provision is: 0 a section, 1 a subsection (a number), 2 a paragraph (a letter), 3, 4 below that."""
    letters = sum(1 for part in parts[1:] if part[:1].isalpha())
    return 1 + letters if letters else min(len(parts) - 1, 1)


def name_of_person(person: PersonRef) -> str:
    """Return «Ms. Julie Roy»."""
    title = _TITLES.get(person.form) if person.title else None
    return f"{title} {person.full}" if title else person.full


def short(person: PersonRef) -> str:
    """Return «Ms. Roy»; without a title, the full name; as the person asked, where they did."""
    if person.by_name:
        return person.by_name
    title = _TITLES.get(person.form) if person.title else None
    return f"{title} {person.short}" if title else person.full


def pronoun(person: PersonRef, case: Case, name: str) -> str:
    """Return the person's own pronoun, else she or he by form, else the name («Alex Roy’s»)."""
    words = person.pronouns.get("en") or _PRONOUNS.get(person.form)
    if words:
        return words[_CASES[case]]
    return possessive(name) if case == "possessive" else name


def verb(person: PersonRef, singular: str, plural: str) -> str:
    """Return the plural verb where the person is named by pronoun and it is «they»: a name takes the singular."""
    pronouns = person.pronouns.get("en") if person.pronoun else None
    return plural if pronouns and pronouns[0].casefold() == "they" else singular


def of(text: str, elides: bool | None = None, proper: bool = False) -> str:  # noqa: ARG001 - English elides nothing
    """Return «of» and the text."""
    return f"of {text}"


def to(text: str, proper: bool = False) -> str:  # noqa: ARG001 - English contracts nothing
    """Return «to» and the text."""
    return f"to {text}"


def that(text: str, elides: bool | None = None) -> str:  # noqa: ARG001 - English elides nothing
    """Return «that» and the text."""
    return f"that {text}"


def the(text: str, form: str) -> str:  # noqa: ARG001 - English nouns have no gender
    """Return «the» and the text."""
    return f"the {text}"


def possessive(text: str, elides: bool | None = None, proper: bool = False) -> str:  # noqa: ARG001 - as above
    """Return «Ms. Roy’s»."""
    return f"{text}’s"


def join(items: Sequence[str], style: Literal["and", "or"] = "and") -> str:
    """Return «A, B and C»."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {style} {items[-1]}"


def quote(text: str) -> str:
    """Return «“text”»."""
    return f"“{text}”"


_OPENS = re.compile(f'(^|[\\s(\\[{{“‘—–/])({JOINT}*)"', re.MULTILINE)
_OPENS_ONE = re.compile(f"(^|[\\s(\\[{{“—–/]{JOINT}*)'(?=[^\\W\\d][^'\\n]{{0,120}}'(?!\\w))", re.MULTILINE)


def typeset(text: str) -> str:
    """Return the text with “ ” ‘ ’ for straight marks; addresses of the web and of mail as they were."""
    if "'" not in text and '"' not in text:
        return text
    return around_addresses(text, _marks)


def _marks(text: str) -> str:
    if '"' in text:
        text = _OPENS.sub(r"\1\2“", text).replace('"', "”")
    if "'" in text:
        text = _OPENS_ONE.sub(r"\1‘", text).replace("'", "’")
    return text
