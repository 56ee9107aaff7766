"""The desk for everyone: every page and state, in both languages, as axe, a keyboard, a narrow window, a large text, a
printer and a reader of French meet it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from reportgen.language import LANGUAGES, text
from reportgen.report import Language, say
from reportgen.store import IssuedFile, Writer
from tests.web.rounds import Round, axe_says, larger, look, opened
from tests.web.served import InThread, chromium, enter, officer, started

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CASES: dict[Language, tuple[str, ...]] = {
    "en": (
        "disputed-accounts", "preparole-sponsor-contradicted", "gladue-anishinaabe-woman",
        "youth-conference-and-sanction", "supervision-probation-several", "enhanced-partner-violence",
    ),
    "fr": (
        "neutral-x-french-order", "preparole-demande-hearst", "gladue-metisse-francaise", "youth-french-order",
        "supervision-sursis-mandat", "enhanced-sexual-offence",
    ),
}  # fmt: skip
"""Cases that hold every sort of page between them, each ordered in the language of the pages."""


@dataclass
class Seen:
    """What was found on every page and state of a desk in one language, each with where it was found."""

    language: Language
    axe: list[str] = field(default_factory=list)
    structure: list[str] = field(default_factory=list)
    narrow: list[str] = field(default_factory=list)
    large: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    titles: dict[str, set[str]] = field(default_factory=dict)
    words: dict[str, set[str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InThread]:
    found = InThread(tmp_path_factory.mktemp("desk") / "store")
    yield found
    found.stop()


EACH = [pytest.param(code, marks=pytest.mark.xdist_group(f"everyone-{code}")) for code in LANGUAGES]
"""All of one language in one process: what is seen takes minutes, and is seen once."""


@pytest.fixture(scope="module", params=EACH)
def seen(request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Everything there is to see, seen once."""
    found = Seen(request.param)
    desk = InThread(tmp_path_factory.mktemp("round") / "store")
    try:
        page = officer(browser, desk, found.language)
        page.on("console", lambda one: _told(found, page, one))
        page.on("pageerror", lambda one: found.console.append(f"{page.url}: {one}"))
        tour = Round(page)
        for name in CASES[found.language]:
            for address in tour.walk(desk.has(name)):
                look_at(page, found, tour.sort(address))
        for state in states(page, desk, found.language):
            look_at(page, found, state)
    finally:
        desk.stop()
    return found


def _told(found: Seen, page: Page, one: ConsoleMessage) -> None:
    expected = "Failed to load resource: the server responded with a status of 4"
    if one.type in ("error", "warning") and not one.text.startswith(expected):
        found.console.append(f"{page.url}: {one.text}")


def look_at(page: Page, found: Seen, where: str) -> None:
    """Look at the page that is open in every way."""
    found.titles.setdefault(page.title(), set()).add(where)
    opened(page)
    for words in look(page, "words"):
        found.words.setdefault(words, set()).add(where)
    found.structure += [f"{where}: {one}" for one in look(page, "structure")]
    found.axe += [f"{where}: {one}" for one in axe_says(page)]
    page.set_viewport_size({"width": 320, "height": 800})
    found.narrow += [f"{where}: {one}" for one in look(page, "wider")]
    page.set_viewport_size({"width": 1280, "height": 900})
    larger(page, 200)
    found.large += [f"{where}: {one}" for one in (*look(page, "clipped"), *look(page, "wider"))]
    larger(page, 0)


