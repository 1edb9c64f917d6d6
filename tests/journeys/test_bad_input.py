"""Bad input through the real command line: a sentence, the right status, an unchanged book."""

import io
import shutil
import zipfile
from typing import NamedTuple

import pytest

from desktop.book.machine import this_machine
from desktop.book.opening import open_book
from desktop.feeds.opening import OLE_HEADER
from tests.domain.entry.test_refusals import KINDS, REFUSED
from tests.journeys.office import ACCOUNTS, LINES, MORNING, RESULTS, TICKETS, Office

LINE_HEADINGS = LINES.splitlines()[0] + "\n"
TOO_MUCH_BEFORE_THE_HALF = (
    "2026-09-13,NFL,451,Otters,Herons,1H,21,0,F\n2026-09-13,NFL,451,Otters,Herons,FG,20,17,F\n"
)
WRONG = {"BOOKDESK_PASSWORD": "not the password"}
ACCOUNT_HEADINGS = ACCOUNTS.splitlines()[0] + "\n"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    return Office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def unchanged(office):
    """The book is byte for byte the same history, and verifies to the same state, afterwards."""
    before = office.head(), office.state()
    yield
    assert (office.head(), office.state()) == before


def assert_sentence(text: str) -> None:
    last = text.strip().splitlines()[-1]
    assert last.endswith("."), text
    assert "Traceback" not in text
    assert "failed where it should not" not in text


def refused_whole(said) -> None:
    """Nothing was applied, and a sentence on stderr says why."""
    assert said.status == 1, said
    assert_sentence(said.err)


@pytest.mark.usefixtures("unchanged")
def test_every_mistake_of_the_grammar_is_a_refused_row_with_its_position(office):
    entries = [marked.replace("^", "", 1).strip() for marked, _ in REFUSED + KINDS]
    rows = [(f"G{no}", "P1", MORNING, "2026-09-13", entry) for no, entry in enumerate(entries)]
    quoted = ['"' + '","'.join(cell.replace('"', '""') for cell in row) + '"' for row in rows]
    said = office.take("tickets", TICKETS + "\n".join(quoted) + "\n")
    refused_whole(said)
    assert f"applied 0, unchanged 0, refused {len(rows)}" in said.out
    for row, (marked, says) in zip(office.rejects("tickets"), REFUSED + KINDS, strict=True):
        assert row["cell"] == "entry"
        assert f"At character {marked.index('^') + 1}: " in row["reason"]
        assert says in row["reason"]


class Entry(NamedTuple):
    entry: str
    says: str


BAD_ENTRIES = [
    Entry("451 0", "above 0"),
    Entry("451 r-5", "never negative"),
    Entry("451 1000000000001", "larger than any"),
    Entry("451 10.005", "two decimals"),
    Entry("451 ml +99 100", "cannot be meant"),
    Entry("451 ml -99 100", "cannot be meant"),
    Entry("451 ml d1.0 100", "above 1"),
    Entry("999 100", "No event on 2026-09-13"),
    Entry("801 100", "several events"),
    Entry("451:p1 100", "no period"),
    Entry("451:1q -3 100", "no spread on the board"),
    Entry("453 ml 100", "no money line on the board"),
    Entry("451 draw 100", "no three-way line on the board"),
    Entry("P 451 451 100", "in the parlay already"),
    Entry("P 451 452 100", "in the parlay already"),
    Entry("451 100; 452 100", "one wager"),
    Entry("@P2 451 100", "names P2"),
    Entry("451 ml -300 r0.01", "rounds to nothing"),
]


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize("case", BAD_ENTRIES, ids=lambda case: case.entry)
def test_a_wager_that_cannot_be_meant_is_refused_with_its_reason(office, case):
    refused_whole(office.ticket(case.entry))
    (row,) = office.rejects("tickets")
    assert case.says in row["reason"]


