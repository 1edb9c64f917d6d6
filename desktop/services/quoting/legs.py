"""One selection as typed becomes a leg with its terms (RULES 3 to 5, 8, 9, 14, 15, 18 and 19)."""

from dataclasses import dataclass, replace

from desktop.book.queries.board import EventRow, LineRow, find_contest
from desktop.book.statements import Reader
from desktop.domain.entry.checks import written_line, written_selection
from desktop.domain.entry.terms import LegEntry, Wager, WrittenMarket
from desktop.domain.errors import InputError
from desktop.domain.markets import (
    MARKETS_WITH_LINE,
    NOT_ON_GAMES,
    PERIODS,
    POOLS,
    Form,
    Market,
    Period,
    Selection,
    Sport,
)
from desktop.domain.naming import MARKET_NAMES, PERIOD_NAMES
from desktop.domain.offers import CIRCLED
from desktop.domain.prices import PriceFormat, parse_price, price_in
from desktop.domain.rules import HouseRules, TeaserCard
from desktop.domain.sentences import say
from desktop.domain.tickets import PitcherOption, TicketKind
from desktop.domain.wagers.buying import buy
from desktop.domain.wagers.parlay import is_by_table
from desktop.domain.wagers.teaser import points_for, tease
from desktop.services.line_types.offering import OfferedLines
from desktop.services.quoting.events import EventFinder
from desktop.services.quoting.offers import NO_OFFER, Offer, offer_of
from desktop.services.quoting.quotes import OVERRIDE, PAST_POST, QuotedLeg, QuoteError

_TO_WIN = 4  # the line of an outright whose first position alone is paid
_ON_A_QUESTION = frozenset({Market.YES_NO, Market.TOTAL})
_ON_AN_ENTRANT = POOLS | {Market.OUTRIGHT}
PARLAYS = frozenset({TicketKind.PARLAY, TicketKind.ROUND_ROBIN})
_PITCHERS = {"listed": PitcherOption.LISTED_BOTH, "action": PitcherOption.ACTION}
_NEITHER = frozenset({PitcherOption.ACTION, PitcherOption.ACTION_LOCKED})


@dataclass(frozen=True, slots=True)
class LegTerms:
    """What a whole wager says of each of its legs.

    Attributes:
        card: Of a teaser or pleaser, whose points move the line.
        pitchers: Said of the whole wager; a selection's own goes before it.
        is_parlay: Whether the house's pay table of parlays may cover it.
    """

    card: TeaserCard | None = None
    pitchers: PitcherOption | None = None
    is_parlay: bool = False


def leg_terms(wager: Wager, card: TeaserCard | None) -> LegTerms:
    """What a wager says of each of its legs."""
    return LegTerms(card, wager.pitchers, wager.kind in PARLAYS)


