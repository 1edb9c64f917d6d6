"""The key map is a contract (UX c.3): what each key does, on every page, and none twice."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from desktop.views.actions import EVERYWHERE
from desktop.views.keys import find_clash
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from tests.shop import Shop
from tests.views.opened import opened

KNOWN = Path(__file__).with_name("key_map.txt")
EVERYWHERE_KEYS = {
    "help.why": "F1", "find.next": "F3", "find.previous": "Shift+F3", "find.account": "F4",
    "go.next_pane": "F6", "go.previous_pane": "Shift+F6", "rail.fold": "F9", "window.menu": "F10",
    "window.full": "F11", "help.palette": "Ctrl+K", "find.filter": "Ctrl+F",
    "page.make_new": "Ctrl+N", "window.new": "Ctrl+Shift+N", "table.copy": "Ctrl+C",
    "table.copy_headers": "Ctrl+Shift+C", "go.back": "Alt+Left", "go.forward": "Alt+Right",
    "look.larger": "Ctrl++", "look.smaller": "Ctrl+-", "look.usual": "Ctrl+0",
    "help.keys": "Shift+F1", "window.lock": "Ctrl+L", "program.preferences": "Ctrl+,",
    "program.quit": "Ctrl+Q",
}  # fmt: skip
ENTRY_KEYS = {
    "entry.accept": "F12", "entry.back": "Esc", "entry.player": "F4", "entry.reprice": "F5",
    "entry.take": "F7", "entry.keep": "F8", "entry.void": "Ctrl+Z", "entry.repeat": "Ctrl+R",
    "entry.most": "Ctrl+M", "entry.history": "Ctrl+H",
}  # fmt: skip
PAGE_KEYS = {
    "desk": "Alt+1", "entry": "Alt+2", "board": "Alt+3", "exposure": "Alt+4", "accounts": "Alt+5",
    "tickets": "Alt+6", "settlement": "Alt+7", "weekly": "Alt+8", "charts": "Alt+9",
    "journal": "Alt+0",
}  # fmt: skip


@pytest.fixture(scope="module")
def actions(one_theme, tmp_path_factory):
    """Everything that can be done in the program, as shipped, by page; made once."""
    folder = tmp_path_factory.mktemp("keys")
    shop = Shop(folder / "keys.bookdesk")
    with opened(shop, one_theme, folder) as session:
        windows = OpenWindows(session, page_offers)
        window = windows.start()
        every = window.all_actions()
        windows.close_all()
    shop.book.close()
    return every


def by_id(actions):
    return {action.id: action for action in actions}


@pytest.mark.parametrize(("name", "keys"), [*EVERYWHERE_KEYS.items(), *ENTRY_KEYS.items()])
def test_the_keys_of_the_specification_do_what_it_says(actions, name, keys):
    assert keys in by_id(actions)[name].keys


@pytest.mark.parametrize(("page", "keys"), PAGE_KEYS.items())
def test_pages_have_a_digit_and_a_letter_after_g(actions, page, keys):
    first, letter = by_id(actions)[f"page.{page}"].keys
    assert first == keys
    assert letter.startswith("G, ")


def test_no_key_that_people_know_has_changed(actions):
    """What is in `key_map.txt` is known by heart; what is new may be added to it, line by line."""
    kept = [line.split("\t") for line in KNOWN.read_text(encoding="utf-8").splitlines()]
    now = {action.id: " | ".join(action.keys) for action in actions}
    assert len(kept) > 200
    changed = [(name, keys, now.get(name)) for name, keys in kept if now.get(name) != keys]
    assert changed == []


def test_the_sheet_has_a_sign_of_its_own_besides_its_key(actions):
    assert by_id(actions)["help.keys"].keys == ("Shift+F1", "?")


def test_every_id_stands_once_and_every_key_can_be_pressed(actions):
    ids = [action.id for action in actions]
    assert len(ids) > 150
    assert sorted(set(ids)) == sorted(ids)
    unread = [(a.id, keys) for a in actions for keys in a.keys if QKeySequence(keys).isEmpty()]
    assert unread == []


def test_no_key_is_taken_twice_within_a_page_or_everywhere(actions):
    clashes = [
        (keys, action.id, other.id)
        for action in actions
        for keys in action.keys
        if (other := find_clash(actions, action, keys)) is not None
    ]
    assert clashes == []


def test_no_page_takes_the_letter_that_leads_to_pages(actions):
    assert [a.id for a in actions if a.scope != EVERYWHERE and "G" in a.keys] == []


def test_every_page_reads_again_by_f5(actions):
    scopes = {action.scope for action in actions} - {EVERYWHERE}
    assert len(scopes) >= 16
    without = scopes - {action.scope for action in actions if "F5" in action.keys}
    assert without == set()
