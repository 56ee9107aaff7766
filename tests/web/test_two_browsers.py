"""Two browsers on one case, a hundred saves each, at once: every acknowledged text is there or in the history."""

from __future__ import annotations

import random
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.web.desks import TestClient, client, form_of, make_desk, start

SAVES = 100
FIELDS = ("family.narrative.en", "family.narrative.fr", "family.raised_at.accounts.~1.value")


@pytest.mark.slow
def test_every_acknowledged_text_is_current_or_in_the_history(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    case = start(desk, "neutral-x-french-order")
    acknowledged: list[tuple[str, str]] = []
    refused: list[Any] = []

    def types(number: int, browser: TestClient) -> None:
        source = random.Random(number)  # noqa: S311 - any choice will do
        form = form_of(browser.get(f"/cases/{case}/family").text)
        fields = [name for name in form if name in FIELDS or name.endswith(("narrative.en", "narrative.fr"))]
        for save in range(SAVES):
            field = source.choice(fields)
            text = f"window {number}, save {save}, {source.random()}"
            form[field] = [text]
            answer = browser.post(
                f"/cases/{case}/family", data={**form, "go": ["stay"]}, headers={"accept": "application/json"}
            )
            if answer.status_code != 200:
                refused.append(answer.text)
                continue
            acknowledged.append((field, text))
            form["base"] = [str(answer.json()["base"])]

    windows = [threading.Thread(target=types, args=(number, client(desk))) for number in (1, 2)]
    for one in windows:
        one.start()
    for one in windows:
        one.join()
    assert refused == []
    assert len(acknowledged) == 2 * SAVES
    kept: set[tuple[str, object]] = set()
    row = desk.store.case(case)
    assert row is not None
    for version in range(1, row.version + 1):
        answers = desk.store.answers(case, version)
        kept |= {(path, answer) for path, answer in answers.items() if isinstance(answer, str)}
    for conflict in desk.store.conflicts(case):
        kept |= {(conflict.path, text) for text in desk.store.conflict_texts(case, conflict.id)}
    assert [one for one in acknowledged if one not in kept] == []
    assert desk.store.check() == ()
