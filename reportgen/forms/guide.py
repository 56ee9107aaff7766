"""The interview guide of a kind of report, built from the questions of the form that a person can be asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, Protocol

from reportgen.case.values.base import CaseModel
from reportgen.errors import DefectFound
from reportgen.forms.field_specs import FieldSpec, field_spec_at, field_specs_of
from reportgen.forms.model import Keys, Widget, keys
from reportgen.forms.pages import PAGES, Page, pages_for
from reportgen.kinds import Kind
from reportgen.report.guide import (
    ABOUT,
    GUIDE_WORDS,
    Guide,
    GuideChoice,
    GuideEntries,
    GuidePart,
    GuideQuestion,
    GuideSection,
    GuideSort,
)
from reportgen.report.model import Language

INTERVIEW_PAGES: Final = (
    "person", "family", "relationships", "residence", "schooling", "work", "finances", "health", "substance-use",
    "peers", "character", "offence-attitude", "youth", "indigenous", "social-context", "release",
    "gladue-consent", "gladue-opening", "gladue-nations", "gladue-story", "gladue-life", "gladue-health",
    "gladue-culture", "gladue-strengths", "gladue-justice", "gladue-plan",
)  # fmt: skip
"""The pages an interview asks for. The rest is found in records, with other people, or by the officer alone."""

_EVERYWHERE: Final = frozenset({"withheld", "sources", "source", "absent", "elides", "own_script", "shown", "works"})
_LEFT_OUT: Final[Mapping[str, frozenset[str]]] = {
    "Subject": frozenset({"name_on_information", "print_address", "title"}),
    "Person": frozenset({"family", "given", "title", "called", "pronouns"}),
    "Minor": frozenset({"family", "given", "title", "called", "pronouns"}),
    "Consent": frozenset({"withdrawn_on", "read_by_person_on"}),
    "Gladue": frozenset({"requested_by", "materials_received_on"}),
    "IndigenousBackground": frozenset({"gladue_report"}),
    "Job": frozenset({"shifts"}),
    "Quote": frozenset({"translation", "translator"}),
    "ReleaseClaim": frozenset({"checks", "why_not"}),
    "SocialContext": frozenset({"enhanced_report"}),
    "Youth": frozenset(
        {
            "guardians", "explained_on", "victim_interview", "conferences", "no_conference", "alternatives_to_custody",
            "other", "recommendation", "custody_considered", "section_34_reports", "narrative",
        }
    ),
}  # fmt: skip
"""What an interview leaves out, everywhere and by model: what only the program or the officer knows."""

_QUOTED: Final = frozenset({"OffenceAttitude", "Youth", "Gladue"})
"""The areas in which a guide leaves room for a person's own words; elsewhere they go into the account."""

_BLANK: Final[Mapping[str, int]] = {
    "Relative": 4, "Child": 3, "Job": 3, "SubstanceUsed": 4, "Amount": 3, "Quote": 2, "Chapter": 3, "ReleaseClaim": 4,
}  # fmt: skip
_USUAL_BLANK: Final = 2

_SORTS: Final[Mapping[Widget, GuideSort]] = {
    "prose": "prose", "day": "day", "flag": "flag", "tick": "flag", "choice": "one", "select": "one", "search": "one",
    "several": "several",
}  # fmt: skip
_HOW: Final[Mapping[Widget, str]] = {
    "date": "guide-how-date", "span": "guide-how-span", "lines": "guide-how-lines", "languages": "guide-how-lines",
    "pronouns": "guide-how-pronouns", "days": "guide-how-lines",
}  # fmt: skip
"""The hint on how to write an answer on one line, if the label does not say it."""
MANY: Final = 36
"""With more choices than this, the answer is written, separated by semicolons, and not ticked."""
INSTEAD: Final = ("declined", "unknown")
"""Why a fact may have no answer at an interview."""


