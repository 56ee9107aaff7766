"""Pages are worked out one after the other; what takes long waits for none and keeps none waiting."""

from __future__ import annotations

import time
from threading import Event, Thread
from typing import Any

from reportgen.web.desk import Desk
from reportgen.web.turns import Turns
from tests.web.desks import client, start


def begun(work: Any) -> Thread:
    thread = Thread(target=work)
    thread.start()
    return thread


def test_turns_are_taken_one_at_a_time_in_the_order_of_coming() -> None:
    turns, done, inside = Turns(), [], []

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
    turns = Turns()
    for _ in range(2):
        try:
            with turns:
                raise ValueError
        except ValueError:
            pass


def test_a_file_that_takes_long_is_made_beside_the_pages(desk: Desk) -> None:
    case = start(desk, "first-offender-woman")
    shown, waits = Event(), client(desk)
    printing = client(desk)

    def page() -> None:
        assert waits.get(f"/cases/{case}/family").status_code == 200
        shown.set()

    with desk.turn:
        thread = begun(page)
        assert printing.get(f"/cases/{case}/guide/fillable/en").status_code == 200
        assert not shown.wait(0.2)
    assert shown.wait(30)
    thread.join(10)
