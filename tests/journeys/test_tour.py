"""`bookdesk tour`: pictures of windows and states by one command, and what is wrong in them."""

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from desktop.__main__ import windows
from desktop.cli import program
from desktop.driving import still_machine
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent


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
    done, pictures = tour("--only", "entry-read")
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


def test_two_tours_make_the_same_picture(tour, tmp_path):
    _, first = tour("--only", "weekly", "--theme", "light")
    _, again = tour("--only", "weekly", "--theme", "light")
    assert first == again != {}


def test_a_tour_without_a_scene_of_that_name_says_so(tour):
    done, pictures = tour("--only", "nowhere")
    assert str(done.exception).startswith("No scene of the tour is called “nowhere…”.")
    assert pictures == {}
