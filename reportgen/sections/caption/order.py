"""The fields of the caption that tell an order being supervised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from reportgen.report import Code, Phrase, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.supervision.spans import days

FIELDS: Final = ("order_named", "order_made_on", "order_ends_on", "period")


def fields(context: SectionContext) -> Mapping[str, tuple[Phrase, ...]]:
    """Return what these fields say; one with nothing to say is empty."""
    area = context.case.supervised
    phrases: dict[str, tuple[Phrase, ...]] = dict.fromkeys(FIELDS, ())
    if area.order is not None:
        phrases["order_named"] = (say("cell-first", value=Code(f"order-{area.order.kind}")),)
        phrases["order_made_on"] = (say("cell", value=area.order.made_on),)
        if area.order.ends_on:
            phrases["order_ends_on"] = (say("cell", value=area.order.ends_on),)
    if area.period_from and area.period_to:
        phrases["period"] = (say("caption-period", period=days(area.period_from, area.period_to)),)
    return phrases
