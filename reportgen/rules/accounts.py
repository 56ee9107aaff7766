"""What the accounts of a fact must hold to: that a reader can tell who says what."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.redaction.texts import facts_of
from reportgen.report import Finding
from reportgen.rules.context import WARNING, RuleContext, finding


def source_twice(context: RuleContext) -> Iterator[Finding]:
    """One source is not named for two answers that differ, unless it gave them on days of their own."""
    for at, fact in facts_of(context.printable.case):
        first_values: dict[tuple[str, object], object] = {}
        pairs = [
            (source, account) for account in fact.accounts if account.value is not None for source in account.sources
        ]
        if any(first_values.setdefault((source, value.on), value.value) != value.value for source, value in pairs):
            yield finding("source-twice", WARNING, at)
