"""A book file as one thread reads it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.book.engine import failures_in_words, reader_engine
from desktop.book.file_checks import check_file
from desktop.book.schema import NEWEST_SCHEMA, schema_version
from desktop.book.statements import ConnectionReader, Query, driver_of
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say


class BookReader(ConnectionReader):
    """A read-only view of a book file, for one thread."""

    def __init__(self, path: Path) -> None:
        check_file(path)
        self.path = path
        self._engine = reader_engine(path)
        with failures_in_words(path):
            connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            version = schema_version(connection, path)
        super().__init__(connection, keeps=True)
        if version != NEWEST_SCHEMA:
            raise BookdeskError(
                say(
                    "“{name}” is from an older Bookdesk. Open it once in the program, which"
                    " backs it up and brings it up to date.",
                    name=path.name,
                )
            )

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read several answers from the same moment of the book."""
        self.connection.exec_driver_sql("BEGIN")
        try:
            yield
        finally:
            self.connection.exec_driver_sql("COMMIT")

    @property
    def driver_connection(self) -> Any:
        """The library's own connection, for its backup interface alone."""
        return driver_of(self.connection)

    def _run(self, query: Query, values: dict[str, Any]) -> Any:
        with failures_in_words(self.path):
            return super()._run(query, values)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()
        self._engine.dispose()

    def __enter__(self) -> "BookReader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
