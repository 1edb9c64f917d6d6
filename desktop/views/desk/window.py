"""The desk: today at a glance, and where each piece of open work is done."""

from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.book.queries.glance import ComingEvent, LateEvent
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.exposure.listing import Exposure
from desktop.services.first_steps import FirstSteps, Step, read_first_steps
from desktop.services.glance import Glance, read_glance
from desktop.views.actions import Action
from desktop.views.desk import stands
from desktop.views.desk.columns import coming_columns, late_columns, worst_columns
from desktop.views.desk.first_steps import FirstStepsCard
from desktop.views.desk.stage import StageCard
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.page_header import PageHeader

Row = TypeVar("Row")
_ARROW = 16
_PAGE_OF = {Step.ACCOUNTS: "accounts", Step.LINES: "board", Step.WAGER: "entry"}

_CHANGES = frozenset(
    {
        "tickets",
        "accounts",
        "lines",
        "events",
        "exposure",
        "settlement",
        "weeks",
        "claims",
        "review",
        "money",
        "users",
    }
)


class DeskPage(QWidget):
    """Shows a Glance; every part of it leads to the page where the work is done.

    Signals:
        go: Another page and what it is to show.
        action_asked: The id of something that is done everywhere.
    """

    go = Signal(str, object)
    action_asked = Signal(str)
    title = "Desk"
    icon = "layout-dashboard"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._have_all_begun = False
        self.header = PageHeader(session.theme, self.tr("Desk"))
        self._arrows: list[QLabel] = []
        self._build()
        self._paint_arrows()
        session.theme.changed.connect(self._paint_arrows)
        self.setFocusProxy(self.coming_grid)
        session.hub.listen(self, _CHANGES, self._on_book_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        scope = self.title
        titles = (
            self.tr("Registration"), self.tr("Funding"), self.tr("Wagering"),
            self.tr("Settlement"), self.tr("Reporting"),
        )  # fmt: skip
        ids = ("registration", "funding", "wagering", "settlement", "reporting")
        stages = [
            Action(f"desk.{name}", title, card.choose, (str(number),), scope)
            for number, (name, title, card) in enumerate(
                zip(ids, titles, self.stages, strict=True), start=1
            )
        ]
        return [
            *stages,
            Action(
                "desk.review",
                self.tr("What waits for a person"),
                self._go_to_review,
                ("6",),
                scope,
                "flag",
                synonyms=("queue", "open work"),
            ),
            Action(
                "desk.reload", self.tr("Refresh"), self.reload, ("F5",), scope, icon="refresh-cw"
            ),
        ]

    @Slot()
    def reload(self) -> None:
        """Look again."""
        session = self._session
        session.runner.read(
            lambda reader: read_glance(reader, session.house, session.clock_ms()),
            self.show_glance,
            on_error=presenter(self, session.strip),
            owner=self,
            question="glance",
        )
        # Until everything has begun; then nobody asks any more.
        if not self._have_all_begun:
            session.runner.read(
                lambda reader: read_first_steps(reader, session.house),
                self._on_steps,
                owner=self,
                question="steps",
            )

    def _on_steps(self, steps: FirstSteps) -> None:
        self._have_all_begun = steps.are_done
        self._show_steps(steps)

    def _show_steps(self, steps: FirstSteps) -> None:
        kept = self._session.settings.find_text(self._steps_key)
        self.first_steps.setVisible(not steps.are_done and not kept)
        self.first_steps.show_steps(steps)

    @property
    def _steps_key(self) -> str:
        return f"first_steps/{str(self._session.path).encode().hex()}"

    @Slot(object)
    def _on_step_chosen(self, step: Step) -> None:
        if step is Step.USERS:
            self.action_asked.emit("users.open")
        else:
            self.go.emit(_PAGE_OF[step], None)

    @Slot()
    def _on_steps_dismissed(self) -> None:
        self._session.settings.save_text(self._steps_key, "dismissed")
        self.first_steps.hide()

    def show_glance(self, glance: Glance) -> None:
        """Show where the operation stands."""
        formats = self._session.formatting
        review = sum(glance.review.values())
        waiting = self.tr("{0} wait in Review").format(formats.count(review))
        day = self.tr("Figure day {0}").format(formats.day(glance.today))
        self.header.set_count(f"{day} · {waiting}" if review else day)
        self.registration.show_stand(stands.registration(glance, formats))
        self.funding.show_stand(stands.funding(glance, formats))
        self.wagering.show_stand(stands.wagering(glance, formats))
        self.settlement.show_stand(stands.settlement(glance, formats))
        self.reporting.show_stand(stands.reporting(glance, formats))
        self.coming.set_rows(glance.coming)
        self.worst.set_rows(glance.worst)
        self.late.set_rows(glance.late)
        self.late_card.header.set_note(formats.count(len(glance.late)))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.header)
        self.first_steps = FirstStepsCard()
        self.first_steps.chosen.connect(self._on_step_chosen)
        self.first_steps.dismissed.connect(self._on_steps_dismissed)
        self.first_steps.hide()
        column.addWidget(self.first_steps)
        column.addLayout(self._build_stages())
        column.addLayout(self._build_tables(), 1)

    def _build_stages(self) -> QHBoxLayout:
        tr = self.tr
        self.registration = StageCard(tr("1  Registration"), "accounts", tr("Accounts"), "Alt+5")
        self.funding = StageCard(tr("2  Funding"), "money", tr("Money"), "Alt+-")
        self.wagering = StageCard(tr("3  Wagering"), "entry", tr("Ticket entry"), "Alt+2")
        self.settlement = StageCard(tr("4  Settlement"), "settlement", tr("Settlement"), "Alt+7")
        self.reporting = StageCard(tr("5  Reporting"), "weekly", tr("Weekly figures"), "Alt+8")
        row = QHBoxLayout()
        row.setSpacing(0)
        for number, card in enumerate(self.stages):
            if number:
                row.addWidget(self._build_arrow())
            card.chosen.connect(self.go)
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(card, 1)
        return row

    @property
    def stages(self) -> tuple[StageCard, ...]:
        """From registration to reporting."""
        return (
            self.registration,
            self.funding,
            self.wagering,
            self.settlement,
            self.reporting,
        )

    def _build_arrow(self) -> QLabel:
        """What comes after what."""
        arrow = QLabel()
        arrow.setAlignment(Qt.AlignmentFlag.AlignCenter)
        arrow.setFixedWidth(_ARROW + 4)
        self._arrows.append(arrow)
        return arrow

    @Slot()
    def _paint_arrows(self) -> None:
        icon = self._session.theme.icon("chevron-right", "text_3")
        for arrow in self._arrows:
            arrow.setPixmap(icon.pixmap(_ARROW))

    def _build_tables(self) -> QHBoxLayout:
        formats, tr = self._session.formatting, self.tr
        self.coming: RowTableModel[ComingEvent] = RowTableModel(
            coming_columns(formats), lambda event: event.id, parent=self
        )
        self.worst: RowTableModel[Exposure] = RowTableModel(
            worst_columns(formats), lambda found: (found.event.id, found.period), parent=self
        )
        self.late: RowTableModel[LateEvent] = RowTableModel(
            late_columns(formats), lambda event: event.id, parent=self
        )
        coming_card, self.coming_grid = self._table(
            tr("Next to start"),
            self.coming,
            tr("No events ahead."),
            tr("Alt+3 opens the board; import a schedule there."),
        )
        worst_card, self.worst_grid = self._table(
            tr("Biggest exposure"),
            self.worst,
            tr("Nothing is exposed."),
            tr("Open tickets make exposure: Alt+2 takes one."),
        )
        self.late_card, self.late_grid = self._table(
            tr("Results waited for"),
            self.late,
            tr("No result is missing."),
            tr("Every event with open tickets is still ahead."),
        )
        self.coming_grid.row_activated.connect(self._on_coming_activated)
        self.worst_grid.row_activated.connect(self._on_worst_activated)
        self.late_grid.row_activated.connect(self._on_late_activated)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(worst_card, 1)
        right.addWidget(self.late_card, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(coming_card, 5)
        row.addLayout(right, 4)
        return row

    def _table(
        self, title: str, model: RowTableModel[Row], empty: str, remedy: str
    ) -> tuple[Card, GridView]:
        grid = GridView(self._session.theme, title, empty_text=empty, empty_remedy=remedy)
        grid.setModel(model)
        card = Card(title, flush=True)
        card.body.addWidget(grid)
        return card, grid

    @Slot(object)
    def _on_coming_activated(self, event: ComingEvent) -> None:
        self.go.emit("board", event.id)

    @Slot(object)
    def _on_worst_activated(self, found: Exposure) -> None:
        self.go.emit("exposure", found.event.id)

    @Slot(object)
    def _on_late_activated(self, event: LateEvent) -> None:
        self.go.emit("board", event.id)

    def _go_to_review(self) -> None:
        self.go.emit("review", None)

    def _on_book_changed(self, change: ChangeSet) -> None:
        del change
        self.reload()
