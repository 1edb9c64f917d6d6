"""Taking in what the server numbered: under what is pending here, in one transaction (SYNC 2.8)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, select

from desktop.book.codec import decode
from desktop.book.cosigning import Checkpoint, find_due, keep_checkpoint
from desktop.book.fold.unseen import GRACE_MS
from desktop.book.history import count_ready, find_history
from desktop.book.journal import INSERT_FACT
from desktop.book.links import ConfirmedFact
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
from desktop.book.pages import (
    ConfirmedPage,
    TakenIn,
    check_known,
    count_foldable,
    read_rows,
)
from desktop.book.pending import find_confirmed_end, list_pending
from desktop.book.rebuilding import BACK_AGAIN, make_tables, note_rebuild
from desktop.book.refolding import NOT_UNDONE, Refolding
from desktop.book.server_notes import keep_notes
from desktop.book.statements import Query, Row, insert_many, put_into, run_many
from desktop.book.tables.every import FOLDED, METADATA
from desktop.book.tables.journal import SetAsideTable
from desktop.book.verifying import hash_tables
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

_IS_ANY_ASIDE = Query(lambda: select(SetAsideTable.n).limit(1))
_PUT_LOCAL = put_into(METADATA.tables["local"])
_PUT_SIGNATURE = put_into(METADATA.tables["signature"])


class _Arrived(NamedTuple):
    """What is new of a page, as it came and as whole rows, and what waits here, as whole rows."""

    facts: Sequence[ConfirmedFact]
    rows: Sequence[Row]
    pending: Sequence[Row]


class _Done(NamedTuple):
    """The folded tables that were written, and whether nothing had to be folded again."""

    tables: frozenset[str]
    is_fast: bool


_Put = Callable[[Book, _Arrived], _Done]


class ForkError(BookdeskError):
    """The server has other facts of this very copy: the file is an older copy of itself."""


def take_in(book: Book, page: ConfirmedPage) -> TakenIn:
    """Take a page of confirmed facts; afterwards own ones that still wait stand behind them.

    Raises:
        PageError: It does not continue the journal, or is not what the server signed.
        ForkError: It holds other facts of this copy than the copy has.
        NotAStationError: The book has no server.
        HistoryError: The tables have to be made anew, and facts are still being fetched.
        BookFileError: The disk or the file failed; nothing was written.
    """
    member = find_membership(book.reader)
    if member is None:
        raise NotAStationError("This book works alone: it takes no facts from a server.")
    seq, chain = find_confirmed_end(book.reader)
    check_known(book.reader, page, seq)
    new = [fact for fact in page.facts if fact.seq > seq]
    rows, heads = read_rows(book.reader, page, new, seq, chain)
    count, halted = count_foldable(rows, heads)
    history = find_history(book.reader)
    ready = count_ready(history, ((row[4], row[8]) for row in rows[:count]))
    needs_history = ready is not None
    if ready is not None:
        count, halted = ready, ""
    arrived = _Arrived(new[:count], rows[:count], list_pending(book.reader))
    own = _count_own(book, arrived)
    put = _append if member.state is State.JOINING and history is None else _put
    try:
        tables, is_fast = _take(book, member, page, arrived, put)
    except NOT_UNDONE:
        tables, is_fast = _take(book, member, page, arrived, _put_anew)
    return TakenIn(count, own, seq + count, tables, halted, is_fast, needs_history)


def _take(
    book: Book, member: Membership, page: ConfirmedPage, arrived: _Arrived, put: _Put
) -> _Done:
    with book.rearranged() as connection:
        done = put(book, arrived)
        if book.reader.one(_IS_ANY_ASIDE) is not None:
            connection.exec_driver_sql(BACK_AGAIN.text)
        _sign(connection, arrived)
        keep_notes(connection, book.reader, page.notes, arrived.rows)
        _keep_heard(book, connection, member, page, arrived.rows)
    return done


def _append(book: Book, arrived: _Arrived) -> _Done:
    """Write facts of which the tables are made when all are there."""
    insert_many(book.reader.connection, INSERT_FACT.text, arrived.rows)
    return _Done(frozenset(), is_fast=False)


def _put_anew(book: Book, arrived: _Arrived) -> _Done:
    """Write the facts, and make all tables anew: what waits could not be taken off (SYNC 2.8)."""
    Refolding(book).place_under(arrived.rows, arrived.pending)
    make_tables(book)
    note_rebuild(book)
    return _Done(frozenset(FOLDED), is_fast=False)


def _put(book: Book, arrived: _Arrived) -> _Done:
    """Write the facts and fold them; the tables that changed, and whether none had to."""
    _, rows, pending = arrived
    folding = Refolding(book)
    due, rest = find_due(rows), pending[len(rows) :]
    is_seen = due is None or (due is rows[-1] and not rest)
    if is_seen and _is_same_order(rows, pending):
        folding.confirm(rows, rest)
        if due is not None:
            state = hash_tables(book.reader)
            keep_checkpoint(book.reader.connection, Checkpoint(due[0], due[7], state))
        return _Done(frozenset(), is_fast=True)
    folding.put_under(rows, pending, due)
    return _Done(frozenset(folding.tables), is_fast=False)


def _count_own(book: Book, arrived: _Arrived) -> int:
    """How many facts wait here, each of which has to be the one that the copy has.

    Raises:
        ForkError: One is not.
    """
    waiting = {row[1:3]: row[4] for row in arrived.pending}
    own = book.journal.identity.station
    stations = {own, *(station for station, _ in waiting)}
    count = 0
    for row in arrived.rows:
        if row[1] not in stations:
            continue
        known = waiting.get(row[1:3])
        if known != row[4] and (known is not None or row[1] == own):
            raise ForkError(
                say(
                    "The server has facts of this station that this file never had: it is an older"
                    " copy of itself. Nothing was changed. It goes on as a station of its own."
                )
            )
        count += known is not None
    return count


def _is_same_order(rows: Sequence[Row], pending: Sequence[Row]) -> bool:
    """Whether the facts stand where they stood, and what was folded of them holds.

    Of what the server adds the fold reads the time, of tickets alone: whether they were long on
    their way (SYNC 2.4); and whether what the author says to have seen is still to be believed.
    Those are folded again.
    """
    return len(rows) <= len(pending) and all(
        row[:3] == waited[:3] and not _counts_otherwise(row, waited, before=rows[0][0] - 1)
        for row, waited in zip(rows, pending, strict=False)
    )


def _counts_otherwise(row: Row, waited: Row, before: int) -> bool:
    header = decode(row[4])
    earliest = header["srv_lo"] if row[3] == "ticket.accepted" else 0
    was_late = bool(earliest) and max(row[6], waited[6]) > earliest + GRACE_MS
    return was_late or bool(row[8] > header["term"] or header["base"] > before)


def _sign(connection: Connection, arrived: _Arrived) -> None:
    pairs = zip(arrived.rows, arrived.facts, strict=True)
    signed = [(row[1], row[2], fact.sig) for row, fact in pairs if fact.sig]
    run_many(connection, _PUT_SIGNATURE.text, signed)


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
