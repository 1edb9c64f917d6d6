"""From a wager as typed to a quote: which event, which line, which price, how much.

A quote is what is read back to the caller. Nothing is written; `wagers.accept_wager` turns a
quote into a ticket, and only if the board is still what was read back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.book.queries.board import EventRow, LineRow, find_line, list_events_by_rotation
from desktop.book.queries.people import AccountRow
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind, available
from desktop.domain.describing import describe_ticket
from desktop.domain.entry.checks import split_house_rotation, written_line, written_selection
from desktop.domain.entry.terms import LegEntry, Wager, WrittenMarket
from desktop.domain.errors import InputError
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import MARKETS_WITH_LINE, PERIODS, Market, Period, Selection, Sport
from desktop.domain.money import format_money
from desktop.domain.prices import parse_price
from desktop.domain.readback import read_back
from desktop.domain.spoken import SpokenLeg, SpokenWager
from desktop.domain.tickets import AmountMode, TicketKind
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.wagers.parlay import is_by_table, price_parlay
from desktop.domain.wagers.terms import Parlay, Straight
from desktop.domain.weeks import instant
from desktop.services.books import House

_NOT_ON_GAMES = {
    *(WrittenMarket.YES, WrittenMarket.NO, WrittenMarket.TOP, WrittenMarket.EACH_WAY),
    *(WrittenMarket.WIN, WrittenMarket.PLACE, WrittenMarket.SHOW),
}
OVERRIDE = "override"
PAST_POST = "past_post"


class QuoteError(InputError):
    """A wager cannot be quoted.

    Attributes:
        leg: Which of its legs is the cause, from 0; None when it is the amount or the account.
    """

    def __init__(self, sentence: str, leg: int | None = None, hint: str | None = None) -> None:
        super().__init__(sentence, hint)
        self.leg = leg


@dataclass(frozen=True, slots=True)
class QuotedLeg:
    """A selection with the terms it was quoted at.

    Attributes:
        rotation: The number the caller said.
        line: Quarter points.
        price: As quoted.
        board_line: What the board says, if the market is on it.
        marks: `override`, `past_post`, both or none.
    """

    event: EventRow
    rotation: int
    selection: Selection
    line: int
    price: str
    board_line: int | None
    board_price: str | None
    marks: frozenset[str]

    @property
    def spoken(self) -> SpokenLeg:
        """What the read-back needs."""
        event = self.event
        sport = Sport(event.sport)
        return SpokenLeg(
            self.rotation, event.away, event.home, self.selection, self.line, self.price, sport
        )


@dataclass(frozen=True, slots=True)
class Quote:
    """A wager with all its terms, as it is read back.

    Attributes:
        amount_mode: How the amount was said.
        risk: Cents.
        win: Cents.
        available: Cents the account could still risk before this wager.
        entry: The text it came from.
    """

    account: AccountRow
    kind: TicketKind
    legs: tuple[QuotedLeg, ...]
    amount_mode: AmountMode
    risk: int
    win: int
    available: int
    description: str
    read_back: str
    entry: str
    rules: int


@dataclass(frozen=True, slots=True)
class Moment:
    """When a wager is given, and how strictly it is taken.

    Attributes:
        at: Milliseconds UTC.
        days: Book-local days that rotation numbers refer to, as ISO text; none looks ahead.
        is_given: The wager was already given (an import): differences are marked, not refused.
    """

    at: int
    days: tuple[str, ...] = ()
    is_given: bool = False


class Quoter:
    """Quotes wagers for one moment of one book."""

    def __init__(self, reader: Reader, house: House, moment: Moment) -> None:
        self._reader = reader
        self._house = house
        self._moment = moment
        self._today = house.calendar.figure_date(instant(moment.at))

    def quote(self, account: AccountRow, wager: Wager, entry: str) -> Quote:
        """Quote one wager for an account.

        Raises:
            QuoteError: A leg, the amount or the account does not allow it.
        """
        self._check_account(account)
        _check_priced(wager)
        rules = self._house.rules
        if len(wager.legs) > rules.parlay.max_legs:
            raise QuoteError(f"A parlay has at most {rules.parlay.max_legs} legs in this house.")
        legs = tuple(self.quote_leg(leg, no) for no, leg in enumerate(wager.legs))
        _check_together(legs)
        mode, risk, win = self._amounts(account, wager, legs)
        left = available(account.credit_limit, account.balance, account.pending)
        terms = Parlay(risk, win) if wager.kind is TicketKind.PARLAY else Straight(risk, win)
        spoken = SpokenWager(wager.kind, tuple(leg.spoken for leg in legs), terms, risk, win)
        return Quote(
            account=account,
            kind=wager.kind,
            legs=legs,
            amount_mode=mode,
            risk=risk,
            win=win,
            available=left,
            description=describe_ticket(spoken),
            read_back=read_back(spoken),
            entry=entry,
            rules=rules.version,
        )

    def _check_account(self, account: AccountRow) -> None:
        if account.kind != AccountKind.PLAYER:
            raise QuoteError(f"{account.code} is no player: only players have wagers.")
        if account.status != "active" and not self._moment.is_given:
            raise QuoteError(f"{account.code} is {account.status}: no wagers are taken for it.")

    def quote_leg(self, leg: LegEntry, no: int) -> QuotedLeg:
        """Quote one selection.

        Raises:
            QuoteError: No such event, it has started, or the market is not on the board.
        """
        event, rotation, period = self._find_event(leg, no)
        if period not in PERIODS[Sport(event.sport)]:
            raise QuoteError(f"{event.league} has no period “{period}”.", no)
        selection = self._selection(leg, event, rotation, period)
        board = self._board(event, selection)
        line, price = _terms(leg, selection, board, no)
        marks = set()
        if board is None or (board.line, board.price) != (line, price):
            marks.add(OVERRIDE)
        if self._is_too_late(event):
            marks.add(PAST_POST)
        return QuotedLeg(
            event=event,
            rotation=rotation,
            selection=selection,
            line=line,
            price=price,
            board_line=None if board is None else board.line,
            board_price=None if board is None else board.price,
            marks=frozenset(marks),
        )

    def _is_too_late(self, event: EventRow) -> bool:
        """Whether no wager can be meant; one that was given is judged by its own time alone.

        What became of the event since says nothing about when the caller wagered (DESIGN 5).
        """
        if not self._moment.is_given:
            return has_started(event, self._moment.at, self._today)
        if event.start is not None:
            return self._moment.at > event.start
        return event.day < self._today.isoformat()

    def _board(self, event: EventRow, selection: Selection) -> LineRow | None:
        found = find_line(
            self._reader,
            event.id,
            selection.period.value,
            selection.market.value,
            selection.side.value,
        )
        return found if found is not None and found.status == "open" else None

    def _selection(
        self, leg: LegEntry, event: EventRow, rotation: int, period: Period
    ) -> Selection:
        two_way = written_selection(rotation, leg.market, period, is_three_way=False)
        if two_way.market is not Market.MONEY_LINE or self._board(event, two_way) is not None:
            return two_way
        three_way = written_selection(rotation, leg.market, period, is_three_way=True)
        is_soccer = event.sport == Sport.SOCCER
        on_board = self._board(event, three_way) is not None
        return three_way if on_board or is_soccer else two_way

    def _find_event(self, leg: LegEntry, no: int) -> tuple[EventRow, int, Period]:
        found = self._events(leg.rotation, no)
        if found:
            return self._only(found, leg.rotation, no), leg.rotation, leg.period or Period.GAME
        split = split_house_rotation(leg.rotation)
        if split is not None and leg.period is None:
            rotation, period = split
            found = self._events(rotation, no)
            if found:
                return self._only(found, rotation, no), rotation, period
        raise QuoteError(self._unknown(leg.rotation, no), no)

    def _events(self, rotation: int, no: int) -> list[EventRow]:
        days = self._moment.days
        if days:
            day = days[no] if len(days) > 1 else days[0]
            return list_events_by_rotation(self._reader, rotation, day, day)
        yesterday = self._today - timedelta(days=1)
        found = list_events_by_rotation(self._reader, rotation, yesterday.isoformat())
        ahead = [e for e in found if not self._is_too_late(e)]
        return [e for e in ahead if e.day == ahead[0].day]

    def _only(self, events: Sequence[EventRow], rotation: int, no: int) -> EventRow:
        if len(events) > 1:
            choices = "; ".join(f"{e.league} {e.away} at {e.home}" for e in events)
            raise QuoteError(
                f"{rotation} is used by several events on {events[0].day}: {choices}."
                " Give one of them another number on the board.",
                no,
            )
        return events[0]

    def _unknown(self, rotation: int, no: int) -> str:
        if self._moment.days:
            days = self._moment.days
            day = days[no] if len(days) > 1 else days[0]
            return f"No event on {day} has the rotation number {rotation}."
        yesterday = (self._today - timedelta(days=1)).isoformat()
        started = list_events_by_rotation(
            self._reader, rotation, yesterday, self._today.isoformat()
        )
        if started:
            event = started[-1]
            return f"{rotation} has started or is over: {event.away} at {event.home}, {event.day}."
        return f"No event ahead has the rotation number {rotation}."

    def _amounts(
        self, account: AccountRow, wager: Wager, legs: Sequence[QuotedLeg]
    ) -> tuple[AmountMode, int, int]:
        rules = self._house.rules
        mode = wager.amount.mode or rules.entry_mode_default[wager.kind]
        cents = wager.amount.cents
        if cents is None:
            mode = AmountMode.RISK
            cents = available(account.credit_limit, account.balance, account.pending)
            if cents <= 0:
                raise QuoteError(f"{account.code} has nothing available: no wager is allowed.")
        prices = [parse_price(leg.price) for leg in legs]
        try:
            if wager.kind is TicketKind.STRAIGHT:
                return mode, *amounts_at(mode, cents, prices[0], rules.rounding)
            tabled = [
                is_by_table(rules.parlay, Sport(leg.event.sport), leg.selection, price)
                for leg, price in zip(legs, prices, strict=True)
            ]
            priced = list(zip(prices, tabled, strict=True))
            parlay = price_parlay(mode, cents, priced, rules.parlay, rules.rounding)
        except InputError as error:
            raise QuoteError(str(error), hint=error.hint) from error
        return mode, parlay.risk, parlay.win


def _check_priced(wager: Wager) -> None:
    """Refuse by name what the grammar knows and no price is worked out for."""
    if wager.fills is not None:
        raise QuoteError("Open spots cannot be filled: there are no open parlays in this house.")
    if wager.kind not in {TicketKind.STRAIGHT, TicketKind.PARLAY}:
        name = wager.kind.replace("_", " ")
        raise QuoteError(f"This is a {name}, and a {name} cannot be priced.")
    if wager.free_play:
        raise QuoteError("Free play cannot be priced: wager on the balance.")
    if wager.spots:
        raise QuoteError("Open parlays cannot be priced: name every selection.")
    for no, leg in enumerate(wager.legs):
        if leg.half_points:
            raise QuoteError("Bought points cannot be priced: write the line and its price.", no)
        if leg.pitchers or wager.pitchers:
            raise QuoteError("Pitchers cannot be chosen: the rule of the house applies.", no)
        if leg.market in _NOT_ON_GAMES:
            raise QuoteError(f"{leg.rotation}: “{leg.market}” is not offered on a game.", no)


def _check_together(legs: Sequence[QuotedLeg]) -> None:
    """Refuse the same market of one event twice in a parlay (RULES 6 bars more, later)."""
    seen: set[tuple[int, Period, Market]] = set()
    for no, leg in enumerate(legs):
        key = (leg.event.id, leg.selection.period, leg.selection.market)
        if key in seen:
            raise QuoteError(f"{leg.rotation}: this market is in the parlay already.", no)
        seen.add(key)


def _terms(leg: LegEntry, selection: Selection, board: LineRow | None, no: int) -> tuple[int, str]:
    """The line and price of a leg: what was written, otherwise the board's."""
    has_line = selection.market in MARKETS_WITH_LINE
    line, price = leg.line, leg.price
    if line is not None:
        line = written_line(leg.rotation, leg.market, line)
    if board is None and (price is None or (has_line and line is None)):
        name = selection.market.replace("_", " ")
        raise QuoteError(
            f"{leg.rotation}: there is no {name} on the board for {selection.period}."
            " Write the line and the price, or ask the supervisor to put it up.",
            no,
        )
    if board is not None:
        line = board.line if line is None else line
        price = board.price if price is None else price
    if not has_line:
        line = 0
    if line is None or price is None:
        raise QuoteError(f"{leg.rotation}: the line and the price are needed.", no)
    return line, price


