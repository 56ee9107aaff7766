"""The parts of the conditions page: a recommended condition, its printed wording, its problems, and one on offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from reportgen.forms.model import Part
from reportgen.law import Condition
from reportgen.report import Language
from reportgen.web.conditions.blanks import Filling
from reportgen.web.conditions.text import Piece


@dataclass(frozen=True, slots=True)
class ConditionProblem:
    """A problem in a condition: its text, and the path of its question; "" if it is about the whole condition."""

    text: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """A condition as it will print in both languages, its problems, and the blanks still to be filled in."""

    path: str
    title: str
    words: Mapping[Language, Markup]
    problems: tuple[ConditionProblem, ...]
    unfilled: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A recommended condition on the page: its law, the questions for its blanks, and the rest asked about it.

    `instead`, if it is of another order, is its equivalent in the recommended order.
    """

    path: str
    title: str
    law: Condition | None
    pieces: tuple[Piece, ...]
    fillings: tuple[Filling, ...]
    reason: Part
    dates: tuple[Part, ...]
    more: tuple[Part, ...]
    needs: tuple[str, ...]
    unplaced: tuple[str, ...]
    print: Print
    instead: Condition | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A condition that may be ticked: `key` is that of its future entry, `entry_path` the path if it has an entry."""

    law: Condition
    key: str
    title: str
    words: str
    entry_path: str
