"""Importing notes into a narrative."""
