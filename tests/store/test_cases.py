from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from reportgen.errors import DefectFound, InputError
from reportgen.store import IssuedFile, Store, Writer
from tests.store.desk import ANSWERS, MINE, OTHER, START, Clock

PDF = b"%PDF-1.7 a report"
FILE = IssuedFile("PPO-1.psr.en.pdf", PDF, hashlib.sha256(PDF).hexdigest(), b"{}", "en", "pdf")


def test_a_case_is_started_with_its_answers(store: Store, at: Clock) -> None:
    began = at()
    row = store.start({**ANSWERS, "matter.due_on": "2026-04-01", "emptied": None}, MINE, began)
    assert store.case(row.id) == row
    assert (row.number, row.name, row.kind, row.due) == ("PPO-1", "Élise Tremblay", "psr", date(2026, 4, 1))
    assert (row.version, row.state, row.owner, row.office) == (1, "open", "user-1", "office-1")
    assert (row.opened_at, row.saved_at) == (began, began)
    assert store.answers(row.id) == {**ANSWERS, "matter.due_on": "2026-04-01"}
    assert store.answers(row.id, 1) == store.answers(row.id)


def test_a_row_shows_no_name(store: Store, case: str) -> None:
    assert "Tremblay" not in repr(store.case(case))


def test_there_is_no_case_of_another_id(store: Store) -> None:
    assert store.case("0" * 16) is None
    for asked in (store.answers, store.versions, store.conflicts, store.issued):
        with pytest.raises(InputError, match="store-no-case"):
            asked("0" * 16)


@pytest.mark.parametrize(
    ("answers", "due"),
    [
        ({"matter.due_on": "2026-04-01", "matter.sentencing_on": "2026-03-01"}, date(2026, 4, 1)),
        ({"matter.sentencing_on": "2026-03-01"}, date(2026, 3, 1)),
        ({"application.hearing_on": "2026-03-01"}, date(2026, 3, 1)),
        ({"matter.due_on": {"typed": {"year": "2026", "month": "2", "day": "31"}}}, None),
        ({"matter.due_on": "2026-02-31"}, None),
        ({"matter.due_on": "20260401"}, None),
        ({}, None),
    ],
)
def test_the_day_a_list_shows(store: Store, at: Clock, answers: dict[str, Any], due: date | None) -> None:
    assert store.start(answers, MINE, at()).due == due


def test_cases_are_listed_by_day_and_found_by_name_or_number(store: Store, at: Clock) -> None:
    def start(number: str, name: str, kind: str, due: str | None, writer: Writer = MINE) -> None:
        store.start({"number": number, "subject.name": name, "kind": kind, "matter.due_on": due}, writer, at())

    start("PPO-30", "Élise Tremblay", "psr", None)
    start("PPO-10", "Zoë Okafor-Lévesque", "psr", "2026-05-01")
    start("PPO-20", "Ed Stone", "gladue", "2026-04-01", Writer("user-2", "w"))
    assert [row.number for row in store.cases()] == ["PPO-20", "PPO-10", "PPO-30"]
    found = {search: [row.number for row in store.cases(search)] for search in ("eLISE", "ppo-1", "zoe LEVESQUE", "%")}
    assert found == {"eLISE": ["PPO-30"], "ppo-1": ["PPO-10"], "zoe LEVESQUE": ["PPO-10"], "%": []}
    assert [row.number for row in store.cases(kind="gladue")] == ["PPO-20"]
    assert [row.number for row in store.cases(owner="user-1")] == ["PPO-10", "PPO-30"]
    assert store.cases("stone", kind="psr") == ()


# saving


