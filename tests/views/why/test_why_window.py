"""Why this number: F1 on a cell or a figure, the formula filled in, rows that lead on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.why.explanation import Explanation, How, Part, Unit, share
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.window import MainWindow
from desktop.views.why.texts import formula_text, total_text
from desktop.views.widgets.explained_figure import ExplainedFigure
from tests.shop import Shop
from tests.views.opened import opened

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "why.bookdesk")
    shop.game(451)
    shop.accept("452 100")
    shop.accept("451 o47.5 50")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


@pytest.fixture
def window(session, qtbot):
    made = MainWindow(session, page_offers(session))
    qtbot.addWidget(made)
    made.visit("accounts", "P1")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return made


def explained(window, session, qtbot):
    qtbot.waitUntil(lambda: window.whys.dialog is not None and window.whys.dialog.explanation)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return window.whys.dialog


def column_of(tree, title):
    return [column.title for column in tree.model().columns].index(title)


def test_f1_on_a_number_explains_it_and_enter_goes_on_to_the_tickets(window, session, qtbot):
    tree = window.page("accounts").accounts.tree
    tree.setFocus()
    for _ in range(column_of(tree, "Available")):
        QTest.keyClick(tree, Qt.Key.Key_Right)
    assert tree.model().columns[tree.currentIndex().column()].title == "Available"
    QTest.keyClick(tree, Qt.Key.Key_F1)
    dialog = explained(window, session, qtbot)
    formats = session.formatting
    available = window.page("accounts").current.available
    assert dialog.explanation.total == available
    assert dialog.formula.text().endswith(f"= {formats.money(available)}")
    assert dialog.formula.text().startswith("credit limit")
    grid = dialog.grid
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current_row()[1].what == "Pending"
    with qtbot.waitSignal(dialog.explained):
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert dialog.explanation.title == "Pending"
    assert [part.value for part in dialog.explanation.parts] == [11_000, 5_500]
    QTest.keyClick(dialog.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.ticket is not None and dialog.ticket.story is not None)
    assert dialog.ticket.story.ticket.held == 11_000
    dialog.ticket.reject()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.explained):
        QTest.keyClick(dialog.grid, Qt.Key.Key_Backspace)
    assert dialog.explanation.title == "Available"
    dialog.reject()


def test_alt_enter_on_a_figure_of_a_strip_explains_it(window, session, qtbot):
    window.visit("tickets")
    strip = window.page("tickets").figures

    def find_risk():
        figures = strip.findChildren(ExplainedFigure)
        return next((one for one in figures if one.accessibleName().startswith("Risk")), None)

    # The page takes the keyboard once it is shown, and figures are made anew until all is read.
    def is_in_front():
        found = find_risk()
        if found is not None:
            found.setFocus()
        return session.runner.is_idle and found is not None and found.hasFocus()

    qtbot.waitUntil(is_in_front)
    risk = find_risk()
    QTest.keyClick(risk, Qt.Key.Key_Return, ALT)
    dialog = explained(window, session, qtbot)
    assert dialog.explanation.total == 16_500
    assert [part.what for part in dialog.explanation.parts] == ["Open"]
    dialog.reject()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said offscreen only
def test_without_a_number_under_the_cursor_f1_opens_the_guide(window, session, qtbot):
    tree = window.page("accounts").accounts.tree
    tree.setFocus()
    assert tree.currentIndex().column() == 0
    QTest.keyClick(tree, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.help.guide is not None and window.help.guide.isVisible())
    assert window.whys.dialog is None
    window.help.guide.close()


PARTS = (Part("Won", 300), Part("Lost", -450))


@pytest.mark.parametrize(
    ("how", "total", "formula"),
    [
        (How.SUM, -150, "won 3.00 − lost 4.50 = −1.50"),
        (How.LEAST, -450, "the lowest of 2 is −4.50"),
        (How.GREATEST, 300, "the highest of 2 is 3.00"),
        (How.LAST, -450, "the last of 2 stands: −4.50"),
    ],
)
def test_rows_make_the_number(session, how, total, formula):
    made = Explanation("Net", "", PARTS, how=how)
    assert made.total == total
    assert formula_text(made, session.formatting) == formula


def test_a_share_is_rounded_to_hundredths_of_a_percent(session):
    made = Explanation(
        "Hold", "", (Part("Result", 1), Part("Handle", 3)), unit=Unit.PERCENT, how=How.SHARE
    )
    assert made.total == share(1, 3) == 3_333
    assert share(-1, 3) == -3_333
    assert share(5, 0) == 0
    assert total_text(made, session.formatting) == "33.33 %"
