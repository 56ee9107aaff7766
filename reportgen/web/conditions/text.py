"""The wording of a recommended condition: as it will print in each language, and in pieces to be filled in place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Final

from markupsafe import Markup, escape

from reportgen.case.draft.answers import Answers, assemble, below
from reportgen.forms.model import Question
from reportgen.language import text
from reportgen.law import Condition, ValueProblem, check_values
from reportgen.report import Clause, Language, Words, say
from reportgen.sections.shared.blanks import RULED, filled
from reportgen.web.conditions.blanks import Filling

_PLACES: Final = re.compile(r"(\[[^\[\]]*\])|\{([a-z0-9-]+)\}")
_BLANKS: Final = re.compile(r"\{[a-z0-9-]+\}|[\[\]]")
_INLINE: Final = frozenset({"count", "money", "time", "line", "select"})
"""The widgets that stand in the middle of a sentence; what any other fills is asked below it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a wording: its `words`; or a blank: the question that fills it there, or where it is filled below.

    `optional` pieces stand only if their blanks are filled.
    """

    words: str = ""
    filling: Filling | None = None
    ask: Question | None = None
    optional: bool = False


def pieces(words: str, fillings: Mapping[str, Filling]) -> tuple[Piece, ...]:
    """Return a wording in pieces. A blank that stands in it twice is filled at the first."""
    asks: set[str] = set()
    return tuple(_pieces(words, fillings, asks, optional=False))


def _pieces(words: str, fillings: Mapping[str, Filling], blanks_seen: set[str], *, optional: bool) -> Iterator[Piece]:
    last = 0
    for match in _PLACES.finditer(words):
        if match.start() > last:
            yield Piece(words[last : match.start()], optional=optional)
        last = match.end()
        if match[1]:
            yield from _pieces(match[1][1:-1], fillings, blanks_seen, optional=True)
        else:
            yield _blank(match[2], fillings, blanks_seen, optional=optional)
    if last < len(words):
        yield Piece(words[last:], optional=optional)


def _blank(place: str, fillings: Mapping[str, Filling], blanks_seen: set[str], *, optional: bool) -> Piece:
    filling = next(filling for filling in fillings.values() if place in filling.blank.places)
    ask = filling.asks[filling.blank.places.index(place)] if filling.asks else None
    inline = ask is not None and ask.widget in _INLINE and ask.path not in blanks_seen
    blanks_seen.add(ask.path if ask else place)
    return Piece(filling=filling, ask=ask if inline else None, optional=optional)


def is_inline(ask: Question) -> bool:
    """Whether a question about a blank stands in the wording."""
    return ask.widget in _INLINE


def gapped(words: str) -> str:
    """Return a wording as a list shows it: without its brackets, a gap for each blank."""
    return _BLANKS.sub(lambda found: "____" if found[0].startswith("{") else "", words)


def values_of(answers: Answers, at: str) -> dict[str, Any]:
    """Return the values of the condition at `at`, as the case file has them, as far as each can be read."""
    inside = f"{at}."
    data = assemble({path[len(inside) :]: one for path, one in below(answers, f"{at}.values").items()}).known
    values_found: dict[str, Any] = {}
    values = data.get("values")
    for name, value in values.items() if isinstance(values, dict) else ():
        try:
            values_found[name] = _checker().validate_python(_exact(value))
        except ValueError:
            continue
    return values_found


def printed(condition: Condition, values: Mapping[str, Any], language: Language) -> Markup:
    """Return a condition as it will print, each gap that is left marked."""
    wording = condition.worded(tuple(condition.completed(values)))
    clause = Clause(wording.en, wording.fr, filled(condition, values))
    title = Words(condition.title.en, condition.title.fr)
    gap = Markup('<span class="gap">{}</span>').format(RULED)
    return gap.join(escape(part) for part in text(say("condition", title=title, wording=clause), language).split(RULED))


def misfits(
    condition: Condition, values: Mapping[str, Any], languages: Collection[Language]
) -> tuple[ValueProblem, ...]:
    """Return what the law pack says against values to be printed in `languages`; a default fills what was left out."""
    from reportgen.case.model.recommendations import plainly

    return check_values(condition, {name: plainly(value) for name, value in values.items()}, languages)


@cache
def _checker() -> Any:
    from pydantic import TypeAdapter

    from reportgen.case.model.recommendations import Blank

    return TypeAdapter(Blank)


def _exact(value: Any) -> Any:
    return Decimal(repr(value)) if isinstance(value, float) else value
