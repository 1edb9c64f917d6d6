"""The single fold: a fact and what it reads become row changes.

It serves live use, import, rebuild, sync and tests alike. A fold has no clock, no randomness, no
float and writes nothing itself.
"""

from collections.abc import Callable, Iterator
from importlib import import_module

from desktop.book.facts import Fact
from desktop.book.fold import clocks, placing
from desktop.book.fold.changes import Change
from desktop.book.fold.conflicts import tell_of_lapse, tell_of_nothing
from desktop.book.fold.rights.lapses import find_lapse
from desktop.book.statements import Reader

Fold = Callable[[Reader, Fact], Iterator[Change]]


class _Late:
    """A fold whose module is loaded with the first fact of its kind; most of a day need few."""

    __slots__ = ("_fold", "_module", "_name")

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name
        self._fold: Fold | None = None

    def __call__(self, reader: Reader, fact: Fact) -> Iterator[Change]:
        return (self._fold or self.load())(reader, fact)

    def load(self) -> Fold:
        """The fold itself."""
        fold: Fold = getattr(import_module(f"{__package__}.{self._module}"), self._name)
        self._fold = fold
        return fold


FOLDS: dict[str, Fold] = {
    "book.created": _Late("people", "create_book"),
    "incarnation.started": _Late("people", "start_incarnation"),
    "station.enrolled": _Late("stations", "enroll_station"),
    "station.revoked": _Late("stations", "revoke_station"),
    "quarantine.decided": _Late("stations", "decide_quarantine"),
    "sequencer.moved": _Late("stations", "move_sequencer"),
    "book.require": _Late("stations", "require_fold"),
    "user.added": _Late("people", "add_user"),
    "user.changed": _Late("people", "change_user"),
    "account.opened": _Late("people", "open_account"),
    "account.changed": _Late("people", "change_account"),
    "account.decided": _Late("standing", "decide_account"),
    "accounts.opened": _Late("people", "open_accounts"),
    "accounts.moved": _Late("placing", "move_accounts"),
    "accounts.move_dropped": _Late("placing", "drop_move"),
    "note.written": _Late("notes", "write_note"),
    "note.struck": _Late("notes", "strike_note"),
    "message.sent": _Late("messages", "send_message"),
    "message.acknowledged": _Late("messages", "acknowledge_message"),
    "break.started": _Late("standing", "start_break"),
    "own_limit.set": _Late("standing", "set_own_limit"),
    "phone_secret.set": _Late("calls", "set_phone_secret"),
    "caller.failed": _Late("calls", "fail_caller"),
    "caller.admitted": _Late("calls", "admit_caller"),
    "notice.set": _Late("calls", "set_notice"),
    "call.started": _Late("calls", "start_call"),
    "balance.verified": _Late("calls", "verify_balance"),
    "wager.quoted": _Late("calls", "quote_wagers"),
    "call.ended": _Late("calls", "end_call"),
    "basket.dropped": _Late("calls", "drop_basket"),
    "event.listed": _Late("board", "list_event"),
    "event.changed": _Late("board", "change_event"),
    "alias.learned": _Late("aliases", "learn_alias"),
    "contest.listed": _Late("board", "list_contest"),
    "lines.set": _Late("board", "set_lines"),
    "market.capped": _Late("board_keeping", "cap_market"),
    "action_rule.set": _Late("board_keeping", "set_rule"),
    "action.followed": _Late("board_keeping", "follow_action"),
    "action.decided": _Late("board_keeping", "decide_action"),
    "line_type.made": _Late("line_types", "make_type"),
    "line_links.changed": _Late("line_types", "change_links"),
    "own_lines.set": _Late("line_types", "set_own_lines"),
    "ticket.accepted": _Late("wagers", "accept_ticket"),
    "ticket.held": _Late("holds", "hold_ticket"),
    "hold.countered": _Late("holds", "counter_hold"),
    "hold.refused": _Late("holds", "refuse_hold"),
    "hold.dropped": _Late("holds", "drop_hold"),
    "hold.lapsed": _Late("holds", "lapse_holds"),
    "ticket.filled": _Late("spots", "fill_spots"),
    "spots.expired": _Late("deciding", "expire_spots"),
    "ticket.voided": _Late("deciding", "void_ticket"),
    "ticket.decided": _Late("deciding", "decide_ticket"),
    "legs.decided": _Late("deciding", "decide_legs"),
    "legs.restored": _Late("deciding", "restore_legs"),
    "review.decided": _Late("wagers", "decide_review"),
    "review.assigned": _Late("claims", "assign_item"),
    "review.noted": _Late("claims", "note_item"),
    "review.done": _Late("claims", "finish_item"),
    "claim.opened": _Late("claims", "open_claim"),
    "claim.noted": _Late("claims", "note_claim"),
    "claim.decided": _Late("claims", "decide_claim"),
    "result.recorded": _Late("board", "record_result"),
    "result.contradicted": _Late("claims", "note_contradiction"),
    "event.settled": _Late("approving", "settle_events"),
    "prices.restated": _Late("deciding", "restate_prices"),
    "money.posted": _Late("money", "post_money"),
    "money.reversed": _Late("money", "reverse_money"),
    "money.requested": _Late("money", "request_money"),
    "money.approved": _Late("money", "approve_money"),
    "money.refused": _Late("money", "refuse_money"),
    "promise.recorded": _Late("promises", "record_promise"),
    "promise.dropped": _Late("promises", "drop_promise"),
    "week.cutoff": _Late("stations", "cut_off"),
    "week.closing": _Late("closing", "start_closing"),
    "week.closed": _Late("closing", "close_week"),
    "makeup.changed": _Late("closing", "change_makeup"),
    "rules.changed": _Late("house_rules", "change_rules"),
    "settings.changed": _Late("settings", "change_settings"),
    "settings.mass_changed": _Late("settings", "change_many_settings"),
    "limit_rule.set": _Late("adapting", "set_limit_rule"),
    "limit.proposed": _Late("adapting", "propose_limit"),
    "limit.decided": _Late("adapting", "decide_limit"),
}


def fold(reader: Reader, fact: Fact) -> Iterator[Change]:
    """The row changes that a fact makes, given what the tables hold at its place.

    Moves of accounts that are due by then come first. A fact whose author had no right to it at
    its place in the journal has no effect of its own but that a person learns of it (SYNC 4.1);
    what was promised meanwhile stands.
    """
    yield from placing.take_due_moves(reader, fact.seq, fact.wall)
    yield from judged(reader, fact)


def judged(reader: Reader, fact: Fact) -> Iterator[Change]:
    """As `fold`, where no move is known to be due."""
    if find_lapse(reader, fact) is None:
        yield from allowed(reader, fact)
    else:
        yield from clocks.remember_wall(fact)
        yield from tell_of_lapse(fact, effects(reader, fact))


def allowed(reader: Reader, fact: Fact) -> Iterator[Change]:
    """The row changes of a fact whose author is known to have the right to it."""
    yield from clocks.remember_wall(fact)
    yield from tell_of_nothing(fact, effects(reader, fact))


def effects(reader: Reader, fact: Fact) -> Iterator[Change]:
    """The row changes of a fact whoever its author is, and nothing beside them: for previews."""
    return FOLDS[fact.type](reader, fact)
