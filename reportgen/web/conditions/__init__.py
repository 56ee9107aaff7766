"""The conditions page: choosing conditions by topic and filling in their blanks."""
