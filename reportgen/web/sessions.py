"""Who is at the desk: one-time launch links, and the sessions they open; all of it in memory alone."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal

from reportgen.report import Language

IDLE: Final = timedelta(minutes=30)
"""How long a session stays open with nothing done in it."""

WARNED: Final = timedelta(minutes=5)
"""How long before its end a page says that it is near."""

_LINK_LASTS: Final = timedelta(minutes=30)
_ASLEEP_FOR: Final = timedelta(hours=18)
_MOST: Final = 200


@dataclass(slots=True)
class Session:
    """One browser at the desk. `user` is who signs what is written in it; `csrf` proves that a form is its own.

    `language` is that of the pages; `None` until it is known, from the browser or by choice. `read` says when each case
    was last noted as read in it.
    """

    user: str
    csrf: str
    seen_at: datetime
    language: Language | None = None
    last_page: str = "/"
    read: dict[str, datetime] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "<Session>"

    def owns(self, csrf: str) -> bool:
        """Whether a form that came with this proof is of this session."""
        return hmac.compare_digest(self.csrf.encode(), csrf.encode())


class Sessions:
    """The sessions there are, and the launch links that wait to be used."""

    def __init__(self, user: str) -> None:
        self._user = user
        self._links: dict[str, datetime] = {}
        self._open: dict[str, Session] = {}

    def link(self, now: datetime) -> str:
        """Return the token of a new launch link: for one use, within half an hour. Those before it no longer work."""
        self._links.clear()
        token = secrets.token_urlsafe(32)
        self._links[token] = now + _LINK_LASTS
        return token

    def enter(self, token: str, now: datetime, before: str | None = None) -> tuple[str, Session] | None:
        """Use up a launch link; return the id of a new session, and the session. `None` where the link is no good.

        `before` is the id the browser came with: its language and its last page go on in the new session.
        """
        if (until := self._links.pop(token, None)) is None or now > until:
            return None
        session_before = self._open.pop(before, None) if before else None
        session = Session(self._user, secrets.token_urlsafe(32), now)
        if session_before is not None:
            session.language, session.last_page = session_before.language, session_before.last_page
        for old in list(self._open)[: max(0, len(self._open) - _MOST)]:
            del self._open[old]
        name = secrets.token_urlsafe(32)
        self._open[name] = session
        return name, session

    def find(self, name: str | None, now: datetime) -> tuple[Session | None, Literal["awake", "asleep", "none"]]:
        """Return the session of a browser, and whether it is awake.

        One that is asleep may still hand in what was typed in its pages, and is shown nothing.
        """
        session = self._open.get(name) if name else None
        if session is None:
            return None, "none"
        idle = now - session.seen_at
        if idle > _ASLEEP_FOR:
            del self._open[name or ""]
            return None, "none"
        return session, "awake" if idle <= IDLE else "asleep"

    def close(self, name: str | None) -> None:
        """End a session."""
        self._open.pop(name or "", None)
