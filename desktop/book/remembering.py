"""Answers that hold until a table they come from is written.

Rights, the tree and its settings are asked for with every ticket and change a few times a day. Who
alone writes the tables may remember what it was told of them: a rebuild every short answer, by the
rows, and the one writer of a book what was worked out from a few tables (goals 1 and 4b).
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnClause, Index, Select, SelectBase, Table, TextClause
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.schema import CreateIndex
from sqlalchemy.sql.expression import BinaryExpression, BindParameter, ClauseElement
from sqlalchemy.sql.operators import eq
from sqlalchemy.sql.visitors import iterate

from desktop.book.statements import ConnectionReader, Query, Reader, Row

Answer = TypeVar("Answer")

# The tables that what the writer remembers comes from. An amount that is added to an account
# changes none of it: of its money nothing is remembered.
REMEMBERED_TABLES = frozenset({"account", "user", "setting"})
_MOST_OF_THE_WRITER = 4_096

# Longer answers are not kept, nor more than so many.
_LONGEST = 16
_MOST = 20_000

_Question = tuple[Any, ...]


class _Answers(dict[_Question, tuple[Row, ...]]):
    """The answers to one query, by what was asked.

    Attributes:
        tables: The names of all tables that it reads.
        is_by_key: Whether it asks for the row of a key.
        columns: The names of all columns that it mentions; none where it is written in part as
            text, which may mention any.
    """

    def __init__(self, query: Query) -> None:
        super().__init__()
        self.tables, self.columns, self.is_by_key = _look_at(query)

    def mentions(self, columns: Sequence[str]) -> bool:
        """Whether any of these columns may be mentioned."""
        return not (columns and self.columns and self.columns.isdisjoint(columns))


def remembered(reader: Reader, ask: Callable[..., Answer], *about: Any) -> Answer:
    """The answer that the writer remembers, or what `ask` reads now; any other reader reads.

    Args:
        reader: The book.
        ask: Reads it, from `REMEMBERED_TABLES` alone. Who gets the answer changes nothing in it.
        about: What `ask` is given after the reader.
    """
    known = reader.remembered if isinstance(reader, ConnectionReader) else None
    if known is None:
        return ask(reader, *about)
    key = (ask, *about)
    try:
        answer: Answer = known[key]
    except KeyError:
        answer = ask(reader, *about)
        if len(known) >= _MOST_OF_THE_WRITER:
            known.clear()
        known[key] = answer
    return answer


class RememberingReader(ConnectionReader):
    """Reads tables that nobody else writes; who writes them says so.

    A fold asks much that hardly ever changes: the author's rights, settings, moves that are due.

    Attributes:
        left_out: Indexes that are made when a question looks into one of them.
    """

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        self._answers: dict[Query, _Answers] = {}
        # What was read of each table: rows that a new row may belong to, and rows by their key.
        self._of: defaultdict[str, list[_Answers]] = defaultdict(list)
        self._by_key_of: defaultdict[str, list[_Answers]] = defaultdict(list)
        self._kept = 0
        self.left_out: dict[str, Index] = {}

    def make_ready(self, query: Query) -> None:
        """Make the index that a question looks into, where it was left out."""
        index = self.left_out.pop(query.looks_into, None)
        if index is not None:
            self.connection.execute(CreateIndex(index, if_not_exists=True))

    def _run(self, query: Query, values: dict[str, Any]) -> DBAPICursor:
        if self.left_out:
            self.make_ready(query)
        return super()._run(query, values)

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

    def forget(self, table: str, *, only_new: bool = False, columns: Sequence[str] = ()) -> None:
        """A table was written: what was read of it has to be asked again.

        Args:
            table: Its name.
            only_new: There are new rows only, so that a row which was found by its key stands.
            columns: What alone was written of rows that there were; nothing where it may be more.
        """
        for answers in self._of[table]:
            if answers and answers.mentions(columns):
                self._drop(answers)
        if not only_new:
            for answers in self._by_key_of[table]:
                if answers and answers.mentions(columns):
                    self._drop(answers)

    def _drop(self, answers: _Answers) -> None:
        self._kept -= len(answers)
        answers.clear()

    def _answers_to(self, query: Query) -> _Answers:
        answers = self._answers.get(query)
        if answers is None:
            answers = self._answers[query] = _Answers(query)
            of = self._by_key_of if answers.is_by_key else self._of
            for table in answers.tables:
                of[table].append(answers)
        return answers

    def _keep(self, answers: _Answers, question: _Question, rows: tuple[Row, ...]) -> None:
        if answers.is_by_key and not rows:
            return
        if self._kept >= _MOST:
            for kept in self._answers.values():
                kept.clear()
            self._kept = 0
        answers[question] = rows
        self._kept += 1


@cache
def _look_at(query: Query) -> tuple[frozenset[str], frozenset[str], bool]:
    """Its tables, its columns, and whether it is by key; to write a statement is dear."""
    asked = query.statement
    tables = frozenset(each.name for each in iterate(asked) if isinstance(each, Table))
    return tables, _columns_of(asked), len(tables) == 1 and _is_by_key(asked)


def _columns_of(asked: ClauseElement) -> frozenset[str]:
    names = set[str]()
    for each in iterate(asked):
        if isinstance(each, TextClause) or (isinstance(each, ColumnClause) and each.is_literal):
            return frozenset()
        if isinstance(each, ColumnClause):
            names.add(each.name)
        elif isinstance(each, SelectBase):
            found = each.selected_columns
            names.update(column.name for column in found if isinstance(column, ColumnClause))
    return frozenset(names)


def _is_by_key(asked: ClauseElement) -> bool:
    """Whether it asks for columns of the one row of its table that has a key, and nothing else."""
    if not isinstance(asked, Select):
        return False
    where = asked.whereclause
    return (
        sum(isinstance(each, SelectBase) for each in iterate(asked)) == 1
        and all(isinstance(column, Column) for column in asked.selected_columns)
        and isinstance(where, BinaryExpression)
        and where.operator is eq
        and isinstance(where.left, Column)
        and [*where.left.table.primary_key] == [where.left]
        and isinstance(where.right, BindParameter)
    )
