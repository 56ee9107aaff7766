"""French, as Ontario's courts write it."""
