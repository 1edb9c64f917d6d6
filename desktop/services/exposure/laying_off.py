"""Laying off: what to wager with another house so that an event loses no more than is wanted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow, LineRow, list_lines
from desktop.book.queries.people import AccountRow, find_account, list_accounts
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.exposure import Row
from desktop.domain.laying_off import LayOff, Offer, suggest
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import POOLS, Market, Period, Selection, Side
from desktop.domain.money import format_money
from desktop.domain.offers import OPEN
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say
from desktop.domain.tickets import TicketKind
from desktop.services.books import House
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment, Quote
from desktop.services.users import Actor
from desktop.services.wagers import Accepted, accept_wager

_WORDS = {
    Market.MONEY_LINE: "ml",
    Market.THREE_WAY: "ml",
    Market.DRAW_NO_BET: "dnb",
}
_WORDS_OF_SIDES = {
    Side.OVER: "o",
    Side.UNDER: "u",
    Side.AWAY_OVER: "to",
    Side.HOME_OVER: "to",
    Side.AWAY_UNDER: "tu",
    Side.HOME_UNDER: "tu",
    Side.DRAW: "draw",
    Side.HOME_OR_DRAW: "dc1x",
    Side.HOME_OR_AWAY: "dc12",
    Side.DRAW_OR_AWAY: "dcx2",
    Side.YES: "y",
    Side.NO: "n",
}
_HOME = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER})
_LINED = frozenset({Market.TOTAL, Market.TEAM_TOTAL})


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A wager that would be enough, or comes nearest, and how it is typed in ticket entry."""

    event: EventRow
    lay_off: LayOff
    entry: str


def list_other_houses(reader: Reader) -> list[AccountRow]:
    """The accounts with which this house lays off."""
    return [account for account in list_accounts(reader) if account.kind == AccountKind.OUTSIDE]


def list_suggestions(
    reader: Reader, house: House, event: EventRow, straights: Sequence[Row], wanted: int
) -> list[Suggestion]:
    """Of each selection that the board offers in the period, the smallest wager that is enough.

    Those that are enough come first, the cheapest of them first; then those that come nearest.

    Args:
        reader: An open book.
        house: Its rules round.
        event: A game or a question.
        straights: Everything open on one period of it.
        wanted: The house's worst result that is accepted, cents.
    """
    periods = {selection.period for selection, _, _, _ in straights}
    offers = [
        Offer(_selection(line), line.line, parse_price(line.price))
        for line in list_lines(reader, event.id)
        if line.status == OPEN and line.price and line.period in periods
        and line.market not in POOLS | {Market.OUTRIGHT, Market.THREE_WAY_SPREAD}
    ]  # fmt: skip
    return suggest_from(house, event, straights, wanted, offers)


def suggest_from(
    house: House, event: EventRow, straights: Sequence[Row], wanted: int, offers: Iterable[Offer]
) -> list[Suggestion]:
    """Of each of these offers the smallest wager that is enough; as `list_suggestions`."""
    found = [
        Suggestion(event, lay_off, entry_of(event, lay_off.offer, lay_off.risk))
        for offer in offers
        if (lay_off := suggest(straights, offer, wanted, house.rules.rounding)) is not None
    ]
    return sorted(found, key=_rank)


def _rank(suggestion: Suggestion) -> tuple[bool, int, int]:
    lay_off = suggestion.lay_off
    if lay_off.is_enough:
        return False, lay_off.risk, 0
    return True, -lay_off.worst, lay_off.risk


def _selection(line: LineRow) -> Selection:
    return Selection(Period(line.period), Market(line.market), Side(line.side))


def entry_of(event: EventRow, offer: Offer, risk: int) -> str:
    """A wager of this risk as it is typed in ticket entry: `452 -3.5 -110 r550`."""
    selection = offer.selection
    rotation = event.rot_home if selection.side in _HOME else event.rot_away
    period = "" if selection.period is Period.GAME else f":{selection.period.value}"
    word = _WORDS_OF_SIDES.get(selection.side) or _WORDS.get(selection.market, "")
    line = ""
    if selection.market is Market.SPREAD:
        line = format_spread(offer.line)
    elif selection.market in _LINED:
        line = format_quarters(offer.line)
    amount = format_money(risk).replace(",", "").removesuffix(".00")
    said = " ".join(filter(None, [f"{word}{line}", offer.price.text]))
    return f"{rotation}{period} {said} r{amount}"


def quote_lay_off(reader: Reader, house: House, code: str, entry: str, now: int) -> Quote:
    """A wager with another house as it would be written; nothing is.

    Raises:
        InputError: There is no such house, or the entry is no straight wager.
    """
    account = find_account(reader, code.upper())
    if account is None or account.kind != AccountKind.OUTSIDE:
        raise InputError(
            say("“{code}” is no other house. Open one under the house in Accounts.", code=code)
        )
    wagers = parse_entry(entry).wagers
    if len(wagers) != 1 or wagers[0].kind is not TicketKind.STRAIGHT:
        raise InputError("What is laid off is one straight wager, for instance 452 -3 -110 r500.")
    return Quoter(reader, house, Moment(now)).quote(account, wagers[0], entry)


def lay_off(book: Book, actor: Actor, house: House, code: str, entry: str) -> Accepted:
    """Write a wager down that was placed with another house.

    It counts against the exposure, settles like a ticket and has its figure in the other house's
    account.

    Raises:
        BookdeskError: As `quote_lay_off` and `accept_wager`; nothing is written.
    """
    quote = quote_lay_off(book.reader, house, code, entry, book.machine.wall())
    return accept_wager(book, actor, house, quote)
