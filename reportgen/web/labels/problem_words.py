"""The words for a problem of a case, as a page says them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from reportgen.errors import ReportgenError
from reportgen.language import text
from reportgen.output.findings import CaseProblem
from reportgen.report import Language, say

_REFUSED: Final[Mapping[str, str]] = {
    "case-missing-key": "desk-refused-missing",
    "case-empty": "desk-refused-missing",
    "case-empty-list": "desk-refused-none",
    "case-not-a-code": "desk-refused-choice",
    "case-date-form": "desk-refused-date",
    "case-partial-date": "desk-refused-date",
    "case-no-such-day": "desk-refused-date",
    "case-year-far": "desk-refused-date",
    "case-time-form": "desk-refused-time",
    "case-span": "desk-refused-span",
    "case-span-reversed": "desk-refused-span",
    "case-limit-string-too-long": "desk-refused-long",
    "case-wrong-type": "desk-refused-form",
    "case-pattern": "desk-refused-form",
    "case-invalid": "desk-refused-form",
    "case-source-unknown": "desk-refused-source",
}
"""What a case file is refused for, as it is said of a form: the key of the message, by the key of the problem."""


def settle_words(case_problem: CaseProblem, language: Language) -> tuple[str, str]:
    """Return what is to be settled and what to do about it, as an officer reads it: without paths of the case file."""
    problem = case_problem.message
    if not isinstance(problem, ReportgenError):
        return case_problem.words(language)
    if problem.key in _REFUSED:
        return text(say(_REFUSED[problem.key], limit=str(problem.facts.get("limit", ""))), language), ""
    message, _ = case_problem.words(language)  # what it says to do is for those who write the file by hand
    at = str(problem.facts.get("at", ""))
    plain_message = message.removeprefix(at).lstrip(" \u00a0:,") if at else message
    return plain_message[:1].upper() + plain_message[1:], ""
