"""A program that saves until it is killed, and says what it was told is saved: see test_kill.py."""

from __future__ import annotations

import ctypes
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from reportgen.store import Writer, open_store

MINE, OTHER = Writer("user-1", "window-1"), Writer("user-1", "window-2")


def words(number: int) -> str:
    """Return what is typed by the save of this number: a text, longer each time, that no other is."""
    return f"[{number}]" + " She said that the work went well." * (number % 150)


def say(*said: object) -> None:
    """Tell the parent, at once."""
    os.write(1, (" ".join(map(str, said)) + "\n").encode())


def loop(folder: Path) -> None:
    """Save without end: one window after the other, on one text that both write and on texts of their own."""
    store = open_store(folder)
    rows = store.cases()
    case = rows[0].id if rows else store.start({"kind": "psr", "number": "1"}, MINE, datetime.now(UTC)).id
    number = int(sys.argv[3])
    base = store.case(case).version  # type: ignore[union-attr]
    say("ready", base)
    while True:
        number += 1
        writer = OTHER if number % 3 == 0 else MINE
        given = {f"text.{number % 7}": words(number), "assessment": words(number)}
        store.save(case, base, given, writer, datetime.now(UTC))
        say("saved", number)
        if number % 5 == 0:
            base = store.case(case).version  # type: ignore[union-attr]
        if number % 11 == 0:
            for conflict in store.conflicts(case)[:1]:
                store.settle(case, conflict.id, "both" if number % 2 else "theirs", MINE, datetime.now(UTC))


def once(folder: Path, call: int, half: int) -> None:
    """Save once, and be killed at that call, if the save makes so many."""
    store = open_store(folder)
    row = store.cases()[0]
    killer = ctypes.CDLL(os.environ["LD_PRELOAD"])
    killer.kill_at(call, half)
    given = {"assessment": words(call), "list": {"entries": ["~b"]}, "new": "New.", "long": "Long words. " * 2000}
    store.save(row.id, row.version, given, MINE, datetime.now(UTC))
    if "close" in sys.argv:
        store.close()
    left = ctypes.c_long(killer.calls_not_made()).value
    killer.kill_at(0, 0)
    say("ended", left)


if __name__ == "__main__":
    wal = os.environ.get("WAL", "1") == "1"
    with (
        patch("reportgen.store.sqlcipher.key._keyring", lambda: None),
        patch("reportgen.store.opening.wal_is_sound", lambda _: wal),
    ):
        if sys.argv[1] == "loop":
            loop(Path(sys.argv[2]))
        else:
            once(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
