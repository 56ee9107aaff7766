"""The case file: all that is known of a case, in one frozen model with a published JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, model_validator

from reportgen.case.model.evidence import Area, Narrative, Source
from reportgen.case.model.gladue import Gladue
from reportgen.case.model.history import Measures, Record, Supervision
from reportgen.case.model.life import (
    Character,
    Family,
    Finances,
    Health,
    IndigenousBackground,
    OffenceAttitude,
    Peers,
    Relationships,
    Residence,
    Resource,
    Schooling,
    SocialContext,
    SubstanceUse,
    Victims,
    Work,
)
from reportgen.case.model.matter import Matter
from reportgen.case.model.parole import Application, Confidential, Institution, Police, Release, Sentence
from reportgen.case.model.people import Office, Officer, Subject
from reportgen.case.model.recommendations import Plan, PrivateNote, Risk
from reportgen.case.model.specialised import Specialised
from reportgen.case.model.supervised import Supervised
from reportgen.case.model.youth import Youth
from reportgen.case.values.base import CaseModel, Flag, Id, Line

SCHEMA_VERSION: Literal["1"] = "1"


class CaseFile(CaseModel):
    """What is known of one case. `number` is the office's own; `kind` a folder of templates (`psr`)."""

    model_config = ConfigDict(title="CaseFile", populate_by_name=True)

    schema_address: Annotated[str | None, Field(alias="$schema")] = None
    schema_version: Literal["1"] = SCHEMA_VERSION
    invented: Flag = False
    number: Line
    kind: Id
    subject: Subject
    matter: Matter
    officer: Officer
    reviewer: Officer | None = None
    office: Office
    sources: tuple[Source, ...] = ()
    family: Family = Field(default_factory=Family.model_construct)
    relationships: Relationships = Field(default_factory=Relationships.model_construct)
    residence: Residence = Field(default_factory=Residence.model_construct)
    schooling: Schooling = Field(default_factory=Schooling.model_construct)
    work: Work = Field(default_factory=Work.model_construct)
    finances: Finances = Field(default_factory=Finances.model_construct)
    health: Health = Field(default_factory=Health.model_construct)
    substance_use: SubstanceUse = Field(default_factory=SubstanceUse.model_construct)
    peers: Peers = Field(default_factory=Peers.model_construct)
    character: Character = Field(default_factory=Character.model_construct)
    offence_attitude: OffenceAttitude = Field(default_factory=OffenceAttitude.model_construct)
    record: Record = Field(default_factory=Record.model_construct)
    measures: Measures = Field(default_factory=Measures.model_construct)
    supervision: Supervision = Field(default_factory=Supervision.model_construct)
    indigenous: IndigenousBackground = Field(default_factory=IndigenousBackground.model_construct)
    social_context: SocialContext = Field(default_factory=SocialContext.model_construct)
    victims: Victims = Field(default_factory=Victims.model_construct)
    risk: Risk = Field(default_factory=Risk.model_construct)
    resources: tuple[Resource, ...] = ()
    community: Area = Field(default_factory=Area.model_construct)
    assessment: Narrative | None = None
    plan: Plan = Field(default_factory=Plan.model_construct)
    sentence: Sentence | None = None
    application: Application | None = None
    institution: Institution = Field(default_factory=Institution.model_construct)
    release: Release = Field(default_factory=Release.model_construct)
    police: Police = Field(default_factory=Police.model_construct)
    confidential: Confidential = Field(default_factory=Confidential.model_construct)
    gladue: Gladue = Field(default_factory=Gladue.model_construct)
    youth: Youth = Field(default_factory=Youth.model_construct)
    specialised: Specialised = Field(default_factory=Specialised.model_construct)
    supervised: Supervised = Field(default_factory=Supervised.model_construct)
    private_notes: tuple[PrivateNote, ...] = ()

    @model_validator(mode="after")
    def _source_ids_are_one_of_each(self) -> CaseFile:
        ids = [source.id for source in self.sources]
        if len(set(ids)) < len(ids):
            raise ValueError("source-id-twice")
        return self

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> CaseFile:
        """Return a copy that looks for its own sources: those found for this case may be withheld from that one."""
        copy = super().model_copy(update=update, deep=deep)
        copy.__dict__.pop("source", None)
        return copy

    def day_of_conditions(self, on: date) -> date:
        """Return the day whose law the recommended conditions follow, for a report dated `on`.

        It is the day of sentence; the day of the report where none is set, or where a board is to release.
        """
        return on if self.plan.order == "parole" else self.matter.sentencing_on or on

    @cached_property
    def source(self) -> Mapping[str, Source]:
        """The sources by their ids."""
        return {source.id: source for source in self.sources}
