from pathlib import Path

import pytest

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
