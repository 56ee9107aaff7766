"""The pages of the form and the parts of the case file each asks for, in the order an officer meets them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Literal

from reportgen.kinds import Kind

PageGroup = Literal["case", "court", "sources", "life", "release", "gladue", "supervision", "finish"]


@dataclass(frozen=True, slots=True)
class Page:
    """One page, about one topic. `starts` are the paths of the case file it asks for, with everything below them.

    `without` are paths below those that another page asks for.
    """

    id: str
    group: PageGroup
    starts: tuple[str, ...]
    without: tuple[str, ...] = ()

    @property
    def parts(self) -> frozenset[str]:
        """The parts of the case file the page asks about."""
        return frozenset(path.partition(".")[0] for path in self.starts)


def _of(part: str, *fields: str) -> tuple[str, ...]:
    return tuple(f"{part}.{field}" for field in fields)


PAGES: Final = (
    Page("file", "case", ("number", "office", "officer")),
    Page("person", "case", ("subject",)),
    Page(
        "court",
        "court",
        _of(
            "matter",
            "court",
            "place",
            "files",
            "judge",
            "crown",
            "defence",
            "ordered_on",
            "due_on",
            "sentencing_on",
            "filed_on",
            "late_because",
            "adjournments",
            "proceeding_language",
            "report_language",
        ),
    ),
    Page("offences", "court", _of("matter", "offences")),
    Page("asked", "court", _of("matter", "requested")),
    Page("custody", "court", _of("matter", "custody", "current_orders", "bans")),
    Page("losses", "court", _of("matter", "losses")),
    Page("sources", "sources", ("sources",)),
    Page("gladue-consent", "gladue", _of("gladue", "consent", "requested_by", "materials_received_on")),
    Page("gladue-opening", "gladue", _of("gladue", "narrative", "quotes", "sources", "absent", "withheld")),
    Page("gladue-nations", "gladue", _of("gladue", "nations", "community_history")),
    Page("gladue-story", "gladue", _of("gladue", "story", "childhood", "care")),
    Page("gladue-life", "gladue", _of("gladue", "schooling", "work", "home")),
    Page("gladue-health", "gladue", _of("gladue", "well_being", "health", "substance_use")),
    Page("gladue-culture", "gladue", _of("gladue", "language", "culture", "ceremony")),
    Page("gladue-strengths", "gladue", _of("gladue", "strengths", "supporters", "supports")),
    Page("gladue-justice", "gladue", _of("gladue", "justice_history", "accountability")),
    Page("gladue-options", "gladue", _of("gladue", "options", "no_options_because")),
    Page("gladue-plan", "gladue", _of("gladue", "healing_plan", "healing_words")),
    Page("gladue-views", "gladue", _of("gladue", "community_views")),
    Page("gladue-letter", "gladue", _of("gladue", "letter")),
    Page("gladue-works", "gladue", _of("gladue", "works")),
    Page("sentence", "release", ("sentence",)),
    Page("application", "release", ("application",)),
    Page("family", "life", ("family",)),
    Page("relationships", "life", ("relationships",)),
    Page("residence", "life", ("residence",)),
    Page("schooling", "life", ("schooling",)),
    Page("work", "life", ("work",)),
    Page("finances", "life", ("finances",)),
    Page("health", "life", ("health",)),
    Page("substance-use", "life", ("substance_use",)),
    Page("peers", "life", ("peers",)),
    Page("character", "life", ("character",)),
    Page("offence-attitude", "life", ("offence_attitude",)),
    Page("youth", "life", ("youth",)),
    Page("record", "life", ("record",)),
    Page("measures", "life", ("measures",)),
    Page("supervision", "life", ("supervision",)),
    Page("indigenous", "life", ("indigenous",)),
    Page("social-context", "life", ("social_context",)),
    Page("victims", "life", ("victims",)),
    Page("institution", "release", ("institution",)),
    Page("release", "release", ("release",)),
    Page("police", "release", ("police",)),
    Page("partner-violence", "life", _of("specialised", "intimate_partner", "partner_violence")),
    Page("sexual-offence", "life", _of("specialised", "sexual_offence")),
    Page("intensive", "life", _of("specialised", "intensive")),
    Page("risk", "life", ("risk",)),
    Page("supervised", "supervision", ("supervised",), without=_of("supervised", "breach")),
    Page("breach", "supervision", _of("supervised", "breach")),
    Page("confidential", "release", ("confidential",)),
    Page("community", "finish", ("resources", "community")),
    Page("assessment", "finish", ("assessment",)),
    Page("conditions", "finish", ("plan",)),
    Page("review", "finish", ("reviewer",)),
    Page("notes", "finish", ("private_notes",)),
)
"""Every page there is. Together they ask for the whole case file, each thing once."""

_ALWAYS: Final = frozenset({"number", "office", "officer", "subject", "sources", "reviewer", "private_notes"})

_OWN_REPORT: Final = frozenset({
    "gladue-opening", "gladue-story", "gladue-life", "gladue-health", "gladue-culture", "gladue-strengths",
    "gladue-justice", "gladue-plan", "gladue-views", "gladue-letter", "gladue-works",
})  # fmt: skip
"""Pages only of a report made with the person's consent: any other takes just the Nations and the options."""


def pages_for(kind: Kind, parts: Collection[str]) -> tuple[Page, ...]:
    """Return the pages that apply to a kind of report written from these parts of the case file, in their order."""
    covered = _ALWAYS | set(parts)
    annexed = {"confidential"} if kind.annex else set()
    groups = _order(kind)
    applicable = [
        page for page in PAGES if page.parts & (covered | annexed) and (kind.consent or page.id not in _OWN_REPORT)
    ]
    return tuple(sorted(applicable, key=lambda page: groups.index(page.group)))


def _order(kind: Kind) -> list[PageGroup]:
    """Return the groups in the order of the work: a kind's own subject before the areas of life it may also cover."""
    first: list[PageGroup] = ["case", "court", "sources"]
    life_groups: list[PageGroup] = ["gladue", "life"] if kind.consent else ["life", "gladue"]
    return [*first, *life_groups, "release", "supervision", "finish"]


def page_of(path: str) -> Page | None:
    """Return the page that asks for a path of the case file or of the answers; `None` if none does."""
    parts = path.replace("[", ".").split(".", 3)[:3]
    for end in range(len(parts), 0, -1):
        if (page := _AT.get(".".join(parts[:end]))) is not None:
            return page
    return None


_AT: Final = {start: page for page in PAGES for start in page.starts}
"""Pages by the paths they start at. A path that another page asks for is longer than the one it is under."""
