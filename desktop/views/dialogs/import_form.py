"""Which file is imported, and what has to be said about it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.sentences import say
from desktop.feeds.formats import AUTO, NAMES
from desktop.feeds.intake import AMERICAN, CLOSE, DECIMAL, OPEN
from desktop.feeds.stated import FileTerms, Kind
from desktop.models.saying import shown_error
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.looks import button, label

_FILTERS = "Sheets and feeds (*.csv *.txt *.xlsx *.json);;All files (*)"


class ImportForm(QWidget):
    """The file and, for lines and results, format, league, season and bookmaker.

    Signals:
        read_asked: The file's Path and its FileTerms.
        refused: Why what is typed will not do.
    """

    read_asked = Signal(object, object)
    refused = Signal(str)

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLineEdit()
        self.path.setPlaceholderText(self.tr("a CSV file, an xlsx workbook or a JSON file"))
        self.path.returnPressed.connect(self.ask_read)
        recognized = self.tr("as recognized")
        self.format = Choice((AUTO, *NAMES), lambda name: recognized if name == AUTO else name)
        self.league = QComboBox()
        self.league.addItem(self.tr("as the file says"), None)
        self.season = QLineEdit()
        self.season.setPlaceholderText(self.tr("as the file says"))
        self.source = QLineEdit()
        self.source.setPlaceholderText(self.tr("the only one"))
        self.when = QComboBox()
        self.when.addItem(self.tr("closing"), CLOSE)
        self.when.addItem(self.tr("opening"), OPEN)
        self.prices = QComboBox()
        self.prices.addItem(self.tr("as the file shows"), None)
        self.prices.addItem(self.tr("American"), AMERICAN)
        self.prices.addItem(self.tr("decimal"), DECIMAL)
        self.read = button(self.tr("Read file"), self.ask_read, "primary")
        choose = button(self.tr("Choose…"), self.choose)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.path, 1)
        first.addWidget(choose)
        first.addWidget(self.read)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        _place(grid, 0, 0, self.tr("&File"), self.path)
        grid.addLayout(first, 1, 0, 1, 7)
        if kind in {"lines", "results"}:
            fields: list[tuple[str, QWidget]] = [
                (self.tr("For&mat"), self.format),
                (self.tr("&League"), self.league),
                (self.tr("&Season, year of the first row"), self.season),
            ]
            if kind == "lines":
                fields += [
                    (self.tr("&Bookmaker"), self.source),
                    (self.tr("L&ines"), self.when),
                    (self.tr("&Prices"), self.prices),
                ]
            for column, (title, part) in enumerate(fields):
                _place(grid, 2, column, title, part)
                grid.addWidget(part, 3, column)
            grid.setColumnStretch(6, 1)
        self.setTabOrder(self.path, choose)

    def offer_leagues(self, leagues: dict[str, Sport]) -> None:
        """Offer the leagues of the book."""
        while self.league.count() > 1:
            self.league.removeItem(1)
        for league in sorted(leagues):
            self.league.addItem(league, league)

    def terms(self) -> FileTerms:
        """What is stated about the file.

        Raises:
            InputError: The season is not a year.
        """
        season = self.season.text().strip()
        if season and not (season.isascii() and season.isdigit() and len(season) == 4):
            raise InputError(
                say(
                    "“{season}” is not a season. Type the year it begins in, such as 2018.",
                    season=season,
                )
            )
        return FileTerms(
            format=self.format.code,
            league=self.league.currentData(),
            season=int(season) if season else None,
            source=self.source.text().strip() or None,
            when=self.when.currentData(),
            prices=self.prices.currentData(),
        )

    @Slot()
    def choose(self) -> None:
        """Let a file be picked, and read it."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file"), self.path.text(), _FILTERS
        )
        if name:
            self.path.setText(name)
            self.ask_read()

    @Slot()
    def ask_read(self) -> None:
        """Hand over file and terms, or say what is missing."""
        name = self.path.text().strip()
        if not name:
            self.refused.emit(self.tr("No file is chosen. Type its name, or choose it."))
            return
        try:
            terms = self.terms()
        except InputError as error:
            self.refused.emit(shown_error(error))
            return
        self.read_asked.emit(Path(name), terms)


def _place(grid: QGridLayout, row: int, column: int, title: str, buddy: QWidget) -> None:
    caption = label(title, "caption")
    caption.setBuddy(buddy)
    buddy.setAccessibleName(title.replace("&", ""))
    grid.addWidget(caption, row, column)
