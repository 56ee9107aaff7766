"""Which questions of the form a person can be asked at an interview, and the guide they make."""

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

ASKED: Final = (
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
"""The areas in which a guide leaves room for a person's own words; elsewhere they find room in the account."""

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
"""How an answer on one line is written, where a label does not say it."""
MANY: Final = 36
"""More choices than this are not ticked but written, parted by semicolons."""
INSTEAD: Final = ("declined", "unknown")
"""Why a fact may have no answer at an interview."""


class Says(Protocol):
    """The words of a language, for what has only keys here."""

    def field(self, of: Keys) -> str:
        """Return the words of a field, its own or those it shares; nothing where it has none."""

    def key(self, key: str) -> str:
        """Return the words of a key of the catalogue."""

    def choices(self, codes: tuple[str, ...], field: str) -> Mapping[str, str]:
        """Return the words of each code that a field may be, each with its capital."""


def guide_for(kind: Kind, parts: Collection[str], language: Language, says: Says, number: str = "") -> Guide:
    """Return the guide of a kind of report told from these parts of the case file, worded in `language` by `says`.

    `number` is a case's own, for the header; nothing else of a case stands in a guide.
    """
    guide = _Making(language, says)
    name = kind.name.fr if language == "fr" else kind.name.en
    sections = tuple(guide.section(page) for page in pages_of(kind, parts))
    return Guide(
        kind.id,
        language,
        f"{says.key('guide-title')} {name}",
        guide.about(),
        tuple(section for section in sections if section.parts),
        {one: says.key(f"guide-{one}") for one in GUIDE_WORDS},
        number,
    )


def pages_of(kind: Kind, parts: Collection[str]) -> tuple[Page, ...]:
    """Return the pages of a kind that a guide asks for, in the order of the form."""
    return tuple(page for page in pages_for(kind, parts) if page.id in ASKED)


def is_asked(path: str) -> bool:
    """Whether a guide may ask for a path of the case file (keys of entries left out): a question, or a list."""
    slot = field_spec_at(path)
    above = path.split(".")
    holders = [field_spec_at(".".join(above[:end])) for end in range(1, len(above) + 1)]
    starts = (start for page in PAGES if page.id in ASKED for start in page.starts)
    under = any(path == start or path.startswith(f"{start}.") for start in starts)
    return slot is not None and under and all(one is not None and _is_left_in(one) for one in holders)


def _is_left_in(slot: FieldSpec) -> bool:
    if slot.name in _EVERYWHERE or slot.name in _LEFT_OUT.get(slot.model, ()):
        return False
    if slot.name == "quotes":
        return slot.model in _QUOTED
    return slot.of in ("codes", "languages") and (slot.widget != "search" or bool(slot.codes) or slot.kind != "ask")


class _Making:
    """One guide while it is made."""

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
            slot = field_spec_at(start)
            if slot is None:
                raise DefectFound("guide-words-missing", words=start)
            if slot.kind == "group" and slot.holds and len(page.starts) == 1:
                for field_spec in field_specs_of(slot.holds).values():
                    parts += self.parts(field_spec, f"{start}.{field_spec.name}", "")
            else:
                parts += self.parts(slot, start, "")
        return GuideSection(page.id, self.says.key(f"page-{page.id}"), tuple(parts))

    def parts(self, slot: FieldSpec, path: str, above: str) -> Iterator[GuidePart]:
        """Yield what is asked at a path; `above` is what it is a part of, where its own label would not tell."""
        if not _is_left_in(slot) or (slot.model == "Pronouns" and slot.name != self.language):
            return
        if slot.kind == "list" and slot.holds and slot.holds.__name__ != "Words":
            yield self.entries(slot, path)
        elif slot.kind == "group" and slot.holds:
            label = self.label(slot)
            inside = [
                part
                for field_spec in field_specs_of(slot.holds).values()
                for part in self.parts(field_spec, f"{path}.{field_spec.name}", label)
            ]
            if [part.path for part in inside] == [f"{path}.narrative"]:  # a passage is asked for by its own name
                yield self.question(slot, f"{path}.narrative", "", "prose")
            else:
                yield from inside
        else:
            yield self.question(slot, path, above, "prose" if slot.kind == "narrative" else None)

    def entries(self, slot: FieldSpec, path: str) -> GuideEntries:
        holds = slot.holds or CaseModel
        questions = [
            part
            for field_spec in field_specs_of(holds).values()
            for part in self.of_entry(field_spec)
            if isinstance(part, GuideQuestion)
        ]
        blank = _BLANK.get(holds.__name__, _USUAL_BLANK)
        name = self.says.key(f"entry-{holds.__name__}")
        plain = tuple(_without_instead(field_spec) for field_spec in questions)
        return GuideEntries(path, self.label(slot), name, plain, blank, self.hint(slot))

    def of_entry(self, slot: FieldSpec) -> Iterator[GuidePart]:
        """Yield what is asked for in an entry; its person goes by the name of the entry."""
        if slot.kind == "group" and slot.holds and _is_left_in(slot):
            for field_spec in field_specs_of(slot.holds).values():
                yield from self.parts(field_spec, f"{slot.name}.{field_spec.name}", "")
        else:
            yield from self.parts(slot, slot.name, "")

    def question(self, slot: FieldSpec, path: str, above: str, sort: GuideSort | None) -> GuideQuestion:
        is_list = slot.kind == "list"  # of words: activities, one a line
        several = slot.widget == "several" and len(slot.codes) > MANY
        sort = sort or ("line" if is_list or several or slot.kind == "words" else _SORTS.get(slot.widget, "line"))
        how = "guide-how-several" if several else "guide-how-lines" if is_list else _HOW.get(slot.widget, "")
        if slot.name == "narrative":
            hint_key = keys("hint", slot.model, slot.name).own
            hint = self.says.field(Keys(hint_key, "guide-account-hint"))
            return GuideQuestion(path, self.says.key("guide-account"), "prose", hint)
        hint, label = self.hint(slot), self.label(slot)
        unhinted = slot.widget == "pronouns" and hint
        how = "" if slot.kind == "words" or sort == "prose" or unhinted else how
        hints = [one for one in (hint, self.says.key(how) if how else "") if one]
        return GuideQuestion(
            path,
            f"{above} – {label}" if above else label,
            sort,
            " ".join(hints),
            self.chosen_from(slot) if sort in ("one", "several", "flag") else (),
            tuple(GuideChoice(one, self.says.key(f"guide-{one}")) for one in INSTEAD if slot.kind == "fact"),
        )

    def chosen_from(self, slot: FieldSpec) -> tuple[GuideChoice, ...]:
        if slot.widget in ("flag", "tick"):
            names = ("yes", "no") if slot.widget == "flag" else ("yes",)
            return tuple(GuideChoice(name, self.says.key(f"guide-{name}")) for name in names)
        return self.choices(slot.codes, slot.name)

    def choices(self, codes: Sequence[str], field: str) -> tuple[GuideChoice, ...]:
        words = self.says.choices(tuple(codes), field)
        wordings = [*words.values()]
        return tuple(
            GuideChoice(code, word if wordings.count(word) == 1 else f"{word} ({code})") for code, word in words.items()
        )

    def label(self, slot: FieldSpec) -> str:
        return self.says.field(keys("ask", slot.model, slot.name))

    def hint(self, slot: FieldSpec) -> str:
        return self.says.field(keys("hint", slot.model, slot.name))


def _without_instead(question: GuideQuestion) -> GuideQuestion:
    return GuideQuestion(question.path, question.label, question.sort, question.hint, question.choices)