def has_started(event: EventRow, at: int, today: date) -> bool:
    """Whether wagers on an event are closed; where no start is known, when its day is over."""
    if event.status != "scheduled":
        return True
    if event.start is not None:
        return at >= event.start
    return event.day < today.isoformat()


def find_refusals(quote: Quote) -> list[tuple[str, str]]:
    """Why a quote cannot become a ticket by a live command: kind and sentence.

    An `override` is the one that a supervisor may decide to keep (F8).
    """
    refusals: list[tuple[str, str]] = []
    if quote.account.status != "active":
        refusals.append(("account", f"{quote.account.code} is {quote.account.status}."))
    for leg in quote.legs:
        if PAST_POST in leg.marks:
            teams = f"{leg.event.away} at {leg.event.home}"
            refusals.append((PAST_POST, f"{leg.rotation} has started: {teams}."))
        if OVERRIDE in leg.marks:
            refusals.append((OVERRIDE, f"{leg.rotation}: {describe_board(leg)}."))
    if quote.risk > quote.available:
        most = format_money(max(quote.available, 0))
        over = format_money(quote.risk - max(quote.available, 0))
        refusals.append(
            ("credit", f"Over the credit limit by {over}: at most {most} may be risked.")
        )
    return refusals


def describe_board(leg: QuotedLeg) -> str:
    """What the board says beside what was written: `the board has -3.5 -110`."""
    if leg.board_price is None or leg.board_line is None:
        return "the board does not have this market"
    return f"the board has {terms_text(leg.selection, leg.board_line, leg.board_price)}"


def terms_text(selection: Selection, line: int, price: str) -> str:
    """A line and price as they stand on a board: `-3.5 -110`, `47.5 -110`, `+130`."""
    if selection.market is Market.SPREAD:
        return f"{format_spread(line)} {price}"
    if selection.market in MARKETS_WITH_LINE:
        return f"{format_quarters(line)} {price}"
    return price
