"""Tables as read from .xlsx and .csv files, and text that a spreadsheet must not take for a formula."""
