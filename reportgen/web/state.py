"""Everything the desk is made of, wired in one place and handed down: the store, the sessions, the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Lock
from typing import Any, Final

from reportgen.store import Store
from reportgen.web.fair_lock import FairLock
from reportgen.web.pending_guides import PendingGuides
from reportgen.web.sessions import Sessions

_NOTHING: Final = object()
_MOST: Final = 500


@dataclass(slots=True)
class AppState:
    """One desk: where its cases are kept, at what address it listens, who is at it, and what time it is.

    `known` holds what was worked out from one version of one case and need not be worked out again; `guides`, those
    that came back filled in and wait for a choice. `turn` is held while a page is worked out: one after the other, each
    officer waits less than when all are worked out at once.
    """

    store: Store
    address: str
    sessions: Sessions
    now: Callable[[], datetime]
    office: str = ""
    turn: FairLock = field(default_factory=FairLock)
    cache: dict[Any, Any] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)
    guides: PendingGuides = field(default_factory=PendingGuides)

    def __repr__(self) -> str:
        return "<Desk>"

    @property
    def today(self) -> date:
        """The civil date where the officer sits."""
        return self.now().date()

    @property
    def hosts(self) -> frozenset[str]:
        """The names under which a browser may ask for the desk."""
        _, _, place = self.address.partition("//")
        _, _, port = place.rpartition(":")
        return frozenset({place, f"localhost:{port}", f"127.0.0.1:{port}"})

    @property
    def cookie(self) -> str:
        """The name of the cookie: a browser keeps one for all ports of a machine, and another desk has its own."""
        return f"reportgen-{self.address.rpartition(':')[2]}"

    def remembered(self, key: tuple[Any, ...], work: Callable[[], Any]) -> Any:
        """Return what `work` gives, worked out once for a key: a case, its version, and what was asked of it."""
        cached = self.cache.get(key, _NOTHING)
        if cached is _NOTHING:
            cached = work()
            with self._lock:
                while len(self.cache) >= _MOST:
                    del self.cache[next(iter(self.cache))]
                self.cache[key] = cached
        return cached
