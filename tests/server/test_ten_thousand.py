"""Three stations write thousands of tickets while each is cut off in turn, and close the week."""

from datetime import date

from desktop.domain.accounts import AccountKind
from desktop.services.settlement import approve
from desktop.services.stations.telling import read_own_station
from desktop.services.weeks import close_week
from desktop.sync.standing import Lamp
from tests.server.offices import cut_off, in_step, state_of, sync

WEEK_MS = 7 * 86_400_000
PLAYERS = 12


class Office:
    """Three desks, and every ticket that one of them said was accepted."""

    def __init__(self, desks):
        self.desks, self.accepted = desks, []

    def take(self, desk, text, player):
        self.accepted.append(desk.accept(text, player).ticket_id)

    def sell(self, desk, rotation, count):
        """A clerk's hour: both sides, all players, two amounts."""
        for number in range(count):
            side = "-3.5" if number % 3 else "+3.5"
            team = rotation + 1 if number % 3 else rotation
            self.take(desk, f"{team} {side} {5 + number % 2}", f"D{number % PLAYERS}")

    def work(self, turn, count, server, monkeypatch):
        """One desk is cut off and works on, the others see each other; then all meet."""
        away, *others = (self.desks[(turn + place) % 3] for place in range(3))
        rotation = 501 + 2 * turn
        game = others[0].game(rotation)
        in_step(others[0], away, others[1])
        with cut_off(server, monkeypatch):
            self.sell(away, rotation, count)
            self.take(away, f"{rotation} +3.5 r60", f"T{turn}")
            done = sync(away)
            assert (done.standing.lamp, done.standing.pending) == (Lamp.OUT_OF_TOUCH, count + 1)
        # The same small credit is used up a second time where nobody can know of the first.
        self.take(others[0], f"{rotation} +3.5 r60", f"T{turn}")
        for desk in others:
            self.sell(desk, rotation, count)
            in_step(desk)
        in_step(away, *others)
        return game

    def settle(self, game, turn):
        """A result at one desk, which another corrects; both have to be seen by all."""
        first, second, third = (self.desks[(turn + place) % 3] for place in range(3))
        first.settle(game, 10, 20)
        in_step(first, second)
        second.result(game, 21, 20)
        approve(second.book, second.actor, [game])
        in_step(second, third, first)


def test_three_stations_agree_on_every_ticket_and_on_the_week(
    server, office, monkeypatch, is_long_run
):
    turns, count = (30, 111) if is_long_run else (2, 3)
    desks = [office(name) for name in ("Front", "Back", "Upstairs")]
    front, back, attic = desks
    for code in (f"D{number}" for number in range(PLAYERS)):
        front.open(code, AccountKind.PLAYER, "A1", 100_000_00)
    for code in (f"T{turn}" for turn in range(turns)):
        front.open(code, AccountKind.PLAYER, "A1", 100_00)
    in_step(front, back, attic)
    work = Office(desks)
    for turn in range(turns):
        game = work.work(turn, count, server, monkeypatch)
        if turn % 2 == 0:
            work.settle(game, turn)
    for desk in desks:
        desk.now += WEEK_MS
    in_step(*desks, *desks)
    week = date.fromisoformat(front.rows("SELECT open_week FROM book")[0][0])
    close_week(front.book, front.actor, week, sign_off="looked at on Monday")
    in_step(front, back, attic)

    states = {state_of(desk) for desk in desks}
    assert len(states) == 1
    assert len(work.accepted) == len({*work.accepted}) == turns * (3 * count + 2)
    for desk in desks:
        assert read_own_station(desk.book.reader, desk.now).pending == 0
        ids = desk.rows("SELECT id FROM ticket")
        assert sorted(ticket for (ticket,) in ids) == sorted(work.accepted)
        flagged = desk.rows(
            "SELECT account.code FROM flag JOIN ticket ON ticket.id = flag.ticket_id"
            " JOIN account ON account.id = ticket.account_id WHERE flag.kind = 'over_limit'"
        )
        assert sorted(flagged) == sorted((f"T{turn}",) for turn in range(turns))
        assert desk.rows("SELECT status FROM week ORDER BY starts_on") == [("closed",), ("open",)]
    ((facts, state),) = states
    print(f"{len(work.accepted)} tickets, {facts} facts, {turns} over the credit, state {state}")  # noqa: T201  figures
