"""What this machine is set to: where it keeps what can be made again and what cannot, and the office's file of law."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

_LARGEST = 40_000_000  # bytes


def office_file(path: Path | None) -> Path | None:
    """Return the office's own file: the one `given`, else the one `REPORTGEN_OFFICE` names, else none."""
    configured = os.environ.get("REPORTGEN_OFFICE")
    return path or (Path(configured) if configured else None)


def cache_folder() -> Path | None:
    """Return a private folder for what can be made again, or `None` where there is none to be had.

    `REPORTGEN_CACHE` names it (empty: no cache); else it stands where the system keeps such things. On systems with
    owners and modes, a folder that is not ours alone is not used: what lies in it becomes the words of a report.
    """
    configured = os.environ.get("REPORTGEN_CACHE")
    if configured is not None:
        return _private(Path(configured)) if configured else None
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA")
        return _private(Path(home, "reportgen", "cache")) if home else None
    xdg = os.environ.get("XDG_CACHE_HOME", "")
    if xdg.startswith("/"):  # the XDG rule: a relative path is to be ignored
        return _private(Path(xdg, "reportgen"))
    home = os.environ.get("HOME")
    return _private(Path(home, ".cache", "reportgen")) if home else None


def desk_folder() -> Path | None:
    """Return the folder where the desk keeps its cases, there or not; `None` where the system names no place for it.

    `REPORTGEN_DESK` names it; else it stands where the system keeps a user's own files, which are not made again.
    """
    configured = os.environ.get("REPORTGEN_DESK")
    if configured:
        return Path(configured)
    if sys.platform == "win32":  # local: a profile that travels would be copied while the store is open
        home = os.environ.get("LOCALAPPDATA")
        return Path(home, "reportgen", "desk") if home else None
    home = os.environ.get("HOME")
    if sys.platform == "darwin":
        return Path(home, "Library", "Application Support", "reportgen", "desk") if home else None
    xdg = os.environ.get("XDG_DATA_HOME", "")
    if xdg.startswith("/"):  # the XDG rule: a relative path is to be ignored
        return Path(xdg, "reportgen", "desk")
    return Path(home, ".local", "share", "reportgen", "desk") if home else None


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


def recall(folder: Path | None, name: str) -> bytes | None:
    """Return what was remembered under `name`, or `None` where it is not there, not whole, or not ours alone."""
    if folder is None:
        return None
    try:
        handle = os.open(folder / name, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            state = os.fstat(handle)
            if not stat.S_ISREG(state.st_mode) or state.st_size > _LARGEST:
                return None
            if sys.platform != "win32" and (state.st_uid != os.getuid() or state.st_mode & 0o077):
                return None
            digest, _, content = file.read().partition(b"\n")
    except OSError:
        return None
    return content if content and hashlib.sha256(content).hexdigest().encode() == digest else None


def remember(folder: Path | None, name: str, content: bytes) -> None:
    """Keep `content` under `name`, whole or not at all. What cannot be kept is made again next time."""
    if folder is None:
        return
    beside = folder / f"{name}.{os.getpid()}.new"
    with suppress(OSError):
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
            beside.replace(folder / name)
        finally:
            beside.unlink(missing_ok=True)  # a disk that is full keeps no half of it
