"""Compiles a Word template into steps, fills it, and checks it for its owner."""
