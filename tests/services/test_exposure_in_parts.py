"""Exposure by kind, agent and part; the house's share after the agents' deals."""

from datetime import date
from fractions import Fraction

import pytest

from desktop.book.queries.positions import list_written
from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Period
from desktop.domain.wagers.terms import Straight
from desktop.services.exposure.agents import list_agent_positions
from desktop.services.exposure.listing import list_exposures
from desktop.services.exposure.live import list_live, most_of
from desktop.services.exposure.picture import find_picture
from desktop.services.exposure.scope import Kinds, Part, Scope
from desktop.services.exposure.shares import Shares
from desktop.services.settings.changing import change_settings

DAY = date(2026, 11, 22)
STRAIGHT = Straight(110_00, 100_00)


@pytest.fixture
def two(shop):
    """Two agents under two masters, and a game."""
    shop.open("M2", AccountKind.MASTER, "HOUSE", 0)
    shop.open("A2", AccountKind.AGENT, "M2", 0)
    shop.open("Q1", AccountKind.PLAYER, "A2", 1_000_000)
    shop.first = shop.game()
    shop.second = shop.game(453)
    return shop


def agree(shop, code, **terms):
    changes = {f"deal/{name}": value for name, value in terms.items()}
    change_settings(shop.book, shop.actor, shop.house, code, changes, reason="deal")


def chart(shop, code, percent):
    changes = {"exposure/chart": percent}
    change_settings(shop.book, shop.actor, shop.house, code, changes, reason="chart")


def listed(shop, **scope):
    return list_exposures(shop.book.reader, Scope(**scope), DAY)


def test_a_scope_that_reads_tickets_agrees_with_the_sums_that_are_kept(two):
    two.accept("452 300")
    two.accept("451 o 200", "Q1")
    two.accept("P 452 454 50", "P2")
    assert listed(two) == listed(two, part=Part.CHARTED)


@pytest.mark.parametrize(
    ("kinds", "straights", "legs"),
    [
        (Kinds.ALL, 1, 3),
        (Kinds.STRAIGHT, 1, 0),
        (Kinds.PARLAY, 0, 1),
        (Kinds.TEASER, 0, 1),
        (Kinds.PARLAY_AND_TEASER, 0, 2),
        (Kinds.IF_BET, 0, 1),
    ],
)
def test_kinds_are_counted_apart(two, kinds, straights, legs):
    for text in ("452 100", "P 452 454 50", "T6 452 454 50", "IF 452/454 50"):
        two.accept(text)
    found = {e.event.id: e for e in listed(two, kinds=kinds)}
    first = found.get(two.first)
    assert (first.tickets, first.parlay_legs) == (straights, legs)


@pytest.mark.parametrize(
    ("code", "target", "below"),
    [
        # A player goes to the other agent, an agent to the other master.
        ("P1", "A2", {"A1": 110_00, "M1": 110_00, "A2": 330_00, "M2": 330_00}),
        ("A1", "M2", {"A1": 330_00, "M1": 110_00, "M2": 220_00}),
    ],
)
def test_tickets_stay_with_those_who_stood_above_when_they_were_accepted(two, code, target, below):
    two.accept("452 100")
    two.move(code, target)
    two.accept("452 300" if code == "P1" else "452 200")
    found = {who: listed(two, agent_id=two.account(who).id) for who in below}
    assert {who: sum(e.risk for e in rows) for who, rows in found.items()} == below
    agents = list_agent_positions(two.book.reader, DAY)
    assert (agents[0].code, agents[0].tickets) == ("HOUSE", 2)
    assert len({agent.path for agent in agents}) == len(agents)


def test_graded_tickets_count_on_the_day_that_is_asked_for(two):
    two.accept("452 100")
    two.settle(two.first, 10, 20)
    assert listed(two) == []
    (exposure,) = listed(two, with_graded=True, day="2026-11-22")
    assert exposure.risk == 110_00
    assert listed(two, with_graded=True, day="2026-11-23") == []


def test_a_day_a_sport_and_a_period_narrow_the_list(two):
    two.accept("452 100")
    assert len(listed(two, day="2026-11-22", sport="football", period="game")) == 1
    for other in ({"day": "2026-11-23"}, {"sport": "soccer"}, {"period": "1h"}):
        assert listed(two, **other) == []


def test_the_limit_of_an_event_marks_what_is_beyond_it(two):
    two.accept("452 100")
    two.accept("454 101")
    changes = {"exposure/event": 100_00}
    change_settings(two.book, two.actor, two.house, "HOUSE", changes, reason="limit")
    assert [(e.worst, e.is_over) for e in listed(two)] == [(-101_00, True), (-100_00, False)]


