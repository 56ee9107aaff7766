"""What a template and the program promise each other, and what a template becomes: types this room shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from reportgen.errors import ReportgenError
from reportgen.render.word.package import ZipEntry


@dataclass(frozen=True, slots=True)
class TemplateContract:
    """The names a template may use: flat fields, lists with the keys of their rows, and the sections it must place."""

    fields: frozenset[str]
    lists: Mapping[str, frozenset[str]]
    sections: tuple[str, ...]


class TemplateNote(ReportgenError):
    """Something worth knowing of a template that does not stop it."""

    exit_code = 0


# Text, or one of: ["field", name, run], ["item", row, key, run], ["if", condition, then, otherwise],
# ["for", row, list, body], ["slot", kind, section, width, gap].
# `run` is what the run around it asks for; `gap` says that no paragraph follows.
Step: TypeAlias = str | list[Any]
Program: TypeAlias = list[Step]


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A template ready to fill. `digest` is of its file (SHA-256, hexadecimal); `language` is `en` or `fr`.

    `parts` holds the steps of each part that has tags; `styles` the ids of the styles the writer takes; `numbering` the
    list definitions before and after the place where a report adds its own, with the abstract list and the first free
    number. `kept` are the parts no report changes; `final` and `draft` those that a draft's comments change.
    """

    digest: str
    language: str
    parts: Mapping[str, Program]
    styles: Mapping[str, str]
    numbering: tuple[str, str]
    numbered: tuple[int, int]
    kept_parts: tuple[ZipEntry, ...]
    final: tuple[ZipEntry, ...]
    draft: tuple[ZipEntry, ...]


def language_of(path: Path) -> str:
    """Return the language the name of a template gives (`template.fr.docx`), or nothing."""
    middle = path.name.split(".")[-2:-1]
    return middle[0] if middle and middle[0] in ("en", "fr") else ""
