"""Which language the windows speak."""

from typing import Literal

LanguageChoice = Literal["system", "en", "es", "pseudo"]
# `pseudo` shows what has no translation, and what is clipped when texts are longer.
