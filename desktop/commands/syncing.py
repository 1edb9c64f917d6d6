"""Commands of a station that has a server: enrol, sync, status, and who may come and go."""

import json
import socket
from dataclasses import asdict
from pathlib import Path

import click

from desktop.book.facts import FOLD_VERSION
from desktop.book.history import find_missing
from desktop.book.machine import this_machine
from desktop.book.membership import find_membership
from desktop.book.opening import Book
from desktop.book.reading import BookReader
from desktop.book.statements import Reader
from desktop.commands.acting import BOOK, STATION, USER, opened, show_progress
from desktop.commands.statuses import ALL_APPLIED, NOTHING_APPLIED, SOME_REFUSED, say_error
from desktop.domain.weeks import instant
from desktop.services.checking import check_book
from desktop.services.review.queue import ALL, read_queue
from desktop.services.stations.asking import ask_stations
from desktop.services.stations.completing import (
    is_to_be_checked,
    settle_history,
)
from desktop.services.stations.diagnosing import save_bundle
from desktop.services.stations.enrolling import Came, go_on_joining, join, read_code
from desktop.services.stations.giving import give_book
from desktop.services.stations.keys import open_station
from desktop.services.stations.quarantine import Asides, decide_aside, list_aside
from desktop.services.stations.recovering import tell_stranded, write_again
from desktop.services.stations.requiring import require_this_program
from desktop.services.stations.revoking import revoke_station
from desktop.services.stations.snapshots import TAIL_FACTS, give_snapshot, is_snapshot_due
from desktop.services.stations.syncing import Round, require_server, run_round
from desktop.services.stations.telling import OwnStation, read_own_station
from desktop.sync.answers import problem_text
from desktop.sync.standing import Lamp

# Over this a person is told: what depends on the time of day may be wrong.
_SKEW_TOLD_MS = 30_000

JSON = click.option("--json", "as_json", is_flag=True, help="For a program to read.")


@click.command()
@BOOK
@click.option("--code", "code_text", required=True, help="host:port # fingerprint # code, whole.")
@click.option("--server", default="", metavar="HOST:PORT", help="If not the one in the code.")
@click.option("--adopt", is_flag=True, help="Give this book to the server, which has none yet.")
@click.option("--label", default="", help="What the station is called; else the computer's name.")
@USER
def enrol(
    path: Path, code_text: str, server: str, label: str, user: str | None, *, adopt: bool
) -> int:
    """Let BOOK have a server: a new copy of the office's book, or with --adopt this very book."""
    code = read_code(code_text, server)
    name = label or socket.gethostname()[:60]
    if not adopt:
        came = join(path, this_machine(), code, name, show_progress)
        if came.words:
            return _tell_words(path, came)
        click.echo(f"fetched {came.facts} facts to {path}")
    else:
        with opened(path, user) as (book, actor):
            came = give_book(book, actor, code, name, show_progress)
        click.echo(f"gave {came.facts} facts to the server")
    click.echo(f"station {came.station}; its ticket numbers begin with {came.letters}")
    for why in came.told:
        say_error(why)
    if came.missing:
        click.echo(
            f"it can be worked in; {came.missing} older facts are fetched by the window program"
            f" beside the work, or by: bookdesk sync --book {path}"
        )
    with open_station(path, this_machine()) as book:
        return _tell_round(run_round(book)[0])


def _tell_words(path: Path, came: Came) -> int:
    click.echo(
        f"An owner has to let station {came.station} in. Compare these six words with those on the"
        f" owner's screen: {' '.join(came.words)}. Then: bookdesk sync --book {path}"
    )
    return SOME_REFUSED


@click.command()
@BOOK
@click.option("--once/--follow", "once", default=True, help="One round, or until stopped.")
def sync(path: Path, *, once: bool) -> int:
    """Send what waits and fetch what is new."""
    with open_station(path, this_machine()) as book:
        if read_own_station(book.reader, book.machine.wall()).state == "joining":
            came = go_on_joining(book, show_progress)
            if came.words:
                return _tell_words(path, came)
        before = _waiting_for_a_person(book)
        older = find_missing(book.reader)

        def filled(missing: int) -> None:
            show_progress(older - missing, older, "Fetching older facts")

        done, _ = run_round(book, None if once else _Teller(book), filled)
        click.echo(f"sent {done.sent}")
        click.echo(f"received {done.received}")
        click.echo(f"flagged {len(_waiting_for_a_person(book) - before)}")
        _complete(book)
        return _tell_round(done)


