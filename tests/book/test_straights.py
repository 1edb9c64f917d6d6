"""Straights go through a loop of their own, and come to what the way of every ticket makes."""

from datetime import date

from sqlalchemy import select

from desktop.book.fold import approving
from desktop.book.statements import Query
from desktop.book.tables.every import FOLDED, METADATA
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


def none_is_plain(reader, events):
    """As if no ticket was plain."""
    for page in PAGES(reader, events):
        yield [(row[0], 0, *row[2:]) for row in page]


PAGES = approving.pages_of_tickets


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


def test_the_loop_of_straights_makes_the_rows_that_the_way_of_every_ticket_makes(
    tmp_path, monkeypatch
):
    (tmp_path / "slowly").mkdir()
    at_once = tell(tmp_path / "shop.book")
    with monkeypatch.context() as patched:
        patched.setattr(approving, "pages_of_tickets", none_is_plain)
        one_by_one = tell(tmp_path / "slowly" / "shop.book")
    assert at_once == one_by_one
    assert len({row[1] for row in at_once["outcome"]}) >= 6
    corrects = list(METADATA.tables["posting"].columns.keys()).index("occurred_week")
    assert any(row[corrects] for row in at_once["posting"])
