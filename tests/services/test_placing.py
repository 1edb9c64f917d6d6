"""Moving accounts under another agent: what goes along, what stays, and what is refused."""

from datetime import date, timedelta

import pytest

from desktop.book.fold.stretches import list_stints
from desktop.book.queries.closing import list_passed_up, list_shares
from desktop.book.queries.placing import list_moves, list_waiting_moves
from desktop.book.queries.player_weeks import list_player_figures, read_player_weeks
from desktop.book.queries.standing_tree import list_agents
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.weeks import instant
from desktop.services import accounts, wagers, weeks
from desktop.services.account_history import read_account_history
from desktop.services.placing import drop_move, move_accounts, preview_move
from desktop.services.settings.changing import change_settings
from desktop.services.standing import read_calendar
from desktop.services.wagers import RefusedError
from desktop.services.week_checks import check_week
from tests.shop import KICKOFF

WEEK = "2026-11-17"
DAY = int(timedelta(days=1).total_seconds() * 1000)


@pytest.fixture
def shop(shop):
    shop.open("M2", AccountKind.MASTER, "HOUSE", 0)
    shop.open("A2", AccountKind.AGENT, "M2", 0)
    return shop


def move(shop, *codes, to="A2", inherit=False):
    return move_accounts(shop.book, shop.actor, shop.house, codes, to, inherit=inherit)


def put(shop, code, **settings):
    changes = {key.replace("__", "/"): value for key, value in settings.items()}
    change_settings(shop.book, shop.actor, shop.house, code, changes)


def above(shop, code):
    ((parent,),) = shop.rows(
        f"SELECT b.code FROM account a JOIN account b ON b.id = a.parent_id WHERE a.code = '{code}'"
    )
    return parent


def lose(shop, code, cents):
    shop.post(code, -cents, "betting_adjustment", "lost")


def tomorrow(shop):
    shop.now += DAY


def figures(shop, week=WEEK):
    """By the codes from the player up: week and balance."""
    agents = {agent.id: agent for agent in list_agents(shop.book.reader, week)}
    found = {}
    for node, player in list_player_figures(shop.book.reader, week):
        path, at = [player.code], node
        while at in agents:
            path.append(agents[at].code)
            at = agents[at].parent_id
        assert at == HOUSE_ID
        figure = player.figure
        found["/".join(path)] = (figure.carry, figure.week, figure.balance)
    return found


def test_a_move_takes_effect_with_the_first_fact_of_the_next_figure_day(shop):
    moved = move(shop, "P1", "P2")
    calendar = read_calendar(shop.book.reader)
    assert moved.preview.day == date(2026, 11, 23)
    assert moved.preview.at == (calendar.day_starts_at(date(2026, 11, 23)).timestamp()) * 1000
    shop.now = moved.preview.at - 1
    shop.pay("P3", 100)
    assert [above(shop, code) for code in ("P1", "P2", "P3")] == ["A1", "A1", "A1"]
    shop.now += 1
    shop.pay("P3", 100)
    assert [above(shop, code) for code in ("P1", "P2", "P3")] == ["A2", "A2", "A1"]
    assert {row.state for row in list_moves(shop.book.reader)} == {"done"}
    assert verify(shop.book.reader).difference is None


def test_the_first_command_of_the_day_is_checked_at_the_new_place(shop):
    put(shop, "A2", wager_limit=5_00)
    shop.board(shop.event(451, start=KICKOFF + timedelta(days=3), day="2026-11-25"))
    move(shop, "P1")
    quote = shop.quote("452 r100")
    tomorrow(shop)
    with pytest.raises(RefusedError, match="limit"):
        wagers.accept_wager(shop.book, shop.actor, shop.house, quote)


def test_a_command_that_writes_nothing_moves_nobody(shop):
    move(shop, "P1")
    tomorrow(shop)
    with shop.book.command(shop.actor.author):
        pass
    assert above(shop, "P1") == "A1"
    assert verify(shop.book.reader).difference is None
    shop.pay("P3", 100)
    assert above(shop, "P1") == "A2"
    assert verify(shop.book.reader).difference is None


def test_a_command_that_is_refused_moves_nobody(shop):
    move(shop, "P1")
    tomorrow(shop)
    with pytest.raises(InputError):
        shop.post("P3", 0, "fee")
    assert above(shop, "P1") == "A1"
    assert list_waiting_moves(shop.book.reader) != []
    shop.pay("P3", 100)
    assert above(shop, "P1") == "A2"


def test_a_book_that_was_closed_over_the_night_moves_them_all_the_same(shop):
    move(shop, "P1")
    shop.reopen()
    tomorrow(shop)
    shop.pay("P3", 100)
    assert above(shop, "P1") == "A2"
    assert verify(shop.book.reader).difference is None


