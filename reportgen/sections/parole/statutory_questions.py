"""The two questions the law puts to the Board, and where the report speaks to each: prompts, never answers.

Corrections and Conditional Release Act, s. 102.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Final

from reportgen.report import Block, BulletList, Citation, Code, Phrase, Subheading, say
from reportgen.sections.parole.release import IN_DOUBT
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import paragraph

_LAW = Citation("ccra", ("102",))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each question with the sections that bear on it and what they hold, counted and not weighed."""
    blocks: list[Block[Phrase]] = [*paragraph(say("test-intro", law=_LAW))]
    for question, bearing in QUESTIONS.items():
        pointers = tuple((found,) for part in bearing if (found := POINTERS[part](context)) is not None)
        blocks.append(Subheading((say(f"test-{question}"),)))
        blocks += paragraph(say(f"test-{question}-question", subject=context.subject), keep_with_next=bool(pointers))
        if pointers:
            blocks += (*paragraph(say("test-see"), keep_with_next=True), BulletList(pointers))
    return tuple(blocks)


def _counts(section: str, count_phrases: tuple[Phrase, ...]) -> Phrase:
    """A section with what it holds in figures; where it holds nothing it says so: that is not a clean record."""
    key = "test-see-counted" if count_phrases else "test-see-nothing"
    return say(key, section=Code(f"section-{section}"), counted=count_phrases)


def _sentence(context: SectionContext) -> Phrase | None:
    sentence = context.case.sentence
    if sentence is None:
        return None
    has_reasons = sentence.reasons is not None and sentence.reasons.text and sentence.reasons.withheld is None
    return say("test-see-reasons" if has_reasons else "test-see-sentence", section=Code("section-sentence"))


def _record(context: SectionContext) -> Phrase | None:
    record, supervision = context.case.record, context.case.supervision
    record_phrases = (
        *((say("test-findings", count=len(record.findings)),) if record.findings or record.none else ()),
        *((say("test-orders", count=len(supervision.orders)),) if supervision.orders or supervision.none else ()),
    )
    return _counts("record", record_phrases)


def _earlier(context: SectionContext) -> Phrase | None:
    application = context.case.application
    if application is None or not application.earlier:
        return None
    return say("test-see-earlier", section=Code("section-parole_history"), count=len(application.earlier))


def _institution(context: SectionContext) -> Phrase | None:
    area = context.case.institution
    completed = sum(program.status == "completed" for program in area.programs)
    institution_phrases = (
        *((say("test-misconducts", count=len(area.misconducts)),) if area.misconducts or area.no_misconduct else ()),
        *((say("test-programs", count=completed),) if area.programs else ()),
    )
    return _counts("institution", institution_phrases)


def _risk(context: SectionContext) -> Phrase | None:
    return say("test-see-risk" if context.case.risk.tool else "test-see-nothing", section=Code("section-risk"))


def _release(context: SectionContext) -> Phrase | None:
    results = Counter(item.result for item in context.case.release.items)
    if not results:
        return None
    release_phrases = tuple(
        say(f"test-items-{result}", count=results[result]) for result in ("confirmed", *IN_DOUBT) if results[result]
    )
    return _counts("release", release_phrases)


def _police(context: SectionContext) -> Phrase | None:
    count = len(context.case.police.positions)
    return say("test-see-police", section=Code("section-police"), count=count) if count else None


def _conditions(context: SectionContext) -> Phrase | None:
    count = len(context.case.plan.conditions)
    return say("test-see-conditions", section=Code("section-conditions"), count=count) if count else None


POINTERS: Final[Mapping[str, Callable[[SectionContext], Phrase | None]]] = {
    "sentence": _sentence,
    "record": _record,
    "earlier": _earlier,
    "institution": _institution,
    "risk": _risk,
    "release": _release,
    "police": _police,
    "conditions": _conditions,
}

QUESTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "risk": ("sentence", "record", "earlier", "institution", "risk", "police", "conditions"),
    "reintegration": ("release", "institution", "risk", "police", "conditions"),
}
"""The questions of s. 102, and the parts of a report that bear on each."""
