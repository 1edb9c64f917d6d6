"""What callers of the practice book want, made from its own board, and what would be right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.book.queries.glance import ComingEvent, list_coming_events
from desktop.book.queries.people import AccountRow, list_accounts
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.practice.requests import ask_for
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment, Quote
from desktop.services.quoting.refusals import find_refusals

_EVENTS_LOOKED_AT = 200
_GAMES, _MOST_TRIED = 6, 12
_MANY_POINTS = 30 * 4  # quarter points of a total
# A lesson's name, and the line that would be right: favourite, underdog, visitor and home number of
# a game from 0. They begin with straights and end with what callers seldom want.
LESSONS = (
    ("favourite", "{f0} 200"),
    ("underdog", "{u1} 100"),
    ("over", "{h2} o 100"),
    ("under to win", "{h3} u w150"),
    ("to risk", "{u0} r110"),
    ("money line", "{f1} ml 100"),
    ("first half", "{f2}:1h 50"),
    ("parlay", "P {f1}/{u2} 100"),
    ("parlay of three", "P {f0}/{u3}/{h4} o 50"),
    ("teaser", "T6 {f0}/{u2} 110"),
    ("if bet", "{f1} 100 > {u3} 100"),
    ("round robin", "RR2 {f0}/{u1}/{f2} 25"),
)

Signature = tuple[str, tuple[tuple[int, str, str, str, int], ...]]


@dataclass(frozen=True, slots=True)
class Exercise:
    """A caller who wants something.

    Attributes:
        name: The lesson, stable: the best time is kept by it.
        player: The code of the caller's account.
        request: What the caller says.
        typed: A line that would be right, for who asks for a hint.
        wanted: Kind and selections of the ticket that is right.
        risk: Cents at risk on it; `win` what it wins.
    """

    name: str
    player: str
    request: str
    typed: str
    wanted: Signature
    risk: int
    win: int


def list_exercises(reader: Reader, house: House, now: int) -> list[Exercise]:
    """One exercise a lesson, as the board stands (milliseconds UTC).

    A lesson that the board has nothing for is left out; an empty list is a book without games.
    """
    day = house.calendar.figure_date(instant(now)).isoformat()
    events = list_coming_events(reader, day, now, _EVENTS_LOOKED_AT)
    # Games with many points first: their lines are the ones that callers know.
    whole = [event for event in events if _is_whole(event)]
    games = sorted(whole, key=lambda event: (event.total or 0) < _MANY_POINTS)
    callers = _callers(reader)
    quoter = Quoter(reader, house, Moment(now))
    made = []
    for number, (name, template) in enumerate(LESSONS):
        found = next(_tries(quoter, callers[number:] + callers[:number], games, template), None)
        if found is not None:
            quote, typed = found
            made.append(
                Exercise(
                    name=name,
                    player=quote.account.code,
                    request=ask_for(quote),
                    typed=typed,
                    wanted=signature_of(quote),
                    risk=quote.risk,
                    win=quote.win,
                )
            )
    return made


def signature_of(quote: Quote) -> Signature:
    """Kind and selections of a quote; their order tells only where one hangs on the other."""
    legs = [
        (
            leg.event.id,
            leg.selection.period.value,
            leg.selection.market.value,
            leg.selection.side.value,
            leg.line,
        )
        for leg in quote.legs
    ]
    return order_legs(quote.kind.value, legs)


def order_legs(kind: str, legs: Sequence[tuple[int, str, str, str, int]]) -> Signature:
    """The signature of a kind and its legs."""
    return kind, tuple(legs if kind == "if_bet" else sorted(legs))


def _is_whole(event: ComingEvent) -> bool:
    return event.spread not in {None, 0} and event.total is not None and event.start is not None


def _callers(reader: Reader) -> list[AccountRow]:
    players = [
        account
        for account in list_accounts(reader)
        if account.kind == AccountKind.PLAYER and account.status == "active"
    ]
    best = sorted(players, key=lambda account: account.available, reverse=True)
    return best[: len(LESSONS)]


def _tries(
    quoter: Quoter, callers: Sequence[AccountRow], games: Sequence[ComingEvent], template: str
) -> Iterator[tuple[Quote, str]]:
    """Quotes that could be accepted at once, by whichever games and callers allow it."""
    for first in range(min(len(games) - _GAMES + 1, _MOST_TRIED)):
        typed = template.format(**_numbers(games[first : first + _GAMES]))
        for caller in callers[:3]:
            quote = _quoted(quoter, caller, typed)
            if quote is not None:
                yield quote, typed


def _quoted(quoter: Quoter, caller: AccountRow, typed: str) -> Quote | None:
    try:
        (wager,) = parse_entry(typed).wagers
        quote = quoter.quote(caller, wager, typed)
    except InputError:
        return None
    return None if find_refusals(quote) or quote.waits else quote


def _numbers(games: Sequence[ComingEvent]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for place, game in enumerate(games):
        visitor, home = game.rot_away, game.rot_away + 1
        is_home_favourite = (game.spread or 0) < 0
        numbers[f"f{place}"] = home if is_home_favourite else visitor
        numbers[f"u{place}"] = visitor if is_home_favourite else home
        numbers[f"h{place}"] = home
    return numbers
