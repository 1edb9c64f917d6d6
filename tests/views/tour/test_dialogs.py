"""Every dialog is worked by keys: fields have names, no two letters are the same, Esc closes.

Nothing in it came from no translation, which the pseudo-language shows.

One program on one small demo book goes through the scenes of the tour that open a dialog.
"""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.driving import driven, still_machine
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.views.main_window.hands import Hands
from desktop.views.tour.findings import unseen_dialogs
from desktop.views.tour.reaching import find_clashes, find_dialog_faults
from desktop.views.tour.scene import FIRST_ROW, Scene, shows
from desktop.views.tour.scenes.every import SCENES
from desktop.views.tour.tour import Findings, Tour
from desktop.views.tour.untranslated import find_untranslated, names_of_the_demo
from desktop.views.tour.written import texts_written

STEADY_MS = 30
# The scenes in which each dialog is seen first; one that none of them shows is told below.
WAYS = frozenset({
    "entry-supervisor", "entry-accepted", "entry-held", "entry-phone-line", "entry-secret",
    "board-new-event", "board-new-contest", "board-move-event", "board-import-lines",
    "board-off-reason", "board-off-at", "board-action-table", "board-paste", "board-line-types",
    "exposure-cell", "exposure-what-if", "exposure-lay-off", "settlement-decide",
    "settlement-expire", "holds-counter", "holds-refuse", "holds-new-rule", "review-claim-new",
    "review-decide", "review-assign", "accounts-limit-grid", "accounts-limit-set",
    "accounts-limit-simulator", "accounts-limit-exceptions", "accounts-new", "accounts-money",
    "accounts-copies", "accounts-undo", "accounts-moves", "accounts-approve", "accounts-secret",
    "accounts-notices", "accounts-break", "accounts-own-limits", "accounts-all-notes",
    "tickets-views", "weekly-close", "weekly-compare", "weekly-master-sheet", "weekly-statement",
    "weekly-figure", "weekly-commission", "money-promise", "money-transactions", "money-document",
    "palette", "preferences-look", "shortcuts", "house-rules", "house-rules-save",
    "house-rules-entry", "house-rules-versions", "users", "messages", "routines", "stations",
    "recent", "work", "why", "guide", "licences", "crash", "first-run", "new-book", "join", "give",
    "authenticator",
    "sign-in", "settlement-write-in", "settlement-spots", "board-pitchers", "accounts-makeup",
    "journal-before-after", "settlement-prices", "board-call-off",
})  # fmt: skip
TICKETS = tuple(
    Scene(action, shows("tickets", FIRST_ROW, action))
    for action in ("tickets.open", "tickets.edit", "tickets.audit")
)
# The licences of others, the guide, and the name of a fault.
ENGLISH = frozenset({"LicencesDialog", "GuideWindow", "CrashDialog"})
# What the small demo cannot show, with the reason.
UNREACHED = {"ApproveDialog": "nobody's play makes the rules propose another limit in one week"}


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    path = tmp_path_factory.mktemp("dialogs") / "demo.bookdesk"
    make_demo(path, still_machine(), extent=Extent(players=16, weeks=1, calls=12)).close()
    return path


def test_every_dialog_is_worked_by_keys(qapp, book, tmp_path, monkeypatch):
    monkeypatch.setattr(Hands.quiet, "__defaults__", (STEADY_MS,))
    seen, faults, names = set(), set(), names_of_the_demo()
    with driven(still_machine(), lambda program: program.open(book), "pseudo") as hands:
        # What lies behind a dialog is painted anew at each step, and nobody looks.
        hands.window.setUpdatesEnabled(False)
        faults |= {f"menu: {line}" for line in clashes_of_menus(hands.window.menuBar())}
        tour = Tour(hands, tmp_path, Findings())
        for scene in (*TICKETS, *(scene for scene in SCENES if scene.name in WAYS)):
            shown = scene.reach(hands)
            for dialog in open_dialogs(hands.window):
                name = type(dialog).__name__
                if name in seen:
                    continue
                seen.add(name)
                faults |= {f"{name}: {line}" for line in find_dialog_faults(dialog)}
                if name not in ENGLISH:
                    written = texts_written(hands.session.path)
                    english = find_untranslated(dialog, names, written)
                    faults |= {f"{name}: {line}" for line in english}
                QTest.keyClick(dialog, Qt.Key.Key_Escape)
                if shiboken6.isValid(dialog) and dialog.isVisible():
                    faults.add(f"{name}: Esc does not close it")
            if scene.leave is not None:
                scene.leave(hands)
            tour.close(shown)

    assert sorted(faults) == []
    assert set(unseen_dialogs(seen)) == UNREACHED.keys()


def open_dialogs(window):
    """The dialogs on the screen, those before others first."""
    found = {*QApplication.topLevelWidgets(), *window.findChildren(QDialog)}
    shown = [one for one in found if isinstance(one, QDialog) and one.isVisible()]
    return sorted(shown, key=lambda one: not one.isActiveWindow())


def clashes_of_menus(bar):
    """Letters that two menus, or two entries of one menu, have both."""
    yield from find_clashes(action.text() for action in bar.actions())
    for action in bar.actions():
        menu = action.menu()
        menu.aboutToShow.emit()
        yield from find_clashes(entry.text() for entry in menu.actions())
