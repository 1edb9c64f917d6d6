"""Ticket entry in every state of a call (UX c.5)."""

from collections.abc import Callable

from desktop.book.queries.board import list_lines
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.services.lines import LineSetting, set_lines
from desktop.views.entry.states import State
from desktop.views.entry.window import EntryPage
from desktop.views.main_window.choosing import Choice, choose
from desktop.views.main_window.hands import Hands
from desktop.views.tour.scene import Scene, shows

_HALF_POINT = 2
_OVER_ANY_LIMIT = 9_000_000


def choice(hands: Hands) -> Choice:
    """Who calls, and for which game."""
    house, now = hands.session.house, hands.session.clock_ms()
    found: Choice = hands.ask(lambda reader: choose(reader, house, now), "choosing a player")
    return found


def idle(hands: Hands) -> EntryPage:
    """Nobody is on the phone and nothing is typed."""
    page = hands.visit("entry", EntryPage)
    page.side.close_panel()
    page.deeds.step_back()
    page.box.clear()
    if page.call.caller is not None:
        page.call.forget_player()
    page.player_bar.box.clear()
    page.strip.clear()
    hands.quiet("the end of the call")
    hands.expect(page.call.state is State.IDLE, "The call before did not end.")
    return page


def call(hands: Hands) -> EntryPage:
    """A player is on the phone."""
    page = idle(hands)
    hands.fill(page.player_bar.box, choice(hands).player.code)
    hands.press("Return")
    hands.expect(page.call.caller is not None, "The player was not let in.")
    return page


def typed(hands: Hands, wager: str) -> EntryPage:
    """A wager is typed; {0} and {1} stand for the rotation numbers of a game."""
    page = call(hands)
    event = choice(hands).event
    hands.fill(page.box, wager.format(event.rot_away, event.rot_home))
    hands.quiet("the preview of the wager")
    return page


def read_back(hands: Hands, wager: str = "{1} 250") -> EntryPage:
    """A wager is read back to the caller."""
    page = typed(hands, wager)
    hands.press("Return")
    hands.expect(page.call.state is State.READ_BACK, "The wager was not read back.")
    return page


def accepted(hands: Hands) -> EntryPage:
    """A ticket was written, a moment ago."""
    page = read_back(hands)
    hands.press("F12")
    hands.expect(page.call.state is State.ACCEPTED, "The wager was not accepted.")
    return page


def moved(hands: Hands) -> EntryPage:
    """The line moves by half a point while it is read back."""
    page = read_back(hands)
    event = choice(hands).event
    lines = hands.ask(lambda reader: list_lines(reader, event.id), "the board")
    settings = [
        LineSetting(
            Selection(Period(line.period), Market(line.market), Side(line.side)),
            line.line + (_HALF_POINT if line.side == Side.HOME else -_HALF_POINT),
            line.price,
        )
        for line in lines
        if line.period == Period.GAME and line.market == Market.SPREAD
    ]
    session = hands.session
    session.runner.write(
        lambda book: set_lines(book, session.actor, event.id, settings), session.hub.announce
    )
    hands.quiet("the move of the line")
    hands.expect(bool(page.call.moves), "The move of the line did not reach the read-back.")
    return page


def supervisor(hands: Hands) -> None:
    """A second person is asked to agree."""
    moved(hands).questions.ask_supervisor()


def refused(hands: Hands) -> None:
    """The wager is over what the player may wager."""
    typed(hands, f"{{1}} {_OVER_ANY_LIMIT}")
    hands.press("Return")


class Then:
    """Reach a state of a call; what it answers is not wanted.

    Attributes:
        state: One of the functions above.
        more: Its wager.
    """

    def __init__(self, state: Callable[..., EntryPage], *more: str) -> None:
        self.state, self.more = state, more

    def __call__(self, hands: Hands) -> None:
        """Get there."""
        self.state(hands, *self.more)


def held(hands: Hands) -> EntryPage:
    """The wager is parked; it is no ticket."""
    page = read_back(hands)
    hands.press("F9")
    hands.expect(page.call.state is State.HELD, "The wager was not held.")
    return page


def _secret(hands: Hands) -> None:
    call(hands).questions.ask_secret()


SCENES = (
    Scene("entry-player", Then(call)),
    Scene("entry-edit", Then(typed, "P {1} {0} o"), is_in_guide=True),
    Scene("entry-error", Then(typed, "{1} -3 hello")),
    Scene("entry-preview", Then(typed, "{1} 250"), is_in_guide=True),
    Scene("entry-read-back", Then(read_back), is_in_guide=True),
    Scene("entry-parlay", Then(read_back, "P {1} {1}o 100")),
    Scene("entry-moved", Then(moved), is_in_guide=True),
    Scene("entry-supervisor", supervisor),
    Scene("entry-accepted", Then(accepted), is_in_guide=True),
    Scene("entry-refused", refused, is_in_guide=True),
    Scene("entry-held", Then(held), is_in_guide=True),
    Scene("entry-form", shows("entry", "entry.form")),
    Scene("entry-phone-line", shows("entry", "entry.line")),
    Scene("entry-secret", _secret),
)
