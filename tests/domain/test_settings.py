"""Settings: keys, values, cells, and which of several values counts."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Sport
from desktop.domain.settings.cells import Place, describe_cell, rank
from desktop.domain.settings.kinds import ValueKind, format_value, read_kept, read_value
from desktop.domain.settings.registry import SETTINGS, find_setting
from desktop.domain.settings.resolving import PathSettings, SetValue
from desktop.domain.tickets import TicketKind

DAY = date(2026, 11, 22)
NFL = Place("phone", "NFL", Sport.FOOTBALL, TicketKind.STRAIGHT, Period.GAME, Market.SPREAD)


@pytest.mark.parametrize(
    ("key", "belongs_to"),
    [
        ("wager_limit", "wager_limit"),
        (
            "limit/phone/NFL/straight/game/spread",
            "limit/{channel}/{sport}/{kind}/{period}/{market}",
        ),
        ("limit/*/*/*/*/*", "limit/{channel}/{sport}/{kind}/{period}/{market}"),
        ("early/24", "early/{hours}"),
        ("parlay/*/risk", "parlay/{teams}/risk"),
        ("line_type/Sharp lines/limit", "line_type/{name}/limit"),
        ("early/024", None),
        ("parlay/1/risk", None),
        ("limit/pigeon/NFL/straight/game/spread", None),
        ("limit/phone/NFL/straight/game", None),
        ("wager_limits", None),
        ("early/{hours}", None),
    ],
)
def test_a_written_key_belongs_to_one_setting_or_none(key, belongs_to):
    found = find_setting(key)
    assert (found and found.key) == belongs_to


def test_keys_are_unique_and_every_setting_says_what_it_means():
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    assert all(s.meaning and s.title and s.right and s.scope for s in SETTINGS)


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (ValueKind.CENTS, "1,250.50", 125_050),
        (ValueKind.PERCENT, "80%", 80),
        (ValueKind.COUNT, "500", 500),
        (ValueKind.MINUTES, "22:30", 1350),
        (ValueKind.FLAG, "Yes", 1),
        (ValueKind.TEXT, " Sharp ", "Sharp"),
    ],
)
def test_what_is_typed_is_read_and_shown_again(kind, typed, value):
    assert read_value(kind, typed) == value
    assert read_value(kind, format_value(kind, value)) == value
    assert read_kept(kind, str(value)) == value


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (ValueKind.CENTS, "-5"),
        (ValueKind.CENTS, "much"),
        (ValueKind.PERCENT, "1001"),
        (ValueKind.COUNT, "1.5"),
        (ValueKind.MINUTES, "24:00"),
        (ValueKind.FLAG, "1"),
        (ValueKind.CHOICE, "sometimes"),
        (ValueKind.TEXT, ""),
    ],
)
def test_what_is_no_such_value_is_refused(kind, typed):
    with pytest.raises(InputError):
        read_value(kind, typed, ("always", "never"))


def settings(*rows):
    return PathSettings(DAY, [SetValue(*row) for row in rows])


def test_the_nearest_value_counts_and_says_where_it_comes_from():
    found = settings(
        (3, "HOUSE", "wager_limit", "100000", None, None),
        (1, "A1", "wager_limit", "50000", None, None),
    ).resolve("wager_limit")
    assert (found.value, found.source, found.is_own) == (50_000, "A1", False)


@pytest.mark.parametrize(("until", "value"), [("2026-11-22", 900), ("2026-11-21", 500)])
def test_a_temporary_value_counts_through_the_end_of_its_day(until, value):
    row = (0, "P1", "wager_limit", "500", "900", until)
    assert settings(row).resolve("wager_limit").value == value


def test_a_default_counts_where_nobody_set_anything():
    found = settings().resolve("limit_basis")
    assert (found.value, found.depth, found.source) == ("base", None, "")


def test_what_is_an_agent_s_own_reaches_nobody_as_a_value_but_all_as_a_cap():
    found = settings(
        (1, "A1", "tier/limit", "500", None, None), (2, "M1", "tier/limit", "300", None, None)
    )
    assert found.resolve("tier/limit").value is None
    assert [cap.value for cap in found.all_of("tier/limit")] == [500, 300]


CHOICES = (("phone", "*"), ("NFL", "football", "*"), ("straight", "*"), ("game", "*"),
           ("spread", "*"))  # fmt: skip


def test_no_two_cells_fit_a_place_equally_well():
    ranks = [rank(cell, NFL.choices) for cell in product(*CHOICES)]
    assert None not in ranks
    assert len(set(ranks)) == len(ranks) == 48


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from([*product(*CHOICES)])), min_size=1,
                unique=True))  # fmt: skip
def test_the_nearest_account_s_closest_cell_counts(cells):
    rows = [
        (depth, f"A{depth}", "/".join(("limit", *cell)), str(no), None, None)
        for no, (depth, cell) in enumerate(cells)
    ]
    nearest = min(depth for depth, _ in cells)
    closest = min((c for d, c in cells if d == nearest), key=lambda cell: rank(cell, NFL.choices))
    found = settings(*rows).cell("limit", NFL)
    assert found.depth == nearest
    assert found.key == "/".join(("limit", *closest))


def test_a_cell_about_something_else_does_not_count():
    row = (0, "P1", "limit/online/*/*/*/*", "5", None, None)
    assert settings(row).cell("limit", NFL) is None


def test_cells_are_told_in_words():
    assert describe_cell(("phone", "NFL", "straight", "*", "money_line")) == (
        "NFL straight money line by phone"
    )
    assert describe_cell(("*",) * 5) == "everything"
