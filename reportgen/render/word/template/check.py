"""Every way in which a template breaks its contract, told at once; and how the two languages of a kind differ."""

from __future__ import annotations

from pathlib import Path

from reportgen.errors import InputError, ReportgenError
from reportgen.render.word.template.contract import TemplateContract, language_of


def check_template(path: Path, contract: TemplateContract) -> tuple[ReportgenError, ...]:
    """Return every problem of the template at once, each with its place; a `TemplateNote` does not stop its use."""
    return check_content(_read(path), contract, language_of(path))


def check_content(content: bytes, contract: TemplateContract, language: str) -> tuple[ReportgenError, ...]:
    """Return what `check_template` returns, of a file already read."""
    # reached only when a template is new: a warm run needs none of lxml
    from lxml.etree import XMLSyntaxError

    from reportgen.render.word.archive import open_word
    from reportgen.render.word.template.check_file import check_file, heading_styles
    from reportgen.render.word.template.check_tags import check_tags

    try:
        parts = open_word(content)
    except InputError as refused:
        return (refused,)
    try:
        contents = check_tags(parts, contract, heading_styles(parts))
        return (*contents.problems, *check_file(parts, contract, language, contents.printed))
    except (XMLSyntaxError, KeyError, StopIteration):
        return (InputError("template-not-word"),)


def compare_templates(english: Path, french: Path, contract: TemplateContract) -> tuple[ReportgenError, ...]:
    """Return how the two templates of a kind differ: a field, list, slot or style that only one of them has."""
    from reportgen.render.word.archive import open_word
    from reportgen.render.word.template.check_file import heading_styles, style_names
    from reportgen.render.word.template.check_tags import check_tags

    versions: list[dict[str, set[str]]] = []
    for path in (english, french):
        parts = open_word(_read(path))
        tags = check_tags(parts, contract, heading_styles(parts))
        versions.append(
            {
                "field": set().union(*tags.printed.values()),
                "list": tags.lists,
                "slot": set(tags.slots),
                "style": style_names(parts),
            }
        )
    return tuple(
        InputError("template-languages-differ", what=tag_kind, name=name, language=language)
        for tag_kind in ("field", "list", "slot", "style")
        for language, ours, theirs in (("en", versions[0], versions[1]), ("fr", versions[1], versions[0]))
        for name in sorted(ours[tag_kind] - theirs[tag_kind])
    )


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as why:
        raise InputError("template-unreadable", file=path.name) from why
