"""THE CLERK'S SPREADSHEETS: workbooks and exports read as case files, checked cell by cell, and written."""

from reportgen.sheets.files.tables import SheetProblem
from reportgen.sheets.read import Read, cases_of, read_cases

__all__ = ["Read", "SheetProblem", "cases_of", "read_cases"]
