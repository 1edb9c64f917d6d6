"""The preview of a paper: turned page by page, then printed or saved as a PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.reading import BookReader
from desktop.domain.rights import Right
from desktop.reports.paper import Paper
from desktop.services.exporting import note_export
from desktop.views.actions import Action, bind, tooltip_of
from desktop.views.errors import presenter
from desktop.views.exporting import Exporter
from desktop.views.printing.page_view import PageView
from desktop.views.printing.pages import SIZES_MM, Format, Layout, lay_out
from desktop.views.printing.printers import print_pages, usual_format, write_layout
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.choice import Choice, capitalized
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look


@dataclass(frozen=True, slots=True)
class Printout:
    """What is to be printed.

    Attributes:
        title: Of the preview.
        stem: What its file is called.
        make: Reads the paper; called in a read lane.
        noted: What the log of exports calls it; nothing where it is no list of many.
    """

    title: str
    stem: str
    make: Callable[[BookReader], Paper]
    noted: str = ""


class PrintDialog(Dialog):
    """Nothing leaves the program before a person has looked at it.

    Signals:
        written: The path of the PDF.
    """

    written = Signal(object)

    def __init__(self, session: Session, printout: Printout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._printout = session, printout
        self.layout_made: Layout | None = None
        self.setWindowTitle(printout.title)
        self.resize(session.theme.pixels(860), session.theme.pixels(800))
        self.view = PageView(session.theme)
        self.strip = AlertStrip(session.theme)
        set_look(self.strip, "place", "page")
        self._present = presenter(self, self.strip)
        self.exporter = Exporter(session, self)
        self.exporter.written.connect(self.written)
        self.size_box = Choice(SIZES_MM, lambda size: capitalized(size.lower()))
        self.size_box.choose(usual_format(session.formatting.locale))
        self.size_box.currentIndexChanged.connect(self.reload)
        self._count = label(self.tr("Working…"), "secondary")
        self._build()
        self.view.turned.connect(self._on_turned)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read what is to be printed and put it on pages."""
        make, size = self._printout.make, self._size
        self._session.runner.read(
            lambda reader: lay_out(make(reader), size),
            self._show,
            on_error=self._present,
            owner=self,
            question="paper",
        )

    @Slot()
    def ask_printer(self) -> None:
        """Ask for a printer and print all pages."""
        if self._why_not() is None:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            dialog = QPrintDialog(printer, self)
            dialog.accepted.connect(lambda: self._note(lambda: self._print(printer)))
            dialog.setModal(True)
            dialog.show()

    @Slot()
    def ask_file(self) -> None:
        """Ask for the name of the PDF and write it."""
        if self._why_not() is None:
            self.exporter.ask_file(self.tr("Save as PDF"), self._printout.stem, "pdf", self.save)

    def save(self, target: Path) -> None:
        """Write the PDF, once the log of exports has it."""
        layout = self.layout_made
        if layout is not None:
            self._note(lambda: self._write(layout, target))

    @property
    def _size(self) -> Format:
        return "A4" if self.size_box.code == "A4" else "Letter"

    def _note(self, then: Callable[[], None]) -> None:
        noted, actor = self._printout.noted, self._session.actor
        if not noted:
            then()
            return
        self._session.runner.write(
            lambda book: note_export(book, actor, noted),
            lambda _: then(),
            on_error=self._present,
            owner=self,
        )

    def _write(self, layout: Layout, target: Path) -> None:
        done = self.tr("{0} is written: {1} pages.").format(target.name, len(layout.pages))
        self._session.runner.io(
            lambda: write_layout(layout, target),
            lambda _: self.exporter.tell(target, done),
            on_error=self._present,
            owner=self,
        )

    def _print(self, printer: QPrinter) -> None:
        if self.layout_made is not None:
            print_pages(self.layout_made, printer)
            self.strip.say(self.tr("Sent to the printer."), tone="positive", seconds=5)

    def _show(self, layout: Layout) -> None:
        self.layout_made = layout
        self.strip.clear()
        is_sheet = not layout.paper.is_roll
        for part in (self._size_name, self.size_box):
            part.setVisible(is_sheet)
        self.view.show_layout(layout)

    @Slot(int)
    def _on_turned(self, page: int) -> None:
        if self.layout_made is not None:
            total = len(self.layout_made.pages)
            self._count.setText(self.tr("Page {0} of {1}").format(page + 1, total))
            self._before.setEnabled(page > 0)
            self._after.setEnabled(page + 1 < total)

    def _why_not(self) -> str | None:
        if self._printout.noted and not self._session.actor.has(Right.REPORTS_EXPORT):
            return self.tr("Your role exports nothing.")
        return None if self.layout_made is not None else self.tr("The pages are being made.")

    def _build(self) -> None:
        view = self.view
        actions = {
            "before": Action("print.before", self.tr("Page before"),
                             lambda: view.turn_to(view.page - 1), ("PgUp",)),
            "after": Action("print.after", self.tr("Next page"),
                            lambda: view.turn_to(view.page + 1), ("PgDown",)),
            "file": Action("print.file", self.tr("&Save as PDF…"), self.ask_file, ("Ctrl+S",),
                           why_disabled=self._why_not),
            "printer": Action("print.printer", self.tr("&Print…"), self.ask_printer, ("Ctrl+P",),
                              why_disabled=self._why_not),
        }  # fmt: skip
        bind(self, list(actions.values()), self._session.theme)
        made = {name: button(action.title, action.run) for name, action in actions.items()}
        for name, action in actions.items():
            made[name].setToolTip(tooltip_of(action))
        set_look(made["printer"], "role", "primary")
        self._before, self._after = made["before"], made["after"]
        self._size_name = buddy_label(self.tr("P&aper"), self.size_box)
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (made["before"], made["after"], self._count):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._size_name)
        top.addWidget(self.size_box)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for part in (button(self.tr("&Close"), self.reject), made["file"], made["printer"]):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(view, 1)
        column.addWidget(self.strip)
        column.addLayout(foot)
        view.setFocus()
