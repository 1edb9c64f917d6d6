"""The same side from several agents within some minutes."""

from datetime import date
from fractions import Fraction

import pytest

from desktop.domain.accounts import AccountKind
from desktop.services.exposure.repeated import list_repeated
from desktop.services.exposure.scope import Scope
from desktop.services.settings.changing import change_settings

DAY = date(2026, 11, 22)
MINUTE = 60_000


@pytest.fixture
def two(shop):
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    shop.open("Q1", AccountKind.PLAYER, "A2", 1_000_000)
    shop.first, shop.second = shop.game(), shop.game(453)
    return shop


def found(shop, **scope):
    return list_repeated(shop.book.reader, DAY, Scope(**scope))


def test_two_agents_on_one_side_within_the_minutes_are_listed(two):
    first = two.accept("452 100")
    two.now += 10 * MINUTE
    two.board(two.first, spread="-4.5")
    second = two.accept("452 300", "Q1")
    (repeated,) = found(two)
    assert (repeated.agents, repeated.players) == (("A1", "A2"), ("P1", "Q1"))
    assert repeated.ticket_ids == (first.ticket_id, second.ticket_id)
    assert repeated.straight_risk == 440_00
    assert repeated.average == Fraction(-14 * 110 - 18 * 330, 440)
    assert repeated.last - repeated.first == 10 * MINUTE


@pytest.mark.parametrize("text", ["451 300", "451 o 300", "454 300"])
def test_another_side_market_or_event_is_not_the_same(two, text):
    two.accept("452 100")
    two.accept(text, "Q1")
    assert found(two) == []


def test_players_of_one_agent_are_no_repeated_action(two):
    two.accept("452 100")
    two.accept("452 100", "P2")
    assert found(two) == []


def test_later_than_the_minutes_is_not_repeated(two):
    two.accept("452 100")
    two.now += 10 * MINUTE + 1
    two.accept("452 300", "Q1")
    assert found(two) == []


def test_the_house_says_within_how_many_minutes_and_from_how_many_agents(two):
    two.accept("452 100")
    two.now += 20 * MINUTE
    two.accept("452 300", "Q1")
    setting = "exposure/repeated/"
    for changes, count in (({f"{setting}minutes": 30}, 1), ({f"{setting}agents": 3}, 0)):
        change_settings(two.book, two.actor, two.house, "HOUSE", changes, reason="steam")
        assert len(found(two)) == count


def test_legs_of_parlays_are_the_same_side_but_their_risk_stands_apart(two):
    two.accept("452 100")
    two.accept("P 452 454 50", "Q1")
    (repeated,) = found(two)
    assert (repeated.straight_risk, repeated.multi_risk) == (110_00, 50_00)


def test_what_is_void_or_graded_is_not_listed(two):
    two.accept("452 100")
    two.accept("452 300", "Q1")
    two.settle(two.first, 10, 20)
    assert found(two) == []


def test_a_scope_narrows_it(two):
    two.accept("452 100")
    two.accept("452 300", "Q1")
    assert found(two, sport="soccer") == []
    assert len(found(two, sport="football", period="game")) == 1
