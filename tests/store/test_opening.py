from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import IntegrityError

from reportgen.errors import DefectFound, MachineError
from reportgen.store import open_store
from reportgen.store.audit import HEAD
from reportgen.store.folder import LOCK
from reportgen.store.opening import FILE, connect, engine_of
from reportgen.store.sqlcipher.key import FILE as KEY_FILE
from reportgen.store.sqlcipher.key import Key, find_key, new_key, salt_of
from reportgen.store.sqlcipher.wal import wal_is_sound
from tests.store.desk import ANSWERS, MINE, START

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("version", "sound"),
    [
        ((3, 6, 23), True),
        ((3, 7, 0), False),
        ((3, 40, 1), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_the_releases_whose_log_may_lose_a_commit(version: tuple[int, int, int], sound: bool) -> None:
    assert wal_is_sound(version) is sound


@pytest.mark.parametrize(("sound", "mode", "synchronous"), [(True, "wal", 2), (False, "delete", 3)])
def test_a_store_keeps_a_log_only_where_that_is_sound(
    folder: Path, monkeypatch: pytest.MonkeyPatch, sound: bool, mode: str, synchronous: int
) -> None:
    monkeypatch.setattr("reportgen.store.opening.wal_is_sound", lambda _: sound)
    with open_store(folder) as store, store.reading() as reading:
        asked = {
            pragma: reading.exec_driver_sql(f"PRAGMA {pragma}").scalar()
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store")
        }
    assert asked == {
        "journal_mode": mode,
        "synchronous": synchronous,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
    }


def test_a_store_changes_from_a_log_to_none_and_keeps_everything(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(folder) as store:
        case = store.start(ANSWERS, MINE, START).id
    monkeypatch.setattr("reportgen.store.opening.wal_is_sound", lambda _: False)
    with open_store(folder) as store:
        assert store.answers(case) == ANSWERS


def test_everything_in_the_folder_is_its_users_alone(folder: Path) -> None:
    old = os.umask(0o022)
    try:
        with open_store(folder) as store:
            store.start(ANSWERS, MINE, START)
            modes = {one.name: one.stat().st_mode & 0o777 for one in folder.iterdir()}
    finally:
        os.umask(old)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {*modes} == {FILE, f"{FILE}-wal", f"{FILE}-shm", KEY_FILE, LOCK, HEAD}
    assert {*modes.values()} == {0o600}


@pytest.mark.parametrize("mode", [0o750, 0o705, 0o777])
def test_a_folder_that_others_can_read_is_refused(folder: Path, mode: int) -> None:
    folder.mkdir()
    folder.chmod(mode)
    with pytest.raises(MachineError, match="store-folder"):
        open_store(folder)
    assert list(folder.iterdir()) == []


def test_a_link_a_file_or_anothers_folder_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "file").write_bytes(b"")
    for place in ("link", "file"):
        with pytest.raises(MachineError, match="store-folder"):
            open_store(tmp_path / place)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    with pytest.raises(MachineError, match="store-folder"):
        open_store(folder)


# one program at a time


def test_a_second_opening_is_refused_and_told_where_the_first_is(folder: Path) -> None:
    with open_store(folder, address="http://127.0.0.1:8000/") as store:
        with pytest.raises(MachineError, match="store-open-elsewhere") as refused:
            open_store(folder)
        assert refused.value.facts["process"] == str(os.getpid())
        assert refused.value.facts["address"] == "http://127.0.0.1:8000/"
        store.serves_at("http://evil.example/")
        with pytest.raises(MachineError) as refused:
            open_store(folder)
        assert refused.value.facts["address"] == ""
    open_store(folder).close()


def test_a_killed_program_holds_nothing(folder: Path) -> None:
    code = "from reportgen.store import open_store; import pathlib, sys\n"
    code += "from unittest.mock import patch\n"
    code += "with patch('reportgen.store.sqlcipher.key._keyring', lambda: None):\n"
    code += "    s = open_store(pathlib.Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, folder], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        with pytest.raises(MachineError, match="store-open-elsewhere") as refused:
            open_store(folder)
        assert refused.value.facts["process"] == str(child.pid)
        child.send_signal(signal.SIGKILL)
        child.wait()
    open_store(folder).close()


def test_a_closed_store_is_used_no_more(folder: Path) -> None:
    store = open_store(folder)
    store.close()
    store.close()
    with pytest.raises(DefectFound, match="store-closed"):
        store.cases()
    with pytest.raises(DefectFound, match="store-closed"):
        store.start(ANSWERS, MINE, START)


def test_a_refused_opening_lets_go(folder: Path) -> None:
    open_store(folder).close()
    key = (folder / KEY_FILE).read_bytes()
    (folder / KEY_FILE).unlink()
    for _ in range(2):
        with pytest.raises(MachineError, match="store-key-missing"):
            open_store(folder)
    (folder / KEY_FILE).write_bytes(key)
    (folder / KEY_FILE).chmod(0o600)
    open_store(folder).close()


# what is refused, and left as it was


def everything(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.name != LOCK}


@pytest.fixture
def made(folder: Path) -> Path:
    with open_store(folder) as store:
        store.start(ANSWERS, MINE, START)
    return folder


def killed(made: Path, elsewhere: Path) -> Path:
    """A store whose program was killed: what it saved last is in the log only."""
    with open_store(made) as store:
        # not to be compressed: the file grows, and its first page with the number of pages goes into the log
        store.save(store.cases()[0].id, 1, {"assessment": "In the log.", "long": os.urandom(9000).hex()}, MINE, START)
        shutil.copytree(made, elsewhere)
    elsewhere.chmod(0o700)
    assert (elsewhere / f"{FILE}-wal").stat().st_size
    return elsewhere


def test_another_key_is_refused(made: Path, tmp_path: Path) -> None:
    for folder in (made, killed(made, tmp_path / "killed")):
        before = everything(folder)
        with pytest.raises(MachineError, match="store-unreadable") as refused:
            open_store(folder, key=new_key())
        assert refused.value.facts["file"] == str(folder / FILE)
        assert everything(folder) == before


@pytest.mark.parametrize("at", [0, 100, 4000, 4095])
def test_a_damaged_first_page_is_refused(made: Path, at: int) -> None:
    content = bytearray((made / FILE).read_bytes())
    content[at] ^= 1
    (made / FILE).write_bytes(content)
    before = everything(made)
    with pytest.raises(MachineError, match="store-unreadable"):
        open_store(made)
    assert everything(made) == before


@pytest.mark.parametrize("content", [b"x", b"x" * 4095, b"x" * 5000, b"%PDF-1.7\n" * 1000])
def test_a_file_that_is_no_store_is_refused(made: Path, content: bytes) -> None:
    (made / FILE).write_bytes(content)
    before = everything(made)
    with pytest.raises(MachineError, match="store-unreadable"):
        open_store(made)
    assert everything(made) == before


def test_a_database_that_is_not_encrypted_is_refused(made: Path) -> None:
    (made / FILE).unlink()
    with sqlite3.connect(made / FILE) as plain:
        plain.execute("CREATE TABLE cases (id)")
    plain.close()
    before = everything(made)
    with pytest.raises(MachineError, match="store-plain"):
        open_store(made)
    assert everything(made) == before


def test_a_store_of_a_later_release_is_refused(made: Path) -> None:
    key = find_key(made, salt_of(made / FILE))
    assert key is not None
    later = connect(made / FILE, key)
    later.execute("UPDATE alembic_version SET version_num = '9999'")
    later.close()
    (made / f"{FILE}-wal").unlink(missing_ok=True)
    before = everything(made)
    with pytest.raises(MachineError, match="store-later") as refused:
        open_store(made)
    assert refused.value.facts["shape"] == "9999"
    assert everything(made)[FILE] == before[FILE]


def test_a_missing_key_is_refused_and_no_new_one_is_made(made: Path) -> None:
    (made / KEY_FILE).unlink()
    before = everything(made)
    with pytest.raises(MachineError, match="store-key-missing"):
        open_store(made)
    assert everything(made) == before


def test_a_first_page_torn_by_a_power_cut_is_mended_from_the_log(made: Path, tmp_path: Path) -> None:
    folder = killed(made, tmp_path / "killed")
    with open_store(made) as store:
        case = store.cases()[0].id
    content = bytearray((folder / FILE).read_bytes())
    content[2000:4096] = os.urandom(2096)
    (folder / FILE).write_bytes(content)
    with open_store(folder) as store:  # the first page is in the log: the save changed it
        assert store.answers(case)["assessment"] == "In the log."
        assert store.check() == ()
    assert not [one for one in folder.iterdir() if one.name.startswith(".desk-trial")]


def test_an_empty_file_is_a_store_that_was_never_made(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    (folder / FILE).touch()
    with open_store(folder) as store:
        assert store.cases() == ()


def test_a_key_that_was_kept_before_the_store_was_made_is_used(folder: Path) -> None:
    open_store(folder).close()
    for one in folder.iterdir():
        if one.name != KEY_FILE:
            one.unlink()
    key = (folder / KEY_FILE).read_bytes()
    open_store(folder).close()
    assert (folder / KEY_FILE).read_bytes() == key


def test_a_store_moved_with_its_key_opens(made: Path, tmp_path: Path) -> None:
    made.rename(tmp_path / "moved")
    with open_store(tmp_path / "moved") as store:
        assert len(store.cases()) == 1


def test_an_error_quotes_nothing_of_a_case(made: Path) -> None:
    with (
        open_store(made) as store,
        pytest.raises(IntegrityError) as refused,
        store.engine.begin() as writing,
    ):
        writing.exec_driver_sql("INSERT INTO answers VALUES (?, ?, ?)", ("x", "planted", b"planted"))
    assert "planted" not in str(refused.value)


def test_the_key_is_in_no_text_of_an_open_store(made: Path) -> None:
    with open_store(made) as store:
        shown = f"{store!r} {store.engine!r} {store.engine.url} {store.engine.pool!r} {store.key!r}"
        assert store.key.secret.hex() not in shown


def test_sqlcipher_is_of_a_release_without_the_defect() -> None:
    assert wal_is_sound(sqlcipher.sqlite_version_info)


def test_an_engine_without_its_key_reads_nothing(made: Path) -> None:
    engine = engine_of(made / FILE, Key(bytes(32), salt_of(made / FILE)))
    with pytest.raises(MachineError, match="store-unreadable"):
        engine.connect()
    engine.dispose()
