"""Reads the lines in which entrants, or the sides of a proposition, are pasted."""

from dataclasses import dataclass

from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say
from desktop.services.board_moves import FIRST_PLACE
from desktop.services.contests import NewEntrant
from desktop.services.lines import LineSetting
from desktop.views.formatting import plain_signs

_SIDES = {
    "yes": (Market.YES_NO, Side.YES),
    "no": (Market.YES_NO, Side.NO),
    "over": (Market.TOTAL, Side.OVER),
    "under": (Market.TOTAL, Side.UNDER),
}


@dataclass(frozen=True, slots=True)
class TypedEntrant:
    """An entrant with its price to win; empty where none was typed."""

    entrant: NewEntrant
    price: str

    def setting(self) -> LineSetting | None:
        """The line that its price makes."""
        outright = Selection(Period.GAME, Market.OUTRIGHT, Side.YES)
        return LineSetting(outright, FIRST_PLACE, self.price) if self.price else None


def read_entrants(text: str) -> list[TypedEntrant]:
    """Read lines such as `3001 Kansas City +450`; number and price may be left out.

    Raises:
        InputError: A line has no name, or a price that is none.
    """
    return [_entrant(line) for line in plain_signs(text).splitlines() if line.strip()]


def _entrant(line: str) -> TypedEntrant:
    words = line.split()
    rotation = int(words.pop(0)) if words[0].isascii() and words[0].isdigit() else None
    price = ""
    if words and (words[-1][:1] in {"+", "-"} or _is_other_price(words[-1])):
        price = parse_price(words.pop()).text
    if not words:
        raise InputError(
            say("“{line}” has no name. Type for instance 3001 Kansas City +450.", line=line.strip())
        )
    return TypedEntrant(NewEntrant(" ".join(words), rotation), price)


def _is_other_price(word: str) -> bool:
    return word[:1] in {"d", "f"} and word[1:2].isdigit()


def read_sides(text: str) -> list[LineSetting]:
    """Read the sides of a proposition: `yes +300`, `no -400`, or `over 7.5 -110`, `under 7.5 -110`.

    Raises:
        InputError: A line is neither.
    """
    return [_side(line) for line in plain_signs(text).splitlines() if line.strip()]


def _side(line: str) -> LineSetting:
    words = line.split()
    market, side = _SIDES.get(words[0].casefold(), (None, None))
    needed = 3 if market is Market.TOTAL else 2
    if market is None or side is None or len(words) != needed:
        raise InputError(
            say(
                "“{line}” is no side of a proposition. Type yes +300 and no -400, or over 7.5"
                " -110 and under 7.5 -110.",
                line=line.strip(),
            )
        )
    number = parse_line(words[1]) if market is Market.TOTAL else 0
    return LineSetting(Selection(Period.GAME, market, side), number, parse_price(words[-1]).text)
