"""Settings, exceptions and layers of limits: their columns."""

from desktop.domain.limits.layers import Layer, LayerName
from desktop.domain.sentences import say, word
from desktop.domain.settings.kinds import ValueKind, format_value
from desktop.models.saying import in_words, shown
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.settings.changing import MassPreview
from desktop.services.settings.reading import ExceptionRow, SettingRow

VALUE_COLUMN = 2


def setting_columns(*, may_edit: bool) -> list[Column[SettingRow]]:
    """Group, setting, value, where it comes from, what is set for good, what it means."""
    return [
        Column("Group", lambda r: shown(r.setting.group.value), width=136, style=lambda _: "muted"),
        Column("Setting", lambda r: r.title, width=232, style=_own, tooltip=lambda r: r.key),
        Column(
            "Value", _value, "money", width=128, style=_value_style,
            edit_text=(lambda r: r.text) if may_edit else None,
        ),
        Column("Comes from", lambda r: r.source_text, width=184, style=_source_style),
        Column("Beside it", _beside, width=136, style=lambda _: "muted"),
        Column(
            "Meaning", meaning_of, width=384, style=lambda _: "muted", tooltip=meaning_of,
        ),
    ]  # fmt: skip


def meaning_of(row: SettingRow) -> str:
    """What a setting is for, in the language spoken."""
    return shown(row.setting.meaning)


def _value(row: SettingRow) -> str:
    if not row.text:
        return say("no limit") if row.setting.kind is ValueKind.CENTS else word("none")
    return said_value(row.setting.kind, row.text)


def said_value(kind: ValueKind, text: str) -> str:
    """A written value as people read it: a choice is a word of theirs, an amount stays."""
    found = in_words(text)
    # Where no other language has a word for it, it is shown as it is typed.
    is_word = kind in {ValueKind.CHOICE, ValueKind.FLAG} and found != text.replace("_", " ")
    return found if is_word else text


def _own(row: SettingRow) -> str:
    return "strong" if row.resolved.is_own else ""


def _value_style(row: SettingRow) -> str:
    if row.resolved.is_own:
        return "strong"
    return "muted"


def _source_style(row: SettingRow) -> str:
    if row.resolved.until is not None:
        return "warning"
    return "" if row.resolved.is_own else "muted"


def _beside(row: SettingRow) -> str:
    """What would count if this were not set: the lasting value, or the inherited one."""
    if not row.resolved.is_own:
        return ""
    if row.resolved.until is not None and row.lasting is not None:
        return say("then {value}", value=format_value(row.setting.kind, row.lasting))
    other = row.inherited.value
    return "" if other is None else say("else {value}", value=format_value(row.setting.kind, other))


def exception_columns() -> list[Column[ExceptionRow]]:
    """Who differs from what they would inherit, and where."""
    return [
        Column("Account", lambda r: r.code, "mono", width=104),
        Column("Name", lambda r: r.name, width=168, tooltip=lambda r: r.name),
        Column("Kind", lambda r: in_words(r.kind), width=72, style=lambda _: "muted"),
        Column("Setting", lambda r: r.title, width=240, tooltip=lambda r: r.key),
        Column("Has", lambda r: r.own, "money", width=120, style=lambda _: "strong"),
        Column("Would have", lambda r: r.inherited or say("no limit"), "money", width=120),
        Column("From", lambda r: r.source or say("default"), width=96, style=lambda _: "muted"),
        Column("Through", lambda r: r.until or "", "date", width=96),
    ]


def preview_columns() -> list[Column[MassPreview]]:
    """What a mass change would change."""
    return [
        Column("Account", lambda r: r.code, "mono", width=120),
        Column("Name", lambda r: r.name, width=200, tooltip=lambda r: r.name),
        Column("Before", lambda r: r.old or say("inherited"), "money", width=136),
        Column("After", lambda r: r.new or say("inherited"), "money", width=136,
               style=lambda _: "strong"),
    ]  # fmt: skip


def change_columns() -> list[Column[MassPreview]]:
    """What several settings of one account would become."""
    return [
        Column("Limit", lambda r: r.title, width=400, tooltip=lambda r: r.key),
        Column("Before", lambda r: r.old or say("inherited"), "money", width=136),
        Column("After", lambda r: r.new or say("inherited"), "money", width=136,
               style=lambda _: "strong"),
    ]  # fmt: skip


def layer_columns(texts: Texts, binding: Layer | None) -> list[Column[Layer]]:
    """Every layer that was looked at; the one that binds is strong."""

    def style(layer: Layer) -> str:
        return "warning strong" if layer == binding else ""

    def at_most(layer: Layer) -> str:
        return word("none") if layer.reason else texts.money(layer.cents)

    return [
        Column("Layer", lambda one: in_words(one.name).capitalize(), width=208, style=style),
        Column("At most", at_most, "money", width=112, style=style),
        Column("Of", lambda one: in_words(one.measure.value), width=72, style=lambda _: "muted"),
        Column("Taken", lambda one: texts.money(one.taken) if one.taken else "", "money",
               width=104),
        Column("Comes from", lambda one: one.source or _nobody(one), width=112,
               style=lambda _: "muted"),
        Column("About", _about, width=280,
               tooltip=_about),
    ]  # fmt: skip


def _about(layer: Layer) -> str:
    return shown(layer.about or layer.reason)


def _nobody(layer: Layer) -> str:
    is_account = layer.name in {LayerName.CREDIT, LayerName.FREE_PLAY}
    return word("account") if is_account else say("house rules")
