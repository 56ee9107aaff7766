"""The tables as the migrations make them are the tables as the program has them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from reportgen.store import open_store
from reportgen.store import schema_version as shape
from reportgen.store.opening import FILE
from reportgen.store.tables import TableBase
from tests.store.desk import ANSWERS, MINE, START

STEP = """
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None
def upgrade():
    op.add_column("cases", sa.Column("later", sa.Text))
    op.execute("UPDATE cases SET later = number")
    {then}
"""


@pytest.fixture
def made(folder: Path) -> Path:
    with open_store(folder) as store:
        store.start(ANSWERS, MINE, START)
    return folder


def test_the_last_step_is_the_one_the_program_expects() -> None:
    assert ScriptDirectory.from_config(shape.config()).get_heads() == [shape.NOW]


def test_from_the_first_step_the_tables_come_to_ours(folder: Path) -> None:
    with open_store(folder) as store, store.reading() as reading:
        differs = compare_metadata(MigrationContext.configure(reading, opts={"compare_type": True}), TableBase.metadata)
        assert differs == []
        assert shape.shape_of(reading) == shape.NOW


def test_every_table_says_whose_a_row_is(folder: Path) -> None:
    whose = {"cases": "owner", "versions": "user", "conflicts": "user", "issues": "user", "audit": "user"}
    with open_store(folder) as store, store.reading() as reading:
        for table, column in whose.items():
            assert {column, "office"} <= {one["name"] for one in inspect(reading).get_columns(table)}


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Our steps and one more, as a later release would have them."""
    steps = tmp_path / "steps"
    shutil.copytree(shape.STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(shape, "STEPS", steps)
    monkeypatch.setattr(shape, "NOW", "0002")
    monkeypatch.setattr("reportgen.store.opening.NOW", "0002")
    return steps / "versions" / "step_0002.py"


def test_a_store_is_brought_up_and_a_copy_of_it_set_aside(made: Path, later: Path, tmp_path: Path) -> None:
    later.write_text(STEP.format(then=""))
    with open_store(made) as store, store.reading() as reading:
        assert reading.exec_driver_sql("SELECT later FROM cases").scalars().all() == ["PPO-1"]
        assert store.answers(store.cases()[0].id) == ANSWERS
        assert store.verify().fault is None
    before = tmp_path / "before"
    before.mkdir(mode=0o700)
    shutil.copy(made / f"{FILE}.before-0001", before / FILE)
    shutil.copy(made / "desk.key", before)
    assert (made / f"{FILE}.before-0001").stat().st_mode & 0o777 == 0o600
    later.unlink()
    with pytest.MonkeyPatch.context() as ours:
        ours.setattr(shape, "NOW", "0001")
        ours.setattr("reportgen.store.opening.NOW", "0001")
        with open_store(before) as store:
            assert store.answers(store.cases()[0].id) == ANSWERS


def test_a_step_that_fails_leaves_the_store_as_it_was(made: Path, later: Path) -> None:
    later.write_text(STEP.format(then="raise ValueError('stop')"))
    for copies in (1, 2):
        with pytest.raises(ValueError, match="stop"):
            open_store(made)
        assert len(list(made.glob(f"{FILE}.before-*"))) == copies
    later.write_text(STEP.format(then=""))
    with open_store(made) as store:
        assert store.answers(store.cases()[0].id) == ANSWERS
        assert store.check() == ()
