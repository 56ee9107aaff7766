"""The first case of the README gives its report, and what the how-to pages have one type in works as it stands."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import new_template
import pytest

from reportgen import kinds
from reportgen.case.io.blank import blank_case
from reportgen.case.io.load import parse_case
from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.redact import printable
from reportgen.cli.main import main
from reportgen.kinds import load_kind
from reportgen.language import text, word
from reportgen.law.pack.current import text as law_text
from reportgen.law.pack.model import FILES
from reportgen.law.upkeep.check import check_texts
from reportgen.pipeline import write_report
from reportgen.report import Phrase, Report, Section, Severity, say
from reportgen.rules.context import RuleContext, finding
from reportgen.sections import SectionContext, subject_of
from tests.pages import DOCS, ROOT, blocks, codes, read, rows

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
    telling = SectionContext(first_case(), ON, subject_of(first_case()))
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
    rule = module_of(
        "add-a-rule", Iterator=Iterator, RuleContext=RuleContext, finding=finding, WARNING=Severity.WARNING
    )
    (photograph,) = rule.photographs_not_named(RuleContext(case, printable(case), load_kind("psr"), "en", ON))
    assert (photograph.rule, photograph.at) == ("photographs-not-named", "sources[1]")


def test_the_condition_of_the_how_to_is_sound() -> None:
    texts = {file: law_text(file) for file in FILES}
    texts["conditions"] += "\n" + blocks(DOCS / "how-to" / "add-a-condition.md", "toml")[0]
    assert check_texts(texts) == ()


# -- a kind, added as the page says


PAGE = DOCS / "how-to" / "add-a-kind.md"
FILE = re.compile(r"`(templates/[^`]+)`\n\n   ```\w+\n(.*?)   ```", re.DOTALL)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that stands for a checkout: one types there what the page says."""
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    monkeypatch.setattr(kinds, "templates_root", lambda: tmp_path / "templates")
    monkeypatch.setenv("REPORTGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    for cached in (kinds.kind_ids, kinds.load_kind):
        cached.cache_clear()
    yield tmp_path
    for cached in (kinds.kind_ids, kinds.load_kind):
        cached.cache_clear()


def typed(line: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run one line of the page as one would type it."""
    words = shlex.split(line)
    if words[0] == "reportgen":
        return main(words[1:])
    assert words[:2] == ["python", "tools/new_template.py"]
    monkeypatch.setattr("sys.argv", words[1:])
    new_template.main()
    return 0


def test_a_kind_is_added_word_for_word_without_python(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for path, body in FILE.findall(read(PAGE)):
        written = checkout / path
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(re.sub(r"^ {3}", "", body, flags=re.MULTILINE), "utf-8")
    for cached in (kinds.kind_ids, kinds.load_kind):
        cached.cache_clear()
    made, tried = (block.strip().split("\n") for block in blocks(PAGE, "shell"))
    assert [typed(line, monkeypatch) for line in made] == [0, 0, 0]
    assert typed(tried[0], monkeypatch) == 0
    case = checkout / "samples" / "update" / "case.json"
    blank = json.loads(case.read_text("utf-8"))
    filled = json.loads(read(FIRST))
    assert {"residence", "work"} <= set(blank)
    french = {"fr": "M. Example travaille sur les toits depuis la fin de ses études."}
    filled["work"]["narrative"] |= french
    filled["assessment"] = {"en": "His work goes on.", "fr": "Son travail se poursuit."}
    case.write_text(json.dumps(filled | {"kind": "update"}), "utf-8")
    capsys.readouterr()
    assert typed(tried[1], monkeypatch) == 0
    files = capsys.readouterr().out.split()
    assert files == [str(Path("out") / f"2026-0001.update.{code}.docx") for code in ("en", "fr")]
    shown = {path: read_words(checkout / path) for path in files}
    assert all(
        heading in text
        for heading, text in zip(("Work since the report", "Travail depuis le rapport"), shown.values(), strict=True)
    )
    assert all("Family" not in text and "Famille" not in text for text in shown.values())
    assert typed(tried[2], monkeypatch) == 0
    assert "2026-12-10" in capsys.readouterr().out  # two business days before the hearing of 14 December 2026


def test_the_page_names_every_key_of_a_kind() -> None:
    named = {key.strip("[]") for row in rows(PAGE) for key in codes(row[0])}
    assert named == kinds._OWN


def read_words(path: Path) -> str:
    with zipfile.ZipFile(path) as word:
        return "".join(re.findall(r"<w:t[^>]*>([^<]*)", word.read("word/document.xml").decode("utf-8")))
