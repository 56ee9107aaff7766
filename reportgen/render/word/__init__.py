"""Writes the Word file: blocks as WordprocessingML, the package, and the proof that all of the document is in it."""
