"""What the report must hold: the matters its kind's list of contents asks for, those of the court, what it requires."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from reportgen.case.model.evidence import Area, Narrative
from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.annex_and_consent import consent_withdrawn
from reportgen.law import contents_list
from reportgen.report import Citation, Finding, OfficerWording
from reportgen.report.citations import lawful_provision
from reportgen.rules.context import BLOCKING, WARNING, RuleContext, finding

_CHARACTER = tuple(f"character.{name}" for name in ("maturity", "character", "behaviour", "attitude", "amends"))
_BY_ITS_OWN_RULE: tuple[str, ...] = ()
_AT_CHOICE: tuple[str, ...] = ()

ANSWERED: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = MappingProxyType(
    {
        "psr": {
            "age": ("subject.born",),
            "maturity": ("character.maturity",),
            "character": ("character.character",),
            "behaviour": ("character.behaviour",),
            "attitude": ("character.attitude",),
            "amends": ("character.amends",),
            "earlier-findings": ("record",),
            "measures": ("measures",),
            "court-requested": _BY_ITS_OWN_RULE,
        },
        "youth-psr": {
            "interviews": _BY_ITS_OWN_RULE,
            "victim-interview": _BY_ITS_OWN_RULE,
            "conference": ("youth.conferences or youth.no_conference",),
            "person": ("subject.born", *_CHARACTER),
            "plans": ("youth.plans",),
            "earlier-findings": ("record",),
            "measures": ("measures",),
            "services": ("youth.services", "youth.willingness"),
            "family": ("youth.parents",),
            "school-and-work": ("youth.attendance or schooling", "work"),
            "alternatives-to-custody": _BY_ITS_OWN_RULE,
            "director": _AT_CHOICE,
        },
        "preparole": {
            "reasons": ("sentence.reasons",),
            "offence": ("matter.offences",),
            "victims": ("confidential or victims",),
            "applicant": _BY_ITS_OWN_RULE,
            "assessments": ("risk",),
            "risk": ("assessment",),
            "reintegration": ("assessment",),
            "record": ("record",),
            "supervision": ("supervision",),
            "institution": ("institution",),
            "release-plan": ("release",),
            "police": ("police",),
        },
    }
)
"""By list of `contents.toml`, then by matter: the paths of the case at which it is answered, all of them."""


def contents_answered(context: RuleContext) -> Iterator[Finding]:
    """Every matter that the law asks of this kind is answered, or its absence has a reason.

    Criminal Code, s. 721(3); Youth Criminal Justice Act, s. 40(2). What a board only considers is a warning.
    """
    contents = context.kind.contents
    if contents is None:
        return
    for item in contents_list(context.on, contents):
        weight = WARNING if item.considered else BLOCKING
        reference = lawful_provision(item.reference) if item.entry_status.status == "verified" else None
        for path in ANSWERED[contents][item.id]:
            either = path.split(" or ")
            if not any(_is_answered(context.case, entry) for entry in either):
                matter = OfficerWording(item.words.en, item.words.fr)
                yield finding("contents-answered", weight, either[0], reference, matter=matter)


def _is_answered(case: CaseFile, path: str) -> bool:
    part: Any = case
    for name in path.split("."):
        part = getattr(part, name)
        if part is None:
            return False
        if isinstance(part, Area) and (part.absent or part.withheld):
            return True
    if isinstance(part, Area):
        return any(_says_something(getattr(part, name)) for name in type(part).model_fields if name != "sources")
    return part is not None if isinstance(part, (str, date)) else _says_something(part)


def _says_something(part: Any) -> bool:
    """Whether a part of an area is a text, a list with entries or a «none» that was ticked."""
    return has_answer(part) if isinstance(part, Narrative) else part is True or (isinstance(part, tuple) and part != ())


def has_answer(narrative: Narrative | None) -> bool:
    """Whether a narrative says something, or says why it does not."""
    return narrative is not None and bool(narrative.text or narrative.absent or narrative.withheld)


def topics_answered(context: RuleContext) -> Iterator[Finding]:
    """Every matter the court asked for is answered, or its absence has a reason: Criminal Code, s. 721(4)."""
    for number, topic in enumerate(context.case.matter.requested):
        if not has_answer(topic.answer):
            at = f"matter.requested[{number}].answer"
            yield finding("topics-answered", BLOCKING, at, Citation("cc", ("721", "4")))


def kind_requires(context: RuleContext) -> Iterator[Finding]:
    """A final holds what its kind cannot do without; a notice that consent was withdrawn needs none of it."""
    if context.kind.consent and consent_withdrawn(context.case, context.kind.consent):
        return
    for path in context.kind.requires:
        part: Any = context.case
        for name in path.split("."):
            part = getattr(part, name, None)
        if not _is_there(part):
            yield finding("kind-requires", BLOCKING, path, kind=OfficerWording(*context.kind.name))


def _is_there(part: Any) -> bool:
    """Whether a part of the case says something, or says why it does not."""
    if isinstance(part, Narrative):
        return has_answer(part)
    return not (part is None or part == () or (isinstance(part, Area) and part == type(part).model_construct()))


def subject_interviewed(context: RuleContext) -> Iterator[Finding]:
    """The sources say whether the subject was interviewed."""
    interviews = [source for source in context.case.sources if source.kind == "interview"]
    if not interviews:
        yield finding("subject-interviewed", WARNING, "sources")


def areas_filled(context: RuleContext) -> Iterator[Finding]:
    """Every area of life has something recorded, or a reason why not: an empty one says so in the report."""
    for name in context.kind.areas:
        area = getattr(context.case, name)
        if area == type(area).model_construct():
            yield finding("areas-filled", WARNING, name)
