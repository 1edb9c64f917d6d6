import sys

from desktop import paths
from desktop.paths import data_folder, log_folder, resource, settings_file


def test_resources_are_found_from_source():
    assert resource("icons", "plus.svg").is_file()


def test_resources_are_found_when_frozen(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons", "plus.svg") == tmp_path / "resources" / "icons" / "plus.svg"


def test_resources_are_found_when_installed(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "_SHIPPED", tmp_path)
    assert resource("icons", "plus.svg") == tmp_path / "resources" / "icons" / "plus.svg"


def test_the_data_folder_can_be_put_elsewhere(monkeypatch, tmp_path):
    monkeypatch.setenv("BOOKDESK_HOME", str(tmp_path / "stick"))
    assert data_folder() == tmp_path / "stick"
    assert log_folder().is_dir()
    assert settings_file().parent == data_folder()
