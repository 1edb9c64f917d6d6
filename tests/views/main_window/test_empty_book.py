"""A new book: four first steps, and on every page one sentence and the key that fills it."""

import re

import pytest

from desktop.book.machine import this_machine
from desktop.services.books import Owner, new_book, owner_of_new_book, read_house
from desktop.services.first_steps import Step, read_first_steps
from desktop.views.desk.first_steps import OPEN
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.window import MainWindow
from desktop.views.users.window import UsersDialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.tree_grid import TreeGrid
from tests.shop import Shop

# A key as it is written in a remedy: one alone, or with what is held.
KEY = re.compile(r"\b(Alt\+\d|Ctrl\+\w|F\d+|Ins|Enter|Esc|Space|Del)\b|[↑↓/]|\b\d{3} \d{3}\b")
# What these say needs no key: they fill when something is chosen above, or on their own.
WITHOUT = frozenset(
    {"Tickets that change", "Results waited for", "Limits", "Reports", "Unconfirmed wagers"}
)


class NewShop(Shop):
    """A book in which nothing has happened yet, where a shop is wanted."""

    def __init__(self, path):
        self.path = path
        self.now = this_machine().wall()
        self._start_machine(1, 1)
        owner = Owner("Ann", system_user="*")
        self.book = new_book(path, self.machine, owner)
        self.actor, self.house = owner_of_new_book(self.book, owner), read_house(self.book.reader)


@pytest.fixture
def shop(tmp_path):
    made = NewShop(tmp_path / "Corner shop.bookdesk")
    yield made
    made.book.close()


@pytest.fixture
def window(session, qtbot):
    made = MainWindow(session, page_offers(session))
    qtbot.addWidget(made)
    made.visit("desk")
    made.show()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return made


def test_every_empty_table_says_why_and_which_key_fills_it(window, session, qtbot):
    said = {}
    for page_id in window._offers:
        window.visit(page_id)
        qtbot.waitUntil(lambda: session.runner.is_idle, timeout=10_000)
        page = window.page(page_id)
        for table in (*page.findChildren(GridView), *page.findChildren(TreeGrid)):
            is_shown = table.isVisibleTo(page) and table.model() is not None
            if is_shown and not table.model().rowCount():
                # A table whose first columns or totals stay in sight is made of two.
                said.setdefault((page_id, table.accessibleName()), []).append(table.empty_words)
    assert len(said) > 15
    silent = [
        (place, words)
        for place, words in said.items()
        if place[1] not in WITHOUT and not any(one and KEY.search(key) for one, key in words)
    ]
    assert silent == []


def test_the_desk_shows_the_first_steps_until_they_are_done(window, session, qtbot, shop):
    page = window.page("desk")
    card = page.first_steps
    assert card.isVisible()
    assert {step: mark.text() for step, mark in card.marks.items()} == dict.fromkeys(Step, OPEN)
    card.buttons[Step.USERS].click()
    users = window.findChild(UsersDialog)
    assert users.isVisible()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    users.close()
    for step, page_id in (
        (Step.ACCOUNTS, "accounts"),
        (Step.LINES, "board"),
        (Step.WAGER, "entry"),
    ):
        card.buttons[step].click()
        qtbot.waitUntil(lambda: session.runner.is_idle, timeout=10_000)
        assert window.current_page == page_id
        window.visit("desk")
    card.dismiss.click()
    assert not card.isVisible()
    page.reload()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert not card.isVisible()


def test_each_step_is_done_by_what_it_says(tmp_path):
    shop = Shop(tmp_path / "shop.bookdesk")
    assert read_first_steps(shop.book.reader, shop.house).done == {Step.ACCOUNTS}
    shop.game(451)
    assert read_first_steps(shop.book.reader, shop.house).done == {Step.ACCOUNTS, Step.LINES}
    shop.accept("452 100")
    steps = read_first_steps(shop.book.reader, shop.house)
    assert (steps.done, steps.are_done) == ({Step.ACCOUNTS, Step.LINES, Step.WAGER}, False)
    shop.book.close()
    owner = Owner("Ann", "correct horse battery", "4711")
    book = new_book(tmp_path / "guarded.bookdesk", this_machine(), owner)
    assert read_first_steps(book.reader, read_house(book.reader)).done == {Step.USERS}
    book.close()
    demo = new_book(
        tmp_path / "demo.bookdesk", this_machine(), Owner("Ann", system_user="*"), demo=True
    )
    assert read_first_steps(demo.reader, read_house(demo.reader)).are_done
    demo.close()