class Cells(NamedTuple):
    cells: str
    says: str


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    "case",
    [
        Cells("R1,P9,{at},2026-09-13,451 100", "no account “P9”"),
        Cells("R1,A1,{at},2026-09-13,451 100", "only players"),
        Cells(",P1,{at},2026-09-13,451 100", "“reference” is blank"),
        Cells("R1,P1,,2026-09-13,451 100", "offset"),
        Cells("R1,P1,2026-09-13T10:00:00,2026-09-13,451 100", "offset"),
        Cells("R1,P1,yesterday,2026-09-13,451 100", "offset"),
        Cells("R1,P1,{at},13/9/2026,451 100", "is not a date"),
        Cells("R1,P1,{at},2026-09-13;2026-09-20,451 100", "2 event dates for 1 leg."),
        Cells("R1,P1,{at},2026-09-14,451 100", "No event on 2026-09-14"),
        Cells("R1,P1,{at},2026-09-13,", "one line of 1 to"),
        Cells("R1,P1,{at},2026-09-13,451 100,more", "separator"),
        Cells("R1,P1,2027-01-01T10:00:00Z,,451 100", "No event ahead"),
        Cells("R1,P1,2026-09-13T20:30:00Z,,453 100", "453 has started"),
    ],
    ids=lambda case: case.cells,
)
def test_a_ticket_row_that_contradicts_the_book_is_refused(office, case):
    row = case.cells.format(at=MORNING)
    refused_whole(office.take("tickets", TICKETS + row + "\n"))
    (rejected,) = office.rejects("tickets")
    assert rejected["row"] == "2"
    assert case.says in rejected["reason"]


class Told(NamedTuple):
    rows: str
    says: tuple[str, ...]


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    "case",
    [
        Told("X1,NOWHERE,player,X,5\n", ("no account “NOWHERE”",)),
        Told("X1,X1,master,X,0\n", ("no account “X1”",)),
        Told("X1,X2,master,X,0\nX2,X1,master,Y,0\n", ("no account “X2”", "no account “X1”")),
        Told("X1,P1,player,X,5\n", ("not under player",)),
        Told("X1,,player,X,5\n", ("not under house",)),
        Told("X 1,A1,player,X,5\n", ("one word",)),
        Told("X1,A1,clerk,X,5\n", ("not a kind of account",)),
        Told("X1,A1,player,X,-5\n", ("not below 0",)),
        Told("X1,A1,player,X,5.001\n", ("two decimals",)),
        Told("X1,A1,player,X,99999999999999\n", ("larger than any",)),
        Told("X1,A1,player,,5\n", ("“name” is blank",)),
        Told("P1,A1,agent,Pat,0\n", ("is a player in the book",)),
        Told("P1,M1,player,Pat,5\n", ("stands elsewhere",)),
        Told("CASH,HOUSE,player,Till,5\n", ("is a cash in the book",)),
        Told("OTHER,,house,Another house,0\n", ("top of the tree",)),
    ],
    ids=lambda case: case.rows,
)
def test_an_account_that_does_not_fit_the_tree_is_refused(office, case):
    refused_whole(office.take("accounts", ACCOUNT_HEADINGS + case.rows))
    rejected = office.rejects("accounts")
    assert len(rejected) == len(case.says)
    for row, says in zip(rejected, case.says, strict=True):
        assert says in row["reason"]


def test_a_code_that_stands_twice_keeps_the_first_row_and_refuses_the_second(office):
    twice = "D1,A1,player,First,5\nd1,A1,player,Second,6\n"
    said = office.take("accounts", ACCOUNT_HEADINGS + twice)
    assert (said.status, "applied 1" in said.out) == (3, True)
    (row,) = office.rejects("accounts")
    assert (row["row"], "in row 2 already" in row["reason"]) == ("3", True)


