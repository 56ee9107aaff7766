"""Writes the interview guide as a Word file, and reads a filled one back."""
