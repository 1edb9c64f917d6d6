"""The preview: turned by keys, saved as a PDF, and what receipts and sheets of a book say."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.calls import Ending
from desktop.domain.rights import Role
from desktop.services import users
from desktop.services.calls.calling import end_call, start_call
from desktop.services.calls.keeping import keep_of
from desktop.views.calls.window import CallsPage
from desktop.views.tickets.window import TicketsPage
from desktop.views.weekly.window import WeeklyPage
from tests.printed import read_pdf
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "print.book")
    game = made.game(451)
    made.ticket = made.accept("452 r110")
    made.accept("451 o47.5 r50", "P2")
    made.settle(game, 20, 24)
    made.pay("P2", 5_000)
    made.game(453)
    player = made.account("P3").id
    call = start_call(made.book, made.actor, made.house, player, "1", checked=False)
    made.accept("453 r110", "P3", call=call.id)
    kept = keep_of([made.quote("454 r220", "P3")], made.now)
    end_call(made.book, made.actor, call.id, Ending.DROPPED, typed="454 r220", baskets=kept)
    yield made
    made.book.close()


def saved(dialog, target, qtbot):
    qtbot.waitUntil(lambda: dialog.layout_made is not None)
    dialog.ask_file()
    qtbot.waitUntil(dialog.exporter.dialog.isVisible)
    with qtbot.waitSignal(dialog.written):
        dialog.exporter.dialog.fileSelected.emit(str(target))
    dialog.exporter.dialog.reject()
    return read_pdf(target.read_bytes())


def test_the_receipt_of_a_ticket_is_saved_from_the_tickets(session, shop, qtbot, tmp_path):
    page = show_page(TicketsPage(session), session, qtbot)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.grid.select_row(2)
    qtbot.waitUntil(lambda: page.grid.current_row() is not None)
    qtbot.keyClick(page.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    paper = saved(page.deeds.printing, tmp_path / "receipt.pdf", qtbot)
    (only,) = paper.pages
    assert only.size[0] == 227
    for said in (shop.ticket.number, "P1", "Player risks", "110.00", "Player wins", "100.00",
                 "won", "Home451", "amounts from the player's"):  # fmt: skip
        assert said in paper.text
    page.deeds.printing.close()


def test_the_figures_of_a_week_are_turned_by_keys_and_saved(session, qtbot, tmp_path):
    page = show_page(WeeklyPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: page._figures is not None)
    qtbot.keyClick(page._grid.tree, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = page.outputs.printing
    qtbot.waitUntil(lambda: dialog.layout_made is not None)
    assert dialog.size_box.code == "Letter"
    assert dialog.view.page == 0
    qtbot.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.view.page == 1
    qtbot.keyClick(dialog.view, Qt.Key.Key_Home)
    assert dialog.view.accessibleDescription() == "Page 1 of 2"
    paper = saved(dialog, tmp_path / "figures.pdf", qtbot)
    assert "Total M1 and below" in paper.pages[1].text
    assert all("− the player owes the book" in page.texts[-2] for page in paper.pages)
    dialog.close()


def test_the_statement_of_the_agent_under_the_cursor_is_one_paper(session, qtbot, tmp_path):
    page = show_page(WeeklyPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: page._figures is not None)
    page._grid.tree.select_key("P2")
    page.outputs.print_statement()
    paper = saved(page.outputs.printing, tmp_path / "statement.pdf", qtbot)
    assert "Statement of A1 A1 name" in paper.text
    assert "Statement of A1 A1 name: players" in paper.text
    assert "Statement of M1" not in paper.text
    page.outputs.printing.close()


def test_the_read_back_sheet_says_every_word_that_was_read(session, qtbot, tmp_path):
    page = show_page(CallsPage(session), session, qtbot)
    qtbot.waitUntil(lambda: page.calls.rowCount() == 1)
    page.calls_grid.select_row(0)
    qtbot.keyClick(page.calls_grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    paper = saved(page.printing, tmp_path / "sheet.pdf", qtbot)
    words = " ".join(paper.pages[0].texts)
    for said in ("P3 P3 name", "453 Away453", "Risk one hundred ten", "Correct?",
                 "Read back and not confirmed (waiting)", "Risk two hundred twenty"):  # fmt: skip
        assert said in words
    page.printing.close()


def test_who_exports_nothing_saves_no_figures(session, qtbot):
    session.actor = users.Actor(99, "Ann", Role.CLERK, "s")
    page = show_page(WeeklyPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: page._figures is not None)
    page.outputs.print_figures()
    dialog = page.outputs.printing
    qtbot.waitUntil(lambda: dialog.layout_made is not None)
    dialog.ask_file()
    assert dialog.exporter.dialog is None
    dialog.close()
