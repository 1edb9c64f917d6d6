import pytest

from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    yield shop
    shop.book.close()


@pytest.fixture
def nothing_changes(shop):
    """The journal is as long at the end as it was when the fixture was asked for."""
    before = []

    def watch():
        before.append(shop.book.journal.head)

    yield watch
    assert before
    assert shop.book.journal.head == before[0]
