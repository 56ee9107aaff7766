"""Who the person is: their own introduction, their Nations and communities in their own names, and that history."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.gladue import Nation
from reportgen.report import Block, Code, Fields, Name, Phrase, say
from reportgen.sections.gladue.passage import headed, passage
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import narrative, quotes


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the person's introduction, a card for each Nation or community, and the history with its sources."""
    gladue = context.case.gladue
    history = passage(context, gladue.community_history, "community_history")
    return (
        *narrative(context, gladue.narrative, "gladue.narrative", gladue),
        *quotes(context, gladue.quotes, "gladue.quotes"),
        *nations(context),
        *headed("gladue-history", history, context),
    )


def nations(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return a card for each Nation or community, its own name first."""
    return tuple(Fields(tuple(_rows(context, nation))) for nation in context.case.gladue.nations)


def nation_name(nation: Nation) -> Phrase:
    """The name of a Nation as it names itself: in its own script first, where it has one."""
    name, script = Name(nation.own_name), nation.own_script
    if script is None or script.name == nation.own_name:
        return say("cell", value=name, sources=nation.sources)
    return say("gladue-nation-script", script=Name(script.name), name=name, sources=nation.sources)


def _rows(context: SectionContext, nation: Nation) -> Iterator[tuple[tuple[Phrase], tuple[Phrase]]]:
    yield (say("gladue-nation-own"),), (nation_name(nation),)
    if nation.also_called:
        yield (say("gladue-nation-also"),), (say("cell-first", value=words(nation.also_called)),)
    if nation.territory:
        yield (say("gladue-nation-territory"),), (say("cell-first", value=words(nation.territory)),)
    if nation.belonging and nation.belonging != "other":
        belonging = Code(f"belonging-{nation.belonging}")
        yield (say("gladue-nation-belonging"),), (say("cell-first", value=belonging, subject=context.subject),)
