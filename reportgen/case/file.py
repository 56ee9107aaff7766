"""The case file: all that is known of a case, in one frozen model with a published JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, model_validator

from reportgen.case.evidence import Area, Narrative, Source
from reportgen.case.history import Measures, Record, Supervision
from reportgen.case.known import Flag, Id, Known, Line
from reportgen.case.life import (
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
from reportgen.case.matter import Matter
from reportgen.case.people import Office, Officer, Subject
from reportgen.case.plan import Plan, PrivateNote, Risk

SCHEMA_VERSION: Literal["1"] = "1"


class CaseFile(Known):
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
    family: Family = Family()
    relationships: Relationships = Relationships()
    residence: Residence = Residence()
    schooling: Schooling = Schooling()
    work: Work = Work()
    finances: Finances = Finances()
    health: Health = Health()
    substance_use: SubstanceUse = SubstanceUse()
    peers: Peers = Peers()
    character: Character = Character()
    offence_attitude: OffenceAttitude = OffenceAttitude()
    record: Record = Record()
    measures: Measures = Measures()
    supervision: Supervision = Supervision()
    indigenous: IndigenousBackground = IndigenousBackground()
    social_context: SocialContext = SocialContext()
    victims: Victims = Victims()
    risk: Risk = Risk()
    resources: tuple[Resource, ...] = ()
    community: Area = Area()
    assessment: Narrative | None = None
    plan: Plan = Plan()
    private_notes: tuple[PrivateNote, ...] = ()

    @model_validator(mode="after")
    def _source_ids_are_one_of_each(self) -> CaseFile:
        ids = [source.id for source in self.sources]
        if len(set(ids)) < len(ids):
            raise ValueError("source-id-twice")
        return self

    @cached_property
    def source(self) -> Mapping[str, Source]:
        """The sources by their ids."""
        return {source.id: source for source in self.sources}
