"""The tree as it is administered: what stands behind masters and agents, and weeks of who moved."""

from datetime import date, timedelta

import pytest

from desktop.book.queries.account_tree import list_account_nodes
from desktop.book.queries.tree_administration import with_administration
from desktop.domain.accounts import AccountKind
from desktop.domain.rights import Right, Role
from desktop.services import users, weeks
from desktop.services.staff import change_user
from tests.shop import KICKOFF, Shop

DAY_MS = 86_400_000


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.open("M2", AccountKind.MASTER, "HOUSE", 0)
    made.open("A2", AccountKind.AGENT, "M2", 0)
    made.open("P9", AccountKind.PLAYER, "A2", 1_000_000)
    yield made
    made.book.close()


def tree(shop, day="2026-11-22"):
    reader = shop.book.reader
    week = shop.rows("SELECT open_week FROM book")[0][0]
    nodes = with_administration(reader, list_account_nodes(reader, week), day)
    return {node.code: node for node in nodes}


def lose(shop, code, cents):
    shop.post(code, -cents, "betting_adjustment", "lost")


def weeks_of(shop):
    return {code: node.week for code, node in tree(shop).items()}


def test_a_moved_players_week_stays_with_whom_it_was_made_under(shop):
    lose(shop, "P1", 300_00)
    lose(shop, "P2", 50_00)
    shop.move("P1", "A2")
    lose(shop, "P1", 100_00)
    assert weeks_of(shop) == {
        "HOUSE": -450_00, "M1": -350_00, "A1": -350_00, "M2": -100_00, "A2": -100_00,
        "P1": -400_00, "P2": -50_00, "P3": 0, "P9": 0,
    }  # fmt: skip
    assert tree(shop)["A2"].balance == -400_00


def test_a_moved_agent_keeps_its_own_week_and_divides_it_among_its_masters(shop):
    lose(shop, "P1", 300_00)
    shop.move("A1", "M2")
    lose(shop, "P1", 100_00)
    weeks_now = weeks_of(shop)
    assert (weeks_now["A1"], weeks_now["P1"]) == (-400_00, -400_00)
    assert (weeks_now["M1"], weeks_now["M2"], weeks_now["HOUSE"]) == (-300_00, -100_00, -400_00)


def test_masters_and_agents_are_counted_below_each_node(shop):
    nodes = tree(shop)
    assert {code: (node.behind.agents, node.players) for code, node in nodes.items()
            if node.kind != "player"} == {
        "HOUSE": (4, 4), "M1": (1, 3), "A1": (0, 3), "M2": (1, 1), "A2": (0, 1),
    }  # fmt: skip


def test_active_players_are_those_of_the_week_closed_last_where_they_stood_then(shop):
    assert {node.behind.active for node in tree(shop).values()} == {None}
    game = shop.game(451)
    for player in ("P1", "P2", "P9"):
        shop.accept("452 r110", player)
    shop.accept("451 r110", "P1")
    shop.now += DAY_MS
    shop.settle(game, 7, 21)
    shop.now += 3 * DAY_MS
    weeks.close_week(shop.book, shop.actor, date(2026, 11, 17))
    shop.move("P1", "A2")
    shop.board(shop.event(453, start=KICKOFF + timedelta(days=7), day="2026-11-29"))
    shop.accept("454 r110", "P3")
    nodes = tree(shop)
    active = {code: node.behind.active for code, node in nodes.items()}
    assert active == {
        "HOUSE": 3, "M1": 2, "A1": 2, "M2": 1, "A2": 1, "P1": None, "P2": None, "P3": None,
        "P9": None,
    }  # fmt: skip


def test_a_node_has_its_own_balance_and_its_last_transaction(shop):
    assert tree(shop)["A1"].behind.last_money is None
    shop.post("A1", 70_00, "accrual_adjustment", "bonus")
    posted_at = shop.now
    shop.now += 1000
    lose(shop, "P1", 10_00)
    behind = tree(shop)["A1"].behind
    assert (behind.own_balance, behind.last_money) == (70_00, posted_at)
    assert tree(shop)["A1"].balance == -10_00
    assert tree(shop)["HOUSE"].behind.own_balance is None


def test_the_settle_figure_is_the_own_one_or_inherited_and_ends_with_its_day(shop):
    assert tree(shop)["A1"].behind.settle_figure is None
    shop.set("M1", {"week/agents_figure": 500_00, "credit/settle_figure": 200_00})
    shop.set("A1", {"week/agents_figure": 300_00})
    shop.set("P1", {"credit/settle_figure": 90_00}, through=date(2026, 11, 23))
    figures = {code: node.behind.settle_figure for code, node in tree(shop).items()}
    assert figures == {
        "HOUSE": None, "M1": 500_00, "A1": 300_00, "M2": None, "A2": None,
        "P1": 90_00, "P2": 200_00, "P3": 200_00, "P9": None,
    }  # fmt: skip
    assert tree(shop, "2026-11-24")["P1"].behind.settle_figure == 200_00


def test_the_users_of_a_part_stand_at_its_top_with_what_they_were_given(shop):
    for name in ("Abe", "Bob"):
        users.add_user(shop.book, shop.actor, users.new_user(name, Role.CLERK))
        user = users.find_user_by_name(shop.book.reader, name)
        given = {Right.LIMITS_CHANGE: (500_00, None)}
        change_user(shop.book, shop.actor, user.id, role=Role.AGENT, account="A1", rights=given)
    change_user(shop.book, shop.actor, user.id, active=False)
    (holder,) = tree(shop)["A1"].behind.holders
    assert (holder.name, holder.role, holder.given[Right.LIMITS_CHANGE].up_to) == (
        "Abe", Role.AGENT, 500_00,
    )  # fmt: skip
    assert tree(shop)["M1"].behind.holders == ()
