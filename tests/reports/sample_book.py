"""A small real book, written fact by fact: two masters, three agents, four players, two weeks."""

from itertools import count
from pathlib import Path

from desktop.book.bodies.house import UserAdded
from desktop.book.facts import address
from desktop.book.journal import Author
from desktop.book.machine import Machine
from desktop.book.making import Operation, create_book
from desktop.book.opening import Book
from desktop.book.tables.foundation import HOUSE_ID

FIRST_WEEK, OPEN_WEEK = "2018-09-04", "2018-09-11"
THURSDAY = 1536280800000  # 2018-09-06 20:40 in New York
DAY = 86_400_000
RULES = {
    "version": 1,
    "name": "Sample",
    "round_unit_cents": 1,
    "round_mode": "half_up",
    "parlay_mode": "TRUE",
    "parlay_max_legs": 10,
    "entry_mode_default": {"straight": "base", "parlay": "risk"},
}


class SampleBook:
    """Writes facts at a time that the test sets; `ids` finds accounts and events by name."""

    def __init__(self, path: Path) -> None:
        self.now = THURSDAY
        ticks = count(1)
        machine = Machine(lambda: self.now, lambda: next(ticks), "boot", bytes)
        operation = Operation("Corner Office", "America/New_York", 1, 5, "USD", RULES, FIRST_WEEK)
        owner = UserAdded(name="ann", role="owner", pin_hash="", password_hash="", system_user="")
        self.book: Book = create_book(path, machine, operation=operation, owner=owner)
        self.ids: dict[str, int] = {"HOUSE": HOUSE_ID}

    def record(self, kind: str, /, **body: object) -> int:
        with self.book.command(Author(address(1, 1), "")) as command:
            return command.record(kind, body).number

    def open_account(self, kind: str, code: str, parent: str, name: str = "") -> None:
        self.ids[code] = self.record(
            "account.opened",
            code=code, name=name, kind=kind, parent=self.ids[parent], credit_limit=500_000,
            source="test",
        )  # fmt: skip

    def list_event(self, name: str, day: str, rotation: int, **more: object) -> None:
        away, home = name.split("-")
        body = {
            "league": "NFL", "sport": "football", "day": day, "start": THURSDAY - 1_200_000,
            "rot_away": rotation, "rot_home": rotation + 1, "away": away, "home": home,
            "neutral": False, "source": "test",
        } | more  # fmt: skip
        self.ids[name] = self.record("event.listed", **body)

    def set_lines(self, event: str, *lines: tuple[str, str, str, int, str, str]) -> None:
        self.record(
            "lines.set", event=self.ids[event], lines=[list(line) for line in lines], source="test"
        )

    def accept(
        self, account: str, event: str, side: str, line: int, description: str, **more: object
    ) -> int:
        body = self._ticket(account, self._leg(event, side, line), description) | more
        return self.record("ticket.accepted", **body)

    def accept_many(self, count: int, account: str, event: str) -> None:
        """So many tickets in one transaction, which takes no longer than one."""
        leg = self._leg(event, "away", 14)
        with self.book.command(Author(address(1, 1), "")) as command:
            for number in range(count):
                command.record("ticket.accepted", self._ticket(account, leg, f"Many {number}"))

    def _leg(self, event: str, side: str, line: int) -> dict[str, object]:
        return {
            "event": self.ids[event], "period": "game", "market": "spread", "side": side,
            "line": line, "price": "-110", "mark": "",
        }  # fmt: skip

    def _ticket(self, account: str, leg: dict[str, object], description: str) -> dict[str, object]:
        return {
            "account": self.ids[account], "kind": "straight", "placed_at": self.now,
            "amount_mode": "base", "risk": 11000, "win": 10000, "legs": [leg],
            "description": description, "entry": "", "read_back": "", "reference": None,
            "rules": 1, "flags": [],
        }  # fmt: skip

    def settle(self, event: str, away: int, home: int) -> None:
        result = self.record(
            "result.recorded",
            event=self.ids[event], status="final", segments=[], scores={"game": [away, home]},
            supersedes=None, source="test",
        )  # fmt: skip
        self.record("event.settled", events=[[self.ids[event], result]])

    def post(self, account: str, kind: str, cents: int) -> None:
        self.record("money.posted", account=self.ids[account], kind=kind, cents=cents, memo="")

    def close_week(self, week: str) -> None:
        self.record("week.closed", week=week, statement="")


def write_sample_book(path: Path) -> Path:
    """P1 (A1, under M1) wins 100 and pays 20; P2 loses 110; P3 (under M1) is open; P9 idles.

    In the first week; the second one has a loss of P1 and an adjustment of P2.
    """
    book = SampleBook(path)
    for kind, code, parent, name in (
        ("master", "M1", "HOUSE", "North"), ("master", "M2", "HOUSE", "South"),
        ("agent", "A1", "M1", "Joe"), ("agent", "A2", "M1", "Sue"),
        ("player", "P1", "A1", "Paul"), ("player", "P2", "A2", "=Pat"),
        ("player", "P3", "M1", "Pia"), ("agent", "A9", "HOUSE", "Alone"),
        ("player", "P9", "A9", ""),
    ):  # fmt: skip
        book.open_account(kind, code, parent, name)
    book.list_event("Atlanta-Philadelphia", "2018-09-06", 451)
    book.list_event("Arsenal-Chelsea", "2018-09-08", 9001, league="EPL", sport="soccer", start=None)
    book.set_lines(
        "Atlanta-Philadelphia",
        ("game", "spread", "away", 14, "-110", "open"),
        ("game", "spread", "home", -14, "-110", "open"),
        ("game", "total", "over", 178, "-105", "open"),
        ("game", "total", "under", 178, "-115", "open"),
        ("game", "money_line", "away", 0, "+150", "open"),
        ("game", "money_line", "home", 0, "-170", "off"),
        ("1h", "spread", "away", 0, "d1.91", "open"),
    )
    book.set_lines(
        "Arsenal-Chelsea",
        ("game", "three_way", "away", 0, "f5/2", "open"),
        ("game", "three_way", "home", 0, "+120", "open"),
        ("game", "three_way", "draw", 0, "+210", "open"),
    )
    book.accept("P1", "Atlanta-Philadelphia", "away", 14, "451 Atlanta +3.5", reference="R-1")
    book.accept("P2", "Atlanta-Philadelphia", "home", -14, "-3.5 by hand", reference="=R2")
    book.accept("P3", "Arsenal-Chelsea", "away", 0, "9001 Arsenal pk")
    book.now += DAY
    book.settle("Atlanta-Philadelphia", 12, 14)
    book.post("P1", "withdrawal", -2000)
    book.now += 4 * DAY
    book.close_week(FIRST_WEEK)
    book.list_event("Dallas-Carolina", "2018-09-11", 461)
    book.accept("P1", "Dallas-Carolina", "away", 8, "461 Dallas +2", reference="R-3")
    book.settle("Dallas-Carolina", 8, 16)
    book.post("P2", "accrual_adjustment", 500)
    book.book.close()
    return path
