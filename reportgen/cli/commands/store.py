"""What `reportgen store` and `reportgen audit` do: what the desk keeps, taken elsewhere, brought back and checked."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path
from typing import Any, Final

from reportgen.cli.console import DONE, PREVENTED
from reportgen.errors import InputError, MachineError
from reportgen.language import text
from reportgen.report import Language, say

try:
    from reportgen.store import Store, Writer, desk_at, store_there
    from reportgen.store.backup import SHORTEST, backup, restore
except ModuleNotFoundError as problem:  # the desk is an extra
    raise MachineError("desk-not-installed", library=problem.name) from None

_WRITER: Final = Writer("command-line", "")


def store_backup(options: argparse.Namespace, language: Language) -> int:
    """Write all that the desk keeps to one file, under a passphrase that is asked for twice."""
    with _store(options) as store:
        passphrase = _passphrase(options, language, new=True)
        copied = backup(store, getattr(options, "store-backup-file"), passphrase, _WRITER, _now())
    print(_wording("store-backed-up", language, cases=copied.cases))
    return DONE


def store_restore(options: argparse.Namespace, language: Language) -> int:
    """Bring back what a backup holds; over a store that is there only with `--replace`."""
    source = getattr(options, "store-backup-file")
    if not source.is_file():
        raise InputError("backup-missing", file=str(source))
    passphrase = _passphrase(options, language, new=False)
    copied = restore(folder_of(options), source, passphrase, _WRITER, _now(), replace=options.replace)
    print(_wording("store-restored", language, cases=copied.cases))
    return DONE


def store_check(options: argparse.Namespace, language: Language) -> int:
    """Print every fault of the store, one a line: what, the case's id, where; 1 with faults."""
    with _store(options) as store:
        faults = store.check()
        counts = {"cases": len(store.cases()), "rows": store.verify().rows} if not faults else {}
    if options.json:
        fault_records = [{"fault": fault.what, "case": fault.case, "where": fault.where} for fault in faults]
        print(json.dumps({"sound": not faults, "faults": fault_records, **counts}))
    elif faults:
        for fault in faults:
            cells = (_wording("store-fault", language, what=fault.what), fault.case, fault.where)
            print(*(cell for cell in cells if cell), sep="\t")
        print(_wording("store-faults", language, count=len(faults)))
    else:
        print(_wording("store-sound", language, **counts))
    return PREVENTED if faults else DONE


def audit_verify(options: argparse.Namespace, language: Language) -> int:
    """Say whether the record is whole, or which of its rows is the first that does not fit; then 1."""
    with _store(options) as store:
        verified = store.verify()
    if options.json:
        print(
            json.dumps(
                {"whole": not verified.fault, "rows": verified.rows, "fault": verified.fault, "row": verified.number}
            )
        )
    elif verified.fault:
        print(_wording("audit-broken", language, fault=verified.fault, number=verified.number or 0))
    else:
        print(_wording("audit-whole", language, rows=verified.rows))
    return PREVENTED if verified.fault else DONE


def folder_of(options: argparse.Namespace) -> Path:
    """Return the folder of the store: the one asked for, or this user's own. Raise `MachineError` `store-no-place`."""
    return desk_at(getattr(options, "store", None))


def _store(options: argparse.Namespace) -> Store:
    """The store, where there is one: to look at it makes none."""
    return store_there(folder_of(options))


def _passphrase(options: argparse.Namespace, language: Language, *, new: bool) -> str:
    """The passphrase, from the file that was named or typed unseen; a new one is typed twice."""
    file: Path | None = getattr(options, "passphrase_file", None)
    if file is not None:
        try:
            typed_text = file.read_text("utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, ValueError):
            raise InputError("backup-missing", file=str(file)) from None
        return _long_enough(typed_text) if new else typed_text
    if not sys.stdin.isatty():
        raise InputError("passphrase-needed")
    typed_text = getpass(f"{_wording('store-passphrase', language)} ")
    if new and getpass(f"{_wording('store-passphrase-again', language)} ") != _long_enough(typed_text):
        raise InputError("passphrase-differs")
    return typed_text


def _long_enough(passphrase: str) -> str:
    if len(passphrase) < SHORTEST:
        raise InputError("passphrase-short", count=SHORTEST)
    return passphrase


def _now() -> datetime:
    return datetime.now(UTC)


def _wording(key: str, language: Language, **facts: Any) -> str:
    return text(say(key, **facts), language)
