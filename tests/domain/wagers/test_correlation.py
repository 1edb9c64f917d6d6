"""Which legs may not stand in one ticket (RULES 6)."""

from fractions import Fraction

import pytest

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.wagers.correlation import Bar, PlacedLeg, Relation, find_bars

RATIO = Fraction("0.30")


def leg(text: str, sport: Sport = Sport.FOOTBALL, event: int = 1) -> PlacedLeg:
    """`game spread home -14` with the line in points."""
    period, market, side, *line = text.split()
    quarters = int(Fraction(line[0]) * 4) if line else 0
    return PlacedLeg(event, sport, Selection(Period(period), Market(market), Side(side)), quarters)


@pytest.mark.parametrize(
    ("sport", "one", "other", "relation"),
    [
        ("football", "game spread home -3", "1h spread home -1.5", "a"),
        ("football", "game spread home -3", "1h spread away 1.5", "a"),
        ("football", "game money_line home", "1q spread home -0.5", "a"),
        ("basketball", "game total over 220", "1h total over 110", "a"),
        ("football", "game spread home -3", "game money_line home", "b"),
        ("soccer", "game spread home -3", "game three_way home", "b"),
        ("baseball", "game spread home -1.5", "game total over 8.5", "c"),
        ("hockey", "game spread away 1.5", "game total under 6", "d"),
        ("soccer", "game three_way draw", "game total under 2.5", "e"),
        ("football", "game spread home -14", "game total over 40", "f"),
        ("football", "game spread away 12", "game total under 40", "f"),
        ("basketball", "1h spread home -30", "1h total over 100", "f"),
    ],
)
def test_related_legs_of_one_event_are_barred_in_either_order(sport, one, other, relation):
    legs = [leg(one, Sport(sport)), leg(other, Sport(sport))]
    assert find_bars(legs, RATIO) == [Bar(0, 1, Relation(relation))]
    assert find_bars(legs[::-1], RATIO) == [Bar(0, 1, Relation(relation))]


@pytest.mark.parametrize(
    ("sport", "one", "other"),
    [
        ("football", "game spread home -3", "game total over 44.5"),
        ("football", "game spread home -11.75", "game total over 40"),
        ("football", "game spread home -3", "game money_line away"),
        ("football", "1h spread home -3", "2h spread home -3"),
        ("football", "game spread home -3", "1h total over 20"),
        ("football", "game money_line home", "game total over 44.5"),
        ("baseball", "game money_line home", "game total over 8.5"),
        ("hockey", "game money_line home", "game total over 6"),
        ("soccer", "game three_way draw", "game total over 2.5"),
        ("soccer", "game three_way home", "game total under 2.5"),
        ("soccer", "game spread home -3", "game total under 2.5"),
    ],
)
def test_other_legs_of_one_event_may_stand_together(sport, one, other):
    assert find_bars([leg(one, Sport(sport)), leg(other, Sport(sport))], RATIO) == []


def test_legs_of_two_events_are_related_only_by_hand():
    legs = [leg("game spread home -3", event=1), leg("1h spread home -3", event=2)]
    assert find_bars(legs, RATIO) == []
    assert find_bars(legs, RATIO, {frozenset({1, 2})}) == [Bar(0, 1, Relation.BY_HAND)]


def test_every_pair_of_a_ticket_is_looked_at():
    legs = [
        leg("game spread home -3"),
        leg("game total over 44", event=2),
        leg("game money_line home"),
        leg("1h money_line home"),
    ]
    barred = {(bar.first, bar.second) for bar in find_bars(legs, RATIO)}
    assert barred == {(0, 2), (0, 3), (2, 3)}


@pytest.mark.parametrize("relation", Relation)
def test_every_bar_says_its_reason(relation):
    assert Bar(0, 1, relation).sentence.endswith("or ask a supervisor.")
