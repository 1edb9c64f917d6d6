"""The floors do what they are described to do, and nothing of the product helps them."""

import ast
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook

import benchmarks.floors
from benchmarks.floors import (
    accept,
    exposure,
    exposure_numpy,
    grading,
    journal,
    odds,
    pull,
    push,
    rebuild,
    regrading,
    weekly,
    weekly_audit,
    workbook,
    workbook_of_tickets,
)
from benchmarks.floors.fdatasync import BLOCK, FILE_BYTES, BareSync

FLOORS = sorted(Path(benchmarks.floors.__path__[0]).glob("*.py"))


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def strays(tree):
    """Imports of the product, or of a part of the bench that might import the product."""
    for module in imported(tree):
        if module.startswith("benchmarks") and not module.startswith("benchmarks.floors"):
            yield module
        if module.partition(".")[0] in {"desktop", "sqlalchemy", "server"}:
            yield module


@pytest.mark.parametrize("floor", FLOORS, ids=lambda path: path.stem)
def test_a_floor_imports_nothing_of_the_product(floor):
    assert list(strays(ast.parse(floor.read_text("utf-8")))) == []


@pytest.mark.parametrize(
    "source",
    ["import desktop.book", "from desktop.domain import money", "from benchmarks import report"],
)
def test_an_import_of_the_product_is_seen(source):
    assert list(strays(ast.parse(source)))


def rows(state, query):
    return state.connection.execute(query).fetchall()


def one(state, query):
    (row,) = rows(state, query)
    return row


@pytest.fixture
def accepted(tmp_path):
    """Three tickets in the file, and four more accepted one by one."""
    accept.make(tmp_path, 4, 3)
    with closing(accept.open_state(tmp_path, 4)) as state:
        accept.run(state)
        yield state


def test_accepting_goes_on_after_the_tickets_that_were_there(accepted):
    assert rows(accepted, "select id from ticket order by id") == [(i,) for i in range(1, 8)]


def test_each_link_of_the_floors_chain_holds_the_one_before(accepted):
    links = rows(accepted, "select prev, hash from journal order by seq")
    assert [previous for previous, _ in links] == [bytes(32), *(link for _, link in links[:-1])]


def test_the_postings_of_the_accept_floor_sum_to_zero(accepted):
    assert one(accepted, "select count(*), sum(cents) from posting") == (14, 0)


def test_an_accept_of_the_floor_takes_the_risk_from_the_balance(accepted):
    assert one(accepted, "select sum(cents) from balance") == (-7 * 11000,)


@pytest.fixture
def graded(tmp_path):
    grading.make(tmp_path, 2_000, 0)
    with closing(grading.open_state(tmp_path, 2_000)) as state:
        grading.run(state)
        yield state


def margin(ticket):
    """What the grading floor has to find, in Python: how far the leg is beyond its line."""
    event, market, side = 31 * ticket % 500, 1 + ticket % 3, ticket & 1
    line, home, away = 7 * ticket % 29 - 14, 13 * event % 37, 17 * event % 41
    ahead = home - away if side == 0 else away - home
    if market == 1:
        return 2 * ahead + line
    if market == 2:
        return (1 if side == 0 else -1) * (2 * (home + away) - 80 - line)
    return ahead


def outcome(ticket):
    beyond = margin(ticket)
    if beyond == 0:
        return (2, 0)
    return (3, 10000) if beyond > 0 else (1, -11000)


def test_the_grading_floor_grades_as_arithmetic_does(graded):
    found = rows(graded, "select id, status, result from ticket order by id")
    assert found == [(ticket, *outcome(ticket)) for ticket in range(1, 2_001)]


def test_the_grading_floor_grades_the_legs_as_the_tickets(graded):
    different = "select count(*) from leg join ticket using (id) where leg.status <> ticket.status"
    assert one(graded, different) == (0,)


def test_the_postings_and_balances_of_the_grading_floor_sum_to_zero(graded):
    assert one(graded, "select sum(cents) from posting") == (0,)
    assert one(graded, "select sum(cents) from balance") == (0,)


def test_the_grading_floor_posts_two_sides_for_each_ticket_that_is_not_a_push(graded):
    (decided,) = one(graded, "select count(*) from ticket where status in (1, 3)")
    assert 0 < decided < 2_000
    assert one(graded, "select count(*) from posting") == (2 * decided,)


def test_the_grading_floor_refuses_a_file_of_another_size(tmp_path):
    grading.make(tmp_path, 10, 0)
    with pytest.raises(ValueError, match="does not hold 11 tickets"):
        grading.open_state(tmp_path, 11)


