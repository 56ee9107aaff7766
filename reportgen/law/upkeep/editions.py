"""What became of a condition between two packs, and how a case drafted under the older one is moved to the newer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from reportgen.law.conditions import Blank, Condition, every_edition

Sort = Literal["text", "blank-new", "blank-gone", "blank-renamed", "blank-changed", "replaced", "gone"]


@dataclass(frozen=True, slots=True)
class ConditionChange:
    """One thing that changed for a condition: `blank` by the name it had (a new one by its own), `now` what it became.

    `now` is the blank's new name, or the id of the condition that took the place; empty where there is none.
    """

    sort: Sort
    condition: str
    blank: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True)
class MovedCondition:
    """A condition of a case as the newer pack has it.

    `values` stand under the names of its blanks now; `unplaced` have no blank there any more, and are kept; `to_fill`
    names the blanks that must still be filled. A condition that is gone keeps its id and its values.
    """

    condition: str
    values: Mapping[str, Any]
    unplaced: Mapping[str, Any] = field(default_factory=dict)
    to_fill: tuple[str, ...] = ()
    changes: tuple[ConditionChange, ...] = ()


def changes(entry: str, drafted: date, now: date, on: date) -> tuple[ConditionChange, ...]:
    """Return what changed for a condition between the packs of two dates, for a sentence imposed `on` a day.

    Nothing for an id that the older pack did not have: there is nothing to compare with.
    """
    path = _path(entry, drafted, now, on)
    return path.changes if path else ()


def move_condition(entry: str, values: Mapping[str, Any], drafted: date, now: date, on: date) -> MovedCondition:
    """Return a condition of a case, with its values, moved from the pack of one date to that of another."""
    path = _path(entry, drafted, now, on)
    if path is None or path.new is None:
        return MovedCondition(entry, dict(values), changes=path.changes if path else ())
    kept_values: dict[str, Any] = {}
    unplaced: dict[str, Any] = {}
    for name, value in values.items():
        home = path.names.get(name, name)
        fits = home in path.new.blanks and home not in kept_values
        (kept_values if fits else unplaced)[home if fits else name] = value
    to_fill = tuple(
        blank.name
        for blank in path.new.blanks.values()
        if blank.required and blank.default is None and blank.name not in kept_values
    )
    return MovedCondition(path.new.id, kept_values, unplaced, to_fill, path.changes)


@dataclass(frozen=True, slots=True)
class _Path:
    """From the condition as it was to what it is: `names` leads from each blank's old name to its new one."""

    new: Condition | None
    names: Mapping[str, str]
    changes: tuple[ConditionChange, ...]


def _path(entry: str, drafted: date, now: date, on: date) -> _Path | None:
    old = _edition(every_edition(entry), drafted, on)
    if old is None:
        return None
    names = {name: name for name in old.blanks}
    new: Condition | None = old
    visited = {(old.id, old.edition.since)}
    while new is not None and not new.edition.of(now):
        names = {name: new.edition.renamed.get(last, last) for name, last in names.items()}
        new = _next(new, now, on)
        if new is not None and (new.id, new.edition.since) in visited:
            new = None  # a pack that leads in a circle leads nowhere
        elif new is not None:
            visited.add((new.id, new.edition.since))
    return _Path(new, names, _compared(old, new, names))


def _edition(every: Sequence[Condition], pack: date, on: date) -> Condition | None:
    """The edition that the pack of a date had; where no pack bore that date, the last one before it."""
    lawful = [value for value in every if value.entry_status.on(on)] or list(every)
    exact = [item for item in lawful if item.edition.of(pack)]
    before = [entry for entry in lawful if entry.edition.since is None or entry.edition.since <= pack]
    return (exact or before)[-1] if exact or before else None


def _next(condition: Condition, now: date, on: date) -> Condition | None:
    """The edition that follows: of the entry that took the place, or of the same entry in a later pack."""
    last = condition.edition.until
    if condition.edition.replaced_by:
        return _edition(every_edition(condition.edition.replaced_by), now, on)
    later = [
        candidate
        for candidate in every_edition(condition.id)
        if candidate.edition.since and last and candidate.edition.since > last and candidate.entry_status.on(on)
    ]
    return min(later, key=lambda candidate: candidate.edition.since or now, default=None)


def _compared(old: Condition, new: Condition | None, names: Mapping[str, str]) -> tuple[ConditionChange, ...]:
    if new is None:
        return (ConditionChange("gone", old.id),)
    changes = [ConditionChange("replaced", old.id, now=new.id)] if new.id != old.id else []
    if (old.words, old.title) != (new.words, new.title):
        changes.append(ConditionChange("text", old.id))
    for name, blank in old.blanks.items():
        home = names[name]
        if home not in new.blanks:
            changes.append(ConditionChange("blank-gone", old.id, name))
        elif home != name:
            changes.append(ConditionChange("blank-renamed", old.id, name, home))
        if home in new.blanks and _takes(blank) != _takes(new.blanks[home]):
            changes.append(ConditionChange("blank-changed", old.id, name, home))
    changes += [ConditionChange("blank-new", old.id, name) for name in new.blanks if name not in names.values()]
    return tuple(changes)


def _takes(blank: Blank) -> tuple[Any, ...]:
    """What a blank takes: its type, its limits, the codes that may be chosen."""
    return blank.type, blank.required, blank.least, blank.most, tuple(blank.choices or ())
