"""`reportgen batch`: what a clerk types, reads and is told, in both languages; the demonstration batch."""

from __future__ import annotations

import json
import zipfile
from io import StringIO
from pathlib import Path
from tempfile import gettempdir

import pytest

from reportgen.batch.progress import Progress
from reportgen.batch.work import CaseResult
from reportgen.language import LANGUAGES
from reportgen.report import Language
from reportgen.sheets.write import workbook
from tests.batch.cases import digests, folder_of, numbered
from tests.doors import ON, ROOT, Door, Ended, written

DEMONSTRATION = ROOT / "samples" / "batch"


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(capsys)


def batch(door: Door, *words: object, ui: str = "en") -> Ended:
    return door("batch", *words, "--date", ON, "--jobs", 2, ui=ui)


@pytest.mark.parametrize(("ui", "said"), [("en", "8 cases: 6 made, 2 refused"), ("fr", "8 dossiers\u00a0: 6 produits")])
def test_the_demonstration_batch_makes_its_summary(door: Door, tmp_path: Path, ui: str, said: str) -> None:
    out = tmp_path / "out"
    ended = batch(door, DEMONSTRATION, "-o", out, "--zip", ui=ui)
    assert ended.code == 1
    assert said in ended.err
    assert [Path(line).name for line in ended.lines] == ["summary.json", "summary.html", "summary.xlsx", "handover.zip"]
    cases = json.loads((out / "summary.json").read_text("utf-8"))["cases"]
    order = [line for line in (DEMONSTRATION / "list.txt").read_text("utf-8").splitlines() if line[0] != "#"]
    assert [Path(one["file"]).parts[-2:] for one in cases] == [
        (DEMONSTRATION / line).resolve().parts[-2:] for line in order
    ]
    refused = [Path(one["file"]).name for one in cases if one["state"] == "refused"]
    assert refused == ["wrong-date.json", "no-assessment.json"]
    with zipfile.ZipFile(out / "handover.zip") as found:
        listed = {made["name"] for one in cases for made in one["files"]}
        assert {name for name in found.namelist() if name.endswith(".docx")} == listed
    assert door("batch", "verify", out, ui=ui).code == 0
    assert door("batch", "status", out, ui=ui).code == 1


def test_a_batch_gives_what_build_gives(door: Door, tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 1)
    assert batch(door, place, "-o", tmp_path / "batch", "--lang", "both", "--to", "docx,html").code == 0
    assert door.build(place / "000.json", "-o", tmp_path / "build", "--lang", "both", "--to", "docx,html").code == 0
    made = digests(tmp_path / "batch")
    assert {name: made[name] for name in digests(tmp_path / "build")} == digests(tmp_path / "build")


def test_going_on_needs_neither_the_cases_nor_the_date_again(door: Door, tmp_path: Path) -> None:
    place, out = folder_of(tmp_path / "cases", 2), tmp_path / "out"
    written(place, b"{", "001.json")
    assert batch(door, place, "-o", out).code == 1
    written(place, numbered("26-T-001"), "001.json")
    ended = door("batch", "--resume", "-o", out)
    assert ended.code == 0
    assert "November 21, 2026" in ended.err
    assert "2 cases: 2 made" in ended.err


def test_a_dry_run_shows_names_and_writes_nothing(door: Door, tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 2)
    ended = batch(
        door,
        place,
        "-o",
        tmp_path / "out",
        "--dry-run",
        "--lang",
        "both",
        "--name-pattern",
        "{court}-{number}.{language}",
    )
    assert ended.code == 0
    assert "ocj-26-T-001.fr.docx" in ended.lines[1]
    assert not (tmp_path / "out").exists()


