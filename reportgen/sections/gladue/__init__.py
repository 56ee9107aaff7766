"""What a Gladue report and letter say, and what is said once consent to them was withdrawn."""
