"""The log of sources: contacts, attempts, and what each source says."""
