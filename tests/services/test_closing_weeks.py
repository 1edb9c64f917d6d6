"""Whole weeks closed on real books: what is shared, billed, settled, kept, and refused."""

from datetime import date, timedelta
from random import Random

import pytest

from desktop.book.fold.statement import list_posted_rows
from desktop.book.queries.closing import (
    list_closed_accounts,
    list_heads,
    list_makeup,
    list_makeup_edits,
    list_shares,
)
from desktop.book.queries.player_weeks import list_player_figures
from desktop.book.queries.standing_tree import list_agents
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.wagers.terms import Straight
from desktop.domain.weeks import instant
from desktop.services import accounts, weeks
from desktop.services.closing_checklist import read_checklist
from desktop.services.settings.changing import change_settings
from desktop.services.users import Actor, NotAllowedError, Role
from desktop.services.week_checks import check_week
from desktop.services.weeks import WeekError
from tests.shop import Shop

WEEK = date(2026, 11, 17)


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    yield made
    made.book.close()


def agree(shop, code, **values):
    settings = {key.replace("__", "/"): value for key, value in values.items()}
    change_settings(shop.book, shop.actor, shop.house, code, settings)


def adjust(shop, code, cents):
    """The player wins (above 0) or loses cents that count in the week's net."""
    shop.pay(code, cents, "betting_adjustment", "test")


def write_late(shop, event):
    """A ticket that a person has to decide about."""
    terms = Straight(11_000, 10_000)
    leg = (event, "spread", "home", -14, "-110")
    shop.write("straight", terms, [leg], flags=[["past_post", "written after the start"]])


def close(shop, week=WEEK, **how):
    return weeks.close_week(shop.book, shop.actor, week, **how)


def share(shop, code, week=WEEK):
    found = list_shares(shop.book.reader, week.isoformat())
    return next(each for each in found if each.account_id == shop.account(code).id)


def test_red_figure_makes_up_first_by_the_worked_weeks_of_the_rules(shop):
    agree(shop, "A1", deal__percent=25_00)
    came_to = []
    for number, net_loss in enumerate((-50_000, 30_000, 30_000, -10_000, 5_000, 20_000)):
        adjust(shop, "P1", -net_loss)
        week = WEEK + timedelta(weeks=number)
        close(shop, week)
        shop.now += 7 * 86_400_000
        made = share(shop, "A1", week)
        came_to.append((made.makeup, made.commission))
    assert came_to == [(50_000, 0), (20_000, 0), (0, 2_500), (10_000, 0), (5_000, 0), (0, 3_750)]
    assert shop.account("A1").balance == 6_250


@pytest.mark.parametrize(
    ("mode", "master", "house"),
    [("net_passup", 240_000, 560_000), ("differential", 100_000, 700_000)],
)
def test_a_master_is_paid_on_what_comes_up_or_by_the_difference(shop, mode, master, house):
    agree(shop, "M1", deal__percent=30_00, deal__type="split", deal__tree=mode)
    agree(shop, "A1", deal__percent=20_00)
    adjust(shop, "P1", -1_000_000)
    close(shop)
    assert shop.account("A1").balance == 200_000
    assert shop.account("M1").balance == master
    assert shop.account("HOUSE").balance == house


def test_a_deal_without_a_part_of_its_own_is_the_one_from_above(shop):
    agree(shop, "HOUSE", deal__percent=10_00, deal__type="profit")
    agree(shop, "M1", deal__percent=0)
    adjust(shop, "P1", -100_000)
    close(shop)
    assert (share(shop, "M1").kind, share(shop, "M1").rate) == ("profit", 0)
    assert share(shop, "A1").commission == 0


def test_without_a_deal_all_goes_up_and_nothing_is_posted(shop):
    adjust(shop, "P1", -100_000)
    close(shop)
    assert (share(shop, "A1").kind, share(shop, "M1").passed_up) == ("", 100_000)
    assert shop.rows("SELECT count(*) FROM posting WHERE kind = 10") == [(0,)]


