"""Opening a store: the folder held, the key found, the file proved to be ours, its tables brought to our shape."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DatabaseError

from reportgen.errors import InputError, MachineError
from reportgen.settings import desk_folder
from reportgen.store.audit import keep_beside
from reportgen.store.cases import Store
from reportgen.store.folder import StoreLock, flush_folder, private_folder
from reportgen.store.schema_version import NOW, bring_up, refuse_later, shape_of
from reportgen.store.sqlcipher.key import Key, find_key, keep_key, new_key, salt_of
from reportgen.store.sqlcipher.wal import BESIDE, empty_log, wal_is_sound

FILE: Final = "desk.db"
_WAIT: Final = 30_000  # milliseconds


def open_store(folder: Path, *, key: Key | None = None, address: str = "") -> Store:
    """Open the store in `folder`, made where there is none; `address` is where this program can be found meanwhile.

    Raise `MachineError`: `store-folder` (not private), `store-open-elsewhere` (`process`, `address`),
    `store-key-missing`, `store-key-unsafe`, `store-key-damaged`, `store-keyring-silent`, `store-unreadable` (another
    key's, damaged, or no store), `store-plain` (a database that is not encrypted), `store-later` (a later release made
    it). A store that is refused is left as it was found.
    """
    hold = StoreLock(private_folder(folder))
    try:
        hold.say(address)
        engine, key = _opened(folder, key)
        try:
            with engine.connect() as reading:
                keep_beside(reading, key, folder)
        except BaseException:
            engine.dispose()
            raise
        return Store(engine, key, folder, hold)
    except DatabaseError:
        hold.release()
        raise MachineError("store-unreadable", file=str(folder / FILE)) from None
    except BaseException:
        hold.release()
        raise


def _opened(folder: Path, key: Key | None) -> tuple[Engine, Key]:
    file = folder / FILE
    fresh = not file.exists() or not file.stat().st_size
    key = (key or key_of_new(folder)) if fresh else proved(file, key or key_of(folder))
    if fresh:  # its log and its journal take its mode
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
    engine = engine_of(file, key)
    try:
        with engine.connect() as reading:
            shape = shape_of(reading)
        refuse_later(shape)
        if shape is not None and shape != NOW:
            _set_aside(engine, file, shape)
        if shape != NOW:
            with engine.execution_options(writes=True).begin() as writing:
                bring_up(writing)
            flush_folder(folder)
    except BaseException:
        engine.dispose()
        raise
    return engine, key


def key_of(folder: Path) -> Key:
    """Return the key of the store in a folder. Raise `MachineError` `store-key-missing` where it is kept nowhere."""
    key_found = find_key(folder, salt_of(folder / FILE))
    if key_found is None:
        raise MachineError("store-key-missing", folder=str(folder))
    return key_found


def key_of_new(folder: Path) -> Key:
    """A key for a store that is not there yet: the one in the folder's file, or a new one, kept before it is used."""
    key = new_key()
    if (known_key := find_key(folder, key.salt)) is not None:
        return known_key
    keep_key(folder, key)
    return key


def proved(file: Path, key: Key) -> Key:
    """Return the key for a file, with the file's own salt. Raise `MachineError` where it does not open it."""
    if salt_of(file) == b"SQLite format 3\0":
        raise MachineError("store-plain", file=str(file))
    key = Key(key.secret, salt_of(file))
    if not key.opens(file) and not _opens_with_what_is_beside(file, key):
        raise MachineError("store-unreadable", file=str(file))
    return key


def _opens_with_what_is_beside(file: Path, key: Key) -> bool:
    """Whether a file whose first page was torn is whole with its log or journal; tried on a copy."""
    logs = [log for log in (file.with_name(file.name + ending) for ending in BESIDE) if log.exists()]
    if not any(log.stat().st_size for log in logs):
        return False
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=".desk-trial-") as place:
        for log_file in (file, *logs):
            shutil.copyfile(log_file, Path(place, log_file.name))
        with suppress(sqlcipher.DatabaseError):
            trial = connect(Path(place, file.name), key)
            try:
                trial.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return True
            finally:
                trial.close()
    return False


def connect(file: Path, key: Key) -> Any:
    """Return a connection of SQLCipher's that has been given its key, and leaves transactions to who asks."""
    connection = sqlcipher.connect(str(file), isolation_level=None, check_same_thread=False)
    connection.execute(
        "PRAGMA cipher_log_level = NONE"
    )  # it would talk to the terminal; we say what is wrong ourselves
    connection.execute(f'PRAGMA key = "{key.pragma}"')
    return connection


def engine_of(file: Path, key: Key, *, wal: bool | None = None) -> Engine:
    """Return the engine for a store: what it says was written is on the disk, and a reader waits for no writer."""
    wal = wal_is_sound(sqlcipher.sqlite_version_info) if wal is None else wal

    def creator() -> Any:
        connection = connect(file, key)
        for pragma in (
            f"busy_timeout = {_WAIT}",
            f"journal_mode = {'WAL' if wal else 'DELETE'}",
            # a journal's end is its being gone: without EXTRA, a power cut can bring it back, and undo what was saved
            f"synchronous = {'FULL' if wal else 'EXTRA'}",
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=_as_ours(creator, file),
        poolclass=QueuePool,
        pool_size=8,
        max_overflow=32,
        hide_parameters=True,  # an error would quote the case
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _as_ours(creator: Callable[[], Any], file: Path) -> Callable[[], Any]:
    def connect_again() -> Any:
        try:
            return creator()
        except sqlcipher.DatabaseError:
            raise MachineError("store-unreadable", file=str(file)) from None

    return connect_again


def _set_aside(engine: Engine, file: Path, shape: str) -> None:
    """Keep a copy of a store as it was, before its tables change."""
    empty_log(engine)
    copy = file.with_name(f"{file.name}.before-{shape}")
    number = 1
    while copy.exists():
        number += 1
        copy = file.with_name(f"{file.name}.before-{shape}.{number}")
    beside = copy.with_name(f"{copy.name}.new")
    copy_whole(file, beside)
    beside.replace(copy)
    flush_folder(file.parent)


def copy_whole(file: Path, copy: Path) -> None:
    """Copy a file; it is on the disk when this returns, and ours alone."""
    with file.open("rb") as source, copy.open("wb") as out:
        copy.chmod(0o600)
        shutil.copyfileobj(source, out, 1 << 20)
        out.flush()
        os.fsync(out.fileno())


def desk_at(folder: Path | None) -> Path:
    """Return where the desk keeps its store: `folder`, or this user's own. Raise `MachineError` `store-no-place`."""
    place = folder or desk_folder()
    if place is None:
        raise MachineError("store-no-place")
    return place


def store_there(folder: Path) -> Store:
    """Open the store in `folder`, where there is one: to look for it makes none. Raise `InputError` `store-none`."""
    if not (folder / FILE).is_file():
        raise InputError("store-none", folder=str(folder))
    return open_store(folder)
