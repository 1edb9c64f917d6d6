"""The results by margin and by total as tables: the same numbers, for reading and copying."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.services.exposure.picture import ExposurePicture
from desktop.views.exposure.columns import tr
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

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__()
        self.margins = _Steps(
            theme, formats, tr("Sides, house result"), (tr("Margin"), formats.signed_count)
        )
        self.totals = _Steps(
            theme, formats, tr("Totals, house result"), (tr("Total"), formats.count)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.margins)
        row.addWidget(self.totals)

    def show_picture(self, picture: ExposurePicture | None) -> None:
        """Show the results of an event."""
        if picture is None:
            self.margins.show_steps(0, ())
            self.totals.show_steps(0, ())
        else:
            self.margins.show_steps(-picture.scores.margin, picture.by_margin)
            self.totals.show_steps(picture.scores.lowest_total, picture.by_total)


class _Steps(GridView):
    def __init__(
        self, theme: Theme, formats: Formats, title: str, along: tuple[str, Callable[[int], str]]
    ) -> None:
        """One table; `along` says what its steps are called and how they are written."""
        name, written = along
        super().__init__(theme, title, empty_text=tr("No event is chosen."))
        self._model: RowTableModel[Step] = RowTableModel(
            [
                Column(name, lambda s: written(s.at), "number", lambda s: s.at),
                Column(
                    title,
                    lambda s: formats.money(s.cents),
                    "money",
                    lambda s: s.cents,
                    style=lambda s: "negative" if s.cents < 0 else "",
                ),
            ],
            lambda step: step.at,
            parent=self,
        )
        self.setModel(self._model)

    def show_steps(self, first: int, results: tuple[int, ...]) -> None:
        """Show the results from this margin or total on."""
        self._model.set_rows([Step(first + place, cents) for place, cents in enumerate(results)])
        self.fit_columns()
