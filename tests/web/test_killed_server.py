"""The server itself is killed while officers type: what it said was saved is there when it is opened again.

`REPORTGEN_KILLS` says how often; 300 take about a quarter of an hour.
"""

from __future__ import annotations

import http.client
import os
import random
import re
import threading
import time
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from reportgen.store import open_store
from tests.web.served import Served

KILLS = int(os.environ.get("REPORTGEN_KILLS", "4"))
JSON = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}


class Typing(threading.Thread):
    """An officer who types without a pause, and remembers what was said to be saved; ends when the server does."""

    def __init__(self, link: str, number: int) -> None:
        super().__init__(daemon=True)
        at = urlsplit(link)
        self.line = http.client.HTTPConnection(at.hostname or "", at.port, timeout=30)
        self.number, self.acknowledged = number, list[str]()
        self.first = threading.Event()
        self.cookie = ""
        answer = self.ask("GET", f"{at.path}?{at.query}")
        self.cookie = (answer[1].get("set-cookie") or "").partition(";")[0]
        self.case = re.findall(r'<th scope="row"><a href="/cases/([0-9a-f]+)"', self.ask("GET", "/")[2])[0]

    def ask(self, method: str, path: str, body: str | None = None) -> tuple[int, dict[str, str], str]:
        headers = {"Cookie": self.cookie, **(JSON if body is not None else {})}
        self.line.request(method, path, body, headers)
        answer = self.line.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read().decode()

    def run(self) -> None:
        try:
            page = self.ask("GET", f"/cases/{self.case}/family")[2]
            form = dict(re.findall(r'<input type="hidden" name="(csrf|base|window)" value="([^"]*)"', page))
            for save in range(100_000):
                text = f"kill {self.number}, save {save}"
                typed = urlencode({**form, "family.narrative.en": text, "go": "stay"})
                status, _, told = self.ask("POST", f"/cases/{self.case}/family", typed)
                if status != 200:
                    return
                self.acknowledged.append(text)
                self.first.set()
                form["base"] = re.findall(r'"base":\s*(\d+)', told)[0]
        except (OSError, http.client.HTTPException):
            return
        finally:
            self.line.close()


@pytest.mark.slow
def test_a_killed_server_has_lost_nothing_that_it_said_was_saved(tmp_path: Path) -> None:
    source = random.Random(4)  # noqa: S311 - any moment will do
    served = Served(tmp_path / "desk", cases=["first-offender-woman"])
    acknowledged: list[str] = []
    with served:
        for number in range(KILLS):
            typing = Typing(served.link(), number)
            typing.start()
            typing.first.wait(30)  # a desk that has just been opened takes longer over its first page
            time.sleep(source.uniform(0, 0.5))
            served.kill()
            typing.join(30)
            acknowledged += typing.acknowledged
            served.start()
        served.kill()
    assert len(acknowledged) > KILLS / 2
    with open_store(tmp_path / "desk") as store:
        case = store.cases()[0]
        kept = {store.answers(case.id, number).get("family.narrative.en") for number in range(1, case.version + 1)}
        assert [text for text in acknowledged if text not in kept] == []
        assert store.check() == ()
