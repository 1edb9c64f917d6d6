"""Who stands where is read once, and again only after somebody was opened, named or moved."""

from contextlib import closing

import pytest

from desktop.book import kept
from desktop.book.queries.player_weeks import list_player_figures
from desktop.book.queries.standing_tree import list_agents
from desktop.book.reading import BookReader
from desktop.domain.accounts import AccountKind
from desktop.services.accounts import change_account
from desktop.services.placing import move_accounts

WEEK = "2026-11-17"


@pytest.fixture
def reader(shop):
    """A reader as the windows have one, that has read the figures once."""
    with closing(BookReader(shop.book.path)) as opened:
        list_player_figures(opened, WEEK)
        yield opened


def statements(reader):
    """What is asked while the figures are read, with the figures themselves."""
    asked = []
    reader.driver_connection.set_trace_callback(asked.append)
    figures = list_player_figures(reader, WEEK)
    reader.driver_connection.set_trace_callback(None)
    return asked, figures


def reads_the_tree(asked):
    return any("ORDER BY account.code" in statement for statement in asked)


def test_after_a_wager_the_tree_is_not_read_again_and_the_figures_are_of_now(shop, reader):
    shop.game()
    shop.accept("452 500")
    shop.pay("P2", 20_000)
    asked, figures = statements(reader)
    assert not reads_the_tree(asked)
    assert not any("posting" in statement for statement in asked)
    assert [(p.code, p.figure.pending, p.figure.balance) for _, p in figures] == [
        ("P1", 550_00, 0), ("P2", 0, 20_000), ("P3", 0, 0),
    ]  # fmt: skip


def open_somebody(shop):
    shop.open("P9", AccountKind.PLAYER, "A1", 0)


def name_somebody(shop):
    change_account(shop.book, shop.actor, "P1", name="Ann")


def move_somebody(shop):
    shop.now += 86_400_000
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    move_accounts(shop.book, shop.actor, shop.house, ("P1",), "A2", inherit=False)


@pytest.mark.parametrize("change", [open_somebody, name_somebody, move_somebody])
def test_it_is_read_again_after_somebody_was_opened_named_or_moved(change, shop, reader):
    change(shop)
    shop.pay("P2", 500)
    asked, figures = statements(reader)
    assert reads_the_tree(asked)
    assert figures == list_player_figures(shop.book.reader, WEEK)
    assert list_agents(reader, WEEK) == list_agents(shop.book.reader, WEEK)
    assert not reads_the_tree(statements(reader)[0])


def test_it_is_read_again_once_a_move_that_waited_has_taken_effect(shop, reader):
    """That is with the first fact after its time, whatever it is about."""
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    player, target = shop.account("P1"), shop.account("A2")
    moved = {"accounts": [[player.id, player.parent_id]], "target": target.id, "inherit": False}
    shop.record("accounts.moved", **moved, at=shop.now + 1, reason="test")
    list_player_figures(reader, WEEK)
    shop.now += 1
    shop.pay("P2", 500)
    assert list_player_figures(reader, WEEK) == list_player_figures(shop.book.reader, WEEK)
    assert list_agents(reader, WEEK) == list_agents(shop.book.reader, WEEK)


def test_after_very_many_facts_it_is_read_again_without_looking_through_them(
    shop, reader, monkeypatch
):
    monkeypatch.setattr(kept, "_FACTS_LOOKED_THROUGH", 1)
    shop.pay("P1", 500)
    assert not reads_the_tree(statements(reader)[0])
    for _ in range(2):
        shop.pay("P1", 500)
    assert reads_the_tree(statements(reader)[0])


def test_a_book_with_another_history_is_read_anew(shop, reader):
    """As after a copy put in its place: the same number of facts, and not the same facts."""
    shop.pay("P1", 500)
    (key,) = reader.kept
    (seq, _), answer = reader.kept[key]
    reader.kept[key] = ((seq, b"of another book"), answer)
    assert reads_the_tree(statements(reader)[0])


def test_the_connection_that_writes_keeps_nothing(shop):
    assert shop.book.reader.kept is None
