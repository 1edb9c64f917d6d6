"""A posting and its counter-posting are one row; each account reads its own side of it."""

from desktop.book.fold.changes import Increase, Insert
from desktop.book.queries.postings import PostingQuestion, count_postings, list_postings
from desktop.book.tables.money import PostingKind, posting_id
from desktop.book.writer import TableWriter


def ledger_of(shop, account_id):
    question = PostingQuestion(account_id=account_id)
    rows = list_postings(shop.book.reader, question, None, 0, 9)
    assert count_postings(shop.book.reader, question) == len(rows)
    return [(row.cents, row.balance) for row in rows]


def test_a_posting_between_two_players_shows_in_the_ledger_of_each(shop):
    shop.pay("P1", 500)
    first, second = shop.account("P1").id, shop.account("P2").id
    week = shop.rows("SELECT open_week FROM book")[0][0]
    kind = PostingKind.ACCRUAL_ADJUSTMENT.value
    posting = (posting_id(900, 0), first, second, 70, kind, None, 0, week, 5, None)
    balances = Increase("account", ("balance",), [(70, first), (-70, second)])
    TableWriter(shop.book.reader.connection).apply([Insert("posting", [posting]), balances])
    assert ledger_of(shop, first) == [(70, 570), (500, 500)]
    assert ledger_of(shop, second) == [(-70, -70)]


def test_the_till_reads_the_other_side_of_a_payment(shop):
    shop.pay("P1", 500)
    till = shop.account("CASH").id
    assert ledger_of(shop, till) == [(-500, -500)]