def test_a_save_is_a_version_and_what_stood_before_is_kept(store: Store, case: str, at: Clock) -> None:
    first = store.save(case, 1, {"assessment": "Second words.", "plan.order": "probation"}, MINE, at())
    assert (first.version, {*first.changed_paths}, first.conflicts) == (2, {"assessment", "plan.order"}, ())
    store.save(case, 2, {"assessment": None}, MINE, at())
    assert "assessment" not in store.answers(case)
    assert store.answers(case, 2)["assessment"] == "Second words."
    assert store.answers(case, 1) == ANSWERS
    assert [(one.number, one.what, one.by) for one in store.versions(case)] == [
        (1, "started", "user-1"),
        (2, "typed", "user-1"),
        (3, "typed", "user-1"),
    ]
    assert store.versions(case)[1].paths == ("assessment", "plan.order")
    row = store.case(case)
    assert row is not None
    assert (row.version, row.saved_at) == (3, store.versions(case)[2].at)


def test_a_save_that_changes_nothing_is_no_version(store: Store, case: str, at: Clock) -> None:
    saved = store.save(case, 1, {"assessment": "First words.", "nothing": None}, MINE, at())
    assert (saved.version, saved.changed_paths, saved.at) == (1, (), START)
    assert len(store.versions(case)) == 1
    assert len(store.audit()) == 1


def test_a_list_shows_what_was_saved(store: Store, case: str, at: Clock) -> None:
    store.save(case, 1, {"subject.name": "Élise Roy", "number": "PPO-2", "matter.due_on": "2026-09-01"}, MINE, at())
    row = store.cases()[0]
    assert (row.name, row.number, row.due) == ("Élise Roy", "PPO-2", date(2026, 9, 1))


@pytest.mark.parametrize(
    "answer",
    [
        "x" * 100_000,
        "\ud800 half a character",
        "a\x00b",
        "🙂 é ᐃᓄᒃᑎᑐᑦ",
        0,
        1.5,
        True,
        False,
        ["a", "b"],
        {"typed": {"year": "2026", "month": "2", "day": "31"}},
        {"typed": {"": "12o"}},
    ],
)
def test_whatever_was_typed_comes_back_as_it_was(store: Store, case: str, at: Clock, answer: Any) -> None:
    store.save(case, 1, {"assessment": answer}, MINE, at())
    store.save(case, 2, {"assessment": "after"}, MINE, at())
    kept = store.answers(case, 2)["assessment"]
    assert (kept, type(kept)) == (answer, type(answer))


