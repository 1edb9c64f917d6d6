"""Pending facts taken off, put behind what was confirmed meanwhile, and folded again (SYNC 2.8)."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy.sql import bindparam, delete, update
from sqlcipher3 import dbapi2

from desktop.book.authors import Authors
from desktop.book.codec import decode, fact_id, link
from desktop.book.cosigning import Checkpoint, keep_checkpoint
from desktop.book.fold.changes import Change
from desktop.book.fold.folding import fold, judged
from desktop.book.fold.placing import NEVER, find_next_move
from desktop.book.journal import INSERT_FACT, MOVES
from desktop.book.opening import Book
from desktop.book.remembering import RememberingReader
from desktop.book.statements import Prepared, Row, run_many
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import FactTable, UndoTable
from desktop.book.verifying import hash_tables
from desktop.book.writer import TableWriter, forget_written

# Out of the way of every place that there will be.
_ASIDE = 1 << 52
# What is said where before-images and tables do not belong together; a full disk is none of it.
NOT_UNDONE = (dbapi2.IntegrityError, dbapi2.ProgrammingError, ValueError)
_FACT = METADATA.tables["fact"]
_OUT_OF_THE_WAY = Prepared(
    update(_FACT).where(FactTable.term.is_(None)).values(seq=FactTable.seq + _ASIDE)
)
_PLACE = Prepared(
    update(_FACT)
    .where(FactTable.station == bindparam("at_station"), FactTable.n == bindparam("at_n"))
    .ordered_values(
        (FactTable.seq, bindparam("new_seq")),
        (FactTable.received_at, bindparam("new_received_at")),
        (FactTable.chain, bindparam("new_chain")),
        (FactTable.term, bindparam("new_term")),
    )
)
_FORGET_UNDO = Prepared(delete(METADATA.tables["undo"]).where(UndoTable.seq <= bindparam("seq")))


class Refolding:
    """Gives facts their places inside the caller's transaction, and folds what that changes.

    Attributes:
        tables: The folded tables that were written.
    """

    def __init__(self, book: Book) -> None:
        self._reader = book.reader
        self._connection = book.reader.connection
        self._writer = TableWriter(self._connection, book.reader.remembered)
        # Nobody else writes meanwhile; made once the tables are as the folds are to find them.
        self._folding: RememberingReader | None = None
        self._next_move = NEVER
        self.tables: set[str] = set()

    def confirm(self, rows: Sequence[Row], waiting: Iterable[Row]) -> None:
        """Let own facts count that stand where they stood: nothing of the tables changes.

        Args:
            rows: Whole rows with what the server gave them.
            waiting: Those that stand behind them and still wait.
        """
        if not rows:
            return
        self._place(rows)
        self._reader.driver.execute(_FORGET_UNDO.text, (rows[-1][0],))
        self._place(behind(waiting, rows[-1][0], rows[-1][7]))

    def put_under(
        self, rows: Sequence[Row], pending: Sequence[Row], due: Row | None = None
    ) -> None:
        """Put confirmed facts under those that wait; of these some may be among them.

        Args:
            rows: Whole rows in the server's order, that go on from the last confirmed place.
            pending: Whole rows of all that waits, oldest first.
            due: The one of the rows after which the tables are to be compared with other stations'.
        """
        self.take_off()
        rest = self.place_under(rows, pending)
        authors = Authors(self._reader)
        for row in rows:
            self._fold(authors, row, undo_seq=None)
            if row is due:
                state = hash_tables(self._reader)
                keep_checkpoint(self._connection, Checkpoint(row[0], row[7], state))
        self.fold_pending(rest, authors)

    def place_under(self, rows: Sequence[Row], pending: Sequence[Row]) -> list[Row]:
        """Write confirmed facts into the journal; answers those that wait as they stand now.

        Args:
            rows: As of `put_under`.
            pending: Whole rows of all that waits, oldest first.
        """
        if not rows:
            return list(pending)
        waiting, confirmed = {row[1:3]: row[0] for row in pending}, {row[1:3] for row in rows}
        rest = [row for row in pending if row[1:3] not in confirmed]
        placed = list(behind(rest, rows[-1][0], rows[-1][7]))
        moved = [*(row for row in rows if row[1:3] in waiting), *placed]
        if any(row[0] < waiting[row[1:3]] for row in moved):
            self._reader.driver.execute(_OUT_OF_THE_WAY.text, _OUT_OF_THE_WAY.parameters({}))
        # The last first: where all go up, none is in the way of another.
        self._place(reversed(moved))
        run_many(
            self._connection, INSERT_FACT.text, [row for row in rows if row[1:3] not in waiting]
        )
        return placed

    def take_off(self) -> None:
        """Undo what facts that wait have changed: of no others there are before-images."""
        self.tables |= self._writer.take_back(0)

    def fold_pending(self, rows: Iterable[Row], authors: Authors) -> None:
        """Fold facts that wait where they stand, so that they come off again."""
        for row in rows:
            self._fold(authors, row, undo_seq=row[0])

    def _place(self, rows: Iterable[Row]) -> None:
        values = [
            (seq, received_at, chain, term, station, n)
            for seq, station, n, _, _, _, received_at, chain, term in rows
        ]
        run_many(self._connection, _PLACE.text, values)

    def _fold(self, authors: Authors, row: Row, *, undo_seq: int | None) -> None:
        reader, fact = self._begin_folding(), authors.read(row)
        is_due = fact.wall >= self._next_move
        changes = (fold if is_due else judged)(reader, fact)
        self._writer.apply(self._noted(reader, changes), undo_seq=undo_seq)
        if is_due or fact.type in MOVES:
            self._next_move = find_next_move(reader)

    def _begin_folding(self) -> RememberingReader:
        if self._folding is None:
            self._folding = RememberingReader(self._connection)
            self._next_move = find_next_move(self._folding)
        return self._folding

    def _noted(self, reader: RememberingReader, changes: Iterator[Change]) -> Iterator[Change]:
        for change in changes:
            self.tables.add(change.table)
            yield change
            forget_written(reader, change)


def behind(waiting: Iterable[Row], seq: int, chain: bytes) -> Iterator[Row]:
    """Whole rows of facts that wait, put behind a place: as the copy itself would chain them."""
    for _, station, n, kind, header, body, received_at, _, _ in waiting:
        seq += 1
        chain = link(chain, decode(header)["term"], seq, received_at, fact_id(header))
        yield seq, station, n, kind, header, body, received_at, chain, None
