"""The functions a sentence of the catalogue may call: their names, what they take, where `Speaker` answers them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the catalogue: the method of `Speaker` behind it, how many facts it takes, the options it knows."""

    method: str
    takes: int = 1
    options: Mapping[str, frozenset[str]] | None = None
    number: bool = False
    selects: frozenset[str] | None = None


FORMS: Final = frozenset("fmx")
_YES: Final = frozenset({"yes", "no"})

FUNCTIONS: Final[Mapping[str, Function]] = {
    # people
    "GENDER": Function("gender", selects=FORMS),
    "FULL": Function("full"),
    "NAMED": Function("named"),
    "SHE": Function("she"),
    "HER": Function("her"),
    "HERS": Function("hers"),
    "POSS": Function("possessive"),
    "VERB": Function("verb", takes=3),
    # small words that elide and contract
    "DE": Function("of"),
    "A": Function("to"),
    "QUE": Function("that"),
    "LE": Function("the", takes=2),
    # dates
    "WHEN": Function("when"),
    "SINCE": Function("since"),
    "UNTIL": Function("until"),
    "PERIOD": Function("period"),
    "SHORTDATE": Function("shortdate"),
    "PRECISION": Function("precision", selects=frozenset({"day", "month", "season", "year", "unknown"})),
    # numbers, lists, law
    "NUM": Function("num", options={"group": _YES}),
    "PERCENT": Function("percent"),
    "COUNT": Function("count", number=True),
    "ONCE": Function("once", takes=2),
    "LIST": Function("listed", options={"style": frozenset({"and", "or", "semicolon"})}),
    "CITE": Function("cite", options={"act": _YES, "long": _YES}),
    # typeface
    "CAP": Function("capital"),
    "QUOTE": Function("quote"),
    "ITALIC": Function("italic", options={"language": frozenset({"en", "fr"})}),
    "BOLD": Function("bold"),
}
