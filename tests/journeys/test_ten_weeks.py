"""Ten weeks of the demo's office, and at every close the whole network adds up to the cent.

Accounts are opened, approved and funded, move between agents; wagers of every kind are written
and graded, voided, disputed and corrected, in weeks that are long closed as well. `./test --long`
tells the same story with 20,000 tickets.
"""

import csv
from collections import defaultdict
from datetime import date
from decimal import Decimal
from hashlib import sha256
from itertools import count
from random import Random

import pytest

from desktop.book.machine import this_machine
from desktop.book.queries.people import find_book
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.tickets import LegResult
from desktop.domain.transactions import TransactionType
from desktop.progress import silent
from desktop.reports.closing_files import write_closing_files
from desktop.services import weeks
from desktop.services.accounts import NewAccount, open_account
from desktop.services.books import read_house
from desktop.services.claims import (
    Adjustment,
    ClaimResult,
    NewClaim,
    Regrade,
    Verdict,
    Void,
    decide_claim,
    open_claim,
)
from desktop.services.demo import office
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.services.funding.posting import post_money
from desktop.services.funding.transactions import Transaction
from desktop.services.placing import move_accounts
from desktop.services.settlement import Result, approve, record_result
from desktop.services.wagers import void_ticket
from desktop.services.week_checks import check_week
from tests.shop import SIDES

WEEKS = 10
SHORT, LONG = Extent(players=40, weeks=WEEKS, calls=36), Extent(players=220, weeks=WEEKS, calls=430)
REMEDIES = ((), (Adjustment(25_00),), (Void(),), (Regrade(LegResult.NO_ACTION),))


class Season:
    """What happens at each close, and what was found there."""

    def __init__(self, folder):
        self.folder = folder
        self.rng = Random(27)  # noqa: S311 - a story has to be told twice alike
        self.statements = {}
        self.files = {}
        self.folders = {}
        self.numbers = count()
        self.done = defaultdict(int)
        self.corrected = set()

    def close_week(self, book, actor, week, **how):
        """Close as the story does; check it; then a week's worth of trouble in the next one."""
        self.accounts_are_opened_and_funded(book, actor)
        self.old_results_are_corrected(book, actor)
        closing = weeks.close_week(book, actor, week, **how)
        assert check_week(book.reader, closing.week).problems == ()
        self.every_account_changed_by_what_was_posted(book, closing.week)
        self.statements[closing.week] = closing.statement
        self.files[closing.week] = self.written(book, week)
        self.claims_are_decided(book, actor)
        self.somebody_moves(book, actor)
        self.old_tickets_are_voided(book, actor)
        return closing

    def written(self, book, week):
        """The closed week's files as they are handed out now: name and hash."""
        target = self.folder / f"{week} {next(self.numbers)}"
        write_closing_files(silent, book.path, week, target)
        self.folders.setdefault(week.isoformat(), target)
        return {file.name: sha256(file.read_bytes()).hexdigest() for file in target.iterdir()}

    def every_account_changed_by_what_was_posted(self, book, week):
        """Added up from the postings themselves: nothing that the checks of a close have read."""
        posted = dict(
            rows(
                book,
                f"SELECT account_id, sum(cents) FROM {SIDES} WHERE week <= '{week}' GROUP BY 1",
            )
        )
        balances = dict(
            rows(book, f"SELECT account_id, balance FROM closed_account WHERE week = '{week}'")
        )
        assert balances == {account: posted.get(account, 0) for account in balances}
        assert sum(balances.values()) == 0

    def accounts_are_opened_and_funded(self, book, actor):
        code = f"NEW{self.done['opened']:02}"
        agent = self.rng.choice(codes(book, "agent"))
        opened = NewAccount(code, f"Newcomer {code}", AccountKind.PLAYER, agent, 500_00)
        open_account(book, actor, opened)
        cents = self.rng.randrange(20_00, 200_00)
        kinds = (TransactionType.DEPOSIT, TransactionType.ACCRUAL_ADJUSTMENT)
        for kind, how in zip(kinds, ({"method": "cash"}, {"memo": "welcome"}), strict=True):
            post_money(book, actor, Transaction(code, kind, cents, **how))
        self.done["opened"] += 1

    def old_results_are_corrected(self, book, actor):
        """A result of a week that is closed: what it changes posts in the week that is open."""
        if not self.statements:
            return
        found = rows(
            book,
            "SELECT DISTINCT event_id FROM leg JOIN outcome USING (ticket_id) JOIN event ON"
            f" event.id = event_id WHERE week IN ({quoted(self.statements)}) AND sport = 'football'"
            " AND outcome.status IN ('won', 'lost') AND form = 'game' ORDER BY 1",
        )
        found = [event_id for (event_id,) in found if event_id not in self.corrected]
        if not found:
            return
        event_id = self.rng.choice(found)
        self.corrected.add(event_id)
        record_result(book, actor, event_id, Result("final", {}, (31, 17)))
        approve(book, actor, [event_id])
        self.done["corrected"] += 1

    def claims_are_decided(self, book, actor):
        manager = actor
        tickets = rows(
            book,
            "SELECT ticket.id FROM ticket JOIN outcome ON ticket_id = ticket.id WHERE voided = 0"
            " AND legs = 1 AND free_play = 0 AND kind = 'straight' ORDER BY 1 DESC LIMIT 40",
        )
        remedies = REMEDIES[self.done["claims"] % len(REMEDIES)]
        claim = open_claim(
            book, manager,
            NewClaim("He says it was the other side", self.rng.choice(tickets)[0], late="late"),
        )  # fmt: skip
        result = ClaimResult.UPHELD if remedies else ClaimResult.REFUSED
        decide_claim(book, manager, claim.id, Verdict(result, "The tape says so", remedies))
        self.done["claims"] += 1

    def somebody_moves(self, book, actor):
        """A player to another agent, or an agent to another master, from the next day on."""
        house = read_house(book.reader)
        wanted = "agent" if self.done["moved"] % 3 == 2 else "player"
        above = "master" if wanted == "agent" else "agent"
        movers, targets = codes(book, wanted), codes(book, above)
        for _ in range(20):
            code, to = self.rng.choice(movers), self.rng.choice(targets)
            try:
                move_accounts(book, actor, house, [code], to, inherit=self.done["moved"] % 2 == 1)
            except InputError:
                continue  # it stands there already
            self.done["moved"] += 1
            return

    def old_tickets_are_voided(self, book, actor):
        found = rows(
            book,
            "SELECT ticket.id FROM ticket JOIN outcome ON ticket_id = ticket.id WHERE week IN"
            f" ({quoted(self.statements)}) AND voided = 0 AND net <> 0 ORDER BY 1",
        )
        void_ticket(book, actor, self.rng.choice(found)[0], "Written on the wrong account")
        self.done["voided"] += 1


