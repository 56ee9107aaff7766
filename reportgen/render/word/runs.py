"""How a run of text is written in WordprocessingML: escaping, breaks, typeface, language, and the font of syllabics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reportgen.errors import DefectFound
from reportgen.report.model import Run

_TEXT = '<w:t xml:space="preserve">'
_PLAIN = f"<w:r>{_TEXT}"
_BREAK = f"</w:t><w:br/>{_TEXT}"
_TAB = f"</w:t><w:tab/>{_TEXT}"
_SOFT_HYPHEN = f"</w:t><w:softHyphen/>{_TEXT}"
SYLLABICS = re.compile(
    "[\u1400-\u167f\u18b0-\u18ff\U00011ab0-\U00011abf]+(?:[ \u0300-\u036f]*[\u1400-\u167f\u18b0-\u18ff]+)*"
)
_FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# w:rPr holds its children in this order and no other (ISO/IEC 29500-1, CT_RPr)
_NAMES = """
rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
eastAsianLayout specVanish oMath
"""
_ORDER = {name: place for place, name in enumerate(_NAMES.split())}
_PROPERTY = re.compile(r"<w:(\w+)\b[^>]*/>")


def locale(language: str) -> str:
    """Return the proofing language for a language of a run: the official two are Canada's; others stand as given."""
    return {"en": "en-CA", "fr": "fr-CA"}.get(language, language)


def escape(text: str) -> str:
    """Return `text` as the inside of a `w:t`: markup escaped; line breaks, tabs and soft hyphens as Word's own."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n" in text:
        text = text.replace("\n", _BREAK)
    if "\t" in text:
        text = text.replace("\t", _TAB)
    if "\xad" in text:
        text = text.replace("\xad", _SOFT_HYPHEN)
    return text


def read_text(text: str) -> str:
    """Return `text` as it must read back from Word: every kind of line break is one."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\u2028" in text or "\u2029" in text:
        text = text.replace("\u2028", "\n").replace("\u2029", "\n")
    return text


@lru_cache(maxsize=512)
def opening(bold: bool, italic: bool, raised: bool, language: str | None, style: str, kept_properties: str = "") -> str:
    """Return the start of a run up to its text. `kept` is what the template's own run already asks for."""
    by_name = {item[1]: item[0] for item in _PROPERTY.finditer(kept_properties)}
    if style:
        by_name["rStyle"] = f'<w:rStyle w:val="{style}"/>'
    if bold:
        by_name |= {"b": "<w:b/>", "bCs": "<w:bCs/>"}
    if italic:
        by_name |= {"i": "<w:i/>", "iCs": "<w:iCs/>"}
    if raised:
        by_name["vertAlign"] = '<w:vertAlign w:val="superscript"/>'
    if language:
        code = locale(language)
        other_scripts = "" if language in ("en", "fr") else f' w:eastAsia="{code}" w:bidi="{code}"'
        by_name["lang"] = f'<w:lang w:val="{code}"{other_scripts}/>'
    properties = "".join(by_name[name] for name in sorted(by_name, key=_ORDER.__getitem__))
    return f"<w:r><w:rPr>{properties}</w:rPr>{_TEXT}" if properties else f"<w:r>{_TEXT}"


def plain_runs(runs: Sequence[Run], home: str, syllabics: str, kept_properties: str = "") -> str:  # noqa: ARG001 - one signature for both
    """Return `runs` as `w:r` elements. `home` is the report's own language, which no run need name."""
    xml = ""
    for run in runs:
        text = run.text
        if text:
            language = run.language
            if kept_properties or run.bold or run.italic or run.raised or language:
                start = opening(
                    run.bold, run.italic, run.raised, None if language == home else language, "", kept_properties
                )
            else:
                start = _PLAIN
            xml += f"{start}{escape(text)}</w:t></w:r>"
    return xml


def scripted_runs(runs: Sequence[Run], home: str, syllabics: str, kept_properties: str = "") -> str:
    """Return `runs` as `plain_runs` does, with Canadian syllabics in the style that names their font."""
    pieces: list[str] = []
    for run in runs:
        language = None if run.language == home else run.language
        text = read_text(run.text)
        at = 0
        for match in (*SYLLABICS.finditer(text), None):
            before, within = (text[at : match.start()], match[0]) if match else (text[at:], "")
            at = match.end() if match else at
            for piece, style in ((before, ""), (within, syllabics)):
                if piece:
                    start = opening(run.bold, run.italic, run.raised, language, style, kept_properties)
                    pieces.append(f"{start}{escape(piece)}</w:t></w:r>")
    return "".join(pieces)


def needs_scripted(text: str, content: bytes) -> bool:
    """Return whether a part may hold what `plain_runs` leaves alone: syllabics, Unicode's line and paragraph breaks.

    For syllabics it looks at the bytes they begin with, so it may say yes for nothing; it never says no wrongly.
    """
    return b"\xe1" in content or b"\xf0\x91\xaa" in content or "\u2028" in text or "\u2029" in text


def encode(text: str, part: str) -> bytes:
    """Return a part as UTF-8; `DefectFound` for half of a surrogate pair, which is no character."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise forbidden(text, part) from None


def holds_forbidden(text: str) -> bool:
    """Return whether a text holds a character XML cannot: for what no XML parser will read."""
    return _FORBIDDEN.search(text) is not None


def forbidden(text: str, part: str) -> DefectFound:
    """Return the refusal of a part that is not XML, naming the code point where that is a character XML cannot hold."""
    match = _FORBIDDEN.search(text)
    if match is None:
        return DefectFound("render-not-well-formed", part=part)
    return DefectFound("render-forbidden-character", code_point=f"U+{ord(match[0]):04X}", part=part)
