"""The exposure page over a real book: the list, the picture of an event, the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from desktop.book.reading import BookReader
from desktop.domain.markets import Period
from desktop.services.changes import changed
from desktop.services.exposure.listing import list_exposures
from desktop.services.exposure.picture import find_picture
from desktop.views.exposure.window import ExposurePage
from tests.shop import Shop
from tests.views.opened import opened, show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "exposure.bookdesk")
    made.first = made.game(451, away="+150", home="-170")
    made.second = made.game(453)
    made.accept("452 500")
    made.accept("451 o 100", "P2")
    made.accept("452 ml 85", "P3")
    made.accept("453 200", "P2")
    made.accept("P 451 454 50", "P3")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(ExposurePage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.pane.heatmap.outcome is not None)
    return made


def test_events_stand_by_their_worst_case(page, shop):
    rows = page._lists.events_model.rows
    assert [row.event.id for row in rows] == [shop.first, shop.second]
    assert [row.worst for row in rows] == sorted(row.worst for row in rows)


def test_the_risk_is_split_by_kind_and_parlays_stand_apart(page):
    first = page._lists.events_model.rows[0]
    assert (first.side_risk, first.total_risk) == (55_000, 11_000)
    assert first.money_line_risk == first.risk - 66_000
    assert (first.tickets, first.parlay_legs, first.parlay_risk) == (3, 1, 5_000)


def test_the_picture_agrees_with_the_list(page):
    picture = page.pane.heatmap.picture
    assert picture.worst().cents == page._lists.events_model.rows[0].worst


def test_the_table_of_selections_adds_up_to_the_list(page):
    selections = page._positions.sides_model.rows
    assert sum(row.side.tickets for row in selections) == page._lists.events_model.rows[0].tickets
    assert sum(row.side.risk for row in selections) == page._lists.events_model.rows[0].risk
    assert sum(row.side.legs for row in selections) == 1


def test_the_readout_says_score_and_house_result(page):
    page.pane.heatmap.put_cross(7, 41)
    assert page.pane.readout.text() == (
        "Home451 24–17 · margin +7 · total 41 · house loses 475.00 (sides −585.00 · totals +110.00)"
    )
    assert page.pane.heatmap.accessibleDescription() == page.pane.readout.text()


def test_arrows_move_between_possible_scores_only(page, qtbot):
    heatmap = page.pane.heatmap
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left):
        before = heatmap.cross
        qtbot.keyClick(heatmap, key)
        assert heatmap.outcome is not None
        assert heatmap.cross != before


def test_shift_moves_the_crosshair_five_margins(page, qtbot):
    heatmap = page.pane.heatmap
    margin = heatmap.cross[0]
    qtbot.keyClick(heatmap, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert heatmap.cross[0] == margin + 5


def test_the_crosshair_stays_inside(page, qtbot):
    heatmap = page.pane.heatmap
    for _ in range(40):
        qtbot.keyClick(heatmap, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert heatmap.outcome is not None
    assert heatmap.cross[0] <= heatmap.picture.scores.margin


def test_w_goes_to_the_worst_score(page, qtbot):
    page.activateWindow()
    page._lists.events.setFocus()
    qtbot.keyClick(page.pane.heatmap, Qt.Key.Key_Up)
    qtbot.keyClick(page._lists.events, Qt.Key.Key_W)
    assert page.pane.heatmap.outcome.cents == page._lists.events_model.rows[0].worst


def test_enter_lists_the_open_tickets_of_the_event(page, qtbot):
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page._lists.events, Qt.Key.Key_Return)
    assert went.args == ["tickets", "rot:451 day:2026-11-22 status:open"]


def test_an_event_that_another_page_named_is_chosen_once_it_is_read(shop, session, qtbot):
    page = ExposurePage(session=session)
    qtbot.addWidget(page)
    page.visit(shop.second)
    qtbot.waitUntil(lambda: page._chosen is not None)
    assert page._chosen.event.id == shop.second


def test_enter_on_the_heatmap_lists_the_tickets_of_the_cell_by_contribution(page, session, qtbot):
    qtbot.keyClick(page.pane.heatmap, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.cell is not None and page.cell.model.rowCount() == 3)
    cents = [ticket.cents for ticket in page.cell.model.rows]
    assert cents == sorted(cents, key=lambda one: -abs(one))
    assert sum(cents) == page.pane.heatmap.outcome.cents
    QTest.keyClick(page.cell.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.cell.ticket is not None and page.cell.ticket.story is not None)
    page.cell.ticket.reject()
    page.cell.reject()


def test_b_goes_to_the_break_even_line(page, qtbot):
    qtbot.keyClick(page._lists.events, Qt.Key.Key_B)
    there = page.pane.heatmap.outcome
    picture = page.pane.heatmap.picture
    margin, total = there.home - there.away, there.home + there.away
    beside = [picture.outcome(margin + step, total) for step in (-2, 2)]
    signs = {one.cents < 0 for one in [there, *filter(None, beside)]}
    assert signs == {True, False}
    qtbot.keyClick(page.pane.heatmap, Qt.Key.Key_B)
    assert page.pane.heatmap.outcome != there


def test_2_adds_the_parlays_alive_and_1_takes_them_off_again(page, session, qtbot):
    picture = page.pane.heatmap.picture
    plain = picture.outcome(10, 40)
    qtbot.keyClick(page.pane.heatmap, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: page.pane.heatmap.picture.layer == 2, timeout=20_000)
    layered = page.pane.heatmap.picture
    # The parlay on the visitor loses when the home team wins by ten, and pays when it does not.
    assert layered.outcome(10, 40).parlays == 5_000
    assert layered.outcome(10, 40).cents == plain.cents + 5_000
    assert layered.outcome(-10, 40).parlays < -5_000
    qtbot.keyClick(page.pane.heatmap, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.cell is not None and page.cell.model.rowCount() == 4)
    assert sum(row.cents for row in page.cell.model.rows) == page.pane.heatmap.outcome.cents
    page.cell.reject()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.pane.heatmap, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.pane.heatmap.picture.layer == 1)
    assert page.pane.heatmap.picture.outcome(10, 40) == plain


def test_a_weighs_every_score_by_its_likelihood(page, qtbot):
    heatmap = page.pane.heatmap
    assert "likelihood" not in page.pane.readout.text()
    full = heatmap.clip
    qtbot.keyClick(heatmap, Qt.Key.Key_A)
    assert heatmap.is_weighed
    assert heatmap.clip < full
    assert "likelihood" in page.pane.readout.text()
    qtbot.keyClick(heatmap, Qt.Key.Key_A)
    assert heatmap.clip == full


def test_the_worst_score_carries_its_amount(page, session):
    shown = page.pane.heatmap.overlays.amount
    assert shown.isVisible()
    worst = page.pane.heatmap.picture.worst()
    assert session.formatting.money(worst.cents) in shown.toPlainText()


def test_f1_on_the_heatmap_names_the_wagers_that_make_the_cell(page, session):
    why = page.pane.heatmap.why_now()
    with BookReader(session.path) as reader:
        explanation = why(reader)
    assert explanation.total == page.pane.heatmap.outcome.cents
    assert len(explanation.parts) == 3


def test_tickets_that_came_meanwhile_are_counted_in_the_stamp(page, session, qtbot):
    told = []
    page._drawing.stamped.connect(told.append)
    page._drawing._seq -= 1
    page._drawing._is_working = True
    page._drawing.look_behind()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].endswith(", 1 ticket behind")


def test_l_leads_to_the_board(page, shop, qtbot):
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page._lists.events, Qt.Key.Key_L)
    assert went.args == ["board", shop.first]


def test_t_shows_the_same_results_as_tables(page, qtbot):
    qtbot.keyClick(page._lists.events, Qt.Key.Key_T)
    assert page.pane.shows_tables
    margins = page.pane.tables.margins
    shown = {row.at: row.cents for row in margins.model().rows}
    assert list(shown.values()) == list(page.pane.heatmap.picture.by_margin)
    assert margins.model().painted_row(0).texts[0] == "−40"
    qtbot.keyClick(margins, Qt.Key.Key_T)
    assert not page.pane.shows_tables


def test_the_spread_is_named_with_its_team_only_where_the_name_has_room(page, qtbot):
    heatmap = page.pane.heatmap
    page.resize(1400, 900)
    qtbot.waitUntil(lambda: heatmap.spread_text == "Home451 −3½")
    page.pane.setMaximumWidth(page.pane.minimumWidth())
    page.resize(700, 900)
    heatmap.setFixedWidth(150)
    qtbot.waitUntil(lambda: heatmap.spread_text == "−3½")


def test_impossible_scores_are_transparent(page):
    image = page.pane.heatmap.image.image
    scores = page.pane.heatmap.picture.scores
    middle = scores.margin
    assert image[45, middle + 3, 3] == 255
    assert image[45, middle + 4, 3] == 0
    assert image[2, middle + 3, 3] == 0


def test_a_new_ticket_shows_after_the_hub_told(page, session, shop, qtbot):
    before = page._lists.events_model.rows[0].risk
    session.runner.write(_one_more(shop), session.hub.announce)
    qtbot.waitUntil(lambda: page._lists.events_model.rows[0].risk == before + 11_000)
    assert page._chosen.risk == before + 11_000


def _one_more(shop):
    def accept(book):
        shop.book = book
        shop.accept("452 100")
        return changed("exposure")

    return accept


def test_nothing_open_is_said_in_a_sentence(tmp_path, theme, qtbot):
    shop = Shop(tmp_path / "empty.bookdesk")
    with opened(shop, theme, tmp_path) as session:
        page = ExposurePage(session=session)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: session.runner.is_idle)
        assert page._lists.events_model.rows == ()
        assert "Nothing is open" in page._lists.events._empty_text
        assert {a.why_disabled() for a in page.page_actions()} == {None, "No event is chosen."}
    shop.book.close()


def test_the_models_behave(page):
    for model in (page._lists.events_model, page._positions.sides_model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.reload()


def test_a_half_has_a_picture_of_its_own(shop):
    reader = shop.book.reader
    assert {e.period for e in list_exposures(reader)} == {Period.GAME}
    assert find_picture(reader, shop.first, Period.H1).positions == ()
    assert find_picture(reader, 12345, Period.GAME) is None


def test_the_tables_tell_the_worst_and_the_best_by_winner(page, session, qtbot):
    qtbot.keyClick(page._lists.events, Qt.Key.Key_T)
    winners = {row.name: row for row in page.pane.tables.winners.model().rows}
    assert set(winners) == {"Away451", "Draw", "Home451"}
    picture = page.pane.heatmap.picture
    assert min(row.worst.cents for row in winners.values()) == picture.worst().cents
    home = winners["Home451"]
    assert home.worst.home > home.worst.away
    assert home.worst.cents <= home.best.cents
    column = page.pane.tables.winners.model().columns[1]
    with BookReader(session.path) as reader:
        assert column.why_of(home)(reader).total == home.worst.cents
