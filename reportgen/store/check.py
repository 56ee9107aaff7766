"""Whether a store is whole: its pages, its rows and what they point at, its record, every answer and every file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from sqlalchemy import Connection, Engine, LargeBinary, func, select, type_coerce
from sqlalchemy.exc import DatabaseError

from reportgen.case.model.paths import is_place
from reportgen.store import audit
from reportgen.store.encoding import unpack
from reportgen.store.sqlcipher.key import Key
from reportgen.store.sqlcipher.wal import empty_log
from reportgen.store.tables import AnswerOf, AsideOf, CaseOf, ChangeOf, ConflictOf, FileOf, VersionOf

What = Literal[
    "pages", "encryption", "references", "record", "answer", "before", "aside", "versions", "conflict", "issued-file"
]
_ENTRY: Final = re.compile(r"\.~[0-9a-z]{1,16}")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is not whole, in which case, and where: a path, a number, a file's name; nothing of what was typed."""

    what: What
    case: str = ""
    where: str = ""


def check(engine: Engine, key: Key, folder: Path | None = None) -> tuple[Fault, ...]:
    """Return every fault of a store; `folder` is where one in use stands: its log, and the head of its record."""
    try:
        if folder is not None:
            empty_log(engine)  # the encryption is checked page by page in the file itself
        with engine.connect() as reading:
            faults = list(_of_file(reading))
            if not any(fault.what == "pages" for fault in faults):
                faults += _of_rows(reading, key, folder)
    except DatabaseError:
        faults = [Fault("pages")]
    return tuple(dict.fromkeys(faults))


def _of_file(reading: Connection) -> Iterator[Fault]:
    for pragma, fault_kind in (("integrity_check", "pages"), ("cipher_integrity_check", "encryption")):
        answers_of_pragma = [str(row[0]) for row in reading.exec_driver_sql(f"PRAGMA {pragma}")]
        if answers_of_pragma not in ([], ["ok"]):
            yield Fault("pages" if fault_kind == "pages" else "encryption", where=str(len(answers_of_pragma)))
    for row in reading.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault("references", where=f"{row[0]}:{row[1]}")


def _of_rows(reading: Connection, key: Key, folder: Path | None) -> Iterator[Fault]:
    verified = audit.verify(reading, key, folder)
    if verified.fault:
        yield Fault("record", where=f"{verified.fault}:{verified.number or ''}".rstrip(":"))
    yield from _unreadable(reading)
    yield from _versions(reading)
    yield from _conflicts(reading)
    files = reading.execute(select(FileOf.case_id, FileOf.issue, FileOf.name, FileOf.sha256, FileOf.content))
    for case, issue, name, sha256, content in files:
        if hashlib.sha256(content).hexdigest() != sha256:
            yield Fault("issued-file", case, f"{issue}:{name}")


def _unreadable(reading: Connection) -> Iterator[Fault]:
    """Every answer that cannot be read, now or as it stood."""
    raw = LargeBinary()
    stored_columns: tuple[tuple[What, object, object, object], ...] = (
        ("answer", AnswerOf.case_id, AnswerOf.path, AnswerOf.answer),
        ("before", ChangeOf.case_id, ChangeOf.path, ChangeOf.before),
        ("aside", AsideOf.conflict_id, AsideOf.number, AsideOf.answer),
    )
    for fault_kind, case, where, column in stored_columns:
        blob_query = select(case, where, type_coerce(column, raw)).where(column.is_not(None))  # type: ignore[call-overload, attr-defined]
        for owner, place, content in reading.execution_options(yield_per=500).execute(blob_query):
            try:
                unpack(content)
            except (ValueError, RecursionError):
                yield Fault(fault_kind, owner, str(place))


def _versions(reading: Connection) -> Iterator[Fault]:
    """Every case whose versions are not 1 to the last."""
    version_counts = (
        select(CaseOf.id, CaseOf.version, func.count(VersionOf.number), func.max(VersionOf.number))
        .outerjoin(VersionOf, VersionOf.case_id == CaseOf.id)
        .group_by(CaseOf.id)
    )
    for case, version, count, last in reading.execute(version_counts):
        if not version == count == last:
            yield Fault("versions", case, str(version))


def _conflicts(reading: Connection) -> Iterator[Fault]:
    """Every conflict with no text, or about a path that is no place of a case."""
    texts = select(AsideOf.conflict_id, func.count().label("texts")).group_by(AsideOf.conflict_id).subquery()
    conflict_query = select(ConflictOf.id, ConflictOf.case_id, ConflictOf.path, texts.c.texts)
    for conflict, case, path, count in reading.execute(
        conflict_query.outerjoin(texts, texts.c.conflict_id == ConflictOf.id)
    ):
        answer_query = select(ChangeOf.number).where(ChangeOf.case_id == case, ChangeOf.path == path).limit(1)
        is_known = is_place(_ENTRY.sub("[0]", path)) or reading.execute(answer_query).first() is not None
        if not count or not is_known:
            yield Fault("conflict", case, conflict)
