"""The command line as DESIGN 5 promises it: columns, counts, marks, statuses, idempotence."""

import json
import sys
from typing import NamedTuple

import pytest
from sqlcipher3 import dbapi2

from desktop.book.machine import find_system_user, this_machine
from desktop.book.opening import open_book
from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from desktop.services.accounts import change_account
from desktop.services.books import new_session
from desktop.services.users import trusted_actor
from tests.journeys.office import ACCOUNTS, LINES, MORNING, RESULTS, TICKETS, Office

TICKET_COLUMNS = (
    "reference,ticket,account,agent,placed_at,kind,description,risk,win,status,net,graded_at,week"
)
BOARD_COLUMNS = (
    "event_date,start,league,rotation,team,period,spread,spread_price,total_side,total,total_price,"
    "money_line"
)
SECRET = {"BOOKDESK_PASSWORD": "a long password"}
FINAL = "2026-09-13,NFL,451,Otters,Herons,FG,20,24,F\n"


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path)


def legs_of(office, reference="R1"):
    """Day, rotation and mark of each leg of an imported ticket."""
    with BookReader(office.book) as reader:
        sql = (
            "SELECT day, rot_away, mark FROM leg JOIN ticket ON ticket.id = ticket_id"
            f" JOIN event ON event.id = event_id WHERE reference = '{reference}' ORDER BY no"
        )
        return [tuple(row) for row in reader.connection.exec_driver_sql(sql).all()]


def flags_of(office, reference="R1"):
    with BookReader(office.book) as reader:
        sql = (
            "SELECT flag.kind FROM flag JOIN ticket ON ticket.id = ticket_id"
            f" WHERE reference = '{reference}' ORDER BY 1"
        )
        return [kind for (kind,) in reader.connection.exec_driver_sql(sql).all()]


def test_every_import_twice_changes_nothing_the_second_time(office):
    one_of_each = TICKETS + f"R1,P1,{MORNING},2026-09-13,451 100\n"
    for what, content in (
        ("tickets", one_of_each), ("results", RESULTS + FINAL), ("lines", LINES),
        ("accounts", ACCOUNTS),
    ):  # fmt: skip
        assert office.take(what, content).status == 0
        before = office.head()
        said = office.take(what, content)
        assert (said.status, office.head()) == (0, before)
        assert "applied 0," in said.out
        assert "refused 0" in said.out


def test_a_package_that_cannot_measure_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "benchmarks", None)
    said = Office.run("bench", "--only", "accept")
    assert (said.status, said.out) == (1, "")
    assert "This package has no measurements" in said.err


def test_accounts_may_stand_in_any_order_and_the_house_among_them(office):
    rows = "N3,N2,player,Three,5\nN2,N1,agent,Two,0\nN1,HOUSE,master,One,0\nHOUSE,,house,Shop,0\n"
    headings = ACCOUNTS.splitlines()[0] + "\n"
    said = office.take("accounts", headings + rows)
    assert (said.status, "applied 4" in said.out) == (0, True), said
    before = office.head()
    assert office.take("accounts", headings + rows).status == 0
    assert office.head() == before


def test_an_unknown_column_is_ignored_only_when_that_is_said(office):
    rows = "".join(f"{line},x\n" for line in ACCOUNTS.splitlines()).replace("limit,x", "limit,tag")
    refused = office.take("accounts", rows)
    assert (refused.status, "tag" in refused.err) == (1, True)
    ignored = office.take("accounts", rows, "--ignore-unknown")
    assert (ignored.status, "unchanged 4" in ignored.out, "tag" in ignored.out) == (0, True, True)


def test_letters_with_accents_are_the_same_however_they_are_composed(office):
    headings = ACCOUNTS.splitlines()[0] + "\n"
    assert office.take("accounts", headings + "J1,A1,player,Jose\u0301,5\n").status == 0
    said = office.take("accounts", headings + "J1,A1,player,Jos\u00e9,5\n", name="Zoe\u0301.csv")
    assert (said.status, "unchanged 1" in said.out) == (0, True)


