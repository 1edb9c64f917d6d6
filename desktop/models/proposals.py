"""Columns of proposed limits, and of the rules that propose them."""

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.adapting import LimitRuleRow, ProposalRow
from desktop.domain.limits.adapting import tell_evidence
from desktop.domain.limits.rule_text import write_change, write_conditions
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.settings.reading import title_of_key
from desktop.services.why.explanation import How, Lead, Part, Unit, Why
from desktop.services.why.given import stated

_STYLES = {"open": "warning", "approved": "positive", "applied": "info", "declined": "muted"}


def proposal_columns(texts: Texts) -> list[Column[ProposalRow]]:
    """State, player, setting, old and new value, the figures behind it, rule, time."""

    def amount(cents: int | None) -> str:
        return _tr("no limit") if cents is None else texts.money(cents)

    return [
        Column(_tr("State"), _state, width=176, style=lambda p: _STYLES[p.status],
               tooltip=lambda p: p.reason),
        Column(_tr("Account"), lambda p: p.account, "mono", width=88,
               style=lambda _: "strong", tooltip=lambda p: p.name),
        Column(_tr("Limit"), lambda p: title_of_key(p.key), width=176, tooltip=lambda p: p.key),
        Column(_tr("Counts now"), lambda p: amount(p.old), "money", width=112,
               style=lambda _: "secondary", why=_why_old),
        Column(_tr("Proposed"), lambda p: amount(p.new), "money", width=112,
               style=lambda _: "strong", why=_why_new),
        Column(_tr("Because"), lambda p: tell_evidence(p.evidence), width=368,
               tooltip=lambda p: tell_evidence(p.evidence)),
        Column(_tr("Since"), lambda p: p.since, "date", width=96, style=lambda _: "secondary"),
        Column(_tr("Rule"), lambda p: p.rule, width=144, style=lambda _: "secondary"),
        Column(_tr("At"), lambda p: texts.date_time(instant(p.at)), "date",
               sort_key=lambda p: p.at, width=112, style=lambda _: "muted"),
    ]  # fmt: skip


def rule_columns() -> list[Column[LimitRuleRow]]:
    """Name, whose players, conditions, weeks, what it changes, whether it acts."""
    return [
        Column(_tr("Rule"), lambda r: r.rule.name, width=176, style=_rule_style),
        Column(_tr("Players of"), lambda r: r.account, "mono", width=96),
        Column(_tr("When"), lambda r: write_conditions(r.rule.conditions), width=320,
               tooltip=lambda r: write_conditions(r.rule.conditions)),
        Column(_tr("Weeks"), lambda r: str(r.rule.weeks), "number", width=64,
               why=lambda r: stated(
                   _tr("Weeks"), _tr("How many weeks back the rule looks."),
                   [Part(_tr("Set in the rule"), r.rule.weeks, f"{r.rule.name} {r.set_by}")],
                   who=r.account, unit=Unit.COUNT)),
        Column(_tr("Limit"), lambda r: title_of_key(r.rule.key), width=200,
               tooltip=lambda r: r.rule.key),
        Column(_tr("becomes"), lambda r: write_change(r.rule.change), "money", width=104,
               why=lambda r: stated(
                   _tr("becomes"), _tr("What the rule makes of the limit that counts now."),
                   [Part(_tr("Set in the rule"), 0, f"{r.rule.name} {r.set_by}",
                         quoted=write_change(r.rule.change))], who=r.account, how=How.LAST)),
        Column(_tr("Acts"), _acts, width=192, style=lambda r: "warning" if r.rule.acts else ""),
        Column(_tr("Set by"), lambda r: r.set_by, width=96, style=lambda _: "muted"),
    ]  # fmt: skip


def _why_old(proposal: ProposalRow) -> Why | None:
    if proposal.old is None:
        return None
    said = _tr("The limit that counted when the rule looked.")
    lead = Lead("accounts", proposal.account)
    part = Part(_tr("Counted then"), proposal.old, proposal.key, proposal.at, lead=lead)
    return stated(_tr("Counts now"), said, [part], who=proposal.account)


def _why_new(proposal: ProposalRow) -> Why:
    """The rule takes the old limit to the new one, because of figures that it names."""
    said = _tr("What the rule would make of the limit, by what the player did lately.")
    old = proposal.old or 0
    parts = [
        Part(_tr("Counts now"), old, proposal.key, why=_why_old(proposal)),
        Part(_tr("By the rule"), proposal.new - old, proposal.rule, proposal.at),
    ]
    told = (tell_evidence(proposal.evidence),)
    return stated(_tr("Proposed"), said, parts, who=proposal.account, told=told)


def _state(proposal: ProposalRow) -> str:
    if proposal.status == "open":
        return _tr("waits")
    through = f" {_tr('through')} {proposal.through}" if proposal.through else ""
    return f"{in_words(proposal.status)}{through}"


def _acts(row: LimitRuleRow) -> str:
    if not row.is_active:
        return _tr("stopped")
    days = row.rule.days
    return _tr("by itself for {0} days").format(days) if row.rule.acts else _tr("asks")


def _rule_style(row: LimitRuleRow) -> str:
    return "strong" if row.is_active else "muted"


def _tr(text: str) -> str:
    return QCoreApplication.translate("proposals", text)
