"""Help > About: what the program is, and whose work it stands on, with all texts."""

from PySide6.QtCore import Slot, qVersion
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.services.licences import Licence, list_licences
from desktop.tasks.runner import TaskRunner
from desktop.views.theme import Theme
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label


class LicencesDialog(Dialog):
    """The parts at the left, the text of one at the right."""

    def __init__(self, theme: Theme, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Bookdesk"))
        self.resize(theme.pixels(860), min(theme.pixels(560), 860))
        self.model: RowTableModel[Licence] = RowTableModel(
            [
                Column(self.tr("Part"), lambda licence: licence.part, width=170),
                Column(self.tr("Version"), lambda licence: licence.version, width=80),
                Column(self.tr("Terms"), lambda licence: licence.terms, width=120),
            ],
            lambda licence: licence.part,
            parent=self,
        )
        self.grid = GridView(theme, self.tr("Parts of the program"))
        self.grid.setModel(self.model)
        self.grid.current_row_changed.connect(self._show_text)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._lay_out()
        runner.io(list_licences, self._show_licences, owner=self)

    def _lay_out(self) -> None:
        sides = QSplitter()
        sides.addWidget(self.grid)
        sides.addWidget(self.text)
        sides.setStretchFactor(0, 1)
        sides.setStretchFactor(1, 1)
        told = label(
            self.tr(
                "Bookdesk is shown with Qt {0}, used under the GNU Lesser General Public License:"
                " its libraries lie beside the program and may be replaced."
            ).format(qVersion()),
            "secondary",
        )
        told.setWordWrap(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("&Close"), self.accept, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Whose work the program stands on"), "title"))
        column.addWidget(told)
        column.addWidget(sides, 1)
        column.addLayout(row)

    def _show_licences(self, licences: list[Licence]) -> None:
        self.model.set_rows(licences)
        self.grid.select_row(0)
        self.grid.setFocus()

    @Slot(object)
    def _show_text(self, licence: Licence | None) -> None:
        self.text.setPlainText("" if licence is None else licence.text)
