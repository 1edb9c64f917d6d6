"""Draw the program's icon in every size and format from bookdesk.svg; needs PySide6.

Run it after a change of the SVG: `python installer/icons/draw.py`.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent
PNG_SIZES = (16, 32, 48, 64, 128, 256)
ICO_SIZES = (16, 32, 48, 256)
ICNS_SIZE = 512


def main() -> int:
    """Write all files; answers the exit status."""
    application = QGuiApplication.instance() or QGuiApplication(["draw", "-platform", "offscreen"])
    drawn = [_draw(size).save(str(FOLDER / f"bookdesk-{size}.png")) for size in PNG_SIZES]
    drawn.append(_draw(ICNS_SIZE).save(str(FOLDER / "bookdesk.icns")))
    (FOLDER / "bookdesk.ico").write_bytes(_ico())
    del application
    return 0 if all(drawn) else 1


def _ico() -> bytes:
    """Windows' format: a table of sizes, then the PNG of each; Qt would write only one size."""
    pictures = [(FOLDER / f"bookdesk-{size}.png").read_bytes() for size in ICO_SIZES]
    head, at = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


def _draw(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / "bookdesk.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main())
