"""A Word template made ready once: repaired, checked, and turned into what fills it for each report.

Made ready, a template is no code but a list of steps: literal text, fields, conditions, rows, slots. Jinja's sandbox
reads the same source when it is made, and must agree; nothing of a template is ever run.
"""

from __future__ import annotations

from pathlib import Path

from reportgen.errors import InputError, TemplateRefused
from reportgen.render.word.template import cache as template_cache
from reportgen.render.word.template.check import check_content
from reportgen.render.word.template.contract import CompiledTemplate, TemplateContract, TemplateNote, language_of


def compile_template(path: Path, contract: TemplateContract) -> CompiledTemplate:
    """Return the template ready to fill, from the cache if made before; `TemplateRefused` lists all problems."""
    try:
        content = path.read_bytes()
    except OSError as why:
        raise InputError("template-unreadable", file=path.name) from why
    key = template_cache.key(content, contract, language_of(path))
    ready = template_cache.load(key)
    if ready is None:
        ready = compile_content(content, contract, language_of(path), path.name)
        template_cache.store(key, ready)
    return ready


def compile_content(content: bytes, contract: TemplateContract, language: str, name: str = "") -> CompiledTemplate:
    """Return the template of a file already read, without the cache."""
    problems = tuple(item for item in check_content(content, contract, language) if not isinstance(item, TemplateNote))
    if problems:
        raise TemplateRefused("template-refused", problems, file=name, count=len(problems))
    # only when a template is new: a warm run needs none of lxml
    from reportgen.render.word.template.parts import assemble

    return assemble(content, contract)
