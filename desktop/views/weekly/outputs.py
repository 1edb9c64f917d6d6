"""What leaves the page of weekly figures: files, paper, and the clipboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.book.reading import BookReader
from desktop.services.figures import FigureLine, WeekFigures
from desktop.views.actions import Action
from desktop.views.session import Session
from desktop.views.weekly.columns import tr
from desktop.views.weekly.export import WeekExport
from desktop.views.weekly.grid import FiguresGrid

if TYPE_CHECKING:
    from desktop.reports.paper import Paper
    from desktop.reports.writing import Form
    from desktop.views.printing.print_dialog import PrintDialog


class WeekOutputs(QObject):
    """Hands out the week that is shown.

    Attributes:
        export: Writes the files.
        printing: The last preview.
    """

    def __init__(self, session: Session, page: QWidget, grid: FiguresGrid, title: str) -> None:
        super().__init__(page)
        self._session, self._page, self._grid = session, page, grid
        self._figures: WeekFigures | None = None
        self.export = WeekExport(session, page)
        self.printing: PrintDialog | None = None
        self.csv = Action(
            "weekly.csv", tr("Export CSV"), lambda: self.ask_for("csv"), ("Ctrl+Shift+S",),
            title, "download", self.why_no_export,
        )  # fmt: skip
        self.workbook = Action(
            "weekly.workbook", tr("Export workbook"), lambda: self.ask_for("xlsx"), ("Ctrl+S",),
            title, "file-spreadsheet", self.why_no_export, ("xlsx", "excel", "hand out"),
        )  # fmt: skip
        self.actions = [
            self.csv,
            self.workbook,
            Action("weekly.hand_out", tr("Hand out files…"), self.ask_for_folder,
                   ("Ctrl+Shift+E",), title, "upload", self.why_no_hand_out,
                   ("statements", "folder", "agents")),
            Action("weekly.print", tr("Print the figures…"), self.print_figures, ("Ctrl+P",),
                   title, "printer", self._why_nothing, ("paper", "PDF")),
            Action("weekly.statement", tr("Print the agent’s statement…"), self.print_statement,
                   ("Ctrl+Shift+P",), title, "printer", self._why_no_statement,
                   ("PDF", "agent")),
            Action("weekly.copy_all", tr("Copy all figures"), self.copy_all, ("Ctrl+Alt+C",),
                   title, "copy", self._why_nothing, ("spreadsheet", "clipboard")),
        ]  # fmt: skip

    def follow(self, figures: WeekFigures) -> None:
        """These figures are shown now."""
        self._figures = figures

    def ask_for(self, form: "Form") -> None:
        """Ask for the file of the figures, and write it."""
        if self._figures is not None:
            self.export.ask_figures(self._figures.week.starts_on, form)

    @Slot()
    def ask_for_folder(self) -> None:
        """Ask for the folder of everything of a closed week, and write it."""
        if self._figures is not None:
            self.export.ask_pack(self._figures.week.starts_on)

    def print_figures(self) -> None:
        """Open the preview of the figures."""
        self._print(tr("Weekly figures"), "weekly-figures", "")

    def print_statement(self) -> None:
        """Open the preview of the statement of the agent under the cursor."""
        agent = self._agent
        if agent is not None:
            self._print(tr("Statement of {0}").format(agent), "agent-statement", agent)

    def copy_all(self) -> None:
        """Everything that is shown, with its heads and totals, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self._grid.text())
        self._session.strip.say(tr("The figures are on the clipboard."), tone="positive", seconds=5)

    def why_no_export(self) -> str | None:
        """Why no file can be written now."""
        return self._why_nothing() or self.export.why_not()

    def why_no_hand_out(self) -> str | None:
        """Why the files of the week cannot be handed out now."""
        if self._figures is not None and self._figures.week.status != "closed":
            return tr("The files are handed out when the week is closed.")
        return self.why_no_export()

    def _print(self, title: str, name: str, agent: str) -> None:
        if self._figures is None:
            return
        week = self._figures.week.starts_on
        question = self.export.question(week, name, agent)
        stem = "-".join(filter(None, (name, agent, week)))

        from desktop.views.printing.print_dialog import Printout  # noqa: PLC0415 - read at its first use
        from desktop.views.printing.printouts import preview  # noqa: PLC0415 - as above

        def make(reader: BookReader) -> "Paper":
            from desktop.models.retelling import retold  # noqa: PLC0415 - as above
            from desktop.reports.paper import paper_of  # noqa: PLC0415 - as above
            from desktop.reports.writing import make_report  # noqa: PLC0415 - as above

            with reader.snapshot():
                return paper_of(retold(make_report(reader, question)), is_one=bool(agent))

        self.printing = preview(self._session, Printout(title, stem, make, name), self._page)

    @property
    def _agent(self) -> str | None:
        """The agent under the cursor, or the one the player under it belongs to."""
        line: FigureLine | None = self._grid.tree.current_row()
        lines = {} if self._figures is None else {one.key: one for one in self._figures.lines}
        while line is not None and line.kind == "player":
            line = lines.get(line.above or "")
        return None if line is None else line.code

    def _why_nothing(self) -> str | None:
        return tr("The figures are being read.") if self._figures is None else None

    def _why_no_statement(self) -> str | None:
        return self._why_nothing() or (None if self._agent else tr("Choose an agent."))
