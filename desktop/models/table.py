"""A Qt table model over frozen rows, described by a list of columns."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.sentences import Sentence
from desktop.models.changes import Insert, Remove, Reorder, steps_between
from desktop.models.saying import heading, shown, spoken_money
from desktop.models.steady import steady_order
from desktop.services.why.explanation import Why

Row = TypeVar("Row")
Kind = Literal["text", "number", "money", "odds", "date", "mono"]
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
STYLE_ROLE = int(Qt.ItemDataRole.UserRole) + 3

NUMERIC = frozenset({"number", "money", "odds"})
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
MODEL_ROLES = frozenset(
    {_DISPLAY, _EDIT, _ALIGNMENT, _TOOLTIP, _ACCESSIBLE, ROW_ROLE, SORT_ROLE, STYLE_ROLE}
)
_LEFT_CENTRE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT_CENTRE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: what it says, how it sorts, how it looks.

    Attributes:
        title: Header text; for money it names its perspective.
        text: The cell's text.
        kind: Decides alignment (numbers, money and odds right) and font (mono), never the content.
        sort_key: What it sorts by; the text itself when missing.
        style: Words for the theme: positive, negative, muted, warning, info, held, strong.
        width: Pixels at 100 %; measured from the content when missing.
        tooltip: The cell's tooltip.
        header_tooltip: The header's tooltip, when the title is short.
        edit_text: Makes the cell editable and gives the text to edit; None locks that row's cell.
        why: What explains the number of the cell; None where a row has none there.
    """

    title: str
    text: Callable[[Row], str]
    kind: Kind = "text"
    sort_key: Callable[[Row], Any] | None = None
    style: Callable[[Row], str] | None = None
    width: int | None = None
    tooltip: Callable[[Row], str] | None = None
    header_tooltip: str = ""
    edit_text: Callable[[Row], str | None] | None = None
    why: Callable[[Row], Why | None] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", heading(self.title))
        object.__setattr__(self, "header_tooltip", heading(self.header_tooltip))

    def text_of(self, row: Row) -> str:
        """The cell's text; a sentence of the rooms below in the language of the windows."""
        text = self.text(row)
        return shown(text) if isinstance(text, Sentence) else text

    def why_of(self, row: Row) -> Why | None:
        """What explains the row's cell."""
        return self.why(row) if self.why else None

    def tooltip_of(self, row: Row) -> str | None:
        """What is said of the cell beside it, in the language of the windows."""
        text = self.tooltip(row) if self.tooltip else None
        return shown(text) if isinstance(text, Sentence) else text

    @property
    def is_right_aligned(self) -> bool:
        """Whether cells and header stand at the right edge."""
        return self.kind in NUMERIC

    @property
    def alignment(self) -> int:
        """Qt's flags for cells and header alike."""
        return _RIGHT_CENTRE if self.is_right_aligned else _LEFT_CENTRE

    def sort_value(self, row: Row) -> Any:
        """What the row sorts by in this column."""
        return self.sort_key(row) if self.sort_key else self.text(row)

    def style_of(self, row: Row) -> str:
        """The style words of the row's cell."""
        return self.style(row) if self.style else ""


def in_language(columns: Sequence[Column[Row]]) -> tuple[Column[Row], ...]:
    """The columns with the titles of the language that is spoken now, not when they were made."""
    return tuple([replace(column) for column in columns])


class PaintedRow(NamedTuple):
    """What a view needs of one row to paint it: no lookups and no formatting left to do."""

    texts: tuple[str, ...]
    styles: tuple[str, ...]
    row_style: str


class GridModel(Protocol):
    """What GridView asks of a model besides Qt's own methods."""

    columns: Sequence[Column[Any]]

    def painted_row(self, row: int) -> PaintedRow | None:
        """The row ready to paint; None while it is still being read."""

    def row_at(self, row: int) -> Any:
        """The frozen row; None while it is still being read."""

    def request_rows(self, first: int, last: int) -> None:
        """Say which rows are on the screen."""

    def rowCount(self) -> int:
        """How many rows there are."""


def paint_row(columns: Sequence[Column[Row]], row: Row, row_style: str = "") -> PaintedRow:
    """Format a row once, for all the paints to come."""
    return PaintedRow(
        tuple([column.text_of(row) for column in columns]),
        tuple([column.style_of(row) for column in columns]),
        row_style,
    )


def cell_value(column: Column[Row], row: Row, painted: PaintedRow, place: int, role: int) -> Any:
    """What a model answers for one cell and role."""
    text = painted.texts[place]
    match role:
        case Qt.ItemDataRole.DisplayRole:
            value: Any = text
        case Qt.ItemDataRole.EditRole:
            value = column.edit_text(row) if column.edit_text else text
        case Qt.ItemDataRole.AccessibleTextRole:
            is_money = column.kind == "money"
            value = spoken_money(column.title, text) if is_money else f"{column.title} {text}"
        case Qt.ItemDataRole.ToolTipRole:
            value = column.tooltip_of(row)
        case _:
            value = painted.styles[place] if role == STYLE_ROLE else column.sort_value(row)
    return value


