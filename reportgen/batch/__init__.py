"""THE CLERK'S BENCH: many cases at once, each alone; what was made is on a list, and the list is proved."""
