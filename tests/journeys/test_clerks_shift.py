"""A clerk's shift, by key presses alone through the real window: fifty tickets of all kinds.

Lines move, limits bind, a supervisor agrees, a caller is dropped, a ticket is taken back, a game
starts. What the book then holds is compared with amounts reckoned by hand.
"""

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.book.queries.baskets import list_waiting_baskets
from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Side
from desktop.domain.weeks import milliseconds
from desktop.services.lines import set_lines
from desktop.services.users import Role, actor_of, add_user, find_user_by_name, new_user
from desktop.views.entry.states import State
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.waiting import wait_until
from desktop.views.main_window.window import MainWindow
from tests.shop import KICKOFF, TICKETS, Shop
from tests.views.opened import opened

KEYPAD, PLAIN = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.NoModifier
STRAIGHT, PARLAY = 14, 30  # the most keys, from the player to the ticket's number


class Said(NamedTuple):
    """A wager as it is typed, and what it comes to, cents."""

    typed: str
    kind: str
    risk: int
    win: int


# One call each; the amounts are reckoned by hand from the prices on the board.
CALLS = {
    "P1": (
        Said("452 100", "straight", 110_00, 100_00),
        Said("451 r55", "straight", 55_00, 50_00),
        Said("452-3. w200", "straight", 220_00, 200_00),
        Said("451 o47. 300", "straight", 330_00, 300_00),
        Said("452 u 40", "straight", 44_00, 40_00),
        Said("451 ml 100", "straight", 100_00, 150_00),
        Said("452 ml 85", "straight", 144_50, 85_00),
        Said("452 b. 100", "straight", 135_00, 100_00),
        Said("451:1h 50", "straight", 55_00, 50_00),
        Said("1451o24 20", "straight", 22_00, 20_00),
        Said("452 ml r34", "straight", 34_00, 20_00),
        Said("452-3. 1k", "straight", 1_100_00, 1_000_00),
        Said("456 -170 17", "straight", 28_90, 17_00),
        Said("455 +150 40", "straight", 40_00, 60_00),
        Said("454 r25.25", "straight", 25_25, 22_95),
        Said("453 u47.5 -110 33", "straight", 36_30, 33_00),
        Said("456 b1 100", "straight", 160_00, 100_00),
    ),
    "P2": (
        Said("P 452/454 o47./456 ml 100", "parlay", 100_00, 478_85),
        Said("P 452 454 100", "parlay", 100_00, 264_46),
        Said("P 451ml 453ml 20", "parlay", 20_00, 105_00),
        Said("P 452/454 * 50", "parlay", 50_00, 297_89),
        Said("T6 452 454 100", "teaser", 110_00, 100_00),
        Said("T6 451/453/455 50", "teaser", 50_00, 90_00),
        Said("RR2 452 454 456 50", "round_robin", 150_00, 396_69),
        Said("RR2,3 452 454 456 10", "round_robin", 40_00, 138_93),
        Said("452 500 > 454 300", "if_bet", 550_00, 800_00),
        Said("452 100 >> 454", "if_bet", 110_00, 200_00),
        Said("RV 452 454 100", "reverse", 220_00, 400_00),
        Said("RA 452 454 50", "reverse", 110_00, 200_00),
    ),
    "P3": (
        Said("461 ml 100", "straight", 100_00, 140_00),
        Said("461 draw 50", "straight", 50_00, 125_00),
        Said("462 -.25 d1.91 r100", "straight", 100_00, 91_00),
        Said("9012 y 100", "prop", 100_00, 300_00),
        Said("9012 n 40", "prop", 40_00, 10_00),
        Said("5001 50", "future", 50_00, 150_00),
        Said("5003 20", "future", 20_00, 60_00),
        Said("5002 ew 10", "future", 20_00, 36_00),
        Said("6001 win 20", "horse", 20_00, 300_00),
        Said("452 100 fp", "straight", 100_00, 90_91),
        Said('WR "Rain" +250 100', "manual", 100_00, 250_00),
    ),
}
ST = (Said("ST 452 454 456 25", "straight", 27_50, 25_00),) * 3


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """A Sunday morning with games, a match, a question, a field and a race on the board."""
    made = Shop(tmp_path_factory.mktemp("shift") / "shift.book", players=6)
    made.games = {r: made.game(r, away="+150", home="-170") for r in (451, 453, 455)}
    half = [(Market.SPREAD, Side.HOME, "-2"), (Market.SPREAD, Side.AWAY, "+2"),
            (Market.TOTAL, Side.OVER, "24"), (Market.TOTAL, Side.UNDER, "24")]  # fmt: skip
    put(made, made.games[451], [(*one, "-110") for one in half], Period.H1)
    match = made.event(461, league="EPL", sport="soccer", teams=("Leeds", "Derby"))
    three = [(Market.THREE_WAY, Side.AWAY, "0", "+140"), (Market.THREE_WAY, Side.HOME, "0", "+200"),
             (Market.THREE_WAY, Side.DRAW, "0", "+250"),
             (Market.SPREAD, Side.HOME, "-0.25", "d1.91"),
             (Market.SPREAD, Side.AWAY, "+0.25", "d1.91")]  # fmt: skip
    put(made, match, three)
    made.prop()
    made.field(tuple("ABCDEFGH"))
    made.race()
    made.pay("P3", 500_00, "free_play")
    made.change_rules(open_spots=True)
    made.set("P4", {"wager_limit": 500_00})
    made.set("P5", {"hold/*/*": 1_000_00})
    add_user(made.book, made.actor, new_user("Kim", Role.CLERK, system_user="kim"))
    add_user(made.book, made.actor, new_user("Sue", Role.MANAGER, pin="4711"))
    made.owner, made.actor = made.actor, actor_of(find_user_by_name(made.book.reader, "Kim"), "s")
    yield made
    made.book.close()


