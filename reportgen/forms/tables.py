"""Tables about the form that the model does not hold: lists answered in line, summaries of entries, targets of ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from reportgen.forms.model import ChoiceSource

INLINE: Final = frozenset(
    {
        "Absence", "Adjournment", "Cited", "CourtOutcome", "CurrentOrder", "CustodialTerm", "DayHours", "FilePaper",
        "HealingStep", "NotShared", "Occasion", "Opinion", "PlannedContact", "PublicationBan", "Quote",
        "Transfer", "Words",
    }
)  # fmt: skip
"""The models whose entries are small enough to be answered within their list."""

SUMS: Final[Mapping[str, tuple[str, ...]]] = {
    "Amount": ("kind", "amount"),
    "BoardDecision": ("on", "decision"),
    "Chapter": ("of",),
    "Check": ("on", "means", "result"),
    "Child": ("person.name", "relation", "born"),
    "Conference": ("on",),
    "ContactKept": ("on", "means", "result"),
    "Domain": ("domain", "level"),
    "EarlierFailure": ("on", "condition", "what"),
    "Exhibit": ("what", "sort"),
    "Failure": ("condition", "on"),
    "FindingOfGuilt": ("offence", "as_enacted.heading", "on", "place"),
    "Goal": ("what", "state"),
    "Guardian": ("person.name", "relation"),
    "HealingOption": ("what", "provider", "acceptance"),
    "HistoryWork": ("author", "title", "year"),
    "InstitutionProgram": ("what", "status"),
    "Job": ("position", "employer", "period"),
    "LossItem": ("what", "amount"),
    "Measure": ("kind", "what", "period"),
    "Misconduct": ("on", "what"),
    "Nation": ("own_name", "also_called"),
    "Offence": ("offence", "as_enacted.heading", "count", "on"),
    "OrderCondition": ("number", "words"),
    "OrderedPayment": ("kind", "ordered", "paid"),
    "PolicePosition": ("service", "position"),
    "PrivateNote": ("on", "text"),
    "Program": ("what", "state"),
    "RecommendedCondition": ("condition",),
    "Relative": ("person.name", "relation"),
    "ReleaseClaim": ("item", "claim"),
    "RequestedTopic": ("topic",),
    "Resource": ("what", "provider", "availability"),
    "ServiceHours": ("place", "ordered", "done"),
    "Source": ("person.name", "organization", "title", "relation", "kind", "outcome"),
    "Submission": ("topic", "on"),
    "SubstanceUsed": ("substance", "name", "use"),
    "SupervisionOrder": ("kind", "period"),
    "Supporter": ("person.name", "relation"),
    "Training": ("what", "where", "when"),
    "Treatment": ("what", "provider", "status"),
    "Victim": ("person.name",),
}
"""The fields that sum up an entry on its holder's page, by model; a dot leads into a group."""

REFERS: Final[Mapping[tuple[str, str], ChoiceSource]] = {
    ("Offence", "offence"): "offences",
    ("FindingOfGuilt", "offence"): "offences",
    ("RecommendedCondition", "condition"): "conditions",
    ("Cited", "work"): "works",
    ("Failure", "exhibits"): "exhibits",
    ("Failure", "condition"): "order-conditions",
    ("EarlierFailure", "condition"): "order-conditions",
    ("ProposedChange", "condition"): "order-conditions",
    ("Youth", "section_34_reports"): "sources",
}
"""The target of an id, by model and field; `source`, `sources` and `stated_by` name sources everywhere."""

SOURCES: Final = frozenset({"source", "sources", "stated_by"})

LISTED_AT: Final[Mapping[ChoiceSource, tuple[str, str]]] = {
    "sources": ("sources", "id"),
    "works": ("gladue.works", "id"),
    "exhibits": ("supervised.breach.exhibits", "id"),
    "order-conditions": ("supervised.order.conditions", "number"),
}
"""The list of the case that an id names an entry of, and the field of the entry that is the id."""

NOT_ASKED: Final[Mapping[tuple[str, str], str]] = {
    ("CaseFile", "schema_address"): "the program writes it",
    ("CaseFile", "schema_version"): "the program writes it",
    ("CaseFile", "invented"): "said of samples only",
    ("CaseFile", "kind"): "chosen when the case is started",
    ("Source", "id"): "made when the source is added",
    ("HistoryWork", "id"): "made when the work is added",
    ("Exhibit", "id"): "made when the paper is added",
    ("Plan", "law_pack"): "the page of conditions sets it, by the law pack they are chosen from",
    ("RecommendedCondition", "values"): "the page of conditions asks for them, by the blanks of each",
    ("RecommendedCondition", "unplaced"): "the page of conditions shows them beside the blanks they had",
}
"""Fields that no question of the form asks for, with the reason."""
