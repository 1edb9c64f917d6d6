"""The audit of a ticket on the screen and on paper, and the pack that is handed out from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from desktop.domain.rights import Role
from desktop.progress import silent
from desktop.services import users
from desktop.services.claims import NewClaim, open_claim
from desktop.services.ticket_audit import AuditSection, TicketAudit, read_audit
from desktop.views.disputes.audit_dialog import AuditDialog
from desktop.views.disputes.audit_sheet import audit_document, audit_paper
from desktop.views.printing.pages import lay_out
from desktop.views.printing.printers import pdf_of
from desktop.views.review.window import ReviewPage
from desktop.views.tickets.window import TicketsPage
from tests.printed import read_pdf
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.game(451)
    made.ticket = made.accept("452 r110").ticket_id
    open_claim(made.book, made.actor, NewClaim("says +7", made.ticket))
    yield made
    made.book.close()


def wait_for(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.audit is not None, timeout=30_000)


def test_the_sheet_shows_the_ticket_at_its_second(session, shop, qtbot):
    dialog = AuditDialog(session, shop.ticket)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_for(dialog, qtbot)
    text = dialog.sheet.toPlainText()
    for part in ("The ticket as written", "The board at that second", "says +7", "−3.5 −110"):
        assert part in text


def test_the_pack_with_its_pdf_is_handed_out_into_a_folder_of_its_own(
    session, shop, qtbot, tmp_path
):
    dialog = AuditDialog(session, shop.ticket)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_for(dialog, qtbot)
    dialog.hand_out()
    with qtbot.waitSignal(dialog.pack.written, timeout=30_000):
        dialog.pack.dialog.fileSelected.emit(str(tmp_path))
    folder = tmp_path / f"dispute-{dialog.audit.number}"
    names = {file.name for file in folder.iterdir()}
    pdf = f"ticket-{dialog.audit.number}.pdf"
    assert {pdf, "checksums.sha256", "facts.jsonl"} <= names
    assert (folder / pdf).read_bytes().startswith(b"%PDF")
    assert pdf in (folder / "checksums.sha256").read_text()
    dialog.pack.dialog.close()


def test_u_shows_the_audit_from_tickets_and_from_review(session, shop, qtbot):
    tickets = show_page(TicketsPage(session), session, qtbot)
    qtbot.waitUntil(lambda: tickets.model.rowCount() == 1)
    tickets.grid.select_row(0)
    qtbot.waitUntil(lambda: tickets.grid.current_row() is not None)
    qtbot.keyClick(tickets.grid, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: tickets.deeds.audit is not None)
    wait_for(tickets.deeds.audit, qtbot)
    number = tickets.deeds.audit.audit.number
    tickets.deeds.audit.close()
    page = show_page(ReviewPage(session), session, qtbot)
    qtbot.waitUntil(lambda: page.items.rowCount() == 1)
    page.deeds.show_audit()
    wait_for(page.deeds.audit, qtbot)
    assert page.deeds.audit.audit.number == number
    page.deeds.audit.close()


def test_a_claim_is_taken_on_the_ticket_under_the_cursor(session, shop, qtbot):
    tickets = show_page(TicketsPage(session), session, qtbot)
    qtbot.waitUntil(lambda: tickets.model.rowCount() == 1)
    tickets.grid.select_row(0)
    qtbot.waitUntil(lambda: tickets.grid.current_row() is not None)
    tickets.deeds.claim_current()
    dialog = tickets.deeds.claim
    assert dialog.ticket.text() == tickets.grid.current_row().number
    dialog.text.setPlainText("again")
    dialog.take()
    qtbot.waitUntil(lambda: "is an open claim" in dialog.problem)
    dialog.close()


def test_a_clerk_hands_out_no_pack(session, shop, qtbot):
    session.actor = users.Actor(99, "Ann", Role.CLERK, "s")
    tickets = show_page(TicketsPage(session), session, qtbot)
    why = {action.id: action.why_disabled for action in tickets.page_actions()}
    qtbot.waitUntil(lambda: tickets.model.rowCount() == 1)
    tickets.grid.select_row(0)
    assert why["tickets.pack"]() == "Your role exports nothing."


def test_what_people_typed_stays_text_on_the_sheet(qtbot):
    said = AuditSection("Said", (), (("Says", "<b>+7</b> & more"),))
    audit = TicketAudit("KA1-7", ("Audit",), (said,), "1 < 2", (1,))
    text = audit_document(audit, QFont()).toPlainText()
    assert "<b>+7</b> & more" in text
    assert "1 < 2" in text


def test_the_pdf_has_a_page_and_its_title(session, shop, qtbot):
    taken = []
    session.runner.read(lambda r: read_audit(r, shop.ticket, silent, is_brief=True), taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    printed = read_pdf(pdf_of(lay_out(audit_paper(taken[0]), "A4")))
    assert f"Ticket {taken[0].number}" in printed.pages[0].texts[-2]
    assert "The ticket as written" in printed.text
