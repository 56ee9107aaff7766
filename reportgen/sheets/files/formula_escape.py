"""How a text that a spreadsheet would take for a formula is written, so that it is only text and comes back unchanged.

In .xlsx the cell is a text cell, marked as one that was typed with an apostrophe before it. In .csv, which knows no
such thing, an apostrophe is written before it, and taken off again when we read the file; a text that begins with an
apostrophe followed by one of these characters gets another one, so that nothing of the officer's own is lost.
"""

from __future__ import annotations

from typing import Any, Final

ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet may take for the beginning of something to work out, full-width forms too."""
_LED: Final = "'"


def to_csv(text: str) -> str:
    """Return a text as a cell of a .csv file holds it."""
    return _LED + text if text.lstrip(_LED).startswith(ACTIVE) else text


def from_csv(cell: str) -> str:
    """Return the text that a cell of a .csv file holds."""
    return cell[1:] if cell.startswith(_LED) and cell.lstrip(_LED).startswith(ACTIVE) else cell


def put_text(cell: Any, text: str) -> None:
    """Put a text in a cell of openpyxl's: never a formula, whatever it begins with."""
    cell.value = text
    cell.data_type = "s"
    if text.startswith(ACTIVE):
        cell.quotePrefix = True