def test_the_vig_of_the_handle_is_paid_whoever_wins(shop):
    agree(shop, "A1", deal__percent=1_50, deal__type="handle")
    event = shop.game(451)
    shop.accept("452 r110")
    shop.accept("451 r220", "P2")
    shop.settle(event, 10, 20)
    close(shop)
    assert (share(shop, "A1").handle, share(shop, "A1").commission) == (33_000, 495)


def test_heads_are_players_with_a_wager_accepted_in_the_week(shop):
    agree(shop, "A1", fee__phone=10_00)
    event = shop.game(451)
    shop.accept("452 r110")
    shop.accept("451 r110")
    shop.accept("452 r110", "P2")
    close(shop)
    found = list_heads(shop.book.reader, WEEK.isoformat())
    names = {shop.account(code).id: code for code in ("P1", "P2", "P3")}
    assert [(names[head.account_id], head.channel, head.tickets, head.fee) for head in found] == [
        ("P1", "phone", 2, 1_000),
        ("P2", "phone", 1, 1_000),
    ]
    assert shop.account("A1").balance == -2_000
    shop.now += 7 * 86_400_000
    shop.settle(event, 10, 20)
    close(shop, WEEK + timedelta(weeks=1))
    assert list_heads(shop.book.reader, "2026-11-24") == []


@pytest.mark.parametrize(
    ("settings", "balance", "after"),
    [
        ({"week/settlement": "running"}, -60_000, -60_000),
        ({"week/settlement": "zero"}, -60_000, 0),
        ({"week/settlement": "zero_winners"}, -60_000, -60_000),
        ({"week/settlement": "zero_winners"}, 60_000, 0),
        ({"week/settlement": "threshold", "credit/settle_figure": 50_000}, -50_000, 0),
        ({"week/settlement": "threshold", "credit/settle_figure": 50_000}, 49_999, 49_999),
        (
            {
                "week/settlement": "threshold",
                "credit/settle_figure": 50_000,
                "week/inclusive": 0,
            },
            50_000,
            50_000,
        ),
        ({"week/settlement": "threshold"}, -90_000, -90_000),
    ],
)
def test_balances_are_settled_or_carried_as_was_agreed(shop, settings, balance, after):
    change_settings(shop.book, shop.actor, shop.house, "A1", settings)
    adjust(shop, "P1", balance)
    close(shop)
    player = shop.account("P1")
    assert player.balance == after
    carried = shop.rows(
        f"SELECT carry FROM weekly WHERE account_id = {player.id} AND week > '2026-11-17'"
    )
    assert carried == ([(after,)] if after else [])
    paid = shop.rows(f"SELECT cents FROM posting WHERE account_id = {player.id} AND kind = 9")
    assert paid == ([(after - balance,)] if after != balance else [])


def test_the_preview_is_what_the_close_posts(shop):
    agree(shop, "HOUSE", deal__percent=25_00, fee__phone=5_00, week__settlement="zero")
    shop.game(451)
    shop.accept("452 r110")
    adjust(shop, "P1", -100_000)
    adjust(shop, "P2", 30_000)
    before = weeks.preview_close(shop.book.reader, shop.now)
    close(shop)
    assert list(before.shares) == sorted(
        list_shares(shop.book.reader, WEEK.isoformat()),
        key=lambda of: [each.account_id for each in before.shares].index(of.account_id),
    )
    assert list(before.accounts) == list_closed_accounts(shop.book.reader, WEEK.isoformat())
    kept = dict(shop.rows("SELECT kind, sum(cents) FROM posting GROUP BY kind"))
    assert (kept[10], kept[6], kept[9]) == (
        before.commission,
        -before.fees,
        before.taken_in - before.paid_out,
    )


