"""HOW IT LOOKS: what turns a worded document into files."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reportgen.render.html import render_html
from reportgen.render.text import render_text
from reportgen.render.word.template.compile import compile_template
from reportgen.render.word.template.contract import CompiledTemplate, TemplateContract
from reportgen.render.word.writer import render_word
from reportgen.report.model import Document

# what comes from the document alone; a Word file needs its template too, and PDF and the rest come from the Word file
RENDERERS: Mapping[str, Callable[[Document], bytes]] = {"html": render_html, "txt": render_text}

__all__ = [
    "RENDERERS",
    "CompiledTemplate",
    "TemplateContract",
    "compile_template",
    "render_html",
    "render_text",
    "render_word",
]
