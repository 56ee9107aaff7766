"""The fields of the caption that tell an order being supervised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from reportgen.report import Code, Phrase, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.supervision.spans import days

FIELDS: Final = ("order_named", "order_made_on", "order_ends_on", "period")


def fields(telling: SectionContext) -> Mapping[str, tuple[Phrase, ...]]:
    """Return what these fields say; one with nothing to say is empty."""
    area = telling.case.supervised
    said: dict[str, tuple[Phrase, ...]] = dict.fromkeys(FIELDS, ())
    if area.order is not None:
        said["order_named"] = (say("cell-first", value=Code(f"order-{area.order.kind}")),)
        said["order_made_on"] = (say("cell", value=area.order.made_on),)
        if area.order.ends_on:
            said["order_ends_on"] = (say("cell", value=area.order.ends_on),)
    if area.period_from and area.period_to:
        said["period"] = (say("caption-period", period=days(area.period_from, area.period_to)),)
    return said
