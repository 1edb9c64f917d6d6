"""The user guide in a window of its own: its pages, found by words, read without a connection."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextBlockFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.paths import guide_folder
from desktop.services.guide import Topic, find_topics, page_text, read_topics
from desktop.views.errors import presenter
from desktop.views.guide.page_text import PageText
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import label

_WIDTH, _HEIGHT, _SIDE = 1080, 760, 300
# What stands for a picture in the text of a document.
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_TOPIC = int(Qt.ItemDataRole.UserRole)
_LINE_PERCENT = 130
_PROPORTIONAL = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)

# Which page of the guide tells about which page of the program.
PAGE_OF: Mapping[str, str] = {
    "desk": "desk",
    "entry": "wagers",
    "board": "board",
    "exposure": "exposure",
    "accounts": "accounts",
    "tickets": "settling",
    "settlement": "settling",
    "weekly": "week",
    "charts": "charts",
    "journal": "review",
    "money": "money",
    "reports": "reports",
    "ticker": "routines",
    "review": "review",
    "holds": "limits",
    "calls": "calls",
}


class GuideWindow(Dialog):
    """Topics at the left, a whole page at the right; it stays open beside the work."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._folder = session, guide_folder()
        self._topics: Sequence[Topic] = ()
        self._wanted: tuple[str, int] = ("desk", 0)
        theme = session.theme
        self.setWindowTitle(self.tr("Guide"))
        self.setModal(False)
        self.resize(theme.pixels(_WIDTH), theme.pixels(_HEIGHT))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Words to find"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._on_typed)
        self.box.returnPressed.connect(self._on_returned)
        self.topics = QListWidget()
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setProperty("role", "topics")
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.setWordWrap(True)
        self.topics.setSpacing(theme.pixels(2))
        self.topics.currentItemChanged.connect(self._on_topic)
        self.text = PageText(session.runner, self._folder)
        self.text.setAccessibleName(self.tr("The page"))
        self.text.anchorClicked.connect(self._on_link)
        self._nothing = label(self.tr("No page has these words."), "hint")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self._build()
        theme.changed.connect(self._on_theme_changed)
        session.runner.io(
            lambda: read_topics(self._folder), self._on_read, on_error=presenter(self), owner=self
        )

    def show_topic(self, page: str, place: int = 0) -> None:
        """Show a page of the guide, at one of its headings."""
        self._wanted = page, place
        self.box.clear()
        if self._topics:
            self._show_page()
        self.show()
        self.raise_()
        self.activateWindow()

    def _build(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(16, 16, 8, 16)
        left.setSpacing(8)
        left.addWidget(buddy_label(self.tr("&Find in the guide"), self.box))
        left.addWidget(self.box)
        left.addWidget(self._nothing)
        left.addWidget(self.topics, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(side)
        parts.addWidget(self.text)
        pixels = self._session.theme.pixels
        parts.setSizes([pixels(_SIDE), pixels(_WIDTH - _SIDE)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)

    def _on_read(self, topics: Sequence[Topic]) -> None:
        self._topics = topics
        self._list_topics("")
        self._show_page()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._list_topics(text)

    def _list_topics(self, text: str) -> None:
        found = find_topics(self._topics, text)
        self.topics.blockSignals(True)  # noqa: FBT003  Qt takes it by place
        self.topics.clear()
        for topic in found:
            item = QListWidgetItem(topic.name)
            item.setData(_TOPIC, topic)
            self.topics.addItem(item)
        self.topics.blockSignals(False)  # noqa: FBT003  as above
        self._nothing.setVisible(bool(self._topics) and not found)

    @Slot()
    def _on_returned(self) -> None:
        if self.topics.count():
            self.topics.setCurrentRow(0)
            self._on_topic(self.topics.item(0))
            self.topics.setFocus()

    @Slot(QListWidgetItem)
    def _on_topic(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            topic: Topic = item.data(_TOPIC)
            self._wanted = topic.page, topic.place
            self._show_page()

    def _show_page(self) -> None:
        page, place = self._wanted
        text = page_text(self._topics, page)
        if not text:
            return
        self._mark(page)
        document = self.text.document()
        document.setDefaultFont(self._session.theme.font())
        document.setDocumentMargin(self._session.theme.pixels(24))
        self.text.show_markdown(text)
        self._give_room()
        self._go_to_heading(place)

    def _give_room(self) -> None:
        """Lines that are read want more air than lines that are looked up."""
        pixels = self._session.theme.pixels
        block = self.text.document().begin()
        while block.isValid():
            form = block.blockFormat()
            is_code = form.hasProperty(QTextFormat.Property.BlockCodeFence)
            if form.headingLevel():
                form.setTopMargin(pixels(18))
                form.setBottomMargin(pixels(6))
            elif not is_code and QTextCursor(block).currentTable() is None:
                if _PICTURE not in block.text():  # it would get as much more as it is high
                    form.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
                form.setBottomMargin(pixels(8))
            QTextCursor(block).setBlockFormat(form)
            block = block.next()

    def _mark(self, page: str) -> None:
        for row in range(self.topics.count()):
            topic: Topic = self.topics.item(row).data(_TOPIC)
            if (topic.page, topic.place) in {self._wanted, (page, 0)}:
                self.topics.blockSignals(True)  # noqa: FBT003  Qt takes it by place
                self.topics.setCurrentRow(row)
                self.topics.blockSignals(False)  # noqa: FBT003  as above
                if (topic.page, topic.place) == self._wanted:
                    return

    def _go_to_heading(self, place: int) -> None:
        block, left = self.text.document().begin(), place
        while block.isValid():
            if 0 < block.blockFormat().headingLevel() <= 3:
                if left == 0:
                    break
                left -= 1
            block = block.next()
        if not block.isValid():
            return
        # From the end upwards, so that the heading comes to stand at the top.
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setTextCursor(QTextCursor(block))
        self.text.ensureCursorVisible()

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        page = Path(url.path()).stem
        if url.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(url)
        elif any(topic.page == page for topic in self._topics):
            self.show_topic(page)

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._topics:
            self._show_page()
