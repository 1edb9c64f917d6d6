"""Limits on real books: what is named is taken, one cent more is refused naming the same layer."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.book.queries.account_tree import list_account_nodes
from desktop.book.queries.tickets import find_flag_decision
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.limits.layers import LayerName
from desktop.services import accounts, settlement, wagers, weeks
from desktop.services.holds.deciding import drop_hold
from desktop.services.holds.placing import Held, place_wagers
from desktop.services.limits.credit import read_credit
from desktop.services.quoting.quotes import QuoteError
from desktop.services.quoting.recording import record_ticket
from desktop.services.settings.changing import change_settings
from desktop.services.simulating import simulate
from desktop.services.wagers import Accepted, RefusedError

DAY = 86_400_000


def put(shop, code, changes, through=None):
    change_settings(shop.book, shop.actor, shop.house, code, changes, through=through)


def most(shop, text, code="P1"):
    return simulate(shop.book.reader, shop.house, code, text, shop.now).limit


@pytest.fixture
def board(shop):
    for rotation in (451, 453, 455):
        shop.game(rotation, home="-150", away="+130")
    return shop


def test_max_is_what_the_limits_leave(board):
    put(board, "A1", {"wager_limit": 500_00})
    assert board.quote("452-3.5 max").risk == 550_00
    assert board.quote("451 ml max").risk == 500_00
    put(board, "P1", {"game_cap": 300_00})
    assert board.quote("452-3.5 max").risk == 300_00


def test_max_is_the_credit_where_nothing_else_is_less(board):
    put(board, "A1", {"wager_limit": 50_000_00})
    assert board.quote("452-3.5 max").risk == 10_000_00


def test_a_wager_over_its_limit_is_refused_with_layer_and_remedy(board, nothing_changes):
    put(board, "A1", {"wager_limit": 500_00})
    nothing_changes()
    with pytest.raises(RefusedError, match=r"At most 550\.00: wager limit from A1") as refused:
        board.accept("452-3.5 r550.01")
    assert refused.value.kind == "limit"


def test_a_supervisor_takes_it_over_the_limit_and_it_is_flagged(board):
    put(board, "A1", {"wager_limit": 500_00})
    accepted = board.accept("452-3.5 r600", keeps_line=True)
    assert find_flag_decision(board.book.reader, accepted.ticket_id, "limit") == ""


def test_an_imported_wager_over_its_limit_is_flagged_and_not_refused(board):
    put(board, "A1", {"wager_limit": 500_00})
    quote = board.quote("452-3.5 r600")
    with board.book.command(board.actor.author) as command:
        ticket_id = record_ticket(command, quote, placed_at=board.now, reference="paper 1")
    assert find_flag_decision(board.book.reader, ticket_id, "limit") == ""


def test_earlier_wagers_on_the_game_count_until_they_are_void(board):
    put(board, "A1", {"wager_limit": 500_00, "accumulate": "game"})
    first = board.accept("452-3.5 r220")
    board.accept("P 451 454 r100")
    assert most(board, "451 o max").cents == 330_00
    assert most(board, "453 o max").cents == 550_00
    wagers.void_ticket(board.book, board.actor, first.ticket_id, "misheard")
    assert most(board, "451 o max").cents == 550_00


def test_the_cap_of_a_game_counts_every_kind(board):
    put(board, "HOUSE", {"game_cap": 500_00})
    board.accept("P 452 454 r150")
    board.accept("452-3.5 r50")
    found = most(board, "451 o max")
    assert (found.cents, found.binding.name) == (300_00, LayerName.GAME_CAP)


def test_the_limits_are_looked_at_again_when_it_is_accepted(board):
    quote = board.quote("452-3.5 r500")
    put(board, "A1", {"wager_limit": 100_00})
    with pytest.raises(RefusedError, match="wager limit from A1"):
        wagers.accept_wager(board.book, board.actor, board.house, quote)


def test_two_wagers_of_one_call_count_together(board):
    put(board, "HOUSE", {"game_cap": 500_00})
    quotes = [board.quote("452-3.5 r300"), board.quote("451 o r300")]
    with pytest.raises(RefusedError, match="cap per game"):
        wagers.accept_wagers(board.book, board.actor, board.house, quotes)
    assert board.rows("SELECT count(*) FROM ticket") == [(0,)]


def test_the_same_wager_again_is_refused_where_it_is_blocked(board):
    put(board, "HOUSE", {"duplicates/*/*": "block"})
    board.accept("452-3.5 r50")
    with pytest.raises(RefusedError, match="has this wager already"):
        board.accept("452-3.5 r50")
    assert board.accept("P 452 453 r50")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("P 451 453 455 max", "parlay/3/risk"),
        ("rr2 451 453 455 max", "limit/*/*/round_robin/*/*"),
        ("t6 452 453 max", "max_payout/teaser"),
        ("rv 451 453 max", "max_win/reverse"),
        ("if 451 max > 453", "limit/*/*/if_bet/*/*"),
    ],
)
def test_kinds_of_many_legs_have_limits_of_their_own(board, text, key):
    put(board, "HOUSE", {key: 200_00})
    board.accept(text.replace("max", "20"))
    found = most(board, text)
    assert 0 < found.cents <= 200_00
    assert found.binding.source == "HOUSE"
    quote = board.quote(text)
    wagers.accept_wager(board.book, board.actor, board.house, quote)


def test_open_risk_below_an_agent_holds_all_its_players(board):
    put(board, "A1", {"tier/exposure": 500_00, "tier/event": 300_00})
    board.accept("452-3.5 r200", "P2")
    assert most(board, "451 o max").cents == 100_00
    assert most(board, "453 o max").cents == 300_00
    board.accept("453 o r200", "P3")
    assert most(board, "455 o max").cents == 100_00


def test_temporary_credit_is_there_through_its_day(board):
    put(board, "P1", {"credit/temporary": 500_00}, through=date(2026, 11, 24))
    assert board.quote("452-3.5 r50").available == 10_500_00
    account = board.account("P1")
    later = read_credit(board.book.reader, board.house, account, board.now + 3 * DAY)
    assert later.available == 10_000_00


def test_temporary_credit_is_available_in_the_tree_of_accounts_through_its_day(board):
    put(board, "P1", {"credit/temporary": 500_00}, through=date(2026, 11, 24))
    for day, lent in (("2026-11-24", 500_00), ("2026-11-25", 0)):
        nodes = list_account_nodes(board.book.reader, "2026-11-17", day)
        found = {node.code: node.available for node in nodes}
        assert (found["P1"], found["P2"]) == (10_000_00 + lent, 10_000_00)
        assert found["A1"] == found["HOUSE"] == 30_000_00 + lent


def test_weekly_credit_forgets_what_was_carried(board):
    put(board, "P1", {"credit/mode": "weekly"})
    board.pay("P1", -400_00)
    assert board.quote("452-3.5 r50").available == 9_600_00
    board.now += 9 * DAY
    weeks.close_week(board.book, board.actor, date(2026, 11, 17))
    account = board.account("P1")
    assert account.balance == -400_00
    found = read_credit(board.book.reader, board.house, account, board.now)
    assert found.available == 10_000_00


def test_a_loss_cap_stops_what_the_credit_would_allow(board):
    put(board, "P1", {"credit/loss_cap": 300_00})
    board.accept("451+3.5 r200")
    (event,) = board.rows("SELECT id FROM event WHERE rot_away = 451")[0]
    settlement.record_result(
        board.book, board.actor, event, settlement.Result("final", {}, (0, 30))
    )
    settlement.grade_all(board.book, board.actor)
    found = most(board, "453 o max")
    assert (found.cents, found.binding.name) == (100_00, LayerName.LOSS_CAP)


def test_the_clerk_is_warned_near_the_end_of_the_credit(board):
    put(board, "A1", {"credit/soft": 90})
    assert board.quote("452-3.5 r8999").warning == ""
    assert "90%" in board.quote("452-3.5 r9000").warning


def test_an_agent_hands_out_no_more_credit_than_it_has(shop, nothing_changes):
    put(shop, "M1", {"tier/credit": 35_000_00})
    nothing_changes()
    with pytest.raises(InputError, match=r"M1 may hand out 35000\.00 .* 5000\.00 of it is left"):
        accounts.change_account(shop.book, shop.actor, "P1", credit_limit=15_000_01)
    with pytest.raises(InputError, match="M1 may hand out"):
        shop.open("P9", AccountKind.PLAYER, "A1", 5_000_01)


def test_an_account_without_anything_left_is_told_so(board):
    put(board, "P1", {"block/*/NFL/*/*/*": 1})
    with pytest.raises(QuoteError, match="NFL is not taken"):
        board.quote("452-3.5 max")


def test_what_is_laid_off_is_limited_by_nobody(board):
    put(board, "HOUSE", {"wager_limit": 1_00, "block/*/*/*/*/*": 1})
    board.open("OTHER", AccountKind.OUTSIDE, "HOUSE", 0)
    assert board.quote("452-3.5 r5000", "OTHER").over == ""


AMOUNTS = st.integers(30_00, 2_000_00)
SETTINGS = st.dictionaries(
    st.sampled_from(
        ["wager_limit", "limit/*/NFL/*/*/*", "limit/phone/*/straight/game/total", "max_win/*",
         "max_payout/*", "game_cap", "parlay/*/risk", "parlay/2/payout", "parlay/3/risk",
         "day_payout", "credit/loss_cap", "hold/phone/straight", "hold/*/*"]
    ),
    AMOUNTS,
    min_size=1,
)  # fmt: skip
# What is not an amount: counts of a parlay, longest and dearest prices, how tiers break.
SHAPES = st.fixed_dictionaries(
    {},
    optional={
        "parlay/*/underdogs": st.integers(0, 2),
        "parlay/3/money_lines": st.integers(0, 2),
        "parlay/*/odds": st.integers(100, 300),
        "parlay/2/pays": st.integers(1, 4),
        "price/money_line/underdog": st.integers(120, 140),
        "price/favourite": st.integers(105, 160),
    },
)
TIERS = st.fixed_dictionaries(
    {"tier/over": st.sampled_from(["hold", "refuse"])},
    optional={"tier/limit": AMOUNTS, "tier/exposure": AMOUNTS, "tier/event": AMOUNTS},
)
TEXTS = st.sampled_from(
    ["452-3.5", "451 ml", "452 ml", "453 o", "P 452 453", "T6 452 453 456", "P 451ml 453ml 456"]
)


@st.composite
def situations(draw):
    """Settings of agent and player, wagers before, and a wager with how its amount is said."""
    text = draw(TEXTS)
    mode = draw(st.sampled_from(["$", "r", "w"] if text[0].isdigit() else ["$", "r"]))
    modes = st.sampled_from(["off", "game", "line", "both"])
    agent = draw(SETTINGS) | draw(SHAPES) | draw(TIERS) | {"accumulate": draw(modes)}
    player = draw(SETTINGS) | draw(SHAPES)
    return agent, player, draw(st.lists(TEXTS, max_size=2)), text, mode


def place(board, text, code):
    """A ticket's Accepted, or what is Held."""
    (placed,) = place_wagers(board.book, board.actor, board.house, [board.quote(text, code)])
    return placed


