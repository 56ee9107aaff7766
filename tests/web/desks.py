"""A desk for tests: a store in a folder of the test's own, a browser that has entered, cases from the samples."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from itertools import count
from pathlib import Path
from typing import Any

from reportgen.case.draft.answers import answers_of
from reportgen.store import Writer, open_store
from reportgen.store.sqlcipher.key import new_key
from reportgen.web.app import make_app
from reportgen.web.sessions import Sessions
from reportgen.web.state import AppState

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it would rather have another library beneath it
    from starlette.testclient import TestClient

ADDRESS = "http://127.0.0.1:8000"
START = datetime(2026, 11, 21, 14, 30, tzinfo=UTC)
SAMPLES = Path(__file__).parents[2] / "samples"


def make_desk(folder: Path) -> AppState:
    """Return a desk whose clock goes on a second each time it is read."""
    ticks = count()
    store = open_store(folder / "desk", key=new_key())
    return AppState(store, ADDRESS, Sessions("local"), lambda: START + timedelta(seconds=next(ticks)))


def client(desk: AppState, language: str = "en") -> TestClient:
    """Return a browser that has entered by a launch link, and follows no redirect by itself."""
    browser = TestClient(
        make_app(desk), base_url=ADDRESS, follow_redirects=False, headers={"accept-language": language}
    )
    answer = browser.get(f"/enter?token={desk.sessions.link(desk.now())}")
    assert answer.status_code in (200, 303), answer.text
    for name, value in answer.cookies.items():
        browser.cookies.set(name, value)
    return browser


def start(desk: AppState, sample: str | Mapping[str, Any]) -> str:
    """Start a case from a sample, or from answers; return its id."""
    if isinstance(sample, str):
        answers = answers_of(json.loads((SAMPLES / sample / "case.json").read_text("utf-8")))
    else:
        answers = dict(sample)
    return desk.store.start(answers, Writer("local", "started"), desk.now()).id


class _Form(HTMLParser):
    """What a browser would post of the form of a page: every control that is not a button."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self.wanted, self.inside = form, False
        self.area: str | None = None
        self.select: str | None = None
        self.values: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.inside = has.get("id") == self.wanted
        name = has.get("name", "")
        if not self.inside:
            return
        if tag == "input" and name:
            if has.get("type") in ("checkbox", "radio"):
                if "checked" in has:
                    self.values.setdefault(name, []).append(has.get("value", "on"))
            else:
                self.values.setdefault(name, []).append(has.get("value", ""))
        elif tag == "textarea":
            self.area = name
            self.values[name] = [""]
        elif tag == "select":
            self.select = name
            self.values[name] = [""]
        elif tag == "option" and self.select and "selected" in has:
            self.values[self.select] = [has.get("value", "")]

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = False
        elif tag == "textarea" and self.area is not None:
            text = self.values[self.area][0]
            self.values[self.area] = [text[1:] if text.startswith("\n") else text]
            self.area = None
        elif tag == "select":
            self.select = None

    def handle_data(self, data: str) -> None:
        if self.area is not None:
            self.values[self.area][0] += data


def form_of(page: str, form: str = "form") -> dict[str, list[str]]:
    """Return what a browser would post of a form of a page as it was shown."""
    reading = _Form(form)
    reading.feed(page)
    assert reading.values, f"no form «{form}»"
    return reading.values


def ids(page: str) -> list[str]:
    """Return every id of a page."""
    return re.findall(r'\sid="([^"]*)"', page)


def sound(page: str) -> None:
    """Check what every page must keep: each id once; every label, description and button tied to one; no inline style;
    Enter in a box of the form does what the form is for, and goes nowhere else."""
    found = ids(page)
    assert sorted({one for one in found if found.count(one) > 1}) == []
    named = re.findall(r'\s(?:for|aria-labelledby|list|form)="([^"]*)"', page)
    named += [one for several in re.findall(r'aria-describedby="([^"]*)"', page) for one in several.split()]
    assert [one for one in named if one not in found] == []
    assert not re.search(r"\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", page)
    assert not pressed_by_enter(page).startswith(("language:", "to:", "open:", "remove:", "add:")), pressed_by_enter(
        page
    )


def pressed_by_enter(page: str) -> str:
    """What Enter presses in a box of the page’s form: the first button of it, wherever it stands on the page."""
    buttons = _Buttons()
    buttons.feed(page)
    return next(iter(buttons.of_form), "")


class _Buttons(HTMLParser):
    """The values of the buttons of the form «form», in the order of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.of_form: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self._inside = given.get("id") == "form"
        if tag == "fieldset" and self._inside and "disabled" in given:
            self._inside = False
        if (
            tag == "button"
            and given.get("type") != "button"
            and given.get("form", "form" if self._inside else "") == "form"
        ):
            self.of_form.append(given.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False


__all__ = ["ADDRESS", "SAMPLES", "START", "TestClient", "client", "form_of", "ids", "make_desk", "sound", "start"]
