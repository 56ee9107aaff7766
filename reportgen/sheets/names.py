"""What sheets, columns and codes are called in a workbook, in both languages; and what a name typed there means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Final

from reportgen.case.model.paths import leaf_at
from reportgen.language import LANGUAGES, catalogue, text
from reportgen.language.choices import choices
from reportgen.report import Code, Language, say
from reportgen.sheets.columns import CASES, LIFE, SHEETS, Sheet

FIELD: Final = "path"
VALUE: Final = "value"
"""The two columns of the sheet of other fields, beside the case number."""


def plain(text: str) -> str:
    """Return a name as names are compared: one space between words, no case, no marks that look alike."""
    return " ".join(text.translate(_ALIKE).split()).casefold()


_ALIKE: Final = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2013": "-", "\u2014": "-", "\u2011": "-",
        "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\ufeff": "", "\u200b": "", "\u00ad": "",
    }
)  # fmt: skip


# -- columns


@cache
def column_name(sheet: Sheet, column: str, language: Language) -> str:
    """Return the name of a column: «Judge: family name»."""
    part, field = column_keys(sheet, column)
    words_text = text(say(field), language)
    if not part:
        return words_text
    return text(say("sheet-column-of", part=Code(part), field=words_text), language)


def column_keys(sheet: Sheet, column: str) -> tuple[str, str]:
    """Return the keys of a column's name: of what it is a part of, if anything, and of the field itself."""
    *holders, field = [item for item in re.split(r"[.]", column) if item not in ("narrative", "length", "matter")]
    holder = holders[-1] if holders else ""
    if column == "character.sources":  # of the area, not of the matter in it that has its name
        holder = "conduct"
    if sheet is LIFE and field in LANGUAGES:
        field = f"text-{field}"
    own_key, shared = f"sheet-field-{holder or sheet.key}-{field}", f"sheet-field-{field or 'value'}"
    key_parts = [key.replace("_", "-") for key in (own_key, shared)]
    key = key_parts[0] if key_parts[0] in catalogue("en").messages else key_parts[1]
    if holder in ("", "subject"):
        return "", key
    return "sheet-part-" + re.sub(r"[_\[]+", "-", holder).rstrip("]"), key


@cache
def column_names(sheet: Sheet) -> Mapping[str, str]:
    """Return the column that each plain name means, in both languages; its path in the case file means it too."""
    columns_by_name: dict[str, str] = {}
    for column in of_sheet(sheet):
        for language in LANGUAGES:
            columns_by_name[plain(column_name(sheet, column, language))] = column
        columns_by_name.setdefault(plain(column), column)
    return columns_by_name


@cache
def of_sheet(sheet: Sheet) -> tuple[str, ...]:
    """Return every column of a sheet, those that find its case and its entry first."""
    from reportgen.sheets.columns import NUMBER, OTHER

    if sheet is OTHER:
        return (NUMBER, FIELD, VALUE)
    led = (NUMBER, *(item for item in (sheet.link, sheet.naming_field) if item))
    return (*led, *(column for column in sheet.columns if column not in led))


def column_meant(sheet: Sheet, text: str) -> str | None:
    """Return the column that a header means; the two sheets of one row a case know each other's. `None` for none."""
    for candidate_sheet in _sheets_to_search(sheet):
        if (column := column_names(candidate_sheet).get(plain(text))) is not None:
            return column
    if sheet is CASES and leaf_at(text.strip()) is not None:
        return text.strip()
    return None


def nearest_column(sheet: Sheet, text: str, language: Language) -> str:
    """Return the name of the column that a header most looks like; `none` where none does."""
    near = get_close_matches(
        plain(text)[:80], [name for item in _sheets_to_search(sheet) for name in column_names(item)], 1, 0.6
    )
    for candidate_sheet in _sheets_to_search(sheet) if near else ():
        if near[0] in column_names(candidate_sheet):
            return column_name(candidate_sheet, column_names(candidate_sheet)[near[0]], language)
    return "none"


def _sheets_to_search(sheet: Sheet) -> tuple[Sheet, ...]:
    return (CASES, LIFE) if sheet is CASES else (LIFE, CASES) if sheet is LIFE else (sheet,)


# -- sheets


@cache
def sheet_name(key: str, language: Language) -> str:
    """Return the name of a sheet; a workbook allows 31 characters."""
    return text(say(f"sheet-name-{key}"), language)


def sheet_meant(text: str) -> str | None:
    """Return the key of the sheet that a name means; those that hold no case are `lists` and `about`."""
    return _sheets().get(plain(text))


def nearest_sheet(text: str, language: Language) -> str:
    """Return the name of the sheet that a name most looks like; `none` where none does."""
    near = get_close_matches(plain(text), _sheets(), 1, 0.6)
    return sheet_name(_sheets()[near[0]], language) if near else "none"


@cache
def _sheets() -> dict[str, str]:
    every = (*SHEETS, "lists", "about")
    return {**{key: key for key in every}, **{plain(sheet_name(key, code)): key for key in every for code in LANGUAGES}}


# -- codes


@cache
def code_words(codes: tuple[str, ...], language: Language) -> Mapping[str, str]:
    """Return the words of each code of a list; with the code itself where two would read the same."""
    words = choices(codes, language)
    words_text = [plain(word) for word in words.values()]
    return {code: word if words_text.count(plain(word)) == 1 else f"{word} ({code})" for code, word in words.items()}


def code_meant(codes: tuple[str, ...], text: str) -> str | None:
    """Return the code that a word in either language means, or the code typed; `None` where it means none, or two."""
    return _meanings(codes).get(plain(text))


@cache
def _meanings(codes: tuple[str, ...]) -> dict[str, str]:
    codes_by_word: dict[str, str] = {}
    doubtful: set[str] = set()
    for language in LANGUAGES:
        for code, word in code_words(codes, language).items():
            if codes_by_word.setdefault(plain(word), code) != code:
                doubtful.add(plain(word))
    return {
        **{word: code for word, code in codes_by_word.items() if word not in doubtful},
        **{plain(item): item for item in codes},
    }


def nearest_code(codes: tuple[str, ...], text: str, language: Language) -> str:
    """Return the words of the code that a text most looks like; `none` where it looks like none."""
    near = get_close_matches(plain(text)[:60], _meanings(codes), 1, 0.6)
    return code_words(codes, language)[_meanings(codes)[near[0]]] if near else "none"


FLAGS: Final = {"yes": True, "no": False, "oui": True, "non": False, "true": True, "false": False, "vrai": True,
                "faux": False}  # fmt: skip
