"""The stations of a book, and how far each said that its facts belong to the open week."""

from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Text, and_, cast, exists, literal, select

from desktop.book.membership import FORMER, RECOVERED, find_membership
from desktop.book.queries.local import find_local
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import BookTable, IncarnationTable
from desktop.book.tables.journal import LocalTable, SetAsideTable
from desktop.book.tables.stations import CutoffTable, StationTable


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station that the server let in.

    Attributes:
        label: What people call it.
        enrolled_at: Milliseconds UTC.
        last_valid_n: The last of its facts that counts, once it was sent away.
        cutoff: The last of its facts that belongs to the open week, once it has said so.
    """

    number: int
    letters: str
    label: str
    public_key: str
    enrolled_at: int
    last_valid_n: int | None
    reason: str
    cutoff: int | None


@dataclass(frozen=True, slots=True)
class StrandedFact:
    """A fact that this copy wrote in a former life and the server never had (SYNC 2.13).

    Attributes:
        letters: What ticket numbers of that life begin with.
        n: Its number there.
        kind: What was done.
        station: The number of that life.
        header: Its bytes.
        body: Its bytes.
    """

    letters: str
    n: int
    kind: str
    station: int
    header: bytes = field(repr=False)
    body: bytes = field(repr=False)


_STATIONS = Query(
    lambda: (
        select(
            StationTable.number,
            IncarnationTable.letters,
            StationTable.label,
            StationTable.public_key,
            StationTable.enrolled_at,
            StationTable.last_valid_n,
            StationTable.reason,
            CutoffTable.n,
        )
        .join(IncarnationTable, IncarnationTable.station == StationTable.number)
        .join(BookTable, BookTable.id == 1)
        .outerjoin(
            CutoffTable,
            and_(
                CutoffTable.station == StationTable.number, CutoffTable.week == BookTable.open_week
            ),
        )
        .order_by(StationTable.number)
    )
)

_NEEDED_FOLD = Query(lambda: select(BookTable.needs_fold))
_AGAIN = aliased(LocalTable)


def _written_again() -> ColumnElement[str]:
    """The name under which a copy keeps that a fact was written again."""
    station, n = cast(SetAsideTable.station, Text), cast(SetAsideTable.n, Text)
    return literal(RECOVERED) + station + literal("/") + n


_STRANDED = Query(
    lambda: (
        select(
            IncarnationTable.letters,
            SetAsideTable.n,
            SetAsideTable.type,
            SetAsideTable.station,
            SetAsideTable.header,
            SetAsideTable.body,
        )
        .join(IncarnationTable, IncarnationTable.station == SetAsideTable.station)
        .join(LocalTable, LocalTable.name == literal(FORMER) + cast(SetAsideTable.station, Text))
        .where(~exists().where(_AGAIN.name == _written_again()))
        .order_by(SetAsideTable.station, SetAsideTable.n)
    )
)


def list_stations(reader: Reader) -> list[StationRow]:
    """Every station by number, those that were sent away among them; none of a book alone."""
    return [StationRow(*row) for row in reader.all(_STATIONS)]


def list_awaited(reader: Reader) -> list[StationRow]:
    """The other stations whose last facts of the open week are not known to be here (SYNC 2.6)."""
    own = find_own_number(reader)
    return [
        station
        for station in list_stations(reader)
        if station.last_valid_n is None and station.cutoff is None and station.number != own
    ]


def find_own_number(reader: Reader) -> int:
    """The number of this copy of the book, as its facts have it."""
    member = find_membership(reader)
    return int(find_local(reader, "station") or 0) if member is None else member.station


def find_needed_fold(reader: Reader) -> int:
    """By the rules of which version, or a later one, every program has to fold the book."""
    (needed,) = reader.one(_NEEDED_FOLD) or (0,)
    return int(needed)


def list_stranded(reader: Reader) -> list[StrandedFact]:
    """What is in this file and nowhere else, once the copy is in step: to be entered again."""
    return [StrandedFact(*row) for row in reader.all(_STRANDED)]
