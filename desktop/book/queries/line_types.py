"""Questions about sets of lines: which there are, whom they follow, what is their own."""

from dataclasses import dataclass

import orjson
from sqlalchemy import and_, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.board import EventTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.line_types import (
    LineLinkChangeTable,
    LineLinkTable,
    LineModeTable,
    LineTypeTable,
    OwnLineChangeTable,
    OwnLineTable,
)
from desktop.book.tables.people import AccountTable
from desktop.domain.line_types.links import Link, read_link
from desktop.domain.line_types.offering import Mode
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.offers import Offer


@dataclass(frozen=True, slots=True)
class LineTypeRow:
    """A set of lines; `owner` is the code of the agent whose it is, empty where the house's."""

    id: int
    name: str
    owner_id: int | None
    owner: str


@dataclass(frozen=True, slots=True)
class OwnLines:
    """What a set of lines has of its own on one event."""

    modes: dict[tuple[str, str], Mode]
    lines: dict[Selection, Offer]


@dataclass(frozen=True, slots=True)
class LinkChange:
    """A link as it was changed; None took it away. Milliseconds UTC."""

    seq: int
    type_id: int
    scope: str
    link: Link | None
    user: str
    at: int


@dataclass(frozen=True, slots=True)
class OwnChange:
    """A change of what a set has of its own: a mode, or else the line of a side."""

    seq: int
    type_id: int
    period: str
    market: str
    side: str
    mode: str
    line: int
    price: str
    status: str
    user: str
    at: int
    source: str

    @property
    def selection(self) -> Selection:
        """The side whose line it is; a mode has none."""
        return Selection(Period(self.period), Market(self.market), Side(self.side))


# By event and set of lines.
OwnOf = dict[tuple[int, int], OwnLines]

_TYPES = Query(
    lambda: (
        select(
            LineTypeTable.id,
            LineTypeTable.name,
            LineTypeTable.owner_id,
            func.coalesce(AccountTable.code, ""),
        )
        .outerjoin(AccountTable, AccountTable.id == LineTypeTable.owner_id)
        .order_by(LineTypeTable.owner_id.is_not(None), LineTypeTable.name)
    )
)
_LINKS = Query(
    lambda: select(LineLinkTable.type_id, LineLinkTable.scope, LineLinkTable.link).where(
        LineLinkTable.link.is_not(None)
    )
)
_OF_DAYS = and_(
    EventTable.day >= bindparam("first_day"),
    EventTable.day <= bindparam("last_day"),
    or_(bindparam("league").is_(None), EventTable.league == bindparam("league")),
)
_MODE_COLUMNS = (
    LineModeTable.event_id,
    LineModeTable.type_id,
    LineModeTable.period,
    LineModeTable.market,
    LineModeTable.mode,
)
_OWN_COLUMNS = (
    OwnLineTable.event_id,
    OwnLineTable.type_id,
    OwnLineTable.period,
    OwnLineTable.market,
    OwnLineTable.side,
    OwnLineTable.line,
    OwnLineTable.price,
    OwnLineTable.status,
)
_MODES = Query(lambda: select(*_MODE_COLUMNS).where(LineModeTable.event_id == bindparam("event")))
_OWN = Query(lambda: select(*_OWN_COLUMNS).where(OwnLineTable.event_id == bindparam("event")))
_MODES_OF_DAYS = Query(
    lambda: (
        select(*_MODE_COLUMNS)
        .join(EventTable, EventTable.id == LineModeTable.event_id)
        .where(_OF_DAYS)
    )
)
_OWN_OF_DAYS = Query(
    lambda: (
        select(*_OWN_COLUMNS)
        .join(EventTable, EventTable.id == OwnLineTable.event_id)
        .where(_OF_DAYS)
    )
)
_LINK_CHANGES = Query(
    lambda: (
        select(
            LineLinkChangeTable.seq,
            LineLinkChangeTable.type_id,
            LineLinkChangeTable.scope,
            LineLinkChangeTable.link,
            func.coalesce(UserTable.name, ""),
            LineLinkChangeTable.at,
        )
        .outerjoin(UserTable, UserTable.id == LineLinkChangeTable.user_id)
        .order_by(LineLinkChangeTable.seq, LineLinkChangeTable.no)
    )
)
_OWN_CHANGES = Query(
    lambda: (
        select(
            OwnLineChangeTable.seq,
            OwnLineChangeTable.type_id,
            OwnLineChangeTable.period,
            OwnLineChangeTable.market,
            OwnLineChangeTable.side,
            OwnLineChangeTable.mode,
            OwnLineChangeTable.line,
            OwnLineChangeTable.price,
            OwnLineChangeTable.status,
            func.coalesce(UserTable.name, ""),
            OwnLineChangeTable.at,
            OwnLineChangeTable.source,
        )
        .outerjoin(UserTable, UserTable.id == OwnLineChangeTable.user_id)
        .where(OwnLineChangeTable.event_id == bindparam("event"))
        .order_by(OwnLineChangeTable.seq, OwnLineChangeTable.no)
    )
)


def list_line_types(reader: Reader) -> list[LineTypeRow]:
    """Every set of lines beside the house's own, by name; those of agents last."""
    return [LineTypeRow(*row) for row in reader.all(_TYPES)]


def list_links(reader: Reader) -> dict[int, dict[str, Link]]:
    """The links of every set of lines, by scope."""
    links: dict[int, dict[str, Link]] = {}
    for type_id, scope, link in reader.all(_LINKS):
        links.setdefault(type_id, {})[scope] = read_link(orjson.loads(link))
    return links


def find_own_lines(reader: Reader, event_id: int) -> OwnOf:
    """What sets of lines have of their own on an event."""
    return _own_of(reader.all(_MODES, event=event_id), reader.all(_OWN, event=event_id))


def list_own_lines(
    reader: Reader, first_day: str, last_day: str, league: str | None = None
) -> OwnOf:
    """What sets of lines have of their own on the events of some days, and of a league."""
    days = {"first_day": first_day, "last_day": last_day, "league": league}
    return _own_of(reader.all(_MODES_OF_DAYS, **days), reader.all(_OWN_OF_DAYS, **days))


def _own_of(modes: list[Row], lines: list[Row]) -> OwnOf:
    found: OwnOf = {}
    for event_id, type_id, period, market, mode in modes:
        own = found.setdefault((event_id, type_id), OwnLines({}, {}))
        own.modes[period, market] = Mode(mode)
    for event_id, type_id, period, market, side, *terms in lines:
        own = found.setdefault((event_id, type_id), OwnLines({}, {}))
        own.lines[Selection(Period(period), Market(market), Side(side))] = Offer(*terms)
    return found


def list_link_changes(reader: Reader) -> list[LinkChange]:
    """Every change of a link, earliest first."""
    return [
        LinkChange(seq, type_id, scope, read_link(orjson.loads(link)) if link else None, user, at)
        for seq, type_id, scope, link, user, at in reader.all(_LINK_CHANGES)
    ]


def list_own_changes(reader: Reader, event_id: int) -> list[OwnChange]:
    """Every change of what sets of lines have of their own on an event, earliest first."""
    return [OwnChange(*row) for row in reader.all(_OWN_CHANGES, event=event_id)]
