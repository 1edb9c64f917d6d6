"""One wager of every kind, with what it takes to say and describe it."""

from datetime import date

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.rule_choices import Condition
from desktop.domain.spoken import SpokenLeg, SpokenWager
from desktop.domain.tickets import PitcherOption, TicketKind
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Manual,
    Outright,
    Parlay,
    Reverse,
    RoundRobin,
    Straight,
    Teaser,
)


def leg(
    market: Market,
    side: Side,
    *,
    line: int = 0,
    price: str = "-110",
    period: Period = Period.GAME,
    rotation: int = 453,
    sport: Sport | None = None,
    away: str = "Pittsburgh",
    home: str = "Cleveland",
    bought: int = 0,
    pitchers: PitcherOption | None = None,
    listed: tuple[str, str] = ("", ""),
) -> SpokenLeg:
    selection = Selection(period, market, side)
    return SpokenLeg(rotation, away, home, selection, line, price, sport, bought, pitchers, listed)


SPREAD = leg(Market.SPREAD, Side.AWAY, line=-14, sport=Sport.FOOTBALL)
TOTAL = leg(Market.TOTAL, Side.OVER, line=190, rotation=454, sport=Sport.FOOTBALL)
MONEY_LINE = leg(Market.MONEY_LINE, Side.HOME, rotation=454, price="+135")
BASKETBALL = leg(
    Market.SPREAD, Side.HOME, line=10, rotation=502, sport=Sport.BASKETBALL, away="Utah",
    home="Denver",
)  # fmt: skip
ENTRANT = leg(
    Market.OUTRIGHT, Side.YES, line=4, price="f5/2", rotation=9012, away="Championship",
    home="Denver",
)  # fmt: skip
QUESTION = leg(
    Market.YES_NO, Side.YES, price="d9.50", rotation=9013, away="", home="Is there a safety"
)
HORSE = leg(Market.POOL_PLACE, Side.YES, price="", rotation=5, away="Race 7", home="Old Dan")


def wager(kind: TicketKind, *legs: SpokenLeg, terms: object, **others: object) -> SpokenWager:
    fields = {"risk": 11000, "win": 10000} | others
    return SpokenWager(kind, legs, terms, **fields)  # type: ignore[arg-type]  # one case a row


def _child(*places: int, risk: int = 5000, win: int = 13000) -> tuple[tuple[int, ...], Parlay]:
    return places, Parlay(risk, win)


STAKES = ((11000, 10000), (10000, 13500))
TEASER = Teaser(11000, 10000, 24, 16, "classic", ())
EVERY_KIND = {
    "straight": wager(TicketKind.STRAIGHT, SPREAD, terms=Straight(11000, 10000)),
    "parlay": wager(
        TicketKind.PARLAY, SPREAD, TOTAL, MONEY_LINE, terms=Parlay(10000, 75649), risk=10000,
        win=75649,
    ),
    "open parlay": wager(
        TicketKind.PARLAY, SPREAD, MONEY_LINE, terms=Parlay(10000, 60000, spots=3), risk=10000,
        win=60000,
    ),
    "capped parlay": wager(
        TicketKind.PARLAY, SPREAD, MONEY_LINE, terms=Parlay(10000, 30000, uncapped=34864),
        risk=10000, win=30000,
    ),
    "teaser": wager(TicketKind.TEASER, SPREAD, TOTAL, terms=TEASER),
    "mixed teaser": wager(
        TicketKind.TEASER, SPREAD, BASKETBALL, terms=Teaser(11000, 10000, 26, 18, "classic", ())
    ),
    "basketball pleaser": wager(
        TicketKind.PLEASER, BASKETBALL, BASKETBALL,
        terms=Teaser(11000, 10000, 24, 16, "own", (), is_pleaser=True, spots=4),
    ),
    "round robin": wager(
        TicketKind.ROUND_ROBIN, SPREAD, TOTAL, MONEY_LINE,
        terms=RoundRobin((_child(0, 1), _child(0, 2), _child(1, 2))), risk=15000, win=39000,
    ),
    "round robin to win": wager(
        TicketKind.ROUND_ROBIN, SPREAD, TOTAL, MONEY_LINE,
        terms=RoundRobin((_child(0, 1, risk=1), _child(0, 2), _child(0, 1, 2))), risk=15000,
        win=39000,
    ),
    "if bet": wager(
        TicketKind.IF_BET, SPREAD, MONEY_LINE, terms=IfBet(Condition.IF_WIN, STAKES), win=23500
    ),
    "action if bet": wager(
        TicketKind.IF_BET, SPREAD, MONEY_LINE, terms=IfBet(Condition.IF_ACTION, STAKES), win=23500
    ),
    "reverse": wager(
        TicketKind.REVERSE, SPREAD, MONEY_LINE, terms=Reverse(Condition.IF_WIN, STAKES),
        risk=22000, win=47000,
    ),
    "action reverse": wager(
        TicketKind.REVERSE, SPREAD, MONEY_LINE, terms=Reverse(Condition.IF_ACTION, STAKES),
        risk=22000, win=47000,
    ),
    "future": wager(TicketKind.FUTURE, ENTRANT, terms=Outright(4000, 10000), risk=4000),
    "each way": wager(
        TicketKind.FUTURE, ENTRANT, terms=EachWay(1000, 2500, 625, "f5/2", (1, 4), 3), risk=2000,
        win=3125,
    ),
    "prop": wager(TicketKind.PROP, QUESTION, terms=Straight(100, 850), risk=100, win=850),
    "horse": wager(TicketKind.HORSE, HORSE, terms=Horse(2000, 30, 60000), risk=2000, win=60000),
    "write-in": wager(
        TicketKind.MANUAL, terms=Manual(10000, 25000), risk=10000, win=25000,
        text="Smith is elected", due=date(2026, 11, 3),
    ),
    "free play": wager(
        TicketKind.STRAIGHT, SPREAD, terms=Straight(11000, 10000), free_play=True
    ),
    "lay-off": wager(TicketKind.STRAIGHT, SPREAD, terms=Straight(11000, 10000), lay_off=True),
    "filled": wager(
        TicketKind.PARLAY, SPREAD, MONEY_LINE, terms=Parlay(10000, 34864, spots=2), risk=10000,
        win=34864, fills="KD1042-7",
    ),
}  # fmt: skip