def test_the_position_counts_by_chart_percent(two):
    chart(two, "P1", 25_00)
    two.accept("452 100")
    two.accept("452 100", "P2")
    (exposure,) = listed(two, part=Part.CHARTED)
    assert (exposure.risk, exposure.worst) == (137_50, -125_00)


@pytest.mark.parametrize(
    ("terms", "share"),
    [
        ([("A1", {"percent": 25_00, "type": "split"})], Fraction(3, 4)),
        (
            [("A1", {"percent": 25_00}), ("M1", {"percent": 50_00})],
            Fraction(3, 8),
        ),
        (
            [
                ("A1", {"percent": 25_00, "type": "split"}),
                ("M1", {"percent": 40_00, "type": "split", "tree": "differential"}),
            ],
            Fraction(3, 5),
        ),
        ([("A1", {"percent": 3_00, "type": "handle"})], Fraction(1)),
    ],
)
def test_the_house_keeps_what_the_deals_leave(two, terms, share):
    for code, said in terms:
        agree(two, code, **said)
    path = "".join(f"{two.account(code).id}/" for code in ("M1", "A1"))
    assert Shares(two.book.reader, DAY).of(path) == share
    two.accept("452 100")
    (exposure,) = listed(two, part=Part.HOUSE)
    assert exposure.worst == -100_00 * share


def test_every_agent_has_what_is_below_it(two):
    agree(two, "A2", percent=50_00, type="split")
    two.accept("452 100")
    two.accept("451 300", "Q1")
    two.accept("P 452 454 50", "Q1")
    found = {p.code: p for p in list_agent_positions(two.book.reader, DAY)}
    assert [*found] == ["HOUSE", "M1", "A1", "M2", "A2"]
    assert (found["HOUSE"].tickets, found["HOUSE"].worst) == (2, -190_00)
    assert (found["A1"].worst, found["M1"].worst) == (-100_00, -100_00)
    # The half of the other agent's players, and the whole of the first one's.
    assert (found["A2"].worst, found["A2"].book_worst, found["A2"].share) == (
        -300_00, -150_00, Fraction(1, 2),
    )  # fmt: skip
    assert (found["M2"].legs, found["M2"].legs_risk) == (2, 100_00)


def test_a_live_parlay_pays_by_what_is_left_of_it(two):
    ticket = two.accept("P 452 454 100")
    (live,) = list_live(two.book.reader, [two.first])
    assert (live.ticket_id, live.legs_left, live.legs) == (ticket.ticket_id, 2, 2)
    assert live.most == two.quote("P 452 454 100", "P2").win
    two.settle(two.first, 17, 20)  # the margin of 3 loses at −3.5
    assert list_live(two.book.reader, [two.second]) == []


def test_a_leg_that_is_pushed_lowers_what_is_left(two):
    two.board(two.first, spread="-3")
    two.accept("P 452 454 110")
    two.settle(two.first, 17, 20)
    (live,) = list_live(two.book.reader, [two.second])
    assert (live.legs_left, live.legs, most_of([live])) == (1, 2, 100_00)
    assert live.multiplier == Fraction(210, 110)


def test_the_picture_follows_the_scope(two):
    two.accept("452 100")
    two.accept("452 200", "Q1")
    scope = Scope(agent_id=two.account("A2").id)
    picture = find_picture(two.book.reader, two.first, Period.GAME, scope, DAY)
    assert picture.worst().cents == -200_00
    assert [p.side.tickets for p in picture.positions] == [1]


def test_the_list_of_everything_reads_no_ticket(two, monkeypatch):
    for amount in (100, 200, 300):
        two.accept(f"452 {amount}")
    asked = []
    reader = two.book.reader
    real = reader.all
    monkeypatch.setattr(
        reader, "all", lambda query, **v: asked.append(query.prepared.text) or real(query, **v)
    )
    list_exposures(reader)
    assert asked
    assert not [text for text in asked if "ticket" in text.replace("exposure.tickets", "")]


def test_what_was_written_is_summed_by_path(two):
    two.write("straight", STRAIGHT, [(two.first, "spread", "home", -14, "-110")])
    two.accept("452 200", "Q1")
    rows = list_written(two.book.reader, [two.first])
    assert sorted(row.risk for row in rows) == [110_00, 220_00]
    assert len({row.path for row in rows}) == 2
