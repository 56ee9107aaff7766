"""Words in both official languages, with blanks `{name}`, and passages `[…]` that stand only with their blanks."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

_BLANK = re.compile(r"\{([a-z0-9-]+)\}")
_PASSAGE = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The same words in English and in French."""

    en: str
    fr: str


def bilingual(row: Mapping[str, str]) -> Bilingual:
    """Return the `en` and `fr` of a table."""
    return Bilingual(row["en"], row["fr"])


def blanks(words: str) -> frozenset[str]:
    """Return the names of the blanks in a wording, those of its optional passages too."""
    return frozenset(_BLANK.findall(words))


def always(words: str) -> frozenset[str]:
    """Return the names of the blanks that stand outside every optional passage."""
    return blanks(_PASSAGE.sub("", words))


def keep_passages(words: str, names: Collection[str]) -> str:
    """Return a wording with each optional passage kept if all its blanks are `given`, and left out if not."""
    return _PASSAGE.sub(lambda found: found[1] if blanks(found[1]) <= set(names) else "", words)


def listed_in(items: Sequence[Bilingual], joined: str) -> Bilingual:
    """Return items as one list in each language, joined with «or» or «and»: «A, B or C», «A, B ou C»."""
    words = {"or": Bilingual("or", "ou"), "and": Bilingual("and", "et")}[joined]
    return Bilingual(_join([item.en for item in items], words.en), _join([item.fr for item in items], words.fr))


def _join(items: Sequence[str], word: str) -> str:
    return f"{', '.join(items[:-1])} {word} {items[-1]}" if len(items) > 1 else "".join(items)