class LegQuoter:
    """Quotes selections for one moment of one book."""

    def __init__(self, reader: Reader, rules: HouseRules, finder: EventFinder) -> None:
        self._reader = reader
        self._rules = rules
        self._finder = finder
        self._offered = OfferedLines(reader)

    @property
    def offered(self) -> OfferedLines:
        """The lines that are quoted from."""
        return self._offered

    def offer(self, offered: OfferedLines) -> None:
        """Quote from the lines that an account is offered; the house's own until then."""
        self._offered = offered

    def quote(self, leg: LegEntry, no: int, said: LegTerms) -> QuotedLeg:
        """Quote one selection.

        Raises:
            QuoteError: No such event, it has started, the market is not on the board, or the house
                does not sell the points.
        """
        event, rotation, period = self._finder.find(leg, no)
        _check_period(event, period, no)
        selection, line_row = self._selection(leg, event, rotation, period, no)
        board = offer_of(selection, line_row)
        line, price = _terms(leg, rotation, selection, board, no)
        marks = set()
        if _differs(board, line, price, said.card):
            marks.add(OVERRIDE)
        if self._finder.is_too_late(event):
            marks.add(PAST_POST)
        quoted = QuotedLeg(
            event=event,
            rotation=rotation,
            selection=selection,
            line=line,
            price=price,
            posted=(line, price),
            board_line=board[0],
            board_price=board[1],
            marks=frozenset(marks),
            is_circled=line_row is not None and line_row.status == CIRCLED,
            house=self._house(event, selection, board),
            line_types=self._offered.whose.names,
        )
        try:
            return self._as_said(self._with_options(quoted, leg, said))
        except InputError as error:
            raise QuoteError(
                say("{rotation}: {error}", rotation=leg.rotation, error=error), no, error.hint
            ) from error

    def _with_options(self, quoted: QuotedLeg, leg: LegEntry, said: LegTerms) -> QuotedLeg:
        quoted = self._with_pitchers(quoted, leg.pitchers or said.pitchers)
        if quoted.form is Form.ENTRANT:
            quoted = self._with_contest(quoted)
        if said.card is not None:
            if leg.half_points:
                raise InputError("a teaser has its own points; none are bought or sold.")
            points = points_for(said.card, quoted.sport)
            line = tease(quoted.selection, quoted.line, points, is_pleaser=said.card.is_pleaser)
            return replace(quoted, line=line)
        if leg.half_points:
            quoted = self._with_bought(quoted, leg.half_points)
        if not said.is_parlay or not quoted.price:
            return quoted
        tabled = is_by_table(
            self._rules.parlay, quoted.sport, quoted.selection, parse_price(quoted.price)
        )
        return replace(quoted, by_table=tabled)

    def _with_bought(self, quoted: QuotedLeg, half_points: int) -> QuotedLeg:
        buying, league = self._rules.buying, quoted.event.league
        verb = "bought" if half_points > 0 else "sold"
        costs = buying.costs_of(league, quoted.sport)
        if costs is None or quoted.form is not Form.GAME:
            raise InputError(
                say("no points are {verb} on {league} in this house.", verb=verb, league=league)
            )
        if quoted.selection.market is Market.TOTAL and not buying.totals:
            raise InputError(say("points are {verb} on spreads only in this house.", verb=verb))
        most = buying.max_half_points if half_points > 0 else buying.max_sold_half_points
        if abs(half_points) > most:
            raise InputError(
                say(
                    "at most {most} points are {verb} in this house.",
                    most=f"{most / 2:g}",
                    verb=verb,
                )
            )
        price = parse_price(quoted.price)
        line, bought_at = buy(quoted.selection, quoted.line, price, half_points, costs)
        return replace(quoted, line=line, price=bought_at.text, bought=half_points)

    def _with_pitchers(self, quoted: QuotedLeg, said: PitcherOption | None) -> QuotedLeg:
        """Freeze the option and the listed names; where none is listed, none need start."""
        baseball, period = self._rules.baseball, quoted.selection.period
        if quoted.sport is not Sport.BASEBALL or quoted.form is not Form.GAME:
            return quoted
        listed = (quoted.event.pitcher_away, quoted.event.pitcher_home)
        if said is None:
            if not any(listed):
                return quoted
            said = baseball.pitchers.get(quoted.selection.market)
            if period is Period.F5:
                said = baseball.first_five_pitchers
            if said is not None:
                said = _PITCHERS.get(self._style("style/pitchers"), said)
        elif said not in _NEITHER and not any(listed):
            raise InputError("no pitchers are listed for this game; the board names them.")
        return quoted if said is None else replace(quoted, pitchers=said, listed=listed)

    def _as_said(self, quoted: QuotedLeg) -> QuotedLeg:
        """With the price as this account wants to hear it; it is written down as quoted."""
        style = self._style("style/price")
        if not style or not quoted.price:
            return quoted
        return replace(quoted, said_price=price_in(parse_price(quoted.price), PriceFormat(style)))

    def _style(self, key: str) -> str:
        settings = self._offered.settings
        return "" if settings is None else settings.word(key)

    def _with_contest(self, quoted: QuotedLeg) -> QuotedLeg:
        contest = find_contest(self._reader, quoted.event.contest_id or 0)
        if contest is None:
            return quoted
        return replace(
            quoted,
            contest_form=contest.form,
            places=contest.places,
            runners=contest.runners,
        )

    def _selection(
        self, leg: LegEntry, event: EventRow, rotation: int, period: Period, no: int
    ) -> tuple[Selection, LineRow | None]:
        form = Form(event.form)
        found = written_selection(rotation, leg.market, period, is_three_way=False, form=form)
        if form is Form.ENTRANT and found.market is Market.YES_NO:
            found = replace(found, market=Market.OUTRIGHT)
        _check_form(form, found, leg.rotation, no)
        line = self._offered.line(event, found)
        is_either = form is Form.GAME and found.market is Market.MONEY_LINE
        if not is_either or offer_of(found, line) != NO_OFFER:
            return found, line
        three_way = written_selection(rotation, leg.market, period, is_three_way=True)
        other = self._offered.line(event, three_way)
        if event.sport == Sport.SOCCER or offer_of(three_way, other) != NO_OFFER:
            return three_way, other
        return found, line

    def _house(self, event: EventRow, selection: Selection, board: Offer) -> tuple[int, str] | None:
        """What the house's own set has where the account's differs, or is another set."""
        if self._offered.is_plain:
            return None
        line, price = offer_of(selection, self._offered.master_line(event, selection))
        differs = bool(self._offered.whose.names) or (line, price) != board
        return (line, price) if differs and line is not None and price is not None else None


