"""Rules about matters that only some kinds of report hold."""
