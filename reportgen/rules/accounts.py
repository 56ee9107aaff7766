"""What the accounts of a fact must hold to: that a reader can tell who says what."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.redaction.texts import facts_of
from reportgen.report import Finding
from reportgen.rules.context import WARNING, RuleContext, finding


def source_twice(context: RuleContext) -> Iterator[Finding]:
    """One source is not named for two answers that differ, unless it gave them on days of their own."""
    for at, fact in facts_of(context.shown.case):
        first_values: dict[tuple[str, object], object] = {}
        pairs = [(source, one) for one in fact.accounts if one.value is not None for source in one.sources]
        if any(first_values.setdefault((source, one.on), one.value) != one.value for source, one in pairs):
            yield finding("source-twice", WARNING, at)
