"""Facts folded one after the other into empty tables: a rebuild, and the replay of `verify`."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sqlalchemy import Index, Table, select
from sqlalchemy.schema import CreateIndex, DropIndex
from sqlalchemy.sql import bindparam

from desktop.book.authors import Authors, Place
from desktop.book.blocks import Piece
from desktop.book.facts import Fact, address
from desktop.book.fold.changes import Change, Selected
from desktop.book.fold.folding import fold, judged
from desktop.book.fold.many_tickets import TicketRun
from desktop.book.fold.placing import NEVER, find_next_move
from desktop.book.fold.plain_tickets import ACCEPTED, PlainReader
from desktop.book.journal import MOVES
from desktop.book.remembering import RememberingReader
from desktop.book.statements import ConnectionReader, Query, Row, driver_of
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import FactTable
from desktop.book.writer import TableWriter, forget_written

# So many tickets are held until they are written.
_MOST_TICKETS = 2_000
# Of what they come to, by account and selection.
_MOST_SUMS = 50_000
_FACTS_BETWEEN = Query(
    lambda: (
        select(FactTable)
        .where(FactTable.seq.between(bindparam("first"), bindparam("last")))
        .order_by(FactTable.seq)
    )
)
_TICKET, _POSTING, _LEG = (METADATA.tables[name] for name in ("ticket", "posting", "leg"))


def _of_all_rows(table: Table) -> tuple[Index, ...]:
    """The indexes that every row of a table is in.

    The others are in place from the beginning: they hold few rows or none, and to ask for each
    whether it is one costs less than to read the table again.
    """
    whole = (each for each in table.indexes if each.dialect_options["sqlite"]["where"] is None)
    return tuple(sorted(whole, key=lambda each: str(each.name)))


# By these no fold looks for anything; made at the end they cost a third.
_ONLY_FOR_QUERIES = _of_all_rows(_POSTING) + _of_all_rows(_TICKET)
_LEGS_BY_EVENT = _of_all_rows(_LEG)
# No fold looks for stakes either: those of tickets that were folded at once are made at the end,
# account by account, so that each lies near the one before; within an account to sort them costs
# more. Every id is above 0; it is asked so that SQLite goes through the legs by ticket, not through
# the tickets by event, which are all over the file.
_STAKES = """
INSERT INTO stake
SELECT ticket.account_id, leg.event_id, leg.ticket_id
FROM leg JOIN ticket ON ticket.id = leg.ticket_id
WHERE leg.ticket_id > 0
ORDER BY ticket.account_id
ON CONFLICT DO NOTHING
"""


class Folder:
    """Folds fact after fact into empty tables, plain tickets many at once."""

    def __init__(self, replica: RememberingReader, authors: Authors) -> None:
        """Fold into the tables behind a reader; the authors stand at the journal's beginning."""
        self._replica = replica
        self._authors = authors
        self._writer = TableWriter(replica.connection)
        self._plain = PlainReader()
        self._run = TicketRun(replica, self._plain)
        self._next_move = NEVER
        replica.left_out = {str(index.name): index for index in _LEGS_BY_EVENT}
        for index in _LEGS_BY_EVENT + _ONLY_FOR_QUERIES:
            replica.connection.execute(DropIndex(index))

    def fold(self, rows: Sequence[Row]) -> None:
        """Fold the next facts, or keep some of them for those that follow."""
        run, met = self._run, self._authors.met
        for is_ticket, group in groupby(rows, _is_ticket):
            facts = list(group)
            plain = self._plain.read(facts) if is_ticket else []
            place = 0
            while place < len(facts):
                if is_ticket:
                    place += run.take(facts[place:], plain[place:], met, self._next_move)
                    if place:
                        self._authors.last = Place(facts[place - 1][0], facts[place - 1][8])
                if place < len(facts):
                    self._fold_alone(self._authors.read(facts[place]))
                    place += 1
        self._write_much()

    def fold_block(self, reader: ConnectionReader, pieces: Sequence[Piece]) -> None:
        """Fold the next facts, of which those that are alike are joined; the others are read."""
        for piece in pieces:
            taken = self._take(piece) if piece.kind == ACCEPTED else 0
            first, last = piece.first + taken, piece.last
            if first <= last:
                self.fold(reader.all(_FACTS_BETWEEN, first=first, last=last))
        self._write_much()

    def _take(self, piece: Piece) -> int:
        """Take tickets into the run, one after the other up to the first to be folded alone."""
        first, station, ahead = piece.first, piece.station, piece.ahead
        alike = self._plain.read_lists(piece.headers, piece.bodies)
        met, count = self._authors.met, len(alike[0])
        if count != piece.last - first + 1:
            return 0
        if min(header.term for header in alike[0]) < piece.term:
            return 0
        number = address(station, first + ahead)
        self._authors.last = Place(piece.last, piece.term)
        if self._run.take_alike(first, number, alike, met.get(station), self._next_move):
            return count
        places = range(first, first + count)
        rows = [(seq, station, seq + ahead, ACCEPTED, b"", b"", 0, b"", 0) for seq in places]
        return self._run.take(rows, list(zip(*alike, strict=True)), met, self._next_move)

    def _write_much(self) -> None:
        """Write what is kept where it is much."""
        if self._run.rows >= _MOST_TICKETS:
            self._write(self._run.take_rows())
        if self._run.sums >= _MOST_SUMS:
            self._write(self._run.take_sums())

    def _fold_alone(self, fact: Fact) -> None:
        self._write_run()
        is_due = fact.wall >= self._next_move
        self._write((fold if is_due else judged)(self._replica, fact))
        if is_due or fact.type in MOVES:
            self._next_move = find_next_move(self._replica)

    def finish(self) -> None:
        """Write what is kept."""
        self._write_run()
        driver_of(self._replica.connection).execute(_STAKES)

    def _write_run(self) -> None:
        if self._run.rows:
            self._write(self._run.take_rows())
        if self._run.sums:
            self._write(self._run.take_sums())

    def _write(self, changes: Iterator[Change]) -> None:
        self._writer.apply(self._told(changes))

    def _told(self, changes: Iterator[Change]) -> Iterator[Change]:
        """The changes; what a fold reads after one of them is what it led to."""
        for change in changes:
            if isinstance(change.rows, Selected):
                self._replica.make_ready(change.rows.query)
            yield change
            forget_written(self._replica, change)
            self._run.note(change)


def make_indexes(tables: ConnectionReader) -> None:
    """Make the indexes of folded tables that no fold has needed: queries look into them."""
    _make(tables, _LEGS_BY_EVENT + _ONLY_FOR_QUERIES)


def _make(tables: ConnectionReader, indexes: tuple[Index, ...]) -> None:
    for index in indexes:
        tables.connection.execute(CreateIndex(index, if_not_exists=True))


def _is_ticket(row: Row) -> bool:
    """Whether a fact may be taken with others; one that waits is folded alone."""
    return bool(row[3] == ACCEPTED and row[8] is not None)
