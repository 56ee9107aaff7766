"""What stands in where a case being written lacks what none is read without, and what yields where it breaks a rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from reportgen.case.model.paths import Path

GAP: Final = "[…]"
"""What stands for a text where nothing else is asked for."""

OFFENCES: Final = ("matter", "offences")
CLOSED: Final[Mapping[str, Any]] = {"withheld": "private", "shown": "role", "confidential": True}
"""What stands for a mark that hides something where the mark itself is refused: no slip brings anything to light."""

SPARED: Final[Mapping[str, str]] = {
    "completed-before-finding": "completed_on",
    "consent-withdrawn-first": "given_on",
    "given-missing": "shown",
    "level-without-tool": "level",
    "offence-or-enacted": "as_enacted",
    "order-before-finding": "ordered_on",
    "received-before-applied": "received_on",
    "sentencing-before-order": "sentencing_on",
    "tool-unnamed": "tool",
    "until-before-on": "until",
    "value-or-absent": "absent",
}
"""What a part does without so that a rule on the whole of it is kept. For want of it, the whole part is left out."""

WANTED: Final[Mapping[str, tuple[str, ...]]] = {
    "act-title-missing": ("act_title",),
    "contact-unnamed": ("person", "organization"),
    "given-missing": ("given",),
    "length-empty": ("days", "months", "years", "hours"),
    "level-without-tool": ("tool", "assessed_on"),
    "offence-or-enacted": ("offence", "as_enacted"),
    "paper-untitled": ("title",),
    "tool-unnamed": ("tool_name",),
    "value-or-absent": ("value", "absent"),
    "why-not-missing": ("why_not",),
    "words-empty": ("en", "fr"),
}
"""What a part would have to hold, of these, for a rule on the whole of it to be kept; the likeliest first."""


def basics(gap: str) -> dict[Path, Any]:
    """Return what no case is read without, and what stands in for it; an empty object holds others of these."""
    return {
        ("number",): gap,
        ("kind",): "none",
        ("subject",): {},
        ("subject", "name"): gap,
        ("subject", "form"): "x",
        ("subject", "official_language"): "en",
        ("matter",): {},
        ("matter", "court"): "ocj",
        ("matter", "place"): gap,
        ("matter", "files"): [gap],
        OFFENCES: [{"offence": "none", "on": "unknown", "finding": "plea", "found_on": "1900-01-01"}],
        ("matter", "proceeding_language"): "en",
        ("matter", "report_language"): "en",
        ("officer",): {},
        ("officer", "name"): gap,
        ("officer", "form"): "x",
        ("office",): {},
        ("office", "name"): gap,
    }
