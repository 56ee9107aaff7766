"""A case while it is being written: answers by path, and the types of its fields."""
