"""What the dialog of the house rules shows: one row a rule, one row a number of teams."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.profiles.comparing import ABSENT, leaves_of
from desktop.domain.profiles.editing import part_of
from desktop.domain.profiles.keys import KEY_OF
from desktop.domain.profiles.values import Leaf, Path
from desktop.models.saying import in_words, shown
from desktop.models.table import Column
from desktop.views.widgets.choice import capitalized

PAYS = "pays"
VALUE_COLUMN = 1
_FEWEST_ROWS = 10
_NAME = ("name",)


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One single value of the profile that is edited.

    Attributes:
        leaf: The value with its path.
        in_force: What the current version of the book says.
        shipped: What the shipped profile says that it is compared with.
    """

    leaf: Leaf
    in_force: str
    shipped: str

    @property
    def title(self) -> str:
        """Its key in words."""
        return title_of(self.leaf.path)

    @property
    def meaning(self) -> str:
        """What its key means."""
        return shown(KEY_OF[self.leaf.path[0]].meaning)

    @property
    def is_changed(self) -> bool:
        """Whether it is otherwise than in the current version."""
        return self.leaf.text != self.in_force


@dataclass(frozen=True, slots=True)
class PayRow:
    """What a number of teams pays on each card.

    Attributes:
        prices: By card; empty where that number is not sold.
        in_force: The same in the current version.
        shipped: The same in the shipped profile that it is compared with.
    """

    teams: int
    prices: tuple[str, ...]
    in_force: tuple[str, ...]
    shipped: tuple[str, ...]


def title_of(path: Path) -> str:
    """The key of a rule in words: `Teasers: 6 pays 3`."""
    first, *rest = path
    words = capitalized(first.removesuffix("_cents"))
    return f"{words}: {' '.join(map(in_words, rest))}" if rest else words


def value_in_words(path: Path, text: str) -> str:
    """A value as people read it in the language of the windows; a name stays as it is."""
    return text if path == _NAME else ", ".join(map(in_words, text.split(", ")))


def texts_of(profile: Mapping[str, Any]) -> dict[Path, str]:
    """Every single value of a profile as people read it."""
    return {leaf.path: leaf.text for leaf in leaves_of(profile)}


def rule_rows(
    profile: Mapping[str, Any],
    group: str,
    in_force: Mapping[Path, str],
    shipped: Mapping[Path, str],
) -> list[RuleRow]:
    """The rows of a group; what the pay tables say is shown in the other grid."""
    return [
        RuleRow(leaf, in_force.get(leaf.path, ABSENT), shipped.get(leaf.path, ABSENT))
        for leaf in leaves_of(profile)
        if KEY_OF[leaf.path[0]].group == group and PAYS not in leaf.path
    ]


def pay_paths(profile: Mapping[str, Any], group: str) -> list[Path]:
    """Where the pay tables of a group are, in the order of their points."""
    found: dict[Path, None] = {}
    for leaf in leaves_of(profile):
        if KEY_OF[leaf.path[0]].group == group and PAYS in leaf.path:
            found[leaf.path[: leaf.path.index(PAYS) + 1]] = None
    return list(found)


def pay_rows(
    profile: Mapping[str, Any],
    paths: Sequence[Path],
    in_force: Mapping[Path, str],
    shipped: Mapping[Path, str],
) -> list[PayRow]:
    """One row for each number of teams that is sold, and one more to add."""
    tables = [dict(part_of(profile, path)) for path in paths]
    most = max((teams for table in tables for teams in table), default=1)
    return [
        PayRow(
            teams,
            tuple(table.get(teams, "") for table in tables),
            *(
                tuple(texts.get((*path, str(teams)), "") for path in paths)
                for texts in (in_force, shipped)
            ),
        )
        for teams in range(2, min(24, max(most + 1, _FEWEST_ROWS)) + 1)
    ]


def rule_columns() -> list[Column[RuleRow]]:
    """Rule, value, what is in force, what is shipped, what it means."""
    return [
        Column(_tr("Rule"), lambda row: row.title, style=_style, tooltip=_key, width=220),
        Column(
            _tr("Value"), _value, style=_style, tooltip=_value,
            edit_text=lambda row: row.leaf.text, width=170,
        ),
        Column(_tr("In force"), _in_force, style=_muted, width=120),
        Column(
            _tr("Shipped"), _shipped, width=150, tooltip=_shipped,
            style=lambda row: "muted" if row.shipped == row.leaf.text else "info",
        ),
        Column(_tr("Meaning"), lambda row: row.meaning, style=_muted, width=385),
    ]  # fmt: skip


def pay_columns(paths: Sequence[Path]) -> Iterator[Column[PayRow]]:
    """Teams, then one column a card."""
    yield Column(
        _tr("Teams"), lambda row: str(row.teams), "number", lambda row: row.teams, width=70
    )
    for place, path in enumerate(paths):
        yield Column(
            path[-2] if len(path) > 2 else _tr("Pays"),
            partial(_price, place),
            "odds",
            style=partial(_pay_style, place),
            tooltip=partial(_pay_tooltip, place),
            edit_text=partial(_price, place),
            width=92,
        )


def _price(place: int, row: PayRow) -> str:
    return row.prices[place]


def _pay_style(place: int, row: PayRow) -> str:
    return "warning strong" if row.prices[place] != row.in_force[place] else ""


def _pay_tooltip(place: int, row: PayRow) -> str:
    nothing = _tr("nothing")
    return _tr("In force {0}, shipped {1}").format(
        row.in_force[place] or nothing, row.shipped[place] or nothing
    )


def _muted(_row: RuleRow) -> str:
    return "muted"


def _style(row: RuleRow) -> str:
    return "warning strong" if row.is_changed else ""


def _in_force(row: RuleRow) -> str:
    return value_in_words(row.leaf.path, row.in_force) if row.is_changed else _tr("the same")


def _value(row: RuleRow) -> str:
    return value_in_words(row.leaf.path, row.leaf.text)


def _shipped(row: RuleRow) -> str:
    return value_in_words(row.leaf.path, row.shipped)


def _key(row: RuleRow) -> str:
    return ".".join(row.leaf.path)


def _tr(text: str) -> str:
    return QCoreApplication.translate("house_rules", text)
