"""The journal: one command becomes one fact, folded and committed in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.authors import Authors
from desktop.book.codec import EMPTY_CHAIN, body_hash, decode, encode, encode_known, fact_id, link
from desktop.book.facts import FOLD_VERSION, HEADER_VERSION, KINDS, Fact, address
from desktop.book.fold.clocks import find_latest_wall
from desktop.book.fold.folding import allowed
from desktop.book.fold.placing import find_first_due, take_due_moves
from desktop.book.fold.rights.lapses import find_lapse
from desktop.book.machine import Machine
from desktop.book.membership import Station
from desktop.book.statements import ConnectionReader, Query, Reader, insert_into
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import FactTable, SignatureTable
from desktop.book.writer import TableWriter
from desktop.domain.rights import NotAllowedError

APP = "bookdesk 0.1"
# The facts after which another move may be the next.
MOVES = frozenset({"accounts.moved", "accounts.move_dropped"})

_HEAD = Query(
    lambda: (
        select(FactTable.seq, FactTable.chain, FactTable.term)
        .order_by(FactTable.seq.desc())
        .limit(1)
    )
)
_FIRST_PENDING = select(func.min(FactTable.seq)).where(FactTable.term.is_(None)).scalar_subquery()
_LAST = select(func.max(FactTable.seq)).scalar_subquery()
LAST_CONFIRMED = func.coalesce(_FIRST_PENDING - 1, _LAST, 0)
_CONFIRMED = Query(lambda: select(LAST_CONFIRMED))
_ORIGIN_HEAD = Query(
    lambda: (
        select(FactTable.n, FactTable.header)
        .where(FactTable.station == bindparam("station"))
        .order_by(FactTable.n.desc())
        .limit(1)
    )
)
INSERT_FACT = insert_into(METADATA.tables["fact"])
INSERT_SIGNATURE = insert_into(METADATA.tables[SignatureTable.__tablename__])


@dataclass(frozen=True, slots=True)
class Author:
    """Who a fact is from.

    Attributes:
        user_id: The user, by id.
        session: The sign-in that the user acts under.
        approved_by: The second person's id, where one agreed by PIN.
    """

    user_id: int
    session: str
    approved_by: int | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """What this copy of the book is.

    Attributes:
        book: The book's id, hex.
        incarnation: The id of this copy's life, hex (SYNC 2.13).
        station: The small number that stands for it in addresses.
        letters: What its ticket numbers begin with.
    """

    book: str
    incarnation: str
    station: int
    letters: str


@dataclass(frozen=True, slots=True)
class Head:
    """Where the journal ends: the place and chain of the book, the place and link of the origin.

    Attributes:
        wall: The latest wall of the origin, milliseconds UTC.
        base: The highest confirmed place that was folded here; it never goes back for the origin.
        seen_in: The term in which that was a place, where the journal does not reach it any more: a
            server that came back from a backup had lost it. None where it does.
    """

    seq: int
    chain: bytes
    n: int
    previous: str
    wall: int = 0
    base: int = 0
    seen_in: int | None = None


def read_head(reader: ConnectionReader, station: int) -> Head:
    """Read where the journal ends."""
    seq, chain, term = reader.one(_HEAD) or (0, EMPTY_CHAIN, 0)
    base = seq if term is not None else find_confirmed(reader)
    own = reader.one(_ORIGIN_HEAD, station=station)
    if own is None:
        return Head(seq, chain, 0, "", 0, base)
    n, header = own
    said = decode(header)
    wall = max(said["wall"], find_latest_wall(reader, station))
    seen_in = said["term"] if said["base"] > base else None
    return Head(seq, chain, n, fact_id(header).hex(), wall, max(base, said["base"]), seen_in)


def find_confirmed(reader: Reader) -> int:
    """The last place that a sequencer gave: all after it is pending."""
    (seq,) = reader.one(_CONFIRMED) or (0,)
    return int(seq)


class Journal:
    """Appends facts to a book: confirmed ones where it is alone, else such as wait for the server.

    Attributes:
        station: What an enrolled copy adds to them; None where the book is alone.
        keeps_undo: Whether the tables' before-images are recorded, so that the facts can be taken
            off again and put back on top of others (SYNC 2.8).
        next_move: When the first of the moves that wait takes effect, milliseconds UTC. It is kept
            here so that no fact has to ask for it.
    """

    def __init__(
        self,
        reader: ConnectionReader,
        identity: Identity,
        machine: Machine,
        head: Head,
        next_move: int | None = None,
        *,
        station: Station | None = None,
    ) -> None:
        self._reader = reader
        self._tables = TableWriter(reader.connection, reader.remembered)
        self.identity = identity
        self.machine = machine
        self.head = head
        self.station = station
        self.keeps_undo = station is not None
        self.next_move = next_move
        self._not_before = 0

    @property
    def next_number(self) -> int:
        """The address that the next fact will have."""
        return address(self.identity.station, self.head.n + 1)

    @property
    def unheard_ms(self) -> int | None:
        """How long the server is out of reach; None while it answers, and in a book alone."""
        return None if self.station is None else self.station.unheard_ms(self.machine)

    def put_back(self, head: Head, next_move: int | None) -> None:
        """Stand again as before a transaction that was taken back."""
        self.head, self.next_move = head, next_move
        self._tables.forget()

    def take_due_moves(self, wall: int) -> bool:
        """Let accounts move whose time has come, before anything is looked at or written.

        It is part of the fact that comes next: the caller's transaction must not be committed
        without one. Answers whether any moved.
        """
        if self.next_move is None or wall < self.next_move:
            return False
        seq = self.head.seq + 1
        changes = take_due_moves(self._reader, seq, wall)
        self._tables.apply(changes, undo_seq=seq if self.keeps_undo else None)
        self.next_move = find_first_due(self._reader)
        # A clock that is set back may not bring that fact before the moves.
        self._not_before = wall
        return True

    def record(self, kind: str, body: Mapping[str, Any], author: Author) -> Fact:
        """Append one fact and fold it, inside the caller's transaction.

        The head moves on at once; whoever rolls the transaction back must put it back.

        Raises:
            NotAllowedError: The author has no right to it; the transaction must be rolled back.
            NotAStationError: An enrolled copy cannot write, as for its key is missing.
            OutOfReachError: It needs the server, which cannot be reached.
        """
        machine, identity, station = self.machine, self.identity, self.station
        if station is not None:
            station.check(kind, body)
        wall = max(machine.wall(), self._not_before)
        self.take_due_moves(wall)
        self._not_before, head = 0, self.head
        raw_body = encode({**body, "salt": machine.random(16).hex()})
        n, seq = head.n + 1, head.seq + 1
        known = 0 if station is None else station.membership.term
        term = known if head.seen_in is None else head.seen_in
        earliest = 0 if station is None else station.find_earliest(machine)
        second = {} if author.approved_by is None else {"approved_by": author.approved_by}
        header = encode_known(
            {
                **second,
                "v": HEADER_VERSION,
                "book": identity.book,
                "inc": identity.incarnation,
                "n": n,
                "prev": head.previous,
                "base": head.base,
                "term": term,
                "type": kind,
                "tv": KINDS[kind].version,
                "actor": author.user_id,
                "session": author.session,
                "wall": wall,
                "mono": machine.monotonic(),
                "boot": machine.boot,
                "srv_lo": earliest,
                "body_h": body_hash(raw_body),
                "app": APP,
                "fold": FOLD_VERSION,
            }
        )
        identifier = fact_id(header)
        reader = self._reader
        given = 0 if station is None else None
        chain = link(head.chain, term, seq, wall, identifier)
        row = (seq, identity.station, n, kind, header, raw_body, wall, chain, given)
        if station is not None:
            signed = (identity.station, n, station.sign(identifier))
            reader.driver.execute(INSERT_SIGNATURE.text, signed)
        reader.driver.execute(INSERT_FACT.text, row)
        number = address(identity.station, n)
        fact = Fact(
            seq, number, kind, author.user_id, wall, decode(raw_body), author.approved_by,
            head.base, wall, earliest, head.wall, term,
        )  # fmt: skip
        if head.seen_in is not None:
            fact = Authors(reader).read(row)
        refusal = find_lapse(reader, fact)
        if refusal is not None:
            raise NotAllowedError(refusal)
        changes = allowed(reader, fact)
        self._tables.apply(changes, undo_seq=seq if self.keeps_undo else None)
        base = seq if station is None else head.base
        wall = max(head.wall, wall)
        self.head = Head(seq, chain, n, identifier.hex(), wall, base, head.seen_in)
        if kind in MOVES:
            self.next_move = find_first_due(reader)
        return fact