def test_the_bare_sync_stays_within_its_preallocated_file(tmp_path):
    bare = BareSync(tmp_path)
    for _ in range(FILE_BYTES // len(BLOCK) + 1):
        bare.write_next()
    bare.close()
    assert (tmp_path / "bare").stat().st_size == FILE_BYTES


def test_parlays_are_priced_as_in_fractions(tmp_path):
    state = odds.open_state(tmp_path, 1_000)
    odds.run(state)
    assert {len(parlay) for parlay in state.parlays} == {2, 3, 4, 5}
    assert state.returned == sum(map(returned, state.parlays))


def returned(parlay):
    exact = Fraction(odds.RISK)
    for price in parlay:
        exact *= 1 + (Fraction(price, 100) if price > 0 else Fraction(100, -price))
    return (exact + Fraction(1, 2)) // 1


@pytest.fixture
def regraded(tmp_path):
    regrading.make(tmp_path, 50, 2_000)
    with closing(regrading.open_state(tmp_path, 50)) as state:
        before = dict(rows(state, "select id, result from ticket"))
        regrading.run(state)
        yield state, before


def test_the_regrading_floor_posts_what_changed_and_no_more(regraded):
    state, before = regraded
    after = dict(rows(state, "select id, result from ticket"))
    changed = {ticket for ticket in after if after[ticket] != before[ticket]}
    on_event = {ticket for (ticket,) in rows(state, "select ticket from leg where event = 0")}
    assert changed
    assert changed <= on_event
    new = f"select count(*), sum(cents) from posting where id > {state.postings}"
    assert one(state, new) == (2 * len(changed), 0)


def test_the_balances_of_the_regrading_floor_are_its_postings(regraded):
    state, _ = regraded
    summed = rows(state, "select acct, sum(cents) from posting group by acct")
    assert rows(state, "select acct, cents from balance order by acct") == summed


def test_the_regrading_floor_refuses_a_file_of_another_size(tmp_path):
    regrading.make(tmp_path, 10, 100)
    with pytest.raises(ValueError, match="does not hold 11 tickets"):
        regrading.open_state(tmp_path, 11)


def test_a_changed_byte_breaks_the_chain_of_the_journal_floor(tmp_path):
    journal.make(tmp_path, 100, 0)
    with closing(journal.open_state(tmp_path, 100)) as state:
        journal.run(state)
        state.connection.execute(
            "update journal set body = cast(body || ' ' as blob) where seq = 60"
        )
        with pytest.raises(journal.BrokenChainError):
            journal.run(state)


def test_the_rebuild_floor_makes_every_ticket_with_its_legs_and_postings(tmp_path):
    rebuild.make(tmp_path, 300, 0)
    with closing(rebuild.open_state(tmp_path, 300)) as state:
        rebuild.run(state)
        count = "select (select count(*) from ticket), (select count(*) from leg)"
        assert state.tables.execute(count).fetchone() == (300, 600)
        sums = "select (select sum(cents) from posting), (select sum(cents) from balance)"
        assert state.tables.execute(sums).fetchone() == (0, 0)


def test_the_kept_week_of_the_floor_is_the_week_that_its_postings_add_up_to(tmp_path):
    weekly.make(tmp_path, 1, 20_000)
    with (
        closing(weekly.open_state(tmp_path, 1)) as kept,
        closing(weekly_audit.open_state(tmp_path, 1)) as added_up,
    ):
        assert sorted(row[1:] for row in kept.rows) == sorted(added_up.rows) != []


def test_the_exposure_floors_and_the_plain_way_come_to_the_same(tmp_path):
    states = exposure.open_state(tmp_path, 60), exposure_numpy.open_state(tmp_path, 60)
    exposure.run(states[0])
    exposure_numpy.run(states[1])
    assert states[0].grid == states[1].grid.tolist()
    for home, away in ((0, 0), (7, 3), (20, 21), (52, 17), (199, 199)):
        at = sum(house_result(ticket, home, away) for ticket in states[0].tickets)
        assert states[0].grid[home][away] == at


def house_result(ticket, home, away):
    market, side, line, risk, win = ticket
    beyond = {
        1: (2 * (home - away) if side == 0 else 2 * (away - home)) + line,
        2: (1 if side == 0 else -1) * (2 * (home + away) - line),
        3: home - away if side == 0 else away - home,
    }[market]
    return -win if beyond > 0 else risk if beyond < 0 else 0


@pytest.mark.parametrize("floor", [workbook, workbook_of_tickets])
def test_the_workbook_floors_write_every_row(floor, tmp_path):
    state = floor.open_state(tmp_path, 30)
    floor.run(state)
    sheet = load_workbook(state.file).active
    assert sheet.max_row == 31
    assert sheet.freeze_panes == "A2"


def test_what_the_floors_of_the_sync_push_is_what_they_pull(tmp_path):
    with closing(pull.open_state(tmp_path, 6_000)) as state:
        pull.run(state)
        pulled = rows(state, "select station, n, kind, body, hash from fact order by seq")
    assert pulled == list(push.facts(6_000))
