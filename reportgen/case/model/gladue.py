"""What a person tells for a Gladue report: consent, Nation and community, a life by generations, strengths, options.

Everything in it is the person's to give, and to take back. Nothing in it is scored.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from reportgen.case.model.evidence import Area, Narrative
from reportgen.case.model.people import OwnScript, Person
from reportgen.case.values.base import CaseModel, Day, Dollars, Flag, Id, Item, LanguageTag, Line, WithheldReason, Words
from reportgen.case.values.codes import Acceptance, Generation, GladueFactor, Relation
from reportgen.case.values.dates import PartialDate


class NotShared(Item):
    """What the person asked to keep out, so that the writer knows it: withheld unless the file says otherwise."""

    what: Words
    withheld: WithheldReason | None = "no-consent"


class Consent(CaseModel):
    """The person's consent to a Gladue report: when, by which source, to what; withdrawn or not; the draft gone over.

    `source` is the interview or the form that records it. `in_pre_sentence` says that the Nations and the options may
    also stand in the section of a pre-sentence report.
    """

    given_on: Day | None = None
    source: Id | None = None
    scope: Words | None = None
    may_not_share: tuple[NotShared, ...] = ()
    in_pre_sentence: Flag = False
    withdrawn_on: Day | None = None
    read_by_person_on: Day | None = None

    @model_validator(mode="after")
    def _withdrawn_after_given(self) -> Consent:
        if self.given_on and self.withdrawn_on and self.withdrawn_on < self.given_on:
            raise ValueError("consent-withdrawn-first")
        return self


class Nation(Item):
    """A Nation, people or community, in its own name first; where it is; how the person belongs to it."""

    own_name: Line
    own_script: OwnScript | None = None
    also_called: Words | None = None
    territory: Words | None = None
    belonging: Literal["member", "family", "raised-there", "adopted", "settlement", "urban", "other"] | None = None
    sources: tuple[Id, ...] = ()


class HistoryWork(Item):
    """A public work that the telling of a history rests on. `cite_as` is the wording its keeper requires, if any.

    `title` is that of the edition in each language; where there is one edition, its title stands twice, and `language`
    says which language that is.
    """

    id: Id
    author: Words
    title: Words
    language: Literal["en", "fr"] | None = None
    year: Annotated[int, Field(ge=1600, le=2200, strict=True)] | None = None
    publisher: Line | None = None
    cite_as: Line | None = None


class Cited(CaseModel):
    """A work of history by its id, and the pages."""

    work: Id
    pages: Line | None = None


class Passage(Area):
    """One part of the telling: narrative and people's own words, and the works of history it rests on."""

    works: tuple[Cited, ...] = ()


class Chapter(Passage):
    """A passage about one generation. `factors` say what it touches on, so that none is forgotten; never printed."""

    of: Generation = "self"
    factors: tuple[GladueFactor, ...] = ()


class Supporter(Item):
    """Somebody who stands by the person, and what they offer to do."""

    person: Person
    relation: Relation
    offers: Words
    sources: tuple[Id, ...] = ()


class HealingOption(Item):
    """An option that exists: who offers it, in what community, whom to call, whether they accept, when, cost, travel.

    `cost` is what it costs in all, travel left out; `agreed_on`, the day the person asked for it or agreed to it.
    """

    what: Words
    provider: Line
    community: Line | None = None
    contact: Person | None = None
    telephone: Line | None = None
    languages: tuple[LanguageTag, ...] = ()
    acceptance: Acceptance
    accepted_on: Day | None = None
    agreed_on: Day | None = None
    starts: PartialDate | None = None
    ends: PartialDate | None = None
    cost: Dollars | None = None
    paid_by: Words | None = None
    travel: Words | None = None
    indigenous_led: Flag | None = None
    sources: tuple[Id, ...] = ()


class HealingStep(Item):
    """One step of the healing plan: what, with whom, when."""

    what: Words
    by: Line | None = None
    when: Words | None = None


class Gladue(Area):
    """What a Gladue report tells. Each part is the person's to give; nothing is scored and nothing is concluded.

    `narrative` and `quotes` are how the person introduces themselves. A part of the life story that has no passage of
    its own here is told by the area of the same name. `letter` is the story as the letter tells it, in short.
    """

    consent: Consent | None = None
    requested_by: Literal["court", "defence", "crown", "person"] | None = None
    materials_received_on: Day | None = None
    nations: tuple[Nation, ...] = ()
    community_history: Passage | None = None
    story: tuple[Chapter, ...] = ()
    childhood: Passage | None = None
    care: Passage | None = None
    schooling: Passage | None = None
    work: Passage | None = None
    home: Passage | None = None
    well_being: Passage | None = None
    health: Passage | None = None
    substance_use: Passage | None = None
    language: Passage | None = None
    culture: Passage | None = None
    ceremony: Passage | None = None
    strengths: Passage | None = None
    supporters: tuple[Supporter, ...] = ()
    supports: Passage | None = None
    justice_history: Passage | None = None
    accountability: Passage | None = None
    options: tuple[HealingOption, ...] = ()
    no_options_because: Narrative | None = None
    healing_plan: tuple[HealingStep, ...] = ()
    healing_words: Passage | None = None
    community_views: Passage | None = None
    letter: Passage | None = None
    works: tuple[HistoryWork, ...] = ()

    @model_validator(mode="after")
    def _cites_works_it_lists(self) -> Gladue:
        ids = [work.id for work in self.works]
        if len(set(ids)) < len(ids):
            raise ValueError("work-id-twice")
        if any(cited.work not in ids for _, passage in passages(self) for cited in passage.works):
            raise ValueError("work-unknown")
        return self


def passages(told: Gladue) -> tuple[tuple[str, Passage], ...]:
    """Return every passage of a Gladue report with its path below `gladue`, in the order of the file."""
    found: list[tuple[str, Passage]] = []
    for field, value in told.__dict__.items():
        if isinstance(value, Passage):
            found.append((field, value))
        elif field == "story":
            found += [(f"story[{number}]", chapter) for number, chapter in enumerate(value)]
    return tuple(found)
