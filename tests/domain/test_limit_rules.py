"""Rules that propose other limits: how they are typed, and when they fire."""

import pytest

from desktop.domain.errors import InputError
from desktop.domain.limits.adapting import Change, Condition, Figures, Indicator, LimitRule
from desktop.domain.limits.rule_text import (
    read_change,
    read_conditions,
    write_change,
    write_conditions,
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("net > 1000", "net > 1000.00"),
        ("NET>1000,close < 60", "net > 1000.00, close < 60%"),
        ("hold < -5.5%", "hold < -5.50%"),
        ("volume > 12.50, exposure < 100", "volume > 12.50, exposure < 100.00"),
    ],
)
def test_conditions_are_read_and_written(text, written):
    conditions = read_conditions(text)
    assert write_conditions(conditions) == written
    assert read_conditions(written) == conditions


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "at least one"),
        ("luck > 5", "no condition on exposure, volume"),
        ("net 5", "is no condition"),
        ("close > 5.5", "is no percentage"),
        ("net > five", "five"),
    ],
)
def test_what_is_no_condition_is_refused(text, reason):
    with pytest.raises(InputError, match=reason):
        read_conditions(text)


@pytest.mark.parametrize(("text", "old", "new"), [("50%", 300_01, 150_00), ("250", None, 250_00)])
def test_a_change_is_a_part_of_the_old_limit_or_an_amount(text, old, new):
    change = read_change(text)
    assert change.of(old) == new
    assert read_change(write_change(change)) == change
    assert Change(percent=50).of(None) is None


@pytest.mark.parametrize(
    ("indicator", "figures", "value"),
    [
        (Indicator.HOLD, Figures(volume=1000_00, net=50_00), -5_00),
        (Indicator.HOLD, Figures(), None),
        (Indicator.CLOSE, Figures(straights=8, beat=5), 62),
        (Indicator.CLOSE, Figures(), None),
        (Indicator.EXPOSURE, Figures(exposure=7), 7),
    ],
)
def test_a_figure_that_there_is_not_never_fires_a_rule(indicator, figures, value):
    assert figures.of(indicator) == value
    over = Condition(indicator, is_over=True, than=-10_000)
    assert over.holds(figures) is (value is not None)


def test_a_bound_itself_does_not_fire():
    rule = LimitRule(
        "x", 4, (Condition(Indicator.NET, is_over=True, than=100),), "wager_limit", Change(cents=1)
    )
    assert not rule.fires(Figures(net=100))
    assert rule.fires(Figures(net=101))
