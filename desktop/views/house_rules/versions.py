"""The versions of the house rules: who made each and when, and what differs between two."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.queries.house_rules import RulesVersion
from desktop.domain.profiles.comparing import Difference
from desktop.domain.weeks import instant
from desktop.models.table import Column, RowTableModel
from desktop.services.house_rules import compare_versions, list_versions
from desktop.views.errors import presenter
from desktop.views.house_rules.saving import difference_grid
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label


class VersionsDialog(Dialog):
    """Versions above; below what the chosen one changed against the one before it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Versions of the house rules"))
        self.resize(session.theme.pixels(980), session.theme.pixels(600))
        formats = session.formatting
        columns: list[Column[RulesVersion]] = [
            Column(self.tr("Version"), lambda one: str(one.version), "number",
                   lambda one: one.version, width=90),
            Column(self.tr("Name"), lambda one: one.name, width=240),
            Column(self.tr("Made by"), lambda one: one.user, width=180),
            Column(self.tr("When"), lambda one: formats.date_time(instant(one.at)), "date",
                   lambda one: one.at, width=200),
        ]  # fmt: skip
        self.versions = GridView(session.theme, self.tr("Versions"))
        self._model = RowTableModel(columns, lambda one: one.version, parent=self.versions)
        self.versions.setModel(self._model)
        self.versions.current_row_changed.connect(self._on_version_chosen)
        self.differences = difference_grid(session.theme, self.tr("What differs"), "")
        self.against = QComboBox()
        self.against.setAccessibleName(self.tr("Compared with"))
        self.against.addItem(self.tr("the version before it"), None)
        self.against.currentIndexChanged.connect(self._compare)
        self._lay_out()
        session.runner.read(list_versions, self._show, owner=self, on_error=presenter(self))

    def _lay_out(self) -> None:
        above, below = Card(flush=True), Card(self.tr("What differs"), flush=True)
        below.header.add_widget(label(self.tr("from"), "secondary"))
        below.header.add_widget(self.against)
        above.body.addWidget(self.versions)
        below.body.addWidget(self.differences)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Versions of the house rules"), "title"))
        column.addWidget(above, 1)
        column.addWidget(below, 2)
        column.addLayout(buttons)

    def _show(self, versions: list[RulesVersion]) -> None:
        self._model.set_rows(versions)
        for one in versions:
            self.against.addItem(self.tr("version {0}").format(one.version), one.version)
        self.versions.select_row(0)

    @Slot(object)
    def _on_version_chosen(self, _chosen: RulesVersion | None) -> None:
        self._compare()

    @Slot()
    def _compare(self) -> None:
        chosen = self.versions.current_row()
        if chosen is None:
            return
        number: int = chosen.version
        against: int = self.against.currentData() or number - 1
        if against == 0:
            self.differences.set_empty_text(self.tr("The book began with this version."))
            self._show_differences([])
            return
        self.differences.set_empty_text(self.tr("The two say the same."))
        self._session.runner.read(
            lambda reader: compare_versions(reader, against, number),
            self._show_differences,
            owner=self,
            question="versions",
            on_error=presenter(self),
        )

    def _show_differences(self, found: list[Difference]) -> None:
        model: RowTableModel[Difference] = self.differences.model()  # type: ignore[assignment]  # made so
        model.set_rows(found)
