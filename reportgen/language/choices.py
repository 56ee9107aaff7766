"""What each code of a closed list of the case file is called, in a form and in a workbook."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, get_args

from reportgen.case import codes as lists
from reportgen.case.known import WithheldReason
from reportgen.language.catalogue import catalogue
from reportgen.language.wording import text
from reportgen.report.model import Language, Phrase, Who

_SOMEBODY: Final = Who("", "", "x")
_FAMILIES: Final = {
    get_args(codes): prefix
    for codes, prefix in (
        (lists.Relation, "relation-"), (lists.Means, "means-"), (lists.Court, "court-"), (lists.Housing, "housing-"),
        (lists.CivilStatus, "civil-"), (lists.SchoolLevel, "level-"), (lists.WorkStatus, "work-"),
        (lists.Associates, "associates-"), (lists.Responsibility, "responsibility-"), (lists.Identity, "identity-"),
        (lists.Disposition, "disposition-"), (lists.Level, "level-"), (lists.LeftWork, "left-"),
        (lists.Availability, "availability-"), (lists.MoneyKind, "money-"), (lists.TreatmentStatus, "treatment-"),
        (lists.MeasureKind, "measure-"), (lists.MeasureEnd, "measure-end-"), (lists.SupervisionKind, "supervision-"),
        (lists.Response, "response-"), (lists.NeedDomain, "domain-"), (lists.ProgramStatus, "program-"),
        (lists.ReleaseItem, "release-item-"), (lists.SubmissionTopic, "annex-topic-"),
        (lists.Acceptance, "acceptance-"), (lists.Compliance, "compliance-"),
        (lists.Generation, "gladue-generation-"), (WithheldReason, "withheld-"),
    )
}  # fmt: skip
"""Lists of codes whose words stand in the catalogue for reports: the rest have theirs on the page of choices."""


def choice_key(codes: tuple[str, ...], code: str, field: str = "") -> str | None:
    """Return the key of a code's words: the form's own for a field or a list, else a report's, else everybody's.

    Without a field they are those of a workbook. `None` where the code has no words.
    """
    own, family = code.replace(".", "-"), _FAMILIES.get(codes)
    keys = [f"choice-{field.replace('_', '-')}-{own}"] if field else []
    keys += [f"choice-{family}{own}"] if field and family else []
    keys += [f"{family}{own}"] if family else []
    known = catalogue("en").messages
    return next((key for key in (*keys, f"choice-{own}") if key in known), None)


@cache
def choices(codes: tuple[str, ...], language: Language, field: str = "") -> Mapping[str, str]:
    """Return the words of each code of a list, in its order; a code without words is its own. They begin small."""
    keys = {code: choice_key(codes, code, field) for code in codes}
    return MappingProxyType({code: code if key is None else _words(key, language) for code, key in keys.items()})


def _words(key: str, language: Language) -> str:
    """What a report says of somebody named is said here of nobody in particular."""
    return text(Phrase(key, {"person": _SOMEBODY, "subject": _SOMEBODY, "count": 1}), language)