@pytest.mark.parametrize("name", ["Zoe\u0301.csv", b"caf\xe9.csv".decode(errors="surrogateescape")])
def test_a_file_may_have_any_name(office, name):
    headings = ACCOUNTS.splitlines()[0] + "\n"
    said = office.take("accounts", headings + "J1,A1,player,Jo,5\n", name=name)
    assert (said.status, "applied 1" in said.out) == (0, True)


class Wager(NamedTuple):
    entry: str
    day: str
    placed: str
    legs: list
    flags: list


SUNDAY, NEXT = "2026-09-13", "2026-09-20"
AFTER_START = "2026-09-13T13:05:01-04:00"
AT_START = "2026-09-13T13:05:00-04:00"


@pytest.mark.parametrize(
    "case",
    [
        Wager("451 100", SUNDAY, MORNING, [(SUNDAY, 451, "")], []),
        Wager("451 100", NEXT, MORNING, [(NEXT, 451, "")], []),
        Wager("451 100", "", MORNING, [(SUNDAY, 451, "")], []),
        Wager("451 100", "", AT_START, [(SUNDAY, 451, "")], []),
        Wager("451 100", "", AFTER_START, [(NEXT, 451, "")], []),
        Wager("451 100", SUNDAY, AFTER_START, [(SUNDAY, 451, "past_post")], ["past_post"]),
        Wager("451 +4 100", SUNDAY, MORNING, [(SUNDAY, 451, "override")], []),
        Wager("451 +3. -115 100", SUNDAY, MORNING, [(SUNDAY, 451, "override")], []),
        Wager("451 +3. -110 100", SUNDAY, MORNING, [(SUNDAY, 451, "")], []),
        Wager("451 ml d2.5 100", SUNDAY, MORNING, [(SUNDAY, 451, "override")], []),
        Wager("453 ml +200 100", SUNDAY, MORNING, [(SUNDAY, 453, "override")], []),
        Wager("451 r99999", SUNDAY, MORNING, [(SUNDAY, 451, "")], ["credit"]),
        Wager(
            "451 +9 100", SUNDAY, AFTER_START,
            [(SUNDAY, 451, "override past_post")], ["past_post"],
        ),
        Wager(
            "P 451 453 100", f"{NEXT};{SUNDAY}", MORNING,
            [(NEXT, 451, ""), (SUNDAY, 453, "")], [],
        ),
        Wager(
            "P 451 453 100", SUNDAY, AFTER_START,
            [(SUNDAY, 451, "past_post"), (SUNDAY, 453, "")], ["past_post"],
        ),
        Wager("P 451 453 100", "", AFTER_START, [(NEXT, 451, ""), (SUNDAY, 453, "")], []),
    ],
    ids=lambda case: f"{case.entry} on {case.day or 'the next day'} at {case.placed[11:19]}",
)  # fmt: skip
@pytest.mark.parametrize("is_graded", [False, True], ids=["before results", "after results"])
def test_a_given_wager_is_taken_as_written_and_judged_by_its_own_time(office, case, is_graded):
    if is_graded:
        office.take("results", RESULTS + FINAL)
        assert office.run("grade", "--book", office.book).status == 0
    said = office.ticket(case.entry, day=case.day, placed=case.placed)
    assert said.status == 0, said
    assert (legs_of(office), flags_of(office)) == (case.legs, case.flags)
    (ticket,) = office.report("tickets")
    is_on_graded = (SUNDAY, 451) in {leg[:2] for leg in case.legs}
    assert (ticket["status"] != "open") == (is_graded and is_on_graded)
    office.state()


def test_a_given_wager_of_a_suspended_account_is_flagged_not_refused(office):
    machine = this_machine()
    with open_book(office.book, machine) as book:
        actor = trusted_actor(book.reader, find_system_user(), new_session(machine))
        change_account(book, actor, "P1", status="suspended")
    assert office.ticket("451 100").status == 0
    assert flags_of(office) == ["account"]


