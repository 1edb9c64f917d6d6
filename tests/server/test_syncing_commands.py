"""The command line of an office: a book is given to the server, stations come and go."""

import json

import pytest

from desktop.book.facts import FOLD_VERSION
from desktop.book.machine import this_machine
from desktop.cli import bookdesk

WORD = "correct horse battery"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Runs a command; asserts its status and answers its lines."""
    monkeypatch.setenv("BOOKDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("BOOKDESK_PASSWORD", WORD)

    def running(*arguments, status=0):
        came = bookdesk([str(argument) for argument in arguments])
        told = capsys.readouterr()
        assert came == status, told
        return (told.out + told.err).splitlines()

    return running


def test_an_office_of_three_stations_from_the_command_line(server, run, tmp_path):
    server.clock.now = this_machine().wall()
    front, back, attic = (tmp_path / f"{name}.book" for name in ("front", "back", "attic"))
    run("new", front, "--owner", "Ann")
    assert run("status", "--book", front) == ["alone: this book has no server", "fact 1"]
    assert "it has no server" in run("sync", "--book", front, status=1)[0]

    def enrol(path, code, *more, status=0):
        return run("enrol", "--book", path, "--code", code, *more, status=status)

    given = enrol(front, server.code(), "--adopt", "--label", "Front", "--user", "Ann")
    station = "station 1; its ticket numbers begin with KA"
    assert given[-3:] == ["gave 2 facts to the server", station, "in step, fact 3"]
    book = json.loads(run("status", "--book", front, "--json")[0])
    assert (book["state"], book["term"], book["pending"]) == ("enrolled", 1, 0)
    assert "already" in enrol(front, server.code(), "--adopt", "--user", "Ann", status=1)[-1]
    office = bytes.fromhex(_book_of(front))
    joined = enrol(back, server.code(office), "--label", "Back")
    assert joined[-2:] == ["station 2; its ticket numbers begin with KD", "in step, fact 4"]
    server.clock.now += 60_000
    told = run("sync", "--book", front)
    assert told[:4] == ["sent 0", "received 1", "flagged 0", "in step, fact 4"]
    assert "behind the server's" in told[4]
    server.clock.now -= 60_000

    code = run("station-code", "--book", back, "--user", "Ann")[0]
    (told,) = enrol(attic, code, "--label", "Attic", status=3)
    (waits,) = [line for line in run("stations", "--book", front) if "waiting" in line]
    words = waits.partition("six words: ")[2]
    assert words in told
    assert words in run("status", "--book", attic)[4]
    assert words in run("sync", "--book", attic, status=3)[0]
    run("admit", "3", "--book", front, "--user", "Ann")
    assert run("sync", "--book", attic)[-1] == "in step, fact 5"
    assert run("status", "--book", attic)[-1] == "station 3 (KF) Attic"

    gone = run("revoke", "3", "--book", front, "--user", "Ann", "--reason", "stolen")
    assert gone[-2:] == ["station 3 is sent away; of its facts the first 1 count",
                         "in step, fact 6"]  # fmt: skip
    writes_too_late(run, tmp_path, front, back, attic)
    asks_for_this_program(run, front)
    run("sync", "--book", back)
    assert run("status", "--book", back)[-1] == "station 3 (KF) Attic, sent away: stolen"
    states = {run("verify", "--book", path)[-1] for path in (front, back)}
    assert len(states) == 1
    (third,) = [row for row in json.loads(run("stations", "--book", back, "--json")[0])
                if row["station"] == 3]  # fmt: skip
    assert (third["state"], third["label"], third["facts"]) == ("revoked", "Attic", 2)


def writes_too_late(run, tmp_path, front, back, attic):
    """What the third station wrote after it was sent away is let in by the owner."""
    people = tmp_path / "people.csv"
    people.write_text("account,parent,kind,name,credit_limit\nA1,,agent,Agent,0\n", "utf-8")
    run("import", "accounts", people, "--book", attic, "--user", "Ann")
    assert run("sync", "--book", attic, status=1)[-1].startswith("revoked")
    kept = run("quarantine", "--book", back)
    assert kept[0] == "1 kept apart"
    assert kept[1].startswith("station 3 (KF2) ")
    assert "after its station was sent away: Ann: " in kept[1]
    let_in = ("quarantine", "--book", front, "--accept", 3, "--user", "Ann")
    assert "Say why" in run(*let_in, status=1)[-1]
    assert run(*let_in, "--reason", "rang")[0] == "let in 1 facts"
    assert json.loads(run("quarantine", "--book", back, "--json")[0]) == {"count": 0, "facts": []}
    nothing = ("recover", "KF2", "--book", front, "--user", "Ann")
    assert "is missing at the server" in run(*nothing, status=1)[-1]
    bundle = tmp_path / "bundle.zip"
    assert run("diagnose", bundle, "--book", front)[0].startswith(f"wrote {bundle}")


def asks_for_this_program(run, front):
    """The owner has the book ask for a program as new as this one; once is enough."""
    require = ("require-program", "--book", front, "--user", "Ann")
    asks = f"the book asks for programs with the rules of version {FOLD_VERSION} or later"
    assert run(*require) == [asks, "in step, fact 9"]
    assert "asks for a program with these rules already" in run(*require, status=1)[-1]


def _book_of(path):
    from desktop.book.membership import find_membership  # noqa: PLC0415
    from desktop.book.reading import BookReader  # noqa: PLC0415

    with BookReader(path) as reader:
        return find_membership(reader).book
