"""What each code of a closed list of the case file is called, in a form and in a workbook."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, get_args

from reportgen.case.values import codes
from reportgen.case.values.base import WithheldReason
from reportgen.language.catalogue import catalogue
from reportgen.language.wording import text
from reportgen.report.model import Language, PersonRef, Phrase

_SOMEBODY: Final = PersonRef("", "", "x")
_FAMILIES: Final = {
    get_args(code_type): prefix
    for code_type, prefix in (
        (codes.Relation, "relation-"), (codes.Means, "means-"), (codes.Court, "court-"), (codes.Housing, "housing-"),
        (codes.CivilStatus, "civil-"), (codes.SchoolLevel, "level-"), (codes.WorkStatus, "work-"),
        (codes.Associates, "associates-"), (codes.Responsibility, "responsibility-"), (codes.Identity, "identity-"),
        (codes.Disposition, "disposition-"), (codes.Level, "level-"), (codes.LeftWork, "left-"),
        (codes.Availability, "availability-"), (codes.MoneyKind, "money-"), (codes.TreatmentStatus, "treatment-"),
        (codes.MeasureKind, "measure-"), (codes.MeasureEnd, "measure-end-"), (codes.SupervisionKind, "supervision-"),
        (codes.Response, "response-"), (codes.NeedDomain, "domain-"), (codes.ProgramStatus, "program-"),
        (codes.ReleaseItem, "release-item-"), (codes.SubmissionTopic, "annex-topic-"),
        (codes.Acceptance, "acceptance-"), (codes.Compliance, "compliance-"),
        (codes.Generation, "gladue-generation-"), (WithheldReason, "withheld-"),
    )
}  # fmt: skip
"""Lists of codes whose words stand in the catalogue for reports: the rest have theirs on the page of choices."""


def choice_key(codes: tuple[str, ...], code: str, field: str = "") -> str | None:
    """Return the key of a code's words: the form's own for a field or a list, else a report's, else everybody's.

    Without a field they are those of a workbook. `None` where the code has no words.
    """
    code_key, family = code.replace(".", "-"), _FAMILIES.get(codes)
    keys = [f"choice-{field.replace('_', '-')}-{code_key}"] if field else []
    keys += [f"choice-{family}{code_key}"] if field and family else []
    keys += [f"{family}{code_key}"] if family else []
    messages = catalogue("en").messages
    return next((key for key in (*keys, f"choice-{code_key}") if key in messages), None)


@cache
def choices(codes: tuple[str, ...], language: Language, field: str = "") -> Mapping[str, str]:
    """Return the words of each code of a list, in its order; a code without words is its own. They begin small."""
    keys = {code: choice_key(codes, code, field) for code in codes}
    return MappingProxyType({code: code if key is None else _words(key, language) for code, key in keys.items()})


def _words(key: str, language: Language) -> str:
    """What a report says of somebody named is said here of nobody in particular."""
    return text(Phrase(key, {"person": _SOMEBODY, "subject": _SOMEBODY, "count": 1}), language)
