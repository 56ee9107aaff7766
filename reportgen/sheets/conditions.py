"""The values of a condition's blanks, as the law pack wants them: a number typed as text becomes one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from reportgen.law.conditions import every_edition
from reportgen.sheets.assemble_cases import Draft, problem_at
from reportgen.sheets.files.tables import SheetProblem

_NUMBERS = ("integer", "hours", "days", "months")


def fit(draft: Draft) -> Iterator[SheetProblem]:
    """Put whole numbers and sums for those typed as text; tell what is neither."""
    for number, entry in draft.at(("plan", "conditions")).items():
        types = {
            name: blank.type
            for edition in every_edition(entry.get("condition", ""))
            for name, blank in edition.blanks.items()
        }
        values = entry.get("values", {})
        for name, value in values.items():
            if not isinstance(value, str) or types.get(name) not in (*_NUMBERS, "money"):
                continue
            if not re.fullmatch(r"\d{1,9}" if types[name] in _NUMBERS else r"\d{1,9}(\.\d{1,2})?", value, re.ASCII):
                draft.stopped = True
                yield problem_at(draft, f"plan.conditions[{number}].values.{name}", "sheet-number-form")
            else:
                values[name] = Decimal(value) if types[name] == "money" else int(value)
