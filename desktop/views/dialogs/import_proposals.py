"""The proposals of a file beside what the book holds, and what a person decides about each."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.feeds.proposals import Reading, Refusal
from desktop.models.table import RowTableModel
from desktop.services.comparing import Verdict
from desktop.services.previewing import Preview
from desktop.views.dialogs.import_columns import PROPOSAL_COLUMNS, REFUSE, TAKE, ProposalRow
from desktop.views.theme import Theme
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

DETAIL_HEIGHT = 72
GRID_HEIGHT = 104
_BY_HAND = "Refused by hand in the preview."
_OPEN = frozenset({Verdict.NEW, Verdict.CHANGE})
# A doubtful one is taken only by itself.
_DECIDABLE = _OPEN | {Verdict.DOUBT}


class ProposalGrid(GridView):
    """Proposals: Enter takes one, Del refuses it, and the cursor moves on."""

    def __init__(self, decide: Callable[[str], None], *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._decide = decide

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._decide(TAKE)
        elif key == Qt.Key.Key_Delete:
            self._decide(REFUSE)
        elif key == Qt.Key.Key_Backspace:
            self._decide("")
        else:
            super().keyPressEvent(event)


class ProposalsPane(QWidget):
    """Filter, grid and detail of the proposals.

    Signals:
        changed: What is shown or decided is different now.
        nothing_to_decide: The chosen rows are open to no decision.
    """

    changed = Signal()
    nothing_to_decide = Signal()

    def __init__(
        self, theme: Theme, nothing: str, remedy: str, parent: QWidget | None = None
    ) -> None:
        """Make an empty pane.

        Args:
            theme: Its look.
            nothing: Why there are no proposals yet.
            remedy: What brings them.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._previews: Sequence[Preview] = ()
        self._decisions: dict[int, str] = {}
        self.model = RowTableModel(PROPOSAL_COLUMNS, lambda row: row.preview.place, parent=self)
        self.grid = ProposalGrid(
            self.decide,
            theme,
            self.tr("Proposals"),
            empty_text=nothing,
            empty_remedy=remedy,
        )
        self.grid.setModel(self.model)
        self.grid.setMinimumHeight(theme.pixels(GRID_HEIGHT))
        self.filter = FilterBar(
            theme,
            self.tr("Filter the proposals"),
            (
                Chip("new", self.tr("New"), "verdict"),
                Chip("change", self.tr("Changes"), "verdict"),
                Chip("doubtful", self.tr("Doubtful"), "verdict"),
                Chip("same", self.tr("Unchanged"), "verdict"),
                Chip("refused", self.tr("Refused"), "verdict"),
            ),
        )
        self._detail = label(role="secondary")
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setMinimumHeight(theme.pixels(DETAIL_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.grid, 1)
        column.addWidget(self._detail)
        self.filter.filter_changed.connect(self._show)
        self.filter.left_downwards.connect(self.grid.setFocus)
        self.grid.current_row_changed.connect(self._on_row_changed)

    @property
    def count(self) -> int:
        """How many proposals the file has."""
        return len(self._previews)

    @property
    def taken(self) -> list[int]:
        """The places of the proposals that were taken."""
        return [place for place, decision in self._decisions.items() if decision == TAKE]

    @property
    def shown_and_open(self) -> list[int]:
        """The places of those that pass the filter, change the book and were not refused."""
        return [
            row.preview.place
            for row in self.model.rows
            if row.decision == TAKE or (row.decision != REFUSE and row.preview.verdict in _OPEN)
        ]

    @property
    def shown_and_same(self) -> list[int]:
        """The places of those that pass the filter and that the book holds already."""
        return [row.preview.place for row in self.model.rows if row.preview.verdict is Verdict.SAME]

    def forget_decisions(self, *, taken_only: bool = False) -> None:
        """Begin anew, with another file; or after an import, which settled what was taken."""
        if taken_only:
            for place in self.taken:
                del self._decisions[place]
        else:
            self._decisions.clear()

    def show_previews(self, previews: Sequence[Preview]) -> None:
        """Show what the file would do."""
        self._previews = previews
        if not previews:
            self.grid.set_empty_text(
                self.tr("The file holds nothing that can be taken."),
                self.tr("Refused says why, row by row"),
            )
        self._show()
        if self.model.rowCount():
            self.grid.select_row(0)
            self.grid.setFocus()

    def chosen(self, reading: Reading[Any], places: Sequence[int]) -> Reading[Any]:
        """The reading with these proposals alone; the others that were refused say why."""
        refused = [
            Refusal(one.row, "", one.subject, one.reason)
            for one in self._previews
            if one.verdict is Verdict.REFUSED
        ]
        by_hand = [
            Refusal(one.row, "", one.subject, _BY_HAND)
            for one in self._previews
            if self._decisions.get(one.place) == REFUSE
        ]
        return replace(
            reading,
            proposals=tuple(reading.proposals[place] for place in sorted(places)),
            refusals=(*reading.refusals, *refused, *by_hand),
        )

    def decide(self, decision: str) -> None:
        """Take or refuse the selected rows, or take the decision back, and move on."""
        rows = [row for row in self.grid.selected_rows() if isinstance(row, ProposalRow)]
        open_rows = [row for row in rows if row.preview.verdict in _DECIDABLE]
        if not open_rows:
            self.nothing_to_decide.emit()
            return
        for row in open_rows:
            self._decisions[row.preview.place] = decision
        following = max(self.grid.selected_row_numbers(), default=0) + 1
        self._show()
        self.grid.select_row(min(following, max(0, self.model.rowCount() - 1)))

    @Slot()
    def _show(self) -> None:
        self.model.set_rows(
            [
                ProposalRow(one, self._decisions.get(one.place, ""))
                for one in self._previews
                if self._is_shown(one)
            ]
        )
        self._on_row_changed(self.grid.current_row())
        if self._previews:
            self.grid.set_empty_text(self.tr("No proposal passes the filter."))
        self.changed.emit()

    def _is_shown(self, one: Preview) -> bool:
        chips = self.filter.chips_on
        words = self.filter.text.casefold().split()
        text = f"{one.row} {one.subject} {one.proposed} {one.current} {one.reason}".casefold()
        return (not chips or one.verdict in chips) and all(word in text for word in words)

    @Slot(object)
    def _on_row_changed(self, row: object) -> None:
        if not isinstance(row, ProposalRow):
            self._detail.clear()
            return
        one = row.preview
        lines = [one.subject]
        if one.proposed:
            lines.append(self.tr("In the file: {0}").format(one.proposed))
        if one.current or one.reason:
            lines.append(self.tr("In the book: {0}").format(one.reason or one.current))
        self._detail.setText("\n".join(lines))
