"""Older facts that come in the background, page by page, until the history is whole (SYNC 2.10)."""

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.chain import UNSEALED
from desktop.book.codec import CodecError, decode
from desktop.book.history import History, find_history, keep_history
from desktop.book.journal import INSERT_FACT, INSERT_SIGNATURE
from desktop.book.links import ChainChecker, ConfirmedFact
from desktop.book.opening import Book
from desktop.book.pages import ConfirmedPage, PageError
from desktop.book.pending import find_chain
from desktop.book.sealing import put_seal
from desktop.book.server_notes import keep_old_notes
from desktop.book.statements import ConnectionReader, Query, Row, insert_many, run_many
from desktop.book.tables.journal import FactTable
from desktop.domain.sentences import say

_BETWEEN = Query(
    lambda: (
        select(FactTable)
        .where(FactTable.seq.between(bindparam("first"), bindparam("last")))
        .order_by(FactTable.seq)
    )
)
_OF_STATION = Query(
    lambda: select(FactTable.seq, FactTable.header).where(
        FactTable.station == bindparam("station"), FactTable.n == bindparam("n")
    )
)


def take_history(book: Book, page: ConfirmedPage) -> History | None:
    """Take a page of older facts; answers how much is here then.

    Args:
        book: A copy that began with a snapshot.
        page: What follows after the older facts that are here; it may reach into the tail.

    Raises:
        PageError: It does not continue them, does not lead to the tail, or is not what the server
            signed; nothing was taken.
        BookFileError: The disk or the file failed; nothing was written.
    """
    reader, history = book.reader, find_history(book.reader)
    if history is None or not history.missing:
        return history
    facts = [fact for fact in page.facts if history.here < fact.seq <= history.tail]
    rows = _read_rows(reader, history, page, facts)
    if not rows:
        return history
    reached = History(rows[-1][0], history.tail)
    present = {row[0]: row for row in _between(reader, history.here + 1, reached.here)}
    if any(present.get(row[0], row) != row for row in rows):
        raise PageError(_not_as_begun())
    with book.aside() as connection:
        new = [row for row in rows if row[0] not in present]
        insert_many(connection, INSERT_FACT.text, new)
        signed = zip(facts, rows, strict=True)
        run_many(connection, INSERT_SIGNATURE.text, [
            (row[1], row[2], fact.sig)
            for fact, row in signed if fact.sig and row[0] not in present
        ])  # fmt: skip
        keep_old_notes(connection, page.notes, rows)
        keep_history(reader, reached)
        if not reached.missing:
            put_seal(reader, 0, [], UNSEALED)
    return reached


def _read_rows(
    reader: ConnectionReader, history: History, page: ConfirmedPage, facts: list[ConfirmedFact]
) -> list[Row]:
    """Older facts as whole rows, once every hash and link of them holds, the tail's included."""
    chain = find_chain(reader, history.here)
    checker = ChainChecker(chain, history.here, is_whole=True)
    for station, n in _firsts(facts):
        before = reader.one(_OF_STATION, station=station, n=n - 1)
        if before is not None and before[0] <= history.here:
            checker.know(station, n - 1, before[1])
    rows, _, broken = checker.follow(facts)
    if broken is not None:
        raise PageError(
            say(
                "What the server sent does not fit the journal: {problem}. Nothing was taken.",
                problem=broken.problem,
            )
        )
    chains = {history.here: chain, **{row[0]: row[7] for row in rows}}
    signed = {note.seq: note.chain for note in page.notes}
    if len(facts) == len(page.facts):
        signed[page.facts[-1].seq if page.facts else history.here] = page.chain
    if any(chains.get(at, said) != said for at, said in signed.items()):
        raise PageError(
            "What the server sent is not what it signed. Nothing was taken. It is asked again."
        )
    if checker.seq == history.tail and _is_cut(reader, checker):
        raise PageError(_not_as_begun())
    return rows


def _firsts(facts: list[ConfirmedFact]) -> list[tuple[int, int]]:
    """Each station of some facts with its first number among them.

    Raises:
        PageError: A header is none.
    """
    firsts: dict[int, int] = {}
    for fact in facts:
        if fact.station not in firsts:
            try:
                firsts[fact.station] = int(decode(fact.header)["n"])
            except (CodecError, KeyError, TypeError, ValueError) as error:
                raise PageError(
                    say("Fact {seq} of the server cannot be read. Nothing was taken.", seq=fact.seq)
                ) from error
    return [*firsts.items()]


def _is_cut(reader: ConnectionReader, checker: ChainChecker) -> bool:
    """Whether the tail does not go on where the older facts end."""
    following = _between(reader, checker.seq + 1, checker.seq + 1)
    for _, station, n, *_ in following:
        before = reader.one(_OF_STATION, station=station, n=n - 1)
        if before is not None:
            checker.know(station, n - 1, before[1])
    return not following or checker.check(following) is not None


def _between(reader: ConnectionReader, first: int, last: int) -> list[Row]:
    return reader.all(_BETWEEN, first=first, last=last)


def _not_as_begun() -> str:
    return say(
        "The older facts that the server sends do not lead to those with which this station"
        " began. Nothing was taken. Tell the owner; enrol this station anew."
    )
