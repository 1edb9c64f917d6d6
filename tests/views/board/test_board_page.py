import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from desktop.views.board.window import BoardPage
from tests.shop import Shop
from tests.views.opened import show_page

SPREAD, SPREAD_PRICE, TOTAL, TOTAL_PRICE, MONEY = 4, 5, 6, 7, 8
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.game(451, away="+155", home="-175")
    made.game(453, spread="7", total="41")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(BoardPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.lines.grid.model().rowCount() > 0)
    return made


def texts(page, place):
    return page.lines.grid.model().painted_row(place).texts


def stand(page, row, column):
    grid = page.lines.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(row, column))
    return grid


def shown(page, qtbot, row, column, text):
    """Wait for a text, with or without the mark of a movement."""
    qtbot.waitUntil(lambda: texts(page, row)[column].lstrip("▲▼• ") == text)


def type_text(qtbot, grid, text):
    for letter in text:
        target = grid.findChild(QLineEdit) or grid
        qtbot.keyClicks(target, letter)
    return grid.findChild(QLineEdit)


def test_each_event_has_the_visitor_above_the_home_team_under_day_and_league(page):
    assert texts(page, 0)[1] == "Sun 22 Nov 2026 · NFL"
    assert texts(page, 1)[:3] == ("451", "Away451", "13:00")
    assert texts(page, 1)[4:9] == ("+3½", "−110", "o47½", "−110", "+155")
    assert texts(page, 2)[:2] == ("452", "Home451")
    assert texts(page, 2)[4:9] == ("−3½", "−110", "u47½", "−110", "−175")


def test_the_model_keeps_the_promises_of_qt(page, qtbot):
    tester = QAbstractItemModelTester(
        page.lines.grid.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_Plus)
    shown(page, qtbot, 2, SPREAD, "−3")
    del tester


def test_a_typed_line_replaces_the_old_one_and_the_opposite_side_follows(page, session, qtbot):
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    editor = grid.findChild(QLineEdit)
    assert editor.text() == "-3.5"
    qtbot.keyClicks(editor, "-4.5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    shown(page, qtbot, 2, SPREAD, "−4½")
    shown(page, qtbot, 1, SPREAD, "+4½")
    assert "452 −4½ −110, 451 +4½ −110" in session.strip.sentence


def test_a_digit_starts_typing(page, qtbot):
    grid = stand(page, 1, TOTAL)
    editor = type_text(qtbot, grid, "48")
    assert editor.text() == "48"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    shown(page, qtbot, 1, TOTAL, "o48")
    shown(page, qtbot, 2, TOTAL, "u48")


def test_escape_leaves_the_cell_as_it_was(page, qtbot):
    grid = stand(page, 1, TOTAL)
    editor = type_text(qtbot, grid, "48")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert grid.state() == grid.State.NoState
    assert texts(page, 1)[TOTAL] == "o47½"


@pytest.mark.parametrize(
    "refused",
    [
        (TOTAL, "48.3", "lines move in quarter points"),
        (TOTAL, "0", "A total is above 0"),
        (SPREAD_PRICE, "50", "is not a price"),
        (SPREAD_PRICE, "-50", "American prices are"),
        (MONEY, "abc", "is not a price"),
    ],
    ids=lambda refused: refused[1],
)
def test_what_is_refused_stays_in_the_cell_with_its_sentence(page, session, qtbot, refused):
    column, typed, sentence = refused
    grid = stand(page, 1, column)
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit)
    qtbot.keyClicks(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert grid.state() == grid.State.EditingState
    assert editor.text() == typed
    assert sentence in session.strip.sentence
    assert sentence in editor.toolTip()


def test_half_points_pressed_quickly_are_all_counted(page, qtbot):
    grid = stand(page, 2, SPREAD)
    for _ in range(3):
        qtbot.keyClick(grid, Qt.Key.Key_Minus)
    shown(page, qtbot, 2, SPREAD, "−5")
    shown(page, qtbot, 1, SPREAD, "+5")


def test_control_plus_moves_a_price_by_five_cents(page, qtbot):
    grid = stand(page, 1, TOTAL)
    qtbot.keyClick(grid, Qt.Key.Key_Plus, CONTROL)
    shown(page, qtbot, 1, TOTAL_PRICE, "−105")
    qtbot.keyClick(grid, Qt.Key.Key_Plus, CONTROL)
    shown(page, qtbot, 1, TOTAL_PRICE, "+100")
    assert texts(page, 2)[TOTAL_PRICE] == "−110"


def test_x_takes_a_market_off_and_o_brings_it_back(page, qtbot):
    grid = stand(page, 1, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_X)
    shown(page, qtbot, 1, SPREAD_PRICE, "off")
    shown(page, qtbot, 2, SPREAD_PRICE, "off")
    assert texts(page, 1)[TOTAL_PRICE] == "−110"
    qtbot.keyClick(grid, Qt.Key.Key_O)
    shown(page, qtbot, 2, SPREAD_PRICE, "−110")


def test_shift_x_takes_the_whole_event_off(page, qtbot):
    grid = stand(page, 1, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_X, SHIFT)
    shown(page, qtbot, 2, MONEY, "off")
    assert texts(page, 4)[SPREAD_PRICE] == "−110"


def test_a_moved_cell_is_marked_with_an_arrow_and_later_with_a_dot(page, shop, qtbot):
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: texts(page, 2)[SPREAD] == "▲ −3")
    assert texts(page, 1)[SPREAD] == "▼ +3"
    shop.now += 1_000
    page.reload()
    qtbot.waitUntil(lambda: texts(page, 2)[SPREAD] == "• −3")
    shop.now += 60_000
    page.reload()
    qtbot.waitUntil(lambda: texts(page, 2)[SPREAD] == "−3")