class Board(NamedTuple):
    cells: str
    says: str


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    "case",
    [
        Board("-3.5,-99,47,-110,-170", "-99"),
        Board("-3.5,50,47,-110,-170", "50"),
        Board("-3.3,-110,47,-110,-170", "quarter"),
        Board("-999,-110,47,-110,-170", "-999"),
        Board("-3.5,-110,nine,-110,-170", "nine"),
        Board("-3.5,-110,47,-110,d1", "d1"),
        Board("=1+1,-110,47,-110,-170", "=1+1"),
    ],
    ids=lambda case: case.cells,
)
def test_a_line_that_is_none_is_refused_and_the_board_stands(office, case):
    away = "2026-09-13,13:05,NFL,451,V,Otters,+3.5,-110,47.5,-110,+150\n"
    home = f"2026-09-13,13:05,NFL,452,H,Herons,{case.cells.replace(',47,', ',47.5,')}\n"
    said = office.take("lines", LINE_HEADINGS + away + home)
    assert said.status in {1, 3}, said
    assert_sentence(said.err)
    assert any(case.says in row["value"] + row["reason"] for row in office.rejects("lines"))


@pytest.mark.usefixtures("unchanged")
def test_a_start_that_the_clocks_skip_is_refused(office):
    game = "2026-03-08,02:30,NFL,471,V,Otters,,,,,\n2026-03-08,02:30,NFL,472,H,Herons,,,,,\n"
    refused_whole(office.take("lines", LINE_HEADINGS + game))
    assert "the clocks skip it" in office.rejects("lines")[0]["reason"]


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize("what", ["accounts", "lines", "results", "tickets"])
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("blank.csv", b"\n\n  \n"),
        ("utf16.csv", ACCOUNTS.encode("utf-16")),
        ("latin.csv", ACCOUNTS.replace("Pat", "José").encode("cp1252")),
        ("zero.csv", b"account,parent\n\x00,\n"),
        ("quotes.csv", b'account,parent\n"P1,A1\n'),
        ("mixed.csv", b"account;parent,kind\nP1;A1,player\n"),
        ("missing.csv", b"account,name\nP1,Pat\n"),
        ("semicolons-missing.csv", b"account;name\nP1;Pat\n"),
        ("not.xlsx", b"account,parent\n"),
        ("old.xls", OLE_HEADER + bytes(512)),
        ("password.xlsx", OLE_HEADER + bytes(512)),
        ("cut.xlsx", b"PK\x03\x04" + bytes(60)),
        ("letter.docx", b"PK\x03\x04"),
        ("feed.json", b'{"a": 1}'),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_as_a_whole(office, what, name, content):
    refused_whole(office.take(what, content, name=f"{what}-{name}"))
    assert not (office.folder / f"{what}-{name}.rejects.csv").exists()


@pytest.mark.usefixtures("unchanged")
def test_one_line_of_fifty_megabytes_is_refused(office):
    said = office.take("tickets", b"x" * 49_999_999, name="long.csv")
    refused_whole(said)
    assert "a line of 49,999,999 bytes" in said.err
    refused_whole(office.take("tickets", b"x" * 60_000_000, name="long.csv"))
    (office.folder / "long.csv").unlink()


@pytest.mark.usefixtures("unchanged")
def test_a_workbook_that_unpacks_to_far_more_than_it_is_is_refused(office):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("[Content_Types].xml", b"<Types/>")
        bomb.writestr("xl/workbook.xml", b"<workbook/>")
        bomb.writestr("xl/worksheets/sheet1.xml", b"<row/>" * 20_000_000)
    assert len(packed.getvalue()) < 1_000_000
    refused_whole(office.take("lines", packed.getvalue(), name="bomb.xlsx"))


