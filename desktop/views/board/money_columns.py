"""The columns of the board that tell whose money it holds: the share, and what a side costs."""

from desktop.models.table import Column
from desktop.services.why.board import result_if_wins, share_of_money
from desktop.services.why.explanation import Why, share
from desktop.views.board.cells import BoardRow
from desktop.views.board.sheets import Sheet
from desktop.views.formatting import Formats


def money_columns(sheet: Sheet, formats: Formats) -> tuple[Column[BoardRow], ...]:
    """Our money on the side in percent with a bar, and the house's result if it wins."""

    def hundredths(row: BoardRow) -> int:
        return 0 if row.money is None else share(row.money.risk, row.money.whole)

    def percent(row: BoardRow) -> str:
        if row.money is None or not row.money.whole:
            return ""
        return f"{formats.money(hundredths(row))} %"

    def result(row: BoardRow) -> str:
        return "" if row.money is None else formats.signed_money(row.money.result)

    def why_share(row: BoardRow) -> Why | None:
        if row.event is None or row.money is None:
            return None
        return share_of_money(row.event.id, sheet.period.value, row.place)

    def why_result(row: BoardRow) -> Why | None:
        if row.event is None or row.money is None:
            return None
        return result_if_wins(row.event.id, sheet.period.value, row.place)

    return (
        Column(
            "Our money", percent, "number",
            style=lambda row: f"bar:{hundredths(row) // 100}" if percent(row) else "",
            width=104, header_tooltip="Share of the open straights on the teams", why=why_share,
        ),
        Column(
            "If it wins", result, "money",
            style=lambda row: "negative" if row.money and row.money.result < 0 else "",
            width=112, header_tooltip="House result of the straights on the teams: − it loses",
            why=why_result,
        ),
    )  # fmt: skip
