"""What a report is made of: phrases before it is worded, runs of text after; blocks, sections, findings.

`Report[Phrase]` is what the builders say; wording turns it into a `Document`, which is `Report[Run]`.
A renderer takes a `Document`, so the type checker refuses an unworded report.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar, Union

from reportgen.case.values.dates import PartialDate, Span

T = TypeVar("T")

Language: TypeAlias = Literal["en", "fr"]
Form: TypeAlias = Literal["f", "m", "x"]


class Code(str):
    """A code of a closed list, as `relation-mother`: the catalogue holds its words under that very key."""

    __slots__ = ()


class Name(str):
    """A proper name, printed as it is: of a place, an employer, a school, a file number. Never prose."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OfficerWording:
    """A short wording the officer gave in each language («welder» / «soudeuse»), printed as it is."""

    en: str | None
    fr: str | None


@dataclass(frozen=True, slots=True)
class Money:
    """Canadian dollars, exact to the cent."""

    amount: Decimal


@dataclass(frozen=True, slots=True)
class Citation:
    """A provision in parts, so that each language prints it its own way: `732.1(3)(d)` and `732.1(3)d)`.

    `act` is a code of the law pack (`cc`, `cdsa`, `ycja`…); `parts` go from section to subparagraph.
    """

    act: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Duration:
    """A length as a court says it: years, months, days, hours, each only where it was said."""

    years: int = 0
    months: int = 0
    days: int = 0
    hours: int = 0


@dataclass(frozen=True, slots=True)
class Clause:
    """A wording of the law pack in both languages, with its typed blanks (`{hours}`) and the values that fill them."""

    en: str
    fr: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A person as this report may show them: what is withheld has already gone.

    `short` is the family name («Roy»), or the only name; `full` all of the name; when the person is shown by role
    alone, both are empty and `role` is a code of the catalogue (`relation-mother`). `elides` settles French elision
    where the rule cannot know (`None` leaves it to the rule). `called` is what the person asked to be called by,
    instead of title and family name. `pronouns` are the person's own words, by language: subject, object, possessive.
    `pronoun` asks for «she» instead of the name, where one sentence already named her; the neutral wording repeats
    the name.
    """

    full: str
    short: str
    form: Form
    title: bool = True
    by_name: str | None = None
    pronoun: bool = False
    role: Code | None = None
    elides: bool | None = None
    pronouns: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)


Value: TypeAlias = Union[
    str, int, bool, Decimal, date, time, Code, Name, OfficerWording, Money, Citation, Duration,
    PartialDate, Span, Clause, PersonRef, "Phrase", tuple["Value", ...],
]  # fmt: skip


class Certainty(StrEnum):
    """How firmly a thing is known, worked out from the accounts of it."""

    STATED = "stated"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    NOT_AVAILABLE = "not-available"


class Phrase(NamedTuple):
    """One sentence or label to be worded: a key of the catalogue and the facts it takes. Made only by `say`."""

    key: str
    values: Mapping[str, Value]
    standing: Certainty | None = None
    sources: tuple[str, ...] = ()


def say(key: str, *, standing: Certainty | None = None, sources: tuple[str, ...] = (), **facts: Value) -> Phrase:
    """Return the phrase `key` of the catalogue with its facts, and the ids of the sources it rests on."""
    return Phrase(key, facts, standing, sources)


class Run(NamedTuple):
    """Worded text in one typeface and one language, with the ids of the sources it rests on.

    `language` is `None` for the report's own language; otherwise a BCP 47 code (`en`, `fr`, `oj`, `cr-Cans`).
    `raised` marks superscript («1ᵉʳ»).
    """

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    language: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph(Generic[T]):
    """A paragraph. `keep_with_next` holds it on the page of the block that follows; `continues` the item of a list."""

    content: tuple[T, ...]
    keep_with_next: bool = False
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Subheading(Generic[T]):
    """A heading inside a section (Heading 3 where the section is Heading 2)."""

    content: tuple[T, ...]


@dataclass(frozen=True, slots=True)
class BulletList(Generic[T]):
    """Items without an order."""

    items: tuple[tuple[T, ...], ...]


@dataclass(frozen=True, slots=True)
class NumberedList(Generic[T]):
    """Items with numbers; the count begins at `start`, so that a list can go on after a paragraph between its items."""

    items: tuple[tuple[T, ...], ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class QuoteBlock(Generic[T]):
    """Somebody's words, set apart, and who said them."""

    content: tuple[T, ...]
    attribution: tuple[T, ...] = ()


Cell: TypeAlias = tuple[T, ...]


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """A table with a header row that repeats on each page. `widths` are relative; `numeric` columns align right.

    `summary` says in words what the table holds, for people who cannot see it.
    """

    header: tuple[Cell[T], ...]
    rows: tuple[tuple[Cell[T], ...], ...]
    widths: tuple[int, ...]
    numeric: frozenset[int] = frozenset()
    summary: tuple[T, ...] = ()


@dataclass(frozen=True, slots=True)
class Fields(Generic[T]):
    """Labels and what stands beside them, as in a caption."""

    rows: tuple[tuple[Cell[T], Cell[T]], ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """The officer's narrative as it was typed (Markdown, by language). Wording expands it into other blocks.

    `place` is its path in the case file, for messages; `notice` for the fixed page of a kind. `lead` is a phrase that
    its first paragraph opens with; `continues` has it stand under the item of a list.
    """

    text: Mapping[str, str]
    sources: tuple[str, ...] = ()
    place: str = ""
    lead: Phrase | None = None
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's own words before wording: what was said, in which language, and its translations by language.

    Wording makes a `QuoteBlock` of it: the original, tagged with its language, then the marked translation in brackets.
    """

    words: str
    language: str
    translation: Mapping[str, str]
    attribution: Phrase
    translator: str | None = None
    sources: tuple[str, ...] = ()
    place: str = ""


Block: TypeAlias = Union[  # noqa: UP007 - a generic alias over T needs Union
    Paragraph[T], Subheading[T], BulletList[T], NumberedList[T], QuoteBlock[T], Table[T], Fields[T], Prose, Quotation
]


@dataclass(frozen=True, slots=True)
class Section(Generic[T]):
    """One section of the report: its id in `kind.toml`, its heading, its blocks in order."""

    id: str
    heading: tuple[T, ...]
    blocks: tuple[Block[T], ...]


@dataclass(frozen=True, slots=True)
class Report(Generic[T]):
    """A whole report. `fields` fill the template's flat names (`court_name`); `lists` its few rows (`offences`).

    `caption` and `signature` say the same for outputs that have no template (text, HTML). `draft` marks a draft.
    `sources` words each source once for the comments of a draft: id → its line.
    """

    kind: str
    language: Language
    draft: bool
    title: tuple[T, ...]
    fields: Mapping[str, tuple[T, ...]]
    lists: Mapping[str, tuple[Mapping[str, tuple[T, ...]], ...]]
    sections: tuple[Section[T], ...]
    caption: tuple[Block[T], ...] = ()
    signature: tuple[Block[T], ...] = ()
    sources: Mapping[str, tuple[T, ...]] = field(default_factory=dict)


Document: TypeAlias = Report[Run]


class Severity(StrEnum):
    """How much a finding weighs: `BLOCKING` prevents a final, `WARNING` is for the officer to weigh, `NOTE` informs."""

    BLOCKING = "blocking"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem in a case: which rule found it, how much it weighs, where (a path of the case file), in what words.

    `reference` cites the law behind the rule, where there is one.
    """

    rule: str
    severity: Severity
    at: str
    message: Phrase
    reference: Citation | None = None
