"""Columns of proposed limits, and of the rules that propose them."""

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.adapting import LimitRuleRow, ProposalRow
from desktop.domain.limits.adapting import tell_evidence
from desktop.domain.limits.rule_text import write_change, write_conditions
from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.models.texts import Texts

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
        Column(_tr("Limit"), lambda p: p.key, width=176),
        Column(_tr("Counts now"), lambda p: amount(p.old), "money", width=112,
               style=lambda _: "secondary"),
        Column(_tr("Proposed"), lambda p: amount(p.new), "money", width=112,
               style=lambda _: "strong"),
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
        Column(_tr("Weeks"), lambda r: str(r.rule.weeks), "number", width=64),
        Column(_tr("Limit"), lambda r: r.rule.key, width=200),
        Column(_tr("becomes"), lambda r: write_change(r.rule.change), "money", width=104),
        Column(_tr("Acts"), _acts, width=192, style=lambda r: "warning" if r.rule.acts else ""),
        Column(_tr("Set by"), lambda r: r.set_by, width=96, style=lambda _: "muted"),
    ]  # fmt: skip


def _state(proposal: ProposalRow) -> str:
    if proposal.status == "open":
        return _tr("waits")
    through = f" {_tr('through')} {proposal.through}" if proposal.through else ""
    return f"{_tr(proposal.status)}{through}"


def _acts(row: LimitRuleRow) -> str:
    if not row.is_active:
        return _tr("stopped")
    days = row.rule.days
    return _tr("by itself for {0} days").format(days) if row.rule.acts else _tr("asks")


def _rule_style(row: LimitRuleRow) -> str:
    return "strong" if row.is_active else "muted"


def _tr(text: str) -> str:
    return QCoreApplication.translate("proposals", text)