def test_moving_an_account_never_changes_a_closed_week(shop):
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    adjust(shop, "P1", -100_000)
    close(shop)
    week = WEEK.isoformat()
    before = (list_player_figures(shop.book.reader, week), list_agents(shop.book.reader, week))
    renamed = {"name": [shop.account("P1").name, "Somebody else"]}
    shop.record("account.changed", account=shop.account("P1").id, changes=renamed)
    shop.move("P1", "A2")
    shop.open("P9", AccountKind.PLAYER, "A2", 0)
    after = (list_player_figures(shop.book.reader, week), list_agents(shop.book.reader, week))
    assert before == after
    now = {row.code: agent for agent, row in list_player_figures(shop.book.reader, "2026-11-24")}
    assert now["P1"] == shop.account("A2").id


def test_a_queue_that_nobody_signed_off_stops_the_close(shop, nothing_changes):
    event = shop.game(451)
    shop.now += 86_400_000
    write_late(shop, event)
    nothing_changes()
    with pytest.raises(WeekError, match="sign them off"):
        close(shop)


def test_a_sign_off_covers_what_was_left_then_and_no_more(shop):
    event = shop.game(451)
    shop.now += 86_400_000
    write_late(shop, event)
    weeks.start_closing(shop.book, shop.actor, WEEK, "agreed with the owner")
    assert shop.rows("SELECT status FROM week") == [("closing",)]
    items = {item.name: item for item in read_checklist(shop.book.reader, "2026-11-17", shop.now)}
    assert (items["queue"].left, items["queue"].signed, items["queue"].is_done) == (1, 1, True)
    write_late(shop, event)
    with pytest.raises(WeekError, match="2, and 1 when it was signed off"):
        close(shop)
    close(shop, sign_off="both are known")
    assert shop.rows("SELECT status FROM week ORDER BY 1") == [("closed",), ("open",)]


@pytest.mark.parametrize("reason", ["", "   ", "x" * 201, "two\nlines"])
def test_a_sign_off_needs_a_reason(shop, nothing_changes, reason):
    nothing_changes()
    with pytest.raises(InputError, match="reason"):
        weeks.start_closing(shop.book, shop.actor, WEEK, reason)


@pytest.mark.parametrize("role", [Role.CLERK, Role.AGENT, Role.AUDITOR])
def test_only_supervisors_sign_off_close_and_change_make_up(shop, nothing_changes, role):
    clerk = Actor(shop.actor.user_id, "carl", role, "session")
    nothing_changes()
    for deed in (
        lambda: weeks.start_closing(shop.book, clerk, WEEK, "reason"),
        lambda: weeks.close_week(shop.book, clerk, WEEK),
        lambda: weeks.change_makeup(shop.book, clerk, "A1", 100, reason="why"),
    ):
        with pytest.raises(NotAllowedError):
            deed()


def test_make_up_by_hand_keeps_who_and_why_and_counts_at_the_close(shop):
    agree(shop, "A1", deal__percent=50_00)
    weeks.change_makeup(shop.book, shop.actor, "a1", 40_000, reason="from the old program")
    assert list_makeup(shop.book.reader) == [("A1", "sports", 40_000)]
    (edit,) = list_makeup_edits(shop.book.reader)
    assert (edit.old, edit.new, edit.reason, edit.user) == (
        0,
        40_000,
        "from the old program",
        "owner",
    )
    adjust(shop, "P1", -100_000)
    close(shop)
    assert (share(shop, "A1").makeup_before, share(shop, "A1").commission) == (40_000, 30_000)
    assert list_makeup(shop.book.reader) == [("A1", "sports", 0)]


