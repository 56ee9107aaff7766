"""Conditions for showing a question, and questions folded under "more": tables by model and field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Answers = tuple[str | bool | None, ...]
"""Answers of another field on which a question is shown: `None` is no answer, and () any answer at all."""

_PEOPLE: Final = ("kind", ("interview", "contact"))
_PAPERS: Final = ("kind", ("record", "document"))
_NOT_FULL: Final = ("shown", ("initials", "given-name", "role"))  # a given name alone must not be printed either
_NOT_NONE: Final = ("none", (None, False))

APPLIES: Final[Mapping[str, Mapping[str, tuple[str, Answers]]]] = {
    "Source": {
        "person": _PEOPLE,
        "relation": _PEOPLE,
        "organization": ("kind", ("contact", "record", "document")),
        "title": _PAPERS,
        "dated": _PAPERS,
        "occasions": _PEOPLE,
        "requested_on": _PAPERS,
        "received_on": _PAPERS,
        "language": _PEOPLE,
        "interpreter": _PEOPLE,
        "opinions": _PEOPLE,
        "why_not": ("outcome", ("not-contacted", "refused")),
    },
    "Person": {"given": _NOT_FULL},
    "Minor": {"given": (_NOT_FULL[0], (None, *_NOT_FULL[1]))},
    "Subject": {"print_address": ("address", ())},
    "EnactedOffence": {"act_title": ("act", ("other",))},
    "Offence": {"as_enacted": ("offence", (None,))},
    "FindingOfGuilt": {"as_enacted": ("offence", (None,)), "indictable": ("youth", (True,))},
    "Custody": {
        "since": ("status", ()),
        "place": ("status", ("in-custody", "serving-other-sentence")),
        "release_conditions": ("status", ("released",)),
    },
    "Record": {"findings": _NOT_NONE},
    "Measures": {"measures": _NOT_NONE},
    "Supervision": {"orders": _NOT_NONE},
    "Risk": {
        "tool_name": ("tool", ("other",)),
        "assessed_on": ("tool", ()),
        "assessor": ("tool", ()),
        "level": ("tool", ()),
        "override": ("level", ()),
    },
    "Relative": {
        "contact": ("deceased", (None,)),
        "lives_at": ("deceased", (None,)),
        "occupation": ("deceased", (None,)),
        "lives_with_subject": ("deceased", (None,)),
    },
    "SubstanceUsed": {"name": ("substance", ("prescription", "opioids", "other"))},
    "Plan": {"none_because": ("conditions", (None,))},
    "PartnerViolence": {
        "program_by": ("program", ("eligible", "waiting-list", "accepted", "completed")),
        "program_starts": ("program", ("eligible", "waiting-list", "accepted")),
        "waiting_weeks": ("program", ("waiting-list",)),
    },
    "SexualOffence": {
        "treatment_by": ("treatment", ("available", "accepted", "waiting-list", "declined")),
        "treatment_starts": ("treatment", ("available", "accepted", "waiting-list")),
        "waiting_weeks": ("treatment", ("waiting-list",)),
    },
    "Application": {
        "applied_on": ("way", ("application",)),
        "early_grounds": ("early", (True,)),
        "earlier": ("none_earlier", (None, False)),
    },
    "Institution": {"misconducts": ("no_misconduct", (None, False))},
    "ReleaseClaim": {"why_not": ("checks", (None,))},
    "HealingOption": {
        "accepted_on": ("acceptance", ("accepted", "accepted-in-part")),
        "paid_by": ("cost", ()),
    },
    "Gladue": {"no_options_because": ("options", (None,))},
    "Guardian": {"why_not": ("source", (None,)), "copy_ordered": ("attends", (False,))},
    "Youth": {"no_conference": ("conferences", (None,))},
    "EarlierFailure": {
        "answered_on": ("answer", ("spoken-to", "warned", "letter", "instructions", "reported")),
        "outcome": ("answer", ("spoken-to", "warned", "letter", "instructions", "reported")),
    },
}
"""By model and field: the other field of the model it depends on, and the answers on which it is shown. A question that
is answered already is shown whatever the table says."""

ADVANCED_EVERYWHERE: Final = frozenset(
    {"withheld", "absent", "elides", "pronouns", "called", "shown", "given", "own_script"}
)
ADVANCED: Final[Mapping[str, frozenset[str]]] = {
    "Subject": frozenset({"legal_name", "name_on_information", "other_names", "title"}),
    "Person": frozenset({"title"}),
    "Minor": frozenset({"title"}),
    "Officer": frozenset({"title", "office"}),
    "Office": frozenset({"ministry", "province"}),
    "Account": frozenset({"on"}),
    "Narrative": frozenset({"sources"}),
    "Matter": frozenset({"adjournments", "late_because"}),
    "Offence": frozenset({"file_number"}),
    "Nation": frozenset({"also_called"}),
    "HistoryWork": frozenset({"cite_as"}),
    "FindingOfGuilt": frozenset({"record_suspended"}),
    "Length": frozenset({"hours", "less_a_day"}),
}
_ALWAYS: Final = frozenset({("Account", "absent")})


def is_advanced(model: str, field: str) -> bool:
    """Whether a question is asked so seldom that it is folded under "more"."""
    return (model, field) not in _ALWAYS and (field in ADVANCED_EVERYWHERE or field in ADVANCED.get(model, ()))
