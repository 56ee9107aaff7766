"""What the command line says on stderr, and the exit codes it ends with."""

from __future__ import annotations

import sys
from typing import Any, Final

from reportgen.errors import CaseRefused, DefectFound, OfficeRefused, ReportgenError, TemplateRefused
from reportgen.language import message, text
from reportgen.report import Language, say

DONE: Final = 0
PREVENTED: Final = 1


def print_message(key: str, language: Language, **facts: Any) -> None:
    """Say one sentence on stderr."""
    print(text(say(key, **facts), language), file=sys.stderr)


def print_problem(problem: ReportgenError, language: Language, about: str = "") -> None:
    """Say on stderr what is wrong and what to do about it, every problem of a refused file included.

    `about` is the file it happened with, for a problem that does not name it.
    """
    try:
        problem_text, hint = message(problem, language)
    except DefectFound:  # the catalogue itself is broken: there are no words to say it in
        problem_text, hint = str(problem), ""
    prefix = f"{about}{_colon(language)} " if about not in problem_text else ""
    print(f"reportgen{_colon(language)} {prefix}{problem_text}", file=sys.stderr)
    if isinstance(problem, (CaseRefused, OfficeRefused, TemplateRefused)):
        for part in problem.problems:
            part_text, how = message(part, language)
            print(f"  • {part_text} {how}".rstrip(), file=sys.stderr)
    if hint:
        print(f"  → {hint}", file=sys.stderr)


def _colon(language: Language) -> str:
    return "\u00a0:" if language == "fr" else ":"
