"""HOW WE SAY IT: a report of phrases becomes a document of words, in English or in French."""

from typing import Final, get_args

from reportgen.language.catalogue import Catalogue, catalogue
from reportgen.language.wording import message, runs, text, word
from reportgen.report.model import Language

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
"""The languages a report can be in, each a folder here."""

__all__ = ["LANGUAGES", "Catalogue", "catalogue", "message", "runs", "text", "word"]
