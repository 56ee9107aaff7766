"""What Alembic runs: the scripts, on the connection it is given, inside the transaction that is open on it."""

from __future__ import annotations

from alembic import context

from reportgen.store.tables import TableBase

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=TableBase.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
