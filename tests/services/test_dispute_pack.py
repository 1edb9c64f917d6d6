"""The audit of a ticket and its dispute pack: what was known at that second, and its proof."""

import json
from hashlib import sha256

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from desktop.cli import program
from desktop.domain.errors import InputError
from desktop.domain.prices import parse_price
from desktop.domain.tickets import AmountMode, LegResult
from desktop.domain.wagers.straight import price_straight
from desktop.progress import silent
from desktop.services import deciding, wagers
from desktop.services.claims import (
    Adjustment,
    ClaimResult,
    NewClaim,
    Verdict,
    decide_claim,
    note_claim,
    open_claim,
)
from desktop.services.dispute_pack import FACTS, PROOF, write_dispute_pack
from desktop.services.settings.changing import change_settings
from desktop.services.ticket_audit import audit_ticket, read_audit
from desktop.services.ticket_story import read_ticket_story


def disputed(shop):
    """A ticket with a life: the board moves after it, it loses, it is claimed and made good."""
    change_settings(shop.book, shop.actor, shop.house, "P1", {"wager_limit": 250_00})
    game = shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    shop.now += 60_000
    shop.board(game, spread="-7", total="50")
    change_settings(shop.book, shop.actor, shop.house, "P1", {"wager_limit": 50_00})
    shop.settle(game, 30, 0)
    claim = open_claim(shop.book, shop.actor, NewClaim("says +7", ticket, tape_time="01:12")).id
    note_claim(shop.book, shop.actor, claim, "listened to the tape")
    verdict = Verdict(ClaimResult.UPHELD, "the tape agrees", (Adjustment(110_00),))
    decide_claim(shop.book, shop.actor, claim, verdict)
    return ticket


def section(audit, title):
    return next(part for part in audit.sections if part.title.startswith(title))


def test_board_credit_and_limit_are_those_of_that_second(shop):
    audit = read_audit(shop.book.reader, disputed(shop), silent)
    board = [row[1:] for row in section(audit, "The board").rows]
    assert ("game spread home", "-3.5 -110", "open", "taken") in board
    assert not any("-7" in terms for _, terms, *_ in board)
    known = dict(section(audit, "Credit and limits").rows)
    assert known["Pending"] == "0.00"
    assert known["Available"] == "10000.00"
    assert "wager limit from P1: at most 250.00" in known["The most that was taken"]
    assert known["Recorded"] == "accepted without a flag"


def test_the_sheet_has_the_ticket_its_claim_and_every_step(shop):
    ticket = disputed(shop)
    audit = read_audit(shop.book.reader, ticket, silent)
    written = dict(section(audit, "The ticket as written").rows)
    assert written["Typed"] == "452 r110"
    assert written["Taken"] == "2026-11-22 10:00:00 by owner"
    claim = dict(section(audit, "Claim ").rows)
    assert claim["Tape time"] == "01:12"
    assert claim["The player was told"] == "the tape agrees"
    told = [row[-1] for row in section(audit, "Everything").rows]
    assert [what.split()[0] for what in told] == [
        "accepted", "score", "graded,", "took", "noted", "posted", "upheld",
    ]  # fmt: skip
    assert len(audit.facts) == len(told)
    assert "How it was graded" in audit.text


def test_what_was_decided_by_hand_and_voided_is_a_step_too(shop):
    shop.game(451)
    ticket = shop.accept("452 r110").ticket_id
    reader = shop.book.reader
    decision = deciding.of_ticket(reader, ticket, LegResult.NO_ACTION, "rained out")
    deciding.decide(shop.book, shop.actor, decision)
    deciding.decide(shop.book, shop.actor, deciding.of_restored(reader, ticket, "it did not"))
    wagers.void_ticket(shop.book, shop.actor, ticket, "misheard")
    told = [step.what.split(":")[0] for step in read_ticket_story(reader, ticket).steps]
    assert [what.split()[0] for what in told] == ["accepted", "decided", "took", "voided"]


def test_the_facts_of_another_ticket_are_left_out(shop):
    ticket = disputed(shop)
    shop.game(453)
    other = shop.accept("453 r20", "P2").ticket_id
    wagers.void_ticket(shop.book, shop.actor, other, "misheard")
    audit = read_audit(shop.book.reader, ticket, silent)
    assert "P2" not in audit.text


