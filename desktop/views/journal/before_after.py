"""The dialog that shows what one fact changed: each thing before it and after it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.saying import shown
from desktop.models.table import Column, RowTableModel
from desktop.services.before_after import Changed, read_before_after
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label


class BeforeAfterDialog(Dialog):
    """What was done in a sentence, and below it a row for each thing that it changed."""

    def __init__(self, session: Session, seq: int, sentence: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = session.formatting.count(seq)
        self.setWindowTitle(_tr("Fact {0}: before and after").format(number))
        self.resize(session.theme.pixels(820), session.theme.pixels(420))
        columns: list[Column[Changed]] = [
            Column(_tr("Of"), lambda c: c.of, style=lambda _: "strong"),
            Column(_tr("What"), lambda c: c.what, style=lambda _: "secondary"),
            Column(_tr("Before"), lambda c: c.before or "–", style=lambda _: "muted"),
            Column(_tr("After"), lambda c: c.after or "–"),
        ]
        self.model: RowTableModel[Changed] = RowTableModel(columns, lambda c: c.no, parent=self)
        self.grid = GridView(
            session.theme,
            _tr("What the fact changed"),
            empty_text=_tr("It changed nothing of an account, a line or a ticket."),
        )
        self.grid.setModel(self.model)
        said = label(shown(sentence))
        said.setWordWrap(True)
        card = Card(flush=True)
        card.body.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(card, 1)
        self.grid.setFocus()
        session.runner.read(
            lambda reader: read_before_after(reader, seq),
            self.model.set_rows,
            on_error=presenter(self, session.strip),
            owner=self,
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("BeforeAfter", text)
