"""Nothing is lost in a real browser: what is typed saves itself, outlives its server, and two windows keep both."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, Route, expect

from reportgen.language import text
from reportgen.report import say
from tests.web.served import InThread, Served, chromium, enter, officer, started, until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PLACE = '[name="subject.born_at"]'
PROSE = '[name="residence.narrative.en"]'
SAVED = "#saved"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path / "desk") as served:
        yield served


def answer(page: Page, at: str, field: str) -> str:
    """What is kept of an answer: as a page that is opened anew shows it."""
    with_it = page.context.new_page()
    with_it.goto(at)
    found = with_it.locator(field).input_value()
    with_it.close()
    return found


def told(page: Page, words: str) -> None:
    expect(page.locator(SAVED)).to_contain_text(words, timeout=45_000)


def dismissed(page: Page) -> list[str]:
    """The questions that a browser asks before a page goes, each answered with «stay»."""
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    return asked


def held_up(page: Page, pattern: str, wait: int, *, only: str | None = None) -> list[str]:
    """Hold every request for an address up for some milliseconds; return those let go, as they go.

    `only` is the sort of request that is held up (`document`: a page). A redirected request passes unseen.
    """
    gone: list[str] = []

    def late(route: Route) -> None:
        if only and route.request.resource_type != only:
            route.continue_()
            return
        page.wait_for_timeout(wait)
        gone.append(route.request.method)
        route.continue_()

    page.route(pattern, late)
    return gone


# saving by itself


@pytest.mark.parametrize(
    ("language", "said"), [("en", r"^Saved at \d?\d:\d\d\s[ap]\.m\.$"), ("fr", r"^Enregistré à \d?\d\sh(\s\d\d)?$")]
)
def test_it_saves_a_second_after_typing_stops(browser: Browser, desk: Served, language: str, said: str) -> None:
    page = officer(browser, desk, language)
    at = f"{started(page)}/person"
    page.goto(at)
    posted: list[float] = []
    page.on("request", lambda one: posted.append(time.monotonic()) if one.method == "POST" else None)
    page.locator(PLACE).press_sequentially("Wawa", delay=150)
    last = time.monotonic()
    assert page.locator(SAVED).text_content() == ""
    expect(page.locator(SAVED)).to_have_text(re.compile(said))
    assert len(posted) == 1
    assert 0.7 < posted[0] - last < 6
    assert answer(page, at, PLACE) == "Wawa"


def test_saved_is_said_only_after_the_answer(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    page.goto(f"{started(page)}/person")
    gone = held_up(page, "**/person", 1500)
    page.locator(PLACE).fill("Wawa")
    page.wait_for_timeout(2000)
    assert gone == []
    assert page.locator(SAVED).text_content() == ""
    told(page, "Saved at")
    assert gone == ["POST"]


def test_what_was_typed_within_the_second_goes_with_the_page(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/person"
    page.goto(at)
    page.locator(PLACE).fill("Chapleau")
    page.get_by_role("navigation").get_by_role("link", name="Preview").click()
    page.wait_for_url("**/preview")
    page.goto(at)
    expect(page.locator(PLACE)).to_have_value("Chapleau")


def test_so_does_a_very_long_text(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/residence"
    page.goto(at)
    long = "Elle a déménagé. " * 4_500  # 76,500 characters: more than a browser sends of a page that goes
    page.locator(PROSE).fill(long)
    told(page, "Saved at")
    page.locator(PROSE).fill(long + "Fin")
    asked = dismissed(page)
    page.get_by_role("navigation").get_by_role("link", name="Preview").click(no_wait_after=True)
    until(page, "() => document.querySelector('#saved').textContent.length > 0", "it is not saved")
    page.wait_for_timeout(3000)
    assert asked == ["beforeunload"], "the officer is asked to stay until it is saved"
    assert answer(page, at, PROSE) == long + "Fin"


@pytest.mark.parametrize("typed", ["31", "12o"])
def test_half_an_answer_is_kept_as_typed(browser: Browser, desk: Served, typed: str) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/person"
    page.goto(at)
    page.locator('[name="subject.born:day"]').fill(typed)
    told(page, "Saved at")
    assert answer(page, at, '[name="subject.born:day"]') == typed


def test_what_is_too_long_to_print_is_kept_and_said(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/residence"
    page.goto(at)
    long = "abcd " * 40_001
    page.locator(PROSE).fill(long)
    told(page, "Saved at")
    assert answer(page, at, PROSE) == long
    expect(page.locator(".count.over").first).to_contain_text("5 characters over the limit")


# the server goes, and comes back


def test_a_page_keeps_its_text_while_the_server_is_gone_and_saves_it_in_a_new_session(
    browser: Browser, desk: Served
) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/person"
    page.goto(at)
    page.locator(PLACE).fill("White River")
    told(page, "Saved at")
    desk.kill()
    page.locator(PLACE).fill("White River, Ontario")
    told(page, "Not saved: reportgen is not responding")
    assert page.locator(PLACE).input_value() == "White River, Ontario"
    desk.start()
    told(page, "launch link")
    assert page.locator(PLACE).input_value() == "White River, Ontario"
    other = page.context.new_page()
    enter(other, desk)
    told(page, "Saved at")
    assert answer(page, at, PLACE) == "White River, Ontario"


def test_a_button_pressed_while_the_server_is_gone_leaves_the_page_as_it_is(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/person"
    page.goto(at)
    desk.kill()
    page.locator(PLACE).fill("Hornepayne")
    page.get_by_role("button", name="Save and continue").click()
    told(page, "Not saved")
    assert page.locator(PLACE).input_value() == "Hornepayne"
    desk.start()
    enter(page.context.new_page(), desk)
    told(page, "Saved at")
    page.get_by_role("button", name="Save and continue").click()
    page.wait_for_url("**/court*")
    assert answer(page, at, PLACE) == "Hornepayne"


def test_the_browser_asks_before_a_page_goes_that_could_not_be_saved(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    page.goto(f"{started(page)}/person")
    desk.kill()
    page.locator(PLACE).press_sequentially("Manitouwadge")
    told(page, "Not saved")
    asked = dismissed(page)
    page.get_by_role("navigation").get_by_role("link", name="Preview").click(no_wait_after=True)
    page.wait_for_timeout(1000)
    assert asked == ["beforeunload"]
    assert page.locator(PLACE).input_value() == "Manitouwadge"


def test_after_a_crash_the_case_shows_all_that_was_said_to_be_saved(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/residence"
    page.goto(at)
    for words in ("He rents.", "He rents in Wawa.", "He rents in Wawa, above a shop."):
        page.locator(PROSE).fill(words)
        told(page, "Saved at")
        page.evaluate("() => { document.querySelector('#saved').textContent = ''; }")
    desk.kill()
    page.context.close()
    desk.start()
    page = officer(browser, desk)
    page.goto(at)
    expect(page.locator(PROSE)).to_have_value("He rents in Wawa, above a shop.")


def test_what_is_typed_while_the_next_page_comes_is_kept_too(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/person"
    page.goto(at)
    page.locator(PLACE).fill("Geraldton")
    told(page, "Saved at")
    gone = held_up(page, "**/person", 700, only="document")
    page.locator(PLACE).evaluate(
        """one => one.form.addEventListener('submit', () => setTimeout(() => {
          one.value += ', Ontario'; one.dispatchEvent(new Event('input', {bubbles: true}));
        }, 100), {once: true})"""
    )
    page.get_by_role("button", name="Save and continue").click(no_wait_after=True)
    page.wait_for_url("**/court*")
    page.wait_for_timeout(500)
    assert gone == ["POST"]
    assert answer(page, at, PLACE) == "Geraldton, Ontario"


# two windows


def torn(browser: Browser, desk: Served) -> tuple[Page, Page, str]:
    """Two windows on one page, each with its own text in one answer; the second finds that they differ."""
    first = officer(browser, desk)
    at = f"{started(first)}/person"
    second = first.context.new_page()
    for page in (first, second):
        page.goto(at)
    first.locator(PLACE).fill("Hearst")
    told(first, "Saved at")
    second.locator(PLACE).fill("Mattice")
    told(second, "both are kept")
    return first, second, at


@pytest.mark.parametrize(
    ("button", "kept"),
    [("Keep the saved answer", "Hearst"), ("Use my answer", "Mattice"), ("Keep both", re.compile("Hearst.*Mattice"))],
    ids=["theirs", "mine", "both"],
)
def test_two_windows_on_one_answer_keep_both_until_it_is_settled(
    button: str, kept: str | re.Pattern[str], browser: Browser, desk: Served
) -> None:
    first, second, at = torn(browser, desk)
    assert second.locator(PLACE).input_value() == "Mattice", "what was typed stays in its window"
    second.goto(at)
    second.get_by_role("link", name="See both").click()
    card = second.locator("form.card")
    expect(card).to_have_count(1)
    expect(card).to_contain_text("Hearst")
    expect(card).to_contain_text("Mattice")
    card.get_by_role("button", name=button).click()
    expect(second.locator("form.card")).to_have_count(0)
    first.goto(at)
    expect(first.locator(PLACE)).to_have_value(kept)
    assert not first.get_by_role("link", name="See both").count()


def test_two_windows_on_two_answers_are_at_peace(browser: Browser, desk: Served) -> None:
    first = officer(browser, desk)
    at = f"{started(first)}/person"
    second = first.context.new_page()
    for page in (first, second):
        page.goto(at)
    first.locator(PLACE).fill("Hearst")
    told(first, "Saved at")
    second.locator('[name="subject.family"]').fill("Sou")
    told(second, "Saved at")
    assert "both are kept" not in (second.locator(SAVED).text_content() or "")
    first.goto(at)
    expect(first.locator(PLACE)).to_have_value("Hearst")
    expect(first.locator('[name="subject.family"]')).to_have_value("Sou")


def test_one_window_that_goes_on_typing_is_never_at_odds_with_itself(browser: Browser, desk: Served) -> None:
    page = officer(browser, desk)
    at = f"{started(page)}/residence"
    page.goto(at)
    for words in ("a", "a b", "a b c"):
        page.locator(PROSE).fill(words)
        told(page, "Saved at")
        page.evaluate("() => { document.querySelector('#saved').textContent = ''; }")
    page.goto(f"{at.rpartition('/')[0]}/person")
    page.goto(at)
    page.locator(PROSE).fill("a b c d")
    told(page, "Saved at")
    page.goto(f"{at.rpartition('/')[0]}/conflicts")
    assert not page.locator("form.card").count()


# a session that went to sleep


@pytest.fixture
def at_hand(tmp_path: Path) -> Iterator[InThread]:
    desk = InThread(tmp_path / "desk")
    yield desk
    desk.stop()


def test_what_is_typed_in_a_session_that_sleeps_is_kept(browser: Browser, at_hand: InThread) -> None:
    page = officer(browser, at_hand)
    at = f"{started(page)}/person"
    page.goto(at)
    at_hand.clock.ahead = timedelta(minutes=31)
    page.locator(PLACE).fill("Nakina")
    told(page, text(say("desk-asleep"), "en"))
    assert [one for one in page.locator(PLACE).all() if one.input_value() == "Nakina"]
    row = at_hand.desk.store.cases()[0]
    assert at_hand.desk.store.answers(row.id)["subject.born_at"] == "Nakina"
    page.locator(PLACE).fill("Nakina, Ontario")
    enter(page.context.new_page(), at_hand)
    told(page, "Saved at")
    assert answer(page, at, PLACE) == "Nakina, Ontario"


def test_a_session_that_sleeps_shows_nothing_of_a_case(browser: Browser, at_hand: InThread) -> None:
    page = officer(browser, at_hand)
    at = started(page, name="Zenaida Quispe")
    at_hand.clock.ahead = timedelta(minutes=31)
    for path in (at, f"{at}/person", f"{at}/preview", "/"):
        shown = page.goto(path)
        assert shown is not None
        assert shown.status == 401
        assert "Quispe" not in page.content()
        assert text(say("desk-asleep"), "en") in page.content()
    enter(page, at_hand)
    expect(page.locator("h1")).not_to_be_empty()


def test_it_is_said_before_a_session_sleeps(browser: Browser, at_hand: InThread) -> None:
    page = officer(browser, at_hand)
    at = f"{started(page)}/person"
    page.clock.install()
    page.goto(at)
    page.clock.run_for(24 * 60_000)
    assert page.locator("#live").text_content() == ""
    page.clock.run_for(2 * 60_000)
    expect(page.locator("#live")).to_contain_text("This session will close soon")
    button: Callable[[], None] = page.get_by_role("button", name="Keep it open").click
    button()
    expect(page.locator("#live")).to_be_empty()
