"""`batch status`: why each case was not made, in words and in the language of whoever asks."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reportgen.batch.journal import NAME, Journal, read_journal
from reportgen.batch.run import Means, run
from reportgen.batch.workers import ExternalPool
from reportgen.errors import ReportgenError
from reportgen.language import LANGUAGES, message
from tests.batch.cases import folder_of, numbered, plan_of
from tests.doors import Door, changed, written


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(capsys)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The folder of a batch with a case made, two refused and one failed."""
    place = folder_of(tmp_path / "cases", 1)
    written(place, changed(numbered("26-T-001"), "matter.offences[0].found_on", "01/02/2026"), "001.json")
    unassessed = numbered("26-T-002")
    unassessed.pop("assessment")
    written(place, unassessed, "002.json")
    (place / "003.json").symlink_to("gone.json")
    with ThreadPoolExecutor(1) as threads:
        run(plan_of(place, tmp_path / "out"), Means(1, "en", crew=lambda _: ExternalPool(threads, 1)))
    return tmp_path / "out"


def test_refusals_and_failures_are_told_in_words_in_either_language(door: Door, out: Path) -> None:
    for ui in LANGUAGES:
        ended = door("batch", "status", out, ui=ui)
        lines = [line.split("\t") for line in ended.lines[1:]]
        assert [line[0] for line in lines] == ["2", "3", "4"]
        gone = ReportgenError("case-not-found", file="003.json")
        assert "matter.offences[0].found_on" in lines[0][3]
        assert lines[1][3].startswith("assessment")
        assert lines[2][3] == " ".join(message(gone, ui))
        assert not [line for line in lines if "case-" in line[3] or "kind-requires" in line[3]]


def test_the_json_has_every_case_that_was_not_made(door: Door, out: Path) -> None:
    (told,) = door("batch", "status", out, "--json").objects
    assert [(one["number"], one["state"]) for one in told["not_made"]] == [
        ("26-T-001", "refused"), ("26-T-002", "refused"), ("", "failed"),
    ]  # fmt: skip
    assert all(one["words"] for one in told["not_made"])


def test_a_batch_that_was_killed_is_told_as_well(door: Door, out: Path) -> None:
    lines = (out / NAME).read_bytes().splitlines(keepends=True)
    (out / NAME).write_bytes(b"".join(line for line in lines if b'"what":"finished"' not in line))
    ended = door("batch", "status", out)
    assert "--resume" in ended.lines[0]
    assert "assessment: " in ended.out


def test_a_case_that_was_corrected_since_is_told_by_its_rule_and_that_it_changed(door: Door, out: Path) -> None:
    written(out.parent / "cases", numbered("26-T-002"), "002.json")
    lines = [line for line in door("batch", "status", out).lines if line.startswith("3\t")]
    assert lines[0].endswith("kind-requires (assessment)")
    assert "changed since" in lines[1]


def test_looking_writes_nothing_and_leaves_the_journal_free(door: Door, out: Path) -> None:
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    door("batch", "status", out)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    with Journal(out):
        assert read_journal(out)