@pytest.mark.usefixtures("unchanged")
def test_a_file_that_is_not_there_or_a_folder_is_refused(office):
    for path in (office.folder / "none.csv", office.folder):
        for what in ("accounts", "lines", "results", "tickets"):
            refused_whole(office.run("import", what, path, "--book", office.book))


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_other_separators_are_read_and_said(office, separator):
    said = office.take("accounts", ACCOUNTS.replace(",", separator))
    assert said.status == 0, said
    assert "unchanged 4" in said.out
    assert "separated by" in said.out


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("2026-09-13,NFL,999,Elms,Oaks,FG,20,17,F\n", "not on the schedule"),
        ("2026-09-13,NFL,999,Otters,Herons,FG,20,17,F\n", "has the number 451 in the book"),
        ("2026-09-13,NFL,451,Otters,Wrens,FG,20,17,F\n", "Correct one of them"),
        ("2026-09-13,NFL,451,Otters,Herons,FG,-1,17,F\n", "score"),
        ("2026-09-13,NFL,451,Otters,Herons,FG,1.5,17,F\n", "score"),
        ("2026-09-13,NFL,451,Otters,Herons,FG,99999,17,F\n", "score"),
        ("2026-09-13,NFL,451,Otters,Herons,FG,,,F\n", "score"),
        ("2026-09-13,XFL,451,Otters,Herons,FG,20,17,F\n", "XFL"),
        (TOO_MUCH_BEFORE_THE_HALF, "20"),
    ],
)
def test_a_result_that_cannot_be_is_refused(office, row, says):
    refused_whole(office.take("results", RESULTS + row))
    assert any(says in rejected["reason"] for rejected in office.rejects("results"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("frobnicate",),
        ("report",),
        ("report", "nonsense", "--csv", "out.csv"),
        ("report", "tickets"),
        ("report", "tickets", "--csv", "a", "--xlsx", "b"),
        ("report", "tickets", "--csv", "a", "--week", "17-11-2026"),
        ("report", "tickets", "--csv", "a", "--week", "2026-02-30"),
        ("close-week",),
        ("close-week", "--week", "soon"),
        ("import", "lines"),
        ("import", "horses", "file"),
        ("import", "lines", "file", "--format", "morse"),
        ("import", "lines", "file", "--season", "now"),
        ("grade", "--frobnicate"),
        ("verify", "--user", "me"),
    ],
    ids=" ".join,
)
def test_a_command_that_is_used_wrongly_says_how_it_is_used(office, arguments):
    said = office.run(*arguments, "--book", office.book)
    assert said.status == 2, said
    assert "Usage: " in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    "terms",
    [
        ("--week-start", "someday"),
        ("--timezone", "Mars/Olympus"),
        ("--timezone", "../../etc/passwd"),
        ("--timezone", ""),
        ("--demo", "--timezone", "Europe/Atlantis"),
        ("--demo", "--week-start", "someday"),
        ("--demo", "--owner", "ann"),
    ],
    ids=" ".join,
)
def test_a_new_book_with_impossible_terms_is_not_made(office, terms):
    said = office.run("new", office.folder / "impossible.book", *terms)
    assert said.status == 2, said
    assert_sentence(said.err)
    assert not (office.folder / "impossible.book").exists()


@pytest.mark.parametrize(
    "secrets",
    [
        {"BOOKDESK_PASSWORD": "short"},
        {"BOOKDESK_PASSWORD": "long enough now", "BOOKDESK_PIN": "12"},
    ],
)
def test_an_owner_with_an_easy_secret_is_refused(office, secrets):
    refused_whole(office.run("new", office.folder / "easy.book", "--owner", "ann", **secrets))
    assert not (office.folder / "easy.book").exists()


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    "arguments",
    [
        ("report", "tickets", "--agent", "NOBODY", "--csv", "{folder}/o.csv"),
        ("report", "tickets", "--agent", "P1", "--csv", "{folder}/o.csv"),
        ("report", "weekly-figures", "--week", "2020-01-07", "--csv", "{folder}/o.csv"),
        ("report", "weekly-figures", "--week", "2020-01-08", "--csv", "{folder}/o.csv"),
        ("report", "weekly-figures", "--week", "0001-01-01", "--csv", "{folder}/o.csv"),
        ("report", "weekly-figures", "--week", "9999-12-31", "--csv", "{folder}/o.csv"),
        ("report", "tickets", "--csv", "{folder}"),
        ("report", "tickets", "--xlsx", "{folder}"),
        ("report", "tickets", "--csv", "{folder}/none/o.csv"),
        ("report", "tickets", "--csv", "{book}"),
        ("report", "tickets", "--xlsx", "{book}"),
        ("close-week", "--week", "2020-01-07"),
        ("close-week", "--week", "2020-01-08"),
        ("close-week", "--week", "0001-01-01"),
        ("check-week", "--week", "2020-01-08"),
        ("backup", "{folder}"),
        ("backup", "{book}"),
        ("backup", "{folder}/none/b.book"),
        ("grade", "--user", "nobody"),
    ],
    ids=" ".join,
)
def test_what_the_book_cannot_answer_or_do_is_said(office, arguments):
    names = {"folder": office.folder, "book": office.book}
    given = [argument.format(**names) for argument in arguments]
    refused_whole(office.run(*given, "--book", office.book, **WRONG))
    assert not (office.folder / "o.csv").exists()


