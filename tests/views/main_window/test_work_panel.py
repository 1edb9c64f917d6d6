"""The panel of work: what runs, what ended, calling off and running again by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.views.main_window.work_panel import WorkPanel
from tests.shop import Shop
from tests.views.opened import opened


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "work.bookdesk")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


@pytest.fixture
def panel(session, qtbot):
    made = WorkPanel(session)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(panel):
    model = panel.model
    return [
        [model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())
    ]


def test_running_and_finished_work_is_listed_and_called_off_and_repeated(panel, session):
    calls = []
    first = session.pending.begin("Writing a.xlsx", again=lambda: calls.append("again"))
    second = session.pending.begin("Verifying", cancel=lambda: calls.append("cancel"))
    second.report(1, 4)
    assert shown(panel) == [["Verifying", "running", "25 %"], ["Writing a.xlsx", "running", ""]]
    first.finish("The disk is full.")
    assert shown(panel)[1] == ["Writing a.xlsx", "failed", ""]
    tooltip = panel.model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip == "The disk is full."
    panel.grid.select_row(0)
    assert panel.cancel_button.isEnabled()
    assert not panel.again_button.isEnabled()
    QTest.keyClick(panel.grid, Qt.Key.Key_Delete)
    second.finish()
    assert shown(panel)[0][1] == "called off"
    panel.grid.select_row(1)
    assert panel.again_button.isEnabled()
    assert panel.problem.text() == "The disk is full."
    QTest.keyClick(panel.grid, Qt.Key.Key_Insert)
    assert calls == ["cancel", "again"]
