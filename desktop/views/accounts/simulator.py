"""Two sheets about limits: what a player could wager and why, and who differs from the default."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.book.queries.account_tree import AccountNode
from desktop.domain.errors import BookdeskError
from desktop.domain.limits.layers import Layer
from desktop.models.saying import shown_error
from desktop.models.settings import exception_columns, layer_columns
from desktop.models.table import RowTableModel
from desktop.services.settings.reading import ExceptionRow, list_exceptions
from desktop.services.simulating import Simulated, simulate
from desktop.views.errors import present, presenter
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label, set_tone


class SimulatorDialog(Dialog):
    """Type a wager as in ticket entry; every layer is shown, and the one that binds is strong."""

    def __init__(
        self, session: Session, account: AccountNode, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._account = session, account
        self.setWindowTitle(self.tr("Limit simulator"))
        self.resize(session.theme.pixels(960), session.theme.pixels(480))
        self.wager = QLineEdit()
        self.wager.setPlaceholderText(self.tr("452 -3    or    P 452 454    or    451 ml r"))
        self.answer = label(self.tr("Type a wager: the most that would be taken stands here."))
        self.answer.setWordWrap(True)
        self.credit = label(" ", "secondary")
        self.layers: list[Layer] = []
        self.grid = GridView(
            session.theme, self.tr("Layers"), empty_text=self.tr("No layer was looked at yet.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("What can {0} wager?").format(account.code), "title"))
        column.addWidget(buddy_label(self.tr("&Wager, as in ticket entry"), self.wager))
        column.addWidget(self.wager)
        column.addWidget(self.answer)
        column.addWidget(self.credit)
        column.addWidget(self.grid, 1)
        self._show_layers([], None)
        self.wager.textEdited.connect(self._ask)
        self.wager.setFocus()

    @Slot()
    def _ask(self) -> None:
        text, session, code = self.wager.text().strip(), self._session, self._account.code
        if not text:
            return
        at = session.clock_ms()
        session.runner.read(
            lambda reader: simulate(reader, session.house, code, text, at),
            self._on_answer,
            on_error=self._on_error,
            owner=self,
            question="simulate",
        )

    @Slot(object)
    def _on_answer(self, found: Simulated) -> None:
        texts = self._session.formatting
        self.answer.setText(found.limit.sentence)
        set_tone(self.answer, "negative" if found.limit.cents == 0 else "positive")
        credit = found.credit
        said = self.tr("Available {0}: credit {1}, temporary {2}, pending {3}").format(
            texts.money(credit.available), texts.money(credit.credit_limit),
            texts.money(credit.temporary), texts.money(credit.pending),
        )  # fmt: skip
        self.credit.setText(said)
        self._show_layers(found.limit.layers, found.limit.binding)

    def _show_layers(self, layers: Iterable[Layer], binding: Layer | None) -> None:
        self.layers = list(layers)
        columns = layer_columns(self._session.formatting, binding)
        model: RowTableModel[Layer] = RowTableModel(columns, lambda layer: layer, parent=self)
        model.set_rows(self.layers)
        self.grid.setModel(model)
        self.grid.setSortingEnabled(False)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if not isinstance(error, BookdeskError):
            present(error, self)
            return
        self.answer.setText(shown_error(error))
        set_tone(self.answer, "negative")
        self.credit.setText(" ")
        self._show_layers([], None)


class ExceptionsDialog(Dialog):
    """Every account at and below one whose value is not the one that it would inherit.

    Signals:
        account_chosen: The code of the account that is to be shown, by Enter or double click.
    """

    account_chosen = Signal(str)

    def __init__(
        self, session: Session, account: AccountNode, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who differs"))
        self.resize(session.theme.pixels(1080), session.theme.pixels(520))
        self.model: RowTableModel[ExceptionRow] = RowTableModel(
            exception_columns(), lambda row: (row.code, row.key), parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Exceptions"),
            empty_text=self.tr("Everybody has what they inherit."),
        )
        self.grid.setModel(self.model)
        self.grid.row_activated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title = self.tr("Who differs from the default at and below {0}").format(account.code)
        column.addWidget(label(title, "title"))
        column.addWidget(self.grid, 1)
        column.addWidget(label(self.tr("Enter shows the limits of the account."), "hint"))
        account_id, at = account.id, session.clock_ms()
        session.runner.read(
            lambda reader: list_exceptions(reader, session.house, account_id, at),
            self.model.set_rows,
            on_error=presenter(self, session.strip),
            owner=self,
        )

    @Slot(object)
    def _on_activated(self, row: ExceptionRow) -> None:
        self.accept()
        self.account_chosen.emit(row.code)
