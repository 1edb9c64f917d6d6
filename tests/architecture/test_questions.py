"""Every question that the program asks of a book can be asked, and names what it reads."""

import pkgutil
import re
from importlib import import_module

import pytest
from sqlalchemy import Table
from sqlalchemy.sql.visitors import iterate

import desktop.book
from desktop.book.statements import Query
from desktop.book.tables.every import METADATA


def named():
    for module in pkgutil.walk_packages(desktop.book.__path__, "desktop.book."):
        if ".migrations" not in module.name:
            for name, value in vars(import_module(module.name)).items():
                if isinstance(value, Query):
                    yield f"{module.name} {name}", value


QUESTIONS = dict(named())


@pytest.fixture(scope="module")
def texts():
    return {name: query.prepared.text for name, query in QUESTIONS.items()}


def test_the_tables_that_a_rebuild_forgets_by_are_those_of_the_text(texts):
    """A table that the walk over a statement overlooked would be answered from before."""
    assert len(texts) > 300
    for name, text in texts.items():
        walked = {e.name for e in iterate(QUESTIONS[name].statement) if isinstance(e, Table)}
        defined = set(re.findall(r"(\w+)(?:\([^()]*\))? AS\s*\(", text))
        read = set(re.findall(r"(?:FROM|JOIN|,)\s+\(*\"?(\w+)", text)) & METADATA.tables.keys()
        assert read - defined <= walked, name
