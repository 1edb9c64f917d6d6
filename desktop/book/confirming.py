"""Taking in what the server numbered: under what is pending here, in one transaction (SYNC 2.8)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import Connection, func, select
from sqlalchemy.sql import bindparam, delete

from desktop.book.codec import CodecError, decode, fact_id, link
from desktop.book.cosigning import Checkpoint, find_due, is_noted, keep_checkpoint
from desktop.book.facts import FOLD_VERSION, KINDS
from desktop.book.fold.folding import FOLDS
from desktop.book.fold.unseen import GRACE_MS
from desktop.book.journal import INSERT_FACT
from desktop.book.links import ChainChecker
from desktop.book.membership import (
    HEARD,
    MEMBERSHIP,
    Heard,
    Membership,
    NotAStationError,
    State,
    find_membership,
)
from desktop.book.opening import Book
from desktop.book.pending import find_confirmed_end, list_pending
from desktop.book.refolding import Refolding
from desktop.book.statements import Prepared, Query, Row, put_into, run_many
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import FactTable, ServerNoteTable, SetAsideTable
from desktop.book.verifying import hash_tables
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

_AT = Query(lambda: select(FactTable.header).where(FactTable.seq == bindparam("seq")))
_BY_ORIGIN = Query(
    lambda: select(FactTable.seq, FactTable.header, FactTable.term).where(
        FactTable.station == bindparam("station"), FactTable.n == bindparam("n")
    )
)
_LAST_CONFIRMED = Query(
    lambda: (
        select(FactTable.n, FactTable.header)
        .where(FactTable.station == bindparam("station"), FactTable.term.is_not(None))
        .order_by(FactTable.n.desc())
        .limit(1)
    )
)
_IS_ANY_ASIDE = Query(lambda: select(SetAsideTable.n).limit(1))
_FACT, _ASIDE = METADATA.tables["fact"], METADATA.tables["set_aside"]
_BACK_AGAIN = Prepared(
    delete(_ASIDE).where(
        select(FactTable.n)
        .where(
            FactTable.station == _ASIDE.c.station,
            FactTable.n == _ASIDE.c.n,
            FactTable.header == _ASIDE.c.header,
            FactTable.body == _ASIDE.c.body,
        )
        .exists()
    )
)
_PUT_LOCAL = put_into(METADATA.tables["local"])
_PUT_SIGNATURE = put_into(METADATA.tables["signature"])
_PUT_NOTE = put_into(METADATA.tables["server_note"])
_NEWEST_NOTE = Query(lambda: select(func.max(ServerNoteTable.seq)))
_DROP_NOTE = Prepared(
    delete(METADATA.tables["server_note"]).where(ServerNoteTable.seq == bindparam("seq"))
)


class PageError(BookdeskError):
    """What came is no continuation of the journal; nothing was taken."""


class ForkError(BookdeskError):
    """The server has other facts of this very copy: the file is an older copy of itself."""


class ConfirmedFact(NamedTuple):
    """A fact with what the sequencer gave it; `received_at` in milliseconds UTC."""

    seq: int
    term: int
    received_at: int
    station: int
    header: bytes
    body: bytes
    sig: bytes


class SignedPlace(NamedTuple):
    """A place of the journal as the server signed it."""

    seq: int
    chain: bytes
    sig: bytes


@dataclass(frozen=True, slots=True)
class ConfirmedPage:
    """Facts without a gap, the chain at the last, and places whose signatures were checked.

    `server_time` is when it was sent, milliseconds UTC.
    """

    facts: Sequence[ConfirmedFact]
    chain: bytes
    notes: Sequence[SignedPlace]
    server_time: int


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a page.

    Attributes:
        facts: How many facts of it are new here.
        own: How many of them were written here and waited.
        seq: The last confirmed place now.
        tables: The folded tables that may have changed.
        halted: Why the rest of the page was left, as a sentence; empty where nothing was.
        is_fast: Whether nothing had to be folded again.
    """

    facts: int
    own: int
    seq: int
    tables: frozenset[str]
    halted: str = ""
    is_fast: bool = False


