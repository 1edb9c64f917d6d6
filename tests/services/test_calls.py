"""Calls: who is on the phone, who has the account, what was verified, what nobody confirmed."""

from dataclasses import replace
from datetime import date

import orjson
import pytest

from desktop.book.queries.baskets import list_waiting_baskets
from desktop.book.queries.callers import (
    find_guard,
    list_acknowledgements,
    list_locked_callers,
    list_shown_notices,
)
from desktop.book.queries.calls import (
    CallQuestion,
    find_call,
    find_call_of_ticket,
    list_calls,
    list_open_calls,
    list_tickets_of_call,
)
from desktop.book.verifying import verify
from desktop.domain.calls import Ending
from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Side
from desktop.domain.weeks import instant
from desktop.reports.questions import Question
from desktop.reports.writing import REPORTS
from desktop.services import wagers
from desktop.services.breaks import start_cool_off
from desktop.services.calls.baskets import accept_basket, drop_basket
from desktop.services.calls.callers import (
    LockedCallerError,
    SecretWantedError,
    WrongSecretError,
    admit_caller,
    clear_phone_secret,
    record_failure,
    set_phone_secret,
)
from desktop.services.calls.calling import HeldAccountError, end_call, start_call, verify_balance
from desktop.services.calls.identifying import identify
from desktop.services.calls.keeping import keep_of, quote_wagers, recover_calls
from desktop.services.calls.notices import Notice, close_notice, set_notice
from desktop.services.drafting import read_caller
from desktop.services.holds.placing import place_wagers
from desktop.services.lines import set_lines
from desktop.services.review.queue import read_queue
from desktop.services.settings.changing import change_settings
from desktop.services.ticket_story import read_ticket_story
from desktop.services.wagers import RefusedError, accept_wager, accept_wagers

OVER_THE_PHONE = "4471"


@pytest.fixture
def shop(shop):
    shop.first = shop.game(451)
    return shop


def let_in(shop, secret="", code="P1"):
    return identify(shop.book.reader, shop.house, code, secret, shop.now)


def begin(shop, code="P1", *, checked=False):
    account = shop.account(code).id
    return start_call(shop.book, shop.actor, shop.house, account, "1", checked=checked)


def fail(shop, times, code="P1"):
    account = shop.account(code).id
    return [record_failure(shop.book, shop.actor, account, "1") for _ in range(times)]


def drop(shop, text="452 100", code="P1"):
    call = begin(shop, code)
    kept = keep_of([shop.quote(text, code)], shop.now)
    end_call(shop.book, shop.actor, call.id, Ending.DROPPED, typed=text, baskets=kept)
    return call


def test_the_book_holds_the_hash_of_a_phone_secret_and_never_the_secret(shop):
    set_phone_secret(shop.book, shop.actor, "P1", OVER_THE_PHONE)
    assert find_guard(shop.book.reader, shop.account("P1").id).secret_hash.startswith("$argon2id$")
    bodies = [body for (body,) in shop.rows("SELECT body FROM fact")]
    assert not any(OVER_THE_PHONE.encode() in body for body in bodies)


def test_an_old_secret_is_told_until_there_is_a_new_one(shop):
    set_phone_secret(shop.book, shop.actor, "P1", OVER_THE_PHONE)
    change_settings(shop.book, shop.actor, shop.house, "P1", {"caller/secret_days": 30})
    month = shop.now + 30 * 24 * 60 * 60 * 1000

    def days_told(code, at):
        return read_caller(shop.book.reader, shop.house, code, at).secret_days

    assert (days_told("P1", month - 1), days_told("P1", month)) == (0, 30)
    change_settings(shop.book, shop.actor, shop.house, "P1", {"caller/secret_days": 0})
    assert days_told("P1", month) == 0
    change_settings(shop.book, shop.actor, shop.house, "P1", {"caller/secret_days": 30})
    clear_phone_secret(shop.book, shop.actor, "P1")
    assert days_told("P1", month) == 0


def test_a_drawn_secret_lets_the_caller_in(shop):
    drawn = set_phone_secret(shop.book, shop.actor, "P1", None).secret
    assert let_in(shop, drawn).checked