def test_a_clock_that_is_set_back_in_the_middle_does_not_part_live_and_replay(shop):
    move(shop, "P1")
    tomorrow(shop)
    with shop.book.command(shop.actor.author) as command:
        shop.now -= DAY
        command.record("alias.learned", {"league": "NFL", "alias": "x", "team": "y"})
    assert above(shop, "P1") == "A2"
    assert verify(shop.book.reader).difference is None


def test_what_was_posted_before_counts_for_the_old_agent_and_after_it_for_the_new_one(shop):
    lose(shop, "P1", 300_00)
    move(shop, "P1")
    tomorrow(shop)
    lose(shop, "P1", 100_00)
    assert figures(shop) == {
        "P1/A1/M1": (300_00, -300_00, 0),
        "P1/A2/M2": (-300_00, -100_00, -400_00),
        "P2/A1/M1": (0, 0, 0),
        "P3/A1/M1": (0, 0, 0),
    }
    player_weeks = read_player_weeks(shop.book.reader, WEEK)
    by_agent = player_weeks.figures_by_agent()
    a1, a2 = (by_agent[shop.account(code).id] for code in ("A1", "A2"))
    assert (a1.week, a1.balance, a1.players) == (-300_00, 0, 2)
    assert (a2.week, a2.balance, a2.players) == (-100_00, -400_00, 1)
    rows = player_weeks.by_agent()[shop.account("A1").id]
    assert [(row.code, row.is_former) for row in rows] == [
        ("P1", True), ("P2", False), ("P3", False),
    ]  # fmt: skip


def test_each_agent_earns_on_its_part_of_the_week(shop):
    put(shop, "A1", deal__type="split", deal__percent=20_00)
    put(shop, "A2", deal__type="split", deal__percent=10_00)
    lose(shop, "P1", 300_00)
    move(shop, "P1")
    tomorrow(shop)
    lose(shop, "P1", 100_00)
    weeks.close_week(shop.book, shop.actor, date.fromisoformat(WEEK))
    earned = {s.account_id: (s.own, s.commission) for s in list_shares(shop.book.reader, WEEK)}
    assert earned[shop.account("A1").id] == (300_00, 60_00)
    assert earned[shop.account("A2").id] == (100_00, 10_00)
    assert check_week(shop.book.reader, WEEK).problems == ()


def test_an_agent_that_moves_keeps_one_commission_and_each_master_gets_its_part(shop):
    """Red figure 25 %: +300 and then −100 is 50 in all; M1 was passed 225 by then, M2 the rest."""
    put(shop, "A1", deal__type="red", deal__percent=25_00)
    lose(shop, "P1", 300_00)
    move(shop, "A1", to="M2")
    tomorrow(shop)
    lose(shop, "P2", -100_00)
    assert figures(shop) == {
        "P1/A1/M1": (300_00, -300_00, 0),
        "P1/A1/M2": (-300_00, 0, -300_00),
        "P2/A1/M2": (0, 100_00, 100_00),
        "P3/A1/M2": (0, 0, 0),
    }
    weeks.close_week(shop.book, shop.actor, date.fromisoformat(WEEK))
    shares = {s.account_id: s for s in list_shares(shop.book.reader, WEEK)}
    agent = shares[shop.account("A1").id]
    assert (agent.own, agent.commission, agent.makeup) == (200_00, 50_00, 0)
    assert shares[shop.account("M1").id].below == 225_00
    assert shares[shop.account("M2").id].below == -75_00
    assert {(row.parent_id, row.cents) for row in list_passed_up(shop.book.reader, WEEK)} == {
        (shop.account("M1").id, 225_00), (shop.account("M2").id, -75_00),
    }  # fmt: skip
    assert check_week(shop.book.reader, WEEK).problems == ()
    assert verify(shop.book.reader).difference is None


def test_make_up_stays_with_the_agent_and_open_tickets_go_with_the_player(shop):
    put(shop, "A1", deal__type="red", deal__percent=25_00)
    shop.game(451)
    weeks.change_makeup(shop.book, shop.actor, "A1", 70_00, reason="from before")
    shop.accept("452 r110", "P1")
    preview = preview_move(shop.book.reader, shop.house, shop.now, ["P1"], "A2", inherit=False)
    (going,) = preview.moving
    assert (going.luggage.tickets, going.luggage.risk, going.luggage.makeup) == (1, 110_00, 0)
    (agent,) = preview_move(
        shop.book.reader, shop.house, shop.now, ["A1"], "M2", inherit=False
    ).moving
    assert (agent.below, agent.luggage.tickets, agent.luggage.makeup) == (3, 1, 70_00)


def test_a_closed_week_is_never_shared_anew(shop):
    lose(shop, "P1", 300_00)
    weeks.close_week(shop.book, shop.actor, date.fromisoformat(WEEK))
    before = figures(shop)
    move(shop, "P1")
    move(shop, "A1", to="M2")
    shop.now += 2 * DAY
    shop.pay("P2", 100)
    assert figures(shop) == before
    assert above(shop, "P1") == "A2"


