"""The shape of a store's tables: which one it has, and how it is brought to ours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text

from reportgen.errors import MachineError

if TYPE_CHECKING:
    from alembic.config import Config

STEPS: Final = Path(__file__).parent / "migrations"
NOW: Final = "0001"
"""The last step. A test holds it to be the last script."""


def shape_of(reading: Connection) -> str | None:
    """Return the last step a store went through; `None` for a new one."""
    if not inspect(reading).has_table("alembic_version"):
        return None
    version: str | None = reading.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return version


def refuse_later(shape: str | None) -> None:
    """Raise `MachineError` `store-later` for a shape that we do not know: a later reportgen made it."""
    if shape in (None, NOW):
        return
    from alembic.script import ScriptDirectory

    if shape not in {step.revision for step in ScriptDirectory.from_config(config()).walk_revisions()}:
        raise MachineError("store-later", shape=shape)


def bring_up(writing: Connection, to: str = "head") -> None:
    """Bring a store to our shape, in the transaction that is open: all of it, or nothing where a step fails."""
    from alembic import command  # slow at the start, and only a store of another release needs it

    configuration = config()
    configuration.attributes["connection"] = writing
    command.upgrade(configuration, to)


def config() -> Config:
    """Return what Alembic is to know; there is no file of settings."""
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    configuration.set_main_option("path_separator", "os")
    return configuration
