"""Who stands in the player watch, why, and with which figures."""

import csv

import pytest

from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Side
from desktop.domain.weeks import instant
from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.writing import write_report
from desktop.services import lines
from desktop.services.settings.changing import change_settings
from desktop.services.users import Actor, NotAllowedError, Role
from tests.shop import Shop

HOUR_MS = 3_600_000


@pytest.fixture
def shop(tmp_path):
    """P1 has won 100, P2 lost 110, P3 has one wager open and P4 under A2 did nothing."""
    made = Shop(tmp_path / "watch.bookdesk")
    made.open("A2", AccountKind.AGENT, "M1", 0)
    made.open("P4", AccountKind.PLAYER, "A2", 1_000_00)
    first, second = made.game(), made.game(453)
    made.accept("452 100")
    made.accept("451 100", "P2")
    made.accept("454 50", "P3")
    moved = [
        made.setting(Market.SPREAD, Side.HOME, parse_line("-5"), "-110"),
        made.setting(Market.SPREAD, Side.AWAY, parse_line("+5"), "-110"),
    ]
    lines.set_lines(made.book, made.actor, first, moved)
    made.settle(first, 10, 24)
    assert second
    yield made
    made.book.close()


@pytest.fixture
def watched(shop, tmp_path):
    def rows(**choice):
        out = tmp_path / "watch.csv"
        write_report(
            silent, shop.path, Question("player-watch", instant(shop.now), **choice), out, "csv"
        )
        with out.open(encoding="utf-8", newline="") as file:
            return {row["account"]: row for row in csv.DictReader(file)}

    return rows


def test_nobody_is_watched_until_somebody_is_pinned(shop, watched):
    assert watched() == {}
    shop.set("P3", {"watch/pinned": 1})
    assert {code: row["why"] for code, row in watched().items()} == {"P3": "pinned"}
    shop.set("P3", {"watch/pinned": None})
    assert watched() == {}


def test_a_watched_player_stands_with_figures_open_wagers_and_credit(shop, watched):
    for code in ("P1", "P3"):
        shop.set(code, {"watch/pinned": 1})
    rows = watched()
    money = ("agent", "today", "week", "open_wagers", "at_risk", "available")
    assert [rows["P1"][name] for name in money] == [
        "A1",
        "100.00",
        "100.00",
        "0",
        "0.00",
        "10100.00",
    ]
    assert [rows["P3"][name] for name in money] == ["A1", "0.00", "0.00", "1", "55.00", "9945.00"]
    assert rows["P3"]["last_wager"].startswith("2026-11-22")
    assert rows["P3"]["opens"] == "tickets acct:P3"


def test_the_day_after_the_week_keeps_the_figure_and_the_day_begins_anew(shop, watched):
    shop.set("P1", {"watch/pinned": 1})
    shop.now += 24 * HOUR_MS
    assert [watched()["P1"][name] for name in ("today", "week")] == ["0.00", "100.00"]


@pytest.mark.parametrize(("from_cents", "found"), [(100_00, {"P1"}), (100_01, set())])
def test_winners_are_watched_from_the_amount_that_the_house_says(shop, watched, from_cents, found):
    shop.set("HOUSE", {"watch/net": from_cents})
    assert watched().keys() == found


def test_a_preset_says_the_figure_it_went_by_beside_the_pin(shop, watched):
    shop.set("HOUSE", {"watch/net": 50_00})
    shop.set("P1", {"watch/pinned": 1})
    assert watched()["P1"]["why"] == "pinned; won 100.00 in 1 week"


@pytest.mark.parametrize(
    ("percent", "wagers", "found"), [(100, 1, {"P1"}), (100, 2, set()), (101, 1, set())]
)
def test_who_beats_the_close_is_watched_after_enough_wagers(shop, watched, percent, wagers, found):
    shop.now += 4 * HOUR_MS
    shop.set("HOUSE", {"watch/close": percent, "watch/wagers": wagers})
    rows = watched()
    assert rows.keys() == found
    if rows:
        assert rows["P1"]["why"] == "beat the close with 1 of 1 straights"


def test_no_line_has_closed_before_the_start(shop, watched):
    shop.set("HOUSE", {"watch/close": 50, "watch/wagers": 1})
    assert watched() == {}


def test_an_agent_sees_the_watched_players_below(shop, watched):
    for code in ("P1", "P4"):
        shop.set(code, {"watch/pinned": 1})
    assert watched(agent="A2").keys() == {"P4"}
    assert watched(agent="m1").keys() == {"P1", "P4"}


@pytest.mark.parametrize("choice", [{"by": "agent"}, {"week": instant(0).date()}])
def test_the_watch_is_of_now_and_not_of_a_week_or_a_grouping(watched, choice):
    with pytest.raises(InputError, match="leave --"):
        watched(**choice)


def test_a_pin_is_the_players_own(shop):
    with pytest.raises(InputError):
        shop.set("A1", {"watch/pinned": 1})


@pytest.mark.parametrize(("code", "change"), [("P1", "watch/pinned"), ("HOUSE", "watch/net")])
def test_a_clerk_neither_pins_nor_sets_a_preset(shop, watched, code, change):
    clerk = Actor(shop.actor.user_id, "clerk", Role.CLERK, "test")
    with pytest.raises(NotAllowedError):
        change_settings(shop.book, clerk, shop.house, code, {change: 1})
    assert watched() == {}
