"""The report while it is written: as it reads beside the form, on a page of its own, as PDF; and where a sentence of it
comes from."""

from __future__ import annotations

from typing import Final

from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from reportgen.errors import DefectFound
from reportgen.forms.problems import place_of
from reportgen.output.preview import Preview
from reportgen.output.trace import traced
from reportgen.report import Language
from reportgen.sheets.names import plain
from reportgen.web.case_view import CaseView, case_view_of
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import NotThere, RequestContext
from reportgen.web.labels.field_address import field_address, language_of
from reportgen.web.labels.questions import question_at
from reportgen.web.labels.words import as_read
from reportgen.web.report_view import report_markup, report_preview
from reportgen.web.urls import trace_address


def preview_page(visit: RequestContext) -> Response:
    """The report on a page of its own, with what was left out of it; each sentence leads to where it comes from."""
    return _preview_page(visit, case_view_of(visit))


def _preview_page(visit: RequestContext, folder: CaseView, missed: str | None = None) -> Response:
    """The page of the report; `missed` are words that were looked for and stand in no sentence."""
    language = language_of(visit, folder)
    now = report_preview(visit, folder, language)
    return render_page(
        visit, "preview.html", 200 if missed is None else 404, folder=folder,
        said=report_markup(visit, folder, language),
        in_language=language, missed=missed, comes_from=trace_address(folder, language),
        left_out=_places(visit, folder, language, (*now.left_out, *now.stood_in, *now.needed)),
    )  # fmt: skip


def fragment(visit: RequestContext) -> Response:
    """The report alone, for the script that keeps it beside the form."""
    folder = case_view_of(visit)
    return HTMLResponse(report_markup(visit, folder, language_of(visit, folder)))


def comes_from(visit: RequestContext) -> Response:
    """Where one sentence comes from: the answers it is told from, and the sources it rests on."""
    folder = case_view_of(visit)
    language = language_of(visit, folder)
    sentence = visit.query("said") or _with_words(report_preview(visit, folder, language), visit.query("words"))
    if sentence is None:
        return _preview_page(visit, folder, visit.query("words"))
    try:
        traced_sentence = traced(folder.reading.assembled.data, folder.kind, language, visit.desk.today, sentence)
    except (LookupError, DefectFound):
        raise NotThere("desk-no-sentence") from None
    return render_page(
        visit, "trace.html", folder=folder, in_language=language,
        words=report_preview(visit, folder, language).words.get(sentence, ""), sources=traced_sentence.sources,
        fields=_places(visit, folder, language, traced_sentence.fields),
    )  # fmt: skip


def _with_words(now: Preview, words: str) -> str | None:
    """The first sentence that holds these words; `None` where none does."""
    plain_words = plain(words)
    return next(
        (
            sentence
            for sentence, report_markup in now.words.items()
            if plain_words and plain_words in plain(report_markup)
        ),
        None,
    )


def _places(
    visit: RequestContext, folder: CaseView, language: Language, paths: tuple[str, ...]
) -> list[tuple[str, str, str]]:
    """Each place of the case file once: what is asked there, how it is answered, and the address of its field."""
    places: dict[str, tuple[str, str, str]] = {}
    for at in paths:
        place = place_of(folder.reading.assembled.answer_at(at), folder.answers, language)
        where = field_address(folder, place)
        if where is not None and where not in places:
            places[where] = (question_at(visit, folder.answers, place.path), _answer(visit, folder, place.path), where)
    return list(places.values())


def _answer(visit: RequestContext, folder: CaseView, path: str) -> str:
    from reportgen.forms.questions import ask_at

    ask = ask_at(folder.answers, path)
    answer = folder.answers.get(path)
    return as_read(ask, answer, folder.answers, visit.language) if ask and answer is not None else ""


_AT: Final = "/cases/{case}/preview"
ROUTES: Final = (
    Route(_AT, endpoint(preview_page)),
    Route(f"{_AT}/said", endpoint(fragment)),
    Route(f"{_AT}/from", endpoint(comes_from)),
)
