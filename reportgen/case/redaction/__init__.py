"""Taking out of a case what a report must not print, and finding what was taken out in texts."""
