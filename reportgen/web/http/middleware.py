"""What stands before every page: whose request it may be, how large, and the headers on every answer."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST: Final = 20 * 1024 * 1024
"""Bytes of a request: a Word file of notes, or a page of very long answers."""

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS: Final = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # «no-referrer» would take the origin off our own forms too
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), clipboard-read=(), display-capture=()",
    "Cache-Control": "no-store",
}


class Guard:
    """An application behind its guard: only a browser on this machine, asking this desk by its own name, gets through.

    A request whose `Host` is another name, or that another site makes, is refused before anything of it is read: a page
    elsewhere cannot reach the desk through the officer’s browser, whatever name it gives this machine.
    """

    def __init__(self, app: ASGIApp, hosts: frozenset[str]) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refused = self._refused(scope)
        if refused is not None:
            await refused(scope, receive, send_with_headers)
            return
        await self._app(scope, receive, send_with_headers)

    def _refused(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        if headers.get("host", "") not in self._hosts or len(headers.getlist("host")) != 1:
            return PlainTextResponse("421", 421)
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return PlainTextResponse("405", 405, {"Allow": "GET, HEAD, POST"})
        if scope["method"] == "POST":
            origin = headers.get("origin")
            if origin is not None and origin.removeprefix("http://") not in self._hosts:
                return PlainTextResponse("403", 403)
            if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
                return PlainTextResponse("403", 403)
        return None
