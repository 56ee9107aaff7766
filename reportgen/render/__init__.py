"""HOW IT LOOKS: what turns a worded document into files, one function a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from reportgen.render.template import CompiledTemplate
    from reportgen.report.model import Document

Renderer: TypeAlias = "Callable[[Document, CompiledTemplate], bytes]"


# each imports its own module when it is asked for: a run that makes one format should not pay for the others
def _docx(document: Document, template: CompiledTemplate) -> bytes:
    from reportgen.render.word import render_word

    return render_word(document, template)


def _html(document: Document, template: CompiledTemplate) -> bytes:  # noqa: ARG001 - HTML comes from the model alone
    from reportgen.render.html import render_html

    return render_html(document)


def _txt(document: Document, template: CompiledTemplate) -> bytes:  # noqa: ARG001 - as does plain text
    from reportgen.render.text import render_text

    return render_text(document)


# what a document itself becomes; PDF and the other formats are made from the bytes of the Word file
RENDERERS: Mapping[str, Renderer] = {"docx": _docx, "html": _html, "txt": _txt}
