from __future__ import annotations

import hashlib
import os
from collections import Counter
from pathlib import Path

import pytest

from reportgen.errors import MachineError
from reportgen.store import IssuedFile, Store, open_store
from reportgen.store.opening import FILE
from tests.store.desk import ANSWERS, MINE, OTHER, START, Clock

PDF = b"%PDF-1.7 a report"


@pytest.fixture
def full(store: Store, case: str, at: Clock) -> Store:
    store.save(case, 1, {"assessment": "Theirs."}, OTHER, at())
    store.save(case, 1, {"assessment": "Mine."}, MINE, at())
    store.issue(case, 2, [IssuedFile("a.pdf", PDF, hashlib.sha256(PDF).hexdigest(), b"{}", "en", "pdf")], MINE, at())
    return store


def break_(store: Store, statement: str) -> None:
    with store.engine.connect() as writing:
        writing.exec_driver_sql("COMMIT")
        writing.exec_driver_sql("PRAGMA foreign_keys = OFF")
        writing.exec_driver_sql("BEGIN IMMEDIATE")
        for name in writing.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all():
            writing.exec_driver_sql(f"DROP TRIGGER {name}")
        writing.exec_driver_sql(statement)
        writing.commit()
        writing.exec_driver_sql("COMMIT")
        writing.exec_driver_sql("PRAGMA foreign_keys = ON")
        writing.exec_driver_sql("BEGIN")


def test_a_sound_store_has_no_fault(full: Store) -> None:
    assert full.check() == ()


@pytest.mark.parametrize(
    ("statement", "what", "where"),
    [
        ("UPDATE answers SET answer = x'00' WHERE path = 'number'", "answer", "number"),
        ("UPDATE answers SET answer = 'z' || 'xx' WHERE path = 'number'", "answer", "number"),
        ("UPDATE answers SET answer = CAST('j{' AS BLOB) WHERE path = 'number'", "answer", "number"),
        ("UPDATE changes SET before = x'7a00' WHERE number = 2", "before", "assessment"),
        ("UPDATE asides SET answer = x'6a'", "aside", "1"),
        ("DELETE FROM asides", "conflict", None),
        ("UPDATE conflicts SET path = 'no.such.place'", "conflict", None),
        ("UPDATE cases SET version = 3", "versions", "3"),
        ("DELETE FROM versions WHERE number = 1", "versions", "2"),
        ("DELETE FROM versions WHERE number = 1", "references", None),
        ("UPDATE files SET content = x'00'", "issued-file", "1:a.pdf"),
        ("UPDATE audit SET user = 'x' WHERE number = 2", "record", "row-changed:2"),
        ("DELETE FROM audit_head", "record", "head-changed"),
    ],
)
def test_each_fault_is_named(full: Store, statement: str, what: str, where: str | None) -> None:
    break_(full, statement)
    found = [one for one in full.check() if one.what == what]
    assert found
    assert where is None or where in {one.where for one in found}


def test_no_fault_quotes_an_answer(full: Store) -> None:
    break_(full, "UPDATE answers SET answer = CAST('jPlanted' AS BLOB)")
    assert full.check()
    assert "Planted" not in repr(full.check())


def test_a_damaged_page_is_found_wherever_it_is(folder: Path) -> None:
    with open_store(folder) as store:
        store.start({**ANSWERS, "assessment": os.urandom(9000).hex()}, MINE, START)
    whole = (folder / FILE).read_bytes()
    found = Counter[str]()
    for page in range(len(whole) // 4096):
        content = bytearray(whole)
        content[page * 4096 + 2000] ^= 1
        (folder / FILE).write_bytes(content)
        try:
            with open_store(folder) as store:
                found["found" if {one.what for one in store.check()} & {"pages", "encryption"} else "missed"] += 1
        except MachineError as refused:
            found[refused.key] += 1
    assert {*found} == {"found", "store-unreadable"}
    assert found["found"] > 5
