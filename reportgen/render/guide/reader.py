"""Reads a filled guide back: every answer by its question, and all that stands beside the answers.

Nothing in the file runs or is fetched; its package is checked as that of a template is, and more. What is typed in
Word's way comes back as it was typed. Nothing is lost in silence: text beside the answers, comments, what was struck
out and pictures are told with their place, and so are answers that were taken out of the form. A file that is not
sound is refused, with the place of what is wrong where it has one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, get_args
from xml.parsers import expat

from lxml import etree

from reportgen.errors import InputError
from reportgen.render.guide.map import VERSION, GuideMap
from reportgen.render.guide.parts import MAP
from reportgen.render.guide.walk import Control, Walk
from reportgen.render.word.archive import open_word
from reportgen.render.word.places import W, parse
from reportgen.report.guide import FilledGuide, GuidePlace, GuideReply, LeftBehind, Mark
from reportgen.report.model import Language

_LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
_BODY: Final = "word/document.xml"
_LARGEST: Final = 10_000_000  # bytes of one part; a guide of fifty pages has a tenth
_LONGEST: Final = 200  # characters of a heading or label of the file that a message may show
_TOLD: Final = {
    "template-locked-or-old": "guide-locked-or-old",
    "template-too-large": "guide-too-large",
    "template-macros": "guide-macros",
    "template-doctype": "guide-doctype",
    "template-not-word": "guide-not-word",
}
_BESIDE: Final = {"header": "header", "footer": "header", "footnotes": "note", "endnotes": "note"}
_EMBEDDED: Final = re.compile(
    r"word/(?:embeddings|activeX|afchunk)|customUI/|oleObject|\.(?:exe|dll|ole|html?|mht|rtf)$", re.IGNORECASE
)
_OBJECTS: Final = frozenset(f"{W}{name}" for name in ("object", "altChunk", "control", "subDoc", "movie"))
_TAG: Final = re.compile(rb'<w:tag\s+w:val="([^"<>]{1,64})"')


def read_guide(content: bytes) -> FilledGuide:
    """Return what a filled guide holds.

    Raises `InputError`: `guide-not-word`, `guide-locked-or-old`, `guide-too-large`, `guide-macros`, `guide-doctype`,
    `guide-linked`, `guide-embedded`, `guide-not-ours`, `guide-other-program`; and, with `heading` and `question` where
    it has a place, `guide-damaged`, `guide-unknown-answer`, `guide-nested`, `guide-twice`.
    """
    parts = _opened(content)
    guide_map = _read_map(parts)
    try:
        body = _tree(parts, _BODY, guide_map)
        if next(body.iter(f"{W}tag"), None) is None:  # LibreOffice leaves them out when it saves
            raise InputError("guide-other-program")
        walk = Walk(guide_map.places, guide_map.headings, guide_map.labels, guide_map.empty)
        walk.inside(body)
        outside = [item for item in walk.found.outside if item.sort != "text" or not guide_map.is_own(item.text)]
        outside += _beside(parts, guide_map, walk.found.comments)
    except RecursionError:
        raise InputError("guide-damaged", heading="", question="") from None
    replies = _replies(walk.found.controls)
    return FilledGuide(
        guide_map.kind,
        guide_map.language,
        replies,
        tuple(outside),
        tuple(_missing_places(guide_map.places, walk.found.controls)),
    )


def _opened(content: bytes) -> dict[str, bytes]:
    """Return the parts of a file that is plain: checked before anything of it is parsed."""
    try:
        parts = open_word(content)
    except InputError as why:  # the same checks, told of a guide
        raise InputError(_TOLD.get(why.key, "guide-not-word"), **why.facts) from None
    if any(len(part) > _LARGEST for part in parts.values()):
        raise InputError("guide-too-large", limit=_LARGEST)
    if any(_EMBEDDED.search(name) for name in parts):
        raise InputError("guide-embedded")
    for name, part in parts.items():
        if not name.endswith(".rels"):
            continue
        for element in _parsed(part):
            outside = element.get("TargetMode", "").lower() == "external"
            if outside and not element.get("Type", "").endswith("/hyperlink"):  # an address that was typed is only text
                raise InputError("guide-linked")
    return parts


def _parsed(part: bytes) -> etree._Element:
    try:
        return parse(part)
    except etree.XMLSyntaxError:
        raise InputError("guide-damaged", heading="", question="") from None


def _tree(parts: Mapping[str, bytes], name: str, guide_map: GuideMap) -> etree._Element:
    try:
        root = parse(parts[name])
    except etree.XMLSyntaxError:
        place = _near(parts[name], guide_map) if name == _BODY else GuidePlace()
        raise InputError("guide-damaged", heading=place.heading, question=place.question) from None
    if name == _BODY and root.find(f"{W}body") is None:
        raise InputError("guide-damaged", heading="", question="")
    if next(root.iter(*_OBJECTS), None) is not None:
        raise InputError("guide-embedded")
    return root


def _near(part: bytes, guide_map: GuideMap) -> GuidePlace:
    """Return the place of the last answer before the point where a part stops being XML."""
    reader = expat.ParserCreate()
    try:
        reader.Parse(part, True)
        end = len(part)
    except expat.ExpatError:
        end = reader.ErrorByteIndex
    marks = [item.decode("utf-8", "replace") for item in _TAG.findall(part[:end])]
    return next((guide_map.places[mark] for mark in reversed(marks) if mark in guide_map.places), GuidePlace())


def _read_map(parts: Mapping[str, bytes]) -> GuideMap:
    for name, part in parts.items():
        if not name.startswith("customXml/item") or MAP.encode() not in part:
            continue
        root = _parsed(part)
        if root.tag != f"{{{MAP}}}guide":
            continue
        kind = root.get("kind", "")
        language: Language | None = next((item for item in _LANGUAGES if item == root.get("language")), None)
        if root.get("version") != VERSION or language is None or not re.fullmatch(r"[a-z-]{1,40}", kind):
            raise InputError("guide-not-ours")
        places = {
            element.get("mark", ""): GuidePlace(
                element.get("heading", "")[:_LONGEST], element.get("question", "")[:_LONGEST]
            )
            for element in root.iterfind(f"{{{MAP}}}answer")
        }
        own_digests = " ".join(element.text or "" for element in root.iterfind(f"{{{MAP}}}own")).split()
        empty = frozenset(element.text or "" for element in root.iterfind(f"{{{MAP}}}empty"))
        return GuideMap(kind, language, places, frozenset(own_digests), empty)
    raise InputError("guide-not-ours")


def _beside(
    parts: Mapping[str, bytes], guide_map: GuideMap, comments: Mapping[str, GuidePlace]
) -> Iterable[LeftBehind]:
    """Yield what stands in headers, footers, notes and comments and is not the guide's own."""
    for name in sorted(parts):
        match = re.fullmatch(r"word/(header|footer|footnotes|endnotes|comments)\d*\.xml", name)
        if match is None:
            continue
        root = _tree(parts, name, guide_map)
        if match[1] == "comments":
            for comment in root.iterfind(f"{W}comment"):
                comment_text = " ".join(element.text for element in _text_of(comment))
                if comment_text:
                    yield LeftBehind("comment", comments.get(comment.get(f"{W}id", ""), GuidePlace()), comment_text)
            continue
        for element in _text_of(root):
            if not guide_map.is_own(element.text):
                yield LeftBehind(_BESIDE[match[1]], GuidePlace(), element.text)  # type: ignore[arg-type]


