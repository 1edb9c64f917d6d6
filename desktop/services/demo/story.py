"""The demo's story: some weeks of an invented shop, told day by day until this morning."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from random import Random

from desktop.book.opening import Command
from desktop.services.demo.clock import HOUR, MINUTE
from desktop.services.demo.games import Game, Season
from desktop.services.demo.office import Office
from desktop.services.demo.outcomes import Luck
from desktop.services.demo.phone import Phone
from desktop.services.demo.players import Player
from desktop.services.demo.schedule import Schedule
from desktop.services.demo.specials import Specials
from desktop.services.demo.telling import Errand, Step, tell
from desktop.services.demo.wagering import Callers
from desktop.services.demo.world import leagues

DAYS_AHEAD = 8

# How many call on each weekday (0 is Monday) and in each hour from the cut on, beside the others.
_WEEKDAYS = (100, 70, 80, 100, 110, 170, 200)
_HOURS = (2, 2, 2, 3, 4, 6, 8, 10, 8, 6, 7, 9, 11, 13, 10, 5, 4, 3, 2, 1, 1, 1, 0, 0)
_THIS_MORNING = 90 * MINUTE
_CALLS_THIS_MORNING_OF = 3
_NEAR_THEIR_LIMIT = 5
# On the first morning of a week, so that its figures have begun.
_FIRST_APPROVAL = (5, 15)


@dataclass(frozen=True, slots=True)
class Extent:
    """How large a demo is.

    Attributes:
        players: A dozen or more.
        weeks: Closed weeks before the open one, at least one.
        calls: Calls on a usual day.
    """

    players: int = 150
    weeks: int = 6
    calls: int = 165


class Story:
    """Tells the story of an office into its book."""

    def __init__(self, office: Office, rng: Random, calls: int, specials: Specials) -> None:
        self._office = office
        self._book = office.book
        self._clock = office.clock
        self._house = office.house
        self._staff = office.staff
        self._players = office.players
        self._rng = rng
        self._calls_a_day = calls
        self._luck = Luck(rng)
        self._callers = Callers(rng, office.house, office.staff, office.players, specials)
        self._tickets: list[int] = []

    def tell(self, first: date, last: date) -> None:
        """Tell every day from the first on, and the morning of the last.

        Args:
            first: The first day of the first week.
            last: Today; it is told as far as 90 minutes after the book's cut hour.
        """
        begins = self._clock.now
        games = self._games(first, last, begins)
        self._schedule = Schedule(self._rng, self._staff, self._luck, games)
        self._schedule.in_halves = self._first_to_wait(last)
        day = first
        while day < last:
            self._tell_day(day, self._cut(day), self._cut(day + timedelta(days=1)), last)
            day += timedelta(days=1)
        self._tell_day(last, self._cut(last), self._cut(last) + _THIS_MORNING, last)

    def _cut(self, day: date) -> int:
        return self._clock.after(day, self._house.book.cut_hour, 0)

    def _games(self, first: date, last: date, begins: int) -> list[Game]:
        found: list[Game] = []
        days = (last - first).days + DAYS_AHEAD
        for league in leagues():
            season = Season(league, self._rng, self._clock, begins)
            for number in range(days + 1):
                found += season.games(first + timedelta(days=number))
        return [game for game in found if game.start > begins + HOUR]

    def _early_games(self, day: date) -> list[Game]:
        """The games of a day that begin before its cut, those of the far side of the world."""
        return sorted(
            (g for g in self._schedule.games if g.day == day and g.league.name == "OBC"),
            key=lambda game: game.start,
        )

    def _first_to_wait(self, day: date) -> Game:
        """The first game of a day whose result nobody approves that morning."""
        approved = self._clock.after(day, *_FIRST_APPROVAL)
        return next(game for game in self._early_games(day) if game.ends > approved)

    def _tell_day(self, day: date, begins: int, ends: int, last: date) -> None:
        steps: list[Step | Errand] = [
            *self._schedule.steps(begins, ends),
            *self._calls(day, begins),
            *self._desk_work(day, last),
        ]
        if day == last:
            steps += self._this_morning(day, begins, ends)
        elif day == last - timedelta(days=1):
            steps += self._quarter_calls(day)
        tell(self._book, self._staff.owner, self._clock, steps, ends)
        self._schedule.forget(begins - 12 * HOUR)
        self._tickets.clear()
        if day < last and self._starts_week(day + timedelta(days=1)):
            self._clock.now = ends
            self._office.close_the_week()
            self._luck.next_week()

    def _starts_week(self, day: date) -> bool:
        return self._house.calendar.week_of(day) == day

    def _calls(self, day: date, begins: int) -> Iterator[Step]:
        number = self._calls_a_day * _WEEKDAYS[day.weekday()] // 115
        for hour in self._rng.choices(range(24), _HOURS, k=number):
            yield Step(begins + hour * HOUR + self._rng.randrange(HOUR), self._call)

    def _call(self, command: Command) -> None:
        ticket_id = self._callers.call(command, self._clock.now, self._schedule.games)
        if ticket_id is not None:
            self._tickets.append(ticket_id)

    def _desk_work(self, day: date, last: date) -> Iterator[Step | Errand]:
        after, office = self._clock.after, self._office
        if day < last:
            yield Step(after(day, 9, 10), self._schedule.correct)
            yield Errand(after(day, 23, 50), office.approve_all)
        if day < last - timedelta(days=1):
            yield Errand(after(day, 26, 10), office.approve_all)
        if day.toordinal() % 3 == 0:
            yield Errand(after(day, 15, 5), lambda: office.void(self._tickets))
        if self._starts_week(day):
            yield Errand(after(day, *_FIRST_APPROVAL), office.approve_all)
            yield from office.settle_up(day)
            yield Errand(after(day, 5, 50), office.adjust)
            yield Errand(after(day, 14, 20), office.adjust)
            yield Errand(after(day, 16, 40), office.raise_a_limit)
        if day.weekday() == 3:
            yield Errand(after(day, 11, 0), office.suspend)
        if day.weekday() == 4:
            yield Errand(after(day, 15, 30), office.hand_over)
        if day.weekday() == 5 and day < last:
            yield from self._late_paper(day)

    def _late_paper(self, day: date) -> Iterator[Step | Errand]:
        game = self._early_games(day)[-1]
        flagged: list[int] = []

        def take(command: Command) -> None:
            flagged.append(self._office.take_late_paper(command, game, f"PAPER-{day:%m%d}"))

        yield Step(self._clock.after(day, 6, 15), take)
        yield Errand(self._clock.after(day, 10, 30), lambda: self._office.decide(flagged[0]))

    def _quarter_calls(self, day: date) -> Iterator[Step]:
        game = self._first_to_wait(day + timedelta(days=1))
        for hour, player in enumerate(self._players[:4], start=17):
            at = self._clock.after(day, hour, 0)
            yield Step(at, partial(self._call_on_quarter, game, player))

    def _call_on_quarter(self, game: Game, player: Player, command: Command) -> None:
        entry = f"{game.rotation}:1q o r{player.unit}"
        self._callers.write(command, self._clock.now, player, entry, [game])

    def _this_morning(self, day: date, begins: int, ends: int) -> Iterator[Step | Errand]:
        for _ in range(self._calls_a_day // _CALLS_THIS_MORNING_OF):
            yield Step(begins + self._rng.randrange(ends - begins), self._call)
        yield Step(ends - 26 * MINUTE, self._schedule.correct)
        settled = begins - 6 * HOUR
        yield Step(ends - 25 * MINUTE, partial(self._schedule.correct_one, settled))
        running, ahead = self._early_games(day)[-1], self._next_game(ends)
        late, large = self._office.take_late_paper, self._office.take_large_paper
        yield Step(ends - 9 * MINUTE, lambda command: late(command, running, "PAPER-901"))
        yield Step(ends - 8 * MINUTE, lambda command: large(command, ahead, "PAPER-902"))
        yield from Phone(self._office, ahead).errands(ends - 20 * MINUTE)
        disputed = "Says he asked for the other side, and that the clerk repeated it"
        yield Errand(ends - 6 * MINUTE, lambda: self._office.dispute(self._tickets, disputed))
        for player in self._rng.sample(self._players, _NEAR_THEIR_LIMIT):
            yield Step(ends - 5 * MINUTE, partial(self._reach_limit, player))

    def _next_game(self, after: int) -> Game:
        later = [game for game in self._schedule.games if game.start > after + HOUR]
        return min(later, key=lambda game: (game.start, game.rotation))

    def _reach_limit(self, player: Player, command: Command) -> None:
        self._callers.reach_limit(command, self._clock.now, self._schedule.games, player)