def test_a_ticket_that_is_not_there_is_refused(shop):
    with pytest.raises(InputError, match="no such ticket"):
        read_audit(shop.book.reader, 99, silent)


def test_limits_that_cannot_be_asked_again_say_why_and_what_was_recorded(shop):
    game = shop.game(451)
    leg = (game, "spread", "home", -14, "-110")

    terms = price_straight(AmountMode.RISK, 110_00, parse_price("-110"), shop.house.rules.rounding)
    ticket = shop.write("straight", terms, [leg])
    known = dict(section(read_audit(shop.book.reader, ticket, silent), "Credit and").rows)
    assert known["Limits"].startswith("cannot be asked again as it was typed: ")
    assert known["Recorded"] == "accepted without a flag"


def test_the_pack_is_the_same_bytes_twice_and_its_checksums_hold(shop, tmp_path):
    ticket = disputed(shop)
    shop.book.close()
    packs = [tmp_path / "one", tmp_path / "two"]
    names = [write_dispute_pack(silent, shop.path, ticket, pack) for pack in packs]
    assert names[0] == names[1]
    for name in (*names[0], "checksums.sha256"):
        assert (packs[0] / name).read_bytes() == (packs[1] / name).read_bytes()
    for line in (packs[0] / "checksums.sha256").read_text().splitlines():
        digest, name = line.split("  ")
        assert sha256((packs[0] / name).read_bytes()).hexdigest() == digest
    shop.reopen()


def test_every_fact_of_the_pack_is_proved_by_its_own_bytes(shop, tmp_path):
    ticket = disputed(shop)
    shop.book.close()
    write_dispute_pack(silent, shop.path, ticket, tmp_path / "pack")
    shop.reopen()
    lines = (tmp_path / "pack" / FACTS).read_text("utf-8").splitlines()
    assert len(lines) == 7
    for line in lines:
        fact = json.loads(line)
        header, body = fact["header"].encode(), fact["body"].encode()
        named = json.loads(header)
        assert named["body_h"] == sha256(body).hexdigest()
        identity = sha256(b"bookfact1" + header).digest()
        assert identity.hex() == fact["id"]
        place = b"".join(
            value.to_bytes(8) for value in (named["term"], fact["seq"], fact["received_at"])
        )
        link = sha256(bytes.fromhex(fact["chain_before"]) + place + identity)
        assert link.hexdigest() == fact["chain"]
    proof = (tmp_path / "pack" / PROOF).read_text("utf-8")
    assert shop.book.journal.head.chain.hex() in proof


def test_the_workbook_has_a_sheet_for_every_part(shop, tmp_path):
    ticket = disputed(shop)
    audit = read_audit(shop.book.reader, ticket, silent)
    shop.book.close()
    write_dispute_pack(silent, shop.path, ticket, tmp_path, lambda sheet: sheet.text.encode())
    shop.reopen()
    book = load_workbook(tmp_path / f"ticket-{audit.number}.xlsx", read_only=True)
    assert len(book.sheetnames) == len(audit.sections) + 2
    printed = f"ticket-{audit.number}.pdf"
    assert (tmp_path / printed).read_bytes() == audit.text.encode()
    assert printed in (tmp_path / "checksums.sha256").read_text()
    book.close()


def test_the_command_line_hands_out_the_pack(shop, tmp_path):
    number = read_ticket_story(shop.book.reader, disputed(shop)).number
    shop.book.close()
    asked = ["dispute-pack", number, "--book", str(shop.path), "--out", str(tmp_path / "pack")]
    done = CliRunner().invoke(program, asked)
    assert done.exit_code == 0, done.output
    assert f"ticket-{number}.txt" in {file.name for file in (tmp_path / "pack").iterdir()}
    wrong = CliRunner().invoke(program, [*asked[:1], "KA1-1", *asked[2:]])
    assert wrong.exit_code != 0
    shop.reopen()


def test_the_audit_reads_the_file_by_itself(shop):
    ticket = disputed(shop)
    live = read_audit(shop.book.reader, ticket, silent)
    shop.book.close()
    assert audit_ticket(silent, shop.path, ticket) == live
    shop.reopen()
