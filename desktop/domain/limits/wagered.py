"""What limits are asked about: a wager, the earlier ones of the player, and where money stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from desktop.domain.limits.layers import Measure
from desktop.domain.settings.cells import Place
from desktop.domain.tickets import TicketKind


@dataclass(frozen=True, slots=True)
class WageredLeg:
    """One selection of a wager.

    Attributes:
        side: As the book writes it; with period and market of the place it is the selection.
        line: Quarter points.
        price: As quoted; empty where the track makes it.
        start: Milliseconds UTC; None where it is not known.
        title: The event for people.
        circle_max: Cents, where the circle of this very market or event has its own.
    """

    event_id: int
    place: Place
    side: str
    line: int
    price: str
    is_circled: bool
    start: int | None
    title: str
    circle_max: int | None = None

    @property
    def selection(self) -> tuple[int, str, str, str]:
        """Event, period, market and side."""
        return self.event_id, self.place.period.value, self.place.market.value, self.side


@dataclass(frozen=True, slots=True)
class EarlierLeg:
    """A leg of an earlier ticket of the player on one of the events; void tickets are left out.

    Attributes:
        legs: How many the ticket has, on these events and others.
        risk: Of the whole ticket, cents.
        win: The same.
    """

    ticket_id: int
    kind: TicketKind
    legs: int
    risk: int
    win: int
    event_id: int
    period: str
    market: str
    side: str
    line: int
    price: str

    @property
    def selection(self) -> tuple[int, str, str, str]:
        """Event, period, market and side."""
        return self.event_id, self.period, self.market, self.side

    def of(self, measure: Measure) -> int:
        """What counts of the ticket against a limit on this measure."""
        if measure is Measure.BASE:
            return min(self.risk, self.win)
        return self.win if measure is Measure.WIN else self.risk


@dataclass(frozen=True, slots=True)
class Money:
    """Where the player's money stands, and that of the agents above.

    Attributes:
        available: Cents that can still be risked; None where credit is no question.
        loss: Cents lost in the open week; negative when the player is ahead.
        pending: Cents at risk.
        tier_open: Cents at risk of all players below an agent, by its code.
        tier_event: The same on one event, by code and event.
        day_payout: What the wagers of the figure day pay, stakes included.
    """

    available: int | None
    loss: int = 0
    pending: int = 0
    tier_open: Mapping[str, int] = field(default_factory=dict)
    tier_event: Mapping[tuple[str, int], int] = field(default_factory=dict)
    day_payout: int = 0


@dataclass(frozen=True, slots=True)
class Offline:
    """What a station took while its server is out of reach, in cents at risk.

    Attributes:
        minutes: Since the server was heard last.
        of_account: In wagers of the account that the server does not know yet.
        of_hour: In those of all accounts, of the last hour.
        credit: The account's credit limit.
    """

    minutes: int
    of_account: int
    of_hour: int
    credit: int


@dataclass(frozen=True, slots=True)
class Wagered:
    """What limits are asked about.

    Attributes:
        at: Milliseconds UTC.
        minute: Of the day by the clock of the book.
        spots: How many selections are left open.
        circled_part: Part of the usual limit on a circled line by the house rules.
        offline: What was taken without the server; None while it answers, and in a book alone.
    """

    account: str
    channel: str
    kind: TicketKind
    legs: Sequence[WageredLeg]
    at: int
    minute: int
    circled_part: Fraction
    earlier: Sequence[EarlierLeg] = ()
    money: Money = Money(None)
    spots: int = 0
    offline: Offline | None = None
