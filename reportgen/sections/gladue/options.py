"""The options that exist in the person's community: who offers each, whether they accept, when, the cost, how far."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from reportgen.case.model.gladue import HealingOption
from reportgen.case.values.dates import Span
from reportgen.report import Block, Code, Fields, Money, Name, Phrase, Subheading, Table, say
from reportgen.sections.shared.languages import language_name
from reportgen.sections.shared.naming import SectionContext, by_whom, person_ref, sources_of, words
from reportgen.sections.shared.prose import narrative, paragraph

Row: TypeAlias = tuple[tuple[Phrase], tuple[Phrase]]
_EMPTY: Final = say("cell-empty")


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each option as a card under its name; where there is none, why.

    *R v Macintyre-Syrette*, 2018 ONCA 259: a report without options of the person's own community is inadequate.
    """
    gladue = context.case.gladue
    if not gladue.options:
        return narrative(context, gladue.no_options_because, "gladue.no_options_because", gladue)
    blocks: list[Block[Phrase]] = [*paragraph(say("gladue-options", subject=context.subject))]
    for number, option in enumerate(gladue.options, 1):
        blocks.append(Subheading((say("gladue-option", number=number, what=words(option.what)),)))
        blocks.append(Fields(tuple(_rows(context, option))))
    return (*blocks, *narrative(context, gladue.no_options_because, "gladue.no_options_because", gladue))


def table(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the options as one table, for a letter or a section of another report."""
    options = context.case.gladue.options
    if not options:
        return ()
    columns = {"option": 9, "acceptance": 5, "dates": 5, "cost": 8}
    return (
        Table(
            header=tuple((say(f"gladue-column-{name}"),) for name in columns),
            rows=tuple(tuple((_COLUMNS[name](context, option),) for name in columns) for option in options),
            widths=tuple(columns.values()),
            summary=(say("gladue-options-summary", subject=context.subject),),
        ),
    )


def _rows(context: SectionContext, option: HealingOption) -> Iterator[Row]:
    cells = (
        ("provider", _provider(option)),
        ("contact", _contact(option)),
        ("acceptance", _acceptance(context, option)),
        ("dates", _dates(option)),
        ("cost", _cost(option)),
        ("travel", say("cell-first", value=words(option.travel)) if option.travel else None),
        ("languages", _languages(option)),
        ("agreed", _agreed(context, option)),
        ("source", _source(context, option)),
    )
    for name, cell_phrases in cells:
        if cell_phrases is not None:
            yield (say(f"gladue-option-{name}"),), (cell_phrases,)


def _provider(option: HealingOption) -> Phrase:
    led = "-led" if option.indigenous_led else ""
    if option.community is None:
        return say(f"gladue-provider{led}", provider=Name(option.provider))
    return say(f"gladue-provider-in{led}", provider=Name(option.provider), community=Name(option.community))


def _contact(option: HealingOption) -> Phrase | None:
    person = person_ref(option.contact) if option.contact and option.contact.shown != "role" else None
    telephone = Name(option.telephone) if option.telephone else None
    if person and telephone:
        return say("gladue-contact-telephone", person=person, telephone=telephone)
    if person:
        return say("person-named", person=person)
    return say("cell", value=telephone) if telephone else None


def _acceptance(_context: SectionContext, option: HealingOption) -> Phrase:
    if option.accepted_on and option.acceptance in ("accepted", "accepted-in-part"):
        return say(f"gladue-{option.acceptance}-on", on=option.accepted_on, sources=option.sources)
    return say("cell-first", value=Code(f"acceptance-{option.acceptance}"), sources=option.sources)


def _dates(option: HealingOption) -> Phrase | None:
    if option.starts and option.ends:
        return say("gladue-option-period", period=Span(option.starts, option.ends))
    return say("gladue-option-from", starts=option.starts) if option.starts else None


def _cost(option: HealingOption) -> Phrase | None:
    if option.cost is None:
        return say("gladue-paid-by", by=words(option.paid_by)) if option.paid_by else None
    if not option.cost:
        return say("gladue-cost-none")
    cost = Money(option.cost)
    if option.paid_by is None:
        return say("cell", value=cost)
    return say("gladue-cost-paid-by", cost=cost, by=words(option.paid_by))


def _languages(option: HealingOption) -> Phrase | None:
    languages = tuple(language_name(tag) for tag in option.languages)
    return say("cell-first", value=languages) if languages else None


def _agreed(context: SectionContext, option: HealingOption) -> Phrase | None:
    return say("gladue-agreed", subject=context.subject, on=option.agreed_on) if option.agreed_on else None


def _source(context: SectionContext, option: HealingOption) -> Phrase | None:
    by = tuple(by_whom(context, source) for source in sources_of(context, option.sources, context.case.gladue))
    return say("gladue-option-by", by=by, sources=option.sources) if option.sources and by else None


def _option_cell(_context: SectionContext, option: HealingOption) -> Phrase:
    return say("gladue-option-cell", what=words(option.what), provider=_provider(option))


def _cost_cell(_context: SectionContext, option: HealingOption) -> Phrase:
    cost = _cost(option)
    if option.travel is None:
        return cost or _EMPTY
    travel = say("gladue-travel-cell", travel=words(option.travel))
    return say("gladue-cost-cell", cost=cost, travel=travel) if cost else say("cell-first", value=travel)


_COLUMNS: Final[dict[str, Callable[[SectionContext, HealingOption], Phrase]]] = {
    "option": _option_cell,
    "acceptance": _acceptance,
    "dates": lambda _context, option: _dates(option) or _EMPTY,
    "cost": _cost_cell,
}
