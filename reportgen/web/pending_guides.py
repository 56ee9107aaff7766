"""Uploaded guides waiting for an officer's choices: in memory only, each for the session that uploaded it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from reportgen.case.draft.answers import new_key
from reportgen.report.guide import FilledGuide
from reportgen.web.sessions import Session

LASTS: Final = timedelta(hours=18)
"""The time a guide waits: as long as an expired session may still submit text typed in it."""

_MOST_OF_ONE: Final = 5
_MOST: Final = 200


@dataclass(slots=True)
class PendingGuide:
    """A filled guide that waits. `key` is that of the source it may become; `window`, the name it is saved under.

    `choices` are the choices so far, as the page posted them.
    """

    guide: FilledGuide
    session: Session
    case: str
    until: datetime
    key: str = field(default_factory=new_key)
    window: str = field(default_factory=lambda: secrets.token_hex(8))
    choices: Mapping[str, list[str]] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "<PendingGuide>"


class PendingGuides:
    """All waiting guides. A session has a few at a time: the oldest is dropped when another comes."""

    def __init__(self) -> None:
        self._pending: dict[str, PendingGuide] = {}

    def hold(self, guide: FilledGuide, session: Session, case: str, now: datetime) -> str:
        """Store a guide; return the token by which the same session finds it for the same case."""
        self._pending = {token: pending for token, pending in self._pending.items() if pending.until > now}
        tokens = [token for token, pending in self._pending.items() if pending.session is session]
        for token in tokens[: max(0, len(tokens) - _MOST_OF_ONE + 1)]:
            del self._pending[token]
        while len(self._pending) >= _MOST:
            del self._pending[next(iter(self._pending))]
        token = secrets.token_urlsafe(24)
        self._pending[token] = PendingGuide(guide, session, case, now + LASTS)
        return token

    def find(self, token: str, session: Session, case: str, now: datetime) -> PendingGuide | None:
        """Return the guide of a token, for the session and the case it came with only; else `None`."""
        pending = self._pending.get(token)
        if pending is None or pending.session is not session or pending.case != case or pending.until <= now:
            return None
        return pending
