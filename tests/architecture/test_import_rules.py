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
    files: dict[str, str]  # modules of desktop/, or of server/, and what is added to each


BREACHES = [
    Breach("Imports go down only", {"feeds/straying.py": "import desktop.reports"}),
    Breach("Imports go down only", {"room_without_a_place.py": "import json"}),
    Breach(
        "SQLAlchemy, Alembic and SQLite stay in book",
        {"services/straying.py": "from sqlalchemy import select"},
    ),
    Breach(
        "SQLAlchemy, Alembic and SQLite stay in book",
        {"views/straying.py": "from sqlcipher3 import dbapi2"},
    ),
    Breach(
        "Qt stays in app, views, models and tasks",
        {"services/straying.py": "from PySide6.QtCore import QObject"},
    ),
    Breach(
        "Qt stays in app, views, models and tasks",
        {"reports/straying.py": "from PySide6 import QtCore"},
    ),
    Breach(
        "Charts are drawn in views.charts and views.exposure",
        {"views/straying.py": "import pyqtgraph"},
    ),
    Breach("One SQLite library in the process", {"book/straying.py": "import sqlite3"}),
    Breach(
        "Workbooks are written in reports and read in feeds",
        {"services/straying.py": "import openpyxl"},
    ),
    Breach(
        "Windows do not know each other",
        {
            "views/desk/__init__.py": "",
            "views/desk/straying.py": "import desktop.views.weekly.straying",
            "views/weekly/__init__.py": "",
            "views/weekly/straying.py": "import json",
        },
    ),
    Breach(
        "Windows read rows and call services; they do not write the journal",
        {"views/straying.py": "from desktop.book import journal"},
    ),
    Breach(
        "Rules, facts and their codec drag no library along",
        {"book/codec.py": "import sqlalchemy"},
    ),
    Breach("HTTP is spoken in sync and feeds", {"services/straying.py": "import httpx"}),
    Breach(
        "The server shares rules, facts, wire format and signatures, and nothing else",
        {"server/straying.py": "from desktop.sync import credentials"},
    ),
    Breach(
        "Server and wire format drag neither windows nor a book file along",
        {"server/straying.py": "import sqlcipher3"},
    ),
    Breach(
        "Server and wire format drag neither windows nor a book file along",
        {"sync/wire.py": "import httpx"},
    ),
    Breach(
        "A station has none of the server's libraries",
        {"sync/straying.py": "from fastapi import FastAPI"},
    ),
    Breach(
        "The server is started from one place",
        {"commands/straying.py": "from server import console"},
    ),
    Breach(
        "No cycles between siblings",
        {
            "domain/straying.py": "import desktop.domain.returning",
            "domain/returning.py": "import desktop.domain.straying",
        },
    ),
]


@pytest.fixture
def program(project, tmp_path):
    """A copy of the program that a test may break."""
    only_python = shutil.ignore_patterns("__pycache__")
    for root in ("desktop", "server"):
        shutil.copytree(project / root, tmp_path / root, ignore=only_python)
    shutil.copy(project / "pyproject.toml", tmp_path)
    return tmp_path


def broken_contracts(program):
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
    return broken


def test_the_program_as_it_is_keeps_every_rule(program):
    assert broken_contracts(program) == set()


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: breach.contract)
def test_breaking_a_rule_turns_it_and_only_it_red(program, breach):
    for name, line in breach.files.items():
        stray = program / (name if name.startswith("server/") else f"desktop/{name}")
        stray.parent.mkdir(parents=True, exist_ok=True)
        with stray.open("a", encoding="utf-8") as text:
            text.write(f"{line}\n")
    assert broken_contracts(program) == {breach.contract}


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
