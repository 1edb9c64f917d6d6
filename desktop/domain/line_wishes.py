"""Lines that a desk waits for: tell me when 451 gets to +3 (FEATURES 83)."""

from dataclasses import dataclass

from desktop.domain.entry.checks import written_selection
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import EntryError, LegEntry, WrittenMarket
from desktop.domain.errors import InputError
from desktop.domain.markets import MARKETS_WITH_LINE, Form, Period, Selection, Side
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say

_MARKETS = frozenset(
    {
        WrittenMarket.SPREAD,
        WrittenMarket.MONEY_LINE,
        WrittenMarket.OVER,
        WrittenMarket.UNDER,
        WrittenMarket.TEAM_OVER,
        WrittenMarket.TEAM_UNDER,
        WrittenMarket.DRAW,
        WrittenMarket.YES,
        WrittenMarket.NO,
    }
)
# Whoever takes these wants a low number; everybody else a high one.
_OVERS = frozenset({Side.OVER, Side.AWAY_OVER, Side.HOME_OVER})


@dataclass(frozen=True, slots=True)
class LineWish:
    """A selection with the line, the price, or both, from which it is to be told.

    Attributes:
        text: As typed, `451 +3`.
        leg: The same, read.
    """

    text: str
    leg: LegEntry

    def selections(self, form: Form) -> frozenset[Selection]:
        """What it may mean on an event: a money line is also a three-way one."""
        leg = self.leg
        return frozenset(
            written_selection(
                leg.rotation,
                leg.market,
                leg.period or Period.GAME,
                is_three_way=is_three_way,
                form=form,
            )
            for is_three_way in (False, True)
        )

    def is_met(self, selection: Selection, line: int, price: str) -> bool:
        """Whether a line (quarter points) and price are as wished or better for who takes them."""
        leg = self.leg
        if leg.line is not None and selection.market in MARKETS_WITH_LINE:
            is_there = line <= leg.line if selection.side in _OVERS else line >= leg.line
            if not is_there:
                return False
        if leg.price is None:
            return True
        wished, offered = parse_price(leg.price), parse_price(price)
        return offered.win * wished.stake >= wished.win * offered.stake


def read_wishes(text: str) -> tuple[LineWish, ...]:
    """Read wishes apart by semicolons: `451 +3; 452 ml -120; 453 o47.5 -105`.

    Raises:
        InputError: One is no selection with a line or a price.
    """
    return tuple(_wish(part.strip()) for part in text.split(";") if part.strip())


def _wish(text: str) -> LineWish:
    refusal = say(
        "“{text}” is no line to wait for. Type for instance 451 +3; 452 ml -120.", text=text
    )
    try:
        # The grammar of entry wants an amount behind the selection; any will do.
        wagers = parse_entry(f"{text} r1").wagers
    except EntryError as error:
        raise InputError(refusal) from error
    legs = [leg for wager in wagers for leg in wager.legs]
    if len(legs) != 1 or legs[0].market not in _MARKETS:
        raise InputError(refusal)
    if legs[0].line is None and legs[0].price is None:
        raise InputError(refusal)
    return LineWish(text, legs[0])
