"""What `reportgen serve` does: opens the officer’s desk, and says where."""

from __future__ import annotations

import argparse
from datetime import datetime
from importlib.util import find_spec
from typing import Final

from reportgen.cli.console import DONE, print_message
from reportgen.errors import MachineError
from reportgen.report import Language

_NEEDED: Final = ("alembic", "keyring", "python_multipart", "sqlalchemy", "sqlcipher3", "starlette", "uvicorn")


def serve(options: argparse.Namespace, language: Language) -> int:
    """Open the desk on this machine alone and answer until Ctrl-C; each launch link is printed."""
    library = next((name for name in _NEEDED if find_spec(name) is None), None)
    if library is not None:
        raise MachineError("desk-not-installed", library=library)
    from reportgen.store import desk_at
    from reportgen.web.server import Opening
    from reportgen.web.server import serve as answer

    opening = Opening(desk_at(options.store), options.port or 0, options.office_name or "", browser=options.browser)

    def link(address: str) -> None:
        print_message("desk-link", language, address=address)

    print_message("desk-opens", language)
    answer(opening, link, cases=tuple(options.cases or ()), at=datetime.now().astimezone())
    print_message("desk-closes", language)
    return DONE
