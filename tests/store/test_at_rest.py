"""What whoever copies the files of a store can read in them: nothing."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from reportgen.store import IssuedFile, open_store
from reportgen.store.backup import backup
from reportgen.store.opening import FILE
from reportgen.store.sqlcipher.key import FILE as KEY_FILE
from tests.store.desk import MINE, OTHER, START

PLANTED = "Planted words of Élise Tremblay"
PDF = PLANTED.encode() * 100


@pytest.mark.parametrize("wal", [True, False], ids=["log", "journal"])
def test_no_file_holds_a_word_of_what_was_typed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wal: bool
) -> None:
    monkeypatch.setattr("reportgen.store.opening.wal_is_sound", lambda _: wal)
    seen: list[Path] = []

    def copied(name: str) -> None:
        shutil.copytree(folder, tmp_path / name)
        seen.extend((tmp_path / name).iterdir())

    with open_store(folder) as store:
        row = store.start({"subject.name": PLANTED, "number": "PLANTED-1", "kind": "psr", "~": PLANTED}, MINE, START)
        copied("started")
        store.save(row.id, 1, {"assessment": PLANTED * 3000}, OTHER, START)
        store.save(row.id, 1, {"assessment": PLANTED * 2000}, MINE, START)
        file = IssuedFile("planted.pdf", PDF, hashlib.sha256(PDF).hexdigest(), PDF, "en", "pdf")
        store.issue(row.id, 2, [file], MINE, START)
        copied("issued")
        with store.engine.execution_options(writes=True).begin() as writing:  # a journal, while it is there
            writing.exec_driver_sql("UPDATE cases SET name = number, number = name")
            writing.exec_driver_sql("UPDATE answers SET answer = zeroblob(200000)")
            copied("writing")
            writing.exec_driver_sql("UPDATE cases SET name = number, number = name")
            writing.get_transaction().rollback()  # type: ignore[union-attr]
        backup(store, tmp_path / "a.backup", "four words or more", MINE, START)
    seen.append(tmp_path / "a.backup")
    seen.extend(folder.iterdir())
    names = {one.name for one in seen}
    assert {FILE, f"{FILE}-{'wal' if wal else 'journal'}", "a.backup"} <= names
    secret = (folder / KEY_FILE).read_text().split("\n")[1]
    for path in seen:
        content = path.read_bytes()
        for word in (
            b"Planted",
            b"PLANTED",
            "Élise".encode(),
            b"Tremblay",
            b"subject.name",
            b"cases",
            b"SQLite format",
        ):
            assert word not in content, (path.name, word)
        if path.name != KEY_FILE:
            assert secret.encode() not in content
            assert bytes.fromhex(secret) not in content


def test_no_name_of_a_file_is_a_persons(folder: Path) -> None:
    with open_store(folder) as store:
        store.start({"subject.name": "Planted", "number": "PLANTED-1"}, MINE, START)
        assert not any("planted" in one.name.lower() for one in folder.rglob("*"))
