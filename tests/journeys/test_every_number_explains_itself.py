"""Every number of every page explains itself, and the rows shown make the number (UX c.0.4)."""

import re
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel

from desktop.book.machine import this_machine
from desktop.book.queries.exposure import list_exposed_events
from desktop.book.queries.people import list_accounts
from desktop.book.reading import BookReader
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.window import MainWindow
from desktop.views.why.texts import total_text
from desktop.views.widgets.explained_figure import ExplainedFigure
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.tree_grid import TreeGrid
from tests.views.demo_session import demo_session

NUMERIC = {"money", "number", "odds"}
ROWS_LOOKED_AT = 4


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    path = tmp_path_factory.mktemp("why") / "demo.book"
    make_demo(
        path, this_machine(), day=date(2026, 11, 21), extent=Extent(weeks=1, calls=40)
    ).close()
    return path


@pytest.fixture
def window(demo, theme, qtbot, tmp_path):
    with demo_session(demo, theme, tmp_path) as session:
        made = MainWindow(session, page_offers(session))
        qtbot.addWidget(made)
        made.visit(made.first_page)
        made.show()
        yield made, session
        qtbot.waitUntil(lambda: session.runner.is_idle, timeout=20_000)


def rows_of(view):
    """Rows of a table, or of a tree at every level."""
    model = view.model()
    if isinstance(view, TreeGrid):
        level, found = [QModelIndex()], []
        while level:
            below = [model.index(n, 0, one) for one in level for n in range(model.rowCount(one))]
            found += [model.row_of(index) for index in below[:ROWS_LOOKED_AT]]
            level = below
        return found
    last = model.rowCount()
    places = {0, 1, last // 2, last - 1} & set(range(last))
    return [row for row in (model.row_at(place) for place in sorted(places)) if row is not None]


def digits(text):
    return re.sub(r"[^0-9½¼¾./−,]", "", text.replace("-", "−")).lstrip("−")


def unexplained(view, reader, formats):
    """The numbers of a table without an explanation, or with one that comes to another number."""
    for column in view.model().columns:
        if column.kind not in NUMERIC:
            continue
        for row in rows_of(view):
            text = column.text(row)
            if not any(sign.isdigit() for sign in text):
                continue
            where = f"{view.accessibleName()} · {column.title} {text}"
            why = column.why_of(row)
            if why is None:
                yield f"{where}: no why"
                continue
            found = why(reader)
            said = total_text(found, formats)
            if not found.parts and found.total:
                yield f"{where}: no rows"
            if digits(said) not in digits(text):
                yield f"{where}: the rows come to {said}"


def walk(main, session, path, wait, only=()):
    """How many tables were looked at on all pages, and what does not explain itself."""
    formats, problems, looked_at = session.formatting, [], 0
    with BookReader(path) as reader:
        player = next(one for one in list_accounts(reader) if one.kind == "player" and one.pending)
        named = {"board": list_exposed_events(reader)[0].id, "accounts": player.code}
        named["entry"] = player.code
    for offer in page_offers(session):
        if only and offer.id not in only:
            continue
        main.visit(offer.id, named.get(offer.id))
        wait()
        page = main.page(offer.id)
        with BookReader(path) as reader:
            for view in [*page.findChildren(GridView), *page.findChildren(TreeGrid)]:
                if view.model() is not None:
                    looked_at += 1
                    told = unexplained(view, reader, formats)
                    problems += [f"{offer.id}: {problem}" for problem in told]
            for figure in page.findChildren(ExplainedFigure):
                problem = unexplained_figure(figure, reader, formats)
                if problem:
                    problems.append(f"{offer.id}: {problem}")
    return looked_at, problems


def unexplained_figure(figure, reader, formats):
    """What is wrong with the explanation of a figure; nothing of one without a number."""
    said = " ".join(
        part.text() for part in figure.findChildren(QLabel) if part.property("role") == "figure"
    )
    if not any(sign.isdigit() for sign in said):
        return ""
    why = figure.why_now()
    if why is None:
        return f"figure {said}: no why"
    told = total_text(why(reader), formats)
    return "" if digits(told) in digits(said) else f"figure {said}: the rows come to {told}"


def test_every_number_of_every_page_is_made_by_the_rows_that_are_shown(window, demo, qtbot):
    main, session = window

    def wait():
        qtbot.waitUntil(lambda: session.runner.is_idle, timeout=20_000)

    looked_at, problems = walk(main, session, demo, wait)
    assert looked_at > 20
    assert sorted(set(problems)) == []
