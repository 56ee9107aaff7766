"""Paired measurement: both sides in every round, in shuffled order; the ratio of each round; median and quartiles."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """Seconds a call of each side, round by round."""

    seconds: Mapping[str, list[float]]

    def ratio(self, of: str, to: str) -> tuple[float, float, float]:
        """How many times longer `of` takes than `to`: first quartile, median, third quartile of the rounds."""
        rounds = [a / b for a, b in zip(self.seconds[of], self.seconds[to], strict=True)]
        low, middle, high = statistics.quantiles(rounds, n=4)
        return low, middle, high

    def median(self, side: str) -> float:
        """The median seconds of one call."""
        return statistics.median(self.seconds[side])


def measure(sides: Mapping[str, Callable[[], object]], *, rounds: int, batch: float = 0.25) -> Measured:
    """Call each side in each round, in shuffled order, as often as fits into `batch` seconds."""
    order, luck = list(sides), random.Random(721)  # noqa: S311 - the same shuffle every time
    seconds: dict[str, list[float]] = {side: [] for side in sides}
    for call in sides.values():
        call()
    for _ in range(rounds):
        luck.shuffle(order)
        for side in order:
            gc.collect()
            call, count, began = sides[side], 0, time.perf_counter()
            while True:
                call()
                count += 1
                spent = time.perf_counter() - began
                if spent >= batch:
                    break
            seconds[side].append(spent / count)
    return Measured(seconds)
