"""Plain-text accounting: read back by a parser of its own, and by ledger and hledger."""

import os
import re
import shutil
import subprocess
from collections import Counter
from decimal import Decimal
from urllib.parse import unquote

import pytest

from desktop.cli import bookdesk
from desktop.domain.errors import InputError
from desktop.domain.weeks import instant
from desktop.progress import silent
from desktop.reports.ledger_file import escaped
from desktop.reports.questions import Question
from desktop.reports.replacing import ReportNotWrittenError
from desktop.reports.writing import write_report
from tests.shop import Shop

HEAD = re.compile(r"(\d{4}-\d\d-\d\d) \* \((\d+)\) (\S.*)")
POSTING = re.compile(r"    (\S+(?: \S+)*)  (-?\d+\.\d\d) USD")
# Each would end a line, a field or a posting, or be a comment, a price, a date or an assertion.
NASTY = "a;b  ; c  -1.00 USD = 5 @ 3\n    House:HOUSE  9 USD\t[2020-01-01] {x} |note %3B “ü” "


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Wins, losses, a regrade, a parlay, payments, a transfer and text that means something."""
    made = Shop(tmp_path_factory.mktemp("ledger") / "ledger.book")
    game, other = made.game(451), made.game(453, spread="-3")
    made.accept("452 100")
    made.accept("451 200", "P2")
    made.accept("p 452 454 r50", "P1")
    made.pay("P1", 50_000, memo=NASTY)
    made.pay("P2", -1_050, "accrual_adjustment", "goodwill")
    made.settle(game, 20, 24)
    made.settle(other, 20, 23)
    made.settle(game, 24, 20)
    yield made
    made.book.close()


@pytest.fixture(scope="module")
def file(shop, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "book.ledger"
    count = write_report(silent, shop.path, question(shop), out, "ledger")
    assert count == shop.rows("SELECT count(*) FROM posting")[0][0] > 5
    return out


def question(shop, name="journal", **choice):
    return Question(name, instant(shop.now), **choice)


def transactions(text):
    """What a reader of the format sees: day, fact, payee, and the two postings."""
    found = []
    for paragraph in re.split(r"\n\n+", text.split("\n\n", 2)[2].partition("\n\n")[2].strip("\n")):
        head, *postings = paragraph.split("\n")
        day, fact, payee = HEAD.fullmatch(head).groups()
        pairs = [POSTING.fullmatch(line).groups() for line in postings]
        found.append((day, int(fact), payee, [(name, Decimal(cents)) for name, cents in pairs]))
    return found


def balances(shop):
    rows = shop.rows("SELECT code, balance FROM account WHERE balance != 0")
    return {code: Decimal(cents) / 100 for code, cents in rows}


def test_every_account_comes_to_the_balance_that_the_book_has(shop, file):
    sums = Counter()
    for _, _, _, postings in transactions(file.read_text("utf-8")):
        assert sum(amount for _, amount in postings) == 0
        for name, amount in postings:
            sums[name.rpartition(":")[2]] += amount
    assert {code: amount for code, amount in sums.items() if amount} == balances(shop)
    assert sums["P1"]


def test_each_entry_names_its_fact_its_day_and_what_it_was_for(shop, file):
    posted = shop.rows(
        "SELECT id >> 24, date(week, day || ' days'), ticket_id IS NOT NULL FROM posting"
        " ORDER BY id"
    )
    found = transactions(file.read_text("utf-8"))
    assert [(fact, day) for day, fact, _, _ in found] == [row[:2] for row in posted]
    assert [payee.startswith("wager ") for _, _, payee, _ in found] == [bool(r[2]) for r in posted]


def test_accounts_stand_where_they_are_in_the_tree_and_are_all_declared(shop, file):
    declared = re.findall(r"^account (.+)$", file.read_text("utf-8"), re.MULTILINE)
    assert {"Players:M1:A1:P1", "Agents:M1:A1", "Agents:M1", "House:HOUSE", "House:CASH"} <= {
        *declared
    }
    assert len(declared) == shop.rows("SELECT count(*) FROM account")[0][0]


def test_what_a_person_typed_stays_text_and_can_be_read_back(file):
    payees = [payee for _, _, payee, _ in transactions(file.read_text("utf-8"))]
    (typed,) = (payee for payee in payees if payee.startswith("deposit"))
    assert set(';|@=[]{}"').isdisjoint(typed)
    assert "  " not in typed
    assert unquote(typed).endswith(NASTY.strip())


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain - 1.5", "plain - 1.5"), ("a;b", "a%3Bb"), ("a  b", "a %20b"), ("a\nb", "a%0Ab"),
        ("a\u2028b", "a%E2%80%A8b"), ("ñandú", "ñandú"), ("100%", "100%25"), ("\t", "%09"),
    ],
)  # fmt: skip
def test_text_is_escaped(text, written):
    assert escaped(text) == written


@pytest.mark.parametrize("program", ["ledger", "hledger"])
def test_the_programs_it_is_for_come_to_the_same_balances(shop, file, program):
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed")
    strict = {"ledger": "--pedantic", "hledger": "--strict"}[program]
    ran = subprocess.run(
        [path, strict, "-f", file, "bal", "--flat"], capture_output=True, text=True, check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    lines = re.findall(r"^\s*(-?[\d.]+) USD\s+(\S+)$", ran.stdout, re.MULTILINE)
    assert {name.rpartition(":")[2]: Decimal(amount) for amount, name in lines} == balances(shop)


def test_nothing_else_is_accounting_and_the_whole_book_is_meant(shop, tmp_path):
    out = tmp_path / "out.ledger"
    with pytest.raises(InputError, match="only “journal” has that format"):
        write_report(silent, shop.path, question(shop, "tickets"), out, "ledger")
    with pytest.raises(InputError, match="leave --agent out"):
        write_report(silent, shop.path, question(shop, agent="A1"), out, "ledger")
    with pytest.raises(ReportNotWrittenError, match="would replace it"):
        write_report(silent, shop.path, question(shop), shop.path, "ledger")
    assert not out.exists()


def test_a_journal_that_is_called_off_leaves_no_file(shop, tmp_path):
    def call_off(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_report(call_off, shop.path, question(shop), tmp_path / "out.ledger", "ledger")
    assert not list(tmp_path.iterdir())


def test_the_command_line_writes_it_into_a_file_or_to_be_read_on(shop, file, tmp_path, capfd):
    asked = ["--book", str(shop.path), "--format", "ledger"]
    out = tmp_path / "out.ledger"
    assert bookdesk(["report", "journal", *asked, "--out", str(out)]) == 0
    assert "rows written" in capfd.readouterr().out
    assert bookdesk(["report", "journal", *asked]) == 0
    whole = transactions(file.read_text("utf-8"))
    assert transactions(out.read_text("utf-8")) == transactions(capfd.readouterr().out) == whole
    assert bookdesk(["report", "journal", *asked, "--csv", str(out)]) == 2
    assert bookdesk(["report", "tickets", *asked]) == 1
    assert "only “journal” has that format" in capfd.readouterr().err
