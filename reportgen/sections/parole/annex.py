"""What is kept apart from the report on parole: each matter, why, and to whom it may go; where a victim is, never."""

from __future__ import annotations

from reportgen.case.model.parole import Submission
from reportgen.report import Block, Code, Fields, Phrase, Prose, Subheading, Value, say
from reportgen.sections.shared.naming import SectionContext, by_whom, person_ref
from reportgen.sections.shared.prose import narrative, paragraph, quotes


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each matter with who said it, why it stands apart and who may have it, then its words."""
    area = context.case.confidential
    blocks: list[Block[Phrase]] = [*narrative(context, area.narrative, "confidential.narrative", area)]
    for number, submission in enumerate(area.submissions):
        heading = say("annex-entry", number=number + 1, topic=Code(f"annex-topic-{submission.topic}"))
        blocks += (Subheading((heading,)), _about(context, submission))
        blocks += narrative(context, submission.words, f"confidential.submissions.{number}.words", area)
    blocks += quotes(context, area.quotes, "confidential.quotes")
    return tuple(blocks) or paragraph(say("annex-nothing"))


def basis(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what the annex is and is not, and the notice of its kind."""
    introduction = paragraph(
        say("annex-intro", subject=context.subject, count=len(context.case.confidential.submissions))
    )
    return (*introduction, *((Prose(context.notice, place="notice"),) if context.notice else ()))


def _about(context: SectionContext, submission: Submission) -> Fields[Phrase]:
    sources_by_id = context.case.source
    by: tuple[Value, ...] = tuple(
        by_whom(context, sources_by_id[source]) for source in submission.sources if source in sources_by_id
    )
    if submission.person is not None:
        by = (say("annex-person", person=person_ref(submission.person, "victim")),)
    rows: list[tuple[str, Value]] = []
    if by:
        rows.append(("from", by))
    if submission.on is not None:
        rows.append(("on", submission.on))
    rows.append(("why", Code(f"annex-why-{submission.why}")))
    rows.append(("to", tuple(Code(f"annex-to-{one_of}") for one_of in submission.may_go_to)))
    return Fields(tuple(((say(f"annex-{name}"),), (say("cell-first", value=value),)) for name, value in rows))
