"""The line: what comes out is a document and its findings together; nothing of a final is a draft's, or the reverse."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reportgen.case.io.load import parse_case, read_case
from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.redact import printable
from reportgen.errors import InputError
from reportgen.forms.pages import page_of
from reportgen.kinds import LANGUAGES, load_kind
from reportgen.language import catalogue, text
from reportgen.output.first_and_last_words import words_of
from reportgen.pipeline import Outcome, report_of, write_report
from reportgen.render.html import render_html
from reportgen.render.text import render_text
from reportgen.report import BulletList, Code, Document, Finding, Language, Severity, Subheading, say
from tests.doors import ON, RICH, ROOT, SMALL, rich

DAY = date.fromisoformat(ON)
PSR = load_kind("psr")
OFFERED = {"indigenous", "partner_violence", "sexual_offence", "intensive_supervision"}
"""Told only where the person offers it, or where the case calls for it."""


@pytest.fixture(scope="module")
def case() -> CaseFile:
    return read_case(RICH)[0]


def blocked_case() -> CaseFile:
    """A case without its assessment in French."""
    known = rich()
    known["assessment"].pop("fr")
    return parse_case(json.dumps(known).encode(), RICH)


def document_of(case: CaseFile, language: Language = "en", *, draft: bool = False) -> Document:
    document = write_report(case, PSR, language, DAY, draft=draft).document
    assert document is not None
    return document


def words(document: Document) -> str:
    return render_text(document).decode("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_final_has_the_sections_of_its_kind_in_order(case: CaseFile, language: Language) -> None:
    document = document_of(case, language)
    assert (document.kind, document.language, document.draft) == ("psr", language, False)
    assert [section.id for section in document.sections] == [one for one in PSR.sections if one not in OFFERED]


def test_the_order_is_that_of_the_kind_and_not_of_the_program(case: CaseFile) -> None:
    turned = replace(PSR, version="2", sections=("work", "family"))
    document = write_report(case, turned, "en", DAY).document
    assert document is not None
    assert [section.id for section in document.sections] == ["work", "family"]


def test_a_blocking_finding_leaves_a_final_without_a_document_and_only_in_its_language() -> None:
    case = blocked_case()
    french, english = (write_report(case, PSR, language, DAY) for language in ("fr", "en"))
    assert (french.document, french.blocked) == (None, True)
    assert english.document is not None
    assert not english.blocked
    assert all(isinstance(one, Finding) for one in french.findings)


@pytest.mark.parametrize("severity", list(Severity))
def test_what_blocks(severity: Severity) -> None:
    finding = Finding("a-rule", severity, "subject", say("cell-empty"))
    assert Outcome(None, (finding,)).blocked is (severity is Severity.BLOCKING)
    assert not Outcome(None, ()).blocked


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_opens_with_every_finding_and_a_final_has_none(language: Language) -> None:
    case = blocked_case()
    outcome = write_report(case, PSR, language, DAY, draft=True)
    assert outcome.document is not None
    notes = [one for one in outcome.findings if one.severity is Severity.NOTE]
    blocks = outcome.document.sections[0].blocks
    final = words(document_of(read_case(RICH)[0], language))
    told = ("draft-findings", [one for one in outcome.findings if one not in notes]), ("draft-notes", notes)
    for place, (heading, findings) in enumerate(one for one in told if one[1]):
        above, listed = blocks[2 * place : 2 * place + 2]
        assert isinstance(above, Subheading)
        assert isinstance(listed, BulletList)
        assert words_of(above.content) == text(say(heading), language)
        assert words_of(above.content) not in final
        assert len(listed.items) == len(findings) > 0
        for item, finding in zip(listed.items, findings, strict=True):
            page = page_of(finding.at)
            assert (text(say(f"page-{page.id}"), language) if page else finding.at) in words_of(item)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_says_so_and_carries_its_sources(case: CaseFile, language: Language) -> None:
    draft, final = document_of(case, language, draft=True), document_of(case, language)
    said = {"en": ("DRAFT", "SAMPLE"), "fr": ("ÉBAUCHE", "EXEMPLE")}[language]
    assert all(word in words_of(draft.fields["status_line"]) for word in said)
    assert words_of(final.fields["status_line"]).startswith(said[1]), "samples say that they are invented"
    real = document_of(case.model_copy(update={"invented": False}), language)
    assert not real.fields["status_line"]
    assert set(draft.sources) == {source.id for source in case.sources}
    assert final.sources == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_stands_where_a_source_it_rests_on_is_withheld_and_says_only_that_it_is(language: Language) -> None:
    known = rich()
    for source in known["sources"]:
        source["withheld"] = "safety"
    draft = document_of(parse_case(json.dumps(known).encode(), RICH), language, draft=True)
    assert render_html(draft)  # whose comments name each source
    assert {"".join(run.text for run in line) for line in draft.sources.values()} == {
        text(say("absent-withheld", reason=Code("withheld-safety")), language)
    }


def test_the_same_case_gives_the_same_words_whether_its_printable_part_was_known(case: CaseFile) -> None:
    shown = printable(case)
    for language in LANGUAGES:
        known = write_report(case, PSR, language, DAY, printable_case=shown)
        assert known == write_report(case, PSR, language, DAY)


def test_the_day_is_the_one_given(case: CaseFile) -> None:
    outcomes = [write_report(case, PSR, "fr", day, draft=True) for day in (date(2026, 11, 1), DAY)]
    first, second = (
        "".join(run.text for run in one.document.fields["report_date"]) for one in outcomes if one.document
    )
    assert (first, second) == ("1er\u00a0novembre 2026", "21\u00a0novembre 2026")


def test_a_report_before_its_words_is_the_same_in_both_languages(case: CaseFile) -> None:
    shown = printable(case).case
    english, french = (report_of(shown, PSR, DAY, language, draft=False) for language in LANGUAGES)
    assert english.sections == french.sections
    assert (english.fields, english.caption, english.signature) == (french.fields, french.caption, french.signature)


def test_a_case_with_almost_nothing_gives_a_short_and_whole_report() -> None:
    case, _ = read_case(SMALL)
    document = document_of(case)
    told = [one for one in PSR.sections if one not in OFFERED - {"indigenous"}]
    assert [section.id for section in document.sections] == told
    assert all(section.blocks for section in document.sections)


def said() -> Iterator[str]:
    """Every key the code says by its own name."""
    for module in sorted((ROOT / "reportgen").rglob("*.py")):
        tree = ast.parse(module.read_text("utf-8"))
        own = (
            {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
            if module.name != "model.py"
            else set()
        )
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"say", "talk"} - own:
                first: Any = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_program_says_has_words(language: Language) -> None:
    keys = set(said())
    assert len(keys) > 100
    assert keys - set(catalogue(language).keys) == set()


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"caption": ("subject_nmae",)}, "subject_nmae"),
        ({"signature": ("officer",)}, "officer"),
        ({"lists": ("counts",)}, "counts"),
        ({"areas": ("famly",)}, "famly"),
        ({"requires": ("matter.ordered_on", "asessment")}, "asessment"),
        ({"consent": "gladu"}, "gladu"),
        ({"headings": {"wrok": ("Work", "Travail")}}, "wrok"),
    ],
)
def test_a_kind_that_names_what_there_is_not_is_refused_by_that_name(
    case: CaseFile, change: dict[str, Any], name: str
) -> None:
    with pytest.raises(InputError, match="kind-name-unknown") as refused:
        write_report(case, replace(PSR, **change), "en", DAY)
    assert refused.value.facts["name"] == name
    assert refused.value.facts["place"] == next(iter(change))


def test_conditions_follow_the_law_of_the_day_they_are_imposed(case: CaseFile) -> None:
    sentencing = case.matter.sentencing_on
    assert sentencing is not None
    assert sentencing != DAY
    assert case.day_of_conditions(DAY) == sentencing
    parole = case.model_copy(update={"plan": case.plan.model_copy(update={"order": "parole"})})
    assert parole.day_of_conditions(DAY) == DAY
