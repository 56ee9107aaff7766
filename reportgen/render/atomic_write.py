"""How a finished file reaches its name: whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from reportgen.errors import MachineError


def write_whole(content: bytes, target: Path) -> None:
    """Put `content` under the name `target`: written beside it, flushed to the disk, then renamed.

    Raises `MachineError` `output-not-written` (with the system's short name of the reason), and then leaves what stood
    there before untouched and nothing half-written.
    """
    beside = target.with_name(f".reportgen-{os.urandom(8).hex()}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise MachineError("output-not-written", reason=errno.errorcode.get(error.errno or 0, "?")) from None
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