def put(shop, event, terms, period=Period.GAME):
    settings = [
        shop.setting(market, side, parse_line(line), price, period=period)
        for market, side, line, price in terms
    ]
    set_lines(shop.book, shop.actor, event, settings)


class Clerk:
    """Presses keys where the focus is, and counts them; touches nothing else."""

    def __init__(self, window, session, shop):
        self.window, self.session, self.shop = window, session, shop
        self.page = window.page("entry")
        self.keys = 0
        self.counted = {}

    def wait(self):
        runner, hub, page = self.session.runner, self.session.hub, self.page

        def is_quiet():
            return runner.is_idle and not hub.is_marked(page) and not hub.is_marked(page.held)

        wait_until(is_quiet, "the lanes", steady_ms=10)

    def focused(self):
        """Where the keys go; where no window manager does it, the window comes forward here."""
        if QApplication.activeModalWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            wait_until(self.window.isActiveWindow, "the window")
        return QApplication.focusWidget()

    def press(self, keys, modifier=None):
        combination = QKeySequence(keys)[0]
        pressed = combination.keyboardModifiers() if modifier is None else modifier
        QTest.keyClick(self.focused(), combination.key(), pressed)
        self.keys += 1
        self.wait()

    def type(self, text):
        QTest.keyClicks(self.focused(), text)
        self.keys += len(text)
        self.wait()

    def plus(self):
        self.press("+", KEYPAD)

    def call(self, account):
        self.press("F4")
        self.keys = 0
        self.type(account)
        self.press("Return")
        assert self.page.call.caller.account.code == account, self.page.strip.sentence

    def hang_up(self):
        for _ in range(3):
            self.press("Esc")
        assert self.page.call.state is State.IDLE

    def read_back(self, typed):
        self.type(typed)
        self.press("Enter", KEYPAD)
        assert self.page.call.state is State.READ_BACK, (typed, self.page.strip.sentence)

    def take(self, typed):
        """From the first key of the wager to the number."""
        self.read_back(typed)
        self.plus()
        assert self.page.call.state is State.ACCEPTED, (typed, self.page.strip.sentence)
        self.counted.setdefault(typed, self.keys)
        self.keys = 0

    @property
    def told(self):
        return self.page.strip.sentence


