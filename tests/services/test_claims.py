"""Claims: taken in time, decided by others, made good in one command, in the way of money."""

import csv

import pytest

from desktop.book.queries.claims import find_claim, list_claim_notes, list_claims_on
from desktop.book.queries.documents import DocumentQuestion, list_documents
from desktop.book.queries.people import list_users
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.rights import NotAllowedError, Role
from desktop.domain.tickets import LegResult
from desktop.domain.transactions import TransactionType
from desktop.domain.weeks import instant
from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.writing import write_report
from desktop.services import users
from desktop.services.account_history import read_account_history
from desktop.services.claims import (
    Adjustment,
    ClaimResult,
    LateClaimError,
    NewClaim,
    Regrade,
    Verdict,
    Void,
    decide_claim,
    note_claim,
    open_claim,
    preview_remedy,
)
from desktop.services.closing_checklist import read_checklist
from desktop.services.funding.claims import OpenClaimError
from desktop.services.funding.requesting import approve_request, pay_request, request_withdrawal
from desktop.services.funding.transactions import Transaction
from desktop.services.settings.changing import change_settings
from desktop.services.weeks import WeekError, close_week

DAY_MS = 86_400_000


def hire(shop, name, role):
    users.add_user(shop.book, shop.actor, users.new_user(name, role))
    found = next(user for user in list_users(shop.book.reader) if user.name == name)
    return users.actor_of(found, "s")


def disputed(shop, **said):
    """A ticket of P1 with a claim on it; answers both ids."""
    shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    return ticket, open_claim(shop.book, shop.actor, NewClaim("says +7", ticket, **said)).id


def test_a_claim_keeps_ticket_call_tape_and_both_times(shop):
    ticket, claim_id = disputed(shop, call=17, tape_time="01:12", phone_line="3")
    claim = find_claim(shop.book.reader, claim_id)
    assert (claim.account, claim.ticket_id, claim.call_id) == ("P1", ticket, 17)
    assert (claim.tape_time, claim.phone_line, claim.text) == ("01:12", "3", "says +7")
    assert (claim.user, claim.status) == ("owner", "open")
    assert claim.closes_at == shop.now + 7 * DAY_MS
    assert claim.due_at == shop.now + DAY_MS


def test_the_times_are_settings(shop):
    days = {"claim/days": 2, "claim/hours": 3}
    change_settings(shop.book, shop.actor, shop.house, "A1", days)
    _, claim_id = disputed(shop)
    claim = find_claim(shop.book.reader, claim_id)
    assert claim.closes_at == shop.now + 2 * DAY_MS
    assert claim.due_at == shop.now + DAY_MS // 8


def test_a_claim_after_its_time_needs_a_manager_with_a_reason(shop):
    shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    clerk = hire(shop, "clerk", Role.CLERK)
    manager = hire(shop, "manager", Role.MANAGER)
    shop.now += 7 * DAY_MS
    open_in_time = NewClaim("says +7", ticket)
    shop.now += 1
    with pytest.raises(LateClaimError, match="ended on 2026-11-29 15:00 UTC"):
        open_claim(shop.book, manager, open_in_time)
    late = NewClaim("says +7", ticket, late="was in hospital")
    with pytest.raises(NotAllowedError):
        open_claim(shop.book, clerk, late)
    claim = find_claim(shop.book.reader, open_claim(shop.book, manager, late).id)
    assert claim.late == "was in hospital"


def test_a_claim_in_its_last_moment_is_in_time(shop):
    shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    shop.now += 7 * DAY_MS
    clerk = hire(shop, "clerk", Role.CLERK)
    assert open_claim(shop.book, clerk, NewClaim("says +7", ticket)).number.startswith("KA")


def test_a_ticket_has_one_open_claim_and_another_after_its_decision(shop):
    ticket, claim_id = disputed(shop)
    with pytest.raises(InputError, match="is an open claim on this ticket"):
        open_claim(shop.book, shop.actor, NewClaim("again", ticket))
    decide_claim(shop.book, shop.actor, claim_id, Verdict(ClaimResult.REFUSED, "no"))
    open_claim(shop.book, shop.actor, NewClaim("again", ticket))
    assert [claim.status for claim in list_claims_on(shop.book.reader, ticket)] == [
        "refused",
        "open",
    ]


def test_a_claim_is_decided_once(shop):
    _, claim_id = disputed(shop)
    decide_claim(shop.book, shop.actor, claim_id, Verdict(ClaimResult.WITHDRAWN, "was wrong"))
    with pytest.raises(InputError, match="was withdrawn by owner already"):
        decide_claim(shop.book, shop.actor, claim_id, Verdict(ClaimResult.UPHELD, "right"))


