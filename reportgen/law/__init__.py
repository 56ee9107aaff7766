"""WHAT THE LAW SAYS: dated entries, and the few functions that read them.

What few reports need stands in modules of its own, loaded where it is asked for: `law.calendars` (business days),
`law.parole` (key dates of a sentence), `law.check`, `law.entries` and `law.compare` (for whoever keeps the pack).
"""

from reportgen.law.access import (
    NO_FINDING,
    Access,
    Dealt,
    access_entry,
    discharge_access,
    is_ended_by_conviction,
    measure_access,
    months_after,
    youth_access,
)
from reportgen.law.acts import Act, act
from reportgen.law.clocks import Clock, clock
from reportgen.law.conditions import Blank, Condition, condition, conditions
from reportgen.law.contents import ContentItem, contents_list
from reportgen.law.offences import PackOffence, offence
from reportgen.law.orders import OrderKind, order_kind
from reportgen.law.pack.current import current_pack, nearest, office
from reportgen.law.pack.model import EntryStatus, OfficeOverrides, Pack, PackProblem, Reference
from reportgen.law.upkeep.editions import ConditionChange, MovedCondition, changes, move_condition
from reportgen.law.values import ValueProblem, blank_words, check_values

__all__ = [
    "NO_FINDING",
    "Access",
    "Act",
    "Blank",
    "Clock",
    "Condition",
    "ConditionChange",
    "ContentItem",
    "Dealt",
    "EntryStatus",
    "MovedCondition",
    "OfficeOverrides",
    "OrderKind",
    "Pack",
    "PackOffence",
    "PackProblem",
    "Reference",
    "ValueProblem",
    "access_entry",
    "act",
    "blank_words",
    "changes",
    "check_values",
    "clock",
    "condition",
    "conditions",
    "contents_list",
    "current_pack",
    "discharge_access",
    "is_ended_by_conviction",
    "measure_access",
    "months_after",
    "move_condition",
    "nearest",
    "offence",
    "office",
    "order_kind",
    "youth_access",
]
