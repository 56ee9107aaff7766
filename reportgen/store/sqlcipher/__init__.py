"""One encrypted SQLite file as the store: its key, its write-ahead log, and how it is opened."""