@pytest.fixture(scope="module")
def shift(shop, one_theme, tmp_path_factory):
    """The whole shift; what was seen on the way is kept."""
    with opened(shop, one_theme, tmp_path_factory.mktemp("out")) as session:
        window = MainWindow(session, page_offers(session))
        window.resize(1440, 900)
        window.visit("entry")
        window.show()
        window.activateWindow()
        wait_until(window.isActiveWindow, "the window")
        clerk = Clerk(window, session, shop)
        clerk.wait()
        made = Shift(clerk)
        try:
            made.work()
        finally:
            window.close()
            window.deleteLater()
    return made


class Shift:
    """What happens, in order."""

    def __init__(self, clerk):
        self.clerk, self.page, self.shop = clerk, clerk.page, clerk.shop
        self.seen = {}

    def work(self):
        for account, wagers in CALLS.items():
            self.clerk.call(account)
            for wager in wagers:
                self.clerk.take(wager.typed)
            self.clerk.hang_up()
        self.fill_the_open_spot()
        self.take_three_at_once()
        self.be_over_the_limit()
        self.wait_for_a_supervisor()
        self.park_one_and_go_on()
        self.see_a_line_move()
        self.keep_a_line_with_a_supervisor()
        self.let_a_quote_expire()
        self.take_one_back()
        self.lose_a_caller()
        self.come_too_late()

    def fill_the_open_spot(self):
        self.clerk.call("P2")
        number = next(t.number for t in self.page.tickets.rows if t.description.count(" + ") == 1
                      and t.risk == 50_00)  # fmt: skip
        self.clerk.take(f"#{number} 456 ml")
        self.clerk.hang_up()

    def take_three_at_once(self):
        self.clerk.call("P6")
        self.clerk.take(ST[0].typed)
        self.seen["numbers at once"] = self.page.panel.sentence.text().count("KA")

    def be_over_the_limit(self):
        clerk = self.clerk
        clerk.call("P4")
        clerk.type("452 900")
        clerk.press("Return")
        self.seen["over"] = (self.page.call.state, clerk.told)
        clerk.press("Ctrl+M")
        self.seen["most"] = self.page.box.text()
        clerk.press("Return")
        clerk.plus()

    def wait_for_a_supervisor(self):
        clerk = self.clerk
        clerk.call("P5")
        clerk.read_back("452 1500")
        clerk.plus()
        self.seen["held"] = (self.page.call.state, self.tickets_of("P5"))
        clerk.press("Shift+F8")
        clerk.type("Sue")
        clerk.press("Tab")
        clerk.type("4711")
        clerk.press("Return")
        self.seen["approved"] = [hold.status for hold in self.page.held.grid.rows.rows]

    def park_one_and_go_on(self):
        clerk = self.clerk
        clerk.type("454 60")
        clerk.press("F9")
        self.seen["parked"] = (self.page.call.state, self.page.held.grid.open_holds[0].because)
        clerk.press("Shift+F9")
        clerk.press("Home")
        clerk.press("Return")
        self.seen["resumed"] = self.page.box.text()
        clerk.press("Return")
        clerk.plus()

    def see_a_line_move(self):
        clerk = self.clerk
        clerk.call("P6")
        clerk.read_back("452 70")
        self.move("-4.5")
        self.seen["moved"] = clerk.told
        clerk.plus()
        self.seen["blocked"] = self.page.call.state
        clerk.press("F7")
        clerk.plus()

    def keep_a_line_with_a_supervisor(self):
        clerk = self.clerk
        clerk.read_back("452 80")
        self.move("-5.5")
        clerk.press("F8")
        self.seen["asked"] = self.page.panel.question.windowTitle()
        clerk.type("Sue")
        clerk.press("Tab")
        clerk.type("4711")
        clerk.press("Return")
        wait_until(lambda: self.page.call.can_accept, "the supervisor", patience_ms=20_000)
        clerk.wait()
        clerk.plus()
        self.seen["kept"] = self.page.call.state

    def let_a_quote_expire(self):
        clerk = self.clerk
        clerk.read_back("454 90")
        self.shop.now += 31_000
        clerk.plus()
        self.seen["expired"] = (self.page.call.state, clerk.told)
        clerk.press("F5")
        clerk.plus()
        self.seen["quoted anew"] = self.page.call.state

    def take_one_back(self):
        clerk = self.clerk
        clerk.take("454 o 95")
        clerk.press("Ctrl+Z")
        self.seen["voided"] = clerk.told

    def lose_a_caller(self):
        self.clerk.read_back("456 75")
        self.clerk.press("Ctrl+D")
        self.seen["dropped"] = (self.page.call.state, self.clerk.told)

    def come_too_late(self):
        self.shop.now = milliseconds(KICKOFF) + 60_000
        self.clerk.call("P1")
        self.clerk.type("456 100")
        self.clerk.press("Return")
        self.seen["late"] = (self.page.call.state, self.clerk.told)
        for _ in range(8):
            self.clerk.press("Backspace")
        self.clerk.hang_up()

    def move(self, line):
        """Somebody else moves the line of the first game."""
        terms = [(Market.SPREAD, Side.HOME, line, "-110"),
                 (Market.SPREAD, Side.AWAY, line.replace("-", "+"), "-110")]  # fmt: skip
        settings = [self.shop.setting(m, s, parse_line(at), price) for m, s, at, price in terms]
        session, owner, event = self.clerk.session, self.shop.owner, self.shop.games[451]
        session.runner.write(
            lambda book: set_lines(book, owner, event, settings), session.hub.announce
        )
        self.clerk.wait()

    def tickets_of(self, code):
        reader = BookReader(self.shop.path)
        try:
            rows = reader.connection.exec_driver_sql(
                "SELECT count(*) FROM ticket WHERE account_id = ?", (account_id(reader, code),)
            )
            return rows.scalar_one()
        finally:
            reader.close()


