"""The law pack as a whole: opening it, an office’s file over it, checking, comparing and moving between packs."""
