"""The reasons for which wagers are usually decided by hand, read from resources."""

import json

from desktop.paths import resource


def read_void_reasons() -> list[str]:
    """Offered where a reason is asked for; any other may be typed."""
    text = resource("void_reasons.json").read_text(encoding="utf-8")
    return [str(reason) for reason in json.loads(text)]
