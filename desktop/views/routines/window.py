"""Routines: what the station does by itself, when, where to, and a log of what it did."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.routine_log import RoutineRun, keep_routine_folder, list_runs, routine_folder
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.rights import Right
from desktop.domain.routines import Routine, times_text
from desktop.domain.settings.kinds import ValueKind, read_value
from desktop.domain.settings.registry import Setting, get_setting
from desktop.domain.weeks import instant
from desktop.models.saying import shown, shown_error
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.routines.planning import Plan, read_plans
from desktop.services.settings.changing import change_settings
from desktop.views.errors import presenter
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_look

_WHEN = 2
_HOUSE = "HOUSE"


def tr(text: str) -> str:
    """A text of this window in the language of the program."""
    return QCoreApplication.translate("Routines", text)


@dataclass(frozen=True, slots=True)
class _Read:
    plans: list[Plan]
    runs: list[RoutineRun]
    folder: str


def plan_columns(texts: Formats, *, may_edit: bool) -> list[Column[Plan]]:
    """What, its meaning, when, and when it ran last."""
    return [
        Column(tr("Routine"), lambda p: shown(_setting(p.routine).title), width=208,
               style=lambda _: "strong"),
        Column(tr("What it does"), lambda p: shown(_setting(p.routine).meaning), width=440,
               style=lambda _: "muted", tooltip=lambda p: shown(_setting(p.routine).meaning)),
        Column(tr("When"), lambda p: times_text(p.times), width=128,
               edit_text=(lambda p: times_text(p.times)) if may_edit else None),
        Column(tr("Last run"), lambda p: _last(p, texts), "date", width=144,
               sort_key=lambda p: p.last or 0),
    ]  # fmt: skip


def run_columns(texts: Formats) -> list[Column[RoutineRun]]:
    """When, which, how it went, and what it did."""
    return [
        Column(tr("Time"), lambda r: texts.date_time(instant(r.at)), "date", width=144,
               sort_key=lambda r: r.at),
        Column(tr("Routine"), lambda r: shown(_setting(Routine(r.name)).title), width=208),
        Column(tr("Outcome"), lambda r: tr("done") if r.went_well else tr("failed"), width=88,
               style=lambda r: "" if r.went_well else "negative"),
        Column(tr("What it did"), _text_of, width=528, tooltip=_text_of),
    ]  # fmt: skip


def _text_of(run: RoutineRun) -> str:
    return shown(run.text)


class RoutinesDialog(Dialog):
    """The routines above, their log below.

    Signals:
        run_asked: The Routine that is to run now.
    """

    run_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._may_edit = session.actor.has(Right.RULES_CHANGE)
        texts = session.formatting
        self.setWindowTitle(tr("Routines"))
        self.resize(session.theme.pixels(1040), session.theme.pixels(680))
        self.plans: RowTableModel[Plan] = RowTableModel(
            plan_columns(texts, may_edit=self._may_edit), lambda plan: plan.routine, parent=self
        )
        self.runs: RowTableModel[RoutineRun] = RowTableModel(
            run_columns(texts), lambda run: (run.at, run.name, run.text), parent=self
        )
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(tr("Folder of this station for backups and exports"))
        self.folder.setPlaceholderText(tr("no folder chosen: nothing is written"))
        self.strip = AlertStrip(session.theme, lines=2)
        set_look(self.strip, "place", "page")
        self._build()
        self.plans.cell_edited.connect(self._on_edited)
        session.hub.listen(self, frozenset({"settings", "routines"}), lambda _: self.reload())
        self.reload()

    def _build(self) -> None:
        theme = self._session.theme
        self.grid = GridView(theme, tr("Routines"))
        self.grid.setModel(self.plans)
        self.grid.edit_in_place()
        self.log = GridView(
            theme, tr("What the routines did"), empty_text=tr("No routine has run yet.")
        )
        self.log.setModel(self.runs)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        name = label(tr("&Folder of this station"))
        name.setBuddy(self.folder)
        self.choose_button = button(tr("C&hoose…"), self.choose_folder)
        for part in (name, self.folder, self.choose_button):
            folder.addWidget(part)
        self.run_button = button(tr("&Run now"), self.run_now)
        self.edit_button = button(tr("&When…"), self.edit_times)
        self.edit_button.setEnabled(self._may_edit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.edit_button)
        buttons.addStretch(1)
        buttons.addWidget(button(tr("&Close"), self.accept, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addLayout(folder)
        # All that there are, and what they did in the room that is left.
        column.addWidget(self.grid, 3)
        column.addWidget(label(tr("What the routines of this station did"), role="hint"))
        column.addWidget(self.log, 2)
        column.addWidget(self.strip)
        column.addLayout(buttons)
        self.grid.setFocus()

    def reload(self) -> None:
        """Read times, log and folder again."""
        house, now = self._session.house, self._session.clock_ms()

        def read(reader: Reader) -> _Read:
            return _Read(read_plans(reader, house, now), list_runs(reader), routine_folder(reader))

        self._session.runner.read(read, self._on_read, owner=self, question="routines")

    def _on_read(self, read: _Read) -> None:
        self.plans.set_rows(read.plans)
        self.runs.set_rows(read.runs)
        self.folder.setText(read.folder)
        if self.grid.currentIndex().row() < 0 and read.plans:
            self.grid.setCurrentIndex(self.plans.index(0, 0))

    @property
    def current(self) -> Routine | None:
        """The routine under the cursor."""
        row = self.grid.currentIndex().row()
        return self.plans.row_at(row).routine if row >= 0 else None

    @Slot()
    def run_now(self) -> None:
        """Run the routine under the cursor, whatever its times."""
        if self.current is not None:
            self.run_asked.emit(self.current)

    @Slot()
    def edit_times(self) -> None:
        """Type other times into the row under the cursor."""
        row = self.grid.currentIndex().row()
        if row >= 0:
            self.grid.setFocus()
            self.grid.edit(self.plans.index(row, _WHEN))

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder of this station."""
        dialog = QFileDialog(self, tr("Folder for backups and exports"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.keep_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def keep_folder(self, folder: str) -> None:
        """Backups and exports of this station go there from now on."""
        self._session.runner.write(
            lambda book: keep_routine_folder(book, folder), lambda _: self.reload(),
            on_error=presenter(self, self.strip), owner=self,
        )  # fmt: skip

    def on_ran(self, run: RoutineRun) -> None:
        """Say how a run went, and show it in the log."""
        if not run.text:
            self.strip.say(tr("There was nothing to do."), seconds=5)
        elif run.went_well:
            self.strip.say(run.text, tone="positive", seconds=8)
        else:
            self.strip.say(run.text, tone="negative")
        self.reload()

    @Slot(object, int, str)
    def _on_edited(self, plan: Plan, _column: int, text: str) -> None:
        try:
            times = read_value(ValueKind.TIMES, text)
        except InputError as error:
            self.strip.say(shown_error(error), tone="negative")
            return
        if times == times_text(plan.times):
            return
        session, changes = self._session, {f"routine/{plan.routine}": times}

        def change(book: Book) -> ChangeSet:
            return change_settings(book, session.actor, session.house, _HOUSE, changes)

        session.runner.write(
            change, self._on_changed, on_error=presenter(self, self.strip), owner=self
        )

    def _on_changed(self, changes: ChangeSet) -> None:
        self.strip.clear()
        self._session.hub.announce(changes)
        self.reload()


def _setting(routine: Routine) -> Setting:
    return get_setting(f"routine/{routine}")


def _last(plan: Plan, texts: Formats) -> str:
    return tr("not yet") if plan.last is None else texts.date_time(instant(plan.last))