def _check_period(event: EventRow, period: Period, no: int) -> None:
    if period not in PERIODS[Sport(event.sport)]:
        has = ", ".join(one for one in PERIODS[Sport(event.sport)] if one is not Period.GAME)
        hint = say("; write {has} or the whole game", has=has) if has else ""
        raise QuoteError(
            say(
                "{league} has no period “{period}”{hint}.",
                league=event.league,
                period=period,
                hint=hint,
            ),
            no,
        )
    if event.form != Form.GAME and period is not Period.GAME:
        raise QuoteError(
            say("{rot_home} is no game: it has no periods.", rot_home=event.rot_home), no
        )


def _check_form(form: Form, selection: Selection, rotation: int, no: int) -> None:
    market = selection.market
    if form is Form.GAME and market in NOT_ON_GAMES:
        name = MARKET_NAMES[market]
        raise QuoteError(
            say("{rotation} is a game, on which there is no {name}.", rotation=rotation, name=name),
            no,
        )
    if form is Form.PROP and market not in _ON_A_QUESTION:
        raise QuoteError(
            say("{rotation} is a proposition: write y or n, or o or u.", rotation=rotation), no
        )
    if form is Form.ENTRANT and market not in _ON_AN_ENTRANT:
        raise QuoteError(
            say(
                "{rotation} is one of a field: write its number alone, top10, ew, win, place "
                "or show.",
                rotation=rotation,
            ),
            no,
        )


def _differs(board: Offer, line: int, price: str, card: TeaserCard | None) -> bool:
    """Whether the caller's terms are others than the board's; a teaser has no price of its own."""
    return board[0] != line or (card is None and board[1] != price)


def _terms(
    leg: LegEntry, rotation: int, selection: Selection, board: Offer, no: int
) -> tuple[int, str]:
    """The line and price of a leg: what was written, otherwise the board's."""
    has_line = selection.market in MARKETS_WITH_LINE
    line, price = leg.line, leg.price
    if selection.market is Market.OUTRIGHT and leg.market is not WrittenMarket.TOP:
        line = None if price is None else _TO_WIN
    elif line is not None:
        line = written_line(rotation, leg.market, line)
    if selection.market in POOLS:
        if price is not None:
            raise QuoteError(
                say("{rotation}: the track makes the price; leave it out.", rotation=leg.rotation),
                no,
            )
        return 0, ""
    is_other_field = selection.market is Market.OUTRIGHT and line not in {None, board[0]}
    is_short = price is None or (has_line and line is None)
    if (board == NO_OFFER and is_short) or (is_other_field and price is None):
        name, period = MARKET_NAMES[selection.market], PERIOD_NAMES[selection.period]
        raise QuoteError(
            say(
                "{rotation}: there is no {name} on the board for the {period}."
                " Write the line and the price, or ask the supervisor to put it up.",
                rotation=leg.rotation,
                name=name,
                period=period,
            ),
            no,
        )
    line = board[0] if line is None else line
    price = board[1] if price is None else price
    if not has_line:
        line = 0
    if line is None or price is None:
        raise QuoteError(
            say("{rotation}: the line and the price are needed.", rotation=leg.rotation), no
        )
    return line, price
