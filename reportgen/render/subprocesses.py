"""How another program is run: in a given environment, silent, within a time limit, and ended with all it started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path


def run_limited(
    command: Sequence[str], deadline: float, env: Mapping[str, str], *, folder: Path, stdin: bytes = b""
) -> bytes:
    """Run a program in `folder` to its end, give it `given` to read, and return what it wrote.

    `deadline` is on the monotonic clock. Raises `TimeoutError` when it is over (the program and all it started are
    killed), `subprocess.CalledProcessError` on a failure, `OSError` where the program does not start.
    """
    process = start(command, env, talks=True, folder=folder)
    try:
        out, _ = process.communicate(stdin, timeout=max(deadline - time.monotonic(), 0.01))
    except subprocess.TimeoutExpired:
        raise TimeoutError from None
    finally:
        kill(process)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, Path(command[0]).name)
    return out


def start(
    command: Sequence[str], env: Mapping[str, str], *, talks: bool = False, folder: Path | None = None
) -> subprocess.Popen[bytes]:
    """Start a program in a session of its own, in this environment alone; `talks` if its input and output are read."""
    return subprocess.Popen(  # noqa: S603 - a fixed list of words, never a shell
        command,
        stdin=subprocess.PIPE if talks else subprocess.DEVNULL,
        stdout=subprocess.PIPE if talks else subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,  # it names paths and people
        env=dict(env),
        cwd=folder,
        start_new_session=os.name == "posix",  # so that all it starts can be killed with it
    )


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and all it started; harmless where they have ended."""
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        with contextlib.suppress(OSError):
            subprocess.run([str(system), "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)  # noqa: S603
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)  # its session leader's number is the group's
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
