"""What pages show: words that read well, tables for narrow windows, what is printed."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from reportgen.case.draft.answers import entries_of
from reportgen.language import LANGUAGES, text
from reportgen.report import Language, say
from reportgen.store import IssuedFile, Writer
from reportgen.web.http.rendering import whole
from reportgen.web.labels.questions import question_at
from reportgen.web.state import AppState
from tests.web.desks import client, form_of, sound, start
from tests.web.served import InThread, chromium, officer

CASE = "disputed-accounts"


@pytest.fixture
def browser(desk: AppState) -> Any:
    return client(desk, "fr")


def page(browser: Any, path: str) -> str:
    answer = browser.get(path)
    assert answer.status_code == 200
    sound(answer.text)
    return str(answer.text)


def test_what_the_preview_leaves_out_is_told_with_the_colon_of_its_language(desk: AppState, browser: Any) -> None:
    case = start(desk, CASE)
    form = form_of(page(browser, f"/cases/{case}/residence"))
    since = next(name for name in form if name.startswith("residence.since.") and name.endswith(":month"))
    browser.post(f"/cases/{case}/residence", data={**form, since: ["66"], "go": ["stay"]})
    found = re.search(
        r"<details class=\"notice care\" open>.*?</details>", page(browser, f"/cases/{case}/preview"), re.S
    )
    assert found
    assert "\u00a0: " in found[0]
    assert not re.search(r"\w</a>: |\w: ", found[0])


def test_an_entry_whose_answer_asks_nothing_has_no_colon_after_it() -> None:
    answers = {"sources": {"entries": ["~a"]}, "sources.~a.id": "source-1", "sources.~a.kind": "interview"}
    visit: Any = SimpleNamespace(language="fr")
    assert question_at(visit, answers, "sources.~a.id") == "Source 1"


def test_an_empty_entry_says_so(desk: AppState, browser: Any) -> None:
    case = start(desk, CASE)
    bare = page(browser, f"/cases/{case}/family")
    assert "Cet élément est encore vide." not in bare
    browser.post(f"/cases/{case}/family", data={**form_of(bare), "go": ["add:family.relatives"]})
    assert page(browser, f"/cases/{case}/family").count("Cet élément est encore vide.") == 1


def test_dates_do_not_break() -> None:
    assert whole("<b> 2026-09-24, x") == '&lt;b&gt; <span class="whole">2026-09-24</span>, x'


def test_tables_say_in_each_cell_what_stands_at_its_head(desk: AppState, browser: Any) -> None:
    case = start(desk, CASE)
    assert 'data-head="Prochaine étape"' in page(browser, "/")
    shown = page(browser, f"/cases/{case}/who-said-what")
    assert 'data-head="Beverley Kozak (mère)"' in shown
    assert shown.count("<table") == shown.count(" stack")


def test_a_case_on_paper_says_which_it_is(desk: AppState, browser: Any) -> None:
    case = start(desk, CASE)
    shown = page(browser, f"/cases/{case}/family")
    assert '<p class="on-paper wide">26-17-2088 – Rapport présentenciel – 2026-11-21</p>' in shown


def test_the_keyboard_can_skip_the_report(desk: AppState, browser: Any) -> None:
    shown = page(browser, f"/cases/{start(desk, CASE)}/preview")
    assert shown.index('href="#after-report"') < shown.index("data-said") < shown.index('id="after-report"')


def test_no_line_of_the_preview_names_the_wrong_reader(desk: AppState, browser: Any) -> None:
    shown = page(browser, f"/cases/{start(desk, 'preparole-demande-hearst')}/preview")
    assert "Tel que son destinataire le lira" in shown
    assert "dont le tribunal est saisi" not in shown


def test_a_text_in_a_comparison_keeps_its_lines(desk: AppState, browser: Any) -> None:
    case = start(desk, CASE)
    changed = {"family.narrative.fr": "Un.\n\n- deux\n- trois"}
    version = desk.store.case(case).version  # type: ignore[union-attr]
    desk.store.save(case, version, changed, Writer("local", "w"), desk.now())
    shown = page(browser, f"/cases/{case}/versions/compare?first={version}")
    assert "- deux\n- trois" in re.sub(r"</?ins>|</?del>", "", shown)
    assert (
        "white-space: pre-line"
        in re.findall(r"\.compare :is\(td, dd\) \{[^}]*", browser.get("/static/desk.css").text)[0]
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("desk-no-sources", "page-sources"),
        ("desk-sources-none", "page-sources"),
        ("typed-date-year", "desk-box-unknown"),
        ("typed-span-start", "desk-box-unknown"),
    ],
)
def test_a_page_or_a_box_is_named_as_it_is_called(key: str, names: str, language: Language) -> None:
    assert text(say(names), language) in text(say(key), language)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("desk-import", "Importer un dossier"),
        ("desk-bring-in", "Importer des notes"),
        ("desk-finish-clear", "Rien n’empêche de délivrer ce rapport."),
        ("desk-no-answer", "(pas encore rempli)"),
        ("hint-name", "En n’importe quel alphabet ou système d’écriture, comme la personne l’écrit."),
        ("pages-court", "Tribunal et infractions"),
        ("choice-wrong-number", "numéro erroné"),
    ],
)
def test_french_that_reads_as_it_is_meant(key: str, said: str) -> None:
    assert text(say(key), "fr") == said


def test_the_pages_of_an_issued_case_lead_on_by_plain_links(desk: AppState, browser: Any) -> None:
    case = start(desk, CASE)
    version = desk.store.case(case).version  # type: ignore[union-attr]
    kept = IssuedFile("x.docx", b"x", hashlib.sha256(b"x").hexdigest(), b"{}", "en", "docx")
    desk.store.issue(case, version, [kept], Writer("local", "w"), desk.now())
    answers = desk.store.answers(case)
    entry = f"family.relatives.{entries_of(answers, 'family.relatives')[0]}"
    source = entries_of(answers, "sources")[0]
    pages = ("family", f"family/{entry}", "conditions", "sources", "sources-log", f"sources-log/{source}/family")
    for at in (*pages, "bring-in", "guide", "finish", "preview", "versions", "who-said-what", ""):
        shown = page(browser, f"/cases/{case}/{at}".rstrip("/"))
        assert 'action="/language"' in shown, at
        assert not re.search(r'<button[^>]*\sform="form"', shown), at
        assert "by-hand" not in shown, at


def test_a_task_list_says_why_only_where_it_shows_it(desk: AppState, browser: Any) -> None:
    begun = {"kind": "psr", "subject.name": "A", "subject.form": "f", "matter.report_language": "fr", "number": "1"}
    page(browser, f"/cases/{start(desk, begun)}")


def test_buttons_for_the_like_lists_of_two_narratives_are_told_apart(desk: AppState, browser: Any) -> None:
    shown = page(browser, f"/cases/{start(desk, 'gladue-metisse-francaise')}/gladue-story")
    words = [re.sub(r"<[^>]*>", "", one) for one in re.findall(r'<button[^>]*value="add:[^>]*>(.*?)</button>', shown)]
    assert len(words) > 3
    assert sorted(words) == sorted(set(words))


@pytest.mark.browser
@pytest.mark.slow
def test_a_narrow_window_cuts_no_table_and_paper_no_answer(tmp_path: Path) -> None:
    served = InThread(tmp_path / "store")
    try:
        case = served.has(CASE)
        served.has(CASE)  # of two of one number, the list tells more
        with chromium() as browser:
            shown = officer(browser, served, "fr", width=360)
            for at in ("/", f"{case}/who-said-what", f"{case}/versions"):
                shown.goto(at)
                cut = "[...document.querySelectorAll('.scroll')].filter((at) => at.scrollWidth > at.clientWidth).length"
                assert shown.evaluate(cut) == 0, at
            shown.goto(f"{case}/family")
            box = shown.locator("[name='family.narrative.en']")
            shown.emulate_media(media="print")
            shown.evaluate("dispatchEvent(new Event('beforeprint'))")
            assert box.evaluate("(one) => one.nextElementSibling.textContent === one.value && one.value.length > 200")
            assert not box.is_visible()
            assert shown.locator("p.on-paper").is_visible()
            assert not shown.locator(".trail").is_visible()
    finally:
        served.stop()


@pytest.mark.browser
@pytest.mark.slow
def test_the_toolbar_changes_what_leads_a_line(tmp_path: Path) -> None:
    served = InThread(tmp_path / "store")
    try:
        with chromium() as browser:
            shown = officer(browser, served)
            shown.goto(f"{served.has(CASE)}/family")
            box = shown.locator("[name='family.narrative.en']")
            bar = shown.locator(f'.tools[aria-controls="{box.get_attribute("id")}"]')
            box.fill("one\ntwo")
            seen = []
            for mark in ("quote", "list", "numbered", "numbered", "bold"):
                box.press("Control+a")
                bar.locator(f'[data-mark="{mark}"]').click()
                seen.append(box.input_value())
            assert seen == ["> one\n> two", "- one\n- two", "1. one\n2. two", "one\ntwo", "**one\ntwo**"]
            box.press("Control+z")
            assert box.input_value() == "one\ntwo"
    finally:
        served.stop()
