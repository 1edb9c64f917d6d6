"""What every table has: typed columns, naming, strictness, and the accounts that each book has.

Money is integer cents, lines are integer quarter points, times are integer milliseconds UTC,
book-local days are ISO text. Every table but the journal, its blocks, `local` and `draft` is
disposable: the fold can rebuild it. An entity's id is the address of the fact that made it
(`desktop.book.facts.address`).
"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, TypeVar, cast, get_args

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.sql.expression import ColumnElement, FromClause

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "pk": "pk_%(table_name)s",
}

# One house account takes the other side of every wager, one till the other side of every payment.
HOUSE_ID = 1

CASH_ID = 2

STRICT = {"sqlite_strict": True}

CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}

# A STRICT table knows TEXT, not VARCHAR.
_TYPES: dict[type, Any] = {int: Integer, str: Text, bytes: LargeBinary}
_KEY = object()

T = TypeVar("T")
B = TypeVar("B", bound="Base")


class Mapped(Generic[T]):
    """A column as its table's class declares it; `Mapped[int | None]` may be NULL.

    The class has the column of SQLAlchemy under this name. Nothing else of its ORM is needed for
    statements; to load that took every start a fifth of a second and ten megabytes.
    """

    def __get__(self, instance: None, owner: type[Any]) -> Column[T]:
        """For the types only: each declaration gives way to its column."""
        raise NotImplementedError


class Derived(Generic[T]):
    """What a table's class answers beside its columns: an expression over them.

    Args:
        write: Writes it, given the class or what `aliased` made of it.
    """

    def __init__(self, write: Callable[[Any], ColumnElement[T]]) -> None:
        self.write = write

    def __get__(self, instance: None, owner: type[Any]) -> ColumnElement[T]:
        """For the types only, as with `Mapped`."""
        raise NotImplementedError


def primary_key() -> Any:
    """Declares a column that is the key of its table, or one of several."""
    return _KEY


class Base:
    """A table of a book: a class whose attributes are its columns, to write statements with."""

    metadata: ClassVar = MetaData(naming_convention=NAMING)
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[Any, ...]]
    __table__: ClassVar[Table]
    __derived__: ClassVar[Mapping[str, Derived[Any]]]

    def __init_subclass__(cls) -> None:
        """Make the table of what the class declares."""
        own = vars(cls)
        *parts, options = cls.__table_args__
        columns = [
            _column(name, hint, own.get(name)) for name, hint in own["__annotations__"].items()
        ]
        cls.__table__ = Table(cls.__tablename__, cls.metadata, *columns, *parts, **options)
        cls.__derived__ = {name: made for name, made in own.items() if isinstance(made, Derived)}
        _give_columns(cls, cls.__table__, cls.__derived__)

    @classmethod
    def __clause_element__(cls) -> FromClause:
        """What a statement takes the class for."""
        return cls.__table__


class _Again:
    """A table once more in one statement."""

    def __init__(self, table: type[Base]) -> None:
        self._alias = table.__table__.alias()
        _give_columns(self, self._alias, table.__derived__)

    def __clause_element__(self) -> FromClause:
        return self._alias


def aliased(table: type[B]) -> type[B]:
    """The same table under another name, for statements that look into it twice."""
    return cast(type[B], _Again(table))


def _column(name: str, hint: Any, value: object) -> Column[Any]:
    (kept,) = get_args(hint)
    kinds = get_args(kept) or (kept,)
    return Column(name, _TYPES[kinds[0]], primary_key=value is _KEY, nullable=type(None) in kinds)


def _give_columns(target: object, table: FromClause, derived: Mapping[str, Derived[Any]]) -> None:
    for column in table.c:
        setattr(target, column.key, column)
    for name, made in derived.items():
        setattr(target, name, made.write(target))
