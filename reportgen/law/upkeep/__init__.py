"""For whoever keeps the law: opening a pack, an office’s overrides, checking, comparing, and moving between packs."""
