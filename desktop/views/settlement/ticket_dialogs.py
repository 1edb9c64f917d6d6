"""Dialogs about one ticket that no result closes: a write-in, spots that stayed open."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.book.queries.waiting import WaitingTicket
from desktop.domain.tickets import LegResult
from desktop.services.deciding import (
    close_open_spots,
    decide_write_in,
    preview_expiry,
    preview_write_in,
)
from desktop.services.expiring import expire_spots, preview_expired
from desktop.views.consequences.preview import (
    Deed,
    Look,
    PreviewDialog,
    ReasonBox,
    heading,
    result_box,
)
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label

_OF_WRITE_INS = (
    LegResult.WIN, LegResult.LOSS, LegResult.PUSH, LegResult.NO_ACTION, LegResult.VOID,
)  # fmt: skip


def _about(session: Session, ticket: WaitingTicket) -> str:
    said = QCoreApplication.translate("settlement", "{0} · player risks {1}")
    return said.format(ticket.description, session.formatting.money(ticket.risk))


class WriteInDialog(PreviewDialog):
    """What a write-in came to."""

    def __init__(self, session: Session, ticket: WaitingTicket, parent: QWidget) -> None:
        super().__init__(session, self.tr("Decide write-in"), self.tr("Post decision"), parent)
        self._ticket = ticket
        self.result_choice = result_box(_OF_WRITE_INS, self.tr("It came to"))
        self.reason = ReasonBox(session)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buddy_label(self.tr("It &came to"), self.result_choice))
        row.addWidget(self.result_choice)
        row.addSpacing(16)
        row.addWidget(buddy_label(self.tr("&Reason"), self.reason))
        row.addWidget(self.reason, 1)
        self.body.addLayout(heading(f"{ticket.number} · {ticket.account}", _about(session, ticket)))
        self.body.addLayout(row)
        self.result_choice.currentIndexChanged.connect(self.refresh)
        self.refresh()

    def _result(self) -> LegResult:
        return LegResult(self.result_choice.currentData())

    def look(self) -> Look | None:
        ticket_id, result, now = self._ticket.ticket_id, self._result(), self.session.clock_ms()
        return lambda reader: preview_write_in(reader, ticket_id, result, now)

    def deed(self) -> Deed:
        return partial(
            decide_write_in,
            actor=self.session.actor,
            ticket_id=self._ticket.ticket_id,
            result=self._result(),
            reason=self.reason.currentText(),
        )

    def done_text(self) -> str:
        return self.tr("{0} is decided.").format(self._ticket.number)


class SpotsDialog(PreviewDialog):
    """Spots of a parlay or teaser that nobody filled are closed."""

    def __init__(self, session: Session, ticket: WaitingTicket, parent: QWidget) -> None:
        super().__init__(session, self.tr("Close open spots"), self.tr("Close spots"), parent)
        self._ticket = ticket
        detail = self.tr("{0}. Spots that were never filled drop or lose, as its terms say.")
        self.body.addLayout(
            heading(f"{ticket.number} · {ticket.account}", detail.format(_about(session, ticket)))
        )
        self.refresh()

    def look(self) -> Look | None:
        ticket_id, now = self._ticket.ticket_id, self.session.clock_ms()
        return lambda reader: preview_expiry(reader, ticket_id, now)

    def deed(self) -> Deed:
        return partial(close_open_spots, actor=self.session.actor, ticket_id=self._ticket.ticket_id)

    def done_text(self) -> str:
        return self.tr("The open spots of {0} are closed.").format(self._ticket.number)


class ExpiredSpotsDialog(PreviewDialog):
    """All spots that nobody filled in the days that the house gives are closed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, self.tr("Close expired spots"), self.tr("Close spots"), parent)
        detail = self.tr(
            "They drop or lose, as each ticket's terms say. A ticket that still waits for results"
            " changes when they are there."
        )
        days = session.house.rules.open_spots.expiry_days
        title = self.tr("Open spots that were not filled within {0} days").format(days)
        self.body.addLayout(heading(title, detail))
        self.refresh()

    def look(self) -> Look | None:
        now = self.session.clock_ms()
        return lambda reader: preview_expired(reader, now)

    def deed(self) -> Deed:
        actor = self.session.actor
        return lambda book: expire_spots(book, actor).changes

    def done_text(self) -> str:
        return self.tr("The spots that were not filled in time are closed.")
