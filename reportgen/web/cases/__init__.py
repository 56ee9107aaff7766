"""The list of cases: due dates, search, new cases, import and export."""
