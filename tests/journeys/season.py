"""Running a season from other people's files through the command line."""

import csv
import json
import shutil
from collections import Counter
from pathlib import Path

from desktop.book.queries.waiting import REASONS, WaitingQuestion, list_waiting
from desktop.book.reading import BookReader
from desktop.cli import bookdesk
from tests.feeds.files import shared_file
from tests.shop import SIDES

ACCOUNTS = (
    "account,parent,kind,name,credit_limit\n"
    "M1,HOUSE,master,Master,0\nA1,M1,agent,Agent,0\nP1,A1,player,Player,100000000\n"
)


class Season:
    """One book, one file of lines and results, and the wagers that are written on it."""

    def __init__(self, folder: Path, capsys, file: str, *terms: str) -> None:
        self.folder = folder
        self.book = folder / "season.book"
        self.file = folder / file
        self.terms = terms
        self._capsys = capsys
        shutil.copy(shared_file(file), self.file)
        self.run("new", str(self.book))
        (folder / "accounts.csv").write_text(ACCOUNTS, "utf-8")
        self.run("import", "accounts", str(folder / "accounts.csv"), "--book", str(self.book))

    def run(self, *arguments: str, status: tuple[int, ...] = (0,)) -> str:
        """Run a command; answers what it printed."""
        self._capsys.readouterr()
        answered = bookdesk(list(arguments))
        printed = self._capsys.readouterr()
        assert answered in status, (arguments, answered, printed.err)
        return printed.out

    def set_rules(self, **keys: str) -> None:
        """Make a version of the house rules with other values of some keys."""
        profile = json.loads(self.run("rules", "show", "--book", str(self.book)))
        file = self.folder / "rules.json"
        file.write_text(json.dumps(profile | keys), "utf-8")
        self.run("rules", "set", str(file), "--book", str(self.book))

    def import_lines(self) -> Counter:
        return self._import("lines", self.file, *self.terms)

    def import_results(self) -> Counter:
        terms = [term for term in self.terms if not term.startswith("--source")]
        return self._import("results", self.file, *terms)

    def import_tickets(self, rows) -> Counter:
        file = self.folder / "tickets.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(("reference", "account", "placed_at", "event_date", "entry"))
            writer.writerows(rows)
        return self._import("tickets", file)

    def _import(self, what: str, file: Path, *terms: str) -> Counter:
        printed = self.run(
            "import", what, str(file), "--book", str(self.book), *terms, status=(0, 3)
        )
        counts = printed.strip().splitlines()[-1]
        found = Counter({word.split()[0]: int(word.split()[1]) for word in counts.split(", ")})
        rejects = file.with_name(file.name + ".rejects.csv")
        if found["refused"]:
            with rejects.open(encoding="utf-8-sig") as listed:
                refused = list(csv.DictReader(listed))
            assert len(refused) == found["refused"]
            assert all(row["reason"].strip() and int(row["row"]) > 0 for row in refused)
        return found

    def refused_cells(self) -> dict[int, str]:
        """What the last import of the season's file refused: by row the cell."""
        rejects = self.file.with_name(self.file.name + ".rejects.csv")
        if not rejects.exists():
            return {}
        with rejects.open(encoding="utf-8-sig") as listed:
            return {int(row["row"]): row["cell"] for row in csv.DictReader(listed)}

    def grade(self) -> str:
        return self.run("grade", "--book", str(self.book))

    def tickets(self) -> list[dict[str, str]]:
        out = self.folder / "out.csv"
        self.run("report", "tickets", "--book", str(self.book), "--csv", str(out))
        with out.open(encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))

    def verify(self) -> None:
        """Verify: the tables are what the journal makes of them."""
        self.run("verify", "--book", str(self.book))

    def head(self) -> tuple[int, bytes]:
        """Where the journal ends: its length and its chain."""
        with BookReader(self.book) as reader:
            sql = "SELECT seq, chain FROM fact ORDER BY seq DESC LIMIT 1"
            return tuple(reader.connection.exec_driver_sql(sql).one())

    def queue(self) -> dict[str, str]:
        """Every open ticket of the queue, by its number, with its reason."""
        with BookReader(self.book) as reader:
            listed = [
                ticket
                for reason in REASONS
                for ticket in list_waiting(reader, WaitingQuestion(reason), 10_000)
            ]
        assert len({ticket.number for ticket in listed}) == len(listed)
        return {ticket.number: ticket.reason for ticket in listed}

    def balances(self) -> tuple[int, int]:
        """The sum of every side of the ledger, and the balance of P1; cents."""
        with BookReader(self.book) as reader:
            sql = f"SELECT sum(cents), (SELECT balance FROM account WHERE code = 'P1') FROM {SIDES}"
            return tuple(reader.connection.exec_driver_sql(sql).one())

    def events(self) -> list[tuple]:
        with BookReader(self.book) as reader:
            sql = "SELECT id, day, rot_away, rot_home FROM event ORDER BY day, rot_away"
            return list(reader.connection.exec_driver_sql(sql).all())

    def on_board(self) -> set[tuple[int, str, str]]:
        """Event, market and side of everything on the board for the whole game."""
        with BookReader(self.book) as reader:
            sql = "SELECT event_id, market, side FROM line WHERE period = 'game'"
            return {tuple(row) for row in reader.connection.exec_driver_sql(sql).all()}

    def unbalanced_accounts(self) -> list[tuple]:
        with BookReader(self.book) as reader:
            sql = (
                f"SELECT code FROM account a WHERE balance <> (SELECT coalesce(sum(cents), 0)"
                f" FROM {SIDES} WHERE account_id = a.id)"
            )
            return list(reader.connection.exec_driver_sql(sql).all())
