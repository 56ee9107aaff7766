"""What came of a batch, case by case: one list, as JSON, as a page and as a workbook. It knows no clock."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any, Final

from reportgen import __version__
from reportgen.batch.plan import BatchPlan
from reportgen.batch.work import CaseResult
from reportgen.language import text
from reportgen.report import Language, say

STATES: Final = ("made", "refused", "failed")
COLUMNS: Final = ("case", "file", "number", "state", "problem", "report", "pages", "digest", "weigh")


@dataclass(frozen=True)
class Summary:
    """What came of every case of a plan, in order, in the clerk's language."""

    plan: BatchPlan
    results: tuple[CaseResult, ...]
    language: Language

    @property
    def counts(self) -> dict[str, Any]:
        """How many cases there are, how many of each state, how many files."""
        states = {state: sum(item.state == state for item in self.results) for state in STATES}
        return {"cases": len(self.results), **states, "files": sum(len(entry.files) for entry in self.results)}

    @property
    def as_data(self) -> dict[str, Any]:
        """The whole summary, as JSON has it."""
        return {
            "summary": 1,
            "program": f"reportgen {__version__}",
            "options": self.plan.options_chosen,
            "counts": self.counts,
            "cases": [self._case(item) for item in self.results],
        }

    def _case(self, case_result: CaseResult) -> dict[str, Any]:
        case = self.plan.cases[case_result.index]
        return {
            "case": case_result.index + 1,
            "file": self.plan.path_of(case),
            "row": case.row,
            "number": case.number,
            "sha256": case.sha256,
            "state": case_result.state,
            "reason": case_result.reason or None,
            "message": case_result.words or None,
            "findings": [finding.as_record for finding in case_result.findings],
            "files": [file.as_record for file in case_result.files],
        }

    @cached_property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The summary as a table: a row a file, or a row a problem; everything is text."""
        return tuple(self._rows())

    def _rows(self) -> Iterator[tuple[str, ...]]:
        states = {state: text(say(f"batch-state-{state}"), self.language) for state in STATES}
        for result in self.results:
            case = self.plan.cases[result.index]
            file = self.plan.path_of(case) + (f" · {case.row}" if case.row else "")
            head = (str(result.index + 1), file, case.number, states[result.state])
            weigh = sum(item.severity == "warning" for item in result.findings)
            problems = [result.words] if result.words else []
            problems += [finding.place_in_words(self.language) for finding in result.findings if finding.words]
            for problem in dict.fromkeys(problems):  # two languages may lack the same
                yield (*head, problem, "", "", "", "")
            for made_file in result.files:
                pages = "" if made_file.pages is None else str(made_file.pages)
                yield (*head, "", made_file.name, pages, made_file.sha256, str(weigh) if weigh else "")

    def heads(self) -> tuple[str, ...]:
        """The heads of the table's columns."""
        return tuple(text(say(f"batch-column-{column}"), self.language) for column in COLUMNS)

    def title(self) -> str:
        """What the page is called."""
        return text(say("batch-summary-title", day=self.plan.options.on), self.language)

    def mapped(self) -> str:
        """By which mapping spreadsheets were read, in a sentence; nothing where none was."""
        mapping = self.plan.inputs.mapping
        if mapping is None:
            return ""
        return text(say("batch-mapped", file=mapping.path.name, digest=mapping.sha256), self.language)

    def sentence(self) -> str:
        """The counts, in a sentence."""
        return text(say("batch-summary", **self.counts), self.language)


def as_json(summary: Summary) -> bytes:
    """The summary as JSON."""
    return (json.dumps(summary.as_data, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def as_page(summary: Summary) -> bytes:
    """The summary as a page that stands alone: one table, heads and rows marked for those who hear it."""
    rows = "\n".join(_row(row) for row in summary.rows)
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in summary.heads())
    title, counts = escape(summary.title()), escape(summary.sentence())
    mapped = f"\n<p>{escape(summary.mapped())}</p>" if summary.mapped() else ""
    page = f"""<!doctype html>
<html lang="{summary.language}-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{counts}</p>{mapped}
<div class="wide" tabindex="0" role="region" aria-labelledby="all">
<table>
<caption id="all">{escape(text(say("batch-summary-caption"), summary.language))}</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>
</main>
</body>
</html>
"""
    return page.encode("utf-8", "backslashreplace")


_STYLE: Final = (
    "body{font:1rem/1.5 Arial,sans-serif;margin:1.5rem;color:#1a1a1a;background:#fff}"
    "table{border-collapse:collapse}caption{text-align:start;font-weight:bold;padding:.5rem 0}"
    "th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:start;vertical-align:top}"
    "thead th{background:#eee}.wide{overflow-x:auto}td.digest{font-family:monospace;font-size:.75rem}"
    "@media print{.wide{overflow:visible}}"
)


def _row(row: Sequence[str]) -> str:
    place, *rest = row
    cells = []
    for column, cell in zip(COLUMNS[1:], rest, strict=True):
        escaped = escape(cell)
        if column == "report" and cell:
            escaped = f'<a href="{escape(_link(cell))}">{escaped}</a>'
        cells.append(f'<td class="{column}">{escaped}</td>')
    return f'<tr><th scope="row">{escape(place)}</th>{"".join(cells)}</tr>'


def _link(name: str) -> str:
    from urllib.parse import quote

    return quote(Path(name).name)
