"""`bookdesk tour`: pictures of windows and states by one command, and the few that matter most."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage
from sqlcipher3 import dbapi2

from desktop.__main__ import windows
from desktop.cli import program
from desktop.driving import still_machine
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent

GOLDENS = Path(__file__).parent / "goldens"
GOLDEN_SCENES = ("entry-read-back", "board", "exposure", "tickets")
# Small enough that a letter more does not count, large enough that a region that moves does.
GOLDEN_SIZE = QSize(360, 225)
MEAN_AT_MOST = 3.0
FAR = 60
FAR_AT_MOST = 0.02


@pytest.fixture(scope="module")
def small_demo(tmp_path_factory):
    """A demo book at the moment of the tour, made small."""
    path = tmp_path_factory.mktemp("tour") / "demo.bookdesk"
    make_demo(path, still_machine(), extent=Extent(players=16, weeks=1, calls=12)).close()
    return path


@pytest.fixture
def tour(qapp, small_demo, tmp_path):
    def run(*options):
        out = tmp_path / "pictures"
        arguments = ["tour", str(out), "--book", str(small_demo), *options]
        done = CliRunner().invoke(program, arguments, obj=windows(), standalone_mode=False)
        return done, {path.name: QImage(str(path)) for path in out.glob("*.png")}

    return run


def test_a_scene_is_pictured_in_every_look(tour):
    done, pictures = tour("--only", "entry-read-back")
    assert done.exception is None
    assert sorted(pictures) == [
        "entry-read-back-dark.png",
        "entry-read-back-light-160.png",
        "entry-read-back-light-pseudo.png",
        "entry-read-back-light.png",
    ]
    assert "4 pictures are in" in done.output
    assert QCoreApplication.translate("pages", "Desk") == "Desk"  # no language stays behind
    light, dark = (pictures[f"entry-read-back-{mode}.png"] for mode in ("light", "dark"))
    assert light.size() == dark.size()
    assert light.pixelColor(700, 40).lightness() > 200
    assert dark.pixelColor(700, 40).lightness() < 60


def test_the_pictures_that_matter_most_look_as_they_did(tour, request):
    _, pictures = tour("--theme", "light", "--only", ",".join(GOLDEN_SCENES))
    differences = {}
    for scene in GOLDEN_SCENES:
        picture, golden = pictures[f"{scene}-light.png"], GOLDENS / f"{scene}.png"
        if request.config.getoption("--new-goldens"):
            GOLDENS.mkdir(exist_ok=True)
            assert small(picture).save(str(golden), None, 0)
        apart = np.abs(pixels(picture) - pixels(QImage(str(golden))))
        mean, far = float(apart.mean()), float((apart.max(axis=2) > FAR).mean())
        if mean > MEAN_AT_MOST or far > FAR_AT_MOST:
            differences[scene] = f"mean {mean:.2f}, far apart {far:.1%}"
    assert differences == {}, "look at the pictures; if they are better, run with --new-goldens"


def test_a_picture_of_another_window_is_not_taken_for_the_golden():
    boards = [pixels(QImage(str(GOLDENS / f"{scene}.png"))) for scene in ("board", "tickets")]
    apart = np.abs(boards[0] - boards[1])
    assert apart.mean() > MEAN_AT_MOST or (apart.max(axis=2) > FAR).mean() > FAR_AT_MOST


def test_two_tours_make_the_same_picture(tour):
    _, first = tour("--only", "weekly", "--theme", "light")
    _, again = tour("--only", "weekly", "--theme", "light")
    assert first == again != {}


def test_a_tour_without_a_scene_of_that_name_says_so(tour):
    done, pictures = tour("--only", "nowhere")
    assert str(done.exception).startswith("No scene of the tour is called “nowhere”.")
    assert pictures == {}


def test_a_tour_on_a_book_of_other_tables_says_so(tour, small_demo):
    as_it_was = small_demo.read_bytes()
    with closing(dbapi2.connect(str(small_demo))) as file:
        file.execute("ALTER TABLE event ADD COLUMN weather TEXT")
        file.commit()
    done, pictures = tour("--only", "board", "--theme", "light")
    small_demo.write_bytes(as_it_was)
    assert "is of another state of the program" in str(done.exception)
    assert pictures == {}


def small(picture):
    return picture.scaled(
        GOLDEN_SIZE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)


def pixels(picture):
    """Rows of pixels of red, green and blue."""
    image = small(picture)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), -1, 3).astype(np.int16)
