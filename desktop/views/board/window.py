"""The lines board: lines are moved and results are entered (UX c.7)."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.book.queries.board import EventRow, find_event
from desktop.book.queries.board_sheet import BoardQuestion
from desktop.domain.markets import Form, Sport
from desktop.domain.weeks import instant
from desktop.feeds.stated import Kind
from desktop.services.changes import ChangeSet
from desktop.services.schedule import Listed, NewEvent, list_event, list_pitchers
from desktop.services.settlement import PLAYED
from desktop.views.actions import Action
from desktop.views.board.contest_dialog import (
    ContestDialog,
    PitchersDialog,
    TypedContest,
    list_typed,
)
from desktop.views.board.days import DayPicker
from desktop.views.board.event_dialog import EventDialog
from desktop.views.board.keeping import Keeping
from desktop.views.board.line_types.links_dialog import LinksDialog
from desktop.views.board.lines_view import LinesView
from desktop.views.board.looking import Look
from desktop.views.board.move_dialog import MoveDialog
from desktop.views.board.results_view import ResultsView
from desktop.views.dialogs.import_file import ImportDialog
from desktop.views.errors import presenter
from desktop.views.page import Subject
from desktop.views.session import Session
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.page_header import PageHeader

_KINDS = frozenset({"lines", "events", "settlement"})
LINES, RESULTS = 0, 1


class BoardPage(QWidget):
    """Two tabs over one part of the schedule: lines, and results.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, *, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = self.tr("Lines"), "table-2"
        self._session = session
        self._counts = ["", ""]
        self._header = PageHeader(session.theme, self.tr("Lines board"))
        self.days = DayPicker()
        self.days.set_today(self._today())
        self._stack = QStackedWidget()
        self.lines = LinesView(session, self._question, self._stack)
        self.keeping = Keeping(session, self.lines, self)
        self.results = ResultsView(session, self._question_of_results, self._stack)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Lines or results"))
        self.tabs.addTab(self.tr("Lines"))
        self.tabs.addTab(self.tr("Results"))
        moved = Chip("moved", self.tr("Moved since seen"))
        self.filter = FilterBar(session.theme, self.tr("Team, league or number"), (moved,))
        self._stack.addWidget(self.lines)
        self._stack.addWidget(self.results)
        self._build()
        self.setFocusProxy(self.lines.grid)
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def _build(self) -> None:
        for action in self.page_actions():
            if action.id in {"board.import_lines", "board.add_event"}:
                self._header.add_action(action, primary=action.id == "board.add_event")
        bar = QHBoxLayout()
        bar.setSpacing(16)
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        bar.addWidget(self.filter)
        bar.addWidget(self.days)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addWidget(self._header)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.days.picked.connect(self.reload)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.left_downwards.connect(self._focus_grid)
        self.lines.read.connect(self._on_read)
        self.results.read.connect(self._on_results_read)
        self.results.review_asked.connect(self._on_review_asked)

    def _today(self) -> date:
        now = instant(self._session.clock_ms())
        return now.astimezone(self._session.formatting.zone).date()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        title = self.title
        return [
            Action(
                "board.add_event", self.tr("Add event"), self.add_event, ("Ins",), title, "plus",
                synonyms=("game", "schedule"),
            ),
            Action(
                "board.add_contest", self.tr("Add proposition or contest…"), self.add_contest,
                ("Ctrl+Ins",), title, "plus",
                synonyms=("prop", "future", "race", "entrants", "odds to win"),
            ),
            Action(
                "board.pitchers", self.tr("List pitchers…"), self.list_pitchers, ("Ctrl+E",),
                title, "pencil", self._why_no_pitchers, ("starter", "baseball"),
            ),
            Action(
                "board.move_event", self.tr("Move event…"), self.move_event, ("Ctrl+M",), title,
                "clock", self._why_no_move, ("reschedule", "postpone", "venue", "another day"),
            ),
            Action(
                "board.import_lines", self.tr("Import lines"), partial(self.open_import, "lines"),
                ("Ctrl+I",), title, "upload", synonyms=("schedule", "rotation sheet", "file"),
            ),
            Action(
                "board.import_results", self.tr("Import results"),
                partial(self.open_import, "results"), ("Ctrl+Shift+I",), title, "upload",
                synonyms=("scores", "file"),
            ),
            Action(
                "board.results", self.tr("Enter results"), self.show_results, ("Ctrl+R",), title,
                "trophy", synonyms=("score", "grade"),
            ),
            Action(
                "board.lines", self.tr("Move lines"), self.show_lines, ("Ctrl+L",), title,
                "table-2",
            ),
            Action(
                "board.next_sheet", self.tr("Next period"), partial(self.lines.step_sheet, 1),
                ("Ctrl+PgDown",), title,
            ),
            Action(
                "board.previous_sheet", self.tr("Previous period"),
                partial(self.lines.step_sheet, -1), ("Ctrl+PgUp",), title,
            ),
            Action(
                "board.filter", self.tr("Filter events"), self.filter.take_focus, ("/", "Ctrl+F"),
                title, "filter", synonyms=("find", "search", "team"),
            ),
            *self.keeping.actions(title),
            Action(
                "board.next_line_type", self.tr("Show the next line type"),
                self.lines.line_types.step, ("Ctrl+Y",), title, "table-2",
                self._why_no_line_type, ("store", "lines of", "agent's lines"),
            ),
            Action(
                "board.line_types", self.tr("Line types and links…"), self.show_line_types,
                ("Ctrl+Shift+Y",), title, "lock", synonyms=("store", "shade", "offset", "follow"),
            ),
            Action("board.refresh", self.tr("Refresh"), self.reload, ("F5",), title, "refresh-cw"),
        ]  # fmt: skip

    def _question(self) -> BoardQuestion:
        return replace(self.days.question(), text=self.filter.text)

    def _question_of_results(self) -> BoardQuestion:
        return replace(self.days.question_of_results(), text=self.filter.text)

    @Slot(str, frozenset)
    def _on_filter_changed(self, _text: str, chips: frozenset[str]) -> None:
        self.lines.only_moved = "moved" in chips
        self.reload()

    @Slot()
    def _focus_grid(self) -> None:
        shows_lines = self.tabs.currentIndex() == LINES
        (self.lines.grid if shows_lines else self.results.grid).setFocus()

    def selected(self) -> Subject | None:
        """The event under the cursor."""
        event = self.lines.current_event
        return None if event is None else Subject("event", event.id, f"{event.away} – {event.home}")

    def visit(self, payload: object) -> None:
        """Show an event's lines (its id), its result, or its lines as they were.

        The latter are written `("results", id)` and `("at", id, milliseconds UTC)`.
        """
        if isinstance(payload, int):
            self._find_event(payload, LINES)
        elif isinstance(payload, tuple) and len(payload) == 2 and payload[0] == "results":
            self._find_event(payload[1], RESULTS)
        elif isinstance(payload, tuple) and len(payload) == 3 and payload[0] == "at":
            self.lines.as_of.show_moment(payload[2])
            self._find_event(payload[1], LINES)

    def _find_event(self, event_id: int, tab: int) -> None:
        self._session.runner.read(
            lambda reader: find_event(reader, event_id),
            partial(self._on_event_found, tab),
            owner=self,
            question="event",
            on_error=presenter(self, self._session.strip),
        )

    def _on_event_found(self, tab: int, event: EventRow | None) -> None:
        if event is None:
            return
        self.filter.box.clear()
        self.days.pick_day(event.day)
        self.tabs.setCurrentIndex(tab)
        if tab == LINES:
            self.lines.show_event(event.id)
        else:
            self.results.show_event(event.id)

    @Slot()
    def reload(self) -> None:
        """Read both tabs anew."""
        self.lines.reload()
        self.results.reload()

    @Slot()
    def show_lines(self) -> None:
        """Bring the lines to the front."""
        self.tabs.setCurrentIndex(LINES)
        self.lines.grid.setFocus()

    @Slot()
    def show_results(self) -> None:
        """Bring the results to the front, at the event under the cursor."""
        event = self.lines.current_event
        self.tabs.setCurrentIndex(RESULTS)
        if event is not None:
            self.results.show_event(event.id)

    @Slot()
    def add_event(self) -> None:
        """Ask for an event and put it on the schedule."""
        leagues = self.lines.known_leagues()
        dialog = EventDialog(leagues, self._today(), self)
        self._session.drafts.watch_form(dialog, "board/event", self.tr("New event"))
        dialog.event_typed.connect(self._on_event_typed)
        dialog.open()
        self._event_dialog = dialog

    @Slot()
    def add_contest(self) -> None:
        """Ask for a proposition or a contest and put it on the schedule."""
        dialog = ContestDialog(self.lines.known_leagues(), self._today(), self)
        self._session.drafts.watch_form(dialog, "board/contest", self.tr("New contest"))
        event = self.lines.current_event
        if event is not None and event.form == Form.GAME:
            dialog.hang_on(event)
        dialog.contest_typed.connect(self._on_contest_typed)
        dialog.open()
        self._contest_dialog = dialog

    @Slot(object)
    def _on_contest_typed(self, typed: TypedContest) -> None:
        actor = self._session.actor
        self._session.runner.write(
            lambda book: list_typed(book, actor, typed),
            partial(self._on_contest_listed, typed.title),
            on_error=self._contest_dialog.show_refusal,
            owner=self,
        )

    def _on_contest_listed(self, title: str, listed: tuple[int, ChangeSet]) -> None:
        self._contest_dialog.accept()
        event_id, changes = listed
        self._session.strip.say(
            self.tr("On the schedule: {0}.").format(title),
            self.tr("Its prices are typed on the sheet Props & futures."),
            "positive",
            seconds=8,
        )
        self._session.hub.announce(changes)
        self._find_event(event_id, LINES)

    def _why_no_pitchers(self) -> str | None:
        event = self.lines.current_event
        is_game = event is not None and (event.sport, event.form) == (Sport.BASEBALL, Form.GAME)
        return None if is_game else self.tr("This is no game of baseball.")

    def _why_no_move(self) -> str | None:
        event = self.lines.current_event
        if event is None or event.form != Form.GAME:
            return self.tr("No game is chosen.")
        return self.tr("The game was played.") if event.status in PLAYED else None

    def _why_no_line_type(self) -> str | None:
        has_some = self.lines.line_types.box.count() > 1
        return None if has_some else self.tr("There is only the house’s own set of lines.")

    @Slot()
    def show_line_types(self) -> None:
        """Open the sets of lines with their links."""
        self._links_dialog = LinksDialog(self._session, self.lines.line_types.name, self)
        self._links_dialog.open()

    @Slot()
    def move_event(self) -> None:
        """Ask where to and when the game under the cursor is moved."""
        event = self.lines.current_event
        if event is not None:
            self._move_dialog = MoveDialog(self._session, event, self)
            self._move_dialog.open()

    @Slot()
    def list_pitchers(self) -> None:
        """Ask for the listed pitchers of the game under the cursor."""
        event = self.lines.current_event
        if event is None:
            return
        dialog = PitchersDialog(
            (event.away, event.home), (event.pitcher_away, event.pitcher_home), self
        )
        dialog.pitchers_typed.connect(partial(self._on_pitchers_typed, event.id))
        dialog.open()
        self._pitchers_dialog = dialog

    def _on_pitchers_typed(self, event_id: int, away: str, home: str) -> None:
        actor = self._session.actor
        self._session.runner.write(
            lambda book: list_pitchers(book, actor, event_id, away, home),
            self._on_pitchers_listed,
            on_error=self._pitchers_dialog.show_refusal,
            owner=self,
        )

    def _on_pitchers_listed(self, changes: ChangeSet) -> None:
        self._pitchers_dialog.accept()
        self._session.strip.say(self.tr("The pitchers are listed."), tone="positive", seconds=8)
        self._session.hub.announce(changes)

    @Slot(object)
    def _on_event_typed(self, new: NewEvent) -> None:
        actor = self._session.actor
        self._session.runner.write(
            lambda book: list_event(book, actor, new),
            partial(self._on_event_listed, new),
            on_error=self._event_dialog.show_refusal,
            owner=self,
        )

    def _on_event_listed(self, new: NewEvent, listed: Listed) -> None:
        self._event_dialog.accept()
        self._session.strip.say(
            self.tr("On the schedule: {0} {1} at {2} {3}.").format(
                listed.rotation, new.away, listed.rotation + 1, new.home
            ),
            self.tr("Type its lines."),
            "positive",
            seconds=8,
        )
        self._session.hub.announce(listed.changes)
        self._find_event(listed.event_id, LINES)

    def open_import(self, kind: Kind) -> None:
        """Open the import of lines or results."""
        self._import_dialog = ImportDialog(session=self._session, kind=kind, parent=self)
        self._import_dialog.open()

    def _on_changed(self, change: ChangeSet) -> None:
        del change
        self.reload()

    @Slot(int)
    def _on_tab_changed(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        self.setFocusProxy(self.lines.grid if tab == LINES else self.results.grid)
        self._show_count()

    @Slot(object)
    def _on_read(self, look: Look) -> None:
        self.days.offer(look.days)
        count = len(look.board.events)
        text = self._count_text(count)
        if look.board.is_cut:
            text = self.tr("the first {0} events; pick a day or a league").format(count)
        self._counts[LINES] = text
        self._show_count()

    @Slot(int)
    def _on_results_read(self, count: int) -> None:
        self._counts[RESULTS] = self._count_text(count)
        self._show_count()

    def _count_text(self, count: int) -> str:
        return self.tr("1 event") if count == 1 else self.tr("{0} events").format(count)

    def _show_count(self) -> None:
        self._header.set_count(self._counts[self.tabs.currentIndex()])

    @Slot(object)
    def _on_review_asked(self, event_id: object) -> None:
        self.go.emit("settlement", event_id)
