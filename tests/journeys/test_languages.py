"""Every page in the pseudo-language: what is not marked came from no translation, and what has no
room for longer texts is cut. Tab reaches everything, and every button can be hit.

One program on one small demo book goes through the pages, at 100 % and at 160 %.
"""

import re

import pytest

from desktop.driving import driven, still_machine
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.views.tour.findings import SCREEN, look_over
from desktop.views.tour.reaching import find_small_targets, find_unreachable
from desktop.views.tour.scenes.pages import PAGES
from desktop.views.tour.untranslated import find_untranslated, left_over, names_of_the_demo
from desktop.views.tour.written import texts_written

NAMES = names_of_the_demo()
SIZES = (100, 160)
# The words of the pseudo-language are 40 % longer at every place at once, and no screen is.
# The readout of a chart and the days of a week give way before what stands beside them.
ALLOWED = re.compile("is larger than a screen|(of ChartPanel|of WeeklyPage) is cut")


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    path = tmp_path_factory.mktemp("languages") / "demo.bookdesk"
    make_demo(path, still_machine(), extent=Extent(players=16, weeks=1, calls=12)).close()
    return path


def test_every_page_is_translated_and_reached_and_has_room(qapp, book):
    texts, reach, room = set(), set(), set()
    worn = qapp.styleSheet(), qapp.font()
    with driven(still_machine(), lambda program: program.open(book), "pseudo") as hands:
        window, written = hands.window, texts_written(hands.session.path)
        for percent in SIZES:
            hands.session.theme.set_scale_percent(percent)
            # Larger text and longer texts at once need the room in proportion.
            window.resize(SCREEN[0] * percent // 100, SCREEN[1] * percent // 100)
            for page in PAGES:
                hands.visit(page, object)
                hands.settle()
                found = look_over(window, is_full_size=False)
                room |= {f"{page} {percent}: {line}" for line in found if not ALLOWED.search(line)}
                if percent == SIZES[0]:
                    found = find_untranslated(window, NAMES, written)
                    texts |= {f"{page}: {line}" for line in found}
                    reach |= {f"{page}: {line}" for line in find_unreachable(window)}
                    reach |= {f"{page}: {line}" for line in find_small_targets(window)}
    assert (sorted(texts), sorted(reach), sorted(room)) == ([], [], [])
    assert (qapp.styleSheet(), qapp.font()) == worn


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("⟦Šàvé {0}···⟧", []),
        ("⟦Tàķé Rolf ôff···⟧ P1009", []),
        ("⟦Ŕôŵ ⟦tŵô··⟧···⟧", []),
        ("Save the row", ["Save", "the", "row"]),
        ("⟦Šàvé··⟧ one row", ["one", "row"]),
        ("Ctrl+K · 452 -3 500", []),
        ("Abel", []),
    ],
)
def test_what_came_from_no_translation_is_left_over(text, words):
    assert left_over(text, NAMES) == words
