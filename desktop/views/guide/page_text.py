"""The text of a page of the guide, with its pictures as wide as the window lets them be."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.tasks.runner import TaskRunner

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)\s]+\.png)\)")
_IMAGE = QTextDocument.ResourceType.ImageResource


class PageText(QTextBrowser):
    """Shows Markdown at once; its pictures are read and made smaller in the io lane."""

    def __init__(self, runner: TaskRunner, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._folder = runner, folder
        self._pictures: Mapping[str, QImage] = {}
        self.setOpenLinks(False)

    @property
    def pictures(self) -> Mapping[str, QImage]:
        """The pictures of the page shown, by the names it gives them."""
        return self._pictures

    def show_markdown(self, text: str) -> None:
        """Show a page; the pictures follow."""
        self._pictures = {}
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        names = _PICTURE.findall(text)
        if names:
            # A picture may stand in a list, which is indented.
            indent = 2 * round(self.document().indentWidth())
            width = self.viewport().width() - 2 * round(self.document().documentMargin()) - indent
            room, ratio, folder = max(width, 1), self.devicePixelRatioF(), self._folder
            self._runner.io(
                lambda: _read_pictures(folder, names, room, ratio),
                self._show_pictures,
                owner=self,
                question="pictures",
            )

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind == _IMAGE.value:
            url = name if isinstance(name, QUrl) else QUrl(name)
            return self._pictures.get(
                url.toString(), QImage(QSize(1, 1), QImage.Format.Format_Mono)
            )
        return super().loadResource(kind, name)

    def _show_pictures(self, pictures: Mapping[str, QImage]) -> None:
        self._pictures = pictures
        document = self.document()
        for name, picture in pictures.items():
            document.addResource(_IMAGE.value, QUrl(name), picture)
        document.markContentsDirty(0, document.characterCount())


def _read_pictures(folder: Path, names: list[str], room: int, ratio: float) -> dict[str, QImage]:
    """The pictures that are there, none wider than the room (device-independent pixels)."""
    read = {name: QImageReader(str(folder / name)).read() for name in names}
    return {
        name: _fitted(picture, room, ratio)
        for name, picture in read.items()
        if not picture.isNull()
    }


def _fitted(picture: QImage, room: int, ratio: float) -> QImage:
    wide = min(picture.width(), round(room * ratio))
    fitted = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
    fitted.setDevicePixelRatio(ratio if wide < picture.width() else 1.0)
    return fitted
