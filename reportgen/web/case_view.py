"""One case as the pages see it: its answers, its pages in order, what is wrong in it, how far each page is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from reportgen.case.draft.answers import DESK, Answer, AssembledCase, assemble
from reportgen.errors import InputError
from reportgen.forms.page_status import State, states_of
from reportgen.forms.pages import Page, page_of, pages_for
from reportgen.forms.problems import FormPlace, place_of_problem
from reportgen.kinds import Kind, load_kind
from reportgen.output.findings import CaseProblem, ReadSoFar, findings_of, read_so_far
from reportgen.report import Language, Severity
from reportgen.sections.shared.section_inputs import READS, asked_for
from reportgen.store import CaseRow, Conflict, Saved
from reportgen.web.http.request import NotThere, RequestContext
from reportgen.web.state import AppState

DONE = f"{DESK}.done"
"""Below this path stand the pages the officer marked complete."""


@dataclass(slots=True)
class Reading:
    """What one version of a case reads as: the file it comes to, and how that is read."""

    assembled: AssembledCase
    read: ReadSoFar


@dataclass(frozen=True, slots=True)
class PlacedProblem:
    """Something to be settled or known, and where: what was found, in which reports, and the question to go to."""

    problem: CaseProblem
    place: FormPlace
    languages: tuple[Language, ...]

    @property
    def open(self) -> bool:
        """Whether it is to be settled; else it is only to be known."""
        return self.problem.severity is not Severity.NOTE


class CaseView:
    """One version of one case, open in a language. What is worked out of it is kept until the next version."""

    def __init__(self, desk: AppState, row: CaseRow, language: Language) -> None:
        self.desk = desk
        self.row = row
        self.language = language
        self.kind: Kind = load_kind(row.kind)

    @cached_property
    def answers(self) -> Mapping[str, Answer]:
        """Every answer of this version of the case."""
        key = ("answers", self.row.id, self.row.version)
        cached_answers: Mapping[str, Answer] = self.desk.remembered(
            key, lambda: MappingProxyType(self.desk.store.answers(self.row.id, self.row.version))
        )
        return cached_answers

    def at(self, version: int) -> CaseView:
        """Return the case as it stood after a version."""
        if version == self.row.version:
            return self
        return CaseView(self.desk, replace(self.row, version=version), self.language)

    def keep(self, saved: Saved) -> None:
        """Remember what a save came to, so that it is not read again."""
        if saved.answers:
            key = ("answers", self.row.id, saved.version)
            self.desk.remembered(key, lambda: MappingProxyType(saved.answers))

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that apply to the kind of report, in their order."""
        return pages_for(self.kind, asked_for(self.kind))

    def page(self, name: str) -> Page:
        """Return a page by its id. Raise `NotThere` where this kind has no such page."""
        for page in self.pages:
            if page.id == name:
                return page
        raise NotThere("desk-no-page")

    def after(self, page: Page) -> Page | None:
        """Return the page that follows, `None` after the last."""
        place = self.pages.index(page)
        return self.pages[place + 1] if place + 1 < len(self.pages) else None

    def sections_of(self, page: Page) -> tuple[str, ...]:
        """Return the sections of the report that are told from what a page asks, the nearest first."""
        sections = [section for section in self.kind.sections if page.parts & set(READS.get(section, ()))]
        return tuple(sorted(sections, key=lambda section: (section not in page.parts, len(READS.get(section, ())))))

    @cached_property
    def reading(self) -> Reading:
        """What the answers come to, read strictly."""
        reading: Reading = self.desk.remembered(("reading", self.row.id, self.row.version), self._read)
        return reading

    def _read(self) -> Reading:
        assembled = assemble(self.answers)
        return Reading(assembled, read_so_far(assembled.data))

    def noted(self, language: Language) -> tuple[CaseProblem, ...]:
        """Return what is to be settled before a report in `language` is final: problems and findings, by place."""
        key = ("noted", self.row.id, self.row.version, language, self.desk.today)
        case_problems: tuple[CaseProblem, ...] = self.desk.remembered(
            key, lambda: findings_of(self.reading.read, self.kind, language, self.desk.today)
        )
        return case_problems

    @cached_property
    def places(self) -> tuple[PlacedProblem, ...]:
        """What is to be settled, or known, in any report ordered, each thing once, and where it belongs."""
        key = ("placed", self.row.id, self.row.version, self.language, self.desk.today)
        cached_places: tuple[PlacedProblem, ...] = self.desk.remembered(key, self._place_problems)
        return cached_places

    def _place_problems(self) -> tuple[PlacedProblem, ...]:
        noted: dict[tuple[str, str, str], tuple[CaseProblem, list[Language]]] = {}
        for language in self.languages:
            for case_problem in self.noted(language):
                noted.setdefault((case_problem.rule, case_problem.at, case_problem.words("en")[0]), (case_problem, []))[
                    1
                ].append(language)
        return tuple(self._where(case_problem, tuple(languages)) for case_problem, languages in noted.values())

    def _where(self, case_problem: CaseProblem, languages: tuple[Language, ...]) -> PlacedProblem:
        """Where it is to be settled: in the language of the pages, unless it is found in the other report alone."""
        language = self.language if self.language in languages else languages[0]
        return PlacedProblem(case_problem, place_of_problem(case_problem, self.reading.assembled, language), languages)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The language or languages the report was ordered in; both until that is known."""
        ordered = self.answers.get("matter.report_language")
        return ("en",) if ordered == "en" else ("fr",) if ordered == "fr" else ("en", "fr")

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What two windows answered differently and nobody has settled."""
        return self.desk.store.conflicts(self.row.id)

    @cached_property
    def states(self) -> Mapping[str, State]:
        """How far each page is, by its id."""
        cached_states: Mapping[str, State] = self.desk.remembered(
            ("states", self.row.id, self.row.version, len(self.conflicts), self.desk.today), self._states
        )
        return cached_states

    def _states(self) -> Mapping[str, State]:
        problems_by_page: dict[str, list[PlacedProblem]] = {}
        for placed_problem in self.places:
            problems_by_page.setdefault(placed_problem.place.page or "", []).extend(
                [placed_problem] if placed_problem.open else []
            )
        complete_pages = [page.id for page in self.pages if self.answers.get(f"{DONE}.{page.id}") is True]
        torn = [page.id for placed_problem in self.conflicts if (page := page_of(placed_problem.path)) is not None]
        return states_of(self.pages, self.answers, problems_by_page, complete_pages, torn)

    def must_be_open(self) -> None:
        """Raise `InputError` where the report was issued: what is issued is not written in."""
        if self.row.state == "issued":
            raise InputError("desk-case-issued")


def case_view_of(visit: RequestContext) -> CaseView:
    """Return the case that the address names."""
    return CaseView(visit.desk, visit.case(), visit.language)