def test_a_reference_is_one_wager_for_good(office):
    assert office.ticket("451 100").status == 0
    before = office.head()
    for entry, account, placed in (
        ("451 200", "P1", MORNING), ("451 100", "P2", MORNING), ("451 100", "P1", AT_START),
    ):  # fmt: skip
        said = office.ticket(entry, account=account, placed=placed)
        assert said.status == 1, said
        assert "is in the book for another wager" in office.rejects("tickets")[0]["reason"]
    assert office.head() == before


def test_good_rows_are_applied_and_bad_ones_refused_with_status_3(office):
    rows = f"R1,P1,{MORNING},{SUNDAY},451 100\nR2,P1,{MORNING},{SUNDAY},999 100\n"
    said = office.take("tickets", TICKETS + rows)
    assert said.status == 3
    assert "read 2, applied 1, unchanged 0, refused 1" in said.out
    assert [row["row"] for row in office.rejects("tickets")] == ["3"]


class Outcome(NamedTuple):
    entry: str
    status: str
    net: str


@pytest.mark.parametrize(
    "case",
    [
        Outcome("452 -3. r110", "won", "100.00"),
        Outcome("451 +3. r110", "lost", "-110.00"),
        Outcome("452 -4 -110 r110", "push", "0.00"),
        Outcome("452 -3.75 -110 r110", "half_won", "50.00"),
        Outcome("452 -4.25 -110 r110", "half_lost", "-55.00"),
        Outcome("452 ml d1.91 r100", "won", "91.00"),
        Outcome("452 ml f5/2 r100", "won", "250.00"),
        Outcome("451 tu20 -110 r110", "push", "0.00"),
        Outcome("452 to23.5 -110 r110", "won", "100.00"),
        Outcome("451:1h +3 -110 r110", "open", "0.00"),
        Outcome("P 452 -3.75 -110/451 o43.75 -110 r100", "won", "111.57"),
        Outcome("P 452 -4.25 -110/451 o44.25 -110 r100", "half_lost", "-75.00"),
        Outcome("P 452 -4 -110/451 o44 -110 r100", "push", "0.00"),
        Outcome("P 452 -4 -110/451 o43.5 -110 r110", "won", "100.00"),
        Outcome("P 452 -5 -110/453 r110", "lost", "-110.00"),
        Outcome("P 452 -3 -110/453 r110", "open", "0.00"),
        Outcome("453 r110", "no_action", "0.00"),
        Outcome("P 453 452 -3. -110 r110", "won", "100.00"),
    ],
    ids=lambda case: case.entry,
)
def test_statuses_and_nets_are_those_of_the_rules(office, case):
    off = "" if case.status == "open" else "2026-09-13,NFL,453,Larks,Wrens,FG,,,CANCELLED\n"
    assert office.ticket(case.entry).status == 0
    said = office.take("results", RESULTS + FINAL + off)
    assert said.status == 0, (said, office.rejects("results"))
    assert office.run("grade", "--book", office.book).status == 0
    (ticket,) = office.report("tickets")
    assert (ticket["status"], ticket["net"]) == (case.status, case.net)
    assert bool(ticket["graded_at"]) == bool(ticket["week"]) == (case.status != "open")
    office.state()


def test_the_columns_of_the_reports_are_those_promised(office):
    office.ticket("451 100")
    assert ",".join(office.report("tickets")[0]) == TICKET_COLUMNS
    board = office.report("board")
    assert ",".join(board[0]) == BOARD_COLUMNS
    first = next(row for row in board if (row["rotation"], row["event_date"]) == ("451", SUNDAY))
    assert first == {
        "event_date": SUNDAY, "start": first["start"], "league": "NFL", "rotation": "451",
        "team": "Otters", "period": "game", "spread": "+3.5", "spread_price": "-110",
        "total_side": "over", "total": "47.5", "total_price": "-110", "money_line": "+150",
    }  # fmt: skip
    (figures,) = [row for row in office.report("weekly-figures") if row["account"] == "P1"]
    names = list(figures)
    assert names[:4] == ["agent", "account", "name", "carry"]
    assert names[11:] == ["week", "payments", "adjustments", "balance", "pending"]
    assert (figures["agent"], figures["pending"]) == ("A1", "110.00")


