import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from desktop.paths import resource
from desktop.views.colours import CONTRAST, DARK, LIGHT
from desktop.views.theme import tinted_icon

PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

# Foreground, ground, least ratio: every pair of UX d.1.
PAIRS = [
    ("text", "base", 7.0),
    ("text", "window", 7.0),
    ("text", "raised", 7.0),
    ("text", "alternate", 7.0),
    ("text_2", "base", 4.5),
    ("text_2", "window", 4.5),
    ("text_2", "raised", 4.5),
    ("text_3", "base", 4.5),
    ("text_3", "window", 4.5),
    ("text_3", "alternate", 4.5),
    ("accent", "base", 4.5),
    ("on_accent", "accent", 4.5),
    ("selection_text", "selection", 7.0),
    ("positive", "base", 4.5),
    ("positive", "alternate", 4.5),
    ("positive", "selection", 4.5),
    ("negative", "base", 4.5),
    ("negative", "alternate", 4.5),
    ("negative", "selection", 4.5),
    ("warning", "base", 4.5),
    ("warning", "warning_background", 4.5),
    ("text", "warning_background", 7.0),
    ("info", "base", 4.5),
    ("held", "base", 4.5),
    ("outline", "base", 3.0),
    ("positive", "flash_up", 4.5),
    ("negative", "flash_down", 4.5),
]


def luminance(value):
    parts = []
    for part in (value[1:3], value[3:5], value[5:7]):
        share = int(part, 16) / 255
        parts.append(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first, second):
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_every_pair_of_colours_can_be_read(name, front, ground, least):
    colours = PALETTES[name]
    assert contrast(getattr(colours, front), getattr(colours, ground)) >= least


def test_the_contrast_formula_knows_black_on_white():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mono", [False, True])
def test_the_bundled_fonts_are_used(theme, mono):
    font = theme.font(mono=mono)
    assert QFontInfo(font).family() == ("JetBrains Mono" if mono else "Inter")
    assert font.featureValue(QFont.Tag("tnum")) == 1
    assert font.featureValue(QFont.Tag("zero")) == 1


def test_the_palette_changes_at_once_and_is_told(theme, qapp):
    told = []
    theme.changed.connect(lambda: told.append(theme.colours.window))
    theme.set_mode("dark")
    assert told == [DARK.window]
    assert qapp.palette().window().color() == QColor(DARK.window)
    assert theme.color("negative") == QColor(DARK.negative)
    assert theme.is_dark


def test_the_desktop_is_followed_only_when_asked_to(theme, qapp):
    theme.set_mode("light")
    told = []
    theme.changed.connect(lambda: told.append(1))
    theme._on_system_scheme_changed()
    assert told == []
    theme.set_mode("system")
    told.clear()
    theme._on_system_scheme_changed()
    assert told == [1]


def test_text_size_scales_rows_and_refuses_the_absurd(theme):
    small = theme.row_height
    theme.set_scale_percent(160)
    assert theme.row_height > small
    assert theme.font().pixelSize() == 21
    with pytest.raises(ValueError, match="161"):
        theme.set_scale_percent(161)


def test_density_changes_the_row_height(theme):
    heights = []
    for density in ("compact", "default", "comfortable"):
        theme.set_density(density)
        heights.append(theme.row_height)
    assert heights == [20, 24, 28]


def test_every_icon_draws_in_its_colour(theme):
    files = sorted(resource("icons").glob("*.svg"))
    assert len(files) >= 40
    for file in files:
        image = tinted_icon(file.stem, QColor("#FF0000"), 32).toImage()
        inked = [
            image.pixelColor(x, y)
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() == 255
        ]
        assert inked, file.name
        assert {color.name() for color in inked} == {"#ff0000"}, file.name


def test_an_icon_that_is_not_there_is_an_error(theme):
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_what_is_bundled_has_its_licence():
    for name, words in (
        ("Inter", "SIL OPEN FONT LICENSE"),
        ("JetBrains-Mono", "SIL OPEN FONT LICENSE"),
        ("Lucide", "ISC License"),
    ):
        assert words in resource("licences", f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PALETTES)
def test_the_marks_of_the_style_sheet_have_the_colours_of_their_palette(name):
    for file, role in (("chevron-down", "text_2"), ("check", "on_accent")):
        svg = resource("style", name, f"{file}.svg").read_text(encoding="utf-8")
        assert f'stroke="{getattr(PALETTES[name], role)}"' in svg


@pytest.mark.parametrize("name", PALETTES)
def test_the_box_of_a_list_is_seen_in_every_palette(name, theme, qtbot):
    theme.set_mode(name)
    rights = QListWidget()
    qtbot.addWidget(rights)
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        item = QListWidgetItem("May close a week", rights)
        item.setCheckState(state)
    image = rights.grab().toImage()
    seen = [
        {
            image.pixelColor(x, y).name().upper()
            for x in range(24)
            for y in range(row.top(), row.bottom())
        }
        for row in (rights.visualItemRect(rights.item(place)) for place in range(2))
    ]
    assert PALETTES[name].outline.upper() in seen[0]
    assert PALETTES[name].accent.upper() in seen[1]


def test_the_style_sheet_names_no_colour_itself():
    sheet = resource("style.qss").read_text(encoding="utf-8")
    assert "$base" in sheet
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet)


def test_in_high_contrast_what_cannot_be_pressed_has_a_broken_border(theme, qtbot):
    theme.set_mode("contrast")
    colours = []
    for is_enabled in (True, False):
        part = QPushButton("Approve")
        qtbot.addWidget(part)
        part.setEnabled(is_enabled)
        part.show()
        picture = part.grab().toImage()
        edge = range(12, picture.width() - 12)
        colours.append(len({picture.pixelColor(x, 0).name() for x in edge}))
    assert colours == [1, 2]
