"""The tables of the store. What stood before is kept, nothing is taken away, and each row says whose it is."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, LargeBinary, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from reportgen.store.encoding import Moment, Packed

_ID = String(32)
_WORD = String(60)
_DIGEST = String(64)


class TableBase(DeclarativeBase):
    """What the tables have in common: their metadata."""


class CaseOf(TableBase):
    """A case. `number`, `name`, `kind` and `due` are read from its answers, for lists and searches."""

    __tablename__ = "cases"
    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    number: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    due: Mapped[date | None]
    version: Mapped[int]
    state: Mapped[str] = mapped_column(_WORD)
    opened_at: Mapped[datetime] = mapped_column(Moment)
    saved_at: Mapped[datetime] = mapped_column(Moment)
    owner: Mapped[str] = mapped_column(_WORD)
    office: Mapped[str] = mapped_column(_WORD)


class AnswerOf(TableBase):
    """An answer as it stands now."""

    __tablename__ = "answers"
    case_id: Mapped[str] = mapped_column(_ID, ForeignKey("cases.id"), primary_key=True)
    path: Mapped[str] = mapped_column(Text, primary_key=True)
    answer: Mapped[Any] = mapped_column(Packed, nullable=False)


class VersionOf(TableBase):
    """A save that changed something: who, from which window, when, and what it was."""

    __tablename__ = "versions"
    case_id: Mapped[str] = mapped_column(_ID, ForeignKey("cases.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    user: Mapped[str] = mapped_column(_WORD)
    office: Mapped[str] = mapped_column(_WORD)
    window: Mapped[str] = mapped_column(_WORD)
    what: Mapped[str] = mapped_column(_WORD)


class ChangeOf(TableBase):
    """A path that a version changed, and what stood there before; nothing where there was no answer."""

    __tablename__ = "changes"
    case_id: Mapped[str] = mapped_column(_ID, primary_key=True)
    path: Mapped[str] = mapped_column(Text, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    before: Mapped[Any | None] = mapped_column(Packed)
    __table_args__ = (
        ForeignKeyConstraint(["case_id", "number"], ["versions.case_id", "versions.number"]),
        Index("changes_by_version", "case_id", "number", "path"),
    )


class ConflictOf(TableBase):
    """A path that was answered elsewhere while this window wrote on it; its texts wait until it is settled."""

    __tablename__ = "conflicts"
    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(_ID, ForeignKey("cases.id"), index=True)
    path: Mapped[str] = mapped_column(Text)
    user: Mapped[str] = mapped_column(_WORD)
    office: Mapped[str] = mapped_column(_WORD)
    window: Mapped[str] = mapped_column(_WORD)
    at: Mapped[datetime] = mapped_column(Moment)
    kept: Mapped[str | None] = mapped_column(_WORD)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    settled_by: Mapped[str | None] = mapped_column(_WORD)


class AsideOf(TableBase):
    """One of the texts of a conflict: the last is what the window shows, those before it were typed on the way."""

    __tablename__ = "asides"
    conflict_id: Mapped[str] = mapped_column(_ID, ForeignKey("conflicts.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    answer: Mapped[Any | None] = mapped_column(Packed)


class IssueOf(TableBase):
    """A report issued: the version it was made from."""

    __tablename__ = "issues"
    case_id: Mapped[str] = mapped_column(_ID, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    user: Mapped[str] = mapped_column(_WORD)
    office: Mapped[str] = mapped_column(_WORD)
    __table_args__ = (ForeignKeyConstraint(["case_id", "version"], ["versions.case_id", "versions.number"]),)


class FileOf(TableBase):
    """An issued file, with its receipt."""

    __tablename__ = "files"
    case_id: Mapped[str] = mapped_column(_ID, primary_key=True)
    issue: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(_DIGEST)
    receipt: Mapped[bytes] = mapped_column(LargeBinary)
    language: Mapped[str] = mapped_column(_WORD)
    ending: Mapped[str] = mapped_column(_WORD)
    __table_args__ = (ForeignKeyConstraint(["case_id", "issue"], ["issues.case_id", "issues.number"]),)


class EventOf(TableBase):
    """What was done, when, by whom, to which case; each row is proved by the one after it. Ids only, no content."""

    __tablename__ = "audit"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    event: Mapped[str] = mapped_column(_WORD)
    user: Mapped[str] = mapped_column(_WORD)
    office: Mapped[str] = mapped_column(_WORD)
    case_id: Mapped[str | None] = mapped_column(_ID)
    version: Mapped[int | None]
    proof: Mapped[str] = mapped_column(_DIGEST)


class HeadOf(TableBase):
    """The last row of the record and its proof, sealed with the key: rows taken off the end are missed."""

    __tablename__ = "audit_head"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
    proof: Mapped[str] = mapped_column(_DIGEST)
    seal: Mapped[str] = mapped_column(_DIGEST)
