"""What a manager decides by hand: write-ins, open spots, new prices, what hangs on a game, make-up.

These scenes write to the book what the demo has none of, so they come after the others.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow
from desktop.book.queries.people import find_account, list_accounts
from desktop.book.queries.waiting import (
    NO_NEW_PRICE,
    OPEN_SPOT,
    WRITE_IN,
    WaitingQuestion,
    list_waiting,
)
from desktop.domain.accounts import AccountKind
from desktop.domain.entry.reading import parse_entry
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.services.books import read_house
from desktop.services.contests import NewProposition, list_proposition
from desktop.services.house_rules import change_rules, read_version
from desktop.services.lines import LineSetting, set_lines
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.schedule import list_pitchers
from desktop.services.settlement import Result, approve, record_result
from desktop.services.wagers import accept_wager
from desktop.views.accounts.window import AccountsPage
from desktop.views.board.window import BoardPage
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.waiting import NotDoneError, wait_until
from desktop.views.settlement.window import SettlementPage
from desktop.views.tour.scene import Scene
from desktop.views.tour.scenes.board import coming
from desktop.views.tour.scenes.entry import choice


def write(hands: Hands, command: Callable[[Book], Any]) -> None:
    """Write to the book in its lane, as a window does.

    Raises:
        BookdeskError: Whatever it was refused with.
    """
    done: list[object] = []
    refused: list[BaseException] = []
    hands.session.runner.write(command, done.append, on_error=refused.append)
    wait_until(lambda: bool(done or refused), "writing to the book")
    if refused:
        raise refused[0]


def _take(hands: Hands, text: str) -> Callable[[Book], None]:
    """Writes a ticket of the caller, under the rules that are in force then."""
    session, code = hands.session, choice(hands).player.code
    now = session.clock_ms()

    def take(book: Book) -> None:
        house, account = read_house(book.reader), find_account(book.reader, code)
        (wager,) = parse_entry(text).wagers
        if account is not None:
            quote = Quoter(book.reader, house, Moment(now)).quote(account, wager, text)
            accept_wager(book, session.actor, house, quote)

    return take


def _ends(hands: Hands, event_id: int, result: Result) -> None:
    """A game ends, and its result is approved."""
    actor = hands.session.actor
    write(hands, lambda book: record_result(book, actor, event_id, result))
    write(hands, lambda book: approve(book, actor, [event_id]))


def _decide_next(hands: Hands, reason: str) -> None:
    """Enter on the ticket that waits for this reason since the shortest time."""
    waiting = hands.ask(
        lambda reader: list_waiting(reader, WaitingQuestion(reason), 500), "what waits"
    )
    if not waiting:
        raise NotDoneError(f"No ticket waits for the reason “{reason}”.")
    hands.visit("settlement", SettlementPage).by_hand.take_next(
        max(waiting, key=lambda ticket: ticket.ticket_id)
    )


def _write_in(hands: Hands) -> None:
    write(hands, _take(hands, 'WR "The first snow falls before noon" +250 100'))
    _decide_next(hands, WRITE_IN)


def _spots(hands: Hands) -> None:
    actor, event = hands.session.actor, choice(hands).event
    write(
        hands,
        lambda book: change_rules(book, actor, {**read_version(book.reader), "open_spots": True}),
    )
    write(hands, _take(hands, f"P {event.rot_home} * 100"))
    _ends(hands, event.id, Result("final", {}, (3, 45)))
    _decide_next(hands, OPEN_SPOT)


def _prices(hands: Hands) -> None:
    game = _baseball(hands)
    actor = hands.session.actor
    write(hands, lambda book: list_pitchers(book, actor, game.id, "Cole", "Sale"))
    _set_prices(hands, game, "+105", "-115")
    write(hands, _take(hands, f"{game.rot_home} ml act 100"))
    _set_prices(hands, game, "-105", "-105")
    _ends(hands, game.id, Result("final", {}, (2, 3), starters=("Cole", "Bello")))
    _decide_next(hands, NO_NEW_PRICE)


def _set_prices(hands: Hands, game: EventRow, away: str, home: str) -> None:
    actor = hands.session.actor
    settings = [
        LineSetting(Selection(Period.GAME, Market.MONEY_LINE, side), 0, price)
        for side, price in ((Side.AWAY, away), (Side.HOME, home))
    ]
    write(hands, lambda book: set_lines(book, actor, game.id, settings))


def _baseball(hands: Hands) -> EventRow:
    game = next((one for one in coming(hands) if one.sport == Sport.BASEBALL), None)
    if game is None:
        raise NotDoneError("The book has no game of baseball ahead.")
    return game


def _pitchers(hands: Hands) -> None:
    hands.visit("board", QWidget, _baseball(hands).id)
    hands.run("board.pitchers")


def _call_off(hands: Hands) -> None:
    event, actor = choice(hands).event, hands.session.actor
    for question in ("Is there a safety?", "Is there overtime?"):
        hung = NewProposition(
            question, event.league, Sport.FOOTBALL, date.fromisoformat(event.day), None,
            game=event.rot_home,
        )  # fmt: skip
        write(hands, partial(list_proposition, actor=actor, new=hung))
    page = hands.visit("board", BoardPage, ("results", event.id))
    status = page.results.sheet.status
    status.setCurrentIndex(status.findData("cancelled"))
    page.results.sheet.ask_record()


def _makeup(hands: Hands) -> None:
    agent = hands.ask(
        lambda reader: next(
            (one for one in list_accounts(reader) if one.kind == AccountKind.AGENT), None
        ),
        "an agent",
    )
    if agent is None:
        raise NotDoneError("The book has no agent.")
    page = hands.visit("accounts", AccountsPage, agent.code)
    page.tabs.setCurrentIndex(2)
    hands.quiet("the deal")
    page.tabs.deal.change_makeup()


SCENES = (
    Scene("settlement-write-in", _write_in),
    Scene("settlement-spots", _spots),
    Scene("settlement-prices", _prices),
    Scene("board-pitchers", _pitchers),
    Scene("board-call-off", _call_off),
    Scene("accounts-makeup", _makeup),
)
