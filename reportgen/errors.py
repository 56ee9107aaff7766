"""Problems in the program or its inputs, each with what to do; and the exit code each deserves.

A problem *in a case* is not an error: it is a `Finding` (see `report.model`), data in the reader's language.
"""

from __future__ import annotations

from typing import Any


class ReportgenError(Exception):
    """A problem that stops the work. It holds a message key and facts, so that a door can word it in either language.

    `key` names a message of `language/<code>/messages.ftl`; `key + "-hint"` says what to do about it.
    `facts` are plain strings and numbers: never the personal content of a case.
    """

    exit_code = 3

    def __init__(self, key: str, **facts: Any) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts

    def __str__(self) -> str:
        facts_text = ", ".join(f"{name}={value}" for name, value in sorted(self.facts.items()))
        return f"{self.key} ({facts_text})" if facts_text else self.key


class InputError(ReportgenError):
    """The input or the command is wrong: exit code 2."""

    exit_code = 2


class CaseRefused(InputError):
    """A case file that cannot be read. `problems` lists every one of them, each with its path."""

    def __init__(self, key: str, problems: tuple[ReportgenError, ...] = (), **facts: Any) -> None:
        super().__init__(key, **facts)
        self.problems = problems


class TemplateRefused(InputError):
    """A template that breaks its contract. `problems` lists every one, each with its place as seen in Word."""

    def __init__(self, key: str, problems: tuple[ReportgenError, ...] = (), **facts: Any) -> None:
        super().__init__(key, **facts)
        self.problems = problems


class OfficeRefused(InputError):
    """An office's own file that cannot stand over the law pack. `problems` lists every one, by entry and key."""

    def __init__(self, key: str, problems: tuple[ReportgenError, ...] = (), **facts: Any) -> None:
        super().__init__(key, **facts)
        self.problems = problems


class MachineError(ReportgenError):
    """Something on this machine is missing or failed (LibreOffice, the disk, a folder): exit code 3."""

    exit_code = 3


class DefectFound(ReportgenError):
    """The program found itself wrong (an unknown message key, a document that does not read back): exit code 3."""

    exit_code = 3
