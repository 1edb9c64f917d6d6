"""What was done with money, told in a sentence: what was posted, reversed, asked for, promised."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.money import format_money
from desktop.domain.transactions import TransactionType, words_of

_BOTH_WAYS = {
    TransactionType.BETTING_ADJUSTMENT: "a betting adjustment",
    TransactionType.ACCRUAL_ADJUSTMENT: "an accrual adjustment",
    TransactionType.PROMOTION: "a promotion",
    TransactionType.FEE: "a fee",
    TransactionType.OPENING_BALANCE: "an opening balance",
    TransactionType.ZEROING: "a zeroing",
}


def with_reason(sentence: str, reason: str) -> str:
    """A sentence with its reason, where one was given."""
    return f"{sentence}: {reason}" if reason else sentence


def tell_posting(body: Mapping[str, Any], whose: str, contra: str) -> str:
    """What was posted, without who did it: `posted a deposit of 50.00 from P1 (cash)`.

    Args:
        body: Of a `money.posted` fact.
        whose: The code of its account.
        contra: The code of the other account of a transfer.
    """
    return with_reason(f"posted {describe_posting(body, whose, contra)}", body["memo"])


def describe_posting(body: Mapping[str, Any], whose: str, contra: str) -> str:
    """A transaction in words: `a deposit of 50.00 from P1 (check 4711)`."""
    kind, cents = TransactionType(body["kind"]), body["cents"]
    amount = format_money(abs(cents))
    match kind:
        case TransactionType.DEPOSIT:
            said = f"a deposit of {amount} from {whose}"
        case TransactionType.WITHDRAWAL:
            said = f"a withdrawal of {amount} to {whose}"
        case TransactionType.FREE_PLAY:
            said = f"free play of {amount} {'given to' if cents > 0 else 'taken from'} {whose}"
        case TransactionType.TRANSFER:
            giver, taker = (contra, whose) if cents > 0 else (whose, contra)
            said = f"a transfer of {amount} from {giver} to {taker}"
        case _:
            way = "in favour of" if cents > 0 else "against"
            said = f"{_BOTH_WAYS.get(kind, words_of(kind))} of {amount} {way} {whose}"
    details = [" ".join(filter(None, (body.get("method"), body.get("reference"))))]
    if body.get("figure_date"):
        details.append(f"dated {body['figure_date']}")
    if body.get("fee"):
        details.append(f"fee {format_money(body['fee'])}")
    if body.get("bonus"):
        details.append(f"bonus {format_money(body['bonus'])}")
    told = ", ".join(filter(None, details))
    return f"{said} ({told})" if told else said


def tell_request(body: Mapping[str, Any], whose: str, contra: str) -> str:
    """What was asked for."""
    sentence = f"asked for {describe_posting(body['posting'], whose, contra)}"
    if body["due"] is not None:
        sentence += f", due on {body['due']}"
    if body["needs_approval"]:
        sentence += ", which needs a second person"
    return with_reason(sentence, body["posting"]["memo"])


def tell_refusal(body: Mapping[str, Any], number: str, whose: str) -> str:
    """What will not be posted after all."""
    verb = "refused" if body["by"] == "house" else "took back"
    return with_reason(f"{verb} the request {number} of {whose}", body["reason"])


def tell_promise(body: Mapping[str, Any], whose: str) -> str:
    """What was promised."""
    amount, day = format_money(body["cents"]), body["promised_on"]
    sentence = f"noted the promise of {whose} to pay {amount} by {day}"
    if body["collector"]:
        sentence += f" to {body['collector']}"
    if body["no_credit"]:
        sentence += ", without credit until then"
    return with_reason(sentence, body["memo"])
