"""What the demo's callers take besides games and parlays: teasers, chains, futures, props."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.services.contests import (
    NewContest,
    NewEntrant,
    NewProposition,
    list_contest,
    list_proposition,
)
from desktop.services.demo.games import Game
from desktop.services.demo.world import leagues
from desktop.services.lines import LineSetting, set_lines
from desktop.services.users import Actor

_TEASED = frozenset({Sport.FOOTBALL, Sport.BASKETBALL})
_MANY = (("P", 60), ("T6", 16), ("IF", 10), ("RR2", 8), ("RA", 6))
_FITS_A_REVERSE = 3
_FIRST_FUTURE = 9001
_FIRST_QUESTION = 9501
_FIELD = 12
_WEEKS_AHEAD = 14
_FUTURE_PRICES = ("+350", "+450", "+600", "+800", "+1000", "+1200", "+1500", "+2000", "+2500")
_ABOUT_A_GAME = (
    ("Is it decided after time?", "+650", "-1000"),
    ("Does the side that scores first win?", "-160", "+135"),
)
_QUESTIONS = (
    ("Does any team go unbeaten?", "+900", "-1500"),
    ("Is a game of the final week decided after time?", "-130", "+110"),
    ("Does the final have a score in its first five minutes?", "+160", "-190"),
)


@dataclass(frozen=True, slots=True)
class Specials:
    """The rotation numbers of what is no game, with what may be written after them."""

    selections: tuple[str, ...]

    def pick(self, rng: Random) -> str:
        """One of them, as a caller says it."""
        return rng.choice(self.selections)


def head_of(rng: Random, games: Sequence[Game]) -> str:
    """What a caller makes of several games."""
    wanted = rng.choices([kind for kind, _ in _MANY], [weight for _, weight in _MANY])[0]
    is_teased = all(game.league.sport in _TEASED for game in games)
    fits = {
        "T6": is_teased,
        "RR2": len(games) >= 3,
        "RA": len(games) <= _FITS_A_REVERSE,
    }
    return wanted if fits.get(wanted, True) else "P"


def list_specials(book: Book, actor: Actor, last: date) -> Specials:
    """Put a future of the first league and a few propositions on the board, to be decided late."""
    league = leagues()[0]
    day = last + timedelta(weeks=_WEEKS_AHEAD)
    entrants = [
        NewEntrant(team, _FIRST_FUTURE + no) for no, team in enumerate(league.teams[:_FIELD])
    ]
    contest = NewContest(
        f"To win the {league.name} title", "future", league.name, league.sport, day, None, entrants
    )
    said: list[str] = []
    for no, (event_id, rotation) in enumerate(list_contest(book, actor, contest).entrants):
        price = _FUTURE_PRICES[no % len(_FUTURE_PRICES)]
        _post(book, actor, event_id, [(Market.OUTRIGHT, Side.YES, 4, price)])
        said.append(str(rotation))
    for no, (question, yes, no_price) in enumerate(_QUESTIONS):
        new = NewProposition(question, league.name, league.sport, day, None, _FIRST_QUESTION + no)
        listed = list_proposition(book, actor, new)
        answers = [(Market.YES_NO, Side.YES, 0, yes), (Market.YES_NO, Side.NO, 0, no_price)]
        _post(book, actor, listed.event_id, answers)
        said += [f"{listed.rotation} y", f"{listed.rotation} n"]
    return Specials(tuple(said))


def ask_about(book: Book, actor: Actor, game: EventRow) -> None:
    """Put propositions on the board that hang on a game still ahead."""
    sport, day = Sport(game.sport), date.fromisoformat(game.day)
    for question, yes, no in _ABOUT_A_GAME:
        new = NewProposition(question, game.league, sport, day, None, game=game.rot_away)
        listed = list_proposition(book, actor, new)
        answers = [(Market.YES_NO, Side.YES, 0, yes), (Market.YES_NO, Side.NO, 0, no)]
        _post(book, actor, listed.event_id, answers)


def _post(
    book: Book, actor: Actor, event_id: int, offers: Sequence[tuple[Market, Side, int, str]]
) -> None:
    settings = [
        LineSetting(Selection(Period.GAME, market, side), line, price)
        for market, side, line, price in offers
    ]
    set_lines(book, actor, event_id, settings)
