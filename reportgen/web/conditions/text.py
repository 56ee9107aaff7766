"""The wording of a recommended condition: as printed in each language, and in pieces to be filled in place."""

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
from reportgen.report import Clause, Language, OfficerWording, say
from reportgen.sections.shared.blanks import RULED, filled_blanks
from reportgen.web.conditions.blanks import Filling

_PLACES: Final = re.compile(r"(\[[^\[\]]*\])|\{([a-z0-9-]+)\}")
_BLANKS: Final = re.compile(r"\{[a-z0-9-]+\}|[\[\]]")
_INLINE: Final = frozenset({"count", "money", "time", "line", "select"})
"""The widgets shown in the middle of a sentence; a blank with any other is asked for below it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a wording: its `words`; or a blank with its question, if it is filled there and not below.

    `optional` pieces are printed only if their blanks are filled.
    """

    words: str = ""
    filling: Filling | None = None
    ask: Question | None = None
    optional: bool = False


def pieces(words: str, fillings: Mapping[str, Filling]) -> tuple[Piece, ...]:
    """Return a wording in pieces. A blank that occurs twice is filled at the first occurrence."""
    used_paths: set[str] = set()
    return tuple(_pieces(words, fillings, used_paths, optional=False))


def _pieces(words: str, fillings: Mapping[str, Filling], used_paths: set[str], *, optional: bool) -> Iterator[Piece]:
    last = 0
    for match in _PLACES.finditer(words):
        if match.start() > last:
            yield Piece(words[last : match.start()], optional=optional)
        last = match.end()
        if match[1]:
            yield from _pieces(match[1][1:-1], fillings, used_paths, optional=True)
        else:
            yield _blank(match[2], fillings, used_paths, optional=optional)
    if last < len(words):
        yield Piece(words[last:], optional=optional)


def _blank(place: str, fillings: Mapping[str, Filling], used_paths: set[str], *, optional: bool) -> Piece:
    filling = next(filling for filling in fillings.values() if place in filling.blank.places)
    question = filling.asks[filling.blank.places.index(place)] if filling.asks else None
    inline = question is not None and question.widget in _INLINE and question.path not in used_paths
    used_paths.add(question.path if question else place)
    return Piece(filling=filling, ask=question if inline else None, optional=optional)


def is_inline(question: Question) -> bool:
    """Whether a question about a blank is shown within the wording."""
    return question.widget in _INLINE


def gapped(words: str) -> str:
    """Return a wording as a list shows it: without its brackets, a gap for each blank."""
    return _BLANKS.sub(lambda match: "____" if match[0].startswith("{") else "", words)


def values_of(answers: Answers, at: str) -> dict[str, Any]:
    """Return the readable values of the condition at `at`, as the case file has them."""
    inside = f"{at}."
    entry = assemble({path[len(inside) :]: answer for path, answer in below(answers, f"{at}.values").items()}).data
    readable: dict[str, Any] = {}
    values = entry.get("values")
    for name, value in values.items() if isinstance(values, dict) else ():
        try:
            readable[name] = _checker().validate_python(_exact(value))
        except ValueError:
            continue
    return readable


def printed(condition: Condition, values: Mapping[str, Any], language: Language) -> Markup:
    """Return a condition as it will print, with each unfilled gap marked."""
    wording = condition.wording(tuple(condition.completed(values)))
    clause = Clause(wording.en, wording.fr, filled_blanks(condition, values))
    title = OfficerWording(condition.title.en, condition.title.fr)
    gap = Markup('<span class="gap">{}</span>').format(RULED)
    return gap.join(escape(part) for part in text(say("condition", title=title, wording=clause), language).split(RULED))


def misfits(
    condition: Condition, values: Mapping[str, Any], languages: Collection[Language]
) -> tuple[ValueProblem, ...]:
    """Return the law pack's problems with values to be printed in `languages`; defaults fill unfilled blanks."""
    from reportgen.case.model.recommendations import plainly

    return check_values(condition, {name: plainly(value) for name, value in values.items()}, languages)


@cache
def _checker() -> Any:
    from pydantic import TypeAdapter

    from reportgen.case.model.recommendations import Blank

    return TypeAdapter(Blank)


def _exact(value: Any) -> Any:
    return Decimal(repr(value)) if isinstance(value, float) else value
