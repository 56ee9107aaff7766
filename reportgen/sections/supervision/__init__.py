"""What the reports on a supervision say: the order and how it is kept, failures alleged, the file."""
