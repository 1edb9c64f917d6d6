"""What quoting answers: legs with their terms, wagers with all of theirs (UX c.5)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.book.queries.board import EventRow
from desktop.book.queries.people import AccountRow
from desktop.domain.errors import InputError
from desktop.domain.limits.layers import Layer, LayerName
from desktop.domain.limits.limiting import AmountsAt
from desktop.domain.limits.wagered import WageredLeg
from desktop.domain.markets import Form, Selection, Sport
from desktop.domain.naming import title_of
from desktop.domain.readback import DEFAULT_LANGUAGE
from desktop.domain.settings.cells import PHONE, Place
from desktop.domain.spoken import SpokenLeg, SpokenWager
from desktop.domain.tickets import WHOLE_CHART, AmountMode, PitcherOption, TicketKind
from desktop.domain.wagers.correlation import PlacedLeg
from desktop.domain.wagers.terms import Terms

OVERRIDE = "override"
PAST_POST = "past_post"
RELATED = "related"
LIMIT = "limit"
BARRED = "barred"

# Why a wager waits for a supervisor; a clerk may refer one as well.
BY_AMOUNT = "amount"
BY_TIER = "tier"


class QuoteError(InputError):
    """A wager cannot be quoted.

    Attributes:
        leg: Which of its legs is the cause, from 0; None when it is the amount or the account.
    """

    def __init__(self, sentence: str, leg: int | None = None, hint: str | None = None) -> None:
        super().__init__(sentence, hint)
        self.leg = leg


class LateError(QuoteError):
    """The event is closed or has started, and its result is not known: it may be written late."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When a wager is given, and how strictly it is taken.

    Attributes:
        at: Milliseconds UTC.
        days: Book-local days that rotation numbers refer to, as ISO text; none looks ahead.
        is_given: The wager was already given (an import): differences are marked, not refused.
        channel: `phone` or `online`.
        takes_late: Somebody with the right to it writes it late: what closed or started by now is
            marked, not refused, as long as it has no result.
        unheard_ms: How long the server is out of reach; None while it answers, or without one.
    """

    at: int
    days: tuple[str, ...] = ()
    is_given: bool = False
    channel: str = PHONE
    takes_late: bool = False
    unheard_ms: int | None = None


@dataclass(frozen=True, slots=True)
class QuotedLeg:
    """A selection with the terms it was quoted at.

    Attributes:
        rotation: The number the caller said.
        line: Quarter points, the line it is graded by: teased or bought.
        price: As quoted; empty where the track makes it.
        posted: Line and price before any points were teased, bought or sold.
        board_line: What this player's board says, if the market is on it.
        house: Line and price in the house's own set, where the player's is another; None: off.
        line_types: The sets of lines that made the player's; none is the house's own.
        said_price: The price as the player wants to hear it; empty where as it was quoted.
        marks: `override`, `past_post`, `related`, several or none.
        bought: Half points; sold below 0.
        pitchers: Which must start; None where that is no question.
        listed: The visitor's and the home side's listed pitchers; empty where not known.
        by_table: Whether the house's pay table of parlays covers it.
        is_circled: Whether the board has it circled (RULES 24.2).
        runners: How many are in the contest; 0 of what is no entrant.
        places: How many positions its contest pays, where that was said.
        contest_form: `future`, `prop` or `race` of an entrant; empty elsewhere.
    """

    event: EventRow
    rotation: int
    selection: Selection
    line: int
    price: str
    posted: tuple[int, str]
    board_line: int | None
    board_price: str | None
    marks: frozenset[str]
    bought: int = 0
    pitchers: PitcherOption | None = None
    listed: tuple[str, str] = ("", "")
    by_table: bool = False
    is_circled: bool = False
    runners: int = 0
    places: int | None = None
    contest_form: str = ""
    house: tuple[int, str] | None = None
    line_types: tuple[str, ...] = ()
    said_price: str = ""

    @property
    def sport(self) -> Sport:
        """Of its event."""
        return Sport(self.event.sport)

    @property
    def form(self) -> Form:
        """What its event is."""
        return Form(self.event.form)

    @property
    def spoken(self) -> SpokenLeg:
        """What the read-back needs."""
        event = self.event
        return SpokenLeg(
            self.rotation,
            event.away,
            event.home,
            self.selection,
            self.line,
            self.price,
            self.sport,
            self.bought,
            self.pitchers,
            self.listed,
            self.said_price,
        )

    def wagered(self, kind: TicketKind, channel: str) -> WageredLeg:
        """What limits are asked about."""
        event, selection = self.event, self.selection
        place = Place(channel, event.league, self.sport, kind, selection.period, selection.market)
        return WageredLeg(
            event.id,
            place,
            selection.side.value,
            self.line,
            self.price,
            self.is_circled,
            event.start,
            title_of(event),
        )

    @property
    def placed(self) -> PlacedLeg:
        """What its relations to other legs need."""
        return PlacedLeg(self.event.id, self.sport, self.selection, self.posted[0])


@dataclass(frozen=True, slots=True)
class Barred:
    """A rule of the house that a wager breaks.

    Attributes:
        kind: `related` legs, which a supervisor may allow, or otherwise `barred`.
        leg: Which leg is the cause, from 0.
    """

    kind: str
    sentence: str
    leg: int | None = None


@dataclass(frozen=True, slots=True)
class Filling:
    """The ticket whose open spots are filled.

    Attributes:
        number: As it was said.
        legs: How many it has before these join.
    """

    ticket_id: int
    number: str
    legs: int


@dataclass(frozen=True, slots=True)
class Quote:
    """A wager with all its terms, as it is read back.

    Attributes:
        kind: As the board makes it: a straight on a proposition is a prop.
        legs: Those that are written now; of a filling the new ones alone.
        amount_mode: How the amount was said, of an if bet that of its first part.
        terms: As the ticket freezes them.
        risk: Cents, as reports write it (RULES 25).
        win: The most it can win, cents.
        held: Cents of the player's credit that it takes.
        available: Cents the account could still risk before this wager.
        spoken: The wager as it is said and described.
        entry: The text it came from.
        bars: Rules of the house that it breaks.
        filling: The ticket it belongs to, when it fills open spots.
        channel: `phone` or `online`.
        call: The call it is taken in, if any.
        quoted: Its address in the fact of its read-back, if any: it is taken once.
        until: When it expires, milliseconds UTC; None where it does not.
        confirmed: Whether the caller said the phone secret once more.
        over: Why the limits do not take it, with the most that they do; empty where they do.
        waits: Kind and sentence of all that makes it wait for a supervisor (FEATURES 36).
        warning: What the clerk is told about the credit; empty where nothing.
        bar: Why the account's standing does not allow it; empty where it does.
        language: In which the caller hears it.
        own: What the player's own limits leave; empty where they take it.
        chart: What of it counts in the position of the book, in hundredths of a percent.
        late: Why it is written although an event is closed or has started; empty where none is.
        amounts_at: What the wager comes to at another amount; None where it fills open spots.
    """

    account: AccountRow
    kind: TicketKind
    legs: tuple[QuotedLeg, ...]
    amount_mode: AmountMode
    terms: Terms
    risk: int
    win: int
    held: int
    available: int
    spoken: SpokenWager
    description: str
    read_back: str
    entry: str
    rules: int
    bars: tuple[Barred, ...] = ()
    filling: Filling | None = None
    channel: str = PHONE
    call: int | None = None
    quoted: int | None = None
    until: int | None = None
    confirmed: bool = False
    over: str = ""
    waits: tuple[tuple[str, str], ...] = ()
    warning: str = ""
    bar: str = ""
    language: str = DEFAULT_LANGUAGE
    own: str = ""
    chart: int = WHOLE_CHART
    late: str = ""
    amounts_at: AmountsAt | None = field(default=None, compare=False, repr=False)

    @property
    def free_play(self) -> bool:
        """Whether free play is wagered."""
        return self.spoken.free_play

    @property
    def lay_off(self) -> bool:
        """Whether the house wagers it with another house."""
        return self.spoken.lay_off


def waits_of(layers: Sequence[Layer]) -> tuple[tuple[str, str], ...]:
    """Kind and sentence of the layers for which a wager waits for a supervisor."""
    return tuple(
        (BY_AMOUNT if layer.name is LayerName.HOLD else BY_TIER, layer.sentence) for layer in layers
    )
