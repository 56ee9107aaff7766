"""The record of what was done: rows that nothing changes, each proved by the next, the last one by a sealed head.

A row holds ids and the word of an event, never content. Its proof is the digest of its fields and of the proof before
it, so a row that was changed, taken out or put in does not fit. The head says which row is the last; it is sealed with
the store's key and kept twice: in the store, written with each row, where it shows rows taken off the end; and in a
file beside it, written when the store is opened and closed, where it shows an older copy of the store put in its place.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from reportgen.errors import DefectFound
from reportgen.store.folder import flush_folder
from reportgen.store.issued import Writer
from reportgen.store.sqlcipher.key import Key
from reportgen.store.tables import EventOf, HeadOf

HEAD: Final = "desk.head"
_START: Final = "0" * 64
_EVENT: Final = re.compile("[a-z]+(-[a-z]+){0,5}")
_ID: Final = re.compile(r"[A-Za-z0-9@._-]{0,60}")

AuditFault = Literal["row-changed", "rows-missing", "head-changed", "older-copy", "head-file-changed"]


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the record."""

    number: int
    at: datetime
    event: str
    user: str
    office: str
    case: str | None
    version: int | None


@dataclass(frozen=True, slots=True)
class Verified:
    """What the record was found to be: how many rows fit, and the first that does not, with what is wrong there."""

    rows: int
    fault: AuditFault | None = None
    number: int | None = None


def note(
    writing: Connection,
    key: Key,
    event: str,
    writer: Writer,
    at: datetime,
    *,
    case: str | None = None,
    version: int | None = None,
) -> None:
    """Add a row to the record, in the transaction that does what it tells. Raise `DefectFound` for a row with words."""
    ids = (writer.user, writer.office, case or "")
    if not _EVENT.fullmatch(event) or not all(map(_ID.fullmatch, ids)):
        raise DefectFound("audit-not-an-id")
    number, before = head(writing)
    row = Event(number + 1, at.astimezone(UTC), event, writer.user, writer.office, case, version)
    proof = _proof(row, before)
    row_values = {"number": row.number, "at": row.at, "event": event, "user": row.user, "office": row.office}
    writing.execute(insert(EventOf).values(**row_values, case_id=case, version=version, proof=proof))
    set_head(writing, key, row.number, proof)


def head(reading: Connection) -> tuple[int, str]:
    """Return the number of the last row as the head has it, and its proof."""
    head_row = reading.execute(select(HeadOf.number, HeadOf.proof)).one_or_none()
    return (head_row.number, head_row.proof) if head_row else (0, _START)


def set_head(writing: Connection, key: Key, number: int, proof: str) -> None:
    """Say which row is the last, under the seal of a key."""
    head_values = {"number": number, "proof": proof, "seal": key.seal(f"{number} {proof}")}
    writing.execute(
        insert(HeadOf).values(id=1, **head_values).on_conflict_do_update(index_elements=["id"], set_=head_values)
    )


def events(reading: Connection) -> tuple[Event, ...]:
    """Return every row, the first first."""
    return tuple(row for row, _ in _rows(reading))


def verify(reading: Connection, key: Key, folder: Path | None = None) -> Verified:
    """Return how far the record fits; with `folder`, compare it with the head that was kept beside the store."""
    proofs = [_START]
    for row, proof in _rows(reading):
        if row.number != len(proofs):
            return Verified(len(proofs) - 1, "rows-missing", len(proofs))
        if proof != _proof(row, proofs[-1]):
            return Verified(len(proofs) - 1, "row-changed", row.number)
        proofs.append(proof)
    rows = len(proofs) - 1
    if fault := _head_fault(reading, key, proofs):
        return Verified(rows, *fault)
    if folder is None or not (folder / HEAD).exists():
        return Verified(rows)
    number, proof = _read_beside(folder, key) or (-1, "")
    if number < 0:
        return Verified(rows, "head-file-changed")
    if number >= len(proofs) or proofs[number] != proof:
        return Verified(rows, "older-copy", min(number, len(proofs)))
    return Verified(rows)


def keep_beside(reading: Connection, key: Key, folder: Path) -> None:
    """Keep the head in a file beside the store, unless the one there is of a record that ours does not go on from."""
    last, proof = head(reading)
    if (folder / HEAD).exists():
        number, last_number = _read_beside(folder, key) or (-1, "")
        proof_query = select(EventOf.proof).where(EventOf.number == number)
        if number and last_number != reading.execute(proof_query).scalar_one_or_none():
            return  # `verify` is to find it: it is what shows that the store is not what it was
        if number == last:
            return
    head_text = json.dumps({"number": last, "proof": proof, "seal": key.seal(f"{last} {proof}")})
    beside = folder / f"{HEAD}.new"
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
        out.write(head_text)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(folder / HEAD)
    flush_folder(folder)


def _head_fault(reading: Connection, key: Key, proofs: list[str]) -> tuple[AuditFault, int | None] | None:
    head_row = reading.execute(select(HeadOf.number, HeadOf.proof, HeadOf.seal)).one_or_none()
    rows = len(proofs) - 1
    if head_row is None:
        return ("head-changed", None) if rows else None
    if head_row.seal != key.seal(f"{head_row.number} {head_row.proof}"):
        return "head-changed", None
    if head_row.number > rows:
        return "rows-missing", rows + 1
    if head_row.number < rows or proofs[head_row.number] != head_row.proof:
        return "head-changed", head_row.number
    return None


def _read_beside(folder: Path, key: Key) -> tuple[int, str] | None:
    try:
        head_json = json.loads((folder / HEAD).read_text("ascii")[:1000])
        number, proof, seal = head_json["number"], head_json["proof"], head_json["seal"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    fits = isinstance(number, int) and seal == key.seal(f"{number} {proof}")
    return (number, str(proof)) if fits else None


def _rows(reading: Connection) -> list[tuple[Event, str]]:
    table = EventOf
    columns = (table.number, table.at, table.event, table.user, table.office, table.case_id, table.version, table.proof)
    result = reading.execute(select(*columns).order_by(table.number))
    return [(Event(*row[:7]), row[7]) for row in result]


def _proof(row: Event, before: str) -> str:
    proof_parts = [row.number, row.at.isoformat(), row.event, row.user, row.office, row.case, row.version, before]
    return hashlib.sha256(json.dumps(proof_parts, separators=(",", ":")).encode("ascii")).hexdigest()
