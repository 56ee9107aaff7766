"""Until when a record of the past may be disclosed: the periods of the law pack, worked out from plain facts.

Where the statute can be read in two ways, the shorter period is the one given: a record is not printed on a doubt.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from reportgen.errors import InputError
from reportgen.law.pack.current import cached_per_pack, ids, unknown, versions
from reportgen.law.pack.model import EntryStatus, Reference, Row, entry_status, reference
from reportgen.law.wording import Bilingual, bilingual

Effect = Literal["period", "lengthens", "adult-record", "ignored", "never", "limited"]
Mode = Literal["summary", "indictable"]
Starts = Literal[
    "consent", "decision", "measure", "investigation", "appeal-time-over", "appeal-completed", "order-expired",
    "sentence-completed", "measures-ended",
]  # fmt: skip
Why = Literal["period", "lengthened", "limited", "adult-record", "never", "unknown"]

NO_FINDING: Final = frozenset({"acquittal", "dismissed", "withdrawn", "stayed", "peace-bond"})
"""Ends of a charge that are no finding of guilt."""


@dataclass(frozen=True, slots=True)
class AccessEntry:
    """An entry of `access.toml`. `in_force` is false for a provision enacted but not known to be in force."""

    id: str
    about: Bilingual
    effect: Effect
    outcomes: frozenset[str]
    measures: frozenset[str]
    mode: Mode | None
    starts: Starts | None
    months: int
    reference: Reference
    entry_status: EntryStatus
    in_force: bool


@dataclass(frozen=True, slots=True)
class Dealt:
    """How one charge ended, in as far as access to its record turns on it.

    `on` is the day of the finding, dismissal, withdrawal or stay; `outcomes` are codes of the case file.
    `completed_on` is the day the sentence was completed, the order expired, or the appeal (`appealed`) or the time to
    take one was over. `indictable` is `None` where that is not known.
    """

    on: date
    outcomes: frozenset[str]
    youth: bool = True
    completed_on: date | None = None
    indictable: bool | None = None
    appealed: bool = False


@dataclass(frozen=True, slots=True)
class Access:
    """Until when, under which entry, and why. `ends` is the last day of access, `None` where there is none to give."""

    ends: date | None
    entry: str
    why: Why

    def on(self, day: date) -> bool | None:
        """Return whether the record may be disclosed on `day`; `None` where a fact is missing to say so."""
        if self.why == "unknown":
            return None
        return self.why == "adult-record" if self.ends is None else day <= self.ends


def months_after(day: date, months: int) -> date:
    """Return the last day of a period of `months` after `day`: Interpretation Act, s. 28."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:  # a slip of the keyboard: such a period never ends
        return date.max
    try:
        return day.replace(year=year, month=month + 1)
    except ValueError:  # no 29, 30 or 31 in that month: its last day
        year, month = divmod(year * 12 + month + 1, 12)
        return date(year, month + 1, 1) - timedelta(days=1)


def access_entry(entry: str, on: date) -> AccessEntry:
    """Return an entry of `access.toml` as it stands `on` a day. Raise `InputError` for an id that is not there."""
    for candidate in access_entries(on):
        if candidate.id == entry:
            return candidate
    raise unknown("law-access-unknown", "access", entry)


@cached_per_pack
def access_entries(on: date | None = None) -> tuple[AccessEntry, ...]:
    """Return the entries in force `on` a day, in the order of the file; without a day, every one, in force or not."""
    every = (_read(entry, row) for entry in ids("access") for row in versions("access", entry))
    return tuple(item for item in every if on is None or (item.in_force and item.entry_status.on(on)))


def youth_access(dealt: Dealt, earlier: Iterable[Dealt] = (), *, on: date) -> Access:
    """Return until when a youth record may be disclosed, as the law stands `on` a day: YCJA s. 119(2), (3) and (9).

    `others` are the other findings on the same person. Prohibition orders are left out. A later finding of guilt for
    an offence of youth moves the end; an adult conviction within the period makes it the record of an adult.
    """
    outcomes = _outcomes_counted(dealt, on)
    by_outcome = _by_outcome(outcomes, on)
    if by_outcome is not None:
        if dealt.appealed and outcomes == {"acquittal"}:
            by_outcome = access_entry("youth-acquittal-appealed", on)
        return _period(by_outcome, dealt.on if by_outcome.starts == "decision" else dealt.completed_on)
    period = _by_mode("period", bool(dealt.indictable), on)
    if dealt.indictable is None:
        return Access(None, period.id, "unknown")
    earlier = tuple(item for item in earlier if item is not dealt and not item.outcomes <= NO_FINDING)
    access = _lengthened(_period(period, dealt.completed_on), dealt, earlier, on)
    if access.ends and any(
        _is_adult_conviction(entry, on) and dealt.on <= entry.on <= access.ends for entry in earlier
    ):
        return Access(None, access_entry("youth-adult-conviction", on).id, "adult-record")
    return access


