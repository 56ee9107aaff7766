"""Two windows at once: every text that was acknowledged stands, stood, or waits in a conflict."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from reportgen.store import Store, Writer
from tests.store.desk import ANSWERS, MINE, START, Clock
from tests.store.test_kill import texts_kept

SAVES = 100


def test_two_windows_of_a_hundred_saves_each_lose_nothing(store: Store, case: str, at: Clock) -> None:
    began = threading.Barrier(2)
    acknowledged: list[str] = []

    def window(name: str) -> None:
        writer, base = Writer("user-1", name), 1
        began.wait()
        for number in range(SAVES):
            text = f"{name} {number} " + "word " * (number % 50)
            given = {"assessment": text, f"own.{name}": text, f"shared.{number % 5}": text}
            saved = store.save(case, base, given, writer, at())
            acknowledged.append(text)
            if number % 3 == 0:
                base = saved.version

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(window, ["one", "two"]))
    assert len(acknowledged) == 2 * SAVES
    assert {*acknowledged} - texts_kept(store, case) == set()
    answers = store.answers(case)
    for name in ("one", "two"):
        assert answers[f"own.{name}"].startswith(f"{name} {SAVES - 1} ")
    assert [one.number for one in store.versions(case)] == [*range(1, store.case(case).version + 1)]  # type: ignore[union-attr]
    assert store.check() == ()


def test_readers_do_not_wait_for_a_writer(store: Store, case: str) -> None:
    with store._writing() as writing:
        writing.exec_driver_sql("UPDATE cases SET number = 'written'")
        with ThreadPoolExecutor(4) as threads:
            rows = list(threads.map(lambda _: store.case(case), range(8)))
    assert {row.number for row in rows if row} == {"PPO-1"}


def test_many_cases_at_once(store: Store, at: Clock) -> None:
    def work(number: int) -> str:
        row = store.start({**ANSWERS, "number": str(number)}, MINE, START)
        store.save(row.id, 1, {"assessment": str(number)}, MINE, at())
        store.record("read", MINE, row.id, at=at())
        return row.id

    with ThreadPoolExecutor(16) as threads:
        cases = list(threads.map(work, range(48)))
    assert [store.answers(case)["assessment"] for case in cases] == [str(number) for number in range(48)]
    assert store.check() == ()
