"""Minimum play: whether a game that was stopped, or a period of it, stands (RULES 16)."""

from desktop.domain.markets import Period, Sport

_QUARTER_SECONDS = {"NBA": 720}
_SEGMENT_SECONDS = {
    Sport.FOOTBALL: 900,
    Sport.BASKETBALL: 600,
    Sport.HOCKEY: 1200,
}
_HALF_OF_SOCCER = 2700

# How many quarters or periods of play end each of them.
_ENDS = {
    Period.Q1: 1, Period.Q2: 2, Period.Q3: 3, Period.Q4: 4, Period.H1: 2, Period.H2: 4,
    Period.P1: 1, Period.P2: 2, Period.P3: 3,
}  # fmt: skip


def seconds_of_period(league: str, sport: Sport, period: Period) -> int | None:
    """After how many seconds of play a period is over; None where it has no clock.

    Args:
        league: Decides how long a quarter is: 12 minutes in the NBA, 10 in other basketball, whose
            halves are as long where quarters are not played.
        sport: Decides it elsewhere.
        period: A part of the game.
    """
    if sport is Sport.SOCCER:
        return {Period.H1: _HALF_OF_SOCCER, Period.H2: 2 * _HALF_OF_SOCCER}.get(period)
    segment = _QUARTER_SECONDS.get(league, _SEGMENT_SECONDS.get(sport))
    ends = _ENDS.get(period)
    return None if segment is None or ends is None else segment * ends


def is_official(
    league: str, sport: Sport, period: Period, *, played: int, needed: int | None
) -> bool:
    """Whether a market of a stopped game stands by the time that was played.

    A market of a period needs its whole period; it then stands though the game stops later.

    Args:
        league: As on the schedule.
        sport: As on the schedule.
        period: What the market is about.
        played: Seconds.
        needed: Seconds that make the whole game official, by the house's rules; None where no
            time does.
    """
    if period is not Period.GAME:
        needed = seconds_of_period(league, sport, period)
    return needed is not None and played >= needed
