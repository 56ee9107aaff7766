"""A store for each test, its key in its own folder: no test asks this computer's keyring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reportgen.store import Store, open_store
from reportgen.store.sqlcipher import key
from tests.store.desk import ANSWERS, MINE, Clock


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key, "_keyring", lambda: None)


@pytest.fixture
def at() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with open_store(folder) as opened:
        yield opened


@pytest.fixture
def case(store: Store, at: Clock) -> str:
    return store.start(ANSWERS, MINE, at()).id
