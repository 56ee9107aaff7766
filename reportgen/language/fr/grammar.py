"""What French needs beyond words: elision, contraction, «1er», dates, times, money, citations, titles, spaces.

The rules are those of the Office québécois de la langue française, to which Ontario's own style guide sends writers,
and of the French text of the Criminal Code.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from typing import Literal

from reportgen.case.values.dates import PartialDate, Span
from reportgen.language.fr.months import MONTHS
from reportgen.language.fr.typography import typeset
from reportgen.language.grammar import Case, When
from reportgen.language.marks import plain, raised
from reportgen.report.model import Citation, Duration, Money, PersonRef

__all__ = [
    "FOREIGN_ITALIC", "REPEATS", "citation", "clock", "day", "duration", "join", "money", "name_of_person",
    "number", "of", "on",
    "percent", "period", "plural", "possessive", "pronoun", "quote", "short", "since", "that", "the", "to", "typeset",
    "until", "verb",
]  # fmt: skip

FOREIGN_ITALIC = True
REPEATS = True

_NB = "\u00a0"
_SEASONS = {"spring": "printemps", "summer": "été", "fall": "automne", "winter": "hiver"}
_TITLES = {"f": "Mme", "m": "M."}
_PRONOUNS = {"f": ("elle", "elle"), "m": ("il", "lui")}
_ET_OU = {"and": "et", "or": "ou"}
_UNKNOWN = "une date inconnue"


def plural(number: int | Decimal) -> str:
    """Return `one` from 0 to below 2 («0 enfant», «1,5 an»), `many` for round millions, else `other`."""
    if -2 < number < 2:
        return "one"
    return "many" if number % 1_000_000 == 0 else "other"


def number(value: int | Decimal, group: bool = True) -> str:
    """Return 1234.5 as «1 234,5»."""
    digits = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return digits.translate(_DIGITS if group else _TOGETHER)


_DIGITS = str.maketrans(",.", f"{_NB},")
_TOGETHER = str.maketrans({",": "", ".": ","})


def percent(value: int | Decimal) -> str:
    """Return 25 as «25 %»."""
    return f"{number(value)}{_NB}%"


def money(amount: Money) -> str:
    """Return «1 234,50 $»."""
    return f"{amount.amount:,.2f}".translate(_DIGITS) + f"{_NB}$"


def duration(length: Duration) -> str:
    """Return «1 an et 6 mois»."""
    parts = [
        f"{number(count)}{_NB}{many if count > 1 else singular}"
        for count, singular, many in (
            (length.years, "an", "ans"),
            (length.months, "mois", "mois"),
            (length.days, "jour", "jours"),
            (length.hours, "heure", "heures"),
        )
        if count
    ]
    return join(parts) or f"0{_NB}jour"


def clock(moment: time) -> str:
    """Return «14 h 30», «9 h 05», «14 h»."""
    return f"{moment.hour}{_NB}h{_NB}{moment.minute:02}" if moment.minute else f"{moment.hour}{_NB}h"


def _date(day: int, month: int, year: int) -> str:
    first = f"1{raised('er')}" if day == 1 else str(day)
    return f"{first}{_NB}{MONTHS[month - 1]} {year}"


def day(when: When) -> str:
    """Return «5 janvier 2026», «1er mai 1998», «mai 1998», «printemps 2003», «vers 1998»."""
    if isinstance(when, date):
        return _date(when.day, when.month, when.year)
    if when.year is None:
        return _UNKNOWN
    return f"{'vers ' if when.about else ''}{_bare(when)}"


def _bare(when: PartialDate) -> str:
    if when.season:
        return f"{_SEASONS[when.season]} {when.year}"
    if not when.month:
        return str(when.year)
    if not when.day:
        return f"{MONTHS[when.month - 1]} {when.year}"
    return _date(when.day, when.month, when.year or 0)


def _with_article(when: When) -> str:
    """The date as a noun: «le 5 mai 1998», «le printemps 2003», «l’été 2003», «mai 1998», «une date inconnue»."""
    if isinstance(when, date):
        return f"le {day(when)}"
    if when.year is None:
        return _UNKNOWN
    words = _bare(when)
    if when.day:
        return f"le {words}"
    if when.season:
        return the(words, "m")
    return words


def on(when: When) -> str:
    """Return «le 5 janvier 2026», «en mai 1998», «au printemps 2003», «à l’été 2003», «vers 1998»."""
    words = _with_article(when)
    if isinstance(when, date):
        return words
    if when.year is None:
        return to(words)
    if when.about:
        return f"vers {words}"
    if when.day:
        return words
    return to(words) if when.season else f"en {words}"


def _about(when: When) -> str:
    """The date as a noun, «environ» standing for the «vers» that cannot follow another preposition."""
    words = _with_article(when)
    return f"environ {words}" if isinstance(when, PartialDate) and when.about else words


def since(when: When) -> str:
    """Return «depuis mai 2019», «depuis le 5 mai 2019», «depuis environ 1998»."""
    return f"depuis {_about(when)}"


def until(when: When) -> str:
    """Return «jusqu’en mai 2019», «jusqu’au 5 mai 2019», «jusqu’à l’été 2003», «jusque vers 1998»."""
    words = on(when)
    if words.startswith("le "):
        words = to(words)
    return f"jusque {words}" if words.startswith("vers ") else f"jusqu’{words}"


def period(span: Span) -> str:
    """Return «de mai 2019 à 2021», «du 5 mai 2019 au 1er juin 2020», «depuis mai 2019» while it goes on."""
    if span.end is None:
        return since(span.start)
    if span.end == span.start:
        return on(span.start)
    return f"{of(_about(span.start))} {to(_about(span.end))}"


def citation(provision: Citation, long: bool = False) -> str:
    """Return «al. 732.1(3)d)»; long, with its article, «l’alinéa 732.1(3)d)»."""
    section, *deeper = provision.parts
    cited, letters = section, 0
    for part in deeper:
        letter = part[:1].isalpha()
        letters += letter
        cited += f"{part})" if letter and letters == 1 else f"({part})"
    depth = 1 + letters if letters else min(len(deeper), 1)
    return f"{(_LONG_UNITS if long else _UNITS)[depth]}{_NB}{cited}"


_UNITS = ("art.", "par.", "al.", "sous-al.", "div.")
_LONG_UNITS = ("l’article", "le paragraphe", "l’alinéa", "le sous-alinéa", "la division")


def name_of_person(person: PersonRef) -> str:
    """Return «Mme Julie Roy»."""
    title = _TITLES.get(person.form) if person.title else None
    return f"{title}{_NB}{person.full}" if title else person.full


def short(person: PersonRef) -> str:
    """Return «Mme Roy»; without a title, the full name; as the person asked, where they did."""
    if person.by_name:
        return person.by_name
    title = _TITLES.get(person.form) if person.title else None
    return f"{title}{_NB}{person.short}" if title else person.full


def pronoun(person: PersonRef, case: Case, name: str) -> str:
    """Return the person's own pronoun, else elle or il (lui after a preposition), else the name.

    The French possessive agrees with the thing possessed, so that case gives the complement: «de Mme Roy».
    """
    pronouns = person.pronouns.get("fr")
    if case == "possessive":
        return pronouns[2] if pronouns else of(name, person.elides, proper=True)
    words = pronouns or _PRONOUNS.get(person.form)
    return words[0 if case == "subject" else 1] if words else name


def verb(person: PersonRef, singular: str, plural: str) -> str:  # noqa: ARG001 - French pronouns for one person are singular
    """Return the singular verb."""
    return singular


_ASPIRATED = (
    "hach", "haie", "hain", "halle", "halte", "hamac", "hameau", "hanche", "handicap", "hangar", "hant", "harc",
    "hardi", "harnais", "hasard", "hât", "hauss", "haut", "havre", "hernie", "héros", "hériss", "heurt", "hiérarch",
    "hockey", "hors", "houe", "huit", "hurl",
)  # fmt: skip
"""The beginnings of common nouns and adjectives with an aspirated h that a report is likely to hold."""


def _elides(text: str, elides: bool | None, proper: bool) -> bool:
    if elides is not None:
        return elides
    word = plain(text)
    first = unicodedata.normalize("NFD", word[:1])[:1].casefold()
    rest = word[1:2]
    if rest == "." or not first:
        return False
    if first == "h":
        return not proper and not unicodedata.normalize("NFC", word).casefold().startswith(_ASPIRATED)
    if first == "y":
        return proper and unicodedata.normalize("NFD", rest)[:1].casefold() not in tuple("aeiou")
    return first in "aeiouæœ" and not word.casefold().startswith(("onz", "oui ", "ouistiti"))


def of(text: str, elides: bool | None = None, proper: bool = False) -> str:
    """Return «de Mme Roy», «d’Alexandre», «de A. Tremblay», «du ministère», «des services»."""
    if not proper and text.startswith(("le ", f"le{_NB}", "les ")):
        return f"du{text[2:]}" if text[2] != "s" else f"des{text[3:]}"
    return f"d’{text}" if _elides(text, elides, proper) else f"de {text}"


def to(text: str, proper: bool = False) -> str:
    """Return «à Sudbury», «au ministère», «aux services»."""
    if not proper and text.startswith(("le ", f"le{_NB}", "les ")):
        return f"au{text[2:]}" if text[2] != "s" else f"aux{text[3:]}"
    return f"à {text}"


def that(text: str, elides: bool | None = None) -> str:
    """Return «que Mme Roy», «qu’Alexandre», «qu’elle»."""
    return f"qu’{text}" if _elides(text, elides, proper=text[:1].isupper()) else f"que {text}"


def the(text: str, form: str) -> str:
    """Return «la mère», «le père», «l’amie»."""
    if _elides(text, None, proper=False):
        return f"l’{text}"
    return f"{'la' if form == 'f' else 'le'} {text}"


def possessive(text: str, elides: bool | None = None, proper: bool = False) -> str:
    """Return «de Mme Roy»."""
    return of(text, elides, proper)


def join(items: Sequence[str], style: Literal["and", "or"] = "and") -> str:
    """Return «A, B et C»."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {_ET_OU[style]} {items[-1]}"


def quote(text: str) -> str:
    """Return «« text »»."""
    return f"«{_NB}{text}{_NB}»"
