"""What every language must be able to do: the functions of `en/grammar.py` and of `fr/grammar.py`, by name and type."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Literal, Protocol, TypeAlias

from reportgen.case.values.dates import PartialDate, Span
from reportgen.language.marks import ADDRESS
from reportgen.report.model import Citation, Duration, Money, PersonRef

When: TypeAlias = date | PartialDate
Case: TypeAlias = Literal["subject", "object", "possessive"]


class Grammar(Protocol):
    """The grammar of one language. A module satisfies it; all text returned is typeset, and may hold `marks`."""

    FOREIGN_ITALIC: bool
    """Whether a quotation in another language is set in italics."""

    REPEATS: bool
    """Whether «of» and «to» are said before each item of a list."""

    def plural(self, number: int | Decimal) -> str:
        """Return the plural category of a number: `one`, `many` or `other`."""

    def number(self, value: int | Decimal, group: bool = True) -> str:
        """Return a number, every digit of it, grouped by thousands unless told otherwise."""

    def percent(self, value: int | Decimal) -> str:
        """Return a number of hundredths with its sign."""

    def money(self, amount: Money) -> str:
        """Return an amount with cents and sign."""

    def duration(self, length: Duration) -> str:
        """Return a length: «1 year and 6 months»."""

    def clock(self, moment: time) -> str:
        """Return a time of day."""

    def day(self, when: When) -> str:
        """Return a date as far as it is known, without article or preposition."""

    def on(self, when: When) -> str:
        """Return a date with the words that place something at it: «on January 5, 2026», «in 1998»."""

    def since(self, when: When) -> str:
        """Return a date with the words that begin something at it."""

    def until(self, when: When) -> str:
        """Return a date with the words that end something at it."""

    def period(self, span: Span) -> str:
        """Return a span with its words: «from May 2019 to 2021», «since May 2019»."""

    def citation(self, provision: Citation, long: bool = False) -> str:
        """Return a provision; `long` spells its unit out."""

    def name_of_person(self, person: PersonRef) -> str:
        """Return title and full name; the full name alone where there is no title."""

    def short(self, person: PersonRef) -> str:
        """Return title and short name; the full name where there is no title."""

    def pronoun(self, person: PersonRef, case: Case, name: str) -> str:
        """Return the pronoun for a person; where the person has none, `name` repeated."""

    def verb(self, person: PersonRef, singular: str, plural: str) -> str:
        """Return the verb that goes with the subject pronoun of a person («they were»)."""

    def of(self, text: str, elides: bool | None = None, proper: bool = False) -> str:
        """Return «of» with `text`, elided and contracted as the language asks. A proper name is never contracted."""

    def to(self, text: str, proper: bool = False) -> str:
        """Return «to» with `text`, contracted as the language asks."""

    def that(self, text: str, elides: bool | None = None) -> str:
        """Return «that» with `text`, elided as the language asks."""

    def the(self, text: str, form: str) -> str:
        """Return `text`, a noun of the grammatical gender `form`, with its article."""

    def possessive(self, text: str, elides: bool | None = None, proper: bool = False) -> str:
        """Return the words that make what follows or precedes belong to `text`: «Ms. Roy’s», «de Mme Roy»."""

    def join(self, items: Sequence[str], style: Literal["and", "or"] = "and") -> str:
        """Return items as a list in a sentence."""

    def quote(self, text: str) -> str:
        """Return `text` in the language's quotation marks."""

    def typeset(self, text: str) -> str:
        """Return `text` with the language's apostrophes, quotation marks and spaces; the words stay as they were."""


_BLANKS = re.compile(r"(\s+)")


def around_addresses(text: str, change: Callable[[str], str]) -> str:
    """Return `text` changed everywhere but in addresses of the web and of mail, which stay as they were typed."""
    if "@" not in text and "://" not in text and "www." not in text:
        return change(text)
    pieces = _BLANKS.split(text)
    addresses = [piece for piece in pieces if "@" in piece or "://" in piece or "www." in piece]
    for place, piece in enumerate(pieces):
        if "@" in piece or "://" in piece or "www." in piece:
            pieces[place] = ADDRESS
    texts = change("".join(pieces)).split(ADDRESS)
    return texts[0] + "".join(address + after for address, after in zip(addresses, texts[1:], strict=True))
