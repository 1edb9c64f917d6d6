"""Beat the close, changed wagers, exposure, configuration, growth and log-on audit."""

import csv
from datetime import timedelta
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from desktop.book.access_log import FAILED, log_access
from desktop.book.queries.closing_lines import CLOSED_WAGERS
from desktop.book.queries.pending import open_query
from desktop.book.queries.ticket_list import listed_query
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.domain.accounts import AccountKind
from desktop.domain.closing_line import cents_beaten, points_beaten
from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Side
from desktop.domain.weeks import instant
from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.writing import REPORTS, write_report
from desktop.services import lines, wagers
from desktop.services.books import read_house
from desktop.services.finding import ask_of_tickets
from tests.shop import Shop

HOUR_MS = 3_600_000


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Two straights and a parlay, a line that moves, one void, one open game."""
    made = Shop(tmp_path_factory.mktemp("picture") / "picture.bookdesk")
    made.open("A2", AccountKind.AGENT, "M1", 0)
    game = made.game(451, spread="-3.5")
    made.game(453)
    made.accept("452 100")
    made.accept("451 200", "P2")
    made.accept("452 50", "P3")
    made.accept("p 452 454 r50", "P3")
    moved = [
        made.setting(Market.SPREAD, Side.HOME, parse_line("-5"), "-105"),
        made.setting(Market.SPREAD, Side.AWAY, parse_line("+5"), "-115"),
    ]
    lines.set_lines(made.book, made.actor, game, moved)
    ticket = made.rows("SELECT id FROM ticket WHERE risk = 5500")[0][0]
    wagers.void_ticket(made.book, made.actor, ticket, "Caller meant the other team")
    made.now += 4 * HOUR_MS
    log_access(made.book, FAILED, "mallory", "s1")
    yield made
    made.book.close()


@pytest.fixture
def report(shop, tmp_path):
    def rows(name, **choice):
        out = tmp_path / "out.csv"
        asked = Question(name, instant(shop.now), **choice)
        write_report(silent, shop.path, asked, out, "csv")
        with out.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return rows


def test_the_line_taken_stands_beside_the_one_the_market_closed_at(report):
    taken = {row["account"]: row for row in report("beat-the-close", by="ticket")}
    home, away = taken["P1"], taken["P2"]
    assert (home["line"], home["closing_line"], home["points"], home["cents"]) == (
        "-3.5", "-5", "1.5", "-5",
    )  # fmt: skip
    assert (away["line"], away["closing_line"], away["points"]) == ("+3.5", "+5", "-1.5")


def test_a_player_beat_the_close_or_was_worse(report):
    players = {row["account"]: row for row in report("beat-the-close")}
    assert (players["P1"]["beat"], players["P1"]["beat_share"]) == ("1", "100.00")
    assert (players["P2"]["worse"], players["P2"]["beat_share"]) == ("1", "0.00")
    assert players["P1"]["opens"] == "tickets acct:P1 type:S"


def test_before_the_start_no_line_has_closed(shop, tmp_path):
    out = tmp_path / "out.csv"
    early = instant(shop.now) - timedelta(hours=3)
    write_report(silent, shop.path, Question("beat-the-close", early), out, "csv")
    assert len(out.read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.parametrize(
    ("side", "line", "closing", "better"),
    [("home", -14, -20, 6), ("away", 14, 20, -6), ("over", 180, 184, 4), ("under", 180, 184, -4)],
)
def test_an_over_is_better_at_a_lower_number_all_else_at_a_higher(side, line, closing, better):
    assert points_beaten(side, line, closing) == better


@pytest.mark.parametrize(
    ("price", "closing", "cents"),
    [("-105", "-110", 5), ("+105", "-105", 10), ("-150", "+120", -70), ("d2.50", "+130", 20)],
)
def test_prices_are_compared_on_one_scale_without_its_hole(price, closing, cents):
    assert cents_beaten(price, closing) == cents


def test_a_voided_ticket_is_told_with_user_and_reason(report):
    (row,) = report("changed-wagers")
    assert (row["change"], row["user"], row["status"]) == ("deleted (void)", "owner", "void")
    assert row["reason"] == "Caller meant the other team"
    assert row["opens"] == f"tickets {row['ticket']}"
    assert report("changed-wagers", agent="A2") == []


def test_the_exposure_of_straights_is_their_open_risk(shop, report):
    straights = [row for row in report("exposure") if row["tickets_with"] == "straight"]
    risk = shop.rows(
        "SELECT sum(risk) FROM ticket LEFT JOIN outcome ON ticket_id = id"
        " WHERE kind = 'straight' AND coalesce(status, 'open') = 'open'"
    )[0][0]
    assert sum(int(Decimal(row["risk"]) * 100) for row in straights) == risk
    opens = "tickets rot:451 day:2026-11-22 on:game/spread/away status:open"
    assert straights[0]["opens"] == opens


def test_the_exposure_says_what_a_side_costs_and_what_the_event_can_cost(report):
    rows = [row for row in report("exposure") if row["tickets_with"] == "straight"]
    for row in rows:
        assert Decimal(row["worst_case"]) <= Decimal(row["house_if_it_wins"])
        assert Decimal(row["lowest_line"]) <= Decimal(row["average_line"])


def test_the_exposure_of_an_agent_is_what_was_wagered_below(report):
    assert [row["tickets"] for row in report("exposure", agent="A2")] == []
    below = report("exposure", agent="a1")
    assert [row["risk"] for row in below] == [row["risk"] for row in report("exposure")]
    assert below[0]["opens"].endswith("status:open agent:A1")


def test_growth_counts_every_account_under_its_agent(report):
    rows = report("network-growth")
    assert {row["agent"]: (row["agents"], row["players"]) for row in rows} == {
        "HOUSE": ("1", "0"), "M1": ("2", "0"), "A1": ("0", "3"),
    }  # fmt: skip


def test_a_failed_log_on_is_in_the_audit(report):
    (row,) = [row for row in report("access") if row["what"] == "failed"]
    assert (row["user"], row["session"]) == ("mallory", "s1")


@pytest.mark.parametrize(
    ("kept", "opens"),
    [("performance", "performance"), ("dispute-pack KA1-1", "tickets KA1-1"),
     ("closing-files 2026-11-17", "weekly 2026-11-17")],
)  # fmt: skip
def test_what_was_handed_out_stands_in_the_log_and_is_opened_again(shop, report, kept, opens):
    log_access(shop.book, f"exported {kept}", "owner", "s2")
    row = next(row for row in report("access") if row["about"] == kept)
    assert (row["what"], row["user"], row["opens"]) == ("exported", "owner", opens)


def test_a_filter_of_tickets_narrows_rows_and_says_so(shop, report):
    house = read_house(shop.book.reader)

    def asked(name, where, **choice):
        question = Question(name, instant(shop.now), where=where, **choice)
        found = ask_of_tickets(shop.book.reader, house, question)
        return report(name, where=where, tickets=found.tickets, **choice)

    assert [row["account"] for row in asked("pending", "acct:P3 type:P")] == ["P3"]
    assert asked("pending", "acct:P3 risk:>500") == []
    assert {row["account"] for row in asked("tickets", "status:void")} == {"P3"}
    assert [row["group"] for row in asked("performance", "acct:P1", by="lifetime")] == []
    with pytest.raises(InputError, match="takes no filter of tickets"):
        report("cash-flow", where="acct:P1")


@pytest.mark.parametrize("chosen", [None, TicketQuestion(kind="straight")])
def test_the_tickets_of_a_week_are_found_by_what_was_graded_in_it(shop, chosen):
    """Only the small outcomes are looked through; of the tickets only those of the week."""
    query = listed_query(True, chosen)
    plan = shop.book.reader.connection.exec_driver_sql(
        f"EXPLAIN QUERY PLAN {query.prepared.text}",
        query.prepared.parameters({"root": 1, "week": "2026-11-17"}),
    ).all()
    steps = [step[3] for step in plan]
    assert "SCAN outcome" in steps
    assert "SEARCH ticket USING INTEGER PRIMARY KEY (rowid=?)" in steps
    assert not any("ORDER BY" in step for step in steps)


def test_open_tickets_of_one_player_are_found_by_the_account(shop):
    query = open_query(TicketQuestion(account_id=7))
    plan = shop.book.reader.connection.exec_driver_sql(
        f"EXPLAIN QUERY PLAN {query.prepared.text}", query.prepared.parameters({"root": 1})
    ).all()
    assert any("ticket USING INDEX ix_ticket_account_id" in step[3] for step in plan)


HEADERS = {
    "access": "at,user,what,about,session,opens",
    "configuration": "account,kind,agent,setting,value,inherited,inherited_from,temporary,until"
    ",opens",
    "performance": "group,bets,volume,won,lost,corrections,net,hold,opens",
    "cash-flow": "group,type,count,in,out,net,opens",
    "network-growth": "period,agent,agents_opened,players_opened,agents,players,opens",
}


@pytest.mark.parametrize("name", HEADERS)
def test_the_headers_of_csv_stay(shop, tmp_path, name):
    out = tmp_path / "out.csv"
    write_report(silent, shop.path, Question(name, instant(shop.now)), out, "csv")
    assert out.read_text(encoding="utf-8").splitlines()[0] == HEADERS[name]


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_every_report_is_a_workbook_that_opens_and_says_when_it_was_made(shop, tmp_path, name):
    if name == "agent-statement":
        pytest.skip("it is of one agent in a closed week, and has tests of its own")
    out = tmp_path / "out.xlsx"
    write_report(silent, shop.path, Question(name, instant(shop.now)), out, "xlsx")
    page = load_workbook(out).worksheets[0]
    heading = [page.cell(row, 1).value or "" for row in range(1, 10)]
    assert any(line.startswith("Made ") for line in heading)


def test_the_closing_line_is_found_by_the_index_of_line_changes(shop):
    place = {"first_seq": 0, "before_seq": 1 << 60, "now": shop.now, "root": 1}
    plan = shop.book.reader.connection.exec_driver_sql(
        f"EXPLAIN QUERY PLAN {CLOSED_WAGERS.prepared.text}",
        CLOSED_WAGERS.prepared.parameters(place),
    ).all()
    steps = [step[3] for step in plan if "line_change" in step[3]]
    assert len(steps) == 2
    assert all(step.startswith("SEARCH") for step in steps)