@pytest.mark.parametrize("secret", ["123", "1111", "a b c", "0123456789012", "ünü7"])
def test_a_secret_that_cannot_be_said_is_refused(shop, secret):
    with pytest.raises(InputError, match="4 to 12 letters and digits"):
        set_phone_secret(shop.book, shop.actor, "P1", secret)


def test_capitals_do_not_matter_on_the_phone(shop):
    set_phone_secret(shop.book, shop.actor, "P1", "Bulldog7")
    assert let_in(shop, " bullDOG7 ").checked


def test_a_caller_without_or_with_another_secret_is_not_let_in(shop):
    set_phone_secret(shop.book, shop.actor, "P1", OVER_THE_PHONE)
    with pytest.raises(SecretWantedError):
        let_in(shop)
    with pytest.raises(WrongSecretError):
        let_in(shop, "4472")


def test_the_third_failure_locks_the_account_for_callers_until_a_supervisor_lifts_it(shop):
    set_phone_secret(shop.book, shop.actor, "P1", OVER_THE_PHONE)
    assert fail(shop, 3) == [2, 1, 0]
    with pytest.raises(LockedCallerError, match="3 wrong phone secrets"):
        let_in(shop, OVER_THE_PHONE)
    assert [locked.account for locked in list_locked_callers(shop.book.reader)] == ["P1"]
    admit_caller(shop.book, shop.actor, "P1", "called back")
    assert list_locked_callers(shop.book.reader) == []
    assert let_in(shop, OVER_THE_PHONE).checked


def test_a_right_secret_begins_the_count_anew(shop):
    set_phone_secret(shop.book, shop.actor, "P1", OVER_THE_PHONE)
    fail(shop, 2)
    call = begin(shop, checked=True)
    end_call(shop.book, shop.actor, call.id, Ending.ENDED)
    assert fail(shop, 1) == [2]


def test_only_a_locked_account_is_let_in_again(shop):
    with pytest.raises(InputError, match="not locked"):
        admit_caller(shop.book, shop.actor, "P1", "why not")


@pytest.mark.parametrize(
    ("rule", "has_secret", "said", "expected"),
    [
        ("off", True, "", False),
        ("if_set", False, "", False),
        ("if_set", True, OVER_THE_PHONE, True),
        ("always", True, OVER_THE_PHONE, True),
        ("always", False, OVER_THE_PHONE, LockedCallerError),
        ("always", True, "", SecretWantedError),
    ],
)
def test_the_setting_says_whether_a_secret_is_asked_for(shop, rule, has_secret, said, expected):
    if has_secret:
        set_phone_secret(shop.book, shop.actor, "P1", OVER_THE_PHONE)
    change_settings(shop.book, shop.actor, shop.house, "A1", {"caller/secret": rule})
    if isinstance(expected, bool):
        assert let_in(shop, said).checked is expected
        return
    with pytest.raises(expected):
        let_in(shop, said)


def test_a_secret_can_be_taken_away(shop):
    set_phone_secret(shop.book, shop.actor, "P1", OVER_THE_PHONE)
    clear_phone_secret(shop.book, shop.actor, "P1")
    assert not let_in(shop).checked
    with pytest.raises(InputError, match="no phone secret"):
        clear_phone_secret(shop.book, shop.actor, "P1")


def test_one_call_has_an_account_and_another_is_told_who_and_since_when(shop):
    call = begin(shop)
    with pytest.raises(HeldAccountError, match=r"P1 is on the phone with owner, line 1, since 10:"):
        begin(shop)
    begin(shop, "P2")
    end_call(shop.book, shop.actor, call.id, Ending.ENDED)
    begin(shop)


def test_a_call_of_another_station_does_not_stop_this_one(shop):
    begin(shop)
    shop.book.begin_new_life(shop.actor.author, "restored")
    assert begin(shop).ended_at is None


