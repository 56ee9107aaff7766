"""People: their names as they write them, and how to refer to them; never guessed."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints, model_validator

from reportgen.case.values.base import CaseModel, Day, Flag, LanguageTag, Line, PersonName, Shown, Words

Pronoun = Annotated[str, StringConstraints(min_length=1, max_length=20, pattern=r"^\S+$")]


class Pronouns(CaseModel):
    """The person's own words for «she, her, her», in the order subject, object, possessive, in each language."""

    en: tuple[Pronoun, Pronoun, Pronoun] | None = None
    fr: tuple[Pronoun, Pronoun, Pronoun] | None = None


class Referred(CaseModel):
    """How to refer to a person: `f`, `m`, or `x` for a neutral wording; with a title or none.

    `called` is what the person asks to be called by, instead of title and family name.
    """

    form: Literal["f", "m", "x"]
    title: Flag = True
    called: PersonName | None = None
    elides: Flag | None = None
    pronouns: Pronouns | None = None


class Person(Referred):
    """Somebody other than the subject. `family` is the part that follows a title; without it the whole name does.

    `shown` says how a report may show them: the whole name, initials, the given name alone, or the role alone.
    """

    name: PersonName
    family: PersonName | None = None
    given: PersonName | None = None
    shown: Shown = "full"

    @model_validator(mode="after")
    def _given_name_known(self) -> Person:
        if self.shown == "given-name" and self.given is None:
            raise ValueError("given-missing")
        return self


class Minor(Person):
    """A child: shown by initials unless the file says otherwise."""

    shown: Shown = "initials"


class OwnScript(CaseModel):
    """A name as it stands in its own writing, and the language of it (`oj-Cans`, `ar`)."""

    name: PersonName
    language: LanguageTag


class Subject(Referred):
    """The person the report is about.

    `name` is the one the report uses; `legal_name` and `name_on_information` are given where they differ.
    Address and telephone are withheld unless the court asked for them (`print_address`).
    """

    name: PersonName
    family: PersonName | None = None
    legal_name: PersonName | None = None
    name_on_information: PersonName | None = None
    other_names: tuple[PersonName, ...] = ()
    own_script: OwnScript | None = None
    born: Day | None = None
    born_at: Line | None = None
    languages: tuple[LanguageTag, ...] = ()
    official_language: Literal["en", "fr"]
    address: Line | None = None
    telephone: Line | None = None
    print_address: Flag = False


class Office(CaseModel):
    """A probation and parole office; `province` is that of an office outside Ontario (`QC`).

    `ministry` is given for an office of another ministry, as that of youth justice; its name is then printed whole.
    """

    name: Line
    ministry: Words | None = None
    address: Line | None = None
    telephone: Line | None = None
    province: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] = "ON"


class Officer(Referred):
    """Who writes the report, or reviews it."""

    name: PersonName
    family: PersonName | None = None
    role: Literal[
        "probation-and-parole-officer", "probation-officer", "youth-worker", "area-manager", "manager", "gladue-writer",
    ] = "probation-and-parole-officer"  # fmt: skip
    office: Office | None = None
