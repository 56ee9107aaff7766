"""Asks the rules about a small case."""

from __future__ import annotations

from datetime import date
from typing import Any

from reportgen.kinds import load_kind
from reportgen.pipeline import shown_for
from reportgen.report import Finding, Language
from reportgen.rules import RULES, RuleContext, check
from tests.sections.cases import DAY, case


def asked(*, language: Language = "en", on: date = DAY, kind: str = "psr", **areas: Any) -> RuleContext:
    """Return a small case as a rule is asked about it; `areas` are those of `tests.sections.cases.case`."""
    made, of = case(**areas), load_kind(kind)
    return RuleContext(made, shown_for(made, of), of, language, on)


def findings(
    rule: str, *, language: Language = "en", on: date = DAY, kind: str = "psr", **areas: Any
) -> tuple[Finding, ...]:
    """Return what `rule` finds in such a case; `check` finds the same."""
    question = asked(language=language, on=on, kind=kind, **areas)
    found = tuple(RULES[rule](question))
    assert all(one.rule == rule for one in found)
    everything = check(question.case, question.printable, question.kind, language=language, on=on)
    assert found == tuple(one for one in everything if one.rule == rule)
    return found


def places(
    rule: str, *, language: Language = "en", on: date = DAY, kind: str = "psr", **areas: Any
) -> list[tuple[str, str]]:
    """Return the message key and the place of each finding of `rule`."""
    return [(one.message.key, one.at) for one in findings(rule, language=language, on=on, kind=kind, **areas)]
