"""The fields of one link: what it is about, which set it follows, and how far beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from desktop.book.queries.line_types import LineTypeRow
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import MASTER, MASTER_NAME, PRICES, Link, Part
from desktop.domain.lines import format_quarters, parse_line
from desktop.domain.markets import SPORT_OF_LEAGUE, Sport
from desktop.domain.sentences import say
from desktop.domain.settings.cells import ANY
from desktop.models.saying import in_words, shown
from desktop.views.formatting import plain_signs
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.choice import capitalized
from desktop.views.widgets.looks import label

_UNITS = {
    Part.SPREAD: say("points more on the favourite"),
    Part.SPREAD_PRICE: say("cents dearer"),
    Part.TOTAL: say("points higher"),
    Part.TOTAL_PRICE: say("cents dearer"),
    Part.MONEY_LINE: say("cents dearer"),
}


class LinkForm(QWidget):
    """Scope, the followed set, and a row for each part: followed or not, and the offset.

    Signals:
        edited: Something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope = QComboBox()
        self.scope.setEditable(True)
        self.scope.addItems([_scope_words(scope) for scope in (ANY, *Sport, *SPORT_OF_LEAGUE)])
        self.follows = QComboBox()
        self.follows.addItem(in_words(MASTER_NAME), MASTER)
        self.parts = {part: QCheckBox(capitalized(part)) for part in Part}
        self.offsets = {part: QLineEdit("0") for part in Part}
        self.gives = QCheckBox(self.tr("The sides may &pay more than they take"))
        self._build()
        self.show_link(Link())

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (title, field) in enumerate(
            ((self.tr("&About"), self.scope), (self.tr("&Follows"), self.follows))
        ):
            field.setAccessibleName(title.replace("&", ""))
            grid.addWidget(buddy_label(title, field), row, 0)
            grid.addWidget(field, row, 1, 1, 2)
        for row, part in enumerate(Part, start=2):
            follow, offset = self.parts[part], self.offsets[part]
            offset.setAccessibleName(self.tr("{0} offset").format(in_words(part)))
            offset.setMaximumWidth(96)
            follow.toggled.connect(offset.setEnabled)
            follow.toggled.connect(self.edited)
            offset.textEdited.connect(self.edited)
            grid.addWidget(follow, row, 0)
            grid.addWidget(offset, row, 1)
            grid.addWidget(label(shown(_UNITS[part]), "secondary"), row, 2)
        grid.addWidget(self.gives, 2 + len(Part), 0, 1, 3)
        grid.setColumnStretch(2, 1)

    def offer(self, types: Sequence[LineTypeRow], besides: int | None) -> None:
        """List the sets that may be followed: those of the house, but not the set itself."""
        followed = self.follows.currentData()
        self.follows.clear()
        self.follows.addItem(in_words(MASTER_NAME), MASTER)
        for one in types:
            if one.owner_id is None and one.id != besides:
                self.follows.addItem(one.name, one.id)
        place = self.follows.findData(followed)
        self.follows.setCurrentIndex(max(place, 0))

    @property
    def typed_scope(self) -> str:
        """What the link is about, as the book writes it."""
        text = self.scope.currentText().strip()
        for scope in (ANY, *Sport):
            if text.casefold() == _scope_words(scope).casefold():
                return str(scope)
        return text.lower() if text.lower() in set(Sport) else text.upper()

    def show_link(self, link: Link, scope: str = ANY) -> None:
        """Fill the fields."""
        self.scope.setCurrentText(_scope_words(scope))
        place = self.follows.findData(link.follows)
        self.follows.setCurrentIndex(max(place, 0))
        for part in Part:
            offset = link.offset(part)
            self.parts[part].setChecked(offset is not None)
            self.offsets[part].setEnabled(offset is not None)
            shown = str(offset or 0) if part in PRICES else format_quarters(offset or 0)
            self.offsets[part].setText(shown)
        self.gives.setChecked(link.gives)

    def read(self) -> Link:
        """The link that is typed.

        Raises:
            InputError: An offset is no number.
        """
        offsets = {part.value: self._offset(part) for part in Part}
        return Link(follows=self.follows.currentData(), gives=self.gives.isChecked(), **offsets)

    def _offset(self, part: Part) -> int | None:
        if not self.parts[part].isChecked():
            return None
        text = plain_signs(self.offsets[part].text()).strip() or "0"
        if part not in PRICES:
            return parse_line(text)
        if not text.lstrip("+-").isdecimal():
            raise InputError(
                say("“{text}” is no number of cents. Type for instance 5 or -5.", text=text)
            )
        return int(text)


def _scope_words(scope: str) -> str:
    """What a link is about, as people read it; leagues are called alike in every language."""
    if scope == ANY:
        return QCoreApplication.translate("LinkForm", "everything")
    return in_words(scope) if scope in set(Sport) else scope
