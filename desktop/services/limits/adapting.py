"""Adaptive limits: rules, one look at all players, and what a person does with the proposals."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.book.bodies.adapting import LimitDecided, LimitProposed, LimitRuleSet
from desktop.book.opening import Book, Command
from desktop.book.queries.adapting import (
    LimitRuleRow,
    ProposalRow,
    find_proposal,
    list_limit_rules,
    list_taken,
)
from desktop.book.queries.closing_lines import count_beaten
from desktop.book.queries.people import AccountRow, find_account_by_id, list_players_under
from desktop.book.queries.performance import list_graded, list_posted
from desktop.book.queries.settings import list_own_settings
from desktop.book.queries.weeks import WeekRow, list_weeks
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.domain.limits.adapting import Figures, Indicator, LimitRule
from desktop.domain.sentences import say
from desktop.domain.settings.kinds import ValueKind
from desktop.domain.settings.registry import get_setting
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.settings.checking import Term, check_changes
from desktop.services.settings.reading import figure_day, path_settings
from desktop.services.users import Actor, Right, require

_NOTHING = "Nothing was changed."
_CHANGED = ("proposals",)


@dataclass(frozen=True, slots=True)
class Proposed:
    """What one look came to.

    Attributes:
        proposals: How many wait for a person.
        applied: How many a rule that may applied by itself.
    """

    proposals: int
    applied: int
    changes: ChangeSet


def set_rule(
    book: Book,
    actor: Actor,
    code: str,
    rule: LimitRule,
    *,
    rule_id: int | None = None,
    is_active: bool = True,
) -> ChangeSet:
    """Set a rule for the players at and below an account, or what a rule is from now on.

    Raises:
        InputError: It is no rule, or what it changes is no limit.
        NotAllowedError: The role may not change limits there.
    """
    rule.check()
    setting = get_setting(rule.key)
    if setting.kind is not ValueKind.CENTS or setting.right is not Right.LIMITS_CHANGE:
        raise InputError(
            say("{key} is no limit of players. {nothing}", key=rule.key, nothing=_NOTHING)
        )
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.LIMITS_CHANGE, account.id, reader=command.reader)
        body = LimitRuleSet(
            rule=rule_id, account=account.id, name=rule.name, weeks=rule.weeks,
            conditions=[[c.indicator.value, c.is_over, c.than] for c in rule.conditions],
            key=rule.key, percent=rule.change.percent, cents=rule.change.cents, acts=rule.acts,
            days=rule.days, active=is_active,
        )  # fmt: skip
        command.record("limit_rule.set", body)
    return changed(*_CHANGED)


def propose(book: Book, actor: Actor, house: House) -> Proposed:
    """Look at all players once by every active rule; a second look in a week changes nothing more.

    Raises:
        NotAllowedError: The role may not change limits.
    """
    require(actor, Right.LIMITS_CHANGE)
    with book.command(actor.author) as command:
        found = list(_find(command, house))
        applied = 0
        for row, body in found:
            proposal_id = command.record("limit.proposed", body).number
            applied += row.rule.acts and _apply(command, house, row.rule, proposal_id, body)
    if not found:
        return Proposed(0, 0, ChangeSet())
    changes = changed(*_CHANGED, *(("accounts", "settings") if applied else ()))
    return Proposed(len(found) - applied, applied, changes)


def approve_proposal(
    book: Book,
    actor: Actor,
    house: House,
    proposal_id: int,
    *,
    through: date | None = None,
    reason: str = "",
) -> ChangeSet:
    """Set the limit that was proposed, for good or through a figure day.

    Raises:
        InputError: It is decided, or the limit cannot be set.
        NotAllowedError: The role may not change limits there.
    """
    with book.command(actor.author) as command:
        proposal, account = _open_proposal(command, actor, proposal_id)
        term = Term(figure_day(house, command.now), through)
        changes = _checked(command, account, {proposal.key: proposal.new}, term)
        if not changes:
            raise InputError(
                say(
                    "{code} has this limit already: decline it. {nothing}",
                    code=account.code,
                    nothing=_NOTHING,
                )
            )
        body = LimitDecided(
            proposal=proposal_id, account=account.id, decision="approved", changes=changes,
            through=through.isoformat() if through else None, reason=reason.strip(),
        )  # fmt: skip
        command.record("limit.decided", body)
    return changed(*_CHANGED, "accounts", "settings")


def decline_proposal(book: Book, actor: Actor, proposal_id: int, reason: str) -> ChangeSet:
    """Leave the limit as it is.

    Raises:
        InputError: It is decided, or no reason was given.
        NotAllowedError: The role may not change limits there.
    """
    if not reason.strip():
        raise InputError(say("Say why: the rule will be judged by it. {nothing}", nothing=_NOTHING))
    with book.command(actor.author) as command:
        _, account = _open_proposal(command, actor, proposal_id)
        body = LimitDecided(
            proposal=proposal_id, account=account.id, decision="declined", changes={},
            through=None, reason=reason.strip(),
        )  # fmt: skip
        command.record("limit.decided", body)
    return changed(*_CHANGED)


def read_figures(
    reader: ConnectionReader, row: LimitRuleRow, now: int
) -> tuple[WeekRow, dict[int, tuple[AccountRow, Figures]]]:
    """The first week that a rule looks at, and the figures of every player it is about."""
    weeks = list_weeks(reader)[-row.rule.weeks :]
    players = {player.code: player for player in list_players_under(reader, row.account_id)}
    volume: dict[str, int] = defaultdict(int)
    net: dict[str, int] = defaultdict(int)
    for graded in list_graded(reader, "player", weeks[0], weeks[-1], row.account_id):
        volume[graded.group] += graded.volume
    for posted in list_posted(reader, "player", weeks[0], weeks[-1], row.account_id):
        net[posted.group] += posted.net
    closed = _against_the_close(reader, row, weeks[0], now)
    return weeks[0], {
        player.id: (
            player,
            Figures(player.pending, volume[code], net[code], *closed.get(code, (0, 0))),
        )
        for code, player in players.items()
    }


def _against_the_close(
    reader: ConnectionReader, row: LimitRuleRow, first: WeekRow, now: int
) -> dict[str, tuple[int, int]]:
    if not any(one.indicator is Indicator.CLOSE for one in row.rule.conditions):
        return {}
    return count_beaten(reader, first_seq=first.opened_seq, now=now, root_id=row.account_id)


def _find(command: Command, house: House) -> Iterator[tuple[LimitRuleRow, LimitProposed]]:
    reader, now = command.reader, command.now
    week = list_weeks(reader)[-1].starts_on
    taken = list_taken(reader, week)
    for row in list_limit_rules(reader):
        if not row.is_active:
            continue
        first, figures = read_figures(reader, row, now)
        for account_id, (_, of_player) in figures.items():
            if (row.id, account_id) in taken or not row.rule.fires(of_player):
                continue
            old = path_settings(reader, house, account_id, now).resolve(row.rule.key).cents
            new = row.rule.change.of(old)
            if new is None or new == old:
                continue
            yield row, LimitProposed(
                rule=row.id, account=account_id, week=week, since=first.starts_on,
                key=row.rule.key, old=old, new=new,
                evidence=[list(one) for one in row.rule.evidence(of_player)],
            )  # fmt: skip


def _apply(
    command: Command, house: House, rule: LimitRule, proposal_id: int, body: LimitProposed
) -> bool:
    """Whether the rule's own change could be made; otherwise its proposal waits for a person."""
    account = find_account_by_id(command.reader, body["account"])
    if account is None:
        return False
    today = figure_day(house, command.now)
    through = today + timedelta(days=rule.days - 1)
    try:
        changes = _checked(command, account, {body["key"]: body["new"]}, Term(today, through))
    except InputError:
        # For instance a temporary limit runs already: then a person decides.
        return False
    decided = LimitDecided(
        proposal=proposal_id, account=account.id, decision="applied", changes=changes,
        through=through.isoformat(), reason=say("by the rule “{name}”", name=rule.name),
    )  # fmt: skip
    command.record("limit.decided", decided)
    return True


def _checked(
    command: Command, account: AccountRow, wanted: Mapping[str, int], term: Term
) -> dict[str, list[int | str | None]]:
    own = list_own_settings(command.reader, [account.id])
    return check_changes(command.reader, account, own, wanted, term).changes


def _open_proposal(
    command: Command, actor: Actor, proposal_id: int
) -> tuple[ProposalRow, AccountRow]:
    proposal = find_proposal(command.reader, proposal_id)
    account = None if proposal is None else find_account_by_id(command.reader, proposal.account_id)
    if proposal is None or account is None:
        raise InputError(say("There is no such proposal. {nothing}", nothing=_NOTHING))
    require(actor, Right.LIMITS_CHANGE, account.id, proposal.new, reader=command.reader)
    if proposal.status != "open":
        raise InputError(
            say(
                "This proposal was {status} already. {nothing}",
                status=proposal.status,
                nothing=_NOTHING,
            )
        )
    return proposal, account
