"""The first shape: cases and their answers, versions, conflicts, issued files, the record."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_ID, _WORD, _DIGEST = sa.String(32), sa.String(60), sa.String(64)
_KEPT_FOR_GOOD = ("versions", "changes", "asides", "issues", "files", "audit")


def upgrade() -> None:
    """Make the tables, and have the database itself refuse to change what is kept for good."""
    op.create_table(
        "cases",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("due", sa.Date),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("state", _WORD, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owner", _WORD, nullable=False),
        sa.Column("office", _WORD, nullable=False),
    )
    op.create_table(
        "answers",
        sa.Column("case_id", _ID, sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("path", sa.Text, primary_key=True),
        sa.Column("answer", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "versions",
        sa.Column("case_id", _ID, sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user", _WORD, nullable=False),
        sa.Column("office", _WORD, nullable=False),
        sa.Column("window", _WORD, nullable=False),
        sa.Column("what", _WORD, nullable=False),
    )
    op.create_table(
        "changes",
        sa.Column("case_id", _ID, primary_key=True),
        sa.Column("path", sa.Text, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("before", sa.LargeBinary),
        sa.ForeignKeyConstraint(["case_id", "number"], ["versions.case_id", "versions.number"]),
    )
    op.create_index("changes_by_version", "changes", ["case_id", "number", "path"])
    op.create_table(
        "conflicts",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("case_id", _ID, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("user", _WORD, nullable=False),
        sa.Column("office", _WORD, nullable=False),
        sa.Column("window", _WORD, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kept", _WORD),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.Column("settled_by", _WORD),
    )
    op.create_index("ix_conflicts_case_id", "conflicts", ["case_id"])
    op.create_table(
        "asides",
        sa.Column("conflict_id", _ID, sa.ForeignKey("conflicts.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.LargeBinary),
    )
    op.create_table(
        "issues",
        sa.Column("case_id", _ID, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user", _WORD, nullable=False),
        sa.Column("office", _WORD, nullable=False),
        sa.ForeignKeyConstraint(["case_id", "version"], ["versions.case_id", "versions.number"]),
    )
    op.create_table(
        "files",
        sa.Column("case_id", _ID, primary_key=True),
        sa.Column("issue", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("sha256", _DIGEST, nullable=False),
        sa.Column("receipt", sa.LargeBinary, nullable=False),
        sa.Column("language", _WORD, nullable=False),
        sa.Column("ending", _WORD, nullable=False),
        sa.ForeignKeyConstraint(["case_id", "issue"], ["issues.case_id", "issues.number"]),
    )
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("event", _WORD, nullable=False),
        sa.Column("user", _WORD, nullable=False),
        sa.Column("office", _WORD, nullable=False),
        sa.Column("case_id", _ID),
        sa.Column("version", sa.Integer),
        sa.Column("proof", _DIGEST, nullable=False),
    )
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("proof", _DIGEST, nullable=False),
        sa.Column("seal", _DIGEST, nullable=False),
    )
    for table in _KEPT_FOR_GOOD:
        for operation in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{operation.lower()} BEFORE {operation} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END"
            )
