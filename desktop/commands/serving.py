"""Commands of the central server; the only place that knows there is one."""

from ipaddress import IPv4Network, IPv6Network, ip_network
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
@click.option(
    "--metrics-from",
    multiple=True,
    metavar="ADDRESS/BITS",
    help="Who may read /metrics besides this machine, 192.168.1.0/24; may be said several times.",
)
@click.option(
    "--certificate",
    type=click.Path(path_type=Path),
    metavar="FULLCHAIN.PEM",
    help="A certificate of a public authority, in place of the office's own; read again by itself.",
)
@click.option(
    "--certificate-key", type=click.Path(path_type=Path), metavar="KEY.PEM", help="Its key."
)
@click.option(
    "--public-name",
    default="",
    metavar="NAME",
    help="By which of the certificate's names stations come; its first when it is left out.",
)
def serve(
    *,
    data: Path,
    database_url: str | None,
    listen: str,
    metrics_from: tuple[str, ...],
    certificate: Path | None,
    certificate_key: Path | None,
    public_name: str,
) -> None:
    """Serve several stations that share a book."""
    host, _, port = listen.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65_535:
        raise click.UsageError(f"“{listen}” is no address. It reads host:port, 127.0.0.1:8765.")
    watchers = tuple(_network(text) for text in metrics_from)
    if (certificate is None) != (certificate_key is None) or (public_name and not certificate):
        raise click.UsageError(
            "--certificate and --certificate-key belong together, and --public-name to both."
        )
    console = _console()
    public = certificate and console.PublicFiles(certificate, certificate_key, public_name)
    site = console.Site(data, database_url, host.strip("[]"), int(port), watchers, public)
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


@click.command("forget-authenticators")
@DATA
@DATABASE
@click.option("--book-id", help="The beginning of the book's id, where the server has several.")
def forget_authenticators(data: Path, database_url: str | None, book_id: str | None) -> None:
    """Ask owners and managers for their password alone: somebody's authenticator app is lost."""
    _console().forget_authenticators(data, database_url, book_id)
    click.echo("Nobody of this book is asked for an authenticator until it is switched on again.")


@click.command("prepare-database")
@click.option(
    "--database-url",
    required=True,
    help="The database as the owner of its tables, postgresql://owner:password@host/name.",
    envvar="BOOKDESK_OWNER_URL",
)
@click.option("--role", default="bookdesk_server", show_default=True, help="The role that serves.")
def prepare_database(database_url: str, role: str) -> None:
    """Make or renew the tables of a database of your own, and let a role serve without owning."""
    _console().prepare_database(database_url, role)
    click.echo(f"The database is up to date; {role} may serve.")


def _network(text: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(text)
    except ValueError as error:
        raise click.UsageError(f"“{text}” is no network. It reads 192.168.1.0/24.") from error


def _console() -> ModuleType:
    try:
        from server import console  # noqa: PLC0415 - most installations have no server
    except ModuleNotFoundError as error:
        raise NoServerError(
            "This installation has no server. Install it on the machine that is to be one:"
            " pip install “bookdesk[server]”."
        ) from error
    return console
