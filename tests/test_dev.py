"""What `tools/` decides: what to install, how, and what to say where it can't; and that the locks are whole."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import dev
import machine
import pytest

PROJECT = tomllib.loads((machine.ROOT / "pyproject.toml").read_text("utf-8"))


class Machine:
    """A machine that only says it does as it's told. `installed` is what dpkg knows; `refuses` is what apt says."""

    def __init__(self, installed: set[str], refuses: str = "") -> None:
        self.installed, self.refuses, self.asked = installed, refuses, list[list[str]]()

    def __call__(self, command: Sequence[str]) -> machine.Answer:
        self.asked.append(list(command))
        if command[0] == "dpkg-query":
            names = command[4:]
            known = [f"{name} installed\n" for name in names if name in self.installed]
            return machine.Answer(int(len(known) < len(names)), "".join(known) + "dpkg-query: no packages found\n")
        if "install" in command:
            if self.refuses:
                return machine.Answer(100, f"Reading package lists...\n{self.refuses}\n\n")
            self.installed.update(command[command.index("--no-remove") + 1 :])
        return machine.Answer(0, "")


def first_names() -> set[str]:
    return {row[0] for row in machine.SYSTEM}


# What the system must give


def test_nothing_is_absent_where_all_is_installed() -> None:
    assert machine.absent(machine.SYSTEM, Machine(first_names())) == []


def test_a_package_removed_but_not_purged_is_absent() -> None:
    assert machine.absent([("poppler-utils",)], lambda _: machine.Answer(0, "poppler-utils config-files\n")) == [
        "poppler-utils"
    ]


def test_only_what_is_missing_is_installed_and_nothing_is_ever_removed() -> None:
    fake = Machine(first_names() - {"poppler-utils", "hyphen-fr"})
    missing = machine.absent(machine.SYSTEM, fake)
    assert missing == ["hyphen-fr", "poppler-utils"]
    assert machine.install_system(missing, [], fake) == ""
    install = fake.asked[-1]
    assert install[-2:] == ["hyphen-fr", "poppler-utils"]
    assert {"--no-install-recommends", "--no-remove", "--yes", "DEBIAN_FRONTEND=noninteractive"} <= set(install)
    assert machine.absent(machine.SYSTEM, fake) == []


def test_a_libreoffice_with_a_desktop_will_do() -> None:
    fake = Machine((first_names() - {"libreoffice-writer-nogui"}) | {"libreoffice-writer"})
    assert machine.absent(machine.SYSTEM, fake) == []


def test_sudo_stands_before_every_apt_command() -> None:
    fake = Machine(set())
    machine.install_system(["poppler-utils"], ["sudo", "-n"], fake)
    assert [command[:2] for command in fake.asked] == [["sudo", "-n"]] * 2


def test_a_refusal_is_told_in_one_sentence_with_what_to_do() -> None:
    fake = Machine(set(), refuses="E: Unable to fetch some archives")
    told = machine.install_system(["poppler-utils", "hyphen-fr"], [], fake)
    assert (
        told == "apt said «E: Unable to fetch some archives»; install by hand: apt-get install poppler-utils hyphen-fr"
    )


def test_nothing_is_tried_where_nobody_can_be_root() -> None:
    fake = Machine(set())
    told = machine.install_system(["poppler-utils"], None, fake)
    assert told == "not root, and no sudo; install by hand: apt-get install poppler-utils"
    assert fake.asked == []


