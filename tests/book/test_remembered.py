"""What the writer remembers of rights, tree and settings is what the book says, whatever came."""

from contextlib import closing

import pytest

from desktop.book.fold.acceptance import find_path_below
from desktop.book.holders import find_holder
from desktop.book.reading import BookReader
from desktop.book.remembering import remembered
from desktop.book.statements import ConnectionReader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.verifying import verify
from desktop.book.writer import TableWriter
from desktop.domain.accounts import AccountKind
from desktop.services.wagers import RefusedError, accept_wager
from tests.shop import Shop


def check_remembered(shop):
    """Everything that is remembered is what is read anew; answers how much that was."""
    reader = shop.book.reader
    anew = ConnectionReader(reader.connection)
    for (ask, *about), answer in reader.remembered.items():
        assert ask(anew, *about) == answer, ask
    return len(reader.remembered)


@pytest.fixture
def taken(shop):
    """A shop that has taken a wager, so that rights, path and settings are remembered."""
    shop.game()
    shop.accept("452 100")
    assert check_remembered(shop) == 3
    return shop


def set_at_the_agent(shop):
    shop.set("A1", {"wager_limit": 100_00}, reason="test")


def move_the_player(shop):
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    shop.accept("452 100")
    shop.move("P1", "A2")


def move_the_agent(shop):
    shop.open("M2", AccountKind.MASTER, "HOUSE", 0)
    shop.accept("452 100")
    shop.move("A1", "M2")


def change_the_user(shop):
    shop.record("user.changed", user=shop.actor.user_id, changes={"name": "Somebody else"})


CHANGES = [set_at_the_agent, move_the_player, move_the_agent, change_the_user]


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_remembered_is_what_the_book_says_after_a_change(taken, change):
    change(taken)
    check_remembered(taken)
    taken.accept("452 50")
    assert check_remembered(taken) == 3
    assert verify(taken.book.reader).difference is None


def test_what_says_nothing_about_it_leaves_all_of_it_remembered(taken):
    before = dict(taken.book.reader.remembered)
    taken.pay("P1", 50_00)
    event = taken.game(453)
    taken.settle(event, 20, 10)
    taken.accept("452 100", "P2")
    assert before.items() <= taken.book.reader.remembered.items()


def test_a_limit_that_is_set_above_binds_the_next_wager_and_no_other_player(taken):
    quote = taken.quote("452 500")
    taken.set("P2", {"wager_limit": 1_00}, reason="test")
    taken.accept("452 500")
    taken.set("A1", {"wager_limit": 100_00}, reason="test")
    with pytest.raises(RefusedError):
        accept_wager(taken.book, taken.actor, taken.house, quote)


def test_what_a_command_that_failed_had_changed_is_not_remembered(taken):
    user = taken.actor.user_id
    before = find_holder(taken.book.reader, user)

    def fail_after_naming():
        with taken.book.command(taken.actor.author) as command:
            command.record("user.changed", {"user": user, "changes": {"name": "Nobody"}})
            assert find_holder(command.reader, user).name == "Nobody"
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_after_naming()
    assert find_holder(taken.book.reader, user) == before
    taken.accept("452 500")
    assert check_remembered(taken) == 3


def test_what_a_fact_that_was_taken_off_again_had_changed_is_not_remembered(taken):
    taken.book.journal.keeps_undo = True
    seq = taken.book.journal.head.seq + 1
    change_the_user(taken)
    assert find_holder(taken.book.reader, taken.actor.user_id).name == "Somebody else"
    reader = taken.book.reader
    TableWriter(reader.connection, reader.remembered).take_back(seq)
    assert find_holder(reader, taken.actor.user_id).name != "Somebody else"


def test_of_two_books_each_holds_its_own(taken, tmp_path):
    other = Shop(tmp_path / "other.book")
    with other.book:
        other.game()
        other.accept("452 100")
        set_at_the_agent(taken)
        other.accept("452 500")
        with pytest.raises(RefusedError):
            taken.accept("452 500")
        assert check_remembered(other) == 3
        assert check_remembered(taken) == 0


def test_a_book_that_is_opened_again_holds_nothing_yet(taken):
    taken.reopen()
    taken.accept("452 100")
    assert check_remembered(taken) == 3


def test_no_more_than_so_many_answers_are_remembered(taken, monkeypatch):
    monkeypatch.setattr("desktop.book.remembering._MOST_OF_THE_WRITER", 3)
    taken.accept("452 100")
    find_path_below(taken.book.reader, HOUSE_ID)
    remembered(taken.book.reader, find_path_below, HOUSE_ID)
    assert check_remembered(taken) == 1


def test_a_reader_beside_the_writer_holds_nothing(taken):
    with closing(BookReader(taken.book.path)) as reader:
        user = taken.actor.user_id
        before = find_holder(reader, user).name
        change_the_user(taken)
        assert find_holder(reader, user).name != before
        assert reader.remembered is None
