import pytest

from desktop.views.theme import Theme
from tests.views.opened import opened


@pytest.fixture
def theme(qapp):
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def session(shop, theme, tmp_path):
    """The session over the shop that the test's own module fills."""
    with opened(shop, theme, tmp_path) as made:
        yield made
