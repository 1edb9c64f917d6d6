"""Whose work the program stands on, and under which terms: Help > Licences shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import PurePosixPath

from desktop.paths import resource

# What the program needs, and what that needs; a test holds it against pyproject.toml.
PACKAGES = (
    "alembic",
    "anyio",
    "argon2-cffi",
    "argon2-cffi-bindings",
    "certifi",
    "cffi",
    "click",
    "colorama",
    "cryptography",
    "defusedxml",
    "et-xmlfile",
    "h11",
    "httpcore",
    "httpx",
    "idna",
    "lxml",
    "Mako",
    "MarkupSafe",
    "msgspec",
    "numpy",
    "openpyxl",
    "orjson",
    "pycparser",
    "pyqtgraph",
    "PySide6-Essentials",
    "shiboken6",
    "SQLAlchemy",
    "sqlcipher3",
    "typing-extensions",
    "tzdata",
    "zstandard",
)
_TEXT_NAMES = ("licence", "license", "copying", "notice")


@dataclass(frozen=True, slots=True)
class Licence:
    """The terms of one part.

    Attributes:
        part: Its name.
        version: Its version, empty for fonts and icons.
        terms: The licence's short name, empty where only the text says it.
        text: The texts in full.
    """

    part: str
    version: str
    terms: str
    text: str


def list_licences() -> list[Licence]:
    """Fonts, icons and libraries with their texts, by name; reads files."""
    shipped = [
        Licence(file.stem.replace("-", " "), "", "", file.read_text(encoding="utf-8"))
        for file in resource("licences").glob("*.txt")
    ]
    return sorted([*shipped, *_of_packages()], key=lambda licence: licence.part.casefold())


def _of_packages() -> Iterator[Licence]:
    for name in PACKAGES:
        try:
            found = distribution(name)
        except PackageNotFoundError:  # not needed on this system
            continue
        text = "\n\n".join(_texts(found)) or _WITHOUT_TEXT.format(name)
        about = found.metadata.json
        terms = str(about.get("license_expression") or about.get("license") or "")
        yield Licence(name, found.version, terms.splitlines()[0] if terms else "", text)


_WITHOUT_TEXT = (
    "{0} ships no text of its own; its terms stand under the name of what it belongs to."
)


def _texts(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        place = PurePosixPath(str(file))
        is_about = ".dist-info" in place.parts[0]
        if is_about and any(word in place.name.casefold() for word in _TEXT_NAMES):
            yield file.read_text(encoding="utf-8")
