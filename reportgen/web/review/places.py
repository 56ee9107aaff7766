"""What the place of something to be settled is called: its page, the entry it stands in, its question."""

from __future__ import annotations

from reportgen.case.draft.answers import Answers, is_key
from reportgen.forms.entries import plain_path
from reportgen.forms.field_specs import field_spec_at
from reportgen.forms.model import ListQuestion, Question, keys
from reportgen.forms.pages import page_of
from reportgen.forms.problems import FormPlace
from reportgen.forms.questions import part_at
from reportgen.report import Language, Name
from reportgen.web.case_view import CaseView
from reportgen.web.conditions.editor import ConditionEditor
from reportgen.web.conditions.labels import BlankWords
from reportgen.web.http.request import RequestContext
from reportgen.web.labels.words import answer_text, entry_named, label


def place_named(visit: RequestContext, folder: CaseView, place: FormPlace) -> str:
    """Return what a place is called; nothing for what no page asks for."""
    page = page_of(place.at)
    if page is None:
        return ""
    page_name = visit.say(f"page-{page.id}")
    if page.starts == (place.at,):
        return page_name
    question = _question(visit, folder, place.at)
    entry = _entry_of(place.at)
    if entry is not None:
        first = _naming(visit, folder.answers, entry)
        entry_label = _entry_label(visit, folder, entry, first)
        question = "" if first is not None and first.path == place.at else question
        question = visit.say("desk-in-entry", entry=entry_label, question=question) if question else entry_label
    return (
        visit.say("desk-finish-where", page=page_name, question=question)
        if question and question != page_name
        else page_name
    )


def _naming(visit: RequestContext, answers: Answers, entry: str) -> Question | None:
    """The first question answered of those that sum up an entry of a list."""
    list_question = part_at(answers, entry.rpartition(".")[0])
    entries = list_question.entries if isinstance(list_question, ListQuestion) else ()
    return next((ask for item in entries if item.path == entry for ask in item.summary(visit.language)), None)


def _entry_label(visit: RequestContext, folder: CaseView, entry: str, first: Question | None) -> str:
    """What an entry of a list is called: «Relative 2, Ann Field»."""
    entry_words = entry_named(folder.answers, entry, visit.language)
    if first is not None and first.of == "conditions":  # by its title alone, as on its own page
        title = ConditionEditor(visit, folder, folder.answers).title(entry)
    else:
        title = answer_text(first, folder.answers, visit.language) if first else ""
    return visit.say("desk-entry-called", entry=entry_words, name=Name(title)) if title else entry_words


def _entry_of(path: str) -> str | None:
    """The innermost entry of a list of the case that a path leads to or into; an account of a fact is none."""
    parts = path.partition(".accounts.")[0].partition(".values.")[0].split(".")
    last = next((place for place in range(len(parts), 0, -1) if is_key(parts[place - 1])), None)
    return ".".join(parts[:last]) if last else None


def _question(visit: RequestContext, folder: CaseView, path: str) -> str:
    """What is asked at a path: of a wording, what it words; of what fills a blank, the blank; of an entry, nothing."""
    if is_key(path.rpartition(".")[2]):
        return ""
    _, inside, blank = path.partition(".values.")
    if inside:
        return BlankWords(visit, folder).blank(blank.partition(".")[0])
    return _question_label(plain_path(path.partition(".accounts")[0]), visit.language)


def _question_label(path: str, language: Language) -> str:
    above = field_spec_at(path.rpartition(".")[0]) if "." in path else None
    slot = above if above is not None and above.kind in ("narrative", "words") else field_spec_at(path)
    return label(keys("ask", slot.model, slot.name), language) if slot else ""
