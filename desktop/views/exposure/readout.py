"""What happens at one score, as a sentence for eyes and for screen readers."""

from desktop.services.exposure.listing import Exposure
from desktop.services.exposure.picture import Outcome
from desktop.views.exposure.columns import tr
from desktop.views.formatting import Formats


def readout(exposure: Exposure, outcome: Outcome, formats: Formats) -> str:
    """What happens at one score, as a sentence."""
    event = exposure.event
    if outcome.home >= outcome.away:
        score = f"{event.home} {outcome.home}–{outcome.away}"
    else:
        score = f"{event.away} {outcome.away}–{outcome.home}"
    margin = formats.signed_count(outcome.home - outcome.away)
    parts = [
        tr("sides {0}").format(formats.signed_money(outcome.side)),
        tr("totals {0}").format(formats.signed_money(outcome.total)),
    ]
    if outcome.team_totals:
        parts.append(tr("team totals {0}").format(formats.signed_money(outcome.team_totals)))
    if outcome.parlays:
        parts.append(tr("parlays {0}").format(formats.signed_money(outcome.parlays)))
    return tr("{0} · margin {1} · total {2} · {3} ({4})").format(
        score,
        margin,
        outcome.home + outcome.away,
        formats.house_result(outcome.cents),
        " · ".join(parts),
    )