def test_a_ticket_carries_its_call_and_its_channel(shop):
    call = begin(shop)
    inside = shop.accept("452 100", call=call.id)
    outside = shop.accept("452 100")
    found, channel = find_call_of_ticket(shop.book.reader, inside.ticket_id)
    assert (found.id, found.clerk, found.line, channel) == (call.id, "owner", "1", "phone")
    assert find_call_of_ticket(shop.book.reader, outside.ticket_id) == (None, "phone")


def test_a_call_counts_its_wagers_what_they_risk_and_what_was_voided(shop):
    call = begin(shop)
    shop.accept("452 100", call=call.id)
    gone = shop.accept("452 200", call=call.id)
    shop.accept("452 300")
    wagers.void_ticket(shop.book, shop.actor, gone.ticket_id, "misheard")
    shop.now += 42_000
    end_call(shop.book, shop.actor, call.id, Ending.ENDED, recorder="tape 7, 10:01")
    found = find_call(shop.book.reader, call.id)
    assert (found.wagers, found.risk, found.voids, found.seconds) == (2, 11_000, 1, 42)
    assert (found.ending, found.recorder) == ("ended", "tape 7, 10:01")


def test_a_ticket_of_a_station_with_a_smaller_number_counts_in_its_call(shop):
    """As after a backup was restored while somebody was on the phone."""
    shop.book.begin_new_life(shop.actor.author, "restored")
    call = begin(shop)
    station = shop.book.journal.identity.station
    while shop.book.journal.identity.station >= station:
        shop.book.begin_new_life(shop.actor.author, "restored")
    inside = shop.accept("452 100", call=call.id)
    assert inside.ticket_id < call.id
    assert find_call(shop.book.reader, call.id).wagers == 1
    assert list_tickets_of_call(shop.book.reader, call.id) == [inside.ticket_id]


def test_calls_are_listed_by_player_clerk_day_and_what_is_missing(shop):
    written, silent = begin(shop), begin(shop, "P2")
    shop.accept("452 100", call=written.id)
    for call in (written, silent):
        end_call(shop.book, shop.actor, call.id, Ending.ENDED)
    going = begin(shop, "P3")

    def listed(**asked):
        return {call.id for call in list_calls(shop.book.reader, CallQuestion(**asked), 10)}

    assert listed() == {written.id, silent.id, going.id}
    assert listed(account_id=shop.account("P2").id) == {silent.id}
    assert listed(clerk=shop.actor.user_id + 1) == set()
    assert listed(before=shop.now) == set()
    assert listed(only="unwritten") == {silent.id}
    assert listed(only="open") == {going.id}


def test_an_ended_call_is_over(shop):
    call = begin(shop)
    end_call(shop.book, shop.actor, call.id, Ending.ENDED)
    with pytest.raises(InputError, match="over"):
        end_call(shop.book, shop.actor, call.id, Ending.ENDED)


def test_the_balance_that_was_read_is_kept_with_its_time(shop):
    shop.pay("P1", 250_00)
    call = begin(shop)
    verify_balance(shop.book, shop.actor, call.id, [], balance=250_00, pending=0)
    found = find_call(shop.book.reader, call.id)
    assert (found.verified_at, found.verified_balance) == (shop.now, 250_00)


def test_a_balance_that_changed_while_it_was_read_is_not_verified(shop):
    call = begin(shop)
    shop.pay("P1", 250_00)
    with pytest.raises(InputError, match="changed while it was read"):
        verify_balance(shop.book, shop.actor, call.id, [], balance=0, pending=0)
    assert find_call(shop.book.reader, call.id).verified_at is None


def test_a_notice_is_told_with_the_account_and_its_acknowledgement_is_kept(shop):
    notice = Notice("COLLECT 500", must_acknowledge=True)
    set_notice(shop.book, shop.actor, "P1", notice)
    (shown,) = let_in(shop).header.to_acknowledge
    call = begin(shop)
    verify_balance(shop.book, shop.actor, call.id, [shown.id], balance=0, pending=0)
    (seen,) = list_acknowledgements(shop.book.reader, shop.account("P1").id)
    assert (seen.notice_id, seen.call_id, seen.user) == (shown.id, call.id, "owner")


