"""What the report must hold: the matters of s. 721(3), those the court asked for under s. 721(4), the assessment."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.evidence import Narrative
from reportgen.law import contents_list
from reportgen.report import Citation, Finding, Words
from reportgen.report.citations import lawful_provision
from reportgen.rules.asked import BLOCKING, WARNING, Asked, found


def contents_answered(asked: Asked) -> Iterator[Finding]:
    """Every matter of s. 721(3) is answered, or its absence has a reason: Criminal Code, s. 721(3)."""
    for item in contents_list(asked.on):
        place = _UNANSWERED.get(item.id)
        if place is None or _answered(asked, item.id):
            continue
        reference = lawful_provision(item.reference)
        yield found("contents-answered", BLOCKING, place, reference, matter=Words(item.words.en, item.words.fr))


_UNANSWERED = {
    "age": "subject.born",
    "maturity": "character.maturity",
    "character": "character.character",
    "behaviour": "character.behaviour",
    "attitude": "character.attitude",
    "amends": "character.amends",
    "earlier-findings": "record",
    "measures": "measures",
}


def _answered(asked: Asked, item: str) -> bool:
    case = asked.case
    if item == "age":
        return case.subject.born is not None
    if item == "earlier-findings":
        record = case.record
        return bool(record.findings or record.none or record.absent or record.withheld)
    if item == "measures":
        measures = case.measures
        return bool(measures.measures or measures.none or measures.absent or measures.withheld)
    narrative: Narrative | None = getattr(case.character, item)
    return has_answer(narrative) or case.character.absent is not None or case.character.withheld is not None


def has_answer(narrative: Narrative | None) -> bool:
    """Whether a narrative says something, or says why it does not."""
    return narrative is not None and bool(narrative.text or narrative.absent or narrative.withheld)


def topics_answered(asked: Asked) -> Iterator[Finding]:
    """Every matter the court asked for is answered, or its absence has a reason: Criminal Code, s. 721(4)."""
    for number, topic in enumerate(asked.case.matter.requested):
        if not has_answer(topic.answer):
            at = f"matter.requested[{number}].answer"
            yield found("topics-answered", BLOCKING, at, Citation("cc", ("721", "4")))


def assessment_written(asked: Asked) -> Iterator[Finding]:
    """A final has an assessment, or says why it has none."""
    if not has_answer(asked.case.assessment):
        yield found("assessment-written", BLOCKING, "assessment")


def subject_interviewed(asked: Asked) -> Iterator[Finding]:
    """The sources say whether the subject was interviewed."""
    interviews = [source for source in asked.case.sources if source.kind == "interview"]
    if not interviews:
        yield found("subject-interviewed", WARNING, "sources")


def areas_filled(asked: Asked) -> Iterator[Finding]:
    """Every area of life has something recorded, or a reason why not: an empty one says so in the report."""
    for name in _AREAS:
        area = getattr(asked.case, name)
        if area == type(area).model_construct():
            yield found("areas-filled", WARNING, name)


_AREAS = (
    "family", "relationships", "residence", "schooling", "work", "finances", "health", "substance_use", "peers",
    "offence_attitude", "supervision", "risk",
)  # fmt: skip
