"""What a rule is asked about, and how it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.redact import Printable
from reportgen.kinds import Kind
from reportgen.report import Citation, Finding, Language, Severity, say


@dataclass(frozen=True, slots=True)
class RuleContext:
    """A case, the same as it may be printed, the kind of the report, its language and its date."""

    case: CaseFile
    printable: Printable
    kind: Kind
    language: Language
    on: date


def finding(
    rule: str, severity: Severity, at: str, reference: Citation | None = None, key: str = "", **facts: Any
) -> Finding:
    """A finding of `rule` at the path `at`, in the words of the message `rule-<rule>` (or of `key`)."""
    return Finding(rule, severity, at, say(key or f"rule-{rule}", **facts), reference)


BLOCKING, WARNING, NOTE = Severity.BLOCKING, Severity.WARNING, Severity.NOTE
