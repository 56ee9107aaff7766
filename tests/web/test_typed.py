"""A whole case typed at the desk from nothing, in a real browser, to a signed report: what comes away is what
`reportgen build` makes of the case file that the desk gives back."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from reportgen.case.io.load import parse_case, write_case
from reportgen.report import Language
from tests.doors import word_text
from tests.web.served import ROOT, Served, chromium, officer, sample
from tests.web.typist import Typist, differences, renamed

pytestmark = [pytest.mark.browser, pytest.mark.office, pytest.mark.slow]

RUNS: tuple[tuple[str, Language, str], ...] = (
    ("disputed-accounts", "en", "work"),
    ("first-offender-woman", "fr", "person"),
    ("preparole-sponsor-contradicted", "en", "application"),
    ("preparole-demande-hearst", "fr", "application"),
    ("gladue-anishinaabe-woman", "en", "gladue-consent"),
    ("gladue-metisse-francaise", "fr", "gladue-views"),
)
"""A sample, the language of the pages it is typed in, and the page that is typed by keys alone."""

NOT_TYPED = {"invented", "schema_version", "plan.law_pack"}
"""What no page asks for: that the case is a sample; the shape of the file; the law pack, which the desk sets itself."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.mark.parametrize(("name", "language", "by_keys"), RUNS, ids=[f"{name}-{code}" for name, code, _ in RUNS])
def test_a_case_is_typed_from_nothing_to_a_signed_report(
    name: str, language: Language, by_keys: str, browser: Browser, tmp_path: Path
) -> None:
    like = json.loads(write_case(parse_case(sample(name).read_bytes(), Path("case.json"))))
    with Served(tmp_path / "desk") as desk:
        page = officer(browser, desk, language)
        typist = Typist(page, like, language, keyboard=by_keys)
        typist.start()
        typist.all()
        assert [one for one in typist.left() if one not in NOT_TYPED and not one.endswith("].id")] == []

        exported = tmp_path / "case.json"
        exported.write_bytes(typist.exported())
        known = renamed(json.loads(exported.read_bytes()), like)
        assert {one for one in differences(known, like) if one != "$schema"} <= NOT_TYPED

        taken = tmp_path / "taken"
        taken.mkdir()
        files = typist.finished(taken)
        page.context.close()

    reports = [one for one in files if not one.name.endswith(".receipt.json")]
    assert {one.suffix for one in reports} == {".docx", ".pdf"}
    assert {f"{one.name}.receipt.json" for one in reports} == {one.name for one in files} - {
        one.name for one in reports
    }
    for one in reports:
        assert text_of(one) == text_of(built(exported, tmp_path / "built") / one.name), one.name


def built(case: Path, folder: Path) -> Path:
    """What `reportgen build` makes of a case file today."""
    if not folder.exists():
        today = datetime.now().astimezone().date().isoformat()
        command = [sys.executable, "-m", "reportgen", "build", str(case), "--to", "docx,pdf", "--date", today]
        subprocess.run([*command, "-o", str(folder)], cwd=ROOT, check=True, capture_output=True, timeout=600)
    return folder


def text_of(file: Path) -> str:
    if file.suffix == ".docx":
        return word_text(file)
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, timeout=60)
    return done.stdout.decode("utf-8")