def states(page: Page, desk: InThread, language: Language) -> Iterator[str]:
    """Bring about every state that a walk does not come upon; yield its name while it is shown."""
    store, writer = desk.desk.store, Writer("local", "other")
    page.goto("/cases/new")
    page.locator("main form button").click()
    yield "/cases/new: with errors"
    page.goto("/cases/import")
    page.locator('input[type="file"]').set_input_files({"name": "a.json", "mimeType": "text/json", "buffer": b"{"})
    page.locator("main form button").click()
    yield "/cases/import: a file that is refused"
    page.goto("/nowhere")
    yield "/nowhere: no such page"

    case = started(page, name="Noé Léger", language=language)
    row = case.rpartition("/")[2]
    yield "/case: just begun"
    for one in ("person", "finish", "preview", "conditions", "sources", "sources-log", "who-said-what"):
        page.goto(f"{case}/{one}")
        yield f"/case/{one}: of a case just begun"
    page.goto(f"{case}/person")
    for box, typed in (("day", "31"), ("month", "2"), ("year", "1990")):
        page.locator(f'[name="subject.born:{box}"]').fill(typed)
    page.locator("#form button:not(.unseen)[value=continue]").click()
    page.wait_for_url("**check=1*")
    yield "/case/person: with errors"
    page.goto(f"{case}/finish")
    yield "/case/finish: with much to settle"

    page.goto(f"{case}/residence?beside={language}")
    yield "/case/residence: with the report beside"
    page.locator(f'[name="residence.narrative.{language}"]').fill("Un. " * 80_000)
    expect(page.locator("#saved")).not_to_be_empty(timeout=60_000)
    yield "/case/residence: too much was typed"
    page.locator(f'[name="residence.narrative.{language}"]').fill("Une.")
    page.locator("#form button[value=stay]").click()
    page.wait_for_url("**saved=1*")
    base = desk.version(case)
    store.save(row, base, {f"residence.narrative.{language}": "Deux."}, writer, desk.clock())
    page.locator(f'[name="residence.narrative.{language}"]').fill("Trois.")
    page.wait_for_timeout(2500)
    yield "/case/residence: two windows differ, where it is typed"
    for one in (f"{case}/residence", case, f"{case}/finish", f"{case}/conflicts", f"{case}/versions"):
        page.goto(one)
        yield f"/case{one.removeprefix(case)}: two windows differ"
    page.goto(f"{case}/versions/compare?first=1")
    yield "/case/versions/compare: what differs"
    page.goto(f"{case}/versions/compare?first={base}&second={base}")
    yield "/case/versions/compare: nothing differs"

    done = desk.has(CASES[language][0], number="26-1")  # of its own: two of one number read alike in the list
    page.goto(f"{done}/preview?lang={language}")
    said = page.locator("[data-said]").nth(12).get_attribute("data-said")
    page.goto(f"{done}/preview/from?lang={language}&said={said}")
    yield "/case/preview/from: answers and sources"
    page.goto(f"{done}/preview/from?lang={language}&said=nothing")
    yield "/case/preview/from: a sentence that is gone"
    page.goto(f"{done}/preview/from?lang={language}&words=zzz")
    yield "/case/preview: words that no sentence has"
    page.goto(f"{done}/finish")
    yield "/case/finish: with nothing in the way"
    name = done.rpartition("/")[2]
    digest = hashlib.sha256(b"x").hexdigest()
    kept = [IssuedFile(f"26-1.psr.{language}.{end}", b"x", digest, b"{}", language, end) for end in ("docx", "pdf")]
    store.issue(name, desk.version(done), kept, writer, desk.clock())
    for one in ("", "/finish", "/person", "/family", "/conditions", "/sources", "/sources-log", "/versions"):
        page.goto(f"{done}{one}")
        yield f"/case{one}: issued"
    page.goto("/")
    yield "/: one issued"
    page.goto("/?search=zzz")
    yield "/: none found"

    old = page.context.new_page()
    old.goto(f"{case}/person")
    proof = old.locator("#form [name=csrf]").input_value()
    old.close()
    enter(page, desk)
    page.goto(f"{case}/person")
    page.evaluate(
        "(proof) => { for (const one of document.querySelectorAll('[name=csrf]')) one.value = proof; }", proof
    )
    with page.expect_navigation():
        page.evaluate("() => document.querySelector('#form').submit()")
    yield "/case/person: a page of an earlier session"
    page.goto(desk.link().replace("token=", "token=x"))
    yield "/closed: a link that was used"
    enter(page, desk)
    desk.clock.ahead += timedelta(minutes=31)
    page.goto(f"{case}/person")
    yield "/case/person: a session asleep"
    page.context.clear_cookies()
    page.goto(f"{case}/person")
    yield "/closed: to this browser"


# what was seen


def test_axe_finds_nothing_wrong_and_nothing_it_cannot_tell(seen: Seen) -> None:
    none(seen.axe)


def test_every_page_is_made_as_it_should_be(seen: Seen) -> None:
    none(seen.structure)


def test_no_page_is_wider_than_320_pixels(seen: Seen) -> None:
    none(seen.narrow)


def test_nothing_is_cut_off_when_the_text_is_twice_as_large(seen: Seen) -> None:
    none(seen.large)


def test_a_browser_has_nothing_to_complain_of(seen: Seen) -> None:
    none(seen.console)


def test_every_title_is_of_one_page(seen: Seen) -> None:
    several = {title: sorted(where) for title, where in seen.titles.items() if len(set(map(_page, where))) > 1}
    none(f"{title}: {where}" for title, where in several.items())


def none(found: Iterable[str]) -> None:
    """There is nothing; else all of it is told."""
    listed = list(found)
    assert not listed, "\n".join(["", *listed])


def _page(where: str) -> str:
    """The page that a state is of: «/case/finish: with much to settle»."""
    return where.partition(": ")[0].partition("?")[0]


# French


FUNCTION_WORDS = frozenset(
    "the and of with from this that these those your is are was were not by which what when who whom whose has have "
    "had been will would should its their they he she you we to be each any only it how where there than then them him "
    "her if about into between because while does did cannot".split()
)
"""Words that no French sentence has."""


def test_no_page_in_french_has_a_word_of_english(seen: Seen) -> None:
    if seen.language == "en":
        assert english(set(seen.words)) != set(), "what is looked for is there where the pages are English"
        return
    none(f"{words} {sorted(seen.words[words])[:2]}" for words in english(set(seen.words)))