def account_id(reader, code):
    found = reader.connection.exec_driver_sql("SELECT id FROM account WHERE code = ?", (code,))
    return found.scalar_one()


def tickets(shop, code):
    return shop.rows(
        f"SELECT kind, risk, win, status FROM {TICKETS} WHERE account_id ="
        f" (SELECT id FROM account WHERE code = '{code}') ORDER BY id"
    )


def test_fifty_tickets_were_written(shift, shop):
    ((count,),) = shop.rows("SELECT count(*) FROM ticket")
    assert count == 50
    assert {kind for (kind,) in shop.rows("SELECT DISTINCT kind FROM ticket")} == {
        *(wager.kind for wagers in CALLS.values() for wager in wagers)
    }


@pytest.mark.parametrize("code", CALLS)
def test_every_ticket_is_in_the_book_with_the_amounts_reckoned_by_hand(shift, shop, code):
    wagers = [(w.kind, w.risk, w.win) for w in CALLS[code]]
    if code == "P2":
        filled = [w.typed for w in CALLS[code]].index("P 452/454 * 50")
        wagers[filled] = ("parlay", 50_00, 239_43)
    assert [row[:3] for row in tickets(shop, code)] == wagers
    assert {row[3] for row in tickets(shop, code)} == {"open"}


def test_a_straight_takes_fourteen_keys_and_a_parlay_of_three_thirty(shift):
    counted = shift.clerk.counted
    assert counted["452 100"] <= STRAIGHT
    assert counted["P 452/454 o47./456 ml 100"] <= PARLAY


def test_three_straights_of_one_line_have_three_numbers(shift, shop):
    assert shift.seen["numbers at once"] == 3
    assert [row[:3] for row in tickets(shop, "P6")][:3] == [(w.kind, w.risk, w.win) for w in ST]


