"""A desk of a test's own; what needs another sort of desk makes it under the same name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reportgen.web.state import AppState
from tests.web.desks import make_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[AppState]:
    """A desk with nothing in it, whose store is closed when the test ends."""
    made = make_desk(tmp_path)
    yield made
    made.store.close()
