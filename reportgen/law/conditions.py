"""Conditions a court may be asked to impose: wording in both languages, blanks, limits, prerequisites."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal

from reportgen.errors import InputError
from reportgen.law.orders import Order, order_kind
from reportgen.law.pack.current import cached_per_pack, current_pack, ids, unknown, versions
from reportgen.law.pack.model import EntryStatus, Reference, Row, entry_status, reference
from reportgen.law.wording import Bilingual, bilingual, keep_passages

BlankType = Literal[
    "integer", "hours", "days", "months", "money", "date", "hours-of-day",
    "people", "place", "program", "words", "choice", "choices", "schedule", "absences",
]  # fmt: skip
CHOSEN: Final = frozenset({"choice", "choices", "schedule", "absences"})
"""The types whose blanks have words to choose from."""
Prerequisite = Literal["agreement", "acceptance", "consent", "place", "program"]
"""The person's own agreement; the program's acceptance; the consent of another person the law asks; a suitable place
confirmed; a program the province has established."""
Family = Literal["curfew", "confinement", "no-go", "no-contact", "distance", "residence", "service"]
"""What a condition does to a life, whichever order it is of: what rules of coherence look at."""


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
class Edition:
    """The packs that word a condition so: the first and last, by their dates; then where it and its blanks went."""

    since: date | None = None
    until: date | None = None
    replaced_by: str | None = None
    renamed: Mapping[str, str] = field(default_factory=dict)

    def of(self, day: date) -> bool:
        """Return whether the pack dated `day` has it."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of an order, as it stands on some days.

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
    entry_status: EntryStatus
    family: Family | None = None
    edition: Edition = Edition()

    def wording(self, names: Collection[str]) -> Bilingual:
        """Return the wording for these blanks, optional passages kept or left out, `{places}` still to be filled."""
        places = {place for name in names if name in self.blanks for place in self.blanks[name].places}
        return Bilingual(keep_passages(self.words.en, places), keep_passages(self.words.fr, places))

    def completed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values of a case with the defaults of the blanks it left out."""
        defaults = {blank.name: blank.default for blank in self.blanks.values() if blank.default is not None}
        return defaults | {name: value for name, value in values.items() if value is not None}


@cached_per_pack
def condition(entry: str, on: date) -> Condition:
    """Return a condition as it stands `on` the day of sentence.

    Raise `InputError` for an id this pack does not have, with the nearest right one or the one that took its place, and
    for a condition not in force on that day.
    """
    every = every_edition(entry)
    editions = [edition for edition in every if _of_this_pack(edition)]
    if not editions:
        problem = unknown("law-condition-unknown", "conditions", entry)
        if every and every[-1].edition.replaced_by:
            problem.facts["nearest"] = every[-1].edition.replaced_by
        raise problem
    for edition in editions:
        if edition.entry_status.on(on):
            return edition
    raise InputError("law-condition-not-in-force", id=entry, on=on.isoformat())


@cached_per_pack
def conditions(order: Order, on: date) -> tuple[Condition, ...]:
    """Return every condition of an order in force `on` a day, in the order of the pack: mandatory ones first.

    An order that takes the conditions of another has those.
    """
    kind = order_kind(order)
    editions = (item for entry in ids("conditions") for item in every_edition(entry))
    return tuple(
        edition
        for edition in editions
        if kind.has(edition.order) and edition.entry_status.on(on) and _of_this_pack(edition)
    )


@cached_per_pack
def every_edition(entry: str) -> tuple[Condition, ...]:
    """Return a condition as each law and each pack had it, in the order of the file; none for an unknown id."""
    return tuple(read(entry, row) for row in versions("conditions", entry))


def _of_this_pack(one: Condition) -> bool:
    return one.edition == Edition() or one.edition.of(current_pack().date)


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
        entry_status=entry_status(row),
        family=row.get("family"),
        edition=Edition(row.get("edition_from"), row.get("edition_to"), row.get("replaced_by"), row.get("renamed", {})),
    )


def _blank(name: str, row: Row) -> Blank:
    choices = row.get("choice", {}).get(name)
    words = {code: bilingual(value) for code, value in choices.items()} if choices else None
    return Blank(name=name, choices=words, **row["blank"][name])
