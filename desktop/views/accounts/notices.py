"""The notices of an account: texts for clerk, agent and customer, their look and their end."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.book.queries.callers import NoticeRow, list_notices
from desktop.book.statements import Reader
from desktop.domain.calls import Colour
from desktop.domain.errors import InputError
from desktop.domain.weeks import instant
from desktop.models.table import Column, RowTableModel
from desktop.services.accounts import get_account
from desktop.services.calls.notices import Notice, close_notice, set_notice
from desktop.services.changes import ChangeSet
from desktop.views.dialogs.form import FormDialog
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button

_SIZE = (920, 560)


def tr(text: str) -> str:
    """A text of this dialog in the language of the program."""
    return QCoreApplication.translate("Notices", text)


_LOOKS = {
    Colour.WARNING: "amber",
    Colour.NEGATIVE: "red",
    Colour.INFO: "blue",
    Colour.POSITIVE: "green",
    Colour.HELD: "violet",
}


def _look(colour: Colour) -> str:
    return tr(_LOOKS[colour])


def notice_columns(texts: Formats) -> list[Column[NoticeRow]]:
    """What it says to whom, and how long."""
    return [
        Column(tr("Clerk"), lambda n: n.clerk, width=184, style=lambda n: n.colour),
        Column(tr("Agent"), lambda n: n.agent, width=104),
        Column(tr("Customer"), lambda n: n.customer, width=120),
        Column(tr("Until"), lambda n: n.until or tr("no end"), "date", width=96),
        Column(tr("Calls"), _shown, width=72),
        Column(tr("Acknowledged"), lambda n: tr("first") if n.must_acknowledge else "", width=104),
        Column(tr("Set"), lambda n: f"{n.set_by} {texts.date(instant(n.at))}", width=168,
               style=lambda _: "muted"),
    ]  # fmt: skip


def _shown(notice: NoticeRow) -> str:
    return tr("every one") if notice.shows is None else f"{notice.shown} / {notice.shows}"


class NoticesDialog(FormDialog):
    """Those that stand above, a new one below."""

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        heading = tr("Notices of {0}").format(code)
        super().__init__(session, tr("Notices"), parent, heading=heading, size=_SIZE)
        self._code = code
        self.model: RowTableModel[NoticeRow] = RowTableModel(
            notice_columns(session.formatting), lambda notice: notice.id, parent=self
        )
        self.grid = GridView(
            session.theme,
            tr("Notices"),
            empty_text=tr("No notice."),
            empty_remedy=tr("Write one below; the clerk sees it as soon as the account opens."),
        )
        self.grid.setModel(self.model)
        self.clerk, self.agent, self.customer = (QLineEdit() for _ in range(3))
        for field in (self.clerk, self.agent, self.customer):
            field.setMaxLength(120)
        self.clerk.setPlaceholderText(tr("COLLECT 500"))
        self.colour = QComboBox()
        for colour in _LOOKS:
            self.colour.addItem(_look(colour), colour.value)
        self.until, self.shows = QLineEdit(), QLineEdit()
        self.until.setPlaceholderText(tr("2026-12-31; empty: no end"))
        self.shows.setPlaceholderText(tr("number of calls; empty: every one"))
        self.must = QCheckBox(tr("The clerk ac&knowledges it before a wager"))
        self._build()
        self.reload()

    def reload(self) -> None:
        """Read what stands."""
        code = self._code

        def read(reader: Reader) -> list[NoticeRow]:
            return list_notices(reader, get_account(reader, code).id)

        self.read(read, self._on_read)

    @Slot()
    def put(self) -> None:
        """Put the notice on the account; what was typed stays until it is done."""
        try:
            notice = self._typed()
        except InputError as error:
            self._on_error(error)
            return
        actor, code = self._session.actor, self._code
        self.write(lambda book: set_notice(book, actor, code, notice), self._on_put)

    @Slot()
    def take_down(self) -> None:
        """Take down the notice under the cursor."""
        notice: NoticeRow | None = self.grid.current_row()
        if notice is None:
            return
        actor, code = self._session.actor, self._code
        self.write(lambda book: close_notice(book, actor, code, notice.id), self._on_changed)

    def _typed(self) -> Notice:
        until, shows = self.until.text().strip(), self.shows.text().strip()
        try:
            last = date.fromisoformat(until) if until else None
        except ValueError as error:
            raise InputError(tr("The last day is written 2026-12-31.")) from error
        if shows and not (shows.isascii() and shows.isdigit()):
            raise InputError(tr("The number of calls is a whole number."))
        return Notice(
            self.clerk.text(),
            self.agent.text(),
            self.customer.text(),
            Colour(self.colour.currentData()),
            last,
            int(shows) if shows else None,
            self.must.isChecked(),
        )

    def _build(self) -> None:
        ends = QHBoxLayout()
        ends.setSpacing(8)
        for part in (self.colour, self.until, self.shows):
            ends.addWidget(part, 1)
        for part, name in ((self.colour, tr("Colour")), (self.until, tr("Last day")),
                           (self.shows, tr("Number of calls"))):  # fmt: skip
            part.setAccessibleName(name)
        self.body.addWidget(self.grid, 1)
        self.add_fields(
            [
                (tr("To the c&lerk"), self.clerk),
                (tr("To the a&gent"), self.agent),
                (tr("To the c&ustomer"), self.customer),
                (tr("Colour and end"), ends),
                ("", self.must),
            ]
        )
        down = button(tr("&Take down"), self.take_down)
        self._put = self.add_buttons(
            tr("&Put the notice"), self.put, leave=tr("&Close"), others=[down]
        )
        self.clerk.setFocus()

    def _on_read(self, notices: list[NoticeRow]) -> None:
        self.model.set_rows(notices)
        if notices and self.grid.current_row() is None:
            self.grid.setCurrentIndex(self.model.index(0, 0))

    def _on_put(self, changes: ChangeSet) -> None:
        for field in (self.clerk, self.agent, self.customer, self.until, self.shows):
            field.clear()
        self.must.setChecked(False)
        self._on_changed(changes)

    def _on_changed(self, changes: ChangeSet) -> None:
        self.clear_problem()
        self._put.setEnabled(True)
        self._session.hub.announce(changes)
        self.reload()
