"""Rules that propose other limits: what fires them, once in a week, and who decides."""

from datetime import date

import pytest

from desktop.book.queries.adapting import list_limit_rules, list_proposals
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.limits.adapting import Change, Condition, Indicator, LimitRule, tell_evidence
from desktop.domain.rights import NotAllowedError, Role
from desktop.domain.routines import Routine
from desktop.services import users
from desktop.services.limits.adapting import (
    approve_proposal,
    decline_proposal,
    propose,
    set_rule,
)
from desktop.services.review.queue import read_queue
from desktop.services.routines.running import run_here
from desktop.services.settings.reading import path_settings

LIMIT_RULES = Routine.LIMIT_RULES
NET = Condition(Indicator.NET, is_over=True, than=100_00)


def rule(*conditions, **but):
    facts = {"name": "winners", "weeks": 4, "key": "wager_limit", "change": Change(percent=50)}
    return LimitRule(conditions=conditions or (NET,), **(facts | but))


def look(shop):
    return propose(shop.book, shop.actor, shop.house)


def limit_of(shop, code="P1"):
    account = shop.account(code).id
    return path_settings(shop.book.reader, shop.house, account, shop.now).resolve("wager_limit")


@pytest.fixture
def winner(shop):
    """P1 wins 200.00 at a line that closes a point worse, P2 loses 110.00."""
    game = shop.game(451, home="-150", away="+130")
    shop.set("A1", {"wager_limit": 500_00})
    shop.accept("451 +3.5 r220", "P1")
    shop.accept("452 -3.5 r110", "P2")
    shop.board(game, spread="-2.5")
    shop.now += 6 * 3_600_000
    shop.settle(game, 24, 20)
    return shop


def test_a_rule_proposes_where_its_conditions_hold_and_shows_the_figures(winner):
    set_rule(winner.book, winner.actor, "HOUSE", rule())
    assert look(winner).proposals == 1
    (found,) = list_proposals(winner.book.reader, 9)
    assert (found.account, found.key, found.old, found.new) == ("P1", "wager_limit", 50000, 25000)
    assert found.evidence == (("net", 200_00, 100_00),)
    assert tell_evidence(found.evidence) == "player's net 200.00 (bound 100.00)"
    assert limit_of(winner).cents == 500_00
    assert verify(winner.book.reader).difference is None


def test_a_second_look_in_a_week_changes_nothing_more(winner, nothing_changes):
    set_rule(winner.book, winner.actor, "HOUSE", rule())
    look(winner)
    nothing_changes()
    assert not look(winner).changes.kinds


@pytest.mark.parametrize(
    ("condition", "accounts"),
    [
        (Condition(Indicator.VOLUME, is_over=True, than=200_00), ["P1"]),
        (Condition(Indicator.HOLD, is_over=False, than=-50_00), ["P1"]),
        (Condition(Indicator.HOLD, is_over=True, than=99_00), ["P2"]),
        (Condition(Indicator.CLOSE, is_over=True, than=60), ["P1"]),
        (Condition(Indicator.EXPOSURE, is_over=True, than=0), []),
        (Condition(Indicator.NET, is_over=False, than=-100_00), ["P2"]),
    ],
)
def test_every_figure_can_fire_a_rule(winner, condition, accounts):
    set_rule(winner.book, winner.actor, "HOUSE", rule(condition))
    look(winner)
    assert [found.account for found in list_proposals(winner.book.reader, 9)] == accounts


def test_all_conditions_have_to_hold(winner):
    much = Condition(Indicator.VOLUME, is_over=True, than=5_000_00)
    set_rule(winner.book, winner.actor, "HOUSE", rule(NET, much))
    assert look(winner).proposals == 0


def test_an_approved_proposal_is_the_player_s_limit(winner):
    set_rule(winner.book, winner.actor, "HOUSE", rule())
    look(winner)
    (found,) = list_proposals(winner.book.reader, 9)
    approve_proposal(winner.book, winner.actor, winner.house, found.id)
    now = limit_of(winner)
    assert (now.cents, now.source) == (250_00, "P1")
    (found,) = list_proposals(winner.book.reader, 9)
    assert (found.status, found.decided_by) == ("approved", "owner")
    with pytest.raises(InputError, match="was approved already"):
        decline_proposal(winner.book, winner.actor, found.id, "late")


