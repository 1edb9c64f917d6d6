"""Beat the close: the line taken against the line the market closed at, by player or by ticket."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.book.queries.closing_lines import ClosedWager, stream_closed_wagers
from desktop.book.statements import ConnectionReader
from desktop.domain.closing_line import POINTLESS, cents_beaten, points_beaten
from desktop.domain.sentences import say
from desktop.domain.weeks import instant, milliseconds
from desktop.reports.plain import (
    OPENS,
    Scope,
    chosen_group,
    find_scope,
    half_up,
    opens_tickets,
    plain_report,
    seqs_of,
)
from desktop.reports.questions import Question
from desktop.reports.sheets import Column, Report, Row

_PERSPECTIVE = "From the player's side: + the player had the better line or price, − the worse"
# Where at least this share of a player's wagers is off the usual markets, the row is marked.
_MARKED_FROM_PERCENT = 50

BY_PLAYER = (
    Column("account", "Account", "text", 12),
    Column("agent", "Agent", "text", 11),
    Column("wagers", "Wagers", "count", 9),
    Column("beat", "Beat", "count", 8),
    Column("level", "Level", "count", 8),
    Column("worse", "Worse", "count", 8),
    Column("no_close", "No close", "count", 9),
    Column("beat_share", "Beat %", "percent", 9),
    Column("points", "Points", "total", 9),
    Column("cents", "Cents", "number", 9),
    Column("risk", "Risk", "money", 13),
    Column("marks", "Marks", "text", 34),
    OPENS,
)
BY_TICKET = (
    Column("ticket", "Ticket", "text", 13),
    Column("account", "Account", "text", 12),
    Column("agent", "Agent", "text", 11),
    Column("placed_at", "Placed", "datetime", 17),
    Column("league", "League", "text", 9),
    Column("period", "Period", "text", 8),
    Column("market", "Market", "text", 13),
    Column("description", "Description", "text", 46),
    Column("line", "Line taken", "spread", 9),
    Column("price", "Price taken", "price", 9),
    Column("closing_line", "Closing line", "spread", 9),
    Column("closing_price", "Closing price", "price", 9),
    Column("points", "Points", "total", 9),
    Column("cents", "Cents", "number", 9),
    Column("risk", "Risk", "money", 13),
    Column("status", "Status", "text", 11),
    OPENS,
)


@dataclass(slots=True)
class _Player:
    """What one player's straights come to against the close."""

    agent: str = ""
    beat: int = 0
    level: int = 0
    worse: int = 0
    no_close: int = 0
    points: int = 0
    cents: int = 0
    risk: int = 0
    props: int = 0
    odd_markets: int = 0
    other_periods: int = 0

    @property
    def wagers(self) -> int:
        return self.beat + self.level + self.worse + self.no_close

    def count(self, wager: ClosedWager) -> None:
        points, cents = _beaten(wager)
        self.agent = wager.agent
        self.risk += wager.risk
        self.points += points or 0
        self.cents += cents or 0
        self.props += wager.form != "game"
        self.odd_markets += wager.form == "game" and wager.market in {
            "team_total", "double_chance", "draw_no_bet", "three_way_spread",
        }  # fmt: skip
        self.other_periods += wager.period != "game"
        # Points come first: who laid a worse price for a better number still had the number.
        verdict = points or cents
        if verdict is None:
            self.no_close += 1
        elif verdict == 0:
            self.level += 1
        elif verdict > 0:
            self.beat += 1
        else:
            self.worse += 1

    def marks(self) -> str:
        counts = {
            "props": self.props,
            "odd markets": self.odd_markets,
            "other periods": self.other_periods,
        }
        return ", ".join(
            word
            for word, count in counts.items()
            if 100 * count >= _MARKED_FROM_PERCENT * self.wagers
        )

    def row(self, code: str) -> Row:
        compared = self.wagers - self.no_close
        return (
            code,
            self.agent,
            self.wagers,
            self.beat,
            self.level,
            self.worse,
            self.no_close,
            half_up(self.beat * 10_000, compared),
            self.points,
            self.cents,
            self.risk,
            self.marks(),
            opens_tickets(f"acct:{code}", "type:S"),
        )


def beat_the_close(reader: ConnectionReader, question: Question) -> Report:
    """Straights accepted in a week, or ever, on events that have begun.

    Raises:
        InputError: There is no such week, agent or grouping.
    """
    group = chosen_group(question, ("player", "ticket"))
    scope = find_scope(reader, question)
    words = (
        _PERSPECTIVE,
        say("Accepted in: {period}", period=scope.period),
        say("Straights that have begun, by {group}", group=say(group)),
    )
    if group == "ticket":
        return plain_report(
            question,
            scope.book,
            title="Beat the close",
            words=words,
            columns=BY_TICKET,
            rows=lambda: (_row(wager) for wager in _wagers(reader, scope, question)),
            row_count=1,
        )
    players: dict[str, _Player] = defaultdict(_Player)
    for wager in _wagers(reader, scope, question):
        players[wager.account].count(wager)
    rows = [players[code].row(code) for code in sorted(players)]
    return plain_report(
        question,
        scope.book,
        title="Beat the close",
        words=words,
        columns=BY_PLAYER,
        rows=lambda: rows,
        row_count=len(rows),
    )


def _wagers(reader: ConnectionReader, scope: Scope, question: Question) -> Iterator[ClosedWager]:
    first_seq, before_seq = seqs_of(reader, scope)
    now = milliseconds(question.asked_at)
    return stream_closed_wagers(
        reader, first_seq=first_seq, before_seq=before_seq, now=now, root_id=scope.root_id
    )


def _beaten(wager: ClosedWager) -> tuple[int | None, int | None]:
    """Quarter points and cents; None where the market never was on the board."""
    if wager.closing_line is None or wager.closing_price is None:
        return None, None
    cents = cents_beaten(wager.price, wager.closing_price)
    if wager.market in POINTLESS:
        return None, cents
    return points_beaten(wager.side, wager.line, wager.closing_line), cents


def _row(wager: ClosedWager) -> Row:
    points, cents = _beaten(wager)
    has_points = wager.market not in POINTLESS
    return (
        wager.number,
        wager.account,
        wager.agent,
        instant(wager.placed_at),
        wager.league,
        wager.period,
        wager.market,
        wager.description,
        wager.line if has_points else None,
        wager.price,
        wager.closing_line if has_points else None,
        wager.closing_price,
        points,
        cents,
        wager.risk,
        wager.status,
        opens_tickets(wager.number),
    )
