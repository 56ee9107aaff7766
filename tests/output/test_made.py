"""What is made to be held elsewhere is, to the byte, what would be written; and nothing stands under its name."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.errors import CaseRefused, InputError
from reportgen.kinds import Kind, load_kind
from reportgen.output import Build, BuiltReport, RenderedFile
from reportgen.output.files import digest
from reportgen.output.receipts import parse_receipt
from reportgen.report import Language
from tests.doors import ON, RICH, SAMPLES, SMALL, changed, contents, small, written

DAY = date.fromisoformat(ON)


def made(path: Path, **options: Any) -> list[tuple[BuiltReport, tuple[RenderedFile, ...]]]:
    languages: tuple[Language, ...] | None = options.pop("languages", None)
    kind, receipts = options.pop("kind", None), options.pop("receipts", ())
    with Build(formats=options.pop("formats", ["docx"]), on=DAY, **options) as run:
        return list(run.made(Path("case.json"), path.read_bytes(), languages, kind, receipts))


def held(reports: list[tuple[BuiltReport, tuple[RenderedFile, ...]]]) -> dict[str, bytes]:
    """Every file and receipt by the name it would have."""
    ready = [one for _, files in reports for one in files]
    return {one.name: one.content for one in ready} | {f"{one.name}.receipt.json": one.receipt for one in ready}


@pytest.mark.parametrize("path", [SMALL, RICH, *(one for one in SAMPLES if "preparole-sponsor" in str(one))])
def test_it_is_what_a_build_writes_to_the_byte(path: Path, tmp_path: Path) -> None:
    formats = ["docx", "txt", "html", "large.docx"]
    with Build(formats=formats, folder=tmp_path, on=DAY) as run:
        listed = [file for built in run.reports(path, ("en", "fr")) for file in built.files]
    reports = made(path, formats=formats, languages=("en", "fr"))
    assert held(reports) == contents(tmp_path)
    ready = [one for _, files in reports for one in files]
    assert [(one.name, one.sha256, one.pages) for one in ready] == [
        (file.path.name, file.sha256, file.pages) for file in listed
    ]
    assert all(one.sha256 == digest(one.content) and one.name.endswith(f".{one.ending}") for one in ready)


@pytest.mark.office
def test_a_pdf_is_made_as_in_a_build(tmp_path: Path) -> None:
    with Build(formats=["pdf"], folder=tmp_path, on=DAY) as run:
        [[file]] = [built.files for built in run.reports(SMALL)]
    reports = made(SMALL, formats=["pdf"])
    assert held(reports) == contents(tmp_path)
    assert reports[0][1][0].pages == file.pages


def test_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert held(made(RICH, formats=["docx", "txt"]))
    assert list(tmp_path.iterdir()) == []


def test_what_prevents_a_final_leaves_no_file(tmp_path: Path) -> None:
    case = small()
    del case["assessment"]
    [(built, files)] = made(written(tmp_path, case))
    assert (files, built.outcome.blocked) == ((), True)
    [(draft, files)] = made(written(tmp_path, case), draft=True)
    assert draft.outcome.document is not None
    assert [one.name for one in files] == [f"{case['number']}.psr.en.draft.docx"]


def test_a_case_that_is_refused_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseRefused):
        made(written(tmp_path, changed(small(), "subject.form", "z")))


def test_a_report_issued_before_is_made_in_its_first_version(monkeypatch: pytest.MonkeyPatch) -> None:
    now = load_kind("psr")
    asked: list[tuple[str, str | None]] = []

    def of_a_version(kind_id: str, version: str | None = None) -> Kind:
        asked.append((kind_id, version))
        return now if version is None else replace(now, version=version)

    [(_, [first])] = made(SMALL, formats=["txt"])
    receipt = json.loads(first.receipt)
    old = json.dumps({**receipt, "kind": {"id": "psr", "version": "0.9"}}).encode()
    monkeypatch.setattr("reportgen.output.build.load_kind", of_a_version)
    [(built, [again])] = made(SMALL, formats=["docx"], receipts=[b"{", b"\xff", old])
    assert built.kind.version == "0.9"
    assert json.loads(again.receipt)["kind"] == {"id": "psr", "version": "0.9"}
    others = [{**receipt, "file": "other.txt"}, {**receipt, "case": {"number": "B-2"}}, {**receipt, "kind": "psr"}]
    for other in others:
        other["kind"] = {"id": "psr", "version": "0.9"} if other["kind"] != "psr" else "psr"
    [(built, _)] = made(SMALL, receipts=[json.dumps(one).encode() for one in others])
    assert built.kind.version == now.version


def test_two_files_of_one_name_are_refused_in_one_build() -> None:
    with Build(formats=["txt"], on=DAY) as run:
        list(run.made(Path("a.json"), SMALL.read_bytes()))
        with pytest.raises(InputError, match="output-same-name"):
            list(run.made(Path("b.json"), SMALL.read_bytes()))


def test_a_file_that_is_ready_shows_nothing_of_itself() -> None:
    [(_, [ready])] = made(SMALL, formats=["txt"])
    assert repr(ready) == f"<Ready {ready.name}>"
    assert parse_receipt(ready.receipt) is not None