def test_nobody_decides_the_claim_on_their_own_ticket(shop):
    shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    manager = hire(shop, "manager", Role.MANAGER)
    claim_id = open_claim(shop.book, manager, NewClaim("says +7", ticket)).id
    verdict = Verdict(ClaimResult.REFUSED, "no")
    with pytest.raises(NotAllowedError, match="about a ticket that owner wrote"):
        decide_claim(shop.book, shop.actor, claim_id, verdict)
    decide_claim(shop.book, manager, claim_id, verdict)
    assert find_claim(shop.book.reader, claim_id).decided_by == "manager"


def test_an_adjustment_makes_it_good_in_the_same_command_and_names_the_claim(shop):
    _, claim_id = disputed(shop)
    before = shop.account("P1").balance
    verdict = Verdict(ClaimResult.UPHELD, "the tape says +7", (Adjustment(100_00),))
    decide_claim(shop.book, shop.actor, claim_id, verdict)
    assert shop.account("P1").balance == before + 100_00
    claim = find_claim(shop.book.reader, claim_id)
    (document,) = list_documents(shop.book.reader, DocumentQuestion(), 5)
    assert claim.through == (document.id,)
    assert document.memo == f"Claim {claim.number}: the tape says +7"
    posted = "SELECT json_extract(CAST(body AS TEXT), '$.claim') FROM fact"
    assert (claim_id,) in shop.rows(f"{posted} WHERE type = 'money.posted'")
    assert verify(shop.book.reader).difference is None


def test_an_adjustment_that_needs_a_second_person_keeps_the_claim_when_it_is_posted(shop):
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", {"adjustment/approval": 50_00})
    manager = hire(shop, "manager", Role.MANAGER)
    _, claim_id = disputed(shop)
    verdict = Verdict(ClaimResult.SETTLED, "half each", (Adjustment(100_00),))
    decide_claim(shop.book, manager, claim_id, verdict)
    (request,) = find_claim(shop.book.reader, claim_id).through
    approve_request(shop.book, shop.actor, request)
    posted = "SELECT json_extract(CAST(body AS TEXT), '$.claim') FROM fact"
    assert shop.rows(f"{posted} WHERE type = 'money.posted'") == [(claim_id,)]


@pytest.mark.parametrize(
    ("remedy", "status", "net"),
    [(Void(), "void", 0), (Regrade(LegResult.WIN), "won", 100_00)],
    ids=["void", "regrade"],
)
def test_the_ticket_is_voided_or_regraded_with_the_decision(shop, remedy, status, net):
    ticket, claim_id = disputed(shop)
    event = shop.events_of()[0].id
    shop.settle(event, 30, 0)
    decide_claim(shop.book, shop.actor, claim_id, Verdict(ClaimResult.UPHELD, "right", (remedy,)))
    found = shop.rows(f"SELECT status, net FROM outcome WHERE ticket_id = {ticket}")
    assert found == [(status, net)]
    assert len(find_claim(shop.book.reader, claim_id).through) == 1
    assert verify(shop.book.reader).difference is None


@pytest.mark.parametrize(
    ("remedy", "posted"), [(Void(), 110_00), (Regrade(LegResult.WIN), 210_00)], ids=["void", "win"]
)
def test_what_a_remedy_would_post_is_what_it_posts(shop, remedy, posted):
    _, claim_id = disputed(shop)
    shop.settle(shop.events_of()[0].id, 30, 0)
    claim = find_claim(shop.book.reader, claim_id)
    (change,) = preview_remedy(shop.book.reader, claim, remedy, shop.now)
    assert change.posted == posted
    before = shop.account("P1").balance
    decide_claim(shop.book, shop.actor, claim_id, Verdict(ClaimResult.UPHELD, "right", (remedy,)))
    assert shop.account("P1").balance - before == posted


def test_a_claim_takes_the_call_of_its_ticket(shop):
    shop.game(451)
    day = {"day": "2026-11-22", "checked": True}
    call = shop.record("call.started", account=shop.account("P1").id, line="2", **day)
    ticket = shop.accept("452 r110", call=call).ticket_id
    claim = open_claim(shop.book, shop.actor, NewClaim("says +7", ticket)).id
    assert find_claim(shop.book.reader, claim).call_id == call


def test_a_remedy_that_is_refused_leaves_everything_as_it_was(shop):
    _, claim_id = disputed(shop)
    head = shop.book.journal.head
    twice = Verdict(ClaimResult.UPHELD, "right", (Void(), Void()))
    with pytest.raises(InputError, match="void already"):
        decide_claim(shop.book, shop.actor, claim_id, twice)
    refused = Verdict(ClaimResult.REFUSED, "no", (Void(),))
    with pytest.raises(InputError, match="is not made good"):
        decide_claim(shop.book, shop.actor, claim_id, refused)
    assert shop.book.journal.head == head
    assert find_claim(shop.book.reader, claim_id).is_open


