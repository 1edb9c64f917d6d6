"""The stack of pages is as narrow as the page that is shown lets it be."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.views.main_window.page_stack import PageStack


def page_of(width):
    page, content = QWidget(), QLabel()
    content.setFixedWidth(width)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(content)
    return page


def test_a_wide_page_widens_the_window_only_while_it_is_shown(qtbot):
    stack, narrow, wide = PageStack(), page_of(300), page_of(900)
    qtbot.addWidget(stack)
    stack.addWidget(narrow)
    stack.addWidget(wide)
    assert stack.minimumSizeHint().width() == 300
    stack.setCurrentWidget(wide)
    assert stack.minimumSizeHint().width() == 900
    stack.setCurrentWidget(narrow)
    assert stack.minimumSizeHint().width() == 300
