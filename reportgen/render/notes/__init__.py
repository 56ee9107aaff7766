"""Reads notes from Word and other files as Markdown, and tells what could not be taken over."""
