"""The demo book: weeks of an invented shop, lived through the same services as a real one.

The same seed and the same day make the same journal. The day is the figure day of the machine's
clock, so that the open week is the current one; nothing in the book is later than ten minutes
after that day began.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.book.facts import EventListed
from desktop.book.journal import Author
from desktop.book.machine import Machine
from desktop.book.opening import Book, Command, open_book
from desktop.book.queries.people import list_accounts
from desktop.domain.accounts import AccountKind
from desktop.domain.entry import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.weeks import BookCalendar, instant
from desktop.services import settlement, wagers, weeks
from desktop.services.accounts import get_account
from desktop.services.books import House, Owner, new_book, owner_of_new_book, read_house
from desktop.services.demo.callers import Call, calls_of_day
from desktop.services.demo.people import CLERKS, Player, add_clerks, open_network
from desktop.services.demo.schedule import Game, League, board_of, games_of, leagues, play
from desktop.services.demo.simulation import Simulation, days_between
from desktop.services.funding import Posting, post_money
from desktop.services.lines import record_event, record_lines
from desktop.services.quoting import Moment, Quoter, find_refusals
from desktop.services.settlement import Result
from desktop.services.users import Actor

TIMEZONE = "America/New_York"
WEEK_START = 1
CUT_HOUR = 5
PLAYERS = 150
WEEKS = 6
# The schedule reaches so many days past today.
DAYS_AHEAD = 4
TICKETS_A_COMMIT = 250


@dataclass(frozen=True, slots=True)
class Extent:
    """How large a demo is: players, and weeks before the open one."""

    players: int = PLAYERS
    weeks: int = WEEKS


def make_demo(
    path: Path, machine: Machine, *, day: date | None = None, extent: Extent | None = None
) -> Book:
    """Make a demo book and leave it open on the real machine.

    Args:
        path: Must not exist yet.
        machine: Its clock says which day is today; later commands use it.
        day: Today, instead of the clock's.
        extent: How large; a test makes a small one.

    Raises:
        BookdeskError: The book cannot be made there.
    """
    calendar = BookCalendar(TIMEZONE, WEEK_START, CUT_HOUR)
    today = day or calendar.figure_date(instant(machine.wall()))
    size = extent or Extent()
    first = calendar.week_of(today) - timedelta(weeks=size.weeks)
    simulation = Simulation(ZoneInfo(TIMEZONE))
    simulation.go_to(simulation.at(first, CUT_HOUR + 2))
    owner = Owner("Owner", system_user="*")
    book = new_book(
        path,
        simulation.machine(),
        owner,
        week_start=WEEK_START,
        timezone=TIMEZONE,
        name="Demo shop",
        demo=True,
    )
    try:
        shop = DemoShop(book, owner_of_new_book(book, owner), read_house(book.reader), simulation)
        shop.open_doors(size.players)
        for each in days_between(first, today):
            shop.live(each, today)
    finally:
        book.close()
    return open_book(path, machine)


@dataclass
class DemoShop:
    """The invented shop as it goes through its days."""

    book: Book
    actor: Actor
    house: House
    simulation: Simulation
    players: list[Player] = field(default_factory=list)
    clerks: dict[str, int] = field(default_factory=dict)
    games: dict[int, Game] = field(default_factory=dict)
    listed: set[tuple[str, date]] = field(default_factory=set)
    leagues: list[League] = field(default_factory=leagues)
    last_night: list[Game] = field(default_factory=list)
    last_ticket: int = 0

    def open_doors(self, players: int) -> None:
        """Open the accounts and add the clerks."""
        with self.book.command(self.actor.author) as command:
            self.players = open_network(command, self.simulation, players)
            self.clerks = add_clerks(command)

    def live(self, day: date, today: date) -> None:
        """Live through a day: schedule, lines, calls, results, and on Tuesday the week."""
        simulation = self.simulation
        is_today = day == today
        simulation.go_to(simulation.at(day, CUT_HOUR))
        if not is_today:
            self._close_week_if_over(day)
        self._list_games(day)
        self._take_calls(day, until=simulation.at(day, CUT_HOUR, 10) if is_today else None)
        if is_today:
            self._leave_work_for_today(day)
            return
        simulation.go_to(simulation.at(day, 23, 40))
        self._record_results(day, approve=day < today - timedelta(days=1))

    def _list_games(self, day: date) -> None:
        with self.book.command(self.actor.author) as command:
            for ahead in days_between(day, day + timedelta(days=DAYS_AHEAD)):
                for league in self.leagues:
                    if (league.name, ahead) not in self.listed:
                        self.listed.add((league.name, ahead))
                        for game in games_of(league, ahead, self.simulation):
                            self._list_game(command, game)

    def _list_game(self, command: Command, game: Game) -> None:
        listed = EventListed(
            league=game.league.name,
            sport=game.league.sport.value,
            day=game.day.isoformat(),
            start=game.start,
            rot_away=game.rotation,
            rot_home=game.rotation + 1,
            away=game.away,
            home=game.home,
            neutral=False,
            source="demo",
        )
        event_id = record_event(command, listed)
        record_lines(command, event_id, board_of(game), "demo")
        self.games[event_id] = game

    def _take_calls(self, day: date, until: int | None) -> None:
        ahead = [game for game in self.games.values() if day <= game.day <= day + timedelta(days=2)]
        first = self.simulation.at(day, CUT_HOUR, 1)
        hours = range(first, self.simulation.at(day, 23, 30))
        calls = calls_of_day(ahead, self.players, self.simulation, hours)
        if until is not None:
            # Early birds: the calls of a morning within the first minutes of the day.
            few = calls[: len(self.players) // 4]
            span = until - first
            calls = [
                Call(first + span * number // len(few), call.player, call.entry)
                for number, call in enumerate(few)
            ]
        for start in range(0, len(calls), TICKETS_A_COMMIT):
            self._take_batch(calls[start : start + TICKETS_A_COMMIT])
            if until is None:
                self._move_lines(day)

    def _take_batch(self, calls: Sequence[Call]) -> None:
        by_clerk: dict[str, list[Call]] = defaultdict(list)
        for number, call in enumerate(calls):
            by_clerk[CLERKS[number * len(CLERKS) // len(calls)]].append(call)
        for clerk, share in by_clerk.items():
            with self.book.command(Author(self.clerks[clerk], "demo")) as command:
                for call in share:
                    self.simulation.go_to(call.at)
                    self._take(command, call)

    def _take(self, command: Command, call: Call) -> None:
        account = get_account(command.reader, call.player.code)
        (wager,) = parse_entry(call.entry).wagers
        quoter = Quoter(command.reader, self.house, Moment(self.simulation.now))
        try:
            quote = quoter.quote(account, wager, call.entry)
        except InputError:
            return  # the market is not offered for this game: the caller hears no
        if find_refusals(quote):
            return
        self.last_ticket = wagers.record_ticket(command, quote, placed_at=self.simulation.now)

    def _move_lines(self, day: date) -> None:
        """Move some lines of the games that have not started."""
        dice = self.simulation.dice
        with self.book.command(self.actor.author) as command:
            for event_id, game in self.games.items():
                if game.day < day or game.start <= self.simulation.now or dice.random() > 0.35:
                    continue
                step = 1 if game.league.name == "UPL" else 2
                by_spread, by_total = dice.choice((-step, 0, step)), dice.choice((-2, 0, 2))
                if abs(game.spread) == 6 and step == 2:
                    by_spread = 0  # run and puck lines stay at a goal and a half
                settings = board_of(game, spread_move=by_spread, total_move=by_total)
                record_lines(command, event_id, settings, "demo")

    def _record_results(self, day: date, *, approve: bool) -> None:
        over = [event for event, game in self.games.items() if game.day == day]
        dice = self.simulation.dice
        recorded: dict[int, Result] = {}
        with self.book.command(self.actor.author) as command:
            for event_id in over:
                result = play(self.games[event_id], self.simulation)
                if dice.random() < 0.015:
                    result = Result("postponed", {}, None)
                recorded[event_id] = result
                settlement.put_result(command, event_id, result, "demo")
        if approve:
            self.simulation.go_to(self.simulation.at(day, 23, 50))
            self._approve(over)
            self._correct_one(recorded)
            self._void_one(day)
        else:
            # Last night waits for the operator; one of yesterday's games was settled and corrected.
            first = over[:1]
            self._approve(first)
            self._correct(first, recorded)
        self.last_night = [self.games.pop(event_id) for event_id in over]

    def _approve(self, events: Iterable[int]) -> None:
        events = list(events)
        if events:
            settlement.approve(self.book, self.actor, events)

    def _correct_one(self, recorded: dict[int, Result]) -> None:
        if self.simulation.dice.random() < 0.2:
            finals = [event for event, result in recorded.items() if result.status == "final"]
            self._correct(finals[:1], recorded)
            self._approve(finals[:1])

    def _correct(self, events: Sequence[int], recorded: dict[int, Result]) -> None:
        """A point was missing in the last segment of the home side."""
        with self.book.command(self.actor.author) as command:
            for event_id in events:
                old = recorded[event_id]
                if old.final is None:
                    continue
                name = list(old.segments)[-1]
                away, home = old.segments[name]
                segments = {**old.segments, name: (away, home + 1)}
                final = (old.final[0], old.final[1] + 1)
                corrected = Result("final", segments, final, old.shootout)
                settlement.put_result(command, event_id, corrected, "correction")

    def _void_one(self, day: date) -> None:
        if day.weekday() != 5 or not self.last_ticket:
            return
        wagers.void_ticket(self.book, self.actor, self.last_ticket, "for the wrong player")

    def _close_week_if_over(self, day: date) -> None:
        open_week = date.fromisoformat(read_house(self.book.reader).book.open_week)
        if day < open_week + timedelta(days=7):
            return
        settlement.grade_all(self.book, self.actor)
        weeks.close_week(self.book, self.actor, open_week)
        self._settle_up()

    def _settle_up(self) -> None:
        """On Tuesday players with a large balance pay or are paid; now and then one is adjusted."""
        dice = self.simulation.dice
        for account in list_accounts(self.book.reader):
            if account.kind != AccountKind.PLAYER or abs(account.balance) < 50_000:
                continue
            if dice.random() < 0.8:
                paid = Posting(account.code, "payment", -account.balance, "settled in cash")
                post_money(self.book, self.actor, paid)
            elif dice.random() < 0.15:
                credit = Posting(account.code, "adjustment", 2_500, "disputed wager, met half way")
                post_money(self.book, self.actor, credit)

    def _leave_work_for_today(self, day: date) -> None:
        """What the operator finds in the morning besides results: two tickets to look at."""
        yesterday = self.last_night
        if yesterday:
            late = Moment(
                yesterday[0].start + 90_000, (yesterday[0].day.isoformat(),), is_given=True
            )
            self._take_given("PAPER-1", self.players[0], f"{yesterday[0].rotation} $75", late)
        ahead = [game for game in self.games.values() if game.day == day]
        if ahead:
            large = f"{ahead[0].rotation} r{self.players[1].unit // 100 * 60}"
            given = Moment(self.simulation.now, (day.isoformat(),), is_given=True)
            self._take_given("PAPER-2", self.players[1], large, given)

    def _take_given(self, reference: str, player: Player, entry: str, moment: Moment) -> None:
        """Key in a wager that was written on paper; it is flagged, not refused."""
        with self.book.command(self.actor.author) as command:
            account = get_account(command.reader, player.code)
            (wager,) = parse_entry(entry).wagers
            quote = Quoter(command.reader, self.house, moment).quote(account, wager, entry)
            wagers.record_ticket(command, quote, placed_at=moment.at, reference=reference)
