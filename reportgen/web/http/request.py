"""One request as the pages see it: who asks, in which language, with what; and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from reportgen.errors import InputError
from reportgen.language import text
from reportgen.report import Language, say
from reportgen.store import CaseRow, Writer
from reportgen.web.http.form_data import FormData, Uploaded
from reportgen.web.sessions import Session
from reportgen.web.state import AppState

_READ_AGAIN: Final = timedelta(minutes=15)


@dataclass(slots=True)
class RequestContext:
    """One request: the desk, the session it belongs to, what was sent with it."""

    desk: AppState
    request: Request
    session: Session
    at: datetime
    form_data: FormData = field(default_factory=FormData)
    asleep: bool = False
    _asked_first: Language = field(init=False)

    def __post_init__(self) -> None:
        self._asked_first = asked_language(self.request)

    @property
    def language(self) -> Language:
        """The language of the pages."""
        return self.session.language or self._asked_first

    @property
    def path(self) -> str:
        """The path of this page, with its query."""
        query = self.request.url.query
        return f"{self.request.url.path}?{query}" if query else self.request.url.path

    @property
    def place(self) -> Mapping[str, Any]:
        """The parts of the address that vary: the case, the page."""
        return self.request.path_params

    @property
    def wants_json(self) -> bool:
        """Whether our own script asks, which reads an answer rather than shows a page."""
        return self.request.headers.get("accept", "").startswith("application/json")

    @property
    def writer(self) -> Writer:
        """Who writes, from which window of the browser."""
        return Writer(self.session.user, self.form_data.first("window")[:40])

    def query(self, name: str, otherwise: str = "") -> str:
        """Return a value of the query."""
        return self.request.query_params.get(name, otherwise)

    def file(self, name: str) -> Uploaded:
        """Return a file that came with the form. Raise `InputError` where none was chosen."""
        posted_file = self.form_data.files.get(name)
        if posted_file is None or not posted_file.content:
            raise InputError("desk-no-file")
        return posted_file

    def case(self) -> CaseRow:
        """Return the case the address names, and note that it was read. Raise `NotThere` where there is none."""
        row = self.desk.store.case(str(self.place["case"]))
        if row is None:
            raise NotThere("desk-no-case")
        last = self.session.read.get(row.id)
        if last is None or self.at - last > _READ_AGAIN:
            self.desk.store.record("read", self.writer, case=row.id, at=self.at)
            self.session.read[row.id] = self.at
        return row

    def say(self, key: str, **facts: Any) -> str:
        """Word a phrase in the language of the pages."""
        return text(say(key, **facts), self.language)


class NotThere(InputError):
    """What was asked for is not there: a case, a page, an entry."""


def asked_language(request: Request) -> Language:
    """The language the browser asks for, before anyone chose."""
    first = request.headers.get("accept-language", "").strip().lower()
    return "fr" if first.startswith("fr") else "en"


def redirect(path: str) -> Response:
    """Send the browser on to another of our pages."""
    return RedirectResponse(path, 303)


def as_json(content: Mapping[str, Any], status: int = 200) -> Response:
    """Answer our own script."""
    return JSONResponse(dict(content), status)
