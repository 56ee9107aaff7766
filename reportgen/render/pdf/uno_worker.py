"""Asks a LibreOffice that listens on a named pipe to print Word files: a child, under the Python that owns `uno`.

Never imported by the rest of the program, so that its own Python version does not matter: the standard library and
`uno` alone, nothing newer than Python 3.8. Whoever starts it owns LibreOffice, its profile and the time limit.

One JSON object a line. Out, once: {"said": "ready"} or {"said": "no-uno"}. In: {"docx": url, "pdf": url,
"filter_in": name, "filter_out": name}. Out, one for each: {"said": "printed"}; {"said": "refused", "why": type} where
LibreOffice goes on; {"said": "gone", "why": type} where it is lost. The end of the input ends LibreOffice.
"""

import contextlib
import json
import sys
import time
from typing import Any, Dict, Tuple  # noqa: UP035 - Python 3.8 reads this too


def say(word: str, why: str = "") -> None:
    """Send one line to whoever started this."""
    sys.stdout.write(json.dumps({"said": word, "why": why}) + "\n")
    sys.stdout.flush()


def properties(uno: Any, **values: Any) -> Tuple[Any, ...]:  # noqa: UP006
    """Return the values as UNO's list of named properties."""
    uno_properties = []
    for name, value in values.items():
        uno_property = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        uno_property.Name, uno_property.Value = name, value
        uno_properties.append(uno_property)
    return tuple(uno_properties)


def reach(uno: Any, pipe: str) -> Any:
    """Return LibreOffice's desktop, waiting for it as long as it takes."""
    local_context = uno.getComponentContext()
    resolver = local_context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local_context
    )
    no_connection = uno.getClass("com.sun.star.connection.NoConnectException")
    while True:
        try:
            remote_context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
        except no_connection:
            time.sleep(0.01)
        else:
            return remote_context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote_context)


def print_one(uno: Any, desktop: Any, job: Dict[str, str]) -> None:  # noqa: UP006
    """Print one Word file: macros never run, links are never updated, nobody is asked anything."""
    document = desktop.loadComponentFromURL(
        job["docx"],
        "_blank",
        0,
        properties(
            uno,
            Hidden=True,
            ReadOnly=True,
            Silent=True,
            FilterName=job["filter_in"],
            MacroExecutionMode=0,
            UpdateDocMode=0,
        ),
    )
    if document is None:
        raise ValueError("not loaded")
    try:
        document.storeToURL(job["pdf"], properties(uno, FilterName=job["filter_out"]))
    finally:
        document.close(True)


def print_all(uno: Any, desktop: Any) -> bool:
    """Print until the input ends, or nobody listens any more. Return whether LibreOffice is still there to be ended."""
    disposed = uno.getClass("com.sun.star.lang.DisposedException")
    failed = uno.getClass("com.sun.star.uno.Exception")
    try:
        say("ready")
        for line in sys.stdin:
            try:
                print_one(uno, desktop, json.loads(line))
            except disposed:
                say("gone", "DisposedException")
                return False
            except (failed, ValueError) as error:
                say("refused", type(error).__name__)
            else:
                say("printed")
    except BrokenPipeError:
        pass  # whoever asked was killed
    return True


def main() -> None:
    """Print what is asked, then end LibreOffice: if the program was killed, nobody else will."""
    try:
        import uno  # type: ignore[import-not-found]
    except ImportError:
        say("no-uno")
        return
    desktop = reach(uno, sys.argv[1])
    if print_all(uno, desktop):
        with contextlib.suppress(uno.getClass("com.sun.star.uno.Exception")):  # it may be going already
            desktop.terminate()


if __name__ == "__main__":
    main()
