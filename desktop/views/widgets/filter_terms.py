"""What may be typed into a filter: completed while it is typed, and told in a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.views.theme import Theme
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label

_SHOWN_MOST = 8


@dataclass(frozen=True, slots=True)
class FilterTerm:
    """One word of a filter's language.

    Attributes:
        name: What stands before the colon.
        example: The term whole, such as `risk:>500`.
        meaning: A few words.
        values: What may stand behind the colon, where that is a short list.
    """

    name: str
    example: str
    meaning: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A text that completes what is typed, and what it means."""

    text: str
    meaning: str


def offers(terms: Sequence[FilterTerm], word: str) -> list[Offer]:
    """What the word that is being typed may become; nothing when it is complete or empty."""
    typed = word.lower()
    every = [Offer(f"{term.name}:", term.meaning) for term in terms]
    every += [
        Offer(f"{term.name}:{value}", term.meaning) for term in terms for value in term.values
    ]
    named = typed.partition(":")[0] + ":"
    found = [
        offer
        for offer in every
        # The values of a name come once the name stands there.
        if offer.text.startswith(typed) and (offer.text.endswith(":") or ":" in typed)
    ]
    is_complete = any(offer.text == typed for offer in found) and typed != named
    return [] if not typed or is_complete else [one for one in found if one.text != typed]


class TermList(QFrame):
    """The offers below the box; the box keeps the keyboard and moves the choice."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAccessibleName(_tr("What may be typed here"))
        columns: tuple[Column[Offer], ...] = (
            Column("", lambda offer: offer.text, "mono", width=168),
            Column("", lambda offer: offer.meaning, width=232, style=lambda _: "secondary"),
        )
        self.model: RowTableModel[Offer] = RowTableModel(
            columns, lambda offer: offer.text, parent=self
        )
        self.grid = GridView(theme, _tr("What may be typed here"), parent=self)
        self.grid.setModel(self.model)
        self.grid.horizontalHeader().hide()
        self.grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        row = QVBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.addWidget(self.grid)
        self.hide()

    @property
    def chosen(self) -> Offer | None:
        """The offer under the choice."""
        offer: Offer | None = self.grid.current_row()
        return offer

    def show_below(self, widget: QWidget, found: Sequence[Offer]) -> None:
        """Show offers under a widget, none of them chosen; nothing when there are none."""
        self.grid.clearSelection()
        self.model.set_rows(found)
        self.grid.setCurrentIndex(self.model.index(-1, -1))
        rows = min(len(found), _SHOWN_MOST)
        width = self.grid.horizontalHeader().length() + 32
        self.setFixedSize(width, rows * self._theme.row_height + 12)
        _place_below(self, widget)
        self.setVisible(bool(found))

    def step(self, by: int) -> None:
        """Choose the next offer or the one before."""
        count = self.model.rowCount()
        current = self.grid.currentIndex()
        place = current.row() + by if current.isValid() else (0 if by > 0 else count - 1)
        self.grid.select_row(place % count)


class TermSheet(QFrame):
    """Every term with an example and its meaning."""

    def __init__(self, terms: Sequence[FilterTerm], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAccessibleName(_tr("What may be typed into the filter"))
        rows = QGridLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(4)
        half = (len(terms) + 1) // 2
        for place, term in enumerate(terms):
            left = 0 if place < half else 2
            example = label(term.example)
            example.setProperty("mono", "true")
            example.setAccessibleName(f"{term.example}: {term.meaning}")
            rows.addWidget(example, place % half, left)
            rows.addWidget(label(term.meaning, role="secondary"), place % half, left + 1)
        note = _tr("All of them count together; plain words are looked for in the text.")
        rows.addWidget(label(note, role="hint"), half, 0, 1, 4)

    def show_below(self, widget: QWidget) -> None:
        """Show it under a widget."""
        self.adjustSize()
        _place_below(self, widget)
        self.show()


def _place_below(frame: QFrame, widget: QWidget) -> None:
    window = widget.window()
    place = widget.mapTo(window, QPoint(0, widget.height() + 2))
    frame.move(max(0, min(place.x(), window.width() - frame.width())), place.y())
    frame.raise_()


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterTerms", text)
