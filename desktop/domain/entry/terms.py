"""What a line of ticket entry says, before the board is asked (UX c.4)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.errors import InputError
from desktop.domain.markets import Period
from desktop.domain.rule_choices import Condition
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, PitcherOption, TicketKind


class Span(NamedTuple):
    """A stretch of the typed text: offsets of its first character and of the one after its last."""

    start: int
    end: int


NOWHERE = Span(0, 0)


class WrittenMarket(StrEnum):
    """A market as it is typed; with the rotation number's parity it names a side (RULES 18.1)."""

    SPREAD = "spread"
    MONEY_LINE = "ml"
    OVER = "o"
    UNDER = "u"
    TEAM_OVER = "to"
    TEAM_UNDER = "tu"
    DRAW = "draw"
    DRAW_NO_BET = "dnb"
    HOME_OR_DRAW = "dc1x"
    HOME_OR_AWAY = "dc12"
    DRAW_OR_AWAY = "dcx2"
    HANDICAP = "eh"
    HANDICAP_DRAW = "ehd"
    YES = "y"
    NO = "n"
    WIN = "win"
    PLACE = "place"
    SHOW = "show"
    EACH_WAY = "ew"
    TOP = "top"


TOTALS = frozenset(
    {
        WrittenMarket.OVER,
        WrittenMarket.UNDER,
        WrittenMarket.TEAM_OVER,
        WrittenMarket.TEAM_UNDER,
    }
)
HANDICAPS = frozenset({WrittenMarket.HANDICAP, WrittenMarket.HANDICAP_DRAW})


@dataclass(frozen=True, slots=True)
class LegEntry:
    """One selection as typed.

    Attributes:
        rotation: As typed: 1451 stays 1451 until the board is asked (RULES 18.3).
        period: None when it was not written.
        market: None when nothing was written: the board's spread. A price alone is a money line.
        line: Quarter points from the side of the team with that number; of `top10` the last
            position that counts, 40; None takes the board's.
        price: Canonical text, for instance `-110`; None takes the board's.
        half_points: Bought; sold when below 0 (RULES 5.2).
        pitchers: Said of this selection; None leaves it to the wager, then to the house.
        span: The whole leg.
        line_span: The market with its line; None when neither was written.
        price_span: The price; None when it was not written.
    """

    rotation: int
    period: Period | None = None
    market: WrittenMarket | None = None
    line: int | None = None
    price: str | None = None
    half_points: int = 0
    pitchers: PitcherOption | None = None
    span: Span = field(default=NOWHERE, compare=False)
    line_span: Span | None = field(default=None, compare=False)
    price_span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as typed.

    Attributes:
        cents: None for `max`, the biggest amount allowed; a typed amount is never clamped. 0 only
            where open spots are filled, which costs nothing.
        mode: RISK for `r`, WIN for `w`, otherwise None: the default of the kind (RULES 2.3).
        is_bare: Written as digits alone, so that it could be a rotation number.
        span: Where it stands.
    """

    cents: int | None
    mode: AmountMode | None = None
    is_bare: bool = False
    span: Span = field(default=NOWHERE, compare=False)


FILLS_FOR_NOTHING = Amount(0)


@dataclass(frozen=True, slots=True)
class WriteIn:
    """What a write-in says, since no event does.

    Attributes:
        text: In the caller's words.
        price: Canonical text; None when the win is written.
        win: Cents; None when the price is written. The amount is then the risk.
        due: The book-local day on which it is to be decided; None when none was said.
    """

    text: str
    price: str | None = None
    win: int | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Wager:
    """One wager as typed.

    One selection is a straight here: whether it is a future, a proposition or a horse, the board
    says.

    Attributes:
        kind: PARLAY also for the filling of open spots, whose ticket says what it is.
        legs: In the order typed; none of a write-in.
        amount: The whole wager's; of an if bet the first part's.
        amounts: Of an if bet each part's; None is the same as the part before. Empty elsewhere.
        condition: Of an if bet or reverse when the next selection has action.
        sizes: Of a round robin, rising.
        card: Of a teaser or pleaser the class as typed: `6`, `6.5`, `10sw`.
        free_play: Whether free play is wagered.
        pitchers: Said of the whole wager; a selection's own goes before it.
        spots: How many are left open, to be filled later.
        fills: The number of the ticket whose open spots the selections fill.
        write_in: Of a manual ticket.
        span: The whole wager.
    """

    kind: TicketKind
    legs: tuple[LegEntry, ...]
    amount: Amount
    amounts: tuple[Amount | None, ...] = ()
    condition: Condition | None = None
    sizes: tuple[int, ...] = ()
    card: str = ""
    free_play: bool = False
    pitchers: PitcherOption | None = None
    spots: int = 0
    fills: str | None = None
    write_in: WriteIn | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """The wagers of one line, and the player when one was named with `@`."""

    account: str | None
    pin: str | None
    wagers: tuple[Wager, ...]


class EntryError(InputError):
    """A line of ticket entry cannot be read; what was typed stays as it is.

    Attributes:
        position: Offset of the first character that is wrong, or the end of the text.
        expected: Short names of what may stand there.
        example: A line that can be read.
        is_incomplete: Whether typing on could make the line right.
        legs: The selections of the unfinished wager read so far, for the preview.
    """

    def __init__(
        self,
        complaint: str,
        *,
        position: int,
        expected: tuple[str, ...],
        example: str,
        is_incomplete: bool = False,
        legs: tuple[LegEntry, ...] = (),
    ) -> None:
        super().__init__(
            say("At character {position}: {complaint}", position=position + 1, complaint=complaint),
            say("For example: {example}", example=example),
        )
        self.position = position
        self.expected = expected
        self.example = example
        self.is_incomplete = is_incomplete
        self.legs = legs
