"""Keeping the board: questions, reasons, undo, suggestions, amounts, and the board as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.domain.action_moves import ActionRule, Mode, Step
from desktop.domain.markets import Market
from desktop.domain.weeks import milliseconds
from desktop.services.following import follow_action, set_action_rule
from desktop.services.settings.changing import change_settings
from desktop.views.board.window import BoardPage
from tests.shop import KICKOFF, Shop
from tests.views.board.test_board_page import SPREAD, SPREAD_PRICE, TOTAL, shown, stand, texts
from tests.views.opened import show_page

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book", credit=100_000_00)
    made.game(451, away="+155", home="-175")
    made.game(453, spread="7", total="41")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(BoardPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.lines.grid.model().rowCount() > 0)
    return made


def type_into(qtbot, page, row, column, text):
    grid = stand(page, row, column)
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    return editor


def test_a_line_that_is_probably_wrong_is_a_question_and_a_second_enter_confirms_it(
    page, session, qtbot
):
    editor = type_into(qtbot, page, 2, SPREAD, "-13.5")
    assert "moves by 10 points, from -3.5 to -13.5" in session.strip.sentence
    assert "Enter again" in session.strip.sentence
    assert texts(page, 2)[SPREAD] == "−3½"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    shown(page, qtbot, 2, SPREAD, "−13½")
    qtbot.keyClick(stand(page, 2, SPREAD), Qt.Key.Key_H)
    history = page.lines.history.grid.model()
    qtbot.waitUntil(lambda: history.rowCount() > 0)
    assert "confirmed: The spread moves by 10 points" in history.painted_row(0).texts[5]


def test_another_text_is_asked_about_anew(page, session, qtbot):
    editor = type_into(qtbot, page, 2, SPREAD, "-13.5")
    editor.selectAll()
    qtbot.keyClicks(editor, "-23.5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "to -23.5" in session.strip.sentence
    assert texts(page, 2)[SPREAD] == "−3½"


def test_control_z_takes_moves_back_one_after_the_other(page, session, qtbot):
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_Minus)
    shown(page, qtbot, 2, SPREAD, "−4")
    qtbot.keyClick(grid, Qt.Key.Key_X)
    shown(page, qtbot, 2, SPREAD_PRICE, "off")
    qtbot.keyClick(grid, Qt.Key.Key_Z, CONTROL)
    shown(page, qtbot, 2, SPREAD_PRICE, "−110")
    assert session.strip.sentence.startswith("Taken back: ")
    qtbot.keyClick(grid, Qt.Key.Key_Z, CONTROL)
    shown(page, qtbot, 2, SPREAD, "−3½")
    assert page.lines.moves.why_not_undo() is not None


def test_a_reason_is_asked_for_and_shown_beside_the_line(page, qtbot):
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_X, ALT)
    dialog = page.lines.moves.switch_dialog
    dialog.reason.setCurrentText("injury")
    dialog.give()
    shown(page, qtbot, 2, SPREAD_PRICE, "off")
    model = grid.model()
    tooltip = model.index(2, SPREAD).data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip.endswith("off the board: injury")


def test_the_maximum_of_a_circle_is_typed_with_its_reason(page, shop, session, qtbot):
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_C, SHIFT)
    dialog = page.lines.moves.switch_dialog
    dialog.reason.setCurrentText("weather")
    dialog.circle_max.setText("5x")
    dialog.give()
    assert "5x" in dialog._problem.text()
    dialog.circle_max.setText("500")
    dialog.give()
    shown(page, qtbot, 2, TOTAL, "c u47½")
    found = []
    session.runner.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT period, market, circle_max FROM market_cap"
        ).all(),
        found.extend,
    )
    qtbot.waitUntil(lambda: found == [("", "", 500_00)])


@pytest.fixture
def suggested(shop):
    rule = ActionRule(Mode.SUGGEST, (Step(500_00, None, 2),))
    set_action_rule(shop.book, shop.actor, "football", Market.SPREAD, rule)
    ticket = shop.accept("452-3.5 w500").ticket_id
    follow_action(shop.book, shop.actor, [ticket])


def test_a_suggestion_stands_above_the_board_and_enter_applies_it(suggested, page, qtbot):
    panel = page.lines.suggestions
    qtbot.waitUntil(panel.isVisible)
    painted = panel.grid.model().painted_row(0).texts
    assert painted[:5] == ("Away451 at Home451", "spread Home451", "500.00", "−3½ −110", "−4 −110")
    qtbot.keyClick(page.lines.grid, Qt.Key.Key_G, CONTROL)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    shown(page, qtbot, 2, SPREAD, "−4")
    qtbot.waitUntil(panel.isHidden)


def test_delete_dismisses_a_suggestion(suggested, page, qtbot):
    panel = page.lines.suggestions
    qtbot.waitUntil(panel.isVisible)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(panel.isHidden)
    assert texts(page, 2)[SPREAD] == "−3½"


def test_the_table_of_action_is_typed_and_refused_with_the_reason(page, qtbot):
    page.keeping.show_action_table()
    dialog = page.keeping.action_dialog
    dialog.sport.setCurrentIndex(dialog.sport.findData("football"))
    dialog.mode.setCurrentIndex(dialog.mode.findData("do"))
    dialog.ranges.setPlainText("5000-9999.99 half")
    dialog.submit()
    assert "half" in dialog._problem.text()
    dialog.ranges.setPlainText("5000-9999.99 0.5\n10000- 0.5 10c")
    dialog.off_at.setText("25000")
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.painted_row(0).texts == (
        "Football", "Spread", "Move the line",
        "5000.00-9999.99 0.5 · 10000.00- 0.5 10c", "25000.00",
    )  # fmt: skip


def test_the_board_is_shown_as_it_was_and_nothing_can_be_moved_there(page, shop, session, qtbot):
    stood_at = shop.now
    shop.now += 60_000
    grid = stand(page, 2, SPREAD)
    qtbot.keyClick(grid, Qt.Key.Key_Minus)
    shown(page, qtbot, 2, SPREAD, "−4")
    shop.now += 60_000
    qtbot.keyClick(grid, Qt.Key.Key_H, CONTROL)
    bar = page.lines.as_of
    assert bar.moment.text() == "2026-11-22 10:02:00"
    bar.moment.setText("last night")
    qtbot.keyClick(bar.moment, Qt.Key.Key_Return)
    assert "is not a moment" in session.strip.sentence
    bar.moment.setText("2026-11-22 10:00:59")
    qtbot.keyClick(bar.moment, Qt.Key.Key_Return)
    shown(page, qtbot, 2, SPREAD, "−3½")
    qtbot.keyClick(stand(page, 2, SPREAD), Qt.Key.Key_Minus)
    assert "as it was" in session.strip.sentence
    qtbot.keyClick(bar.moment, Qt.Key.Key_Escape)
    shown(page, qtbot, 2, SPREAD, "−4")
    assert bar.isHidden()
    page.visit(("at", page.lines.current_event.id, stood_at))
    shown(page, qtbot, 2, SPREAD, "−3½")


def test_moved_lines_stand_out_until_they_are_seen(page, shop, qtbot):
    grid = stand(page, 2, SPREAD)
    shop.now += 1_000
    qtbot.keyClick(grid, Qt.Key.Key_Minus)
    shown(page, qtbot, 2, SPREAD, "−4")
    shop.now += 120_000
    page.reload()

    def style():
        return grid.model().painted_row(2).styles[SPREAD]

    qtbot.waitUntil(lambda: style() == "strong")
    shop.now += 1_000
    qtbot.keyClick(grid, Qt.Key.Key_B, CONTROL)
    qtbot.waitUntil(lambda: style() == "")


def test_the_history_of_a_side_is_a_small_chart_with_opener_closer_and_wagers(
    page, shop, session, qtbot
):
    grid = stand(page, 2, SPREAD)
    for _ in range(2):
        shop.now += 60_000
        qtbot.keyClick(grid, Qt.Key.Key_Minus)
        qtbot.waitUntil(lambda: session.runner.is_idle)
    shown(page, qtbot, 2, SPREAD, "−4½")
    qtbot.keyClick(grid, Qt.Key.Key_H)
    chart = page.lines.history.chart
    qtbot.waitUntil(chart.isVisible)
    story = chart.story
    assert [step.level for step in story.steps] == [-14, -16, -18]
    assert [name for _, name in story.names] == ["−4½", "−4", "−3½"]
    assert not story.closes
    assert "opened at −3½, stands at −4½ after 2 moves" in chart.accessibleDescription()
    history = page.lines.history.grid.model()
    marks = [history.painted_row(place).texts[6] for place in range(history.rowCount())]
    assert marks == ["", "", "", "", "opener", "opener"]
    shop.now = milliseconds(KICKOFF) + 60_000
    qtbot.keyClick(grid, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: chart.story.closes)
    marks = [history.painted_row(place).texts[6] for place in range(history.rowCount())]
    assert marks == ["closer", "closer", "", "", "opener", "opener"]


def test_openers_are_pasted_shown_beside_the_board_and_taken_in_one_step(page, session, qtbot):
    page.keeping.paste_openers()
    dialog = page.keeping.paste_dialog
    dialog.league.setCurrentText("NFL")
    dialog.block.setPlainText(
        "455\tDenver\t+3.5\t47.5\t+155\n456\tSeattle\t-3.5\t47.5\t-175\n"
        "457\tDallas\t+3\t475\t\n458\tNew York\t-3\t475\t\n"
        "459\tAlone\t+3\t\t"
    )
    dialog.compare()
    assert dialog.proposals.count == 0
    qtbot.waitUntil(lambda: dialog.proposals.count == 2)
    assert "Row 5: " in dialog._problem.text()
    assert dialog.take.text() == "Put 2 on the board"
    dialog.apply()
    qtbot.waitUntil(dialog.isHidden)
    assert session.strip.sentence == "2 events were taken in, 0 stood already."
    qtbot.waitUntil(lambda: page.lines.grid.model().rowCount() == 9)
    shown(page, qtbot, 5, SPREAD, "+3½")
    assert texts(page, 5)[1] == "Denver"
    assert texts(page, 7)[TOTAL] == ""


def test_a_doubtful_opener_is_taken_only_by_itself(page, qtbot):
    page.keeping.paste_openers()
    dialog = page.keeping.paste_dialog
    dialog.league.setCurrentText("NFL")
    dialog.block.setPlainText(
        "451\tAway451\t+13.5\t47.5\t\n452\tHome451\t-13.5\t47.5\t\n"
        "453\tAway453\t-7.5\t41\t\n454\tHome453\t+7.5\t41\t"
    )
    dialog.compare()
    qtbot.waitUntil(lambda: dialog.take.text() == "Put 1 on the board")
    dialog.proposals.grid.select_row(0)
    qtbot.keyClick(dialog.proposals.grid, Qt.Key.Key_Return)
    assert dialog.take.text() == "Put 2 on the board"
    dialog.apply()
    shown(page, qtbot, 2, SPREAD, "−13½")
    shown(page, qtbot, 3, SPREAD, "−7½")


def test_the_last_minutes_before_an_event_closes_are_counted(page, shop, qtbot):
    shop.now = milliseconds(KICKOFF) - 9 * 60_000
    page.reload()
    qtbot.waitUntil(lambda: texts(page, 1)[3] == "closes in 9 min")
    shop.now = milliseconds(KICKOFF)
    page.reload()
    qtbot.waitUntil(lambda: texts(page, 1)[3] == "started")


def test_an_amount_of_its_own_at_which_a_market_leaves_the_board_is_marked(page, qtbot):
    grid = stand(page, 1, TOTAL)
    qtbot.keyClick(grid, Qt.Key.Key_A, ALT)
    qtbot.waitUntil(lambda: page.keeping.amount_dialog is not None)
    dialog = page.keeping.amount_dialog
    dialog.amount.setText("5000")
    dialog.give()

    def cell():
        return grid.model().painted_row(1).styles[TOTAL]

    qtbot.waitUntil(lambda: cell() == "info")
    told = grid.model().index(1, TOTAL).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "Off the board at 5,000.00 on a side"
    page.keeping.ask_off_at()
    qtbot.waitUntil(lambda: page.keeping.amount_dialog is not dialog)
    assert page.keeping.amount_dialog.amount.text() == "5000.00"
    page.keeping.amount_dialog.amount.clear()
    page.keeping.amount_dialog.give()
    qtbot.waitUntil(lambda: cell() == "")


class TestNewEvents:
    """A house whose new events start off the board."""

    @pytest.fixture
    def shop(self, tmp_path):
        made = Shop(tmp_path / "shop.book")
        change_settings(made.book, made.actor, made.house, "HOUSE", {"board/new_off": 1})
        made.game(451)
        made.game(453)
        yield made
        made.book.close()

    def test_wait_off_the_board_until_a_key_releases_them(self, page, shop, session, qtbot):
        assert texts(page, 2)[SPREAD_PRICE] == "off"
        assert texts(page, 1)[3] == "not released"
        qtbot.keyClick(stand(page, 1, SPREAD), Qt.Key.Key_O, CONTROL | SHIFT)
        shown(page, qtbot, 2, SPREAD_PRICE, "−110")
        shown(page, qtbot, 4, SPREAD_PRICE, "−110")
        assert session.strip.sentence == "2 new events are on the board."
        assert texts(page, 1)[3] == ""

    def test_one_of_them_is_put_on_by_o(self, page, qtbot):
        qtbot.keyClick(stand(page, 1, SPREAD), Qt.Key.Key_O, SHIFT)
        shown(page, qtbot, 2, SPREAD_PRICE, "−110")
        assert texts(page, 4)[SPREAD_PRICE] == "off"
