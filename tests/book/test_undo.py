"""Facts that a server has not confirmed are taken off newest first and put back on top."""

import pytest
from sqlalchemy import select

from desktop.book.facts import read_fact
from desktop.book.fold.changes import Update
from desktop.book.fold.folding import fold
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.every import FOLDED
from desktop.book.tables.journal import FactTable
from desktop.book.verifying import verify
from desktop.book.writer import TableWriter
from desktop.domain.accounts import AccountKind
from desktop.services import wagers, weeks
from tests.shop import KICKOFF

FACTS = Query(lambda: select(FactTable).order_by(FactTable.seq))


def contents(shop):
    return {table: sorted(shop.rows(f'SELECT * FROM "{table}"'), key=repr) for table in FOLDED}


def pending(shop, first):
    reader = ConnectionReader(shop.book.reader.connection)
    return [read_fact(row) for row in reader.all(FACTS) if row[0] >= first]


def open_an_account(shop):
    shop.open("P9", AccountKind.PLAYER, "A1", 100)


def accept(shop):
    shop.accept("P 452 453 o r100", "P2")


def settle(shop):
    shop.settle(shop.events_of()[0].id, 20, 10)


def correct(shop):
    settle(shop)
    shop.settle(shop.events_of()[0].id, 10, 20)


def void(shop):
    (ticket,) = shop.rows("SELECT max(id) FROM ticket")[0]
    wagers.void_ticket(shop.book, shop.actor, ticket, "asked for")


def move_the_board(shop):
    shop.board(shop.events_of()[1].id, "+7", total="51.5")


def pay_and_close_the_week(shop):
    shop.pay("P1", 12_345)
    day = KICKOFF.date().fromisoformat(shop.rows("SELECT open_week FROM book")[0][0])
    weeks.close_week(shop.book, shop.actor, day)


@pytest.mark.parametrize(
    "deeds",
    [
        (open_an_account,),
        (accept,),
        (settle,),
        (correct,),
        (void,),
        (move_the_board,),
        (pay_and_close_the_week,),
        (accept, move_the_board, correct, void, pay_and_close_the_week, open_an_account),
    ],
    ids=lambda deeds: "-".join(deed.__name__ for deed in deeds),
)
def test_pending_facts_come_off_and_go_back_on_byte_for_byte(shop, deeds):
    shop.game(451)
    shop.game(453)
    shop.accept("452 100")
    shop.accept("P 451 453 r50", "P3")
    before = contents(shop)
    first = shop.book.journal.head.seq + 1
    shop.book.journal.keeps_undo = True
    for deed in deeds:
        deed(shop)
    after = contents(shop)
    assert after != before

    connection = shop.book.reader.connection
    writer = TableWriter(connection)
    facts = pending(shop, first)
    for fact in reversed(facts):
        writer.take_back(fact.seq)
    assert contents(shop) == before
    assert shop.rows("SELECT * FROM undo") == []

    reader = ConnectionReader(connection)
    for fact in facts:
        writer.apply(fold(reader, fact), undo_seq=fact.seq)
    assert contents(shop) == after
    assert verify(shop.book.reader).difference is None

    assert writer.take_back(first) <= set(FOLDED)
    assert contents(shop) == before
    assert shop.rows("SELECT * FROM undo") == []


def test_rows_that_went_round_in_their_second_key_come_off_together(shop):
    shop.open("P9", AccountKind.PLAYER, "A1", 100_00)
    before = contents(shop)
    ids = dict(shop.rows("SELECT code, id FROM account"))
    writer = TableWriter(shop.book.reader.connection)
    round_about = [("P1", "P0"), ("P9", "P1"), ("P1", "P9")]
    for place, (account, code) in enumerate(round_about, 900):
        writer.apply([Update("account", ("code",), [(code, ids[account])])], undo_seq=place)
    assert contents(shop) != before
    assert writer.take_back(900) == {"account"}
    assert contents(shop) == before
