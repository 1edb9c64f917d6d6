"""What is beside the queue: why a wager waits, the player's figures, the board, every limit."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.limits.layers import Layer
from desktop.domain.recalling import recalled
from desktop.models.saying import shown
from desktop.models.settings import layer_columns
from desktop.models.table import RowTableModel
from desktop.services.holds.looking import HoldSheet
from desktop.views.formatting import shown_signs
from desktop.views.session import Session
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.wrapped_label import WrappedLabel


class HoldPane(QWidget):
    """Shows one HoldSheet."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.title = SectionHeader(self.tr("Held wager"))
        self.said = WrappedLabel("spoken")
        self.why = WrappedLabel()
        self.board = WrappedLabel("secondary")
        self.figures = FigureStrip(self.tr("Player"), flush=True, in_splitter=True)
        self.answer = WrappedLabel()
        self.layers: list[Layer] = []
        self.grid = GridView(
            session.theme,
            self.tr("Limits"),
            empty_text=self.tr("No limit is about this wager."),
        )
        card = Card()
        for part in (self.said, self.why, self.board, self.figures):
            card.body.addWidget(part)
        limits = Card(flush=True)
        limits.body.addWidget(self.grid)
        card.body.addStretch(1)
        every = SectionHeader(self.tr("Every limit that is about it"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addLayout(_stacked(self.title, card), 1)
        across.addLayout(_stacked(every, self.answer, limits), 1)
        self.show_sheet(None)
        self.hide()

    def show_sheet(self, sheet: HoldSheet | None) -> None:
        """Show a held wager, or that none is chosen."""
        self.layers = [] if sheet is None or sheet.limit is None else list(sheet.limit.layers)
        binding = sheet.limit.binding if sheet is not None and sheet.limit is not None else None
        columns = layer_columns(self._session.formatting, binding)
        model: RowTableModel[Layer] = RowTableModel(columns, lambda layer: layer, parent=self)
        model.set_rows(self.layers)
        self.grid.setModel(model)
        self.grid.setSortingEnabled(False)
        if sheet is None:
            self.title.set_title(self.tr("Held wager"))
            for part in (self.said, self.why, self.board, self.answer):
                part.clear()
            self.figures.set_figures([])
            return
        self._show_wager(sheet)
        self._show_player(sheet)

    def _show_wager(self, sheet: HoldSheet) -> None:
        hold, money = sheet.hold, self._session.formatting.money
        whose = self.tr("{0} {1} · {2}").format(hold.account, hold.name, " ‹ ".join(sheet.path))
        self.title.set_title(whose)
        wager = hold.wager
        said = self.tr("{0}, player risks {1} to win {2}").format(
            shown_signs(wager["description"]), money(wager["risk"]), money(wager["win"])
        )
        self.said.setText(said)
        why = "\n".join(shown(recalled(sentence)) for _, sentence in hold.why)
        if hold.asked is not None:
            asked = shown_signs(hold.asked["description"])
            amount = money(hold.asked["risk"])
            why += "\n" + self.tr("The caller had asked for {0}, risk {1}").format(asked, amount)
        self.why.setText(why)
        now = shown_signs(" · ".join(sheet.board))
        self.board.setText(self.tr("The board now: {0}").format(now or self.tr("not asked")))
        self.answer.setText(shown(sheet.problem or (sheet.limit.sentence if sheet.limit else "")))

    def _show_player(self, sheet: HoldSheet) -> None:
        texts, credit = self._session.formatting, sheet.credit
        perspective, amount = texts.balance_parts(sheet.balance)
        self.figures.set_figures(
            [
                Figure(self.tr("Balance"), amount or texts.money(0), perspective,
                       "negative" if sheet.balance < 0 else ""),
                Figure(self.tr("This week"), texts.signed_money(sheet.week), self.tr("player"),
                       "negative" if sheet.week < 0 else ""),
                Figure(self.tr("Pending"), texts.money(credit.pending), self.tr("player risks")),
                Figure(self.tr("Kept for it"), texts.money(sheet.hold.reserved),
                       self.tr("of the credit")),
                Figure(self.tr("Available"), texts.money(credit.available),
                       self.tr("beside it"), "negative" if credit.available < 0 else ""),
            ]
        )  # fmt: skip


def _stacked(*parts: QWidget) -> QVBoxLayout:
    """Parts below each other; the last one takes the room that is left."""
    column = QVBoxLayout()
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    column.setStretch(len(parts) - 1, 1)
    return column