def test_a_notice_ends_with_its_day(shop):
    set_notice(shop.book, shop.actor, "P1", Notice("TODAY", until=date(2026, 11, 22)))
    account = shop.account("P1").id
    assert len(list_shown_notices(shop.book.reader, account, "2026-11-22")) == 1
    assert list_shown_notices(shop.book.reader, account, "2026-11-23") == []


def test_a_notice_is_shown_at_so_many_calls(shop):
    set_notice(shop.book, shop.actor, "P1", Notice("WELCOME BACK", shows=2))
    seen = []
    for _ in range(3):
        seen.append(len(let_in(shop).header.notices))
        end_call(shop.book, shop.actor, begin(shop).id, Ending.ENDED)
    assert seen == [1, 1, 0]


def test_a_notice_is_replaced_and_taken_down(shop):
    set_notice(shop.book, shop.actor, "P1", Notice("COLLECT 500"))
    (first,) = let_in(shop).header.notices
    set_notice(shop.book, shop.actor, "P1", Notice("COLLECT 300"), replaces=first.id)
    (second,) = let_in(shop).header.notices
    assert second.clerk == "COLLECT 300"
    with pytest.raises(InputError, match="taken down already"):
        close_notice(shop.book, shop.actor, "P1", first.id)
    close_notice(shop.book, shop.actor, "P1", second.id)
    assert let_in(shop).header.notices == ()


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        (Notice(""), "says something"),
        (Notice("x" * 121), "at most 120"),
        (Notice("two\nlines"), "one line"),
        (Notice("X", shows=0), "1 to 1000"),
        (Notice("", agent="X", must_acknowledge=True), "needs a text for the clerk"),
    ],
)
def test_a_notice_that_will_not_do_is_refused(shop, notice, told):
    with pytest.raises(InputError, match=told):
        set_notice(shop.book, shop.actor, "P1", notice)


def test_what_nobody_confirmed_waits_and_is_no_ticket(shop):
    call = drop(shop)
    (basket,) = list_waiting_baskets(shop.book.reader)
    assert (basket.call_id, basket.no, basket.account, basket.clerk) == (call.id, 1, "P1", "owner")
    assert basket.wager["risk"] == 11_000
    assert shop.rows("SELECT count(*) FROM ticket") == [(0,)]


def test_a_supervisor_accepts_it_at_the_terms_that_were_read_back(shop):
    call = drop(shop)
    moved = shop.setting(Market.SPREAD, Side.HOME, parse_line("-6"), "-120")
    set_lines(shop.book, shop.actor, shop.first, [moved])
    accepted = accept_basket(shop.book, shop.actor, shop.house, call.id, 1)
    (leg,) = shop.rows("SELECT line, price, mark FROM leg")
    assert leg == (parse_line("-3.5"), "-110", "override")
    assert list_waiting_baskets(shop.book.reader) == []
    found = find_call(shop.book.reader, call.id)
    assert (found.wagers, found.baskets, found.waiting) == (1, 1, 0)
    assert find_call_of_ticket(shop.book.reader, accepted.ticket_id)[0].id == call.id


def test_it_is_decided_once(shop):
    call = drop(shop)
    drop_basket(shop.book, shop.actor, call.id, 1, "caller never came back")
    with pytest.raises(InputError, match="owner dropped it already"):
        accept_basket(shop.book, shop.actor, shop.house, call.id, 1)
    with pytest.raises(InputError, match="dropped it already"):
        drop_basket(shop.book, shop.actor, call.id, 1, "again")


def test_one_whose_game_has_started_is_marked_and_goes_to_review(shop):
    call = drop(shop)
    shop.now += 4 * 3_600_000
    accept_basket(shop.book, shop.actor, shop.house, call.id, 1)
    assert shop.rows("SELECT mark FROM leg") == [("override past_post",)]
    assert shop.rows("SELECT kind, decision FROM flag") == [("past_post", "")]


