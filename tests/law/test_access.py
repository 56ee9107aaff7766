"""Access to records: every entry on each side of its last day, leap days and long months, and what lengthens it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import InputError
from reportgen.law import Access, Dealt, access_entry, discharge_access, measure_access, months_after, youth_access
from reportgen.law.access import AccessEntry, access_entries, is_ended_by_conviction
from reportgen.law.pack.current import OURS
from reportgen.law.upkeep.opening import using

TODAY = date(2026, 11, 21)
NEVER = ("youth-measure", "police-warning", "police-referral", "record-suspension", "record-suspension-effect")


def day(written: str) -> date:
    return date.fromisoformat(written)


def dealt(on: str, *outcomes: str, completed: str | None = None, **more: Any) -> Dealt:
    return Dealt(day(on), frozenset(outcomes), completed_on=day(completed) if completed else None, **more)


def youth(on: str, *outcomes: str, **more: Any) -> Access:
    return youth_access(dealt(on, *outcomes, **more), on=TODAY)


def adult(on: str, *outcomes: str) -> Access:
    found = discharge_access(dealt(on, *outcomes, youth=False), on=TODAY)
    assert found is not None
    return found


def measure(kind: str, *, consent: str | None = None, ended: str | None = None) -> Access:
    found = measure_access(
        kind, on=TODAY, consent_on=day(consent) if consent else None, ended_on=day(ended) if ended else None
    )
    assert found is not None
    return found


def later(first: str, completed: str, indictable: bool) -> Access:
    """The access to a summary offence, sentence completed on 2020-02-10, with a later finding within its period."""
    own = dealt("2019-01-10", "youth-probation", completed="2020-02-10", indictable=False)
    other = dealt(first, "youth-probation", completed=completed, indictable=indictable)
    return youth_access(own, [own, other], on=TODAY)


def sentence(completed: str, indictable: bool) -> Access:
    return youth("2016-01-10", "youth-probation", completed=completed, indictable=indictable)


# entry, access, last day of it; of each period one from an ordinary day, one from 29 February, one from a 31st
GOLDEN: list[tuple[str, Access, str]] = [
    ("youth-sanction", measure("extrajudicial-sanction", consent="2024-03-10"), "2026-03-10"),
    ("youth-sanction", measure("extrajudicial-sanction", consent="2024-02-29"), "2026-02-28"),
    ("youth-sanction", measure("extrajudicial-sanction", consent="2023-12-31"), "2025-12-31"),
    ("youth-acquittal", youth("2024-02-10", "acquittal", completed="2024-03-11"), "2024-05-11"),
    ("youth-acquittal", youth("2023-11-30", "acquittal", completed="2023-12-31"), "2024-02-29"),
    ("youth-acquittal", youth("2024-01-30", "acquittal", completed="2024-02-29"), "2024-04-29"),
    ("youth-acquittal-appealed", youth("2024-01-10", "acquittal", completed="2025-01-15", appealed=True), "2025-04-15"),
    ("youth-acquittal-appealed", youth("2023-01-10", "acquittal", completed="2024-02-29", appealed=True), "2024-05-29"),
    ("youth-acquittal-appealed", youth("2023-01-10", "acquittal", completed="2024-08-31", appealed=True), "2024-11-30"),
    ("youth-dismissal", youth("2024-03-10", "youth-reprimand"), "2024-05-10"),
    ("youth-dismissal", youth("2023-12-31", "dismissed"), "2024-02-29"),
    ("youth-dismissal", youth("2024-12-31", "withdrawn"), "2025-02-28"),
    ("youth-dismissal", youth("2024-02-29", "withdrawn"), "2024-04-29"),
    ("youth-stay", youth("2024-03-10", "stayed"), "2025-03-10"),
    ("youth-stay", youth("2024-02-29", "stayed"), "2025-02-28"),
    ("youth-stay", youth("2024-01-31", "stayed"), "2025-01-31"),
    ("youth-peace-bond", youth("2023-03-10", "peace-bond", completed="2024-03-09"), "2024-09-09"),
    ("youth-peace-bond", youth("2023-03-01", "peace-bond", completed="2024-02-29"), "2024-08-29"),
    ("youth-peace-bond", youth("2022-09-01", "peace-bond", completed="2023-08-31"), "2024-02-29"),
    ("youth-absolute-discharge", youth("2024-03-10", "absolute-discharge"), "2025-03-10"),
    ("youth-absolute-discharge", youth("2024-02-29", "absolute-discharge"), "2025-02-28"),
    ("youth-absolute-discharge", youth("2024-01-31", "absolute-discharge"), "2025-01-31"),
    ("youth-conditional-discharge", youth("2024-03-10", "conditional-discharge"), "2027-03-10"),
    ("youth-conditional-discharge", youth("2024-02-29", "conditional-discharge"), "2027-02-28"),
    ("youth-conditional-discharge", youth("2021-12-31", "conditional-discharge"), "2024-12-31"),
    ("youth-prohibitions", youth("2024-03-10", "conditional-discharge", "weapons-prohibition"), "2027-03-10"),
    ("youth-prohibitions", youth("2024-03-10", "absolute-discharge", "driving-prohibition"), "2025-03-10"),
    ("youth-summary", sentence("2021-06-15", indictable=False), "2024-06-15"),
    ("youth-summary", sentence("2020-02-29", indictable=False), "2023-02-28"),
    ("youth-summary", sentence("2021-08-31", indictable=False), "2024-08-31"),
    ("youth-indictable", sentence("2021-06-15", indictable=True), "2026-06-15"),
    ("youth-indictable", sentence("2020-02-29", indictable=True), "2025-02-28"),
    ("youth-indictable", sentence("2021-01-31", indictable=True), "2026-01-31"),
    ("youth-later-summary", later("2022-01-10", "2022-06-15", indictable=False), "2025-06-15"),
    ("youth-later-summary", later("2023-02-10", "2024-02-29", indictable=False), "2027-02-28"),
    ("youth-later-summary", later("2019-02-10", "2019-03-31", indictable=False), "2023-02-10"),
    ("youth-later-indictable", later("2022-01-10", "2022-06-15", indictable=True), "2027-06-15"),
    ("youth-later-indictable", later("2023-02-10", "2024-02-29", indictable=True), "2029-02-28"),
    ("youth-later-indictable", later("2020-03-10", "2020-12-31", indictable=True), "2025-12-31"),
    ("alternative-measures", measure("alternative-measures", ended="2024-03-10"), "2026-03-10"),
    ("alternative-measures", measure("alternative-measures", ended="2024-02-29"), "2026-02-28"),
    ("alternative-measures", measure("alternative-measures", ended="2023-10-31"), "2025-10-31"),
    ("absolute-discharge", adult("2024-03-10", "absolute-discharge"), "2025-03-10"),
    ("absolute-discharge", adult("2024-02-29", "absolute-discharge"), "2025-02-28"),
    ("absolute-discharge", adult("2023-07-31", "absolute-discharge"), "2024-07-31"),
    ("conditional-discharge", adult("2024-03-10", "conditional-discharge", "probation"), "2027-03-10"),
    ("conditional-discharge", adult("2024-02-29", "conditional-discharge"), "2027-02-28"),
    ("conditional-discharge", adult("2022-12-31", "conditional-discharge"), "2025-12-31"),
]
# shown by tests of their own: no last day to stand on either side of
ELSEWHERE = (*NEVER, "youth-assessment", "youth-adult-conviction", "youth-measure-two-years", "youth-uncharged")


@pytest.mark.parametrize(("entry", "access", "last"), GOLDEN)
def test_access_lasts_to_its_last_day_and_no_longer(entry: str, access: Access, last: str) -> None:
    assert access.ends == day(last)
    assert access.entry == entry or entry == "youth-prohibitions"
    assert access.on(day(last)) is True
    assert access.on(day(last) + timedelta(1)) is False


def test_every_entry_has_a_golden_case() -> None:
    shown = {entry for entry, _, _ in GOLDEN}
    assert shown.isdisjoint(ELSEWHERE)
    assert {entry.id for entry in access_entries()} == shown | set(ELSEWHERE)


@pytest.mark.parametrize("entry", [entry for entry in access_entries() if entry.effect in ("period", "lengthens")])
def test_every_period_says_what_it_runs_from_and_how_long(entry: AccessEntry) -> None:
    assert entry.starts is not None
    assert entry.months > 0
    assert bool(entry.outcomes) + bool(entry.measures) + bool(entry.mode) <= 1


@pytest.mark.parametrize("entry", NEVER)
def test_what_is_never_disclosed_has_no_period(entry: str) -> None:
    assert access_entry(entry, TODAY).effect == "never"
    assert access_entry(entry, TODAY).months == 0


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        ("police-warning", "police-warning"),
        ("referral", "police-referral"),
        ("extrajudicial-measure", "youth-measure"),
    ],
)
def test_measures_that_are_never_told(kind: str, entry: str) -> None:
    access = measure(kind, consent="2026-11-01", ended="2026-11-01")
    assert access == Access(None, entry, "never")
    assert access.on(TODAY) is False


def test_nothing_limits_a_restorative_process() -> None:
    assert measure_access("restorative-justice", on=TODAY) is None
    assert discharge_access(dealt("2024-03-10", "fine", youth=False), on=TODAY) is None


@pytest.mark.parametrize(
    "access",
    [
        youth("2024-01-10", "acquittal"),
        youth("2024-01-10", "peace-bond"),
        youth("2024-01-10", "youth-probation", indictable=True),
        youth("2024-01-10", "youth-probation", completed="2025-01-10"),
        measure("extrajudicial-sanction"),
        measure("alternative-measures"),
    ],
)
def test_without_the_day_or_the_mode_nobody_can_say(access: Access) -> None:
    assert access.why == "unknown"
    assert access.on(TODAY) is None


# ----------------------------------------------------------------------------------------------------------------------
# Later findings


OWN = dealt("2016-02-01", "youth-probation", completed="2017-06-15", indictable=False)  # to 2020-06-15


@pytest.mark.parametrize(
    ("on", "outcomes", "is_adult"),
    [
        ("2020-06-15", ["fine"], True),
        ("2020-06-16", ["fine"], False),
        ("2019-01-01", ["absolute-discharge"], False),
        ("2019-01-01", ["conditional-discharge", "weapons-prohibition"], False),
        ("2019-01-01", ["withdrawn"], False),
        ("2019-01-01", ["acquittal"], False),
    ],
)
def test_an_adult_conviction_within_the_period(on: str, outcomes: list[str], is_adult: bool) -> None:
    access = youth_access(OWN, [dealt(on, *outcomes, youth=False)], on=TODAY)
    assert (access == Access(None, "youth-adult-conviction", "adult-record")) is is_adult
    assert access.on(day("2026-01-01")) is is_adult


def test_an_adult_conviction_reaches_sentences_and_not_the_other_periods() -> None:
    convicted = dealt("2024-06-01", "imprisonment", youth=False)
    for one in (dealt("2024-03-10", "conditional-discharge"), dealt("2024-04-10", "youth-reprimand")):
        access = youth_access(one, [convicted], on=TODAY)
        assert access.why == "period"
        assert not is_ended_by_conviction(access, TODAY)
    assert is_ended_by_conviction(youth_access(OWN, on=TODAY), TODAY)


def test_a_lengthened_period_is_open_to_an_adult_conviction_too() -> None:
    again = dealt("2019-01-01", "youth-probation", completed="2020-01-01", indictable=True)  # to 2025-01-01
    convicted = dealt("2024-12-31", "fine", youth=False)
    assert youth_access(OWN, [again, convicted], on=TODAY).why == "adult-record"
    assert youth_access(OWN, [convicted], on=TODAY).ends == day("2020-06-15")


def test_a_later_sentence_not_known_to_be_over_counts_from_its_finding() -> None:
    again = dealt("2020-01-01", "youth-probation", indictable=True)
    assert youth_access(OWN, [again], on=TODAY).ends == day("2025-01-01")
    unsure = dealt("2020-01-01", "youth-probation", completed="2021-01-01")
    assert youth_access(OWN, [unsure], on=TODAY).ends == day("2024-01-01")


def test_two_counts_of_one_day_lengthen_nothing() -> None:
    same = dealt("2016-02-01", "youth-probation", completed="2017-06-15", indictable=True)
    assert youth_access(OWN, [OWN, same], on=TODAY).ends == day("2020-06-15")


def test_a_finding_after_the_period_revives_nothing() -> None:
    again = dealt("2020-06-16", "youth-probation", completed="2021-01-01", indictable=True)
    assert youth_access(OWN, [again], on=TODAY).ends == day("2020-06-15")


@given(
    st.dates(date(2003, 4, 1), date(2030, 1, 1)),
    st.integers(0, 1500),
    st.booleans(),
    st.lists(st.tuples(st.integers(1, 3000), st.integers(0, 900), st.sampled_from([True, False, None])), max_size=3),
)
def test_a_later_finding_never_gives_more_than_the_longest_reading(
    on: date, served: int, indictable: bool, again: list[tuple[int, int, bool | None]]
) -> None:
    sentenced = frozenset({"youth-probation"})
    own = Dealt(on, sentenced, completed_on=on + timedelta(served), indictable=indictable)
    alone = youth_access(own, on=TODAY).ends
    others = [
        Dealt(on + timedelta(after), sentenced, completed_on=on + timedelta(after + long), indictable=mode)
        for after, long, mode in again
    ]
    access = youth_access(own, others, on=TODAY)
    assert alone is not None
    within = [other for other in others if other.on <= alone]
    longest = max([alone, *(months_after(other.completed_on or other.on, 60) for other in within)])
    assert access.ends is not None
    assert access.ends <= longest
    assert (access.why == "lengthened") is bool(within)


# ----------------------------------------------------------------------------------------------------------------------
# What is enacted and not in force


@pytest.fixture
def in_force(tmp_path: Path) -> Path:
    """A pack in which what is only enacted today is in force from the first of 2027."""
    folder = tmp_path / "law"
    copytree(OURS, folder, ignore=lambda _, names: [name for name in names if not name.endswith(".toml")])
    file = folder / "access.toml"
    file.write_text(file.read_text("utf-8").replace("in_force = false", "from = 2027-01-01"), "utf-8")
    return folder


@pytest.mark.parametrize("entry", ["youth-measure-two-years", "youth-uncharged"])
def test_what_is_not_in_force_is_known_and_never_applied(entry: str, in_force: Path) -> None:
    known = {one.id: one for one in access_entries()}[entry]
    assert (known.in_force, known.months, known.entry_status.since) == (False, 24, None)
    assert known.entry_status.status == "to-confirm"
    for on in (TODAY, date(2100, 1, 1)):
        assert entry not in {one.id for one in access_entries(on)}
        with pytest.raises(InputError, match="law-access-unknown"):
            access_entry(entry, on)
    with using(in_force):
        with pytest.raises(InputError, match="law-access-unknown"):
            access_entry(entry, date(2026, 12, 31))
        assert access_entry(entry, date(2027, 1, 1)).months == 24
        access = measure_access("extrajudicial-measure", on=date(2027, 1, 1))
    assert access == Access(None, "youth-measure", "never")  # s. 119(4) keeps it from a report all the same


def test_section_34_reports_are_for_some_persons_only() -> None:
    entry = access_entry("youth-assessment", TODAY)
    assert (entry.effect, entry.months, entry.reference.parts) == ("limited", 0, ("119", "6"))


def test_an_unknown_entry_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError) as refused:
        access_entry("youth-sumary", TODAY)
    assert refused.value.facts == {"id": "youth-sumary", "nearest": "youth-summary"}


# ----------------------------------------------------------------------------------------------------------------------
# Periods of months


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2024-12-31", 2, "2025-02-28"),
        ("2024-08-31", 1, "2024-09-30"),
        ("2024-10-31", 2, "2024-12-31"),
        ("2024-11-30", 1, "2024-12-30"),
    ],
)
def test_a_period_of_months_ends_on_the_same_day_or_the_months_last(start: str, months: int, last: str) -> None:
    assert months_after(day(start), months) == day(last)


def test_a_period_that_would_outlast_the_calendar_never_ends() -> None:
    assert months_after(date(9998, 12, 31), 24) == date.max


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 120))
def test_a_period_never_runs_into_the_next_month(start: date, months: int) -> None:
    last = months_after(start, months)
    assert (last.year * 12 + last.month) - (start.year * 12 + start.month) == months
    assert last.day == start.day or (last.day < start.day and last.day >= 28)
