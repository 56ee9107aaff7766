"""The sentences of one language: found on its pages, compiled once, kept in the cache, called by key."""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any, Final, cast

from reportgen import __version__
from reportgen.errors import DefectFound
from reportgen.language.facts import Message
from reportgen.language.functions import FUNCTIONS
from reportgen.language.grammar import Grammar
from reportgen.language.speaker import Speaker
from reportgen.report.model import Language
from reportgen.settings import cache_folder, recall, remember

if TYPE_CHECKING:
    from reportgen.language.pages import Pages

_HERE: Final = Path(__file__).parent
_MAKERS: Final = tuple(
    _HERE / name
    for name in (
        "compile.py",
        "pages.py",
        "functions.py",
        "marks.py",
        "grammar.py",
        "en/grammar.py",
        "fr/typography.py",
        "fr/months.py",
    )
)
"""What the compiled code depends on besides the pages."""


@dataclass(frozen=True)
class Catalogue:
    """The sentences of one language, ready to be called, and the pages they were read from."""

    language: Language
    digest: str
    """SHA-256 of the pages, for a receipt."""
    speaker: Speaker
    messages: Mapping[str, Message]
    pages: Mapping[str, str]

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key, in the order of the pages."""
        return tuple(self.messages)

    def pattern(self, key: str) -> str:
        """Return the message `key` as its page has it. Raise `DefectFound` where there is none."""
        try:
            return self.read.source[key]
        except KeyError:
            raise DefectFound("wording-unknown-key", wording=key, language=self.language) from None

    def page(self, key: str) -> str:
        """Return the name of the page that holds `key`, without its ending: `family`."""
        return self.read.page[key].removesuffix(".ftl")

    def variables(self, key: str) -> frozenset[str]:
        """Return the facts that message `key` takes."""
        from reportgen.language.pages import variables  # imports Fluent

        return variables(self.read, key)

    @cached_property
    def read(self) -> Pages:
        """The pages as Fluent trees: read only for listings and checks, never to word a report."""
        from reportgen.language.pages import read  # imports Fluent, slow at the start

        return read(self.pages, self.speaker.grammar.typeset)


@lru_cache(maxsize=8)
def catalogue(language: Language) -> Catalogue:
    """Return the catalogue of `language`. Raise `DefectFound` where a page has a slip in it."""
    pages = {path.name: path.read_text("utf-8") for path in sorted((_HERE / language).glob("*.ftl"))}
    return from_pages(language, pages, cache_folder())


def from_pages(language: Language, pages: Mapping[str, str], cache: Path | None = None) -> Catalogue:
    """Return a catalogue of these pages (name → Fluent text); `cache` is where its code is kept, if anywhere."""
    digest = hashlib.sha256()
    for name, text in pages.items():
        digest.update(f"{name}\0{len(text)}\0{text}".encode())
    grammar = cast(Grammar, import_module(f"reportgen.language.{language}.grammar"))
    code = _from_cache(cache, language, digest.hexdigest(), pages, grammar)
    messages: dict[str, Message] = {}
    speaker = Speaker(language, grammar, messages)
    names: dict[str, Any] = {name: getattr(speaker, function.method) for name, function in FUNCTIONS.items()}
    names |= {
        "printers": speaker.printers,
        "number": speaker.number,
        "choice": speaker.choice,
        "plural": speaker.plural,
    }
    exec(code, names)  # noqa: S102 - code of our own making, see compile.py and settings.py
    messages |= names["MESSAGES"]
    return Catalogue(language, digest.hexdigest(), speaker, messages, dict(pages))


def _from_cache(
    cache: Path | None, language: Language, digest: str, pages: Mapping[str, str], grammar: Grammar
) -> CodeType:
    makers = [(path.stat().st_mtime_ns, path.stat().st_size) for path in _MAKERS]
    stamp = f"{__version__} {makers} {sys.implementation.cache_tag} {sys.hexversion:x} {language} {digest}"
    name = f"catalogue-{language}-{hashlib.sha256(stamp.encode()).hexdigest()[:16]}.bin"
    cached = recall(cache, name)
    if cached is not None:
        modules = marshal.loads(cached)  # noqa: S302 - the folder is ours alone, see settings.py
        if isinstance(modules, tuple) and modules[0] == stamp and isinstance(modules[1], CodeType):
            return modules[1]
    from reportgen.language.compile import compile_pages  # imports Fluent, slow at the start
    from reportgen.language.pages import read

    code = compile_pages(read(pages, grammar.typeset), language)
    remember(cache, name, marshal.dumps((stamp, code)))
    return code