def test_over_the_limit_the_most_is_offered_and_taken(shift, shop):
    state, told = shift.seen["over"]
    assert state is State.EDIT
    assert "500.00" in told
    assert shift.seen["most"] == "452 max"
    assert [row[:3] for row in tickets(shop, "P4")] == [("straight", 550_00, 500_00)]


def test_what_is_held_becomes_a_ticket_when_a_supervisor_agrees(shift, shop):
    assert shift.seen["held"] == (State.HELD, 0)
    assert shift.seen["approved"] == ["booked"]
    assert tickets(shop, "P5")[0] == ("straight", 1_650_00, 1_500_00, "open")


def test_what_was_parked_is_taken_up_again(shift, shop):
    assert shift.seen["parked"] == (State.HELD, "the clerk parked it")
    assert shift.seen["resumed"] == "454 60"
    assert tickets(shop, "P5")[1:] == [("straight", 66_00, 60_00, "open")]


def test_a_moved_line_blocks_until_somebody_decides(shift, shop):
    assert "−3.5 −110 → −4.5 −110" in shift.seen["moved"]
    assert shift.seen["blocked"] is State.READ_BACK
    assert shift.seen["asked"] == "Supervisor"
    assert shift.seen["kept"] is State.ACCEPTED
    lines = shop.rows(
        "SELECT line FROM leg JOIN ticket ON ticket.id = ticket_id WHERE win IN (7000, 8000)"
        " ORDER BY ticket.id"
    )
    assert lines == [(-18,), (-18,)]


def test_a_quote_that_expired_is_quoted_anew(shift, shop):
    state, told = shift.seen["expired"]
    assert state is State.READ_BACK
    assert "expired" in told
    assert shift.seen["quoted anew"] is State.ACCEPTED
    assert ("straight", 99_00, 90_00, "open") in tickets(shop, "P6")


def test_the_ticket_taken_back_is_void_and_the_dropped_one_is_none(shift, shop):
    assert "void" in shift.seen["voided"]
    assert tickets(shop, "P6")[-1] == ("straight", 104_50, 95_00, "void")
    state, told = shift.seen["dropped"]
    assert (state, "unconfirmed" in told) == (State.IDLE, True)
    (basket,) = list_waiting_baskets(shop.book.reader)
    assert (basket.wager["risk"], basket.wager["entry"]) == (82_50, "456 75")


def test_what_started_is_refused(shift, shop):
    state, told = shift.seen["late"]
    assert state is State.EDIT
    assert "456 has started" in told


def test_each_read_back_is_a_fact_and_each_is_taken_once(shift, shop):
    ((quoted,),) = shop.rows("SELECT count(*) FROM fact WHERE type = 'wager.quoted'")
    ((written,),) = shop.rows("SELECT count(*) FROM ticket")
    assert quoted >= written - 2
    keys = [key for (key,) in shop.rows("SELECT quoted FROM ticket WHERE quoted IS NOT NULL")]
    assert len(keys) == len(set(keys)) == written


def test_accounts_and_exposure_agree_with_the_tickets(shift, shop):
    for code in ("P1", "P2", "P3", "P4", "P5", "P6"):
        account = shop.account(code)
        ((held,),) = shop.rows(f"SELECT sum(held) FROM {TICKETS} WHERE account_id = {account.id}")
        assert (account.pending, account.balance) == (held, 0), code
    assert shop.account("P3").free_play == 400_00
    ((exposed,),) = shop.rows("SELECT sum(risk) FROM exposure")
    ((by_leg,),) = shop.rows(
        f"SELECT sum(t.risk * (SELECT count(*) FROM leg WHERE ticket_id = t.id)) FROM {TICKETS} t"
        " WHERE status = 'open' AND NOT free_play"
    )
    assert exposed == by_leg
    assert verify(shop.book.reader).difference is None