def take_in(book: Book, page: ConfirmedPage) -> TakenIn:
    """Take a page of confirmed facts; afterwards own ones that still wait stand behind them.

    Raises:
        PageError: It does not continue the journal, or is not what the server signed.
        ForkError: It holds other facts of this copy than the copy has.
        NotAStationError: The book has no server.
        BookFileError: The disk or the file failed; nothing was written.
    """
    member = find_membership(book.reader)
    if member is None:
        raise NotAStationError("This book works alone: it takes no facts from a server.")
    seq, chain = find_confirmed_end(book.reader)
    _check_known(book, page, seq)
    new = [fact for fact in page.facts if fact.seq > seq]
    rows = _checked_rows(book, page, new, seq, chain)
    count, halted = _count_foldable(new)
    rows, own = rows[:count], 0
    with book.rearranged() as connection:
        own, tables, is_fast = _put(book, connection, member, rows)
        _sign(connection, new[:count])
        _keep_notes(book, connection, page.notes, rows)
        _keep_heard(book, connection, member, page, rows)
    return TakenIn(count, own, seq + count, tables, halted, is_fast)


def _check_known(book: Book, page: ConfirmedPage, seq: int) -> None:
    for fact in page.facts:
        if fact.seq > seq:
            return
        (header,) = book.reader.one(_AT, seq=fact.seq) or (b"",)
        if header != fact.header:
            raise PageError(
                say(
                    "The server says that fact {seq} is another one than it said before. Nothing"
                    " was taken. Tell the owner, and keep this file.",
                    seq=fact.seq,
                )
            )


def _checked_rows(
    book: Book, page: ConfirmedPage, new: Sequence[ConfirmedFact], seq: int, chain: bytes
) -> list[Row]:
    """The facts as rows of the journal, once every hash and link of them holds."""
    checker = ChainChecker(chain, seq, is_whole=True)
    for station in {fact.station for fact in new}:
        last = book.reader.one(_LAST_CONFIRMED, station=station)
        if last is not None:
            checker.know(station, *last)
    chains, rows = {seq: chain}, list[Row]()
    for fact in new:
        chain = link(chain, fact.term, fact.seq, fact.received_at, fact_id(fact.header))
        chains[fact.seq] = chain
        rows.append(_row(fact, chain))
    broken = checker.check(rows)
    if broken is not None:
        raise PageError(
            say(
                "What the server sent does not fit the journal: {problem}. Nothing was taken.",
                problem=broken.problem,
            )
        )
    signed = {note.seq: note.chain for note in page.notes}
    if chain != page.chain or any(chains.get(at, said) != said for at, said in signed.items()):
        raise PageError(
            "What the server sent is not what it signed. Nothing was taken. It is asked again."
        )
    return rows


def _row(fact: ConfirmedFact, chain: bytes) -> Row:
    try:
        head = decode(fact.header)
        n, kind = int(head["n"]), str(head["type"])
    except (CodecError, KeyError, TypeError, ValueError) as error:
        raise PageError(
            say("Fact {seq} of the server cannot be read. Nothing was taken.", seq=fact.seq)
        ) from error
    place = (fact.header, fact.body, fact.received_at, chain, fact.term)
    return (fact.seq, fact.station, n, kind, *place)


def _count_foldable(new: Sequence[ConfirmedFact]) -> tuple[int, str]:
    """How many facts come before the first that a newer program wrote, and what to say of it."""
    for count, fact in enumerate(new):
        head = decode(fact.header)
        kind, version = head["type"], head["tv"]
        known = KINDS.get(kind)
        is_newer = known is None or kind not in FOLDS or version > known.version
        if is_newer or (kind == "book.require" and decode(fact.body).get("fold", 0) > FOLD_VERSION):
            return count, say(
                "Fact {seq} was written by a newer Bookdesk. What was before it is here, and you"
                " can go on writing; update the program to see the rest.",
                seq=fact.seq,
            )
    return len(new), ""


