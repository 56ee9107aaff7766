"""English, as Ontario's courts write it."""
