"""The week of a whole network of agents (RULES 26.10)."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.commission import Branch, CommissionKind, Deal, TreeMode, share_with_master
from desktop.domain.money import CENT
from desktop.domain.sharing import HORSES, SPORTS, AgentTerms, Volume, share_network

SPLIT, RED = CommissionKind.SPLIT, CommissionKind.RED_FIGURE
HOUSE, MASTER, SUB, AGENT = 1, 10, 20, 30

deals = st.builds(
    Deal,
    st.sampled_from([kind for kind in CommissionKind if kind is not CommissionKind.HANDLE]),
    st.integers(0, 100).map(lambda percent: Fraction(percent, 100)),
)
cents = st.integers(-1_000_000, 1_000_000)


def agent(number, parent, deal, net_loss=0, *, handle=0, makeup=0, mode=TreeMode.NET_PASSUP):
    agreed = {SPORTS: deal} if deal else {}
    own = {SPORTS: Volume(net_loss, handle)}
    return AgentTerms(number, parent, agreed, mode, own, {SPORTS: makeup})


masters = st.tuples(deals, cents, st.integers(0, 500_000))


@given(mode=st.sampled_from(TreeMode), above=masters, below=masters)
@settings(max_examples=60)
def test_a_master_over_one_agent_is_what_the_rules_say(mode, above, below):
    (master, own, makeup), (sub, net, left) = above, below
    wanted = share_with_master(mode, master, own, [Branch(sub, net, left)], CENT, makeup=makeup)
    network = [
        agent(MASTER, HOUSE, master, own, makeup=makeup, mode=mode),
        agent(SUB, MASTER, sub, net, makeup=left),
    ]
    top, low = share_network(network, CENT)
    (theirs,) = wanted.agents
    assert (low.commission, low.makeup) == (theirs.commission, theirs.makeup)
    found = (top.commission, top.makeup, top.passed_up)
    assert found == (wanted.commission, wanted.makeup, wanted.kept)


@given(nets=st.lists(cents, min_size=3, max_size=3), agreed=st.lists(deals, min_size=3, max_size=3))
@settings(max_examples=60)
def test_what_the_players_lost_is_shared_to_the_cent_over_three_levels(nets, agreed):
    places = ((MASTER, HOUSE), (SUB, MASTER), (AGENT, SUB))
    network = [
        agent(*place, deal, net) for place, deal, net in zip(places, agreed, nets, strict=True)
    ]
    shares = share_network(network, CENT)
    assert shares[0].passed_up + sum(share.commission for share in shares) == sum(nets)


def test_the_difference_is_paid_on_everybody_below_at_any_depth():
    network = [
        agent(MASTER, HOUSE, Deal(SPLIT, Fraction(40, 100)), mode=TreeMode.DIFFERENTIAL),
        agent(SUB, MASTER, Deal(SPLIT, Fraction(30, 100)), mode=TreeMode.DIFFERENTIAL),
        agent(AGENT, SUB, Deal(SPLIT, Fraction(20, 100)), 1_000_000),
    ]
    commissions = [share.commission for share in share_network(network, CENT)]
    assert commissions == [100_000, 100_000, 200_000]


def test_an_agent_without_a_deal_passes_all_up():
    network = [
        agent(MASTER, HOUSE, Deal(SPLIT, Fraction(1, 2))),
        agent(SUB, MASTER, None, 10_000, makeup=500),
    ]
    top, low = share_network(network, CENT)
    assert (low.commission, low.makeup, low.passed_up) == (0, 500, 10_000)
    assert top.commission == 5_000


def test_horses_with_a_rate_of_their_own_are_made_up_by_themselves():
    deal, horses = Deal(RED, Fraction(25, 100)), Deal(RED, Fraction(10, 100))
    own = {SPORTS: Volume(100_000), HORSES: Volume(-40_000)}
    apart = AgentTerms(SUB, HOUSE, {SPORTS: deal, HORSES: horses}, own=own)
    together = AgentTerms(SUB, HOUSE, {SPORTS: deal}, own=own)
    found = [(s.product, s.commission, s.makeup) for s in share_network([apart], CENT)]
    assert found == [(SPORTS, 25_000, 0), (HORSES, 0, 40_000)]
    assert [s.commission for s in share_network([together], CENT)] == [15_000]


def test_a_master_is_paid_on_the_handle_of_everybody_below():
    vig = Deal(CommissionKind.HANDLE, Fraction(1, 100))
    network = [
        agent(MASTER, HOUSE, vig, handle=10_000),
        agent(SUB, MASTER, vig, -5_000, handle=20_000),
    ]
    assert [share.commission for share in share_network(network, CENT)] == [300, 200]


@pytest.mark.parametrize(("counts_smaller", "commission"), [(False, 500), (True, 300)])
def test_the_volume_is_risk_or_the_smaller_of_risk_and_win(counts_smaller, commission):
    deal = {SPORTS: Deal(CommissionKind.HANDLE, Fraction(5, 100))}
    own = {SPORTS: Volume(-7_000, 10_000, 6_000)}
    agent = AgentTerms(1, 0, deal, own=own, counts_smaller=counts_smaller)
    (share,) = share_network([agent], CENT)
    assert share.commission == commission
