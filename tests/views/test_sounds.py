"""Sounds: which are heard, how loud, and by what."""

import wave

import pytest

from desktop.paths import resource
from desktop.tasks.manual import ManualExecutor
from desktop.tasks.runner import TaskRunner
from desktop.views.settings import Settings
from desktop.views.sounds import Sound, Sounds, find_system_player


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def lanes(qapp):
    executor = ManualExecutor()
    runner = TaskRunner(executor=executor)
    yield runner, executor
    runner.close()
    runner.deleteLater()


@pytest.fixture
def heard():
    return []


@pytest.fixture
def sounds(lanes, settings, heard):
    return Sounds(lanes[0], settings, lambda: lambda path, volume: heard.append((path, volume)))


@pytest.mark.parametrize("sound", Sound)
def test_every_sound_is_a_short_file(sound):
    with wave.open(str(resource("sounds", f"{sound}.wav"))) as file:
        assert file.getnchannels() == 1
        assert 0.05 < file.getnframes() / file.getframerate() < 0.5


def test_at_first_only_what_became_of_a_wager_is_heard(sounds, lanes, heard):
    for sound in Sound:
        sounds.play(sound)
    lanes[1].drain()
    assert [path.stem for path, _ in heard] == ["accepted", "refused"]


def test_alerts_are_heard_where_they_are_wanted_and_nobody_is_undisturbed(sounds, settings):
    settings.has_alert_sound = True
    assert all(sounds.wants(sound) for sound in Sound)
    settings.is_undisturbed = True
    assert [sound for sound in Sound if sounds.wants(sound)] == [Sound.ACCEPTED, Sound.REFUSED]


def test_each_kind_has_its_volume_and_0_turns_it_off(sounds, settings, lanes, heard):
    settings.set_volume_of(Sound.ACCEPTED, 25)
    settings.set_volume_of(Sound.REFUSED, 0)
    sounds.play(Sound.ACCEPTED)
    sounds.play(Sound.REFUSED)
    lanes[1].drain()
    assert heard == [(resource("sounds", "accepted.wav"), 25)]


def test_two_windows_that_tell_the_same_are_heard_once(sounds, lanes, heard):
    sounds.play(Sound.ACCEPTED)
    sounds.play(Sound.ACCEPTED)
    lanes[1].drain()
    assert len(heard) == 1


def test_a_player_that_fails_says_nothing(lanes, settings):
    def broken(_path, _volume):
        raise OSError("no device")

    Sounds(lanes[0], settings, lambda: broken).play(Sound.ACCEPTED)
    assert lanes[1].drain() == 1


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("afplay", "-v 0.60"), ("pw-play", "--volume=0.60"), ("paplay", "--volume=39321")],
)
def test_the_program_of_the_system_is_told_volume_and_file(name, arguments, tmp_path, monkeypatch):
    told = tmp_path / "told.txt"
    program = tmp_path / name
    program.write_text(f'#!/bin/sh\necho "$@" > {told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    player = find_system_player()
    player(resource("sounds", "accepted.wav"), 60)
    assert told.read_text().strip() == f"{arguments} {resource('sounds', 'accepted.wav')}"


def test_without_a_program_there_is_no_player(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_system_player() is None
