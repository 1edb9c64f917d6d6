"""The deal of an agent by keyboard: typed, seen on the open week, saved as one change."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.services.settings.changing import change_settings
from desktop.views.accounts.tabs import DEAL
from desktop.views.accounts.window import AccountsPage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    for code, percent in (("M1", 40_00), ("A1", 25_00)):
        change_settings(made.book, made.actor, made.house, code, {"deal/percent": percent})
    made.post("P1", -100_000, "betting_adjustment")
    yield made
    made.book.close()


@pytest.fixture
def deal(session, qtbot):
    page = show_page(AccountsPage(session), session, qtbot)
    qtbot.waitUntil(lambda: page.current is not None)
    page.visit("A1")
    page.tabs.setCurrentIndex(DEAL)
    qtbot.waitUntil(lambda: page.tabs.deal.outcomes.rowCount() == 1)
    qtbot.waitUntil(lambda: page.tabs.deal.model.rowCount() > 0)
    return page.tabs.deal


VALUE = 1


def place_of(tab, key):
    return next(n for n, row in enumerate(tab.model.rows) if row.key == key)


def type_value(tab, key, text):
    index = tab.model.index(place_of(tab, key), VALUE)
    assert tab.model.setData(index, text)


def texts_of(tab, key):
    row = tab.model.rows[place_of(tab, key)]
    return [column.text(row) for column in tab.model.columns][:4]


def test_values_say_where_they_come_from(deal):
    QAbstractItemModelTester(deal.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert texts_of(deal, "deal/percent") == ["Agent's part", "25%", "", "own"]
    assert texts_of(deal, "deal/type") == ["Deal", "red", "", "default"]
    assert texts_of(deal, "fee/online")[3] == "not set"
    deal.grid.select_row(0)
    row = deal.grid.current_row()
    assert deal.meaning.text() == f"{row.title}: {row.setting.meaning}"


def test_what_is_typed_is_seen_on_the_open_week_and_saved_at_once(deal, qtbot):
    type_value(deal, "deal/percent", "30")
    type_value(deal, "deal/type", "split")
    assert texts_of(deal, "deal/percent")[1:3] == ["25%", "30%"]
    qtbot.waitUntil(lambda: deal.outcomes.rowCount() == 2)
    agent = deal.outcomes.rows[0]
    assert (agent.deal_before, agent.deal_after) == ("red figure 25%", "split 30%")
    assert (agent.commission_before, agent.commission_after, agent.difference) == (
        25_000, 30_000, 5_000,
    )  # fmt: skip
    deal.reason.setText("agreed by phone")
    deal.grid.setFocus()
    qtbot.keyClick(deal.grid, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: deal.typed == {})
    qtbot.waitUntil(lambda: texts_of(deal, "deal/type")[1:] == ["split", "", "own"])


def test_del_goes_back_to_what_is_inherited(deal, qtbot):
    deal.grid.setFocus()
    deal.grid.select_row(place_of(deal, "deal/percent"))
    qtbot.keyClick(deal.grid, Qt.Key.Key_Delete)
    assert texts_of(deal, "deal/percent")[2] == "inherited"
    qtbot.waitUntil(lambda: deal.outcomes.rows[0].commission_after == 40_000)
    deal.drop()
    qtbot.waitUntil(lambda: deal.outcomes.rows[0].commission_after == 25_000)


def test_a_deal_from_the_next_week_on_leaves_this_one(deal, qtbot):
    type_value(deal, "deal/percent", "30")
    deal.begins.setCurrentIndex(1)
    deal.save()
    qtbot.waitUntil(lambda: "through 2026-11-23" in texts_of(deal, "deal/percent")[3])
    assert deal.outcomes.rows[0].commission_before == 25_000


def test_what_cannot_be_a_value_is_told_and_not_kept(deal, session):
    type_value(deal, "deal/type", "half")
    assert session.strip.sentence
    assert deal.typed == {}


def test_the_commission_is_explained_to_the_cent(deal, qtbot):
    deal.explain()
    dialog = deal.dialog
    qtbot.waitUntil(lambda: dialog.story is not None)
    steps = [(line.step.text, line.step.cents) for line in dialog.steps.rows]
    assert ("25% of it", 25_000) in steps
    assert steps[-1] == ("Due for the week", 25_000)
    dialog.reject()


def test_make_up_is_set_by_hand_with_a_reason(deal, qtbot):
    deal.change_makeup()
    dialog = deal.dialog
    dialog.amount.setText("400")
    dialog.reason.setText("from the old program")
    dialog.save.click()
    qtbot.waitUntil(lambda: deal.outcomes.rows[0].commission_before == 15_000)
    qtbot.waitUntil(lambda: "sports 400.00" in deal.makeup.text())
