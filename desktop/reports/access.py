"""Log-on audit: sign-ins, failures and exports at this station, changes of users and stations."""

from collections.abc import Iterator
from datetime import datetime

from desktop.book.access_log import list_access
from desktop.book.history import require_history
from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.queries.names import find_user_names
from desktop.book.queries.people import find_book
from desktop.book.statements import ConnectionReader
from desktop.domain.weeks import instant
from desktop.reports.plain import plain_report, refuse_choices
from desktop.reports.questions import Question
from desktop.reports.sheets import Column, Report, Row

COLUMNS = (
    Column("at", "When", "datetime", 17),
    Column("user", "User", "text", 16),
    Column("what", "What", "text", 26),
    Column("about", "About", "text", 30),
    Column("session", "Session", "text", 22),
    Column("opens", "Opens", "text", 34),
)
_MOST = 1 << 31
_EXPORT = "exported "
_FACTS = {
    "user.added": "user added",
    "user.changed": "user changed",
    "incarnation.started": "station began",
    "station.enrolled": "station joined",
    "station.revoked": "station sent away",
    "quarantine.decided": "facts kept apart decided",
}


def access(reader: ConnectionReader, question: Question) -> Report:
    """Who came in or failed to, who handed out what, and who changed users, oldest first.

    Sign-ins and exports are of this copy of the book alone; users and stations are of all copies.

    Raises:
        InputError: A week, an agent or a grouping was named.
    """
    refuse_choices(question, "week", "agent", "by")
    rows = sorted([*_entries(reader), *_changes(reader)], key=lambda pair: pair[0])
    return plain_report(
        question,
        find_book(reader),
        title="Log-on audit",
        words=(
            "Sign-ins, failures and exports at this station; users and stations of the whole book",
            "Since this copy of the book began",
        ),
        columns=COLUMNS,
        rows=lambda: [row for _, row in rows],
        row_count=len(rows),
    )


def _entries(reader: ConnectionReader) -> Iterator[tuple[datetime, Row]]:
    for entry in list_access(reader, _MOST):
        at = instant(entry.at)
        if entry.kind.startswith(_EXPORT):
            what = entry.kind.removeprefix(_EXPORT)
            yield at, (at, entry.name, "exported", what, entry.session, _opens(what))
        else:
            yield at, (at, entry.name, entry.kind, None, entry.session, None)


def _opens(exported: str) -> str:
    """The report that was handed out, or what it was about, to be looked at again."""
    name, _, about = exported.partition(" ")
    return {"dispute-pack": f"tickets {about}", "closing-files": f"weekly {about}"}.get(name, name)


def _changes(reader: ConnectionReader) -> Iterator[tuple[datetime, Row]]:
    require_history(reader)
    users = find_user_names(reader)
    for found in list_facts(reader, FactQuestion(tuple(_FACTS)), None, 0, _MOST):
        fact = found.fact
        at = instant(fact.wall)
        body = fact.body
        about = (
            body.get("name")
            or body.get("label")
            or users.get(body.get("user", 0))
            or body.get("reason", "")
        )
        row = (
            at,
            users.get(fact.actor, ""),
            _FACTS[fact.type],
            about,
            None,
            f"journal {fact.type}",
        )
        yield at, row
