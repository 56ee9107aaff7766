"""Reads one folder of `templates/`: a kind of report, its sections in order, its templates, its fixed pages."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from reportgen.errors import InputError

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of report. `sections` are ids in their order; `effective` is the date of this version of it."""

    id: str
    folder: Path
    version: str
    effective: date
    sections: tuple[str, ...]
    working_days_before_court: int | None

    def template(self, language: Language) -> Path:
        """The Word template of this kind in `language`."""
        return self.folder / f"template.{language}.docx"

    def page(self, name: str, language: Language) -> str:
        """The text of a fixed page, in Markdown. Raise `InputError` where the file is not there."""
        path = self.folder / "pages" / f"{name}.{language}.md"
        try:
            return path.read_text("utf-8")
        except FileNotFoundError:
            raise InputError("kind-page-missing", kind=self.id, page=path.name) from None


def templates_root() -> Path:
    """The folder of all kinds: inside the installed package, or beside it in a checkout."""
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "templates"


@cache
def kind_ids() -> tuple[str, ...]:
    """The ids of every kind there is."""
    return tuple(sorted(folder.parent.name for folder in templates_root().glob("*/kind.toml")))


@cache
def load_kind(kind_id: str) -> Kind:
    """Return the kind `kind_id`. Raise `InputError` where there is no such kind, naming those there are."""
    if kind_id not in kind_ids():
        raise InputError("kind-unknown", kind=kind_id, kinds=", ".join(kind_ids()))
    folder = templates_root() / kind_id
    with (folder / "kind.toml").open("rb") as file:
        given = tomllib.load(file)
    return Kind(
        id=kind_id,
        folder=folder,
        version=given["version"],
        effective=given["effective"],
        sections=tuple(given["sections"]),
        working_days_before_court=given.get("working_days_before_court"),
    )
