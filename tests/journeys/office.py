"""A small book driven by the real command line, and a watch that a refusal changed nothing."""

import csv
import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from desktop.book.reading import BookReader
from desktop.cli import bookdesk

ACCOUNTS = (
    "account,parent,kind,name,credit_limit\n"
    "M1,HOUSE,master,Master,0\nA1,M1,agent,Agent,0\nP1,A1,player,Pat,10000\nP2,A1,player,Quinn,50\n"
)
LINES = (
    "date,time,league,rot,side,team,spread,spread_price,total,total_price,moneyline\n"
    "2026-09-13,13:05,NFL,451,V,Otters,+3.5,-110,47.5,-110,+150\n"
    "2026-09-13,13:05,NFL,452,H,Herons,-3.5,-110,47.5,-110,-170\n"
    "2026-09-13,16:25,NFL,453,V,Larks,+7,-110,44,-110,\n"
    "2026-09-13,16:25,NFL,454,H,Wrens,-7,-110,44,-110,\n"
    "2026-09-20,13:05,NFL,451,V,Wrens,-1,-110,40,-110,\n"
    "2026-09-20,13:05,NFL,452,H,Larks,+1,-110,40,-110,\n"
    "2026-09-13,13:00,NCAAF,801,V,Elms,-2,-110,55,-110,\n"
    "2026-09-13,13:00,NCAAF,802,H,Oaks,+2,-110,55,-110,\n"
    "2026-09-13,20:00,NBA,801,V,Reds,-4,-110,215,-110,\n"
    "2026-09-13,20:00,NBA,802,H,Blues,+4,-110,215,-110,\n"
)
RESULTS = "date,league,rot_away,away,home,period,away_score,home_score,status\n"
TICKETS = "reference,account,placed_at,event_date,entry\n"
MORNING = "2026-09-13T10:00:00-04:00"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str


class Office:
    """A book with accounts and a board, and files beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.book = folder / "office.book"
        assert self.run("new", self.book).status == 0
        assert self.take("accounts", ACCOUNTS).status == 0
        assert self.take("lines", LINES).status == 0

    @staticmethod
    def run(*arguments, **environment: str) -> Said:
        """Run a command in this process; an exception that gets out fails the test."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err), patch.dict(os.environ, environment):
            status = bookdesk([str(argument) for argument in arguments])
        return Said(status, out.getvalue(), err.getvalue())

    @staticmethod
    def run_apart(*arguments, **environment: str) -> Said:
        """Run a command in a process of its own."""
        command = [sys.executable, "-m", "desktop", *(str(argument) for argument in arguments)]
        done = subprocess.run(
            command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
        )
        return Said(done.returncode, done.stdout, done.stderr)

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def take(self, what: str, content: str | bytes, *terms, name: str | None = None) -> Said:
        """Import a file with this content."""
        path = self.file(name or f"{what}.csv", content)
        return self.run("import", what, path, "--book", self.book, *terms)

    def ticket(self, entry: str, *, reference="R1", account="P1", placed=MORNING, day="2026-09-13"):
        """Import one ticket."""
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerow((reference, account, placed, day, entry))
        return self.take("tickets", TICKETS + out.getvalue())

    def rejects(self, what: str) -> list[dict[str, str]]:
        with (self.folder / f"{what}.csv.rejects.csv").open(encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def report(self, name: str, *terms) -> list[dict[str, str]]:
        out = self.folder / "out.csv"
        said = self.run("report", name, "--book", self.book, "--csv", out, *terms)
        assert said.status == 0, said
        with out.open(encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))

    def head(self) -> tuple[int, bytes]:
        """Where the journal ends: its length and its chain."""
        with BookReader(self.book) as reader:
            row = reader.connection.exec_driver_sql(
                "SELECT seq, chain FROM fact ORDER BY seq DESC LIMIT 1"
            ).one()
            return (row[0], row[1])

    def state(self) -> str:
        said = self.run("verify", "--book", self.book)
        assert said.status == 0, said
        return said.out.splitlines()[-1]
