"""Every import rule of pyproject.toml goes red when it is broken on a copy of the program."""

import re
import shutil
import subprocess
import sysconfig
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

LINT_IMPORTS = Path(sysconfig.get_path("scripts")) / "lint-imports"
VERDICT = re.compile(r"^(?P<contract>.+) (?P<verdict>KEPT|BROKEN)\b.*$", re.MULTILINE)


class Breach(NamedTuple):
    contract: str
    said: str  # by the linter, about this breach and no other
    files: dict[str, str]  # modules of desktop/, or of server/, and what is added to each


BREACHES = [
    Breach(
        "Imports go down only",
        "desktop.feeds.straying -> desktop.reports",
        {"feeds/straying.py": "import desktop.reports"},
    ),
    Breach(
        "Imports go down only",
        "- desktop.room_without_a_place",
        {"room_without_a_place.py": "import json"},
    ),
    Breach(
        "SQLAlchemy, Alembic and SQLite stay in book",
        "desktop.services.straying -> sqlalchemy",
        {"services/straying.py": "from sqlalchemy import select"},
    ),
    Breach(
        "SQLAlchemy, Alembic and SQLite stay in book",
        "desktop.views.straying -> sqlcipher3",
        {"views/straying.py": "from sqlcipher3 import dbapi2"},
    ),
    Breach(
        "Qt stays in app, views, models and tasks",
        "desktop.services.straying -> PySide6",
        {"services/straying.py": "from PySide6.QtCore import QObject"},
    ),
    Breach(
        "Qt stays in app, views, models and tasks",
        "desktop.reports.straying -> PySide6",
        {"reports/straying.py": "from PySide6 import QtCore"},
    ),
    Breach(
        "Charts are drawn in views.charts and views.exposure",
        "desktop.views.straying -> pyqtgraph",
        {"views/straying.py": "import pyqtgraph"},
    ),
    Breach(
        "A child that reads a file loads neither a book nor a window",
        "desktop.book.straying_through -> sqlalchemy",
        {
            "feeds/straying_through.py": "import desktop.book.straying_through",
            "book/straying_through.py": "import sqlalchemy",
        },
    ),
    Breach(
        "One SQLite library in the process",
        "desktop.book.straying -> sqlite3",
        {"book/straying.py": "import sqlite3"},
    ),
    Breach(
        "Workbooks are written in reports and read in feeds",
        "desktop.services.straying -> openpyxl",
        {"services/straying.py": "import openpyxl"},
    ),
    Breach(
        "Windows do not know each other",
        "desktop.views.desk.straying -> desktop.views.weekly.straying",
        {
            "views/desk/__init__.py": "",
            "views/desk/straying.py": "import desktop.views.weekly.straying",
            "views/weekly/__init__.py": "",
            "views/weekly/straying.py": "import json",
        },
    ),
    Breach(
        "Windows read rows and call services; they do not write the journal",
        "desktop.views.straying -> desktop.book.journal",
        {"views/straying.py": "from desktop.book import journal"},
    ),
    Breach(
        "Rules, facts and their codec drag no library along",
        "desktop.book.codec -> sqlalchemy",
        {"book/codec.py": "import sqlalchemy"},
    ),
    Breach(
        "HTTP is spoken in sync and feeds",
        "desktop.services.straying -> httpx",
        {"services/straying.py": "import httpx"},
    ),
    Breach(
        "The server shares rules, facts, wire format and signatures, and nothing else",
        "server.straying -> desktop.sync",
        {"server/straying.py": "from desktop.sync import credentials"},
    ),
    Breach(
        "Server and wire format drag neither windows nor a book file along",
        "server.straying -> sqlcipher3",
        {"server/straying.py": "import sqlcipher3"},
    ),
    Breach(
        "Server and wire format drag neither windows nor a book file along",
        "desktop.sync.wire -> httpx",
        {"sync/wire.py": "import httpx"},
    ),
    Breach(
        "A station has none of the server's libraries",
        "desktop.sync.straying -> fastapi",
        {"sync/straying.py": "from fastapi import FastAPI"},
    ),
    Breach(
        "The server is started from one place",
        "desktop.commands.straying -> server.console",
        {"commands/straying.py": "from server import console"},
    ),
    Breach(
        "No cycles between siblings",
        ".straying -> .returning",
        {
            "domain/straying.py": "import desktop.domain.returning",
            "domain/returning.py": "import desktop.domain.straying",
        },
    ),
]


@pytest.fixture
def program(project, tmp_path):
    return copy_of(project, tmp_path)


def copy_of(project, folder):
    """A copy of the program that a test may break."""
    only_python = shutil.ignore_patterns("__pycache__")
    for root in ("desktop", "server"):
        shutil.copytree(project / root, folder / root, ignore=only_python)
    shutil.copy(project / "pyproject.toml", folder)
    return folder


def lint(program):
    """What the linter prints, and which contracts it finds broken."""
    ran = subprocess.run(
        [LINT_IMPORTS, "--no-cache"],
        cwd=program,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    verdicts = {found["contract"]: found["verdict"] for found in VERDICT.finditer(ran.stdout)}
    assert verdicts, ran.stdout + ran.stderr
    broken = {contract for contract, verdict in verdicts.items() if verdict == "BROKEN"}
    assert bool(ran.returncode) == bool(broken)
    return ran.stdout, broken


@pytest.fixture(scope="module")
def reasons(project, tmp_path_factory):
    """Why each contract is broken, by its name, where every breach is made at once."""
    program = copy_of(project, tmp_path_factory.mktemp("broken"))
    for breach in BREACHES:
        for name, line in breach.files.items():
            stray = program / (name if name.startswith("server/") else f"desktop/{name}")
            stray.parent.mkdir(parents=True, exist_ok=True)
            with stray.open("a", encoding="utf-8") as text:
                text.write(f"{line}\n")
    printed, broken = lint(program)
    told = printed.partition("Broken contracts\n")[2]
    _, *sections = re.split(r"^(.+)\n-+\n", told, flags=re.MULTILINE)
    found = dict(zip(sections[::2], sections[1::2], strict=True))
    assert found.keys() == broken
    return found


def test_the_program_as_it_is_keeps_every_rule(program):
    assert lint(program)[1] == set()


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: breach.contract)
def test_breaking_a_rule_turns_it_and_only_it_red(reasons, breach):
    told = re.compile(rf"(?<!\w){re.escape(breach.said)}(?!\w)")
    assert [name for name, why in reasons.items() if told.search(why)] == [breach.contract]


@pytest.fixture(scope="module")
def contracts(project):
    """The contracts by their names."""
    settings = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
    return {
        contract["name"]: contract for contract in settings["tool"]["importlinter"]["contracts"]
    }


def test_every_rule_is_broken_once_in_this_file(contracts):
    assert {breach.contract for breach in BREACHES} == set(contracts)


def test_every_folder_of_views_has_its_place_among_the_windows(contracts, project):
    placed = set(
        re.findall(r"\w+", " ".join(contracts["Windows do not know each other"]["layers"]))
    )
    folders = {path.parent.name for path in (project / "desktop" / "views").glob("*/__init__.py")}
    assert folders, "a scan that finds nothing must fail"
    assert folders - placed == set()
