"""The folder of a store: ours alone, and open for one program at a time."""

from __future__ import annotations

import os
import re
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from reportgen.errors import MachineError

LOCK: Final = "desk.lock"
_LOCKED_BYTE: Final = 1 << 30  # past what is written: Windows lets nobody read the byte that is locked


def private_folder(folder: Path) -> Path:
    """Return the folder, made where there was none. Raise `MachineError` `store-folder` where it is not ours alone."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.lstat()
    except OSError:
        raise MachineError("store-folder", folder=str(folder)) from None
    private = sys.platform == "win32" or (state.st_uid == os.getuid() and not state.st_mode & 0o077)
    if not stat.S_ISDIR(state.st_mode) or not private or not os.access(folder, os.W_OK):
        raise MachineError("store-folder", folder=str(folder))
    return folder


def flush_folder(folder: Path) -> None:
    """Return once the disk has the names in a folder, where the system can say so."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network disks know no such thing
            os.fsync(handle)
    finally:
        os.close(handle)


class StoreLock:
    """A hold on a folder by this program: the system lets go of it when the program ends, however it ends.

    Raise `MachineError` `store-open-elsewhere` (`process`, `address`) where another program has it.
    """

    def __init__(self, folder: Path) -> None:
        self._handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            _lock(self._handle)
        except OSError:
            process, address = _holder(self._handle)
            os.close(self._handle)
            facts = {"process": process, "address": address, "reachable": "yes" if address else "no"}
            raise MachineError("store-open-elsewhere", folder=str(folder), **facts) from None
        self.say("")

    def say(self, address: str) -> None:
        """Write down where this program can be found, for whoever finds the folder taken."""
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, f"{os.getpid()}\n{address}\n".encode())

    def release(self) -> None:
        """Let go."""
        if self._handle >= 0:
            with suppress(OSError):
                os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = -1


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _holder(handle: int) -> tuple[str, str]:
    """The process and the address that the holder wrote down; «?» and nothing where it is still at it."""
    os.lseek(handle, 0, os.SEEK_SET)
    process, _, address = os.read(handle, 300).decode("utf-8", "replace").partition("\n")
    address_text = address.strip()
    # whoever could write here could have the officer open anything: only an address of this machine is passed on
    safe = re.fullmatch(r"http://(127\.0\.0\.1|localhost):\d{1,5}/?", address_text)
    return (process if process.isdigit() else "?"), address_text if safe else ""
