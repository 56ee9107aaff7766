"""A case file that is wrong anywhere breaks no page of the desk; one that no form could hold is not let in.

`REPORTGEN_FUZZ` says how many files are tried.
"""

from __future__ import annotations

import copy
import json
import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from reportgen.web.cases.views import case_answers
from reportgen.web.state import AppState
from tests.web.desks import SAMPLES, client, start

MANY = max(4, int(os.environ.get("REPORTGEN_FUZZ", "700")) // 150)
CASES = ("disputed-accounts", "preparole-demande-hearst", "gladue-metisse-francaise", "supervision-probation-several")
ODD: tuple[Any, ...] = (
    None, 7, -1, 10**30, 0.1, True, " ", "~", "x" * 3000, "<b>", "..", "2026", "2026-02-31", "source-1", "{0}",
)  # fmt: skip
"""What may stand in place of one value; in place of a list of values, several of these; a part may be gone."""

PAGES = (
    "", "/finish", "/preview", "/preview/said", "/preview/from?said=1", "/sources", "/sources-log", "/who-said-what",
    "/conditions", "/guide", "/bring-in", "/versions", "/conflicts", "/export",
)  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a case file: what holds it, and its key or number there."""
    inside: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inside:
        yield value, key
        yield from places(one)


def broken(known: dict[str, Any], source: random.Random) -> dict[str, Any]:
    """The case file with something odd in some of its places; what kind of report it is stays."""
    made = copy.deepcopy(known)
    share = source.choice([0.005, 0.05, 0.5])
    for holder, key in list(places(made)):
        if key in ("kind", "schema_version") or source.random() > share:
            continue
        now = holder[key]
        if isinstance(now, dict) or (isinstance(now, list) and any(isinstance(one, dict) for one in now)):
            holder[key] = None if isinstance(holder, dict) and source.random() < 0.1 else now
        else:
            several = isinstance(now, list) and source.random() < 0.8
            holder[key] = source.choices(ODD[1:], k=3) if several else source.choice(ODD[isinstance(holder, list) :])
    return made


def pages_of(browser: Any, case: str) -> list[str]:
    """The addresses of the pages of a case: those that any has, and those these lead to."""
    first = [f"/cases/{case}{one}" for one in PAGES]
    shown = "".join(browser.get(one).text for one in first)
    led = re.findall(rf'(?:href|value)="(?:open:)?(/cases/{case}/[^"#?]*)', shown)
    return list(dict.fromkeys([*first, *led]))


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_no_page_of_a_broken_case_breaks(desk: AppState, name: str) -> None:
    known = json.loads((SAMPLES / name / "case.json").read_text("utf-8"))
    source = random.Random(name)  # noqa: S311 - any choice will do
    browsers = [client(desk, "en"), client(desk, "fr")]
    seen: Counter[int] = Counter()
    for number in range(MANY):
        case = start(desk, case_answers(json.dumps(broken(known, source)).encode()))
        browser = browsers[number % 2]
        for at in pages_of(browser, case):
            status = browser.get(at).status_code
            seen[status] += 1
            assert status < 500, (number, at)
    assert seen[200] > MANY * len(PAGES) / 2, seen


@pytest.mark.parametrize(
    ("part", "place"),
    [
        ({"sources": ["a"]}, "sources"),
        ({"sources": "a"}, "sources"),
        ({"sources": [{"id": ["a"]}]}, "sources[0].id"),
        ({"sources": [{"id": "a"}, {"id": [["b"]]}]}, "sources[1].id"),
        ({"subject": "Ann"}, "subject"),
        ({"subject": {"name": {"first": "Ann"}}}, "subject.name"),
        ({"subject": {"languages": [{"en": "x"}]}}, "subject.languages"),
        ({"residence": {"since": {"accounts": "2019"}}}, "residence.since.accounts"),
        ({"residence": {"since": {"accounts": [{"value": ["2019"]}]}}}, "residence.since.accounts[0].value"),
        ({"plan": {"conditions": [{"values": "y"}]}}, "plan.conditions[0].values"),
        ({"plan": {"conditions": [{"values": {"hours": [{}, {"a": 1}]}}]}}, "plan.conditions[0].values"),
        ({"foo": 1}, "foo"),
    ],
)
def test_what_no_form_could_hold_is_refused_by_its_place(desk: AppState, part: dict[str, Any], place: str) -> None:
    browser = client(desk, "fr")
    proof = re.findall(r'name="csrf" value="([^"]*)"', browser.get("/cases/import").text)
    content = json.dumps({"kind": "psr", "number": "1", **part}).encode()
    answer = browser.post("/cases/import", data={"csrf": proof[:1]}, files={"file": ("one.json", content)})
    assert answer.status_code == 400
    assert place in re.sub(r"\s+", " ", answer.text)
    assert desk.store.cases() == ()


def test_an_unfinished_case_in_yaml_comes_in_whole(desk: AppState) -> None:
    content = b"kind: psr\nnumber: 0012\nsubject:\n  name: Ann\n  born: 12o\n  languages: [fr, Klingon]\n"
    answers = case_answers(content, "one.yaml")
    assert answers == {
        "kind": "psr", "number": "0012", "subject.name": "Ann", "subject.born": "12o",
        "subject.languages": ["fr", "Klingon"],
    }  # fmt: skip
    shown = client(desk, "en").get(f"/cases/{start(desk, answers)}/person").text
    assert "12o" in shown
