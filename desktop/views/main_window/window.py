"""The main window: rail, pages, message strip, status bar, and the keys that work everywhere."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.services.why.explanation import Why
from desktop.views.actions import Action, fill_menu
from desktop.views.keys import overridden
from desktop.views.main_window.beside import Beside
from desktop.views.main_window.column_memory import ColumnMemory
from desktop.views.main_window.corner import Corner
from desktop.views.main_window.general import (
    Look,
    look_actions,
    page_actions,
    visit_actions,
)
from desktop.views.main_window.help import HelpDesk
from desktop.views.main_window.keyboard import Keyboard
from desktop.views.main_window.layout import SIZE, WindowLayout, stand
from desktop.views.main_window.message_watch import MessageWatch
from desktop.views.main_window.office_dialogs import OfficeDialogs
from desktop.views.main_window.page_stack import PageStack
from desktop.views.main_window.panes import FindBar
from desktop.views.main_window.prefer import Prefer
from desktop.views.main_window.reach import Reach
from desktop.views.main_window.remembering import read_place, settle_orders, show_place
from desktop.views.main_window.status import StatusBar
from desktop.views.main_window.visits import Place, Visits
from desktop.views.main_window.whys import WhyDesk
from desktop.views.page import Asking, Left, Page, PageOffer, Visited
from desktop.views.session import Session
from desktop.views.widgets.nav_rail import NavRail, RailPage
from desktop.views.widgets.scrolled import Scrolled
from desktop.views.widgets.shortcut_sheet import ShortcutSheet

if TYPE_CHECKING:
    from desktop.views.palette.window import CommandPalette
    from desktop.views.practice.bar import PracticeBar

SharedActions = Callable[["MainWindow"], Mapping[str, Sequence[Action]]]


class MainWindow(QMainWindow):
    """Shows one page at a time; pages are made at their first visit.

    Signals:
        window_asked: The Place that is to be shown in a window of its own.
        book_asked: The Path of another book that is to be opened, or None to be asked which.
        practice_left: Back from the practice book to the real one.
        closed: The window is gone.
    """

    window_asked = Signal(object)
    book_asked = Signal(object)
    practice_left = Signal()
    closed = Signal()

    def __init__(
        self,
        session: Session,
        offers: Sequence[PageOffer],
        shared: SharedActions | None = None,
    ) -> None:
        """Make a window that shows no page yet.

        Args:
            session: With the strip of this window.
            offers: The pages that it can show, in the order of the rail.
            shared: What is done for all windows, by the menu it stands in; a window alone has none.
        """
        super().__init__()
        self.session = self._session = session
        self._shared = shared
        self._offers = {offer.id: offer for offer in offers}
        self._pages: dict[str, QWidget] = {}
        self._visits = Visits()
        self._kept_places: dict[str, Mapping[str, Any]] = {}
        self.resize(*SIZE)
        self._build_body(offers)
        self.messages = MessageWatch(session, self.statusBar(), self)
        self.beside = Beside(session, self)
        self.beside.go.connect(self.visit)
        self.beside.window_asked.connect(self.window_asked)
        self.office = OfficeDialogs(session, self)
        self.messages.open_asked.connect(self.office.open_messages)
        self.keyboard = Keyboard(self, session.keys, session.theme)
        self.help = HelpDesk(session, self, lambda: self.current_page)
        self.whys = WhyDesk(session, self)
        self.whys.go.connect(self.visit)
        self.reach = Reach(self.keyboard, self.find_bar, self, self._shown)
        self.prefer = Prefer(session, self, self.all_actions)
        self._general = self._make_general(offers)
        self._build_menus()
        self._build_corner()

    @property
    def current_page(self) -> str:
        """The id of the page that is shown; empty before the first."""
        return self.rail.current_page

    @property
    def general_actions(self) -> list[Action]:
        """What can be done on every page, with the keys that count."""
        return self.keyboard.general_actions

    @property
    def page_shown(self) -> QWidget | None:
        """The page in front, if there is one yet."""
        return self._pages.get(self.current_page)

    @property
    def first_page(self) -> str:
        """The id of the first page of the rail."""
        return next(iter(self._offers))

    def read_layout(self) -> WindowLayout:
        """How the window stands now, to be kept."""
        area = self.normalGeometry() if self.isVisible() else self.geometry()
        shown = {page_id: read_place(page) for page_id, page in self._pages.items()}
        return WindowLayout(
            page=self.current_page,
            area=(area.left(), area.top(), area.width(), area.height()),
            is_maximised=self.isMaximized(),
            is_full=self.isFullScreen(),
            is_folded=self.rail.is_folded,
            has_inspector=not self.beside.inspector.isHidden(),
            places={**self._kept_places, **shown},
        )

    def take_layout(self, layout: WindowLayout, payload: object = None) -> None:
        """Stand as it was kept.

        Args:
            layout: Where it stands, and what it shows.
            payload: What the page is to show, if somebody named it.
        """
        stand(self, layout)
        self.rail.set_folded(is_folded=layout.is_folded)
        self.beside.inspector.set_open(is_open=layout.has_inspector)
        self._kept_places = dict(layout.places)
        if layout.page in self._offers:
            self.visit(layout.page, payload)

    @Slot()
    def ask_new_window(self) -> None:
        """Have the page in front, with what it shows, in a window of its own."""
        page = self.page_shown
        state = {} if page is None else read_place(page)
        self.window_asked.emit(Place(self.current_page, state=state))

    @Slot(str, object)
    def _on_window_asked(self, page_id: str, payload: object) -> None:
        self.window_asked.emit(Place(page_id, payload))

    def page(self, page_id: str) -> QWidget:
        """The page, made now if it was not visited yet."""
        made = self._pages.get(page_id)
        if made is None:
            made = self._make_page(self._offers[page_id])
        return made

    @Slot(str, object)
    def visit(self, page_id: str, payload: object = None) -> None:
        """Show a page, and in it what the payload names."""
        self._keep_place()
        self._visits.add(Place(page_id, payload))
        self._show_place(Place(page_id, payload))

    def actions_now(self) -> list[Action]:
        """What can be done now: on this page first, then everywhere."""
        return [*self.page_actions_of(self.current_page), *self.general_actions]

    def all_actions(self) -> list[Action]:
        """Everything that can be done anywhere, with the keys as shipped; makes every page."""
        for page_id in self._offers:
            self.page(page_id)
        return [*self._general, *self.keyboard.shipped_actions(self._offers)]

    def page_actions_of(self, page_id: str) -> list[Action]:
        """What a page that was visited offers."""
        return self.keyboard.actions_of(page_id)

    def show_named(self, page_id: str) -> None:
        """Show a page by its id; one that there is not leaves everything as it is."""
        if page_id in self._offers:
            self.visit(page_id)

    @Slot(str)
    def run_general(self, action_id: str) -> None:
        """Do something that is done everywhere, by its id."""
        for action in self.general_actions:
            if action.id == action_id:
                action.run_if_enabled()

    @Slot()
    def back(self) -> None:
        """Show the place before this one."""
        self._keep_place()
        place = self._visits.back()
        if place is not None:
            self._show_place(place)

    @Slot()
    def forward(self) -> None:
        """Show the place after this one."""
        self._keep_place()
        place = self._visits.forward()
        if place is not None:
            self._show_place(place)

    @cached_property
    def palette_dialog(self) -> "CommandPalette":
        """The palette, made when somebody first looks for something."""
        from desktop.views.palette.window import CommandPalette  # noqa: PLC0415 - read at its first use

        palette = CommandPalette(self._session, self.actions_now, self)
        palette.go.connect(self.visit)
        palette.window_asked.connect(self._on_window_asked)
        palette.help_asked.connect(self.help.show_topic)
        return palette

    @Slot()
    def open_palette(self) -> None:
        """One box over everything that can be done."""
        self.palette_dialog.open_empty()

    @Slot()
    def open_account_picker(self) -> None:
        """The accounts, by code or name."""
        self.palette_dialog.open_empty("@")

    @Slot()
    def find_topics(self) -> None:
        """The topics of the guide."""
        self.palette_dialog.open_empty("?")

    def explain(self, why: Why) -> None:
        """Open the explanation of a number over what is in front."""
        self.whys.explain(why)

    @Slot()
    def open_shortcuts(self) -> None:
        """Every key that works here."""
        here, general = self.page_actions_of(self.current_page), self.general_actions
        sheet = ShortcutSheet(self._session.theme, [*here, *general], self)
        sheet.mark_overridden(overridden(here, general))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    @Slot()
    def toggle_full_screen(self) -> None:
        """The whole screen, or back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def come_forward(self) -> None:
        """Raise the window: somebody started the program a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Close the window; its pages are asked to leave."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self._pages.values():
            if isinstance(page, Left):
                page.leave()
        super().closeEvent(event)
        self.closed.emit()

    def _build_body(self, offers: Sequence[PageOffer]) -> None:
        rail_pages = [RailPage(o.id, o.title, o.icon, o.digit) for o in offers]
        self.rail = NavRail(self._session.theme, rail_pages)
        self.rail.page_chosen.connect(self._on_page_chosen)
        self.stack = PageStack()
        body = QWidget()
        body.setObjectName("body")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        # A page that asks for more than there is, at large letters, scrolls.
        row.addWidget(Scrolled(self.stack), 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.find_bar = FindBar()
        self.find_bar.missed.connect(self._session.strip.say)
        self.practice = self._make_practice()
        if self.practice is not None:
            column.addWidget(self.practice)
        column.addLayout(row, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self._session.strip)
        self.setCentralWidget(body)
        self.status = StatusBar(self._session)
        self.setStatusBar(self.status)

    def _make_practice(self) -> "PracticeBar | None":
        """The banner of a practice book, on every window of it."""
        if not self._session.house.book.practice:
            return None
        # With it comes quoting, which other books need on the entry page alone.
        from desktop.views.practice.bar import PracticeBar  # noqa: PLC0415

        made = PracticeBar(self._session)
        made.go.connect(self.visit)
        made.leave_asked.connect(self.practice_left)
        return made

    def _make_general(self, offers: Sequence[PageOffer]) -> list[Action]:
        tr = self.tr
        look = Look(self._session.theme, self._session.settings)
        pages, beside = page_actions(offers, self.visit), self.beside
        shared = {} if self._shared is None else self._shared(self)
        self._sections: dict[str, list[Action]] = {
            tr("&Book"): [
                *shared.get("open", ()),
                *self.office.actions(),
                *self.prefer.actions(),
                *shared.get("book", ()),
            ],
            tr("&Go"): [*visit_actions(self._visits, self.back, self.forward),
                        Action("go.recent", tr("Recent…"), beside.open_recent, ("Ctrl+E",),
                               icon="history", synonyms=("last", "visited", "again")),
                        *self.reach.actions(self.open_account_picker), *pages],
            tr("&View"): [
                *look_actions(look),
                Action("inspector.toggle", tr("Inspector"), beside.toggle_inspector, ("Alt+I",),
                       icon="panel-left", synonyms=("details", "dock", "beside")),
                Action("rail.fold", tr("Fold the rail of pages"), self.rail.toggle_fold, ("F9",)),
                Action("window.full", tr("Full screen"), self.toggle_full_screen, ("F11",)),
            ],
            tr("&Window"): [
                *shared.get("window", ()),
                Action("work.open", tr("Work under way and finished"), beside.open_work,
                       ("Ctrl+J",), icon="clock",
                       synonyms=("jobs", "progress", "cancel", "run again")),
            ],
            tr("&Help"): [
                Action("help.palette", tr("Find anything…"), self.open_palette,
                       ("Ctrl+K", "Ctrl+P"), icon="search", synonyms=("palette", "command")),
                Action("help.keys", tr("Keyboard shortcuts"), self.open_shortcuts,
                       ("Shift+F1", "?"), icon="keyboard"),
                *self.whys.actions(self.help.open),
                *self.help.actions(self.find_topics),
                *shared.get("help", ()),
                *(() if self.practice is None else self.practice.actions_of_practice()),
            ],
        }  # fmt: skip
        return [action for section in self._sections.values() for action in section]

    def _build_menus(self) -> None:
        keys = self.keyboard.bind_general(self._general)
        for number, (title, section) in enumerate(self._sections.items()):
            menu = self.menuBar().addMenu(title)
            fill_menu(menu, [(action, keys[action.id]) for action in section])
            if number == 0:
                self._page_menu = self.menuBar().addMenu(self.tr("&Page"))
                self._page_menu.aboutToShow.connect(self._fill_page_menu)

    def _build_corner(self) -> None:
        """The palette by mouse, for those who do not know its key yet; the book, and the day."""
        corner = Corner(self._session, self.menuBar())
        corner.find_asked.connect(self.open_palette)
        corner.book_asked.connect(self.book_asked)
        self.status.minute_over.connect(corner.show_day)
        self.status.work_asked.connect(self.beside.open_work)
        self.menuBar().setCornerWidget(corner)
        self.book_corner = corner

    @Slot()
    def _fill_page_menu(self) -> None:
        self._page_menu.clear()
        keys = self.keyboard.page_keys(self.current_page)
        for action in self.page_actions_of(self.current_page):
            shown = keys[action.id]
            shown.setEnabled(action.why_disabled() is None)
            self._page_menu.addAction(shown)
        if self._page_menu.isEmpty():
            nothing = self._page_menu.addAction(self.tr("Nothing to do on this page"))
            nothing.setEnabled(False)

    @Slot(str)
    def _on_page_chosen(self, page_id: str) -> None:
        self.visit(page_id)

    def _shown(self) -> tuple[str, QWidget | None]:
        return self.current_page, self._pages.get(self.current_page)

    def _show_place(self, place: Place) -> None:
        page = self.page(place.page)
        self.rail.set_page(place.page)
        self.stack.setCurrentWidget(page)
        self._session.strip.clear()
        offer = self._offers[place.page]
        self.setWindowTitle(
            self.tr("{page} — {book} — Bookdesk").format(
                page=offer.title, book=self._session.house.book.name
            )
        )
        settle_orders(page)
        self.beside.watch.show_page(page)
        if place.state:
            show_place(page, place.state)
        elif isinstance(page, Visited) and place.payload is not None:
            page.visit(place.payload)
        _give_focus(page)
        self.keyboard.look_again()

    def _keep_place(self) -> None:
        page = self.page_shown
        if page is not None:
            self._visits.keep(self.current_page, read_place(page))

    def _make_page(self, offer: PageOffer) -> QWidget:
        page = offer.make(self.stack)
        self._pages[offer.id] = page
        self.stack.addWidget(page)
        if isinstance(page, Page):
            page.go.connect(self.visit)
            if isinstance(page, Asking):
                page.action_asked.connect(self.run_general)
            self.keyboard.bind_page(offer.id, page, page.page_actions())
        self.beside.watch.follow(page)
        ColumnMemory(self._session.settings).follow(offer.id, page)
        kept = self._kept_places.pop(offer.id, None)
        if kept:
            show_place(page, kept)
        return page


def _give_focus(page: QWidget) -> None:
    """The page's own choice first; otherwise where the focus was when it was left."""
    last: QWidget | None = page.focusWidget()
    chosen = page if page.focusProxy() is not None or last is None else last
    chosen.setFocus(Qt.FocusReason.OtherFocusReason)
