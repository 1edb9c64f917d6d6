"""A reader that remembers: the same answers, asked once, until the table is written."""

from contextlib import closing

import pytest
from sqlalchemy import func, literal_column, select
from sqlalchemy.sql import bindparam

from desktop.book.replaying import Replica
from desktop.book.statements import Query
from desktop.book.tables.house import SettingTable, UserTable
from desktop.book.tables.people import AccountTable

CODE = Query(lambda: select(AccountTable.code).where(AccountTable.id == bindparam("account")))
WITHIN = Query(
    lambda: select(UserTable.name).where(
        UserTable.account_id.in_(select(AccountTable.id).where(AccountTable.kind == "agent"))
    )
)
# Asked with a key, but not for the row of that key alone.
COUNT = Query(
    lambda: (
        select(func.count())
        .select_from(AccountTable)
        .where(AccountTable.id == bindparam("account"))
    )
)
ABOVE = Query(lambda: select(AccountTable.code).where(AccountTable.id >= bindparam("account")))
NAMED = Query(lambda: select(AccountTable.id).where(AccountTable.name == bindparam("name")))
LENGTH = Query(lambda: select(literal_column("length(code)")).select_from(AccountTable))
SETTINGS = Query(lambda: select(func.count()).select_from(SettingTable))


@pytest.fixture
def replica():
    with closing(Replica()) as made:
        made.run = made.connection.exec_driver_sql
        made.run(
            "INSERT INTO account VALUES (7, 'P7', '', 'agent', 1, 'active', 0, 0, 0, 0, 0, 0, 0)"
        )
        made.run("INSERT INTO user VALUES (1, 'Ann', 'owner', '', '', '', 1, 7, '')")
        yield made


def test_what_was_read_is_remembered_until_its_table_is_written(replica):
    assert replica.one(CODE, account=7) == ("P7",)
    replica.run("UPDATE account SET code = 'P8'")
    assert replica.one(CODE, account=7) == ("P7",)
    replica.forget("setting")
    assert replica.one(CODE, account=7) == ("P7",)
    replica.forget("account")
    assert replica.one(CODE, account=7) == ("P8",)


def test_a_new_row_leaves_the_one_that_was_found_by_its_key(replica):
    assert (replica.one(CODE, account=7), replica.one(CODE, account=8)) == (("P7",), None)
    assert replica.one(COUNT, account=8) == (0,)
    assert [name for (name,) in replica.all(ABOVE, account=7)] == ["P7"]
    replica.run(
        "INSERT INTO account VALUES (8, 'P8', '', 'agent', 1, 'active', 0, 0, 0, 0, 0, 0, 0)"
    )
    replica.run("UPDATE account SET code = 'P9' WHERE id = 7")
    replica.forget("account", only_new=True)
    assert (replica.one(CODE, account=7), replica.one(CODE, account=8)) == (("P7",), ("P8",))
    assert replica.one(COUNT, account=8) == (1,)
    assert [name for (name,) in replica.all(ABOVE, account=7)] == ["P9", "P8"]


def test_other_values_and_other_ways_of_asking_are_other_questions(replica):
    assert replica.one(CODE, account=8) is None
    assert replica.one(CODE, account=8) is None
    assert replica.all(CODE, account=7) == [("P7",)]
    assert replica.one(CODE, account=7) == ("P7",)


def test_a_table_within_a_condition_counts_too(replica):
    assert replica.all(WITHIN) == [("Ann",)]
    replica.run("UPDATE account SET kind = 'player'")
    replica.forget("account")
    assert replica.all(WITHIN) == []


def test_columns_that_a_question_does_not_mention_may_be_written(replica):
    assert (replica.one(CODE, account=7), replica.one(NAMED, name="")) == (("P7",), (7,))
    assert replica.one(LENGTH) == (2,)
    replica.run("UPDATE account SET code = 'P88', pending = 5")
    replica.forget("account", columns=("pending",))
    # What is written as text may mention any.
    assert (replica.one(CODE, account=7), replica.one(LENGTH)) == (("P7",), (3,))
    replica.forget("account", columns=("pending", "code"))
    assert (replica.one(CODE, account=7), replica.one(NAMED, name="")) == (("P88",), (7,))


def test_what_a_caller_does_to_an_answer_changes_no_other(replica):
    replica.all(CODE, account=7)
    replica.all(CODE, account=7).clear()
    assert replica.all(CODE, account=7) == [("P7",)]


def test_no_more_than_so_many_answers_are_kept(replica, monkeypatch):
    monkeypatch.setattr("desktop.book.remembering._MOST", 3)
    assert replica.one(SETTINGS) == (0,)
    replica.run("INSERT INTO setting VALUES (7, 'x', '1', NULL, NULL)")
    for account in range(4):
        replica.one(NAMED, name=str(account))
    assert replica.one(SETTINGS) == (1,)
