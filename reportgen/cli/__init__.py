"""The command line, in either official language."""
