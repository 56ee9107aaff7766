"""WHAT IS KNOWN: the case file, read strictly and saved without loss."""