def test_notes_stay_in_their_order_and_come_after_the_decision_too(shop):
    _, claim_id = disputed(shop)
    note_claim(shop.book, shop.actor, claim_id, "listened to the tape")
    decide_claim(shop.book, shop.actor, claim_id, Verdict(ClaimResult.REFUSED, "no"))
    note_claim(shop.book, shop.actor, claim_id, "called again")
    notes = [note.text for note in list_claim_notes(shop.book.reader, claim_id)]
    assert notes == ["listened to the tape", "called again"]


def test_an_open_claim_stops_a_payment_until_somebody_says_why_not(shop):
    shop.post("P1", 500_00, "deposit")
    asked = Transaction("P1", TransactionType.WITHDRAWAL, -100_00, method="cash")
    request = request_withdrawal(shop.book, shop.actor, asked).id
    claim = open_claim(shop.book, shop.actor, NewClaim("wants more", account="P1"))
    with pytest.raises(OpenClaimError, match=claim.number):
        pay_request(shop.book, shop.actor, request)
    with pytest.raises(OpenClaimError):
        shop.post("P1", -50_00, "withdrawal")
    pay_request(shop.book, shop.actor, request, "the claim is about another sum")
    said = "SELECT json_extract(CAST(body AS TEXT), '$.despite_claim') FROM fact"
    assert ("the claim is about another sum",) in shop.rows(f"{said} WHERE type = 'money.posted'")
    decide_claim(shop.book, shop.actor, claim.id, Verdict(ClaimResult.WITHDRAWN, "was wrong"))
    shop.post("P1", -50_00, "withdrawal")
    assert shop.account("P1").balance == 350_00


def test_an_open_claim_stands_in_the_checklist_by_name_until_it_is_signed_off(shop):
    _, claim_id = disputed(shop)
    number = find_claim(shop.book.reader, claim_id).number
    items = {item.name: item for item in read_checklist(shop.book.reader, "2026-11-17", shop.now)}
    assert items["claims"].sentence == f"Claims not decided ({number} of P1)"
    assert not items["claims"].is_done
    week = shop.house.calendar.week_of(shop.now_as_datetime().date())
    with pytest.raises(WeekError, match="Claims not decided"):
        close_week(shop.book, shop.actor, week)
    close_week(shop.book, shop.actor, week, sign_off="waits for the tape")


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        (NewClaim("", account="P1"), "Say what is disputed"),
        (NewClaim("x" * 1001, account="P1"), "at most 1000"),
        (NewClaim("x", account="nobody"), "nobody"),
        (NewClaim("x", ticket=99), "no such ticket"),
        (NewClaim("x", account="P1", tape_time="a\nb"), "lines of at most"),
    ],
)
def test_what_cannot_be_a_claim_is_refused(shop, new, problem):
    head = shop.book.journal.head
    with pytest.raises(InputError, match=problem):
        open_claim(shop.book, shop.actor, new)
    assert shop.book.journal.head == head


def report_rows(shop, tmp_path, **choice):
    out = tmp_path / "claims.csv"
    write_report(silent, shop.path, Question("claims", instant(shop.now), **choice), out, "csv")
    with out.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_report_has_every_claim_and_what_it_cost(shop, tmp_path):
    _, claim_id = disputed(shop)
    decided = Verdict(ClaimResult.UPHELD, "the tape says +7", (Adjustment(100_00),))
    decide_claim(shop.book, shop.actor, claim_id, decided)
    shop.open("A2", AccountKind.AGENT, "M1", 0)
    shop.open("P9", AccountKind.PLAYER, "A2", 0)
    open_claim(shop.book, shop.actor, NewClaim("never paid", account="P9"))
    first, second = report_rows(shop, tmp_path)
    assert (first["status"], first["adjusted"], first["written_by"]) == (
        "upheld", "100.00", "owner",
    )  # fmt: skip
    assert (second["account"], second["ticket"], second["status"]) == ("P9", "", "open")
    (of_agent,) = report_rows(shop, tmp_path, agent="A2")
    assert of_agent["account"] == "P9"
    by_clerk = {row["clerk"]: row for row in report_rows(shop, tmp_path, by="clerk")}
    assert by_clerk["owner"]["upheld"] == "1"
    assert by_clerk["owner"]["adjusted"] == "100.00"
    assert by_clerk["no ticket"]["open"] == "1"


def test_the_history_of_an_account_tells_its_claims(shop):
    _, claim_id = disputed(shop)
    note_claim(shop.book, shop.actor, claim_id, "listened to the tape")
    decide_claim(shop.book, shop.actor, claim_id, Verdict(ClaimResult.REFUSED, "it was under"))
    open_claim(shop.book, shop.actor, NewClaim("never paid", account="P2"))
    entries = read_account_history(shop.book.reader, shop.account("P1").id)
    number = find_claim(shop.book.reader, claim_id).number
    assert [entry.new.split(":")[0] for entry in entries if entry.field == "claim"] == [
        f"refused the claim {number}",
        f"noted on the claim {number}",
        f"took the claim {number} of P1 on {find_claim(shop.book.reader, claim_id).ticket}",
    ]