def test_one_beyond_the_credit_is_flagged(shop):
    call = drop(shop)
    shop.accept("452 r9950")
    accept_basket(shop.book, shop.actor, shop.house, call.id, 1)
    ((kind, reason),) = shop.rows("SELECT kind, reason FROM flag WHERE kind = 'credit'")
    assert (kind, reason.split(" when ")[0]) == ("credit", "P1 lacked 60.00 of credit")


def test_no_supervisor_takes_the_wager_of_somebody_on_a_break(shop):
    call = drop(shop)
    start_cool_off(shop.book, shop.actor, "P1", 7)
    with pytest.raises(InputError, match="Nothing was changed"):
        accept_basket(shop.book, shop.actor, shop.house, call.id, 1)
    assert len(list_waiting_baskets(shop.book.reader)) == 1


def test_a_wager_that_was_read_back_outlives_the_program(shop):
    call = begin(shop)
    read_back(shop, call)
    shop.reopen()
    assert recover_calls(shop.book, shop.actor) == 1
    assert find_call(shop.book.reader, call.id).ending == "lost"
    (basket,) = list_waiting_baskets(shop.book.reader)
    assert (basket.call_id, basket.wager["entry"]) == (call.id, "452 100")
    assert recover_calls(shop.book, shop.actor) == 0


def test_what_became_a_ticket_before_the_program_died_does_not_wait(shop):
    call = begin(shop)
    (quote,) = read_back(shop, call)
    accept_wager(shop.book, shop.actor, shop.house, quote)
    shop.reopen()
    assert recover_calls(shop.book, shop.actor) == 1
    assert list_waiting_baskets(shop.book.reader) == []
    assert list_open_calls(shop.book.reader) == []


def read_back(shop, call, *texts, seconds=30):
    until = shop.now + seconds * 1000
    quotes = [replace(shop.quote(text), until=until) for text in texts or ("452 100",)]
    return quote_wagers(shop.book, shop.actor, call, quotes, "; ".join(texts))


def test_who_was_quoted_what_and_until_when_is_a_fact(shop):
    call = begin(shop)
    read_back(shop, call, "452 100", "P 452/451 o47. 50")
    ((kind, body),) = shop.rows("SELECT type, body FROM fact ORDER BY seq DESC LIMIT 1")
    told = orjson.loads(body)
    assert (kind, told["call"], told["typed"]) == (
        "wager.quoted",
        call.id,
        "452 100; P 452/451 o47. 50",
    )
    assert [wager["risk"] for wager in told["wagers"]] == [110_00, 50_00]
    assert all("Correct?" in wager["read_back"] for wager in told["wagers"])
    assert told["until"] == shop.now + 30_000


def test_what_was_read_back_is_taken_once(shop):
    quotes = read_back(shop, begin(shop), "452 100", "451 100")
    tickets = accept_wagers(shop.book, shop.actor, shop.house, quotes)
    assert len(tickets) == 2
    for take in (accept_wagers, place_wagers):
        with pytest.raises(RefusedError, match="taken already"):
            take(shop.book, shop.actor, shop.house, quotes)
    assert shop.rows("SELECT count(*) FROM ticket") == [(2,)]


def test_the_same_wager_read_back_again_is_another_one(shop):
    call = begin(shop)
    for _ in range(2):
        accept_wagers(shop.book, shop.actor, shop.house, read_back(shop, call))
    assert shop.rows("SELECT count(*) FROM ticket") == [(2,)]


def test_what_was_read_back_is_held_once(shop):
    shop.set("P1", {"hold/*/*": 50_00})
    quotes = read_back(shop, begin(shop))
    (held,) = place_wagers(shop.book, shop.actor, shop.house, quotes)
    with pytest.raises(RefusedError, match="taken already"):
        place_wagers(shop.book, shop.actor, shop.house, quotes)
    assert shop.rows("SELECT id FROM hold") == [(held.hold_id,)]


def test_a_quote_is_good_until_it_expires_and_no_longer(shop):
    call = begin(shop)
    first = read_back(shop, call)
    shop.now += 29_999
    accept_wagers(shop.book, shop.actor, shop.house, first)
    second = read_back(shop, call)
    shop.now += 30_000
    with pytest.raises(RefusedError, match="expired"):
        accept_wagers(shop.book, shop.actor, shop.house, second)
    assert shop.rows("SELECT count(*) FROM ticket") == [(1,)]


