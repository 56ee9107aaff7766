"""The law pack in use: the types of its entries, and how one is read and cached."""
