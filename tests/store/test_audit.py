from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from reportgen.errors import DefectFound
from reportgen.store import Store, Writer, open_store
from reportgen.store.audit import HEAD
from reportgen.store.opening import FILE
from tests.store.desk import ANSWERS, MINE, OTHER, START, Clock


def tamper(store: Store, *statements: str) -> None:
    """Change rows of the record as whoever has the key and the file could, the database's own refusals put aside."""
    with store.engine.begin() as writing:
        writing.exec_driver_sql("DROP TRIGGER IF EXISTS audit_refuses_update")
        writing.exec_driver_sql("DROP TRIGGER IF EXISTS audit_refuses_delete")
        for statement in statements:
            writing.exec_driver_sql(statement)


@pytest.fixture
def told(store: Store, case: str, at: Clock) -> Store:
    for number in range(1, 5):
        store.save(case, number, {"assessment": f"Text {number}."}, MINE, at())
    store.record("read", OTHER, case, at=at())
    store.record("signed-in", MINE, at=at())
    return store


def test_every_event_is_on_record_with_ids_and_no_content(told: Store, case: str) -> None:
    events = told.audit()
    assert [one.event for one in events] == ["started", *["typed"] * 4, "read", "signed-in"]
    assert [one.number for one in events] == [1, 2, 3, 4, 5, 6, 7]
    assert [one.version for one in events] == [1, 2, 3, 4, 5, None, None]
    assert {one.case for one in events[:-1]} == {case}
    assert events[-1].case is None
    assert not any("Text" in repr(one) for one in events)
    assert (told.verify().rows, told.verify().fault) == (7, None)


@pytest.mark.parametrize("event", ["", "Read", "read Élise", "read:x", "a-b-c-d-e-f-g", "read-"])
def test_words_are_no_event(store: Store, at: Clock, event: str) -> None:
    with pytest.raises(DefectFound, match="audit-not-an-id"):
        store.record(event, MINE, at=at())
    assert store.audit() == ()


@pytest.mark.parametrize("user", ["Élise Tremblay", "a b", "x" * 61])
def test_a_name_is_no_id(store: Store, at: Clock, user: str) -> None:
    for writer, case in ((Writer(user, "w"), None), (Writer("u", "w", user), None), (MINE, user)):
        with pytest.raises(DefectFound, match="audit-not-an-id"):
            store.record("read", writer, case, at=at())


@pytest.mark.parametrize("table", ["audit", "versions", "changes", "asides", "issues", "files"])
@pytest.mark.parametrize("what", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}"])
def test_the_database_itself_refuses_to_change_what_is_kept_for_good(
    told: Store, case: str, at: Clock, table: str, what: str
) -> None:
    told.save(case, 1, {"assessment": "Other."}, OTHER, at())
    told.issue(case, 5, [], MINE, at())
    with told.engine.connect() as reading:
        there = reading.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608
    if not there:
        assert table == "files"
        return
    with pytest.raises(DatabaseError, match="only added to"), told.engine.begin() as writing:
        writing.exec_driver_sql(what.format(table))


@pytest.mark.parametrize(
    ("statement", "fault", "number", "rows"),
    [
        ("UPDATE audit SET user = 'x' WHERE number = 3", "row-changed", 3, 2),
        ("UPDATE audit SET event = 'read' WHERE number = 1", "row-changed", 1, 0),
        ("UPDATE audit SET at = '2020-01-01 00:00:00.000000' WHERE number = 4", "row-changed", 4, 3),
        ("UPDATE audit SET case_id = NULL WHERE number = 2", "row-changed", 2, 1),
        ("UPDATE audit SET version = 9 WHERE number = 2", "row-changed", 2, 1),
        ("UPDATE audit SET office = '' WHERE number = 2", "row-changed", 2, 1),
        ("UPDATE audit SET proof = upper(proof) WHERE number = 5", "row-changed", 5, 4),
        ("DELETE FROM audit WHERE number = 1", "rows-missing", 1, 0),
        ("DELETE FROM audit WHERE number = 4", "rows-missing", 4, 3),
        ("DELETE FROM audit WHERE number = 7", "rows-missing", 7, 6),
        ("DELETE FROM audit WHERE number > 2", "rows-missing", 3, 2),
        ("DELETE FROM audit", "rows-missing", 1, 0),
        ("DELETE FROM audit_head", "head-changed", None, 7),
        ("UPDATE audit_head SET number = 6", "head-changed", None, 7),
        ("UPDATE audit_head SET seal = 'x'", "head-changed", None, 7),
    ],
)
def test_the_first_row_that_does_not_fit_is_named(
    told: Store, statement: str, fault: str, number: int | None, rows: int
) -> None:
    tamper(told, statement)
    found = told.verify()
    assert (found.fault, found.number, found.rows) == (fault, number, rows)
    assert any(one.what == "record" for one in told.check())


def test_rows_taken_off_with_a_head_that_was_kept_from_then_are_missed(told: Store, case: str, at: Clock) -> None:
    with told.reading() as reading:
        kept = reading.exec_driver_sql("SELECT number, proof, seal FROM audit_head").one()
    told.close()
    with open_store(told.folder) as store:
        store.save(case, 5, {"assessment": "After."}, MINE, at())
    with open_store(told.folder) as store:
        tamper(
            store,
            "DELETE FROM audit WHERE number = 8",
            f"UPDATE audit_head SET number = {kept[0]}, proof = '{kept[1]}', seal = '{kept[2]}'",  # noqa: S608
        )
        assert (store.verify().fault, store.verify().number) == ("older-copy", 8)


def test_an_older_copy_in_the_stores_place_is_seen_and_stays_seen(folder: Path, tmp_path: Path) -> None:
    with open_store(folder) as store:
        case = store.start(ANSWERS, MINE, START).id
    shutil.copy(folder / FILE, tmp_path / "older")
    with open_store(folder) as store:
        store.save(case, 1, {"assessment": "Since."}, MINE, START)
        assert store.verify().fault is None
    shutil.copy(tmp_path / "older", folder / FILE)
    for _ in range(2):
        with open_store(folder) as store:
            assert (store.verify().fault, store.verify().number) == ("older-copy", 2)
            store.record("read", MINE, case, at=START)


@pytest.mark.parametrize("said", ["", "{}", '{"number": 1, "proof": "a", "seal": "b"}', "[1]", "é"])
def test_a_head_beside_the_store_that_is_not_ours_is_seen(folder: Path, said: str) -> None:
    with open_store(folder) as store:
        store.start(ANSWERS, MINE, START)
    (folder / HEAD).write_text(said, "utf-8")
    with open_store(folder) as store:
        assert store.verify().fault == "head-file-changed"


def test_a_killed_program_leaves_a_head_that_the_record_goes_on_from(folder: Path, tmp_path: Path) -> None:
    with open_store(folder) as store:
        case = store.start(ANSWERS, MINE, START).id
        store.save(case, 1, {"assessment": "Since."}, MINE, START)
        shutil.copytree(folder, tmp_path / "killed")
    (tmp_path / "killed").chmod(0o700)
    with open_store(tmp_path / "killed") as store:
        assert (store.verify().rows, store.verify().fault) == (2, None)
