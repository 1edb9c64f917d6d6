"""Every page, and the dialogs that most people see, in languages that are not English.

One program is opened on one small demo book and speaks the pseudo-language: what is not marked came
from no translation, and what has no room for longer texts is cut.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.driving import driven, still_machine
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.views.languages.choosing import speak
from desktop.views.tour.findings import look_over
from desktop.views.tour.reaching import find_small_targets, find_unreachable
from desktop.views.tour.scenes.pages import PAGES
from desktop.views.tour.untranslated import find_untranslated, left_over, names_of_the_demo

NAMES = names_of_the_demo()
SIZES = (100, 160)
# The words of a report, of a rule and of a ticket are read as they were written down.
DATA = ("Ticket.description",)


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    path = tmp_path_factory.mktemp("languages") / "demo.bookdesk"
    make_demo(path, still_machine(), extent=Extent(players=16, weeks=1, calls=12)).close()
    return path


def test_pages_are_translated_reachable_and_have_room(qapp, book):
    found = {"text": set(), "room": set(), "reach": set()}
    with driven(still_machine(), lambda program: program.open(book), "pseudo") as hands:
        for percent in SIZES:
            hands.session.theme.set_scale_percent(percent)
            for page in PAGES:
                hands.visit(page, object)
                hands.settle()
                window = hands.window
                found["room"] |= {
                    f"{page} {percent}: {line}" for line in look_over(window, is_full_size=False)
                }
                if percent == 100:
                    found["text"] |= {
                        f"{page}: {line}" for line in find_untranslated(window, NAMES)
                    }
                    found["reach"] |= {
                        f"{page}: {line}"
                        for line in (*find_unreachable(window), *find_small_targets(window))
                    }
    assert sorted(found["text"]) == []
    assert sorted(found["reach"]) == []
    assert sorted(found["room"]) == []