def test_no_page_in_french_has_a_text_of_the_english_catalogue(seen: Seen) -> None:
    if seen.language == "en":
        return
    ours, theirs = (set(catalogued(code)) for code in ("fr", "en"))
    alone = [one for one in theirs if len(one) > 3 and not any(one in mine for mine in ours)]
    pieces = [one for one in alone if len(one) > 20]
    none(f"{words} {sorted(seen.words[words])[:2]}" for words in seen.words if words in set(alone))
    none(f"{one}: {words}" for words in seen.words for one in pieces if one in words)


def english(said: set[str]) -> set[str]:
    plain = {one: one.replace("they, them, their", "") for one in said}  # the pronouns that an English report uses
    return {one for one in said if FUNCTION_WORDS & set(re.findall(r"\b[a-zà-ÿœ’]+\b", plain[one]))}


@cache
def catalogued(language: Language) -> tuple[str, ...]:
    """Every text of the catalogue in a language, whole or in pieces between what is filled in."""
    from fluent.syntax import FluentParser, ast, visitor

    import reportgen.language

    found: list[str] = []

    class Texts(visitor.Visitor):
        def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - as the library calls it
            found.append(re.sub(r"\s+", " ", node.value).strip())

    for file in sorted(Path(reportgen.language.__file__ or "").parent.joinpath(language).glob("*.ftl")):
        Texts().visit(FluentParser().parse(file.read_text("utf-8")))
    return tuple(one for one in found if one)


# a keyboard


@pytest.mark.parametrize("at", ["/person", "/sources", "/conditions", "/finish", "/preview", "/sources-log", ""])
def test_the_focus_goes_through_the_page_in_its_order_and_is_seen(browser: Browser, desk: InThread, at: str) -> None:
    page = officer(browser, desk)
    page.goto(f"{desk.has('refused-interview')}{at}")
    last = -1
    seen_at: list[str] = []
    for _ in range(400):
        page.keyboard.press("Tab")
        now: dict[str, Any] = look(page, "focus")
        if now["body"]:
            break
        assert now["seen"], f"{now['at']} has the focus and does not show it"
        assert now["order"] > last, f"{now['at']} comes after {seen_at[-1:]}"
        last = now["order"]
        seen_at.append(now["at"])
    else:
        raise AssertionError("the focus never leaves the page")
    assert len(seen_at) > 5
    page.context.close()


def test_the_first_stop_leads_past_the_head_of_the_page(browser: Browser, desk: InThread) -> None:
    page = officer(browser, desk)
    page.goto("/")
    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.context.close()


def test_the_errors_of_a_page_are_read_first_and_lead_to_their_fields(browser: Browser, desk: InThread) -> None:
    page = officer(browser, desk)
    page.goto(f"{started(page)}/person")
    page.locator('[name="subject.born:day"]').fill("31")
    page.keyboard.press("Enter")
    summary = page.locator("#summary")
    expect(summary).to_be_focused()
    page.locator('#summary a[href="#subject.born"]').press("Enter")
    expect(page.locator('[id="subject.born"]')).to_be_focused()
    page.context.close()


def test_a_link_to_a_question_that_is_folded_away_opens_it(browser: Browser, desk: InThread) -> None:
    page = officer(browser, desk)
    case = started(page)
    page.goto(f"{case}/person#subject.legal_name")
    expect(page.locator('[id="subject.legal_name"]')).to_be_focused()
    page.context.close()


# print


def test_a_page_prints_without_what_only_a_screen_has(browser: Browser, desk: InThread) -> None:
    page = officer(browser, desk)
    page.goto(f"{desk.has('refused-interview')}/preview")
    page.emulate_media(media="print")
    for one in (".top", ".trail", ".bottom", ".actions"):
        expect(page.locator(one).first).to_be_hidden()
    expect(page.locator(".report")).to_be_visible()
    assert page.locator(".report").evaluate("(one) => getComputedStyle(one).overflow") == "visible"
    assert page.pdf().startswith(b"%PDF")
    page.context.close()


# the language of the pages


@pytest.mark.parametrize(("first", "second"), [("en", "fr"), ("fr", "en")])
def test_the_language_is_switched_on_any_page_and_stays(
    browser: Browser, desk: InThread, first: Language, second: Language
) -> None:
    page = officer(browser, desk, first)
    case = desk.has("refused-interview")
    for at in ("/", "/cases/new", "/cases/import", case, f"{case}/finish", f"{case}/versions", f"{case}/preview"):
        page.goto(at)
        before = page.url
        page.locator(f'header [lang="{second}-CA"]').click()
        expect(page.locator("html")).to_have_attribute("lang", f"{second}-CA")
        assert page.url == before
        page.locator(f'header [lang="{first}-CA"]').click()
        expect(page.locator("html")).to_have_attribute("lang", f"{first}-CA")
    assert page.locator(".brand").text_content() == text(say("desk-name"), first)
    page.context.close()
