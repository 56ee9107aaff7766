"""A Gladue letter: in two or three pages, from the same case as the report, who the person is and what is possible."""

from __future__ import annotations

from typing import Final

from reportgen.case.model.gladue import Passage
from reportgen.report import Block, Phrase, Prose, say
from reportgen.sections.gladue import options as gladue_options
from reportgen.sections.gladue import plan as gladue_plan
from reportgen.sections.gladue.community import nation_name
from reportgen.sections.gladue.passage import passage
from reportgen.sections.gladue.purpose import consent, requested
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph

_IN_SHORT: Final = ("childhood", "strengths", "accountability")
"""What tells the story where the file has no letter of its own; the introduction comes before them."""


def opening(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return why the letter is written, the consent, and the Nations the person belongs to, in their own names."""
    nations = tuple(nation_name(nation) for nation in context.case.gladue.nations)
    belongs = (
        (say("gladue-letter-nations", subject=context.subject, nations=nations, count=len(nations)),) if nations else ()
    )
    letter_phrase = say("gladue-letter-written", subject=context.subject)
    notice = (Prose(context.notice, place="notice"),) if context.notice else ()
    requests = tuple(requested(context))
    return (*paragraph(letter_phrase, *requests, *belongs), *paragraph(*consent(context)), *notice)


def story(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the story as the letter tells it; where it has no words of its own, the chief narratives of the report."""
    gladue = context.case.gladue
    if gladue.letter is not None:
        return passage(context, gladue.letter, "letter")
    blocks = list(narrative(context, gladue.narrative, "gladue.narrative", gladue))
    for name in _IN_SHORT:
        passage_of_letter: Passage | None = getattr(gladue, name)
        if passage_of_letter is not None and passage_of_letter.withheld is None:
            blocks += narrative(context, passage_of_letter.narrative, f"gladue.{name}.narrative", passage_of_letter)
    return tuple(blocks)


def options(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the options as one table, or why there is none."""
    options_table = gladue_options.table(context)
    if not options_table:
        gladue = context.case.gladue
        return narrative(context, gladue.no_options_because, "gladue.no_options_because", gladue)
    return (*paragraph(say("gladue-options", subject=context.subject), keep_with_next=True), *options_table)


def plan(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the steps of the healing plan, and how to reach the writer for more."""
    return (*gladue_plan.steps(context), *paragraph(say("gladue-letter-close", subject=context.subject)))
