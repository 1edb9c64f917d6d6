"""What is settled by a loop of its own comes to what the way of every ticket makes."""

from contextlib import closing
from datetime import date

import pytest
from sqlalchemy import insert, select

from desktop.book.fold import approving, first_straights
from desktop.book.fold.first_grades import FirstGrades
from desktop.book.fold.first_straights import SettledFirst, half
from desktop.book.fold.tickets import TicketSettler
from desktop.book.replaying import Replica
from desktop.book.statements import Query
from desktop.book.tables.every import FOLDED, METADATA
from desktop.book.tables.house import RulesTable
from desktop.book.tables.wagers import TicketTable
from desktop.domain.money import Rounding
from desktop.services import settlement, wagers, weeks
from desktop.services.settlement import Result
from tests.shop import Shop

A_DAY = 86_400_000
SCORES = (
    # Whole wins and losses, pushes, halves, and nothing at all; None: it is called off.
    ((20, 24), (21, 20), (3, 0)),
    ((24, 20), (20, 20), None),
    (None, (0, 7), (3, 0)),
    ((20, 23), None, (20, 21)),
)


def none_is_plain(*asked, **how):
    """As if no ticket was plain."""
    for page in PAGES(*asked, **how):
        yield [(row[0], 0, *row[2:]) for row in page]


def settle_none(*_):
    """As if no straight was settled by statements."""
    yield from ()
    return SettledFirst()


PAGES = approving.pages_of_tickets
PARLAYS = ("p 451 453 r40", "p 452 454 456 r21.13", "p 451 454 r100", "rr2 451 454 456 r30")


def tell(path):
    """Three games, settled and corrected again and again, in two weeks; the tables at the end."""
    shop = Shop(path, credit=10**9)
    events = [
        shop.game(451, spread="-3.25"), shop.game(453, spread="-7"), shop.game(455, total="41"),
    ]  # fmt: skip
    tickets = [
        shop.accept(f"{rotation} {said}", player).ticket_id
        for rotation, player in zip(range(451, 457), ("P1", "P2", "P3", "P1", "P2", "P3"),
                                    strict=True)
        for said in ("r110", "w50", "o r33", "u r21.13")
    ]  # fmt: skip
    tickets += [shop.accept(said, player).ticket_id for said in PARLAYS for player in ("P1", "P2")]
    for no, scores in enumerate(SCORES):
        shop.now += A_DAY
        for event, score in zip(events, scores, strict=True):
            called_off = Result("postponed" if no == 1 else "cancelled", {}, None)
            result = called_off if score is None else Result("final", {}, score)
            settlement.record_result(shop.book, shop.actor, event, result)
        settlement.approve(shop.book, shop.actor, events)
        wagers.void_ticket(shop.book, shop.actor, tickets[no], "typed twice")
        if no == 1:
            ((week,),) = shop.rows("SELECT open_week FROM book")
            shop.now += 7 * A_DAY
            weeks.close_week(
                shop.book, shop.actor, date.fromisoformat(week), sign_off="looked through"
            )
    tables = (METADATA.tables[name] for name in FOLDED)
    kept = {table.name: shop.book.reader.all(everything(table)) for table in tables}
    shop.book.close()
    return kept


def everything(table):
    return Query(lambda: select(table).order_by(*table.primary_key))


def test_loops_of_their_own_make_the_rows_that_the_way_of_every_ticket_makes(tmp_path, monkeypatch):
    (tmp_path / "slowly").mkdir()
    at_once = tell(tmp_path / "shop.book")
    with monkeypatch.context() as patched:
        patched.setattr(approving, "settle_straights", settle_none)
        patched.setattr(approving, "pages_of_tickets", none_is_plain)
        patched.setattr(FirstGrades, "settle", lambda *_: False)
        one_by_one = tell(tmp_path / "slowly" / "shop.book")
    (tmp_path / "most").mkdir()
    with monkeypatch.context() as patched:
        patched.setattr(first_straights, "are_most", lambda *_: True)
        of_most = tell(tmp_path / "most" / "shop.book")
    assert at_once == one_by_one == of_most
    assert len({row[1] for row in at_once["outcome"]}) >= 6
    corrects = list(METADATA.tables["posting"].columns.keys()).index("occurred_week")
    assert any(row[corrects] for row in at_once["posting"])


def test_a_leg_that_many_parlays_have_is_worked_out_once(tmp_path, monkeypatch):
    shop = Shop(tmp_path / "shop.book", credit=10**9)
    events = [shop.game(451), shop.game(453, spread="-3")]
    for player in ("P1", "P2", "P3"):
        shop.accept("p 452 454 r50", player)
        shop.accept("p 451 454 r50", player)
    for event, score in zip(events, ((20, 24), (3, 0)), strict=True):
        settlement.record_result(shop.book, shop.actor, event, Result("final", {}, score))
    worked_out, slowly = [], []
    outcome, settle = TicketSettler._outcome_by_score, TicketSettler.settle
    monkeypatch.setattr(
        TicketSettler,
        "_outcome_by_score",
        lambda self, leg, price: worked_out.append(leg) or outcome(self, leg, price),
    )
    monkeypatch.setattr(TicketSettler, "settle", lambda *said: slowly.append(said) or settle(*said))
    settlement.approve(shop.book, shop.actor, events)
    assert (len(worked_out), slowly) == (3, [])
    shop.book.close()


@pytest.mark.parametrize("mode", ["half_up", "down", "up"])
@pytest.mark.parametrize("unit", [1, 5, 10, 100])
def test_half_of_an_amount_is_rounded_by_a_statement_as_by_the_house(unit, mode):
    amounts = [1, 2, 3, 5, 9, 10, 11, 15, 49, 50, 95, 99, 100, 101, 149, 150, 151, 12_345]
    with closing(Replica()) as tables:
        terms = {"round_unit": unit, "round_mode": mode}
        write(tables, RulesTable, [terms | {"version": 7}])
        write(tables, TicketTable, [{"id": win, "win": win, "rules": 7} for win in amounts])
        asked = Query(lambda: select(TicketTable.win, half(TicketTable.win)).order_by("win"))
        halves = tables.all(asked)
    assert halves == [(win, Rounding(unit, mode).cents(win, 2)) for win in amounts]


def write(tables, of, rows):
    """Rows of which nothing else is looked at."""
    columns = of.__table__.columns
    blank = {c.name: None if c.nullable else c.type.python_type() for c in columns}
    tables.connection.execute(insert(of), [blank | row for row in rows])
