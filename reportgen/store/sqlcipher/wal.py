"""The write-ahead log that SQLite keeps beside a store: whether a release may keep one, and how it is emptied."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Engine

BESIDE: Final = ("-wal", "-journal")
"""The endings of what SQLite keeps beside a file until it is whole in itself."""

_DEFECT: Final = ((3, 7, 0), (3, 51, 2))


def wal_is_sound(version: tuple[int, ...]) -> bool:
    """Whether this SQLite may keep a write-ahead log: 3.7.0 to 3.51.2 can lose a commit as they reset it."""
    first, last = _DEFECT
    return not first <= version[:3] <= last


def empty_log(engine: Engine) -> None:
    """Bring all that is in the log into the store's own file, as far as no reader still needs it where it is."""
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")  # it is emptied outside any transaction
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
