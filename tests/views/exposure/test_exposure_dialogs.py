"""What if, and laying off: the dialogs over a real book."""

import pytest

from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.services.exposure.supposed_entry import read_lay_off, read_results
from desktop.views.exposure.lay_off_dialog import LayOffDialog
from desktop.views.exposure.what_if_dialog import WhatIfDialog
from desktop.views.exposure.window import ExposurePage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "dialogs.bookdesk")
    made.open("OUT", AccountKind.OUTSIDE, "HOUSE", 0)
    made.first = made.game(451)
    made.second = made.game(453)
    made.accept("452 500")
    made.accept("454 100", "P2")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(ExposurePage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.pane.heatmap.outcome is not None)
    return made


def dialog_of(page, kind, qtbot):
    found = next(child for child in page.children() if isinstance(child, kind))
    qtbot.waitUntil(lambda: page._session.runner.is_idle)
    return found


def test_what_if_begins_with_the_score_under_the_crosshair(page, qtbot):
    page._ask_what_if()
    dialog = dialog_of(page, WhatIfDialog, qtbot)
    outcome = page.pane.heatmap.outcome
    assert dialog.results.text() == f"451 {outcome.away}-{outcome.home}"
    qtbot.waitUntil(lambda: len(dialog.model.rows) > 0)
    house, *_, player = dialog.model.rows
    assert (house.change, player.code, player.change) == (-500_00, "P1", 500_00)
    dialog.close()


def test_another_game_and_a_lay_off_are_typed_and_counted(page, shop, qtbot):
    page._ask_what_if()
    dialog = dialog_of(page, WhatIfDialog, qtbot)
    dialog.results.setText("451 10-20, 453 20-10")
    dialog.lay_off.setText("452 -3.5 -110 r220")
    qtbot.waitUntil(lambda: dialog.model.rows[0].change == -500_00 + 110_00 + 200_00)
    assert "2 tickets settle" in dialog.told.text()
    assert "laid off +200.00" in dialog.told.text()
    dialog.close()


def test_what_cannot_be_read_is_said_and_the_figures_stay(page, qtbot):
    page._ask_what_if()
    dialog = dialog_of(page, WhatIfDialog, qtbot)
    rows = dialog.model.rows
    dialog.results.setText("451 ten")
    qtbot.waitUntil(lambda: "is no result" in dialog.told.text())
    assert dialog.model.rows == rows
    dialog.close()


def test_a_suggestion_is_written_down_and_lowers_the_worst_case(page, shop, qtbot):
    page._ask_lay_off()
    dialog = dialog_of(page, LayOffDialog, qtbot)
    qtbot.waitUntil(lambda: len(dialog.model.rows) > 0)
    assert (dialog.wanted.text(), dialog.entry.text()) == ("-250", "452 -3.5 -110 r275")
    dialog.write()
    qtbot.waitUntil(lambda: page._lists.events_model.rows[0].worst == -250_00)


def test_a_refusal_stays_in_the_dialog_with_what_was_typed(page, qtbot):
    page._ask_lay_off()
    dialog = dialog_of(page, LayOffDialog, qtbot)
    qtbot.waitUntil(lambda: len(dialog.model.rows) > 0)
    dialog.entry.setText("999 -3 -110 r275")
    dialog.write()
    qtbot.waitUntil(lambda: "999" in dialog.problem.text())
    assert dialog.entry.text() == "999 -3 -110 r275"
    assert dialog.write_button.isEnabled()
    dialog.wanted.setText("much")
    qtbot.waitUntil(lambda: "is not an amount" in dialog.problem.text())
    dialog.close()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("451", "is no result"),
        ("451 10-20, 452 10-21", "two results"),
        ("451:p1 1-0", "no period p1"),
        ("999 1-0", "has the number 999"),
    ],
)
def test_supposed_results_are_refused_with_a_sentence(shop, text, sentence):
    near = shop.events_of()[0]
    with pytest.raises(InputError, match=sentence):
        read_results(shop.book.reader, shop.house, text, shop.now, near)


@pytest.mark.parametrize("text", ["P 452 454 r100", "452 -3 -110", "452 -3 -110 max"])
def test_a_supposed_lay_off_is_one_straight_with_its_amount(shop, text):
    with pytest.raises(InputError):
        read_lay_off(shop.book.reader, shop.house, text, shop.now)
