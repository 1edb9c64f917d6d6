"""The results by winner, margin and total as tables: the same numbers, to read and to copy."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.exposure import Axis
from desktop.domain.markets import Side
from desktop.models.table import Column, RowTableModel
from desktop.services.exposure.picture import ExposurePicture, Outcome
from desktop.services.why.explanation import Part, Unit, Why
from desktop.services.why.exposure import Spot, result_along, result_of_score
from desktop.services.why.given import stated
from desktop.views.exposure.columns import Looked, tr
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.grid_view import GridView

_LEAST_STEPS = 4


@dataclass(frozen=True, slots=True)
class Step:
    """The house's result at one margin or one total, in cents."""

    at: int
    cents: int


class ResultTables(QWidget):
    """By winner above; below it side by side sides by margin and totals by total."""

    def __init__(
        self, theme: Theme, formats: Formats, looked: Looked, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.margins = _Steps(
            theme, formats, tr("Sides, house result"),
            (tr("Margin"), formats.signed_count, tr("Sides")), looked,
        )  # fmt: skip
        self.totals = _Steps(
            theme, formats, tr("Totals, house result"),
            (tr("Total"), formats.count, tr("Totals")), looked,
        )  # fmt: skip
        self.winners = _Winners(theme, formats, looked)
        row = QHBoxLayout()
        row.setSpacing(0)
        # A margin has a sign, which no total has.
        row.addWidget(self.margins, 11)
        row.addWidget(self.totals, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.winners)
        column.addLayout(row, 1)
        self._theme = theme
        theme.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @Slot()
    def _on_look_changed(self) -> None:
        """Some steps are always in sight below the winners, whatever the size of the text."""
        heading = self.margins.horizontalHeader().sizeHint().height()
        for steps in (self.margins, self.totals):
            steps.setMinimumHeight(_LEAST_STEPS * self._theme.row_height + heading)

    def show_picture(self, picture: ExposurePicture | None) -> None:
        """Show the results of an event."""
        self.winners.show_winners(picture)
        if picture is None:
            self.margins.show_steps(None, 0, ())
            self.totals.show_steps(None, 0, ())
        else:
            self.margins.show_steps(picture, -picture.scores.margin, picture.by_margin)
            self.totals.show_steps(picture, picture.scores.lowest_total, picture.by_total)


@dataclass(frozen=True, slots=True)
class Winner:
    """Who wins, and the scores at which that is worst and best for the house."""

    name: str
    worst: Outcome
    best: Outcome


class _Winners(GridView):
    """Results by winner: the visitor, a draw, the home team."""

    def __init__(self, theme: Theme, formats: Formats, looked: Looked) -> None:
        super().__init__(theme, tr("House result by winner"), empty_text=tr("No event is chosen."))
        self._looked, self._formats = looked, formats
        self._picture: ExposurePicture | None = None
        self._model: RowTableModel[Winner] = RowTableModel(
            [
                Column(tr("Winner"), lambda w: w.name, width=200),
                *self._columns(tr("Worst then"), lambda w: w.worst),
                *self._columns(tr("Best then"), lambda w: w.best),
            ],
            lambda winner: winner.name,
            parent=self,
        )
        self.setModel(self._model)
        self.setSortingEnabled(False)
        theme.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_winners(self, picture: ExposurePicture | None) -> None:
        """Show the results of an event; where nobody can win so, the row is missing."""
        self._picture = picture
        found = {} if picture is None else picture.by_winner()
        event = None if picture is None else picture.event
        names = {
            Side.AWAY: "" if event is None else event.away,
            Side.DRAW: tr("Draw"),
            Side.HOME: "" if event is None else event.home,
        }
        self._model.set_rows(
            [Winner(name, *found[side]) for side, name in names.items() if side in found]
        )

    @Slot()
    def _on_look_changed(self) -> None:
        """As high as its three rows, whatever the size of the text."""
        heading = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(4 * self._theme.row_height + heading)

    def _columns(
        self, title: str, of: Callable[[Winner], Outcome]
    ) -> tuple[Column[Winner], Column[Winner]]:
        def why(winner: Winner) -> Why | None:
            picture, outcome = self._picture, of(winner)
            if picture is None:
                return None
            spot = Spot(picture.event.id, picture.period.value, *self._looked())
            straights = result_of_score(spot, outcome.away, outcome.home)
            return straights if not outcome.parlays else None

        return (
            Column(
                title, lambda w: self._formats.money(of(w).cents), "money",
                lambda w: of(w).cents, lambda w: "negative" if of(w).cents < 0 else "",
                width=112, why=why,
            ),
            Column(tr("at"), lambda w: f"{of(w).away}–{of(w).home}", style=lambda _: "secondary",
                   width=72),
        )  # fmt: skip


class _Steps(GridView):
    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        title: str,
        along: tuple[str, Callable[[int], str], str],
        looked: Looked,
    ) -> None:
        """One table; `along` says how its steps and its results are called, the first written."""
        name, written, caption = along
        self._spot: Spot | None = None
        self._axis: Axis = "margin" if name == tr("Margin") else "total"
        self._looked = looked
        super().__init__(theme, title, empty_text=tr("No event is chosen."))
        self._model: RowTableModel[Step] = RowTableModel(
            [
                Column(name, lambda s: written(s.at), "number", lambda s: s.at, why=self._why),
                Column(
                    caption,
                    lambda s: formats.money(s.cents),
                    "money",
                    lambda s: s.cents,
                    style=lambda s: "negative" if s.cents < 0 else "",
                    why=self._why_result,
                ),
            ],
            lambda step: step.at,
            parent=self,
        )
        self.setModel(self._model)

    def _why(self, step: Step) -> Why:
        said = tr("The step that the result beside it stands for.")
        return stated(self.accessibleName(), said, [Part(tr("Here"), step.at)], unit=Unit.COUNT)

    def _why_result(self, step: Step) -> Why | None:
        return None if self._spot is None else result_along(self._spot, self._axis, step.at)

    def show_steps(
        self, picture: ExposurePicture | None, first: int, results: tuple[int, ...]
    ) -> None:
        """Show the results from this margin or total on."""
        self._spot = None
        if picture is not None:
            self._spot = Spot(picture.event.id, picture.period.value, *self._looked())
        self._model.set_rows([Step(first + place, cents) for place, cents in enumerate(results)])
        self.fit_columns()
