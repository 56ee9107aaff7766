"""`reportgen store` and `reportgen audit`: what they write, bring back and find, and what they refuse."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reportgen.cli.commands import store as commands_desk
from reportgen.settings import desk_folder
from reportgen.store import Writer, open_store
from reportgen.store.sqlcipher import key
from reportgen.store.sqlcipher.key import FILE as KEY_FILE
from tests.doors import ROOT, Door
from tests.store.desk import ANSWERS, START

WORDS = "cinq mots sans lien entre eux"


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Door:
    monkeypatch.setattr(key, "_keyring", lambda: None)
    monkeypatch.setenv("REPORTGEN_DESK", str(tmp_path / "desk"))
    return Door(capsys)


@pytest.fixture
def desk(door: Door, tmp_path: Path) -> Path:  # noqa: ARG001 - which sets where the desk is
    with open_store(tmp_path / "desk") as store:
        store.start(ANSWERS, Writer("user-1", "window-1"), START)
    return tmp_path / "desk"


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "words"
    path.write_text(f"{WORDS}\nnot read\n", "utf-8")
    return path


@pytest.mark.usefixtures("desk")
def test_a_sound_store_is_said_to_be_whole(door: Door) -> None:
    ended = door("store", "check")
    assert (ended.code, ended.err) == (0, "")
    assert ended.lines == ["The store is whole: one case, one row in the record."]
    assert door("store", "check", ui="fr").lines == ["La base est intacte\u00a0: 1 dossier, 1 ligne au registre."]
    assert door("store", "check", "--json").objects == [{"sound": True, "faults": [], "cases": 1, "rows": 1}]


def test_each_fault_is_a_line_and_the_code_says_so(door: Door, desk: Path) -> None:
    with open_store(desk) as store, store.engine.begin() as writing:
        case = writing.exec_driver_sql("SELECT id FROM cases").scalar_one()
        writing.exec_driver_sql("UPDATE answers SET answer = x'00' WHERE path = 'number'")
    ended = door("store", "check")
    assert ended.code == 1
    assert ended.lines[0] == f"an answer that cannot be read\t{case}\tnumber"
    assert ended.lines[1].startswith("One fault was found.")
    assert door("store", "check", ui="fr").lines[0].startswith("une réponse ne peut être lue")
    assert door("store", "check", "--json").objects == [
        {"sound": False, "faults": [{"fault": "answer", "case": case, "where": "number"}]}
    ]


def test_the_record_is_verified_and_the_first_row_that_does_not_fit_is_named(door: Door, desk: Path) -> None:
    ended = door("audit", "verify")
    assert (ended.code, ended.lines) == (0, ["The record is whole: one row, each proved by the next."])
    assert door("audit", "verify", "--json").objects == [{"whole": True, "rows": 1, "fault": None, "row": None}]
    with open_store(desk) as store, store.engine.begin() as writing:
        writing.exec_driver_sql("DROP TRIGGER audit_refuses_update")
        writing.exec_driver_sql("UPDATE audit SET user = 'x'")
    ended = door("audit", "verify")
    assert (ended.code, ended.lines) == (1, ["Row 1 of the record was changed."])
    assert door("audit", "verify", ui="fr").lines == ["La ligne 1 du registre a été modifiée."]
    assert door("audit", "verify", "--json").objects == [{"whole": False, "rows": 0, "fault": "row-changed", "row": 1}]


@pytest.mark.usefixtures("desk")
def test_a_backup_is_written_and_brought_back_elsewhere(door: Door, words: Path, tmp_path: Path) -> None:
    ended = door("store", "backup", tmp_path / "a.backup", "--passphrase-file", words)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("Backup written: one case.")
    elsewhere = tmp_path / "elsewhere"
    command = ["store", "restore", tmp_path / "a.backup", "--passphrase-file", words, "--store", elsewhere]
    assert door(*command).lines == ["Restored and checked: one case."]
    refused = door(*command)
    assert refused.code == 2
    assert "There is already a store in" in refused.err
    assert door(*command, "--replace", ui="fr").lines == ["Restauré et vérifié\u00a0: 1 dossier."]
    assert door("store", "check", "--store", elsewhere).code == 0


@pytest.mark.parametrize("ui", ["en", "fr"])
@pytest.mark.parametrize(
    "command", [["store", "check"], ["audit", "verify"], ["store", "backup", "a"]], ids=lambda one: one[-1]
)
def test_to_look_at_a_store_makes_none(door: Door, tmp_path: Path, command: list[str], ui: str) -> None:
    ended = door(*command, ui=ui)
    assert (ended.code, ended.out) == (2, "")
    assert ("There is no store in" if ui == "en" else "Il n’y a pas de base dans") in ended.err
    assert not (tmp_path / "desk").exists()


def test_an_open_store_says_where_it_is_open(door: Door, desk: Path) -> None:
    with open_store(desk, address="http://127.0.0.1:8123/") as store:
        refused = door("store", "check")
        assert refused.code == 3
        assert "http://127.0.0.1:8123/" in refused.err
        store.serves_at("")
        assert ", at" not in door("store", "check").err


def test_a_lost_key_is_told_with_what_to_do(door: Door, desk: Path) -> None:
    (desk / KEY_FILE).unlink()
    for ui, said in (("en", "bring back the last backup"), ("fr", "restaurez la dernière sauvegarde")):
        refused = door("store", "check", ui=ui)
        assert refused.code == 3
        assert said in refused.err


def test_without_its_libraries_the_desk_says_what_to_install() -> None:
    code = "import sys; sys.modules['sqlcipher3'] = None; from reportgen.cli.main import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "store", "check", "--ui-lang", "en"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 3
    assert "sqlcipher3" in done.stderr
    assert "reportgen[desk]" in done.stderr


# the passphrase


@pytest.mark.usefixtures("desk")
def test_a_new_passphrase_is_typed_twice_and_shown_nowhere(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    asked: list[str] = []
    typed = iter([WORDS, WORDS, WORDS, "other words than those", "short", WORDS])

    def unseen(prompt: str) -> str:
        asked.append(prompt)
        return next(typed)

    monkeypatch.setattr(commands_desk, "getpass", unseen)
    ended = door("store", "backup", tmp_path / "a")
    assert ended.code == 0
    assert WORDS not in ended.out + ended.err
    assert asked == ["Passphrase of the backup: ", "Repeat the passphrase: "]
    refused = door("store", "backup", tmp_path / "b")
    assert (refused.code, "are different" in refused.err) == (2, True)
    refused = door("store", "backup", tmp_path / "b")
    assert (refused.code, "too short" in refused.err) == (2, True)
    assert not (tmp_path / "b").exists()
    typed = iter([WORDS])
    assert door("store", "restore", tmp_path / "a", "--store", tmp_path / "new").code == 0


@pytest.mark.usefixtures("desk")
def test_where_nobody_can_type_a_file_is_asked_for(door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False)
    refused = door("store", "backup", tmp_path / "a")
    assert (refused.code, "--passphrase-file" in refused.err) == (2, True)
    assert door("store", "backup", tmp_path / "a", "--passphrase-file", tmp_path / "no").code == 2
    (tmp_path / "short").write_text("short")
    assert "too short" in door("store", "backup", tmp_path / "a", "--passphrase-file", tmp_path / "short").err


@pytest.mark.usefixtures("desk")
def test_a_wrong_passphrase_or_no_backup_is_refused(door: Door, words: Path, tmp_path: Path) -> None:
    door("store", "backup", tmp_path / "a", "--passphrase-file", words)
    words.write_text("another passphrase")
    for source, said in ((tmp_path / "a", "cannot be opened with this passphrase"), (tmp_path / "b", "does not exist")):
        refused = door("store", "restore", source, "--passphrase-file", words, "--store", tmp_path / "new")
        assert (refused.code, said in refused.err) == (2, True)
    assert not (tmp_path / "new").exists()


# where


def test_the_system_says_where_the_desk_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, door: Door) -> None:
    assert desk_folder() == tmp_path / "desk"
    monkeypatch.setenv("REPORTGEN_DESK", "")
    monkeypatch.setenv("HOME", "/home/x")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert desk_folder() == Path("/home/x/.local/share/reportgen/desk")
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert desk_folder() == Path("/home/x/.local/share/reportgen/desk")
    monkeypatch.setenv("XDG_DATA_HOME", "/xdg")
    assert desk_folder() == Path("/xdg/reportgen/desk")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert desk_folder() == Path("/home/x/Library/Application Support/reportgen/desk")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "/local")
    assert desk_folder() == Path("/local/reportgen/desk")
    monkeypatch.delenv("LOCALAPPDATA")
    assert desk_folder() is None
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("HOME")
    monkeypatch.delenv("XDG_DATA_HOME")
    assert door("store", "check").code == 3
