"""The guide: every page is read without a connection, found by words, and linked."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from desktop.paths import guide_folder
from desktop.services.guide import GuideError, find_topics, page_text, read_topics
from desktop.views.guide.window import PAGE_OF, GuideWindow
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "guide.bookdesk")
    yield made
    made.book.close()


def test_every_page_of_the_folder_is_in_the_guide_whole():
    topics = read_topics(guide_folder())
    files = sorted(guide_folder().glob("*.md"))
    assert len(files) >= 14
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert page_text(topics, file.stem).split() == text.split()
    assert set(PAGE_OF.values()) <= {file.stem for file in files}


def test_words_of_headings_come_before_words_of_the_text():
    topics = read_topics(guide_folder())
    assert find_topics(topics, "phone secret")[0].heading == "The phone secret"
    assert [t.place for t in find_topics(topics, "")] == [0] * len({t.page for t in topics})
    assert find_topics(topics, "zebra quartz") == []


def test_a_program_without_its_guide_says_so(tmp_path):
    with pytest.raises(GuideError, match="did not come"):
        read_topics(tmp_path / "none")


def test_a_page_is_shown_at_its_heading_and_links_lead_on(session, qtbot):
    guide = GuideWindow(session)
    qtbot.addWidget(guide)
    guide.show_topic("wagers", 2)
    qtbot.waitUntil(lambda: "round robin" in guide.text.toPlainText())
    assert guide.text.textCursor().block().text() == "The parts"
    guide.box.setText("phone secret")
    QTest.keyClick(guide.box, Qt.Key.Key_Return)
    assert "on the phone" in guide.text.toPlainText().splitlines()[0]
    guide.text.anchorClicked.emit(QUrl("week.md"))
    assert guide.text.toPlainText().startswith("The week")
    guide.box.setText("zebra quartz")
    assert guide._nothing.isVisible()


def test_every_link_between_pages_leads_to_a_page():
    pages = {file.stem for file in guide_folder().glob("*.md")}
    links = [
        (file.name, target)
        for file in guide_folder().glob("*.md")
        for target in re.findall(r"\]\(([a-z-]+)\.md", file.read_text(encoding="utf-8"))
    ]
    assert [link for link in links if link[1] not in pages] == []


def test_a_page_shows_its_pictures_no_wider_than_the_window(session, qtbot):
    guide = GuideWindow(session)
    qtbot.addWidget(guide)
    guide.show_topic("clerk")
    qtbot.waitUntil(lambda: len(guide.text.pictures) > 4)
    widths = {picture.width() for picture in guide.text.pictures.values()}
    assert 300 < max(widths) <= guide.text.viewport().width()
    assert not guide.text.horizontalScrollBar().isVisible()
    guide.show_topic("practice")
    assert guide.text.pictures == {}
