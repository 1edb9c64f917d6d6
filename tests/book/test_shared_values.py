"""Values that many rows share are written into the statement; the rows come out the same."""

import pytest

from desktop.book.fold.changes import Insert, Laid, Update
from desktop.book.statements import literal, with_marks
from desktop.book.tables.money import PostingTable, posting_id
from desktop.book.writer import TableWriter
from tests.shop import Shop

POSTING = posting_id(9, 0)
WHOLE = (POSTING, 9, 1, 5, 0, 7, 0, "2026-11-17", 3, None)
NAMES = tuple(PostingTable.__table__.columns.keys())


@pytest.fixture
def shop(tmp_path):
    with Shop(tmp_path / "shared.book", players=1).book as book:
        yield book


def postings(book):
    return book.reader.connection.exec_driver_sql("SELECT * FROM posting").all()


@pytest.mark.parametrize(
    "shared", [(), ("account_id",), ("kind", "week", "occurred_week"), NAMES[2:]]
)
def test_shared_and_own_values_make_the_same_row(shop, shared):
    values = dict(zip(NAMES, WHOLE, strict=True))
    own = tuple(value for name, value in values.items() if name not in shared)
    insert = Insert("posting", [own], {name: values[name] for name in shared})
    TableWriter(shop.reader.connection).apply([insert])
    assert postings(shop) == [WHOLE]


@pytest.mark.parametrize("count", [2, 31, 32, 33, 97])
@pytest.mark.parametrize("shared", [{}, {"week": "it's", "occurred_week": None}])
def test_many_rows_are_written_each_as_it_is(shop, count, shared):
    rows = [(POSTING + 2 * no, *WHOLE[1:3], no, *WHOLE[4:]) for no in range(count)]
    values = [dict(zip(NAMES, row, strict=True)) for row in rows]
    own = [tuple(value for name, value in row.items() if name not in shared) for row in values]
    TableWriter(shop.reader.connection).apply([Insert("posting", own, shared)])
    assert postings(shop) == [tuple((row | shared).values()) for row in values]


@pytest.mark.parametrize("count", [1, 31, 32, 65])
def test_rows_laid_end_to_end_are_written_each_as_it_is(shop, count):
    rows = [(POSTING + 2 * no, *WHOLE[1:3], no, *WHOLE[4:]) for no in range(count)]
    laid = Laid([value for row in rows for value in row], len(WHOLE))
    assert (list(laid), laid[-1], laid[1:]) == (rows, rows[-1], rows[1:])
    TableWriter(shop.reader.connection).apply([Insert("posting", laid)])
    assert postings(shop) == rows


@pytest.mark.parametrize(
    ("count", "shared", "statements"),
    [(2, (), 1), (32, (), 1), (120, (), 10), (121, (), 11), (320, NAMES[4:], 10)],
)
def test_many_rows_go_into_statements_of_some_hundred_values(shop, count, shared, statements):
    values = dict(zip(NAMES, WHOLE, strict=True))
    own = [POSTING, *(value for name, value in values.items() if name not in ("id", *shared))]
    rows = [(own[0] + 2 * no, *own[1:]) for no in range(count)]
    written = []
    shop.reader.driver.set_trace_callback(written.append)
    insert = Insert("posting", rows, {name: values[name] for name in shared})
    TableWriter(shop.reader.connection).apply([insert])
    shop.reader.driver.set_trace_callback(None)
    assert len(written) == statements
    assert len(postings(shop)) == count


def test_an_update_sets_what_the_rows_share_and_what_each_has(shop):
    writer = TableWriter(shop.reader.connection)
    writer.apply([Insert("posting", [WHOLE])])
    shared = {"week": "it's", "occurred_week": None}
    writer.apply([Update("posting", ("cents",), [(6, POSTING)], shared)])
    assert [(row[3], *row[7:]) for row in postings(shop)] == [(6, "it's", 3, None)]


def test_an_insert_with_shared_values_can_be_taken_back(shop):
    writer = TableWriter(shop.reader.connection)
    own = WHOLE[:2] + WHOLE[3:]
    writer.apply([Insert("posting", [own], {"contra_id": 1})], undo_seq=9)
    writer.take_back(9)
    assert postings(shop) == []


def test_only_the_named_marks_are_replaced():
    marks = {0: literal(1), 2: literal("o'clock")}
    assert with_marks("VALUES (?, ?, ?)", marks) == "VALUES (1, ?, 'o''clock')"
