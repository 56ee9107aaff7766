"""The first case of the README gives its report, and what the how-to pages have one type in works as it stands."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from types import ModuleType

from reportgen.case.blank import blank_case
from reportgen.case.disclosure import printable
from reportgen.case.file import CaseFile
from reportgen.case.load import parse_case
from reportgen.kinds import load_kind
from reportgen.language import text, word
from reportgen.law.check import check_texts
from reportgen.law.pack import FILES
from reportgen.law.pack import text as law_text
from reportgen.pipeline import write_report
from reportgen.report import Phrase, Report, Section, Severity, say
from reportgen.rules.asked import Asked, found
from reportgen.sections import SECTIONS, Telling, subject_of
from tests.pages import DOCS, blocks, read

FIRST = DOCS / "first-case.json"
ON = date(2026, 11, 21)


def test_the_first_case_of_the_readme_gives_a_final_report_without_a_finding() -> None:
    blank = json.loads(blank_case("psr", "reportgen.schema.json"))
    assert set(json.loads(read(FIRST))) - {"invented"} <= set(blank)
    case = parse_case(FIRST.read_bytes(), FIRST)
    assert case.invented
    outcome = write_report(case, load_kind(case.kind), "en", ON)
    assert outcome.findings == ()
    assert outcome.document is not None


def module_of(page: str, **names: object) -> ModuleType:
    """The first block of Python of a how-to page, run; `names` are what the file it goes into has already."""
    made = ModuleType(page)
    vars(made).update(names)
    exec(compile(blocks(DOCS / "how-to" / f"{page}.md", "python")[0], page, "exec"), vars(made))  # noqa: S102
    return made


def first_case() -> CaseFile:
    return parse_case(FIRST.read_bytes(), FIRST)


def test_the_section_of_the_how_to_can_be_built() -> None:
    telling = Telling(first_case(), ON, subject_of(first_case()))
    (block,) = module_of("add-a-section").build(telling)
    assert block.content[0].key == "absent-not-recorded"
    assert all("section-leisure = " in body for body in blocks(DOCS / "how-to" / "add-a-section.md"))


def test_the_output_of_the_how_to_can_be_made() -> None:
    section: Section[Phrase] = Section("risk", (say("section-risk"),), ())
    report: Report[Phrase] = Report("psr", "fr", False, (say("section-peers"),), {}, {}, (section,))
    made = module_of("add-an-output").render_outline(word(report)).decode("utf-8").split("\n")
    assert made == [text(say("section-peers"), "fr"), f"  {text(say('section-risk'), 'fr')}", ""]


def test_the_rule_of_the_how_to_finds_what_it_says() -> None:
    pictured = read(FIRST).replace('"employer"]', '"photograph"]').replace('"id": "employer"', '"id": "photograph"')
    case = parse_case(pictured.encode("utf-8"), FIRST)
    rule = module_of("add-a-rule", Iterator=Iterator, Asked=Asked, found=found, WARNING=Severity.WARNING)
    (finding,) = rule.photographs_not_named(Asked(case, printable(case), "en", ON))
    assert (finding.rule, finding.at) == ("photographs-not-named", "sources[1]")


def test_the_condition_of_the_how_to_is_sound() -> None:
    texts = {file: law_text(file) for file in FILES}
    texts["conditions"] += "\n" + blocks(DOCS / "how-to" / "add-a-condition.md", "toml")[0]
    assert check_texts(texts) == ()


def test_the_kind_of_the_how_to_names_sections_there_are() -> None:
    kind = tomllib.loads(blocks(DOCS / "how-to" / "add-a-kind.md", "toml")[0])
    assert set(kind["sections"]) <= set(SECTIONS)
    assert set(kind) == {"version", "effective", "sections"}
