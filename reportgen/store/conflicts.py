"""What is kept beside an answer until someone settles it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from reportgen.errors import InputError
from reportgen.store import history
from reportgen.store.issued import Answer, Answers, Keep, Writer
from reportgen.store.merge import entries, lists_above, ordered, taken_of, under
from reportgen.store.tables import AsideOf, ChangeOf, ConflictOf


@dataclass(frozen=True, slots=True)
class Waiting:
    """A conflict that waits: where, how many texts it has, and the last of them."""

    id: str
    path: str
    texts: int
    answer: Answer | None


def open_conflicts(reading: Connection, case: str, writer: Writer) -> tuple[Waiting, ...]:
    """Return what waits in a case from one window."""
    conflict_query = select(ConflictOf.id, ConflictOf.path).where(
        ConflictOf.case_id == case,
        ConflictOf.user == writer.user,
        ConflictOf.window == writer.window,
        ConflictOf.settled_at.is_(None),
    )
    conflicts_found = []
    for id_, path in reading.execute(conflict_query).all():
        texts = history.conflict_texts(reading, case, id_)
        conflicts_found.append(Waiting(id_, path, len(texts), texts[-1]))
    return tuple(conflicts_found)


def add_aside(
    writing: Connection,
    case: str,
    path: str,
    answer: Answer | None,
    open_conflict: Waiting | None,
    writer: Writer,
    at: datetime,
) -> None:
    """Keep a text with the conflict that waits, or with a new one."""
    if open_conflict is None:
        open_conflict = Waiting(secrets.token_hex(8), path, 0, None)
        writer_values = {"user": writer.user, "office": writer.office, "window": writer.window}
        writing.execute(insert(ConflictOf).values(id=open_conflict.id, case_id=case, path=path, at=at, **writer_values))
    texts = {"conflict_id": open_conflict.id, "number": open_conflict.texts + 1, "at": at, "answer": answer}
    writing.execute(insert(AsideOf), texts)


def settle(
    writing: Connection, case: str, conflict: str, keep: Keep, now: Answers, writer: Writer, at: datetime
) -> dict[str, Answer | None]:
    """Mark a conflict as settled and return the answers that are to change for it."""
    path_query = select(ConflictOf.path).where(
        ConflictOf.id == conflict, ConflictOf.case_id == case, ConflictOf.settled_at.is_(None)
    )
    path = writing.execute(path_query).scalar_one_or_none()
    if path is None or keep not in ("mine", "theirs", "both"):
        raise InputError("store-no-conflict")
    aside = history.conflict_texts(writing, case, conflict)[-1]
    stands = now.get(path)
    changes: dict[str, Answer | None] = {}
    if keep != "theirs":
        mine = history.changes_wanted(aside, stands)
        if keep == "both":
            mine = stands if taken_of(aside) else _both(stands, mine)
        if history.differences({path: stands}, {path: mine}):
            changes[path] = mine
        for key in taken_of(aside) if keep == "mine" else ():
            changes |= {item: None for item in now if under(item, f"{path}.{key}")}
        if mine is not None:
            changes = {**_put_back(writing, case, path, now), **changes}
    writing.execute(
        update(ConflictOf).where(ConflictOf.id == conflict).values(kept=keep, settled_at=at, settled_by=writer.user)
    )
    return changes


def _both(theirs: Answer | None, mine: Answer | None) -> Answer | None:
    if theirs is None or mine is None:
        return mine if theirs is None else theirs
    if isinstance(theirs, str) and isinstance(mine, str):
        return f"{theirs}\n\n{mine}"
    if isinstance(theirs, list) and isinstance(mine, list):
        return [*theirs, *(item for item in mine if item not in theirs)]
    raise InputError("store-not-both")


def _put_back(reading: Connection, case: str, path: str, now: Answers) -> Mapping[str, Answer | None]:
    """What brings back the entries that a path stands in, where they were taken out: each as it was last."""
    changes: dict[str, Answer | None] = {}
    for at, key in lists_above(path):
        if key in entries(now.get(at)) or key in entries(changes.get(at)):
            continue
        version_query = select(func.max(ChangeOf.number)).where(ChangeOf.case_id == case, ChangeOf.path == at)
        last = reading.execute(version_query).scalar_one()
        while last:
            then = history.answers_at(reading, case, last - 1)
            if key in entries(then.get(at)):
                changes |= {value: answer for value, answer in then.items() if under(value, f"{at}.{key}")}
                break
            earlier = version_query.where(ChangeOf.number < last)
            last = reading.execute(earlier).scalar_one()
        standing = changes.get(at) or now.get(at)
        changes[at] = ordered([*entries(standing), key])
    return changes
