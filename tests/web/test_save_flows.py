"""Every arrow of `docs/save-flows.md`, by its number."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.desks import TestClient, client, form_of, start

JSON = {"accept": "application/json"}


@pytest.fixture
def case(desk: Any) -> str:
    return start(desk, "first-offender-woman")


def shown(browser: TestClient, case: str, page: str = "family") -> dict[str, list[str]]:
    """What a page posts as it was shown."""
    return form_of(browser.get(f"/cases/{case}/{page}").text)


def post(browser: TestClient, case: str, form: dict[str, list[str]], page: str = "family", **more: Any) -> Any:
    go = more.pop("go", "stay")
    headers = more.pop("headers", {})
    return browser.post(f"/cases/{case}/{page}", data={**form, **more, "go": [go]}, headers=headers)


def test_1_and_13_the_script_saves_and_is_told_when_and_from_which_version_to_go_on(desk: Any, case: str) -> None:
    browser = client(desk)
    form = shown(browser, case) | {"family.narrative.en": ["First."]}
    told = post(browser, case, form, headers=JSON).json()
    assert desk.store.answers(case)["family.narrative.en"] == "First."
    assert told["base"] == desk.store.case(case).version
    assert told["saved"].startswith("Saved at 2:3")
    assert told["conflicts"] == []
    said = post(client(desk, "fr"), case, {**form, "csrf": shown(client(desk, "fr"), case)["csrf"]}, headers=JSON)
    assert said.status_code == 403, "another session’s proof"


def test_13_in_french(desk: Any, case: str) -> None:
    browser = client(desk, "fr")
    told = post(browser, case, shown(browser, case) | {"family.narrative.fr": ["Un."]}, headers=JSON).json()
    assert told["saved"].startswith("Enregistré à 14\u00a0h\u00a03")


@pytest.mark.parametrize(("go", "leads"), [("stay", "family?saved=1"), ("to:tasks", ""), ("continue", "relationships")])
def test_2_and_15_a_button_saves_and_leads_on(desk: Any, case: str, go: str, leads: str) -> None:
    browser = client(desk)
    answer = post(browser, case, shown(browser, case) | {"family.narrative.en": ["By a button."]}, go=go)
    assert answer.status_code == 303
    assert answer.headers["location"].rstrip("/") == f"/cases/{case}/{leads}".rstrip("/")
    assert desk.store.answers(case)["family.narrative.en"] == "By a button."


@pytest.mark.parametrize("go", ["add:family.relatives", "language:fr", "beside:en", "open:"])
def test_4_whatever_else_a_button_does_what_was_typed_is_saved_first(desk: Any, case: str, go: str) -> None:
    browser = client(desk)
    if go == "open:":
        order = desk.store.answers(case)["family.relatives"]["entries"]
        go = f"open:family.relatives.{order[0]}"
    answer = post(browser, case, shown(browser, case) | {"family.narrative.en": ["On the way."]}, go=go)
    assert answer.status_code == 303
    assert desk.store.answers(case)["family.narrative.en"] == "On the way."
    assert browser.get(answer.headers["location"]).status_code == 200


def test_4_removing_an_entry_saves_the_rest_of_the_page(desk: Any, case: str) -> None:
    browser = client(desk)
    order = desk.store.answers(case)["family.relatives"]["entries"]
    form = shown(browser, case) | {"family.narrative.en": ["Kept."]}
    post(browser, case, form, go=f"remove:family.relatives.{order[1]}")
    answers = desk.store.answers(case)
    assert answers["family.relatives"]["entries"] == [order[0], *order[2:]]
    assert not [path for path in answers if order[1] in path]
    assert answers["family.narrative.en"] == "Kept."
    post(browser, case, shown(browser, case), go=f"remove:family.relatives.{order[1]}")
    assert desk.store.answers(case)["family.relatives"]["entries"] == [order[0], *order[2:]]
    post(browser, case, shown(browser, case), go=f"up:family.relatives.{order[2]}")
    assert desk.store.answers(case)["family.relatives"]["entries"][:2] == [order[2], order[0]]


def test_8_an_issued_case_is_not_written_in(desk: Any, case: str) -> None:
    browser = client(desk)
    form = shown(browser, case)
    desk.store.issue(case, desk.store.case(case).version, (), _writer(), desk.now())
    before = desk.store.answers(case)
    answer = post(browser, case, form | {"family.narrative.en": ["Too late."]}, headers=JSON)
    assert answer.status_code == 409
    assert "locked" in answer.json()["problem"]
    assert desk.store.answers(case) == before
    desk.store.reopen(case, _writer(), desk.now())
    assert (
        post(browser, case, shown(browser, case) | {"family.narrative.en": ["Now."]}, headers=JSON).status_code == 200
    )


def test_9_a_page_open_since_the_morning_takes_nothing_back(desk: Any, case: str) -> None:
    one, other = client(desk), client(desk)
    old = shown(one, case)
    post(other, case, shown(other, case) | {"family.narrative.en": ["Afternoon."]})
    post(one, case, old | {"family.narrative.fr": ["Le matin."]})
    answers = desk.store.answers(case)
    assert (answers["family.narrative.en"], answers["family.narrative.fr"]) == ("Afternoon.", "Le matin.")
    assert desk.store.conflicts(case) == ()


def test_10_what_stood_before_is_in_the_versions(desk: Any, case: str) -> None:
    browser = client(desk)
    before, version = desk.store.answers(case)["family.narrative.en"], desk.store.case(case).version
    post(browser, case, shown(browser, case) | {"family.narrative.en": [""]})
    assert "family.narrative.en" not in desk.store.answers(case)
    assert desk.store.answers(case, version)["family.narrative.en"] == before
    page = browser.get(f"/cases/{case}/versions/compare?first={version}").text
    assert before.split()[0] in page
    answer = browser.post(
        f"/cases/{case}/versions/restore", data={"csrf": shown(browser, case)["csrf"], "version": str(version)}
    )
    assert answer.status_code == 303
    assert desk.store.answers(case)["family.narrative.en"] == before


def test_11_two_windows_on_one_answer_are_both_kept_and_one_is_chosen(desk: Any, case: str) -> None:
    one, other = client(desk), client(desk)
    first, second = shown(one, case), shown(other, case)
    post(one, case, first | {"family.narrative.en": ["One."]})
    told = post(other, case, second | {"family.narrative.en": ["Other."]}, headers=JSON).json()
    assert told["conflicts"] == ["family.narrative.en"]
    assert told["conflict"]
    assert desk.store.answers(case)["family.narrative.en"] == "One."
    page = one.get(f"/cases/{case}/conflicts").text
    assert "One." in page.replace("<del>", "").replace("</del>", "")
    assert "Other." in page.replace("<ins>", "").replace("</ins>", "")
    conflict = desk.store.conflicts(case)[0]
    proof = shown(one, case)["csrf"]
    one.post(f"/cases/{case}/conflicts", data={"csrf": proof, "conflict": conflict.id, "keep": "both"})
    assert desk.store.conflicts(case) == ()
    kept = desk.store.answers(case)["family.narrative.en"]
    assert "One." in kept
    assert "Other." in kept


def test_12_entries_added_in_two_windows_both_stay(desk: Any, case: str) -> None:
    one, other = client(desk), client(desk)
    before = desk.store.answers(case)["family.relatives"]["entries"]
    first, second = shown(one, case), shown(other, case)
    post(one, case, first, go="add:family.relatives")
    post(other, case, second, go="add:family.relatives")
    after = desk.store.answers(case)["family.relatives"]["entries"]
    assert len(after) == len(before) + 2
    assert after[: len(before)] == before


def test_14_what_cannot_be_read_is_kept_and_the_page_says_what_to_do(desk: Any, case: str) -> None:
    browser = client(desk)
    form = shown(browser, case, "person")
    half = {"subject.born:year": ["2001"], "subject.born:month": ["2"], "subject.born:day": ["31"]}
    answer = post(browser, case, form | half, "person", go="continue")
    assert answer.headers["location"].endswith("/person?check=1")
    page = browser.get(answer.headers["location"]).text
    assert 'value="31"' in page
    assert 'id="summary"' in page
    assert "<title>Error:" in page
    assert 'aria-invalid="true"' in page or 'id="subject.born-error"' in page
    assert desk.store.answers(case)["subject.born"] == {"typed": {"year": "2001", "month": "2", "day": "31"}}
    again = shown(browser, case, "person")
    post(browser, case, again | {"subject.born:day": ["28"]}, "person")
    assert desk.store.answers(case)["subject.born"] == "2001-02-28"


def test_14_a_text_that_is_too_long_is_kept_whole(desk: Any, case: str) -> None:
    browser = client(desk)
    long = "word " * 50_000
    post(browser, case, shown(browser, case) | {"family.narrative.en": [long]})
    assert desk.store.answers(case)["family.narrative.en"] == long
    assert "family.narrative.en-error" in browser.get(f"/cases/{case}/family").text


def test_a_page_posted_as_it_was_shown_changes_nothing(desk: Any, case: str) -> None:
    browser = client(desk)
    answers, version = desk.store.answers(case), desk.store.case(case).version
    for page in ("file", "person", "court", "custody", "family", "residence", "work", "risk", "conditions", "review"):
        assert post(browser, case, shown(browser, case, page), page).status_code == 303, page
    assert desk.store.answers(case) == answers
    assert desk.store.case(case).version == version


def _writer() -> Any:
    from reportgen.store import Writer

    return Writer("local", "test")
