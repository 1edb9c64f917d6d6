"""What a supervisor looks at before answering: the wager, why it waits, the limits, the player."""

from dataclasses import dataclass

from desktop.book.bodies.wagers import LegAccepted
from desktop.book.queries.board import find_event
from desktop.book.queries.holds import HoldRow, find_hold
from desktop.book.queries.people import find_account_by_id
from desktop.book.queries.stakes import find_open_week
from desktop.book.statements import Reader
from desktop.domain.credit import Credit
from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.limits.limiting import Limit
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.services.books import House
from desktop.services.drafting import read_path
from desktop.services.limits.credit import read_credit
from desktop.services.line_types.offering import OfferedLines, offered_to
from desktop.services.quoting.offers import offer_of, terms_text
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.settings.reading import path_settings


@dataclass(frozen=True, slots=True)
class HoldSheet:
    """A held wager with all that speaks for and against it; cents.

    Attributes:
        path: The accounts above the player, the nearest first.
        balance: From the player's side.
        week: What the player won or lost in the open week.
        credit: Where the credit stands; what the wager takes is reserved in it.
        limit: Every layer that is about it now; None where it can no longer be quoted.
        problem: Why it cannot.
        board: What the player's board has for each selection now.
    """

    hold: HoldRow
    path: tuple[str, ...]
    balance: int
    week: int
    credit: Credit
    limit: Limit | None
    problem: str
    board: tuple[str, ...]


def look_at_hold(reader: Reader, house: House, hold_id: int, at: int) -> HoldSheet:
    """Everything about a held wager as the book stands at a moment (milliseconds UTC).

    Raises:
        InputError: There is no such held wager.
    """
    hold = find_hold(reader, hold_id)
    account = None if hold is None else find_account_by_id(reader, hold.account_id)
    if hold is None or account is None:
        raise InputError("There is no such held wager.")
    settings = path_settings(reader, house, account.id, at)
    offered = offered_to(reader, account, settings)
    limit, problem = None, ""
    try:
        (wager,) = parse_entry(hold.wager["entry"]).wagers
        limit = Quoter(reader, house, Moment(at)).limit(account, wager)
    except InputError as error:
        problem = str(error)
    return HoldSheet(
        hold=hold,
        path=read_path(reader, account),
        balance=account.balance,
        week=find_open_week(reader, account.id)[0],
        credit=read_credit(reader, house, account, at),
        limit=limit,
        problem=problem,
        board=tuple(_board(offered, leg) for leg in hold.wager["legs"]),
    )


def _board(offered: OfferedLines, leg: LegAccepted) -> str:
    selection = Selection(Period(leg["period"]), Market(leg["market"]), Side(leg["side"]))
    event = find_event(offered.reader, leg["event"])
    line = None if event is None else offered.line(event, selection)
    number, price = offer_of(selection, line)
    if number is None or price is None:
        return "off the board"
    return terms_text(selection, number, price)