def test_an_approval_through_a_day_ends_by_itself(winner):
    set_rule(winner.book, winner.actor, "HOUSE", rule())
    look(winner)
    (found,) = list_proposals(winner.book.reader, 9)
    through = date(2026, 11, 24)
    approve_proposal(winner.book, winner.actor, winner.house, found.id, through=through)
    assert limit_of(winner).until == "2026-11-24"
    winner.now += 3 * 86_400_000
    assert limit_of(winner).cents == 500_00


def test_a_declined_proposal_changes_nothing_and_does_not_come_back_in_its_week(winner):
    set_rule(winner.book, winner.actor, "HOUSE", rule())
    look(winner)
    (found,) = list_proposals(winner.book.reader, 9)
    with pytest.raises(InputError, match="Say why"):
        decline_proposal(winner.book, winner.actor, found.id, " ")
    decline_proposal(winner.book, winner.actor, found.id, "a friend of the house")
    assert look(winner).proposals == 0
    assert limit_of(winner).cents == 500_00


def test_a_rule_that_may_act_applies_until_a_date_and_is_told_apart(winner):
    set_rule(winner.book, winner.actor, "A1", rule(acts=True, days=3))
    assert look(winner).applied == 1
    assert (limit_of(winner).cents, limit_of(winner).until) == (250_00, "2026-11-24")
    (found,) = list_proposals(winner.book.reader, 9)
    assert (found.status, found.through) == ("applied", "2026-11-24")
    assert verify(winner.book.reader).difference is None


def test_where_a_temporary_limit_runs_a_rule_that_may_act_asks(winner):
    winner.set("P1", {"wager_limit": 900_00}, through=date(2026, 11, 30))
    set_rule(winner.book, winner.actor, "HOUSE", rule(acts=True))
    assert (look(winner).proposals, limit_of(winner).cents) == (1, 900_00)


def test_a_stopped_rule_proposes_nothing(winner):
    set_rule(winner.book, winner.actor, "HOUSE", rule())
    (row,) = list_limit_rules(winner.book.reader)
    assert row.rule == rule()
    set_rule(winner.book, winner.actor, "HOUSE", row.rule, rule_id=row.id, is_active=False)
    assert look(winner).proposals == 0
    assert len(list_limit_rules(winner.book.reader)) == 1


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (rule(name=""), "has a name"),
        (rule(weeks=0), "1 to 52 weeks"),
        (LimitRule("x", 4, (), "wager_limit", Change(percent=50)), "at least one condition"),
        (rule(NET, NET), "once over"),
        (rule(change=Change()), "a percentage or an amount"),
        (rule(key="credit/mode"), "no limit of players"),
        (rule(key="nothing"), "no setting"),
        (rule(days=0), "1 to 365 days"),
    ],
)
def test_what_is_no_rule_is_refused(shop, nothing_changes, wrong, reason):
    nothing_changes()
    with pytest.raises(InputError, match=reason):
        set_rule(shop.book, shop.actor, "HOUSE", wrong)


def test_a_clerk_neither_sets_rules_nor_looks(winner):
    users.add_user(winner.book, winner.actor, users.new_user("clerk", Role.CLERK))
    clerk = users.actor_of(users.find_user_by_name(winner.book.reader, "clerk"), "s")
    with pytest.raises(NotAllowedError):
        set_rule(winner.book, clerk, "HOUSE", rule())
    with pytest.raises(NotAllowedError):
        propose(winner.book, clerk, winner.house)


def test_the_routine_looks_by_itself_and_says_what_came_of_it(winner):
    assert run_here(winner.book, winner.actor, winner.house, LIMIT_RULES, winner.now).text == ""
    set_rule(winner.book, winner.actor, "HOUSE", rule())
    first = run_here(winner.book, winner.actor, winner.house, LIMIT_RULES, winner.now)
    assert first.text == "Proposed 1 other limits, and set 0 by rule."
    assert run_here(winner.book, winner.actor, winner.house, LIMIT_RULES, winner.now).text == ""


def test_an_open_proposal_stands_in_the_review_queue(winner):
    set_rule(winner.book, winner.actor, "HOUSE", rule())
    look(winner)
    (item,) = [one for one in read_queue(winner.book.reader, winner.now) if one.page == "holds"]
    assert (item.kind, item.account) == ("Proposed limit", "P1")
    assert item.sentence == "Wager limit to 250.00: player's net 200.00 (bound 100.00)."
