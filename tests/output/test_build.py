"""One run of building: which files, named how, made from what, and what stops one report but not the run."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.io.load import read_case
from reportgen.errors import InputError, MachineError, ReportgenError
from reportgen.kinds import load_kind
from reportgen.language import catalogue
from reportgen.law import current_pack
from reportgen.output import Build
from reportgen.output.build import FORMATS, contract, ordered_languages
from reportgen.output.files import digest
from reportgen.output.first_and_last_words import ends
from reportgen.pipeline import write_report
from reportgen.render import RENDERERS
from reportgen.report import Document
from tests.doors import ON, RICH, SMALL, changed, contents, rich, small, written

DAY = date.fromisoformat(ON)


def build(folder: Path, *cases: Path, **options: Any) -> list[Path]:
    languages = options.pop("languages", None)
    with Build(formats=options.pop("formats", ["txt"]), folder=folder, on=DAY, **options) as run:
        return [made.path for case in cases for built in run.reports(case, languages) for made in built.files]


def test_a_receipt_names_all_a_file_was_made_from(tmp_path: Path) -> None:
    [made] = build(tmp_path, SMALL, formats=["docx"])
    receipt = json.loads(Path(f"{made}.receipt.json").read_text("utf-8"))
    kind = load_kind("psr")
    assert receipt["sha256"] == digest(made.read_bytes())
    assert receipt["case"] == {
        "number": small()["number"],
        "schema_version": "1",
        "sha256": digest(SMALL.read_bytes()),
    }
    assert receipt["kind"] == {"id": "psr", "version": kind.version}
    assert (receipt["language"], receipt["date"], receipt["draft"], receipt["pages"]) == ("en", ON, False, None)
    assert receipt["law_pack"] == {
        "date": current_pack().date.isoformat(),
        "sha256": current_pack().digest,
        "office_sha256": None,
    }
    assert receipt["catalogue"] == {"sha256": catalogue("en").digest}
    assert receipt["template"] == {"sha256": digest(kind.template("en").read_bytes())}


def test_a_receipt_lists_findings_without_their_words(tmp_path: Path) -> None:
    [made] = build(tmp_path, RICH)
    findings = json.loads(Path(f"{made}.receipt.json").read_text("utf-8"))["findings"]
    assert findings
    assert all(set(one) == {"rule", "severity", "at"} for one in findings)


def test_no_file_and_no_receipt_holds_a_personal_name_where_it_need_not(tmp_path: Path) -> None:
    build(tmp_path, RICH, formats=["docx", "html", "txt"], languages=("en", "fr"))
    people = {"Kozak", "Darren", "Jolene", "Thornbury", "Abernathy", "Beverley"}
    for name, content in contents(tmp_path).items():
        assert not [one for one in people if one in name]
        if name.endswith(".receipt.json"):
            assert not [one for one in people if one in content.decode("utf-8")]


@pytest.mark.parametrize("wrong", ["docm", "PDF", "docx "])
def test_a_format_there_is_not_is_refused_before_anything_is_read(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(InputError) as refused:
        Build(formats=["docx", wrong], folder=tmp_path, on=DAY)
    assert refused.value.facts == {"format": wrong, "formats": ", ".join(FORMATS)}


def test_a_format_asked_for_twice_is_made_once(tmp_path: Path) -> None:
    assert len(build(tmp_path, SMALL, formats=["txt", "html", "txt"])) == 2


def test_large_print_comes_from_the_word_file(tmp_path: Path) -> None:
    [made] = build(tmp_path, SMALL, formats=["large.docx"])
    assert made.name.endswith(".psr.en.large.docx")
    assert list(contents(tmp_path)) == [made.name, f"{made.name}.receipt.json"]


@pytest.mark.parametrize("form", ["odt", "epub", "rtf"])
def test_other_formats_come_from_the_word_file(tmp_path: Path, form: str) -> None:
    [made] = build(tmp_path / "a", SMALL, formats=[form])
    [again] = build(tmp_path / "b", SMALL, formats=[form])
    assert made.read_bytes() == again.read_bytes()
    assert len(contents(tmp_path / "a")) == 2


def test_of_a_report_that_fails_no_format_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Document) -> bytes:
        raise MachineError("output-not-written", reason="?")

    monkeypatch.setattr("reportgen.output.build.RENDERERS", {**RENDERERS, "html": fail})
    with pytest.raises(MachineError):
        build(tmp_path, SMALL, formats=["docx", "txt", "html"])
    assert contents(tmp_path) == {}


def test_two_cases_that_would_have_one_name_are_refused(tmp_path: Path) -> None:
    upper = written(tmp_path, changed(small(), "number", "A-1"), "upper.json")
    lower = written(tmp_path, changed(small(), "number", "a-1"), "lower.json")
    with Build(formats=["txt"], folder=tmp_path / "out", on=DAY) as run:
        list(run.reports(upper))
        list(run.reports(upper))  # the same file again is no second case
        with pytest.raises(InputError) as refused:
            list(run.reports(lower))
    assert refused.value.facts == {"file": "a-1.psr.en.txt", "first": str(upper), "second": str(lower)}
    assert sorted(contents(tmp_path / "out")) == ["A-1.psr.en.txt", "A-1.psr.en.txt.receipt.json"]


def test_a_withheld_name_the_narrative_still_holds_stops_every_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportgen.rules.RULES", {})  # were no rule to see it, no file may hold it either
    case = rich()
    case["assessment"] = {"en": "Her aunt is Tessa Wroblewski.", "fr": "Sa tante est Tessa Wroblewski."}
    for form in ("docx", "html", "txt", "large.docx"):
        with pytest.raises(ReportgenError) as refused:
            build(tmp_path / "out", written(tmp_path, case), formats=[form])
        assert refused.value.key == "withheld-in-output"
        assert "Wroblewski" not in str(refused.value)
    assert contents(tmp_path / "out") == {}


def test_the_languages_the_court_ordered() -> None:
    case, _ = read_case(SMALL)
    assert ordered_languages(case) == ("en",)
    matter = case.matter.model_copy(update={"report_language": "both"})
    assert ordered_languages(case.model_copy(update={"matter": matter})) == ("en", "fr")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_printed_report_is_known_by_its_ends(language: Any) -> None:
    case, _ = read_case(RICH)
    document = write_report(case, load_kind("psr"), language, DAY).document
    assert document is not None
    first, last = ends(document)
    assert first == {"en": "Pre-sentence report", "fr": "Rapport présentenciel"}[language]
    assert 1 <= len(last.split()) <= 6


def test_the_contract_asks_for_every_section() -> None:
    kind = load_kind("psr")
    assert contract(kind).sections == kind.sections
    assert {"subject_name", "ban_banner", "status_line"} <= contract(kind).fields
