"""What is kept apart from the report on parole: each matter, why, and to whom it may go; where a victim is, never."""

from __future__ import annotations

from reportgen.case.model.parole import Submission
from reportgen.report import Block, Code, Fields, Phrase, Prose, Subheading, Value, say
from reportgen.sections.shared.naming import SectionContext, by_whom, who
from reportgen.sections.shared.prose import narrative, paragraph, quotes


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each matter with who said it, why it stands apart and who may have it, then its words."""
    area = telling.case.confidential
    blocks: list[Block[Phrase]] = [*narrative(telling, area.narrative, "confidential.narrative", area)]
    for number, submission in enumerate(area.submissions):
        heading = say("annex-entry", number=number + 1, topic=Code(f"annex-topic-{submission.topic}"))
        blocks += (Subheading((heading,)), _about(telling, submission))
        blocks += narrative(telling, submission.words, f"confidential.submissions.{number}.words", area)
    blocks += quotes(telling, area.quotes, "confidential.quotes")
    return tuple(blocks) or paragraph(say("annex-nothing"))


def basis(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what the annex is and is not, and the notice of its kind."""
    said = paragraph(say("annex-intro", subject=telling.subject, count=len(telling.case.confidential.submissions)))
    return (*said, *((Prose(telling.notice, place="notice"),) if telling.notice else ()))


def _about(telling: SectionContext, submission: Submission) -> Fields[Phrase]:
    known = telling.case.source
    by: tuple[Value, ...] = tuple(by_whom(telling, known[source]) for source in submission.sources if source in known)
    if submission.person is not None:
        by = (say("annex-person", person=who(submission.person, "victim")),)
    rows: list[tuple[str, Value]] = []
    if by:
        rows.append(("from", by))
    if submission.on is not None:
        rows.append(("on", submission.on))
    rows.append(("why", Code(f"annex-why-{submission.why}")))
    rows.append(("to", tuple(Code(f"annex-to-{one_of}") for one_of in submission.may_go_to)))
    return Fields(tuple(((say(f"annex-{name}"),), (say("cell-first", value=value),)) for name, value in rows))
