"""Which language the windows speak, and how Qt is told."""

import os
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.paths import resource
from desktop.views.languages.pseudo import PseudoTranslator

# `pseudo` shows what has no translation, and what is clipped when texts are longer.
LanguageChoice = Literal["system", "en", "es", "pseudo"]
VARIABLE = "BOOKDESK_LANGUAGE"
_TRANSLATED = ("en", "es")
_SPOKEN = "spoken language"


def language_of(choice: LanguageChoice) -> str:
    """The language that a choice comes to: en, es or pseudo.

    What the system speaks is said by the environment variable BOOKDESK_LANGUAGE where there is one.
    It counts where the program is translated into it, and is English otherwise.
    """
    spoken = os.environ.get(VARIABLE) or QLocale.system().name().partition("_")[0]
    asked = spoken if choice == "system" else choice
    return asked if asked in {*_TRANSLATED, "pseudo"} else "en"


def locale_of(language: str) -> QLocale:
    """How numbers and days are written; the trade writes 1,240.50 in both languages."""
    return QLocale("es_MX") if language == "es" else QLocale("en_US")


def language_spoken() -> str:
    """What the windows speak now, for a child process that has to speak it as well."""
    application = QCoreApplication.instance()
    return str((application.property(_SPOKEN) if application else None) or "en")


def speak(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Let windows that are opened from now on speak a language; in place of the one before.

    Returns:
        What translates, Qt's own texts included; into English the forms of what is counted.
    """
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    translators = _translators(application, language)
    for translator in translators:
        application.installTranslator(translator)
    QLocale.setDefault(locale_of(language))
    application.setProperty(_SPOKEN, language)
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(QLocale().textDirection())
    return translators


def _translators(application: QCoreApplication, language: str) -> list[QTranslator]:
    if language == "pseudo":
        return [PseudoTranslator(_translators(application, "es"), application)]
    of_qt, own = QTranslator(application), QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    of_qt.load(f"qtbase_{language}", folder)
    own.load(str(resource("translations", f"bookdesk_{language}.qm")))
    return [of_qt, own]