def _put(
    book: Book, connection: Connection, member: Membership, rows: list[Row]
) -> tuple[int, frozenset[str], bool]:
    """Write the facts and fold them; how many were own, the tables, and whether it was quick."""
    if member.state is State.JOINING:
        run_many(connection, INSERT_FACT.text, rows)
        return 0, frozenset(), False
    pending = list_pending(book.reader)
    waiting = {(row[1], row[2]): row for row in pending}
    for row in rows:
        _check_own(book, row, waiting.get((row[1], row[2])))
    own = sum((row[1], row[2]) in waiting for row in rows)
    folding = Refolding(book)
    due, rest = find_due(rows), pending[len(rows) :]
    is_seen = due is None or (due is rows[-1] and not rest)
    if own == len(rows) and is_seen and _is_same_order(rows, pending):
        folding.confirm(rows, rest)
        if due is not None:
            keep_checkpoint(connection, Checkpoint(due[0], due[7], hash_tables(book.reader)))
        return own, frozenset(), True
    folding.put_under(rows, pending, due)
    if book.reader.one(_IS_ANY_ASIDE) is not None:
        connection.exec_driver_sql(_BACK_AGAIN.text)
    return own, frozenset(folding.tables), False


def _check_own(book: Book, row: Row, waiting: Row | None) -> None:
    """See that a fact of this copy is the one that it has.

    Raises:
        ForkError: It is not.
    """
    if waiting is None and row[1] != book.journal.identity.station:
        return
    if waiting is None or waiting[4] != row[4]:
        raise ForkError(
            say(
                "The server has facts of this station that this file never had: it is an older"
                " copy of itself. Nothing was changed. It goes on as a station of its own."
            )
        )


def _is_same_order(rows: Sequence[Row], pending: Sequence[Row]) -> bool:
    """Whether the facts stand where they stood, and what was folded of them holds.

    Of what the server adds only the time is read by the fold, and of tickets alone: whether they
    were long on their way (SYNC 2.4). Those are folded again.
    """
    return all(
        row[:3] == waited[:3] and not (row[3] == "ticket.accepted" and _was_late(row, waited))
        for row, waited in zip(rows, pending, strict=False)
    )


def _was_late(row: Row, waited: Row) -> bool:
    earliest = decode(row[4])["srv_lo"]
    return bool(earliest) and max(row[6], waited[6]) > earliest + GRACE_MS


def _sign(connection: Connection, facts: Iterable[ConfirmedFact]) -> None:
    signed = [(fact.station, decode(fact.header)["n"], fact.sig) for fact in facts if fact.sig]
    run_many(connection, _PUT_SIGNATURE.text, signed)


def _keep_notes(
    book: Book, connection: Connection, notes: Sequence[SignedPlace], rows: Sequence[Row]
) -> None:
    """Keep the newest place that was signed, and those at every thousandth fact and close."""
    kinds = {row[0]: row[3] for row in rows}
    known = [note for note in notes if note.seq in kinds]
    if not known:
        return
    (newest,) = book.reader.one(_NEWEST_NOTE) or (None,)
    if newest is not None and not _is_kept(book, newest):
        connection.exec_driver_sql(_DROP_NOTE.text, (newest,))
    kept = [note for note in known if note is known[-1] or is_noted(note.seq, kinds[note.seq])]
    run_many(connection, _PUT_NOTE.text, kept)


def _is_kept(book: Book, seq: int) -> bool:
    (header,) = book.reader.one(_AT, seq=seq) or (b"{}",)
    return is_noted(seq, str(decode(header).get("type")))


def _keep_heard(
    book: Book,
    connection: Connection,
    member: Membership,
    page: ConfirmedPage,
    rows: Sequence[Row],
) -> None:
    """Keep the server's clock and term, as they were heard with the page."""
    heard = Heard(page.server_time, book.machine.monotonic(), book.machine.boot)
    term = max([member.term, *(row[8] for row in rows)])
    connection.exec_driver_sql(_PUT_LOCAL.text, (HEARD, heard.text))
    if term != member.term:
        changed = replace(member, term=term)
        connection.exec_driver_sql(_PUT_LOCAL.text, (MEMBERSHIP, changed.text))
