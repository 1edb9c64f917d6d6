"""The board of one line type at a time: the choice, the marks, the keys, the dialog of links."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.line_types.links import Link
from desktop.domain.line_types.offering import Mode
from desktop.domain.markets import Market, Period
from desktop.services.line_types.setting import set_mode
from desktop.views.board.window import BoardPage
from tests.shop import Shop
from tests.views.board.test_board_page import SPREAD, SPREAD_PRICE, TOTAL, shown, stand, texts
from tests.views.board.test_keeping import type_into
from tests.views.opened import show_page

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book", credit=100_000_00)
    made.game(451, away="+155", home="-175")
    made.line_type("Sharp", every=Link(spread=2, spread_price=5))
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(BoardPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.lines.grid.model().rowCount() > 0)
    return made


@pytest.fixture
def sharp(page, qtbot):
    """The page with the board of the line type Sharp."""
    qtbot.keyClick(stand(page, 2, SPREAD), Qt.Key.Key_Y, CONTROL)
    shown(page, qtbot, 2, SPREAD, "≠ −4")
    return page


def tooltip(page, row, column):
    model = page.lines.grid.model()
    return model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)


def test_the_next_line_type_is_shown_and_cells_that_differ_are_marked(sharp, qtbot):
    assert sharp.lines.line_types.name == "Sharp"
    assert texts(sharp, 2)[SPREAD_PRICE] == "≠ −115"
    assert texts(sharp, 2)[TOTAL] == "u47½"
    assert tooltip(sharp, 2, SPREAD).endswith("The house has −3½ −110.")
    qtbot.keyClick(stand(sharp, 2, SPREAD), Qt.Key.Key_Y, CONTROL)
    shown(sharp, qtbot, 2, SPREAD, "−3½")


def test_l_locks_a_market_and_o_lets_it_follow_again(sharp, session, qtbot):
    grid = stand(sharp, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_L)
    shown(sharp, qtbot, 2, SPREAD, "L −4")
    assert "Locked: the number stays" in tooltip(sharp, 2, SPREAD)
    assert "Sharp" in session.strip.sentence
    assert "locked" in session.strip.sentence
    qtbot.keyClick(grid, Qt.Key.Key_O)
    shown(sharp, qtbot, 2, SPREAD, "≠ −4")


def test_x_hides_a_market_and_with_shift_the_whole_event(sharp, qtbot):
    grid = stand(sharp, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_X)
    shown(sharp, qtbot, 2, SPREAD, "H hidden")
    assert texts(sharp, 2)[TOTAL] == "u47½"
    qtbot.keyClick(grid, Qt.Key.Key_X, SHIFT)
    shown(sharp, qtbot, 2, TOTAL, "H hidden")


def test_m_sets_a_market_free_and_the_house_line_stays(sharp, qtbot):
    grid = stand(sharp, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_M)
    shown(sharp, qtbot, 2, SPREAD, "M −4")
    qtbot.keyClick(grid, Qt.Key.Key_Minus)
    shown(sharp, qtbot, 2, SPREAD, "M −4½")
    qtbot.keyClick(grid, Qt.Key.Key_Y, CONTROL)
    shown(sharp, qtbot, 2, SPREAD, "−3½")


def test_a_number_that_is_typed_on_a_line_type_is_its_own(sharp, qtbot):
    type_into(qtbot, sharp, 2, SPREAD, "-5")
    shown(sharp, qtbot, 2, SPREAD, "L −5")
    qtbot.keyClick(stand(sharp, 2, SPREAD), Qt.Key.Key_H)
    history = sharp.lines.history.grid.model()
    qtbot.waitUntil(lambda: history.rowCount() > 0)
    assert history.painted_row(0).texts[5] == "Sharp typed"


def test_a_circle_belongs_to_the_house_and_a_lock_to_a_line_type(sharp, session, qtbot):
    grid = stand(sharp, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_C)
    assert session.strip.sentence.startswith("A circle is put on the house’s own lines")
    qtbot.keyClick(grid, Qt.Key.Key_Y, CONTROL)
    shown(sharp, qtbot, 2, SPREAD, "−3½")
    qtbot.keyClick(grid, Qt.Key.Key_L)
    assert session.strip.sentence.startswith("These are the house’s own lines")


def test_the_dialog_makes_a_line_type_and_links_it(page, qtbot):
    page.show_line_types()
    dialog = page._links_dialog
    qtbot.waitUntil(lambda: dialog.types.rowCount() == 1)
    dialog.name.setText("Dime")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.chosen is not None and dialog.chosen.name == "Dime")
    dialog.form.scope.setCurrentText("NFL")
    part = next(part for part in dialog.form.parts if part == "spread_price")
    dialog.form.offsets[part].setText("-5")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.links.rowCount() == 2)
    told = {dialog.links.row_at(no).scope: dialog.links.row_at(no).text for no in range(2)}
    assert told == {
        "*": "follows master",
        "NFL": "follows master, spread price 5 cents better",
    }
    qtbot.waitUntil(lambda: page.lines.line_types.box.count() == 3)


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [("spread", "0.25", "half points"), ("spread", "x", "is not a line"),
     ("money_line", "five", "no number of cents")],
)  # fmt: skip
def test_an_offset_that_is_none_is_refused_in_the_dialog(page, qtbot, field, typed, sentence):
    page.show_line_types()
    dialog = page._links_dialog
    qtbot.waitUntil(lambda: dialog.types.rowCount() == 1)
    part = next(part for part in dialog.form.parts if part == field)
    dialog.form.offsets[part].setText(typed)
    dialog.save()
    qtbot.waitUntil(lambda: sentence in dialog._problem.text())


def test_the_board_of_a_line_type_as_it_was(sharp, shop, session, qtbot):
    earlier = shop.now
    shop.now += 60_000
    session.runner.write(
        lambda book: set_mode(
            book, shop.actor, "Sharp", sharp.lines.current_event.id, Mode.HIDE,
            place=(Period.GAME, Market.SPREAD),
        ),
        lambda moved: session.hub.announce(moved.changes),
        owner=sharp,
    )  # fmt: skip
    stand(sharp, 2, SPREAD)
    shown(sharp, qtbot, 2, SPREAD, "H hidden")
    sharp.lines.as_of.show_moment(earlier)
    shown(sharp, qtbot, 2, SPREAD, "−4")
