"""The journal folded anew aside: what is folded at once is as if it was folded one by one."""

import gc
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from desktop.book import blocks, chain, sealing
from desktop.book.authors import Authors, Met
from desktop.book.bodies.wagers import LegAccepted, TicketAccepted
from desktop.book.facts import read_fact
from desktop.book.fold.folding import fold
from desktop.book.fold.many_tickets import TicketRun
from desktop.book.fold.plain_tickets import PlainReader, PlainSelection, PlainTicket
from desktop.book.folder import make_indexes
from desktop.book.machine import rows_by_the_million
from desktop.book.rebuilding import make_tables
from desktop.book.replaying import Replica, check_and_replay, replay
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.every import FOLDED, METADATA
from desktop.book.tables.journal import FactTable
from desktop.book.verifying import verify
from desktop.book.writer import TableWriter
from desktop.domain.accounts import AccountKind
from desktop.domain.wagers.terms import Straight
from tests.shop import Shop

FACTS = Query(lambda: select(FactTable).order_by(FactTable.seq))
PLAYERS = ("P1", "P2", "P3")


class CountingReader(ConnectionReader):
    """Counts what it is asked."""

    asked = 0

    def _run(self, query, values):
        self.asked += 1
        return super()._run(query, values)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Runs of plain tickets with everything between them that a run must not swallow."""
    made = Shop(tmp_path_factory.mktemp("replaying") / "shop.book", credit=10**9)
    first, second = made.game(451), made.game(453, spread="-3")
    for number in range(12):
        made.accept("452 100", PLAYERS[number % 3])
        made.accept("p 452 454 r50", PLAYERS[number % 2])
    made.write(
        "straight",
        Straight(110_00, 100_00),
        [(second, "spread", "home", -12, "-110")],
        free_play=True,
    )
    made.accept("454 r20", "P2")
    made.settle(first, 20, 24)
    made.write(
        "straight",
        Straight(110_00, 100_00),
        [(first, "spread", "home", -14, "-110")],
        mark="past_post",
    )
    made.accept("453 r30", "P3")
    made.settle(second, 3, 3)
    yield made
    made.book.close()


def facts_of(shop):
    return [read_fact(row) for row in shop.book.reader.all(FACTS)]


def take(run, row):
    met = {row[1]: Met(row[0] - 1, 0, (), 0)}
    return run.take([row], PlainReader().read([row]), met, 1 << 62) == 1


def content(reader):
    tables = (METADATA.tables[name] for name in FOLDED)
    return {table.name: reader.all(everything(table)) for table in tables}


def everything(table):
    return Query(lambda: select(table).order_by(*table.primary_key))


def test_the_tables_are_those_of_one_fact_after_the_other(shop):
    with closing(Replica()) as one_by_one, closing(replay(shop.book.reader, 0)) as at_once:
        # It asks anew for everything, as live use does.
        reader, writer = ConnectionReader(one_by_one.connection), TableWriter(one_by_one.connection)
        for fact in facts_of(shop):
            writer.apply(fold(reader, fact))
        assert content(at_once) == content(one_by_one)
    assert verify(shop.book.reader).difference is None


def test_a_move_that_falls_due_within_a_run_is_taken_between_its_tickets(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.game()
    made.open("A2", AccountKind.AGENT, "HOUSE", 0)
    player, target = made.account("P1"), made.account("A2")
    moved = {"accounts": [[player.id, player.parent_id]], "target": target.id, "inherit": False}
    made.record("accounts.moved", **moved, at=made.now + 3, reason="test")
    for number in range(12):
        made.now += 1
        made.accept("452 100", PLAYERS[number % 2])
    paths = made.rows("SELECT DISTINCT path FROM ticket WHERE account_id = (SELECT id FROM account"
                      " WHERE code = 'P1') ORDER BY id")  # fmt: skip
    assert len(paths) == 2
    assert verify(made.book.reader).difference is None
    made.book.close()


def test_sealed_tickets_are_folded_as_they_were_hashed(tmp_path, monkeypatch):
    # First, because shops are copied from one that is made once.
    made = Shop(tmp_path / "shop.book", credit=10**9)
    for module, name, size in (
        (chain, "SEALED_TOGETHER", 1), (blocks, "_JOINED", 4), (sealing, "FACTS_OF_A_BLOCK", 8),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, size)
    event, other = made.game(451), made.game(453)
    for number in range(24):
        made.accept("p 452 454 r10" if number % 8 == 0 else "452 100", PLAYERS[number % 3])
        if number == 12:
            terms, legs = Straight(110_00, 100_00), [(other, "spread", "home", -12, "-110")]
            made.write("straight", terms, legs, free_play=True)
    made.settle(event, 20, 24)
    made.reopen()
    read, by_rows = PlainReader.read, []
    monkeypatch.setattr(
        PlainReader, "read", lambda self, rows: by_rows.extend(rows) or read(self, rows)
    )
    with closing(check_and_replay(made.book.reader, 0)) as joined:
        assert 0 < len(by_rows) < 16
        with closing(replay(made.book.reader, 0)) as one_by_one:
            assert content(joined) == content(one_by_one)
    assert verify(made.book.reader).difference is None
    made.book.close()


INDEXES = "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql <> '' ORDER BY name"


def test_every_index_is_there_again(shop):
    wanted = shop.book.reader.connection.exec_driver_sql(INDEXES).all()
    with closing(replay(shop.book.reader, 0)) as replica:
        assert replica.connection.exec_driver_sql(INDEXES).all() == wanted
    with shop.book.rearranged():
        make_tables(shop.book)
    assert shop.book.reader.connection.exec_driver_sql(INDEXES).all() == wanted


def test_tables_to_be_compared_have_no_index_that_only_queries_look_into(shop):
    wanted = shop.book.reader.connection.exec_driver_sql(INDEXES).all()
    with closing(check_and_replay(shop.book.reader, 0)) as replica:
        made = replica.connection.exec_driver_sql(INDEXES).all()
        left_out = {name for (name,) in set(wanted) - set(made)}
        assert left_out == {
            "ix_posting_account_id", "ix_ticket_account_id", "ix_ticket_placed_at",
            "ix_ticket_risk",
        }  # fmt: skip
        make_indexes(replica)
        assert replica.connection.exec_driver_sql(INDEXES).all() == wanted


def test_what_a_run_meets_is_asked_once_however_many_tickets_it_has(shop):
    tickets = [row for row in shop.book.reader.all(FACTS) if row[3] == "ticket.accepted"][:24]
    with closing(replay(shop.book.reader, 0, before=tickets[0][0])) as replica:
        reader = CountingReader(replica.connection)
        run = TicketRun(reader, PlainReader())
        assert [take(run, row) for row in tickets[:6]] == [True] * 6
        asked = reader.asked
        assert all(take(run, row) for row in tickets[6:])
        assert (asked, reader.asked, run.rows) == (asked, asked, 24)


def test_a_plain_ticket_says_all_that_a_wager_may_but_what_makes_it_special():
    special = {"hold", "basket", "free_play", "lay_off"}
    said = {field.name for field in msgspec.structs.fields(PlainTicket)} - {"salt"}
    assert (said & special, said | special) == (set(), set(TicketAccepted.__annotations__))
    leg = {field.name for field in msgspec.structs.fields(PlainSelection)}
    assert leg == set(LegAccepted.__annotations__)


def test_only_what_is_special_is_decoded_whole(shop, monkeypatch):
    rows = shop.book.reader.all(FACTS)
    whole, read = [], Authors.read
    monkeypatch.setattr(Authors, "read", lambda self, row: whole.append(row) or read(self, row))
    replay(shop.book.reader, 0).close()
    # A free play, a past post and nothing else of the tickets.
    assert [row[3] for row in whole].count("ticket.accepted") == 2
    assert len(rows) - len(whole) == 26


def test_the_tables_stay_in_a_folder_that_is_gone_afterwards(shop, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    replica = replay(shop.book.reader, 0)
    assert [path.name[:9] for path in tmp_path.iterdir()] == ["bookdesk-"]
    replica.close()
    assert not list(tmp_path.iterdir())


@pytest.fixture(params=["plain", "encrypted"])
def copy(request, shop, tmp_path):
    """A copy of the book, under a key or not, and whether it is."""
    key = "secret" if request.param == "encrypted" else ""
    path, source = tmp_path / "copy.book", shop.book.reader.driver
    source.execute("ATTACH ? AS copy KEY ?", (str(path), key))
    source.execute("SELECT sqlcipher_export('copy')")
    source.execute("DETACH copy")

    def connect():
        made = dbapi2.connect(str(path), isolation_level=None)
        made.execute(f"PRAGMA key = '{key}'") if key else None
        return made

    engine = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=StaticPool)
    with engine.connect() as connection:
        yield ConnectionReader(connection), bool(key)
    engine.dispose()


def test_of_an_encrypted_book_nothing_lies_readable_in_the_temporary_files(
    copy, tmp_path, monkeypatch
):
    reader, has_key = copy
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(aside))
    # So little is kept in memory that the tables have to go into the file.
    monkeypatch.setattr("desktop.book.replaying._PRAGMAS", ("PRAGMA cache_size=1",))
    with closing(replay(reader, 0)) as replica:
        (written,) = [path.read_bytes() for path in aside.rglob("replica")]
        assert (b"CREATE TABLE ticket" in written) is not has_key
        assert len(written) > 100_000
        sorted_in_memory = replica.connection.exec_driver_sql("PRAGMA temp_store").scalar() == 2
        assert sorted_in_memory is has_key
        assert content(replica) == content(reader)


def test_a_replay_that_is_called_off_leaves_nothing(shop, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def call_off(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.book.replaying.FACTS_A_TELL", 10)
    with pytest.raises(KeyboardInterrupt):
        replay(shop.book.reader, 0, call_off)
    assert not list(Path(tmp_path).iterdir())


def test_garbage_is_looked_for_as_before_once_the_last_replay_is_done(shop):
    before = gc.get_threshold()
    seen = []
    with rows_by_the_million():
        replay(shop.book.reader, 0, lambda *_: seen.append(gc.get_threshold()[0])).close()
        assert gc.get_threshold()[0] > 1_000_000
    assert set(seen) == {2_000_000}
    assert gc.get_threshold() == before
