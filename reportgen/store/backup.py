"""A store taken elsewhere and brought back: one file under a passphrase, that any tool of SQLCipher 4 can open."""

from __future__ import annotations

import os
import secrets
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, QueuePool, create_engine, func, select
from sqlalchemy.exc import DatabaseError

from reportgen.errors import InputError, MachineError
from reportgen.store import audit
from reportgen.store.cases import Store
from reportgen.store.check import check
from reportgen.store.folder import StoreLock, flush_folder, private_folder
from reportgen.store.issued import Writer
from reportgen.store.opening import FILE, connect, copy_whole, engine_of, key_of_new
from reportgen.store.schema_version import NOW, bring_up, refuse_later, shape_of
from reportgen.store.sqlcipher.key import FILE as KEY_FILE
from reportgen.store.sqlcipher.key import PAGE, Key, find_key, passphrase_key, salt_of
from reportgen.store.sqlcipher.wal import BESIDE
from reportgen.store.tables import CaseOf

SHORTEST: Final = 12
"""Characters of a passphrase: all that stands between whoever finds a backup and what is in it."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What a backup holds: how many cases, and how many rows of the record."""

    cases: int
    rows: int


def backup(store: Store, target: Path, passphrase: str, writer: Writer, at: datetime) -> Copied:
    """Write the whole store, as it is at one moment, to one file under a passphrase. Others go on working meanwhile.

    Raise `InputError` `passphrase-short` or `output-exists`; `MachineError` `backup-not-written`, and then no file is
    left. A backup is opened and checked before it takes its name.
    """
    if len(passphrase) < SHORTEST:
        raise InputError("passphrase-short", count=SHORTEST)
    if target.exists() or target.is_symlink():
        raise InputError("output-exists", file=str(target))
    store.record("backed-up", writer, at=at)
    beside = target.with_name(f".reportgen-{secrets.token_hex(8)}.part")
    key = passphrase_key(passphrase)
    try:
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(connect(store.folder / FILE, store.key)) as source:
            _export(source, beside, key)
        copied, faults = _looked_at(beside, key)
        if faults:
            raise MachineError("backup-not-written", file=str(target))
        _flush(beside)
        if target.exists():  # a stick for backups knows no links, that could not be made over another file
            raise InputError("output-exists", file=str(target))
        beside.replace(target)
        flush_folder(target.parent)
    except (OSError, sqlcipher.Error):
        raise MachineError("backup-not-written", file=str(target)) from None
    finally:
        for name in (beside, beside.with_name(f"{beside.name}-journal")):
            with suppress(OSError):
                name.unlink(missing_ok=True)
    return copied


