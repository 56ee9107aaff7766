"""Filled guides that were read and wait for an officer's choice: in memory alone, each for the session it came in."""

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
"""How long a guide waits: as long as a session that sleeps may still hand in what was typed in it."""

_MOST_OF_ONE: Final = 5
_MOST: Final = 200


@dataclass(slots=True)
class PendingGuide:
    """A filled guide that waits. `key` is that of the source it may become; `window`, the name it is saved under.

    `choices` are what was chosen so far, as the page posted it.
    """

    filled_guide: FilledGuide
    session: Session
    case: str
    until: datetime
    key: str = field(default_factory=new_key)
    window: str = field(default_factory=lambda: secrets.token_hex(8))
    choices: Mapping[str, list[str]] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "<HeldGuide>"


class PendingGuides:
    """All that wait. A session has a few at a time: the oldest goes when another comes."""

    def __init__(self) -> None:
        self._held: dict[str, PendingGuide] = {}

    def hold(self, filled_guide: FilledGuide, session: Session, case: str, now: datetime) -> str:
        """Hold a guide; return the token by which the same session finds it for the same case."""
        self._held = {token: one for token, one in self._held.items() if one.until > now}
        own_tokens = [token for token, one in self._held.items() if one.session is session]
        for token in own_tokens[: max(0, len(own_tokens) - _MOST_OF_ONE + 1)]:
            del self._held[token]
        while len(self._held) >= _MOST:
            del self._held[next(iter(self._held))]
        token = secrets.token_urlsafe(24)
        self._held[token] = PendingGuide(filled_guide, session, case, now + LASTS)
        return token

    def find(self, token: str, session: Session, case: str, now: datetime) -> PendingGuide | None:
        """Return the guide that waits under a token, to the session and for the case it came with; else `None`."""
        pending = self._held.get(token)
        if pending is None or pending.session is not session or pending.case != case or pending.until <= now:
            return None
        return pending
