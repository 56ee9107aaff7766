"""Reads one folder of `templates/`: a kind of report, what it needs and holds, its templates, its fixed pages.

An earlier version of a kind stands whole in `templates/<kind>/earlier/<version>/`: a report once issued is issued
again as it was first.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from reportgen.errors import InputError

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")


class Both(NamedTuple):
    """The same words in English and in French."""

    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of report, as its `kind.toml` has it; `effective` is the date of this version of it.

    `sections`, `caption` and `signature` are ids in their order. `authority` and `copies_under` are provisions, act
    first. `requires` are paths of the case file a final cannot do without; `areas`, those that ought not be empty.
    `sources` says whether every source of the case is the report's, or only those that what it prints rests on.
    `annex` is the kind built beside it from what the case keeps confidential. `steps` are its timeframe.
    """

    id: str
    folder: Path
    version: str
    effective: date
    name: Both
    title: Both
    sections: tuple[str, ...]
    caption: tuple[str, ...]
    signature: tuple[str, ...]
    lists: tuple[str, ...] = ()
    authority: tuple[str, ...] = ()
    opening: str | None = None
    copies: str | None = None
    copies_under: tuple[str, ...] = ()
    contents: str | None = None
    requires: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    bans: tuple[str, ...] = ()
    annex: str | None = None
    confidential: bool = False
    sources: Literal["all", "used"] = "all"
    consent: str | None = None
    headings: Mapping[str, Both] | None = None
    steps: tuple[Mapping[str, Any], ...] = ()

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
def load_kind(kind_id: str, version: str | None = None) -> Kind:
    """Return the kind `kind_id`, as it is now or in an earlier version.

    Raise `InputError` where there is no such kind, naming those there are, or no such version of it.
    """
    if kind_id not in kind_ids():
        raise InputError("kind-unknown", kind=kind_id, kinds=", ".join(kind_ids()))
    folder = templates_root() / kind_id
    now = _read(kind_id, folder)
    if version is None or version == now.version:
        return now
    earlier = next((item for item in _earlier(kind_id, folder) if item.version == version), None)
    if earlier is None:
        raise InputError("kind-version-unknown", kind=kind_id, version=version)
    return earlier


def history(kind_id: str) -> tuple[Kind, ...]:
    """Return every version of a kind that can still be issued, the latest first. Raise as `load_kind` does."""
    now = load_kind(kind_id)
    return (now, *sorted(_earlier(kind_id, now.folder), key=lambda one: one.effective, reverse=True))


def _earlier(kind_id: str, folder: Path) -> tuple[Kind, ...]:
    return tuple(_read(kind_id, path.parent) for path in sorted(folder.glob("earlier/*/kind.toml")))


_LISTED = (
    "sections", "caption", "signature", "lists", "authority", "copies_under", "requires", "areas", "orders", "bans",
)  # fmt: skip
_PLAIN: Mapping[str, type] = {
    "version": str, "effective": date, "opening": str, "copies": str, "contents": str, "annex": str,
    "confidential": bool, "consent": str, "sources": str,
}  # fmt: skip
_OWN = frozenset({*_LISTED, *_PLAIN, "name", "title", "headings", "step"})


def _read(kind_id: str, folder: Path) -> Kind:
    path = folder / "kind.toml"
    try:
        data = tomllib.loads(path.read_text("utf-8"))
        if unknown := data.keys() - _OWN:
            raise InputError("kind-key-unknown", kind=kind_id, unknown=min(unknown), keys=", ".join(sorted(_OWN)))
        lists: dict[str, Any] = {key: _checked_each(key, data[key], str) for key in _LISTED if key in data}
        plain = {key: _checked(key, data[key], value) for key, value in _PLAIN.items() if key in data}
        headings = _checked("headings", data.get("headings", {}), dict)
        if plain.get("sources", "all") not in ("all", "used"):
            raise TypeError("sources")
        return Kind(
            id=kind_id,
            folder=folder,
            name=_both("name", data["name"]),
            title=_both("title", data["title"]),
            headings={section: _both(f"headings.{section}", words) for section, words in headings.items()},
            steps=_checked_each("step", data.get("step", []), dict),
            **{**lists, **plain},
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, UnicodeDecodeError) as fault:
        raise InputError("kind-wrong", kind=kind_id, file=path.name, reason=str(fault)[:200]) from None


def _checked(key: str, value: Any, value_type: type) -> Any:
    if not isinstance(value, value_type):
        raise TypeError(key)
    return value


def _checked_each(key: str, values: Any, value_type: type) -> tuple[Any, ...]:
    return tuple(_checked(key, value, value_type) for value in _checked(key, values, list))


def _both(key: str, words: Any) -> Both:
    if not isinstance(words, dict) or words.keys() != {"en", "fr"}:
        raise TypeError(key)
    return Both(*(_checked(key, words[code], str) for code in LANGUAGES))