def rows(book, sql):
    return [tuple(row) for row in book.reader.connection.exec_driver_sql(sql)]


def codes(book, kind):
    return [code for (code,) in rows(book, f"SELECT code FROM account WHERE kind = '{kind}'")]


def quoted(names):
    return ", ".join(f"'{name}'" for name in names)


@pytest.fixture(scope="module")
def season(tmp_path_factory, request):
    folder = tmp_path_factory.mktemp("season")
    told = Season(folder)
    extent = LONG if request.config.getoption("--long") else SHORT
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(office, "close_week", told.close_week)
        told.book = make_demo(folder / "season.book", this_machine(), extent=extent)
    yield told
    told.book.close()


def test_the_season_has_everything_in_it(season, is_long_run):
    written = dict(rows(season.book, "SELECT kind, count(*) FROM ticket GROUP BY 1"))
    assert sum(written.values()) >= (20_000 if is_long_run else 1_500)
    assert {
        "straight",
        "parlay",
        "teaser",
        "round_robin",
        "if_bet",
        "reverse",
        "future",
        "prop",
    } <= written.keys()
    assert len(season.statements) == WEEKS
    assert season.done["claims"] == season.done["voided"] == season.done["opened"] == WEEKS
    assert season.done["moved"] == WEEKS
    assert season.done["corrected"] >= WEEKS // 2
    assert rows(season.book, "SELECT count(*) FROM posting WHERE occurred_week IS NOT NULL") > [
        (0,)
    ]


def test_at_every_close_what_was_posted_is_what_the_balances_changed_by(season):
    """The checks themselves ran at each close, on the way; here they run on all weeks again."""
    for week in season.statements:
        assert check_week(season.book.reader, week).problems == ()
        season.every_account_changed_by_what_was_posted(season.book, week)


def test_a_closed_week_never_changes_afterwards(season, is_long_run):
    for number, (week, statement) in enumerate(season.statements.items()):
        assert weeks.statement_hash(season.book.reader, week) == statement
        if is_long_run or number % 4 == 0:
            assert season.written(season.book, date.fromisoformat(week)) == season.files[week]


def test_the_book_verifies_and_the_open_week_is_the_eleventh(season):
    assert verify(season.book.reader).difference is None
    open_week = find_book(season.book.reader).open_week
    assert open_week > max(season.statements)


def test_the_statements_of_the_agents_are_the_sheet_of_the_masters(season):
    """Added up from the files that were handed out, as an accountant would with a calculator."""
    for week, folder in season.folders.items():
        sheet = table(folder, "master-sheet")
        figures = table(folder, "weekly-figures")
        assert total(sheet, "own") == -total(figures, "week"), week
        statements = {row["agent"]: table(folder, f"statement-{row['agent']}") for row in sheet}
        # An agent that moved within the week passed up to two masters; its statement says to whom.
        passed_up = [
            line
            for statement in statements.values()
            for line in statement
            if line["line"] == "Passed up"
        ]
        for row in sheet:
            to_it = [
                line
                for line in passed_up
                if line["note"] == f"to {row['agent']}" and line["product"] == row["product"]
            ]
            assert cents(row["below"]) == total(to_it, "amount"), (week, row)
        for agent, statement in statements.items():
            rows_of_agent = [row for row in sheet if row["agent"] == agent]
            for column, line in (
                ("own", "Own players' net loss"),
                ("below", "Passed up by agents below"),
                ("commission", "Commission"),
                ("makeup", "Make-up after"),
            ):
                lines = [row for row in statement if row["line"] == line]
                assert total(lines, "amount") == total(rows_of_agent, column), (week, agent, line)
            (after,) = [row for row in statement if row["line"] == "Agent's balance after"]
            assert cents(after["amount"]) == cents(rows_of_agent[0]["balance"])


def table(folder, name):
    (file,) = folder.glob(f"{name}-*.csv")
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


def cents(text):
    return int(Decimal(text) * 100)


def total(rows_of_file, column):
    return sum(cents(row[column]) for row in rows_of_file if row[column])
