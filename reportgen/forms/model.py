"""The parts of a page of the form: questions, groups of them, and lists of entries. Keys and answers, no words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from reportgen.case.draft.answers import Answer

Widget = Literal[
    "line", "prose", "lines", "pronouns",
    "day", "days", "date", "span", "time",
    "count", "number", "money",
    "flag", "tick", "choice", "select", "search", "several",
    "language", "languages", "source", "sources",
]  # fmt: skip
"""How a question is asked; the name of its control is its path, or `path:box` if it has several boxes.

- `line`, `prose`: a text of one line, or in Markdown; `lines`: one text a line. `pronouns`: boxes `0`, `1`, `2`.
- `day`: boxes `year`, `month`, `day`. `days`: the same for each of several, `0:year`, `0:month`, …
- `date`, as far as it is known: also `season` (a code), and two checkboxes, `about` and `unknown`.
- `span`: two dates, `start:year`, … `start:unknown`, `end:year`, … `end:about`, and a checkbox `going`: still goes on.
- `time`, `count`, `number`, `money`: one line, read strictly.
- `flag`: radios `yes` and `no`. `tick`: one checkbox, `yes`. `choice`: radios. `select`: a list to choose one from.
- `search`: one line with suggestions, for long lists and for what the law pack holds.
- `several`: checkboxes. `language` and `languages`: a tag on a line, or one a line, with suggestions.
- `source` and `sources`: one of the case's own sources, or several.

A control that a browser leaves out of the post when nothing is chosen (radios, checkboxes) is posted with a hidden one,
`path:asked`, to tell "nothing chosen" from "not asked"; see `ASKED`.
"""

ASKED: frozenset[Widget] = frozenset({"flag", "tick", "choice", "several", "source", "sources"})
"""The widgets that post `path:asked` beside their values."""

ChoiceSource = Literal[
    "codes", "sources", "works", "exhibits", "order-conditions", "offences", "conditions", "languages"
]
"""The source of the choices: the model; the case itself; the law pack; the languages that can be named."""


class Keys(NamedTuple):
    """Two keys of the catalogue: that of a field in its model, which need not exist, and that of its name alone."""

    specific: str
    shared: str


class When(NamedTuple):
    """A question is asked only if `path` has one of these answers; `None` is no answer, and () any answer at all."""

    path: str
    answers: tuple[str | bool | None, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    `path` is that of its answer, `model` and `field` what it asks for (a `Residence`, `housing`). `codes` are what can
    be chosen: see `of`; those of the law pack and of languages are not listed here. `limit` is the most characters,
    `lowest` and `highest` the bounds of a number, `places` its decimals. `default` applies if nothing is answered, as
    JSON. `answer` is the saved answer, `None` if there is none. `advanced` questions are folded under "more".
    """

    path: str
    widget: Widget
    model: str
    field: str
    answer: Answer | None = None
    of: ChoiceSource = "codes"
    codes: tuple[str, ...] = ()
    required: bool = False
    limit: int | None = None
    lowest: int | None = None
    highest: int | None = None
    places: int = 0
    default: Answer | None = None
    when: When | None = None
    advanced: bool = False

    @property
    def label(self) -> Keys:
        """The keys of the question."""
        return keys("ask", self.model, self.field)

    @property
    def hint(self) -> Keys:
        """The keys of the hint; neither need exist."""
        return keys("hint", self.model, self.field)


GroupKind = Literal["group", "fact", "account", "narrative", "words"]


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together: a fieldset. `model` and `field` ask for it; `holds` is the model it is.

    `kind` is a fact (its parts are `account` groups, then the advanced questions; another account is added to the list
    at `path.accounts`), one account (the value, why there is none, sources), a narrative (`prose` in `en` and `fr`,
    then its sources and why it is empty) or words (a line in `en` and one in `fr`). `entries` are the keys of the
    accounts a fact has; the first is asked for under the key `FIRST` even if there is none yet.
    """

    path: str
    model: str
    field: str
    holds: str
    parts: tuple[Part, ...]
    kind: GroupKind = "group"
    entries: tuple[str, ...] = ()
    required: bool = False
    when: When | None = None
    advanced: bool = False

    @property
    def legend(self) -> Keys:
        """The keys of the group's legend."""
        return keys("ask", self.model, self.field)

    @property
    def hint(self) -> Keys:
        """The keys of the hint; neither need exist."""
        return keys("hint", self.model, self.field)


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry of a list: its key, its path, the answers that sum it up, and its questions if it is in line."""

    key: str
    path: str
    facts: tuple[Question, ...]
    parts: tuple[Part, ...] = ()

    def summary(self, language: str) -> tuple[Question, ...]:
        """Return the answers that sum it up in `language`: words in the other language only if there are none in it."""
        has = {ask.path.rpartition(".")[0] for ask in self.facts if ask.model == "Words" and ask.field == language}
        return tuple(
            ask
            for ask in self.facts
            if ask.model != "Words" or ask.field == language or ask.path.rpartition(".")[0] not in has
        )


@dataclass(frozen=True, slots=True)
class ListQuestion:
    """A list with "add another". `model` and `field` ask for it; `holds` is the model of an entry.

    Entries that are `inline` are answered within the list; every other has a page of its own.
    """

    path: str
    model: str
    field: str
    holds: str
    entries: tuple[ListEntry, ...] = ()
    inline: bool = False
    required: bool = False
    when: When | None = None
    advanced: bool = False

    @property
    def label(self) -> Keys:
        """The keys of the list's label."""
        return keys("ask", self.model, self.field)

    @property
    def hint(self) -> Keys:
        """The keys of the hint; neither need exist."""
        return keys("hint", self.model, self.field)

    @property
    def add(self) -> str:
        """The key of "add another"."""
        return f"add-{self.holds}"

    @property
    def entry(self) -> str:
        """The key of the name of one entry."""
        return f"entry-{self.holds}"


Part: TypeAlias = Question | Group | ListQuestion

FIRST = "~1"
"""The key of a fact's first account, the same in every window, so that a page posted twice makes one account."""


def keys(prefix: str, model: str, field: str) -> Keys:
    """Return the keys of a field: in its model (`ask-Job-left`), and for all fields of that name (`ask-left`)."""
    plain = field.replace("$", "").replace("_", "-")
    return Keys(f"{prefix}-{model}-{plain}", f"{prefix}-{plain}")