def restore(
    folder: Path, source: Path, passphrase: str, writer: Writer, at: datetime, *, replace: bool = False
) -> Copied:
    """Make the store in `folder` anew from a backup; with `replace`, over a store that is there, which stays beside it.

    Raise `InputError` `backup-missing`, `backup-not-opened` (no backup, damaged, or another passphrase's) or
    `store-there`; `MachineError` `backup-damaged`, or as `open_store` does. The backup is only read, and checked whole
    before anything is touched.
    """
    key = _key_of_backup(source, passphrase)
    copied, faults = _looked_at(source, key)
    if faults:
        raise MachineError("backup-damaged", file=str(source), count=faults)
    hold = StoreLock(private_folder(folder))
    try:
        file = folder / FILE
        has_store = file.exists() and file.stat().st_size > 0
        if has_store and not replace:
            raise InputError("store-there", folder=str(folder))
        stamp = f"{at:%Y%m%dT%H%M%S}-{secrets.token_hex(2)}"
        existing_key = _key_there(folder) if has_store else None
        if existing_key is None:
            if has_store:  # a key that does not open what is there is of no use to what comes
                _step_aside(folder / KEY_FILE, stamp)
            existing_key = key_of_new(folder)
        restored = folder / f"{FILE}.restoring"
        for name in (restored, *(restored.with_name(restored.name + ending) for ending in BESIDE)):
            name.unlink(missing_ok=True)
        os.close(os.open(restored, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(_only_read(source, key)) as reading:
            _export(reading, restored, existing_key)
        _bring_in(restored, existing_key, writer, at)
        if has_store:
            _set_aside(folder, existing_key, stamp)
        restored.replace(file)
        flush_folder(folder)
    except (OSError, sqlcipher.Error):
        raise MachineError("store-not-written", folder=str(folder)) from None
    finally:
        hold.release()
    return copied


def _export(source: Any, target: Path, key: Key) -> None:
    """Copy a store to a file under another key; the head of its record is sealed with that key."""
    source.execute("ATTACH DATABASE ? AS copy KEY ?", (str(target), key.pragma))
    source.execute("PRAGMA copy.synchronous = FULL")
    source.execute("BEGIN")
    source.execute("SELECT sqlcipher_export('copy')").fetchone()
    for number, proof in source.execute("SELECT number, proof FROM copy.audit_head").fetchall():
        source.execute("UPDATE copy.audit_head SET seal = ?", (key.seal(f"{number} {proof}"),))
    source.execute("COMMIT")
    source.execute("DETACH DATABASE copy")


def _looked_at(file: Path, key: Key) -> tuple[Copied, int]:
    """What a file holds, and how many faults it has. Raise `MachineError` where a later release wrote it."""
    engine = _engine_that_reads(file, key)
    try:
        with engine.connect() as reading:
            refuse_later(shape_of(reading))
        if faults := check(engine, key):
            return Copied(0, 0), len(faults)
        with engine.connect() as reading:
            cases = reading.execute(select(func.count()).select_from(CaseOf)).scalar_one()
            return Copied(cases, audit.head(reading)[0]), 0
    except DatabaseError:
        return Copied(0, 0), 1
    finally:
        engine.dispose()


def _bring_in(file: Path, key: Key, writer: Writer, at: datetime) -> None:
    """Bring a copy to our shape, put on record that it was restored, and check it once more."""
    engine = engine_of(file, key, wal=False)
    try:
        with engine.execution_options(writes=True).begin() as writing:
            if shape_of(writing) != NOW:
                bring_up(writing)
            audit.note(writing, key, "restored-from-backup", writer, at)
        if check(engine, key):
            raise MachineError("store-not-written", folder=str(file.parent))
    finally:
        engine.dispose()


def _set_aside(folder: Path, key: Key, stamp: str) -> None:
    """Keep the store that is there under another name, whole, with all that stands beside it."""
    file = folder / FILE
    if key.opens(file):  # the log goes into the file, or it would be read as the new store's
        engine = engine_of(file, key, wal=False)
        with suppress(Exception), engine.connect() as connection:
            shape_of(connection)
        engine.dispose()
    for name in (*(file.with_name(file.name + ending) for ending in (*BESIDE, "-shm")), folder / audit.HEAD):
        _step_aside(name, stamp)
    copy_whole(file, folder / f"{FILE}.before-{stamp}")
    flush_folder(folder)


def _step_aside(file: Path, stamp: str) -> None:
    with suppress(FileNotFoundError):
        file.rename(file.with_name(f"{file.name}.before-{stamp}"))


def _key_there(folder: Path) -> Key | None:
    """The key that opens the store that is there; `None` where there is none that does."""
    with suppress(MachineError):
        key = find_key(folder, salt_of(folder / FILE))
        if key is not None and key.opens(folder / FILE):
            return key
    return None


def _key_of_backup(source: Path, passphrase: str) -> Key:
    try:
        if not source.is_file():
            raise InputError("backup-missing", file=str(source))
        key = passphrase_key(passphrase, salt_of(source))
        opens = source.stat().st_size >= PAGE and key.opens(source)
    except OSError:
        raise InputError("backup-missing", file=str(source)) from None
    if not opens:
        raise InputError("backup-not-opened", file=str(source))
    return key


def _only_read(file: Path, key: Key) -> Any:
    """A connection that changes nothing in a file, nor beside it."""
    address = f"file:{quote(str(file.absolute()))}?immutable=1"
    connection = sqlcipher.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f'PRAGMA key = "{key.pragma}"')
    return connection


def _engine_that_reads(file: Path, key: Key) -> Engine:
    return create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _only_read(file, key),
        poolclass=QueuePool,
        hide_parameters=True,
    )


def _flush(file: Path) -> None:
    with file.open("rb+") as backup_file:
        os.fsync(backup_file.fileno())
