"""Registers read page by page hold the same rows as the whole tables, in every order."""

import random
from dataclasses import replace

import pytest

from desktop.book.queries.account_tree import list_account_nodes
from desktop.book.queries.fact_register import (
    FactQuestion,
    count_facts,
    find_fact,
    list_fact_anchors,
    list_facts,
)
from desktop.book.queries.people import find_account
from desktop.book.queries.postings import (
    PostingQuestion,
    count_postings,
    list_posting_anchors,
    list_postings,
)
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import (
    ORDERS,
    find_ticket_id,
    list_registered_tickets,
    list_ticket_anchors,
    sum_registered_tickets,
    ticket_order_key,
)
from desktop.book.reading import BookReader
from desktop.domain.numbers import parse_ticket_number
from desktop.services import wagers
from tests.shop import SIDES, Shop

PAGE = 7


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Forty wagers, of which some are settled, one twice, and one is void; and some money."""
    shop = Shop(tmp_path_factory.mktemp("registers") / "shop.book", players=4)
    games = [shop.game(rotation) for rotation in (451, 453, 455)]
    chance = random.Random(7)  # noqa: S311  the same every time, and no secret
    accepted = []
    for _ in range(40):
        shop.now += 1000
        first, second = chance.sample((451, 453, 455), 2)
        stake = chance.choice((20, 50, 110))
        text = chance.choice([f"{first}+3.5 r{stake}", f"p {first}+3.5 {second} o47.5 r{stake}"])
        accepted.append(shop.accept(text, f"P{chance.randrange(1, 5)}"))
    shop.settle(games[0], 20, 17)
    shop.settle(games[1], 10, 27)
    shop.pay("P1", 5000)
    shop.pay("P2", -1250, "adjustment", "goodwill")
    shop.settle(games[0], 17, 20)
    wagers.void_ticket(shop.book, shop.actor, accepted[3].ticket_id, "misheard")
    yield shop
    shop.book.close()


@pytest.fixture(scope="module")
def reader(shop):
    with BookReader(shop.path) as reader:
        yield reader


def pages(read, key_of):
    """All rows, by keyset pages."""
    rows, after = [], None
    while page := read(after, 0, PAGE):
        rows += page
        after = key_of(page[-1])
    return rows


@pytest.mark.parametrize("is_descending", [True, False])
@pytest.mark.parametrize("order", ORDERS)
def test_pages_of_tickets_join_without_gap_or_overlap(reader, order, is_descending):
    question = TicketQuestion(order=order, is_descending=is_descending)
    rows = pages(
        lambda *start: list_registered_tickets(reader, question, *start),
        lambda row: ticket_order_key(question, row),
    )
    keys = [ticket_order_key(question, row) for row in rows]
    assert keys == sorted(keys, reverse=is_descending)
    assert len(set(keys)) == 40


@pytest.mark.parametrize("order", ORDERS)
def test_an_anchor_leads_to_the_page_that_follows_it(reader, order):
    question = TicketQuestion(order=order)
    everything = list_registered_tickets(reader, question, None, 0, 100)
    anchors = list_ticket_anchors(reader, question, 15)
    assert len(anchors) == 2
    assert (
        list_registered_tickets(reader, question, anchors[1], 2, PAGE) == everything[32 : 32 + PAGE]
    )


@pytest.mark.parametrize(
    ("question", "fits"),
    [
        (TicketQuestion(kind="parlay"), lambda t: t.kind == "parlay"),
        (TicketQuestion(statuses=("won", "lost")), lambda t: t.status in {"won", "lost"}),
        (TicketQuestion(risk_from=5000, risk_to=11_000), lambda t: 5000 <= t.risk <= 11_000),
        (TicketQuestion(win_from=6000), lambda t: t.win >= 6000),
        (TicketQuestion(rotation=453), lambda t: "453" in t.description),
        (TicketQuestion(words=("o47.5", "parlay")), lambda t: "o47.5" in t.description),
        (TicketQuestion(words=("%",)), lambda _: False),
        (TicketQuestion(flags="any"), lambda _: False),
    ],
)
def test_a_filter_finds_what_a_look_at_every_ticket_finds(reader, question, fits):
    everything = list_registered_tickets(reader, TicketQuestion(), None, 0, 100)
    expected = [ticket for ticket in everything if fits(ticket)]
    assert list_registered_tickets(reader, question, None, 0, 100) == expected
    totals = sum_registered_tickets(reader, question)
    assert totals.tickets == len(expected)
    assert totals.risk == sum(ticket.risk for ticket in expected)
    assert totals.net == sum(ticket.net for ticket in expected)


def test_tickets_of_a_player_and_of_those_under_an_agent_are_found(reader):
    player, agent = find_account(reader, "P2"), find_account(reader, "A1")
    of_player = sum_registered_tickets(reader, TicketQuestion(account_id=player.id))
    of_agent = sum_registered_tickets(reader, TicketQuestion(under_id=agent.id))
    assert 0 < of_player.tickets < of_agent.tickets == 40


def test_a_time_of_day_bounds_tickets(reader, shop):
    middle = shop.now - 20_000
    early = sum_registered_tickets(reader, TicketQuestion(placed_before=middle))
    late = sum_registered_tickets(reader, TicketQuestion(placed_from=middle))
    assert early.tickets + late.tickets == 40
    assert min(early.tickets, late.tickets) > 0


def test_a_spoken_number_leads_to_its_ticket(reader):
    (ticket,) = list_registered_tickets(reader, TicketQuestion(), None, 3, 1)
    assert find_ticket_id(reader, *parse_ticket_number(ticket.number)) == ticket.id
    assert find_ticket_id(reader, "XX", 1) is None


def running_balances(reader):
    """By posting, the balance after it, added up from the beginning."""
    rows = reader.connection.exec_driver_sql(
        f"SELECT id, account_id, cents FROM {SIDES} ORDER BY id"
    ).all()
    standing, after = {}, {}
    for posting, account_id, cents in rows:
        standing[account_id] = standing.get(account_id, 0) + cents
        after[posting] = standing[account_id]
    return after


@pytest.mark.parametrize(
    "question",
    [
        PostingQuestion(),
        PostingQuestion(kind="wager"),
        PostingQuestion(kind="payment"),
        PostingQuestion(text="P3"),
        PostingQuestion(text="453 "),
    ],
)
def test_every_posting_shows_the_balance_that_adding_up_gives(reader, question):
    rows = pages(lambda *start: list_postings(reader, question, *start), lambda row: row.key)
    after = running_balances(reader)
    assert len(rows) == count_postings(reader, question) > 0
    assert {row.key: row.balance for row in rows} == {row.key: after[row.key] for row in rows}
    assert [row.key for row in rows] == sorted((row.key for row in rows), reverse=True)


def test_the_ledger_of_an_account_ends_in_its_balance(reader):
    for code in ("P1", "P2", "P3", "HOUSE", "CASH"):
        account = find_account(reader, code)
        newest = list_postings(reader, PostingQuestion(account_id=account.id), None, 0, 1)
        assert newest[0].balance == account.balance


def test_an_anchor_of_the_ledger_leads_to_the_page_that_follows_it(reader):
    everything = list_postings(reader, PostingQuestion(), None, 0, 500)
    anchors = list_posting_anchors(reader, PostingQuestion(), 10)
    assert list_postings(reader, PostingQuestion(), anchors[1], 0, PAGE) == everything[20:27]


def test_facts_come_newest_first_and_without_a_gap(reader):
    question = FactQuestion()
    rows = pages(lambda *start: list_facts(reader, question, *start), lambda row: row.fact.seq)
    last = count_facts(reader, question)
    assert [row.fact.seq for row in rows] == list(range(last, 0, -1))
    anchors = list_fact_anchors(reader, question, 10)
    assert anchors == [row.fact.seq for row in rows][9::10]


@pytest.mark.parametrize(
    ("question", "fits"),
    [
        (FactQuestion(kinds=("ticket.",)), lambda f: f.type.startswith("ticket.")),
        (FactQuestion(kinds=("money.", "week.")), lambda f: f.type == "money.posted"),
        (FactQuestion(text="goodwill"), lambda f: f.body.get("memo") == "goodwill"),
    ],
)
def test_a_filter_of_facts_finds_what_a_look_at_every_fact_finds(reader, question, fits):
    everything = list_facts(reader, FactQuestion(), None, 0, 1000)
    expected = [row for row in everything if fits(row.fact)]
    assert expected
    assert list_facts(reader, question, None, 0, 1000) == expected
    assert count_facts(reader, question) == len(expected)
    assert list_fact_anchors(reader, question, 1) == [row.fact.seq for row in expected]


def test_facts_are_found_by_who_did_them(reader, shop):
    mine = FactQuestion(user_id=shop.actor.user_id)
    assert count_facts(reader, mine) == count_facts(reader, FactQuestion())
    assert count_facts(reader, replace(mine, user_id=1)) == 0


def test_a_fact_is_found_by_the_id_of_what_it_made(reader):
    player = find_account(reader, "P1")
    assert find_fact(reader, player.id).fact.body["code"] == "P1"
    assert find_fact(reader, player.id + 10_000) is None


def test_money_above_the_players_is_the_sum_of_theirs(reader, shop):
    nodes = list_account_nodes(reader, shop.house.book.open_week)
    players = [node for node in nodes if node.kind == "player"]
    for node in nodes:
        if node.kind == "player":
            account = find_account(reader, node.code)
            assert (node.balance, node.pending) == (account.balance, account.pending)
            continue
        assert node.players == len(players)
        for amount in ("week", "balance", "pending", "available", "last_wager"):
            values = [getattr(player, amount) for player in players]
            expected = max(values) if amount == "last_wager" else sum(values)
            assert getattr(node, amount) == expected, (node.code, amount)


def test_the_tree_has_no_till_and_knows_who_stands_above(reader, shop):
    nodes = {node.code: node for node in list_account_nodes(reader, shop.house.book.open_week)}
    assert list(nodes) == ["HOUSE", "M1", "A1", "P1", "P2", "P3", "P4"]
    assert nodes["P1"].parent_id == nodes["A1"].id
    assert nodes["HOUSE"].parent_id is None


def test_the_figure_of_another_week_is_another(reader):
    assert {node.week for node in list_account_nodes(reader, "2020-01-07")} == {0}
