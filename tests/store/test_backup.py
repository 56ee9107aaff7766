from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reportgen.errors import InputError, MachineError
from reportgen.store import IssuedFile, Store, open_store
from reportgen.store.backup import SHORTEST, Copied, backup, restore
from reportgen.store.opening import FILE
from reportgen.store.sqlcipher.key import FILE as KEY_FILE
from tests.store.desk import ANSWERS, MINE, OTHER, Clock

WORDS = "cinq mots sans lien entre eux"
PDF = b"%PDF-1.7 a report"


@pytest.fixture
def copy(store: Store, case: str, at: Clock, tmp_path: Path) -> Path:
    store.save(case, 1, {"assessment": "Theirs."}, OTHER, at())
    store.save(case, 1, {"assessment": "Mine."}, MINE, at())
    store.issue(case, 2, [IssuedFile("a.pdf", PDF, hashlib.sha256(PDF).hexdigest(), b"{}", "en", "pdf")], MINE, at())
    path = tmp_path / "a.backup"
    assert backup(store, path, WORDS, MINE, at()) == Copied(1, 5)
    return path


def test_a_backup_brings_everything_back_elsewhere(
    store: Store, case: str, copy: Path, at: Clock, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    assert restore(elsewhere, copy, WORDS, OTHER, at()) == Copied(1, 5)
    assert (elsewhere / KEY_FILE).read_bytes() != (store.folder / KEY_FILE).read_bytes()
    with open_store(elsewhere) as back:
        assert back.check() == ()
        for version in (1, 2):
            assert back.answers(case, version) == store.answers(case, version)
        assert back.cases() == store.cases()
        assert back.versions(case) == store.versions(case)
        assert back.conflicts(case) == store.conflicts(case)
        assert back.issued(case) == store.issued(case)
        assert back.file(case, 1, "a.pdf") == PDF
        assert back.audit()[:-1] == store.audit()
        assert back.audit()[-1].event == "restored-from-backup"
        back.reopen(case, MINE, at())
        assert back.save(case, 3, {"plan.order": "parole"}, MINE, at()).version == 4


def test_a_backup_is_its_users_alone_and_changes_nothing(store: Store, case: str, copy: Path) -> None:
    assert copy.stat().st_mode & 0o777 == 0o600
    assert sorted(one.name for one in copy.parent.iterdir()) == ["a.backup", "desk"]
    assert store.answers(case, 1) == ANSWERS
    assert store.check() == ()


def test_any_tool_of_sqlcipher_opens_a_backup_with_the_passphrase(copy: Path) -> None:
    opened = sqlcipher.connect(str(copy))
    opened.execute(f"PRAGMA key = '{WORDS}'")
    assert opened.execute("SELECT number FROM cases").fetchall() == [("PPO-1",)]
    opened.close()


def test_two_backups_of_one_store_have_nothing_in_common(store: Store, copy: Path, at: Clock) -> None:
    backup(store, copy.with_name("b.backup"), WORDS, MINE, at())
    assert copy.read_bytes()[:16] != copy.with_name("b.backup").read_bytes()[:16]


def test_a_backup_is_made_while_others_write(store: Store, case: str, tmp_path: Path, at: Clock) -> None:
    store.save(case, 1, {"assessment": "In the log."}, MINE, at())
    with store._writing() as writing:
        writing.exec_driver_sql("UPDATE cases SET number = 'half'")
        with pytest.MonkeyPatch.context() as alone:
            alone.setattr(Store, "record", lambda *_, **__: None)
            backup(store, tmp_path / "b.backup", WORDS, MINE, at())
    restore(tmp_path / "other", tmp_path / "b.backup", WORDS, MINE, at())
    with open_store(tmp_path / "other") as back:
        assert back.cases()[0].number == "PPO-1"
        assert back.answers(case)["assessment"] == "In the log."


@pytest.mark.parametrize(("words", "long"), [("x" * (SHORTEST - 1), False), ("x" * SHORTEST, True)])
def test_a_passphrase_is_long_enough(store: Store, tmp_path: Path, at: Clock, words: str, long: bool) -> None:
    if long:
        backup(store, tmp_path / "b", words, MINE, at())
        return
    with pytest.raises(InputError, match="passphrase-short"):
        backup(store, tmp_path / "b", words, MINE, at())
    assert not (tmp_path / "b").exists()


def test_a_backup_is_never_written_over(store: Store, copy: Path, at: Clock) -> None:
    before = copy.read_bytes()
    with pytest.raises(InputError, match="output-exists"):
        backup(store, copy, WORDS, MINE, at())
    assert copy.read_bytes() == before


def test_a_backup_that_cannot_be_written_leaves_nothing(store: Store, tmp_path: Path, at: Clock) -> None:
    with pytest.raises(MachineError, match="backup-not-written"):
        backup(store, tmp_path / "no folder" / "b", WORDS, MINE, at())
    assert [one.name for one in tmp_path.iterdir()] == ["desk"]


@pytest.mark.parametrize("words", ["cinq mots sans lien entre eu", "", WORDS.upper()])
def test_another_passphrase_opens_nothing(copy: Path, tmp_path: Path, at: Clock, words: str) -> None:
    with pytest.raises(InputError, match="backup-not-opened"):
        restore(tmp_path / "new", copy, words, MINE, at())
    assert not (tmp_path / "new").exists()


def test_what_is_no_backup_is_refused(tmp_path: Path, at: Clock) -> None:
    (tmp_path / "short").write_bytes(b"x" * 4095)
    (tmp_path / "other").write_bytes(os.urandom(8192))
    for name in ("short", "other"):
        with pytest.raises(InputError, match="backup-not-opened"):
            restore(tmp_path / "new", tmp_path / name, WORDS, MINE, at())
    for name in ("missing", "."):
        with pytest.raises(InputError, match="backup-missing"):
            restore(tmp_path / "new", tmp_path / name, WORDS, MINE, at())
    assert not (tmp_path / "new").exists()


def test_a_damaged_backup_is_refused_before_anything_is_touched(store: Store, case: str, copy: Path, at: Clock) -> None:
    store.close()
    whole = bytearray(copy.read_bytes())
    before = {one.name: one.read_bytes() for one in store.folder.iterdir()}
    for page in (1, 2, len(whole) // 4096 - 1):
        damaged = bytearray(whole)
        damaged[page * 4096 + 99] ^= 1
        copy.write_bytes(damaged)
        with pytest.raises(MachineError, match="backup-damaged"):
            restore(store.folder, copy, WORDS, MINE, at(), replace=True)
    copy.write_bytes(whole[:-4096])
    with pytest.raises(MachineError, match="backup-damaged"):
        restore(store.folder, copy, WORDS, MINE, at(), replace=True)
    assert {one.name: one.read_bytes() for one in store.folder.iterdir()} == before
    with open_store(store.folder) as again:
        assert again.answers(case, 1) == ANSWERS


def test_a_store_that_is_there_is_replaced_only_on_demand_and_stays_beside(
    store: Store, case: str, copy: Path, at: Clock, tmp_path: Path
) -> None:
    store.reopen(case, MINE, at())
    store.save(case, 3, {"assessment": "After the backup."}, OTHER, at())
    store.close()
    with pytest.raises(InputError, match="store-there"):
        restore(store.folder, copy, WORDS, MINE, at())
    restore(store.folder, copy, WORDS, MINE, at(), replace=True)
    with open_store(store.folder) as back:
        assert back.answers(case)["assessment"] == "Theirs."
        assert back.check() == ()
    (beside,) = store.folder.glob(f"{FILE}.before-*")
    old = tmp_path / "old"
    old.mkdir(mode=0o700)
    beside.rename(old / FILE)
    (old / KEY_FILE).write_bytes((store.folder / KEY_FILE).read_bytes())
    (old / KEY_FILE).chmod(0o600)
    with open_store(old) as kept:
        assert kept.answers(case)["assessment"] == "After the backup."


@pytest.mark.parametrize("lost", ["missing", "wrong", "damaged"])
def test_a_lost_key_is_got_over_by_a_backup(store: Store, case: str, copy: Path, at: Clock, lost: str) -> None:
    store.close()
    key = store.folder / KEY_FILE
    if lost == "missing":
        key.unlink()
    elif lost == "damaged":
        key.write_text("x")
    else:
        key.write_text(f"reportgen desk key 1\n{'0' * 64}\n")
    with pytest.raises(MachineError):
        open_store(store.folder)
    restore(store.folder, copy, WORDS, MINE, at(), replace=True)
    with open_store(store.folder) as back:
        assert back.answers(case)["assessment"] == "Theirs."
        assert back.check() == ()


def test_nothing_is_restored_under_an_open_store(store: Store, copy: Path, at: Clock) -> None:
    with pytest.raises(MachineError, match="store-open-elsewhere"):
        restore(store.folder, copy, WORDS, MINE, at(), replace=True)
