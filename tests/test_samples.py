"""The samples are the snapshot suite: each case with the text it must give, in both languages, reviewed as text."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.io.load import read_case
from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.redact import printable
from reportgen.kinds import LANGUAGES, kind_ids, load_kind
from reportgen.pipeline import write_report
from reportgen.render.text import render_text
from reportgen.report import Document, Language, Run, Severity

SAMPLES = Path(__file__).parent.parent / "samples"
CASES = sorted(SAMPLES.glob("*/case.json"))


def kinds_of(path: Path) -> list[str]:
    """The kinds of report made from a sample: its own, then those that an expected text is kept for."""
    kept = {one.name.split(".")[1] for one in path.parent.glob("expected.*.en.txt")}
    return [json.loads(path.read_text("utf-8"))["kind"], *sorted(kept)]


REPORTS = [(path, kind) for path in CASES for kind in kinds_of(path)]
ON = date(2026, 11, 21)
WRITE = os.environ.get("REPORTGEN_WRITE_SNAPSHOTS") == "1"

EACH = pytest.mark.parametrize(("path", "kind"), REPORTS, ids=[f"{path.parent.name}-{kind}" for path, kind in REPORTS])
BOTH = pytest.mark.parametrize("language", LANGUAGES)


def worded(path: Path, kind: str, language: Language, *, draft: bool = False) -> Document:
    case, _ = read_case(path)
    outcome = write_report(case, load_kind(kind), language, ON, draft=draft)
    blocking = [f"{one.rule} {one.at}" for one in outcome.findings if one.severity is Severity.BLOCKING]
    assert outcome.document is not None, blocking
    return outcome.document


@EACH
@BOTH
def test_a_sample_gives_its_expected_text(path: Path, kind: str, language: Language) -> None:
    own = kind == kinds_of(path)[0]
    expected = path.with_name(f"expected.{language}.txt" if own else f"expected.{kind}.{language}.txt")
    text = render_text(worded(path, kind, language)).decode("utf-8")
    if WRITE:
        expected.write_text(text, "utf-8")
    assert text == expected.read_text("utf-8"), "run `make snapshots`, then read the difference"


def test_snapshots_are_never_rewritten_where_they_are_judged() -> None:
    assert not (WRITE and os.environ.get("CI"))


def test_every_kind_has_four_samples_at_least() -> None:
    made = Counter(kind for _path, kind in REPORTS)
    assert {kind: made[kind] for kind in kind_ids() if made[kind] < 4} == {}


def test_there_are_enough_samples() -> None:
    cases = [json.loads(path.read_text("utf-8")) for path in CASES]
    assert len(cases) >= 8
    assert all(case["invented"] is True for case in cases)
    assert {case["subject"]["form"] for case in cases} == {"f", "m", "x"}
    assert any(len(case.get("record", {}).get("findings", ())) >= 12 for case in cases)
    assert any(len(case["sources"]) >= 10 for case in cases)
    words = [sum(len(text.split()) for text in prose(case, "en")) for case in cases]
    assert sum(2000 <= count <= 4000 for count in words) >= 2, words
    readme = (SAMPLES / "README.md").read_text("utf-8")
    assert all(path.parent.name in readme for path in CASES)


def prose(value: Any, language: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            if key == language and isinstance(one, str):
                yield one
            else:
                yield from prose(one, language)
    elif isinstance(value, list):
        for one in value:
            yield from prose(one, language)


# -- one language at a time ------------------------------------------------------------------------------------------

ENGLISH = frozenset(
    "the and of was were with that this which from his her hers she has have had been they their not said who by to "
    "would could should about after before because when where while there is are be its it he at".split()
)
FRENCH = frozenset(
    "le la les des une du est et dans que qui avec pour sur elle ont été aux ce cette ces sa ses leur leurs mais où "
    "dont chez depuis pendant après avant parce lorsque ne pas sont était étaient il ils elles au".split()
)


def names_of(case: CaseFile) -> list[str]:
    """Every proper name of the case: each text that is neither a narrative nor a wording of one language."""

    def walk(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            if not {"en", "fr"} & set(value):
                for one in value.values():
                    yield from walk(one)
        elif isinstance(value, (list, tuple)):
            for one in value:
                yield from walk(one)
        elif isinstance(value, str):
            yield value

    shown = printable(case).case
    return sorted(set(walk(shown.model_dump(mode="json"))), key=len, reverse=True)


def plain_runs(document: Document) -> Iterator[Run]:
    waiting: list[Any] = [document.title, *document.sections, *document.caption, *document.signature]
    waiting += [
        *document.fields.values(),
        *(cell for rows in document.lists.values() for row in rows for cell in row.values()),
    ]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Run):
            yield one
        elif isinstance(one, (tuple, list)):
            waiting += one
        elif hasattr(one, "__dataclass_fields__"):
            waiting += [getattr(one, field) for field in one.__dataclass_fields__ if field not in ("sources", "id")]


@EACH
@BOTH
def test_a_report_is_in_one_language(path: Path, kind: str, language: Language) -> None:
    case, _ = read_case(path)
    names = [name for name in names_of(case) if " " in name or "-" in name]
    foreign = ENGLISH if language == "fr" else FRENCH
    astray = []
    for run in plain_runs(worded(path, kind, language)):
        if run.language is not None and not run.language.startswith(language):
            continue
        text = run.text.replace("’", "'")
        for name in names:
            text = text.replace(name.replace("’", "'"), " ")
        words = set(re.findall(r"\w+", re.sub(r"\w+'", " ", text).lower())) & foreign
        if words:
            astray.append((sorted(words), run.text))
    assert not astray