def is_ended_by_conviction(access: Access, on: date) -> bool:
    """Return whether an adult conviction within the period would make it an adult record: s. 119(9), (2)(g) to (j)."""
    return access.ends is not None and access_entry(access.entry, on).mode is not None


def discharge_access(dealt: Dealt, *, on: date) -> Access | None:
    """Return until when an adult's discharge is disclosed: CRA s. 6.1. `None` where there is no discharge."""
    discharges = [entry for entry in _discharges(on) if entry.outcomes & dealt.outcomes]
    longest = max(discharges, key=lambda entry: entry.months, default=None)
    return _period(longest, dealt.on) if longest else None


def measure_access(
    kind: str, *, on: date, consent_on: date | None = None, ended_on: date | None = None
) -> Access | None:
    """Return until when a measure may be disclosed, `None` where nothing limits it.

    For alternative measures, until when outside the history that s. 721(3)(c) asks for.
    """
    entries = [entry for entry in access_entries(on) if kind in entry.measures]
    for entry in entries:
        if entry.effect == "never":
            return Access(None, entry.id, "never")
    return _period(entries[0], consent_on if entries[0].starts == "consent" else ended_on) if entries else None


def _period(entry: AccessEntry, start: date | None) -> Access:
    if start is None:
        return Access(None, entry.id, "unknown")
    why: Why = "limited" if entry.effect == "limited" else "period"
    return Access(months_after(start, entry.months), entry.id, why)


def _lengthened(access: Access, dealt: Dealt, other_outcomes: Iterable[Dealt], on: date) -> Access:
    """What a later finding of guilt makes of the period: s. 119(2)(i) and (j).

    Findings of one day are one occasion, and lengthen nothing. A sentence whose end is not known is taken to have
    ended at once, and an offence whose mode is not known to be the one that gives the shorter period.
    """
    ends = access.ends
    if ends is None:
        return access
    later = [item for item in other_outcomes if item.youth and dealt.on < item.on <= ends]
    return max((_extended(ends, entry, on) for entry in later), key=lambda moved: moved.ends or ends, default=access)


def _extended(day: date, later: Dealt, on: date) -> Access:
    start = later.completed_on or later.on
    summary, indictable = _by_mode("lengthens", False, on), _by_mode("lengthens", True, on)
    longer = Access(max(day, months_after(start, summary.months)), summary.id, "lengthened")
    newer = Access(months_after(start, indictable.months), indictable.id, "lengthened")
    if later.indictable is None:
        return min(longer, newer, key=lambda moved: moved.ends or day)
    return newer if later.indictable else longer


def _outcomes_counted(dealt: Dealt, on: date) -> frozenset[str]:
    """The outcomes of a charge without the prohibition orders, if there are others: s. 119(3)."""
    ignored = (entry.outcomes for entry in access_entries(on) if entry.effect == "ignored")
    return dealt.outcomes.difference(*ignored) or dealt.outcomes


def _is_adult_conviction(dealt: Dealt, on: date) -> bool:
    """Whether it is an adult conviction: one discharged under s. 730 is deemed not to have been convicted."""
    discharges = frozenset[str]().union(*(entry.outcomes for entry in _discharges(on)))
    return not dealt.youth and not _outcomes_counted(dealt, on) <= discharges


def _discharges(on: date) -> tuple[AccessEntry, ...]:
    return tuple(entry for entry in access_entries(on) if entry.reference.act == "cra" and entry.outcomes)


def _by_outcome(outcomes: frozenset[str], on: date) -> AccessEntry | None:
    if len(outcomes) > 1:  # a discharge with a probation order of its own: the sentence counts
        return None
    periods = (entry for entry in access_entries(on) if entry.reference.act == "ycja" and entry.effect == "period")
    return next((entry for entry in periods if outcomes <= entry.outcomes), None)


def _by_mode(effect: Effect, indictable: bool, on: date) -> AccessEntry:
    mode: Mode = "indictable" if indictable else "summary"
    for entry in access_entries(on):
        if (entry.effect, entry.mode) == (effect, mode):
            return entry
    raise InputError("law-access-unknown", id=f"{effect}-{mode}", nearest="none")


def _read(entry: str, row: Row) -> AccessEntry:
    return AccessEntry(
        id=entry,
        about=bilingual(row),
        effect=row["effect"],
        outcomes=frozenset(row.get("outcomes", ())),
        measures=frozenset(row.get("measures", ())),
        mode=row.get("mode"),
        starts=row.get("starts"),
        months=row.get("months", 0),
        reference=reference(row),
        entry_status=entry_status(row),
        in_force=row.get("in_force", True),
    )
