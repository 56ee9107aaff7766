"""A table as it was read, whatever file it came from: its header, its rows, its cells, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from reportgen.errors import InputError
from reportgen.report import Code, Name, Phrase

CellKind = Literal["empty", "text", "number", "percent", "date", "moment", "flag", "formula", "error", "far-date"]
MOST_ROWS = 50_000
MOST_COLUMNS = 400


@dataclass(frozen=True, slots=True)
class SheetCell:
    """What a cell holds: text, a `Decimal`, a `date`, a bool. `written`: it came as text, as all of a .csv does."""

    kind: CellKind
    value: Any = None


EMPTY = SheetCell("empty")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row by its number as the spreadsheet shows it, and its cells from the first column on."""

    number: int
    cells: tuple[SheetCell, ...]

    def __getitem__(self, column: int) -> SheetCell:
        return self.cells[column] if column < len(self.cells) else EMPTY

    @property
    def blank(self) -> bool:
        """Whether it holds nothing but spaces."""
        return all(cell.kind == "empty" for cell in self.cells)


@dataclass(frozen=True, slots=True)
class SheetProblem:
    """Something wrong in a sheet, and where; `stops`: what it touches cannot be read. Facts hold no content of a cell.

    `column` is the letter of the column; `case` the number of the case that is refused for it, where it is one's.
    """

    key: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    stops: bool = True
    case: str = ""

    @property
    def message(self) -> Phrase:
        """What is wrong, without its place."""
        return Phrase(self.key, dict(self.facts))

    @property
    def place_words(self) -> Phrase:
        """What is wrong, led by its place."""
        place = Code(f"sheet-place-{'cell' if self.column and self.row else 'row' if self.row else 'sheet'}")
        if not self.sheet:
            return self.message
        facts = {"sheet": Name(self.sheet), "row": Name(str(self.row)), "column": Name(self.column or "-")}
        return Phrase("sheet-at", {**facts, "place": Phrase(place, dict(facts)), "problem": self.message})

    @property
    def error(self) -> InputError:
        """The problem as an error, for a list of why a case is refused."""
        return InputError("sheet-problem", problem=self.place_words)


@dataclass(slots=True)
class SheetTable:
    """One sheet, or one .csv file: the row its header stands in, the header, and the rows below that are not blank."""

    name: str
    header_row: int = 0
    header: tuple[SheetCell, ...] = ()
    rows: list[SheetRow] = field(default_factory=list)
    problems: list[SheetProblem] = field(default_factory=list)
    blank_rows: int = 0
    separator: str = ""

    def wrong(
        self, key: str, row: int = 0, column: int | None = None, *, stops: bool = True, case: str = "", **facts: Any
    ) -> None:
        """Add a problem at a row and a column (from 0)."""
        place = letter(column) if column is not None else ""
        self.problems.append(SheetProblem(key, self.name, row, place, facts, stops, case))

    def take(self, rows: Iterator[SheetRow]) -> None:
        """Read the header and the rows below it."""
        for row in rows:
            if row.blank:
                self.blank_rows += bool(self.header)
            elif not self.header:
                self.header_row, self.header = row.number, row.cells
            else:
                self.rows.append(row)


def letter(column: int) -> str:
    """Return the letters of a column counted from 0: A, Z, AA."""
    letters_made = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters_made = chr(65 + rest) + letters_made
    return letters_made


def number_of(letters: str) -> int:
    """Return the number of a column, from 0, of its letters."""
    total = 0
    for column_letter in letters:
        total = total * 26 + ord(column_letter) - 64
    return total - 1
