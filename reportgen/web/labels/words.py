"""The words of the form: labels, help, choices, and an answer as it reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Final, TypeAlias, get_args

from reportgen.case.draft.answers import Answer, Answers, entries_of
from reportgen.case.values.codes import Relation
from reportgen.forms.entries import holds_at, plain_path
from reportgen.forms.field_specs import field_spec_at, field_specs_of
from reportgen.forms.model import Keys, Question, keys
from reportgen.language import catalogue, text
from reportgen.language.choices import choices as words_of_codes
from reportgen.language.facts import capitalised
from reportgen.law.conditions import every_edition
from reportgen.law.offences import offence
from reportgen.law.pack.current import cached_per_pack, ids
from reportgen.report import Citation, Code, Form, Language, Name, PersonRef, say
from reportgen.sections.shared.languages import NAMED
from reportgen.sheets.names import plain

_CITED_FROM: Final = "desk-offence"


@cache
def first_wording(keys: Keys, language: Language) -> str:
    """Return the words of a field: its own in its model, else those it shares; nothing where there are none."""
    for key in keys:
        if key in catalogue(language).messages:
            return text(say(key), language)
    return ""


def label(keys: Keys, language: Language) -> str:
    """Return the label of a question, a group or a list."""
    return first_wording(keys, language)


def entry_named(answers: Answers, entry: str, language: Language, *, numbered: bool = True) -> str:
    """Return what an entry of a list is called: «Relative 2»; «Amount 2 (Income)» where two lists hold the like."""
    list_path, _, key = entry.rpartition(".")
    entry_words = text(say(f"entry-{holds_at(entry)}"), language)
    if numbered and key in entries_of(answers, list_path):
        number = entries_of(answers, list_path).index(key) + 1
        entry_words = text(say("desk-entry-number", entry=entry_words, number=number), language)
    slot = field_spec_at(plain_path(list_path))
    holder = field_spec_at(plain_path(list_path.rpartition(".")[0])) if "." in list_path else None
    if (
        slot is None
        or holder is None
        or sum(item.holds is slot.holds for item in field_specs_of(holder.holds).values()) < 2
    ):
        return entry_words
    return text(
        say("desk-entry-of", entry=entry_words, list=label(keys("ask", slot.model, slot.name), language)), language
    )


def choices(ask: Question, answers: Answers, language: Language) -> Mapping[str, str]:
    """Return what can be chosen for a question, each with its words, in the order it is offered."""
    match ask.of:
        case "codes":
            return {code: capitalised(words) for code, words in words_of_codes(ask.codes, language, ask.field).items()}
        case "sources":
            return sources(answers, language)
        case "works":
            return _entry_names(answers, "gladue.works", "title", language)
        case "exhibits":
            return _entry_names(answers, "supervised.breach.exhibits", "title", language)
        case "order-conditions":
            return _entry_names(answers, "supervised.order.conditions", "words", language, by="number")
        case "offences":
            return offences(language)
        case "conditions":
            return conditions(language)
        case "languages":
            return languages(language)


@cache
def languages(language: Language) -> Mapping[str, str]:
    """Return every language that has a name, by its tag, in the order of their names."""
    names_by_tag = {tag: text(say("cell", value=Code(f"language-{tag}")), language) for tag in NAMED - {"both"}}
    return dict(sorted(names_by_tag.items(), key=lambda one: plain(one[1])))


@cached_per_pack
def offences(language: Language) -> Mapping[str, str]:
    """Return every offence of the law pack by its id: «Assault (s. 266, Criminal Code)»."""
    names = {}
    for entry in ids("offences"):
        try:
            offence_version = offence(entry)
        except Exception:  # noqa: BLE001, S112 - enacted and not in force: nobody can have committed it
            continue
        name = offence_version.name.fr if language == "fr" else offence_version.name.en
        cited = Citation(offence_version.reference.act, tuple(offence_version.reference.parts))
        names[entry] = text(say(_CITED_FROM, name=name, provision=cited), language)
    return _parted(names)


@cached_per_pack
def conditions(language: Language) -> Mapping[str, str]:
    """Return every condition of the law pack by its id, by its short title."""
    titles = {}
    for entry in ids("conditions"):
        title = every_edition(entry)[-1].title
        titles[entry] = title.fr if language == "fr" else title.en
    return _parted(titles)


def _parted(names: dict[str, str]) -> dict[str, str]:
    """Where two would read the same, each tells its id too."""
    counts: dict[str, int] = {}
    for words in names.values():
        counts[plain(words)] = counts.get(plain(words), 0) + 1
    return {entry: words if counts[plain(words)] == 1 else f"{words} [{entry}]" for entry, words in names.items()}


def sources(answers: Answers, language: Language) -> Mapping[str, str]:
    """Return the case’s own sources by their ids, each as an officer knows it; those of one name by their day too."""
    id_and_place = [(answers.get(f"sources.{key}.id"), f"sources.{key}") for key in entries_of(answers, "sources")]
    places = {source_id: at for source_id, at in id_and_place if isinstance(source_id, str)}
    names = {source_id: source_named(answers, at, language) for source_id, at in places.items()}
    often = Counter(names.values())
    days = {source_id: first_day(answers, places[source_id]) for source_id, value in names.items() if often[value] > 1}
    dated = {
        source_id: text(say("desk-sources-dated", who=Name(names[source_id]), on=day), language)
        for source_id, day in days.items()
        if day
    }
    return names | dated


def first_day(answers: Answers, at: str) -> date | None:
    """Return the day of a source: its first talk, or when a paper was received; `None` where it has none yet."""
    days = [answers.get(f"{at}.occasions.{key}.on") for key in entries_of(answers, f"{at}.occasions")]
    for day_answer in (*days, answers.get(f"{at}.received_on")):
        with suppress(ValueError):  # half-typed
            return date.fromisoformat(str(day_answer))
    return None


def source_named(answers: Answers, at: str, language: Language) -> str:
    """Return a source as an officer knows it: who, and what to the person; or what paper."""
    name = (
        answers.get(f"{at}.person.name")
        or answers.get(f"{at}.organization")
        or _text_of(answers, f"{at}.title", language)
    )
    relation = answers.get(f"{at}.relation")
    if isinstance(relation, str):
        relation_words = _related(relation, answers.get(f"{at}.person.form"), language)
        return (
            text(say("desk-source", name=Name(name), relation=relation_words), language)
            if isinstance(name, str)
            else relation_words
        )
    if isinstance(name, str):
        return name
    if answers.get(f"{at}.kind") == "interview":
        return text(say("desk-source-interview"), language)
    return text(say("desk-source-unnamed"), language)


def _related(relation: str, form: Answer | None, language: Language) -> str:
    """What somebody is to the person of the report; where it is not known how to speak of them, in either gender."""
    codes = get_args(Relation)
    person_form: Form | None = next((get_arg for get_arg in get_args(Form) if get_arg == form), None)
    if relation in codes and person_form:
        return text(
            say(f"relation-{relation}", person=PersonRef("", "", person_form), subject=PersonRef("", "", "x")), language
        )
    return words_of_codes(codes, language, "relation").get(relation, relation)


def _entry_names(answers: Answers, path: str, words: str, language: Language, *, by: str = "id") -> Mapping[str, str]:
    names = {}
    for key in entries_of(answers, path):
        at = f"{path}.{key}"
        if (entry := answers.get(f"{at}.{by}")) is not None:
            names[str(entry)] = _text_of(answers, f"{at}.{words}", language) or str(entry)
    return names


def _text_of(answers: Answers, path: str, language: Language) -> str | None:
    """Words given in both languages, in this one; in the other where there are none in this."""
    other_language = "en" if language == "fr" else "fr"
    words = answers.get(f"{path}.{language}") or answers.get(f"{path}.{other_language}")
    return words if isinstance(words, str) else None


Offered: TypeAlias = Callable[[Question], Mapping[str, str]]
"""What can be chosen for a question, with its words: `choices`, or what a page remembers of it."""


def answer_text(ask: Question, answers: Answers, language: Language, choices_of: Offered | None = None) -> str:
    """Return the answer to a question as it reads in a summary or a comparison; nothing where there is none."""
    return "" if ask.answer is None else as_read(ask, ask.answer, answers, language, choices_of)


def as_read(
    ask: Question, answer: Answer, answers: Answers, language: Language, choices_of: Offered | None = None
) -> str:
    """Return any answer to a question, one of another version or window too, as it reads."""
    if isinstance(answer, Mapping):
        box_texts = answer.get("typed", {})
        return _half_typed(box_texts, language) if isinstance(box_texts, Mapping) else ""
    if isinstance(answer, bool):
        return text(say("desk-yes" if answer else "desk-no"), language)
    several = isinstance(answer, list)
    if ask.widget not in (_SEVERAL if several else _ONE):
        return in_a_row([str(entry) for entry in answer]) if several else _value(ask, answer, language)
    choices_by_code = choices_of(ask) if choices_of else choices(ask, answers, language)
    return in_a_row([choices_by_code.get(str(item), str(item)) for item in (answer if several else [answer])])


_ONE: Final = ("choice", "select", "search", "source", "language")
_SEVERAL: Final = ("several", "sources", "languages")


def in_a_row(parts: Sequence[str]) -> str:
    """Return several answers as one line; semicolons stand between those that have commas of their own."""
    return ("; " if any("," in part for part in parts) else ", ").join(parts)


def _half_typed(box_texts: Mapping[str, str], language: Language) -> str:
    """What stands in the boxes of a question and is no value yet: of a date, each box by its name."""
    parts: dict[str, list[str]] = {}
    for name, box_text in box_texts.items():
        lead, _, box = name.rpartition(":")
        parts.setdefault(lead, []).append(_boxed(box, str(box_text), language))
    lines = []
    for lead, line_parts in parts.items():
        words = ", ".join(line_parts)
        key = f"desk-half-{lead}"
        lines.append(text(say(key, what=words), language) if key in catalogue(language).messages else words)
    return "; ".join(lines)


def _boxed(box: str, box_text: str, language: Language) -> str:
    key = f"desk-season-{box_text}" if box == "season" else f"desk-half-{box}"
    has_words = box and key in catalogue(language).messages
    return text(say(key, what=Name(box_text)), language) if has_words else ", ".join(box_text.splitlines())


def _value(ask: Question, answer: Answer, language: Language) -> str:
    from reportgen.case.values.dates import PartialDate, Span
    from reportgen.report import Money

    try:
        match ask.widget:
            case "day":
                return text(say("cell", value=date.fromisoformat(str(answer))), language)
            case "date":
                return text(say("cell", value=PartialDate.parse(str(answer))), language)
            case "span":
                return text(say("desk-span", span=Span.parse(str(answer))), language)
            case "money":
                return text(say("cell", value=Money(Decimal(str(answer)))), language)
            case "number":
                return text(say("cell", value=Decimal(str(answer))), language)
    except (ValueError, ArithmeticError):
        pass
    return str(answer)
