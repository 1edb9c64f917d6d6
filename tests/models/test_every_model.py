"""Every model keeps Qt's promises whatever happens to its rows, in whatever order."""

import random
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.paged import PagedModel
from desktop.models.table import Column, RowTableModel
from desktop.models.tree import RowTreeModel
from desktop.views.palette.items import Item
from desktop.views.palette.listing import ItemModel
from tests.models.test_paged import Desk

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
STEPS = 40


@dataclass(frozen=True)
class Row:
    number: int
    text: str
    above: int | None = None


COLUMNS = (
    Column("Number", lambda row: str(row.number), "number", sort_key=lambda row: row.number),
    Column("Text", lambda row: row.text, edit_text=lambda row: row.text),
)


def some_rows(chance, most=40):
    """Some of many rows in some order, some of them changed."""
    numbers = chance.sample(range(most), chance.randrange(most + 1))
    return [Row(number, chance.choice(("open", "won", "void"))) for number in numbers]


def some_tree(chance):
    """Rows that stand below each other, the parents before their children or after."""
    rows = []
    for number in range(chance.randrange(30)):
        above = chance.choice([None, *(row.number for row in rows)])
        rows.append(Row(number, chance.choice("abc"), above))
    chance.shuffle(rows)
    return rows


def change_table(chance):
    model = RowTableModel(COLUMNS, lambda row: row.number)
    yield model
    while True:
        match chance.randrange(4):
            case 0:
                model.sort(chance.randrange(-1, 2), chance.choice(list(Qt.SortOrder)))
            case 1:
                model.tell_anew()
            case _:
                model.set_rows(some_rows(chance))
        yield model


def change_tree(chance):
    model = RowTreeModel(COLUMNS, lambda row: row.number, lambda row: row.above)
    yield model
    while True:
        if chance.randrange(3) == 0:
            model.sort(chance.randrange(2), chance.choice(list(Qt.SortOrder)))
        else:
            model.set_rows(some_tree(chance))
        yield model


def change_items(chance):
    model = ItemModel()
    yield model
    while True:
        rows = some_rows(chance)
        model.show([Item(str(row.number), row.text) for row in rows])
        yield model


def change_pages(chance):
    """Questions, refreshes, jumps and news; answers come late, in any order, or for nobody."""
    desk = Desk(chance.randrange(700))
    yield desk.model
    desk.model.ask("newest")
    while True:
        total = desk.model.rowCount()
        match chance.randrange(9):
            case 0:
                desk.model.ask(chance.choice(["oldest", "newest"]))
            case 1:
                desk.model.refresh()
            case 2:
                desk.grow(chance.randrange(1, 300))
            case 3:
                del desk.source.rows[: chance.randrange(200)]
            case 4:
                desk.model.show_news()
            case 5 if total:
                first = chance.randrange(total)
                desk.model.request_rows(first, min(first + 40, total - 1))
                desk.model.read_wanted_pages()
            case 6:
                desk.model.count_rows()
            case _ if desk.executor.waiting:
                desk.executor.run_one(chance.randrange(desk.executor.waiting))
        yield desk.model


CHANGES = {
    RowTableModel: change_table,
    RowTreeModel: change_tree,
    ItemModel: change_items,
    PagedModel: change_pages,
}


def defined_models():
    """The name of every class of model that the program defines."""
    of_a_model = re.compile(
        r"^class (\w+)\((?:\w*Q\w+Model|Row\w+Model|PagedModel|CountedTable)\b", re.MULTILINE
    )
    sources = sorted((Path(__file__).parents[2] / "desktop").rglob("*.py"))
    assert len(sources) > 300
    return {name for source in sources for name in of_a_model.findall(source.read_text("utf-8"))}


def test_no_model_is_left_out():
    # What a paged model is made of is no model by itself.
    made_of = {"PagedTable"}
    assert defined_models() - made_of == {model.__name__ for model in CHANGES}


@pytest.mark.parametrize("model", CHANGES, ids=lambda model: model.__name__)
@pytest.mark.parametrize("seed", range(3))
def test_a_model_keeps_the_promises_of_qt_through_any_changes(qapp, model, seed):
    changes = CHANGES[model](random.Random(seed))  # noqa: S311  the same every time, and no secret
    changed = next(changes)
    tester = QAbstractItemModelTester(changed, FATAL)
    seen = []
    for _ in range(STEPS):
        next(changes)
        rows = changed.rowCount()
        seen.append(rows)
        if rows:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                assert changed.index(rows - 1, 0).data(role)
    assert len(set(seen)) > 1
    assert tester.model() is changed
