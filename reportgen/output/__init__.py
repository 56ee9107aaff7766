"""WHERE IT GOES: files named, written whole, each with its receipt."""

from reportgen.output.build import Build, BuiltReport
from reportgen.output.files import PublishedFile, exists, file_name, publish
from reportgen.output.receipts import RenderedFile, verify

__all__ = ["Build", "BuiltReport", "PublishedFile", "RenderedFile", "exists", "file_name", "publish", "verify"]