def test_a_moment_keeps_its_instant_and_one_without_a_zone_is_refused(store: Store, case: str) -> None:
    there = datetime(2026, 3, 2, 10, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert store.save(case, 1, {"assessment": "x"}, MINE, there).version == 2
    assert store.versions(case)[1].at == datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
    with pytest.raises(Exception, match="zone"):
        store.save(case, 2, {"assessment": "y"}, MINE, datetime(2026, 3, 2, 10, 0))  # noqa: DTZ001
    assert store.answers(case)["assessment"] == "x"


@pytest.mark.parametrize("base", [0, -1, 2])
def test_a_base_there_is_not_is_refused(store: Store, case: str, at: Clock, base: int) -> None:
    with pytest.raises(InputError, match="store-no-version"):
        store.save(case, base, {"assessment": "x"}, MINE, at())


def test_one_window_goes_on_from_an_older_page(store: Store, case: str, at: Clock) -> None:
    store.save(case, 1, {"assessment": "One."}, MINE, at())
    saved = store.save(case, 1, {"assessment": "Two."}, MINE, at())
    assert (saved.changed_paths, saved.conflicts) == (("assessment",), ())
    saved = store.save(case, 1, {"assessment": "First words.", "plan.order": "parole"}, MINE, at())
    assert saved.changed_paths == ("plan.order",)
    assert store.answers(case)["assessment"] == "Two."


def test_the_same_window_of_another_user_is_another_window(store: Store, case: str, at: Clock) -> None:
    store.save(case, 1, {"assessment": "One."}, MINE, at())
    saved = store.save(case, 1, {"assessment": "Two."}, Writer("user-2", MINE.window), at())
    assert len(saved.conflicts) == 1


# versions


def test_two_versions_are_compared_either_way(store: Store, case: str, at: Clock) -> None:
    store.save(case, 1, {"assessment": "Second.", "plan.order": "parole"}, MINE, at())
    store.save(case, 2, {"plan.order": None}, MINE, at())
    assert store.compare(case, 1, 3) == {"assessment": ("First words.", "Second.")}
    assert store.compare(case, 3, 2) == {"plan.order": (None, "parole")}
    assert store.compare(case, 2, 2) == {}
    with pytest.raises(InputError, match="store-no-version"):
        store.compare(case, 1, 4)


def test_a_version_is_restored_as_a_new_one(store: Store, case: str, at: Clock) -> None:
    store.save(case, 1, {"assessment": "Second.", "family.relatives": {"entries": ["~b"]}}, MINE, at())
    assert "family.relatives.~a.person.name" not in store.answers(case)
    saved = store.restore(case, 1, OTHER, at())
    assert saved.version == 3
    assert store.answers(case) == ANSWERS
    assert store.answers(case, 2)["assessment"] == "Second."
    assert store.versions(case)[2].what == "restored"
    assert store.restore(case, 1, OTHER, at()).version == 3


def test_every_version_of_a_long_history_is_as_it_was(store: Store, case: str, at: Clock) -> None:
    seen = [store.answers(case)]
    for number in range(1, 60):
        given = {
            f"text.{number % 7}": f"{number} " * (number * 9),
            f"text.{number % 3}": None if number % 4 else number,
        }
        store.save(case, number, {**given, "assessment": str(number)}, MINE, at())
        seen.append(store.answers(case))
    assert [store.answers(case, number) for number in range(1, 61)] == seen


# issuing


def test_an_issued_report_locks_its_case_until_it_is_reopened(store: Store, case: str, at: Clock) -> None:
    store.issue(case, 1, [FILE], MINE, at())
    row = store.case(case)
    assert row is not None
    assert row.state == "issued"
    for change in (
        lambda: store.save(case, 1, {"assessment": "x"}, MINE, at()),
        lambda: store.issue(case, 1, [FILE], MINE, at()),
    ):
        with pytest.raises(InputError, match="store-case-issued"):
            change()
    assert store.save(case, 1, {"assessment": "First words."}, MINE, at()).changed_paths == ()
    assert store.file(case, 1, FILE.name) == PDF
    assert store.issued_file(case, 1, FILE.name) == FILE
    store.reopen(case, MINE, at())
    store.reopen(case, MINE, at())
    assert [one.what for one in store.versions(case)] == ["started", "reopened"]
    store.save(case, 2, {"assessment": "x"}, MINE, at())
    store.issue(case, 3, [FILE], MINE, at())
    with pytest.raises(InputError, match="store-case-issued"):
        store.restore(case, 1, MINE, at())
    assert [(one.number, one.version, one.by, one.files) for one in store.issued(case)] == [
        (1, 1, "user-1", (FILE.name,)),
        (2, 3, "user-1", (FILE.name,)),
    ]


def test_only_the_last_version_is_issued(store: Store, case: str, at: Clock) -> None:
    store.save(case, 1, {"assessment": "x"}, MINE, at())
    with pytest.raises(InputError, match="store-typed-since"):
        store.issue(case, 1, [FILE], MINE, at())
    assert store.issued(case) == ()


def test_a_file_that_is_not_what_its_receipt_says_is_not_issued(store: Store, case: str, at: Clock) -> None:
    with pytest.raises(DefectFound, match="store-file-digest"):
        store.issue(case, 1, [FILE, IssuedFile("b.pdf", b"else", FILE.sha256, b"{}", "en", "pdf")], MINE, at())
    row = store.case(case)
    assert row is not None
    assert row.state == "open"
    with pytest.raises(InputError, match="store-no-file"):
        store.file(case, 1, FILE.name)


def test_issuing_is_whole_or_not_at_all(store: Store, case: str, at: Clock) -> None:
    with pytest.raises(Exception, match="UNIQUE"):
        store.issue(case, 1, [FILE, FILE], MINE, at())
    assert store.issued(case) == ()
    assert store.check() == ()
