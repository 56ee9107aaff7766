"""The interview guide: downloading it, and reading a filled one back."""
