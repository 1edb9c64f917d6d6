"""Deals: read with where they come from, previewed, changed from this week or the next one on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.book.queries.closing import list_heads, list_shares
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.rights import NotAllowedError
from desktop.domain.transactions import TransactionType
from desktop.services.deals import change_deal, preview_deal, read_agreement
from desktop.services.funding.posting import post_money
from desktop.services.funding.transactions import Transaction
from desktop.services.settings.changing import change_settings
from desktop.services.users import Actor, Role, add_user, new_user
from desktop.services.wagers import accept_wager
from desktop.services.weeks import close_week

WEEK = date(2026, 11, 17)
NEXT = WEEK + timedelta(days=7)


def agree(shop, code, **changes):
    values = {key.replace("__", "/"): value for key, value in changes.items()}
    change_settings(shop.book, shop.actor, shop.house, code, values)


def lose(shop, code, cents):
    shop.post(code, -cents, "betting_adjustment")


def earned(shop, code, week):
    account = shop.account(code).id
    shares = list_shares(shop.book.reader, week.isoformat())
    return sum(share.commission for share in shares if share.account_id == account)


def test_every_value_says_where_it_comes_from(shop):
    agree(shop, "M1", deal__percent=40_00, fee__phone=5_00)
    agree(shop, "A1", deal__percent=25_00)
    found = read_agreement(shop.book.reader, shop.house, shop.account("A1").id, shop.now)
    said = {row.key: (row.text, row.source_text) for row in found.rows}
    assert said["deal/percent"] == ("25%", "own")
    assert said["deal/type"] == ("red", "default")
    assert said["fee/phone"] == ("5.00", "from M1")
    assert said["fee/horses"] == ("", "not set")
    assert found.makeup == {"sports": 0, "horses": 0}


def test_the_preview_is_what_the_close_posts_under_either_deal(shop):
    agree(shop, "M1", deal__percent=40_00, deal__type="split")
    agree(shop, "A1", deal__percent=25_00)
    lose(shop, "P1", 100_000)
    changes = {"deal/percent": 30_00}
    preview = preview_deal(shop.book.reader, shop.account("A1").id, changes)
    assert [(o.code, o.commission_before, o.commission_after, o.difference) for o in preview] == [
        ("A1", 25_000, 30_000, 5_000), ("M1", 30_000, 28_000, -2_000),
    ]  # fmt: skip
    assert (preview[0].deal_before, preview[0].deal_after) == ("split 25%", "split 30%")
    change_deal(shop.book, shop.actor, shop.house, "A1", changes)
    close_week(shop.book, shop.actor, WEEK)
    assert (earned(shop, "A1", WEEK), earned(shop, "M1", WEEK)) == (30_000, 28_000)


def test_a_deal_from_the_next_week_on_leaves_the_open_one_as_it_was(shop):
    agree(shop, "A1", deal__percent=25_00)
    lose(shop, "P1", 100_000)
    changes = {"deal/percent": 30_00, "deal/type": "profit"}
    change_deal(shop.book, shop.actor, shop.house, "A1", changes, from_next_week=True)
    close_week(shop.book, shop.actor, WEEK)
    shop.now += 7 * 86_400_000
    lose(shop, "P1", 100_000)
    close_week(shop.book, shop.actor, NEXT)
    assert (earned(shop, "A1", WEEK), earned(shop, "A1", NEXT)) == (25_000, 30_000)
    assert verify(shop.book.reader).difference is None


def test_a_first_deal_may_begin_with_the_next_week(shop):
    lose(shop, "P1", 100_000)
    changes = {"deal/percent": 30_00, "fee/phone": 5_00}
    change_deal(shop.book, shop.actor, shop.house, "A1", changes, from_next_week=True)
    close_week(shop.book, shop.actor, WEEK)
    assert earned(shop, "A1", WEEK) == 0


def test_what_was_never_set_and_has_no_zero_is_changed_from_this_week_only(shop):
    before = shop.book.journal.head
    changes = {"week/agents_figure": 500_00}
    with pytest.raises(InputError, match="from this week on"):
        change_deal(shop.book, shop.actor, shop.house, "A1", changes, from_next_week=True)
    assert shop.book.journal.head == before


@pytest.mark.parametrize(("rule", "commission"), [("risk", 330_00), ("smaller", 300_00)])
def test_the_volume_of_a_wager_is_its_risk_or_the_smaller_of_risk_and_win(shop, rule, commission):
    agree(shop, "A1", deal__percent=100_00, deal__type="handle", deal__volume=rule)
    game, other = shop.game(451), shop.game(461)
    for text in ("452 r110", "451 r220"):
        shop.accept(text)
    shop.accept("462 r110")
    shop.settle(game, 10, 20)
    close_week(shop.book, shop.actor, WEEK)
    assert earned(shop, "A1", WEEK) == commission
    shop.now += 7 * 86_400_000
    shop.settle(game, 20, 10)
    shop.settle(other, 10, 20)
    close_week(shop.book, shop.actor, NEXT)
    assert earned(shop, "A1", NEXT) == (110_00 if rule == "risk" else 100_00)
    assert verify(shop.book.reader).difference is None


@pytest.mark.parametrize(
    ("rule", "paid", "left"),
    [
        ({}, 0, 25_000),
        ({"week/agents": "zero"}, -25_000, 0),
        ({"week/agents": "zero_winners"}, -25_000, 0),
        ({"week/agents": "threshold", "week/agents_figure": 25_001}, 0, 25_000),
        ({"week/agents": "threshold", "week/agents_figure": 25_000}, -25_000, 0),
    ],
)
def test_agents_are_settled_with_what_they_earned(shop, rule, paid, left):
    agree(shop, "A1", deal__percent=25_00)
    if rule:
        change_settings(shop.book, shop.actor, shop.house, "HOUSE", rule)
    lose(shop, "P1", 100_000)
    close_week(shop.book, shop.actor, WEEK)
    agent = shop.account("A1")
    assert agent.balance == left
    settled = shop.rows(f"SELECT settled FROM closed_account WHERE account_id = {agent.id}")
    assert settled == [(paid,)]
    assert shop.account("P1").balance == -100_000


def test_an_agent_is_paid_and_pays_by_hand(shop):
    agree(shop, "A1", deal__percent=25_00)
    lose(shop, "P1", 100_000)
    close_week(shop.book, shop.actor, WEEK)
    shop.now += 7 * 86_400_000
    paid = Transaction("A1", TransactionType.WITHDRAWAL, -20_000, method="cash")
    post_money(shop.book, shop.actor, paid)
    post_money(
        shop.book, shop.actor, Transaction("A1", TransactionType.DEPOSIT, 500, method="cash")
    )
    assert shop.account("A1").balance == 5_500
    with pytest.raises(InputError, match=r"can withdraw 55\.00"):
        post_money(shop.book, shop.actor, paid)


def test_a_deal_is_the_owners_to_change(shop):
    add_user(shop.book, shop.actor, new_user("mia", Role.MANAGER))
    manager = Actor(shop.book.journal.next_number - 1, "mia", Role.MANAGER, "test")
    before = shop.book.journal.head
    with pytest.raises(NotAllowedError):
        change_deal(shop.book, manager, shop.house, "A1", {"deal/percent": 90_00})
    assert shop.book.journal.head == before


def test_heads_are_billed_by_the_channel_of_their_wagers(shop):
    agree(shop, "A1", fee__phone=10_00, fee__online=3_00, fee__horses=5_00)
    shop.game(451)
    shop.accept("452 r110")
    shop.accept("452 r110", "P2")
    quote = replace(shop.quote("451 r110", "P2"), channel="online")
    accept_wager(shop.book, shop.actor, shop.house, quote)
    shop.race()
    shop.accept("6001 win r20", "P3")
    close_week(shop.book, shop.actor, WEEK)
    codes = {shop.account(code).id: code for code in ("P1", "P2", "P3")}
    found = list_heads(shop.book.reader, WEEK.isoformat())
    assert [(codes[head.account_id], head.channel, head.fee) for head in found] == [
        ("P1", "phone", 10_00), ("P2", "online", 3_00), ("P2", "phone", 10_00),
        ("P3", "horses", 5_00),
    ]  # fmt: skip
    assert shop.account("A1").balance == -28_00
