"""The spaces, apostrophes and quotation marks of French as typed text lacks them: those of Canada, not of France."""

from __future__ import annotations

import re
from functools import cache

from reportgen.language.fr.months import MONTHS
from reportgen.language.grammar import around_addresses
from reportgen.language.marks import JOINT, VALUE

_NB = "\u00a0"
_BLANK = f"[ {_NB}]"
_BEFORE_STOPS = re.compile(f"{_NB}(?=[;!?:»])")


@cache
def _spaces() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Signs one of which must be there, what to look for, what to put.

    A search is quick where it begins with one sign, slow where it begins by looking back: so the looking back comes
    after the first sign. Runs of blanks are bounded, lest time grow faster than the text.
    """
    return tuple(
        (signs, re.compile(search), replacement)
        for signs, search, replacement in (
            ('"', f'(^|[\\s(\\[{{“‘—–/])({JOINT}*)"{_BLANK}?', f"\\1\\2«{_NB}"),
            ('"', f'{_BLANK}?"', f"{_NB}»"),
            (";!?", " {1,3}([;!?])(?![\\w\\[(])", "\\1"),
            ("«", f"«{_BLANK}{{0,3}}", f"«{_NB}"),
            ("»", " {1,3}»", f"{_NB}»"),
            ("»", f"»(?<![{_NB}«]»)", f"{_NB}»"),
            (":", " {1,3}:(?!\\S)", f"{_NB}:"),
            (":", f":(?<=[\\w)»…”’%$.{VALUE}{JOINT}]:)(?!\\S)", f"{_NB}:"),
            ("M", f"(M(?<!\\wM)(?:M?\\.|mes?|lles?|es?)) (?=[^\\W\\d_a-z]|[{VALUE}{JOINT}])", f"\\1{_NB}"),
            ("D", f"(D(?<!\\wD)(?:res?|rs?)) (?=[^\\W\\d_a-z]|[{VALUE}{JOINT}])", f"\\1{_NB}"),
            (".", f"\\. (?=[0-9{VALUE}{JOINT}])(?<=(?:art|par|\\Wal|\\Wch)\\. )", f".{_NB}"),
            (".", f"p\\. (?<!\\wp\\. )(?=[0-9{VALUE}{JOINT}])", f"p.{_NB}"),
            ("o", f"(nos?)(?<!\\wno)(?<!\\wnos) (?=[0-9{VALUE}{JOINT}])", f"\\1{_NB}"),
            ("1", f"1er(?<!\\d1er) (?=(?:{'|'.join(MONTHS)})(?!\\w))", f"1er{_NB}"),
        )
    )


@cache
def _after_number() -> re.Pattern[str]:
    units = f"ans?|mois|jours?|semaines?|heures?|h|minutes?|min|dollars?|km|kg|cm|{'|'.join(MONTHS)}"
    return re.compile(
        f"([0-9{VALUE}])(?: ?(h) ?(?=[0-9][0-9](?!\\w))|{_BLANK}?(?=[%$](?!\\w))| (?=(?:{units})(?!\\w)))"
    )


def typeset(text: str) -> str:
    """Return the text with ’, « », and the spaces French asks for round : ; ! ? % $ and units.

    Addresses of the web and of mail, and times written 14:30, stay as they were.
    """
    return around_addresses(text, _typeset)


def _typeset(text: str) -> str:
    text = text.replace("'", "’").replace("\u202f", _NB)
    if _NB in text:
        text = _BEFORE_STOPS.sub(" ", text)
    for signs, search, replacement in _spaces():
        for sign in signs:
            if sign in text:
                text = search.sub(replacement, text)
                break
    return _after_number().sub(lambda found: f"{found[1]}{_NB}h{_NB}" if found[2] else f"{found[1]}{_NB}", text)
