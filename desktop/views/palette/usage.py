"""What this user chose before: how often, how lately, and what was typed (UX c.2)."""

import json
from collections.abc import Callable
from typing import Any

from desktop.views.settings import Settings

_DAY_MS = 86_400_000
_MOST_KEPT = 200
_LONGEST_HISTORY = 50


class Usage:
    """Counts by item, and a history of what was typed; kept in the settings, one set a user."""

    def __init__(self, settings: Settings, user: str, clock_ms: Callable[[], int]) -> None:
        self._settings, self._user, self._clock_ms = settings, user, clock_ms
        kept = _read(settings.palette_usage(user))
        self._counts: dict[str, tuple[int, int]] = {}
        for key, entry in kept.get("counts", {}).items():
            if isinstance(entry, list) and all(isinstance(one, int) for one in entry):
                self._counts[key] = (entry[0], entry[1])
        self.history: list[str] = [str(text) for text in kept.get("history", [])]

    def weight(self, key: str) -> int:
        """Larger for what was chosen often and lately; 0 for what never was."""
        count, at = self._counts.get(key, (0, 0))
        days = max(0, self._clock_ms() - at) // _DAY_MS
        return count * 1000 // (1 + days)

    def note(self, key: str, typed: str) -> None:
        """Remember that an item was chosen, and what had been typed."""
        now = self._clock_ms()
        self._counts[key] = (self._counts.get(key, (0, 0))[0] + 1, now)
        lately = sorted(self._counts, key=lambda one: self._counts[one][1], reverse=True)
        self._counts = {one: self._counts[one] for one in lately[:_MOST_KEPT]}
        text = typed.strip()
        if text:
            self.history = [one for one in self.history if one != text][-_LONGEST_HISTORY + 1 :]
            self.history.append(text)
        content = {"counts": self._counts, "history": self.history}
        self._settings.save_palette_usage(self._user, json.dumps(content, ensure_ascii=False))


def _read(text: str) -> dict[str, Any]:
    try:
        kept = json.loads(text)
    except ValueError:
        return {}
    is_whole = isinstance(kept, dict) and isinstance(kept.get("counts", {}), dict)
    if not is_whole or not isinstance(kept.get("history", []), list):
        return {}
    return dict(kept)
