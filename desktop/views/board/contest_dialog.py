"""The dialog that puts a proposition, a future, a field of answers or a race on the schedule."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.sentences import say
from desktop.models.saying import in_words, shown_error
from desktop.services.changes import ChangeSet
from desktop.services.contests import (
    NewContest,
    NewProposition,
    list_contest,
    list_proposition,
)
from desktop.services.lines import LineSetting, set_lines
from desktop.services.users import Actor
from desktop.views.board.entrant_lines import TypedEntrant, read_entrants, read_sides
from desktop.views.board.event_dialog import parse_day, parse_rotation, parse_start
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone

PROPOSITION = "proposition"
# What may hang on a game; futures and races do not.
_OF_GAMES = frozenset({PROPOSITION, "prop"})


@dataclass(frozen=True, slots=True)
class TypedContest:
    """What is to be listed, with its lines.

    Attributes:
        entrants: Of a contest; empty of a proposition.
        sides: Of a proposition.
    """

    new: NewContest | NewProposition
    entrants: tuple[TypedEntrant, ...]
    sides: tuple[LineSetting, ...]

    @property
    def title(self) -> str:
        """The question, or the title of the contest."""
        return self.new.question if isinstance(self.new, NewProposition) else self.new.title


def list_typed(book: Book, actor: Actor, typed: TypedContest) -> tuple[int, ChangeSet]:
    """Put it on the schedule with its lines; answers the first event's id.

    Raises:
        InputError: It cannot be listed so.
        NotAllowedError: The role does not allow it.
    """
    if isinstance(typed.new, NewProposition):
        listed = list_proposition(book, actor, typed.new)
        changes = listed.changes
        if typed.sides:
            changes |= set_lines(book, actor, listed.event_id, typed.sides)
        return listed.event_id, changes
    contest = list_contest(book, actor, typed.new)
    changes = contest.changes
    for (event_id, _), entrant in zip(contest.entrants, typed.entrants, strict=True):
        setting = entrant.setting()
        if setting is not None:
            changes |= set_lines(book, actor, event_id, [setting])
    return contest.entrants[0][0], changes


class ContestDialog(Dialog):
    """Kind, title, league, day, start and the lines of the field.

    Signals:
        contest_typed: The TypedContest; whoever lists it calls `accept`.
    """

    contest_typed = Signal(object)

    def __init__(
        self, leagues: Mapping[str, Sport], today: date, parent: QWidget | None = None
    ) -> None:
        """Make the form; the arguments are those of the event dialog."""
        super().__init__(parent)
        self._leagues_known = dict(leagues)
        self._offered: EventRow | None = None
        self.setWindowTitle(self.tr("Add proposition or contest"))
        self.kind = QComboBox()
        for text, kind in (
            (self.tr("Proposition: yes and no, or over and under"), PROPOSITION),
            (self.tr("Future: one of a field wins"), "future"),
            (self.tr("Proposition with many answers"), "prop"),
            (self.tr("Race"), "race"),
        ):
            self.kind.addItem(text, kind)
        self.contest_title = QLineEdit()
        self.league = QComboBox()
        self.league.setEditable(True)
        self.league.addItems(sorted(leagues))
        self.sport = QComboBox()
        for sport in Sport:
            self.sport.addItem(in_words(sport).capitalize(), sport.value)
        self.day = QLineEdit(today.isoformat())
        self.start = QLineEdit()
        self.start.setPlaceholderText(self.tr("not known"))
        self.game = QLineEdit()
        self.game.setPlaceholderText(self.tr("none; its number, where it hangs on one"))
        self.rotation = QLineEdit()
        self.rotation.setPlaceholderText(self.tr("next house number"))
        self.places = QLineEdit()
        self.places.setPlaceholderText(self.tr("as the house rules say"))
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumHeight(140)
        self._problem = label()
        self._problem.setWordWrap(True)
        self._build()
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.league.currentTextChanged.connect(self._on_league_changed)
        self._on_kind_changed()
        self._on_league_changed(self.league.currentText())

    def _build(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        for title, field in (
            (self.tr("&Kind"), self.kind),
            (self.tr("&Title or question"), self.contest_title),
            (self.tr("&League"), self.league),
            (self.tr("S&port"), self.sport),
            (self.tr("&Day"), self.day),
            (self.tr("&Start, book time"), self.start),
            (self.tr("&Game"), self.game),
            (self.tr("&Number"), self.rotation),
            (self.tr("Pl&aces paid"), self.places),
            (self.tr("L&ines"), self.lines),
        ):
            if not isinstance(field, QComboBox):
                field.setMinimumWidth(340)
            field.setAccessibleName(title.replace("&", ""))
            self._form.addRow(title, field)
        self._hint = label(role="hint")
        self._hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        buttons.addWidget(button(self.tr("Put on the board"), self.submit, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._form)
        column.addWidget(self._hint)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    @Slot()
    def _on_kind_changed(self) -> None:
        kind = self.kind.currentData()
        self._form.setRowVisible(self.rotation, kind == PROPOSITION)
        self._form.setRowVisible(self.places, kind != PROPOSITION)
        self._form.setRowVisible(self.game, kind in _OF_GAMES)
        if kind == PROPOSITION:
            hint = self.tr("yes +300 and no -400, or over 7.5 -110 and under 7.5 -110; each alone.")
        elif kind == "race":
            hint = self.tr("One horse a line, with its number: 6001 Silver Creek.")
        else:
            hint = self.tr("One entrant a line, number and price as you have them: 3001 Ann +450.")
        self._hint.setText(hint)
        if kind == "race":
            self.sport.setCurrentIndex(list(Sport).index(Sport.RACING))

    @Slot(str)
    def _on_league_changed(self, league: str) -> None:
        typed = league.strip().upper()
        if self._offered is not None and typed != self._offered.league:
            self._offered = None
            self.game.clear()
        sport = self._leagues_known.get(typed)
        if sport is not None and self.kind.currentData() != "race":
            self.sport.setCurrentIndex(list(Sport).index(sport))

    def typed(self) -> TypedContest:
        """What is typed.

        Raises:
            InputError: A field does not hold what it should.
        """
        league = self.league.currentText().strip().upper()
        sport, day = Sport(self.sport.currentData()), parse_day(self.day.text().strip())
        start, title = parse_start(self.start.text().strip()), self.contest_title.text().strip()
        text = self.lines.toPlainText()
        may_hang = self.kind.currentData() in _OF_GAMES
        game = parse_rotation(self.game.text().strip()) if may_hang else None
        if self.kind.currentData() == PROPOSITION:
            rotation = parse_rotation(self.rotation.text().strip())
            question = NewProposition(title, league, sport, day, start, rotation, game)
            return TypedContest(question, (), tuple(read_sides(text)))
        entrants = tuple(read_entrants(text))
        new = NewContest(
            title,
            str(self.kind.currentData()),
            league,
            sport,
            day,
            start,
            [one.entrant for one in entrants],
            self._places(),
            game,
        )
        return TypedContest(new, entrants, ())

    def hang_on(self, game: EventRow) -> None:
        """Offer the game under the cursor: whoever wants none clears its number."""
        self.league.setEditText(game.league)
        self.day.setText(game.day)
        self.game.setText(str(game.rot_away))
        self._offered = game

    def _places(self) -> int | None:
        typed = self.places.text().strip()
        if not typed:
            return None
        if not (typed.isascii() and typed.isdigit() and len(typed) <= 3):
            raise InputError(
                say("“{typed}” is not a number of places. Type for instance 3.", typed=typed)
            )
        return int(typed)

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed, or say what is wrong with it."""
        try:
            typed = self.typed()
        except InputError as error:
            self.show_refusal(error)
            return
        self._problem.clear()
        self.contest_typed.emit(typed)

    def show_refusal(self, error: BaseException) -> None:
        """Say why it is not on the schedule; what was typed stays."""
        set_tone(self._problem, "negative")
        self._problem.setText(shown_error(error))


class PitchersDialog(Dialog):
    """The listed pitchers of a game of baseball.

    Signals:
        pitchers_typed: The visitor's and the home side's.
    """

    pitchers_typed = Signal(str, str)

    def __init__(
        self, teams: tuple[str, str], listed: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Listed pitchers"))
        self.away, self.home = QLineEdit(listed[0]), QLineEdit(listed[1])
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for team, field in zip(teams, (self.away, self.home), strict=True):
            field.setMinimumWidth(260)
            field.setAccessibleName(self.tr("Pitcher of {0}").format(team))
            field.setPlaceholderText(self.tr("not listed"))
            form.addRow(team, field)
        note = label(self.tr("Wagers keep the pitchers they were written with."), "hint")
        self._problem = label()
        self._problem.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        save = button(self.tr("List pitchers"), self.submit, "primary")
        save.setDefault(True)
        buttons.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Listed pitchers"), "title"))
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    @Slot()
    def submit(self) -> None:
        """Hand over the names."""
        self.pitchers_typed.emit(self.away.text(), self.home.text())

    def show_refusal(self, error: BaseException) -> None:
        """Say why nothing was changed; what was typed stays."""
        set_tone(self._problem, "negative")
        self._problem.setText(shown_error(error))
