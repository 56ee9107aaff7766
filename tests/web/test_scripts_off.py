"""The desk with scripts off: every button, every page and every language works, and what is typed is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.served import InThread, chromium, enter, officer, started

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAME = '[name$=".person.name"]'


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[InThread]:
    found = InThread(tmp_path / "desk")
    yield found
    found.stop()


@pytest.fixture
def page(browser: Browser, desk: InThread) -> Iterator[Page]:
    found = officer(browser, desk, scripts=False)
    yield found
    found.context.close()


def press(page: Page, value: str) -> None:
    page.locator(
        f'#form button[name=go][value="{value}"]:not(.unseen), button[form=form][value="{value}"]:not(.unseen)'
    ).first.click()


def test_a_case_from_its_start_to_the_file_that_is_taken_away(page: Page) -> None:
    case = started(page)
    page.goto(f"{case}/person")
    page.locator('[name="subject.born_at"]').fill("Wawa")
    press(page, "stay")
    expect(page.locator("#saved")).to_contain_text("Saved at")
    expect(page.locator('[name="subject.born_at"]')).to_have_value("Wawa")
    page.locator('[name="subject.languages"]').fill("English\nFrench")
    press(page, "continue")
    page.wait_for_url("**/court")
    page.goto(f"{case}/person")
    expect(page.locator('[name="subject.languages"]')).to_have_value("English\nFrench")
    answer = page.request.get(f"{case}/export")
    assert answer.json()["subject"]["languages"] == ["en", "fr"]


def test_an_entry_is_added_changed_moved_and_removed(page: Page) -> None:
    case = started(page)
    page.goto(f"{case}/family")
    for name in ("Rosa Sou", "Luis Sou"):
        press(page, "add:family.relatives")
        assert "/family/family.relatives.~" in unquote(page.url)
        page.locator(NAME).fill(name)
        press(page, "continue")
        page.wait_for_url("**/family")
    cards = page.locator('[id="family.relatives"] .card')
    expect(cards).to_have_count(2)
    expect(cards.first).to_contain_text("Rosa Sou")
    page.locator("button[value^='up:']").click()
    expect(cards.first).to_contain_text("Luis Sou")
    page.locator("button[value^='open:']").first.click()
    expect(page.locator(NAME)).to_have_value("Luis Sou")
    press(page, "continue")
    page.locator("button[value^='remove:family.relatives']").first.click()
    expect(cards).to_have_count(1)
    expect(cards.first).to_contain_text("Rosa Sou")


def test_what_was_typed_stays_when_an_entry_is_added_beside_it(page: Page) -> None:
    case = started(page)
    page.goto(f"{case}/family")
    page.locator('[name="family.narrative.en"]').fill("They keep in touch.")
    press(page, "add:family.relatives")
    press(page, "continue")
    expect(page.locator('[name="family.narrative.en"]')).to_have_value("They keep in touch.")


def test_a_wrong_date_is_told_once_at_the_top_and_at_its_field_and_is_kept(page: Page) -> None:
    case = started(page)
    page.goto(f"{case}/person")
    for box, typed in (("day", "31"), ("month", "2"), ("year", "1990")):
        page.locator(f'[name="subject.born:{box}"]').fill(typed)
    press(page, "continue")
    expect(page).to_have_title(re.compile("^Error: "))
    lead = page.locator('#summary a[href="#subject.born"]')
    expect(lead).to_have_count(1)
    field = page.locator('[id="subject.born"]')
    named, _, told = (lead.text_content() or "?").partition(": ")
    assert named == "Date of birth"
    assert told.lower() in (field.text_content() or "").lower()
    assert "subject.born-error" in (field.get_attribute("aria-describedby") or "").split()
    expect(page.locator('[name="subject.born:day"]')).to_have_value("31")
    page.locator("#summary p a").click()
    page.wait_for_url("**/court")


@pytest.mark.parametrize(("other", "label"), [("fr", "Lieu de naissance"), ("en", "Place of birth")])
def test_the_language_is_switched_and_what_was_typed_is_kept(
    browser: Browser, desk: InThread, other: str, label: str
) -> None:
    page = officer(browser, desk, "en" if other == "fr" else "fr", scripts=False)
    case = started(page)
    page.goto(f"{case}/person")
    page.locator('[name="subject.born_at"]').fill("Wawa")
    press(page, f"language:{other}")
    expect(page.locator("html")).to_have_attribute("lang", f"{other}-CA")
    expect(page.get_by_label(label, exact=True)).to_have_value("Wawa")
    page.context.close()


def test_a_page_of_an_earlier_session_gives_back_what_was_typed(page: Page, desk: InThread) -> None:
    case = started(page)
    page.goto(f"{case}/person")
    page.locator('[name="subject.born_at"]').fill("Wawa")
    enter(page.context.new_page(), desk)  # in another tab
    press(page, "stay")
    assert page.locator("#form").count() == 0
    page.locator("main form button").click()
    expect(page.locator('[name="subject.born_at"]')).to_have_value("Wawa")
    expect(page.locator("#saved")).to_contain_text("Saved at")


def test_so_does_a_page_whose_desk_was_closed_meanwhile(page: Page, desk: InThread) -> None:
    case = started(page)
    page.goto(f"{case}/residence")
    page.locator('[name="residence.narrative.en"]').fill("Line one.\n\n- «a»\n- <b>\n")
    page.context.clear_cookies()
    press(page, "continue")
    assert page.locator("#form").count() == 0
    enter(page.context.new_page(), desk)
    page.locator("main form button").click()  # with the proof of the earlier session
    page.locator("main form button").click()  # with that of this one
    page.goto(f"{case}/residence")
    expect(page.locator('[name="residence.narrative.en"]')).to_have_value("Line one.\n\n- «a»\n- <b>\n")


def test_every_way_on_from_a_page_keeps_what_was_typed(page: Page) -> None:
    case = started(page)
    for number, words in enumerate(("Preview", "Check and finish", "Versions", "The case", "Sources")):
        page.goto(f"{case}/person")
        page.locator('[name="subject.born_at"]').fill(f"Wawa {number}")
        page.get_by_role("navigation", name="This case").get_by_role("button", name=words, exact=True).click()
        assert not page.url.endswith("/person"), words
        page.goto(f"{case}/person")
        expect(page.locator('[name="subject.born_at"]')).to_have_value(f"Wawa {number}")


def test_what_only_applies_elsewhere_can_be_answered_all_the_same(page: Page) -> None:
    case = started(page)
    page.goto(f"{case}/custody")
    for one in page.locator("#form [data-when]").all():
        expect(one).to_be_visible()


def test_finish_says_what_prevents_the_report_and_leads_there(page: Page) -> None:
    case = started(page)
    page.goto(f"{case}/finish")
    assert page.locator("#signed").count() == 0
    leads = page.locator("main .tasks a")
    assert leads.count()
    for at in {one.get_attribute("href") or "" for one in leads.all()}:
        page.goto(at)
        target = unquote(at.partition("#")[2])
        assert page.locator(f'[id="{target}"]').count() == 1, at


@pytest.mark.office
def test_a_finished_case_is_signed_locked_taken_away_and_reopened(page: Page, desk: InThread) -> None:
    case = desk.has("refused-interview")
    page.goto(f"{case}/finish")
    page.locator("#signed").check()
    page.get_by_role("button", name="Sign and issue").click(timeout=180_000)
    page.get_by_role("button", name="Reopen").wait_for(timeout=180_000)
    for link in page.locator("a[download]").all():
        with page.expect_download() as waiting:
            link.click()
        assert waiting.value.failure() is None
    page.goto(f"{case}/person")
    expect(page.locator('[name="subject.born_at"]')).to_be_disabled()
    page.goto(f"{case}/finish")
    page.get_by_role("button", name="Reopen").click()
    page.goto(f"{case}/person")
    expect(page.locator('[name="subject.born_at"]')).to_be_enabled()
