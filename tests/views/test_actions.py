import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.actions import Action, bind, fill_menu, find_conflicts, ranked, tooltip_of
from desktop.views.widgets.shortcut_sheet import ShortcutSheet


def nothing():
    return None


def action(id_, title, **options):
    return Action(id_, title, options.pop("run", nothing), **options)


ACTIONS = [
    action("settlement.grade", "Grade event", synonyms=("settle",)),
    action("tickets.void", "Void ticket", keys=("Del",), synonyms=("kill",)),
    action("tickets.export", "Export tickets", keys=("Ctrl+S",), scope="Tickets"),
    action("view.dark", "Use dark colours"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("gr", "Grade event"),
        ("kill", "Void ticket"),
        ("tick exp", "Export tickets"),
        ("ticket", "Export tickets"),
        ("vdt", "Void ticket"),
        ("dark", "Use dark colours"),
    ],
)
def test_the_palette_finds_by_beginnings_synonyms_and_letters(typed, first):
    assert ranked(ACTIONS, typed)[0].title == first


def test_what_fits_nothing_finds_nothing():
    assert ranked(ACTIONS, "zzz") == []


def test_two_actions_of_one_place_on_one_key_are_a_conflict():
    page = [action("a", "A", keys=("F5",), scope="Tickets")]
    assert find_conflicts([*page, action("b", "B", keys=("F5",))]) == []
    [(keys, first, second)] = find_conflicts(
        [*page, action("c", "C", keys=("F5",), scope="Tickets")]
    )
    assert (keys, first.id, second.id) == ("F5", "a", "c")


def test_a_key_runs_its_action_unless_something_stands_in_the_way(qtbot, theme):
    ran, reasons = [], [None]
    void = action(
        "v", "Void", keys=("Del",), run=lambda: ran.append(1), why_disabled=lambda: reasons[0]
    )
    window = QWidget()
    qtbot.addWidget(window)
    bind(window, [void], theme, Qt.ShortcutContext.WindowShortcut)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    reasons[0] = "No ticket is selected."
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert ran == [1]
    assert tooltip_of(void).endswith("No ticket is selected.")


def test_a_menu_greys_what_cannot_run_each_time_it_opens(qtbot, theme):
    reasons = ["No ticket is selected."]
    void = action("v", "Void", why_disabled=lambda: reasons[0])
    window = QWidget()
    qtbot.addWidget(window)
    made = bind(window, [void], theme)
    menu = QMenu(window)
    fill_menu(menu, [(void, made["v"]), None])
    menu.aboutToShow.emit()
    assert not made["v"].isEnabled()
    reasons[0] = None
    menu.aboutToShow.emit()
    assert made["v"].isEnabled()


def test_the_sheet_lists_every_action_with_a_key(qtbot, theme):
    sheet = ShortcutSheet(theme, ACTIONS)
    qtbot.addWidget(sheet)
    assert {row.id for row in sheet.grid.model().rows} == {"tickets.void", "tickets.export"}
