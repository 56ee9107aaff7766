"""Pages are worked out one after the other; what takes long waits for none and keeps none waiting."""

from __future__ import annotations

import time
from threading import Event, Thread
from typing import Any

from reportgen.web.fair_lock import FairLock
from reportgen.web.state import AppState
from tests.web.desks import client, start


def begun(work: Any) -> Thread:
    thread = Thread(target=work)
    thread.start()
    return thread


def test_turns_are_taken_one_at_a_time_in_the_order_of_coming() -> None:
    turns, done, inside = FairLock(), [], []

    def take(number: int) -> None:
        with turns:
            inside.append(number)
            assert len(inside) == 1
            done.append(inside.pop())

    with turns:
        threads = []
        for number in range(8):
            threads.append(begun(lambda number=number: take(number)))
            while len(turns._waiting) < number + 1:
                time.sleep(0.001)
    for one in threads:
        one.join(10)
    assert done == list(range(8))
    with turns:  # nobody holds it any more
        done.clear()


def test_a_turn_ends_with_an_error_too() -> None:
    turns, ended = FairLock(), []

    def fail() -> None:
        try:
            with turns:
                raise ValueError
        except ValueError:
            ended.append(1)

    for _ in range(2):
        Thread(target=fail, daemon=True).start()
    ends = time.monotonic() + 10
    while len(ended) < 2 and time.monotonic() < ends:
        time.sleep(0.001)
    assert len(ended) == 2


def test_a_file_that_takes_long_is_made_beside_the_pages(desk: AppState) -> None:
    case = start(desk, "first-offender-woman")
    shown, made = Event(), Event()

    def get(path: str, done: Event) -> None:
        assert client(desk).get(f"/cases/{case}/{path}").status_code == 200
        done.set()

    with desk.turn:
        page = begun(lambda: get("family", shown))
        while not (desk.turn._waiting or shown.is_set()):
            time.sleep(0.001)
        begun(lambda: get("guide/fillable/en", made))
        assert made.wait(60)
        assert not shown.is_set()
    assert shown.wait(60)
    page.join(10)