def _text_of(root: etree._Element) -> list[LeftBehind]:
    walk = Walk({})
    walk.inside(root)
    return walk.found.outside


def _replies(controls: Iterable[Control]) -> tuple[GuideReply, ...]:
    """Return the replies: the controls of one question together. Raise where two of one mark say different things."""
    controls_by_entry: dict[tuple[str, int, str], dict[str, Control]] = {}
    for control in controls:
        mark = Mark.read(control.mark)
        entry = (control.entry or mark.entry) if mark.list_path else 0
        controls_of_entry = controls_by_entry.setdefault((mark.list_path, entry, mark.path), {})
        choice_mark = str(Mark("", choice=mark.choice, instead=mark.instead))
        before = controls_of_entry.get(choice_mark)
        if before is None or not _says(before):
            controls_of_entry[choice_mark] = control
        elif _says(control) and (before.text, before.ticked) != (control.text, control.ticked):
            raise InputError("guide-twice", heading=control.place.heading, question=control.place.question)
    return tuple(
        GuideReply(
            path,
            next(iter(controls_of_entry.values())).place,
            list_path,
            entry,
            controls_of_entry[""].text if "" in controls_of_entry else "",
            controls_of_entry[""].value if "" in controls_of_entry else "",
            tuple(
                choice_mark[1:]
                for choice_mark, control in controls_of_entry.items()
                if choice_mark.startswith(":") and control.ticked
            ),
            tuple(
                choice_mark[1:]
                for choice_mark, control in controls_of_entry.items()
                if choice_mark.startswith("!") and control.ticked
            ),
        )
        for (list_path, entry, path), controls_of_entry in controls_by_entry.items()
    )


def _says(control: Control) -> bool:
    return bool(control.text) or control.ticked


def _missing_places(places: Mapping[str, GuidePlace], controls: Iterable[Control]) -> Iterable[GuidePlace]:
    """Yield the place of each answer that is no longer in the form, once; an entry taken out whole is not one."""
    marks = {control.mark for control in controls}
    entries = {(mark.list_path, mark.entry) for mark in map(Mark.read, marks)}
    places_told = set()
    for mark_text, place in places.items():
        mark = Mark.read(mark_text)
        if (
            mark_text not in marks
            and (not mark.list_path or (mark.list_path, mark.entry) in entries)
            and place not in places_told
        ):
            places_told.add(place)
            yield place
