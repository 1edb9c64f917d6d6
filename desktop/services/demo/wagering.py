"""The demo's callers: who calls, what they take, and the clerk who writes it."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from desktop.book.opening import Command
from desktop.book.queries.board import find_line
from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.lines import format_spread
from desktop.domain.markets import Sport
from desktop.domain.money import format_money
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.demo.clock import HOUR, MINUTE
from desktop.services.demo.games import Game
from desktop.services.demo.players import Player, Staff
from desktop.services.demo.specials import Specials, head_of
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import OVERRIDE, Moment, Quote
from desktop.services.quoting.recording import record_ticket
from desktop.services.quoting.refusals import find_refusals

_SIZES = (50, 100, 100, 100, 150, 200, 300, 500)
_LEGS = (2, 2, 2, 3, 3, 4, 5)
_KEPT_LINES_IN = 60
_SPECIAL_IN = 40
_CLOSING = 3 * MINUTE
_MARKETS: dict[Sport, tuple[tuple[str, int], ...]] = {
    Sport.FOOTBALL: (
        ("side", 40), ("total", 22), ("ml", 10), (":1h side", 9), (":1h total", 6),
        ("team", 6), (":1q side", 4), (":1h ml", 3),
    ),
    Sport.BASKETBALL: (
        ("side", 40), ("total", 26), ("ml", 10), (":1h side", 8), (":1h total", 6),
        ("team", 6), (":1q total", 4),
    ),
    Sport.HOCKEY: (("ml", 50), ("total", 25), ("side", 15), (":p1 total", 6), (":p1 ml", 4)),
    Sport.BASEBALL: (("ml", 50), ("total", 25), ("side", 13), (":f5 ml", 8), (":f5 total", 4)),
    Sport.SOCCER: (
        ("ml", 30), ("side", 22), ("total", 22), ("draw", 10), ("dnb", 6), (":1h total", 6),
        ("chance", 4),
    ),
}  # fmt: skip


class Callers:
    """Players on the phone."""

    def __init__(
        self,
        rng: Random,
        house: House,
        staff: Staff,
        players: Sequence[Player],
        specials: Specials,
    ) -> None:
        self._rng = rng
        self._specials = specials
        self._house = house
        self._staff = staff
        self._players = players
        self._activity = [player.activity for player in players]

    def call(self, command: Command, now: int, games: Sequence[Game]) -> int | None:
        """Let somebody call; answers the id of the ticket, or None when nothing was written."""
        player = self._rng.choices(self._players, self._activity)[0]
        return self.call_of(command, now, games, player)

    def call_of(
        self, command: Command, now: int, games: Sequence[Game], player: Player
    ) -> int | None:
        """Let this player call about one of the games that are open."""
        if self._rng.randrange(_SPECIAL_IN) == 0:
            text = f"{self._specials.pick(self._rng)} r{max(5, player.unit // 2)}"
            return self.write(command, now, player, text, ())
        ahead = [game for game in games if game.is_posted and game.start - _CLOSING > now]
        weights = [_interest(player, game, now) for game in ahead]
        if not any(weights):
            return None
        is_parlay = self._rng.randrange(100) < player.parlays
        wanted = self._rng.choice(_LEGS) if is_parlay else 1
        chosen = list({g.rotation: g for g in self._rng.choices(ahead, weights, k=wanted)}.values())
        keeps_line = not is_parlay and self._rng.randrange(_KEPT_LINES_IN) == 0
        if keeps_line:
            text = self._kept_line(command, chosen[0], player)
        else:
            text = self._wager(player, chosen)
        return self.write(command, now, player, text, chosen, keeps_line=keeps_line)

    def write(
        self,
        command: Command,
        now: int,
        player: Player,
        text: str,
        games: Sequence[Game],
        *,
        keeps_line: bool = False,
    ) -> int | None:
        """Quote a wager and write its ticket, unless the house refuses it."""
        quoter = Quoter(command.reader, self._house, Moment(now))
        account = get_account(command.reader, player.code)
        (wager,) = parse_entry(text).wagers
        try:
            quote = quoter.quote(account, wager, text)
        except InputError:
            # A suspended account, or nothing left to risk: the clerk says no.
            return None
        if any(kind != OVERRIDE or not keeps_line for kind, _ in find_refusals(quote)):
            return None
        actor = self._staff.manager if keeps_line else self._rng.choice(self._staff.clerks)
        ticket_id = record_ticket(replace(command, author=actor.author), quote, placed_at=now)
        if len(games) == 1:
            _stake(games[0], quote)
        return ticket_id

    def _wager(self, player: Player, games: Sequence[Game]) -> str:
        if len(games) == 1:
            return f"{self._leg(player, games[0], 0)} {self._amount(player, 1)}"
        head = head_of(self._rng, games)
        # Sides, totals and money lines of whole games, as most have; teasers have no money lines.
        few = 2 if head == "T6" else 3
        legs = "/".join(self._leg(player, game, few) for game in games)
        return f"{head} {legs} {self._amount(player, len(games))}"

    def _leg(self, player: Player, game: Game, few: int) -> str:
        names, weights = zip(*_MARKETS[game.league.sport], strict=True)
        few = few or len(names)
        kind = self._rng.choices(names[:few], weights[:few])[0]
        period, _, market = kind.rpartition(" ")
        takes_favourite = self._rng.randrange(100) < player.favourites
        number = game.rotation + (takes_favourite == (game.margin >= 0))
        word = self._word(market, player)
        return f"{number}{period}{' ' if word else ''}{word}"

    def _word(self, market: str, player: Player) -> str:
        is_over = self._rng.randrange(100) < player.overs
        if market == "total":
            return "o" if is_over else "u"
        if market == "team":
            return "to" if is_over else "tu"
        if market == "chance":
            return self._rng.choice(("dc1x", "dc12", "dcx2"))
        return "" if market == "side" else market

    def _amount(self, player: Player, legs: int) -> str:
        dollars = player.unit * self._rng.choice(_SIZES) // 100
        if legs > 1:
            dollars = max(10, dollars // (2 * legs) // 5 * 5)
        mark = "" if legs > 1 and player.amount_mark == "w" else player.amount_mark
        return f"{mark}{max(5, dollars)}"

    def _kept_line(self, command: Command, game: Game, player: Player) -> str:
        """A good customer gets the half point that was on the board a minute ago."""
        board = find_line(command.reader, game.id, "game", "spread", "home")
        if board is None:
            return f"{game.rotation + 1} {self._amount(player, 1)}"
        line = format_spread(board.line + 2)
        return f"{game.rotation + 1} {line} {board.price} {self._amount(player, 1)}"

    def reach_limit(
        self, command: Command, now: int, games: Sequence[Game], player: Player
    ) -> int | None:
        """Let a player risk nearly all that the limit leaves on the next game."""
        ahead = [game for game in games if game.is_posted and game.start - HOUR > now]
        account = get_account(command.reader, player.code)
        left = account.credit_limit + account.balance - account.pending
        if not ahead or left < 100_00:
            return None
        game = self._rng.choice(ahead)
        amount = format_money(left * self._rng.randrange(90, 99) // 10_000 * 100)
        return self.write(command, now, player, f"{game.rotation} ml r{amount}", [game])


def _interest(player: Player, game: Game, now: int) -> int:
    hours = (game.start - now) // HOUR
    nearness = 10 if hours < 12 else 3 if hours < 36 else 1
    return player.leagues[game.league.name] * nearness


def _stake(game: Game, quote: Quote) -> None:
    leg = quote.legs[0]
    game.stakes.append((leg.selection, leg.line, quote.risk, quote.win))