def test_a_line_without_a_price_asks_for_one_and_takes_both(page, session, qtbot):
    page.lines.step_sheet(1)
    qtbot.waitUntil(lambda: texts(page, 2)[SPREAD] == "")
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit)
    qtbot.keyClicks(editor, "-2")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "no price for this line yet" in session.strip.sentence
    editor.clear()
    qtbot.keyClicks(editor, "-2 -115 -105")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    shown(page, qtbot, 2, SPREAD_PRICE, "−115")
    shown(page, qtbot, 1, SPREAD, "+2")
    shown(page, qtbot, 1, SPREAD_PRICE, "−105")


def test_h_shows_who_moved_the_line(page, qtbot):
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_Minus)
    shown(page, qtbot, 2, SPREAD, "−4")
    qtbot.keyClick(grid, Qt.Key.Key_H)
    qtbot.waitUntil(page.lines.history.isVisible)
    history = page.lines.history.grid.model()
    changes = [history.painted_row(place).texts for place in range(history.rowCount())]
    assert changes[0][1:5] == ("Home451", "−3½ −110", "−4 −110", "owner")
    assert {row[1] for row in changes} == {"Home451", "Away451"}


def test_the_filter_keeps_events_with_these_words(page, qtbot):
    page.filter.set_filter("home453")
    qtbot.waitUntil(lambda: page.lines.grid.model().rowCount() == 3)
    assert texts(page, 1)[0] == "453"
    page.filter.set_filter("nothing like it")
    qtbot.waitUntil(lambda: page.lines.grid.model().rowCount() == 0)


def test_only_the_part_that_moved_is_marked(page, qtbot):
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: texts(page, 2)[SPREAD] == "▲ −3")
    assert texts(page, 2)[SPREAD_PRICE] == "−110"


def test_insert_adds_an_event_that_the_cursor_then_stands_on(page, qtbot):
    page.add_event()
    dialog = page._event_dialog
    dialog.league.setCurrentText("NFL")
    dialog.day.setText("2026-11-23")
    dialog.start.setText("20:15")
    dialog.rotation.setText("474")
    dialog.away.setText("Rivermouth")
    dialog.home.setText("Oldfield")
    dialog.submit()
    qtbot.waitUntil(lambda: "not a pair" in dialog._problem.text())
    dialog.rotation.setText("475")
    dialog.submit()
    qtbot.waitUntil(lambda: texts(page, 1)[:3] == ("475", "Rivermouth", "20:15"))
    assert page.lines.current_event.home == "Oldfield"


def test_a_result_is_typed_period_by_period_and_recorded(page, session, qtbot):
    stand(page, 1, SPREAD)
    page.show_results()
    sheet = page.results.sheet
    qtbot.waitUntil(lambda: any(field.hasFocus() for field in sheet.matrix.in_order()))
    for points in ("7", "3", "0", "7", "10", "7", "0", "7", "", "", "17", "24"):
        field = next(f for f in sheet.matrix.in_order() if f.hasFocus())
        qtbot.keyClicks(field, points)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    model = page.results.grid.model()
    qtbot.waitUntil(lambda: model.painted_row(0).texts[4] == "17–24")
    assert model.painted_row(0).texts[5:] == ("to review", "7–3  0–7  10–7  0–7")
    assert "recorded" in session.strip.sentence


def test_a_score_that_contradicts_itself_is_refused_and_stays(page, session, qtbot):
    page.show_results()
    sheet = page.results.sheet
    qtbot.waitUntil(lambda: sheet.event_id is not None)
    sheet.matrix.fields["away", "1q"].setText("21")
    sheet.matrix.fields["home", "1q"].setText("3")
    sheet.matrix.fields["away", "final"].setText("17")
    sheet.matrix.fields["home", "final"].setText("24")
    sheet.ask_record()
    qtbot.waitUntil(lambda: "below the sum" in session.strip.sentence)
    assert sheet.matrix.fields["away", "1q"].text() == "21"


def test_review_goes_to_settlement(page, qtbot):
    page.show_results()
    sheet = page.results.sheet
    qtbot.waitUntil(lambda: sheet.event_id is not None)
    gone = []
    page.go.connect(lambda name, payload: gone.append((name, payload)))
    sheet.review_asked.emit(sheet.event_id)
    assert gone == [("settlement", sheet.event_id)]


def test_escape_in_a_score_goes_back_to_the_list_and_keeps_what_was_typed(page, qtbot):
    stand(page, 1, SPREAD)
    page.show_results()
    sheet = page.results.sheet
    qtbot.waitUntil(lambda: any(field.hasFocus() for field in sheet.matrix.in_order()))
    field = sheet.matrix.fields["away", "1q"]
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.results.grid.hasFocus()
    assert field.text() == "7"
    page.results.reload()
    qtbot.waitUntil(lambda: page._session.runner.is_idle)
    assert sheet.matrix.fields["away", "1q"].text() == "7"


def test_a_number_goes_to_its_event(page, session, qtbot):
    page.show_results()
    sheet = page.results.sheet
    qtbot.waitUntil(lambda: sheet.event_id is not None)
    qtbot.keyClicks(sheet.number, "454")
    qtbot.keyClick(sheet.number, Qt.Key.Key_Return)
    assert page.results.grid.current_row().event.rot_away == 453
    assert sheet.matrix.fields["away", "1q"].hasFocus()
    qtbot.keyClicks(sheet.number, "999")
    qtbot.keyClick(sheet.number, Qt.Key.Key_Return)
    assert "999 is not in the part of the schedule" in session.strip.sentence
