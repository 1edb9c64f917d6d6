"""The demo's telephone this morning: a notice, calls with a wager and without, one broken off."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from desktop.domain.calls import Colour, Ending
from desktop.domain.entry.reading import parse_entry
from desktop.services.accounts import get_account
from desktop.services.calls.calling import end_call, start_call, verify_balance
from desktop.services.calls.keeping import keep_of
from desktop.services.calls.notices import Notice, set_notice
from desktop.services.demo.clock import MINUTE
from desktop.services.demo.games import Game
from desktop.services.demo.office import Office
from desktop.services.demo.players import Player
from desktop.services.demo.telling import Errand
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment, Quote
from desktop.services.wagers import accept_wager

_SECONDS = 1000


@dataclass(slots=True)
class Phone:
    """Takes three calls one after the other; each player is another one's."""

    office: Office
    game: Game
    calls: dict[str, int] = field(default_factory=dict)

    def errands(self, at: int) -> Iterator[Errand]:
        """What happens from a moment on, milliseconds UTC."""
        asks, wagers, vanishes = self._players()
        yield Errand(at, lambda: self._put_notice(wagers))
        for no, (player, does) in enumerate(
            ((asks, self._hang_up), (wagers, self._wager), (vanishes, self._break_off))
        ):
            begins = at + (2 * no + 1) * MINUTE
            yield Errand(begins, partial(self._pick_up, player))
            yield Errand(begins + (38 + 9 * no) * _SECONDS, partial(does, player))

    def _players(self) -> list[Player]:
        chosen: list[Player] = []
        for player in self.office.players:
            account = get_account(self.office.book.reader, player.code)
            if account.status == "active" and account.available > 100_00:
                chosen.append(player)
            if len(chosen) == 3:
                break
        return chosen

    def _put_notice(self, player: Player) -> None:
        notice = Notice("Ask for the new address", colour=Colour.INFO, shows=3)
        set_notice(self.office.book, self.office.staff.manager, player.code, notice)

    def _pick_up(self, player: Player) -> None:
        office = self.office
        account = get_account(office.book.reader, player.code)
        clerk = office.staff.clerks[0]
        call = start_call(office.book, clerk, office.house, account.id, "1", checked=False)
        self.calls[player.code] = call.id
        verify_balance(
            office.book, clerk, call.id, [], balance=account.balance, pending=account.pending
        )

    def _hang_up(self, player: Player) -> None:
        self._end(player, Ending.ENDED)

    def _wager(self, player: Player) -> None:
        office = self.office
        quote = replace(self._quote(player), call=self.calls[player.code])
        accept_wager(office.book, office.staff.clerks[0], office.house, quote)
        self._end(player, Ending.ENDED)

    def _break_off(self, player: Player) -> None:
        office, quote = self.office, self._quote(player)
        kept = keep_of([quote], office.clock.now - 4 * _SECONDS)
        end_call(
            office.book, office.staff.clerks[0], self.calls[player.code], Ending.DROPPED,
            typed=quote.entry, recorder="tape 31, 06:12", baskets=kept,
        )  # fmt: skip

    def _end(self, player: Player, ending: Ending) -> None:
        office = self.office
        end_call(office.book, office.staff.clerks[0], self.calls[player.code], ending)

    def _quote(self, player: Player) -> Quote:
        office = self.office
        text = f"{self.game.rotation} r20"
        (wager,) = parse_entry(text).wagers
        account = get_account(office.book.reader, player.code)
        return Quoter(office.book.reader, office.house, Moment(office.clock.now)).quote(
            account, wager, text
        )
