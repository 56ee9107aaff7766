"""One after the other, in the order in which they came: what many threads ask for at once."""

from __future__ import annotations

from collections import deque
from threading import Lock


class FairLock:
    """Lets one thread through at a time, the one that waits longest first. Used as a context; not to be nested."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._taken = False
        self._waiting: deque[Lock] = deque()

    def __enter__(self) -> None:
        with self._lock:
            if not self._taken:
                self._taken = True
                return
            mine = Lock()
            mine.acquire()
            self._waiting.append(mine)
        mine.acquire()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
