"""The house's result by score: in colours, as tables, and in words below either."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop.domain.naming import has_two_sides
from desktop.services.exposure.layers import Layer
from desktop.services.exposure.listing import Exposure
from desktop.services.exposure.picture import ExposurePicture, Outcome
from desktop.views.exposure.columns import Looked, tr
from desktop.views.exposure.heatmap import Heatmap
from desktop.views.exposure.readout import readout
from desktop.views.exposure.tables import ResultTables
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.looks import label
from desktop.views.widgets.wrapped_label import WrappedLabel

_HEATMAP_HEIGHT = 132
# Two columns of amounts stand beside each other in it.
_LEAST_WIDTH = 290


class PicturePane(Card):
    """What the chosen event brings the house at each score.

    Signals:
        tickets_asked: The tickets that make the result under the crosshair are wanted.

    Attributes:
        heatmap: The results in colours.
        tables: The same numbers to read and to copy.
        undrawn: Why there is nothing to draw.
        readout: The score under the crosshair in words.
        exposure: The event that is chosen, which may not be drawn yet.
    """

    tickets_asked = Signal()

    def __init__(self, session: Session, looked: Looked, parent: QWidget | None = None) -> None:
        super().__init__(tr("House result by score"), parent, flush=True)
        self._formats = session.formatting
        self._theme = session.theme
        self.exposure: Exposure | None = None
        self._faces = QStackedWidget(self)
        self.heatmap = Heatmap(session.theme, session.formatting, looked, self._faces)
        self.heatmap.outcome_changed.connect(self._on_outcome_changed)
        self.heatmap.tickets_asked.connect(self.tickets_asked)
        self.tables = ResultTables(session.theme, session.formatting, looked, self._faces)
        self.undrawn = label(role="hint")
        self.undrawn.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.undrawn.setWordWrap(True)
        for face in (self.heatmap, self.tables, self.undrawn):
            self._faces.addWidget(face)
        self.readout = WrappedLabel("secondary")
        self._how = WrappedLabel("hint")
        self._lay_out()

    def _lay_out(self) -> None:
        self._theme.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.body.addWidget(self._faces, 1)
        for words, below in ((self.readout, 0), (self._how, 8)):
            words.setContentsMargins(16, 0, 16, below)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self.body.addWidget(words)

    @Slot()
    def _on_look_changed(self) -> None:
        self.heatmap.setMinimumHeight(self._theme.pixels(_HEATMAP_HEIGHT))
        self.setMinimumWidth(self._theme.pixels(_LEAST_WIDTH))

    @property
    def face(self) -> QWidget | None:
        """What stands in the pane: the heatmap, the tables, or why neither does."""
        return self._faces.currentWidget()

    @property
    def shows_tables(self) -> bool:
        """Whether the numbers stand in place of the heatmap."""
        return self.face is self.tables

    def show_picture(self, picture: ExposurePicture | None) -> None:
        """Draw an event; of a proposition or an entrant, say why there is nothing to draw."""
        drawn = picture if picture is not None and has_two_sides(picture.event) else None
        self.heatmap.show_picture(drawn)
        self.tables.show_picture(drawn)
        self._say_how_drawn()
        if drawn is None:
            self.undrawn.setText(
                tr("No event is chosen.")
                if picture is None
                else tr("No score decides this: the table below says it side by side.")
            )
            self._faces.setCurrentWidget(self.undrawn)
        elif self.face is self.undrawn:
            self._faces.setCurrentWidget(self.heatmap)

    def name_layer(self, layer: Layer) -> None:
        """Say in the title what is drawn beside the straights."""
        self.header.set_title(
            tr("House result by score · {0}").format(layers_in_words()[layer].lower())
        )

    @Slot()
    def toggle_tables(self) -> None:
        """Show the numbers in place of the heatmap, or the heatmap again."""
        face = self.heatmap if self.shows_tables else self.tables
        self._faces.setCurrentWidget(face)
        (self.tables.margins if self.shows_tables else self.heatmap).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    @Slot()
    def go_to_worst(self) -> None:
        """Put the crosshair on the worst score."""
        self.heatmap.go_to_worst()
        self._show_heatmap()

    @Slot()
    def go_to_break_even(self) -> None:
        """Put the crosshair on the nearest score at the break-even line."""
        self.heatmap.go_to_break_even()
        self._show_heatmap()

    @Slot()
    def toggle_likelihood(self) -> None:
        """Weigh each result by how likely its score is, or draw it as it stands."""
        self.heatmap.weigh(by_likelihood=not self.heatmap.is_weighed)
        self._say_how_drawn()

    def _show_heatmap(self) -> None:
        self._faces.setCurrentWidget(self.heatmap)
        self.heatmap.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_how_drawn(self) -> None:
        """What the colours mean, and where they are full."""
        formats, heatmap = self._formats, self.heatmap
        if heatmap.outcome is None:
            self._how.clear()
            return
        parts = [
            tr("blue: the house wins · orange: it loses"),
            tr("full from ±{0}").format(formats.money(heatmap.clip)),
        ]
        if heatmap.is_weighed:
            parts.insert(1, tr("weighed by likelihood"))
        expected = heatmap.expected_cents
        if expected is not None:
            parts.append(tr("expected {0}").format(formats.signed_money(expected)))
        self._how.setText(" · ".join(parts))
        self._how.setToolTip(self._how.text())

    @Slot(object)
    def _on_outcome_changed(self, outcome: Outcome | None) -> None:
        text = ""
        if outcome is not None and self.exposure is not None:
            text = readout(self.exposure, outcome, self._formats)
            likelihood = self.heatmap.likelihood
            if likelihood is not None and self.heatmap.is_weighed:
                text = tr("{0} · likelihood {1} %").format(text, f"{100 * likelihood:.2f}")
        self.readout.setText(text)
        self.readout.setAccessibleName(text)
        self.heatmap.setAccessibleDescription(text)


def layers_in_words() -> dict[Layer, str]:
    """What may be drawn, as menus and the title say it."""
    return {
        Layer.STRAIGHTS: tr("Straights"),
        Layer.PARLAYS: tr("Straights and parlay legs alive"),
        Layer.TEASERS: tr("Straights, parlay legs and teasers"),
    }
