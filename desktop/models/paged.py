"""A Qt table model over a big SQL table: a few pages in memory, the rest on request."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Signal

from desktop.models.page_reading import (
    NEWS_MOST,
    Finding,
    PageReading,
    Placing,
    Refreshed,
    Refreshing,
    Seeking,
)
from desktop.models.paged_counting import CountedTable
from desktop.models.paged_table import NO_PARENT
from desktop.models.pages import PAGE_ROWS, Pages, Start

Row = TypeVar("Row")


class PagedModel(CountedTable[Row]):
    """Shows every row that a question matches and holds at most four pages of 200.

    Row 0 stays where it is while somebody reads further down: what comes in above it is counted,
    and shown when it is asked for or when the table stands at its top.

    Signals:
        news_changed: How many rows above row 0 are not shown.
        news_shown: They are shown now.
        found: The place of the row that was sought or found.
        text_missed: No row has the text that was looked for.
    """

    news_changed = Signal(int)
    news_shown = Signal()
    found = Signal(int)
    text_missed = Signal()

    _news = 0
    _is_news_asked = _is_answered = False
    # The order key that is gone to once the first rows are here.
    _sought: Any = None

    @property
    def is_answered(self) -> bool:
        """Whether the first rows of what was asked are here."""
        return self._is_answered

    @property
    def news(self) -> int:
        """How many rows above row 0 are not shown."""
        return self._news

    def ask(self, question: Any) -> None:
        """Show the answer to a new question; the old rows stand until its first page is here."""
        self._question = question
        self._questions_asked += 1
        self._begin_generation()
        self._is_counting = self._is_news_asked = self._is_answered = False
        self._sought = None
        self._recount_pause.stop()
        self._read_first(PageReading(self._source, self._format, question, ((0, Start(None, 0)),)),
                         self._on_first_page)  # fmt: skip

    def refresh(self) -> None:
        """Read anew what is on the screen, and how many rows there are.

        What has come in above is shown when row 0 is on the screen, and counted otherwise.
        """
        self._refresh(shows_news=self._pages.viewport[0] == 0)

    def show_news(self) -> None:
        """Show what has come in above row 0."""
        self._pages.look_at(0, self._pages.viewport[1] - self._pages.viewport[0])
        self._is_news_asked = True
        self._refresh(shows_news=True)

    def seek(self, row: Row) -> None:
        """Tell, by `found`, at which place a row stands that was shown before."""
        self._tell_place(Seeking(self._source, self._question, row), self._on_place)

    def go_to(self, key: Any) -> None:
        """Tell, by `found`, at which place the row with an order key stands.

        What is asked before the first rows are here is told after them.
        """
        self._sought = None if self._is_answered else key
        if self._is_answered:
            self._tell_place(Placing(self._source, self._question, key), self._on_place)

    def find(self, text: str, row: Row | None, *, backwards: bool) -> None:
        """Tell, by `found`, where the next row with a text stands, once round the table."""
        key = None if row is None else self._order_key(row)
        finding = Finding(self._source, self._question, text, key, backwards)
        self._tell_place(finding, self._on_text_place)

    def parts(self, spans: Sequence[tuple[int, int]]) -> list[tuple[Start, int]]:
        """Where spans of places begin in the table, and how many rows they have."""
        return [(self._pages.start_at(first), last - first + 1) for first, last in spans]

    def _begin_generation(self) -> None:
        self._generation += 1
        self._is_reading = False
        self._pause.stop()

    def _read_first(self, work: Callable[[Any], Any], take: Callable[[Any], None]) -> None:
        self._runner.read(
            work,
            self._current(take),
            on_error=self._on_error,
            owner=self,
            question="first",
        )

    def _refresh(self, *, shows_news: bool) -> None:
        if self._generation == 0:
            return
        if self._count == 0 or not self._is_answered:
            # The rows that still stand answer another question: nothing to hold new ones against.
            self.ask(self._question)
            return
        self._begin_generation()
        pinned: list[tuple[int, Any]] = []
        for number in self._pages.on_screen:
            page = self._pages.page(number)
            if page is not None and page.rows:
                pinned.append((number, self._order_key(page.rows[0])))
            elif shows_news and number == 0:
                pinned.append((0, self._pages.first_key))
            else:
                break
        reading = PageReading(self._source, self._format, self._question, ())
        work = Refreshing(reading, self._pages.first_key, tuple(pinned), shows_news)
        self._read_first(work, self._on_shown if shows_news else self._on_pinned)

    def _on_first_page(self, pages: Pages[Row]) -> None:
        first = pages[0]
        self.beginResetModel()
        self._pages.begin(pages)
        self._pages.first_key = self._order_key(first.rows[0]) if first.rows else None
        self._count = len(first.rows)
        self._is_count_exact = len(first.rows) < PAGE_ROWS
        self._is_answered = True
        self.endResetModel()
        self._set_news(0)
        self.count_changed.emit(self._count, self._is_count_exact)
        if not self._is_count_exact:
            self.count_rows()
        if self._sought is not None:
            self.go_to(self._sought)

    def _on_shown(self, found: Refreshed) -> None:
        """Row 0 is on the screen, and so is what has come in above it."""
        if found.news > NEWS_MOST or 0 not in found.pages:
            self.ask(self._question)
            return
        # Rows move past each other: Qt is told that those in memory are unread, and a moment later,
        # before anything is painted, what they are now.
        before = self._pages.numbers
        self._pages.replace({})
        self._tell_pages(before)
        self._pages.put_above(found.news)
        if found.news:
            self.beginInsertRows(NO_PARENT, 0, found.news - 1)
            self._count += found.news
            self.endInsertRows()
        self._take(found.pages)
        rows = found.pages[0].rows
        self._pages.first_key = self._order_key(rows[0]) if rows else None
        self._set_news(0)
        if self._is_news_asked:
            self._is_news_asked = False
            self.news_shown.emit()
        self._recount()

    def _on_pinned(self, found: Refreshed) -> None:
        """Somebody reads further down: every row keeps its place."""
        if found.news > NEWS_MOST:
            self._set_news(found.news)
            self._recount()
            return
        self._pages.top = found.top
        before = self._pages.numbers
        self._pages.replace({})
        self._tell_pages(before)
        self._take(found.pages)
        self._set_news(found.news)
        # Rows may have left above the screen, which its pages cannot tell.
        self._recount(is_end_sure=False)

    def _set_news(self, news: int) -> None:
        if news != self._news:
            self._news = news
            self.news_changed.emit(news)

    def _tell_place(
        self, work: Seeking | Placing | Finding, take: Callable[[int | None], None]
    ) -> None:
        if self._question is None:
            return
        self._runner.read(
            work,
            self._of_question(take),
            on_error=self._on_error,
            owner=self,
            question="place",
        )

    def _on_place(self, place: int | None) -> None:
        # Counted from the top of the table, of which the newest rows may not be shown.
        if place is None or place < self._news:
            return
        row = place - self._news
        if row >= self._count:
            # The rows are still being counted; there are at least these.
            self._resize(row + 1)
            self.count_changed.emit(self._count, self._is_count_exact)
        self.found.emit(row)

    def _on_text_place(self, place: int | None) -> None:
        if place is None:
            self.text_missed.emit()
        elif place < self._news:
            # It is among those that are not shown yet.
            self.show_news()
        else:
            self._on_place(place)
