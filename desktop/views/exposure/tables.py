"""The results by margin and by total as tables: the same numbers, for reading and copying."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.exposure import Axis
from desktop.models.table import Column, RowTableModel
from desktop.services.exposure.picture import ExposurePicture
from desktop.services.why.explanation import Part, Unit, Why
from desktop.services.why.exposure import Spot, result_along
from desktop.services.why.given import stated
from desktop.views.exposure.columns import Looked, tr
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.grid_view import GridView


@dataclass(frozen=True, slots=True)
class Step:
    """The house's result at one margin or one total, in cents."""

    at: int
    cents: int


class ResultTables(QWidget):
    """Two tables side by side: sides by margin, totals by total."""

    def __init__(self, theme: Theme, formats: Formats, looked: Looked) -> None:
        super().__init__()
        self.margins = _Steps(
            theme, formats, tr("Sides, house result"), (tr("Margin"), formats.signed_count), looked
        )
        self.totals = _Steps(
            theme, formats, tr("Totals, house result"), (tr("Total"), formats.count), looked
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.margins)
        row.addWidget(self.totals)

    def show_picture(self, picture: ExposurePicture | None) -> None:
        """Show the results of an event."""
        if picture is None:
            self.margins.show_steps(None, 0, ())
            self.totals.show_steps(None, 0, ())
        else:
            self.margins.show_steps(picture, -picture.scores.margin, picture.by_margin)
            self.totals.show_steps(picture, picture.scores.lowest_total, picture.by_total)


class _Steps(GridView):
    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        title: str,
        along: tuple[str, Callable[[int], str]],
        looked: Looked,
    ) -> None:
        """One table; `along` says what its steps are called and how they are written."""
        name, written = along
        self._spot: Spot | None = None
        self._axis: Axis = "margin" if name == tr("Margin") else "total"
        self._looked = looked
        super().__init__(theme, title, empty_text=tr("No event is chosen."))
        self._model: RowTableModel[Step] = RowTableModel(
            [
                Column(name, lambda s: written(s.at), "number", lambda s: s.at, why=self._why),
                Column(
                    title,
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
