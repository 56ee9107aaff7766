"""The orders whose conditions may be recommended: their names, whose conditions each takes, how long it may last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportgen.law.pack.current import cached_per_pack, unknown, versions
from reportgen.law.pack.model import EntryStatus, Reference, entry_status, reference
from reportgen.law.wording import Bilingual, bilingual

Order = Literal["probation", "conditional-sentence", "discharge", "youth", "parole", "prohibition", "restitution"]


@dataclass(frozen=True, slots=True)
class OrderKind:
    """A sort of order. `takes`: the order whose conditions are its own. Lengths are in months, `None` where not set."""

    id: str
    words: Bilingual
    takes: str | None
    most_months: int | None
    under_months: int | None
    reference: Reference
    entry_status: EntryStatus

    def has(self, order: str) -> bool:
        """Return whether a condition of `order` may stand in this one."""
        return order in (self.id, self.takes)

    def too_long(self, months: int, days: int = 0) -> bool:
        """Return whether an order of so many months and days is longer than the law lets it be."""
        over = self.most_months is not None and (months, days) > (self.most_months, 0)
        return over or (self.under_months is not None and months >= self.under_months)


@cached_per_pack
def order_kind(order: str) -> OrderKind:
    """Return an order by its id. Raise `InputError` for an unknown one, with the nearest right one."""
    for row in versions("orders", order):
        return OrderKind(
            order, bilingual(row), row.get("takes"), row.get("most_months"), row.get("under_months"),
            reference(row), entry_status(row),
        )  # fmt: skip
    raise unknown("law-order-unknown", "orders", order)
