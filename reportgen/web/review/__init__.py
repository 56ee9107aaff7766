"""Previewing, checking, signing and issuing a report."""
