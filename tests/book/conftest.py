import pytest

from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    yield shop
    shop.book.close()
