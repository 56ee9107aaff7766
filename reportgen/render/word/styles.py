"""The Word style that each block takes: one table."""

from __future__ import annotations

from typing import NamedTuple


class Style(NamedTuple):
    """A style the writer takes from the template by its name in Word; `numbered` if its paragraphs are list items."""

    name: str
    kind: str
    numbered: bool = False


STYLES = {
    "heading": Style("heading 2", "paragraph"),
    "subheading": Style("heading 3", "paragraph"),
    "paragraph": Style("Body Text", "paragraph"),
    "bullet": Style("List Bullet", "paragraph", numbered=True),
    "number": Style("List Number", "paragraph", numbered=True),
    "continued": Style("List Continue", "paragraph"),
    "quote": Style("Quote", "paragraph"),
    "attribution": Style("Quote Source", "paragraph"),
    "table": Style("Report Table", "table"),
    "column": Style("Table Heading", "paragraph"),
    "cell": Style("Table Text", "paragraph"),
    "figure": Style("Table Number", "paragraph"),
    "fields": Style("Report Fields", "table"),
    "label": Style("Field Label", "paragraph"),
    "value": Style("Field Text", "paragraph"),
    "gap": Style("Table Gap", "paragraph"),
    "syllabics": Style("Syllabics", "character"),
}
