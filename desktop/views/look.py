"""The QApplication, and how it looks and speaks."""

import sys

from PySide6.QtWidgets import QApplication

from desktop.views.languages.choosing import language_of, speak
from desktop.views.settings import Settings
from desktop.views.theme import Theme


def application() -> QApplication:
    """The one QApplication of the process."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Bookdesk")
    app.setQuitOnLastWindowClosed(False)
    return app


def dressed(app: QApplication, settings: Settings) -> Theme:
    """The application in the language, colours and sizes that this user chose."""
    speak(app, language_of(settings.language))
    theme = Theme(app, settings.theme_mode, settings.density, settings.scale_percent)
    theme.set_motion(is_on=not settings.has_reduced_motion)
    theme.set_evening(*settings.evening)
    return theme