def _waiting_for_a_person(book: Book) -> set[str]:
    return {item.key for item in read_queue(book.reader, book.machine.wall(), ALL)}


def _complete(book: Book) -> None:
    """Check everything, once all older facts of a new station are here."""
    if not is_to_be_checked(book.reader):
        return
    found = check_book(show_progress, book.path)
    said = settle_history(book, found, show_progress).said
    if said:
        say_error(said)
    else:
        click.echo(f"history complete: {found.facts} facts, verified")


class _Teller:
    """Says how it stands whenever that has changed, and goes on until it is interrupted."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._said = ""
        self._given = 0

    def __call__(self, done: Round) -> bool:
        _complete(self._book)
        if done.standing.lamp is Lamp.IN_STEP and is_snapshot_due(self._book.reader, self._given):
            self._given = done.standing.seq
            give_snapshot(show_progress, self._book.path, TAIL_FACTS)
        line = _in_words(done)
        if line != self._said:
            click.echo(line)
            self._said = line
        return done.standing.lamp is not Lamp.REVOKED


def _in_words(done: Round) -> str:
    standing = done.standing
    waits = f", {standing.pending} to send" if standing.pending else ""
    older = f", {standing.missing} older facts to come" if standing.missing else ""
    return f"{standing.lamp.value}{waits}, fact {standing.seq}{older}"


def _tell_round(done: Round) -> int:
    standing = done.standing
    click.echo(_in_words(done))
    if abs(done.skew_ms) > _SKEW_TOLD_MS:
        way = "behind" if done.skew_ms > 0 else "ahead of"
        say_error(
            f"This computer's clock is {abs(done.skew_ms) // 1000} s {way} the server's. Nothing"
            " is stopped by it; set the clock, for tickets carry its time."
        )
    if standing.problem is not None:
        say_error(problem_text(standing.problem))
    if standing.lamp is Lamp.IN_STEP:
        return ALL_APPLIED
    return SOME_REFUSED if standing.is_reached else NOTHING_APPLIED


@click.command()
@BOOK
def snapshot(path: Path) -> int:
    """Give the server a snapshot of the tables, so that new stations can work at once."""
    seq = give_snapshot(show_progress, path)
    if not seq:
        click.echo(
            "no snapshot was given: the book is small, something waits to be sent, or the server"
            " has one as new"
        )
        return SOME_REFUSED
    click.echo(f"the server has a snapshot of fact {seq}")
    return ALL_APPLIED


@click.command()
@BOOK
@JSON
def status(path: Path, *, as_json: bool) -> int:
    """Say where this station stands, from its own file; the server is not asked."""
    machine = this_machine()
    with BookReader(path) as reader, reader.snapshot():
        own = read_own_station(reader, machine.wall())
    if as_json:
        click.echo(json.dumps(asdict(own), ensure_ascii=False))
    else:
        for line in _status_lines(own):
            click.echo(line)
    return ALL_APPLIED


def _status_lines(own: OwnStation) -> list[str]:
    if own.state == "alone":
        return ["alone: this book has no server", f"fact {own.seq}"]
    heard = f"{instant(own.heard_at):%Y-%m-%d %H:%MZ}" if own.heard_at else "never"
    server = own.server or "(its key is not here)"
    waits = f", the oldest for {own.oldest_ms // 1000} s" if own.pending else ""
    lines = [
        f"{own.state}: station {own.station} ({own.letters}) of the server {server}",
        f"term {own.term}, fact {own.seq}",
        f"to send {own.pending}{waits}",
        f"server last heard {heard}",
    ]
    if own.words:
        lines.append(f"waits for an owner to compare: {' '.join(own.words)}")
    lines += [
        f"never reached the server: {fact.number}, {fact.user}: {fact.sentence}"
        for fact in own.stranded
    ]
    for row in own.stations:
        gone = "" if row.last_valid_n is None else f", sent away: {row.reason}"
        lines.append(f"station {row.number} ({row.letters}) {row.label}{gone}")
    return lines


@click.command()
@BOOK
@JSON
def stations(path: Path, *, as_json: bool) -> int:
    """List the stations as the server knows them."""
    with BookReader(path) as reader:
        seen = ask_stations(reader)
    if as_json:
        rows = [
            {
                "station": one.station, "label": one.label, "letters": one.letters,
                "state": one.state, "facts": one.n, "last_contact": one.last_contact,
                "words": one.words,
            }
            for one in seen
        ]  # fmt: skip
        click.echo(json.dumps(rows, ensure_ascii=False))
        return ALL_APPLIED
    for one in seen:
        heard = f"{instant(one.last_contact):%Y-%m-%d %H:%MZ}" if one.last_contact else "never"
        words = f", six words: {' '.join(one.words)}" if one.state == "waiting" else ""
        click.echo(
            f"station {one.station} ({one.letters}) {one.label}: {one.state}, {one.n} facts,"
            f" last heard {heard}{words}"
        )
    return ALL_APPLIED


@click.command()
@BOOK
@click.option(
    "--accept", type=STATION, help="Let in what this station wrote after it was sent away."
)
@click.option("--refuse", type=STATION, help="Refuse for good what is kept of this station.")
@click.option("--reason", default="", help="Why; it stays in the journal.")
@USER
@JSON
def quarantine(
    path: Path, accept: int | None, refuse: int | None, reason: str, user: str | None, *,
    as_json: bool,
) -> int:  # fmt: skip
    """List what the server did not take; with --accept or --refuse decide about it."""
    if (accept is None) == (refuse is None):
        if accept is not None:
            raise click.UsageError("Either --accept or --refuse, one station at a time.")
        with BookReader(path) as reader:
            _tell_aside(list_aside(reader), as_json=as_json)
        return ALL_APPLIED
    station, is_accepted = (refuse or 0, False) if accept is None else (accept, True)
    with opened(path, user) as (book, actor):
        require_server(book)
        run_round(book)
        facts = [one for one in list_aside(book.reader).facts if one.station == station]
        chosen = [one for one in facts if one.may_be_let_in or not is_accepted]
        decide_aside(book, actor, chosen, reason, is_accepted=is_accepted)
        click.echo(f"{'let in' if is_accepted else 'refused'} {len(chosen)} facts")
        return _tell_round(run_round(book)[0])


def _tell_aside(found: Asides, *, as_json: bool) -> None:
    if as_json:
        rows = [asdict(one) for one in found.facts]
        click.echo(json.dumps({"count": found.count, "facts": rows}, ensure_ascii=False))
        return
    click.echo(f"{found.count} kept apart")
    for one in found.facts:
        click.echo(
            f"station {one.station} ({one.letters}{one.n}) {instant(one.at):%Y-%m-%d %H:%MZ},"
            f" {one.why}: {one.sentence}"
        )


@click.command()
@BOOK
@click.argument("number")
@USER
def recover(path: Path, number: str, user: str | None) -> int:
    """Write NUMBER, a fact of a former life of BOOK that status lists, again as it was."""
    with opened(path, user) as (book, actor):
        require_server(book)
        run_round(book)
        found = [one.key for one in tell_stranded(book.reader) if one.number == number.upper()]
        write_again(book, actor, *(found or [number]))
        click.echo(f"wrote {number} again")
        return _tell_round(run_round(book)[0])


@click.command()
@BOOK
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
def diagnose(path: Path, out: Path) -> None:
    """Write logs, counts and hashes of BOOK into OUT, a zip file for whoever looks for a fault."""
    save_bundle(path, out, this_machine().wall())
    click.echo(f"wrote {out}: it names nobody, and holds no amount")


@click.command("revoke")
@BOOK
@click.argument("station", type=STATION)
@click.option("--reason", required=True, help="Why; it is told at that station.")
@USER
def revoke(path: Path, station: int, reason: str, user: str | None) -> int:
    """Send STATION away: it is given nothing more, and nothing it writes later counts."""
    with opened(path, user) as (book, actor):
        require_server(book)
        _, reach = run_round(book)
        last = _last_fact_of(book.reader, station)
        revoke_station(book, actor, station, reason, last)
        reach.answers = False
        click.echo(f"station {station} is sent away; of its facts the first {last} count")
        return _tell_round(run_round(book)[0])


@click.command("require-program")
@BOOK
@USER
def require_program(path: Path, user: str | None) -> int:
    """Have BOOK ask for a program as new as this: an older one takes in nothing from here on."""
    with opened(path, user) as (book, actor):
        reach = run_round(book)[1] if find_membership(book.reader) else None
        require_this_program(book, actor)
        click.echo(f"the book asks for programs with the rules of version {FOLD_VERSION} or later")
        if reach is None:
            return 0
        reach.answers = False
        return _tell_round(run_round(book)[0])


def _last_fact_of(reader: Reader, station: int) -> int:
    return next((one.n for one in ask_stations(reader) if one.station == station), 0)
