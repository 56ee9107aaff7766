"""WHAT THE LAW SAYS: dated entries, and the few functions that read them. The check of the pack is in `law.check`."""

from reportgen.law.acts import Act, act
from reportgen.law.conditions import Blank, Condition, condition, conditions
from reportgen.law.contents import ContentItem, contents_list
from reportgen.law.offences import Offence, offence
from reportgen.law.pack import Pack, PackProblem, Reference, nearest, pack
from reportgen.law.values import ValueProblem, check_values, listed

__all__ = [
    "Act",
    "Blank",
    "Condition",
    "ContentItem",
    "Offence",
    "Pack",
    "PackProblem",
    "Reference",
    "ValueProblem",
    "act",
    "check_values",
    "condition",
    "conditions",
    "contents_list",
    "listed",
    "nearest",
    "offence",
    "pack",
]
