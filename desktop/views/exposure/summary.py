"""What the page comes to in one line: how much is open, and what the worst of it would cost."""

from collections.abc import Sequence

from desktop.services.exposure.listing import Exposure
from desktop.services.exposure.live import LiveTicket, most_of
from desktop.views.exposure.columns import tr
from desktop.views.formatting import Formats


def in_short(
    exposures: Sequence[Exposure], live: Sequence[LiveTicket], stamp: str, formats: Formats
) -> str:
    """Worst cases are added up, as if all of them came; larger tickets stand apart."""
    if not exposures:
        return ""
    worst = sum(exposure.worst for exposure in exposures)
    over = sum(exposure.is_over for exposure in exposures)
    parts = [
        tr("{0} open").format(formats.count(len(exposures))),
        tr("if every worst case came: {0}").format(formats.house_result(worst)),
    ]
    if over:
        parts.append(tr("{0} over the limit").format(formats.count(over)))
    if live:
        most = formats.money(most_of(live))
        parts.append(tr("several legs apart: at most {0}").format(most))
    if stamp:
        parts.append(stamp)
    return " · ".join(parts)