class Says(Protocol):
    """The words of a language for the keys of the form."""

    def field(self, of: Keys) -> str:
        """Return the words of a field, its own or those it shares; "" if it has none."""

    def key(self, key: str) -> str:
        """Return the words of a key of the catalogue."""

    def choices(self, codes: tuple[str, ...], field: str) -> Mapping[str, str]:
        """Return the words of each code of a field, capitalized."""


def guide_for(kind: Kind, parts: Collection[str], language: Language, says: Says, number: str = "") -> Guide:
    """Return the guide of a kind of report written from these parts of the case file, worded in `language` by `says`.

    `number` is that of a case, for the header; a guide holds nothing else of a case.
    """
    builder = _GuideBuilder(language, says)
    name = kind.name.fr if language == "fr" else kind.name.en
    sections = tuple(builder.section(page) for page in pages_of(kind, parts))
    return Guide(
        kind.id,
        language,
        f"{says.key('guide-title')} {name}",
        builder.about(),
        tuple(section for section in sections if section.parts),
        {word: says.key(f"guide-{word}") for word in GUIDE_WORDS},
        number,
    )


def pages_of(kind: Kind, parts: Collection[str]) -> tuple[Page, ...]:
    """Return the pages of a kind that a guide asks for, in the order of the form."""
    return tuple(page for page in pages_for(kind, parts) if page.id in INTERVIEW_PAGES)


def is_asked(path: str) -> bool:
    """Whether a guide may ask for a path of the case file (keys of entries left out): a question, or a list."""
    spec = field_spec_at(path)
    above = path.split(".")
    holders = [field_spec_at(".".join(above[:end])) for end in range(1, len(above) + 1)]
    starts = (start for page in PAGES if page.id in INTERVIEW_PAGES for start in page.starts)
    under = any(path == start or path.startswith(f"{start}.") for start in starts)
    return spec is not None and under and all(holder is not None and _is_left_in(holder) for holder in holders)


def _is_left_in(spec: FieldSpec) -> bool:
    if spec.name in _EVERYWHERE or spec.name in _LEFT_OUT.get(spec.model, ()):
        return False
    if spec.name == "quotes":
        return spec.model in _QUOTED
    return spec.of in ("codes", "languages") and (spec.widget != "search" or bool(spec.codes) or spec.kind != "ask")


