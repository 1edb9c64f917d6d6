"""The demo's desk work: approvals, the week's money, limits, voids, papers that come late."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from random import Random

from desktop.book.opening import Book, Command
from desktop.book.queries.board import list_events_to_settle
from desktop.book.queries.people import find_book, list_accounts
from desktop.book.queries.placing import list_waiting_moves
from desktop.domain.accounts import AccountKind
from desktop.domain.entry.reading import parse_entry
from desktop.domain.money_rules import withdrawable
from desktop.domain.transactions import TransactionType
from desktop.services.accounts import change_account, get_account
from desktop.services.books import House
from desktop.services.claims import NewClaim, open_claim
from desktop.services.demo.clock import MINUTE, DemoClock
from desktop.services.demo.games import Game
from desktop.services.demo.players import Player, Staff
from desktop.services.demo.telling import Errand
from desktop.services.demo.world import people
from desktop.services.funding.posting import post_money
from desktop.services.funding.transactions import Transaction
from desktop.services.notes import write_note
from desktop.services.placing import move_accounts
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment, Quote
from desktop.services.quoting.recording import record_ticket
from desktop.services.settlement import approve
from desktop.services.wagers import let_stand, void_ticket
from desktop.services.weeks import close_week

_SMALLEST_PAYMENT = 20_00
_ADJUSTMENTS = (25_00, 50_00, 100_00, -50_00)
_LATE_MINUTES = 12
_PAPER_NEEDS = 200_00


@dataclass(frozen=True, slots=True)
class Office:
    """The desk behind the clerks."""

    book: Book
    rng: Random
    clock: DemoClock
    house: House
    staff: Staff
    players: Sequence[Player]

    def approve_all(self) -> None:
        """Approve every result that waits."""
        waiting = [event.id for event in list_events_to_settle(self.book.reader)]
        if waiting:
            approve(self.book, self.staff.manager, waiting)

    def close_the_week(self) -> None:
        """Close the open week."""
        self.approve_all()
        week = date.fromisoformat(find_book(self.book.reader).open_week)
        close_week(self.book, self.staff.owner, week, sign_off="looked through with the clerks")

    def settle_up(self, day: date) -> Iterator[Errand]:
        """The payments of a day: most players bring or fetch what the week came to."""
        opening = self.clock.moment(day, "05:20")
        pays = {player.code: player.pays for player in self.players}
        for account in list_accounts(self.book.reader):
            if account.kind != AccountKind.PLAYER or abs(account.balance) < _SMALLEST_PAYMENT:
                continue
            cents = -account.balance * pays.get(account.code, 0) // 100
            if cents:
                at = opening + self.rng.randrange(11 * 60) * MINUTE
                yield Errand(at, partial(self._pay, account.code, cents))

    def _pay(self, code: str, cents: int) -> None:
        kind = TransactionType.DEPOSIT
        clerk, manager = self.rng.choice(self.staff.clerks), self.staff.manager
        if cents < 0:
            kind = TransactionType.WITHDRAWAL
            account = get_account(self.book.reader, code)
            cents = -min(-cents, withdrawable(account.balance, account.pending, account.reserved))
        if cents:
            paid = Transaction(code, kind, cents, method="cash")
            post_money(self.book, clerk if cents > 0 else manager, paid)

    def adjust(self) -> None:
        """Post a courtesy or a correction to somebody."""
        player = self.rng.choice(self.players)
        memo = self.rng.choice(people()["adjustments"])
        cents = self.rng.choice(_ADJUSTMENTS)
        adjusted = Transaction(player.code, TransactionType.ACCRUAL_ADJUSTMENT, cents, memo)
        post_money(self.book, self.staff.manager, adjusted)

    def raise_a_limit(self) -> None:
        """Give a good customer a quarter more."""
        player = self.rng.choice(self.players)
        limit = get_account(self.book.reader, player.code).credit_limit * 5 // 4
        change_account(self.book, self.staff.manager, player.code, credit_limit=limit)

    def suspend(self) -> None:
        """Take no more wagers from somebody who never pays."""
        for player in self.players:
            account = get_account(self.book.reader, player.code)
            if player.pays == 0 and account.status == "active":
                why = "owes for weeks and pays nothing"
                change_account(
                    self.book, self.staff.manager, player.code, reason=why, status="suspended"
                )
                text = "Suspended: promised twice to pay, and nothing came."
                write_note(self.book, self.staff.manager, player.code, "money", text)
                return

    def hand_over(self) -> None:
        """Give somebody who was suspended to another agent, who may collect from him."""
        accounts = {account.id: account for account in list_accounts(self.book.reader)}
        waiting = {move.code for move in list_waiting_moves(self.book.reader)}
        agents = [account for account in accounts.values() if account.kind == AccountKind.AGENT]
        for player in self.players:
            account = get_account(self.book.reader, player.code)
            if account.status != "suspended" or account.code in waiting:
                continue
            now = accounts[account.parent_id or 0]
            others = [agent for agent in agents if agent.parent_id == now.parent_id]
            target = others[(others.index(now) + 1) % len(others)] if now in others else now
            if target != now:
                self._move(account.code, target.code)
                return

    def _move(self, code: str, target: str) -> None:
        move_accounts(
            self.book, self.staff.owner, self.house, [code], target, inherit=False,
            reason="collects for us",
        )  # fmt: skip

    def void(self, tickets: Sequence[int]) -> None:
        """Take one of these tickets off."""
        if tickets:
            reason = self.rng.choice(people()["voids"])
            void_ticket(self.book, self.staff.manager, self.rng.choice(tickets), reason)

    def dispute(self, tickets: Sequence[int], text: str) -> None:
        """Take a claim on one of these tickets, from a caller who remembers it otherwise."""
        if tickets:
            open_claim(self.book, self.staff.clerks[0], NewClaim(text, tickets[-1], phone_line="2"))

    def take_late_paper(self, command: Command, game: Game, reference: str) -> int:
        """Take in a paper ticket whose time is after the start of its game."""
        player = self._player_in_credit(command)
        placed_at = game.start + _LATE_MINUTES * MINUTE
        quote = self._quote_paper(command, game, player, placed_at, f"{game.rotation} 50")
        return record_ticket(command, quote, placed_at=placed_at, reference=reference)

    def _player_in_credit(self, command: Command) -> Player:
        for player in self.rng.sample(list(self.players), len(self.players)):
            account = get_account(command.reader, player.code)
            left = account.available
            if account.status == "active" and left > _PAPER_NEEDS:
                return player
        raise ValueError("No player of the demo has any credit left.")

    def take_large_paper(self, command: Command, game: Game, reference: str) -> int:
        """Take in a paper ticket that is beyond the player's limit."""
        player = self._player_in_credit(command)
        placed_at = self.clock.now - _LATE_MINUTES * MINUTE
        entry = f"{game.rotation + 1} r{player.credit_limit // 100 * 3}"
        quote = self._quote_paper(command, game, player, placed_at, entry)
        return record_ticket(command, quote, placed_at=placed_at, reference=reference)

    def _quote_paper(
        self, command: Command, game: Game, player: Player, at: int, entry: str
    ) -> Quote:
        moment = Moment(at, (game.day.isoformat(),), is_given=True)
        account = get_account(command.reader, player.code)
        (wager,) = parse_entry(entry).wagers
        return Quoter(command.reader, self.house, moment).quote(account, wager, entry)

    def decide(self, ticket_id: int) -> None:
        """Let a flagged ticket stand."""
        reason = "The recording says it was given before the start"
        let_stand(self.book, self.staff.manager, ticket_id, "past_post", reason)
