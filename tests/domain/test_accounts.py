import pytest

from desktop.domain.accounts import AccountKind, available, find_account_problems
from desktop.domain.money import LARGEST_AMOUNT


def test_credit_lent_for_a_time_counts_and_what_was_asked_for_does_not():
    assert available(100_000, -20_000, 30_000, temporary=5_000, withdrawals=1_000) == 54_000


def problems(**changes):
    account = {
        "code": "KD101",
        "kind": AccountKind.PLAYER,
        "parent": AccountKind.AGENT,
        "name": "Jo",
        "credit_limit": 100_000,
    }
    return [problem.place for problem in find_account_problems(**(account | changes))]


def test_a_player_under_an_agent_may_be_opened():
    assert problems() == []


@pytest.mark.parametrize(
    ("kind", "parent", "allowed"),
    [
        (AccountKind.HOUSE, None, True),
        (AccountKind.HOUSE, AccountKind.HOUSE, False),
        (AccountKind.MASTER, AccountKind.HOUSE, True),
        (AccountKind.MASTER, AccountKind.MASTER, True),
        (AccountKind.MASTER, AccountKind.AGENT, False),
        (AccountKind.AGENT, AccountKind.HOUSE, True),
        (AccountKind.AGENT, AccountKind.MASTER, True),
        (AccountKind.AGENT, AccountKind.PLAYER, False),
        (AccountKind.PLAYER, AccountKind.MASTER, True),
        (AccountKind.PLAYER, AccountKind.PLAYER, False),
        (AccountKind.PLAYER, AccountKind.CASH, False),
        (AccountKind.PLAYER, None, False),
        (AccountKind.CASH, AccountKind.HOUSE, True),
        (AccountKind.CASH, AccountKind.AGENT, False),
    ],
)
def test_each_kind_of_account_has_its_place_in_the_tree(kind, parent, allowed):
    assert problems(kind=kind, parent=parent) == ([] if allowed else ["parent"])


@pytest.mark.parametrize("code", ["", " KD1", "KD 1", "-KD1", "K" * 17, "KD1\n", "=1+1"])
def test_a_code_that_cannot_be_said_is_refused(code):
    assert problems(code=code) == ["account"]


@pytest.mark.parametrize("name", ["x" * 81, "two\nlines"])
def test_a_name_is_one_line(name):
    assert problems(name=name) == ["name"]


@pytest.mark.parametrize("limit", [-1, LARGEST_AMOUNT + 1])
def test_a_credit_limit_is_not_below_0_nor_beyond_the_book(limit):
    assert problems(credit_limit=limit) == ["credit_limit"]


def test_all_problems_are_told_at_once():
    assert problems(code="", parent=None, name="\t", credit_limit=-5) == [
        "account",
        "parent",
        "name",
        "credit_limit",
    ]