def test_verify_prints_counts_and_the_state_and_names_the_first_difference(office):
    said = office.run("verify", "--book", office.book)
    counts = dict(line.split() for line in said.out.splitlines())
    assert counts["account"] == "6"
    assert len(counts["state"]) == 64
    connection = dbapi2.connect(str(office.book))
    connection.execute("UPDATE account SET balance = 5 WHERE code = 'P1'")
    connection.commit()
    connection.close()
    broken = office.run("verify", "--book", office.book)
    assert broken.status == 1
    assert "table account" in broken.err
    assert "column balance: live 5, replayed 0" in broken.err
    assert "state" not in broken.out


@pytest.mark.parametrize("column", ["header", "body", "chain", "received_at", "n", "type"])
def test_verify_finds_a_fact_that_was_tampered_with(office, column):
    connection = dbapi2.connect(str(office.book))
    connection.execute("DROP TRIGGER fact_no_update")
    text = "CAST(replace(CAST({0} AS TEXT), 'P1', 'P7') AS BLOB)"
    new = {
        "header": "CAST('{}' AS BLOB)", "body": text.format("body"), "chain": "zeroblob(32)",
        "received_at": "received_at + 1", "n": "n + 100000", "type": "'user.added'",
    }[column]  # fmt: skip
    connection.execute(f"UPDATE fact SET {column} = {new} WHERE seq = 4")
    connection.commit()
    connection.close()
    broken = office.run("verify", "--book", office.book)
    assert (broken.status, "fact 4" in broken.err) == (1, True), broken
    assert office.run("grade", "--book", office.book).status == 1


def test_a_book_with_an_owner_asks_who_is_acting(tmp_path):
    book = tmp_path / "owned.book"
    made = Office.run("new", book, "--owner", "Ann", **SECRET)
    assert (made.status, "“Ann”, with a password." in made.out) == (0, True), made
    assert Office.run("grade", "--book", book).status == 2
    assert Office.run("grade", "--book", book, "--user", "ann", **SECRET).status == 0
    wrong = {"BOOKDESK_PASSWORD": "another password"}
    assert Office.run("grade", "--book", book, "--user", "Ann", **wrong).status == 1
    assert Office.run("verify", "--book", book).status == 0
    with BookReader(book) as reader:
        (body,) = reader.connection.exec_driver_sql("SELECT body FROM fact").one()
    assert json.loads(body)["owner"]["password_hash"].startswith("$argon2id$")
    assert b"a long password" not in book.read_bytes()


def test_who_acts_is_not_what_the_environment_says(office, tmp_path):
    pretended = {"USER": "somebody", "LOGNAME": "somebody", "USERNAME": "somebody"}
    assert Office.run("grade", "--book", office.book, **pretended).status == 0
    said = Office.run("new", tmp_path / "another.book", **pretended)
    assert "somebody" not in said.out


def test_new_takes_the_week_and_the_zone(tmp_path):
    book = tmp_path / "monday.book"
    said = Office.run("new", book, "--week-start", "mon", "--timezone", "Europe/Paris")
    assert said.status == 0
    with BookReader(book) as reader:
        sql = "SELECT timezone, week_start FROM book"
        assert tuple(reader.connection.exec_driver_sql(sql).one()) == ("Europe/Paris", 0)


def test_a_week_closes_once(office):
    with BookReader(office.book) as reader:
        (week,) = reader.connection.exec_driver_sql("SELECT open_week FROM book").one()
    first = office.run("close-week", "--book", office.book, "--week", week)
    assert (first.status, f"closed {week}" in first.out) == (0, True), first
    for which in ((), ("--week", week)):
        checked = office.run("check-week", "--book", office.book, *which)
        assert (checked.status, "0 differences" in checked.out) == (0, True), checked
    before = office.head()
    second = office.run("close-week", "--book", office.book, "--week", week)
    assert (second.status, "closed already" in second.err) == (1, True)
    assert office.head() == before


