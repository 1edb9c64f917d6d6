"""Short sounds by what the system brings along: no library, and nothing on the GUI thread."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from desktop.paths import resource
from desktop.tasks.runner import TaskRunner
from desktop.views.settings import Settings

_LONGEST_SECONDS = 5
# Two windows that tell the same are heard once.
_PAUSE_MS = 150
_PULSE_FULL = 65_536


class Sound(StrEnum):
    """What is heard; the values are names of `resources/sounds`."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    HELD = "held"
    ALERT = "alert"
    MESSAGE = "message"
    FINISHED = "finished"


# Whoever enters tickets hears what became of them; everything else is asked for first (UX c.15).
AT_THE_DESK = frozenset({Sound.ACCEPTED, Sound.REFUSED})

# Plays a file at a volume of 1 to 100; called in a thread of files.
Player = Callable[[Path, int], None]


class Sounds:
    """Plays a sound unless it is turned off, with the volume of its kind."""

    def __init__(
        self,
        runner: TaskRunner,
        settings: Settings,
        find_player: Callable[[], Player | None] | None = None,
    ) -> None:
        """Nothing is looked for until the first sound.

        Args:
            runner: Whose lane of files plays.
            settings: Volumes, and whether to be disturbed.
            find_player: What this system plays with; None in it beeps.
        """
        self._runner, self._settings = runner, settings
        self._find_player = find_player or find_system_player
        self._player: Player | None = None
        self._is_known = False
        self._since: dict[Sound, QElapsedTimer] = {}

    def wants(self, sound: Sound) -> bool:
        """Whether this sound is to be heard now."""
        if not self._settings.volume_of(sound):
            return False
        if sound in AT_THE_DESK:
            return True
        return self._settings.has_alert_sound and not self._settings.is_undisturbed

    def play(self, sound: Sound) -> None:
        """Play it, if it is wanted and was not played just now."""
        if not self.wants(sound) or self._is_echo(sound):
            return
        if not self._is_known:
            self._player, self._is_known = self._find_player(), True
        player, volume = self._player, self._settings.volume_of(sound)
        if player is None:
            QApplication.beep()
            return
        path = resource("sounds", f"{sound}.wav")
        self._runner.io(lambda: player(path, volume), _heard, on_error=_not_heard)

    def _is_echo(self, sound: Sound) -> bool:
        since = self._since.setdefault(sound, QElapsedTimer())
        is_echo = since.isValid() and since.elapsed() < _PAUSE_MS
        since.start()
        return is_echo


def find_system_player() -> Player | None:
    """What plays a WAV file here; None where nothing does."""
    if sys.platform == "win32":
        return _play_on_windows
    for name, arguments in _COMMANDS.items():
        found = shutil.which(name)
        if found is not None:
            return _Command(found, arguments)
    return None


# How each is told the volume; the file comes last.
_COMMANDS: dict[str, Callable[[int], list[str]]] = {
    "afplay": lambda volume: ["-v", f"{volume / 100:.2f}"],
    "pw-play": lambda volume: [f"--volume={volume / 100:.2f}"],
    "paplay": lambda volume: [f"--volume={_PULSE_FULL * volume // 100}"],
}


class _Command:
    """A program that plays a file and ends."""

    def __init__(self, program: str, arguments: Callable[[int], list[str]]) -> None:
        self._program, self._arguments = program, arguments

    def __call__(self, path: Path, volume: int) -> None:
        subprocess.run(  # noqa: S603  found on the path by its name, our own file
            [self._program, *self._arguments(volume), str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_SECONDS,
            check=False,
        )


def _play_on_windows(path: Path, _volume: int) -> None:
    """Windows has one volume for a program; only off and on are our own."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415

        winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_NODEFAULT)


def _heard(_nothing: None) -> None:
    """It was played."""


def _not_heard(_error: BaseException) -> None:
    """A sound that cannot be played is not worth a word on the screen."""
