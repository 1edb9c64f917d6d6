"""Who calls and what for, when the program is driven by itself: the first that the book offers."""

from dataclasses import dataclass

from desktop.book.queries.board import find_event
from desktop.book.queries.glance import ComingEvent, list_coming_events
from desktop.book.queries.people import AccountRow, list_accounts
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Sport
from desktop.domain.periods import typed_segments
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.views.main_window.waiting import NotDoneError

WAGER_CENTS = 25_000
_EVENTS_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """A caller and a game.

    Attributes:
        player: Has credit for a few wagers.
        event: A game of four quarters ahead, with a spread on the board.
    """

    player: AccountRow
    event: ComingEvent


def choose(reader: Reader, house: House, now: int) -> Choice:
    """A player with enough credit, and a game of four quarters ahead with a spread on the board.

    Args:
        reader: The book.
        house: Its calendar.
        now: Milliseconds UTC.

    Raises:
        NotDoneError: The book offers no such player or game.
    """
    day = house.calendar.figure_date(instant(now)).isoformat()
    events = list_coming_events(reader, day, now, _EVENTS_LOOKED_AT)
    event = next((e for e in events if e.spread is not None and _has_quarters(reader, e)), None)
    player = next((a for a in list_accounts(reader) if _can_wager(a)), None)
    if event is None or player is None:
        raise NotDoneError(
            "The main job needs a player with credit and a game of four quarters ahead with a"
            " spread on the board; this book has none. Nothing was changed. Make a new demo book."
        )
    return Choice(player, event)


def _has_quarters(reader: Reader, coming: ComingEvent) -> bool:
    event = find_event(reader, coming.id)
    return event is not None and "1q" in typed_segments(event.league, Sport(event.sport))


def _can_wager(account: AccountRow) -> bool:
    left = account.available
    return (
        account.kind == AccountKind.PLAYER and account.status == "active" and left > WAGER_CENTS * 4
    )
