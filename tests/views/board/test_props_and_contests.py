"""Propositions, contests, races, pitchers and circled lines on the board."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Side
from desktop.views.board.entrant_lines import read_entrants, read_sides
from desktop.views.board.sheets import SHEETS
from desktop.views.board.window import BoardPage
from tests.shop import Shop
from tests.views.opened import show_page

PRICE = 6
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "props.book")
    made.nfl = made.game(451)
    made.baseball = made.event(901, league="MLB", sport="baseball")
    made.question = made.prop()
    made.kicker = made.over_under()
    made.entrants = made.field(("Ann", "Bob"))
    made.horses = made.race(("Old Tom", "Night Train"))
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(BoardPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.lines.grid.model().rowCount() > 0)
    return made


def texts(page):
    model = page.lines.grid.model()
    return [model.painted_row(row).texts for row in range(model.rowCount())]


def show_props(page, qtbot):
    number = next(n for n, sheet in enumerate(SHEETS) if not sheet.has_games)
    page.lines._sheets.button(number).click()
    qtbot.waitUntil(lambda: any("Is there a safety?" in row for row in texts(page)))
    return page.lines.grid


def place_of(page, words):
    return next(n for n, row in enumerate(texts(page)) if words in row)


def test_games_stand_alone_on_their_sheets(page):
    names = [row[1] for row in texts(page)]
    assert "Away451" in names
    assert not any("To win" in name or "safety" in name for name in names)


def test_propositions_and_fields_stand_on_a_sheet_of_their_own(page, qtbot):
    show_props(page, qtbot)
    shown = texts(page)
    place = place_of(page, "Is there a safety?")
    assert shown[place][0] == "9012"
    assert shown[place][4:] == ("yes", "", "+300")
    assert shown[place + 1][4:] == ("no", "", "−400")
    place = place_of(page, "Points of the first kicker")
    assert [row[4:] for row in shown[place : place + 2]] == [
        ("over", "o7½", "−110"),
        ("under", "u7½", "−110"),
    ]
    assert shown[place_of(page, "Ann") - 1][1:4] == ("To win the future", "22 Nov", "2 entrants")
    assert shown[place_of(page, "Ann")][4:] == ("to win", "", "+300")
    assert shown[place_of(page, "Old Tom")][4:] == ("win place show", "", "track")


def test_the_price_of_an_entrant_is_typed_in_its_cell(page, session, qtbot):
    grid = show_props(page, qtbot)
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(place_of(page, "Ann"), PRICE))
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit)
    editor.setText("+450")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(page)[place_of(page, "Ann")][PRICE].endswith("+450"))
    assert "5001 Ann +450" in session.strip.sentence


def test_a_proposition_is_listed_with_both_prices(page, qtbot):
    page.add_contest()
    dialog = page._contest_dialog
    dialog.contest_title.setText("Is there overtime?")
    dialog.league.setEditText("NFL")
    dialog.lines.setPlainText("yes +500\nno -700")
    dialog.submit()
    qtbot.waitUntil(lambda: any("Is there overtime?" in row for row in texts(page)))
    place = place_of(page, "Is there overtime?")
    assert [row[4:] for row in texts(page)[place : place + 2]] == [
        ("yes", "", "+500"),
        ("no", "", "−700"),
    ]


def test_a_proposition_of_the_game_under_the_cursor_stands_under_it(page, shop, qtbot):
    page.visit(shop.nfl)
    qtbot.waitUntil(lambda: getattr(page.lines.current_event, "id", None) == shop.nfl)
    game = page.lines.current_event
    page.add_contest()
    dialog = page._contest_dialog
    assert dialog.game.text() == str(game.rot_away)
    dialog.contest_title.setText("Is there a shutout?")
    dialog.lines.setPlainText("yes +500")
    dialog.submit()
    qtbot.waitUntil(lambda: any("Is there a shutout?" in row for row in texts(page)))
    place = place_of(page, "Is there a shutout?")
    assert texts(page)[place - 1][1].endswith(f"{game.rot_away} {game.away} at {game.home}")
    assert place_of(page, "Is there a safety?") < place


def test_the_game_that_was_offered_is_dropped_for_another_league(page, qtbot):
    qtbot.waitUntil(lambda: page.lines.current_event is not None)
    page.add_contest()
    dialog = page._contest_dialog
    assert dialog.game.text()
    dialog.league.setEditText("GOLF")
    assert not dialog.game.text()


def test_a_future_hangs_on_no_game(page, qtbot):
    qtbot.waitUntil(lambda: page.lines.current_event is not None)
    page.add_contest()
    dialog = page._contest_dialog
    dialog.contest_title.setText("To win the Super Bowl")
    dialog.lines.setPlainText("3001 Kansas City +450\n3002 Buffalo\n")
    assert dialog.game.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData("future"))
    assert not dialog.game.isVisible()
    assert dialog.typed().new.game is None


def test_a_future_is_listed_from_pasted_lines(page, session, qtbot):
    page.add_contest()
    dialog = page._contest_dialog
    dialog.kind.setCurrentIndex(dialog.kind.findData("future"))
    dialog.contest_title.setText("To win the Super Bowl")
    dialog.league.setEditText("NFL")
    dialog.lines.setPlainText("3001 Kansas City +450\n3002 Buffalo\n")
    dialog.submit()
    qtbot.waitUntil(lambda: "On the schedule" in session.strip.sentence)
    qtbot.waitUntil(lambda: any("Kansas City" in row for row in texts(page)))
    assert texts(page)[place_of(page, "Kansas City")][0] == "3001"


def test_what_is_refused_stays_in_the_dialog(page, qtbot):
    page.add_contest()
    dialog = page._contest_dialog
    dialog.contest_title.setText("Is there overtime?")
    dialog.lines.setPlainText("maybe +500")
    dialog.submit()
    assert "is no side of a proposition" in dialog._problem.text()
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("3001 Kansas City +450", (3001, "Kansas City", "+450")),
        ("Kansas City −110", (None, "Kansas City", "-110")),
        ("49ers f5/2", (None, "49ers", "f5/2")),
        ("6001 Silver Creek", (6001, "Silver Creek", "")),
    ],
)
def test_a_line_is_number_name_and_price(line, read):
    ((entrant, price),) = [(one.entrant, one.price) for one in read_entrants(line)]
    assert (entrant.rotation, entrant.name, price) == read


@pytest.mark.parametrize("line", ["3001 +450", "3001", "Ann +50"])
def test_a_line_without_a_name_or_with_a_price_that_is_none_is_refused(line):
    with pytest.raises(InputError):
        read_entrants(line)


def test_sides_of_a_proposition_are_read():
    yes, over = read_sides("Yes +300\n\nover 7.5 -110")
    assert (yes.selection.market, yes.selection.side, yes.price) == (
        Market.YES_NO, Side.YES, "+300",
    )  # fmt: skip
    assert (over.selection.market, over.line) == (Market.TOTAL, 30)


def test_c_circles_a_market_and_o_opens_it_again(page, session, qtbot):
    grid = page.lines.grid
    grid.setFocus()
    row = place_of(page, "Away451")
    grid.setCurrentIndex(grid.model().index(row, 4))
    qtbot.keyClick(grid, Qt.Key.Key_C)
    dialog = page.lines.moves.switch_dialog
    dialog.give()
    assert "Choose a reason" in dialog._problem.text()
    dialog.reason.setCurrentText("quarterback doubtful")
    dialog.give()
    qtbot.waitUntil(lambda: texts(page)[row][4] == "c +3½")
    assert "(circled)" in session.strip.sentence
    qtbot.keyClick(grid, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: texts(page)[row][4] == "+3½")
    asked: list[tuple[str]] = []
    session.runner.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT DISTINCT source FROM line_change WHERE status = 'circled'"
        ).all(),
        asked.extend,
    )
    qtbot.waitUntil(lambda: bool(asked))
    assert [tuple(row) for row in asked] == [("circled: quarterback doubtful",)]


def test_pitchers_are_listed_and_shown_beside_their_teams(page, shop, qtbot):
    page.lines.show_event(shop.baseball)
    qtbot.waitUntil(lambda: page._why_no_pitchers() is None)
    page.list_pitchers()
    dialog = page._pitchers_dialog
    dialog.away.setText("Sale")
    dialog.home.setText("Cole")
    dialog.submit()
    qtbot.waitUntil(lambda: any("Away901 · Sale" in row for row in texts(page)))
    page.list_pitchers()
    page._pitchers_dialog.submit()
    qtbot.waitUntil(lambda: "listed already" in page._pitchers_dialog._problem.text())
    page._pitchers_dialog.reject()
