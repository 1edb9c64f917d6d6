"""Every question that the program asks of a book can be asked, and names what it reads."""

import pkgutil
import re
from contextlib import closing
from importlib import import_module

import pytest
from sqlalchemy import Table
from sqlalchemy.sql.visitors import iterate
from sqlcipher3 import dbapi2

import desktop.book
from desktop.book.schema import _creating
from desktop.book.statements import Query
from desktop.book.tables.every import METADATA
from desktop.book.tables.wagers import LEGS_BY_EVENT


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


def test_what_looks_into_an_index_that_a_rebuild_leaves_out_says_so(texts):
    """A fold that asks without it would read every leg there is, for each fact."""
    left_out, looking = {LEGS_BY_EVENT}, set()
    with closing(dbapi2.connect(":memory:")) as tables:
        for statement in _creating():
            tables.execute(statement)
        for name, text in texts.items():
            if name.startswith("desktop.book.queries."):
                continue
            plan = tables.execute(f"EXPLAIN QUERY PLAN {text}", (None,) * text.count("?"))
            used = {index for index in left_out for row in plan if index in row[3].split()}
            assert used == {QUESTIONS[name].looks_into} - {""}, name
            looking |= used
    assert looking == left_out
