"""What is told outside of the windows, and when not."""

import pytest

from desktop.domain.alerts import Alert, AlertKind
from desktop.views.main_window.notifying import Notifier
from desktop.views.main_window.visits import Place
from tests.shop import Shop
from tests.views.opened import opened


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "told.bookdesk")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


@pytest.fixture
def outside():
    return []


@pytest.fixture
def strip():
    return []


@pytest.fixture
def notifier(session, qapp, outside, strip):
    # A window that another test left open would be in front, or get there when it is told so.
    qapp.processEvents()
    for window in qapp.topLevelWidgets():
        window.hide()
    made = Notifier(
        session, qapp, lambda sentence, *_, **__: strip.append(sentence),
        lambda title, text: outside.append((title, text)),
    )  # fmt: skip
    yield made
    made.deleteLater()


def alert(kind, sentence="Something."):
    return Alert(1, 0, kind, sentence, "holds", None)


def test_what_presses_is_told_with_the_newest_in_words(notifier, outside):
    notifier.on_alerts([alert(AlertKind.LINE), alert(AlertKind.HOLD, "P1 waits."),
                        alert(AlertKind.LIMIT)])  # fmt: skip
    assert outside == [("Hold (and 1 more)", "P1 waits.")]
    asked = []
    notifier.place_asked.connect(asked.append)
    notifier.on_clicked()
    assert asked == [Place("holds")]


def test_a_moved_line_alone_is_for_the_strip(notifier, outside):
    notifier.on_alerts([alert(AlertKind.LINE)])
    assert outside == []


def test_nobody_is_disturbed_who_does_not_want_to_be(notifier, session, outside):
    session.settings.is_undisturbed = True
    notifier.on_alerts([alert(AlertKind.HOLD)])
    assert outside == []


def test_work_of_more_than_ten_seconds_is_told_at_its_end(notifier, session, outside, strip):
    short, long = session.pending.begin("Writing"), session.pending.begin("Verifying")
    failed, left = session.pending.begin("Importing"), session.pending.begin("Grading", print)
    for work in (long, failed, left):
        work.begun_ms -= 12_000
    short.finish()
    long.finish()
    failed.finish("The file is gone.")
    left.cancel()
    left.finish()
    assert strip == ["Verifying: done in 12 s."]
    assert [text for _, text in outside] == [
        "Verifying: done in 12 s.", "Importing: it failed after 12 s. The file is gone.",
    ]  # fmt: skip