def header_value(column: Column[Any], role: int) -> Any:
    """What a model answers for a column's header."""
    if role == _DISPLAY:
        return column.title
    if role == _ALIGNMENT:
        return column.alignment
    if role == _TOOLTIP:
        return column.header_tooltip or None
    return None


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """Frozen rows under columns; refreshed by replacing them, sorted here.

    A refresh keeps selection and scroll position: rows are matched by key, and only what differs
    is signalled. Rows that are sorted keep their places, whatever becomes of their values, until
    somebody sorts anew or `settle_order` is called.

    Signals:
        cell_edited: Row, column number and typed text; the row changes when the next rows come.
    """

    cell_edited = Signal(object, int, str)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        row_style: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
        *,
        keeps_places: bool = False,
    ) -> None:
        """Make an empty model.

        Args:
            columns: In the order of the screen.
            key: Tells rows apart; no two rows may share one.
            row_style: Words for a whole row: total, muted, flash-up, flash-down.
            parent: Qt's parent.
            keeps_places: Rows keep their places also while nobody has sorted them: they come in an
                order that follows their values.
        """
        super().__init__(parent)
        self.columns: tuple[Column[Row], ...] = in_language(columns)
        self._key = key
        self._row_style = row_style
        self._rows: list[Row] = []
        self._positions: dict[Hashable, int] = {}
        self._painted: dict[Hashable, PaintedRow] = {}
        self._sort_column = -1
        self._is_descending = False
        self._keeps_places = keeps_places
        self._given: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in the order of the screen."""
        return tuple(self._rows)

    def row_at(self, row: int) -> Row:
        """The frozen row at a place on the screen."""
        return self._rows[row]

    def find_row(self, key: Hashable) -> int | None:
        """Where the row with this key stands, if it is there."""
        return self._positions.get(key)

    def request_rows(self, first: int, last: int) -> None:
        """Nothing to do: every row is here."""

    def painted_row(self, row: int) -> PaintedRow:
        """The row formatted for painting."""
        frozen = self._rows[row]
        key = self._key(frozen)
        painted = self._painted.get(key)
        if painted is None:
            row_style = self._row_style(frozen) if self._row_style else ""
            painted = paint_row(self.columns, frozen, row_style)
            self._painted[key] = painted
        return painted

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows.

        Raises:
            ValueError: Two rows have the same key.
        """
        self._given = tuple(rows)
        wanted = self._sorted(rows)
        wanted_keys = [self._key(row) for row in wanted]
        by_key = dict(zip(wanted_keys, wanted, strict=True))
        if len(by_key) != len(wanted):
            raise ValueError("Two rows of a table have the same key.")
        shown_keys = [self._key(row) for row in self._rows]
        if self._keeps_places or self._sort_column >= 0:
            wanted_keys = steady_order(wanted_keys, shown_keys)
            wanted = [by_key[key] for key in wanted_keys]
        steps = steps_between(shown_keys, wanted_keys)
        if steps is None:
            self._reset(wanted, wanted_keys)
            return
        for step in steps:
            self._take_step(step, by_key)
        self._replace_changed(wanted, wanted_keys)

    def settle_order(self) -> None:
        """Put the rows into their right order: nobody has a cursor among them now."""
        wanted = self._sorted(self._given)
        if wanted != self._rows:
            self._reorder([self._key(row) for row in wanted])

    def tell_anew(self) -> None:
        """Write every cell again, because time has passed and texts depend on it."""
        if self._rows:
            self._painted.clear()
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort_column = column
        self._is_descending = order == Qt.SortOrder.DescendingOrder
        wanted = self._sorted(self._rows)
        if wanted != self._rows:
            self._reorder([self._key(row) for row in wanted])

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in MODEL_ROLES or not index.isValid():
            return None
        place = index.column()
        column = self.columns[place]
        if role == _ALIGNMENT:
            return column.alignment
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        return cell_value(column, row, self.painted_row(index.row()), place, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return header_value(self.columns[section], role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        edit_text = self.columns[index.column()].edit_text
        if edit_text is not None and edit_text(self._rows[index.row()]) is not None:
            return plain | Qt.ItemFlag.ItemIsEditable
        return plain

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.cell_edited.emit(self._rows[index.row()], index.column(), str(value))
        return True

    def _sorted(self, rows: Sequence[Row]) -> list[Row]:
        if not 0 <= self._sort_column < len(self.columns):
            return list(rows)
        return sorted(
            rows, key=self.columns[self._sort_column].sort_value, reverse=self._is_descending
        )

    def _reset(self, rows: list[Row], keys: list[Hashable]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._painted.clear()
        self._positions = {key: place for place, key in enumerate(keys)}
        self.endResetModel()

    def _take_step(self, step: Insert | Remove | Reorder, by_key: dict[Hashable, Row]) -> None:
        if isinstance(step, Remove):
            self.beginRemoveRows(_NO_PARENT, step.first, step.last)
            for row in self._rows[step.first : step.last + 1]:
                self._painted.pop(self._key(row), None)
            del self._rows[step.first : step.last + 1]
            self.endRemoveRows()
        elif isinstance(step, Insert):
            self.beginInsertRows(_NO_PARENT, step.first, step.first + len(step.keys) - 1)
            self._rows[step.first : step.first] = [by_key[key] for key in step.keys]
            self.endInsertRows()
        else:
            self._reorder(step.keys)

    def _reorder(self, keys: Sequence[Hashable]) -> None:
        self.layoutAboutToBeChanged.emit()
        by_key = {self._key(row): row for row in self._rows}
        new_places = {key: place for place, key in enumerate(keys)}
        before = self.persistentIndexList()
        after = [
            self.index(new_places[self._key(self._rows[index.row()])], index.column())
            for index in before
        ]
        self._rows = [by_key[key] for key in keys]
        self._positions = new_places
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _replace_changed(self, wanted: list[Row], keys: list[Hashable]) -> None:
        changed = [place for place, row in enumerate(wanted) if row != self._rows[place]]
        self._rows = wanted
        self._positions = {key: place for place, key in enumerate(keys)}
        last_column = len(self.columns) - 1
        for first, last in _runs(changed):
            for place in range(first, last + 1):
                self._painted.pop(keys[place], None)
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
