"""Commands of the central server; the only place that knows there is one."""

from pathlib import Path
from types import ModuleType

import click

from desktop.domain.errors import BookdeskError

DATA = click.option(
    "--data",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="The server's folder: keys, and the database unless --database-url names one.",
)
DATABASE = click.option(
    "--database-url",
    help="A PostgreSQL of your own, postgresql://user:password@host/name.",
    envvar="BOOKDESK_DATABASE_URL",
)


class NoServerError(BookdeskError):
    """The program was installed without the server."""


@click.command()
@DATA
@DATABASE
@click.option("--listen", default="127.0.0.1:8765", show_default=True, metavar="HOST:PORT")
def serve(data: Path, database_url: str | None, listen: str) -> None:
    """Serve several stations that share a book."""
    host, _, port = listen.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65_535:
        raise click.UsageError(f"“{listen}” is no address. It reads host:port, 127.0.0.1:8765.")
    console = _console()
    site = console.Site(data, database_url, host.strip("[]"), int(port))
    console.serve(site, click.echo)


@click.command("enrol-code")
@DATA
@DATABASE
@click.option("--book-id", help="The beginning of the book's id, where the server has several.")
@click.option("--new-book", is_flag=True, help="For a station that brings its book (--adopt).")
def enrol_code(
    data: Path, database_url: str | None, book_id: str | None, *, new_book: bool
) -> None:
    """Make a code by which one station may come in, once, for a quarter of an hour."""
    click.echo(_console().enrol_code(data, database_url, book_id, is_for_new_book=new_book))


def _console() -> ModuleType:
    try:
        from server import console  # noqa: PLC0415 - most installations have no server
    except ModuleNotFoundError as error:
        raise NoServerError(
            "This installation has no server. Install it on the machine that is to be one:"
            " pip install “bookdesk[server]”."
        ) from error
    return console
