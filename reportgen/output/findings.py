"""All that stands between a case and its final report: what its file is refused for, and what the rules find."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from reportgen.case.io.lenient import LenientCase, parse_leniently
from reportgen.case.io.load import parse_case
from reportgen.case.io.placeholders import GAP, basics
from reportgen.case.model.file import CaseFile
from reportgen.errors import CaseRefused, InputError, ReportgenError
from reportgen.kinds import Kind
from reportgen.language import message, text
from reportgen.pipeline import shown_for
from reportgen.report import Citation, Finding, Language, Severity
from reportgen.rules import check


@dataclass(frozen=True, slots=True)
class CaseProblem:
    """A problem of a case: where, as a path of its file («.» for the whole of it), and how much it weighs.

    `rule` is the rule that found it; empty for what the file itself is refused for, which prevents a final.
    `unfinished` marks what was found in a case that was read only in part: more, or less, may be found in the whole.
    """

    at: str
    severity: Severity
    rule: str
    unfinished: bool
    message: Finding | ReportgenError

    @property
    def reference(self) -> Citation | None:
        """The provision behind it, where there is one."""
        return self.message.reference if isinstance(self.message, Finding) else None

    def words(self, language: Language) -> tuple[str, str]:
        """Return what it says, and what to do about it where that is said apart."""
        return (
            (text(self.message.message, language), "")
            if isinstance(self.message, Finding)
            else message(self.message, language)
        )


@dataclass(frozen=True, slots=True)
class ReadSoFar:
    """A case being written, as its file is read: `case` where it is sound; else why it is refused, and what is left."""

    case: CaseFile | None
    problems: tuple[CaseProblem, ...] = ()
    partly: LenientCase | None = None

    @property
    def as_far(self) -> CaseFile | None:
        """The case as far as it can be read; `None` for a version of the file that this program does not know."""
        return self.case or (self.partly.case if self.partly else None)


def read_so_far(data: Mapping[str, Any]) -> ReadSoFar:
    """Return what `known`, a case file as JSON, reads as. Nothing is raised, whatever it holds."""
    try:
        return ReadSoFar(parse_case(json.dumps(data, default=float).encode("utf-8"), Path("case.json")))
    except CaseRefused as refused:
        problems = (_refused(item) for problem in refused.problems or (refused,) for item in _one_by_one(problem))
        return ReadSoFar(None, tuple(problems), parse_leniently(data))


def findings_of(read: ReadSoFar, kind: Kind, language: Language, on: date) -> tuple[CaseProblem, ...]:
    """Return all that is to be settled before a case is a final report of a kind dated `on`.

    What the file is refused for comes first. The rules are then run on as much of it as can be read; what they find
    only because something was left out, or stands in, is not told.
    """
    if read.as_far is None:
        return read.problems
    of_rules = _of_rules(read.as_far, kind, language, on, read.partly)
    if read.partly is None:
        return tuple(of_rules)
    return (*read.problems, *(of_rule for of_rule in of_rules if not _is_of_a_gap(of_rule.at, read.partly)))


def _one_by_one(problem: ReportgenError) -> Iterator[ReportgenError]:
    """A problem as it is; where a whole part is missing that no case is without, all that it must hold."""
    name = problem.facts.get("name")
    names = [path[1] for path in basics(GAP) if path[1:] and path[0] == name]
    if problem.key == "case-missing-key" and problem.facts["at"] == "." and names:
        yield from (InputError("case-missing-key", at=str(name), name=str(item)) for item in names)
    else:
        yield problem


def _refused(problem: ReportgenError) -> CaseProblem:
    """A problem of the file, at its very field: what is missing is said of what holds it."""
    at, name = str(problem.facts.get("at", ".")), problem.facts.get("name")
    if name is not None and problem.key in ("case-missing-key", "case-unknown-key"):
        at = str(name) if at == "." else f"{at}.{name}"
    return CaseProblem(at, Severity.BLOCKING, "", False, problem)


def _of_rules(
    case: CaseFile, kind: Kind, language: Language, on: date, partly: LenientCase | None
) -> list[CaseProblem]:
    findings = check(case, shown_for(case, kind), kind, language=language, on=on)
    unfinished = partly is not None
    return [
        CaseProblem(
            (partly.place(finding.at) if partly else finding.at) or ".",
            finding.severity,
            finding.rule,
            unfinished,
            finding,
        )
        for finding in findings
    ]


def _is_of_a_gap(at: str, partly: LenientCase) -> bool:
    """Whether it is found where something is wanting, which is said already."""
    return any(at == gap or at.startswith((f"{gap}.", f"{gap}[")) for gap in (*partly.left_out, *partly.stood_in))
