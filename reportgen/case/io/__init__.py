"""Reading and writing case files: strict and lenient loading, the JSON Schema, upgrades, blank cases."""
