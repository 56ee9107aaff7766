"""What an entry of each file of the pack may hold and must hold: to add a file, add its form here.

Each entry is a table `[id]`, or several `[[id]]` for different dates. Every one has `ref` (the code of its act, then
the provision in parts), `from` and `to` (its first and last day, where known), `status` and `source`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

COMMON: Final = frozenset({"ref", "from", "to", "status", "source"})
WORDS: Final = frozenset({"en", "fr"})


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a file's entries: `required` keys, `allowed` ones besides, and what some of them hold.

    `pairs` hold `{ en, fr }`; `links` name entries of the same file. `grouped`: a table holds a list of entries, each
    with its own `id`, known as `table.id`.
    """

    required: frozenset[str]
    allowed: frozenset[str] = frozenset()
    pairs: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    grouped: bool = False

    @property
    def keys(self) -> frozenset[str]:
        """Every key an entry may have."""
        return self.required | self.allowed | COMMON


_STANDS: Final = frozenset({"ref", "status", "source"})

FORMS: Final[Mapping[str, Form]] = MappingProxyType(
    {
        "acts": Form(
            required=frozenset({"title", "of", "short", "citation", "status", "source"}),
            pairs=("title", "of", "short", "citation"),
        ),
        "calendars": Form(
            required=_STANDS | WORDS,
            allowed=frozenset({"library", "province", "calendars", "holidays", "closed", "moved"}),
            links=("holidays",),
        ),
        "conditions": Form(
            required=_STANDS | WORDS | {"order", "title"},
            allowed=frozenset(
                {"mandatory", "family", "blank", "choice", "needs", "prerequisites", "purpose"}
                | {"edition_from", "edition_to", "replaced_by", "renamed"}
            ),
            pairs=("title", "purpose"),
            links=("needs", "replaced_by"),
        ),
        "access": Form(
            required=_STANDS | WORDS | {"effect"},
            allowed=frozenset({"outcomes", "measures", "mode", "starts", "months", "in_force"}),
        ),
        "areas": Form(required=_STANDS | WORDS | {"places"}, allowed=frozenset({"within"}), links=("within",)),
        "clocks": Form(required=_STANDS | WORDS, allowed=frozenset({"days"})),
        "contents": Form(required=_STANDS | WORDS | {"id"}, allowed=frozenset({"considered"}), grouped=True),
        "offences": Form(
            required=_STANDS | WORDS, allowed=frozenset({"heading", "mode", "now", "in_force"}), links=("now",)
        ),
        "parole": Form(required=_STANDS | WORDS),
        "orders": Form(
            required=_STANDS | WORDS, allowed=frozenset({"takes", "most_months", "under_months"}), links=("takes",)
        ),
    }
)
"""By file, in the order they are listed and checked; `law.check.OWN` has what else must hold for some."""
