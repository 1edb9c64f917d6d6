"""The main window: rail, pages, message strip, status bar, and the keys that work everywhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.books import House
from desktop.services.changes import changed
from desktop.views.actions import Action, bind, fill_menu
from desktop.views.main_window.alert_watch import AlertWatch
from desktop.views.main_window.general import (
    Look,
    look_actions,
    page_actions,
    visit_actions,
)
from desktop.views.main_window.locking import IdleLock
from desktop.views.main_window.message_watch import MessageWatch
from desktop.views.main_window.routine_clock import RoutineClock
from desktop.views.main_window.status import StatusBar
from desktop.views.main_window.visits import Place, Visits
from desktop.views.page import Left, Page, PageOffer, Visited
from desktop.views.session import Session
from desktop.views.widgets.command_palette import CommandPalette, ShortcutSheet
from desktop.views.widgets.looks import button
from desktop.views.widgets.nav_rail import NavRail, RailPage

_GEOMETRY = "main-window"
_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """Shows one page at a time; pages are made at their first visit.

    Signals:
        another_book_asked: The user wants to open or make another book.
        closed: The window is gone; the program may end.
    """

    another_book_asked = Signal()
    closed = Signal()

    def __init__(self, session: Session, offers: Sequence[PageOffer]) -> None:
        super().__init__()
        self._session = session
        self._offers = {offer.id: offer for offer in offers}
        self._pages: dict[str, QWidget] = {}
        self._page_actions: dict[str, list[Action]] = {}
        self._page_keys: dict[str, dict[str, QAction]] = {}
        self._visits = Visits()
        self.setWindowTitle(self.tr("{0} — Bookdesk").format(session.house.book.name))
        self.resize(*_SIZE)
        self.lock = IdleLock(session, self)
        self.routines = RoutineClock(session, self)
        self.alerts = AlertWatch(session, self)
        self._build_body(offers)
        self.messages = MessageWatch(session, self.statusBar(), self)
        self.messages.open_asked.connect(self.open_messages)
        self.general_actions = self._make_general(offers)
        self.palette_dialog = CommandPalette(session.theme, self.actions_now, self)
        self._build_menus()
        self._build_corner()
        geometry = session.settings.find_bytes(_GEOMETRY)
        if geometry is not None:
            self.restoreGeometry(geometry)

    @property
    def current_page(self) -> str:
        """The id of the page that is shown; empty before the first."""
        return self.rail.current_page

    @property
    def first_page(self) -> str:
        """The id of the first page of the rail."""
        return next(iter(self._offers))

    def page(self, page_id: str) -> QWidget:
        """The page, made now if it was not visited yet."""
        made = self._pages.get(page_id)
        if made is None:
            made = self._make_page(self._offers[page_id])
        return made

    @Slot(str, object)
    def visit(self, page_id: str, payload: object = None) -> None:
        """Show a page, and in it what the payload names."""
        self._visits.add(Place(page_id, payload))
        self._show_place(Place(page_id, payload))

    def actions_now(self) -> list[Action]:
        """What can be done now: on this page first, then everywhere."""
        here = self._page_actions.get(self.current_page, [])
        return [*here, *self.general_actions]

    def page_actions_of(self, page_id: str) -> list[Action]:
        """What a page that was visited offers."""
        return self._page_actions.get(page_id, [])

    @Slot()
    def back(self) -> None:
        """Show the place before this one."""
        place = self._visits.back()
        if place is not None:
            self._show_place(place)

    @Slot()
    def forward(self) -> None:
        """Show the place after this one."""
        place = self._visits.forward()
        if place is not None:
            self._show_place(place)

    @Slot()
    def open_palette(self) -> None:
        """One box over everything that can be done."""
        self.palette_dialog.open_empty()

    @Slot()
    def open_shortcuts(self) -> None:
        """Every key that works here."""
        ShortcutSheet(self._session.theme, self.actions_now(), self).open()

    @Slot()
    def open_rules(self) -> None:
        """The house rules, to look at or to change."""
        from desktop.views.house_rules.window import HouseRulesDialog  # noqa: PLC0415

        dialog = HouseRulesDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._on_rules_saved)
        dialog.open()

    @Slot()
    def open_users(self) -> None:
        """Who may sign in, and what each may do."""
        from desktop.views.users.window import UsersDialog  # noqa: PLC0415

        dialog = UsersDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def open_messages(self) -> None:
        """What others of the office say, and sending them something."""
        from desktop.views.messages.window import MessagesDialog  # noqa: PLC0415

        dialog = MessagesDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def open_routines(self) -> None:
        """What the station does by itself, and what it did."""
        from desktop.views.routines.window import RoutinesDialog  # noqa: PLC0415

        dialog = RoutinesDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.run_asked.connect(self.routines.run)
        self.routines.ran.connect(dialog.on_ran)
        dialog.open()

    @Slot(object)
    def _on_rules_saved(self, house: House) -> None:
        self._session.house = house
        self._session.hub.announce(changed("rules"))

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

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self._pages.values():
            if isinstance(page, Left):
                page.leave()
        self._session.settings.save_bytes(_GEOMETRY, self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

    def _build_body(self, offers: Sequence[PageOffer]) -> None:
        rail_pages = [RailPage(o.id, o.title, o.icon, o.digit) for o in offers]
        self.rail = NavRail(self._session.theme, rail_pages)
        self.rail.page_chosen.connect(self._on_page_chosen)
        self.stack = QStackedWidget()
        body = QWidget()
        body.setObjectName("body")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._session.strip)
        self.setCentralWidget(body)
        self.setStatusBar(StatusBar(self._session))

    def _make_general(self, offers: Sequence[PageOffer]) -> list[Action]:
        tr = self.tr
        look = Look(self._session.theme, self._session.settings)
        pages = page_actions(offers, self.visit)
        self._sections: dict[str, list[Action]] = {
            tr("&Book"): [
                Action("book.open", tr("Open another book…"), self.another_book_asked.emit,
                       ("Ctrl+O",), icon="book-open"),
                Action("rules.open", tr("House rules…"), self.open_rules, icon="scale",
                       synonyms=("settings", "pay tables", "teasers", "parlays", "rounding")),
                Action("users.open", tr("Users and rights…"), self.open_users, icon="users",
                       synonyms=("roles", "password", "PIN", "sign in")),
                Action("messages.open", tr("Messages…"), self.open_messages, ("Ctrl+Alt+M",),
                       icon="bell", synonyms=("send", "acknowledge", "tell the clerks")),
                Action("routines.open", tr("Routines…"), self.open_routines, icon="clock",
                       synonyms=("automation", "backup", "schedule", "reminder")),
                Action("window.lock", tr("Lock"), self.lock.lock, ("Ctrl+Alt+L",),
                       synonyms=("leave", "break")),
                Action("program.quit", tr("Quit"), self._quit, ("Ctrl+Q",)),
            ],
            tr("&Go"): [*visit_actions(self._visits, self.back, self.forward), *pages],
            tr("&View"): [
                *look_actions(look),
                Action("rail.fold", tr("Fold the rail of pages"), self.rail.toggle_fold, ("F9",)),
                Action("window.full", tr("Full screen"), self.toggle_full_screen, ("F11",)),
            ],
            tr("&Help"): [
                Action("help.palette", tr("Find a command…"), self.open_palette,
                       ("Ctrl+K", "Ctrl+P"), icon="search"),
                Action("help.keys", tr("Keyboard shortcuts"), self.open_shortcuts, ("Shift+F1",),
                       icon="keyboard"),
            ],
        }  # fmt: skip
        return [action for section in self._sections.values() for action in section]

    def _build_menus(self) -> None:
        # The rail holds the keys of the pages and of folding; twice bound they would do nothing.
        kept_by_rail = {"rail.fold"} | {f"page.{page_id}" for page_id in self._offers}
        bound = [action for action in self.general_actions if action.id not in kept_by_rail]
        keys = bind(self, bound, self._session.theme, Qt.ShortcutContext.WindowShortcut)
        for action in self.general_actions:
            if action.id in kept_by_rail:
                keys[action.id] = self._menu_only(action)
        for number, (title, section) in enumerate(self._sections.items()):
            menu = self.menuBar().addMenu(title)
            fill_menu(menu, [(action, keys[action.id]) for action in section])
            if number == 0:
                self._page_menu = self.menuBar().addMenu(self.tr("&Page"))
                self._page_menu.aboutToShow.connect(self._fill_page_menu)

    def _build_corner(self) -> None:
        """The palette by mouse, for those who do not know its key yet."""
        self._find = button(self.tr("Find a command   Ctrl+K"), self.open_palette, "flat")
        self._find.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._find.setAccessibleName(self.tr("Find a command"))
        corner = QWidget(self.menuBar())
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 2, 16, 2)
        row.addWidget(self._find)
        self.menuBar().setCornerWidget(corner)
        self._session.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._find.setIcon(self._session.theme.icon("search", "accent"))

    def _menu_only(self, action: Action) -> QAction:
        shown = QAction(action.title, self)
        shown.triggered.connect(_Run(action))
        return shown

    @Slot()
    def _fill_page_menu(self) -> None:
        self._page_menu.clear()
        keys = self._page_keys.get(self.current_page, {})
        for action in self._page_actions.get(self.current_page, []):
            shown = keys[action.id]
            shown.setEnabled(action.why_disabled() is None)
            self._page_menu.addAction(shown)
        if self._page_menu.isEmpty():
            nothing = self._page_menu.addAction(self.tr("Nothing to do on this page"))
            nothing.setEnabled(False)

    @Slot(str)
    def _on_page_chosen(self, page_id: str) -> None:
        self.visit(page_id)

    def _show_place(self, place: Place) -> None:
        page = self.page(place.page)
        self.rail.set_page(place.page)
        self.stack.setCurrentWidget(page)
        self._session.strip.clear()
        if isinstance(page, Visited) and place.payload is not None:
            page.visit(place.payload)
        _give_focus(page)

    def _make_page(self, offer: PageOffer) -> QWidget:
        page = offer.make()
        self._pages[offer.id] = page
        self.stack.addWidget(page)
        if isinstance(page, Page):
            page.go.connect(self.visit)
            offered = page.page_actions()
            self._page_actions[offer.id] = offered
            self._page_keys[offer.id] = bind(page, offered, self._session.theme)
        return page

    @Slot()
    def _quit(self) -> None:
        self.close()


def _give_focus(page: QWidget) -> None:
    """The page's own choice first; otherwise where the focus was when it was left."""
    last: QWidget | None = page.focusWidget()
    chosen = page if page.focusProxy() is not None or last is None else last
    chosen.setFocus(Qt.FocusReason.OtherFocusReason)


class _Run:
    """Runs an action from a menu; `triggered` brings a bool that it does not want."""

    def __init__(self, action: Action) -> None:
        self._run: Callable[[], None] = action.run_if_enabled

    def __call__(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  Qt's signal
        self._run()
