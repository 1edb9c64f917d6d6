"""The licences that Help shows: every library that the program needs, fonts and icons."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from desktop.services.licences import PACKAGES, list_licences

PROJECT = Path(__file__).parents[2]


def test_the_packages_are_those_of_the_project_and_what_they_need():
    about = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    optional = about["optional-dependencies"]
    waiting, needed = [*about["dependencies"], *optional["window"]], set()
    while waiting:
        name = re.match(r"[A-Za-z0-9._-]+", waiting.pop()).group().lower().replace("_", "-")
        if name in needed:
            continue
        try:
            requires = distribution(name).requires or []
        except PackageNotFoundError:  # for another system or Python
            continue
        needed.add(name)
        waiting += [need for need in requires if "extra ==" not in need]
    assert {name.lower() for name in PACKAGES} >= needed
    assert len(needed) > 10


def test_every_part_has_a_text_and_the_duties_of_qt_are_told():
    licences = {licence.part: licence for licence in list_licences()}
    assert {"Inter", "JetBrains Mono", "Lucide", "Python", "SQLCipher"} <= set(licences)
    assert "sources" in licences["Qt and PySide6"].text
    assert "Version 3, 29 June 2007" in licences["LGPL 3.0"].text
    assert "MIT" in licences["SQLAlchemy"].terms
    assert [part for part, licence in licences.items() if len(licence.text) < 60] == []
