"""Whatever was agreed and whoever moved: weeks add up, statements make the master's (RULES 26)."""

from collections import defaultdict
from contextlib import suppress
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.book.queries.closing import list_passed_up, list_shares
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.services.commission_story import read_commission_story
from desktop.services.settings.changing import change_settings
from desktop.services.week_checks import check_week
from desktop.services.weeks import close_week
from tests.shop import Shop

FIRST = date(2026, 11, 17)
AGENTS = ("M1", "A1", "A2")
KINDS = ("red", "split", "profit", "reverse_red", "handle")
cents = st.integers(-50_000, 50_000)
deals = st.fixed_dictionaries(
    {
        "deal/percent": st.sampled_from([0, 12_50, 33_33, 100_00]),
        "deal/type": st.sampled_from(KINDS),
        "deal/makeup_unit": st.sampled_from(["player", "commission"]),
        "deal/tree": st.sampled_from(["net_passup", "differential"]),
        "week/agents": st.sampled_from(["running", "zero", "zero_winners"]),
    }
)
# Each step: a player with a result, or a player or an agent that goes elsewhere.
results = st.tuples(st.sampled_from(["P1", "P2", "P3"]), cents)
moves = st.tuples(st.sampled_from([("P1", "A2"), ("P1", "A1"), ("P2", "A2"), ("A2", "M1"),
                                   ("A2", "HOUSE")]), st.none())  # fmt: skip
weeks = st.lists(st.lists(st.one_of(results, results, moves), max_size=6), min_size=1, max_size=3)
FEW = settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def live(shop, history):
    """Live through the weeks and close each; answers the weeks that were closed."""
    closed = []
    for number, steps in enumerate(history):
        for what, amount in steps:
            shop.now += 60_000
            with suppress(InputError):
                if amount is None:
                    shop.move(*what)
                elif amount:
                    shop.post(what, -amount, "betting_adjustment")
        shop.now += 60_000
        week = FIRST + timedelta(weeks=number)
        close_week(shop.book, shop.actor, week)
        closed.append(week.isoformat())
        shop.now += 7 * 86_400_000
    return closed


def opened(folder, agreed):
    shop = Shop(folder / "any.book")
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    for code, deal in agreed.items():
        change_settings(shop.book, shop.actor, shop.house, code, deal)
    return shop


@FEW
@given(agreed=st.fixed_dictionaries(dict.fromkeys(AGENTS, deals)), history=weeks)
def test_weeks_add_up_and_statements_make_the_masters(tmp_path_factory, agreed, history):
    shop = opened(tmp_path_factory.mktemp("book"), agreed)
    for week in live(shop, history):
        assert check_week(shop.book.reader, week).problems == ()
        shares = list_shares(shop.book.reader, week)
        given_up, received = defaultdict(int), defaultdict(int)
        moved = {one.account_id for one in list_passed_up(shop.book.reader, week)}
        for one in list_passed_up(shop.book.reader, week):
            given_up[one.parent_id] += one.cents
        parents = dict(
            shop.rows(f"SELECT account_id, parent_id FROM closed_account WHERE week = '{week}'")
        )
        for share in shares:
            received[share.account_id] += share.below
            if share.account_id not in moved:
                given_up[parents[share.account_id]] += share.passed_up
        for code in AGENTS:
            agent = shop.account(code).id
            assert received[agent] == given_up[agent]
            story = read_commission_story(shop.book.reader, week, code, shop.now)
            earned = sum(share.commission for share in shares if share.account_id == agent)
            assert story.due == earned == story.lines[-1].step.cents
    assert verify(shop.book.reader).difference is None
    shop.book.close()


@FEW
@given(history=weeks, tree=st.sampled_from(["net_passup", "differential"]))
def test_what_red_figures_share_is_the_running_maximum_of_what_was_lost(
    tmp_path_factory, history, tree
):
    """RULES 26.6, at the whole of the week, so that the commission is what was shared."""
    agreed = {"deal/percent": 100_00, "deal/type": "red", "deal/tree": tree}
    shop = opened(tmp_path_factory.mktemp("book"), {"A1": agreed, "A2": agreed})
    lost, earned, most = defaultdict(int), defaultdict(int), defaultdict(int)
    for week in live(shop, history):
        for share in list_shares(shop.book.reader, week):
            if share.kind:
                agent = share.account_id
                lost[agent] += share.own + share.below
                most[agent] = max(most[agent], lost[agent])
                earned[agent] += share.commission
                assert earned[agent] == most[agent]
                assert share.makeup == most[agent] - lost[agent]
    shop.book.close()
