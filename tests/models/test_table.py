from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.changes import STEPS_AT_MOST, steps_between
from desktop.models.steady import steady_order
from desktop.models.table import ROW_ROLE, SORT_ROLE, STYLE_ROLE, Column, RowTableModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@dataclass(frozen=True)
class Player:
    number: int
    name: str
    balance: int


COLUMNS = (
    Column("Account", lambda row: str(row.number), "mono", sort_key=lambda row: row.number),
    Column("Name", lambda row: row.name),
    Column(
        "Player owes",
        lambda row: f"{row.balance}.00",
        "money",
        sort_key=lambda row: row.balance,
        style=lambda row: "negative" if row.balance < 0 else "",
    ),
)


def players(*numbers, balance=0):
    return [Player(number, f"name {number}", balance) for number in numbers]


@pytest.fixture
def model(qapp):
    return RowTableModel(COLUMNS, lambda row: row.number)


def record_signals(model):
    signals = []
    model.rowsInserted.connect(lambda _, first, last: signals.append(("inserted", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: signals.append(("removed", first, last)))
    model.dataChanged.connect(
        lambda first, last, roles: signals.append(("changed", first.row(), last.row()))
    )
    model.layoutChanged.connect(lambda *_: signals.append(("reordered",)))
    model.modelReset.connect(lambda: signals.append(("reset",)))
    return signals


@pytest.mark.parametrize(
    ("before", "after", "signals"),
    [
        ((1, 2, 3), (1, 2, 3), []),
        ((), (1, 2), [("inserted", 0, 1)]),
        ((1, 2, 3, 4), (1, 4), [("removed", 1, 2)]),
        ((2, 3), (1, 2, 3), [("inserted", 0, 0)]),
        ((1, 2, 3), (3, 2, 1), [("reordered",)]),
        ((1, 2, 3), (3, 4, 1), [("removed", 1, 1), ("reordered",), ("inserted", 1, 1)]),
        ((1, 2, 3), (), [("removed", 0, 2)]),
    ],
)
def test_a_refresh_signals_only_what_differs(model, before, after, signals):
    model.set_rows(players(*before))
    said = record_signals(model)
    model.set_rows(players(*after))
    assert said == signals


def test_changed_rows_are_signalled_as_changed(model):
    model.set_rows(players(1, 2, 3, 4))
    said = record_signals(model)
    model.set_rows([*players(1), *players(2, 3, balance=-7), *players(4)])
    assert said == [("changed", 1, 2)]
    assert model.index(1, 2).data() == "-7.00"


def test_a_very_different_list_is_a_reset(model):
    model.set_rows(players(*range(4 * STEPS_AT_MOST)))
    said = record_signals(model)
    model.set_rows(players(*range(0, 4 * STEPS_AT_MOST, 2)))
    assert said == [("reset",)]


def test_selection_follows_its_row_through_a_refresh_and_a_sort(model):
    model.set_rows(players(1, 2, 3))
    selection = QItemSelectionModel(model)
    selection.select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    model.set_rows(players(9, 8, 1, 2, 3))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [model.row_at(index.row()).number for index in selection.selectedIndexes()] == [2]


def test_rows_stay_sorted_when_new_ones_come(model):
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.set_rows([Player(1, "a", 5), Player(2, "b", 900), Player(3, "c", 40)])
    model.set_rows([Player(4, "d", 100), *model.rows])
    assert [row.balance for row in model.rows] == [900, 100, 40, 5]


def test_a_sorted_row_keeps_its_place_when_its_value_changes(model):
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.set_rows([Player(1, "a", 5), Player(2, "b", 900), Player(3, "c", 40)])
    said = record_signals(model)
    model.set_rows([Player(1, "a", 5_000), Player(2, "b", 900), Player(3, "c", 40)])
    assert [row.balance for row in model.rows] == [900, 40, 5_000]
    assert [what for what, *_ in said] == ["changed"]
    model.settle_order()
    assert [row.balance for row in model.rows] == [5_000, 900, 40]


def test_rows_in_the_order_of_their_values_keep_their_places_where_that_is_wanted(qapp):
    model = RowTableModel(COLUMNS, lambda row: row.number, keeps_places=True)
    model.set_rows([Player(2, "b", 900), Player(1, "a", 5)])
    model.set_rows([Player(1, "a", 1_000), Player(2, "b", 900), Player(3, "c", 40)])
    assert [row.number for row in model.rows] == [2, 3, 1]
    model.settle_order()
    assert [row.number for row in model.rows] == [1, 2, 3]
    model.deleteLater()


@pytest.mark.parametrize(
    ("wanted", "shown", "order"),
    [
        ("abc", "", "abc"), ("abc", "cab", "cab"), ("abxc", "cab", "cabx"), ("xabc", "cab", "xcab"),
        ("ac", "cab", "ca"), ("", "cab", ""), ("axyb", "ba", "baxy"),
    ],
)  # fmt: skip
def test_new_rows_stand_behind_the_row_they_would_follow(wanted, shown, order):
    assert "".join(steady_order(wanted, shown)) == order


def test_roles_give_text_row_sort_value_and_style(model):
    row = Player(7, "Bravo", -1240)
    model.set_rows([row])
    cell = model.index(0, 2)
    assert cell.data() == "-1240.00"
    assert cell.data(ROW_ROLE) is row
    assert cell.data(SORT_ROLE) == -1240
    assert cell.data(STYLE_ROLE) == "negative"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Player owes minus 1240.00 dollars"


def test_header_and_cells_are_aligned_alike_by_kind(model):
    model.set_rows([Player(1, "4 teams by 2s", 0)])
    role = Qt.ItemDataRole.TextAlignmentRole
    for place, side in enumerate(("AlignLeft", "AlignLeft", "AlignRight")):
        cell = Qt.AlignmentFlag(model.index(0, place).data(role))
        header = Qt.AlignmentFlag(model.headerData(place, Qt.Orientation.Horizontal, role))
        assert cell == header
        assert cell & Qt.AlignmentFlag[side]


def test_two_rows_of_one_key_are_refused(model):
    with pytest.raises(ValueError, match="same key"):
        model.set_rows(players(1, 1))


def test_an_edit_is_told_and_changes_nothing_by_itself(qapp):
    line = Column("Line", lambda row: row.name, edit_text=lambda row: row.name)
    locked = Column("Note", lambda row: row.name)
    model = RowTableModel([line, locked], lambda row: row.number)
    row = Player(1, "-3", 0)
    model.set_rows([row])
    told = []
    model.cell_edited.connect(lambda *said: told.append(said))
    assert model.setData(model.index(0, 0), "-3.5")
    assert not model.setData(model.index(0, 1), "x")
    assert told == [(row, 0, "-3.5")]
    assert model.index(0, 0).data() == "-3"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 30), unique=True), st.lists(st.integers(0, 30), unique=True))
def test_the_steps_lead_from_one_list_to_the_other(before, after):
    now = list(before)
    for step in steps_between(before, after):
        match type(step).__name__:
            case "Remove":
                del now[step.first : step.last + 1]
            case "Insert":
                now[step.first : step.first] = step.keys
            case "Reorder":
                assert sorted(now) == sorted(step.keys)
                now = list(step.keys)
    assert now == after


rows_strategy = st.lists(
    st.builds(Player, st.integers(0, 12), st.sampled_from(["a", "b"]), st.integers(-2, 2)),
    unique_by=lambda row: row.number,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(rows_strategy, st.integers(-1, 2), st.booleans()), max_size=8))
def test_any_sequence_of_refreshes_and_sorts_satisfies_qt(qapp, steps):
    model = RowTableModel(COLUMNS, lambda row: row.number)
    tester = QAbstractItemModelTester(model, FATAL)
    selection = QItemSelectionModel(model)
    for rows, column, is_descending in steps:
        model.sort(column, Qt.SortOrder(int(is_descending)))
        model.set_rows(rows)
        assert sorted(model.rows, key=hash) == sorted(rows, key=hash)
        if rows:
            selection.setCurrentIndex(
                model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
    assert tester.model() is model
