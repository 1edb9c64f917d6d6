"""Facts about money and weeks, as sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.book.facts import Fact
from desktop.domain.money import format_money
from desktop.domain.numbers import station_letters
from desktop.domain.sentences import joined, say, word
from desktop.domain.transactions import TransactionType
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import of_account, with_reason


def _money_posted(names: Narrator, fact: Fact) -> str:
    return tell_posting(fact.body, *_sides(names, fact.body))


def _money_reversed(names: Narrator, fact: Fact) -> str:
    document = fact.body["document"]
    whose = of_account(names.ticket(document), names.money_account(document))
    return with_reason(say("reversed {whose}", whose=whose), fact.body["reason"])


def _money_requested(names: Narrator, fact: Fact) -> str:
    return tell_request(fact.body, *_sides(names, fact.body["posting"]))


def _sides(names: Narrator, posting: Mapping[str, Any]) -> tuple[str, str]:
    contra = posting.get("contra")
    return names.account(posting["account"]), "" if contra is None else names.account(contra)


def _money_approved(names: Narrator, fact: Fact) -> str:
    request = fact.body["request"]
    whose = of_account(names.ticket(request), names.money_account(request))
    return with_reason(say("approved the request {whose}", whose=whose), fact.body["reason"])


def _money_refused(names: Narrator, fact: Fact) -> str:
    request = fact.body["request"]
    return tell_refusal(fact.body, names.ticket(request), names.money_account(request))


def _promise_recorded(names: Narrator, fact: Fact) -> str:
    return tell_promise(fact.body, names.account(fact.body["account"]))


def _promise_dropped(names: Narrator, fact: Fact) -> str:
    whose = names.account(fact.body["account"])
    return with_reason(say("dropped the promise of {whose}", whose=whose), fact.body["reason"])


def _week_closed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    sentence = say("closed the week that began on {week}", week=body["week"])
    if "missing" not in body:
        return sentence
    letters = ", ".join(station_letters(number) for number in body["missing"])
    without = say("{sentence} without the last of {stations}", sentence=sentence, stations=letters)
    return with_reason(without, body["reason"])


def _week_closing(_names: Narrator, fact: Fact) -> str:
    sentence = say("signed off the week that began on {week}", week=fact.body["week"])
    return with_reason(sentence, fact.body["reason"])


def _makeup_changed(names: Narrator, fact: Fact) -> str:
    body = fact.body
    whose, old, new = names.account(body["account"]), body["old"], body["new"]
    sentence = say(
        "changed the make-up of {whose} on {product} from {old} to {new}",
        whose=whose,
        product=word(body["product"]),
        old=format_money(old),
        new=format_money(new),
    )
    return with_reason(sentence, body["reason"])


_BOTH_WAYS = {
    TransactionType.BETTING_ADJUSTMENT: "a betting adjustment",
    TransactionType.ACCRUAL_ADJUSTMENT: "an accrual adjustment",
    TransactionType.PROMOTION: "a promotion",
    TransactionType.FEE: "a fee",
    TransactionType.OPENING_BALANCE: "an opening balance",
    TransactionType.ZEROING: "a zeroing",
}


def tell_posting(body: Mapping[str, Any], whose: str, contra: str) -> str:
    """What was posted, without who did it: `posted a deposit of 50.00 from P1 (cash)`.

    Args:
        body: Of a `money.posted` fact.
        whose: The code of its account.
        contra: The code of the other account of a transfer.
    """
    return with_reason(
        say("posted {body}", body=describe_posting(body, whose, contra)), body["memo"]
    )


def describe_posting(body: Mapping[str, Any], whose: str, contra: str) -> str:
    """A transaction in words: `a deposit of 50.00 from P1 (check 4711)`."""
    kind, cents = TransactionType(body["kind"]), body["cents"]
    amount = format_money(abs(cents))
    match kind:
        case TransactionType.DEPOSIT:
            said = say("a deposit of {amount} from {whose}", amount=amount, whose=whose)
        case TransactionType.WITHDRAWAL:
            said = say("a withdrawal of {amount} to {whose}", amount=amount, whose=whose)
        case TransactionType.FREE_PLAY:
            said = say(
                "free play of {amount} {which} {whose}",
                amount=amount,
                which="given to" if cents > 0 else "taken from",
                whose=whose,
            )
        case TransactionType.TRANSFER:
            giver, taker = (contra, whose) if cents > 0 else (whose, contra)
            said = say(
                "a transfer of {amount} from {giver} to {taker}",
                amount=amount,
                giver=giver,
                taker=taker,
            )
        case _:
            what = {"what": _BOTH_WAYS.get(kind, word(kind.value)), "amount": amount}
            if cents > 0:
                said = say("{what} of {amount} in favour of {whose}", **what, whose=whose)
            else:
                said = say("{what} of {amount} against {whose}", **what, whose=whose)
    method = body.get("method")
    named = (word(method) if method else "", body.get("reference"))
    details: list[str] = [joined(" ", filter(None, named))]
    if body.get("figure_date"):
        details.append(say("dated {figure_date}", figure_date=body["figure_date"]))
    if body.get("fee"):
        details.append(say("fee {fee}", fee=format_money(body["fee"])))
    if body.get("bonus"):
        details.append(say("bonus {bonus}", bonus=format_money(body["bonus"])))
    told = joined(", ", filter(None, details))
    return say("{said} ({told})", said=said, told=told) if told else said


def tell_request(body: Mapping[str, Any], whose: str, contra: str) -> str:
    """What was asked for."""
    sentence = say("asked for {posting}", posting=describe_posting(body["posting"], whose, contra))
    if body["due"] is not None:
        sentence += say(", due on {due}", due=body["due"])
    if body["needs_approval"]:
        sentence += ", which needs a second person"
    return with_reason(sentence, body["posting"]["memo"])


def tell_refusal(body: Mapping[str, Any], number: str, whose: str) -> str:
    """What will not be posted after all."""
    verb = word("refused") if body["by"] == "house" else "took back"
    return with_reason(
        say("{verb} the request {number} of {whose}", verb=verb, number=number, whose=whose),
        body["reason"],
    )


def tell_promise(body: Mapping[str, Any], whose: str) -> str:
    """What was promised."""
    amount, day = format_money(body["cents"]), body["promised_on"]
    sentence = say(
        "noted the promise of {whose} to pay {amount} by {day}", whose=whose, amount=amount, day=day
    )
    if body["collector"]:
        sentence += say(" to {collector}", collector=body["collector"])
    if body["no_credit"]:
        sentence += ", without credit until then"
    return with_reason(sentence, body["memo"])


SENTENCES: Sentences = {
    "money.posted": _money_posted,
    "money.reversed": _money_reversed,
    "money.requested": _money_requested,
    "money.approved": _money_approved,
    "money.refused": _money_refused,
    "promise.recorded": _promise_recorded,
    "promise.dropped": _promise_dropped,
    "week.cutoff": lambda _, fact: say(
        "said that the facts of this station up to {n} belong to the week of {week}",
        n=fact.body["n"],
        week=fact.body["week"],
    ),
    "week.closing": _week_closing,
    "week.closed": _week_closed,
    "makeup.changed": _makeup_changed,
}
