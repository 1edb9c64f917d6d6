"""The tab of the board on which results are entered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.book.queries.board import EventRow, find_scores, list_entrants
from desktop.book.queries.board_sheet import BoardQuestion, BoardSheet, read_board
from desktop.book.statements import Reader
from desktop.domain.markets import Form, Market, Sport
from desktop.domain.naming import title_of
from desktop.domain.periods import FINISH, Score, typed_segments
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.contest_results import Finish, answer_proposition, record_field
from desktop.services.families import NOT_PLAYED, Member, read_family
from desktop.services.resuming import Recorded, record_outcome
from desktop.services.settlement import Result
from desktop.views.board.answer_sheet import Answer, AnswerSheet
from desktop.views.board.family import CallOffDialog
from desktop.views.board.field_sheet import FieldSheet
from desktop.views.board.score_sheet import ScoreSheet
from desktop.views.errors import presenter
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView

_STYLES = {"no result": "muted", "to review": "warning", "settled": "positive"}


@dataclass(frozen=True, slots=True)
class ResultRow:
    """An event with what is recorded of it.

    Attributes:
        has_number: Whether the answer to a proposition is a number: an over and under.
    """

    event: EventRow
    scores: Mapping[str, Score]
    when: str
    starters: tuple[str, str] = ("", "")
    has_number: bool = False

    @property
    def state(self) -> str:
        """Where its result stands, in a word."""
        if self.event.result is None:
            return say("no result")
        return say("settled") if self.event.settled == self.event.result else say("to review")

    @property
    def score(self) -> str:
        """The final score, or how else it ended."""
        if self.event.result is None:
            return ""
        if self.event.form == Form.ENTRANT:
            return _place(self.scores.get(FINISH)) or self.event.status
        game = self.scores.get("game")
        return self.event.status if game is None else f"{game[0]}–{game[1]}"

    @property
    def periods(self) -> str:
        """The recorded periods, visitor first: `7–3 3–7 0–7 7–7`."""
        names = typed_segments(self.event.league, Sport(self.event.sport))
        return "  ".join(
            f"{self.scores[name][0]}–{self.scores[name][1]}"
            for name in names
            if name in self.scores
        )


def _place(finish: Score | None) -> str:
    if finish is None:
        return ""
    position, tied = finish
    place = "unplaced" if position == 0 else f"no. {position}"
    return place if tied == 1 else f"{place}, {tied} tied"


_COLUMNS: tuple[Column[ResultRow], ...] = (
    Column("Number", lambda row: str(row.event.rot_away), "mono", lambda row: row.event.rot_away),
    Column("Event", lambda row: title_of(row.event)),
    Column("League", lambda row: row.event.league, style=lambda _: "secondary"),
    Column(
        "Start", lambda row: row.when, "date",
        lambda row: (row.event.day, row.event.start or 0), style=lambda _: "secondary",
    ),
    Column("Score", lambda row: row.score, style=lambda _: "strong"),
    Column("Result", lambda row: row.state, style=lambda row: _STYLES[row.state]),
    Column("Periods", lambda row: row.periods, style=lambda _: "secondary"),
)  # fmt: skip


class ResultsView(QWidget):
    """Events at the left, the score of the chosen one at the right.

    Signals:
        review_asked: The id of an event whose result waits for approval.
        read: So many events have been read.
    """

    review_asked = Signal(object)
    read = Signal(int)

    def __init__(
        self, session: Session, question: Callable[[], BoardQuestion], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._question = question
        self._wanted: int | None = None
        self._shown: ResultRow | None = None
        self._is_focus_wanted = False
        self._model = RowTableModel(_COLUMNS, lambda row: row.event.id, parent=self)
        self.grid = GridView(
            session.theme,
            self.tr("Results"),
            empty_text=self.tr("There are no events in this part of the schedule."),
            empty_remedy=self.tr("Ctrl+Shift+I imports results; the picker shows other days"),
        )
        self.grid.setModel(self._model)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        card = Card(flush=True, parent=splitter)
        card.body.addWidget(self.grid)
        self._sheets = QStackedWidget(splitter)
        self.sheet = ScoreSheet(lambda: session.house.rules, session.formatting.zone, self._sheets)
        self.answers = AnswerSheet(self._sheets)
        self.field = FieldSheet(self._sheets)
        for sheet in (self.sheet, self.answers, self.field):
            self._sheets.addWidget(sheet)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([800, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
        self.grid.current_row_changed.connect(self._on_row_changed)
        self.grid.row_activated.connect(self._on_row_activated)
        self.sheet.number_typed.connect(self._on_number_typed)
        self.sheet.record_asked.connect(self._on_record_asked)
        self.sheet.refused.connect(self._on_refused)
        self.sheet.review_asked.connect(self.review_asked)
        self.sheet.left.connect(self.grid.setFocus)
        self.answers.record_asked.connect(self._on_answer_asked)
        self.field.record_asked.connect(self._on_field_asked)
        for other in (self.answers, self.field):
            other.refused.connect(self._on_refused)
            other.review_asked.connect(self.review_asked)
            other.left.connect(self.grid.setFocus)

    @Slot()
    def reload(self) -> None:
        """Read the events and their scores anew."""
        self._session.runner.read(
            partial(_read_rows, self._question(), self._session.formatting),
            self._on_read,
            owner=self,
            question="results",
            on_error=presenter(self, self._session.strip),
        )

    def show_event(self, event_id: int) -> None:
        """Put the cursor on an event with the next look, ready to type."""
        self._wanted = event_id
        self.reload()

    def _on_read(self, rows: list[ResultRow]) -> None:
        self._model.set_rows(rows)
        self.read.emit(len(rows))
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            place = self._model.find_row(wanted)
            if place is not None:
                self._go_to(place)
        elif not self._is_dirty:
            self._show(self.grid.current_row())

    def _go_to(self, place: int) -> None:
        self.grid.select_row(place)
        self._show(self._model.row_at(place))
        self._take_focus()

    @property
    def _is_dirty(self) -> bool:
        return self.sheet.is_dirty or self.answers.is_dirty or self.field.is_dirty

    @property
    def _shown_event(self) -> int | None:
        """The event whose sheet is shown; of a field the entrant that was chosen last."""
        return self._shown.event.id if self._shown is not None else None

    def _take_focus(self) -> None:
        if self._shown is not None and self._shown.event.form == Form.ENTRANT:
            # The field may still be being read.
            self._is_focus_wanted = self._sheets.currentWidget() is not self.field
            self.field.take_focus()
        elif self._sheets.currentWidget() is self.answers:
            self.answers.take_focus()
        else:
            self.sheet.take_focus()

    def _show(self, row: ResultRow | None) -> None:
        self._shown = row
        if row is None:
            self._sheets.setCurrentWidget(self.sheet)
            self.sheet.show_event(None, {})
        elif row.event.form == Form.ENTRANT:
            self._read_field(row.event)
        elif row.event.form == Form.PROP:
            self.answers.show_event(row.event, row.scores.get("game"), has_number=row.has_number)
            self._sheets.setCurrentWidget(self.answers)
        else:
            self.sheet.show_event(row.event, row.scores, row.starters)
            self._sheets.setCurrentWidget(self.sheet)

    def _read_field(self, event: EventRow) -> None:
        """The whole field, also those that the filter hides: who is not named is unplaced."""
        contest = event.contest_id or 0
        self._session.runner.read(
            lambda reader: [
                (one, find_scores(reader, one.id, "recorded"))
                for one in list_entrants(reader, contest)
            ],
            partial(self._on_field_read, event.id),
            owner=self,
            question="field",
            on_error=presenter(self, self._session.strip),
        )

    def _on_field_read(
        self, event_id: int, entrants: Sequence[tuple[EventRow, Mapping[str, Score]]]
    ) -> None:
        if self._shown_event == event_id:
            self.field.show_field(entrants)
            self._sheets.setCurrentWidget(self.field)
            if self._is_focus_wanted:
                self._is_focus_wanted = False
                self.field.take_focus()

    @Slot(object)
    def _on_row_changed(self, row: object) -> None:
        if isinstance(row, ResultRow) and row.event.id != self._shown_event:
            if self._is_dirty:
                self._session.strip.say(
                    self.tr("What was typed for the last event was not recorded."),
                    tone="warning",
                    seconds=8,
                )
            self._show(row)

    @Slot(object)
    def _on_row_activated(self, row: object) -> None:
        if isinstance(row, ResultRow):
            self._take_focus()

    @Slot(int)
    def _on_number_typed(self, number: int) -> None:
        for place, row in enumerate(self._model.rows):
            if number in {row.event.rot_away, row.event.rot_home}:
                self._go_to(place)
                return
        self._on_refused(
            self.tr("{0} is not in the part of the schedule that is shown.").format(number)
        )

    @Slot(object, object)
    def _on_record_asked(self, event: EventRow, result: Result) -> None:
        if result.status not in NOT_PLAYED or event.status == result.status:
            self._record_outcome(event, result)
            return
        self._session.runner.read(
            lambda reader: read_family(reader, event.id),
            partial(self._on_family_read, event, result),
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="family",
        )

    def _on_family_read(self, event: EventRow, result: Result, members: Sequence[Member]) -> None:
        if not members:
            self._record_outcome(event, result)
            return
        self._family_dialog = CallOffDialog(self._session, event, result.status, members, self)
        self._family_dialog.chosen.connect(partial(self._record_outcome, event, result))
        self._family_dialog.open()

    def _record_outcome(self, event: EventRow, result: Result, along: tuple[int, ...] = ()) -> None:
        actor = self._session.actor
        completed = self.sheet.completed
        self._session.runner.write(
            lambda book: record_outcome(book, actor, event.id, result, completed, along=along),
            partial(self._on_outcome_recorded, event),
            on_error=presenter(self, self._session.strip),
            owner=self,
        )

    @Slot(object, object)
    def _on_answer_asked(self, event: EventRow, answer: Answer) -> None:
        actor = self._session.actor
        said = answer.value
        self._session.runner.write(
            lambda book: answer_proposition(book, actor, event.id, said),
            partial(self._on_recorded, event),
            on_error=presenter(self, self._session.strip),
            owner=self,
        )

    @Slot(object, object)
    def _on_field_asked(self, event: EventRow, finishes: Mapping[int, Finish]) -> None:
        actor, contest = self._session.actor, event.contest_id or 0
        self._session.runner.write(
            lambda book: record_field(book, actor, contest, finishes),
            partial(self._on_recorded, event),
            on_error=presenter(self, self._session.strip),
            owner=self,
        )

    def _on_outcome_recorded(self, event: EventRow, recorded: Recorded) -> None:
        self._on_recorded(event, recorded.changes)
        if recorded.sentence:
            self._session.strip.say(
                recorded.sentence,
                self.tr("It settles tickets once it is approved in Settlement."),
                "positive" if recorded.result.status == "final" else "warning",
            )

    def _on_recorded(self, event: EventRow, changes: ChangeSet) -> None:
        self._session.strip.say(
            self.tr("The result of {0} {1} is recorded.").format(
                event.rot_away, event.away if event.form == Form.ENTRANT else title_of(event)
            ),
            self.tr("It settles tickets once it is approved in Settlement."),
            "positive",
        )
        self._session.hub.announce(changes)
        self.sheet.show_event(None, {})
        self.answers.clear()
        self.field.clear()
        place = self._model.find_row(event.id)
        if place is not None:
            following = min(place + 1, self._model.rowCount() - 1)
            self._wanted = self._model.row_at(following).event.id

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._session.strip.say(sentence, self.tr("What was typed stays."), "negative")


def _read_rows(question: BoardQuestion, formats: Formats, reader: Reader) -> list[ResultRow]:
    board: BoardSheet = read_board(reader, question)
    return [
        ResultRow(
            event,
            board.scores.get(event.id, {}),
            _when(event, formats),
            board.starters.get(event.id, ("", "")),
            any(line.market == Market.TOTAL for line in board.lines[event.id]),
        )
        for event in board.events
    ]


def _when(event: EventRow, formats: Formats) -> str:
    return event.day if event.start is None else formats.date_time(instant(event.start))
