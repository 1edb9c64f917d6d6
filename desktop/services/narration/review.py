"""Facts about results, reviews and claims, as sentences."""

from collections.abc import Mapping
from typing import Any

from desktop.book.facts import Fact
from desktop.domain.sentences import joined, say, word
from desktop.services.narration.narrator import EVENTS_TOLD, Narrator, Sentences
from desktop.services.narration.words import flag_in_words, of_account, with_reason


def _review_decided(names: Narrator, fact: Fact) -> str:
    ticket_id, flag = fact.body["ticket"], flag_in_words(fact.body["flag"])
    whose = of_account(names.ticket(ticket_id), names.ticket_account(ticket_id))
    return with_reason(
        say("let {whose} stand ({flag})", whose=whose, flag=flag), fact.body["reason"]
    )


def _claim_opened(names: Narrator, fact: Fact) -> str:
    ticket = fact.body.get("ticket")
    on = "" if ticket is None else names.ticket(ticket)
    return tell_claim(fact.body, names.ticket(fact.number), names.account_of(fact), on)


def _review_assigned(names: Narrator, fact: Fact) -> str:
    user = fact.body["user"]
    return tell_assignment(names.item(fact.body["item"]), "" if user is None else names.user(user))


def _result_recorded(names: Narrator, fact: Fact) -> str:
    body = fact.body
    verb = word("recorded") if body["supersedes"] is None else word("corrected")
    return say(
        "{verb} the result of {event}: {names}",
        verb=verb,
        event=names.event(body["event"]),
        names=result_in_words(names, fact),
    )


def result_in_words(names: Narrator, fact: Fact) -> str:
    """The score of a `result.recorded`: `final, Pittsburgh 21, Cleveland 14`."""
    score = fact.body["scores"].get("game")
    if score is None:
        return word(fact.body["status"])
    away, home = names.teams(fact.body["event"])
    status = word(fact.body["status"])
    return joined(", ", (status, f"{away} {score[0]}", f"{home} {score[1]}"))


def _event_settled(names: Narrator, fact: Fact) -> str:
    events = [names.event(event) for event, _ in fact.body["events"][:EVENTS_TOLD]]
    more = len(fact.body["events"]) - len(events)
    rest = say(" and {more} more", more=more) if more else ""
    return say("approved the result of {events}{rest}", events=", ".join(events), rest=rest)


def tell_claim(body: Mapping[str, Any], number: str, whose: str, ticket: str) -> str:
    """What was disputed: `took the claim KA12-3 of P1 on KA10-4: says he had +7`."""
    on = say(" on {ticket}", ticket=ticket) if ticket else ""
    late = say(" after its time ({late})", late=body["late"]) if body["late"] else ""
    return say(
        "took the claim {number} of {whose}{on}{late}: {text}",
        number=number,
        whose=whose,
        on=on,
        late=late,
        text=body["text"],
    )


def tell_claim_note(body: Mapping[str, Any], number: str) -> str:
    """What was found out."""
    return say("noted on the claim {number}: {text}", number=number, text=body["text"])


def tell_verdict(body: Mapping[str, Any], number: str) -> str:
    """What became of it."""
    result = body["result"]
    sentence = (
        say("took the claim {number} as {result}", number=number, result=word(result))
        if result == "withdrawn"
        else (say("{result} the claim {number}", result=word(result), number=number))
    )
    return with_reason(sentence, body["text"])


def tell_assignment(item: str, user: str) -> str:
    """Who looks into it."""
    return (
        say("gave the review of {item} to {user}", item=item, user=user)
        if user
        else say("gave the review of {item} back", item=item)
    )


def tell_review_note(body: Mapping[str, Any], item: str) -> str:
    """What was found out."""
    return say("noted on the review of {item}: {text}", item=item, text=body["text"])


def tell_done(body: Mapping[str, Any], item: str) -> str:
    """What was put aside."""
    return with_reason(say("put aside {item}", item=item), body["reason"])


SENTENCES: Sentences = {
    "review.decided": _review_decided,
    "review.assigned": _review_assigned,
    "review.noted": lambda names, f: tell_review_note(f.body, names.item(f.body["item"])),
    "review.done": lambda names, f: tell_done(f.body, names.item(f.body["item"])),
    "claim.opened": _claim_opened,
    "claim.noted": lambda names, f: tell_claim_note(f.body, names.ticket(f.body["claim"])),
    "claim.decided": lambda names, f: tell_verdict(f.body, names.ticket(f.body["claim"])),
    "result.recorded": _result_recorded,
    "result.contradicted": lambda names, fact: say(
        "noted that {source} says of {event}: {said}",
        source=fact.body["source"],
        event=names.event(fact.body["event"]),
        said=fact.body["said"],
    ),
    "event.settled": _event_settled,
}
