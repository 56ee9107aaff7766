"""Conditions a court may be asked to impose: wording in both languages, blanks, limits, prerequisites."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from reportgen.errors import InputError
from reportgen.law.pack import Reference, Row, Standing, ids, reference, standing, unknown, versions
from reportgen.law.wording import Bilingual, bilingual, kept

Order = Literal["probation", "conditional-sentence"]
BlankType = Literal[
    "integer", "hours", "days", "months", "money", "date", "hours-of-day",
    "people", "place", "program", "words", "choice", "choices",
]  # fmt: skip
Prerequisite = Literal["agreement", "acceptance", "program"]
"""The person's own agreement, recorded; the program's acceptance, recorded; a program the province has established."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank of a wording. `least` and `most` are the law's limits on a number, both allowed.

    `default` stands where a case gives nothing. `choices` are the words of each code that may be chosen, in the order
    they print. `joined` says how a list reads.
    """

    name: str
    type: BlankType
    required: bool = False
    default: int | None = None
    least: int | None = None
    most: int | None = None
    choices: Mapping[str, Bilingual] | None = None
    joined: Literal["or", "and"] = "or"

    @property
    def places(self) -> tuple[str, ...]:
        """The places of the wording that it fills: two for hours of the day, one for anything else."""
        return (f"{self.name}-from", f"{self.name}-to") if self.type == "hours-of-day" else (self.name,)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a probation order or of a conditional sentence order, as it stands on some days.

    `needs`: one of these must be recommended with it, where any is named. `purpose`: the statute's test for a
    condition in free words.
    """

    id: str
    order: Order
    mandatory: bool
    title: Bilingual
    words: Bilingual
    blanks: Mapping[str, Blank]
    needs: tuple[str, ...]
    prerequisites: tuple[Prerequisite, ...]
    purpose: Bilingual | None
    reference: Reference
    standing: Standing

    def worded(self, given: Collection[str]) -> Bilingual:
        """Return the wording for these blanks, optional passages kept or left out, `{places}` still to be filled."""
        places = {place for name in given if name in self.blanks for place in self.blanks[name].places}
        return Bilingual(kept(self.words.en, places), kept(self.words.fr, places))

    def completed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values of a case with the defaults of the blanks it left out."""
        defaults = {blank.name: blank.default for blank in self.blanks.values() if blank.default is not None}
        return defaults | {name: value for name, value in values.items() if value is not None}


@cache
def condition(entry: str, on: date) -> Condition:
    """Return a condition as it stands `on` the day of sentence.

    Raise `InputError` for an unknown id, with the nearest right one, and for a condition not in force on that day.
    """
    found = _every(entry)
    if not found:
        raise unknown("law-condition-unknown", "conditions", entry)
    for one in found:
        if one.standing.on(on):
            return one
    raise InputError("law-condition-not-in-force", id=entry, on=on.isoformat())


@cache
def conditions(order: Order, on: date) -> tuple[Condition, ...]:
    """Return every condition of an order in force `on` a day, in the order of the pack: mandatory ones first."""
    found = (one for entry in ids("conditions") for one in _every(entry))
    return tuple(one for one in found if one.order == order and one.standing.on(on))


@cache
def _every(entry: str) -> tuple[Condition, ...]:
    return tuple(read(entry, row) for row in versions("conditions", entry))


def read(entry: str, row: Row) -> Condition:
    """Return a condition as its table in the pack has it."""
    return Condition(
        id=entry,
        order=row["order"],
        mandatory=row.get("mandatory", False),
        title=bilingual(row["title"]),
        words=bilingual(row),
        blanks={name: _blank(name, row) for name in row.get("blank", {})},
        needs=tuple(row.get("needs", ())),
        prerequisites=tuple(row.get("prerequisites", ())),
        purpose=bilingual(row["purpose"]) if "purpose" in row else None,
        reference=reference(row),
        standing=standing(row),
    )


def _blank(name: str, row: Row) -> Blank:
    choices = row.get("choice", {}).get(name)
    words = {code: bilingual(each) for code, each in choices.items()} if choices else None
    return Blank(name=name, choices=words, **row["blank"][name])
