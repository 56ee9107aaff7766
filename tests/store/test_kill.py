"""Killed at any moment, at any write: what was said to be saved is there, and a save is whole or not there at all."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from select import select as wait_for

import pytest
from sqlalchemy import select

from reportgen.store import Store, open_store
from reportgen.store.tables import AsideOf, ChangeOf
from tests.store.desk import MINE, START
from tests.store.saver import words

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="kills by SIGKILL and by LD_PRELOAD, which are Linux's"),
]
SAVER = Path(__file__).with_name("saver.py")
ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("REPORTGEN_KILLS", "30"))


def texts_kept(store: Store, case: str) -> set[str]:
    """Return every text of a case: as it stands, as it stood before any change, or in a conflict."""
    with store.reading() as reading:
        stood = reading.execute(select(ChangeOf.before).where(ChangeOf.case_id == case)).scalars()
        aside = reading.execute(select(AsideOf.answer)).scalars()
        return {str(text) for text in (*store.answers(case).values(), *stood, *aside)}


def test_killed_at_random_moments_nothing_that_was_acknowledged_is_lost(folder: Path) -> None:
    chance = random.Random(20260302)  # noqa: S311 - moments, not secrets
    told, killed_saving = 0, 0
    acknowledged: set[int] = set()
    for _ in range(KILLS):
        command: list[str | Path] = [sys.executable, SAVER, "loop", folder, str(told)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": "."}) as child:
            assert child.stdout is not None
            heard = b""
            until = None
            while until is None or time.monotonic() < until:
                ready, _, _ = wait_for([child.stdout], [], [], 0.001)
                if ready:
                    part = os.read(child.stdout.fileno(), 65536)
                    assert part, "the saver ended by itself"
                    heard += part
                if until is None and b"ready" in heard:
                    until = time.monotonic() + chance.uniform(0, 0.4)
            child.kill()
            heard += child.stdout.read()
        lines = [line.split() for line in heard.decode().split("\n")[:-1]]
        saved = [int(line[1]) for line in lines if line[0] == "saved"]
        acknowledged |= {*saved}
        killed_saving += bool(saved)
        told = max([told, *saved]) + 1  # the next number may have been saved and not acknowledged
    with open_store(folder) as store:
        assert store.check() == ()
        case = store.cases()[0].id
        kept = texts_kept(store, case)
        missing = {number for number in acknowledged if words(number) not in kept}
    tell(f"{KILLS} kills, {len(acknowledged)} acknowledged saves, {killed_saving} runs killed among saves")
    assert missing == set()
    assert len(acknowledged) > KILLS


def tell(numbers: str) -> None:
    """Say what was seen, for who runs this with -s."""
    sys.stdout.write(f"{numbers}\n")


@pytest.fixture(scope="module")
def killer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the library that kills at a chosen call, compiled."""
    compiler = shutil.which("gcc")
    if compiler is None:
        pytest.skip("there is no gcc on this machine")
    library = tmp_path_factory.mktemp("killer") / "killer.so"
    source = SAVER.with_name("killer.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


BEFORE = {
    "number": "1",
    "kind": "psr",
    "assessment": "As it was.",
    "list": {"entries": ["~a", "~b"]},
    "list.~a.name": "Ann",
    "list.~b.name": "Bea",
}


@pytest.mark.parametrize("wal", [True, False], ids=["log", "journal"])
@pytest.mark.parametrize("half", [0, 1], ids=["before", "halfway"])
@pytest.mark.parametrize("end", ["", "close"], ids=["save", "save-and-close"])
def test_killed_at_every_write_of_a_save_it_is_whole_or_not_there(
    tmp_path: Path, killer: Path, monkeypatch: pytest.MonkeyPatch, wal: bool, half: int, end: str
) -> None:
    if not wal:
        monkeypatch.setattr("reportgen.store.opening.wal_is_sound", lambda _: False)
    sound = tmp_path / "sound"
    with open_store(sound) as store:
        store.start(BEFORE, MINE, START)
    outcomes: list[str] = []
    call = 0
    while not outcomes or outcomes[-1] != "ended":
        call += 1
        folder = tmp_path / f"at-{call}"
        shutil.copytree(sound, folder)
        folder.chmod(0o700)
        known = {"PYTHONPATH": ".", "LD_PRELOAD": str(killer), "STORE_FOLDER": str(folder), "WAL": str(int(wal))}
        done = subprocess.run(
            [sys.executable, SAVER, "once", folder, str(call), str(half), end],
            cwd=ROOT,
            env=os.environ | known,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in (0, -9), done.stderr
        with open_store(folder) as store:
            assert store.check() == ()
            row = store.cases()[0]
            answers = store.answers(row.id)
            if row.version == 2:
                assert answers["assessment"] == words(call)
                assert answers["long"] == "Long words. " * 2000
                assert store.answers(row.id, 1) == BEFORE
                assert "list.~a.name" not in answers
            else:
                assert (row.version, answers) == (1, BEFORE)
            assert len(store.audit()) == row.version
        outcomes.append("ended" if done.returncode == 0 else "whole" if row.version == 2 else "not there")
        shutil.rmtree(folder)
    counts = {one: outcomes.count(one) for one in ("not there", "whole")}
    tell(f"{'log' if wal else 'journal'}, {half=}, {end or 'save'}: {len(outcomes) - 1} calls, {counts}")
    assert outcomes.count("not there") >= (2 if wal else 4)
    assert outcomes == sorted(outcomes, key=["not there", "whole", "ended"].index)
