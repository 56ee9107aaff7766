"""Thousands of wrong requests: none breaks the desk, and without the proof none changes a thing.

`REPORTGEN_FUZZ` says how many of each; 10,000 take some minutes.
"""

from __future__ import annotations

import os
import random
import string
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from reportgen.web.app import make_app, routes
from tests.web.desks import ADDRESS, TestClient, client, form_of, make_desk, start

MANY = int(os.environ.get("REPORTGEN_FUZZ", "700"))
PARTS = (
    "family", "person", "sources", "sources-log", "who-said-what", "conditions", "preview", "preview/said",
    "preview/from", "finish", "finish/issue", "finish/notes", "finish/1/x", "versions", "versions/compare",
    "versions/restore", "conflicts", "guide", "bring-in", "export", "work", "offences", "court", "%00", "..", "a/b/c",
)  # fmt: skip
WEIRD = (
    "", "0", "-1", "1e9", "９", "null", "[]", "{}", "~1", "../../etc/passwd", "<script>", "{{7*7}}", "{% x %}", "%s%s",
    "\u202e", "\x00", "\ud7ff", "é" * 50, "x" * 5_000, "2026-02-31", "'; DROP TABLE cases; --", "\r\n", "😀",
)  # fmt: skip


def one_of(source: random.Random, *choices: Any) -> Any:
    return source.choice(choices)


def a_text(source: random.Random) -> str:
    if source.random() < 0.6:
        return source.choice(WEIRD)
    return "".join(source.choice(string.printable) for _ in range(source.randrange(40)))


def a_path(source: random.Random, cases: list[str]) -> str:
    case = one_of(source, *cases, "none", a_text(source)[:20].replace("/", "") or "x")
    inside = source.choice(PARTS)
    more = f"/{a_text(source)[:30]}" if source.random() < 0.2 else ""
    asked = one_of(source, "lang", "said", "first", "second", "from", "check", "beside", "search", "kind")
    query = f"?{asked}={a_text(source)[:60]}"
    at = f"/cases/{case}"
    path = one_of(source, f"{at}/{inside}{more}", f"{at}/{inside}", at, "/", "/cases/new", "/cases/import", "/stay")
    whole = path + (query if source.random() < 0.4 else "")
    return "".join(f"%{ord(one):02X}" if ord(one) < 33 or one in "#\\\x7f" else one for one in whole)


def a_body(source: random.Random, paths: list[str]) -> dict[str, list[str]]:
    names = [source.choice([*paths, "go", "base", "window", "keep", "conflict", "version", "signed", "issue", "notes",
                            a_text(source)[:50]]) for _ in range(source.randrange(12))]  # fmt: skip
    go = ["stay", "continue", "add:family.relatives", "add:x", "remove:family.relatives.~x", "up:", "open:a.b", "to:x",
          "settle:mine:x", "language:de", "beside:xx", "drop", "add:family.raised_at.accounts"]  # fmt: skip
    body = {name + source.choice(["", "", ":year", ":asked", ":"]): [a_text(source)] for name in names}
    if source.random() < 0.7:
        body["go"] = [source.choice(go)]
    return body


def state(desk: Any) -> Any:
    return [
        (row, desk.store.answers(row.id), desk.store.conflicts(row.id), desk.store.issued(row.id))
        for row in desk.store.cases()
    ]


def ask(browser: TestClient, source: random.Random, path: str, body: dict[str, list[str]]) -> int:
    kind = source.random()
    if kind < 0.35:
        return browser.get(path).status_code
    if kind < 0.45:
        files = {source.choice(["file", "guide", "notes", "x"]): (a_text(source)[:20] or "x", os.urandom(200))}
        return browser.post(path, data=body, files=files).status_code
    if kind < 0.5:
        noise = bytes(source.randrange(256) for _ in range(100))
        kinds = [
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "text/plain",
            "application/json",
        ]
        return browser.post(path, content=noise, headers={"content-type": source.choice(kinds)}).status_code
    accept = source.choice(["text/html", "application/json", "*/*"])
    return browser.post(path, data=body, headers={"accept": accept}).status_code


@pytest.mark.slow
def test_nothing_breaks_the_desk(tmp_path: Path) -> None:
    source = random.Random(20261122)  # noqa: S311 - any choice will do
    desk = make_desk(tmp_path)
    cases = [start(desk, "first-offender-woman"), start(desk, "preparole-early-thin")]
    browser = client(desk)
    form = form_of(browser.get(f"/cases/{cases[0]}/family").text)
    paths = list(form)
    seen: Counter[int] = Counter()
    for number in range(MANY):
        path = a_path(source, cases)
        status = ask(browser, source, path, {**a_body(source, paths), "csrf": form["csrf"]})
        seen[status] += 1
        assert status < 500, (number, path, status)
    assert seen[200] > MANY / 20, seen
    assert seen[303] > 0, seen
    assert desk.store.check() == ()


@pytest.mark.slow
def test_nothing_changes_without_the_proof(tmp_path: Path) -> None:
    source = random.Random(11)  # noqa: S311 - any choice will do
    desk = make_desk(tmp_path)
    cases = [start(desk, "first-offender-woman"), start(desk, "gladue-cree-syllabics")]
    inside = client(desk)
    paths = list(form_of(inside.get(f"/cases/{cases[0]}/family").text))
    stranger = TestClient(make_app(desk), base_url=ADDRESS, follow_redirects=False)
    before = state(desk)
    seen: Counter[int] = Counter()
    for number in range(MANY):
        path = a_path(source, cases)
        body = a_body(source, paths) | {"csrf": [source.choice(["", "x", "~", "0" * 43])]}
        status = ask(source.choice([inside, stranger]), source, path, body)
        seen[status] += 1
        assert status < 500, (number, path, status)
    assert state(desk) == before
    assert seen[403] > 0, seen
    assert seen[401] > 0, seen


def test_the_fuzzer_knows_every_sort_of_address() -> None:
    known = {part.split("/")[0] for part in PARTS} | {"new", "import", "family"}
    for route in routes():
        parts = getattr(route, "path", "").split("/")
        if len(parts) > 3 and parts[1] == "cases" and not parts[3].startswith("{"):
            assert parts[3] in known, route
