"""A reader that answers the same question again without asking, until a table of it changes."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Table
from sqlalchemy.sql.visitors import iterate

from desktop.book.statements import ConnectionReader, Query, Row

# Longer answers are not kept, nor more than so many.
_LONGEST = 16
_MOST = 20_000

_Question = tuple[Any, ...]


class RememberingReader(ConnectionReader):
    """Reads tables that nobody else writes; who writes them says so.

    A fold asks much that hardly ever changes: the author's rights, settings, moves that are due.
    """

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        self._answers: dict[Query, dict[_Question, tuple[Row, ...]]] = {}
        # What was read of each table.
        self._of: defaultdict[str, list[dict[_Question, tuple[Row, ...]]]] = defaultdict(list)
        self._kept = 0

    def all(self, query: Query, **values: Any) -> list[Row]:
        """Every row."""
        answers, question = self._answers_to(query), tuple(values.items())
        known = answers.get(question)
        if known is not None:
            return list(known)
        rows = super().all(query, **values)
        if len(rows) <= _LONGEST:
            self._keep(answers, question, tuple(rows))
        return rows

    def one(self, query: Query, **values: Any) -> Row | None:
        """The first row, or None."""
        answers, question = self._answers_to(query), (None, *values.items())
        known = answers.get(question)
        if known is None:
            row = super().one(query, **values)
            known = () if row is None else (row,)
            self._keep(answers, question, known)
        return known[0] if known else None

    def forget(self, table: str) -> None:
        """A table was written: what was read of it has to be asked again."""
        for answers in self._of[table]:
            if answers:
                self._kept -= len(answers)
                answers.clear()

    def _answers_to(self, query: Query) -> dict[_Question, tuple[Row, ...]]:
        answers = self._answers.get(query)
        if answers is None:
            answers = self._answers[query] = {}
            for table in {e.name for e in iterate(query.statement) if isinstance(e, Table)}:
                self._of[table].append(answers)
        return answers

    def _keep(
        self, answers: dict[_Question, tuple[Row, ...]], question: _Question, rows: tuple[Row, ...]
    ) -> None:
        if self._kept >= _MOST:
            for kept in self._answers.values():
                kept.clear()
            self._kept = 0
        answers[question] = rows
        self._kept += 1
