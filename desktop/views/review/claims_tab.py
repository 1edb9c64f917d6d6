"""Every claim, the newest first, found by a line of words and paged from the file."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.book.queries.claims import (
    ClaimQuestion,
    ClaimRow,
    claim_key,
    claims_asked_for,
    count_open_claims,
    find_claim,
    tell_claims,
)
from desktop.book.queries.keyset import Key
from desktop.book.statements import Reader
from desktop.models.keysets import KeysetPages
from desktop.models.paged import PagedModel
from desktop.services.finding import ask_for_claims, narrow_claims
from desktop.views.errors import presenter
from desktop.views.review.columns import claim_columns, tr
from desktop.views.session import Session
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_view import GridView

OPEN, DECIDED = "open", "decided"
_PAGES: KeysetPages[ClaimRow] = KeysetPages(claims_asked_for, tell_claims, claim_key, narrow_claims)


@dataclass(frozen=True, slots=True)
class _Read:
    question: ClaimQuestion
    open_claims: int
    wanted: Key | None


class ClaimsTab(QWidget):
    """Filter and grid.

    Signals:
        counted: How many claims nobody has decided.
    """

    counted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._present = presenter(self, session.strip)
        self._wanted: int | None = None
        self.model: PagedModel[ClaimRow] = PagedModel(
            claim_columns(session.formatting, session.clock_ms), _PAGES, session.runner,
            self._present, row_style=_row_style, parent=self,
        )  # fmt: skip
        chips = (Chip(OPEN, tr("Open"), "status"), Chip(DECIDED, tr("Decided"), "status"))
        self.filter = FilterBar(session.theme, tr("Number, ticket, player or words"), chips)
        self.filter.setContentsMargins(12, 8, 12, 0)
        self.grid = GridView(
            session.theme, tr("Claims"), empty_text=tr("Nobody disputes anything."),
            empty_remedy=tr("Ins takes a claim"),
        )  # fmt: skip
        self.grid.setModel(self.model)
        # The newest first, and in no other order.
        self.grid.setSortingEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.left_downwards.connect(self.grid.setFocus)
        self.model.modelReset.connect(self._put_cursor, Qt.ConnectionType.QueuedConnection)

    @property
    def current(self) -> ClaimRow | None:
        """The claim under the cursor."""
        row = self.grid.current_row()
        return row if isinstance(row, ClaimRow) else None

    def show_claim(self, claim_id: int) -> None:
        """Put the cursor on a claim, whatever was filtered."""
        self._wanted = claim_id
        self.filter.set_filter("")

    @Slot()
    def reload(self) -> None:
        """Read what is on the screen anew."""
        text, chips, wanted = self.filter.text, self.filter.chips_on, self._wanted
        is_open = None if not chips else OPEN in chips

        def read(reader: Reader) -> _Read:
            claim = None if wanted is None else find_claim(reader, wanted)
            key = None if claim is None else claim_key(claim)
            question = ask_for_claims(reader, text, is_open=is_open)
            return _Read(question, count_open_claims(reader), key)

        self._session.runner.read(
            read, self._on_read, on_error=self._present, owner=self, question="claims"
        )

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self.counted.emit(read.open_claims)
        if read.question == self.model.question:
            self.model.refresh()
        else:
            self.model.ask(read.question)
        if read.wanted is not None:
            self._wanted = None
            self.model.go_to(read.wanted)
        self._say_what_empty_means()

    def _say_what_empty_means(self) -> None:
        if self.filter.text.strip() or self.filter.chips_on:
            self.grid.set_empty_text(
                tr("No claim fits the filter."), tr("/ changes it, Esc clears it")
            )
        else:
            self.grid.set_empty_text(tr("Nobody disputes anything."), tr("Ins takes a claim"))

    @Slot()
    def _put_cursor(self) -> None:
        if self.model.rowCount() and not self.grid.currentIndex().isValid():
            self.grid.select_row(0)

    @Slot(str, frozenset)
    def _on_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self.reload()


def _row_style(claim: ClaimRow) -> str:
    return "" if claim.is_open else "muted"
