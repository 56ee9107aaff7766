"""A Gladue letter: in two or three pages, from the same case as the report, who the person is and what is possible."""

from __future__ import annotations

from typing import Final

from reportgen.case.model.gladue import Passage
from reportgen.report import Block, Phrase, Prose, say
from reportgen.sections.gladue import options as gladue_options
from reportgen.sections.gladue import plan as gladue_plan
from reportgen.sections.gladue.community import named
from reportgen.sections.gladue.passage import passage
from reportgen.sections.gladue.purpose import consent, requested
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph

_IN_SHORT: Final = ("childhood", "strengths", "accountability")
"""What tells the story where the file has no letter of its own; the introduction comes before them."""


def opening(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return why the letter is written, the consent, and the Nations the person belongs to, in their own names."""
    nations = tuple(named(nation) for nation in telling.case.gladue.nations)
    belongs = (
        (say("gladue-letter-nations", subject=telling.subject, nations=nations, count=len(nations)),) if nations else ()
    )
    written = say("gladue-letter-written", subject=telling.subject)
    notice = (Prose(telling.notice, place="notice"),) if telling.notice else ()
    asked = tuple(requested(telling))
    return (*paragraph(written, *asked, *belongs), *paragraph(*consent(telling)), *notice)


def story(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the story as the letter tells it; where it has no words of its own, the chief narratives of the report."""
    gladue = telling.case.gladue
    if gladue.letter is not None:
        return passage(telling, gladue.letter, "letter")
    blocks = list(narrative(telling, gladue.narrative, "gladue.narrative", gladue))
    for name in _IN_SHORT:
        given: Passage | None = getattr(gladue, name)
        if given is not None and given.withheld is None:
            blocks += narrative(telling, given.narrative, f"gladue.{name}.narrative", given)
    return tuple(blocks)


def options(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the options as one table, or why there is none."""
    found = gladue_options.table(telling)
    if not found:
        gladue = telling.case.gladue
        return narrative(telling, gladue.no_options_because, "gladue.no_options_because", gladue)
    return (*paragraph(say("gladue-options", subject=telling.subject), keep_with_next=True), *found)


def plan(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the steps of the healing plan, and how to reach the writer for more."""
    return (*gladue_plan.steps(telling), *paragraph(say("gladue-letter-close", subject=telling.subject)))