@pytest.mark.parametrize(
    ("user", "sudo", "terminal", "expected"),
    [
        (0, None, False, []),
        (1000, None, True, None),
        (1000, "/usr/bin/sudo", True, ["sudo"]),
        (1000, "/usr/bin/sudo", False, ["sudo", "-n"]),
    ],
)
def test_sudo_never_waits_for_a_password_where_nobody_can_type_it(
    user: int, sudo: str | None, terminal: bool, expected: list[str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(shutil, "which", lambda _: sudo)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(isatty=lambda: terminal))
    assert machine.privilege() == expected


def test_set_up_goes_on_where_apt_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fake = Machine(first_names() - {"poppler-utils"}, refuses="E: Could not open lock file")
    for name in ("absent", "install_system"):
        real = getattr(machine, name)
        monkeypatch.setattr(machine, name, lambda *given, real=real: real(*given, fake))
    monkeypatch.setattr(machine, "privilege", list)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    machine.set_up_system()
    assert "Going on without poppler-utils: apt said «E: Could not open lock file»" in capsys.readouterr().out


def test_where_there_is_no_libreoffice_it_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "office", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    machine.set_up_system()
    assert "no PDF can be made: Word only" in capsys.readouterr().out


# Python


def test_the_newest_python_that_really_runs_is_taken() -> None:
    def shims(command: Sequence[str]) -> machine.Answer:
        return machine.Answer(127 if command[0] == "python3.13" else 0, "")

    assert machine.newer_python(shims) == "python3.12"
    assert machine.newer_python(lambda _: machine.Answer(127, "")) is None


def test_a_program_that_does_not_exist_is_an_answer_not_a_crash() -> None:
    assert machine.ask(["no-such-program-anywhere"]).code == 127


def test_programs_are_found_where_each_system_puts_them(tmp_path: Path) -> None:
    assert machine.venv_program("reportgen", tmp_path, windows=True) == tmp_path / "Scripts" / "reportgen.exe"
    assert machine.venv_program("reportgen", tmp_path, windows=False) == tmp_path / "bin" / "reportgen"


def test_a_venv_without_its_python_is_not_taken_for_one(tmp_path: Path) -> None:
    assert machine.venv_version(tmp_path) == ""
    (tmp_path / "pyvenv.cfg").write_text("home = /somewhere\nversion = 3.12.7\n")
    assert machine.venv_version(tmp_path) == ""
    python = machine.venv_program("python", tmp_path)
    python.parent.mkdir()
    python.touch()
    assert machine.venv_version(tmp_path) == "3.12"


def test_the_digest_changes_with_the_lock(tmp_path: Path) -> None:
    lock = tmp_path / "a.lock"
    lock.write_text("one")
    first = machine.digest(lock)
    assert machine.digest(lock) == first
    lock.write_text("two")
    assert machine.digest(lock) != first


def test_set_up_does_nothing_where_the_stamp_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = tmp_path / "stamp"
    stamp.write_text(machine.digest(machine.LOCK) + "\n")
    ran = list[Sequence[str]]()
    monkeypatch.setattr(machine, "STAMP", stamp)
    monkeypatch.setattr(machine, "venv_version", lambda: "{}.{}".format(*sys.version_info))
    monkeypatch.setattr(machine, "run", ran.append)
    machine.set_up(machine.LOCK)
    assert ran == []
    machine.set_up(machine.DEV_LOCK)
    assert [command[-1] for command in ran] == [str(machine.DEV_LOCK), str(machine.ROOT)]
    assert "--require-hashes" in ran[0]
    assert stamp.read_text().splitlines() == [machine.digest(machine.LOCK), machine.digest(machine.DEV_LOCK)]


# What the doors say


def test_what_was_made_is_read_from_the_builds_own_lines() -> None:
    line = '{"case": "c", "files": [{"path": "out/a.pdf", "pages": 9}, {"path": "out/a.docx", "pages": null}]}\n'
    assert dev.made(line) == ["out/a.pdf, 9 pages", "out/a.docx"]
    assert dev.made('{"case": "c", "done": false, "files": []}') == []


def test_help_names_every_verb_and_make_has_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 0
    shown = capsys.readouterr().out
    assert all(re.search(rf"^  {name} +\S", shown, re.MULTILINE) for name in dev.VERBS)
    targets = re.search(r"^VERBS := (.+)$", (machine.ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert targets
    assert targets[1].split() == list(dev.VERBS)


def test_an_unknown_verb_is_refused() -> None:
    assert dev.main(["bake"]) == 2


# LibreOffice where it is required (tests/conftest.py)


@pytest.mark.parametrize(("required", "outcome"), [("", "1 passed, 2 skipped"), ("1", "1 failed, 1 passed, 1 error")])
@pytest.mark.slow
def test_a_skipped_office_test_fails_where_libreoffice_is_required(required: str, outcome: str, tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(
        "import pytest\n"
        "@pytest.mark.office\n"
        "def test_a(): pytest.skip('it would hang')\n"
        "@pytest.mark.office\n"
        "@pytest.mark.skipif(True, reason='not today')\n"
        "def test_b(): pass\n"
        "def test_c(): pass\n"
    )
    configured = ["-c", str(machine.ROOT / "pyproject.toml"), "-p", "conftest", "-p", "no:cacheprovider"]
    paths = os.pathsep.join([str(machine.ROOT / "tests"), str(machine.ROOT / "tools"), str(tmp_path)])
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *configured, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": paths, "REPORTGEN_REQUIRE_OFFICE": required},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome in done.stdout, done.stdout + done.stderr


# The locks


def pins(path: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", path.read_text("utf-8"), re.MULTILINE))


def wanted(requirements: Sequence[str]) -> dict[str, str]:
    found = (requirement.split("==") for requirement in requirements)
    return {name.replace(".", "-").lower(): version for name, version in found}


def test_the_locks_hold_what_pyproject_asks_for() -> None:
    runtime = [
        *PROJECT["build-system"]["requires"],
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["formats"],
    ]
    assert wanted(runtime).items() <= pins(machine.LOCK).items()
    assert wanted(PROJECT["dependency-groups"]["dev"]).items() <= pins(machine.DEV_LOCK).items()


def test_what_runs_in_tests_is_what_is_delivered() -> None:
    assert pins(machine.LOCK).items() <= pins(machine.DEV_LOCK).items()


@pytest.mark.parametrize("lock", [machine.LOCK, machine.DEV_LOCK], ids=lambda path: path.name)
def test_a_lock_checks_every_package_and_names_no_address(lock: Path) -> None:
    text = lock.read_text("utf-8")
    blocks = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert {block.split("==")[0] for block in blocks} == set(pins(lock))
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in text
    assert "--index" not in text


def test_a_lock_is_for_every_system() -> None:
    command = dev.lock_command("x.lock", ["--extra", "formats"])
    assert {"--universal", "--generate-hashes", "--no-emit-index-url"} <= set(command)
    assert command[command.index("--python-version") + 1] == "3.11"


@pytest.mark.parametrize(("codes", "ends"), [([0], 0), ([1, 0], 0), ([1, 1], 1), ([2], 2)])
def test_what_fails_in_a_browser_is_tried_once_more(
    codes: list[int], ends: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    told = iter(codes)

    def run(options: list[str], **more: str) -> int:
        assert more == {"REPORTGEN_REQUIRE_BROWSER": "1"}
        asked.append(options)
        return next(told)

    monkeypatch.setattr(dev, "run_pytest", run)
    monkeypatch.setattr(dev, "set_up", lambda _: None)
    monkeypatch.setattr(dev, "set_up_system", lambda **_: None)
    assert dev.browse(["-k", "x"]) == ends
    assert ["--last-failed" in one for one in asked] == [False, True][: len(codes)]
    assert all(one[-3:] == ["-k", "x", "--last-failed"] or one[-2:] == ["-k", "x"] for one in asked)
