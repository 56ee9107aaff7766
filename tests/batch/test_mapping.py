"""An export of another system in a batch: read by its mapping, which is checked first, kept by its digest, and told."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from reportgen.batch.inputs import gather
from reportgen.batch.naming import USUAL
from reportgen.batch.plan import BatchPlan, Options
from reportgen.batch.run import Means
from reportgen.batch.summary.summary import Summary, as_page
from reportgen.batch.summary.workbook import as_workbook
from reportgen.batch.workers import ExternalPool
from reportgen.errors import InputError
from reportgen.language import LANGUAGES
from reportgen.sheets.mapping import read_mapping
from tests.batch.cases import ON, digests
from tests.doors import ROOT, Door

EXPORT, MAPPING = (ROOT / "samples" / "batch" / f"export.{ending}" for ending in ("csv", "toml"))
AS_FILES = Path(__file__).parent / "export"
DATE = ("--date", ON.isoformat())


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    """The command line; its workers are a thread of this process, so that a test takes no time to start some."""
    monkeypatch.setattr("reportgen.cli.commands.batch.stand_by", lambda: None)
    with ThreadPoolExecutor(1) as threads:
        monkeypatch.setattr(
            "reportgen.cli.commands.batch.Means", lambda **said: Means(**said, crew=lambda _: ExternalPool(threads, 1))
        )
        yield Door(capsys)


def reports(folder: Path) -> dict[str, str]:
    return {name: digest for name, digest in digests(folder).items() if name.endswith(".docx")}


def test_an_export_gives_the_reports_of_the_same_cases_as_files(door: Door, tmp_path: Path) -> None:
    mapped = door("batch", EXPORT, "--map", MAPPING, "-o", tmp_path / "export", *DATE)
    assert mapped.code == door("batch", AS_FILES, "-o", tmp_path / "files", *DATE).code == 0
    assert reports(tmp_path / "export") == reports(tmp_path / "files")
    assert len(reports(tmp_path / "export")) == 3
    digest = read_mapping(MAPPING).sha256
    assert f"export.toml (SHA-256 {digest})" in mapped.err
    known = json.loads((tmp_path / "export" / "summary.json").read_text("utf-8"))["options"]["map"]
    assert (Path(known["file"]).name, known["sha256"]) == ("export.toml", digest)
    assert digest in (tmp_path / "export" / "summary.html").read_text("utf-8")
    book = load_workbook(tmp_path / "export" / "summary.xlsx")
    assert [cell.value for cell in list(book["Mapping"].rows)[1]] == ["export.toml", digest]
    assert len(book.worksheets[0]["A"]) == 4


def test_it_goes_on_by_the_mapping_it_was_begun_with_and_refuses_another(door: Door, tmp_path: Path) -> None:
    export, mapping, out = tmp_path / "a.csv", tmp_path / "a.toml", tmp_path / "out"
    export.write_bytes(EXPORT.read_bytes())
    mapping.write_bytes(MAPPING.read_bytes())
    assert door("batch", export, "--map", mapping, "-o", out, *DATE).code == 0
    first = digests(out)
    (out / min(reports(out))).unlink()
    assert door("batch", "--resume", "-o", out).code == 0
    assert digests(out) == first
    other = tmp_path / "b.toml"
    other.write_bytes(MAPPING.read_bytes() + b"# another\n")
    mapping.write_bytes(other.read_bytes())
    for words in (["--map", other], []):
        ended = door("batch", "--resume", "-o", out, *words)
        assert ended.code == 2
        assert "begun with the mapping a.toml" in ended.err
    assert digests(out) == first


def test_a_batch_begun_without_a_mapping_does_not_go_on_with_one(tmp_path: Path) -> None:
    cases, mapping = EXPORT.with_name("cases.xlsx"), read_mapping(MAPPING)
    options = Options(("docx",), ("en",), None, ON, USUAL)
    begun = BatchPlan(gather([cases]), options, tmp_path)
    head, *planned = list(begun.records())[:-1]
    with pytest.raises(InputError, match="batch-other-map"):
        BatchPlan(gather([cases], mapping), options, tmp_path).taken_up(head, planned)
    assert begun.taken_up(head, planned).cases == begun.cases


def test_a_mapping_is_checked_before_anything_else(door: Door, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("form = 2\n", "utf-8")
    ended = door("batch", tmp_path / "nowhere.csv", "--map", wrong, "-o", tmp_path / "out")
    assert ended.code == 2
    assert "wrong.toml" in ended.err
    assert "nowhere" not in ended.err
    assert not (tmp_path / "out").exists()


def test_a_mapping_without_a_spreadsheet_is_refused(door: Door, tmp_path: Path) -> None:
    for ui in LANGUAGES:
        ended = door("batch", AS_FILES, "--map", MAPPING, "-o", tmp_path / "out", ui=ui)
        assert ended.code == 2
        assert "export.toml" in ended.err
        assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes of this kind")
def test_a_mapping_that_is_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "map.toml")
    with pytest.raises(InputError, match="sheet-map-not-toml"):
        read_mapping(tmp_path / "map.toml")


def test_a_dry_run_tells_the_mapping(door: Door, tmp_path: Path) -> None:
    words = ("batch", EXPORT, "--map", MAPPING, "-o", tmp_path / "out", "--dry-run")
    assert "export.toml" in door(*words).err
    told = door(*words, "--json").objects
    assert {one["map"]["sha256"] for one in told} == {read_mapping(MAPPING).sha256}
    assert [one["names"] for one in told] == [[f"0026-04{last}.psr.en.docx"] for last in (17, 18, 21)]
    assert not (tmp_path / "out").exists()


def test_the_page_and_the_workbook_name_no_mapping_where_there_is_none(tmp_path: Path) -> None:
    plan = BatchPlan(gather([AS_FILES]), Options(("docx",), ("en",), None, ON, USUAL), tmp_path)
    summary = Summary(plan, (), "en")
    book: Any = load_workbook(BytesIO(as_workbook(summary)))
    assert len(book.worksheets) == 1
    assert b"mapping" not in as_page(summary)
