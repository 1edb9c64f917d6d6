from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView

from desktop.models.table import ROW_ROLE, Column
from desktop.models.tree import RowTreeModel


@dataclass(frozen=True)
class Account:
    code: str
    above: str | None
    balance: int = 0


COLUMNS = (
    Column("Account", lambda row: row.code),
    Column("Balance", lambda row: str(row.balance), "money", sort_key=lambda row: row.balance),
)
HOUSE = [
    Account("HOUSE", None),
    Account("MA1", "HOUSE"),
    Account("MA2", "HOUSE"),
    Account("AG1", "MA1"),
    Account("P1", "AG1", 5),
    Account("P2", "AG1", 3),
]


@pytest.fixture
def model(qapp):
    return RowTreeModel(COLUMNS, lambda row: row.code, lambda row: row.above)


def outline(model, parent=None):
    parent = parent if parent is not None else model.find_index(None)
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append((index.data(), outline(model, index)))
    return found


def test_rows_stand_below_their_parents(model):
    model.set_rows(HOUSE)
    assert outline(model) == [
        ("HOUSE", [("MA1", [("AG1", [("P1", []), ("P2", [])])]), ("MA2", [])])
    ]
    assert model.row_total == 6
    assert model.find_index("P2").parent().data() == "AG1"
    assert model.find_index("P2").data(ROW_ROLE) == Account("P2", "AG1", 3)


def test_rows_may_come_before_their_parents(model):
    model.set_rows(HOUSE[::-1])
    assert outline(model) == [
        ("HOUSE", [("MA2", []), ("MA1", [("AG1", [("P2", []), ("P1", [])])])])
    ]


def test_what_is_open_and_current_stays_through_a_refresh(model, qtbot):
    view = QTreeView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.set_rows(HOUSE)
    view.expandAll()
    view.setCurrentIndex(model.find_index("P2"))
    model.set_rows([*HOUSE[:3], Account("AG0", "MA1"), *HOUSE[3:5], Account("P2", "AG1", 900)])
    assert view.isExpanded(model.find_index("AG1"))
    assert view.currentIndex().data() == "P2"
    assert model.find_index("P2").siblingAtColumn(1).data() == "900"


def test_an_account_that_moves_is_found_below_its_new_agent(model):
    model.set_rows(HOUSE)
    model.set_rows([*HOUSE[:4], Account("P1", "MA2", 5), HOUSE[5]])
    assert model.find_index("P1").parent().data() == "MA2"
    assert model.row_total == 6


def test_siblings_are_sorted_within_their_parent(model):
    model.set_rows(HOUSE)
    kept = QPersistentModelIndex(model.find_index("P1"))
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert [entry[0] for entry in outline(model, model.find_index("AG1"))] == ["P2", "P1"]
    assert kept.row() == 1


def test_a_sorted_row_keeps_its_place_when_its_value_changes(model):
    model.sort(1, Qt.SortOrder.AscendingOrder)
    model.set_rows(HOUSE)
    before = outline(model, model.find_index("AG1"))
    model.set_rows([*HOUSE[:4], Account("P1", "AG1", -9_000), *HOUSE[5:]])
    assert outline(model, model.find_index("AG1")) == before
    model.settle_order()
    assert [entry[0] for entry in outline(model, model.find_index("AG1"))] == ["P1", "P2"]


def test_only_changed_rows_are_signalled(model):
    model.set_rows(HOUSE)
    changed = []
    model.dataChanged.connect(lambda first, last, roles: changed.append(first.data()))
    model.set_rows([*HOUSE[:5], Account("P2", "AG1", 4)])
    assert changed == ["P2"]


@pytest.mark.parametrize(
    "rows",
    [
        [Account("A", None), Account("A", None)],
        [Account("A", "nobody")],
        [Account("A", "B"), Account("B", "A")],
    ],
)
def test_rows_that_make_no_tree_are_refused(model, rows):
    with pytest.raises(ValueError, match="tree"):
        model.set_rows(rows)


def tree_of(parents, balances):
    """Row n stands below a row with a smaller number, or at the top."""
    return [
        Account(str(n), None if above is None or above >= n else str(above), balance)
        for n, (above, balance) in enumerate(zip(parents, balances, strict=False))
    ]


trees = st.builds(
    tree_of,
    st.lists(st.one_of(st.none(), st.integers(0, 8)), max_size=10),
    st.lists(st.integers(0, 3), min_size=10, max_size=10),
).flatmap(st.permutations)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(trees, st.integers(-1, 1)), max_size=5), st.booleans())
def test_any_sequence_of_refreshes_satisfies_qt(qapp, steps, is_lazy):
    model = RowTreeModel(COLUMNS, lambda row: row.code, lambda row: row.above, is_lazy=is_lazy)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows, column in steps:
        model.sort(column)
        model.set_rows(rows)
        assert model.row_total == len(rows)
        for row in rows:
            index = model.find_index(row.code)
            assert index.data(ROW_ROLE) == row
            assert index.parent().data() == row.above
    assert tester.model() is model


def test_the_children_of_a_lazy_tree_are_made_when_their_parent_is_opened(qapp, qtbot):
    model = RowTreeModel(COLUMNS, lambda row: row.code, lambda row: row.above, is_lazy=True)
    model.set_rows(HOUSE)
    view = QTreeView()
    qtbot.addWidget(view)
    view.setModel(model)
    house = model.find_index("HOUSE")
    assert outline(model) == [("HOUSE", [])]
    assert model.hasChildren(house)
    assert model.row_total == 6
    view.expand(house)
    view.doItemsLayout()
    assert outline(model) == [("HOUSE", [("MA1", []), ("MA2", [])])]
    assert [model.hasChildren(model.find_index(code)) for code in ("MA1", "MA2")] == [True, False]


def test_a_refresh_of_a_lazy_tree_changes_what_was_opened_and_finds_what_was_not(qapp):
    model = RowTreeModel(COLUMNS, lambda row: row.code, lambda row: row.above, is_lazy=True)
    model.set_rows(HOUSE)
    assert model.find_index("MA2").isValid()
    model.set_rows([*HOUSE[:2], Account("MA3", "HOUSE"), *HOUSE[3:], Account("P3", "AG1")])
    assert outline(model) == [("HOUSE", [("MA1", []), ("MA3", [])])]
    assert model.find_index("P3").parent().data() == "AG1"
    assert [name for name, _ in outline(model, model.find_index("AG1"))] == ["P1", "P2", "P3"]
