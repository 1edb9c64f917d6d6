"""What people do at the desks: the real services, with what chance has them type."""

from datetime import date

from desktop.domain.accounts import AccountKind
from desktop.services import accounts, settlement, staff, users, wagers, weeks
from desktop.services.settings.changing import change_settings
from desktop.services.stations.requiring import require_this_program

_PLAYERS = ("P1", "P2", "P3")
_DAY_MS = 86_400_000


def accept(desk, chance):
    side = chance.choice((451, 452, 453, 454, 455, 456))
    desk.accept(f"{side} r{chance.randrange(5, 90)}", chance.choice(_PLAYERS))


def accept_total(desk, chance):
    typed = f"{chance.choice((451, 453, 455))} {chance.choice('ou')}"
    desk.accept(f"{typed} r{chance.randrange(5, 90)}", chance.choice(_PLAYERS))


def accept_parlay(desk, chance):
    desk.accept(f"P {chance.choice((451, 452))} {chance.choice((453, 454))} r10", "P2")


def pay(desk, chance):
    desk.pay(chance.choice(_PLAYERS), 100 * chance.choice((-7, 5, 12)))


def note(desk, chance):
    account = desk.account(chance.choice(_PLAYERS)).id
    desk.record("note.written", account=account, category="general", text=f"{chance.random()}")


def score(desk, chance):
    """Enter a result, or another one in its place, and let it count."""
    event = chance.choice(desk.events_of()).id
    outcome = settlement.Result("final", {}, (chance.randrange(30), chance.randrange(30)))
    settlement.record_result(desk.book, desk.actor, event, outcome)
    if chance.random() < 0.8:
        settlement.approve(desk.book, desk.actor, [event])


def void(desk, chance):
    tickets = [found for (found,) in desk.rows("SELECT id FROM ticket ORDER BY id")]
    if tickets:
        wagers.void_ticket(desk.book, desk.actor, chance.choice(tickets), "asked for")


def move_line(desk, chance):
    desk.board(chance.choice(desk.events_of()).id, f"-{chance.randrange(1, 9)}.5")


def rename(desk, chance):
    name = f"Name {chance.randrange(9)}"
    accounts.change_account(desk.book, desk.actor, chance.choice(_PLAYERS), name=name)


def change_credit(desk, chance):
    limit = chance.choice((100_00, 400_00, 900_00))
    accounts.change_account(desk.book, desk.actor, chance.choice(_PLAYERS), credit_limit=limit)


def limit(desk, chance):
    changes = {"wager_limit": chance.randrange(100_00, 999_00)}
    change_settings(desk.book, desk.actor, desk.house, chance.choice(_PLAYERS), changes)


def open_account(desk, chance):
    code = f"N{chance.randrange(1, 4)}"
    desk.open(code, AccountKind.PLAYER, "A1", 100_00)
    desk.accept("452 r20", code)


def list_game(desk, chance):
    desk.game(457 + 2 * chance.randrange(3))


def learn_alias(desk, chance):
    said = f"{chance.randrange(1 << 30):x}"
    desk.record("alias.learned", league="NFL", alias=said, team="Giants")


def require(desk, _chance):
    require_this_program(desk.book, desk.actor)


def let_stand(desk, _chance):
    for ticket, flag in desk.rows("SELECT ticket_id, kind FROM flag WHERE decision = '' LIMIT 2"):
        wagers.let_stand(desk.book, desk.actor, ticket, flag, "agreed")


def make_up(desk, chance):
    weeks.change_makeup(desk.book, desk.actor, "A1", 100 * chance.randrange(9), reason="by hand")


def change_carl(desk, _chance):
    """Let a clerk go, or come back: all must know of it at once."""
    carl = users.find_user_by_name(desk.book.reader, "Carl")
    staff.change_user(desk.book, desk.actor, carl.id, active=not carl.active)


def as_carl(desk, chance):
    """A clerk's work, who may have been let go meanwhile at another station."""
    carl = users.find_user_by_name(desk.book.reader, "Carl")
    owner, desk.actor = desk.actor, users.actor_of(carl, "session")
    try:
        chance.choice((accept, note, pay, rename))(desk, chance)
    finally:
        desk.actor = owner


def close_week(desk, chance):
    week = date.fromisoformat(desk.rows("SELECT open_week FROM book")[0][0])
    if week <= date(2026, 11, 24):
        weeks.close_week(desk.book, desk.actor, week, sign_off="looked through")
        if chance.random() < 0.5:
            pay(desk, chance)


DEEDS = {
    accept: 12, accept_total: 4, accept_parlay: 3, pay: 9, note: 3, score: 6, void: 3,
    move_line: 4, rename: 2, change_credit: 3, limit: 2, open_account: 2, list_game: 1,
    learn_alias: 2, let_stand: 1, make_up: 1, change_carl: 2, as_carl: 4, close_week: 2,
    require: 1,
}  # fmt: skip
# What an older program does not know.
OF_THE_NEWEST = frozenset({learn_alias, require})
