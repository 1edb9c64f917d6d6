"""The tour: every scene in every look, with what a machine can see wrong in each."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.domain.errors import BookdeskError
from desktop.views.main_window.hands import Hands
from desktop.views.tour.findings import SCREEN, find_empty_charts, look_over
from desktop.views.tour.looks import LIGHT, MIRRORED, PSEUDO, Look
from desktop.views.tour.pictures import take_picture, windows_shown
from desktop.views.tour.reaching import find_dialog_faults
from desktop.views.tour.scene import Scene
from desktop.views.tour.untranslated import find_untranslated, names_of_the_demo
from desktop.views.tour.written import texts_written

# What Qt calls quality is, for PNG, how little time is spent on making the file small.
_SMALLEST = 0


class Findings:
    """Sentences, each with the pictures it was seen in."""

    def __init__(self) -> None:
        self._seen: dict[str, list[str]] = {}
        self.dialogs: set[str] = set()

    def add(self, sentence: str, picture: str) -> None:
        """Note it; the same sentence of another picture counts once."""
        self._seen.setdefault(sentence, []).append(picture)

    def lines(self) -> list[str]:
        """One line a finding."""
        return [
            f"{pictures[0]}{f' and {len(pictures) - 1} more' if len(pictures) > 1 else ''}:"
            f" {sentence}."
            for sentence, pictures in sorted(self._seen.items(), key=lambda entry: entry[1][0])
        ]


class Tour:
    """One pass through scenes, in one program that is open.

    Attributes:
        made: The pictures.
    """

    def __init__(
        self,
        hands: Hands,
        out: Path,
        findings: Findings,
        suffix: str = "",
        *,
        is_for_guide: bool = False,
    ) -> None:
        """Prepare a pass.

        Args:
            hands: Of the program that is open.
            out: A folder that exists.
            findings: Where what is wrong is noted.
            suffix: Put behind each picture's name, such as "-pseudo".
            is_for_guide: Pictures are called as their scenes, and made as small as they can be.
        """
        self._hands, self._out, self._findings, self._suffix = hands, out, findings, suffix
        self._is_for_guide = is_for_guide
        self.made: list[Path] = []

    def visit(self, scenes: Iterable[Scene], looks: Sequence[Look]) -> None:
        """Go through the scenes; one that fails is a finding, and the next is begun."""
        for scene in scenes:
            # Dialogs are opened anew for each size of text, as a person would; a palette changes
            # under what is open.
            for _, of_one_size in groupby(looks, key=lambda look: look.scale_percent):
                self._show(scene, list(of_one_size))
        LIGHT.put_on(self._hands.session.theme)

    def _show(self, scene: Scene, looks: Sequence[Look]) -> None:
        theme = self._hands.session.theme
        shown: QWidget | None = None
        with self._noted(scene, "shown"):
            looks[0].put_on(theme)
            shown = scene.reach(self._hands)
            self._hands.quiet("the scene")
            self._hands.window.resize(*SCREEN)
            for look in looks:
                look.put_on(theme)
                self._hands.settle()
                self._picture(scene, look, shown)
        with self._noted(scene, "taken back"):
            if scene.leave is not None:
                scene.leave(self._hands)
        with self._noted(scene, "closed"):
            self.close(shown)

    @contextmanager
    def _noted(self, scene: Scene, done: str) -> Iterator[None]:
        """Note what went wrong with a scene, so that the next one is begun all the same."""
        try:
            yield
        # The binding says so of a window that is gone already.
        except (BookdeskError, RuntimeError) as error:
            self._findings.add(f"the scene cannot be {done}. {error}".rstrip("."), scene.name)

    def _picture(self, scene: Scene, look: Look, shown: QWidget | None) -> None:
        name = f"{scene.name}-{look.name}{self._suffix}"
        if self._is_for_guide:
            name = scene.name
        windows = [shown] if shown is not None else windows_shown(self._hands.window)
        for window in windows:
            self._look_at(window, scene, look, name)
        path = self._out / f"{name}.png"
        quality = _SMALLEST if self._is_for_guide else -1
        if take_picture(windows).save(str(path), None, quality):
            self.made.append(path)
        else:
            self._findings.add("the picture cannot be written to its folder", name)

    def _look_at(self, window: QWidget, scene: Scene, look: Look, name: str) -> None:
        # Some dialogs stand in the page, not before it.
        for dialog in [window, *window.findChildren(QDialog)]:
            if isinstance(dialog, QDialog) and dialog.isVisible():
                self._findings.dialogs.add(type(dialog).__name__)
        is_full_size = look.scale_percent == 100 and self._suffix in {"", f"-{MIRRORED}"}
        found = [*look_over(window, is_full_size=is_full_size)]
        if is_full_size and isinstance(window, QDialog):
            found += find_dialog_faults(window)
        if scene.book == "demo":
            found += find_empty_charts(window)
        if self._suffix == f"-{PSEUDO}":
            found += find_untranslated(
                window, names_of_the_demo(), texts_written(self._hands.session.path)
            )
        for sentence in found:
            self._findings.add(sentence, name)

    def close(self, shown: QWidget | None) -> None:
        """Close what the scene opened, so that the next one begins at a page."""
        if shown is not None:
            shown.close()
            shown.deleteLater()
        for _ in range(8):
            opened = [
                widget
                for widget in QApplication.topLevelWidgets()
                if widget.isVisible() and isinstance(widget, QDialog | QMenu)
            ]
            if not opened:
                break
            for widget in reversed(opened):
                _close(widget)
            self._hands.quiet("closing what was opened")


def _close(widget: QWidget) -> None:
    if isinstance(widget, QDialog):
        widget.reject()
    else:
        widget.close()
