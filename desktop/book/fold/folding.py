"""The single fold: a fact and what it reads become row changes.

It serves live use, import, rebuild, sync and tests alike. A fold has no clock, no randomness, no
float and writes nothing itself.
"""

from collections.abc import Callable, Iterator

from desktop.book.facts import Fact
from desktop.book.fold import (
    adapting,
    aliases,
    approving,
    board,
    board_keeping,
    calls,
    claims,
    clocks,
    closing,
    deciding,
    holds,
    house_rules,
    line_types,
    messages,
    money,
    notes,
    people,
    placing,
    promises,
    settings,
    spots,
    standing,
    stations,
    wagers,
)
from desktop.book.fold.changes import Change
from desktop.book.fold.conflicts import tell_of_lapse, tell_of_nothing
from desktop.book.fold.rights.lapses import find_lapse
from desktop.book.statements import Reader

Fold = Callable[[Reader, Fact], Iterator[Change]]

FOLDS: dict[str, Fold] = {
    "book.created": people.create_book,
    "incarnation.started": people.start_incarnation,
    "station.enrolled": stations.enroll_station,
    "station.revoked": stations.revoke_station,
    "sequencer.moved": stations.move_sequencer,
    "book.require": stations.require_fold,
    "user.added": people.add_user,
    "user.changed": people.change_user,
    "account.opened": people.open_account,
    "account.changed": people.change_account,
    "account.decided": standing.decide_account,
    "accounts.opened": people.open_accounts,
    "accounts.moved": placing.move_accounts,
    "accounts.move_dropped": placing.drop_move,
    "note.written": notes.write_note,
    "note.struck": notes.strike_note,
    "message.sent": messages.send_message,
    "message.acknowledged": messages.acknowledge_message,
    "break.started": standing.start_break,
    "own_limit.set": standing.set_own_limit,
    "phone_secret.set": calls.set_phone_secret,
    "caller.failed": calls.fail_caller,
    "caller.admitted": calls.admit_caller,
    "notice.set": calls.set_notice,
    "call.started": calls.start_call,
    "balance.verified": calls.verify_balance,
    "wager.quoted": calls.quote_wagers,
    "call.ended": calls.end_call,
    "basket.dropped": calls.drop_basket,
    "event.listed": board.list_event,
    "event.changed": board.change_event,
    "alias.learned": aliases.learn_alias,
    "contest.listed": board.list_contest,
    "lines.set": board.set_lines,
    "market.capped": board_keeping.cap_market,
    "action_rule.set": board_keeping.set_rule,
    "action.followed": board_keeping.follow_action,
    "action.decided": board_keeping.decide_action,
    "line_type.made": line_types.make_type,
    "line_links.changed": line_types.change_links,
    "own_lines.set": line_types.set_own_lines,
    "ticket.accepted": wagers.accept_ticket,
    "ticket.held": holds.hold_ticket,
    "hold.countered": holds.counter_hold,
    "hold.refused": holds.refuse_hold,
    "hold.dropped": holds.drop_hold,
    "hold.lapsed": holds.lapse_holds,
    "ticket.filled": spots.fill_spots,
    "spots.expired": deciding.expire_spots,
    "ticket.voided": deciding.void_ticket,
    "ticket.decided": deciding.decide_ticket,
    "legs.decided": deciding.decide_legs,
    "legs.restored": deciding.restore_legs,
    "review.decided": wagers.decide_review,
    "review.assigned": claims.assign_item,
    "review.noted": claims.note_item,
    "review.done": claims.finish_item,
    "claim.opened": claims.open_claim,
    "claim.noted": claims.note_claim,
    "claim.decided": claims.decide_claim,
    "result.recorded": board.record_result,
    "result.contradicted": claims.note_contradiction,
    "event.settled": approving.settle_events,
    "prices.restated": deciding.restate_prices,
    "money.posted": money.post_money,
    "money.reversed": money.reverse_money,
    "money.requested": money.request_money,
    "money.approved": money.approve_money,
    "money.refused": money.refuse_money,
    "promise.recorded": promises.record_promise,
    "promise.dropped": promises.drop_promise,
    "week.cutoff": stations.cut_off,
    "week.closing": closing.start_closing,
    "week.closed": closing.close_week,
    "makeup.changed": closing.change_makeup,
    "rules.changed": house_rules.change_rules,
    "settings.changed": settings.change_settings,
    "settings.mass_changed": settings.change_many_settings,
    "limit_rule.set": adapting.set_limit_rule,
    "limit.proposed": adapting.propose_limit,
    "limit.decided": adapting.decide_limit,
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
