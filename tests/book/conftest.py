from contextlib import ExitStack

import pytest

from desktop.domain.rights import Role
from desktop.services import users
from tests.book.stations import Merged, station_of
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    yield shop
    shop.book.close()


@pytest.fixture(scope="module")
def common(tmp_path_factory):
    """A closed book that three stations share: games on the board, tickets, a clerk."""
    shop = Shop(tmp_path_factory.mktemp("common") / "common.book", credit=500_00)
    for rotation in (451, 453):
        shop.game(rotation)
    shop.accept("452 100")
    shop.accept("P 451 453 r50", "P2")
    users.add_user(shop.book, shop.actor, users.new_user("clerk", Role.CLERK))
    shop.base = shop.book.journal.head.seq
    shop.book.close()
    return shop


@pytest.fixture
def apart(common, tmp_path):
    with ExitStack() as open_books:
        stations = [station_of(common, tmp_path / f"{no}.book", no) for no in range(1, 4)]
        for station in stations:
            open_books.callback(station.book.close)
        yield stations


@pytest.fixture
def merge(common, tmp_path):
    """Answers the common book with these facts after it, in this order."""
    with ExitStack() as open_books:

        def merged(*rows, **how):
            path = tmp_path / "merged.book"
            common.copied_to(path).book.close()
            book = Merged(path, common.machine, common.base)
            open_books.callback(book.close)
            for row in rows:
                book.take(row, **how)
            return book

        yield merged
