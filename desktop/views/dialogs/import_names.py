"""Names of teams that the book does not know: which team each means, remembered for next time."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.services.importing.names import Alias, UnknownName
from desktop.views.theme import Theme
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label


@dataclass(frozen=True, slots=True)
class NameRow:
    """An unknown name and the team it was said to mean; empty while nobody said."""

    unknown: UnknownName
    team: str


_COLUMNS: tuple[Column[NameRow], ...] = (
    Column("League", lambda row: row.unknown.league, width=92),
    Column("In the file", lambda row: row.unknown.name, width=260),
    Column(
        "Events", lambda row: str(row.unknown.events), "number",
        lambda row: row.unknown.events, width=80,
    ),
    Column("Written most like it", lambda row: ", ".join(row.unknown.nearest), width=320),
    Column("Means", lambda row: row.team, style=lambda _: "positive", width=240),
)  # fmt: skip


class NamesPane(QWidget):
    """Unknown names, a choice of teams for each, and one button that remembers them all.

    Signals:
        remember_asked: The list of Aliases.
    """

    remember_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[UnknownName] = ()
        self._teams: dict[tuple[str, str], str] = {}
        self.model = RowTableModel(
            _COLUMNS, lambda row: (row.unknown.league, row.unknown.name), parent=self
        )
        self.grid = GridView(
            theme,
            self.tr("Unknown names"),
            empty_text=self.tr("Every team of the file is known."),
        )
        self.grid.setModel(self.model)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("The team that the name means"))
        caption = label(self.tr("The name &means"), "caption")
        caption.setBuddy(self.choice)
        self.remember = button(self.tr("Remember"), self._ask_remember, "primary")
        choosing = QHBoxLayout()
        choosing.setSpacing(8)
        choosing.addWidget(caption)
        choosing.addWidget(self.choice, 1)
        choosing.addWidget(self.remember)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.grid, 1)
        column.addLayout(choosing)
        self.grid.current_row_changed.connect(self._on_row_changed)
        self.grid.row_activated.connect(self._focus_choice)
        self.choice.activated.connect(self._on_chosen)
        self._show()

    def show_names(self, names: Sequence[UnknownName]) -> None:
        """Show the names that are unknown now."""
        self._names = names
        keys = {(one.league, one.name) for one in names}
        self._teams = {key: team for key, team in self._teams.items() if key in keys}
        self._show()
        if names:
            self.grid.select_row(0)

    def choose(self, team: str) -> None:
        """Say which team the name under the cursor means, and move on to the next name."""
        row = self.grid.current_row()
        if not isinstance(row, NameRow):
            return
        self._teams[row.unknown.league, row.unknown.name] = team
        following = max(self.grid.selected_row_numbers(), default=0) + 1
        self._show()
        self.grid.select_row(min(following, self.model.rowCount() - 1))

    def _show(self) -> None:
        self.model.set_rows(
            [NameRow(one, self._teams.get((one.league, one.name), "")) for one in self._names]
        )
        said = sum(bool(team) for team in self._teams.values())
        self.remember.setText(self.tr("Remember {0} and compare again").format(said))
        self.remember.setEnabled(said > 0)
        self._on_row_changed(self.grid.current_row())

    @Slot(object)
    def _on_row_changed(self, row: object) -> None:
        self.choice.clear()
        self.choice.setEnabled(isinstance(row, NameRow))
        if not isinstance(row, NameRow):
            return
        one = row.unknown
        self.choice.addItem(self.tr("not said yet"), "")
        for team in (*one.nearest, *(team for team in one.teams if team not in one.nearest)):
            self.choice.addItem(team, team)
        self.choice.addItem(self.tr("{0}, a team of its own").format(one.name), one.name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(row.team)))

    @Slot(object)
    def _focus_choice(self, _row: object) -> None:
        self.choice.setFocus()

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self.choose(self.choice.itemData(index))

    def _ask_remember(self) -> None:
        said = [Alias(name, team) for (_, name), team in self._teams.items() if team]
        self.remember_asked.emit(said)