@given(situations())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_named_amount_is_taken_and_a_cent_more_is_refused_or_held_by_the_same_layer(
    board, situation
):
    agent, player, before, text, mode = situation
    number = board.book.journal.next_number
    code = f"R{number}"
    board.open(f"A{number}", AccountKind.AGENT, "M1", 0)
    board.open(code, AccountKind.PLAYER, f"A{number}", 5_000_00)
    for earlier in before:
        board.accept(f"{earlier} r30", code)
    put(board, f"A{number}", agent)
    put(board, code, player)

    def of(cents):
        return f"{text} {mode}{cents / 100:.2f}"

    found = most(board, f"{text} {mode}20", code)
    assert found.binding is not None
    with pytest.raises(InputError) as refused:
        place(board, of(found.cents + 1), code)
    if "rounds to nothing" not in str(refused.value):
        assert f"{found.binding.name}" in str(refused.value)
    if found.waits is not None and found.at_once < found.cents:
        for cents in {found.at_once + 1, found.cents}:
            try:
                held = place(board, of(cents), code)
            except InputError as error:
                if "rounds to nothing" not in str(error):
                    raise
                continue
            assert isinstance(held, Held)
            if cents == found.at_once + 1:
                assert f"{found.waits.name}" in held.why
            drop_hold(board.book, board.actor, held.hold_id)
    if found.at_once:
        assert isinstance(place(board, of(found.at_once), code), Accepted)


def test_without_any_setting_an_account_can_risk_what_its_credit_leaves(board):
    board.accept("452-3.5 r100")
    board.pay("P1", -700_00)
    account = board.account("P1")
    left = read_credit(board.book.reader, board.house, account, board.now).available
    assert board.accept("452-3.5 r50").available == account.available - 50_00 == left - 50_00
    board.pay("P1", -9_000_00)
    with pytest.raises(RefusedError, match="Over the credit limit"):
        board.accept("452-3.5 r250")
