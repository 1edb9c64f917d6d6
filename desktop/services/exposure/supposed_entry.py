"""Reading what is supposed, as it is typed: `451 24-17, 453:1h 7-10` and `452 -3.5 -110 r1100`."""

import re
from datetime import date, timedelta

from desktop.book.queries.board import EventRow, list_events_by_rotation
from desktop.book.statements import Reader
from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.markets import PERIODS, Period, Sport
from desktop.domain.naming import has_two_sides
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, TicketKind
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.exposure.supposing import SupposedLayOff, SupposedResult
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.settlement import LARGEST_SCORE

_RESULT = re.compile(
    r"(?P<rotation>[0-9]{1,6})(?::(?P<period>[a-z0-9]{2}))?\s+(?P<away>[0-9]{1,3})-(?P<home>[0-9]{1,3})",
    re.ASCII | re.IGNORECASE,
)
_EXAMPLE = "451 24-17 or 451:1h 7-10"
_DAYS_AHEAD = 13


def read_results(
    reader: Reader, house: House, text: str, now: int, near: EventRow
) -> list[SupposedResult]:
    """Scores as typed, visitor first, with commas between games.

    Args:
        reader: An open book.
        house: Its calendar.
        text: As typed.
        now: Milliseconds UTC; other games are the next ones with their number.
        near: The game whose numbers mean this very game.

    Raises:
        InputError: Names what cannot be read, or what is no game.
    """
    today = house.calendar.figure_date(instant(now))
    parts = [part.strip() for part in text.split(",") if part.strip()]
    found = [_read_result(reader, part, today, near) for part in parts]
    said = {(one.event.id, one.period) for one in found}
    if len(said) < len(found):
        raise InputError("A game has two results here. Leave one of them out.")
    return found


def _read_result(reader: Reader, text: str, today: date, near: EventRow) -> SupposedResult:
    match = _RESULT.fullmatch(text)
    if match is None:
        raise InputError(
            say("“{text}” is no result: type for instance {example}.", text=text, example=_EXAMPLE)
        )
    event = _find_event(reader, int(match["rotation"]), today, near)
    period = (match["period"] or Period.GAME.value).lower()
    if period not in PERIODS[Sport(event.sport)]:
        raise InputError(
            say(
                "“{text}”: {sport} has no period {period}.",
                text=text,
                sport=event.sport,
                period=period,
            )
        )
    score = int(match["away"]), int(match["home"])
    if max(score) > LARGEST_SCORE:
        raise InputError(
            say(
                "“{text}”: a score is 0 to {largest_score}.", text=text, largest_score=LARGEST_SCORE
            )
        )
    return SupposedResult(event, Period(period), score)


def _find_event(reader: Reader, rotation: int, today: date, near: EventRow) -> EventRow:
    if rotation in {near.rot_away, near.rot_home}:
        return near
    first, last = today.isoformat(), (today + timedelta(days=_DAYS_AHEAD)).isoformat()
    games = [e for e in list_events_by_rotation(reader, rotation, first, last) if has_two_sides(e)]
    if not games:
        raise InputError(say("No game from today on has the number {rotation}.", rotation=rotation))
    return games[0]


def read_lay_off(reader: Reader, house: House, text: str, now: int) -> SupposedLayOff:
    """A wager with another house as typed in ticket entry, with its amount.

    Raises:
        InputError: It is no straight wager on something on the schedule.
    """
    wagers = parse_entry(text).wagers
    if len(wagers) != 1 or wagers[0].kind is not TicketKind.STRAIGHT or len(wagers[0].legs) != 1:
        raise InputError("What is laid off is one straight wager, for instance 452 -3 -110 r500.")
    wager = wagers[0]
    leg = Quoter(reader, house, Moment(now)).quote_leg(wager.legs[0], 0, wager)
    if wager.amount.cents is None or not leg.price:
        raise InputError("Say the price and the amount: 452 -3 -110 r500.")
    mode = wager.amount.mode or AmountMode.RISK
    risk, win = amounts_at(mode, wager.amount.cents, parse_price(leg.price), house.rules.rounding)
    return SupposedLayOff(leg.event.id, leg.selection, leg.line, risk, win)