class _GuideBuilder:
    """Builds one guide."""

    def __init__(self, language: Language, says: Says) -> None:
        self.language, self.says = language, says

    def about(self) -> GuideSection:
        """Return the questions about the interview itself."""
        means = ("in-person", "video", "telephone")
        sorts: Mapping[str, GuideSort] = {"on": "day", "means": "one"}
        parts = tuple(
            GuideQuestion(
                f"{ABOUT}.{name}",
                self.says.key(f"guide-about-{name}"),
                sorts.get(name, "line"),
                choices=self.choices(means, "means") if name == "means" else (),
            )
            for name in ("person", "officer", "on", "means", "language", "interpreter")
        )
        return GuideSection(ABOUT, self.says.key("guide-about"), parts)

    def section(self, page: Page) -> GuideSection:
        parts: list[GuidePart] = []
        for start in page.starts:
            spec = field_spec_at(start)
            if spec is None:
                raise DefectFound("guide-words-missing", words=start)
            if spec.kind == "group" and spec.holds and len(page.starts) == 1:
                for field in field_specs_of(spec.holds).values():
                    parts += self.parts(field, f"{start}.{field.name}", "")
            else:
                parts += self.parts(spec, start, "")
        return GuideSection(page.id, self.says.key(f"page-{page.id}"), tuple(parts))

    def parts(self, spec: FieldSpec, path: str, above: str) -> Iterator[GuidePart]:
        """Yield the questions at a path; `above` is the label of its group, if its own label would not do alone."""
        if not _is_left_in(spec) or (spec.model == "Pronouns" and spec.name != self.language):
            return
        if spec.kind == "list" and spec.holds and spec.holds.__name__ != "Words":
            yield self.entries(spec, path)
        elif spec.kind == "group" and spec.holds:
            label = self.label(spec)
            inside = [
                part
                for field in field_specs_of(spec.holds).values()
                for part in self.parts(field, f"{path}.{field.name}", label)
            ]
            if [part.path for part in inside] == [f"{path}.narrative"]:  # a passage is asked for by its own name
                yield self.question(spec, f"{path}.narrative", "", "prose")
            else:
                yield from inside
        else:
            yield self.question(spec, path, above, "prose" if spec.kind == "narrative" else None)

    def entries(self, spec: FieldSpec, path: str) -> GuideEntries:
        holds = spec.holds or CaseModel
        questions = [
            part
            for field in field_specs_of(holds).values()
            for part in self.of_entry(field)
            if isinstance(part, GuideQuestion)
        ]
        blank = _BLANK.get(holds.__name__, _USUAL_BLANK)
        name = self.says.key(f"entry-{holds.__name__}")
        plain = tuple(_without_instead(question) for question in questions)
        return GuideEntries(path, self.label(spec), name, plain, blank, self.hint(spec))

    def of_entry(self, spec: FieldSpec) -> Iterator[GuidePart]:
        """Yield the questions of an entry's field; those of its person go without a label of their own."""
        if spec.kind == "group" and spec.holds and _is_left_in(spec):
            for field in field_specs_of(spec.holds).values():
                yield from self.parts(field, f"{spec.name}.{field.name}", "")
        else:
            yield from self.parts(spec, spec.name, "")

    def question(self, spec: FieldSpec, path: str, above: str, sort: GuideSort | None) -> GuideQuestion:
        is_list = spec.kind == "list"  # of words: activities, one a line
        several = spec.widget == "several" and len(spec.codes) > MANY
        sort = sort or ("line" if is_list or several or spec.kind == "words" else _SORTS.get(spec.widget, "line"))
        how = "guide-how-several" if several else "guide-how-lines" if is_list else _HOW.get(spec.widget, "")
        if spec.name == "narrative":
            hint_key = keys("hint", spec.model, spec.name).specific
            hint = self.says.field(Keys(hint_key, "guide-account-hint"))
            return GuideQuestion(path, self.says.key("guide-account"), "prose", hint)
        hint, label = self.hint(spec), self.label(spec)
        unhinted = spec.widget == "pronouns" and hint
        how = "" if spec.kind == "words" or sort == "prose" or unhinted else how
        hints = [text for text in (hint, self.says.key(how) if how else "") if text]
        return GuideQuestion(
            path,
            f"{above} – {label}" if above else label,
            sort,
            " ".join(hints),
            self.chosen_from(spec) if sort in ("one", "several", "flag") else (),
            tuple(GuideChoice(code, self.says.key(f"guide-{code}")) for code in INSTEAD if spec.kind == "fact"),
        )

    def chosen_from(self, spec: FieldSpec) -> tuple[GuideChoice, ...]:
        if spec.widget in ("flag", "tick"):
            names = ("yes", "no") if spec.widget == "flag" else ("yes",)
            return tuple(GuideChoice(name, self.says.key(f"guide-{name}")) for name in names)
        return self.choices(spec.codes, spec.name)

    def choices(self, codes: Sequence[str], field: str) -> tuple[GuideChoice, ...]:
        words = self.says.choices(tuple(codes), field)
        labels = [*words.values()]
        return tuple(
            GuideChoice(code, word if labels.count(word) == 1 else f"{word} ({code})") for code, word in words.items()
        )

    def label(self, spec: FieldSpec) -> str:
        return self.says.field(keys("ask", spec.model, spec.name))

    def hint(self, spec: FieldSpec) -> str:
        return self.says.field(keys("hint", spec.model, spec.name))


def _without_instead(question: GuideQuestion) -> GuideQuestion:
    return GuideQuestion(question.path, question.label, question.sort, question.hint, question.choices)
