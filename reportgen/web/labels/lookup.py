"""What words typed for a choice mean, in either language; what is said of those that mean nothing yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reportgen.forms.model import ChoiceSource, Question
from reportgen.forms.posted_answers import boxes, unread
from reportgen.forms.values.parse_values import NotRead
from reportgen.forms.values.parse_widgets import value_of
from reportgen.language import LANGUAGES, text
from reportgen.language.choices import choices as words_of_codes
from reportgen.law.pack.current import cached_per_pack
from reportgen.report import Language, Name, say
from reportgen.sections.shared.languages import names_of
from reportgen.sheets.names import plain
from reportgen.store.listing import plain as without_accents
from reportgen.web.labels.words import conditions, languages, offences


def codes_meant(ask: Question, text: str) -> str:
    """Return the codes or ids that words typed for a choice mean, in either language, one a line as they were typed.

    What is not all understood is returned as it was typed.
    """
    codes = _codes_of_words(ask, text)
    return text if codes is None else codes


def _codes_of_words(ask: Question, text: str) -> str | None:
    codes_by_word = _meanings(ask.of, ask.field, ask.codes)
    names = [(plain(line), line) for line in text.splitlines()]
    lines = "\n".join(codes_by_word.get(name) or codes_by_word.get(bare(name), line) for name, line in names)
    try:
        value_of(ask, {"": lines})
    except NotRead:
        return None
    return lines


@cached_per_pack
def _meanings(of: ChoiceSource, field: str, codes: tuple[str, ...]) -> Mapping[str, str]:
    """What each name means; a name without its accents too, where it means one thing alone."""
    tables: Mapping[str, Callable[[Language], Mapping[str, str]]] = {
        "codes": lambda language: words_of_codes(codes, language, field),
        "offences": offences,
        "conditions": conditions,
        "languages": languages,
    }
    if of not in tables:
        return {}
    names_by_code = {
        plain(name): entry
        for language in LANGUAGES
        for entry, words in tables[of](language).items()
        for name in (names_of(entry, words) if of == "languages" else (words,))
    }
    alike: dict[str, set[str]] = {}
    for name, entry in names_by_code.items():
        alike.setdefault(bare(name), set()).add(entry)
    return {name: min(entries) for name, entries in alike.items() if len(entries) == 1} | names_by_code


def bare(name: str) -> str:
    """Return a plain name without its accents and ligatures, as it is typed in haste: «frere», «soeur»."""
    return without_accents(name).replace("œ", "oe").replace("æ", "ae")


def unread_words(ask: Question, language: Language) -> str | None:
    """Return what to do about an answer that is no value yet; `None` where there is no such answer."""
    key = unread(ask)
    if key != "typed-languages":
        return None if key is None else text(say(key), language)
    lines = (line.strip() for line in boxes(ask).get("", "").splitlines())
    unknown = next((line for line in lines if line and _codes_of_words(ask, line) is None), "")
    return text(say("desk-language-line", line=Name(unknown[:100])) if unknown else say(key), language)