def test_a_move_that_changes_nothing_of_a_week_leaves_no_second_line(shop):
    move(shop, "A1", to="M2")
    tomorrow(shop)
    shop.pay("P2", 100)
    assert list_stints(shop.book.reader, WEEK) != []
    assert [agent.code for agent in list_agents(shop.book.reader, WEEK)] == [
        "A1", "A2", "M1", "M2",
    ]  # fmt: skip


def test_settings_that_will_differ_are_foreseen_and_own_ones_dropped_when_asked(shop):
    put(shop, "A1", wager_limit=500_00)
    put(shop, "A2", wager_limit=300_00, game_cap=900_00)
    put(shop, "P1", wager_limit=200_00)
    kept = preview_move(shop.book.reader, shop.house, shop.now, ["P1"], "A2", inherit=False)
    assert [(d.title, d.old, d.new) for d in kept.moving[0].differing] == [
        ("Cap per game", "", "900.00"),
    ]  # fmt: skip
    moved = move(shop, "P1", inherit=True)
    assert [(d.title, d.old, d.new) for d in moved.preview.moving[0].differing] == [
        ("Cap per game", "", "900.00"), ("Wager limit", "200.00", "300.00"),
    ]  # fmt: skip
    assert shop.rows("SELECT count(*) FROM setting WHERE value = '20000'") == [(1,)]
    tomorrow(shop)
    shop.pay("P2", 100)
    assert shop.rows("SELECT count(*) FROM setting WHERE value = '20000'") == [(0,)]
    assert verify(shop.book.reader).difference is None


def test_a_move_that_waits_can_be_taken_back(shop):
    number = move(shop, "P1", "P2").number
    drop_move(shop.book, shop.actor, number, "changed our minds")
    assert list_waiting_moves(shop.book.reader) == []
    tomorrow(shop)
    shop.pay("P2", 100)
    assert above(shop, "P1") == "A1"
    with pytest.raises(InputError, match="does not wait any more"):
        drop_move(shop.book, shop.actor, number)


def test_two_moves_that_would_make_a_circle_the_second_lapses(shop):
    shop.open("M3", AccountKind.MASTER, "HOUSE", 0)
    move(shop, "M2", to="M3")
    move(shop, "M3", to="M2")
    tomorrow(shop)
    shop.pay("P2", 100)
    assert (above(shop, "M2"), above(shop, "M3")) == ("M3", "HOUSE")
    lapsed = next(row for row in list_moves(shop.book.reader) if row.state == "lapsed")
    assert lapsed.why == "M2 stands below M3, which cannot stand under it as well."
    assert verify(shop.book.reader).difference is None


@pytest.mark.parametrize(
    ("codes", "to", "said"),
    [
        ((), "A2", "No account was named"),
        (("P1",), "P2", "does not stand under P2"),
        (("P1",), "HOUSE", "does not stand under HOUSE"),
        (("M1",), "M1", "cannot stand under itself"),
        (("A1",), "A2", "does not stand under A2"),
        (("M1",), "M3", "M3 stands below M1"),
        (("HOUSE",), "M2", "stays where it is"),
        (("CASH",), "M2", "stays where it is"),
        (("P1",), "A1", "stands under A1 already"),
        (("P1",), "A9", "A9 is pending"),
        (("P1",), "A8", "A8 is inactive"),
        (("P1", "A1"), "M2", "goes along with it"),
        (("P1", "P2"), "A7", "A7 may hand out 15000.00"),
        (("P9",), "A2", "no account “P9”"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(shop, codes, to, said, nothing_changes):
    shop.open("M3", AccountKind.MASTER, "M1", 0)
    waits = accounts.NewAccount("A9", "", AccountKind.AGENT, "M1", 0, waits=True)
    accounts.open_account(shop.book, shop.actor, waits)
    for code in ("A8", "A7"):
        shop.open(code, AccountKind.AGENT, "M1", 0)
    accounts.change_account(shop.book, shop.actor, "A8", status="inactive")
    put(shop, "A7", tier__credit=15_000_00)
    nothing_changes()
    with pytest.raises(InputError, match=said):
        move(shop, *codes, to=to)


def test_who_waits_to_move_is_not_moved_again(shop):
    move(shop, "P1")
    with pytest.raises(InputError, match="P1 waits already to move under A2"):
        move(shop, "P1", to="M2")


def test_credit_that_the_tier_above_both_counts_already_is_not_asked_again(shop):
    shop.open("A3", AccountKind.AGENT, "M1", 0)
    put(shop, "M1", tier__credit=30_000_00)
    assert move(shop, "P1", to="A3").preview.moving[0].luggage.credit == 10_000_00


def test_the_history_of_an_account_shows_the_move(shop):
    move(shop, "P1", inherit=True)
    (newest, *_) = read_account_history(shop.book.reader, shop.account("P1").id)
    assert (newest.field, newest.old, newest.new) == (
        "account above", "A1", f"A2 from {instant(shop.now + DAY):%Y-%m-%d} on, settings dropped",
    )  # fmt: skip
