"""Requests and responses: the request context, form data, middleware, rendering, and pages for problems."""
