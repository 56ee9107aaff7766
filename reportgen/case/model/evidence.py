"""Where knowledge comes from: sources, the accounts they give, what stands because of them, and the officer's prose."""

from __future__ import annotations

from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import Field, GetCoreSchemaHandler, model_validator
from pydantic_core import core_schema

from reportgen.case.model.people import Person
from reportgen.case.values.base import (
    AbsenceReason,
    CaseModel,
    Count,
    Day,
    Flag,
    Id,
    Item,
    LanguageTag,
    Line,
    Text,
    Words,
)
from reportgen.case.values.codes import Means, Relation
from reportgen.case.values.dates import PartialDate

V = TypeVar("V")

WhyNot = Literal["safety", "subject-asked", "victim", "no-contact-order", "not-relevant", "no-consent"]


class Occasion(CaseModel):
    """One meeting, call, letter or try at one. `minutes` is how long it lasted."""

    on: Day
    means: Means
    result: Literal["spoke", "no-answer", "message-left", "missed", "declined", "wrong-number"] = "spoke"
    minutes: Count | None = None


class Interpreter(CaseModel):
    """Who interpreted, and between which language and the officer's."""

    person: Person
    language: LanguageTag
    on: tuple[Day, ...] = ()


class Opinion(CaseModel):
    """What a contact offered about the offence or the sentence: kept for the file, never printed."""

    about: Literal["offence", "sentence"]
    words: Text


class Source(Item):
    """An interview, a collateral contact, a record or a document.

    `outcome` says how it ended: `reached` (people) or `received` (papers); `not-reached` after the occasions listed;
    `declined` by the person; `not-contacted` on purpose, with `why_not`; `requested` for papers still out; `refused`.
    A `confidential` one is known only to the confidential annex.
    """

    id: Id
    kind: Literal["interview", "contact", "record", "document"]
    outcome: Literal["reached", "not-reached", "declined", "not-contacted", "received", "requested", "refused"]
    person: Person | None = None
    relation: Relation | None = None
    organization: Line | None = None
    title: Words | None = None
    dated: PartialDate | None = None
    occasions: tuple[Occasion, ...] = ()
    requested_on: Day | None = None
    received_on: Day | None = None
    language: LanguageTag | None = None
    interpreter: Interpreter | None = None
    verified: Flag = False
    confidential: Flag = False
    consent_on: Day | None = None
    why_not: WhyNot | None = None
    opinions: tuple[Opinion, ...] = ()

    @model_validator(mode="after")
    def _names_someone_or_something(self) -> Source:
        if self.kind == "contact" and self.person is None and self.organization is None:
            raise ValueError("contact-unnamed")
        if self.kind in ("record", "document") and self.title is None:
            raise ValueError("paper-untitled")
        if self.outcome == "not-contacted" and self.why_not is None:
            raise ValueError("why-not-missing")
        return self


class Account(CaseModel, Generic[V]):
    """What its sources say of one thing: a value, or why there is none. No source means the section's own."""

    value: V | None = None
    absent: Literal["unknown", "declined", "not-available"] | None = None
    sources: tuple[Id, ...] = ()
    on: Day | None = None

    def __class_getitem__(cls, _value: Any) -> Any:
        """One class serves every value: what it holds is said where it is used, by `Fact[…]`."""
        return cls


class Fact(Item, Generic[V]):
    """One thing with every account of it. In JSON a bare value stands for one account from the section's sources.

    One class serves every value; `Fact[Day]` tells the reader of files what its accounts hold. A class for each would
    cost every start of the program more than the rest of the case file. So outside a file a fact is only ever made by
    `model_construct`: calling the class would have pydantic read all facts by it, as if they held anything.
    """

    accounts: tuple[Account[V], ...] = Field(default=(), max_length=50)

    def __class_getitem__(cls, value: Any) -> Any:
        """Return the type of a fact whose accounts hold `value`, for a field of a model."""
        return Annotated[cls, Holds(value)]

    @property
    def values(self) -> tuple[V, ...]:
        """The different values the accounts give, in their order; more than one means they disagree."""
        seen: list[V] = []
        for account in self.accounts:
            if account.value is not None and account.value not in seen:
                seen.append(account.value)
        return tuple(seen)

    @property
    def value(self) -> V | None:
        """The one value the accounts agree on; `None` where there is none or they disagree."""
        values = self.values
        return values[0] if len(values) == 1 else None


class Holds:
    """Tells pydantic what the accounts of a fact hold."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __get_pydantic_core_schema__(self, _source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Return the schema of a fact: a bare value becomes one account, and each account says one thing."""
        value = core_schema.nullable_schema(handler.generate_schema(self.value))
        account = core_schema.no_info_after_validator_function(_says_one_thing, _model(Account, handler, value=value))
        accounts = core_schema.tuple_variable_schema(account, max_length=50)
        return core_schema.no_info_before_validator_function(_bare_value, _model(Fact, handler, accounts=accounts))


def _model(
    model: type[CaseModel], handler: GetCoreSchemaHandler, **own: core_schema.CoreSchema
) -> core_schema.CoreSchema:
    """The schema of `model`, with some of its fields' schemas given."""
    fields = {}
    for name, about in model.model_fields.items():
        schema = own.get(name) or handler.generate_schema(about.annotation)
        fields[name] = core_schema.model_field(core_schema.with_default_schema(schema, default=about.default))
    config = core_schema.CoreConfig(title=model.__name__, extra_fields_behavior="forbid", hide_input_in_errors=True)
    inner = core_schema.model_fields_schema(fields, model_name=model.__name__)
    return core_schema.model_schema(model, inner, config=config, frozen=True)


def _bare_value(given: Any) -> Any:
    return given if isinstance(given, (dict, Fact)) else {"accounts": ({"value": given},)}


def _says_one_thing(account: Account[Any]) -> Account[Any]:
    if (account.value is None) == (account.absent is None):
        raise ValueError("value-or-absent")
    return account


class Narrative(Item):
    """The officer's prose in Markdown, by language, with its sources; or why there is nothing to say."""

    en: Text | None = None
    fr: Text | None = None
    sources: tuple[Id, ...] = ()
    absent: AbsenceReason | None = None

    @property
    def text(self) -> dict[str, str]:
        """The prose by language; a language that was not written is not there."""
        return {code: prose for code, prose in (("en", self.en), ("fr", self.fr)) if prose and prose.strip()}


class Quote(Item):
    """Somebody's words in the language they were said in, with a translation and its translator where there is one."""

    words: Text
    language: LanguageTag
    source: Id
    translation: Words | None = None
    translator: Line | None = None


class Area(Item):
    """One area of life: its sources, the officer's narrative, words worth quoting, and why it is empty if it is."""

    sources: tuple[Id, ...] = ()
    narrative: Narrative | None = None
    quotes: tuple[Quote, ...] = ()
    absent: AbsenceReason | None = None
