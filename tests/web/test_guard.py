"""Who gets through to the desk: its own address, its own forms, a link once; what every answer carries."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from reportgen.store import Writer
from reportgen.web.app import make_app, own_path
from reportgen.web.http.middleware import HEADERS, LARGEST
from reportgen.web.sessions import IDLE, Sessions
from tests.web.desks import ADDRESS, START, TestClient, client, form_of, make_desk, start


def state(desk: Any) -> Any:
    """All that a request could change."""
    return (
        [(row, desk.store.answers(row.id), desk.store.conflicts(row.id)) for row in desk.store.cases()],
        len(desk.store.audit()),
    )


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:9", "127.0.0.1", "localhost", "", "[::1]:8000"])
def test_a_request_under_another_name_is_refused(tmp_path: Path, host: str) -> None:
    browser = client(make_desk(tmp_path))
    assert browser.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize(
    "headers",
    [{"origin": "http://evil.example"}, {"origin": "null"}, {"origin": "http://127.0.0.1:9"}, {"origin": ""},
     {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}],
)  # fmt: skip
def test_a_form_of_another_page_is_refused_before_it_is_read(tmp_path: Path, headers: dict[str, str]) -> None:
    desk = make_desk(tmp_path)
    browser = client(desk)
    case = start(desk, "first-offender-woman")
    form = form_of(browser.get(f"/cases/{case}/family").text)
    before = state(desk)
    answer = browser.post(f"/cases/{case}/family", data={**form, "go": "stay"}, headers=headers)
    assert answer.status_code == 403
    assert state(desk) == before


def test_a_form_without_the_proof_changes_nothing(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    browser = client(desk)
    case = start(desk, "first-offender-woman")
    form = form_of(browser.get(f"/cases/{case}/family").text)
    before = state(desk)
    for proof in ("", "x", form["csrf"][0][:-1], client(desk).get("/").text[:50]):
        posted = {**form, "csrf": [proof], "family.narrative.en": ["changed"]}
        assert browser.post(f"/cases/{case}/family", data=posted).status_code == 403
    for path in ("versions/restore", "finish/issue", "finish/reopen", "finish/notes", "conflicts"):
        assert browser.post(f"/cases/{case}/{path}", data={"version": "1", "signed": "yes"}).status_code == 403
    for path in ("/cases/new", "/cases/import", "/language", "/stay", "/close"):
        assert browser.post(path, data={"language": "fr"}).status_code == 403
    assert state(desk) == before


def test_without_a_session_nothing_is_shown_and_nothing_changes(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    case = start(desk, "first-offender-woman")
    before = state(desk)
    stranger = TestClient(make_app(desk), base_url=ADDRESS, follow_redirects=False)
    for path in ("/", f"/cases/{case}", f"/cases/{case}/export", f"/cases/{case}/preview", f"/cases/{case}/family"):
        answer = stranger.get(path)
        assert answer.status_code == 401, path
        assert "Whitlock" not in answer.text
        assert stranger.post(path, data={"csrf": "x"}).status_code in (401, 404, 405), path
    assert state(desk) == before


def test_a_launch_link_works_once_and_not_for_ever(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    stranger = TestClient(make_app(desk), base_url=ADDRESS, follow_redirects=False)
    first, second = desk.sessions.link(START), desk.sessions.link(START)
    assert stranger.get(f"/enter?token={first}").status_code == 401, "a later link puts out those before it"
    assert stranger.get(f"/enter?token={second}").status_code == 200
    assert stranger.get(f"/enter?token={second}").status_code == 401
    for wrong in ("", "x" * 43, second[:-1]):
        assert stranger.get(f"/enter?token={wrong}").status_code == 401
    sessions = Sessions("local")
    assert sessions.enter(sessions.link(START), START + timedelta(minutes=31)) is None
    assert sessions.enter(sessions.link(START), START + timedelta(minutes=29)) is not None


def test_the_cookie_is_for_our_own_pages_alone(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    stranger = TestClient(make_app(desk), base_url=ADDRESS, follow_redirects=False)
    cookie = stranger.get(f"/enter?token={desk.sessions.link(START)}").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "domain" not in cookie


def test_every_answer_carries_the_headers(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    browser = client(desk)
    case = start(desk, "first-offender-woman")
    paths = ["/", f"/cases/{case}", f"/cases/{case}/family", "/static/desk.css", "/static/desk.js", "/nowhere",
             f"/cases/{case}/export", f"/cases/{case}/preview", "/cases/none", "/enter?token=x"]  # fmt: skip
    for path in paths:
        answer = browser.get(path)
        assert {name: answer.headers.get(name) for name in HEADERS} == dict(HEADERS), path
        assert "server" not in answer.headers
    assert "'unsafe" not in HEADERS["Content-Security-Policy"]


def test_the_headers_are_as_strict_as_they_were(tmp_path: Path) -> None:
    answer = client(make_desk(tmp_path)).get("/")
    wanted = {
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "Cache-Control": "no-store",
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=(), clipboard-read=(), display-capture=()",
    }
    assert {name: answer.headers.get(name) for name in wanted} == wanted


def test_a_session_that_sleeps_takes_in_what_was_typed_and_shows_nothing(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    browser = client(desk)
    case = start(desk, "first-offender-woman")
    form = form_of(browser.get(f"/cases/{case}/family").text)
    clock, desk.now = desk.now, lambda: clock() + IDLE + timedelta(minutes=1)
    assert browser.get(f"/cases/{case}").status_code == 401
    assert "Whitlock" not in browser.get(f"/cases/{case}/family").text
    posted = {**form, "family.narrative.en": ["Typed before the pause."], "go": ["stay"]}
    answer = browser.post(f"/cases/{case}/family", data=posted)
    assert answer.status_code == 401
    assert "Whitlock" not in answer.text
    assert desk.store.answers(case)["family.narrative.en"] == "Typed before the pause."
    told = browser.post(f"/cases/{case}/family", data=posted, headers={"accept": "application/json"})
    assert told.json()["asleep"] is True
    for path in (f"/cases/{case}/finish/reopen", f"/cases/{case}/versions/restore", "/cases/new"):
        before = state(desk)
        assert browser.post(path, data={"csrf": form["csrf"], "version": "1"}).status_code == 401
        assert state(desk) == before
    entered = browser.get(f"/enter?token={desk.sessions.link(desk.now())}")
    assert f"/cases/{case}/family" in entered.text, "the way in leads back to the page that was open"


def test_a_request_that_is_too_large_is_refused_with_words(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    browser = client(desk)
    case = start(desk, "first-offender-woman")
    before = state(desk)
    answer = browser.post(f"/cases/{case}/family", data={"family.narrative.en": "x" * (LARGEST + 1)})
    assert answer.status_code == 413
    assert "20" in answer.text
    assert state(desk) == before


@pytest.mark.parametrize(
    ("path", "leads"),
    [("/cases/a?b=c", "/cases/a?b=c"), ("//evil.example", "/"), ("/\\evil.example", "/"), ("http://evil.example", "/"),
     ("javascript:alert(1)", "/"), ("", "/"), ("/a\nb", "/"), ("/a\\b", "/")],
)  # fmt: skip
def test_a_way_on_leads_to_our_own_pages(path: str, leads: str) -> None:
    assert own_path(path) == leads


def test_what_went_wrong_is_told_without_a_word_of_the_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    desk = make_desk(tmp_path)
    browser = client(desk)
    case = start(desk, "first-offender-woman")

    def broken(*_: Any, **__: Any) -> Any:
        raise ValueError("Karen Louise Whitlock")

    monkeypatch.setattr(type(desk.store), "answers", broken)
    answer = browser.get(f"/cases/{case}")
    assert answer.status_code == 500
    assert "Whitlock" not in answer.text
    assert "Whitlock" not in caplog.text
    assert "ValueError" in caplog.text


def test_the_record_holds_who_read_what_and_nothing_of_it(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    browser = client(desk)
    case = start(desk, "first-offender-woman")
    browser.get(f"/cases/{case}")
    browser.get(f"/cases/{case}/family")
    browser.get(f"/cases/{case}/export")
    desk.store.record("read", Writer("somebody-else", ""), case=case, at=desk.now())
    events = [event.event for event in desk.store.audit() if event.case == case]
    assert events.count("read") == 2, "once a session and a quarter of an hour"
    assert "exported" in events
    assert "Whitlock" not in repr(desk.store.audit())
    assert not desk.store.verify().fault
