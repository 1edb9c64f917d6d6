"""The banner of a practice book, and in the first window the exercises (UX, practice mode)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.statements import Reader
from desktop.models.saying import shown
from desktop.services.changes import ChangeSet
from desktop.services.practice.checking import Checked, check_newest, place_now
from desktop.services.practice.exercises import Exercise, list_exercises
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.practice.keystrokes import Keystrokes
from desktop.views.session import Session
from desktop.views.widgets.looks import button, label, set_tone


@dataclass(frozen=True, slots=True)
class Best:
    """The best there was of an exercise."""

    keys: int
    milliseconds: int


class PracticeBar(QFrame):
    """Says that nothing here is real; what the caller wants, and whether the ticket is that.

    Signals:
        go: The page that an exercise is done on.
        leave_asked: Back to the real book.
    """

    go = Signal(str, object)
    leave_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._has_exercises = session.window == 1
        self.exercises: Sequence[Exercise] = ()
        self._number = -1
        self._after = 0
        self._is_done = False
        self._strokes = Keystrokes(self)
        self.setProperty("role", "strip")
        set_tone(self, "warning")
        self.setAccessibleName(self.tr("Practice"))
        self.request, self.feedback = label(role="title"), label(" ")
        self._build()
        if self._has_exercises:
            session.hub.listen(self, frozenset({"tickets"}), self._on_tickets)
            self.reload()

    @property
    def exercise(self) -> Exercise | None:
        """What is practised now."""
        is_there = 0 <= self._number < len(self.exercises)
        return self.exercises[self._number] if is_there else None

    def actions_of_practice(self) -> list[Action]:
        """What can be done in a practice book besides."""
        return [
            Action("practice.next", self.tr("Practice: next caller"), self.next,
                   ("Ctrl+Alt+Right",), icon="arrow-right", why_disabled=self._why_no_exercise),
            Action("practice.again", self.tr("Practice: the same caller again"), self.again,
                   ("Ctrl+Alt+Left",), icon="undo-2", why_disabled=self._why_no_exercise),
            Action("practice.hint", self.tr("Practice: how is it typed?"), self.hint,
                   ("Ctrl+Alt+H",), icon="circle-question-mark",
                   why_disabled=self._why_no_exercise),
            Action("practice.leave", self.tr("Leave practice"), self.leave_asked.emit,
                   icon="external-link", synonyms=("real", "book", "back")),
        ]  # fmt: skip

    @Slot()
    def reload(self) -> None:
        """Make the exercises from the board as it stands, and begin with the first."""
        session = self._session
        house, now = session.house, session.clock_ms()
        session.runner.read(
            lambda reader: (list_exercises(reader, house, now), place_now(reader)),
            self._on_exercises,
            on_error=presenter(self, session.strip),
            owner=self,
        )

    @Slot()
    def next(self) -> None:
        """Take the next caller; after the last one the first comes again."""
        if self.exercises:
            self._number = (self._number + 1) % len(self.exercises)
            self._begin()

    @Slot()
    def again(self) -> None:
        """The same caller once more."""
        self._begin()

    @Slot()
    def hint(self) -> None:
        """Say a line that would be right."""
        if self.exercise is not None:
            said = self.tr("Type for instance {0}. F1 shows how wagers are typed.")
            self._say(said.format(self.exercise.typed), "")

    def _build(self) -> None:
        tr = self.tr
        mark = label(tr("PRACTICE — nothing here is real"), "caption")
        self.mark = mark
        for line in (self.request, self.feedback):
            line.setWordWrap(True)
            line.setMinimumWidth(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.next_button = button(tr("Next caller"), self.next)
        self.hint_button = button(tr("How is it typed?"), self.hint, "flat")
        self.leave_button = button(tr("Leave practice"), self.leave_asked.emit, "flat")
        shown_buttons: list[QWidget] = [self.leave_button]
        if self._has_exercises:
            shown_buttons = [self.hint_button, self.next_button, self.leave_button]
        for made in shown_buttons:
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(made)
        head = QHBoxLayout()
        head.addWidget(mark)
        head.addStretch(1)
        head.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 8)
        column.setSpacing(4)
        column.addLayout(head)
        if self._has_exercises:
            column.addWidget(self.request)
            column.addWidget(self.feedback)

    def _on_exercises(self, found: tuple[list[Exercise], int]) -> None:
        self.exercises, self._after = found
        if not self.exercises:
            self._say(
                self.tr("There are no games ahead to practise on. Leave and start again."), ""
            )
            return
        self._number = 0
        self._begin()

    def _begin(self) -> None:
        exercise = self.exercise
        if exercise is None:
            return
        self._is_done = False
        self._strokes.begin()
        place = self.tr("{0} of {1}").format(self._number + 1, len(self.exercises))
        self.request.setText(f"{place}  ·  {shown(exercise.request)}")
        best = self._best(exercise)
        if best is None:
            self._say(self.tr("Type it, read it back with Enter, accept with F12."), "")
        else:
            said = self.tr("Best so far: {0} keys, {1} s.")
            self._say(said.format(best.keys, _seconds(best.milliseconds)), "")
        self._session.runner.read(place_now, self._on_place, owner=self, question="place")
        self.go.emit("entry", None)

    def _on_place(self, place: int) -> None:
        self._after = place

    def _on_tickets(self, changes: ChangeSet) -> None:
        del changes
        exercise, after = self.exercise, self._after
        if exercise is None or self._is_done:
            return

        def check(reader: Reader) -> Checked | None:
            return check_newest(reader, exercise, after)

        keys, time = self._strokes.count, self._strokes.milliseconds
        self._session.runner.read(
            check,
            lambda checked: self._on_checked(exercise, checked, Best(keys, time)),
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="check",
        )

    def _on_checked(self, exercise: Exercise, checked: Checked | None, taken: Best) -> None:
        if checked is None or exercise is not self.exercise:
            return
        self._after = checked.seq
        if checked.wrong:
            wrong = " ".join(shown(sentence) for sentence in checked.wrong)
            again = self.tr("Void it with Ctrl+Z and try again.")
            self._say(f"{self._cross} {wrong} {again}", "negative")
            return
        self._is_done = True
        best = self._best(exercise)
        is_best = best is None or taken.milliseconds < best.milliseconds
        if is_best:
            self._session.settings.save_text(
                self._key(exercise), f"{taken.keys} {taken.milliseconds}"
            )
        right = self.tr("Right: {0} keys, {1} s.").format(taken.keys, _seconds(taken.milliseconds))
        record = self.tr("Your best yet.") if is_best else ""
        more = self.tr("Ctrl+Alt+→ takes the next caller.")
        self._say(f"{self._tick} {right} {record} {more}".replace("  ", " "), "positive")

    _tick, _cross = "✓", "✕"

    def _say(self, text: str, tone: str) -> None:
        self.feedback.setText(text)
        self.feedback.setAccessibleName(text)
        set_tone(self.feedback, tone)

    def _best(self, exercise: Exercise) -> Best | None:
        kept = self._session.settings.find_text(self._key(exercise)).split()
        is_whole = len(kept) == len(Best.__slots__) and all(one.isdecimal() for one in kept)
        return Best(int(kept[0]), int(kept[1])) if is_whole else None

    def _key(self, exercise: Exercise) -> str:
        return f"practice/{exercise.name.replace(' ', '-')}"

    def _why_no_exercise(self) -> str | None:
        return None if self.exercise else self.tr("The exercises are in the first window.")


def _seconds(milliseconds: int) -> str:
    tenths = (milliseconds + 50) // 100
    return f"{tenths // 10}.{tenths % 10}"