def test_json_is_one_object(door: Door, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ended = batch(door, folder_of(tmp_path / "cases", 1), "-o", out, "--json")
    assert ended.objects[0]["counts"]["made"] == 1
    counts = {"cases": 1, "made": 1, "refused": 0, "failed": 0, "waiting": 0, "finished": True}
    assert door("batch", "status", out, "--json").objects == [{**counts, "map": None, "not_made": []}]
    assert door("batch", "verify", out, "--json").objects[0]["differences"] == {}


def test_verify_tells_what_is_missing_changed_and_on_no_list(door: Door, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(door, folder_of(tmp_path / "cases", 2), "-o", out)
    (out / "26-T-000.psr.en.docx").unlink()
    (out / "26-T-001.psr.en.docx").write_bytes(b"changed")
    (out / "stray.docx").write_bytes(b"stray")
    ended = door("batch", "verify", out)
    assert ended.code == 1
    assert [line.split("\t")[0] for line in ended.lines] == [
        "26-T-000.psr.en.docx",
        "26-T-001.psr.en.docx",
        "stray.docx",
    ]


@pytest.mark.parametrize("ui", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["CASES"], 2),
        (["-o", "OUT"], 2),
        (["nowhere.json", "-o", "OUT"], 2),
        (["CASES", "-o", "OUT", "--to", "exe"], 2),
        (["CASES", "-o", "OUT", "--kind", "none"], 2),
        (["CASES", "-o", "OUT", "--resume"], 2),
        (["CASES", "-o", "OUT", "--jobs", "0"], 2),
        (["CASES", "-o", "OUT", "--name-pattern", "{name}"], 2),
        (["status", "OUT"], 2),
        (["verify", "OUT"], 2),
    ],
)
def test_a_wrong_command_is_told_with_what_to_do_and_writes_nothing(
    door: Door, tmp_path: Path, words: list[str], code: int, ui: str
) -> None:
    place, out = folder_of(tmp_path / "cases", 1), tmp_path / "out"
    ended = door("batch", *({"CASES": place, "OUT": out}.get(word, word) for word in words), ui=ui)
    assert ended.code == code
    assert "→" in ended.err
    assert not out.exists()


class Terminal(StringIO):
    def __init__(self, *, live: bool) -> None:
        super().__init__()
        self.live = live

    def isatty(self) -> bool:
        return self.live


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("live", [True, False])
def test_progress_is_one_line_of_a_terminal_or_now_and_then_a_plain_line(
    monkeypatch: pytest.MonkeyPatch, language: Language, live: bool
) -> None:
    moments = iter(range(0, 4000, 20))
    monkeypatch.setattr("reportgen.batch.progress.time.monotonic", lambda: next(moments))
    terminal = Terminal(live=live)
    progress = Progress(100, terminal, language)
    for state in ("made", "refused", "failed"):
        progress.step(CaseResult(0, state))
    progress.end()
    assert terminal.getvalue().count("\r") == (3 if live else 0)
    assert terminal.getvalue().count("\n") == (1 if live else 3)
    assert "32" in terminal.getvalue().split("\r" if live else "\n")[3 if live else 2]


@pytest.mark.office
def test_pdf_is_printed_by_converters_that_are_gone_afterwards(door: Door, tmp_path: Path) -> None:
    before = {path.name for path in Path(gettempdir()).glob("OSL_PIPE_*")}
    out = tmp_path / "out"
    ended = batch(door, folder_of(tmp_path / "cases", 2), "-o", out, "--to", "pdf")
    assert ended.code == 0
    made = json.loads((out / "summary.json").read_text("utf-8"))["cases"]
    assert all(one["files"][0]["pages"] > 0 for one in made)
    assert not [path for path in out.iterdir() if path.name.startswith(".")]
    assert {path.name for path in Path(gettempdir()).glob("OSL_PIPE_*")} <= before


def test_a_spreadsheet_gives_the_same_reports_as_its_case_files(door: Door, tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 2)
    cases = [json.loads(path.read_text("utf-8")) for path in sorted(place.iterdir())]
    (tmp_path / "cases.xlsx").write_bytes(workbook(cases, "en"))
    assert batch(door, place, "-o", tmp_path / "files").code == 0
    assert batch(door, tmp_path / "cases.xlsx", "-o", tmp_path / "rows").code == 0
    of_files, of_rows = digests(tmp_path / "files"), digests(tmp_path / "rows")
    reports = [name for name in of_files if name.endswith(".docx")]
    assert len(reports) == 2
    assert {name: of_rows[name] for name in reports} == {name: of_files[name] for name in reports}
