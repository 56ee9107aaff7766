"""Prints a Word file as PDF with LibreOffice, checks it, and makes it reproducible."""
