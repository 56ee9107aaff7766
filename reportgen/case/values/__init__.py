"""Kinds of value that models share: codes, partial dates, hours of the week."""
