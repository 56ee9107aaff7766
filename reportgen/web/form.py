"""The form: a case’s list of pages, each page and each entry of a list, and every way that what is typed is saved."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import Any, Final
from urllib.parse import quote

from markupsafe import Markup
from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.answers import Answer, new_key
from reportgen.forms.entries import add_entry, holder_of, move_entry, remove_entry
from reportgen.forms.model import Ask, Entry, Group, Listed, Part
from reportgen.forms.pages import Page
from reportgen.forms.questions import asks, questions
from reportgen.forms.typed import boxes, chosen, read, unread
from reportgen.language import LANGUAGES
from reportgen.report import Language
from reportgen.store import Saved
from reportgen.web.folder import DONE, CaseFolder, folder_of
from reportgen.web.show import page as show
from reportgen.web.visit import NotThere, Visit, as_json, endpoint, to
from reportgen.web.words import choices, entry_named, label, meant, settle_words, shown, worded


def tasks(visit: Visit) -> Response:
    """The list of a case’s pages: how far each is, what is to be settled in it, and the plan of dates."""
    from reportgen.web.cases import plan_of

    folder = folder_of(visit)
    groups: dict[str, list[Page]] = {}
    for one in folder.pages:
        groups.setdefault(one.group, []).append(one)
    counts = {one.id: sum(placed.place.page == one.id for placed in folder.places) for one in folder.pages}
    return show(visit, "tasks.html", folder=folder, groups=groups, counts=counts, plan=plan_of(visit, folder.row))


def form_page(visit: Visit) -> Response:
    """One page of the form, or the page of one entry; what is posted to it is saved before anything else is done."""
    folder = folder_of(visit)
    page = folder.page(str(visit.place["page"]))
    entry = visit.place.get("entry")
    if visit.request.method == "POST":
        return _posted(visit, folder, page, entry)
    return _shown(visit, folder, page, entry)


def _shown(visit: Visit, folder: CaseFolder, page: Page, entry: str | None) -> Response:
    parts = _parts(folder, page, entry)
    checked = bool(visit.asked("check")) or folder.answers.get(f"{DONE}.{page.id}") is True
    wrong = _wrong(visit, folder, parts, checked=checked)
    return show(
        visit,
        "page.html",
        folder=folder,
        page=page,
        entry=entry,
        parts=parts,
        form=Worded(visit, folder),
        wrong=wrong,
        summary={path: said for path, said in wrong.items() if visit.asked("check")},
        conflicts=[one for one in folder.conflicts if any(ask.path == one.path for ask in asks(parts))],
        done=folder.answers.get(f"{DONE}.{page.id}") is True,
        saved=visit.asked("saved"),
        beside=visit.asked("beside") if visit.asked("beside") in LANGUAGES else "",
        sections=folder.sections_of(page),
        follows=folder.after(page),
    )


def _parts(folder: CaseFolder, page: Page, entry: str | None) -> tuple[Part, ...]:
    try:
        return questions(page, folder.answers, entry)
    except LookupError:
        raise NotThere("desk-no-page") from None


def _wrong(visit: Visit, folder: CaseFolder, parts: tuple[Part, ...], *, checked: bool) -> dict[str, str]:
    """What is wrong with the answers of a page, by path, in words: what was typed and is no value, and what the file
    refuses. What is only missing is told once the page is marked complete, or checked."""
    found: dict[str, str] = {}
    for ask in asks(parts):
        if ask.answer is not None and (problem := unread(ask)) is not None:
            found[ask.path] = visit.say(problem)
    here = {ask.path: ask for ask in asks(parts)}
    for one in folder.places:
        path = one.place.path
        if not one.found.rule and path in here and path not in found and (here[path].answer is not None or checked):
            found[path] = settle_words(one.found, visit.language)[0]
    return found


# -- saving


def _posted(visit: Visit, folder: CaseFolder, page: Page, entry: str | None) -> Response:
    folder.must_be_open()
    saved = save_posted(visit, folder, page, entry)
    if visit.wants_json:
        return as_json(
            {
                "saved": visit.say("desk-saved", at=saved.at.time()),
                "base": saved.version,
                "conflicts": [one.path for one in saved.conflicts],
                "conflict": visit.say("desk-conflict") if saved.conflicts else "",
            }
        )
    return _onward(visit, folder, page, entry, saved)


def save_posted(visit: Visit, folder: CaseFolder, page: Page, entry: str | None) -> Saved:
    """Save what was posted of a page: every answer, half-typed and over-long ones too."""
    given = read(_parts(folder, page, entry), _meant(folder, page, entry, visit))
    mark = visit.posted.values.get(f"{DONE}.{page.id}:asked")
    if mark is not None:
        given[f"{DONE}.{page.id}"] = True if visit.posted.one(f"{DONE}.{page.id}") == "yes" else None
    base = visit.posted.one("base")
    version = int(base) if base.isascii() and base.isdigit() and len(base) < 12 else 0
    return visit.desk.store.save(folder.row.id, version, given, visit.writer, visit.at)


def _meant(folder: CaseFolder, page: Page, entry: str | None, visit: Visit) -> dict[str, list[str]]:
    """What was posted, with words typed for something of the law pack, or for a language, as their ids."""
    posted = dict(visit.posted.values)
    for ask in asks(_parts(folder, page, entry)):
        if ask.widget in ("search", "language", "languages") and ask.path in posted:
            lines = "\n".join(posted[ask.path]).splitlines()
            posted[ask.path] = ["\n".join(meant(ask, line) for line in lines)]
    return posted


def _onward(visit: Visit, folder: CaseFolder, page: Page, entry: str | None, saved: Saved) -> Response:
    """Where the button leads that was pressed; what it changes is saved on top of what was typed."""
    go, _, about = visit.posted.one("go", "stay").partition(":")
    here = address(folder, page, entry)
    if go == "add":
        return to(_added(visit, folder, page, about, saved, here))
    if go in ("remove", "up"):
        now = CaseFolder(visit.desk, replace(folder.row, version=saved.version))
        try:
            change = remove_entry(now.answers, about) if go == "remove" else move_entry(now.answers, about, -1)
        except LookupError:  # it is gone already
            return to(here)
        _change(visit, folder, change, saved)
        return to(_gone(folder, page, entry, about) or here)
    if go == "open":
        return to(address(folder, page, about))
    if go == "settle":
        keep, _, conflict = about.partition(":")
        visit.desk.store.settle(folder.row.id, conflict, _KEEP.get(keep, "theirs"), visit.writer, visit.at)
        return to(here)
    if go == "language":
        visit.session.language = "fr" if about == "fr" else "en"
        return to(here)
    if go == "to":
        return to(leads_to(folder, about))
    if go == "beside":
        return to(f"{here}?beside={about if about in ('en', 'fr') else ''}")
    return to(_continued(visit, folder, page, entry, saved, go))


_KEEP: Final[Mapping[str, Any]] = {"mine": "mine", "theirs": "theirs", "both": "both"}
_LEADS: Final = {
    "tasks": "",
    **{name: f"/{name}" for name in ("sources-log", "preview", "finish", "versions")},
}
"""Where a page’s buttons lead that go on to another page of the case."""


def leads_to(folder: CaseFolder, about: str) -> str:
    """Return the address of the page of the case that a button leads to; its list of pages where it names none."""
    return f"/cases/{folder.row.id}{_LEADS.get(about, '')}"


def _continued(visit: Visit, folder: CaseFolder, page: Page, entry: str | None, saved: Saved, go: str) -> str:
    """The next page; this one again where something typed cannot be read, so that it is seen once before going on."""
    now = CaseFolder(visit.desk, replace(folder.row, version=saved.version))
    here = address(folder, page, entry)
    if go == "stay":
        return f"{here}?saved=1"
    if _wrong(visit, now, _parts(now, page, entry), checked=False) or saved.conflicts:
        return f"{here}?check=1"
    if entry is not None:
        return _holder_address(folder, page, entry)
    follows = folder.after(page)
    return address(folder, follows, None) if follows else f"/cases/{folder.row.id}"


def _added(visit: Visit, folder: CaseFolder, page: Page, path: str, saved: Saved, here: str) -> str:
    listed = next((one for one in _lists(_parts(folder, page, _entry(visit))) if one[0] == path), None)
    if listed is None:
        raise NotThere("desk-no-page")
    now = CaseFolder(visit.desk, replace(folder.row, version=saved.version))
    key = new_key()
    try:
        _change(visit, folder, add_entry(now.answers, path, key), saved)
    except LookupError:
        raise NotThere("desk-no-page") from None
    at = f"{path}.{key}"
    return f"{here}#{quote(at)}" if listed[1] else address(folder, page, at)


def _entry(visit: Visit) -> str | None:
    found = visit.place.get("entry")
    return None if found is None else str(found)


def _lists(parts: tuple[Part, ...]) -> list[tuple[str, bool]]:
    """Every list that can be added to, and whether its entries are answered where it stands."""
    found: list[tuple[str, bool]] = []
    for part in parts:
        if isinstance(part, Listed):
            found.append((part.path, part.inline))
            for entry in part.entries:
                found += _lists(entry.parts)
        elif isinstance(part, Group):
            if part.kind == "fact":
                found.append((f"{part.path}.accounts", True))
            found += _lists(part.parts)
    return found


def _change(visit: Visit, folder: CaseFolder, change: Mapping[str, Answer | None], saved: Saved) -> None:
    visit.desk.store.save(folder.row.id, saved.version, change, visit.writer, visit.at)


# -- addresses


def address(folder: CaseFolder, page: Page, entry: str | None) -> str:
    """Return the address of a page, or of an entry’s own page."""
    at = f"/cases/{folder.row.id}/{page.id}"
    return f"{at}/{quote(entry)}" if entry else at


def _holder_address(folder: CaseFolder, page: Page, entry: str) -> str:
    return address(folder, page, holder_of(entry))


def _gone(folder: CaseFolder, page: Page, entry: str | None, removed: str) -> str | None:
    return _holder_address(folder, page, entry) if entry is not None and entry == removed else None


class Worded:
    """The words that a page’s template asks for: labels, help, choices, what a box shows."""

    def __init__(self, visit: Visit, folder: CaseFolder) -> None:
        self._visit = visit
        self._folder = folder

    def label(self, part: Part) -> str:
        """The label of a question, a group or a list."""
        return label(part.legend if isinstance(part, Group) else part.label, self._visit.language)

    def hint(self, part: Part) -> str:
        """What helps to answer it; nothing where nothing need be said."""
        return worded(part.hint, self._visit.language)

    def choices(self, ask: Ask) -> Mapping[str, str]:
        """What can be chosen, with its words."""
        return choices(ask, self._folder.answers, self._visit.language)

    def boxes(self, ask: Ask) -> Mapping[str, str]:
        """What each box of a question shows."""
        return boxes(ask)

    def shown(self, ask: Ask) -> str:
        """The answer as it reads; of a long one, its beginning."""
        said = shown(ask, self._folder.answers, self._visit.language)
        return said if len(said) <= 200 else f"{said[:200].rsplit(' ', 1)[0]}…"

    def typed(self, ask: Ask) -> str:
        """What the one box of a question shows: of an id or a tag, the words of what was chosen."""
        if ask.widget in ("search", "language", "languages") and isinstance(ask.answer, (str, list)):
            known = self.choices(ask)
            each = ask.answer if isinstance(ask.answer, list) else [ask.answer]
            return "\n".join(known.get(str(one), str(one)) for one in each)
        return boxes(ask).get("", "")

    def value(self, account: Group) -> list[Part]:
        """What an account says."""
        return [one for one in account.parts if one.path.endswith(".value")]

    def beside_value(self, account: Group) -> list[Part]:
        """What is asked of an account beside what it says."""
        return [one for one in account.parts if not one.path.endswith(".value")]

    def not_accounts(self, fact: Group) -> list[Part]:
        """What is asked of a fact beside its accounts."""
        return [one for one in fact.parts if not (isinstance(one, Group) and one.kind == "account")]

    def add(self, part: Listed | Group) -> str:
        """What the button says that adds an entry."""
        return self._visit.say(part.add) if isinstance(part, Listed) else self._visit.say("desk-add-account")

    def entry(self, holds: str) -> str:
        """What an entry of a list is called."""
        return self._visit.say(f"entry-{holds}")

    def address(self, page: Page, entry: str) -> str:
        """The address of an entry’s own page."""
        return address(self._folder, page, entry)

    @property
    def now(self) -> time:
        """The time of day, for «saved at»."""
        return self._visit.at.time()

    @property
    def window(self) -> str:
        """What this window of the browser is known by: made with the page, and kept while it stays on the form."""
        return self._visit.posted.one("window") or self._visit.asked("window") or secrets.token_hex(8)

    def chosen(self, ask: Ask) -> tuple[str, ...]:
        """The values of what is chosen: what holds where nothing is answered, too."""
        return chosen(ask)

    def rows(self, ask: Ask) -> int:
        """How many days are asked for: those there are, and one more."""
        return len({name.partition(":")[0] for name, value in boxes(ask).items() if value}) + 1

    def says(self, parts: Sequence[Part]) -> str:
        """What is answered among questions that are folded away, so that they need not be opened to be seen."""
        said = [
            self._visit.say("desk-folded", question=self.label(ask), answer=self.shown(ask))
            for ask in asks(tuple(parts))
            if ask.answer is not None
        ]
        return " ".join(said)

    def picked(self, ask: Ask, options: Mapping[str, str]) -> str:
        """What is chosen of a long list that is folded away."""
        said = [options.get(one, one) for one in chosen(ask)]
        return ", ".join(said) if said else self._visit.say("desk-nothing-chosen")

    def ordered(self, parts: Sequence[Part]) -> list[Part]:
        """Wordings in the languages the report was ordered in, and those there are already; that of the pages first."""
        needed = [one for one in parts if self._is_needed(one)]
        return sorted(needed, key=lambda one: isinstance(one, Ask) and one.field not in (self._visit.language, ""))

    def aside(self, parts: Sequence[Part]) -> list[Part]:
        """Wordings in a language that no report was ordered in."""
        return [one for one in parts if not self._is_needed(one)]

    def _is_needed(self, part: Part) -> bool:
        another = isinstance(part, Ask) and part.field in LANGUAGES and part.field not in self._folder.languages
        return not another or self.answered([part])

    def answered(self, parts: Sequence[Part]) -> bool:
        """Whether anything of these is answered."""
        return any(ask.answer is not None for ask in asks(tuple(parts)))

    def rest(self, parts: Sequence[Part]) -> list[Part]:
        """What a narrative asks for beside its prose."""
        beside = [one for one in parts if not (isinstance(one, Ask) and one.widget == "prose")]
        return [*beside, *self.aside(parts)]

    def told(self, entry: Entry) -> list[tuple[str, str]]:
        """What sums up an entry: each label and what stands there."""
        found = [(self.label(ask), self.shown(ask)) for ask in entry.told(self._visit.language)]
        return [(words, said) for words, said in found if said]

    def trouble(self, path: str) -> bool:
        """Whether something in an entry is to be settled."""
        return any(f"{one.place.at}.".startswith(f"{path}.") for one in self._folder.places)

    def entry_title(self, entry: str) -> str:
        """The heading of an entry’s own page."""
        return entry_named(self._folder.answers, entry, self._visit.language, numbered=False)

    def comes_from(self, language: Language) -> str:
        """The address that tells where a sentence comes from, up to the sentence."""
        from reportgen.web.preview import trace_address

        return trace_address(self._folder, language)

    def preview(self, language: Language) -> Markup:
        """The report beside the form, as it reads now."""
        from reportgen.web.preview import said

        return said(self._visit, self._folder, language)

    def when(self, part: Part) -> str:
        """For the script: on which answers to which question a part depends."""
        if part.when is None:
            return ""
        wanted = [
            "" if one is None else ("yes" if one else "no") if isinstance(one, bool) else str(one)
            for one in part.when.answers
        ]
        return f"{part.when.path}={'|'.join(wanted) if part.when.answers else '*'}"


_AT: Final = "/cases/{case}"
ROUTES: Final = (
    Route(_AT, endpoint(tasks)),
    Route(f"{_AT}/{{page}}", endpoint(form_page, keeps=True), methods=["GET", "POST"]),
    Route(f"{_AT}/{{page}}/{{entry:path}}", endpoint(form_page, keeps=True), methods=["GET", "POST"]),
)
"""These come after every other address of a case: a page may be called anything."""

__all__ = ["ROUTES", "Worded", "address", "leads_to", "save_posted"]
