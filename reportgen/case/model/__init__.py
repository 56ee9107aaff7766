"""The models of the case file: what is known of a case, as frozen pydantic models."""
