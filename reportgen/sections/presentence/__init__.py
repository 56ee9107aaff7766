"""The sections of a pre-sentence report."""
