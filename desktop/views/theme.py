"""The look of the program: fonts, icons and one style sheet."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from string import Template
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.paths import resource
from desktop.views.colours import CONTRAST, DARK, LIGHT, Colours

Mode = Literal["light", "dark", "contrast", "system", "sunset"]
Density = Literal["compact", "default", "comfortable"]

TEXT_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"
FONT_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-Medium.ttf",
)
# Before a text an icon of 16 pixels has room behind it, which Qt's buttons do not give.
_ROOM_BEHIND = 5
LEADING_ICON_PX = (16 + _ROOM_BEHIND, 16)
SCALE_PERCENT_MIN, SCALE_PERCENT_MAX = 85, 160
# From when until when it is dark, where nobody said otherwise.
EVENING = (QTime(18, 0), QTime(7, 0))
_MINUTE_MS = 60_000
# Pixels at full size: before a text, and on the rail.
_ICON_SIZES = (16, 20)

_BODY_PX: Mapping[Density, int] = {"compact": 12, "default": 13, "comfortable": 14}
_ROW_PX: Mapping[Density, int] = {"compact": 20, "default": 24, "comfortable": 28}


class Theme(QObject):
    """The current look; widgets that paint ask it, all others follow the style sheet.

    Signals:
        changed: Colours, density or size are different; paint again.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        mode: Mode = "system",
        density: Density = "default",
        scale_percent: int = 100,
    ) -> None:
        """Load the fonts, set the style and follow the system's light or dark if asked to."""
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._density: Density = density
        self._scale_percent = scale_percent
        self._evening = EVENING
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        if mode == "sunset":
            self._minute.start()
        self._was_dark = False
        self.has_motion = True
        self._qcolors: dict[str, QColor] = {}
        self._icons: dict[tuple[str, str, bool], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, bool], Sequence[QPixmap]] = {}
        load_fonts()
        # By name: a style object made here would have two owners, and the second one crashes.
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What was chosen; "system" follows the desktop, "sunset" the clock of this computer."""
        return self._mode

    @property
    def density(self) -> Density:
        """How tight rows and text are."""
        return self._density

    @property
    def scale_percent(self) -> int:
        """The user's text size."""
        return self._scale_percent

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return self.colours is not LIGHT

    @property
    def colours(self) -> Colours:
        """The palette in use."""
        if self._mode == "contrast":
            return CONTRAST
        if self._mode == "system":
            scheme = self._app.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        if self._mode == "sunset":
            return DARK if is_evening(QTime.currentTime(), self._evening) else LIGHT
        return DARK if self._mode == "dark" else LIGHT

    @property
    def evening(self) -> tuple[QTime, QTime]:
        """From when until when it is dark, where the clock decides."""
        return self._evening

    def set_evening(self, first: QTime, last: QTime) -> None:
        """Say from when until when it is dark; counts at once where the clock decides."""
        self._evening = first, last
        if self._mode == "sunset":
            self._apply()

    @property
    def _palette_name(self) -> str:
        if self.colours is CONTRAST:
            return "contrast"
        return "dark" if self.is_dark else "light"

    @property
    def row_height(self) -> int:
        """Pixels of a table row."""
        return self.pixels(_ROW_PX[self._density])

    def set_motion(self, *, is_on: bool) -> None:
        """Let what changed flash for a moment, or not: a sign beside it tells it in any case."""
        self.has_motion = is_on
        self.changed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Change the palette at once."""
        self._mode = mode
        if mode == "sunset":
            self._minute.start()
        else:
            self._minute.stop()
        self._apply()

    def set_density(self, density: Density) -> None:
        """Change row height and text size at once."""
        self._density = density
        self._apply()

    def set_scale_percent(self, percent: int) -> None:
        """Change the text size at once.

        Raises:
            ValueError: Outside 85 to 160.
        """
        if not SCALE_PERCENT_MIN <= percent <= SCALE_PERCENT_MAX:
            raise ValueError(f"Text size {percent} % is not between 85 % and 160 %.")
        self._scale_percent = percent
        self._apply()

    def pixels(self, at_full_size: int) -> int:
        """Pixels at the user's text size."""
        return round(at_full_size * self._scale_percent / 100)

    def color(self, role: str) -> QColor:
        """The cached colour of a role of `Colours`, or of a `#RRGGBB` text."""
        found = self._qcolors.get(role)
        if found is None:
            found = QColor(role if role.startswith("#") else getattr(self.colours, role))
            self._qcolors[role] = found
        return found

    def font(
        self,
        pixels: int | None = None,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        mono: bool = False,
    ) -> QFont:
        """A bundled font with tabular figures and slashed zeros.

        Args:
            pixels: Size at 100 %; the body size of the density when missing.
            weight: Normal, Medium or DemiBold are bundled; mono has no DemiBold.
            mono: For the entry box and for rotation and ticket numbers.
        """
        font = QFont(MONO_FAMILY if mono else TEXT_FAMILY)
        font.setPixelSize(self.pixels(pixels or _BODY_PX[self._density]))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setFeature(QFont.Tag("zero"), 1)
        return font

    def icon(self, name: str, role: str = "text_2", *, leads: bool = False) -> QIcon:
        """A bundled icon in a colour of the palette; accent when checked or active.

        Args:
            name: A file of `resources/icons` without its ending.
            role: The colour's role.
            leads: Whether a text follows it, as on a button: then there is room at its right,
                and LEADING_ICON_PX is its size.
        """
        found = self._icons.get((name, role, leads))
        if found is None:
            found = self._icons[name, role, leads] = QIcon()
            for state, state_role in ((QIcon.State.Off, role), (QIcon.State.On, "accent")):
                for pixmap in self._tinted(name, state_role, leads):
                    for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
                        found.addPixmap(pixmap, mode, state)
                for pixmap in self._tinted(name, "outline", leads):
                    found.addPixmap(pixmap, QIcon.Mode.Disabled, state)
        return found

    def _tinted(self, name: str, role: str, leads: bool) -> Sequence[QPixmap]:  # noqa: FBT001
        """An icon in a role's colour at every size that is shown now; drawn once."""
        found = self._pixmaps.get((name, role, leads))
        if found is None:
            drawing = _drawing(name, self.color(role))
            found = [
                _drawn(drawing, size, size * _ROOM_BEHIND // 16 if leads else 0)
                for size in self._icon_sizes()
            ]
            self._pixmaps[name, role, leads] = found
        return found

    def _icon_sizes(self) -> Sequence[int]:
        """Pixels at the user's text size, on plain screens and on the finest one that is there."""
        ratios = {1.0, *(screen.devicePixelRatio() for screen in self._app.screens())}
        sizes = {*_ICON_SIZES, *(self.pixels(size) for size in _ICON_SIZES)}
        return sorted({round(size * ratio) for size in sizes for ratio in ratios})

    @Slot()
    def _on_system_scheme_changed(self) -> None:
        if self._mode == "system":
            self._apply()

    @Slot()
    def _on_minute(self) -> None:
        if self.is_dark != self._was_dark:
            self._apply()

    def _apply(self) -> None:
        self._was_dark = self.is_dark
        self._qcolors.clear()
        self._icons.clear()
        self._pixmaps.clear()
        self._app.setPalette(_qt_palette(self.colours))
        self._app.setFont(self.font())
        self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        template = Template(resource("style.qss").read_text(encoding="utf-8"))
        body = _BODY_PX[self._density]
        return template.substitute(
            {name.name: getattr(self.colours, name.name) for name in fields(Colours)},
            # Between black and white no third colour tells that a button cannot be pressed.
            disabled_border="dashed" if self.colours is CONTRAST else "solid",
            mono=MONO_FAMILY,
            images=resource("style", self._palette_name).as_posix(),
            body_px=self.pixels(body),
            caption_px=self.pixels(11),
            figure_px=self.pixels(20),
            title_px=self.pixels(18),
            entry_px=self.pixels(20),
            entry_height_px=self.pixels(44),
            number_px=self.pixels(36),
            long_px=self.pixels(14),
            control_px=self.pixels(28),
            # Never less than its letters: what may be made smaller than it asks is cut at the foot.
            line_px=max(22, self.pixels(body) * 5 // 4),
        )


def is_evening(now: QTime, evening: tuple[QTime, QTime]) -> bool:
    """Whether it is dark at a time; an evening may last past midnight."""
    first, last = evening
    if first <= last:
        return first <= now < last
    return now >= first or now < last


def tinted_icon(name: str, color: QColor, pixels: int, room: int = 0) -> QPixmap:
    """Draw a bundled icon in one colour, with room at its right.

    Raises:
        FileNotFoundError: There is no icon of that name.
    """
    return _drawn(_drawing(name, color), pixels, room)


def _drawing(name: str, color: QColor) -> QSvgRenderer:
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawn = svg.replace("currentColor", color.name()).replace(
        'stroke-width="2"', 'stroke-width="1.75"'
    )
    return QSvgRenderer(QByteArray(drawn.encode()))


def _drawn(drawing: QSvgRenderer, pixels: int, room: int) -> QPixmap:
    pixmap = QPixmap(pixels + room, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


def load_fonts() -> None:
    """Make the bundled fonts known; once an application is there.

    Raises:
        RuntimeError: A font file is missing or broken.
    """
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            raise RuntimeError(f"The font file {name} cannot be loaded.")


def _qt_palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.base,
        QPalette.ColorRole.AlternateBase: colours.alternate,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.text_3,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.negative,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.selection_text,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.held,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Light: colours.base,
        QPalette.ColorRole.Midlight: colours.raised,
        QPalette.ColorRole.Mid: colours.hairline,
        QPalette.ColorRole.Dark: colours.outline,
        QPalette.ColorRole.Shadow: colours.hairline,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(disabled, role, QColor(colours.text_3))
    return palette
