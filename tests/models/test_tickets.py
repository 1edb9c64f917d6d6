"""The columns of the tickets browser."""

from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from desktop.domain.tickets import TicketKind
from desktop.models.tickets import ticket_columns
from desktop.views.formatting import Formats


@pytest.fixture
def type_column():
    columns = ticket_columns(Formats(QLocale("en_US"), ZoneInfo("America/New_York")))
    (column,) = [column for column in columns if column.title == "Type"]
    return column


@pytest.mark.parametrize("kind", TicketKind)
def test_a_kind_is_told_in_words_and_never_by_its_key(type_column, kind):
    told = type_column.text(SimpleNamespace(kind=kind.value, legs=3))
    assert told.endswith(" 3")
    assert "_" not in told
    assert "manual" not in told


def test_one_leg_is_not_counted(type_column):
    assert type_column.text(SimpleNamespace(kind="straight", legs=1)) == "straight"
