"""What every test stands on: no screen, no unexpected warning, examples that fit the run."""

import gc
import logging
import os
from functools import cache

import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("BOOKDESK_LANGUAGE", "en")

# What a window leaves behind is some hundred thousand; most tests leave nothing.
OBJECTS_OF_TESTS = 20_000
# Begun first: a long story begun last would have one core wait for the other.
LONGEST = (
    "test_accountants_monday", "test_browsing", "test_clerks_shift", "test_demo", "test_dialogs",
    "test_differential", "test_histories", "test_histories_of_calls", "test_histories_of_kinds",
    "test_import_file", "test_kill", "test_languages", "test_leaks", "test_main_job",
    "test_operators_sunday", "test_paged", "test_peers", "test_product", "test_real_files",
    "test_real_screen", "test_rights", "test_seasons", "test_simulation", "test_snapshots",
    "test_soak", "test_ten_weeks", "test_tour", "test_verdicts",
)  # fmt: skip
# No deadline and no complaint about slow examples: a busy machine must not fail a test.
UNTIMED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("short", max_examples=50, **UNTIMED)
settings.register_profile("long", max_examples=1000, **UNTIMED)


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="more examples, more kills, whole seasons")
    parser.addoption("--million", help="a book of the season to open windows on, made if missing")
    parser.addoption(
        "--new-goldens", action="store_true", help="take the pictures of today as right"
    )
    parser.addoption("--vectors", help="a folder of golden cases to run instead of our own")


def pytest_configure(config):
    settings.load_profile("long" if config.getoption("--long") else "short")


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """What is collected stays to the end: no garbage is looked for in it, now or later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: item.path.stem not in LONGEST)


@pytest.fixture
def is_long_run(request) -> bool:
    """True when `--long` was asked for; a test may then try harder, never something else."""
    return request.config.getoption("--long")


@pytest.fixture(scope="session", autouse=True)
def secrets_are_hashed_quickly():
    """A hash of the program's is a quarter of a second of work, and the run makes hundreds."""
    with pytest.MonkeyPatch.context() as patch:
        quick = cache(lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        patch.setattr("desktop.services.users._hasher", quick)
        yield


@pytest.fixture(autouse=True)
def nothing_unexpected_is_logged(caplog):
    """Fail on a log record of WARNING or worse; a test that expects one reads it and clears it."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [record for record in records if record.levelno >= logging.WARNING]
    assert [record.getMessage() for record in unexpected] == []


@pytest.fixture(autouse=True)
def garbage_waits_for_the_end_of_a_test():
    """As in the program: a window that a lane's thread would delete takes the run with it."""
    gc.disable()
    yield
    if gc.get_count()[0] > OBJECTS_OF_TESTS:
        gc.collect(1)


@pytest.fixture(scope="session")
def one_theme(qapp):
    """The look of the whole run: to set a style and its sheet costs more than most tests."""
    from desktop.views.theme import Theme  # noqa: PLC0415  # most tests want no window

    return Theme(qapp, "light")


@pytest.fixture
def theme(one_theme):
    """The look, light and at full size; a test may change it."""
    yield one_theme
    for wanted, was, change in (
        ("default", one_theme.density, one_theme.set_density),
        (100, one_theme.scale_percent, one_theme.set_scale_percent),
        ("light", one_theme.mode, one_theme.set_mode),
    ):
        if was != wanted:
            change(wanted)
