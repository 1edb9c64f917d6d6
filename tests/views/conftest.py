import pytest

from tests.views.opened import opened
from tests.views.stalls import watched


@pytest.fixture
def session(shop, theme, tmp_path):
    """The session over the shop that the test's own module fills."""
    with opened(shop, theme, tmp_path) as made:
        yield made


@pytest.fixture
def no_stall(qapp):
    """Fails the test when one event took more than 50 ms of the GUI thread's CPU time.

    Ask for it as the last fixture, so that making the window is not measured; `no_stall.forget()`
    leaves out what happened until then.
    """
    with watched(qapp) as stalls:
        yield stalls
    stalls.check()
