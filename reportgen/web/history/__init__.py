"""Versions of a case, and settling conflicts between two windows."""
