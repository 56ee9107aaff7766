"""Turns the repaired source of a part into the steps that fill it; Jinja's sandbox reads the same, and must agree."""

from __future__ import annotations

import re
from typing import Any

from reportgen.errors import DefectFound, InputError
from reportgen.render.word.template.contract import Program, Step, TemplateContract
from reportgen.render.word.template.tags import TAG, read


def repaired(part: str) -> str:
    """Return the source of a part with its split tags healed by docxtpl, and Word's traces of editing gone."""
    # half of a cold start, and needed only for a template not seen before
    from docxtpl import DocxTemplate

    for noise in _NOISE:
        part = noise.sub("", part)
    part = part.replace("<w:t>", '<w:t xml:space="preserve">')
    patched: str = DocxTemplate.patch_xml(object.__new__(DocxTemplate), part)
    return patched


_NOISE = (
    re.compile(r"<!--.*?-->", re.DOTALL),
    re.compile(r' w:rsid\w*="[^"]*"'),
    re.compile(r' w14:(?:paraId|textId)="[^"]*"'),
    re.compile(r"<w:proofErr [^>]*/>|<w:lastRenderedPageBreak\s*/>|<w:noProof\s*/>"),
    re.compile(r'<w:bookmarkStart [^>]*w:name="_GoBack"[^>]*/>(?:<w:bookmarkEnd [^>]*/>)?'),
    re.compile(r"<w:rPr\s*/>|<w:rPr></w:rPr>"),
)
_RUN = re.compile(r"<w:r(?: [^>]*)?>(?:<w:rPr>(.*?)</w:rPr>)?", re.DOTALL)


def steps(source: str, contract: TemplateContract, width: int) -> Program:
    """Return the steps that fill a repaired part. `width` is that of the text, in twentieths of a point."""
    _agree(source, contract)
    top: Program = []
    levels: list[Program] = [top]
    at = 0
    for match in TAG.finditer(source):
        program = levels[-1]
        if match.start() > at:
            program.append(source[at : match.start()])
        at = match.end()
        tag = read(match[0])
        match tag.kind:
            case "print" if tag.condition:
                name = str(tag.condition[1])
                slot = _slot(name, contract)
                if slot:
                    program.append(["slot", *slot, *_room(source, match.start(), match.end(), width)])
                else:
                    field: Step = [*tag.condition, _run_around(source, match.start())]
                    program.append(field)
            case "if":
                step: list[Any] = ["if", tag.condition, [], []]
                program.append(step)
                levels.append(step[2])
            case "elif":
                levels.pop()
                step = ["if", tag.condition, [], []]
                _last_otherwise(levels[-1]).append(step)
                levels.append(step[2])
            case "else":
                levels.pop()
                levels.append(_last_otherwise(levels[-1]))
            case "for":
                step = ["for", tag.row, tag.over, []]
                program.append(step)
                levels.append(step[3])
            case "endif" | "endfor":
                levels.pop()
    if len(levels) != 1:
        raise DefectFound("template-not-understood")
    if at < len(source):
        top.append(source[at:])
    return top


def _last_otherwise(program: Program) -> Program:
    """Return where the other branch of the condition last opened goes: the innermost of a chain of `elif`."""
    otherwise: Any = program[-1][3]
    while otherwise:
        otherwise = otherwise[0][3]
    return otherwise  # type: ignore[no-any-return]


def _slot(name: str, contract: TemplateContract) -> tuple[str, str] | None:
    kind, _, section = name.partition("_")
    if name == "body":
        return ("body", "")
    return (kind, section) if kind in ("section", "text") and section in contract.sections else None


def _run_around(source: str, at: int) -> str:
    """Return the properties of the run a field stands in, so that raised or foreign words can stand beside its own."""
    start = max(source.rfind("<w:r>", 0, at), source.rfind("<w:r ", 0, at))
    match = _RUN.match(source, start) if start >= 0 else None
    if (
        match is None
        or "</w:r>" in source[start:at]
        or source.rfind("<w:t", start, at) < source.rfind("</w:t>", start, at)
    ):
        from reportgen.render.word.places import TemplatePlace, quoted  # only for a refusal: it needs lxml

        tag = TAG.match(source, at)
        raise InputError("template-tag-hidden", **TemplatePlace("body").facts(), quote=quoted(tag[0] if tag else ""))
    return match[1] or ""


def _room(source: str, start: int, end: int, width: int) -> tuple[int, int]:
    """Return the width a slot has, and whether something must stand between a last table and what follows."""
    cell = max(source.rfind("<w:tc>", 0, start), source.rfind("<w:tc ", 0, start))
    if cell > source.rfind("</w:tc>", 0, start):
        wide = re.compile(r'<w:tcW [^>]*w:w="(\d+)"').search(source, cell, start)
        width = int(wide[1]) - 230 if wide else width
    follows = source[end:].lstrip()
    return width, 0 if follows.startswith(("<w:p>", "<w:p ")) else 1


def _agree(source: str, contract: TemplateContract) -> None:
    """Have Jinja's own sandbox read the source, and find no name that the contract does not know."""
    from jinja2 import StrictUndefined, TemplateError, meta
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    sandbox = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    try:
        variables = meta.find_undeclared_variables(sandbox.parse(source))
        sandbox.compile(source)
    except TemplateError as why:
        raise DefectFound("template-not-understood") from why
    slots = {"body", *(f"{kind}_{section}" for section in contract.sections for kind in ("section", "text"))}
    if variables - contract.fields - set(contract.lists) - slots:
        raise DefectFound("template-not-understood")
