"""Copies of one book that were written apart, and their journals as a sequencer puts them in order.

Each copy is a station: a real book with its own number, written by the real services.
"""

from itertools import count
from pathlib import Path

from sqlalchemy import select

from desktop.book.authors import Authors
from desktop.book.codec import decode, encode, fact_id, link
from desktop.book.fold.folding import fold
from desktop.book.opening import open_book
from desktop.book.statements import ConnectionReader, Query, insert_into, run_many
from desktop.book.tables.every import FOLDED, METADATA
from desktop.book.tables.journal import FactTable
from desktop.book.writer import TableWriter

_FACTS = Query(lambda: select(FactTable).order_by(FactTable.seq))
_INSERT = insert_into(METADATA.tables["fact"])


def station_of(shop, path: Path, number: int):
    """The same shop at another station, over a copy of its closed book."""
    station = shop.copied_to(path)
    station._drawn = count((number << 24) + number)
    station.book.begin_new_life(station.actor.author, "enrolled")
    return station


def facts_of(shop):
    return ConnectionReader(shop.book.reader.connection).all(_FACTS)


def written_apart(shop, base):
    """The rows of a station after the place where it went its own way."""
    return [row for row in facts_of(shop) if row[0] > base]


def conflicts(merged):
    """What a person is told of."""
    return merged.rows("SELECT type, kind, about, wanted, stands FROM conflict ORDER BY number")


def own(common, station):
    """The facts that a station wrote after the common part."""
    return written_apart(station, common.base)


class Merged:
    """A book that takes the facts of stations in the order of a sequencer, and folds each."""

    def __init__(self, path: Path, machine, base: int) -> None:
        self.path, self.machine = path, machine
        self.open()
        self.base = base
        self.authors = Authors(self.reader)
        self.seq, *_, self.chain, _ = self.reader.all(_FACTS)[-1]
        self._previous: dict[int, str] = {}
        self.facts = []

    def open(self):
        self.book = open_book(self.path, self.machine)
        self.reader = ConnectionReader(self.book.reader.connection)
        self.writer = TableWriter(self.reader.connection)

    def close(self):
        self.book.close()

    def take(self, row, *, received_at=None, server=0, undo=False):
        """Number a fact, as if its author had seen no more than the common part."""
        _, station, n, kind, header, body, received, *_ = row
        said = decode(header) | {"base": self.base, "srv_lo": server}
        if station in self._previous:
            said["prev"] = self._previous[station]
        raw = encode(said)
        identity = fact_id(raw)
        self._previous[station] = identity.hex()
        self.seq += 1
        at = received if received_at is None else received_at
        self.chain = link(self.chain, said["term"], self.seq, at, identity)
        sequenced = (self.seq, station, n, kind, raw, body, at, self.chain, said["term"])
        fact = self.authors.read(sequenced)
        run_many(self.reader.connection, _INSERT.text, [sequenced])
        self.writer.apply(fold(self.reader, fact), undo_seq=fact.seq if undo else None)
        self.facts.append(fact)
        return fact

    def rows(self, text):
        return self.reader.connection.exec_driver_sql(text).all()

    def tables(self):
        return {name: sorted(self.rows(f'SELECT * FROM "{name}"'), key=repr) for name in FOLDED}
