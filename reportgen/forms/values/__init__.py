"""Values as people type them: numbers, amounts, times, dates and choices, in either language."""
