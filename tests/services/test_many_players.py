"""Weekly figures of ten thousand players come from the maintained tables alone (PERFORMANCE 5)."""

import pytest

from desktop.book.queries.player_weeks import list_player_figures
from desktop.book.statements import driver_of
from desktop.book.tables.money import PostingKind
from desktop.domain.accounts import AccountKind
from desktop.domain.transactions import Column, types_in
from desktop.services.accounts import NewAccount, record_account
from tests.shop import SIDES, Shop

PLAYERS = 10_000
SQLITE_READ, SQLITE_OK = 20, 0
NEVER_READ = {"posting", "ticket", "leg", "outcome", "fact", "document", "stake"}


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    """Ten thousand players under forty agents, each with money of one of three kinds."""
    made = Shop(tmp_path_factory.mktemp("many") / "many.book", players=1)
    with made.book.command(made.actor.author) as command:
        for agent in range(40):
            kind = AccountKind.AGENT
            record_account(command, NewAccount(f"B{agent:02}", f"Agent {agent}", kind, "M1", 0))
        for number in range(PLAYERS):
            agent, kind = f"B{number % 40:02}", AccountKind.PLAYER
            record_account(command, NewAccount(f"X{number:05}", f"X {number}", kind, agent, 10_00))
        ids = [made.account(f"X{number:05}").id for number in range(PLAYERS)]
        for place, account in enumerate(ids):
            kind, cents = (
                ("deposit", 100 + place), ("betting_adjustment", 7 * place - 31_000),
                ("accrual_adjustment", 3 - place % 7 or 9),
            )[place % 3]  # fmt: skip
            body = {"account": account, "kind": kind, "cents": cents, "memo": "many"}
            command.record("money.posted", body)
    yield made
    made.book.close()


def figures(shop):
    (week,) = shop.rows("SELECT open_week FROM book")[0]
    return [figure for _, figure in list_player_figures(shop.book.reader, week)]


def test_no_posting_and_no_ticket_is_read(network):
    read, driver = set(), driver_of(network.book.reader.connection)
    driver.set_authorizer(lambda action, table, *_: read.add((action, table)) or SQLITE_OK)
    try:
        # Prepared anew, so that the authorizer is asked.
        driver.execute("CREATE TEMP TABLE forget (x)")
        found = figures(network)
    finally:
        driver.set_authorizer(None)
        driver.execute("DROP TABLE forget")
    tables = {table for action, table in read if action == SQLITE_READ}
    assert len(found) >= PLAYERS
    assert "weekly" in tables
    assert not tables & NEVER_READ


def test_the_figures_are_the_postings_to_the_cent(network):
    def kinds(column):
        return {
            kind.value for kind in PostingKind if kind.word in {k.value for k in types_in(column)}
        }

    posted = {}
    for code, kind, cents in network.rows(
        f"SELECT code, p.kind, sum(cents) FROM {SIDES} p JOIN account a ON a.id = p.account_id"
        " WHERE a.kind = 'player' GROUP BY 1, 2"
    ):
        posted.setdefault(code, {})[kind] = cents
    payments, adjustments = kinds(Column.PAYMENTS), kinds(Column.ADJUSTMENTS)
    for row in figures(network):
        sums = posted.get(row.code, {})
        assert row.figure.payments == sum(c for kind, c in sums.items() if kind in payments)
        assert row.figure.adjustments == sum(c for kind, c in sums.items() if kind in adjustments)
        assert row.figure.balance == sum(sums.values())
