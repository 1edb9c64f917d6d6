import pytest

from tests.reports.sample_book import write_sample_book


@pytest.fixture(scope="session")
def sample_book(tmp_path_factory):
    return write_sample_book(tmp_path_factory.mktemp("book") / "corner.bookdesk")
