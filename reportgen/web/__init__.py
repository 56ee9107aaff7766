"""THE OFFICER’S DOOR: a desk of plain pages on this machine alone, where a case is typed, seen, finished and issued."""