@pytest.mark.parametrize(
    ("code", "cents", "said"),
    [
        ("P1", 100, {"reason": "why"}),
        ("A1", -1, {"reason": "why"}),
        ("A1", 0, {"reason": "why"}),
        ("A1", 100, {"reason": " "}),
        ("A1", 100, {"reason": "why", "product": "casino"}),
        ("A9", 100, {"reason": "why"}),
    ],
)
def test_make_up_that_makes_no_sense_is_refused(shop, nothing_changes, code, cents, said):
    nothing_changes()
    with pytest.raises(InputError):
        weeks.change_makeup(shop.book, shop.actor, code, cents, **said)


def test_ten_weeks_balance_for_every_account_and_every_level(shop):
    """Moves, deals of every kind, payments, late corrections; each close is checked to the cent."""
    rng = Random(26)  # noqa: S311 - a story has to be told twice alike
    shop.open("M2", AccountKind.MASTER, "M1", 0)
    for number, kind in enumerate(("split", "red", "profit", "reverse_red", "handle"), start=2):
        code = f"A{number}"
        shop.open(code, AccountKind.AGENT, "M2" if number % 2 else "M1", 0)
        shop.open(f"Q{number}", AccountKind.PLAYER, code, 1_000_000)
        shop.open(f"R{number}", AccountKind.PLAYER, code, 1_000_000)
        agree(shop, code, deal__type=kind, deal__percent=rng.randrange(100, 50_00))
    agree(shop, "M1", deal__percent=40_00, deal__tree="differential")
    agree(
        shop, "HOUSE", fee__phone=5_00, week__settlement="threshold", credit__settle_figure=40_000
    )
    agree(shop, "A3", week__settlement="zero")
    players = ["P1", "P2", "P3", *(f"{q}{n}" for n in range(2, 7) for q in "QR")]
    statements, corrected = {}, []
    for number in range(10):
        week = WEEK + timedelta(weeks=number)
        start = instant(shop.now + 3_600_000)
        event = shop.event(451 + 2 * number, start=start, day=start.date().isoformat())
        shop.board(event)
        for player in players:
            if rng.random() < 0.6:
                side = rng.choice((451, 452)) + 2 * number
                shop.accept(f"{side} r{rng.randrange(20, 900)}", player)
        shop.now += 86_400_000
        shop.settle(event, *rng.choice(((10, 20), (20, 10), (14, 17))))
        if number % 3 == 2:
            # A result of an earlier week is corrected: it posts in the week that is open.
            shop.settle(corrected[-1], 3, 40)
        corrected.append(event)
        shop.pay(rng.choice(players), rng.randrange(-9_000, 9_000) or 1)
        adjust(shop, rng.choice(players), rng.randrange(-9_000, 9_000) or 1)
        closing = close(shop, week)
        statements[closing.week] = closing.statement
        assert check_week(shop.book.reader, closing.week).problems == ()
        if number == 4:
            shop.move("A3", "M1")
        shop.now += 6 * 86_400_000
    assert verify(shop.book.reader).difference is None
    for week, statement in statements.items():
        assert weeks.statement_hash(shop.book.reader, week) == statement
        assert check_week(shop.book.reader, week).problems == ()


def test_a_closed_week_whose_figures_were_tampered_with_is_found(shop):
    adjust(shop, "P1", -100_000)
    close(shop)
    assert check_week(shop.book.reader, WEEK.isoformat()).problems == ()
    row = list_posted_rows(shop.book.reader, WEEK.isoformat())[0]
    shop.book.reader.connection.exec_driver_sql(
        "UPDATE weekly SET payments = payments + 1"
        f" WHERE week = '{row[0]}' AND account_id = {row[1]}"
    )
    assert check_week(shop.book.reader, WEEK.isoformat()).problems


def test_accounts_opened_since_are_no_part_of_a_closed_week(shop):
    close(shop)
    accounts.open_account(
        shop.book, shop.actor, accounts.NewAccount("P8", "", AccountKind.PLAYER, "A1", 0)
    )
    codes = {row.code for _, row in list_player_figures(shop.book.reader, WEEK.isoformat())}
    assert codes == {"P1", "P2", "P3"}
