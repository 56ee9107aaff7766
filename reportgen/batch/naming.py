"""How the files of a batch are named: a pattern of safe parts, among which no person's name is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import Final

from reportgen.case.model.file import CaseFile
from reportgen.errors import InputError
from reportgen.output.files import LONGEST
from reportgen.report import Language

PARTS: Final = ("number", "kind", "language", "court", "date")
USUAL: Final = "{number}.{kind}.{language}"
OURS: Final = frozenset({"journal.jsonl", "summary.json", "summary.html", "summary.xlsx", "handover.zip"})
"""The names a batch keeps for itself in its folder."""

_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
_SAFE: Final = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern of names, as `{court}-{number}.{kind}.{language}`; `on` is the date of the reports."""

    form: str
    on: date

    def name(self, case: CaseFile, kind: str, language: Language, ending: str) -> str:
        """The name of one file of a case: what `deliver` names files by."""
        return self.filled(case.number, kind, language, case.matter.court, ending)

    def filled(self, number: str, kind: str, language: str, court: str, ending: str) -> str:
        """The name these parts make. Characters that some system cannot hold become hyphens; the name of a device that
        Windows has is led by «case-»."""
        parts = {"number": number, "kind": kind, "language": language, "court": court, "date": self.on.isoformat()}
        plain = self.form.format_map({part: _plain(value) for part, value in parts.items()})
        return f"case-{plain}.{ending}" if _DEVICE.match(plain) else f"{plain}.{ending}"


def pattern(form: str, on: date) -> Pattern:
    """Return the pattern that `form` writes. Raise `InputError` where it has a part or a character it may not have."""
    try:
        pieces = list(Formatter().parse(form))
    except ValueError:
        raise InputError("batch-pattern-wrong", pattern=_form_quoted(form)) from None
    for text, part, how, conversion in pieces:
        if part is not None and (part not in PARTS or how or conversion):
            raise InputError("batch-pattern-part", part=_form_quoted(part), parts=_parts_quoted(PARTS))
        if text and not _SAFE.fullmatch(text):
            raise InputError("batch-pattern-wrong", pattern=_form_quoted(form))
    if not any(part == "number" for _, part, _, _ in pieces) or form.startswith("."):
        raise InputError("batch-pattern-wrong", pattern=_form_quoted(form))
    return Pattern(form, on)


def _plain(value: str) -> str:
    """One part, as `deliver.file_name` writes a case number."""
    cleaned = re.sub(r"[^\w.-]+", "-", value).strip("-.").encode()[:LONGEST].decode("utf-8", "ignore")
    return cleaned or "case"


def _form_quoted(form: str) -> str:
    return form if re.fullmatch(r"[\w{}.!:-]{1,80}", form) else "?"


def _parts_quoted(parts: tuple[str, ...]) -> str:
    return ", ".join(f"{{{part}}}" for part in parts)
