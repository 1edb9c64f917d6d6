"""The set-up behind ./run and ./test: once, whole or not at all."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from installer import bootstrap

PROJECT = Path(__file__).parents[2]
NOT_TO_BE_HAD = "no-such-package==1.0 --hash=sha256:" + "0" * 64 + "\n"


def new_checkout(folder):
    """A checkout whose lock list is empty, so that setting it up needs no network."""
    (folder / "desktop").mkdir(parents=True)
    (folder / "desktop" / "__main__.py").write_text("print('the program')", "utf-8")
    (folder / "requirements.lock").touch()
    return bootstrap.PrivateEnvironment(folder)


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    return new_checkout(tmp_path / "a checkout")


@pytest.fixture(scope="module")
def set_up_twice(tmp_path_factory):
    """A checkout that two starts at once have set up, and the steps that they announced.

    One for all tests that only look, because making an environment takes seconds.
    """
    ready = new_checkout(tmp_path_factory.mktemp("ready") / "a checkout")
    announced = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PIP_NO_INDEX", "1")
        patched.setattr(bootstrap, "say", announced.append)
        starts = [threading.Thread(target=ready.prepare) for _ in range(2)]
        for start in starts:
            start.start()
        for start in starts:
            start.join()
    return ready, announced


@pytest.fixture
def ready_checkout(set_up_twice):
    return set_up_twice[0]


@pytest.fixture
def steps(monkeypatch):
    """The steps that were announced."""
    announced = []
    monkeypatch.setattr(bootstrap, "say", announced.append)
    return announced


def test_a_second_start_does_nothing(ready_checkout, steps):
    made_at = ready_checkout.stamp.stat().st_mtime_ns
    assert ready_checkout.is_ready()
    ready_checkout.prepare()
    assert ready_checkout.stamp.stat().st_mtime_ns == made_at
    assert steps == []


def test_the_program_is_found_from_any_folder(ready_checkout, tmp_path):
    ran = subprocess.run(
        [ready_checkout.python, "-P", "-m", "desktop"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "the program\n"


def test_a_moved_checkout_is_set_up_again(ready_checkout, tmp_path):
    moved = shutil.copytree(ready_checkout.project, tmp_path / "moved", symlinks=True)
    assert not bootstrap.PrivateEnvironment(moved).is_ready()


def test_an_environment_whose_python_is_gone_is_made_again(ready_checkout, monkeypatch):
    monkeypatch.setattr(ready_checkout, "python", ready_checkout.folder / "gone")
    assert not ready_checkout.is_ready()


def test_a_failed_set_up_is_told_and_never_looks_ready(checkout, ready_checkout, steps):
    shutil.copytree(ready_checkout.folder, checkout.folder, symlinks=True)
    here = str(checkout.project), str(ready_checkout.project)
    checkout.stamp.write_text(checkout.stamp.read_text("utf-8").replace(*here[::-1]), "utf-8")
    assert checkout.is_ready()
    checkout.lock_lists[0].write_text(NOT_TO_BE_HAD, "utf-8")
    assert not checkout.is_ready()
    with pytest.raises(bootstrap.SetUpError, match="no-such-package"):
        checkout.prepare()
    assert not checkout.is_ready()
    checkout.lock_lists[0].write_text("", "utf-8")
    assert not checkout.is_ready()


def test_two_starts_at_once_set_up_once(set_up_twice):
    ready, announced = set_up_twice
    assert ready.is_ready()
    assert len(announced) == 2


@pytest.fixture
def lacking_debian(monkeypatch):
    """A Linux without Qt's libraries, and a record of what apt is asked for."""
    asked_for = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "is_present", lambda name: name in asked_for)
    monkeypatch.setattr(bootstrap, "install_with_apt", asked_for.extend)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return asked_for


def test_without_the_right_to_install_the_line_to_type_is_said(lacking_debian):
    with pytest.raises(bootstrap.SetUpError) as refusal:
        bootstrap.provide_system_packages("run", needs_pip=False)
    assert str(refusal.value).splitlines()[-1] == (
        "sudo apt-get install --no-install-recommends "
        "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
    )
    assert lacking_debian == []


def test_a_screen_asks_for_the_libraries_of_a_screen(lacking_debian, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(bootstrap.SetUpError, match="libxcb-cursor0"):
        bootstrap.provide_system_packages("run", needs_pip=False)


def test_a_python_that_cannot_bring_pip_asks_for_its_package(lacking_debian):
    with pytest.raises(bootstrap.SetUpError, match=r"python3\.\d+-venv"):
        bootstrap.provide_system_packages("test", needs_pip=True)


def test_as_root_the_packages_are_installed_and_the_tests_get_a_virtual_screen(
    lacking_debian, monkeypatch
):
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    with pytest.raises(bootstrap.SetUpError):  # this apt only takes note
        bootstrap.provide_system_packages("test", needs_pip=False)
    assert lacking_debian[-2:] == ["xvfb", "xauth"]
    assert "libegl1" in lacking_debian


def test_a_machine_that_has_everything_is_asked_for_nothing(lacking_debian, monkeypatch):
    monkeypatch.setattr(bootstrap, "is_present", lambda name: True)
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    bootstrap.provide_system_packages("test", needs_pip=True)
    assert lacking_debian == []


@pytest.mark.skipif(sys.platform == "win32", reason="the scripts of the other systems")
def test_without_a_python_the_script_says_what_is_needed(tmp_path):
    empty_path = {"PATH": str(tmp_path)}
    for name in ("sh", "dirname"):
        (tmp_path / name).symlink_to(f"/bin/{name}" if name == "sh" else f"/usr/bin/{name}")
    ran = subprocess.run(
        [PROJECT / "run"], env=empty_path, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith("Bookdesk needs Python 3.11 or later and found none;")
