from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from reportgen.settings import cache_folder, recall, remember

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("REPORTGEN_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "platform", "linux")


def test_a_folder_may_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REPORTGEN_CACHE", str(tmp_path / "a" / "b"))
    assert cache_folder() == tmp_path / "a" / "b"
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_an_empty_name_means_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORTGEN_CACHE", "")
    assert cache_folder() is None


def test_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert cache_folder() == tmp_path / "home" / ".cache" / "reportgen"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_folder() == tmp_path / "home" / ".cache" / "reportgen"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_folder() == tmp_path / "xdg" / "reportgen"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert cache_folder() == tmp_path / "local" / "reportgen" / "cache"
    monkeypatch.delenv("LOCALAPPDATA")
    assert cache_folder() is None


def test_a_folder_others_may_write_to_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o770)
    monkeypatch.setenv("REPORTGEN_CACHE", str(shared))
    assert cache_folder() is None
    shared.chmod(0o700)
    assert cache_folder() == shared
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert cache_folder() is None


def test_a_link_or_a_file_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    monkeypatch.setenv("REPORTGEN_CACHE", str(tmp_path / "link"))
    assert cache_folder() is None
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("REPORTGEN_CACHE", str(tmp_path / "file"))
    assert cache_folder() is None


def test_what_cannot_be_kept_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "kept" / "full").mkdir(parents=True)  # a folder that is not empty cannot be replaced
    remember(tmp_path, "kept", b"words")
    assert recall(tmp_path, "kept") is None
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]
