"""Where this machine keeps what can be made again: the one folder of compiled templates."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path


def cache_folder() -> Path | None:
    """Return a private folder for what can be made again, or `None` where there is none to be had.

    `REPORTGEN_CACHE` names it (empty: no cache); else it stands where the system keeps such things. On systems with
    owners and modes, a folder that is not ours alone is not used: what lies in it becomes the words of a report.
    """
    chosen = os.environ.get("REPORTGEN_CACHE")
    if chosen is not None:
        return _private(Path(chosen)) if chosen else None
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA")
        return _private(Path(home, "reportgen", "cache")) if home else None
    xdg = os.environ.get("XDG_CACHE_HOME", "")
    if xdg.startswith("/"):  # the XDG rule: a relative path is to be ignored
        return _private(Path(xdg, "reportgen"))
    home = os.environ.get("HOME")
    return _private(Path(home, ".cache", "reportgen")) if home else None


def _private(folder: Path) -> Path | None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.lstat()
    except OSError:
        return None
    if not stat.S_ISDIR(state.st_mode) or not os.access(folder, os.W_OK):
        return None
    if sys.platform != "win32" and (state.st_uid != os.getuid() or state.st_mode & 0o077):
        return None
    return folder
