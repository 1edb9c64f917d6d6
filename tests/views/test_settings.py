from pathlib import Path

import pytest

from desktop.views.saved_view import ColumnLayout, SavedView, read_views, write_views
from desktop.views.settings import Settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.ini"


def test_what_is_set_is_there_after_a_restart(file):
    settings = Settings(file)
    settings.theme_mode = "dark"
    settings.density = "compact"
    settings.scale_percent = 125
    settings.add_recent_book(Path("a.bookdesk"))
    settings.add_recent_book(Path("b.bookdesk"))
    settings.add_recent_book(Path("a.bookdesk"))
    settings.set_keys("tickets.void", ["Del", "Ctrl+D"])
    settings.save_names("pages", ["desk", "tickets"])
    settings.flush()
    again = Settings(file)
    assert (again.theme_mode, again.density, again.scale_percent) == ("dark", "compact", 125)
    assert again.recent_books == [Path("a.bookdesk"), Path("b.bookdesk")]
    assert again.keys_of("tickets.void") == ("Del", "Ctrl+D")
    assert again.keys_of("tickets.export") is None
    assert again.find_names("pages") == ["desk", "tickets"]
    assert not again.was_reset


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff garbage \x80",
        b"[look]\nmode=dark\n",
        b"[General]\nschema=99\n",
        b"[General]\nschema=x\n",
    ],
)
def test_a_file_that_cannot_be_used_is_started_anew_and_said(file, content):
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.was_reset
    assert settings.theme_mode == "system"


@pytest.mark.parametrize("value", ["4000", "-5", "big", "100.5"])
def test_a_wrong_value_counts_as_not_set(file, value):
    settings = Settings(file)
    settings._ini.setValue("look/scale_percent", value)
    settings._ini.setValue("look/mode", value)
    assert settings.scale_percent == 100
    assert settings.theme_mode == "system"


BIG = SavedView("Big ones", {"filter": "risk:>500"}, ColumnLayout("risk", True, ("Agent",)))


def test_views_are_kept_by_page_and_user_and_stand_by_name(file):
    settings = Settings(file)
    settings.save_views("tickets", "ann/bo", [BIG, SavedView("all", {"filter": ""})])
    settings.flush()
    again = Settings(file)
    assert [view.name for view in again.find_views("tickets", "ann/bo")] == ["all", "Big ones"]
    assert again.find_views("tickets", "ann/bo")[1] == BIG
    assert again.find_views("tickets", "ann") == again.find_views("reports", "ann/bo") == []


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "{",
        "7",
        '[{"name": "x"}]',
        '[{"name": "", "fields": {}, "order": "", "is_descending": false, "hidden": []}]',
        '[{"name": "x", "fields": {"a": 1}, "order": "", "is_descending": false, "hidden": []}]',
        '[{"name": "x", "fields": {}, "order": 1, "is_descending": false, "hidden": []}]',
        '[{"name": "x", "fields": {}, "order": "", "is_descending": false, "hidden": [1]}]',
    ],
)
def test_what_is_no_view_counts_as_not_saved(broken):
    assert read_views(broken) == []
    assert read_views(write_views([BIG])) == [BIG]
