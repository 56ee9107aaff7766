"""Answers through time: as they stand, as they stood, which versions changed them, what waits beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, LargeBinary, and_, bindparam, delete, func, insert, select, tuple_, type_coerce
from sqlalchemy.dialects.sqlite import insert as insert_or

from reportgen.errors import InputError
from reportgen.store.encoding import same, unpack_all
from reportgen.store.issued import Answer, Answers, Conflict, Issue, Version, Writer
from reportgen.store.merge import entries, ordered, taken_of
from reportgen.store.tables import AnswerOf, AsideOf, ChangeOf, ConflictOf, FileOf, IssueOf, VersionOf

_AT_ONCE: Final = 400  # pairs of values in one question


@dataclass(frozen=True, slots=True)
class Since:
    """What changed after a version: what stood there at that version, and which windows changed it."""

    before: Mapping[str, Answer | None]
    writers: Mapping[str, frozenset[tuple[str, str]]]

    def by_others(self, writer: Writer) -> frozenset[str]:
        """The paths that another window changed."""
        own_writer = {(writer.user, writer.window)}
        return frozenset(path for path, writers in self.writers.items() if writers - own_writer)


def answers_now(reading: Connection, case: str) -> dict[str, Answer]:
    """Return the answers of a case as they stand."""
    as_kept = type_coerce(AnswerOf.answer, LargeBinary)
    rows = reading.execute(select(AnswerOf.path, as_kept).where(AnswerOf.case_id == case)).all()
    return dict(zip([path for path, _ in rows], unpack_all([answer for _, answer in rows]), strict=True))


def answers_at(reading: Connection, case: str, version: int) -> dict[str, Answer]:
    """Return the answers of a case as they stood after a version."""
    then = {**answers_now(reading, case), **_before(reading, case, version)}
    return {path: answer for path, answer in then.items() if answer is not None}


def _before(reading: Connection, case: str, version: int) -> dict[str, Answer | None]:
    """What stood after a version at each path that was changed later: what its next change found there."""
    later = select(ChangeOf.path, ChangeOf.number).where(ChangeOf.case_id == case, ChangeOf.number > version)
    first: dict[str, int] = {}
    for path, number in reading.execute(later):
        first[path] = min(number, first.get(path, number))
    earlier: dict[str, Answer | None] = {}
    pairs = list(first.items())
    for start in range(0, len(pairs), _AT_ONCE):
        wanted_here = tuple_(ChangeOf.path, ChangeOf.number).in_(pairs[start : start + _AT_ONCE])
        query = select(ChangeOf.path, ChangeOf.before).where(ChangeOf.case_id == case, wanted_here)
        earlier |= {row.path: row.before for row in reading.execute(query)}
    return earlier


def since(reading: Connection, case: str, version: int) -> Since:
    """Return what changed after a version."""
    joined = and_(VersionOf.case_id == ChangeOf.case_id, VersionOf.number == ChangeOf.number)
    query = select(ChangeOf.path, VersionOf.user, VersionOf.window).join(VersionOf, joined).distinct()
    writers: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for path, user, window in reading.execute(query.where(ChangeOf.case_id == case, ChangeOf.number > version)):
        writers[path].add((user, window))
    answers_before = _before(reading, case, version) if writers else {}
    return Since(answers_before, {path: frozenset(value) for path, value in writers.items()})


def write(
    writing: Connection,
    case: str,
    number: int,
    now: Answers,
    changes_wanted: Mapping[str, Answer | None],
    writer: Writer,
    at: datetime,
    what: str,
) -> None:
    """Put a version in: what stood before is kept with it, then the answers are what is wanted."""
    row_values = {"at": at, "user": writer.user, "office": writer.office, "window": writer.window, "what": what}
    writing.execute(insert(VersionOf).values(case_id=case, number=number, **row_values))
    changes = [{"case_id": case, "number": number, "path": path, "before": now.get(path)} for path in changes_wanted]
    if changes:
        writing.execute(insert(ChangeOf), changes)
    set_to = [
        {"case_id": case, "path": path, "answer": value} for path, value in changes_wanted.items() if value is not None
    ]
    if set_to:
        putting = insert_or(AnswerOf)
        new_values = {"answer": putting.excluded.answer}
        writing.execute(putting.on_conflict_do_update(index_elements=["case_id", "path"], set_=new_values), set_to)
    emptied = [{"gone": path} for path, item in changes_wanted.items() if item is None]
    if emptied:
        table = AnswerOf.__table__
        at_path = and_(table.c.case_id == case, table.c.path == bindparam("gone"))
        writing.execute(delete(AnswerOf).where(at_path), emptied)


def versions(reading: Connection, case: str) -> tuple[Version, ...]:
    """Return every version of a case, the first first."""
    paths: dict[int, list[str]] = defaultdict(list)
    changes_query = select(ChangeOf.number, ChangeOf.path).where(ChangeOf.case_id == case).order_by(ChangeOf.path)
    for number, path in reading.execute(changes_query):
        paths[number].append(path)
    columns = (VersionOf.number, VersionOf.at, VersionOf.user, VersionOf.what)
    rows = reading.execute(select(*columns).where(VersionOf.case_id == case).order_by(VersionOf.number))
    return tuple(Version(*row, tuple(paths[row.number])) for row in rows)


def differences(first: Answers, second: Answers) -> dict[str, tuple[Answer | None, Answer | None]]:
    """Return each path whose answer differs, with the one and the other."""
    both = {path: (first.get(path), second.get(path)) for path in (*first, *second)}
    return {path: pair for path, pair in both.items() if not same(*pair)}


def conflicts(reading: Connection, case: str) -> tuple[Conflict, ...]:
    """Return what waits to be settled in a case: the last text of each, beside the answer that stands."""
    last = select(AsideOf.conflict_id, func.max(AsideOf.number).label("number")).group_by(AsideOf.conflict_id)
    newest = last.subquery()
    conflicts_query = (
        select(ConflictOf, AsideOf.answer, AnswerOf.answer.label("stands"))
        .join(newest, newest.c.conflict_id == ConflictOf.id)
        .join(AsideOf, and_(AsideOf.conflict_id == ConflictOf.id, AsideOf.number == newest.c.number))
        .outerjoin(AnswerOf, and_(AnswerOf.case_id == ConflictOf.case_id, AnswerOf.path == ConflictOf.path))
        .where(ConflictOf.case_id == case, ConflictOf.settled_at.is_(None))
        .order_by(ConflictOf.at, ConflictOf.id)
    )
    return tuple(
        Conflict(row.id, row.path, changes_wanted(row.answer, row.stands), row.stands, row.at, row.user, row.window)
        for row in reading.execute(conflicts_query)
    )


def changes_wanted(aside: Answer | None, stands: Answer | None) -> Answer | None:
    """Return what a window wants at a path: its own text, or the list that stands without what it took out."""
    taken_key = taken_of(aside)
    return ordered(key for key in entries(stands) if key not in taken_key) if taken_key else aside


def conflict_texts(reading: Connection, case: str, conflict: str) -> tuple[Answer | None, ...]:
    """Return every text of a conflict, the first first. Raise `InputError` `store-no-conflict` where there is none."""
    known_conflict = select(ConflictOf.id).where(ConflictOf.id == conflict, ConflictOf.case_id == case)
    if reading.execute(known_conflict).one_or_none() is None:
        raise InputError("store-no-conflict")
    query = select(AsideOf.answer).where(AsideOf.conflict_id == conflict).order_by(AsideOf.number)
    return tuple(reading.execute(query).scalars())


def issues(reading: Connection, case: str) -> tuple[Issue, ...]:
    """Return the issues of a case, the first first."""
    names: dict[int, list[str]] = defaultdict(list)
    for number, name in reading.execute(
        select(FileOf.issue, FileOf.name).where(FileOf.case_id == case).order_by(FileOf.name)
    ):
        names[number].append(name)
    columns = (IssueOf.number, IssueOf.version, IssueOf.at, IssueOf.user)
    rows = reading.execute(select(*columns).where(IssueOf.case_id == case).order_by(IssueOf.number))
    return tuple(Issue(number, version, at, user, tuple(names[number])) for number, version, at, user in rows)