COMMANDS = [
    ("grade",),
    ("verify",),
    ("backup", "{folder}/saved.book"),
    ("report", "tickets", "--csv", "{folder}/o.csv"),
    ("close-week", "--week", "2026-09-08"),
    ("import", "accounts", "{folder}/accounts.csv"),
]


def run_on(office, path, command):
    given = [argument.format(folder=office.folder) for argument in command]
    return office.run(*given, "--book", path)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_file_that_is_no_good_book_is_refused_and_left_alone(office, command):
    good = office.book.read_bytes()
    contents = {
        "letter.book": b"Dear book,\n" * 100,
        "empty.book": b"",
        "short.book": good[: len(good) // 2],
        "header.book": good[:100],
        "scrambled.book": good[:100] + bytes(len(good) - 100),
    }
    for name, content in contents.items():
        path = office.file(name, content)
        refused_whole(run_on(office, path, command))
        assert path.read_bytes() == content
    for path in (office.folder, office.folder / "none.book"):
        refused_whole(run_on(office, path, command))
    assert not (office.folder / "saved.book").exists()
    assert not (office.folder / "o.csv").exists()


@pytest.mark.usefixtures("unchanged")
def test_a_book_in_use_can_be_read_and_copied_but_not_written(office):
    with open_book(office.book, this_machine()):
        for command in (("grade",), ("import", "accounts", "{folder}/accounts.csv")):
            said = run_on(office, office.book, command)
            refused_whole(said)
            assert "is open in another Bookdesk" in said.err
        assert run_on(office, office.book, ("verify",)).status == 0
        assert run_on(office, office.book, ("backup", "{folder}/inuse.book")).status == 0
        assert run_on(office, office.book, COMMANDS[3]).status == 0
    (office.folder / "o.csv").unlink()


@pytest.mark.usefixtures("unchanged")
def test_a_restore_over_a_book_or_from_something_else_is_refused(office):
    saved = office.folder / "to-restore.book"
    assert office.run("backup", "--book", office.book, saved).status == 0
    refused_whole(office.run("restore", saved, "--book", office.book))
    letter = office.file("letter2.book", b"Dear book")
    refused_whole(office.run("restore", letter, "--book", office.folder / "again.book"))
    cut = office.file("cut.book", saved.read_bytes()[:-4096])
    refused_whole(office.run("restore", cut, "--book", office.folder / "again.book"))
    refused_whole(office.run("restore", saved, "--book", office.folder / "none" / "again.book"))
    refused_whole(office.run("restore", saved, "--book", office.folder / "Dropbox" / "a.book"))
    assert not (office.folder / "again.book").exists()


def test_rejects_that_cannot_be_written_are_told_and_what_was_applied_is_said(office):
    (office.folder / "some.csv.rejects.csv").mkdir()
    rows = "K1,A1,player,Kim,5\nK2,NOWHERE,player,Lee,5\n"
    said = office.take("accounts", ACCOUNT_HEADINGS + rows, name="some.csv")
    assert said.status == 3, said
    assert "applied 1" in said.out
    assert "What was imported is safe" in said.err
    assert "row 3: There is no account “NOWHERE”" in said.err


def test_no_command_leaves_drafts_behind(office):
    shutil.rmtree(office.folder / "some.csv.rejects.csv", ignore_errors=True)
    assert not [path.name for path in office.folder.iterdir() if ".part" in path.name]