def test_the_tables_of_calls_are_what_the_journal_says(shop):
    set_phone_secret(shop.book, shop.actor, "P1", OVER_THE_PHONE)
    fail(shop, 1)
    set_notice(shop.book, shop.actor, "P1", Notice("HELLO", shows=1))
    first, second = drop(shop), drop(shop, "P 452 451 o47. 50")
    accept_basket(shop.book, shop.actor, shop.house, first.id, 1)
    drop_basket(shop.book, shop.actor, second.id, 1, "no")
    assert verify(shop.book.reader).difference is None


def asked(shop, name, **choice):
    return REPORTS[name](shop.book.reader, Question(name, instant(shop.now), **choice))


def test_the_report_of_clerks_counts_calls_bets_and_what_went_wrong(shop):
    call = begin(shop)
    shop.accept("452 100", call=call.id)
    gone = shop.accept("452 -3 r200", call=call.id, keeps_line=True)
    wagers.void_ticket(shop.book, shop.actor, gone.ticket_id, "misheard")
    shop.now += 30_000
    end_call(shop.book, shop.actor, call.id, Ending.ENDED)
    drop(shop, code="P2")
    report = asked(shop, "clerks")
    names = [column.name for column in report.table.columns]
    (row,) = [dict(zip(names, row, strict=True)) for row in report.table.rows]
    assert (row["clerk"], row["calls"], row["unwritten"], row["dropped"]) == ("owner", 2, 1, 1)
    assert (row["seconds"], row["bets"], row["seconds_per_bet"]) == (30, 2, 15)
    assert (row["voids"], row["overrides"], row["risk"]) == (1, 1, 11_000)


@pytest.mark.parametrize(
    ("by", "found"), [(None, 2), ("unwritten", 1), ("waiting", 1), ("open", 0)]
)
def test_the_report_of_calls_lists_them_by_what_is_missing(shop, by, found):
    call = begin(shop)
    shop.accept("452 100", call=call.id)
    end_call(shop.book, shop.actor, call.id, Ending.ENDED)
    drop(shop, code="P2")
    assert len(list(asked(shop, "calls", by=by).table.rows)) == found


def test_calls_of_another_week_are_not_in_a_report_of_a_week(shop):
    end_call(shop.book, shop.actor, begin(shop).id, Ending.ENDED)
    week = date.fromisoformat(shop.house.book.open_week)
    assert len(list(asked(shop, "calls", week=week).table.rows)) == 1
    shop.now += 8 * 86_400_000
    end_call(shop.book, shop.actor, begin(shop).id, Ending.ENDED)
    assert len(list(asked(shop, "calls", week=week).table.rows)) == 1


def test_the_story_of_a_ticket_names_its_call(shop):
    call = begin(shop)
    accepted = shop.accept("452 100", call=call.id)
    assert read_ticket_story(shop.book.reader, accepted.ticket_id).call.id == call.id


def test_the_queue_holds_unconfirmed_wagers_and_locked_callers(shop):
    call = drop(shop)
    set_phone_secret(shop.book, shop.actor, "P2", OVER_THE_PHONE)
    fail(shop, 3, "P2")
    items = {item.kind: item for item in read_queue(shop.book.reader, shop.now)}
    assert (items["Unconfirmed"].page, items["Unconfirmed"].payload) == ("calls", call.id)
    assert (items["Caller locked"].page, items["Caller locked"].payload) == ("accounts", "P2")


def test_nobody_knows_how_long_a_call_took_that_went_down_with_the_program(shop):
    begin(shop)
    shop.reopen()
    shop.now += 86_400_000
    recover_calls(shop.book, shop.actor)
    (call,) = list_calls(shop.book.reader, CallQuestion(), 10)
    assert (call.ending, call.seconds) == ("lost", None)
    (row,) = asked(shop, "clerks").table.rows
    assert row[4] == 0