def test_the_files_of_a_closed_week_are_written_again_byte_for_byte(office, tmp_path):
    with BookReader(office.book) as reader:
        (week,) = reader.connection.exec_driver_sql("SELECT open_week FROM book").one()
    close = ("close-week", "--book", office.book, "--week", week, "--out")
    first = office.run(*close, tmp_path / "first")
    assert (first.status, "0 differences" in first.out) == (0, True), first
    before = office.head()
    second = office.run_apart(*close, tmp_path / "second")
    assert (second.status, "was closed before" in second.out) == (0, True), second
    assert office.head() == before
    files = [
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        for name in ("first", "second")
    ]
    assert files[0] == files[1]
    assert {f"statement-A1-{week}.xlsx", "checksums.sha256"} <= files[0].keys()


def test_a_queue_is_signed_off_on_the_command_line(office):
    with BookReader(office.book) as reader:
        (week,) = reader.connection.exec_driver_sql("SELECT open_week FROM book").one()
    office.ticket("451 100", placed="2026-09-13T14:00:00-04:00")
    close = ("close-week", "--book", office.book, "--week", week)
    refused = office.run(*close)
    assert (refused.status, "sign them off" in refused.err) == (1, True), refused
    assert office.run(*close, "--sign-off", "agreed with the owner").status == 0


def test_a_backup_of_a_book_and_a_restore_of_it_verify_and_go_on(office, tmp_path):
    office.ticket("451 100")
    saved, again = tmp_path / "saved.book", tmp_path / "again.book"
    assert office.run("backup", "--book", office.book, saved).status == 0
    state = office.state()
    said = office.run("restore", saved, "--book", again)
    assert said.status == 0, said
    with BookReader(saved) as reader:
        assert f"state {verify(reader).state}" == state
    office.book = again
    office.state()
    assert office.ticket("452 100", reference="R2").status == 0
    numbers = {row["ticket"][:2] for row in office.report("tickets")}
    assert len(numbers) == 2
    assert "KA" in numbers


def test_a_restore_takes_what_is_still_in_the_wal_of_a_book_that_is_open(office, tmp_path):
    with open_book(office.book, this_machine()):
        facts = office.head()[0]
        assert office.run("restore", office.book, "--book", tmp_path / "copy.book").status == 0
    with BookReader(tmp_path / "copy.book") as reader:
        sql = "SELECT count(*) FROM fact"
        assert reader.connection.exec_driver_sql(sql).scalar() == facts + 1


def test_two_files_in_one_that_fit_two_formats_are_a_matter_of_usage(office):
    both = "Date,Rot,VH,Team,Final,side\n"
    said = office.take("lines", both + "913,451,V,Otters,20,V\n")
    assert said.status == 2, said
    assert "--format" in said.err


def test_the_state_does_not_depend_on_the_hash_seed(office):
    office.ticket("P 451 453 100")
    office.take("results", RESULTS + FINAL)
    assert office.run("grade", "--book", office.book).status == 0
    state = office.state()
    for seed in ("1", "4242"):
        said = office.run_apart("verify", "--book", office.book, PYTHONHASHSEED=seed)
        assert said.out.splitlines()[-1] == state


def test_the_explanation_of_a_leg_says_that_it_is_a_past_post(office):
    office.take("results", RESULTS + FINAL)
    assert office.run("grade", "--book", office.book).status == 0
    assert office.ticket("451 100", day=SUNDAY, placed=AFTER_START).status == 0
    (ticket,) = office.report("tickets")
    said = office.run("explain", ticket["ticket"], "--book", office.book)
    assert "Past post: taken after the start. It counts until a person takes it off." in said.out


def test_an_account_that_is_unknown_is_named_with_its_cell(office):
    assert office.ticket("451 100", account="nobody").status == 1
    (refused,) = office.rejects("tickets")
    assert (refused["cell"], refused["value"]) == ("account", "nobody")
