"""What only SQLCipher needs: the key of the store, and its write-ahead log."""
