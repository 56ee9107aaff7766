"""How far the person went at school, where, and what they learned since."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.life import Schooling, Training
from reportgen.report import Block, BulletList, Name, Phrase, say
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.naming import SectionContext, by_whom, sources_of, words
from reportgen.sections.shared.prose import area_blocks, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the level reached and where, then courses and certificates as a list, then the narrative."""
    area = context.case.schooling
    sentences = attribute(
        context,
        area,
        (
            *fact("schooling-level", area.level, code="level"),
            *fact("schooling-last-school", area.last_school),
            *fact("schooling-left", area.left),
            *fact("schooling-studying", area.studying, by_value=True),
        ),
    )
    return area_blocks(context, area, "schooling", sentences, _training(context, area))


def _training(context: SectionContext, area: Schooling) -> tuple[Block[Phrase], ...]:
    if not area.training:
        return ()
    items = tuple((_course(context, item, area),) for item in area.training)
    return (*paragraph(say("schooling-training", subject=context.subject), keep_with_next=True), BulletList(items))


def _course(context: SectionContext, training: Training, area: Schooling) -> Phrase:
    ids = training.sources or area.sources
    details = tuple(_details(context, training, area))
    return say("training", what=words(training.what), details=details, sources=ids)


def _details(context: SectionContext, training: Training, area: Schooling) -> Iterator[Phrase]:
    if training.where:
        yield say("cell", value=Name(training.where))
    if training.when and training.when.known:
        yield say("cell", value=training.when)
    yield say("training-finished" if training.finished else "training-not-finished")
    by = tuple(by_whom(context, source) for source in sources_of(context, training.sources, area))
    if by:
        yield say("according-to", by=by)
