"""How far a batch is: counts, rate and time left, on one line of a terminal, or now and then a line of its own."""

from __future__ import annotations

import time
from typing import IO, Any, Final

from reportgen.batch.work import CaseResult
from reportgen.language import text
from reportgen.report import Language, say

_TERMINAL: Final = 0.2  # seconds between two lines
_PLAIN: Final = 15.0


class Progress:
    """Tells on `stream` how far it is. Call `step` with each case that is done, `end` at the end."""

    def __init__(self, total: int, stream: IO[str], language: Language) -> None:
        self._total, self._stream, self._language = total, stream, language
        self._live = stream.isatty()
        self._began = self._told = time.monotonic()
        self._counts = {"made": 0, "refused": 0, "failed": 0}
        self._width = 0
        self.kept = 0

    def step(self, case_result: CaseResult) -> None:
        """Count a case, and tell if it is time."""
        self._counts[case_result.state] += 1
        now = time.monotonic()
        if now - self._told >= (_TERMINAL if self._live else _PLAIN):
            self._told = now
            self._tell(now)

    def end(self) -> None:
        """Leave the terminal on a line of its own."""
        if self._live and self._width:
            self._stream.write("\n")
            self._stream.flush()
            self._width = 0

    def _tell(self, now: float) -> None:
        number = sum(self._counts.values())
        spent = now - self._began
        rate = (number - self.kept) / spent if spent else 0.0
        seconds = round((self._total - number) / rate) if rate else 0
        facts: dict[str, Any] = {
            "number": number,
            "count": self._total,
            "rate": max(1, round(rate * 60)),
            **self._counts,
        }
        line = text(say("batch-progress", **facts), self._language)
        if rate:
            key = "batch-left-minutes" if seconds >= 90 else "batch-left-seconds"
            line += " " + text(say(key, left=round(seconds / 60) if seconds >= 90 else seconds), self._language)
        if self._live:
            self._stream.write("\r" + line.ljust(self._width))
            self._width = len(line)
        else:
            self._stream.write(line + "\n")
        self._stream.flush()
