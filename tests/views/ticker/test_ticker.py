"""The ticker through its window: new wagers on top, filtered, with dots; alerts beside them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.book.queries.people import find_account
from desktop.domain.alerts import AlertKind
from desktop.domain.entry.reading import parse_entry
from desktop.services.changes import changed
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.wagers import accept_wager
from desktop.views.main_window.alert_watch import AlertWatch
from desktop.views.ticker.window import TickerPage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.game(451)
    made.accept("452 r50", "P1")
    made.accept("452 r3000", "P2")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(TickerPage(session), session, qtbot)
    qtbot.waitUntil(lambda: made.tickets.rowCount() == 2)
    return made


def column(page, place):
    return [page.tickets.index(row, place).data() for row in range(page.tickets.rowCount())]


def accept(session, shop, text, qtbot):
    """As another window of the station would book it."""
    done = []

    def book_it(book):
        quoter = Quoter(book.reader, session.house, Moment(shop.now))
        (wager,) = parse_entry(text).wagers
        quote = quoter.quote(find_account(book.reader, "P1"), wager, text)
        return accept_wager(book, session.actor, session.house, quote)

    session.runner.write(book_it, done.append)
    qtbot.waitUntil(lambda: bool(done))
    session.hub.announce(changed("tickets"))


def test_the_newest_wager_is_on_top_and_larger_ones_have_more_dots(page):
    assert column(page, 2) == ["P2", "P1"]
    assert column(page, 1) == ["●●●", ""]


def test_a_filter_leaves_what_fits_and_is_kept(page, session, qtbot):
    page.filter.set_filter("acct:P1")
    qtbot.waitUntil(lambda: column(page, 2) == ["P1"])
    assert session.settings.ticker_filter == "acct:P1"


def test_a_wrong_filter_is_told_and_leaves_what_stands(page, session):
    page.filter.set_filter("colour:red")
    assert "is no filter" in session.strip.sentence
    assert column(page, 2) == ["P2", "P1"]


def test_the_amounts_of_the_dots_are_typed_and_kept(page, session, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    page.sizes.setText("10 20 30")
    qtbot.keyClick(page.sizes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.tickets.rowCount() == 2 and column(page, 1) == ["●●●", "●●●"])
    assert session.settings.ticket_sizes == (10_00, 20_00, 30_00)


@pytest.mark.parametrize("typed", ["10 20", "30 20 10", "0 1 2", "a b c"])
def test_sizes_that_are_none_are_not_kept(page, session, typed):
    page.sizes.setText(typed)
    assert page.sizes.problem()
    page.sizes.editingFinished.emit()
    assert session.settings.ticket_sizes == (100_00, 500_00, 2_500_00)


def test_an_alert_leads_to_what_it_is_about(page, shop, qtbot):
    qtbot.waitUntil(lambda: page.alerts.rowCount() == 1)
    with qtbot.waitSignal(page.go) as went:
        page.alert_grid.setCurrentIndex(page.alerts.index(0, 0))
        qtbot.keyClick(page.alert_grid, Qt.Key.Key_Return)
    assert went.args == ["tickets", page.tickets.row_at(0).id]


def test_a_kind_of_alert_can_be_turned_off_at_this_station(page, session, qtbot):
    qtbot.waitUntil(lambda: page.alerts.rowCount() == 1)
    page.kinds[AlertKind.WAGER].click()
    qtbot.waitUntil(lambda: page.alerts.rowCount() == 0)
    assert session.settings.silent_alerts == {AlertKind.WAGER}


def test_what_happens_while_the_desk_is_open_is_told_once(session, shop, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    watch = AlertWatch(session, window, session.strip.say)
    told = []
    watch.told.connect(told.append)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    accept(session, shop, "452 r1500", qtbot)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert session.strip.sentence.startswith("Large wager: ")
    session.hub.announce(changed("tickets"))
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert len(told) == 1


def test_lines_to_wait_for_are_kept_at_the_station(page, session):
    page.wishes.setText("451")
    page.wishes.editingFinished.emit()
    assert session.settings.line_wishes == ()
    page.wishes.setText("451 +3; 452 ml -120")
    page.wishes.editingFinished.emit()
    assert [wish.text for wish in session.settings.line_wishes] == ["451 +3", "452 ml -120"]
