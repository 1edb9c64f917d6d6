"""The demo's people: users, the tree of accounts, and what each player is like."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from desktop.book.bodies.house import UserAdded
from desktop.book.opening import Book, Command
from desktop.book.queries.people import list_users
from desktop.domain.accounts import AccountKind
from desktop.services.accounts import NewAccount, record_account
from desktop.services.demo.world import League, people
from desktop.services.users import Actor, Right, Role, actor_of, add_user

# Dollars that a player says without thinking, and how many players are of that kind.
_UNITS = (25, 50, 100, 200, 300, 500, 1000, 2500)
_UNIT_WEIGHTS = (10, 24, 30, 22, 14, 8, 4, 1)
_FIRST_PLAYER = 1001


@dataclass(frozen=True, slots=True)
class Player:
    """What a player is like.

    Attributes:
        unit: Dollars of a usual wager.
        credit_limit: Cents.
        activity: How often they call, beside the others.
        leagues: How much they like each league, by name.
        parlays: Per cent of their wagers that are parlays.
        overs: Per cent of their totals that are overs.
        favourites: Per cent of their sides that are the favourite's.
        amount_mark: What they say before an amount: nothing, `r` or `w`.
        pays: Per cent of their balance that they settle on a Tuesday, if they do.
    """

    code: str
    name: str
    agent: str
    unit: int
    credit_limit: int
    activity: int
    leagues: dict[str, int]
    parlays: int
    overs: int
    favourites: int
    amount_mark: str
    pays: int


def invent_players(rng: Random, leagues: tuple[League, ...], number: int) -> list[Player]:
    """So many players, shared out among the agents."""
    names = [f"{first} {last}" for first in people()["first_names"] for last in _last_names()]
    chosen = rng.sample(names, number)
    return [_player(rng, leagues, index, name) for index, name in enumerate(chosen)]


def _last_names() -> list[str]:
    names: list[str] = people()["last_names"]
    return names


def _player(rng: Random, leagues: tuple[League, ...], index: int, name: str) -> Player:
    unit = rng.choices(_UNITS, _UNIT_WEIGHTS)[0]
    return Player(
        code=f"P{_FIRST_PLAYER + index}",
        name=name,
        agent=_agent_code(index % len(people()["agents"])),
        unit=unit,
        credit_limit=100 * unit * rng.choice((8, 10, 15, 20)),
        activity=rng.choice((1, 2, 2, 3, 3, 4, 6)),
        leagues={league.name: league.weight * rng.choice((0, 1, 1, 2, 4)) for league in leagues},
        parlays=rng.choice((0, 5, 10, 10, 20, 45)),
        overs=rng.choice((40, 55, 65, 75)),
        favourites=rng.choice((35, 50, 60, 70)),
        amount_mark=rng.choice(("", "", "", "r", "w")),
        pays=rng.choice((100, 100, 100, 100, 50, 0)),
    )


def _agent_code(index: int) -> str:
    return f"A{index + 1:02d}"


def open_accounts(command: Command, players: list[Player]) -> None:
    """Open masters, agents and players."""
    for account in _accounts(players):
        record_account(command, account)


def _accounts(players: list[Player]) -> Iterator[NewAccount]:
    invented = people()
    masters = invented["masters"]
    for number, name in enumerate(masters, start=1):
        yield NewAccount(f"M{number}", name, AccountKind.MASTER, "HOUSE", 0)
    for index, name in enumerate(invented["agents"]):
        above = f"M{index % len(masters) + 1}"
        yield NewAccount(_agent_code(index), f"Agent {name}", AccountKind.AGENT, above, 0)
    for player in players:
        yield NewAccount(
            player.code, player.name, AccountKind.PLAYER, player.agent, player.credit_limit
        )


@dataclass(frozen=True, slots=True)
class Staff:
    """Who works in the shop."""

    owner: Actor
    manager: Actor
    clerks: tuple[Actor, ...]


def hire(book: Book, owner: Actor) -> Staff:
    """Add a manager and the clerks; all of them share the secrets of the demo."""
    invented = people()
    _hire(book, owner, invented["manager"], Role.MANAGER)
    for name in invented["clerks"]:
        _hire(book, owner, name, Role.CLERK)
    users = [user for user in list_users(book.reader) if user.name != owner.name]
    actors = [actor_of(user, book.machine.random(8).hex()) for user in users]
    return Staff(owner, actors[0], tuple(actors[1:]))


def _hire(book: Book, owner: Actor, name: str, role: Role) -> None:
    secrets = people()["secrets"]
    user = UserAdded(
        name=name,
        role=role.value,
        pin_hash=secrets["pin_hash"],
        password_hash=secrets["password_hash"],
        system_user="",
    )
    if role is Role.CLERK:
        user["rights"] = {Right.RESULTS_RECORD.value: [None, None]}
    add_user(book, owner, user)
