"""What a journal says by ids, in words: failures by their facts; refusals by looking at the case file once more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from reportgen.batch.inputs import is_table, read_input, rows
from reportgen.batch.journal import Record
from reportgen.batch.plan import planned_options
from reportgen.batch.work import BatchContext, CaseResult, Task, work_off
from reportgen.errors import CaseRefused, ReportgenError
from reportgen.language import message
from reportgen.output.files import digest
from reportgen.report import Language

_SECONDS = 60.0


class Again:
    """The cases of one batch, looked at again in `language`: the journal keeps no word of a refusal, for those words
    could tell of a person.

    Nothing is written but to a private folder that goes with the last word.
    """

    def __init__(self, head: Record, folder: Path, language: Language) -> None:
        self._options, self._folder, self._language = planned_options(head), folder, language
        self._map = head["options"].get("map")
        self._tables: dict[Path, dict[str, bytes | CaseRefused]] = {}

    def words(self, case: Record, record: Record) -> tuple[str, ...]:
        """Why a case was not made; rule and place alone, where what was looked at then is not there any more."""
        if record["what"] == "failed":
            return (self._text(record["reason"], **record.get("facts", {})),)
        by_rule = tuple(self._by_rule(record))
        if case["sha256"] is None and case["row"] is None:
            return by_rule
        with suppress(ReportgenError):
            content = self._content(self._folder / case["file"], case["row"])
            if isinstance(content, bytes) and digest(content) != case["sha256"]:
                return (*by_rule, self._text("batch-corrected-since"))
            result = self._looked_at(case, content)
            return (
                tuple(
                    dict.fromkeys(
                        finding.place_in_words(self._language) for finding in result.findings if finding.words
                    )
                )
                or by_rule
            )
        return by_rule

    def _content(self, path: Path, row: str | None) -> bytes | CaseRefused:
        if row is None:
            return read_input(path)
        if path not in self._tables:
            self._tables[path] = dict(rows(path, self._mapping(), self._language)) if is_table(path) else {}
        return self._tables[path].get(row, b"")

    def _mapping(self) -> Any:
        from reportgen.sheets.mapping import read_mapping  # most batches have none

        return read_mapping(self._folder / self._map["file"]) if self._map else None

    def _looked_at(self, case: Record, raw: bytes | CaseRefused) -> CaseResult:
        path = Path(case["file"])
        content, refused = (None, raw) if isinstance(raw, CaseRefused) else (raw, None)
        with TemporaryDirectory(prefix="reportgen-") as private:
            job = BatchContext(
                Path(private), ("txt",), self._options["languages"], self._options["kind"], self._options["on"],
                self._options["names"], _SECONDS, self._language,
            )  # fmt: skip
            return work_off(job, [Task(case["case"], path, Path(path.name), case["sha256"], content, refused)])[0]

    def _by_rule(self, record: Record) -> Iterator[str]:
        return (f"{item['rule']} ({item['at']})" for item in record["findings"] if item["severity"] == "blocking")

    def _text(self, key: str, **facts: Any) -> str:
        return " ".join(message(ReportgenError(key, **facts), self._language)).strip()
