"""Links between sets of lines: what one takes over from another, and how far beside it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.errors import InputError
from desktop.domain.markets import SPORT_OF_LEAGUE, Market, Sport
from desktop.domain.sentences import say
from desktop.domain.settings.cells import ANY, is_part

# The house's own set of lines, which follows nothing.
MASTER = 0
MASTER_NAME = "master"
LARGEST_STEP = 40  # quarter points
LARGEST_CENTS = 200
_HALF_POINT = 2


class Part(StrEnum):
    """What of a market is followed by itself."""

    SPREAD = "spread"
    SPREAD_PRICE = "spread_price"
    TOTAL = "total"
    TOTAL_PRICE = "total_price"
    MONEY_LINE = "money_line"


PRICES = frozenset({Part.SPREAD_PRICE, Part.TOTAL_PRICE, Part.MONEY_LINE})


@dataclass(frozen=True, slots=True)
class Link:
    """How a set of lines follows another; a part that is None is not followed.

    Attributes:
        follows: The set that is followed; `MASTER` is the house's own.
        spread: Quarter points that the favourite lays more.
        spread_price: Cents that both sides pay less; below 0 they pay more.
        total: Quarter points that totals are higher.
        total_price: As `spread_price`.
        money_line: As `spread_price`, of every market that is a price alone.
        gives: Whether the sides of a market may win the player more than they take together.
    """

    follows: int = MASTER
    spread: int | None = 0
    spread_price: int | None = 0
    total: int | None = 0
    total_price: int | None = 0
    money_line: int | None = 0
    gives: bool = False

    def offset(self, part: Part) -> int | None:
        """How far beside the other set; None where it is not followed."""
        found: int | None = getattr(self, part.value)
        return found


# A market that nothing links is on its own.
UNLINKED = Link(MASTER, None, None, None, None, None)
Links = Mapping[str, Link]

_PARTS: Mapping[Market, tuple[Part, Part]] = {
    Market.SPREAD: (Part.SPREAD, Part.SPREAD_PRICE),
    Market.THREE_WAY_SPREAD: (Part.SPREAD, Part.SPREAD_PRICE),
    Market.TOTAL: (Part.TOTAL, Part.TOTAL_PRICE),
    Market.TEAM_TOTAL: (Part.TOTAL, Part.TOTAL_PRICE),
}


def parts_of(market: Market) -> tuple[Part, Part]:
    """What the line and what the price of a market are followed by; a price alone has one part."""
    return _PARTS.get(market, (Part.MONEY_LINE, Part.MONEY_LINE))


def closest(links: Links, league: str, sport: Sport) -> Link:
    """The link that counts for a league: its own, its sport's, or that of everything."""
    for scope in (league, sport.value, ANY):
        if scope in links:
            return links[scope]
    return UNLINKED


def check_scope(scope: str) -> str:
    """Refuse what is neither a sport, nor a league, nor `*`.

    Raises:
        InputError: It is none of them.
    """
    if not is_part("sport", scope):
        known = ", ".join([ANY, *Sport, *SPORT_OF_LEAGUE])
        raise InputError(
            say(
                "“{scope}” is no sport and no league: {known}. Nothing was changed.",
                scope=scope,
                known=known,
            )
        )
    return scope


def check_link(link: Link) -> Link:
    """Refuse offsets that no link has.

    Raises:
        InputError: An offset of a line is no half points or too large, one of a price too large.
    """
    for part in Part:
        offset = link.offset(part)
        if offset is None:
            continue
        if part in PRICES and abs(offset) > LARGEST_CENTS:
            raise InputError(
                say(
                    "A {words} is at most {largest_cents} cents beside the other."
                    " Nothing was changed.",
                    words=words(part),
                    largest_cents=LARGEST_CENTS,
                )
            )
        if part not in PRICES and (abs(offset) > LARGEST_STEP or offset % _HALF_POINT):
            raise InputError(
                say(
                    "A {words} is whole or half points beside the other, and at most"
                    " {largest_step}. Nothing was changed.",
                    words=words(part),
                    largest_step=LARGEST_STEP // 4,
                )
            )
    return link


def words(part: Part) -> str:
    """A part as people say it."""
    return part.value.replace("_", " ")


def has_circle(follows: Mapping[int, set[int]]) -> bool:
    """Whether some set of lines would follow itself, by way of others."""
    left = {one: set(others) for one, others in follows.items()}
    while left:
        free = [one for one, others in left.items() if not others & left.keys()]
        if not free:
            return True
        for one in free:
            del left[one]
    return False


def link_body(link: Link) -> dict[str, Any]:
    """A link as a fact and the tables keep it."""
    return asdict(link)


def read_link(body: Mapping[str, Any]) -> Link:
    """A link as a fact or the tables keep it."""
    return Link(**body)
