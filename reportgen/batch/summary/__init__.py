"""The summary of a batch: as JSON, as a page and as a workbook, with failures explained."""
